// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "people/People.h"
#include "policies/FactStore.h"
#include "policies/Fairness.h"
#include "policies/PolicyRules.h"

#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

/// What a policy would have done, on recorded history: pure, a value in and a value out.
namespace adab::policies {

/// Somebody who worked in the span that is looked at, and the groups that fairness is looked at by.
struct PreviewPerson {
    std::string person;
    std::vector<people::Job> jobs;
    std::vector<people::Absence> absences;
    std::string site;
    std::string jobRole;
    std::string language;
    std::string shift;
};

/// One effect that there would have been.
struct Hit {
    std::size_t rule = 0;    ///< place in the policy
    std::size_t person = 0;  ///< place in the list of people
    Instant at;
    std::vector<std::int64_t> facts;
    int points = 0;                          ///< after the cap of a month
    std::optional<std::int64_t> value = {};  ///< of a measured fact
};

/// The policy as if it had been in force in [from, until), and nothing outside of it.
class Preview {
public:
    Preview(const Policy& policy, Instant from, Instant until, const std::vector<PreviewPerson>& people);

    /// Facts by person, then by time (allFacts). Those before `from` count only as earlier ones. `each` is called every few thousand facts;
    /// what it throws ends the work.
    void take(const FactTable& table, const std::function<void(std::size_t)>& each);
    /// The times of one person and program.
    void take(std::size_t person, const std::string& program, const certification::Facts& facts);
    /// Programs that a rule of time looks at.
    std::set<std::string> programsOfTimes() const;

    /// By person, then time, then rule; points as the cap of a month leaves them.
    std::vector<Hit> hits() const;

private:
    struct Around;
    const Policy& m_policy;
    Instant m_from;
    Instant m_until;
    const std::vector<PreviewPerson>& m_people;
    std::vector<Hit> m_hits;
};

/// One view of fairness: the groups of one kind of effect.
enum class View { Site, JobRole, Language, Shift };
std::string_view name(View view);  ///< `site job-role language shift`
const std::vector<View>& allViews();
enum class Met { Reward, Concern };
std::string_view name(Met met);  ///< `reward concern`
/// How many of each group were met at least once, and whether that differs.
std::vector<Group> fairnessOf(const Policy& policy, const std::vector<PreviewPerson>& people, const std::vector<Hit>& hits, View view,
                              Met met);

}  // namespace adab::policies

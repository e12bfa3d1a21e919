// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Calendars.h"
#include "base/Time.h"
#include "base/Yaml.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adab::certification {

/// What can be asked for. A formula is passed where a supervisor heard it or an exam asked for it (practice never passes one); hours are
/// hours at work that a supervisor confirmed; an entry assessment was passed as a candidate, mostly before the first day of work; a choice
/// wants some of its parts, a sequence all of them in their order.
enum class RequirementKind {
    Course,
    Practice,
    Scenario,
    Exam,
    Acknowledgement,
    Formula,
    Observation,
    Hours,
    Certification,
    Choice,
    Sequence,
    Entry
};
inline constexpr int kRequirementKinds = 12;
/// `course practice scenario exam acknowledgement formula observation hours certification choice sequence entry`
std::string_view name(RequirementKind kind);
std::optional<RequirementKind> requirementKindNamed(std::string_view name);

/// One thing that a program asks for. `refs` are the courses, formulas, scenarios, the exam, the rubric or the program it names (an
/// acknowledgement, hours and an entry assessment name the program itself); `atLeast` of them are needed: all courses and formulas, one
/// scenario of the list, unless the pack says otherwise; of hours so many, of a choice so many of its parts.
struct Requirement {
    std::string id;
    RequirementKind kind = RequirementKind::Course;
    std::vector<std::string> refs;
    int atLeast = 1;
    std::vector<Requirement> parts = {};  ///< of a choice or sequence; parts have no parts of their own
};

/// From where a renewed certificate counts (DOMAIN §7).
enum class Basis { Completion, PreviousExpiry, FixedDay };
std::string_view name(Basis basis);  ///< `completion previous-expiry fixed-day`

/// From which day a due date counts.
enum class DueFrom { Hire, Assignment, FixedDay };
std::string_view name(DueFrom from);  ///< `hire assignment fixed-day`

/// Where somebody works, as what, and who it is: what a rule of duty looks at.
struct Post {
    std::string_view jobRole;
    std::string_view site;
    std::string_view department;
    std::string_view person;
};

/// Who must hold a certification: whoever fits everything that is named; what is not named fits everybody.
struct WhoRule {
    std::set<std::string, std::less<>> jobRoles;
    std::set<std::string, std::less<>> sites;
    std::set<std::string, std::less<>> departments;
    std::set<std::string, std::less<>> persons;
    bool fits(const Post& post) const;
};

/// Which way a person takes who is late: the one of everybody in time, everything anew, or one of its own.
enum class LatePath { InTime, Full, Own };

/// By what an award follows: the rule that all is met, or a person who decides on it.
enum class DecidedBy { Rule, Person };

/// One observable behaviour on a rubric. Its levels are described in words, the lowest first; from `needed` on it is met.
struct Criterion {
    std::string id;
    std::string rule;  ///< of the standards
    std::vector<std::string> levels;
    int needed = 1;  ///< index into levels, at least 1
    enum class Weight { Usual, Critical } weight = Weight::Usual;
};

/// What an observer looks at. Passed where every critical criterion is met and `atLeast` of all.
struct Rubric {
    std::string id;
    std::vector<Criterion> criteria;
    int atLeast = 1;
    enum class Observer { Anybody, NotTrainer } observer = Observer::Anybody;
    std::string certifiedIn;  ///< the program that the observer holds; empty: none
    const Criterion* criterion(std::string_view criterionId) const;
};

/// Work at a shift that needs this certification.
struct Task {
    std::string id;
};

/// What people read of a program, in one locale.
struct ProgramTexts {
    std::string title;
    std::string why;
    std::string proves;
    std::map<std::string, std::string> requirements;
    std::map<std::string, std::string> tasks;
    struct RubricTexts {
        std::string title;
        std::map<std::string, std::string> criteria;                       ///< title
        std::map<std::string, std::map<std::string, std::string>> levels;  ///< criterion → level → words
    };
    std::map<std::string, RubricTexts> rubrics;
};

/// What one version of a certification requires of whom, by when and for how long: parsed from a program pack, immutable.
struct Program {
    std::string id;
    std::string version;
    std::string digest;  ///< of the installed bytes, where it was installed

    bool requiredOfAll = false;
    std::set<std::string> jobRoles;
    std::vector<WhoRule> who;  ///< beside the job roles: any of these
    bool open = false;         ///< whoever wants it may enrol without being asked

    DueFrom dueFrom = DueFrom::Hire;
    int dueDays = 14;                      ///< 1–3650 days after that day, through the end of the last; the time for earning it again, too
    std::optional<base::YearlyDay> dueOn;  ///< where it is a fixed day: the first one `dueDays` days or more away
    std::optional<Date> amnestyUntil;      ///< who was there when it was introduced is due on no earlier day
    int amnestyDays = 0;                   ///< the same, counted from the day of the introduction

    int validMonths = 0;  ///< 1–120; either months or days, or through a fixed day
    int validDays = 0;    ///< 1–3650
    Basis basis = Basis::Completion;
    std::optional<base::YearlyDay> validThrough;  ///< where the basis is a fixed day
    int activeDays = 0;                           ///< the last valid day is at least so many days after completion, else one step later
    int windowDays = 0;                           ///< the recertification window, days before the last valid day
    int graceDays = 0;                            ///< days after the last valid day
    /// Where a holder of an older version has to renew within so many days of this one's installation; else it stays valid as it was.
    std::optional<int> holdersRenewDays;
    DecidedBy decidedBy = DecidedBy::Rule;

    std::vector<Requirement> requirements;               ///< in the order in which a person meets them
    std::vector<std::string> renewal;                    ///< ids of the requirements that are met anew since the window opened
    std::vector<std::vector<std::string>> renewalPaths;  ///< where several rotate: the first is `renewal`
    LatePath latePath = LatePath::InTime;
    std::vector<std::string> late;  ///< of a late path of its own
    std::vector<Task> tasks;
    std::vector<Rubric> rubrics;

    std::string sourceLocale = "en";
    std::map<std::string, ProgramTexts> texts;

    bool isRequiredOf(const Post& post) const;
    /// Does who must hold it depend on nothing but the job role?
    bool isByJobRole() const { return who.empty(); }
    const Requirement* requirement(std::string_view requirementId) const;
    const Rubric* rubric(std::string_view rubricId) const;
    /// The due date of a duty that counts from that day, before any pause.
    Date dueAfter(Date anchor) const;
    /// The texts of that locale, else of the source locale.
    const ProgramTexts& textsFor(const std::string& locale) const;
    std::string requirementTitle(const std::string& requirementId, const std::string& locale) const;
    std::string taskTitle(const std::string& taskId, const std::string& locale) const;
};

/// Reads `pack.yaml` of a program and its `<locale>/program.yaml` files. What is wrong is appended to `problems` with file, line and
/// remedy: validity 0, a window as long as the validity, an undeclared calendar or a day that it has not, unknown kinds, requirements
/// without a reference, a certification that asks for itself, texts missing in a locale.
Program parseProgram(const Yaml& pack, const std::map<std::string, Yaml>& texts, Problems& problems);

/// One installed version and since when.
struct InstalledProgram {
    Instant installedAt;
    Program program;
};
/// The versions of one program, oldest first.
using ProgramVersions = std::vector<InstalledProgram>;

/// The newest version installed at that instant; nothing before the first.
const Program* versionAt(const ProgramVersions& versions, Instant at);

}  // namespace adab::certification

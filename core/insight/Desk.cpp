// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Desk.h"

#include "certification/CertificationAnswers.h"
#include "discipline/DisciplineService.h"
#include "discipline/DisciplineStore.h"
#include "people/PeopleStore.h"
#include "policies/PoliciesStore.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace adab::insight {

using certification::Label;
using certification::Matrix;

namespace {

constexpr std::int64_t kSoonDays = 30;
constexpr std::int64_t kHrAccessDays = 30;

/// One line of the desk. The order of this enumeration is the order of harm.
enum class Need { HrAccess, Concern, Lapsed, Overdue, Exception, Decision, InGrace, Suspended, EndsSoon, NotEnrolled };

struct Line {
    const char* kind;
    const char* severity;  ///< danger · attention · info
};
Line lineOf(Need need) {
    switch (need) {
        case Need::HrAccess: return {"hr-access", "danger"};
        case Need::Concern: return {"concerns", "danger"};
        case Need::Lapsed: return {"lapsed", "danger"};
        case Need::Overdue: return {"overdue", "danger"};
        case Need::Exception: return {"exceptions", "attention"};
        case Need::Decision: return {"decisions", "attention"};
        case Need::InGrace: return {"in-grace", "attention"};
        case Need::Suspended: return {"suspended", "attention"};
        case Need::EndsSoon: return {"ends-soon", "attention"};
        case Need::NotEnrolled: return {"not-enrolled", "info"};
    }
    return {"", "info"};
}

/// How many there are, and who is the first.
struct Found {
    std::size_t count = 0;
    std::string person;
    std::string program;

    void add(const std::string& who, const std::string& what) {
        if (++count > 1) return;
        person = who;
        program = what;
    }
};

class Desk {
public:
    explicit Desk(gate::QueryCall& call) : m_call(call) {
        const auto programs = certification::Programs::load(call.session(), call.at());
        m_matrix = certification::matrixAt(call.session(), programs, call.at(), call.known());
        reachRows();
        readCells();
        readConcerns(programs);
        readQueue(programs);
        readLogins();
    }

    Json answer() const {
        Json needs = Json::list();
        for (const auto& [need, found] : m_found) {
            const Line line = lineOf(need);
            Json json =
                Json::object({{"kind", line.kind},
                              {"severity", line.severity},
                              {"count", found.count},
                              {"sentence", m_call.say("insight.need-" + std::string(line.kind), Json::object({{"count", found.count}}))}});
            // One alone is named, so that a tap opens the person.
            if (found.count == 1) {
                json.set("person", found.person).set("personName", people::nameOf(m_call.session(), found.person).name);
                if (!found.program.empty()) json.set("program", found.program);
            }
            needs.push(std::move(json));
        }
        return Json::object({{"at", m_call.at().iso()}, {"needs", std::move(needs)}, {"staff", m_reached.size()}});
    }

private:
    void reachRows() {
        // Whoever reaches a person of no site and no team reaches everybody: then nobody is asked for one by one.
        const bool everybody = m_call.mayReach({"-", {}});
        for (std::size_t row = 0; row < m_matrix.staff.size(); ++row) {
            if (!everybody) {
                gate::Target target{m_matrix.staff[row].person, {}};
                for (const auto& job : m_matrix.staff[row].jobs) target.sites.push_back(job.site);
                if (!m_call.mayReach(target)) continue;
            }
            m_reached.push_back(row);
        }
    }
    static std::optional<Need> needOf(Label label, bool endsSoon) {
        switch (label) {
            case Label::Lapsed: return Need::Lapsed;
            case Label::Overdue: return Need::Overdue;
            case Label::InGrace: return Need::InGrace;
            case Label::Suspended: return Need::Suspended;
            case Label::Renewable: return endsSoon ? std::optional(Need::EndsSoon) : std::nullopt;
            case Label::NotRequired:
            case Label::Assigned:
            case Label::InProgress:
            case Label::Exempt:
            case Label::Certified:
            case Label::Revoked: break;
        }
        return std::nullopt;
    }
    void readCells() {
        const std::int64_t soon = m_matrix.at.ms + kSoonDays * base::kDayMs;
        for (const std::size_t row : m_reached) {
            if (m_matrix.away[row]) continue;  // nothing runs against somebody on leave
            for (std::size_t column = 0; column < m_matrix.programs.size(); ++column) {
                const std::size_t index = m_matrix.index(row, column);
                const auto need = needOf(m_matrix.labels[index], m_matrix.until[index] < soon);
                if (need) m_found[*need].add(m_matrix.staff[row].person, m_matrix.programs[column]);
            }
        }
    }
    void readConcerns(const certification::Programs& programs) {
        const auto policies = policies::Policies::load(m_call.session(), m_call.known());
        const auto concerns = discipline::allConcerns(m_call.session(), policies, programs, m_matrix, m_call.known());
        const auto reported = discipline::reports(m_call.session(), m_call.at(), m_call.known());
        if (concerns.empty() && reported.empty()) return;
        std::unordered_set<std::string_view> reached;
        for (const auto row : m_reached) reached.insert(m_matrix.staff[row].person);
        for (const auto& concern : concerns) {
            const bool mine = concern.effect.person == m_call.actor().person;
            if (concern.state == discipline::ConcernState::Asked && reached.contains(concern.effect.person) && !mine) {
                m_found[Need::Concern].add(concern.effect.person, concern.effect.program);
            }
        }
        for (const auto& report : reported) {
            const std::string& person = report.opened.person;
            if (report.state == discipline::ConcernState::Asked && reached.contains(person) && person != m_call.actor().person)
                m_found[Need::Concern].add(person, {});
        }
    }
    /// What waits for a person who is not concerned: nobody answers what they asked for, or what is about themselves.
    void readQueue(const certification::Programs& programs) {
        for (const auto& one : certification::queueOf(m_call, programs, m_matrix)) {
            if (one.mine || one.person == m_call.actor().person) continue;
            m_found[std::string_view(one.kind) == "decision" ? Need::Decision : Need::Exception].add(one.person, one.program);
        }
    }
    void readLogins() {
        const auto enrolled = people::enrolledPersons(m_call.session());
        const std::unordered_set<std::string_view> known(enrolled.begin(), enrolled.end());
        for (const auto row : m_reached) {
            if (!known.contains(m_matrix.staff[row].person)) m_found[Need::NotEnrolled].add(m_matrix.staff[row].person, {});
        }
        // What the operator did to HR's own access is HR's to see.
        if (!m_call.holds(gate::Role::Hr)) return;
        for (const auto& change : people::hrAccessChangesSince(m_call.session(), m_call.at().plusMs(-kHrAccessDays * base::kDayMs))) {
            if (change.at <= m_call.at()) m_found[Need::HrAccess].add(change.person, {});
        }
    }

    gate::QueryCall& m_call;
    Matrix m_matrix;
    std::vector<std::size_t> m_reached;  ///< rows
    std::map<Need, Found> m_found;
};

}  // namespace

Json deskAnswer(gate::QueryCall& call) { return Desk(call).answer(); }

}  // namespace adab::insight

// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Desk.h"

#include "certification/Standing.h"
#include "discipline/DisciplineService.h"
#include "people/PeopleStore.h"
#include "policies/PoliciesStore.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace adab::insight {

using certification::Label;
using certification::Matrix;

namespace {

constexpr std::int64_t kSoonDays = 30;
constexpr std::int64_t kHrAccessDays = 30;

/// One line of the desk. The order of this enumeration is the order of harm.
enum class Need { HrAccess, Concern, Lapsed, Overdue, InGrace, Suspended, EndsSoon, NotEnrolled };

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
        case Need::InGrace: return {"in-grace", "attention"};
        case Need::Suspended: return {"suspended", "attention"};
        case Need::EndsSoon: return {"ends-soon", "attention"};
        case Need::NotEnrolled: return {"not-enrolled", "info"};
    }
    return {"", "info"};
}

struct Found {
    std::string person;
    std::string program;
};

class Desk {
public:
    explicit Desk(gate::QueryCall& call) : m_call(call) {
        const auto programs = certification::Programs::load(call.session(), call.at());
        m_matrix = certification::matrixAt(call.session(), programs, call.at(), call.known());
        reachRows();
        readCells();
        readConcerns(programs);
        readLogins();
    }

    Json answer() const {
        Json needs = Json::list();
        for (const auto& [need, found] : m_found) {
            const Line line = lineOf(need);
            Json json =
                Json::object({{"kind", line.kind},
                              {"severity", line.severity},
                              {"count", found.size()},
                              {"sentence", m_call.say("insight.need-" + std::string(line.kind), Json::object({{"count", found.size()}}))}});
            // One alone is named, so that a tap opens the person.
            if (found.size() == 1) {
                json.set("person", found.front().person);
                if (!found.front().program.empty()) json.set("program", found.front().program);
            }
            needs.push(std::move(json));
        }
        return Json::object({{"at", m_call.at().iso()}, {"needs", std::move(needs)}, {"staff", m_reached.size()}});
    }

private:
    void reachRows() {
        for (std::size_t row = 0; row < m_matrix.staff.size(); ++row) {
            gate::Target target{m_matrix.staff[row].person, {}};
            for (const auto& job : m_matrix.staff[row].jobs) target.sites.push_back(job.site);
            if (m_call.mayReach(target)) m_reached.insert(row);
        }
    }
    void readCells() {
        const std::int64_t soon = m_matrix.at.ms + kSoonDays * base::kDayMs;
        for (const std::size_t row : m_reached) {
            if (m_matrix.away[row]) continue;  // nothing runs against somebody on leave
            for (std::size_t column = 0; column < m_matrix.programs.size(); ++column) {
                const std::size_t index = m_matrix.index(row, column);
                const Found cell{m_matrix.staff[row].person, m_matrix.programs[column]};
                switch (m_matrix.labels[index]) {
                    case Label::Lapsed: m_found[Need::Lapsed].push_back(cell); break;
                    case Label::Overdue: m_found[Need::Overdue].push_back(cell); break;
                    case Label::InGrace: m_found[Need::InGrace].push_back(cell); break;
                    case Label::Suspended: m_found[Need::Suspended].push_back(cell); break;
                    case Label::Renewable:
                        if (m_matrix.until[index] < soon) m_found[Need::EndsSoon].push_back(cell);
                        break;
                    case Label::NotRequired:
                    case Label::Assigned:
                    case Label::InProgress:
                    case Label::Exempt:
                    case Label::Certified:
                    case Label::Revoked: break;
                }
            }
        }
    }
    void readConcerns(const certification::Programs& programs) {
        std::set<std::string> reached;
        for (const auto row : m_reached) reached.insert(m_matrix.staff[row].person);
        const auto policies = policies::Policies::load(m_call.session(), m_call.known());
        for (const auto& concern : discipline::allConcerns(m_call.session(), policies, programs, m_matrix, m_call.known())) {
            const bool mine = concern.effect.person == m_call.actor().person;
            if (concern.state == discipline::ConcernState::Asked && reached.count(concern.effect.person) && !mine) {
                m_found[Need::Concern].push_back({concern.effect.person, concern.effect.program});
            }
        }
    }
    void readLogins() {
        const auto enrolled = people::enrolledPersons(m_call.session());
        const std::set<std::string> known(enrolled.begin(), enrolled.end());
        for (const auto row : m_reached) {
            if (!known.count(m_matrix.staff[row].person)) m_found[Need::NotEnrolled].push_back({m_matrix.staff[row].person, {}});
        }
        // What the operator did to HR's own access is HR's to see.
        if (!m_call.holds(gate::Role::Hr)) return;
        for (const auto& change : people::hrAccessChangesSince(m_call.session(), m_call.at().plusMs(-kHrAccessDays * base::kDayMs))) {
            if (change.at <= m_call.at()) m_found[Need::HrAccess].push_back({change.person, {}});
        }
    }

    gate::QueryCall& m_call;
    Matrix m_matrix;
    std::set<std::size_t> m_reached;
    std::map<Need, std::vector<Found>> m_found;
};

}  // namespace

Json deskAnswer(gate::QueryCall& call) { return Desk(call).answer(); }

}  // namespace adab::insight

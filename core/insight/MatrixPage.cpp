// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/MatrixPage.h"

#include "base/Text.h"
#include "certification/Standing.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unordered_map>

namespace adab::insight {

using certification::kNever;
using certification::Label;
using certification::Matrix;

namespace {

constexpr std::int64_t kUsualRows = 50;
constexpr std::int64_t kMostRows = 500;

/// The rows and columns that a request shows.
class Page {
public:
    explicit Page(gate::QueryCall& call)
        : m_call(call),
          m_programs(certification::Programs::load(call.session(), call.at())),
          m_matrix(certification::matrixAt(call.session(), m_programs, call.at(), call.known())) {
        chooseColumns();
        chooseRows();
    }

    Json answer() {
        const std::int64_t offset = std::max<std::int64_t>(0, m_call.args()["offset"].integer(0));
        const std::int64_t limit = std::clamp<std::int64_t>(m_call.args()["limit"].integer(kUsualRows), 0, kMostRows);
        Json programs = Json::list();
        for (const auto column : m_columns) {
            const auto& texts = m_programs.newest(m_matrix.programs[column]).textsFor(m_call.reader().locale);
            programs.push(Json::object({{"program", m_matrix.programs[column]}, {"title", texts.title}}));
        }
        Json rows = Json::list();
        const auto first = static_cast<std::size_t>(offset);
        const std::size_t last = std::min(m_rows.size(), first + static_cast<std::size_t>(limit));
        const auto sites = people::placeNames(m_call.session(), people::Named::Site, m_call.reader().locale);
        const auto roles = people::placeNames(m_call.session(), people::Named::JobRole, m_call.reader().locale);
        for (std::size_t i = first; i < last; ++i) rows.push(rowJson(m_rows[i], sites, roles));
        return Json::object({{"at", m_call.at().iso()},
                             {"programs", std::move(programs)},
                             {"total", m_rows.size()},
                             {"counts", counts()},
                             {"rows", std::move(rows)}});
    }

private:
    using Names = std::unordered_map<std::string, std::string>;

    static std::string orId(const Names& names, const std::string& id) {
        const auto found = names.find(id);
        return found == names.end() ? id : found->second;
    }

    void chooseColumns() {
        const std::string program = m_call.text("program");
        if (!program.empty()) m_programs.versionsOf(program);
        for (std::size_t column = 0; column < m_matrix.programs.size(); ++column) {
            if (program.empty() ? concernsAnybody(column) : m_matrix.programs[column] == program) m_columns.push_back(column);
        }
    }

    /// A program that is open to whoever wants it has a column as soon as somebody is on it.
    bool concernsAnybody(std::size_t column) const {
        if (!m_programs.newest(m_matrix.programs[column]).open) return true;
        for (std::size_t row = 0; row < m_matrix.staff.size(); ++row) {
            if (m_matrix.label(row, column) != Label::NotRequired) return true;
        }
        return false;
    }

    const people::Job* jobOf(const people::Staff& staff) const {
        const std::string site = m_call.text("site");
        const std::string role = m_call.text("jobRole");
        for (const auto& job : staff.jobs) {
            if ((site.empty() || job.site == site) && (role.empty() || job.jobRole == role)) return &job;
        }
        return nullptr;
    }

    bool hasCell(std::size_t row, const std::optional<Label>& label, std::optional<std::int64_t> endsBefore) const {
        return std::any_of(m_columns.begin(), m_columns.end(), [&](std::size_t column) {
            const std::size_t index = m_matrix.index(row, column);
            if (label && m_matrix.labels[index] != *label) return false;
            return !endsBefore ||
                   (m_matrix.until[index] != kNever && m_matrix.until[index] >= m_matrix.at.ms && m_matrix.until[index] < *endsBefore);
        });
    }

    void chooseRows() {
        const std::string labelName = m_call.text("label");
        const auto label = certification::labelNamed(labelName);
        if (!labelName.empty() && !label) throw Refused("insight.unknown-label", Json::object({{"label", labelName}}), "label");
        std::optional<std::int64_t> endsBefore;
        if (m_call.args().has("withinDays")) {
            endsBefore = m_matrix.at.ms + std::clamp<std::int64_t>(m_call.args()["withinDays"].integer(), 0, 3660) * base::kDayMs;
        }
        const std::string search = base::foldedUtf8(m_call.text("search"));
        if (!search.empty()) m_names = people::names(m_call.session());
        // Whoever reaches a person of no site and no team reaches everybody: then nobody is asked for one by one.
        const bool everybody = m_call.mayReach({"-", {}});
        for (std::size_t row = 0; row < m_matrix.staff.size(); ++row) {
            const people::Staff& staff = m_matrix.staff[row];
            if (!jobOf(staff)) continue;
            if ((label || endsBefore) && !hasCell(row, label, endsBefore)) continue;
            if (!search.empty() && !isNamed(staff.person, search)) continue;
            if (!everybody && !m_call.mayReach(targetOf(staff))) continue;
            m_rows.push_back(row);
        }
    }

    static gate::Target targetOf(const people::Staff& staff) {
        gate::Target target{staff.person, {}};
        for (const auto& job : staff.jobs) target.sites.push_back(job.site);
        return target;
    }

    bool isNamed(const std::string& person, const std::string& search) const {
        const auto found = m_names.find(person);
        if (found == m_names.end()) return false;
        return base::foldedUtf8(found->second.name).find(search) != std::string::npos ||
               base::foldedUtf8(found->second.latinName).find(search) != std::string::npos;
    }

    Json counts() const {
        std::array<std::int64_t, certification::kLabels> numbers{};
        for (const auto row : m_rows) {
            for (const auto column : m_columns) ++numbers[static_cast<std::size_t>(m_matrix.label(row, column))];
        }
        Json json = Json::object();
        for (int i = 0; i < certification::kLabels; ++i) json.set(name(static_cast<Label>(i)), numbers[static_cast<std::size_t>(i)]);
        return json;
    }

    Json rowJson(std::size_t row, const Names& sites, const Names& roles) const {
        const people::Staff& staff = m_matrix.staff[row];
        const people::PersonName personName = people::nameOf(m_call.session(), staff.person);
        const people::Job& job = *jobOf(staff);
        Json cells = Json::list();
        Json until = Json::list();
        for (const auto column : m_columns) {
            const std::size_t index = m_matrix.index(row, column);
            cells.push(name(m_matrix.labels[index]));
            until.push(m_matrix.until[index] == kNever ? Json() : Json(Instant{m_matrix.until[index]}.iso()));
        }
        return Json::object({{"person", staff.person},
                             {"name", personName.name},
                             {"latinName", personName.latinName},
                             {"site", job.site},
                             {"siteName", orId(sites, job.site)},
                             {"jobRole", job.jobRole},
                             {"jobRoleName", orId(roles, job.jobRole)},
                             {"paused", m_matrix.away[row] != 0},
                             {"cells", std::move(cells)},
                             {"until", std::move(until)}});
    }

    gate::QueryCall& m_call;
    certification::Programs m_programs;
    Matrix m_matrix;
    std::vector<std::size_t> m_columns;
    std::vector<std::size_t> m_rows;
    std::unordered_map<std::string, people::PersonName> m_names;
};

}  // namespace

Json matrixAnswer(gate::QueryCall& call) { return Page(call).answer(); }

}  // namespace adab::insight

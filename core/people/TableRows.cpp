// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/TableRows.h"

#include "base/Text.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"

namespace adab::people {

namespace {

constexpr std::int64_t kFirstRow = 2;  // as a spreadsheet counts: the header is row 1
/// Years that nobody writes in another calendar and means these days by.
constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2199;

std::string plain(const std::string& header) {
    std::string letters;
    for (const char c : foldLogin(header)) {
        if (c != ' ' && c != '_' && c != '-') letters.push_back(c);
    }
    return letters;
}

}  // namespace

TableRow::TableRow(const Json& row, const std::vector<std::string>& columns) {
    for (const auto& [header, cell] : row.members()) {
        for (const std::string& column : columns) {
            if (plain(header) == plain(column)) m_cells[column] = base::normalised(cell.text(""));
        }
    }
}

std::string TableRow::cell(const std::string& column) const {
    const auto found = m_cells.find(column);
    return found == m_cells.end() ? std::string() : found->second;
}

std::string TableRow::required(const std::string& column) const {
    std::string text = cell(column);
    if (text.empty()) throw Refused("people.import-cell", Json::object({{"column", column}}), column);
    return text;
}

std::optional<Date> TableRow::date(const std::string& column) const {
    const std::string text = cell(column);
    if (text.empty()) return std::nullopt;
    const std::string declared = cell("calendar");
    const auto calendar = declared.empty() ? std::optional(base::CalendarKind::Gregorian) : base::calendarDeclared(declared);
    if (!calendar) throw Refused("people.import-calendar", Json::object(), "calendar");
    const auto date = base::parseIn(*calendar, text);
    if (!date) throw Refused("people.import-date", Json::object({{"text", text}}), column);
    // 1405 or 2569 may be a year of another calendar, and nothing says so.
    if (date->year < kFirstYear || date->year > kLastYear) throw Refused("people.import-calendar", Json::object(), "calendar");
    return date;
}

Date TableRow::requiredDate(const std::string& column) const {
    (void)required(column);
    return *date(column);
}

std::string TableRow::person(gate::CommandCall& call) const {
    const std::string id = cell("person");
    if (!id.empty()) {
        if (!exists(call.session(), id)) throw Refused("people.import-person", Json::object(), "person");
        return id;
    }
    const auto found = personOfLogin(call.session(), required("login"));
    if (!found) throw Refused("people.import-person", Json::object(), "login");
    return *found;
}

Json importRows(gate::CommandCall& call, const std::vector<std::string>& columns, const std::function<RowPlan(const TableRow&)>& plan) {
    const Json::List& rows = call.args()["rows"].items();
    const bool dryRun = call.args()["dryRun"].boolean();
    std::vector<RowPlan> plans;
    Json problems = Json::list();
    Json flagged = Json::list();
    std::int64_t created = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        try {
            plans.push_back(plan(TableRow(rows[i], columns)));
            if (const auto& flag = plans.back().flag) {
                flagged.push(Json::object({{"row", static_cast<std::int64_t>(i) + kFirstRow},
                                           {"column", flag->column},
                                           {"code", flag->code},
                                           {"arguments", Json::object()}}));
            }
            switch (plans.back().outcome) {
                case RowOutcome::Created: ++created; break;
                case RowOutcome::Changed: ++changed; break;
                case RowOutcome::Unchanged: ++unchanged; break;
            }
        } catch (const Refused& refused) {
            problems.push(Json::object({{"row", static_cast<std::int64_t>(i) + kFirstRow},
                                        {"column", refused.error().field},
                                        {"code", refused.error().code},
                                        {"arguments", refused.error().arguments}}));
        }
    }
    if (!dryRun) {
        for (const RowPlan& one : plans) {
            if (one.carryOut) one.carryOut();
        }
    }
    Json answer = Json::object({{"rows", rows.size()},
                                {"created", created},
                                {"changed", changed},
                                {"unchanged", unchanged},
                                {"refused", problems.size()},
                                {"problems", problems}});
    if (flagged.size() > 0) answer.set("flagged", std::move(flagged));
    return answer;
}

}  // namespace adab::people

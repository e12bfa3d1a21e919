// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/ServiceParts.h"

#include <algorithm>

/// Staff from a table: every row is looked at before anything is appended; a faulty row is named and left out, the others go in.
namespace adab::people {

using gate::CommandCall;
using gate::Need;
using gate::Session;
using gate::Type;

namespace {

constexpr std::int64_t kFirstRow = 2;  // as a spreadsheet counts: the header is row 1
const std::vector<std::string> kColumns{"person", "login", "name", "latinName", "locale", "site", "department", "jobRole", "from", "until"};

/// What one row asks for.
struct RowPlan {
    std::string person;  ///< empty: a new one
    std::optional<NewStaff> staff;
    std::optional<std::pair<std::string, std::string>> renamed;
    std::optional<NewJob> job;
    std::optional<std::pair<Job, Date>> ended;
    bool changesAnything() const { return staff || renamed || job || ended; }
};

/// `job_role`, `Job Role` and `jobRole` are one column.
std::string plain(const std::string& header) {
    std::string letters;
    for (const char c : foldLogin(header)) {
        if (c != ' ' && c != '_' && c != '-') letters.push_back(c);
    }
    return letters;
}

std::map<std::string, std::string> cellsOf(const Json& row) {
    std::map<std::string, std::string> cells;
    for (const auto& [header, cell] : row.members()) {
        for (const std::string& column : kColumns) {
            if (plain(header) == plain(column)) cells[column] = base::normalised(cell.text());
        }
    }
    return cells;
}

std::optional<Date> dateCell(const std::string& text, const std::string& column) {
    if (text.empty()) return std::nullopt;
    const auto date = Date::parse(text);
    if (!date) throw Refused("people.import-date", Json::object({{"text", text}}), column);
    return date;
}

/// The job of a row: a new one, or another end of the one that is held already.
void planJob(CommandCall& call, RowPlan& plan, std::map<std::string, std::string>& cells) {
    if (cells["site"].empty() && cells["jobRole"].empty() && cells["from"].empty()) return;
    for (const std::string column : {"site", "department", "jobRole", "from"}) {
        if (cells[column].empty()) throw Refused("people.import-cell", Json::object({{"column", column}}), column);
    }
    const NewJob job{plan.person,
                     cells["site"],
                     cells["department"],
                     cells["jobRole"],
                     *dateCell(cells["from"], "from"),
                     dateCell(cells["until"], "until")};
    const std::vector<Job> held = plan.person.empty() ? std::vector<Job>{} : allJobsOf(call.session(), plan.person);
    const auto same = std::find_if(held.begin(), held.end(), [&](const Job& one) {
        return one.site == job.site && one.department == job.department && one.jobRole == job.jobRole && one.from == job.from;
    });
    if (same == held.end()) {
        checkJob(call, job);
        plan.job = job;
    } else if (job.until && job.until != same->until) {
        (void)resolveSpan(Zone(same->zone), same->from, job.until);
        plan.ended = std::pair(*same, *job.until);
    }
}

RowPlan planRow(CommandCall& call, const Json& row, std::set<std::string>& loginsOfFile, std::set<std::string>& personsOfFile) {
    Session& session = call.session();
    auto cells = cellsOf(row);
    RowPlan plan;
    if (!cells["locale"].empty()) {
        const auto& shipped = base::shippedLocales();
        if (std::find(shipped.begin(), shipped.end(), cells["locale"]) == shipped.end()) {
            throw Refused("people.names-locale", Json::object({{"locale", cells["locale"]}}), "locale");
        }
    }
    std::optional<std::string> known;
    if (!cells["person"].empty() && exists(session, cells["person"])) known = cells["person"];
    if (!known && cells["person"].empty() && !cells["login"].empty()) known = personOfLogin(session, cells["login"]);
    if (known) {
        if (!personsOfFile.insert(*known).second)
            throw Refused("people.import-twice", Json::object(), cells["person"].empty() ? "login" : "person");
        plan.person = *known;
        requireReach(call, "people.importStaff", targetOf(session, *known, call.now()));
        const PersonName now = nameOf(session, *known);
        const std::string name = cells["name"].empty() ? now.name : checkedName(cells["name"], "name");
        const std::string latin = cells["latinName"].empty() ? now.latinName : checkedLatinName(cells["latinName"]);
        if (name != now.name || latin != now.latinName) plan.renamed = std::pair(name, latin);
    } else {
        plan.staff =
            checkedStaff(session, {cells["person"], cells["name"], cells["latinName"], cells["login"], cells["locale"]}, loginsOfFile);
        const bool isFirst = cells["person"].empty() || personsOfFile.insert(cells["person"]).second;
        if (!isFirst) throw Refused("people.import-twice", Json::object(), "person");
    }
    planJob(call, plan, cells);
    if (plan.staff) loginsOfFile.insert(plan.staff->login);
    return plan;
}

void carryOut(CommandCall& call, RowPlan plan) {
    if (plan.staff) plan.person = appendStaff(call, *plan.staff);
    if (plan.renamed) changeName(call, plan.person, plan.renamed->first, plan.renamed->second);
    if (plan.job) {
        plan.job->person = plan.person;
        appendJob(call, *plan.job);
    }
    if (plan.ended) appendJobEnd(call, plan.ended->first, plan.ended->second);
}

Json importStaff(CommandCall& call) {
    const Json::List& rows = call.args()["rows"].items();
    std::vector<RowPlan> plans;
    std::set<std::string> loginsOfFile;
    std::set<std::string> personsOfFile;
    Json problems = Json::list();
    std::int64_t created = 0;
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        try {
            plans.push_back(planRow(call, rows[i], loginsOfFile, personsOfFile));
            ++(plans.back().staff ? created : plans.back().changesAnything() ? changed : unchanged);
        } catch (const Refused& refused) {
            problems.push(Json::object({{"row", static_cast<std::int64_t>(i) + kFirstRow},
                                        {"column", refused.error().field},
                                        {"code", refused.error().code},
                                        {"arguments", refused.error().arguments}}));
        }
    }
    if (!call.args()["dryRun"].boolean()) {
        for (RowPlan& plan : plans) carryOut(call, std::move(plan));
    }
    return Json::object({{"rows", rows.size()},
                         {"created", created},
                         {"changed", changed},
                         {"unchanged", unchanged},
                         {"refused", problems.size()},
                         {"problems", problems}});
}

}  // namespace

void registerStaffImport(gate::Registry& registry) {
    gate::Command entry;
    entry.name = "people.importStaff";
    entry.about = "Staff from a table: adds who is new, corrects names, starts and ends jobs; a person is found by id, else by login";
    entry.arguments = {{"rows", Type::List, Need::Required,
                        "objects with the columns person login name latinName locale site department jobRole from until"},
                       {"dryRun", Type::Boolean, Need::Optional, "only look"}};
    entry.answer = "{rows, created, changed, unchanged, refused, problems:[{row, column, code, arguments}]}";
    entry.access = setUpAccess();
    entry.handle = importStaff;
    registry.command(entry);
}

}  // namespace adab::people

// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/ServiceParts.h"
#include "people/TableRows.h"

#include <algorithm>

/// Staff from a table: every row is looked at before anything is appended; a faulty row is named and left out, the others go in.
namespace adab::people {

using gate::CommandCall;
using gate::Need;
using gate::Session;
using gate::Type;

namespace {

const std::vector<std::string> kColumns{"person",     "login",   "name", "latinName", "locale",  "site",
                                        "department", "jobRole", "from", "until",     "calendar"};

/// What one row asks for.
struct StaffPlan {
    std::string person;  ///< empty: a new one
    std::optional<NewStaff> staff;
    std::optional<std::pair<std::string, std::string>> renamed;
    std::optional<NewJob> job;
    std::optional<std::pair<Job, Date>> ended;
    bool changesAnything() const { return staff || renamed || job || ended; }
};

/// The job of a row: a new one, or another end of the one that is held already.
void planJob(CommandCall& call, StaffPlan& plan, const TableRow& row) {
    if (row.cell("site").empty() && row.cell("jobRole").empty() && row.cell("from").empty()) return;
    // In braces the columns are read from left to right: the first that is missing is the one that is named.
    const NewJob job{plan.person,      row.required("site"), row.required("department"), row.required("jobRole"), row.requiredDate("from"),
                     row.date("until")};
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

StaffPlan planRow(CommandCall& call, const TableRow& row, std::set<std::string>& loginsOfFile, std::set<std::string>& personsOfFile) {
    Session& session = call.session();
    StaffPlan plan;
    const std::string locale = row.cell("locale");
    const std::string person = row.cell("person");
    const std::string login = row.cell("login");
    if (!locale.empty()) {
        const auto& shipped = base::shippedLocales();
        if (std::find(shipped.begin(), shipped.end(), locale) == shipped.end()) {
            throw Refused("people.names-locale", Json::object({{"locale", locale}}), "locale");
        }
    }
    std::optional<std::string> known;
    if (!person.empty() && exists(session, person)) known = person;
    if (!known && person.empty() && !login.empty()) known = personOfLogin(session, login);
    if (known) {
        if (!personsOfFile.insert(*known).second) throw Refused("people.import-twice", Json::object(), person.empty() ? "login" : "person");
        plan.person = *known;
        requireReach(call, "people.importStaff", targetOf(session, *known, call.now()));
        const PersonName now = nameOf(session, *known);
        const std::string name = row.cell("name").empty() ? now.name : checkedName(row.cell("name"), "name");
        const std::string latin = row.cell("latinName").empty() ? now.latinName : checkedLatinName(row.cell("latinName"));
        if (name != now.name || latin != now.latinName) plan.renamed = std::pair(name, latin);
    } else {
        plan.staff = checkedStaff(session, {person, row.cell("name"), row.cell("latinName"), login, locale}, loginsOfFile);
        const bool isFirst = person.empty() || personsOfFile.insert(person).second;
        if (!isFirst) throw Refused("people.import-twice", Json::object(), "person");
    }
    planJob(call, plan, row);
    if (plan.staff) loginsOfFile.insert(plan.staff->login);
    return plan;
}

void carryOut(CommandCall& call, StaffPlan plan) {
    if (plan.staff) plan.person = appendStaff(call, *plan.staff);
    if (plan.renamed) changeName(call, plan.person, plan.renamed->first, plan.renamed->second);
    if (plan.job) {
        plan.job->person = plan.person;
        appendJob(call, *plan.job);
    }
    if (plan.ended) appendJobEnd(call, plan.ended->first, plan.ended->second);
}

Json importStaff(CommandCall& call) {
    std::set<std::string> loginsOfFile;
    std::set<std::string> personsOfFile;
    return importRows(call, kColumns, [&](const TableRow& row) {
        StaffPlan plan = planRow(call, row, loginsOfFile, personsOfFile);
        const RowOutcome outcome = plan.staff ? RowOutcome::Created : plan.changesAnything() ? RowOutcome::Changed : RowOutcome::Unchanged;
        return RowPlan{outcome, [&call, plan = std::move(plan)] { carryOut(call, plan); }};
    });
}

}  // namespace

void registerStaffImport(gate::Registry& registry) {
    gate::Command entry;
    entry.name = "people.importStaff";
    entry.about = "Staff from a table: adds who is new, corrects names, starts and ends jobs; a person is found by id, else by login";
    entry.arguments = {{"rows", Type::List, Need::Required,
                        "objects with the columns person login name latinName locale site department jobRole from until calendar"},
                       {"dryRun", Type::Boolean, Need::Optional, "only look"}};
    entry.answer = "{rows, created, changed, unchanged, refused, problems:[{row, column, code, arguments}]}";
    entry.access = setUpAccess();
    entry.handle = importStaff;
    registry.command(entry);
}

}  // namespace adab::people

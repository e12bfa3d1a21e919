// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/RosterStore.h"
#include "people/ServiceParts.h"
#include "people/TableRows.h"

#include <algorithm>

/// Absences and shifts from tables, who takes over a shift, and who stands in for a supervisor.
namespace adab::people {

using gate::CommandCall;
using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Session;
using gate::Type;

namespace {

// ---- absences ----

Json importAbsences(CommandCall& call) {
    std::set<std::pair<std::string, Date>> seen;
    return importRows(call, {"person", "login", "kind", "from", "until", "calendar"}, [&](const TableRow& row) -> RowPlan {
        const std::string person = row.person(call);
        requireReach(call, "people.importAbsences", targetOf(call.session(), person, call.now()));
        const std::string kind = row.required("kind");
        const auto& kinds = absenceKinds();
        if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            throw Refused("people.absence-kind", Json::object({{"kind", kind}}), "kind");
        const Date from = row.requiredDate("from");
        const auto until = row.date("until");
        if (until && *until < from)
            throw Refused("people.span-backwards", Json::object({{"from", from.iso()}, {"until", until->iso()}}), "until");
        if (!seen.emplace(person, from).second) throw Refused("people.import-twice", Json::object(), "from");
        for (const Absence& one : absencesOf(call.session(), person)) {
            if (one.from != from) continue;
            if (one.kind == kind && one.until == until) return {};
            if (one.kind != kind || one.until || !until) throw Refused("people.absence-overlaps", Json::object(), "from");
            return {RowOutcome::Changed, [&call, one, end = *until] { appendAbsenceEnd(call, one, end); }};
        }
        const auto jobs = allJobsOf(call.session(), person);
        const bool before = until && (jobs.empty() || *until < jobs.front().from);
        return {RowOutcome::Created, [&call, person, kind, from, until] { appendAbsence(call, person, kind, from, until); },
                before ? std::optional(RowFlag{"until", "people.import-before-hire"}) : std::nullopt};
    });
}

// ---- the roster ----

}  // namespace

int minutesOf(const std::string& text, const std::string& column) {
    const bool isShape = text.size() == 5 && text[2] == ':' &&
                         std::all_of(text.begin(), text.end(), [](char c) { return c == ':' || (c >= '0' && c <= '9'); });
    const int hours = isShape ? (text[0] - '0') * 10 + (text[1] - '0') : 99;
    const int minutes = isShape ? (text[3] - '0') * 10 + (text[4] - '0') : 99;
    if (hours > 24 || minutes > 59 || (hours == 24 && minutes > 0))
        throw Refused("people.import-time", Json::object({{"text", text}}), column);
    return hours * 60 + minutes;
}

Instant wallTime(const Zone& zone, Date date, int minutes) {
    const Instant start = zone.startOf(date);
    const Instant guess = start.plusMs(minutes * base::kMinuteMs);
    return guess.plusMs(zone.offsetMs(start) - zone.offsetMs(guess));
}

namespace {

Json importRoster(CommandCall& call) {
    std::vector<Shift> planned;
    return importRows(call, {"person", "login", "site", "date", "from", "until", "calendar"}, [&](const TableRow& row) -> RowPlan {
        Shift shift;
        shift.person = row.person(call);
        shift.site = row.required("site");
        const auto site = siteOf(call.session(), shift.site);
        if (!site) throw Refused("people.unknown-site", Json::object({{"site", shift.site}}), "site");
        requireReach(call, "people.importRoster", {shift.person, {shift.site}});
        shift.date = row.requiredDate("date");
        const Zone zone(site->zone);
        const int begin = minutesOf(row.required("from"), "from");
        const int end = minutesOf(row.required("until"), "until");
        shift.from = wallTime(zone, shift.date, begin);
        shift.until = end > begin ? wallTime(zone, shift.date, end) : wallTime(zone, shift.date.plusDays(1), end);  // past midnight
        if (shift.until.ms - shift.from.ms > base::kDayMs) throw Refused("people.shift-long", Json::object(), "until");
        const auto jobs = jobsOf(call.session(), shift.person, shift.from);
        if (std::none_of(jobs.begin(), jobs.end(), [&](const Job& job) { return job.site == shift.site; }))
            throw Refused("people.shift-no-job", Json::object(), "site");
        std::vector<Shift> others = shiftsOf(call.session(), shift.person, shift.from, shift.until);
        others.insert(others.end(), planned.begin(), planned.end());
        for (const Shift& other : others) {
            if (other.worker() != shift.person || other.until <= shift.from || shift.until <= other.from) continue;
            if (other.site == shift.site && other.from == shift.from && other.until == shift.until) return {};
            throw Refused("people.shift-overlaps", Json::object(), "from");
        }
        planned.push_back(shift);
        return {RowOutcome::Created, [&call, shift, zoneName = site->zone] {
                    call.append({.type = "people.shiftPlanned",
                                 .subject = shift.person,
                                 .data = Json::object({{"shift", call.newId("shift")},
                                                       {"site", shift.site},
                                                       {"date", shift.date.iso()},
                                                       {"zone", zoneName},
                                                       {"fromAt", shift.from.ms},
                                                       {"untilAt", shift.until.ms}})});
                }};
    });
}

Json coverShiftCommand(CommandCall& call) {
    Session& session = call.session();
    const auto shift = shiftNamed(session, call.text("shift"));
    if (!shift) throw Refused("people.unknown-shift", Json::object(), "shift");
    const std::string by = call.text("by");
    if (!exists(session, by)) throw Refused("people.unknown", Json::object({{"person", by}}), "by");
    if (by == shift->worker()) throw Refused("people.cover-same", Json::object(), "by");
    const Json who = Json::object({{"name", nameOf(session, by).name}});
    for (const Absence& one : absencesOf(session, by)) {
        if (one.fromAt < shift->until && (!one.untilAt || shift->from < *one.untilAt)) throw Refused("people.cover-away", who, "by");
    }
    for (const Shift& other : shiftsOf(session, by, shift->from, shift->until)) {
        if (other.worker() == by && other.shift != shift->shift) throw Refused("people.cover-busy", who, "by");
    }
    const std::string reason = call.text("reason");
    if (reason.empty()) throw Refused("people.reason-missing", Json::object(), "reason");
    const std::string coveredBy = by == shift->person ? std::string() : by;  // back to whoever had it first
    call.append({.type = "people.shiftCovered",
                 .subject = shift->person,
                 .data = Json::object({{"shift", shift->shift}, {"by", coveredBy}}),
                 .texts = {{"reason", reason}}});
    return Json::object({{"shift", shift->shift}, {"by", by}});
}

/// Who was to work the shift before it was covered the last time. Empty: whoever it was planned for.
std::string workerBefore(Session& session, const Shift& shift) {
    std::vector<std::string> covers;
    for (const auto& record : ledger::Ledger::ofSubject(session, shift.person, "people.shiftCover")) {
        if (record.data["shift"].text("") != shift.shift) continue;
        if (record.type == "people.shiftCovered") covers.push_back(record.data["by"].text(""));
        if (record.type == "people.shiftCoverTakenBack" && !covers.empty()) covers.pop_back();
    }
    return covers.size() < 2 ? std::string() : covers[covers.size() - 2];
}

/// Somebody was named by mistake: the shift is again whose it was before. Once it has begun, the work itself rests on it.
Json takeBackCoverCommand(CommandCall& call) {
    Session& session = call.session();
    const auto shift = shiftNamed(session, call.text("shift"));
    if (!shift) throw Refused("people.unknown-shift", Json::object(), "shift");
    if (shift->coveredBy.empty()) throw Refused("people.cover-none", Json::object(), "shift");
    if (shift->from <= call.now())
        throw Refused("people.cover-begun", Json::object({{"name", nameOf(session, shift->coveredBy).name}}), "shift");
    const std::string reason = call.text("reason");
    if (reason.empty()) throw Refused("people.reason-missing", Json::object(), "reason");
    const std::string before = workerBefore(session, *shift);
    call.append({.type = "people.shiftCoverTakenBack",
                 .subject = shift->person,
                 .data = Json::object({{"shift", shift->shift}, {"by", before}}),
                 .texts = {{"reason", reason}}});
    return Json::object({{"shift", shift->shift}, {"by", before.empty() ? shift->person : before}});
}

// ---- a deputy ----

/// Whoever is away names who leads the team meanwhile: the same reach, for a time, and the own one stays.
Json appointDeputy(CommandCall& call) {
    Session& session = call.session();
    const std::string deputy = call.text("deputy");
    const std::string& person = call.actor().person;
    if (deputy == person) throw Refused("people.deputy-self", Json::object(), "deputy");
    if (!exists(session, deputy)) throw Refused("people.unknown", Json::object({{"person", deputy}}), "deputy");
    const Zone zone(zoneOf(session, person, call.now()));
    const Date today = zone.dateOf(call.now());
    const Date from = optionalDateOf(call.args(), "from").value_or(today);
    const Date until = dateOf(call.args(), "until");
    constexpr int kLongestDays = 90;
    if (from < today || until < from || until > from.plusDays(kLongestDays)) throw Refused("people.deputy-span", Json::object(), "until");
    Json grants = Json::list();
    for (const RoleGrant& own : grantsOf(session, person, call.now())) {
        // What was lent is not lent on, and nothing that reaches further than the team's site.
        if (own.role != Role::Supervisor || own.scope == Reach::Organisation || own.until) continue;
        const std::string grant = call.newId("grant");
        const Instant fromAt = from == today ? call.now() : zone.startOf(from);
        Json data = Json::object({{"grant", grant},
                                  {"role", gate::name(own.role)},
                                  {"scope", gate::name(own.scope)},
                                  {"fromAt", fromAt.ms},
                                  {"untilAt", zone.endOf(until).ms},
                                  {"deputyOf", person}});
        if (!own.site.empty()) data.set("site", own.site);
        call.append({.type = "people.roleGranted", .subject = deputy, .data = data});
        grants.push(grant);
    }
    if (grants.items().empty()) throw Refused("people.deputy-none", Json::object(), "deputy");
    return Json::object({{"grants", std::move(grants)}});
}

void projectShift(Session& session, const gate::Record& record) {
    const Json& data = record.data;
    if (record.type == "people.shiftCovered" || record.type == "people.shiftCoverTakenBack") {
        coverShift(session, data["shift"].text(), data["by"].text(""), record.id);
        return;
    }
    insertShift(session,
                {data["shift"].text(), record.subject, data["site"].text(), Date::parse(data["date"].text()).value_or(Date{}),
                 Instant{data["fromAt"].integer()}, Instant{data["untilAt"].integer()}, "", record.id},
                record.at);
}

template <class Handle>
gate::Command table(const char* name, const char* about, const char* columns, gate::Access access, Handle handle) {
    gate::Command entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = {{"rows", Type::List, Need::Required, columns}, {"dryRun", Type::Boolean, Need::Optional, "only look"}};
    entry.answer = "{rows, created, changed, unchanged, refused, problems:[{row, column, code, arguments}]}";
    entry.access = std::move(access);
    entry.handle = handle;
    return entry;
}

}  // namespace

void registerRoster(gate::Registry& registry) {
    registry.projector(
        {"people.shifts", 2, {"people.shiftPlanned", "people.shiftCovered", "people.shiftCoverTakenBack"}, {"shifts"}, projectShift});
    registry.command(table("people.importAbsences", "Absences from a table: adds who is away, and the last day where it was open",
                           "objects with the columns person login kind from until calendar", setUpAccess(), importAbsences));
    registry.command(table("people.importRoster", "Shifts from a table: who works when at which site",
                           "objects with the columns person login site date from until calendar", setUpAccess(), importRoster));

    gate::Command cover;
    cover.name = "people.coverShift";
    cover.about = "Somebody else takes over a shift";
    cover.arguments = {{"shift", Type::Id, Need::Required, ""},
                       {"by", Type::Id, Need::Required, "who takes it over"},
                       {"reason", Type::Text, Need::Required, "why; private"}};
    cover.answer = "{shift, by}";
    cover.access = {{Role::Supervisor, Reach::Site}, {Role::Hr, Reach::Organisation}};
    cover.target = [](Session& session, const gate::Actor&, const Json& args) {
        const auto shift = shiftNamed(session, args["shift"].text());
        if (!shift) throw Refused("people.unknown-shift", Json::object(), "shift");
        return gate::Target{{}, {shift->site}};
    };
    cover.handle = coverShiftCommand;
    registry.command(cover);

    gate::Command back = cover;
    back.name = "people.takeBackCover";
    back.about = "A cover was entered by mistake: the shift is again whose it was, as long as it has not begun";
    back.arguments = {{"shift", Type::Id, Need::Required, ""}, {"reason", Type::Text, Need::Required, "why; private"}};
    back.handle = takeBackCoverCommand;
    registry.command(back);

    gate::Command deputy;
    deputy.name = "people.appointDeputy";
    deputy.about = "Names who leads one's team while one is away, for at most 90 days";
    deputy.arguments = {{"deputy", Type::Id, Need::Required, "who stands in"},
                        {"from", Type::Date, Need::Optional, "first day; today where absent"},
                        {"until", Type::Date, Need::Required, "last day"}};
    deputy.answer = "{grants}";
    deputy.access = {{Role::Supervisor, Reach::Own}};
    deputy.target = ownTarget();
    deputy.handle = appointDeputy;
    registry.command(deputy);
}

}  // namespace adab::people

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Calendars.h"
#include "base/Text.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/ServiceParts.h"

#include <algorithm>

namespace adab::people {

using gate::Access;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Session;
using gate::Target;
using gate::Type;

namespace {

constexpr std::int64_t kRowsAPage = 50;
constexpr std::int64_t kMostRowsAPage = 500;

Json orNull(const std::optional<Date>& date) { return date ? Json(date->iso()) : Json(); }

Json settingsJson(Session& session, const std::string& person) {
    const Settings settings = settingsOf(session, person);
    Json badges = Json::object();
    for (const auto& [locale, text] : badgeNamesOf(session, person)) {
        if (!text.empty()) badges.set(locale, text);
    }
    return Json::object({{"locale", settings.locale},
                         {"lessonLocale", settings.lessonLocale.empty() ? settings.locale : settings.lessonLocale},
                         {"guestLocale", settings.guestLocale.empty() ? settings.locale : settings.guestLocale},
                         // Empty where nothing was chosen: then it goes with the language that the screen has at the time.
                         {"calendar", settings.calendar},
                         {"digits", settings.digits},
                         {"appearance", settings.appearance.empty() ? "system" : settings.appearance},
                         {"textSize", settings.textSize},
                         {"particle", privateTextOf(session, person, "particle").value_or("")},
                         {"pronoun", privateTextOf(session, person, "pronoun").value_or("")},
                         {"badgeNames", badges}});
}

Json jobJson(Session& session, const Job& job, const std::string& locale, Instant at) {
    return Json::object({{"job", job.job},
                         {"site", job.site},
                         {"siteName", placeName(session, Named::Site, job.site, locale)},
                         {"department", job.department},
                         {"departmentName", placeName(session, Named::Department, job.department, locale)},
                         {"jobRole", job.jobRole},
                         {"jobRoleName", placeName(session, Named::JobRole, job.jobRole, locale)},
                         {"from", job.from.iso()},
                         {"until", orNull(job.until)},
                         {"held", job.isActive(at)}});
}

/// The first day of the present or coming employment has not passed at the site.
bool isFirstDay(Session& session, const std::string& person, const std::vector<Job>& jobs, Instant at) {
    const Job* job = jobOfDateRule(jobs, at);
    if (!job || hasLeft(jobs, at)) return false;
    const Instant since = employedSince(jobs, at).value_or(job->fromAt);
    const Zone zone(zoneOf(session, person, at));
    return zone.dateOf(at) <= zone.dateOf(since);
}

Json profile(QueryCall& call, const std::string& person) {
    Session& session = call.session();
    const std::string locale = call.reader().locale;
    const PersonName name = nameOf(session, person);
    const auto answer = nameAnswerOf(session, person);
    Json roles = Json::list({"learner"});
    std::set<std::string> held{"learner"};
    for (const RoleGrant& grant : grantsOf(session, person, call.at())) {
        if (held.insert(std::string(gate::name(grant.role))).second) roles.push(gate::name(grant.role));
    }
    const std::vector<Job> jobs = allJobsOf(session, person, call.known());
    Json jobList = Json::list();
    for (const Job& job : jobs) jobList.push(jobJson(session, job, locale, call.at()));
    return Json::object({{"person", person},
                         {"name", name.name},
                         {"latinName", name.latinName},
                         {"login", loginOf(session, person).value_or("")},
                         {"roles", roles},
                         {"settings", settingsJson(session, person)},
                         {"jobs", jobList},
                         {"zone", zoneOf(session, person, call.at())},
                         {"enrolled", hasEnrolled(session, person)},
                         {"nameConfirmed", answer.has_value()},
                         {"nameCorrect", answer ? Json(*answer == NameAnswer::Right) : Json()},
                         {"firstDay", isFirstDay(session, person, jobs, call.at())}});
}

Json me(QueryCall& call) {
    if (!call.actor().isOperator()) return profile(call, call.actor().person);
    return Json::object({{"person", "operator"},
                         {"name", ""},
                         {"latinName", ""},
                         {"login", "operator"},
                         {"roles", Json::list({"operator"})},
                         {"settings", Json::object({{"locale", call.reader().locale}})},
                         {"jobs", Json::list()},
                         {"nameConfirmed", true},
                         {"firstDay", false}});
}

Json file(QueryCall& call) {
    const std::string person = call.text("person");
    if (!exists(call.session(), person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
    Json answer = profile(call, person);
    Json absences = Json::list();
    for (const Absence& absence : absencesOf(call.session(), person, call.known())) {
        if (absence.untilAt && *absence.untilAt <= absence.fromAt) continue;  // withdrawn
        absences.push(Json::object({{"absence", absence.absence},
                                    {"kind", absence.kind},
                                    {"kindText", call.say("people.absence-kinds." + absence.kind)},
                                    {"from", absence.from.iso()},
                                    {"until", orNull(absence.until)},
                                    {"now", absence.isActive(call.at())}}));
    }
    Json grants = Json::list();
    for (const RoleGrant& grant : grantsOf(call.session(), person)) {
        grants.push(Json::object({{"grant", grant.grant},
                                  {"role", gate::name(grant.role)},
                                  {"scope", gate::name(grant.scope)},
                                  {"site", grant.site},
                                  {"from", grant.from.iso()},
                                  {"until", grant.until ? Json(grant.until->iso()) : Json()}}));
    }
    return answer.set("absences", absences).set("grants", grants);
}

struct ListedPerson {
    const Staff* staff;
    PersonName name;
    std::string login;
    std::string sortKey;
};

Target targetOfStaff(const Staff& staff) {
    Target target{staff.person, {}};
    for (const Job& job : staff.jobs) target.sites.push_back(job.site);
    if (target.sites.empty() && staff.mainJob) target.sites.push_back(staff.mainJob->site);
    return target;
}

bool worksAt(const Staff& staff, const std::string& site) {
    if (staff.jobs.empty()) return staff.mainJob && staff.mainJob->site == site;
    return std::any_of(staff.jobs.begin(), staff.jobs.end(), [&](const Job& job) { return job.site == site; });
}

Json listRow(const ListedPerson& listed, const std::unordered_map<std::string, std::string>& siteNames,
             const std::unordered_map<std::string, std::string>& roleNames, Instant at) {
    const auto called = [](const auto& texts, const std::string& id) {
        const auto found = texts.find(id);
        return found == texts.end() ? id : found->second;
    };
    const Staff& staff = *listed.staff;
    const Job none;
    const Job& job = staff.mainJob ? *staff.mainJob : none;
    const Absence* absence = absenceAt(staff.absences, at);
    return Json::object({{"person", staff.person},
                         {"name", listed.name.name},
                         {"latinName", listed.name.latinName},
                         {"login", listed.login},
                         {"site", job.site},
                         {"siteName", called(siteNames, job.site)},
                         {"department", job.department},
                         {"jobRole", job.jobRole},
                         {"jobRoleName", called(roleNames, job.jobRole)},
                         {"works", !staff.jobs.empty()},
                         {"absent", absence != nullptr},
                         {"absentUntil", absence ? orNull(absence->until) : Json()}});
}

Json list(QueryCall& call) {
    Session& session = call.session();
    const std::string site = call.text("site");
    const std::string search = base::foldedUtf8(call.text("search"));
    const std::int64_t offset = std::max<std::int64_t>(0, call.args()["offset"].integer(0));
    const std::int64_t limit = std::clamp<std::int64_t>(call.args()["limit"].integer(kRowsAPage), 1, kMostRowsAPage);

    const std::vector<Staff> all = everyone(session, call.at(), call.known());
    auto called = names(session);
    auto loginOfAll = logins(session);
    std::vector<ListedPerson> listed;
    for (const Staff& staff : all) {
        if (!site.empty() && !worksAt(staff, site)) continue;
        if (!call.mayReach(targetOfStaff(staff))) continue;
        ListedPerson person{&staff, std::move(called[staff.person]), std::move(loginOfAll[staff.person]), {}};
        if (!search.empty()) {
            const std::string text = base::foldedUtf8(person.name.name + " " + person.name.latinName + " " + person.login);
            if (text.find(search) == std::string::npos) continue;
        }
        person.sortKey = foldLogin(person.name.latinName.empty() ? person.name.name : person.name.latinName);
        listed.push_back(std::move(person));
    }
    std::sort(listed.begin(), listed.end(), [](const ListedPerson& a, const ListedPerson& b) {
        return a.sortKey != b.sortKey ? a.sortKey < b.sortKey : a.staff->person < b.staff->person;
    });

    const auto total = static_cast<std::int64_t>(listed.size());
    const auto siteNames = placeNames(session, Named::Site, call.reader().locale);
    const auto roleNames = placeNames(session, Named::JobRole, call.reader().locale);
    Json rows = Json::list();
    for (std::int64_t i = offset; i < std::min(total, offset + limit); ++i) {
        const ListedPerson& person = listed[static_cast<std::size_t>(i)];
        Json row = listRow(person, siteNames, roleNames, call.at());
        row.set("enrolled", hasEnrolled(session, person.staff->person));
        rows.push(std::move(row));
    }
    return Json::object({{"total", total}, {"rows", rows}});
}

/// Furthest day that a page may ask about: beyond it nothing in the house has a date.
constexpr std::int64_t kFurthestDay = 3660;

/// A day as people write it in their own calendar and digits: the year first, as `2569-7-1`, `2026/07/01` or `۱۴۰۵.۴.۱۰`.
std::optional<Date> writtenDay(base::CalendarKind calendar, const std::string& text) {
    std::vector<int> parts(1, 0);
    bool hasDigit = false;
    for (const char32_t c : base::toUtf32(base::foldedUtf8(text))) {
        const int digit = c >= U'0' && c <= U'9' ? static_cast<int>(c - U'0') : c >= U'๐' && c <= U'๙' ? static_cast<int>(c - U'๐') : -1;
        if (digit >= 0 && parts.back() < 10'000) {
            parts.back() = parts.back() * 10 + digit;
            hasDigit = true;
        } else if (digit < 0 && hasDigit && c == U' ') {
            parts.push_back(0);
            hasDigit = false;
        } else {
            return std::nullopt;
        }
    }
    if (parts.size() != 3 || parts[0] > 9999) return std::nullopt;
    return base::dateOf(calendar, {parts[0], parts[1], parts[2]});
}

std::string written(base::CalendarKind calendar, Date date) {
    const base::CalendarDay day = base::dayIn(calendar, date);
    const auto padded = [](int number, std::size_t width) {
        const std::string digits = std::to_string(number);
        return std::string(digits.size() < width ? width - digits.size() : 0, '0') + digits;
    };
    return padded(day.year, 4) + '-' + padded(day.month, 2) + '-' + padded(day.day, 2);
}

/// Today where the reader works, a day so many days later, or the day that the reader wrote; at the same time of day as now, or at that
/// time: no page computes one.
Json day(QueryCall& call) {
    const bool anybody = call.actor().isOperator();
    const Zone zone(anybody ? std::string("UTC") : zoneOf(call.session(), call.actor().person, call.at()));
    const Date today = zone.dateOf(call.at());
    const base::CalendarKind calendar = call.reader().calendar;
    const std::string text = call.text("day");
    const auto asWritten = text.empty() ? std::nullopt : writtenDay(calendar, text);
    if (!text.empty() && !asWritten)
        throw Refused("people.day-written", Json::object({{"text", text}, {"today", written(calendar, today)}}), "day");
    const std::int64_t days = asWritten ? asWritten->daysSinceEpoch() - today.daysSinceEpoch() : call.args()["days"].integer(0);
    if (days < -kFurthestDay || days > kFurthestDay) throw Refused("people.day-range", Json::object({{"most", kFurthestDay}}), "days");
    const Date wanted = today.plusDays(days);
    const std::string time = call.text("time");
    const Instant at = !time.empty() ? wallTime(zone, wanted, minutesOf(time, "time"))
                       : days == 0   ? call.at()
                                     : zone.startOf(wanted).plusMs(call.at().ms - zone.startOf(today).ms);
    Json answer = Json::object({{"date", wanted.iso()},
                                {"text", base::longDate(wanted, call.reader())},
                                {"written", written(calendar, wanted)},
                                {"days", days},
                                {"at", at.iso()},
                                {"zone", zone.name()}});
    if (!time.empty()) answer.set("time", time);
    return answer;
}

/// What is wrong with the rows of a table, each in a sentence: commands answer with codes, pages show words.
Json problemsInWords(QueryCall& call) {
    Json sentences = Json::list();
    for (const Json& one : call.args()["problems"].items()) sentences.push(call.say(one["code"].text(""), one["arguments"]));
    return Json::object({{"sentences", std::move(sentences)}});
}

/// What the operator did to HR's access in the last ninety days.
Json hrAccess(QueryCall& call) {
    constexpr std::int64_t span = 90 * base::kDayMs;
    Json rows = Json::list();
    for (const HrAccessChange& change : hrAccessChangesSince(call.session(), call.at().plusMs(-span))) {
        if (change.at > call.at()) continue;
        const PersonName name = nameOf(call.session(), change.person);
        const Json about = Json::object(
            {{"name", name.name.empty() ? change.person : name.name},
             {"at", Json::object({{"instant", change.at.ms}, {"zone", zoneOf(call.session(), call.actor().person, call.at())}})}});
        rows.push(Json::object({{"seq", change.seq},
                                {"person", change.person},
                                {"name", name.name},
                                {"kind", change.kind},
                                {"at", change.at.iso()},
                                {"sentence", call.say("people.hr-access." + change.kind, about)}}));
    }
    return Json::object({{"rows", rows}});
}

/// Reading about a person: the person, supervisors at the site, HR, auditors, the operator.
Access fileAccess() {
    return {{Role::Learner, Reach::Own},
            {Role::Supervisor, Reach::Site},
            {Role::Hr, Reach::Organisation},
            {Role::Auditor, Reach::Organisation},
            {Role::Operator, Reach::Organisation}};
}

gate::Query query(std::string name, std::string about, std::vector<gate::Argument> arguments, std::string answer, Access access,
                  std::function<Json(QueryCall&)> handle, gate::FindTarget target = {}) {
    gate::Query entry;
    entry.name = std::move(name);
    entry.about = std::move(about);
    entry.arguments = std::move(arguments);
    entry.answer = std::move(answer);
    entry.access = std::move(access);
    entry.target = std::move(target);
    entry.handle = std::move(handle);
    return entry;
}

}  // namespace

void registerStaffQueries(gate::Registry& registry) {
    registry.query(query("people.me", "Who I am here: name, roles, settings, jobs", {},
                         "{person, name, latinName, login, roles, settings, jobs, nameConfirmed, firstDay}", everybodyOwn(), me,
                         ownTarget()));
    registry.query(query("people.day", "Today where the reader works, or a day so many days later",
                         {{"days", Type::Integer, Need::Optional, "0 where absent"},
                          {"day", Type::Text, Need::Optional, "in place of days: as the reader writes it, 2569-07-01"},
                          {"time", Type::Text, Need::Optional, "HH:MM there; as now where absent"}},
                         "{date, text, written, days, at, zone, time?}", everybodyOwn(), day, ownTarget()));
    registry.query(query("people.problemsInWords", "The problems that an import named, in the reader's words",
                         {{"problems", Type::List, Need::Required, "objects {code, arguments}"}}, "{sentences}", everybodyOwn(),
                         problemsInWords, ownTarget()));
    registry.query(query("people.list", "Staff that the reader may see, by name",
                         {{"site", Type::Id, Need::Optional, ""},
                          {"search", Type::Text, Need::Optional, "part of a name or login"},
                          {"offset", Type::Integer, Need::Optional, ""},
                          {"limit", Type::Integer, Need::Optional, "1-500"}},
                         "{total, rows:[{person, name, latinName, login, site, siteName, department, jobRole, jobRoleName, enrolled, "
                         "works, absent, absentUntil}]}",
                         {{Role::Supervisor, Reach::Site},
                          {Role::Hr, Reach::Organisation},
                          {Role::Auditor, Reach::Organisation},
                          {Role::Operator, Reach::Organisation}},
                         list));
    gate::Query traced = query("people.file", "A person's file: profile, jobs, absences, roles",
                               {{"person", Type::Person, Need::Required, "whose"}}, "people.me and {absences, grants}", fileAccess(), file);
    traced.trace = gate::Query::Trace::FileRead;
    registry.query(traced);
    registry.query(query("people.hrAccess", "What the operator did to the access of HR in the last ninety days", {},
                         "{rows:[{seq, person, name, kind, at, sentence}]}",
                         {{Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}, {Role::Operator, Reach::Organisation}},
                         hrAccess, wholeHouseTarget()));
}

}  // namespace adab::people

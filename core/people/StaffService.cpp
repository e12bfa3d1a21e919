// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/ServiceParts.h"
#include "people/SignInStore.h"

#include <algorithm>

namespace adab::people {

using gate::Access;
using gate::CommandCall;
using gate::Need;
using gate::NewRecord;
using gate::Reach;
using gate::Role;
using gate::Session;
using gate::Target;
using gate::Type;

namespace {

constexpr std::size_t kLongestName = 120;
constexpr std::size_t kLongestNote = 500;
constexpr std::size_t kLongestForm = 30;  // of a particle, a pronoun, a badge name's word

void requirePerson(Session& session, const std::string& person) {
    if (!exists(session, person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
}

/// Where the object, and not an argument, says whose file it is, and that depends on the hour: the gate has asked for the role, this for
/// the reach.
gate::FindTarget decidedByHandler() {
    return [](Session&, const gate::Actor&, const Json&) { return Target{}; };
}

/// An absence pauses what runs against a person: somebody else tells of it, or HR.
void requireNotOwnAbsence(const gate::Call& call, const std::string& person) {
    const bool isOwn = person == call.actor().person;
    if (isOwn && !call.holds(Role::Hr)) throw Refused("people.own-absence", Json::object(), "person");
}

bool reachesWholeHouse(const gate::Call& call) { return call.mayReach(wholeHouse()); }

Job requireJob(Session& session, const std::string& id) {
    auto job = jobNamed(session, id);
    if (!job) throw Refused("people.unknown-job", Json::object({{"job", id}}), "job");
    return *job;
}

Absence requireAbsence(Session& session, const std::string& id) {
    auto absence = absenceNamed(session, id);
    if (!absence) throw Refused("people.unknown-absence", Json::object({{"absence", id}}), "absence");
    return *absence;
}

/// What is told later than it was true keeps both instants.
std::optional<Instant> ifEarlier(Instant effective, Instant now) {
    return effective < now ? std::optional<Instant>(effective) : std::nullopt;
}

// ── Commands ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

Json addStaffHandler(CommandCall& call) {
    const NewStaff staff = checkedStaff(
        call.session(), {call.text("person"), call.text("name"), call.text("latinName"), call.text("login"), call.text("locale")});
    return Json::object({{"person", appendStaff(call, staff)}, {"login", staff.login}});
}

/// A person and the first job at once, so that nobody is left on record who works nowhere.
Json hire(CommandCall& call) {
    const Json& args = call.args();
    const NewStaff staff = checkedStaff(call.session(), {{}, call.text("name"), call.text("latinName"), {}, call.text("locale")});
    NewJob job{{}, args["site"].text(), args["department"].text(), args["jobRole"].text(), dateOf(args, "from"), std::nullopt};
    checkJob(call, job);
    job.person = appendStaff(call, staff);
    return Json::object({{"person", job.person}, {"login", staff.login}, {"job", appendJob(call, job)}});
}

Json changeNameHandler(CommandCall& call) {
    changeName(call, call.text("person"), call.text("name"), call.text("latinName"));
    return Json::object({{"person", call.text("person")}});
}

Json startJobHandler(CommandCall& call) {
    const Json& args = call.args();
    const NewJob job{args["person"].text(),  args["site"].text(),  args["department"].text(),
                     args["jobRole"].text(), dateOf(args, "from"), optionalDateOf(args, "until")};
    checkJob(call, job);
    return Json::object({{"job", appendJob(call, job)}});
}

Json endJob(CommandCall& call) {
    const Job job = requireJob(call.session(), call.text("job"));
    const Date until = dateOf(call.args(), "until");
    appendJobEnd(call, job, until);
    return Json::object({{"job", job.job}, {"until", until.iso()}});
}

}  // namespace

std::string appendAbsence(CommandCall& call, const std::string& person, const std::string& kind, Date from,
                          const std::optional<Date>& until) {
    const std::string zone = zoneOf(call.session(), person, Zone("UTC").startOf(from).plusMs(base::kDayMs / 2));
    const ResolvedSpan span = resolveSpan(Zone(zone), from, until);
    const std::string absence = call.newId("absence");
    Json data = Json::object({{"absence", absence}, {"kind", kind}, {"from", from.iso()}, {"zone", zone}, {"fromAt", span.fromAt.ms}});
    if (until) data.set("until", until->iso()).set("untilAt", span.untilAt->ms);
    call.append({.type = "people.absenceRecorded", .subject = person, .data = data, .effective = ifEarlier(span.fromAt, call.now())});
    return absence;
}

void appendAbsenceEnd(CommandCall& call, const Absence& absence, Date until) {
    const std::string zone = zoneOf(call.session(), absence.person, absence.fromAt);
    const ResolvedSpan span = resolveSpan(Zone(zone), absence.from, until);
    call.append(
        {.type = "people.absenceEnded",
         .subject = absence.person,
         .data = Json::object({{"absence", absence.absence}, {"until", until.iso()}, {"zone", zone}, {"untilAt", span.untilAt->ms}}),
         .effective = ifEarlier(*span.untilAt, call.now())});
}

namespace {

Json recordAbsence(CommandCall& call) {
    const Json& args = call.args();
    const std::string person = args["person"].text();
    const std::string kind = args["kind"].text();
    requirePerson(call.session(), person);
    requireNotOwnAbsence(call, person);
    const auto& kinds = absenceKinds();
    if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
        throw Refused("people.absence-kind", Json::object({{"kind", kind}}), "kind");
    return Json::object({{"absence", appendAbsence(call, person, kind, dateOf(args, "from"), optionalDateOf(args, "until"))}});
}

Json endAbsence(CommandCall& call) {
    const Absence absence = requireAbsence(call.session(), call.text("absence"));
    requireReach(call, "people.endAbsence", targetOf(call.session(), absence.person, call.now()));
    requireNotOwnAbsence(call, absence.person);
    const Date until = dateOf(call.args(), "until");
    appendAbsenceEnd(call, absence, until);
    return Json::object({{"absence", absence.absence}, {"until", until.iso()}});
}

/// Recorded by mistake: the span becomes empty, the words stay in the record.
Json withdrawAbsence(CommandCall& call) {
    const Absence absence = requireAbsence(call.session(), call.text("absence"));
    requireReach(call, "people.withdrawAbsence", targetOf(call.session(), absence.person, call.now()));
    requireNotOwnAbsence(call, absence.person);
    call.append({.type = "people.absenceWithdrawn",
                 .subject = absence.person,
                 .data = Json::object({{"absence", absence.absence}, {"until", absence.from.iso()}, {"untilAt", absence.fromAt.ms}})});
    return Json::object({{"absence", absence.absence}});
}

/// A bare date means its first instant (`from`) or the end of the day (`until`) at the site.
std::optional<Instant> instantOf(const Json& args, const std::string& field, const Zone& zone) {
    if (!args[field].isText()) return std::nullopt;
    const std::string& text = args[field].text();
    if (const auto date = Date::parse(text)) return field == "until" ? zone.endOf(*date) : zone.startOf(*date);
    if (const auto instant = Instant::parse(text)) return instant;
    throw Refused("people.instant-or-date", Json::object({{"text", text}}), field);
}

/// HR of one site gives nothing that reaches beyond it; nobody gives themselves a role.
void requireMayGive(const CommandCall& call, const std::string& person, Role role, Reach scope, const std::string& site) {
    if (person == call.actor().person) throw Refused("people.own-grant", Json::object(), "person");
    const bool widely = scope == Reach::Organisation || role == Role::Author || role == Role::Auditor;
    const bool may = widely ? reachesWholeHouse(call) : site.empty() || call.mayReach({{}, {site}});
    if (!may) throw Refused("people.grant-too-wide", Json::object(), "scope");
}

Json grantRole(CommandCall& call) {
    const Json& args = call.args();
    const std::string person = args["person"].text();
    const std::string site = args["site"].text("");
    requirePerson(call.session(), person);
    const auto role = gate::roleNamed(args["role"].text());
    if (!role || *role == Role::Operator) throw Refused("people.role", Json::object({{"role", args["role"].text()}}), "role");
    const auto scope = gate::reachNamed(args["scope"].text());
    if (!scope || (*scope == Reach::Own) != (*role == Role::Learner))
        throw Refused("people.scope", Json::object({{"scope", args["scope"].text()}}), "scope");
    if (!site.empty() && !siteExists(call.session(), site)) throw Refused("people.unknown-site", Json::object({{"site", site}}), "site");
    if (*scope == Reach::Site && site.empty()) throw Refused("people.scope-needs-site", Json::object(), "site");
    requireMayGive(call, person, *role, *scope, site);
    const auto where = site.empty() ? std::nullopt : siteOf(call.session(), site);
    const Zone zone(where ? where->zone : zoneOf(call.session(), person, call.now()));
    const Instant from = instantOf(args, "from", zone).value_or(call.now());
    const auto until = instantOf(args, "until", zone);
    if (until && *until <= from) throw Refused("people.grant-backwards", Json::object(), "until");
    const std::string grant = call.newId("grant");
    Json data = Json::object({{"grant", grant}, {"role", gate::name(*role)}, {"scope", gate::name(*scope)}, {"fromAt", from.ms}});
    if (!site.empty()) data.set("site", site);
    if (until) data.set("untilAt", until->ms);
    call.append({.type = "people.roleGranted", .subject = person, .data = data, .effective = ifEarlier(from, call.now())});
    return Json::object({{"grant", grant}});
}

Json endGrant(CommandCall& call) {
    const auto grant = grantNamed(call.session(), call.text("grant"));
    if (!grant) throw Refused("people.unknown-grant", Json::object({{"grant", call.text("grant")}}), "grant");
    requireReach(call, "people.endGrant", targetOf(call.session(), grant->person, call.now()));
    requireMayGive(call, grant->person, grant->role, grant->scope, grant->site);
    const Instant until = instantOf(call.args(), "until", Zone(zoneOf(call.session(), grant->person, call.now()))).value_or(call.now());
    // An end that lies behind would take away what was rightly done meanwhile.
    if (until < call.now()) throw Refused("people.grant-end-past", Json::object(), "until");
    call.append(
        {.type = "people.grantEnded", .subject = grant->person, .data = Json::object({{"grant", grant->grant}, {"untilAt", until.ms}})});
    return Json::object({{"grant", grant->grant}, {"until", until.iso()}});
}

void requireOneOf(const Json& value, std::initializer_list<std::string_view> allowed, const std::string& field) {
    if (std::find(allowed.begin(), allowed.end(), value.text()) != allowed.end()) return;
    throw Refused("people.setting", Json::object({{"setting", field}, {"value", value.text()}}), field);
}

std::string shortText(const Json& value, const std::string& field, std::size_t most) {
    const std::string text = base::normalised(value.text());
    if (base::codePointCount(text) > most) throw Refused("people.text-long", Json::object({{"most", most}}), field);
    return text;
}

Json saveSettings(CommandCall& call) {
    const Json& args = call.args();
    NewRecord record{.type = "people.settingsSaved", .subject = call.actor().person};
    for (const std::string field : {"locale", "lessonLocale", "guestLocale", "calendar", "digits", "appearance"}) {
        if (!args[field].isText()) continue;
        if (field == "calendar") requireOneOf(args[field], {"gregorian", "buddhist", "jalali", "umm-al-qura"}, field);
        if (field == "digits") requireOneOf(args[field], {"latin", "native"}, field);
        if (field == "appearance") requireOneOf(args[field], {"system", "light", "dark"}, field);
        record.data.set(field, args[field].text());
    }
    if (args["textSize"].isInteger()) {
        const std::int64_t size = args["textSize"].integer();
        if (size < kSmallestText || size > kLargestText)
            throw Refused("people.setting", Json::object({{"value", size}, {"setting", "textSize"}}), "textSize");
        record.data.set("textSize", size);
    }
    // Particle and pronoun tell of a person what no HR system should ask: private texts, gone when the person is erased.
    for (const std::string field : {"particle", "pronoun"}) {
        if (args[field].isText()) record.texts[field] = shortText(args[field], field, kLongestForm);
    }
    const auto& shipped = base::shippedLocales();
    for (const auto& [locale, badge] : args["badgeNames"].members()) {
        if (std::find(shipped.begin(), shipped.end(), locale) == shipped.end()) {
            throw Refused("people.names-locale", Json::object({{"locale", locale}}), "badgeNames");
        }
        record.texts["badgeName:" + locale] = shortText(badge, "badgeNames", kLongestName);
    }
    if (record.data.size() > 0 || !record.texts.empty()) call.append(record);
    return Json::object({{"saved", true}});
}

Json confirmName(CommandCall& call) {
    const Json& args = call.args();
    const std::string& person = call.actor().person;
    NewRecord record{.type = "people.nameConfirmed", .subject = person, .data = Json::object({{"correct", args["correct"].boolean()}})};
    const std::string badge = shortText(args["badgeName"], "badgeName", kLongestName);
    if (!badge.empty()) record.texts["badgeName:" + settingsOf(call.session(), person).locale] = badge;
    const std::string note = shortText(args["note"], "note", kLongestNote);
    if (!note.empty()) record.texts["nameNote"] = note;
    call.append(record);
    return Json::object({{"saved", true}});
}

// ── Registration ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

using Arguments = std::vector<gate::Argument>;
const gate::Argument kPerson{"person", Type::Person, Need::Required, "whose"};

gate::Command command(std::string name, std::string about, Arguments arguments, std::string answer, Access access,
                      std::function<Json(CommandCall&)> handle, gate::FindTarget target = {}) {
    gate::Command entry;
    entry.name = std::move(name);
    entry.about = std::move(about);
    entry.arguments = std::move(arguments);
    entry.answer = std::move(answer);
    entry.access = std::move(access);
    entry.target = std::move(target);
    entry.handle = std::move(handle);
    return entry;
}

/// Leads of a shift may tell of absences at their site.
Access absenceAccess() { return {{Role::Supervisor, Reach::Site}, {Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}}; }

void registerJobsAndAbsences(gate::Registry& registry) {
    registry.command(command("people.startJob", "A job of a person at a site, from a day on",
                             {kPerson,
                              {"site", Type::Id, Need::Required, ""},
                              {"department", Type::Id, Need::Required, ""},
                              {"jobRole", Type::Id, Need::Required, ""},
                              {"from", Type::Date, Need::Required, "first day"},
                              {"until", Type::Date, Need::Optional, "last day"}},
                             "{job}", setUpAccess(), startJobHandler, decidedByHandler()));
    registry.command(command("people.endJob", "The last day of a job",
                             {{"job", Type::Id, Need::Required, ""}, {"until", Type::Date, Need::Required, "last day"}}, "{job, until}",
                             setUpAccess(), endJob, [](Session& session, const gate::Actor&, const Json& args) {
                                 const Job job = requireJob(session, args["job"].text());
                                 return Target{job.person, {job.site}};
                             }));
    registry.command(command("people.recordAbsence", "Leave, sickness and the like: pauses what runs against a person",
                             {kPerson,
                              {"kind", Type::Text, Need::Required, "leave parental sickness secondment seasonal other"},
                              {"from", Type::Date, Need::Required, "first day"},
                              {"until", Type::Date, Need::Optional, "last day; open where it is not known"}},
                             "{absence}", absenceAccess(), recordAbsence));
    registry.command(command("people.endAbsence", "The last day of an absence",
                             {{"absence", Type::Id, Need::Required, ""}, {"until", Type::Date, Need::Required, "last day"}},
                             "{absence, until}", absenceAccess(), endAbsence, decidedByHandler()));
    registry.command(command("people.withdrawAbsence", "An absence that was recorded by mistake",
                             {{"absence", Type::Id, Need::Required, ""}}, "{absence}", absenceAccess(), withdrawAbsence,
                             decidedByHandler()));
}

void registerRoles(gate::Registry& registry) {
    registry.command(command("people.grantRole", "A role with its scope and span",
                             {kPerson,
                              {"role", Type::Text, Need::Required, "learner supervisor hr author auditor"},
                              {"scope", Type::Text, Need::Required, "own team site organisation"},
                              {"site", Type::Id, Need::Optional, "for team and site"},
                              {"from", Type::Text, Need::Optional, "instant or first day; now where absent"},
                              {"until", Type::Text, Need::Optional, "instant (exclusive) or last day"}},
                             "{grant}", setUpAccess(), grantRole));
    registry.command(
        command("people.endGrant", "The end of a granted role",
                {{"grant", Type::Id, Need::Required, ""}, {"until", Type::Text, Need::Optional, "instant or last day; now where absent"}},
                "{grant, until}", setUpAccess(), endGrant, decidedByHandler()));
}

void registerOwn(gate::Registry& registry) {
    registry.command(command("people.saveSettings",
                             "Languages, calendar, digits, appearance, size of text, forms of address, names on the badge",
                             {{"locale", Type::Locale, Need::Optional, "language of the screen"},
                              {"lessonLocale", Type::Locale, Need::Optional, "language of lessons"},
                              {"guestLocale", Type::Locale, Need::Optional, "language of the guest in practice"},
                              {"calendar", Type::Text, Need::Optional, "gregorian buddhist jalali umm-al-qura"},
                              {"digits", Type::Text, Need::Optional, "latin native"},
                              {"appearance", Type::Text, Need::Optional, "system light dark"},
                              {"textSize", Type::Integer, Need::Optional, "percent, 100-200"},
                              {"particle", Type::Text, Need::Optional, "Thai particle that the person uses"},
                              {"pronoun", Type::Text, Need::Optional, "how the person is spoken of"},
                              {"badgeNames", Type::Object, Need::Optional, "name on the badge in each language"}},
                             "{saved}", everybodyOwn(), saveSettings, ownTarget()));
    registry.command(command("people.confirmName", "Is this your name, and what stands on your badge?",
                             {{"badgeName", Type::Text, Need::Optional, ""},
                              {"correct", Type::Boolean, Need::Required, "the name on record is right"},
                              {"note", Type::Text, Need::Optional, "what to correct, for HR"}},
                             "{saved}", everybodyOwn(), confirmName, ownTarget()));
}

}  // namespace

Access setUpAccess() { return {{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}}; }

Access everybodyOwn() {
    return {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Own}, {Role::Hr, Reach::Own},
            {Role::Author, Reach::Own},  {Role::Auditor, Reach::Own},    {Role::Operator, Reach::Own}};
}

Target wholeHouse() { return {{}, {"*"}}; }

gate::FindTarget wholeHouseTarget() {
    return [](Session&, const gate::Actor&, const Json&) { return wholeHouse(); };
}

gate::FindTarget ownTarget() {
    return [](Session&, const gate::Actor& actor, const Json&) { return Target{actor.person, {}}; };
}

gate::FindTarget siteTarget() {
    return [](Session&, const gate::Actor&, const Json& args) { return Target{{}, {args["site"].text()}}; };
}

Date dateOf(const Json& args, std::string_view field) { return Date::parse(args[field].text()).value_or(Date{}); }

std::optional<Date> optionalDateOf(const Json& args, std::string_view field) {
    return args[field].isText() ? Date::parse(args[field].text()) : std::nullopt;
}

std::string checkedName(const std::string& typed, const std::string& field) {
    const std::string name = base::normalised(typed);
    if (name.empty()) throw Refused("people.name-missing", Json::object(), field);
    if (base::codePointCount(name) > kLongestName) throw Refused("people.name-long", Json::object({{"most", kLongestName}}), field);
    return name;
}

std::string checkedLatinName(const std::string& typed) {
    const std::string name = checkedName(typed, "latinName");
    const std::u32string points = base::toUtf32(name);
    const bool isLatin = std::all_of(points.begin(), points.end(), [](char32_t c) {
        return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c <= 0x24F) || (c >= 0x1E00 && c <= 0x1EFF) || c == 0x2019;
    });
    if (!isLatin) throw Refused("people.latin-name", Json::object(), "latinName");
    return name;
}

void requireReach(gate::Call& call, const std::string& entry, const Target& target) {
    if (!call.mayReach(target)) throw Refused("gate.not-allowed", Json::object({{"name", entry}}));
}

NewStaff checkedStaff(Session& session, const NewStaff& staff, const std::set<std::string>& alsoTaken) {
    if (staff.person == "operator" || staff.person == "nobody" || exists(session, staff.person)) {
        throw Refused("people.person-exists", Json::object({{"person", staff.person}}), "person");
    }
    const auto isTaken = [&](const std::string& login) { return alsoTaken.contains(login) || isLoginTaken(session, login); };
    NewStaff checked = staff;
    checked.name = checkedName(staff.name, "name");
    checked.latinName = checkedLatinName(staff.latinName);
    checked.login = foldLogin(staff.login);
    if (checked.login.empty()) checked.login = suggestLogin(checked.latinName, isTaken);
    if (!isLogin(checked.login)) throw Refused("people.login-form", Json::object({{"login", checked.login}}), "login");
    if (isTaken(checked.login)) throw Refused("people.login-taken", Json::object({{"login", checked.login}}), "login");
    return checked;
}

std::string appendStaff(CommandCall& call, const NewStaff& checked) {
    const std::string person = checked.person.empty() ? call.newId("p") : checked.person;
    Json data = Json::object();
    if (!checked.locale.empty()) data.set("locale", checked.locale);
    call.append({.type = "people.staffAdded",
                 .subject = person,
                 .data = data,
                 .texts = {{"name", checked.name}, {"latinName", checked.latinName}}});
    giveLogin(call.session(), person, checked.login);
    return person;
}

void changeName(CommandCall& call, const std::string& person, const std::string& name, const std::string& latinName) {
    requirePerson(call.session(), person);
    call.append({.type = "people.nameChanged",
                 .subject = person,
                 .texts = {{"name", checkedName(name, "name")}, {"latinName", checkedLatinName(latinName)}}});
}

void checkJob(CommandCall& call, const NewJob& wanted) {
    Session& session = call.session();
    const bool isNew = wanted.person.empty();
    if (!isNew) {
        // Whoever has no job yet is hired by whoever reaches the new site; else the present sites have to be reached too.
        const Target present = targetOf(session, wanted.person, call.now());
        if (!present.sites.empty()) requireReach(call, "people.startJob", present);
    }
    const auto site = siteOf(session, wanted.site);
    if (!site) throw Refused("people.unknown-site", Json::object({{"site", wanted.site}}), "site");
    if (!call.mayReach({{}, {wanted.site}})) throw Refused("people.site-out-of-reach", Json::object(), "site");
    if (!jobRoleExists(session, wanted.jobRole)) {
        throw Refused("people.unknown-job-role", Json::object({{"jobRole", wanted.jobRole}}), "jobRole");
    }
    const ResolvedSpan span = resolveSpan(Zone(site->zone), wanted.from, wanted.until);
    if (isNew) return;
    for (const Job& held : allJobsOf(session, wanted.person)) {
        const bool sameJob = held.site == wanted.site && held.department == wanted.department && held.jobRole == wanted.jobRole;
        const bool overlaps = (!held.untilAt || span.fromAt < *held.untilAt) && (!span.untilAt || held.fromAt < *span.untilAt);
        if (sameJob && overlaps) throw Refused("people.job-held", Json::object({{"job", held.job}}), "from");
    }
}

std::string appendJob(CommandCall& call, const NewJob& checked) {
    const std::string zone = siteOf(call.session(), checked.site)->zone;
    const ResolvedSpan span = resolveSpan(Zone(zone), checked.from, checked.until);
    const std::string job = call.newId("job");
    Json data = Json::object({{"job", job},
                              {"site", checked.site},
                              {"department", checked.department},
                              {"jobRole", checked.jobRole},
                              {"from", checked.from.iso()},
                              {"zone", zone},
                              {"fromAt", span.fromAt.ms}});
    if (checked.until) data.set("until", checked.until->iso()).set("untilAt", span.untilAt->ms);
    call.append({.type = "people.jobStarted", .subject = checked.person, .data = data, .effective = ifEarlier(span.fromAt, call.now())});
    return job;
}

void appendJobEnd(CommandCall& call, const Job& job, Date until) {
    const auto site = siteOf(call.session(), job.site);
    const std::string zone = site ? site->zone : job.zone;
    const ResolvedSpan span = resolveSpan(Zone(zone), job.from, until);
    call.append({.type = "people.jobEnded",
                 .subject = job.person,
                 .data = Json::object({{"job", job.job}, {"until", until.iso()}, {"zone", zone}, {"untilAt", span.untilAt->ms}}),
                 .effective = ifEarlier(*span.untilAt, call.now())});
}

void registerStaff(gate::Registry& registry) {
    const Arguments names{{"name", Type::Text, Need::Required, "in the person's own script"},
                          {"latinName", Type::Text, Need::Required, "in Latin letters"}};
    Arguments staff{{"person", Type::Id, Need::Optional, "id; a new one where absent"}};
    staff.insert(staff.end(), names.begin(), names.end());
    staff.push_back({"login", Type::Text, Need::Optional, "made from the Latin name where absent"});
    staff.push_back({"locale", Type::Locale, Need::Optional, "language of the screen"});
    registry.command(command("people.addStaff", "A new staff member", staff, "{person, login}", setUpAccess(), addStaffHandler));

    Arguments hired = names;
    hired.insert(hired.end(), {{"locale", Type::Locale, Need::Optional, "language of the first screen"},
                               {"site", Type::Id, Need::Required, ""},
                               {"department", Type::Id, Need::Required, ""},
                               {"jobRole", Type::Id, Need::Required, ""},
                               {"from", Type::Date, Need::Required, "first day"}});
    registry.command(
        command("people.hire", "A new staff member with the first job", hired, "{person, login, job}", setUpAccess(), hire, siteTarget()));

    Arguments change{kPerson};
    change.insert(change.end(), names.begin(), names.end());
    registry.command(command("people.changeName", "A corrected or new name", change, "{person}", setUpAccess(), changeNameHandler));

    registerJobsAndAbsences(registry);
    registerRoles(registry);
    registerOwn(registry);
}

}  // namespace adab::people

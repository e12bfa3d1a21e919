// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleStore.h"

#include "base/Result.h"
#include "people/PeopleRules.h"

#include <algorithm>
#include <tuple>

namespace adab::people {

using storage::Binds;

namespace {

using OptionalText = std::optional<std::string>;
using OptionalInstant = std::optional<Instant>;

std::optional<Date> optionalDate(const OptionalText& text) { return text ? Date::parse(*text) : std::nullopt; }

/// Columns of a job; `end` is the table whose word on its end holds: `j` for all that is recorded, `e` for what was known.
std::string jobColumns(std::string_view end) {
    const std::string e(end);
    return "SELECT j.job_id, j.person_id, j.site_id, j.department_id, j.job_role_id, j.from_date, " + e +
           ".until_date, j.zone, j.from_at, " + e + ".until_at, j.recorded_at FROM jobs j";
}
std::string absenceColumns(std::string_view end) {
    const std::string e(end);
    return "SELECT j.absence_id, j.person_id, j.absence_kind, j.from_date, " + e + ".until_date, j.zone, j.from_at, " + e +
           ".until_at, j.recorded_at FROM absences j";
}
constexpr std::string_view kJobAsKnown =
    " JOIN job_ends e ON e.job_id = j.job_id WHERE e.seq = (SELECT MAX(x.seq) FROM job_ends x WHERE x.job_id = j.job_id AND x.recorded_at "
    "<= $1)";
constexpr std::string_view kAbsenceAsKnown =
    " JOIN absence_ends e ON e.absence_id = j.absence_id WHERE e.seq = (SELECT MAX(x.seq) FROM absence_ends x WHERE x.absence_id = "
    "j.absence_id AND "
    "x.recorded_at <= $1)";

std::vector<Job> readJobs(Session& session, const std::string& sql, const Binds& binds) {
    std::vector<Job> jobs;
    auto rows = session.select<std::string, std::string, std::string, std::string, std::string, std::string, OptionalText, std::string,
                               Instant, OptionalInstant, Instant>(sql, binds);
    jobs.reserve(rows.size());
    for (auto& [job, person, site, department, role, from, until, zone, fromAt, untilAt, recordedAt] : rows) {
        jobs.push_back({std::move(job), std::move(person), std::move(site), std::move(department), std::move(role),
                        Date::parse(from).value_or(Date{}), optionalDate(until), std::move(zone), fromAt, untilAt, recordedAt});
    }
    return jobs;
}

std::vector<Absence> readAbsences(Session& session, const std::string& sql, const Binds& binds) {
    std::vector<Absence> absences;
    auto rows =
        session.select<std::string, std::string, std::string, std::string, OptionalText, std::string, Instant, OptionalInstant, Instant>(
            sql, binds);
    absences.reserve(rows.size());
    for (auto& [absence, person, kind, from, until, zone, fromAt, untilAt, recordedAt] : rows) {
        absences.push_back({std::move(absence), std::move(person), std::move(kind), Date::parse(from).value_or(Date{}), optionalDate(until),
                            std::move(zone), fromAt, untilAt, recordedAt});
    }
    return absences;
}

bool startsEarlier(const Job& a, const Job& b) { return a.fromAt != b.fromAt ? a.fromAt < b.fromAt : a.job < b.job; }
bool absenceStartsEarlier(const Absence& a, const Absence& b) { return a.fromAt != b.fromAt ? a.fromAt < b.fromAt : a.absence < b.absence; }

bool isThere(Session& session, std::string_view sql, const std::string& id) {
    return session.selectOne<std::int64_t>(sql, Binds::of(id)).has_value();
}

std::set<int> weekdays(const std::string& list) {
    std::set<int> days;
    for (const char c : list) {
        if (c >= '1' && c <= '7') days.insert(c - '0');
    }
    return days;
}

std::string_view placeKind(Named what) {
    switch (what) {
        case Named::Site: return "site";
        case Named::Department: return "department";
        case Named::JobRole: return "job-role";
    }
    return {};
}

std::vector<RoleGrant> readGrants(Session& session, const std::string& condition, const Binds& binds) {
    std::vector<RoleGrant> grants;
    for (auto& [id, person, role, scope, site, from, until] :
         session.select<std::string, std::string, std::string, std::string, std::string, Instant, OptionalInstant>(
             "SELECT grant_id, person_id, role_name, scope_name, site_id, from_at, until_at FROM role_grants WHERE " + condition, binds)) {
        grants.push_back({id, person, gate::roleNamed(role).value_or(gate::Role::Learner),
                          gate::reachNamed(scope).value_or(gate::Reach::Own), site, from, until});
    }
    std::sort(grants.begin(), grants.end(),
              [](const RoleGrant& a, const RoleGrant& b) { return a.from != b.from ? a.from < b.from : a.grant < b.grant; });
    return grants;
}

Staff assembled(std::string person, const std::vector<Job>& jobs, std::vector<Absence> absences, Instant at) {
    const Job* mainJob = jobOfDateRule(jobs, at);
    return {std::move(person), jobsAt(jobs, at), std::move(absences), mainJob ? std::optional<Job>(*mainJob) : std::nullopt,
            employedSince(jobs, at)};
}

}  // namespace

bool exists(Session& session, const std::string& person) { return isThere(session, "SELECT 1 FROM persons WHERE person_id = $1", person); }
bool siteExists(Session& session, const std::string& site) { return isThere(session, "SELECT 1 FROM sites WHERE site_id = $1", site); }
bool departmentExists(Session& session, const std::string& department) {
    return isThere(session, "SELECT 1 FROM departments WHERE department_id = $1", department);
}
bool jobRoleExists(Session& session, const std::string& jobRole) {
    return isThere(session, "SELECT 1 FROM job_roles WHERE job_role_id = $1", jobRole);
}

std::vector<Job> allJobsOf(Session& session, const std::string& person, Known known) {
    auto jobs = known ? readJobs(session, jobColumns("e") + std::string(kJobAsKnown) + " AND j.person_id = $2", Binds::of(*known, person))
                      : readJobs(session, jobColumns("j") + " WHERE j.person_id = $1", Binds::of(person));
    std::sort(jobs.begin(), jobs.end(), startsEarlier);
    return jobs;
}

std::vector<Job> jobsOf(Session& session, const std::string& person, Instant at, Known known) {
    return jobsAt(allJobsOf(session, person, known), at);
}

std::optional<Job> jobNamed(Session& session, const std::string& job) {
    auto jobs = readJobs(session, jobColumns("j") + " WHERE j.job_id = $1", Binds::of(job));
    if (jobs.empty()) return std::nullopt;
    return std::move(jobs.front());
}

std::vector<Absence> absencesOf(Session& session, const std::string& person, Known known) {
    auto absences = known ? readAbsences(session, absenceColumns("e") + std::string(kAbsenceAsKnown) + " AND j.person_id = $2",
                                         Binds::of(*known, person))
                          : readAbsences(session, absenceColumns("j") + " WHERE j.person_id = $1", Binds::of(person));
    std::sort(absences.begin(), absences.end(), absenceStartsEarlier);
    return absences;
}

std::optional<Absence> absenceNamed(Session& session, const std::string& absence) {
    auto absences = readAbsences(session, absenceColumns("j") + " WHERE j.absence_id = $1", Binds::of(absence));
    if (absences.empty()) return std::nullopt;
    return std::move(absences.front());
}

std::vector<Staff> everyone(Session& session, Instant at, Known known) {
    // Sorted here and not by the engines, whose collations differ.
    std::vector<std::string> persons;
    for (auto& [person] : known ? session.select<std::string>("SELECT person_id FROM persons WHERE added_at <= $1", Binds::of(*known))
                                : session.select<std::string>("SELECT person_id FROM persons")) {
        persons.push_back(std::move(person));
    }
    std::sort(persons.begin(), persons.end());
    std::unordered_map<std::string_view, std::size_t> place;
    place.reserve(persons.size());
    for (std::size_t i = 0; i < persons.size(); ++i) place.emplace(persons[i], i);

    std::vector<std::vector<Job>> jobs(persons.size());
    std::vector<std::vector<Absence>> absences(persons.size());
    for (Job& job : known ? readJobs(session, jobColumns("e") + std::string(kJobAsKnown), Binds::of(*known))
                          : readJobs(session, jobColumns("j"), {})) {
        if (const auto found = place.find(job.person); found != place.end()) jobs[found->second].push_back(std::move(job));
    }
    for (Absence& absence : known ? readAbsences(session, absenceColumns("e") + std::string(kAbsenceAsKnown), Binds::of(*known))
                                  : readAbsences(session, absenceColumns("j"), {})) {
        if (const auto found = place.find(absence.person); found != place.end()) absences[found->second].push_back(std::move(absence));
    }

    std::vector<Staff> staff;
    staff.reserve(persons.size());
    for (std::size_t i = 0; i < persons.size(); ++i) {
        std::sort(absences[i].begin(), absences[i].end(), absenceStartsEarlier);
        staff.push_back(assembled(persons[i], jobs[i], std::move(absences[i]), at));
    }
    return staff;
}

std::optional<Staff> staffOf(Session& session, const std::string& person, Instant at, Known known) {
    if (!exists(session, person)) return std::nullopt;
    return assembled(person, allJobsOf(session, person, known), absencesOf(session, person, known), at);
}

std::optional<Site> siteOf(Session& session, const std::string& site) {
    const auto row = session.selectOne<std::string, std::string, std::string>("SELECT site_id, zone, country FROM sites WHERE site_id = $1",
                                                                              Binds::of(site));
    if (!row) return std::nullopt;
    return Site{std::get<0>(*row), std::get<1>(*row), std::get<2>(*row)};
}

std::vector<Site> sites(Session& session) {
    std::vector<Site> all;
    for (auto& [site, zone, country] : session.select<std::string, std::string, std::string>("SELECT site_id, zone, country FROM sites")) {
        all.push_back({site, zone, country});
    }
    std::sort(all.begin(), all.end(), [](const Site& a, const Site& b) { return a.site < b.site; });
    return all;
}

std::string zoneOf(Session& session, const std::string& person, Instant at) {
    const std::vector<Job> jobs = allJobsOf(session, person);
    const Job* job = jobOfDateRule(jobs, at);
    if (!job) return "UTC";
    const auto site = siteOf(session, job->site);
    return site ? site->zone : job->zone;
}

WorkingCalendar workingCalendarOf(Session& session, const std::string& site, Known known) {
    const Instant until = known.value_or(Instant{INT64_MAX});
    WorkingCalendar calendar;
    for (auto& [from, off, half] : session.select<std::string, std::string, std::string>(
             "SELECT from_date, days_off, half_days FROM site_weeks WHERE site_id = $1 AND recorded_at <= $2 ORDER BY seq",
             Binds::of(site, until))) {
        calendar.patterns.push_back({Date::parse(from).value_or(Date{}), weekdays(off), weekdays(half)});
    }
    for (auto& [date, kind] : session.select<std::string, std::string>(
             "SELECT on_date, day_kind FROM site_days WHERE site_id = $1 AND recorded_at <= $2 ORDER BY seq", Binds::of(site, until))) {
        if (const auto day = Date::parse(date)) calendar.days[*day] = kind == "full" ? DayKind::Off : DayKind::Half;
    }
    return calendar;
}

std::optional<std::string> privateTextOf(Session& session, const std::string& person, const std::string& field) {
    const auto row = session.selectOne<std::string>(
        "SELECT p.text FROM person_texts t JOIN private_texts p ON p.record = t.record_id AND p.field = t.field WHERE t.field = $1 AND "
        "t.person_id = $2",
        Binds::of(field, person));
    if (!row) return std::nullopt;
    return std::get<0>(*row);
}

PersonName nameOf(Session& session, const std::string& person) {
    PersonName name{privateTextOf(session, person, "name").value_or(""), privateTextOf(session, person, "latinName").value_or("")};
    if (name.name.empty() && isErased(session, person)) name.name = shownWithoutName(person);
    return name;
}

bool isErased(Session& session, const std::string& person) {
    return !session
                .select<std::string>(
                    "SELECT t.record_id FROM person_texts t LEFT JOIN private_texts p ON p.record = t.record_id AND p.field = t.field "
                    "WHERE t.field = 'name' AND t.person_id = $1 AND p.record IS NULL",
                    Binds::of(person))
                .empty();
}

std::string shownWithoutName(const std::string& person) { return "[" + person + "]"; }

std::unordered_map<std::string, PersonName> names(Session& session) {
    std::unordered_map<std::string, PersonName> all;
    for (auto& [field, person, text] : session.select<std::string, std::string, std::optional<std::string>>(
             "SELECT t.field, t.person_id, p.text FROM person_texts t LEFT JOIN private_texts p ON p.record = t.record_id AND "
             "p.field = t.field WHERE t.field IN ('name', 'latinName')")) {
        PersonName& name = all[person];
        if (field == "name") {
            name.name = text ? std::move(*text) : shownWithoutName(person);
        } else {
            name.latinName = std::move(text).value_or("");
        }
    }
    return all;
}

std::map<std::string, std::string> badgeNamesOf(Session& session, const std::string& person) {
    constexpr std::string_view prefix = "badgeName:";
    std::map<std::string, std::string> badges;
    for (auto& [field, text] :
         session.select<std::string, std::string>("SELECT t.field, p.text FROM person_texts t JOIN private_texts p ON p.record = "
                                                  "t.record_id AND p.field = t.field WHERE t.person_id = $1",
                                                  Binds::of(person))) {
        if (field.starts_with(prefix)) badges[field.substr(prefix.size())] = text;
    }
    return badges;
}

std::string placeName(Session& session, Named what, const std::string& id, std::string_view locale) {
    std::string english;
    std::string any;
    for (auto& [language, text] : session.select<std::string, std::string>(
             "SELECT locale, place_name FROM place_names WHERE place_kind = $1 AND place_id = $2 ORDER BY locale",
             Binds::of(placeKind(what), id))) {
        if (language == locale) return text;
        if (language == "en") english = text;
        if (any.empty()) any = text;
    }
    return !english.empty() ? english : !any.empty() ? any : id;
}

std::unordered_map<std::string, std::string> placeNames(Session& session, Named what, std::string_view locale) {
    std::unordered_map<std::string, std::string> all;
    std::unordered_map<std::string, int> rank;  // 3 the language asked for, 2 English, 1 any
    for (auto& [id, language, text] : session.select<std::string, std::string, std::string>(
             "SELECT place_id, locale, place_name FROM place_names WHERE place_kind = $1 ORDER BY place_id, locale",
             Binds::of(placeKind(what)))) {
        const int weight = language == locale ? 3 : language == "en" ? 2 : 1;
        if (weight > rank[id]) {
            rank[id] = weight;
            all[id] = text;
        }
    }
    return all;
}

Settings settingsOf(Session& session, const std::string& person) {
    const auto row = session.selectOne<std::string, std::string, std::string, std::string, std::string, std::string, std::int64_t>(
        "SELECT locale, lesson_locale, guest_locale, calendar, digits, appearance, text_size FROM persons WHERE person_id = $1",
        Binds::of(person));
    if (!row) return {};
    const auto& [locale, lesson, guest, calendar, digits, appearance, textSize] = *row;
    return {locale, lesson, guest, calendar, digits, appearance, static_cast<int>(textSize)};
}

std::unordered_map<std::string, std::string> localesOfAll(Session& session) {
    std::unordered_map<std::string, std::string> all;
    for (auto& [person, locale] : session.select<std::string, std::string>("SELECT person_id, locale FROM persons"))
        all.emplace(std::move(person), std::move(locale));
    return all;
}

std::map<std::string, Work> workOfAll(Session& session, Known known) {
    std::map<std::string, Work> all;
    for (Job& job :
         known ? readJobs(session, jobColumns("e") + std::string(kJobAsKnown), Binds::of(*known)) : readJobs(session, jobColumns("j"), {}))
        all[job.person].jobs.push_back(std::move(job));
    for (Absence& absence : known ? readAbsences(session, absenceColumns("e") + std::string(kAbsenceAsKnown), Binds::of(*known))
                                  : readAbsences(session, absenceColumns("j"), {}))
        all[absence.person].absences.push_back(std::move(absence));
    for (auto& [person, work] : all) {
        std::sort(work.jobs.begin(), work.jobs.end(), startsEarlier);
        std::sort(work.absences.begin(), work.absences.end(), absenceStartsEarlier);
    }
    return all;
}

Reader readerOf(Session& session, const std::string& person) {
    const Settings settings = settingsOf(session, person);
    return {settings.locale, base::calendarNamed(settings.calendar, base::usualCalendar(settings.locale)),
            base::digitsNamed(settings.digits)};
}

std::optional<NameAnswer> nameAnswerOf(Session& session, const std::string& person) {
    const auto row = session.selectOne<OptionalText>("SELECT name_answer FROM persons WHERE person_id = $1", Binds::of(person));
    if (!row || !std::get<0>(*row)) return std::nullopt;
    return *std::get<0>(*row) == "right" ? NameAnswer::Right : NameAnswer::Wrong;
}

bool hasEnrolled(Session& session, const std::string& person) {
    return isThere(session, "SELECT 1 FROM persons WHERE person_id = $1 AND enrolled_at IS NOT NULL", person);
}

std::vector<std::string> enrolledPersons(Session& session) {
    std::vector<std::string> persons;
    for (auto& [person] : session.select<std::string>("SELECT person_id FROM persons WHERE enrolled_at IS NOT NULL"))
        persons.push_back(person);
    return persons;
}

std::vector<RoleGrant> grantsOf(Session& session, const std::string& person, std::optional<Instant> at) {
    auto grants = readGrants(session, "person_id = $1", Binds::of(person));
    if (at) std::erase_if(grants, [&](const RoleGrant& grant) { return grant.from > *at || (grant.until && *grant.until <= *at); });
    return grants;
}

std::optional<RoleGrant> grantNamed(Session& session, const std::string& grant) {
    auto grants = readGrants(session, "grant_id = $1", Binds::of(grant));
    if (grants.empty()) return std::nullopt;
    return std::move(grants.front());
}

std::vector<std::string> teamOf(Session& session, const std::string& supervisor, const std::string& site, Instant at) {
    std::vector<std::string> team;
    for (auto& [person] : session.select<std::string>(
             "SELECT DISTINCT j.person_id FROM jobs m JOIN jobs j ON j.site_id = m.site_id AND j.department_id = m.department_id "
             "WHERE m.person_id = $1 AND m.from_at <= $2 AND (m.until_at IS NULL OR m.until_at > $3) AND j.from_at <= $4 AND (j.until_at "
             "IS NULL OR "
             "j.until_at > $5) AND ($6 = '' OR m.site_id = $7) AND j.person_id <> $8",
             Binds::of(supervisor, at, at, at, at, site, site, supervisor))) {
        team.push_back(person);
    }
    std::sort(team.begin(), team.end());
    return team;
}

gate::Target targetOf(Session& session, const std::string& person, Instant now) {
    if (!exists(session, person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
    gate::Target target{person, {}};
    const std::vector<Job> jobs = allJobsOf(session, person);
    std::vector<Job> meant = jobsAt(jobs, now);
    if (meant.empty()) std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(meant), [&](const Job& job) { return job.fromAt > now; });
    if (meant.empty()) {
        if (const Job* last = jobOfDateRule(jobs, now)) meant.push_back(*last);
    }
    for (const Job& job : meant) {
        if (std::find(target.sites.begin(), target.sites.end(), job.site) == target.sites.end()) target.sites.push_back(job.site);
    }
    return target;
}

std::vector<std::string> holdersOf(Session& session, gate::Role role, Instant at) {
    std::vector<std::string> persons;
    for (const RoleGrant& grant : readGrants(session, "role_name = $1 AND from_at <= $2 AND (until_at IS NULL OR until_at > $3)",
                                             Binds::of(gate::name(role), at, at))) {
        persons.push_back(grant.person);
    }
    std::sort(persons.begin(), persons.end());
    persons.erase(std::unique(persons.begin(), persons.end()), persons.end());
    return persons;
}

std::optional<std::string> loginOf(Session& session, const std::string& person) {
    const auto row = session.selectOne<std::string>("SELECT login FROM logins WHERE person_id = $1", Binds::of(person));
    if (!row) return std::nullopt;
    return std::get<0>(*row);
}

std::optional<std::string> personOfLogin(Session& session, const std::string& login) {
    const auto row = session.selectOne<std::string>("SELECT person_id FROM logins WHERE login = $1", Binds::of(foldLogin(login)));
    if (!row) return std::nullopt;
    return std::get<0>(*row);
}

std::unordered_map<std::string, std::string> logins(Session& session) {
    std::unordered_map<std::string, std::string> all;
    for (auto& [person, login] : session.select<std::string, std::string>("SELECT person_id, login FROM logins"))
        all.emplace(person, login);
    return all;
}

std::vector<HrAccessChange> hrAccessChangesSince(Session& session, Instant since) {
    std::vector<HrAccessChange> changes;
    for (auto& [seq, person, kind, at] : session.select<std::int64_t, std::string, std::string, Instant>(
             "SELECT seq, person_id, change_kind, changed_at FROM hr_access_changes WHERE changed_at >= $1 ORDER BY seq",
             Binds::of(since))) {
        changes.push_back({seq, person, kind, at});
    }
    return changes;
}

const std::vector<std::string>& signInTables() {
    static const std::vector<std::string> tables{"logins", "person_secrets", "enrolment_codes", "sign_in_sessions", "signatures"};
    return tables;
}

void forgetRows(Session& session, const std::string& table, const std::string& person) {
    session.run("DELETE FROM " + table + " WHERE person_id = $1", Binds::of(person));
}

void forgetPerson(Session& session, const std::string& person) {
    for (const std::string& table : signInTables()) forgetRows(session, table, person);
}

}  // namespace adab::people

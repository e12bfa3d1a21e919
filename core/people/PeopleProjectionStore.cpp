// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleProjectionStore.h"

#include "ledger/Ledger.h"
#include "people/People.h"

namespace adab::people {

using ledger::Ledger;
using ledger::Record;
using storage::Binds;
using storage::Session;
using storage::Value;

namespace {

std::string joined(const Json& days) {
    std::string list;
    for (const Json& day : days.items()) list += (list.empty() ? "" : ",") + std::to_string(day.integer());
    return list;
}

Value textOrNull(const Json& value) { return value.isText() ? storage::toValue(value.text()) : Value{}; }
Value integerOrNull(const Json& value) { return value.isInteger() ? storage::toValue(value.integer()) : Value{}; }

Binds bindsOf(std::initializer_list<Value> values) {
    Binds binds;
    for (const Value& value : values) binds.add(value);
    return binds;
}

// ── Places ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

void keepPlaceNames(Session& session, const Record& record, std::string_view kind) {
    for (const auto& [locale, commitment] : record.commitments) {
        const auto text = Ledger::privateText(session, record.id, locale);
        if (!text) continue;
        session.run(
            "INSERT INTO place_names (place_kind, place_id, locale, place_name) VALUES ($1, $2, $3, $4) "
            "ON CONFLICT (place_kind, place_id, locale) DO UPDATE SET place_name = excluded.place_name",
            Binds::of(kind, record.subject, locale, *text));
    }
}

void keepWeek(Session& session, const Record& record, const std::string& from) {
    session.run("INSERT INTO site_weeks (site_id, seq, from_date, days_off, half_days, recorded_at) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(record.subject, record.seq, from, joined(record.data["weekend"]), joined(record.data["halfDays"]), record.at));
}

void projectPlaces(Session& session, const Record& record) {
    if (record.type == "people.siteAdded") {
        session.run("INSERT INTO sites (site_id, zone, country, added_at) VALUES ($1, $2, $3, $4)",
                    Binds::of(record.subject, record.data["zone"].text(), record.data["country"].text(), record.at));
        keepWeek(session, record, "0001-01-01");
        keepPlaceNames(session, record, "site");
    } else if (record.type == "people.weekChanged") {
        keepWeek(session, record, record.data["from"].text());
    } else if (record.type == "people.holidayAdded") {
        session.run("INSERT INTO site_days (site_id, seq, on_date, day_kind, recorded_at) VALUES ($1, $2, $3, $4, $5)",
                    Binds::of(record.subject, record.seq, record.data["date"].text(), record.data["kind"].text(), record.at));
    } else if (record.type == "people.departmentAdded") {
        session.run("INSERT INTO departments (department_id, added_at) VALUES ($1, $2)", Binds::of(record.subject, record.at));
        keepPlaceNames(session, record, "department");
    } else if (record.type == "people.jobRoleAdded") {
        session.run("INSERT INTO job_roles (job_role_id, front_line, added_at) VALUES ($1, $2, $3)",
                    Binds::of(record.subject, record.data["frontLine"].boolean() ? 1 : 0, record.at));
        keepPlaceNames(session, record, "job-role");
    }
}

// ── Staff ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

void keepPersonTexts(Session& session, const Record& record) {
    for (const auto& [field, commitment] : record.commitments) {
        session.run(
            "INSERT INTO person_texts (field, person_id, record_id) VALUES ($1, $2, $3) "
            "ON CONFLICT (field, person_id) DO UPDATE SET record_id = excluded.record_id",
            Binds::of(field, record.subject, record.id));
    }
}

void keepSettings(Session& session, const Record& record) {
    constexpr std::pair<std::string_view, std::string_view> columns[] = {
        {"locale", "locale"}, {"lessonLocale", "lesson_locale"}, {"guestLocale", "guest_locale"}, {"calendar", "calendar"},
        {"digits", "digits"}, {"appearance", "appearance"}};
    for (const auto& [field, column] : columns) {
        if (!record.data.has(field)) continue;
        session.run("UPDATE persons SET " + std::string(column) + " = $1 WHERE person_id = $2",
                    Binds::of(record.data[field].text(), record.subject));
    }
    if (record.data.has("textSize"))
        session.run("UPDATE persons SET text_size = $1 WHERE person_id = $2", Binds::of(record.data["textSize"].integer(), record.subject));
}

void projectStaff(Session& session, const Record& record) {
    if (record.type == "people.staffAdded") {
        session.run(
            "INSERT INTO persons (person_id, added_at, locale, lesson_locale, guest_locale, calendar, digits, appearance, "
            "text_size) VALUES ($1, $2, $3, '', '', '', '', '', $4)",
            Binds::of(record.subject, record.at, record.data["locale"].text("en"), kSmallestText));
    } else if (record.type == "people.enrolled") {
        session.run("UPDATE persons SET enrolled_at = $1 WHERE person_id = $2 AND enrolled_at IS NULL",
                    Binds::of(record.at, record.subject));
    } else if (record.type == "people.nameConfirmed") {
        session.run("UPDATE persons SET name_answer = $1 WHERE person_id = $2",
                    Binds::of(record.data["correct"].boolean() ? "right" : "wrong", record.subject));
    } else if (record.type == "people.settingsSaved") {
        keepSettings(session, record);
    }
    keepPersonTexts(session, record);
}

// ── Jobs and absences ───────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Both are spans with an end that may be told again; `one` is the table, `ends` the words on the end, `key` its column.
void keepEnd(Session& session, const Record& record, const std::string& one, const std::string& ends, const std::string& key) {
    const Json& data = record.data;
    const std::string& id = data[one == "jobs" ? "job" : "absence"].text();
    session.run("INSERT INTO " + ends + " (" + key + ", seq, until_date, until_at, recorded_at) VALUES ($1, $2, $3, $4, $5)",
                bindsOf({id, record.seq, textOrNull(data["until"]), integerOrNull(data["untilAt"]), record.at.ms}));
    session.run("UPDATE " + one + " SET until_date = $1, until_at = $2 WHERE " + key + " = $3",
                bindsOf({textOrNull(data["until"]), integerOrNull(data["untilAt"]), id}));
}

void projectJobs(Session& session, const Record& record) {
    const Json& data = record.data;
    if (record.type == "people.jobStarted") {
        session.run(
            "INSERT INTO jobs (job_id, person_id, site_id, department_id, job_role_id, from_date, zone, from_at, recorded_at) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            Binds::of(data["job"].text(), record.subject, data["site"].text(), data["department"].text(), data["jobRole"].text(),
                      data["from"].text(), data["zone"].text(), data["fromAt"].integer(), record.at));
    }
    keepEnd(session, record, "jobs", "job_ends", "job_id");
}

void projectAbsences(Session& session, const Record& record) {
    const Json& data = record.data;
    if (record.type == "people.absenceRecorded") {
        session.run(
            "INSERT INTO absences (absence_id, person_id, absence_kind, from_date, zone, from_at, recorded_at) VALUES ($1, $2, $3, $4, $5, "
            "$6, $7)",
            Binds::of(data["absence"].text(), record.subject, data["kind"].text(), data["from"].text(), data["zone"].text(),
                      data["fromAt"].integer(), record.at));
    }
    keepEnd(session, record, "absences", "absence_ends", "absence_id");
}

// ── Roles ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

bool holdsHr(Session& session, const Record& record) {
    return session
        .selectOne<std::int64_t>(
            "SELECT 1 FROM role_grants WHERE person_id = $1 AND role_name = 'hr' AND (until_at IS NULL OR until_at > $2)",
            Binds::of(record.subject, record.at))
        .has_value();
}

bool isHrGrant(Session& session, const std::string& grant) {
    return session.selectOne<std::int64_t>("SELECT 1 FROM role_grants WHERE grant_id = $1 AND role_name = 'hr'", Binds::of(grant))
        .has_value();
}

void noteHrAccess(Session& session, const Record& record, std::string_view kind) {
    if (record.actor != "operator") return;
    session.run("INSERT INTO hr_access_changes (seq, person_id, change_kind, changed_at) VALUES ($1, $2, $3, $4)",
                Binds::of(record.seq, record.subject, kind, record.at));
}

void projectRoles(Session& session, const Record& record) {
    const Json& data = record.data;
    if (record.type == "people.roleGranted") {
        session.run(
            "INSERT INTO role_grants (grant_id, person_id, role_name, scope_name, site_id, from_at, until_at) VALUES ($1, $2, $3, $4, $5, "
            "$6, $7)",
            bindsOf({data["grant"].text(), record.subject, data["role"].text(), data["scope"].text(), data["site"].text(""),
                     data["fromAt"].integer(), integerOrNull(data["untilAt"])}));
        if (data["role"].text() == "hr") noteHrAccess(session, record, "granted");
    } else if (record.type == "people.grantEnded") {
        session.run("UPDATE role_grants SET until_at = $1 WHERE grant_id = $2", Binds::of(data["untilAt"].integer(), data["grant"].text()));
        if (isHrGrant(session, data["grant"].text())) noteHrAccess(session, record, "ended");
    } else if (holdsHr(session, record)) {  // people.codeIssued
        noteHrAccess(session, record, "code-issued");
    }
}

}  // namespace

void registerPeopleProjectors(gate::Registry& registry) {
    registry.projector({"people.places",
                        1,
                        {"people.siteAdded", "people.weekChanged", "people.holidayAdded", "people.departmentAdded", "people.jobRoleAdded"},
                        {"sites", "site_weeks", "site_days", "departments", "job_roles", "place_names"},
                        projectPlaces});
    registry.projector({"people.staff",
                        1,
                        {"people.staffAdded", "people.nameChanged", "people.nameConfirmed", "people.settingsSaved", "people.enrolled"},
                        {"persons", "person_texts"},
                        projectStaff});
    registry.projector({"people.jobs", 1, {"people.jobStarted", "people.jobEnded"}, {"jobs", "job_ends"}, projectJobs});
    registry.projector({"people.absences",
                        1,
                        {"people.absenceRecorded", "people.absenceEnded", "people.absenceWithdrawn"},
                        {"absences", "absence_ends"},
                        projectAbsences});
    registry.projector({"people.roles",
                        1,
                        {"people.roleGranted", "people.grantEnded", "people.codeIssued"},
                        {"role_grants", "hr_access_changes"},
                        projectRoles});
}

}  // namespace adab::people

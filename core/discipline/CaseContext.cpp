// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseContext.h"

#include "base/Text.h"
#include "courses/Acknowledgement.h"
#include "courses/Course.h"
#include "courses/CoursesStore.h"
#include "discipline/DisciplineStore.h"
#include "packs/ContentStore.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "policies/PoliciesStore.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace adab::discipline {

namespace {

std::optional<Procedure> procedureIn(const packs::PackPtr& pack) {
    const auto parsed = packs::parsedOnce<std::optional<Procedure>>(pack, [](const packs::Pack& policy) -> std::optional<Procedure> {
        const Yaml& process = policy.manifest()["process"];
        if (!process) return std::nullopt;
        Problems ignored;  // installed content has none
        Procedure procedure = parseProcedure(process, ignored);
        procedure.country = policy.manifest()["country"].scalar();
        return procedure;
    });
    return *parsed;
}

/// How the rule stood on a day where the person worked.
CaseFacts::Rule ruleOn(Session& session, const CaseRow& row, const Allegation& alleged) {
    const Zone zone(row.zone);
    const Instant then = zone.startOf(alleged.occurredOn);
    const auto rule = standards::ruleInForce(session, alleged.rule, standards::placeOf(session, row.person, then), then);
    if (!rule) return CaseFacts::Rule::NotInForce;
    for (const auto& value : rule->registry->values) {
        for (const auto& norm : value.norms) {
            for (const auto& standard : norm.standards) {
                const bool here = std::any_of(standard.rules.begin(), standard.rules.end(),
                                              [&](const standards::Rule& one) { return one.id == rule->rule->id; });
                if (here) return standard.family == "appearance" ? CaseFacts::Rule::OfAppearance : CaseFacts::Rule::InForce;
            }
        }
    }
    return CaseFacts::Rule::NotInForce;
}

/// The heaviest sanction of other cases that still counts on the day.
std::optional<Sanction> heaviestLive(Session& session, const CaseRow& row, Instant at) {
    const Date day = Zone(row.zone).dateOf(at);
    std::optional<Sanction> heaviest;
    for (const CaseRow& other : cases(session, at, std::nullopt, row.person)) {
        if (other.id == row.id) continue;
        const LoadedCase loaded = loadCase(session, other.id, at);
        if (sanctionOn(loaded.subject, loaded.procedure, day) != SanctionState::Live) continue;
        if (const auto standing = loaded.subject.standing(); standing && (!heaviest || *standing > *heaviest)) heaviest = standing;
    }
    return heaviest;
}

}  // namespace

Procedure procedureOf(Session& session, const std::string& policy, const std::string& version) {
    const auto procedure = procedureIn(packs::ContentStore::version(session, policy, version));
    if (!procedure) throw Refused("discipline.no-procedure", Json::object());
    return *procedure;
}

Governing governing(Session& session, const std::string& country, Instant at) {
    std::optional<Governing> forAll;
    const auto policies = policies::Policies::load(session);
    for (const auto& span : policies.spans()) {
        if (!span.holds(at)) continue;
        auto procedure = procedureIn(packs::ContentStore::version(session, span.policy->id, span.policy->version));
        if (!procedure) continue;
        if (!procedure->country.empty() && procedure->country == country)
            return {span.policy->id, span.policy->version, std::move(*procedure)};
        if (procedure->country.empty()) forAll = Governing{span.policy->id, span.policy->version, std::move(*procedure)};
    }
    if (!forAll) throw Refused("discipline.no-procedure", Json::object());
    return *forAll;
}

LoadedCase loadCase(Session& session, const std::string& id, Instant at, std::optional<Instant> known) {
    const auto row = caseNamed(session, id);
    if (!row) throw Refused("discipline.case-unknown", Json::object(), "case");
    LoadedCase loaded{*row, entriesOf(session, id, at, known), {}, procedureOf(session, row->policy, row->policyVersion)};
    for (const CaseEntry& entry : loaded.entries) loaded.subject = after(std::move(loaded.subject), entry.event);
    return loaded;
}

gate::Target targetOfCase(Session& session, const gate::Actor&, const Json& args) {
    const auto row = caseNamed(session, args["case"].text(""));
    if (!row) throw Refused("discipline.case-unknown", Json::object(), "case");
    return {row->person, {row->site}};
}

bool isEntitled(Session& session, const std::string& person, const std::string& site, Entitled who, Instant at) {
    if (people::hasLeft(people::allJobsOf(session, person), at)) return false;
    const auto grants = people::grantsOf(session, person, at);
    return std::any_of(grants.begin(), grants.end(), [&](const people::RoleGrant& grant) {
        const bool role = grant.role == gate::Role::Hr || (who == Entitled::HrOrSupervisor && grant.role == gate::Role::Supervisor);
        return role && (grant.scope == gate::Reach::Organisation || (grant.scope == gate::Reach::Site && grant.site == site));
    });
}

std::vector<std::string> thoseWhoMay(Session& session, const std::string& site, Entitled who, const std::set<std::string>& apart,
                                     Instant at) {
    std::vector<std::string> all = people::holdersOf(session, gate::Role::Hr, at);
    if (who == Entitled::HrOrSupervisor) {
        for (std::string& one : people::holdersOf(session, gate::Role::Supervisor, at)) {
            if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
        }
    }
    std::erase_if(all, [&](const std::string& person) {
        return apart.contains(person) || !isEntitled(session, person, site, who, at) ||
               people::isAbsent(people::absencesOf(session, person), at);
    });
    return all;
}

Json whoMay(Session& session, const std::string& site, Entitled who, const std::set<std::string>& apart, Instant at) {
    constexpr std::size_t most = 3;
    const auto all = thoseWhoMay(session, site, who, apart, at);
    if (all.empty()) return Json::object({{"phrase", "discipline.who-nobody"}});
    std::string text;
    for (std::size_t i = 0; i < std::min(most, all.size()); ++i)
        text += (i == 0 ? "" : " · ") + base::isolated(people::nameOf(session, all[i]).name);
    return text;
}

bool isConflict(const CaseRefusal& refusal) {
    static constexpr std::array<std::string_view, 9> codes{
        "discipline.own-concern",  "discipline.case-own",       "discipline.case-accuser",
        "discipline.case-witness", "discipline.case-companion", "discipline.appeal-same-decider",
        "discipline.screening-hr", "discipline.delegate-apart", "discipline.not-in-charge"};
    return std::find(codes.begin(), codes.end(), refusal.code) != codes.end();
}

std::optional<Instant> workingDaysAfter(Session& session, const CaseRow& row, Date served, int count, Instant at) {
    const Zone zone(row.zone);
    const people::WorkingCalendar asServed = people::workingCalendarOf(session, row.site, zone.endOf(served));
    people::WorkingCalendar now = people::workingCalendarOf(session, row.site, at);
    const auto absences = people::absencesOf(session, row.person, at);
    for (const people::Absence& absence : absences) {
        if (!absence.until && absence.from <= zone.dateOf(at)) return std::nullopt;
        for (Date day = std::max(absence.from, served); absence.until && day <= *absence.until; day = day.plusDays(1))
            now.days[day] = people::DayKind::Off;
    }
    return zone.endOf(people::addWorkingDays(asServed, now, served, count));
}

std::optional<Instant> trainedOn(Session& session, const std::string& person, const std::string& rule, Instant before) {
    std::optional<Instant> first;
    const auto take = [&](Instant at) {
        if (at < before && (!first || at < *first)) first = at;
    };
    for (const auto& done : courses::lessonsDone(session, person, before)) {
        const auto course =
            packs::parsedOnce<courses::Course>(packs::ContentStore::version(session, done.course, done.version), courses::readCourse);
        const courses::Lesson* lesson = course->lesson(done.lesson);
        if (lesson != nullptr && std::find(lesson->rules.begin(), lesson->rules.end(), rule) != lesson->rules.end()) take(done.at);
    }
    for (const auto& row : courses::acknowledgements(session, person, before)) {
        const packs::PackPtr pack = packs::ContentStore::newestOrNull(session, row.program, row.recordedAt);
        if (!pack) continue;
        const auto acknowledging = packs::parsedOnce<courses::Acknowledging>(pack, courses::readAcknowledging);
        if (std::find(acknowledging->rules.begin(), acknowledging->rules.end(), rule) != acknowledging->rules.end()) take(row.at);
    }
    return first;
}

Deadlines deadlinesOf(Session& session, const CaseRow& row, const Case& subject, const Procedure& procedure, Instant at) {
    Deadlines deadlines;
    if (subject.noticedOn) deadlines.answerUntil = workingDaysAfter(session, row, *subject.noticedOn, procedure.responseDays, at);
    if (subject.receivedOn) deadlines.appealUntil = workingDaysAfter(session, row, *subject.receivedOn, procedure.appealDays, at);
    return deadlines;
}

CaseFacts factsFor(Session& session, const CaseRow& row, const Case& subject, const Procedure& procedure, Instant at) {
    CaseFacts facts;
    const Instant dayOfEvent = Zone(row.zone).startOf(subject.allegation.occurredOn);
    facts.rule = ruleOn(session, row, subject.allegation);
    facts.training = trainedOn(session, row.person, subject.allegation.rule, dayOfEvent) ? CaseFacts::Training::BeforeTheEvent
                                                                                         : CaseFacts::Training::Never;
    const auto plans = plansOf(session, row.person, dayOfEvent);
    facts.coaching = plans.empty() ? CaseFacts::Coaching::Never : CaseFacts::Coaching::Offered;
    if (people::isAbsent(people::absencesOf(session, row.person), at)) facts.presence = CaseFacts::Presence::Away;
    facts.personLocale = people::settingsOf(session, row.person).locale;
    const Deadlines deadlines = deadlinesOf(session, row, subject, procedure, at);
    facts.answerUntil = deadlines.answerUntil;
    facts.appealUntil = deadlines.appealUntil;
    facts.heaviestLive = heaviestLive(session, row, at);
    return facts;
}

}  // namespace adab::discipline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/PersonFile.h"

#include "certification/DecisionStore.h"
#include "discipline/CaseContext.h"
#include "discipline/DisciplineStore.h"
#include "packs/ContentStore.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "policies/PoliciesStore.h"

#include <algorithm>
#include <set>

namespace adab::files {

namespace {

std::optional<Retention> retentionIn(const packs::PackPtr& pack) {
    return *packs::parsedOnce<std::optional<Retention>>(pack, [](const packs::Pack& policy) -> std::optional<Retention> {
        const Yaml& retention = policy.manifest()["retention"];
        if (!retention) return std::nullopt;
        Problems ignored;  // installed content has none
        Retention parsed = parseRetention(retention, ignored);
        parsed.country = policy.manifest()["country"].scalar();
        return parsed;
    });
}

/// What holds in each of these countries: its own line, else the line for everywhere.
std::vector<Retention> rulesIn(const std::set<std::string>& countries, const std::vector<Retention>& inForce) {
    std::vector<Retention> rules;
    for (const std::string& country : countries) {
        Retention merged{country, {}};
        for (const bool own : {true, false}) {
            for (const Retention& one : inForce) {
                if (one.country == (own ? country : std::string())) merged.of.insert(one.of.begin(), one.of.end());
            }
        }
        rules.push_back(std::move(merged));
    }
    return rules;
}

CaseStanding standingOf(Session& session, const discipline::CaseRow& row, Instant at) {
    const discipline::LoadedCase loaded = discipline::loadCase(session, row.id, at);
    CaseStanding standing;
    const Zone zone(row.zone);
    const auto lastStep = [&] { return loaded.entries.empty() ? zone.dateOf(row.openedAt) : loaded.entries.back().event.on; };
    switch (loaded.subject.stage) {
        case discipline::Stage::None:
        case discipline::Stage::Opened:
        case discipline::Stage::Noticed:
        case discipline::Stage::Appealed: standing.isOpen = true; break;
        case discipline::Stage::Decided: {
            // Nobody appeals against a decision that found nothing.
            if (!loaded.subject.standing()) {
                standing.closedOn = loaded.subject.decidedOn;
                break;
            }
            const auto until = discipline::deadlinesOf(session, row, loaded.subject, loaded.procedure, at).appealUntil;
            standing.isOpen = !until || at < *until;
            if (!standing.isOpen) standing.closedOn = zone.dateOf(until->plusMs(-1));
            break;
        }
        case discipline::Stage::Closed: standing.closedOn = lastStep(); break;
    }
    if (loaded.subject.standing()) standing.countsThrough = discipline::liveThrough(loaded.subject, loaded.procedure);
    return standing;
}

/// Of what was reported the case that it led to; else the concern itself, which is open until somebody has screened it.
using CaseOfConcern = std::map<std::string, std::string>;
CaseOfConcern casesOfConcerns(Session& session, const std::string& person = {}) {
    CaseOfConcern cases;
    for (const auto& report : discipline::reports(session, Instant{INT64_MAX}, std::nullopt, person))
        cases.emplace(report.concern, report.caseId.empty() ? report.concern : report.caseId);
    return cases;
}

FileText fileText(const gate::Registry& registry, const Zone& zone, const CaseOfConcern& concerns, const std::string& type,
                  const std::string& field, const std::string& record, Instant at, const Json& data) {
    std::string caseId;
    if (type.starts_with("discipline.")) {
        // Only of a case do the papers share what becomes of it.
        caseId = data["case"].text("");
        const auto concern = concerns.find(data["concern"].text(""));
        if (caseId.empty() && concern != concerns.end()) caseId = concern->second;
    }
    std::string paper = paperOf(registry, type, field);
    // What a screening said belongs to the case that it led to.
    if (paper == "support" && !data["case"].text("").empty()) paper = "case";
    return {{paper, zone.dateOf(at), caseId}, record, field};
}

}  // namespace

std::string paperOf(const gate::Registry& registry, const std::string& type, const std::string& field) {
    for (const auto& claim : registry.ledgerRegistrations().texts) {
        if (claim.covers(type, field)) return claim.paper;
    }
    return {};
}

For readerOf(const gate::Call& call, const std::string& person) { return person == call.actor().person ? For::Themselves : For::Others; }

Readable::Readable(Session& session, const std::string& person, Instant at, For reader) {
    if (reader == For::Themselves) m_told.emplace(session, person, at);
}

std::vector<Retention> retentionsAt(Session& session, Instant at) {
    std::vector<Retention> inForce;
    const auto policies = policies::Policies::load(session);
    for (const auto& span : policies.spans()) {
        if (!span.holds(at)) continue;
        if (auto retention = retentionIn(packs::ContentStore::version(session, span.policy->id, span.policy->version)))
            inForce.push_back(std::move(*retention));
    }
    return inForce;
}

Circumstances circumstancesOf(Session& session, const std::string& person, Instant at, const std::vector<Retention>& inForce) {
    Circumstances circumstances;
    const auto jobs = people::allJobsOf(session, person);
    std::set<std::string> countries;
    for (const people::Job& job : jobs) {
        if (const auto site = people::siteOf(session, job.site)) countries.insert(site->country);
        if (job.until && (!circumstances.leftOn || *circumstances.leftOn < *job.until)) circumstances.leftOn = job.until;
    }
    if (countries.empty()) countries.insert(std::string());
    const bool left = people::hasLeft(jobs, at);
    circumstances.work = jobs.empty() ? Circumstances::Work::Never : left ? Circumstances::Work::Left : Circumstances::Work::Working;
    if (!left) circumstances.leftOn.reset();
    for (const auto& row : discipline::cases(session, at, std::nullopt, person))
        circumstances.cases.emplace(row.id, standingOf(session, row, at));
    for (const auto& report : discipline::reports(session, at, std::nullopt, person)) {
        if (report.state == discipline::ConcernState::Asked) circumstances.cases[report.concern].isOpen = true;
    }
    const auto appeals = certification::appealsOf(session, person);
    circumstances.appealOpen = std::any_of(appeals.begin(), appeals.end(), [](const auto& appeal) { return appeal.state == "open"; });
    for (const Hold& hold : holdsOf(session, person)) {
        if (!hold.standsAt(at)) continue;
        if (hold.caseId.empty()) circumstances.held = true;
        if (!hold.caseId.empty()) circumstances.heldCases.insert(hold.caseId);
    }
    circumstances.rules = rulesIn(countries, inForce);
    return circumstances;
}

std::vector<FileText> textsOf(Session& session, const gate::Registry& registry, const std::string& person, Instant at, For reader) {
    std::vector<FileText> texts;
    const Zone zone(people::zoneOf(session, person, at));
    const Readable readable(session, person, at, reader);
    const CaseOfConcern concerns = casesOfConcerns(session, person);
    for (const auto& record : ledger::Ledger::ofSubject(session, person, "")) {
        if (record.commitments.empty() || !readable.has(record)) continue;
        for (const auto& opened : ledger::Ledger::openings(session, record.id))
            texts.push_back(fileText(registry, zone, concerns, record.type, opened.field, record.id, record.when(), record.data));
    }
    return texts;
}

std::map<std::string, std::vector<FileText>> textsOfMany(Session& session, const gate::Registry& registry,
                                                         const std::set<std::string>& wanted, Instant at) {
    std::vector<TextPlace> places;
    eachTextPlace(session, [&](const TextPlace& place) {
        if (wanted.contains(place.person)) places.push_back(place);
    });
    std::map<std::string, std::vector<FileText>> all;
    std::optional<Zone> zone;
    const CaseOfConcern concerns = casesOfConcerns(session);
    for (const TextPlace& place : places) {
        auto& texts = all[place.person];
        if (texts.empty()) zone.emplace(people::zoneOf(session, place.person, at));
        const Json data = place.type.starts_with("discipline.") ? base::parseJson(place.data) : Json();
        texts.push_back(fileText(registry, *zone, concerns, place.type, place.field, place.record, place.at, data));
    }
    return all;
}

Groups grouped(const std::vector<FileText>& texts, const Circumstances& circumstances, Date today) {
    Groups groups;
    for (const FileText& text : texts) ++groups[{text.paper.paper, rulingOn(text.paper, circumstances, today), text.paper.caseId}];
    return groups;
}

}  // namespace adab::files

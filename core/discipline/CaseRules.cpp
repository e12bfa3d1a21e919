// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseRules.h"

#include <algorithm>
#include <array>

namespace adab::discipline {

namespace {

using Refusal = std::optional<CaseRefusal>;

template <typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};
template <typename... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

Refusal refuse(std::string code, std::string field = {}, Json args = Json::object()) {
    return CaseRefusal{"discipline." + std::move(code), std::move(field), std::move(args)};
}

/// The stages in which an event has its place; elsewhere the sentence says what is missing, or that it is too late.
Refusal outOfOrder(Stage stage, std::initializer_list<Stage> places) {
    if (std::find(places.begin(), places.end(), stage) != places.end()) return std::nullopt;
    switch (stage) {
        case Stage::None: return refuse("case-unknown", "case");
        case Stage::Opened: return refuse("case-not-noticed");
        case Stage::Noticed: return refuse("case-not-decided");
        case Stage::Decided: return refuse("case-decided");
        case Stage::Appealed: return refuse("case-appealed");
        case Stage::Closed: return refuse("case-closed");
    }
    return std::nullopt;
}

/// Whoever has a part in a case decides nothing in it.
Refusal partOf(const Case& subject, const std::string& actor) {
    if (actor == subject.person) return refuse("case-own");
    if (actor == subject.accuser) return refuse("case-accuser");
    if (subject.witnesses().contains(actor)) return refuse("case-witness");
    if (actor == subject.companion) return refuse("case-companion");
    return std::nullopt;
}

Refusal ofEvidence(const Evidence& evidence, const std::string& person) {
    if (evidence.digest.empty()) return refuse("evidence-missing", "evidence");
    if (evidence.given == person) return refuse("evidence-own", "evidence");
    return std::nullopt;
}

/// A step of the ladder, not above the one after the heaviest that still counts, but for what was called grave from the start.
Refusal ofSanction(const Case& subject, Sanction sanction, int days, const Procedure& procedure, const CaseFacts& facts) {
    const LadderStep* step = procedure.step(sanction);
    if (step == nullptr) return refuse("sanction-not-on-ladder", "sanction");
    if (days < (step->mostDays > 0 ? 1 : 0) || days > step->mostDays)
        return refuse("sanction-days", "days", Json::object({{"most", step->mostDays}}));
    if (step->consent == Consent::Needed && subject.consent == Given::No) return refuse("consent-missing");
    if (subject.allegation.weight == Allegation::Weight::Grave) return std::nullopt;
    const auto heavier = [&](const LadderStep& one) { return !facts.heaviestLive || one.sanction > *facts.heaviestLive; };
    const auto next = std::find_if(procedure.ladder.begin(), procedure.ladder.end(), heavier);
    if (next != procedure.ladder.end() && sanction > next->sanction)
        return refuse("sanction-too-heavy", "sanction", Json::object({{"next", name(next->sanction)}}));
    return std::nullopt;
}

Refusal barred(const Allegation& alleged, Date on, const Procedure& procedure, std::string field) {
    const auto last = noticeThrough(alleged, procedure);
    if (!last || on <= *last) return std::nullopt;
    return refuse("time-barred", std::move(field), Json::object({{"date", Json::object({{"date", last->iso()}})}}));
}

Refusal mayOpen(const Case& before, const CaseEvent& event, const Opened& opened, const Procedure& procedure, const CaseFacts& facts) {
    if (before.stage != Stage::None) return refuse("case-exists", "case");
    if (facts.screened == CaseFacts::Screened::No) return refuse("case-not-screened", "concern");
    if (const Refusal refusal = partOf(after({}, event), event.actor)) return refusal;
    if (const Refusal refusal = refusalOfReport(opened, event.actor, event.on)) return refusal;
    switch (facts.rule) {
        case CaseFacts::Rule::InForce: break;
        case CaseFacts::Rule::NotInForce: return refuse("rule-not-in-force", "rule");
        case CaseFacts::Rule::OfAppearance: return refuse("rule-of-appearance", "rule");
    }
    if (facts.training == CaseFacts::Training::Never) return refuse("rule-not-trained", "rule");
    if (onlySeen(opened.evidence) && facts.coaching == CaseFacts::Coaching::Never) return refuse("coach-first", "evidence");
    return barred(opened.allegation, event.on, procedure, "discoveredOn");
}

Refusal mayServe(const Case& before, const CaseEvent& event, const NoticeServed& notice, const Procedure& procedure,
                 const CaseFacts& facts) {
    if (const Refusal refusal = outOfOrder(before.stage, {Stage::Opened, Stage::Noticed})) return refusal;
    if (event.actor == before.person) return refuse("case-own");
    for (const std::string& locale : {procedure.prevailingLocale, facts.personLocale}) {
        if (!notice.locales.contains(locale)) return refuse("notice-language", "locales", Json::object({{"locale", locale}}));
    }
    // A later notice, of new evidence, goes on with what began in time.
    if (before.stage == Stage::Opened) return barred(before.allegation, event.on, procedure, {});
    return std::nullopt;
}

Refusal mayDecide(const Case& before, const CaseEvent& event, const Decided& decided, const Procedure& procedure, const CaseFacts& facts) {
    if (before.stage == Stage::Noticed && before.evidenceNoticed < before.evidence.size()) return refuse("evidence-not-noticed");
    if (const Refusal refusal = outOfOrder(before.stage, {Stage::Noticed})) return refusal;
    if (const Refusal refusal = partOf(before, event.actor)) return refusal;
    const bool timeOver = facts.answerUntil && *facts.answerUntil <= event.at;
    if (!before.respondedOn && !timeOver) return refuse("answer-awaited");
    const bool hearing = procedure.hearing == Procedure::Hearing::Always || before.hearingAsked == Given::Yes;
    if (hearing && !before.heardOn) return refuse("hearing-missing");
    if (decided.reasons == Given::No) return refuse("reason-missing", "reasons");
    switch (decided.finding) {
        case Finding::NotUpheld: return decided.sanction ? refuse("sanction-without-finding", "sanction") : std::nullopt;
        case Finding::Upheld: break;
    }
    if (!decided.sanction) return std::nullopt;  // upheld, and a word is enough
    if (facts.presence == CaseFacts::Presence::Away) return refuse("person-away");
    if (decided.improvement == Given::No) return refuse("improvement-missing", "improvement");
    if (!decided.reviewOn || *decided.reviewOn <= event.on) return refuse("review-missing", "reviewOn");
    return ofSanction(before, *decided.sanction, decided.days, procedure, facts);
}

Refusal mayAppeal(const Case& before, const CaseEvent& event, const Appealed& appealed, const CaseFacts& facts) {
    if (const Refusal refusal = outOfOrder(before.stage, {Stage::Decided})) return refusal;
    if (event.actor != before.person) return refuse("case-others");
    if (!before.decision || before.decision->finding == Finding::NotUpheld) return refuse("nothing-to-appeal");
    if (facts.appealUntil && *facts.appealUntil <= event.at) return refuse("appeal-late");
    if (appealed.grounds == Given::No) return refuse("grounds-missing", "grounds");
    return std::nullopt;
}

Refusal mayDecideAppeal(const Case& before, const CaseEvent& event, const AppealDecided& decided, const Procedure& procedure,
                        const CaseFacts& facts) {
    if (const Refusal refusal = outOfOrder(before.stage, {Stage::Appealed})) return refusal;
    if (const Refusal refusal = partOf(before, event.actor)) return refusal;
    if (event.actor == before.decider) return refuse("appeal-same-decider");
    if (decided.reasons == Given::No) return refuse("reason-missing", "reasons");
    if (decided.outcome != AppealOutcome::Varied) return decided.sanction ? refuse("sanction-not-varied", "sanction") : std::nullopt;
    if (!decided.sanction) return refuse("sanction-missing", "sanction");
    // Whoever appeals is never worse off for it.
    if (!before.decision->sanction || *decided.sanction > *before.decision->sanction ||
        (*decided.sanction == *before.decision->sanction && decided.days >= before.decision->days))
        return refuse("appeal-heavier", "sanction");
    return ofSanction(before, *decided.sanction, decided.days, procedure, facts);
}

Refusal mayTakeMeasure(const Case& before, const CaseEvent& event, const MeasureTaken& taken, const Procedure& procedure,
                       const CaseFacts& facts) {
    if (const Refusal refusal = outOfOrder(before.stage, {Stage::Opened, Stage::Noticed})) return refusal;
    if (event.actor == before.person) return refuse("case-own");
    if (facts.presence == CaseFacts::Presence::Away) return refuse("person-away");
    if (taken.reason == Given::No) return refuse("reason-missing", "reason");
    const Date last = event.on.plusDays(procedure.measureDays - 1);
    if (taken.until < event.on || taken.until > last)
        return refuse("measure-days", "until", Json::object({{"most", procedure.measureDays}}));
    return std::nullopt;
}

Refusal byOthers(const Case& before, const CaseEvent& event, std::initializer_list<Stage> places) {
    if (const Refusal refusal = outOfOrder(before.stage, places)) return refusal;
    return event.actor == before.person ? refuse("case-own") : std::nullopt;
}

/// The part that somebody has in a case; empty where none.
std::string_view partIn(const Case& subject, const std::string& person) {
    if (person == subject.person) return "person";
    if (person == subject.accuser) return "accuser";
    if (subject.witnesses().contains(person)) return "witness";
    if (person == subject.companion) return "companion";
    if (!person.empty() && person == subject.decider) return "decider";
    return {};
}

Refusal mayHandOver(const Case& before, const CaseEvent& event, const HandedOver& handed, const CaseFacts& facts) {
    if (const Refusal refusal = byOthers(before, event, {Stage::Opened, Stage::Noticed, Stage::Decided, Stage::Appealed})) return refusal;
    const std::string& inCharge = before.inChargeOn(event.on);
    if (event.actor != inCharge) {
        if (facts.inCharge == CaseFacts::InCharge::Here) return refuse("not-in-charge");
        if (const Refusal refusal = partOf(before, event.actor)) return refusal;
    }
    if (handed.to == inCharge) return refuse("handover-same", "to");
    const std::string_view part = partIn(before, handed.to);
    if (!part.empty() || facts.delegate == CaseFacts::Delegate::NotEntitled)
        return refuse("delegate-apart", "to", Json::object({{"part", part.empty() ? "none" : part}}));
    const Date most = handed.from.plusDays(kMostHandoverDays - 1);
    if (handed.from < event.on || (handed.until && (*handed.until < handed.from || most < *handed.until)))
        return refuse("handover-days", "until", Json::object({{"most", kMostHandoverDays}}));
    // Who stands in for a time hands on no longer than that.
    const HandedOver* const holds = before.handedOn(event.on);
    if (event.actor == inCharge && holds != nullptr && holds->until && (!handed.until || *holds->until < *handed.until))
        return refuse("handover-beyond", "until", Json::object({{"date", Json::object({{"date", holds->until->iso()}})}}));
    return handed.reason == Given::Yes ? std::nullopt : refuse("reason-missing", "reason");
}

Refusal mayReview(const Case& before, const CaseEvent& event, const Reviewed& reviewed) {
    if (event.actor == before.person) return refuse("case-own");
    const bool ended = before.stage == Stage::Closed && before.decision;
    if (!ended) {
        if (const Refusal refusal = outOfOrder(before.stage, {Stage::Decided})) return refusal;
    }
    if (!before.standing()) return refuse("nothing-to-review");
    return reviewed.notes == Given::Yes ? std::nullopt : refuse("review-notes-missing", "notes");
}

/// Of the person themselves, until it is decided.
Refusal ownWord(const Case& before, const CaseEvent& event) {
    if (const Refusal refusal = outOfOrder(before.stage, {Stage::Noticed})) return refusal;
    return event.actor == before.person ? std::nullopt : refuse("case-others");
}

}  // namespace

bool onlySeen(const std::vector<Evidence>& evidence) {
    return std::all_of(evidence.begin(), evidence.end(),
                       [](const Evidence& one) { return one.kind == EvidenceKind::Visit || one.kind == EvidenceKind::Observation; });
}

std::optional<CaseRefusal> refusalOfReport(const Opened& reported, const std::string& actor, Date on) {
    if (actor == reported.person) return refuse("case-own", "person");
    if (reported.accuser == reported.person) return refuse("accuser-own", "accuser");
    const Allegation& alleged = reported.allegation;
    if (alleged.discoveredOn < alleged.occurredOn || on < alleged.discoveredOn) return refuse("case-dates", "occurredOn");
    if (reported.evidence.empty()) return refuse("evidence-missing", "evidence");
    for (const Evidence& one : reported.evidence) {
        if (const Refusal refusal = ofEvidence(one, reported.person)) return refusal;
    }
    return std::nullopt;
}

std::optional<Date> noticeThrough(const Allegation& alleged, const Procedure& procedure) {
    if (!procedure.bar) return std::nullopt;
    const Date from = procedure.bar->from == RunsFrom::Offence ? alleged.occurredOn : alleged.discoveredOn;
    return from.plusDays(procedure.bar->days - 1);
}

Refusal refusalOf(const Case& before, const CaseEvent& event, const Procedure& procedure, const CaseFacts& facts) {
    return std::visit(Overloaded{
                          [&](const Opened& what) { return mayOpen(before, event, what, procedure, facts); },
                          [&](const EvidenceAdded& what) -> Refusal {
                              if (const Refusal refusal = byOthers(before, event, {Stage::Opened, Stage::Noticed})) return refusal;
                              return ofEvidence(what.evidence, before.person);
                          },
                          [&](const MeasureTaken& what) { return mayTakeMeasure(before, event, what, procedure, facts); },
                          [&](const MeasureLifted&) -> Refusal {
                              if (const Refusal refusal = byOthers(before, event, {Stage::Opened, Stage::Noticed})) return refusal;
                              return before.measure ? std::nullopt : refuse("no-measure");
                          },
                          [&](const NoticeServed& what) { return mayServe(before, event, what, procedure, facts); },
                          [&](const CompanionNamed& what) -> Refusal {
                              if (const Refusal refusal = ownWord(before, event)) return refusal;
                              const bool apart = !what.companion.empty() && what.companion != before.person &&
                                                 what.companion != before.accuser && !before.witnesses().contains(what.companion);
                              return apart ? std::nullopt : refuse("companion-apart", "companion");
                          },
                          [&](const Responded&) { return ownWord(before, event); },
                          [&](const HearingHeld& what) -> Refusal {
                              if (const Refusal refusal = byOthers(before, event, {Stage::Noticed})) return refusal;
                              return what.notes == Given::Yes ? std::nullopt : refuse("hearing-notes-missing", "notes");
                          },
                          [&](const ConsentGiven& what) -> Refusal {
                              if (const Refusal refusal = byOthers(before, event, {Stage::Noticed})) return refusal;
                              return what.body == Given::Yes ? std::nullopt : refuse("consent-body-missing", "body");
                          },
                          [&](const Decided& what) { return mayDecide(before, event, what, procedure, facts); },
                          [&](const DecisionReceived&) -> Refusal {
                              if (const Refusal refusal = outOfOrder(before.stage, {Stage::Decided})) return refusal;
                              return before.receivedOn ? refuse("received-already") : std::nullopt;
                          },
                          [&](const Appealed& what) { return mayAppeal(before, event, what, facts); },
                          [&](const AppealDecided& what) { return mayDecideAppeal(before, event, what, procedure, facts); },
                          [&](const Withdrawn& what) -> Refusal {
                              if (const Refusal refusal = byOthers(before, event, {Stage::Opened, Stage::Noticed})) return refusal;
                              return what.reason == Given::Yes ? std::nullopt : refuse("reason-missing", "reason");
                          },
                          [&](const HandedOver& what) { return mayHandOver(before, event, what, facts); },
                          [&](const Reviewed& what) { return mayReview(before, event, what); },
                      },
                      event.what);
}

Case after(Case before, const CaseEvent& event) {
    Case& next = before;
    std::visit(Overloaded{
                   [&](const Opened& what) {
                       next.stage = Stage::Opened;
                       next.opener = event.actor;
                       next.openedOn = event.on;
                       next.person = what.person;
                       next.accuser = what.accuser;
                       next.allegation = what.allegation;
                       next.evidence = what.evidence;
                   },
                   [&](const EvidenceAdded& what) { next.evidence.push_back(what.evidence); },
                   [&](const MeasureTaken& what) { next.measure = what; },
                   [&](const MeasureLifted&) { next.measure.reset(); },
                   [&](const NoticeServed&) {
                       next.stage = Stage::Noticed;
                       next.noticedOn = event.on;
                       // What was said to less than all of the evidence is no answer to what is new.
                       if (next.evidenceNoticed < next.evidence.size()) next.respondedOn.reset();
                       next.evidenceNoticed = next.evidence.size();
                   },
                   [&](const CompanionNamed& what) { next.companion = what.companion; },
                   [&](const Responded& what) {
                       next.respondedOn = event.on;
                       if (what.hearingAsked == Given::Yes) next.hearingAsked = Given::Yes;
                   },
                   [&](const HearingHeld&) { next.heardOn = event.on; },
                   [&](const ConsentGiven& what) { next.consent = what.body; },
                   [&](const Decided& what) {
                       next.stage = Stage::Decided;
                       next.decider = event.actor;
                       next.decision = what;
                       next.decidedOn = event.on;
                       next.measure.reset();
                   },
                   [&](const DecisionReceived&) { next.receivedOn = event.on; },
                   [&](const Appealed&) {
                       next.stage = Stage::Appealed;
                       next.appealedOn = event.on;
                       // Nobody appeals against what they have not received.
                       if (!next.receivedOn) next.receivedOn = event.on;
                   },
                   [&](const AppealDecided& what) {
                       next.stage = Stage::Closed;
                       next.appealDecider = event.actor;
                       next.appeal = what;
                   },
                   [&](const Withdrawn&) {
                       next.stage = Stage::Closed;
                       next.measure.reset();
                   },
                   [&](const HandedOver& what) { next.handed.push_back(what); },
                   [&](const Reviewed&) { next.reviewedOn = event.on; },
               },
               event.what);
    return before;
}

std::string_view name(SanctionState state) {
    static constexpr std::array<std::string_view, 4> names{"none", "live", "spent", "overturned"};
    return names.at(static_cast<std::size_t>(state));
}

std::optional<Date> liveThrough(const Case& subject, const Procedure& procedure) {
    const auto standing = subject.standing();
    const LadderStep* step = standing ? procedure.step(*standing) : nullptr;
    if (step == nullptr) return std::nullopt;
    std::optional<Date> first;
    switch (step->from) {
        case RunsFrom::Offence: first = subject.allegation.occurredOn; break;
        case RunsFrom::Discovery: first = subject.allegation.discoveredOn; break;
        case RunsFrom::Letter: first = subject.decidedOn; break;
        case RunsFrom::Receipt: first = subject.receivedOn; break;
    }
    if (!first) return std::nullopt;
    if (step->liveMonths > 0) return lastDayOf(*first, step->liveMonths);
    const int days = subject.appeal && subject.appeal->sanction ? subject.appeal->days : subject.decision->days;
    return days > 0 ? first->plusDays(days - 1) : *first;
}

SanctionState sanctionOn(const Case& subject, const Procedure& procedure, Date day) {
    if (!subject.decision || !subject.decision->sanction) return SanctionState::None;
    if (!subject.standing()) return SanctionState::Overturned;
    if (day < *subject.decidedOn) return SanctionState::None;
    const auto last = liveThrough(subject, procedure);
    return last && day > *last ? SanctionState::Spent : SanctionState::Live;
}

}  // namespace adab::discipline

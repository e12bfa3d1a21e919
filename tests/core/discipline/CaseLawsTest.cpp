// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever anybody tries, in whatever order: no sanction comes about without everything that fairness asks for (DOMAIN §8).
#include "discipline/CaseRules.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <random>

namespace adab::discipline {
namespace {

constexpr int kEvents = 150'000;

struct Chance {
    std::mt19937 engine{20261122};
    int below(int n) { return static_cast<int>(engine() % static_cast<unsigned>(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    Given given() { return oneIn(12) ? Given::No : Given::Yes; }
    std::string person() {
        static const std::vector<std::string> people{"nok", "ploy", "anan", "malee", "director", "hr", "fai"};
        return people.at(static_cast<std::size_t>(below(static_cast<int>(people.size()))));
    }
    std::string unlike(const std::string& somebody) {
        if (oneIn(2)) return "hr";
        std::string other = person();
        while (other == somebody && !oneIn(10)) other = person();
        return other;
    }
};

Procedure procedure() {
    Procedure p;
    p.prevailingLocale = "en";
    p.responseDays = 3;
    p.appealDays = 3;
    p.measureDays = 10;
    p.bar = Procedure::Bar{30, RunsFrom::Discovery};
    p.ladder = {{Sanction::VerbalWarning, 6, RunsFrom::Letter, 0, Consent::NotNeeded},
                {Sanction::WrittenWarning, 12, RunsFrom::Receipt, 0, Consent::NotNeeded},
                {Sanction::SuspensionWithoutPay, 0, RunsFrom::Letter, 7, Consent::NotNeeded},
                {Sanction::DismissalProposal, 0, RunsFrom::Letter, 0, Consent::Needed}};
    return p;
}

/// What really was, told by nobody but this test: the second memory that the laws are read from.
struct Memory {
    CaseFacts opening;
    std::vector<std::pair<CaseEvent, CaseFacts>> accepted;
};

/// An event that is likely to fit the stage, and often enough does not.
decltype(CaseEvent::what) anything(Chance& chance, const Case& subject, Date today) {
    const std::string& person = subject.person.empty() ? "nok" : subject.person;
    const auto sanction = [&]() -> std::optional<Sanction> {
        if (chance.oneIn(8)) return std::nullopt;
        static const std::vector<Sanction> likely{Sanction::VerbalWarning, Sanction::VerbalWarning,        Sanction::WrittenWarning,
                                                  Sanction::FinalWarning,  Sanction::SuspensionWithoutPay, Sanction::DismissalProposal};
        return likely.at(static_cast<std::size_t>(chance.below(static_cast<int>(likely.size()))));
    };
    const auto evidence = [&]() {
        Evidence one{static_cast<EvidenceKind>(chance.below(5)), chance.oneIn(15) ? "" : "digest", ""};
        if (chance.oneIn(2)) one.given = chance.unlike(person);
        return one;
    };
    static const std::map<Stage, std::vector<int>> likely{{Stage::None, {0}},
                                                          {Stage::Opened, {1, 2, 3, 4, 4, 4, 4, 4, 4, 13}},
                                                          {Stage::Noticed, {1, 2, 3, 4, 5, 6, 6, 6, 7, 7, 8, 9, 9, 9, 13}},
                                                          {Stage::Decided, {10, 11, 11, 11}},
                                                          {Stage::Appealed, {12, 12, 12}},
                                                          {Stage::Closed, {0, 1, 12}}};
    const auto& choices = likely.at(subject.stage);
    const int which =
        chance.oneIn(25) ? chance.below(14) : choices.at(static_cast<std::size_t>(chance.below(static_cast<int>(choices.size()))));
    switch (which) {
        case 0: {
            Opened opened{"nok", chance.unlike("nok"), {}, {}};
            opened.allegation = {"answers.honest", "1.0.0", today.plusDays(-chance.below(32)), today, Allegation::Weight::Ordinary};
            if (chance.oneIn(3)) opened.allegation.discoveredOn = opened.allegation.occurredOn.plusDays(chance.below(6));
            if (chance.oneIn(4)) opened.allegation.weight = Allegation::Weight::Grave;
            for (int i = chance.below(10) == 0 ? 0 : 1 + chance.below(2); i > 0; --i) opened.evidence.push_back(evidence());
            return opened;
        }
        case 1: return EvidenceAdded{evidence()};
        case 2: return MeasureTaken{static_cast<Measure>(chance.below(3)), today.plusDays(chance.below(12)), chance.given()};
        case 3: return MeasureLifted{};
        case 4: return NoticeServed{chance.oneIn(8) ? std::set<std::string>{"en"} : std::set<std::string>{"en", "th"}};
        case 5: return CompanionNamed{chance.person()};
        case 6: return Responded{chance.oneIn(5) ? Given::Yes : Given::No};
        case 7: return HearingHeld{chance.given()};
        case 8: return ConsentGiven{chance.given()};
        case 9: {
            Decided decided{chance.oneIn(5) ? Finding::NotUpheld : Finding::Upheld, sanction(), 0, chance.given(), chance.given(), {}};
            if (decided.finding == Finding::NotUpheld && !chance.oneIn(4)) decided.sanction.reset();
            if (decided.sanction == Sanction::SuspensionWithoutPay) decided.days = chance.below(9);
            if (!chance.oneIn(12)) decided.reviewOn = today.plusDays(30);
            return decided;
        }
        case 10: return DecisionReceived{};
        case 11: return Appealed{chance.given()};
        case 12: {
            AppealDecided decided{static_cast<AppealOutcome>(chance.below(3)), {}, 0, chance.given()};
            if (decided.outcome == AppealOutcome::Varied) decided.sanction = sanction();
            if (decided.sanction == Sanction::SuspensionWithoutPay) decided.days = chance.below(5);
            return decided;
        }
        default: return Withdrawn{chance.given()};
    }
}

/// Who is likely to do it: the person their own part, somebody else the rest.
std::string actorOf(Chance& chance, const decltype(CaseEvent::what)& what, const Case& subject) {
    const std::string person = subject.person.empty() ? "nok" : subject.person;
    if (chance.oneIn(20)) return chance.person();
    const bool own = std::holds_alternative<Responded>(what) || std::holds_alternative<CompanionNamed>(what) ||
                     std::holds_alternative<Appealed>(what) || std::holds_alternative<DecisionReceived>(what);
    return own ? person : chance.unlike(person);
}

template <typename What>
const What* lastOf(const Memory& memory, const CaseEvent** event = nullptr) {
    for (auto one = memory.accepted.rbegin(); one != memory.accepted.rend(); ++one) {
        if (const What* what = std::get_if<What>(&one->first.what)) {
            if (event) *event = &one->first;
            return what;
        }
    }
    return nullptr;
}

/// The laws, read from what was accepted and never from the case's own fields.
void expectFair(const Memory& memory, const Case& subject, const Procedure& procedure) {
    const auto standing = subject.standing();
    if (!standing) return;
    const CaseEvent* opening = nullptr;
    const Opened* opened = lastOf<Opened>(memory, &opening);
    ASSERT_TRUE(opened);
    ASSERT_EQ(memory.opening.rule, CaseFacts::Rule::InForce);
    ASSERT_EQ(memory.opening.training, CaseFacts::Training::BeforeTheEvent);
    ASSERT_FALSE(opened->evidence.empty());
    std::set<std::string> witnesses;
    std::size_t lastEvidence = 0;
    std::size_t lastNotice = 0;
    std::size_t decidedAt = 0;
    for (std::size_t i = 0; i < memory.accepted.size(); ++i) {
        const auto& what = memory.accepted[i].first.what;
        if (const auto* added = std::get_if<EvidenceAdded>(&what)) {
            lastEvidence = i;
            witnesses.insert(added->evidence.given);
        }
        if (const auto* notice = std::get_if<NoticeServed>(&what)) {
            lastNotice = i;
            ASSERT_TRUE(notice->locales.contains("en") && notice->locales.contains("th"));
        }
        if (std::holds_alternative<Decided>(what)) decidedAt = i;
    }
    for (const Evidence& one : opened->evidence) witnesses.insert(one.given);
    ASSERT_GT(lastNotice, 0U) << "no notice";
    ASSERT_GT(lastNotice, lastEvidence) << "evidence that the person was never shown";
    ASSERT_GT(decidedAt, lastNotice);
    bool answered = false;
    for (std::size_t i = lastNotice; i < decidedAt; ++i)
        answered = answered || std::holds_alternative<Responded>(memory.accepted[i].first.what);
    const auto& [decision, facts] = memory.accepted[decidedAt];
    const bool answeredBefore = [&] {
        bool found = false;
        std::size_t shown = opened->evidence.size();  // an earlier answer counts where nothing was added since
        for (std::size_t i = 0; i < decidedAt; ++i) {
            if (std::holds_alternative<EvidenceAdded>(memory.accepted[i].first.what)) {
                ++shown;
                found = false;
            }
            found = found || std::holds_alternative<Responded>(memory.accepted[i].first.what);
        }
        return found && shown > 0;
    }();
    ASSERT_TRUE(answered || answeredBefore || (facts.answerUntil && *facts.answerUntil <= decision.at)) << "no time to answer";
    const auto& decided = std::get<Decided>(decision.what);
    ASSERT_EQ(decided.reasons, Given::Yes);
    ASSERT_NE(decision.actor, opened->person);
    ASSERT_NE(decision.actor, opened->accuser);
    ASSERT_FALSE(witnesses.contains(decision.actor));
    ASSERT_TRUE(procedure.step(*standing)) << "off the ladder";
    ASSERT_GE(procedure.appealDays, 1);
    ASSERT_LE(*standing, *decided.sanction) << "an appeal made it worse";
    const CaseEvent* appeal = nullptr;
    if (lastOf<AppealDecided>(memory, &appeal)) {
        ASSERT_NE(appeal->actor, decision.actor);
        ASSERT_NE(appeal->actor, opened->person);
        ASSERT_NE(appeal->actor, opened->accuser);
    }
}

TEST(CaseLaws, NoRandomStoryEndsUnfairly) {
    Chance chance;
    const Procedure rules = procedure();
    std::map<std::string, int> transitions;
    int accepted = 0;
    int sanctions = 0;
    Case subject;
    Memory memory;
    Date today = Date::parse("2026-01-05").value();
    CaseFacts facts;
    const auto begin = [&] {
        subject = {};
        memory = {};
        facts = {};
        facts.personLocale = "th";
        facts.rule = static_cast<CaseFacts::Rule>(chance.oneIn(20) ? chance.below(3) : 0);
        facts.training = chance.oneIn(20) ? CaseFacts::Training::Never : CaseFacts::Training::BeforeTheEvent;
        facts.coaching = chance.oneIn(4) ? CaseFacts::Coaching::Never : CaseFacts::Coaching::Offered;
        if (chance.oneIn(2)) facts.heaviestLive = chance.oneIn(2) ? Sanction::VerbalWarning : Sanction::WrittenWarning;
        memory.opening = facts;
        today = today.plusDays(1);
    };
    begin();
    const Zone zone("UTC");
    for (int i = 0; i < kEvents; ++i) {
        if (subject.stage == Stage::Closed ? !chance.oneIn(8) : chance.oneIn(60)) begin();
        today = today.plusDays(chance.below(2));
        facts.answerUntil.reset();
        facts.appealUntil.reset();
        if (subject.noticedOn && !chance.oneIn(20)) facts.answerUntil = zone.endOf(subject.noticedOn->plusDays(rules.responseDays));
        if (subject.receivedOn) facts.appealUntil = zone.endOf(subject.receivedOn->plusDays(rules.appealDays));
        auto what = anything(chance, subject, today);
        const CaseEvent event{actorOf(chance, what, subject), zone.startOf(today).plusMs(9 * base::kHourMs), today, what};
        if (refusalOf(subject, event, rules, facts)) continue;
        const std::string from(name(subject.stage));
        subject = after(std::move(subject), event);
        ++accepted;
        ++transitions[from + " > " + std::to_string(event.what.index()) + " > " + std::string(name(subject.stage))];
        memory.accepted.emplace_back(event, facts);
        sanctions += subject.standing() ? 1 : 0;
        expectFair(memory, subject, rules);
        if (HasFatalFailure()) return;
        const auto live = liveThrough(subject, rules);
        if (live && sanctionOn(subject, rules, live->plusDays(1)) == SanctionState::Live) FAIL() << "live for ever";
    }
    for (const auto& [transition, count] : transitions) std::cout << transition << ": " << count << "\n";
    std::cout << kEvents << " events, " << accepted << " accepted, " << sanctions << " states with a sanction, " << transitions.size()
              << " transitions\n";
    EXPECT_GE(accepted * 10, kEvents * 4);
    EXPECT_EQ(transitions.size(), 19U) << "one for every place that CaseRulesTest gives an event";
    for (const auto& [transition, count] : transitions) EXPECT_GE(count, 100) << transition;
}

}  // namespace
}  // namespace adab::discipline

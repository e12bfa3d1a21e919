// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever anybody tries, in whatever order: no sanction comes about without everything that fairness asks for (DOMAIN §8).
#include "discipline/CaseRules.h"
#include "discipline/Screening.h"
#include "policies/PolicyRules.h"

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
    ConcernToScreen concern;
    std::optional<Screening> screening;
    std::set<Date> away;  ///< days on which the person was away
    std::vector<std::pair<CaseEvent, CaseFacts>> accepted;
};

/// An event that is likely to fit the stage, and often enough does not.
decltype(CaseEvent::what) anything(Chance& chance, const Case& subject, Date today) {
    const std::string& person = subject.person.empty() ? "nok" : subject.person;
    const auto sanction = [&]() -> std::optional<Sanction> {
        if (chance.oneIn(8)) return std::nullopt;
        static const std::vector<Sanction> likely{Sanction::VerbalWarning,    Sanction::VerbalWarning, Sanction::VerbalWarning,
                                                  Sanction::WrittenWarning,   Sanction::FinalWarning,  Sanction::SuspensionWithoutPay,
                                                  Sanction::DismissalProposal};
        return likely.at(static_cast<std::size_t>(chance.below(static_cast<int>(likely.size()))));
    };
    const auto evidence = [&]() {
        Evidence one{static_cast<EvidenceKind>(chance.below(5)), chance.oneIn(15) ? "" : "digest", ""};
        if (chance.oneIn(2)) one.given = chance.unlike(person);
        return one;
    };
    static const std::map<Stage, std::vector<int>> likely{{Stage::None, {0}},
                                                          {Stage::Opened, {1, 2, 2, 3, 3, 3, 4, 4, 4, 4, 13, 14}},
                                                          {Stage::Noticed, {1, 2, 3, 4, 4, 5, 6, 6, 6, 7, 8, 8, 9, 9, 9, 9, 9, 9, 13, 14}},
                                                          {Stage::Decided, {10, 11, 11, 11, 14, 15, 15}},
                                                          {Stage::Appealed, {12, 12, 12, 14, 14}},
                                                          {Stage::Closed, {0, 1, 12, 15, 15, 15, 15}}};
    const auto& choices = likely.at(subject.stage);
    const int which =
        chance.oneIn(25) ? chance.below(16) : choices.at(static_cast<std::size_t>(chance.below(static_cast<int>(choices.size()))));
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
        case 13: return Withdrawn{chance.given()};
        case 14: {
            HandedOver handed{chance.person(), today.plusDays(chance.below(3)), {}, chance.given()};
            if (chance.oneIn(2)) handed.until = handed.from.plusDays(chance.below(4));
            return handed;
        }
        default: return Reviewed{chance.given()};
    }
}

/// Who is likely to do it: the person their own part, somebody else the rest.
std::string actorOf(Chance& chance, const decltype(CaseEvent::what)& what, const Case& subject, Date today) {
    const std::string person = subject.person.empty() ? "nok" : subject.person;
    if (chance.oneIn(20)) return chance.person();
    if (std::holds_alternative<HandedOver>(what) && !chance.oneIn(4)) return subject.inChargeOn(today);
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

/// A case comes from a concern of conduct that somebody with no part in it screened to a case, with a reason, and once.
void expectScreened(const Memory& memory, const Opened& opened) {
    ASSERT_TRUE(memory.screening) << "never screened";
    ASSERT_EQ(memory.screening->outcome, ScreeningOutcome::Case);
    ASSERT_EQ(memory.screening->reason, Given::Yes);
    ASSERT_EQ(memory.screening->as, Screening::As::Hr);
    ASSERT_EQ(memory.concern.kind, ConcernKind::Conduct) << "capability became a case";
    ASSERT_NE(memory.screening->actor, memory.concern.person);
    ASSERT_NE(memory.screening->actor, memory.concern.accuser);
    bool told = false;  // something besides visits and observations
    for (const Evidence& one : opened.evidence) {
        ASSERT_NE(one.given, memory.screening->actor) << "a witness screened it";
        told = told || (one.kind != EvidenceKind::Visit && one.kind != EvidenceKind::Observation);
    }
    ASSERT_TRUE(told || memory.opening.coaching == CaseFacts::Coaching::Offered) << "seen only, and never coached";
}

const Decided& whatWasDecided(const CaseEvent& event) { return std::get<Decided>(event.what); }

/// Days of the person's own between the notice and the decision.
int daysHad(const Memory& memory, Date noticed, Date decided) {
    int days = 0;
    for (Date day = noticed.plusDays(1); day < decided; day = day.plusDays(1)) days += memory.away.contains(day) ? 0 : 1;
    return days;
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
    expectScreened(memory, *opened);
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
    if (!answered && !answeredBefore) {
        ASSERT_GE(daysHad(memory, memory.accepted[lastNotice].first.on, decision.on), procedure.responseDays) << "no time to answer";
    }
    ASSERT_FALSE(memory.away.contains(decision.on)) << "decided against somebody who was away";
    ASSERT_EQ(whatWasDecided(decision).improvement, Given::Yes);
    ASSERT_TRUE(whatWasDecided(decision).reviewOn && decision.on < *whatWasDecided(decision).reviewOn) << "no day to look again";
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
        ASSERT_FALSE(witnesses.contains(appeal->actor));
    }
}

/// While a sanction stands and the time to appeal is not over, the person alone opens the way to a third person.
void expectWayToAppeal(const Case& subject, const Procedure& procedure, const CaseFacts& facts, const CaseEvent& now) {
    if (subject.stage != Stage::Decided || !subject.standing()) return;
    if (facts.appealUntil && *facts.appealUntil <= now.at) return;
    const CaseEvent appeal{subject.person, now.at, now.on, Appealed{Given::Yes}};
    ASSERT_FALSE(refusalOf(subject, appeal, procedure, facts)) << "no way to appeal";
    const Case appealed = after(subject, appeal);
    const CaseEvent third{"a-third-person", now.at, now.on, AppealDecided{AppealOutcome::Overturned, {}, 0, Given::Yes}};
    ASSERT_FALSE(refusalOf(appealed, third, procedure, facts));
    ASSERT_FALSE(after(appealed, third).standing());
}

/// A story from its concern on: asked by a policy or reported, screened once, and then perhaps a case.
class Story {
public:
    explicit Story(Chance& chance) : m_chance(chance) { begin(); }

    void begin() {
        m_subject = {};
        m_memory = {};
        m_facts = {};
        m_facts.personLocale = "th";
        m_facts.rule = static_cast<CaseFacts::Rule>(m_chance.oneIn(20) ? m_chance.below(3) : 0);
        m_facts.training = m_chance.oneIn(20) ? CaseFacts::Training::Never : CaseFacts::Training::BeforeTheEvent;
        m_facts.coaching = m_chance.oneIn(4) ? CaseFacts::Coaching::Never : CaseFacts::Coaching::Offered;
        if (m_chance.oneIn(2)) m_facts.heaviestLive = m_chance.oneIn(2) ? Sanction::VerbalWarning : Sanction::WrittenWarning;
        m_memory.opening = m_facts;
        m_today = m_today.plusDays(1);
        concern();
    }
    /// One event, of whatever kind is likely now; true where it was accepted.
    bool goOn() {
        pass();
        if (m_memory.screening ? m_chance.oneIn(40) : !m_chance.oneIn(25)) return screen();
        m_facts.screened = m_memory.screening && m_memory.screening->outcome == ScreeningOutcome::Case ? CaseFacts::Screened::ToCase
                                                                                                       : CaseFacts::Screened::No;
        auto what = anything(m_chance, m_subject, m_today);
        if (auto* opened = std::get_if<Opened>(&what); opened && m_memory.concern.kind == ConcernKind::Conduct) {
            opened->accuser = m_memory.concern.accuser;
            opened->evidence = m_memory.concern.evidence;
        }
        std::string actor = actorOf(m_chance, what, m_subject, m_today);
        // Who screened it opens it, in the same breath.
        if (std::holds_alternative<Opened>(what) && m_memory.screening) actor = m_memory.screening->actor;
        const CaseEvent event{actor, now(), m_today, what};
        if (refusalOf(m_subject, event, m_procedure, m_facts)) return false;
        const std::string from(name(m_subject.stage));
        m_subject = after(std::move(m_subject), event);
        ++m_transitions[from + " > " + std::to_string(event.what.index()) + " > " + std::string(name(m_subject.stage))];
        m_memory.accepted.emplace_back(event, m_facts);
        expectFair(m_memory, m_subject, m_procedure);
        expectInChargeApart(what);
        times();
        expectWayToAppeal(m_subject, m_procedure, m_facts, event);
        return true;
    }
    bool isOver() const {
        return m_subject.stage == Stage::Closed || (m_memory.screening && m_memory.screening->outcome != ScreeningOutcome::Case);
    }
    const Case& subject() const { return m_subject; }
    const Procedure& rules() const { return m_procedure; }
    const std::map<std::string, int>& transitions() const { return m_transitions; }

private:
    Instant now() const { return Zone("UTC").startOf(m_today).plusMs(9 * base::kHourMs); }

    /// A policy asks about nobody who is away; somebody may report conduct at any time.
    void concern() {
        ConcernToScreen& concern = m_memory.concern;
        concern.person = "nok";
        concern.coaching = m_facts.coaching;
        if (m_chance.oneIn(4)) {
            policies::Rule rule;
            rule.effect = policies::EffectKind::Concern;
            rule.trigger = m_chance.oneIn(2) ? policies::Trigger::Visit : policies::Trigger::Lapsed;
            rule.program = "onboarding";
            policies::Fact fact;
            fact.trigger = rule.trigger;
            fact.person = "nok";
            fact.program = "onboarding";
            fact.around.away = m_chance.oneIn(2);
            if (policies::answers(rule, fact)) {
                EXPECT_FALSE(fact.around.away) << "a concern about somebody who is away";
            }
            concern.kind = kindOf(rule.trigger);
            return;
        }
        concern.kind = ConcernKind::Conduct;
        concern.accuser = m_chance.unlike("nok");
        while (true) {
            auto what = anything(m_chance, {}, m_today);
            if (auto* opened = std::get_if<Opened>(&what)) {
                concern.evidence = std::move(opened->evidence);
                return;
            }
        }
    }
    bool screen() {
        Screening screening{m_chance.unlike("nok"), m_chance.oneIn(10) ? Screening::As::Supervisor : Screening::As::Hr,
                            m_chance.oneIn(4) ? static_cast<ScreeningOutcome>(m_chance.below(3)) : ScreeningOutcome::Case,
                            m_chance.given()};
        if (m_memory.concern.kind != ConcernKind::Conduct && !m_chance.oneIn(3))
            screening.outcome = m_chance.oneIn(4) ? ScreeningOutcome::None : ScreeningOutcome::Support;
        if (refusalOf(m_memory.concern, screening)) return false;
        EXPECT_FALSE(m_memory.screening) << "screened twice";
        m_memory.screening = screening;
        m_memory.concern.screened = screening.outcome;
        ++m_transitions[std::string(name(m_memory.concern.kind)) + " > screened > " + std::string(name(screening.outcome))];
        return true;
    }
    /// Nobody with a part in a case is ever put in charge of it.
    void expectInChargeApart(const decltype(CaseEvent::what)& what) const {
        const auto* handed = std::get_if<HandedOver>(&what);
        if (handed == nullptr) return;
        const CaseEvent* opening = nullptr;
        const Opened* opened = lastOf<Opened>(m_memory, &opening);
        EXPECT_NE(handed->to, opened->person);
        EXPECT_NE(handed->to, opened->accuser);
        for (const auto& [event, facts] : m_memory.accepted) {
            if (std::holds_alternative<Decided>(event.what)) {
                EXPECT_NE(handed->to, event.actor);
            }
            if (const auto* added = std::get_if<EvidenceAdded>(&event.what)) {
                EXPECT_NE(handed->to, added->evidence.given);
            }
        }
        for (const Evidence& one : opened->evidence) EXPECT_NE(handed->to, one.given);
        EXPECT_EQ(handed->reason, Given::Yes);
    }
    /// Days go by, on some of which the person is away.
    void pass() {
        if (m_chance.oneIn(2)) {
            m_today = m_today.plusDays(1);
            if (m_chance.oneIn(10)) m_memory.away.insert(m_today);
        }
        m_facts.presence = m_memory.away.contains(m_today) ? CaseFacts::Presence::Away : CaseFacts::Presence::Here;
        m_facts.delegate = m_chance.oneIn(5) ? CaseFacts::Delegate::NotEntitled : CaseFacts::Delegate::Entitled;
        m_facts.inCharge = m_chance.oneIn(5) ? CaseFacts::InCharge::Away : CaseFacts::InCharge::Here;
        times();
    }
    std::optional<Instant> until(std::optional<Date> from, int days) const {
        if (!from) return std::nullopt;
        Date day = *from;
        for (int left = days; left > 0;) {
            day = day.plusDays(1);
            left -= m_memory.away.contains(day) ? 0 : 1;
        }
        return Zone("UTC").endOf(day);
    }
    void times() {
        m_facts.answerUntil = m_chance.oneIn(20) ? std::nullopt : until(m_subject.noticedOn, m_procedure.responseDays);
        m_facts.appealUntil = until(m_subject.receivedOn, m_procedure.appealDays);
    }

    Chance& m_chance;
    const Procedure m_procedure = procedure();
    Case m_subject;
    Memory m_memory;
    CaseFacts m_facts;
    Date m_today = Date::parse("2026-01-05").value();
    std::map<std::string, int> m_transitions;
};

TEST(CaseLaws, NoRandomStoryEndsUnfairly) {
    Chance chance;
    Story story(chance);
    int accepted = 0;
    int sanctions = 0;
    for (int i = 0; i < kEvents; ++i) {
        const int ends = !story.isOver() ? 60 : story.subject().standing() ? 3 : 2;
        if (chance.oneIn(ends)) story.begin();
        if (!story.goOn()) {
            // What cannot even begin is mostly left alone.
            if (story.subject().stage == Stage::None && chance.oneIn(2)) story.begin();
            continue;
        }
        if (HasFailure()) return;
        ++accepted;
        const Case& subject = story.subject();
        sanctions += subject.standing() ? 1 : 0;
        const auto live = liveThrough(subject, story.rules());
        if (live && sanctionOn(subject, story.rules(), live->plusDays(1)) == SanctionState::Live) FAIL() << "live for ever";
    }
    for (const auto& [transition, count] : story.transitions()) std::cout << transition << ": " << count << "\n";
    std::cout << kEvents << " events, " << accepted << " accepted, " << sanctions << " states with a sanction, "
              << story.transitions().size() << " transitions\n";
    EXPECT_GE(accepted * 10, kEvents * 4);
    EXPECT_GE(sanctions, 1'000);
    EXPECT_EQ(story.transitions().size(), 32U) << "one for every place that CaseRulesTest gives an event, and seven screenings";
    for (const auto& [transition, count] : story.transitions()) EXPECT_GE(count, 100) << transition;
}

}  // namespace
}  // namespace adab::discipline

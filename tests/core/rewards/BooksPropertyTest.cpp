// SPDX-License-Identifier: GPL-3.0-or-later
// Random lives of a house, by the rules alone: facts of every kind, absences, withdrawals, counter-bookings, waiting bonuses, payrolls.
// After each event the books sum to zero, nobody who is away has a concern, no bonus is paid twice and none is taken back.
#include "people/PeopleRules.h"
#include "policies/Facts.h"
#include "policies/PolicyRules.h"
#include "rewards/Payroll.h"
#include "rewards/Rewards.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <map>
#include <random>
#include <set>

using namespace adab;
using namespace adab::rewards;
using policies::EffectKind;
using policies::Trigger;

namespace {

policies::Rule rule(const std::string& id, Trigger trigger, EffectKind effect) {
    policies::Rule one;
    one.id = id;
    one.trigger = trigger;
    one.effect = effect;
    one.points = effect == EffectKind::Points ? 10 : 0;
    one.percent = effect == EffectKind::Bonus ? 5 : 0;
    one.offer = policies::Offer::Coaching;
    if (trigger == Trigger::Certified || trigger == Trigger::Renewed) one.program = "onboarding";
    if (trigger == Trigger::Kpi) one.measure = "calls";
    return one;
}

policies::Policy everything() {
    policies::Policy policy;
    policy.id = "p";
    policy.version = "1.0.0";
    for (const Trigger trigger : {Trigger::Certified, Trigger::Renewed, Trigger::IdeaAdopted, Trigger::AgreementMet}) {
        const std::string id(policies::name(trigger));
        policy.rules.push_back(rule(id + "-points", trigger, EffectKind::Points));
        policy.rules.push_back(rule(id + "-bonus", trigger, EffectKind::Bonus));
        policy.rules.push_back(rule(id + "-nomination", trigger, EffectKind::Nomination));
    }
    for (const Trigger trigger : {Trigger::Visit, Trigger::Kpi}) {
        const std::string id(policies::name(trigger));
        policies::Rule good = rule(id + "-good", trigger, EffectKind::Points);
        good.atLeast = 80;
        good.when.notAbsent = true;
        policies::Rule bonus = rule(id + "-bonus", trigger, EffectKind::Bonus);
        bonus.atLeast = 90;
        bonus.when.firstTime = true;
        policies::Rule poor = rule(id + "-poor", trigger, EffectKind::Concern);
        poor.below = 50;
        for (const auto& one : {good, bonus, poor}) policy.rules.push_back(one);
    }
    policy.rules.push_back(rule("word", Trigger::ConcernConfirmed, EffectKind::Encouragement));
    policy.rules.push_back(rule("again", Trigger::ConcernConfirmed, EffectKind::Concern));
    return policy;
}

/// A house with a few people, as values: what the rooms keep in tables.
class Lives {
public:
    Lives() {
        for (int i = 0; i < 6; ++i) {
            people::Job job;
            job.job = "j" + std::to_string(i);
            job.person = "p" + std::to_string(i);
            job.site = "s";
            job.jobRole = "waiter";
            job.zone = "UTC";
            job.from = Date{2025, 1, 1};
            job.fromAt = Zone("UTC").startOf(job.from);
            m_jobs[job.person] = {job};
        }
        m_enacted = {{Instant{0}, 1, everything()}};
        m_spans = policies::inForce(m_enacted);
    }

    /// One event; whether it was accepted.
    bool happen(std::mt19937& random) {
        const auto any = [&](std::size_t n) { return static_cast<std::size_t>(random() % n); };
        m_now = m_now.plusMs(static_cast<std::int64_t>(any(4)) * base::kHourMs + 1);
        const std::string who = "p" + std::to_string(any(6));
        switch (any(8)) {
            case 0:
            case 1:
            case 2: return fact(who, any(9), static_cast<std::int64_t>(any(101)), any(3) == 0);
            case 3: return any(2) == 0 ? leave(who) : comeBack(who);
            case 4: return withdraw(any(m_facts.size() + 1));
            case 5: return reverse(any(m_bookings.size() + 1));
            case 6: return any(2) == 0 ? hold(who, any(30)) : release(any(m_holds.size() + 1));
            default: return closePayroll(static_cast<int>(any(40)));
        }
    }
    void expectSound(int event) const {
        std::int64_t sum = 0;
        for (const auto& [account, points] : m_accounts) sum += points;
        ASSERT_EQ(sum, 0) << "after event " << event;
        ASSERT_EQ(m_againstAbsent, 0) << "after event " << event;
        ASSERT_EQ(m_paidTwice, 0) << "after event " << event;
        ASSERT_EQ(m_takenBack, 0) << "after event " << event;
    }
    std::map<std::string, int> transitions;

private:
    bool accepted(const std::string& what) {
        ++transitions[what];
        return true;
    }
    static std::string idOf(int number) { return "b" + std::to_string(number); }
    bool away(const std::string& who, Instant at) const {
        const auto found = m_absences.find(who);
        return found != m_absences.end() && people::isAbsent(found->second, at);
    }

    bool fact(const std::string& who, std::size_t kind, std::int64_t value, bool again) {
        const Trigger trigger = policies::allTriggers()[kind];
        if (!policies::isFact(trigger)) return false;  // a time is asked, never reported
        if (again && !m_facts.empty()) return false;   // the same fact twice
        policies::Fact one;
        one.trigger = trigger;
        one.person = who;
        if (policies::isAboutProgram(trigger)) one.program = "onboarding";
        if (trigger == Trigger::Kpi) one.measure = "calls";
        one.value = policies::isMeasured(trigger) ? value : 0;
        one.subject = "s" + std::to_string(m_facts.size());
        one.at = m_now;
        one.seq = static_cast<std::int64_t>(m_facts.size()) + 1;
        one.around = policies::circumstancesOf(m_jobs[who], m_absences[who], one.at);
        one.around.earlier = m_earlier[{who, trigger}];
        m_earlier[{who, trigger}].push_back(one.value);
        m_facts.push_back({one, true});
        for (const auto& effect : policies::onFact(m_spans, one)) follow(effect, one);
        return accepted("fact " + std::string(policies::name(trigger)));
    }
    void follow(const policies::Effect& effect, const policies::Fact& one) {
        accepted("effect " + std::string(policies::name(effect.kind)));
        if (effect.kind == EffectKind::Concern) {
            if (away(effect.person, effect.boundary)) ++m_againstAbsent;
            return;
        }
        if (effect.kind == EffectKind::Points) {
            Booking booking;
            booking.booking = effect.id;
            booking.person = effect.person;
            booking.points = effect.points;
            booking.factSeq = one.seq;
            book(booking);
            return;
        }
        Grant grant;
        grant.grant = effect.id;
        grant.person = effect.person;
        grant.kind = grantKindNamed(policies::name(effect.kind)).value_or(Grant::Kind::Encouragement);
        grant.percent = effect.percent;
        grant.mostPercent = 8;
        grant.policy = effect.policy;
        grant.factSeq = one.seq;
        grant.at = one.at;
        grant.recordedAt = m_now;
        grant.seq = one.seq;
        m_grants.push_back(grant);
    }
    void book(const Booking& booking) {
        for (const Leg& leg : legsOf(fromDataOf(booking))) m_accounts[leg.account] += leg.points;
        m_bookings.push_back(booking);
        if (!booking.reverses.empty()) m_reversed.insert(booking.reverses);
    }
    /// Through the record, as a replay reads it.
    static Booking fromDataOf(const Booking& booking) {
        Booking read = fromData(toData(booking));
        read.person = booking.person;
        return read;
    }

    bool leave(const std::string& who) {
        if (away(who, m_now)) return false;
        people::Absence absence;
        absence.person = who;
        absence.fromAt = m_now;
        m_absences[who] = {absence};
        return accepted("leave");
    }
    bool comeBack(const std::string& who) {
        if (!away(who, m_now)) return false;
        m_absences[who].front().untilAt = m_now;
        return accepted("come back");
    }
    bool withdraw(std::size_t place) {
        if (place >= m_facts.size() || !m_facts[place].second) return false;
        m_facts[place].second = false;
        const std::int64_t seq = m_facts[place].first.seq;
        for (std::size_t i = 0, n = m_bookings.size(); i < n; ++i) {
            const Booking booking = m_bookings[i];
            if (booking.factSeq == seq && booking.reverses.empty() && !m_reversed.contains(booking.booking))
                book(reversalOf(booking, idOf(++m_ids)));
        }
        for (Grant& grant : m_grants) {
            if (grant.factSeq == seq && !grant.withdrawnAt) grant.withdrawnAt = m_now;
        }
        return accepted("withdraw");
    }
    bool reverse(std::size_t place) {
        if (place >= m_bookings.size() || m_reversed.contains(m_bookings[place].booking)) return false;
        const bool back = !m_bookings[place].reverses.empty();  // of an overturned case
        const Booking booking = m_bookings[place];
        book(reversalOf(booking, idOf(++m_ids)));
        return accepted(back ? "restore" : "reverse");
    }
    bool hold(const std::string& who, std::size_t days) {
        const bool waits =
            std::any_of(m_holds.begin(), m_holds.end(), [&](const BonusHold& one) { return one.person == who && one.holds(m_now); });
        if (waits) return false;
        m_holds.push_back({who, m_now, m_now.plusMs(static_cast<std::int64_t>(days + 1) * base::kDayMs), std::nullopt});
        return accepted("hold");
    }
    bool release(std::size_t place) {
        if (place >= m_holds.size() || !m_holds[place].holds(m_now)) return false;
        m_holds[place].releasedAt = m_now;
        return accepted("release");
    }
    bool closePayroll(int hoursBack) {
        const Instant cutOff = m_now.plusMs(-hoursBack * base::kHourMs);
        if (!m_payrolls.empty() && cutOff <= m_payrolls.back().cutOffAt) return false;
        Payroll payroll;
        payroll.cutOffAt = cutOff;
        payroll.lines = linesOf(m_grants, m_payrolls, m_holds, cutOff, m_now);
        for (const PayrollLine& line : payroll.lines) {
            accepted("line " + std::string(name(line.kind)));
            if (line.percent < 0) ++m_takenBack;
            if (line.kind != LineKind::Kept && !m_paid.insert(line.grant).second) ++m_paidTwice;
        }
        m_payrolls.push_back(std::move(payroll));
        return accepted("payroll");
    }

    Instant m_now = Instant::parse("2026-01-01T00:00:00Z").value();
    std::map<std::string, std::vector<people::Job>> m_jobs;
    std::map<std::string, std::vector<people::Absence>> m_absences;
    std::vector<policies::Enacted> m_enacted;
    std::vector<policies::InForce> m_spans;
    std::vector<std::pair<policies::Fact, bool>> m_facts;
    std::map<std::pair<std::string, Trigger>, std::vector<std::int64_t>> m_earlier;
    std::map<std::string, std::int64_t> m_accounts;
    std::vector<Booking> m_bookings;
    std::set<std::string> m_reversed;
    std::vector<Grant> m_grants;
    std::vector<BonusHold> m_holds;
    std::vector<Payroll> m_payrolls;
    std::set<std::string> m_paid;
    int m_ids = 0;
    int m_againstAbsent = 0;
    int m_paidTwice = 0;
    int m_takenBack = 0;
};

TEST(Books, BalanceAndHarmNobodyWhateverHappens) {
    constexpr int kLives = 600;
    constexpr int kEvents = 200;
    std::map<std::string, int> transitions;
    int happened = 0;
    int accepted = 0;
    for (int life = 0; life < kLives; ++life) {
        std::mt19937 random(static_cast<unsigned>(life));
        Lives lives;
        for (int event = 0; event < kEvents; ++event) {
            ++happened;
            accepted += lives.happen(random) ? 1 : 0;
            lives.expectSound(happened);
            if (HasFatalFailure()) return;
        }
        for (const auto& [what, times] : lives.transitions) transitions[what] += times;
    }
    for (const auto& [what, times] : transitions) std::cout << what << ": " << times << '\n';
    std::cout << happened << " events, " << accepted << " accepted\n";
    EXPECT_GE(happened, 100'000);
    EXPECT_GE(accepted * 10, happened * 4);
    EXPECT_EQ(transitions.size(), 7u + 5u + 8u + 3u) << "facts, effects, events, lines";
    for (const auto& [what, times] : transitions) EXPECT_GE(times, 100) << what;
}

}  // namespace

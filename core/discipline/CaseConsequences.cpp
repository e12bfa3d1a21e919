// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseConsequences.h"

#include "certification/DecisionStore.h"
#include "certification/RestrictionStore.h"
#include "discipline/CaseContext.h"
#include "rewards/GrantStore.h"
#include "rewards/RewardsStore.h"

#include <algorithm>

namespace adab::discipline {

namespace {

using ledger::Appending;
using ledger::NewRecord;
using ledger::Record;

class Consequences {
public:
    Consequences(Appending& appending, const Record& record)
        : m_appending(appending), m_record(record), m_case(loadCase(appending.session(), record.data["case"].text(""), appending.now())) {}

    void follow() {
        if (m_record.type == "discipline.measureTaken") {
            lift("measure");
            if (const auto& measure = m_case.subject.measure; measure && measure->measure == Measure::OtherTask)
                restrict("measure", measure->until);
        } else if (m_record.type == "discipline.measureLifted" || m_record.type == "discipline.caseWithdrawn") {
            lift("measure");
        } else if (m_record.type == "discipline.caseDecided") {
            lift("measure");
            restrictByDecision();
            holdBonus();
        } else if (m_record.type == "discipline.decisionReceived") {
            // What counts from the receipt on has its last day only now.
            if (rewards::isHeldFor(m_appending.session(), m_case.row.id)) holdBonus();
        } else if (m_record.type == "discipline.appealDecided") {
            afterAppeal();
        }
    }

private:
    Json caseData() const { return Json::object({{"case", m_case.row.id}}); }
    void append(const char* type, Json data) {
        NewRecord record;
        record.type = type;
        record.subject = m_case.row.person;
        record.data = std::move(data);
        m_appending.append(std::move(record));
    }

    void restrict(const char* because, Date until) {
        append("certification.restricted",
               caseData().set("because", because).set("until", until.iso()).set("untilAt", Zone(m_case.row.zone).endOf(until).ms));
    }
    void lift(const char* because) {
        const auto all = certification::restrictionsOf(m_appending.session(), m_case.row.person, std::nullopt);
        const bool any = std::any_of(all.begin(), all.end(), [&](const certification::Restriction& one) {
            return one.caseId == m_case.row.id && one.because == because && one.holds(m_appending.now());
        });
        if (any) append("certification.restrictionLifted", caseData().set("because", because));
    }
    /// The day on which it is recorded is the first.
    void restrictByDecision() {
        if (m_case.subject.standing() != Sanction::Restriction) return;
        const int days = m_case.subject.appeal ? m_case.subject.appeal->days : m_case.subject.decision->days;
        restrict("decision", Zone(m_case.row.zone).dateOf(m_record.at).plusDays(days - 1));
    }

    void holdBonus() {
        const auto standing = m_case.subject.standing();
        const LadderStep* step = standing ? m_case.procedure.step(*standing) : nullptr;
        if (!step || step->bonus == LadderStep::Bonus::Paid) return;
        Json data = caseData();
        if (const auto last = liveThrough(m_case.subject, m_case.procedure)) data.set("untilAt", Zone(m_case.row.zone).endOf(*last).ms);
        append("rewards.bonusHeld", std::move(data));
    }
    void releaseBonus() {
        if (rewards::isHeldFor(m_appending.session(), m_case.row.id)) append("rewards.bonusReleased", caseData());
    }

    void afterAppeal() {
        const AppealOutcome outcome = m_case.subject.appeal->outcome;
        if (outcome == AppealOutcome::Upheld) return;
        lift("decision");
        if (outcome == AppealOutcome::Varied) {
            restrictByDecision();
            const auto standing = m_case.subject.standing();
            const LadderStep* step = standing ? m_case.procedure.step(*standing) : nullptr;
            if (!step || step->bonus == LadderStep::Bonus::Paid) releaseBonus();
            return;
        }
        releaseBonus();
        bookAgain();
        restoreStatus();
    }

    /// Points that were taken back because of the case come back by a counter-booking of the counter-booking.
    void bookAgain() {
        Session& session = m_appending.session();
        for (const auto& taken : rewards::reversedFor(session, m_case.row.id)) {
            if (taken.reverses.empty() || taken.person != m_case.row.person || rewards::isReversed(session, taken.booking)) continue;
            append("rewards.booked", rewards::toData(rewards::reversalOf(taken, m_appending.entropy().id("booking"))));
        }
    }

    /// Suspensions and revocations that rested on what the case recorded.
    void restoreStatus() {
        Session& session = m_appending.session();
        const std::string& person = m_case.row.person;
        const auto ofCase = [&](std::int64_t seq) {
            return std::any_of(m_case.entries.begin(), m_case.entries.end(), [&](const CaseEntry& one) { return one.seq == seq; });
        };
        for (const auto& program : certification::programsTouched(session, person)) {
            const auto facts = certification::storedFacts(session, person, program, std::nullopt);
            for (const auto& decision : certification::decisionsAbout(session, person, program, std::nullopt)) {
                if (std::none_of(decision.restsOn.begin(), decision.restsOn.end(), ofCase)) continue;
                Json data = caseData().set("program", program).set("appeal", m_record.id);
                const auto stands = [&](const auto& one) { return one.seq == decision.seq && !one.until; };
                if (decision.decision == "suspend" && std::any_of(facts.suspensions.begin(), facts.suspensions.end(), stands)) {
                    append("certification.reinstated", std::move(data));
                } else if (decision.decision == "revoke" && std::any_of(facts.revocations.begin(), facts.revocations.end(), stands)) {
                    append("certification.revocationLifted", data.set("revocation", decision.seq));
                }
            }
        }
    }

    Appending& m_appending;
    const Record& m_record;
    LoadedCase m_case;
};

}  // namespace

void registerConsequences(gate::Registry& registry) {
    registry.reactor({"discipline.consequences",
                      {"discipline.measureTaken", "discipline.measureLifted", "discipline.caseWithdrawn", "discipline.caseDecided",
                       "discipline.decisionReceived", "discipline.appealDecided"},
                      [](Appending& appending, const Record& record) { Consequences(appending, record).follow(); }});
}

}  // namespace adab::discipline

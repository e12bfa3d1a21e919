// SPDX-License-Identifier: GPL-3.0-or-later
// What may become of a concern, who may say so, and why not.
#include "discipline/Screening.h"

#include <gtest/gtest.h>

#include <ostream>

namespace adab::discipline {
namespace {

constexpr auto kNever = CaseFacts::Coaching::Never;
constexpr auto kOffered = CaseFacts::Coaching::Offered;

ConcernToScreen reported(EvidenceKind kind = EvidenceKind::Complaint, CaseFacts::Coaching coaching = kNever) {
    return {ConcernKind::Conduct, "nok", "ploy", {{kind, "d1", ""}, {kind, "d2", "anan"}}, coaching, {}};
}
ConcernToScreen asked(ConcernKind kind, CaseFacts::Coaching coaching = kNever) { return {kind, "nok", "", {}, coaching, {}}; }
ConcernToScreen screened(ConcernToScreen concern, ScreeningOutcome outcome) {
    concern.screened = outcome;
    return concern;
}

struct Row {
    const char* what;
    ConcernToScreen concern;
    Screening screening;
    const char* says;  ///< refusal, or empty
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.what; }

class ScreeningRules : public testing::TestWithParam<Row> {};
TEST_P(ScreeningRules, SayWhatMayBecomeOfIt) {
    const auto refusal = refusalOf(GetParam().concern, GetParam().screening);
    EXPECT_EQ(refusal ? refusal->code : "", GetParam().says[0] == 0 ? std::string() : "discipline." + std::string(GetParam().says));
}

constexpr auto kHr = Screening::As::Hr;
constexpr auto kSupervisor = Screening::As::Supervisor;
constexpr auto kNone = ScreeningOutcome::None;
constexpr auto kSupport = ScreeningOutcome::Support;
constexpr auto kCase = ScreeningOutcome::Case;

INSTANTIATE_TEST_SUITE_P(
    Outcomes, ScreeningRules,
    testing::Values(
        Row{"late, set aside", asked(ConcernKind::Capability), {"hr", kHr, kNone, Given::Yes}, ""},
        Row{"late, support", asked(ConcernKind::Capability), {"hr", kHr, kSupport, Given::Yes}, ""},
        Row{"late, never a case", asked(ConcernKind::Capability, kOffered), {"hr", kHr, kCase, Given::Yes}, "capability-no-case"},
        Row{"a visit, support", asked(ConcernKind::Seen), {"hr", kHr, kSupport, Given::Yes}, ""},
        Row{"a visit teaches", asked(ConcernKind::Seen), {"hr", kHr, kCase, Given::Yes}, "coach-first"},
        Row{"a visit alone names no conduct", asked(ConcernKind::Seen, kOffered), {"hr", kHr, kCase, Given::Yes}, "coach-first"},
        Row{"conduct, nothing", reported(), {"hr", kHr, kNone, Given::Yes}, ""},
        Row{"conduct, support", reported(), {"hr", kHr, kSupport, Given::Yes}, ""},
        Row{"conduct, a case", reported(), {"hr", kHr, kCase, Given::Yes}, ""},
        Row{"seen on a visit only", reported(EvidenceKind::Visit), {"hr", kHr, kCase, Given::Yes}, "coach-first"},
        Row{"observed only", reported(EvidenceKind::Observation), {"hr", kHr, kCase, Given::Yes}, "coach-first"},
        Row{"observed again after coaching", reported(EvidenceKind::Observation, kOffered), {"hr", kHr, kCase, Given::Yes}, ""},
        Row{"observed, support", reported(EvidenceKind::Observation), {"hr", kHr, kSupport, Given::Yes}, ""},
        Row{"once: nothing", screened(reported(), kNone), {"hr", kHr, kCase, Given::Yes}, "already-acted"},
        Row{"once: support", screened(reported(), kSupport), {"hr", kHr, kCase, Given::Yes}, "already-acted"},
        Row{"once: a case", screened(reported(), kCase), {"hr", kHr, kNone, Given::Yes}, "already-acted"},
        Row{"without a reason", reported(), {"hr", kHr, kNone, Given::No}, "reason-missing"},
        Row{"support without a reason", asked(ConcernKind::Capability), {"hr", kHr, kSupport, Given::No}, "reason-missing"}));

INSTANTIATE_TEST_SUITE_P(
    Parts, ScreeningRules,
    testing::Values(Row{"themselves", reported(), {"nok", kHr, kNone, Given::Yes}, "own-concern"},
                    Row{"themselves, late", asked(ConcernKind::Capability), {"nok", kHr, kSupport, Given::Yes}, "own-concern"},
                    Row{"who raised it", reported(), {"ploy", kHr, kCase, Given::Yes}, "case-accuser"},
                    Row{"who raised it, to end it", reported(), {"ploy", kHr, kNone, Given::Yes}, "case-accuser"},
                    Row{"a witness", reported(), {"anan", kHr, kSupport, Given::Yes}, "case-witness"},
                    Row{"a supervisor offers support", reported(), {"sara", kSupervisor, kSupport, Given::Yes}, ""},
                    Row{"a supervisor opens no case", reported(), {"sara", kSupervisor, kCase, Given::Yes}, "screening-hr"},
                    Row{"a supervisor sets nothing aside", reported(), {"sara", kSupervisor, kNone, Given::Yes}, "screening-hr"}));

TEST(ConcernKinds, OfWhatAPolicyAsksAreNeverConduct) {
    for (const auto trigger : policies::allTriggers()) EXPECT_NE(kindOf(trigger), ConcernKind::Conduct) << policies::name(trigger);
    EXPECT_EQ(kindOf(policies::Trigger::Visit), ConcernKind::Seen);
    EXPECT_EQ(kindOf(policies::Trigger::Lapsed), ConcernKind::Capability);
    EXPECT_EQ(kindOf(policies::Trigger::Overdue), ConcernKind::Capability);
}

TEST(ScreeningOutcomes, ComeBackByName) {
    for (const auto outcome : {kNone, kSupport, kCase}) EXPECT_EQ(screeningOutcomeNamed(name(outcome)), outcome);
    EXPECT_FALSE(screeningOutcomeNamed("sanction"));
}

}  // namespace
}  // namespace adab::discipline

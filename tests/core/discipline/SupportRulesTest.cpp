// SPDX-License-Identifier: GPL-3.0-or-later
// What a support plan may hold, and another role in it: proposed, dated, and the person's own to agree to.
#include "discipline/SupportRules.h"

#include <gtest/gtest.h>

#include <ostream>

namespace adab::discipline {
namespace {

Date day(const std::string& iso) { return Date::parse(iso).value(); }

struct Row {
    const char* what;
    PlanAsked plan;
    RoleAsked role;
    const char* says;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.what; }
class SupportRules : public testing::TestWithParam<Row> {};
TEST_P(SupportRules, SayWhatAPlanMayHold) {
    const auto refusal = refusalOf(GetParam().plan, day("2026-05-04"), GetParam().role);
    EXPECT_EQ(refusal ? refusal->code : "", GetParam().says[0] == 0 ? std::string() : "discipline." + std::string(GetParam().says));
}
constexpr auto kFree = RoleAsked::Free;
const std::vector<std::string> kAnother{"time", "another-role"};
INSTANTIATE_TEST_SUITE_P(
    Plans, SupportRules,
    testing::Values(Row{"time", {14, {"time"}, "", {}}, kFree, ""}, Row{"one day", {1, {"coaching"}, "", {}}, kFree, ""},
                    Row{"a year", {365, {"oral-form", "large-print"}, "", {}}, kFree, ""},
                    Row{"no day", {0, {"time"}, "", {}}, kFree, "plan-days"}, Row{"too long", {366, {"time"}, "", {}}, kFree, "plan-days"},
                    Row{"nothing", {14, {}, "", {}}, kFree, "plan-empty"}, Row{"a fine", {14, {"fine"}, "", {}}, kFree, "unknown-step"},
                    Row{"another role", {14, kAnother, "host", day("2026-05-05")}, kFree, ""},
                    Row{"on the last day", {14, kAnother, "host", day("2026-05-18")}, kFree, ""},
                    Row{"after the plan", {14, kAnother, "host", day("2026-05-19")}, kFree, "proposal-day"},
                    Row{"at once", {14, kAnother, "host", day("2026-05-04")}, kFree, "proposal-day"},
                    Row{"which role?", {14, kAnother, "", day("2026-05-05")}, kFree, "proposal-missing"},
                    Row{"from when?", {14, kAnother, "host", {}}, kFree, "proposal-missing"},
                    Row{"no such role", {14, kAnother, "king", day("2026-05-05")}, RoleAsked::Unknown, "proposal-role"},
                    Row{"held already", {14, kAnother, "host", day("2026-05-05")}, RoleAsked::Held, "proposal-held"},
                    Row{"a role out of nowhere", {14, {"time"}, "host", day("2026-05-05")}, kFree, "proposal-no-step"}));

TEST(Proposal, IsAnsweredBeforeItsFirstDay) {
    SupportPlan plan;
    EXPECT_EQ(refusalOfAnswer(plan, day("2026-05-04"))->code, "discipline.proposal-none");
    plan.proposal = RoleProposal{"host", day("2026-05-10")};
    EXPECT_FALSE(refusalOfAnswer(plan, day("2026-05-09")));
    EXPECT_EQ(refusalOfAnswer(plan, day("2026-05-10"))->code, "discipline.proposal-over");
    plan.proposal->state = RoleProposal::State::Agreed;
    EXPECT_FALSE(refusalOfAnswer(plan, day("2026-05-09"))) << "they may change their mind";
}

TEST(ProposalState, ComesBackByName) {
    using State = RoleProposal::State;
    for (const State state : {State::Open, State::Agreed, State::Declined}) EXPECT_EQ(proposalStateNamed(name(state)), state);
}

}  // namespace
}  // namespace adab::discipline

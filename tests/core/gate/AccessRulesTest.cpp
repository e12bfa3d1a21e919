// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/AccessRules.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

namespace adab::gate {
namespace {

using test::grant;

constexpr Instant kNow{1'000'000};

Actor actorWith(std::vector<Grant> grants) {
    Actor actor;
    actor.person = "p-anna";
    actor.grants = std::move(grants);
    actor.team = {"p-team"};
    return actor;
}

const Target kSelf{"p-anna", {"bangkok"}};
const Target kTeamMember{"p-team", {"bangkok"}};
const Target kSameSite{"p-ben", {"bangkok"}};
const Target kOtherSite{"p-cyra", {"dubai"}};

struct Row {
    const char* what;
    Grant held;
    Role listed;
    Reach reach;
    bool self, team, sameSite, otherSite;
};

class AccessTable : public testing::TestWithParam<Row> {};

TEST_P(AccessTable, decidesByTheNarrowerOfGrantAndRow) {
    const Row& row = GetParam();
    const Actor actor = actorWith({row.held});
    const Access access{{row.listed, row.reach}};
    EXPECT_EQ(allowed(actor, access, kSelf, kNow), row.self);
    EXPECT_EQ(allowed(actor, access, kTeamMember, kNow), row.team);
    EXPECT_EQ(allowed(actor, access, kSameSite, kNow), row.sameSite);
    EXPECT_EQ(allowed(actor, access, kOtherSite, kNow), row.otherSite);
}

const Role S = Role::Supervisor;
const Role H = Role::Hr;

INSTANTIATE_TEST_SUITE_P(
    All, AccessTable,
    testing::Values(Row{"a role that is not listed opens nothing", grant(S, Reach::Organisation), H, Reach::Organisation, false, false,
                        false, false},
                    Row{"own row, wide grant", grant(S, Reach::Organisation), S, Reach::Own, true, false, false, false},
                    Row{"team row, wide grant", grant(S, Reach::Organisation), S, Reach::Team, true, true, false, false},
                    Row{"wide row, team grant", grant(S, Reach::Team, "bangkok"), S, Reach::Organisation, true, true, false, false},
                    Row{"site row and grant", grant(S, Reach::Site, "bangkok"), S, Reach::Site, true, true, true, false},
                    Row{"wide row, site grant", grant(H, Reach::Site, "bangkok"), H, Reach::Organisation, true, true, true, false},
                    Row{"grant for another site", grant(H, Reach::Site, "dubai"), H, Reach::Organisation, true, false, false, true},
                    Row{"wide row and grant", grant(H, Reach::Organisation), H, Reach::Organisation, true, true, true, true}));

TEST(Access, everybodySignedInIsALearnerOfTheirOwnFile) {
    const Access access{{Role::Learner, Reach::Organisation}};
    EXPECT_TRUE(allowed(actorWith({}), access, kSelf, kNow));
    EXPECT_FALSE(allowed(actorWith({}), access, kSameSite, kNow));
    EXPECT_FALSE(allowed(Actor{}, access, {}, kNow)) << "nobody is no learner";
}

TEST(Access, theOperatorIsNoLearner) {
    Actor operatorActor;
    operatorActor.person = "operator";
    EXPECT_FALSE(allowed(operatorActor, {{Role::Learner, Reach::Own}}, {}, kNow));
}

struct SpanRow {
    std::int64_t now;
    bool active;
};

TEST(Access, aGrantIsActiveFromItsFirstMillisecondUntilBeforeItsEnd) {
    const Grant grant{H, Reach::Organisation, {}, Instant{100}, Instant{200}};
    for (const SpanRow& row : {SpanRow{99, false}, SpanRow{100, true}, SpanRow{199, true}, SpanRow{200, false}}) {
        EXPECT_EQ(allowed(actorWith({grant}), {{H, Reach::Organisation}}, kSameSite, Instant{row.now}), row.active) << row.now;
        EXPECT_EQ(holdsRole(actorWith({grant}), H, Instant{row.now}), row.active) << row.now;
    }
}

TEST(Access, anEmptyRowOpensToNobody) {
    for (const Role role : {Role::Learner, S, H, Role::Author, Role::Auditor, Role::Operator}) {
        EXPECT_FALSE(allowed(actorWith({grant(role, Reach::Organisation)}), {}, kSelf, kNow));
    }
}

}  // namespace
}  // namespace adab::gate

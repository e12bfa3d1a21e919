// SPDX-License-Identifier: GPL-3.0-or-later
// An exam annulled or graded anew: what rested on it counts no more, what was met else stays, and the past stays as it was.
#include "certification/Standing.h"
#include "support/TrainedHouse.h"

namespace adab::certification {
namespace {

using test::TrainedHouse;

class Withdrawal : public ::testing::Test {
protected:
    Withdrawal() {
        house.installCourse();
        house.installProgram();
        house.addPerson("wira", "waiter", "2026-05-01");
        house.learn("wira");
    }
    void exam(const std::string& type, const std::string& attempt, const Json& more = Json::object(), const std::string& effective = {}) {
        Json data = Json::object({{"attempt", attempt}, {"exam", "onboarding-quiz"}});
        for (const auto& [key, value] : more.members()) data.set(key, value);
        house.happened(type, "wira", std::move(data), effective);
    }
    static Json result(bool passed) { return Json::object({{"passed", passed}}); }
    std::string label() { return house.labelOf("wira", "2026-12-01T00:00:00Z"); }
    std::string matrixLabel(const std::string& at) {
        const auto session = house.database().session();
        const Matrix matrix = matrixAt(*session, Programs::load(*session, *Instant::parse(at)), *Instant::parse(at), std::nullopt);
        for (std::size_t row = 0; row < matrix.staff.size(); ++row)
            if (matrix.staff[row].person == "wira") return std::string(name(matrix.labels[matrix.index(row, 0)]));
        return {};
    }
    std::size_t recordsOf(const std::string& type) {
        const auto session = house.database().session();
        return ledger::Ledger::ofSubject(*session, "wira", type).size();
    }
    TrainedHouse house;
};

TEST_F(Withdrawal, anAnnulledExamTakesItsAwardAndLeavesTheRest) {
    house.setNow("2026-05-03T08:00:00Z");
    exam("assessment.graded", "a1", result(true));
    ASSERT_EQ(house.labelOf("wira", "2026-05-04T00:00:00Z"), "certified");
    house.setNow("2026-07-01T08:00:00Z");
    exam("assessment.annulled", "a1");
    const Json after = house.statusOf("wira", "2026-07-02T00:00:00Z");
    EXPECT_EQ(after["label"].text(), "in-progress");  // not overdue: the program's fourteen days run anew
    EXPECT_EQ(after["dates"]["due"].text(), "2026-07-15");
    EXPECT_EQ(matrixLabel("2026-07-02T00:00:00Z"), "in-progress");
    EXPECT_EQ(house.labelOf("wira", "2026-07-16T00:00:00Z"), "overdue");
    EXPECT_EQ(matrixLabel("2026-07-16T00:00:00Z"), "overdue");
    // Before that day it held; and as it was known then it still does.
    EXPECT_EQ(house.labelOf("wira", "2026-06-30T00:00:00Z"), "certified");
    EXPECT_EQ(matrixLabel("2026-06-30T00:00:00Z"), "certified");
    EXPECT_EQ(house.labelOf("wira", "2026-07-02T00:00:00Z", "2026-06-30T00:00:00Z"), "certified");
    // Only the exam is missing.
    house.setNow("2026-07-05T08:00:00Z");
    exam("assessment.graded", "a2", result(true));
    EXPECT_EQ(house.labelOf("wira", "2026-07-06T00:00:00Z"), "certified");
    EXPECT_EQ(matrixLabel("2026-07-06T00:00:00Z"), "certified");
    EXPECT_EQ(recordsOf("certification.awarded"), 2u);
    house.expectDerivable();
}

TEST_F(Withdrawal, whereALaterAttemptPassedTooTheAwardRestsOnThat) {
    house.setNow("2026-05-03T08:00:00Z");
    exam("assessment.graded", "a1", result(true));
    house.setNow("2026-05-20T08:00:00Z");
    exam("assessment.graded", "a2", result(true));
    exam("assessment.annulled", "a1");
    EXPECT_EQ(recordsOf("certification.awardWithdrawn"), 1u);
    EXPECT_EQ(recordsOf("certification.awarded"), 2u);
    EXPECT_EQ(house.statusOf("wira", "2026-06-01T00:00:00Z")["dates"]["awardedAt"].text(), "2026-05-20T08:00:00.000Z");
    house.expectDerivable();
}

TEST_F(Withdrawal, anAnnulledRenewalGivesTheFirstAwardBack) {
    house.setNow("2026-05-03T08:00:00Z");
    exam("assessment.graded", "a1", result(true));
    house.acknowledge("wira");
    house.setNow("2027-04-10T08:00:00Z");
    house.acknowledge("wira");
    exam("assessment.graded", "a2", result(true));
    ASSERT_EQ(house.labelOf("wira", "2027-04-11T00:00:00Z"), "certified");
    exam("assessment.annulled", "a2");
    EXPECT_EQ(house.labelOf("wira", "2027-04-11T00:00:00Z"), "renewable");
    EXPECT_EQ(matrixLabel("2027-04-11T00:00:00Z"), "renewable");
    EXPECT_EQ(house.statusOf("wira", "2027-04-11T00:00:00Z")["dates"]["lastValidDay"].text(), "2027-05-03");
    house.expectDerivable();
}

TEST_F(Withdrawal, aGradeGivenAnewCountsEitherWay) {
    house.setNow("2026-05-03T08:00:00Z");
    exam("assessment.graded", "a1", result(false));
    EXPECT_EQ(house.labelOf("wira", "2026-05-04T00:00:00Z"), "in-progress");
    house.setNow("2026-05-20T08:00:00Z");
    exam("assessment.regraded", "a1", result(true), "2026-05-03T08:00:00Z");  // late, and it counts from when it was handed in
    EXPECT_EQ(house.statusOf("wira", "2026-05-21T00:00:00Z")["dates"]["awardedAt"].text(), "2026-05-03T08:00:00.000Z");
    house.setNow("2026-05-25T08:00:00Z");
    exam("assessment.regraded", "a1", result(true), "2026-05-03T08:00:00Z");  // another mark, still passed: the award stands
    EXPECT_EQ(recordsOf("certification.awardWithdrawn"), 0u);
    EXPECT_EQ(recordsOf("certification.awarded"), 1u);
    house.setNow("2026-06-01T08:00:00Z");
    exam("assessment.regraded", "a1", result(false), "2026-05-03T08:00:00Z");
    EXPECT_EQ(recordsOf("certification.awardWithdrawn"), 1u);
    EXPECT_EQ(house.labelOf("wira", "2026-06-02T00:00:00Z"), "in-progress");
    house.expectDerivable();
}

TEST_F(Withdrawal, aFailedAttemptThatIsAnnulledChangesNothing) {
    house.setNow("2026-05-03T08:00:00Z");
    exam("assessment.graded", "a1", result(false));
    exam("assessment.graded", "a2", result(true));
    exam("assessment.annulled", "a1");
    EXPECT_EQ(recordsOf("certification.awardWithdrawn"), 0u);
    EXPECT_EQ(house.labelOf("wira", "2026-05-04T00:00:00Z"), "certified");
}

/// "I know this already": passing the exam that a program names for a course meets the course; annulled, it does so no more.
TEST_F(Withdrawal, aTestOutMeetsItsCourse) {
    house.addPerson("tariq", "waiter", "2026-05-01");
    house.happened("formulas.practised", "tariq", Json::object({{"formula", "welcome"}}));
    house.happened("scenarios.finished", "tariq", Json::object({{"scenario", "charge"}, {"passed", true}}));
    house.acknowledge("tariq");
    house.passQuiz("tariq");
    EXPECT_EQ(house.labelOf("tariq", "2026-05-02T00:00:00Z"), "in-progress");
    house.setNow("2026-05-02T08:00:00Z");
    house.happened("assessment.graded", "tariq",
                   Json::object({{"attempt", "t1"}, {"exam", "know-presence"}, {"passed", true}, {"testsOut", "presence"}}));
    EXPECT_EQ(house.labelOf("tariq", "2026-05-03T00:00:00Z"), "certified");
    const Json path = house.ok("tariq", "certification.myPath");
    EXPECT_EQ(path["programs"].at(0)["certificate"].text(), "certified");
    house.setNow("2026-05-04T08:00:00Z");
    house.happened("assessment.annulled", "tariq", Json::object({{"attempt", "t1"}, {"exam", "know-presence"}}));
    EXPECT_EQ(house.labelOf("tariq", "2026-05-05T00:00:00Z"), "in-progress");
    house.finishLesson("tariq", "l1");
    house.finishLesson("tariq", "l2");
    EXPECT_EQ(house.labelOf("tariq", "2026-05-05T00:00:00Z"), "certified");
    house.expectDerivable();
}

}  // namespace
}  // namespace adab::certification

// SPDX-License-Identifier: GPL-3.0-or-later
// What rests on an exam that was really sat: the certificate and the points follow each change of its grade, both ways, and nothing that
// was recorded goes away. And a course that somebody knew already.
#include "assessment/AssessmentService.h"
#include "policies/PoliciesService.h"
#include "rewards/RewardsService.h"
#include "rewards/RewardsStore.h"
#include "support/TrainedHouse.h"

using namespace adab;
using adab::test::TrainedHouse;

namespace {

class ExamConsequences : public testing::Test {
protected:
    ExamConsequences() {
        house.install(course("1.0.0", "b"));
        house.install(program());
        house.addPerson("wira", "waiter", "2026-05-01");
        house.addPerson("omar", "hr-officer", "2026-01-01");
        house.ok("operator", "people.grantRole", Json::object({{"person", "omar"}, {"role", "hr"}, {"scope", "organisation"}}));
        house.installPolicy();
        house.ok("hanna", "policies.enact", Json::object({{"policy", "service-policy"}, {"from", "2026-05-01"}}));
    }

    /// Four items; the last one's key is `key`.
    static std::map<std::string, std::string> course(const std::string& version, const std::string& key) {
        std::string items;
        std::string words;
        for (int i = 1; i <= 4; ++i) {
            const std::string id = "q" + std::to_string(i);
            items += "- {id: " + id + ", kind: single-choice, rules: [r.a], lesson: l1, options: [a, b, c], key: [" + (i == 4 ? key : "b") +
                     "]}\n";
            words += id + ": {stem: Stem of " + id + ", why: W, options: {a: A, b: B, c: C}, feedback: {a: A, b: B, c: C}}\n";
        }
        return {{"pack.yaml", "kind: course\nid: presence\nversion: " + version +
                                  "\nsource_locale: en\nlocales: [en]\nlessons:\n  - {id: l1, minutes: 4, rules: []}\n"
                                  "  - {id: l2, minutes: 5, rules: []}\n"},
                {"items.yaml", items},
                {"en/items.yaml", words},
                {"en/course.yaml", "title: Presence\nwhy: Because.\nlessons:\n  l1: {title: First}\n  l2: {title: Second}\n"}};
    }
    static std::map<std::string, std::string> program() {
        return {{"pack.yaml",
                 "kind: program\nid: onboarding\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [waiter]}\n"
                 "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\nrequirements:\n"
                 "  - {id: lessons, kind: course, course: presence}\n"
                 "  - {id: quiz, kind: exam, exam: onboarding-quiz}\n"
                 "exams:\n"
                 "  - {id: onboarding-quiz, draw: [{course: presence, count: 4}], pass: \"1\", minutes: 20}\n"
                 "  - {id: know-presence, draw: [{course: presence, count: 3}], pass: \"1\", attempts: 1, tests_out: presence}\n"},
                {"en/program.yaml",
                 "title: Welcome to service\nwhy: W\nproves: P\nrequirements: {lessons: {title: Lessons}, quiz: {title: The quiz}}\n"
                 "exams: {onboarding-quiz: {title: The quiz}, know-presence: {title: I know this already}}\n"}};
    }

    void learn(const std::string& person) {
        house.finishLesson(person, "l1");
        house.finishLesson(person, "l2");
    }
    /// Sits the exam at the gate; every answer is `b`, but that to `Stem of q4`.
    std::string sit(const std::string& person, const std::string& exam, const std::string& last = "b") {
        const std::string attempt = house.ok(person, "assessment.startAttempt", Json::object({{"exam", exam}}))["attempt"].text("");
        const Json shown = house.ok(person, "assessment.attempt", of(attempt));
        for (const auto& item : shown["items"].items())
            house.ok(
                person, "assessment.saveResponse",
                Json::object({{"attempt", attempt},
                              {"slot", item["slot"].integer()},
                              {"response", Json::object({{"chosen", Json::list({item["stem"].text() == "Stem of q4" ? last : "b"})}})}}));
        house.ok(person, "assessment.submitAttempt", of(attempt));
        return attempt;
    }
    static Json of(const std::string& attempt) { return Json::object({{"attempt", attempt}}); }
    static Json because(const std::string& attempt, const std::string& reason) {
        return Json::object({{"attempt", attempt}, {"reason", reason}});
    }
    Json overriding(const std::string& attempt, const std::string& mark, const std::string& reason) {
        return because(attempt, reason).set("slot", 1).set("mark", mark);
    }
    std::string label(const std::string& person = "wira") { return house.labelOf(person, house.clock().now().iso()); }
    std::int64_t points(const std::string& person = "wira") { return house.ok(person, "rewards.mine")["balance"].integer(); }
    std::vector<ledger::Record> records(const std::string& type, const std::string& person = "wira") {
        const auto session = house.database().session();
        return ledger::Ledger::ofSubject(*session, person, type);
    }
    void expectSound() {
        EXPECT_EQ(rewards::sumOfAllAccounts(*house.database().session()), 0);
        house.expectDerivable();
    }

    TrainedHouse house{{assessment::registerAssessment, policies::registerPolicies, rewards::registerRewards}};
};

TEST_F(ExamConsequences, anOverriddenMarkTakesTheAwardAndItsPointsAndGivesThemBack) {
    learn("wira");
    const std::string attempt = sit("wira", "onboarding-quiz");
    ASSERT_EQ(label(), "certified");
    ASSERT_EQ(points(), 100);
    const Json before = house.ok("wira", "assessment.review", of(attempt));

    house.setNow("2026-06-01T08:00:00Z");
    house.ok("hanna", "assessment.overrideMark", overriding(attempt, "0", "Somebody else answered this one"));
    EXPECT_EQ(label(), "in-progress");
    EXPECT_EQ(points(), 0);
    house.setNow("2026-06-02T08:00:00Z");
    house.ok("omar", "assessment.overrideMark", overriding(attempt, "1", "It was heard: nobody did"));
    EXPECT_EQ(label(), "certified");
    EXPECT_EQ(points(), 100);

    // Three grades, each with who, when and why; the first is what it was.
    const Json review = house.ok("wira", "assessment.review", of(attempt));
    ASSERT_EQ(review["history"].size(), 3u);
    EXPECT_EQ(review["history"].at(0), before["history"].at(0));
    EXPECT_FALSE(review["history"].at(1)["passed"].boolean());
    EXPECT_EQ(review["history"].at(1)["reason"].text(), "Somebody else answered this one");
    EXPECT_TRUE(review["history"].at(2)["passed"].boolean());
    ASSERT_EQ(records("assessment.graded").size(), 1u);
    const auto changed = records("assessment.regraded");
    ASSERT_EQ(changed.size(), 2u);
    EXPECT_EQ(changed[0].actor, "hanna");
    EXPECT_EQ(changed[1].actor, "omar");
    EXPECT_EQ(changed[0].data["replaces"].integer(), records("assessment.graded")[0].seq);
    EXPECT_EQ(changed[1].data["replaces"].integer(), changed[0].seq);
    for (const auto& record : changed) EXPECT_TRUE(record.commitments.contains("reason"));

    // The points came, went by a counter-booking that names the first, and came again; nothing was deleted.
    const Json bookings = house.ok("wira", "rewards.mine")["bookings"];
    std::vector<std::int64_t> booked;
    std::int64_t reversals = 0;
    for (const auto& booking : bookings.items()) {
        booked.push_back(booking["points"].integer());
        reversals += booking.has("reverses") ? 1 : 0;
        EXPECT_FALSE(booking["reasonText"].text().empty());
    }
    EXPECT_EQ(std::count(booked.begin(), booked.end(), 100), 2);
    EXPECT_EQ(std::count(booked.begin(), booked.end(), -100), 1);
    EXPECT_EQ(reversals, 1);
    const auto awards = records("certification.awarded");
    ASSERT_EQ(awards.size(), 2u);
    for (const auto& award : awards) EXPECT_EQ(award.data["kind"].text(), "first") << "given back, it is no renewal";
    EXPECT_EQ(records("certification.awardWithdrawn").size(), 1u);
    // Between the two decisions it did not hold; before them it did, and as it was known then it still does.
    EXPECT_EQ(house.labelOf("wira", "2026-05-20T00:00:00Z"), "certified");
    EXPECT_EQ(house.labelOf("wira", "2026-06-01T12:00:00Z", "2026-06-01T12:00:00Z"), "in-progress");
    EXPECT_EQ(house.labelOf("wira", "2026-06-01T12:00:00Z", "2026-05-31T00:00:00Z"), "certified");
    expectSound();
}

TEST_F(ExamConsequences, anAttemptIsScoredAgainWithTheNewestKeyByARecordOfItsOwn) {
    learn("wira");
    const std::string attempt = sit("wira", "onboarding-quiz", "c");  // the fourth answer is not the key, yet
    ASSERT_EQ(label(), "in-progress");
    ASSERT_EQ(points(), 0);

    house.setNow("2026-06-01T08:00:00Z");
    EXPECT_FALSE(house.ok("hanna", "assessment.regradeAttempt", because(attempt, "Asked for"))["changed"].boolean());
    EXPECT_TRUE(records("assessment.regraded").empty()) << "nothing changed, so nothing is recorded";
    house.install(course("1.1.0", "c"));
    EXPECT_EQ(label(), "overdue") << "a new key changes nothing by itself";
    EXPECT_EQ(house.refused("wira", "assessment.regradeAttempt", because(attempt, "Please")), "gate.not-allowed");
    EXPECT_EQ(house.refused("hanna", "assessment.regradeAttempt", because(attempt, "")), "assessment.reason-missing");
    const Json up = house.ok("hanna", "assessment.regradeAttempt", because(attempt, "The key was wrong"));
    EXPECT_TRUE(up["changed"].boolean());
    EXPECT_EQ(up["mark"].text(), "4");
    EXPECT_EQ(label(), "certified");
    EXPECT_EQ(points(), 100);
    // The award counts from when the attempt was handed in, not from the day of the correction.
    EXPECT_EQ(house.statusOf("wira", "2026-06-02T00:00:00Z")["dates"]["awardedAt"].text(), records("assessment.graded").at(0).when().iso());

    house.setNow("2026-06-03T08:00:00Z");
    house.install(course("1.2.0", "b"));
    const Json down = house.ok("omar", "assessment.regradeAttempt", because(attempt, "It was right after all"));
    EXPECT_TRUE(down["changed"].boolean());
    EXPECT_EQ(down["mark"].text(), "3");
    EXPECT_FALSE(down["passed"].boolean());
    EXPECT_EQ(label(), "in-progress");
    EXPECT_EQ(points(), 0);
    const auto changed = records("assessment.regraded");
    ASSERT_EQ(changed.size(), 2u);
    EXPECT_EQ(changed[0].data["kind"].text(), "rescore");
    EXPECT_EQ(changed[1].actor, "omar");
    const Json history = house.ok("wira", "assessment.review", of(attempt))["history"];
    ASSERT_EQ(history.size(), 3u);
    EXPECT_EQ(history.at(0)["mark"].text(), "3");
    EXPECT_EQ(history.at(1)["mark"].text(), "4");
    EXPECT_EQ(history.at(2)["reason"].text(), "It was right after all");
    expectSound();
}

TEST_F(ExamConsequences, aMarkThatAPersonGaveIsNotScoredAgain) {
    const std::string attempt = sit("wira", "onboarding-quiz");
    const Json items = house.ok("wira", "assessment.review", of(attempt))["items"];
    std::int64_t slot = 0;
    for (const auto& item : items.items())
        if (item["stem"].text() == "Stem of q4") slot = item["slot"].integer();
    house.ok("hanna", "assessment.overrideMark", because(attempt, "Heard aloud").set("slot", slot).set("mark", "1/2"));
    house.install(course("1.1.0", "c"));
    EXPECT_FALSE(house.ok("hanna", "assessment.regradeAttempt", because(attempt, "New key"))["changed"].boolean());
    EXPECT_EQ(house.ok("wira", "assessment.review", of(attempt))["mark"].text(), "7/2");
}

TEST_F(ExamConsequences, nobodyChangesTheirOwnMarks) {
    house.addPerson("rosa", "waiter", "2026-05-01");
    house.ok("operator", "people.grantRole", Json::object({{"person", "rosa"}, {"role", "hr"}, {"scope", "organisation"}}));
    const std::string attempt = sit("rosa", "onboarding-quiz", "c");
    house.install(course("1.1.0", "c"));
    EXPECT_EQ(house.refused("rosa", "assessment.regradeAttempt", because(attempt, "Mine")), "assessment.own-script");
    EXPECT_EQ(house.refused("rosa", "assessment.overrideMark", overriding(attempt, "1", "Mine")), "assessment.own-script");
    const Json again = Json::object({{"course", "presence"}, {"item", "q4"}, {"reason", "The key was wrong"}});
    EXPECT_EQ(house.ok("rosa", "assessment.regradeItem", again)["changed"].integer(), 0);
    EXPECT_EQ(house.ok("hanna", "assessment.regradeItem", again)["changed"].integer(), 1);
}

TEST_F(ExamConsequences, whatSomebodyKnowsAlreadyIsProvedInsteadOfLearned) {
    const auto station = [&](const std::string& person) {
        const Json path = house.ok(person, "certification.myPath");
        const Json& programs = path["programs"];
        for (const auto& one : programs.at(0)["stations"].items())
            if (one["kind"].text() == "course") return one;
        return Json();
    };
    EXPECT_EQ(station("wira")["testOut"].text(), "know-presence");
    EXPECT_EQ(house.ok("wira", "assessment.exam", Json::object({{"exam", "know-presence"}}))["testsOut"].text(), "presence");
    sit("wira", "onboarding-quiz");
    EXPECT_EQ(label(), "in-progress") << "the course is missing";
    const std::string attempt = sit("wira", "know-presence");
    EXPECT_EQ(label(), "certified");
    EXPECT_EQ(points(), 100);
    EXPECT_FALSE(station("wira").has("testOut")) << "it is done";
    EXPECT_TRUE(records("courses.lessonFinished").empty());
    EXPECT_EQ(records("assessment.graded").at(1).data["testsOut"].text(), "presence");

    // Annulled, the proof is gone; learning the course makes up for it.
    house.setNow("2026-06-01T08:00:00Z");
    house.ok("hanna", "assessment.annulAttempt", because(attempt, "The wrong person sat it"));
    EXPECT_EQ(label(), "in-progress");
    EXPECT_EQ(points(), 0);
    learn("wira");
    EXPECT_EQ(label(), "certified");
    EXPECT_EQ(points(), 100);
    expectSound();
}

TEST_F(ExamConsequences, whoDoesNotKnowItYetLearnsIt) {
    house.addPerson("tariq", "waiter", "2026-05-01");
    const std::string attempt = house.ok("tariq", "assessment.startAttempt", Json::object({{"exam", "know-presence"}}))["attempt"].text("");
    EXPECT_FALSE(house.ok("tariq", "assessment.submitAttempt", of(attempt))["passed"].boolean());
    EXPECT_EQ(house.refused("tariq", "assessment.startAttempt", Json::object({{"exam", "know-presence"}})), "assessment.no-attempts-left");
    sit("tariq", "onboarding-quiz");
    EXPECT_EQ(label("tariq"), "in-progress");
    learn("tariq");
    EXPECT_EQ(label("tariq"), "certified");
    EXPECT_EQ(points("tariq"), 100);
    expectSound();
}

}  // namespace

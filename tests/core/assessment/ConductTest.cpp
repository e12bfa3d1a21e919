// SPDX-License-Identifier: GPL-3.0-or-later
// Sittings: overdue policies, windows, accommodations, supervision, what HR decides.
#include "ExamHouse.h"

namespace adab::assessment {
namespace {

const std::string kDraw = "    draw: [{course: soup, count: 4, kinds: [single-choice]}]\n    pass: \"4/5\"\n";
const std::string kTimed = kDraw + "    minutes: 20\n    attempts: 2\n    cool_down_hours: 1\n";

Json reasoned(const std::string& attempt) { return Json::object({{"attempt", attempt}, {"reason", "Because"}}); }

TEST(Overdue, inTheGraceOneCanHandInAndNothingElse) {
    ExamHouse house(kTimed + "    overdue: grace\n    grace_minutes: 5\n");
    const std::string attempt = house.start();
    house.answerAll(attempt);
    house.setNow("2026-05-04T08:20:00Z");
    const Json shown = house.show(attempt);
    EXPECT_EQ(shown["state"].text(), "in-progress");
    EXPECT_TRUE(shown["onlySubmit"].boolean());
    EXPECT_EQ(shown["remainingMs"].integer(), 0);
    EXPECT_EQ(shown["graceRemainingMs"].integer(), 5 * base::kMinuteMs);
    EXPECT_EQ(house.refused("anna", "assessment.saveResponse", ExamHouse::saving(attempt, 1, ExamHouse::chosen("a"))),
              "assessment.only-submit");
    house.setNow("2026-05-04T08:24:59.999Z");
    EXPECT_TRUE(house.submit(attempt)["passed"].boolean());
    house.expectDerivable();
}

TEST(Overdue, afterTheGraceItIsAbandonedAndCountsAsUsed) {
    ExamHouse house(kTimed + "    overdue: grace\n    grace_minutes: 5\n");
    const std::string attempt = house.start();
    house.answerAll(attempt);
    house.setNow("2026-05-04T08:25:00Z");
    EXPECT_EQ(house.show(attempt)["state"].text(), "abandoned");  // asked, and on no record yet
    EXPECT_TRUE(house.records("assessment.abandoned").empty());
    EXPECT_EQ(house.refused("anna", "assessment.submitAttempt", ExamHouse::of(attempt)), "assessment.time-over-abandoned");
    const auto abandoned = house.records("assessment.abandoned");
    ASSERT_EQ(abandoned.size(), 1u);
    EXPECT_EQ(abandoned[0].when(), *Instant::parse("2026-05-04T08:25:00Z"));
    EXPECT_EQ(abandoned[0].id.size(), 64u);
    EXPECT_EQ(house.refused("anna", "assessment.review", ExamHouse::of(attempt)), "assessment.review-closed");
    EXPECT_EQ(house.startRefused(), "assessment.cooling-down");
    house.setNow("2026-05-04T09:25:00Z");
    EXPECT_EQ(house.exam("anna")["attemptsLeft"].integer(), 1);
    house.start();
    house.expectDerivable();
}

TEST(Overdue, orItIsAbandonedAtTheDeadline) {
    ExamHouse house(kTimed + "    overdue: abandon\n");
    const std::string attempt = house.start();
    house.setNow("2026-05-04T08:19:59.999Z");
    EXPECT_EQ(house.show(attempt)["state"].text(), "in-progress");
    house.setNow("2026-05-04T08:20:00Z");
    EXPECT_EQ(house.show(attempt)["state"].text(), "abandoned");
    EXPECT_EQ(house.refused("anna", "assessment.saveResponse", ExamHouse::saving(attempt, 1, ExamHouse::chosen("a"))),
              "assessment.time-over-abandoned");
    EXPECT_EQ(house.records("assessment.abandoned").size(), 1u);
    house.expectDerivable();
}

TEST(Abandoning, countsAsOneUsed) {
    ExamHouse house(kTimed);
    const std::string attempt = house.start();
    EXPECT_EQ(house.ok("anna", "assessment.abandonAttempt", ExamHouse::of(attempt))["state"].text(), "abandoned");
    EXPECT_EQ(house.refused("anna", "assessment.abandonAttempt", ExamHouse::of(attempt)), "assessment.abandoned");
    EXPECT_EQ(house.refused("anna", "assessment.submitAttempt", ExamHouse::of(attempt)), "assessment.time-over-abandoned");
    EXPECT_EQ(house.exam("anna")["attemptsLeft"].integer(), 1);
}

/// The window is whole days where the person works: 4 May ends at 20:30 UTC in Tehran and at 18:15 UTC in Kathmandu.
TEST(Windows, areDaysOfThePersonsZoneAndCutTheTimeShort) {
    ExamHouse house(kTimed + "    opens: 2026-05-04\n    closes: 2026-05-04\n    review: closed\n", "2026-05-03T20:29:59.999Z");
    EXPECT_EQ(house.startRefused("anna"), "assessment.not-yet-open");
    EXPECT_EQ(house.exam("anna")["opensAt"].text(), "2026-05-03T20:30:00.000Z");
    EXPECT_FALSE(house.start("kiran").empty());
    house.setNow("2026-05-04T20:20:00Z");
    EXPECT_EQ(house.startRefused("kiran"), "assessment.window-closed");
    const std::string attempt = house.start("anna");
    EXPECT_EQ(house.show(attempt)["remainingMs"].integer(), 10 * base::kMinuteMs);
    house.answerAll(attempt);
    EXPECT_TRUE(house.submit(attempt)["passed"].boolean());
    EXPECT_EQ(house.refused("anna", "assessment.review", ExamHouse::of(attempt)), "assessment.review-closed");
    house.setNow("2026-05-04T20:30:00Z");
    EXPECT_TRUE(house.review(attempt)["passed"].boolean());
    EXPECT_EQ(house.startRefused("ben"), "assessment.window-closed");
    EXPECT_EQ(house.exam("ben")["state"].text(), "closed");
}

TEST(Accommodation, extraTimeAndAnOwnWindowBeatTheExams) {
    ExamHouse house(kTimed + "    closes: 2026-05-04\n", "2026-05-04T20:20:00Z");
    const Json half = Json::object({{"person", "anna"}, {"extraPercent", 50}, {"largeType", true}, {"reason", "Reads slowly"}});
    EXPECT_EQ(house.refused("anna", "assessment.grantAccommodation", half), "gate.not-allowed");
    const std::string id = house.ok("hanna", "assessment.grantAccommodation", half)["accommodation"].text("");
    EXPECT_EQ(house.exam("anna")["accommodation"]["extraMinutes"].integer(), 10);
    const std::string attempt = house.start();
    EXPECT_EQ(house.show(attempt)["remainingMs"].integer(), 30 * base::kMinuteMs);  // past the window's close
    EXPECT_TRUE(house.show(attempt)["largeType"].boolean());
    house.ok("hanna", "assessment.endAccommodation", Json::object({{"accommodation", id}}));
    EXPECT_EQ(house.show(attempt)["remainingMs"].integer(), 30 * base::kMinuteMs);  // an attempt under way keeps what it began with

    house.setNow("2026-05-06T08:00:00Z");
    EXPECT_EQ(house.startRefused("ben"), "assessment.window-closed");
    house.ok("hanna", "assessment.grantAccommodation",
             Json::object({{"person", "ben"}, {"exam", "quiz"}, {"closes", "2026-05-06"}, {"reason", "Was ill"}}));
    EXPECT_FALSE(house.start("ben").empty());
    EXPECT_EQ(house.ok("hanna", "assessment.accommodations", Json::object({{"person", "ben"}}))["rows"].size(), 1u);
    EXPECT_EQ(house.refused("hanna", "assessment.grantAccommodation", Json::object({{"person", "ben"}, {"reason", "x"}})),
              "assessment.accommodation-empty");
    EXPECT_EQ(
        house.refused("hanna", "assessment.grantAccommodation", Json::object({{"person", "ben"}, {"extraPercent", 301}, {"reason", "x"}})),
        "assessment.number-range");
    // Why somebody needs help is nobody's business but theirs and HR's: it stands in no record.
    const auto record = house.records("assessment.accommodationGranted").at(0);
    EXPECT_EQ(toText(record.data).find("slowly"), std::string::npos);
    house.expectDerivable();
}

TEST(Accommodation, whoReadsAloudEntersTheAnswersUnderTheirOwnName) {
    ExamHouse house(kTimed);
    const std::string before = house.start("anna");
    EXPECT_EQ(house.refused("sara", "assessment.attempt", ExamHouse::of(before)), "assessment.not-aloud");
    EXPECT_EQ(house.refused("sara", "assessment.saveResponse", ExamHouse::saving(before, 1, ExamHouse::chosen("b"))),
              "assessment.not-aloud");
    EXPECT_EQ(house.refused("sara", "assessment.startAttempt", Json::object({{"exam", "quiz"}, {"person", "ben"}})),
              "assessment.not-aloud");
    for (const char* person : {"ben", "kiran"})
        house.ok("hanna", "assessment.grantAccommodation", Json::object({{"person", person}, {"aloud", true}, {"reason", "Sees little"}}));
    const std::string attempt =
        house.ok("sara", "assessment.startAttempt", Json::object({{"exam", "quiz"}, {"person", "ben"}}))["attempt"].text("");
    EXPECT_EQ(house.refused("sara", "assessment.startAttempt", Json::object({{"exam", "quiz"}, {"person", "kiran"}})), "gate.not-allowed");
    house.answerAll(attempt, "b", "sara");
    const auto saved = house.records("assessment.responseSaved", "ben");
    ASSERT_EQ(saved.size(), 4u);
    for (const auto& record : saved) EXPECT_EQ(record.actor, "sara");
    EXPECT_TRUE(house.submit(attempt, "sara")["passed"].boolean());
    EXPECT_EQ(house.records("assessment.submitted", "ben").at(0).data["by"].text(), "supervisor");
    EXPECT_EQ(house.refused("sara", "assessment.review", ExamHouse::of(attempt)), "gate.not-allowed");
    EXPECT_TRUE(house.review(attempt, "ben")["passed"].boolean());
    house.expectDerivable();
}

TEST(Supervision, oneUnlockIsOneStartOnOneDeviceForSomeMinutes) {
    ExamHouse house(kTimed + "    supervised: true\n");
    EXPECT_EQ(house.exam("anna", "kiosk-7")["state"].text(), "locked");
    const Json found = house.ok("sara", "assessment.supervisable", Json::object({{"person", "anna"}}))["rows"];
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(toText(found.at(0)), R"({"aloud":false,"exam":"quiz","supervised":true,"title":"The soup quiz"})");
    EXPECT_EQ(house.refused("sara", "assessment.supervisable", Json::object({{"person", "kiran"}})), "gate.not-allowed");
    EXPECT_EQ(house.refused("anna", "assessment.supervisable", Json::object({{"person", "anna"}})), "gate.not-allowed");
    EXPECT_EQ(house.startRefused("anna", "kiosk-7"), "assessment.locked");
    const Json unlock = Json::object({{"person", "anna"}, {"exam", "quiz"}, {"device", "kiosk-7"}, {"minutes", 10}});
    EXPECT_EQ(house.refused("anna", "assessment.unlockExam", unlock), "gate.not-allowed");
    EXPECT_EQ(house.refused("sara", "assessment.unlockExam", Json::object({{"person", "kiran"}, {"exam", "quiz"}, {"device", "d"}})),
              "gate.not-allowed");
    EXPECT_EQ(house.refused("sara", "assessment.unlockExam", Json::object({{"person", "sara"}, {"exam", "quiz"}, {"device", "d"}})),
              "assessment.own-decision");
    house.ok("sara", "assessment.unlockExam", unlock);
    EXPECT_EQ(house.startRefused("anna", "kiosk-8"), "assessment.locked");
    EXPECT_EQ(house.startRefused("ben", "kiosk-7"), "assessment.locked");
    house.setNow("2026-05-04T08:10:00Z");
    EXPECT_EQ(house.startRefused("anna", "kiosk-7"), "assessment.locked");
    house.ok("sara", "assessment.unlockExam", unlock);
    house.setNow("2026-05-04T08:19:59.999Z");
    const std::string attempt = house.start("anna", "kiosk-7");
    EXPECT_EQ(house.records("assessment.attemptStarted").at(0).data["device"].text(), "kiosk-7");
    EXPECT_EQ(house.refused("anna", "assessment.saveResponse", ExamHouse::saving(attempt, 1, ExamHouse::chosen("b"))),
              "assessment.other-device");
    Json here = ExamHouse::saving(attempt, 1, ExamHouse::chosen("b"));
    house.ok("anna", "assessment.saveResponse", here.set("device", "kiosk-7"));
    // The tablet breaks: the supervisor admits another one to the same sitting.
    Json there = ExamHouse::saving(attempt, 2, ExamHouse::chosen("b"));
    there.set("device", "kiosk-8");
    EXPECT_EQ(house.refused("anna", "assessment.saveResponse", there), "assessment.other-device");
    house.ok("sara", "assessment.unlockExam", Json::object({{"person", "anna"}, {"exam", "quiz"}, {"device", "kiosk-8"}}));
    house.ok("anna", "assessment.saveResponse", there);
    house.ok("anna", "assessment.submitAttempt", Json::object({{"attempt", attempt}, {"device", "kiosk-8"}}));
    house.setNow("2026-05-04T09:25:00Z");
    EXPECT_EQ(house.startRefused("anna", "kiosk-7"), "assessment.locked");  // used up
    house.expectDerivable();
}

TEST(Supervision, whatNeedsNoneIsNotUnlocked) {
    ExamHouse house(kTimed);
    EXPECT_EQ(house.refused("sara", "assessment.unlockExam", Json::object({{"person", "anna"}, {"exam", "quiz"}, {"device", "d"}})),
              "assessment.not-supervised");
    const auto found = [&] { return house.ok("sara", "assessment.supervisable", Json::object({{"person", "anna"}}))["rows"]; };
    EXPECT_EQ(found().size(), 0U) << "nothing is to be done there";
    house.ok("hanna", "assessment.grantAccommodation", Json::object({{"person", "anna"}, {"aloud", true}, {"reason", "Sees little"}}));
    ASSERT_EQ(found().size(), 1U);
    EXPECT_TRUE(found().at(0)["aloud"].boolean());
}

TEST(HrDecides, aFurtherAttemptWithAReason) {
    ExamHouse house(kTimed);
    house.failed();
    house.setNow("2026-05-04T10:00:00Z");
    house.failed();
    house.setNow("2026-05-04T12:00:00Z");
    EXPECT_EQ(house.startRefused(), "assessment.no-attempts-left");
    EXPECT_EQ(house.refused("hanna", "assessment.grantAttempt", Json::object({{"person", "anna"}, {"exam", "quiz"}, {"reason", ""}})),
              "assessment.reason-missing");
    EXPECT_EQ(house.refused("hanna", "assessment.grantAttempt", Json::object({{"person", "hanna"}, {"exam", "quiz"}, {"reason", "x"}})),
              "assessment.own-decision");
    house.ok("hanna", "assessment.grantAttempt", Json::object({{"person", "anna"}, {"exam", "quiz"}, {"reason", "The fire alarm"}}));
    EXPECT_EQ(house.exam("anna")["attemptsLeft"].integer(), 1);
    house.passed();
    // After a pass the count begins afresh, and what was granted before is used up.
    house.setNow("2026-05-04T14:00:00Z");
    EXPECT_EQ(house.exam("anna")["attemptsLeft"].integer(), 2);
    house.expectDerivable();
}

TEST(HrDecides, anAnnulledAttemptCountsNoMoreInAnyState) {
    ExamHouse house(kTimed);
    const std::string graded = house.passed();
    EXPECT_EQ(house.refused("anna", "assessment.annulAttempt", reasoned(graded)), "gate.not-allowed");
    EXPECT_EQ(house.ok("hanna", "assessment.annulAttempt", reasoned(graded))["state"].text(), "annulled");
    EXPECT_EQ(house.refused("hanna", "assessment.annulAttempt", reasoned(graded)), "assessment.annulled");
    EXPECT_EQ(house.refused("anna", "assessment.review", ExamHouse::of(graded)), "assessment.annulled");
    EXPECT_TRUE(house.records("assessment.annulled").at(0).data["wasPassed"].boolean());
    EXPECT_EQ(house.exam("anna")["attemptsLeft"].integer(), 2);
    const std::string open = house.start();
    house.ok("hanna", "assessment.annulAttempt", reasoned(open));
    EXPECT_EQ(house.refused("anna", "assessment.saveResponse", ExamHouse::saving(open, 1, ExamHouse::chosen("b"))), "assessment.annulled");
    const std::string given = house.start();
    house.ok("anna", "assessment.abandonAttempt", ExamHouse::of(given));
    house.ok("hanna", "assessment.annulAttempt", reasoned(given));
    EXPECT_EQ(house.exam("anna")["attemptsLeft"].integer(), 2);
    const Json rows = house.ok("hanna", "assessment.attempts", Json::object({{"person", "anna"}}))["rows"];
    ASSERT_EQ(rows.size(), 3u);
    for (const auto& row : rows.items()) EXPECT_EQ(row["state"].text(), "annulled");
    house.expectDerivable();
}

}  // namespace
}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentReader.h"
#include "assessment/AssessmentService.h"
#include "ledger/Ledger.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <set>

namespace adab::assessment {
namespace {

using test::FakePeople;
using test::TestHouse;

/// A course of six items, one of each kind but single choice thrice, and a program with an exam of five.
packs::Files courseFiles() {
    std::string items;
    std::string words;
    const auto add = [&](const std::string& id, const std::string& kind, const std::string& rest, const std::string& text) {
        items += "- id: " + id + "\n  kind: " + kind + "\n  rules: [complaints.listen]\n  lesson: first\n" + rest;
        words += id + ":\n  stem: Stem of " + id + "\n  why: WHY-" + id + "\n" + text;
    };
    const std::string options = "  options: {a: A, b: B, c: C}\n  feedback: {a: FEEDBACK-a, b: FEEDBACK-b, c: FEEDBACK-c}\n";
    for (const char* id : {"one", "two", "three"}) add(id, "single-choice", "  options: [a, b, c]\n  key: [b]\n", options);
    add("many", "multiple-choice", "  credit: partial\n  options: [a, b, c]\n  key: [a, b]\n", options);
    add("order", "ordering", "  options: [a, b, c]\n  key: [c, a, b]\n", options);
    add("words", "short-text", "", "  accept: [ACCEPTED answer]\n");
    return {{"pack.yaml",
             "kind: course\nid: soup\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nlessons:\n  - {id: first, minutes: 4, rules: "
             "[complaints.listen]}\n"},
            {"items.yaml", items},
            {"en/items.yaml", words},
            {"en/course.yaml", "title: Soup\nwhy: Soup\nlessons: {first: {title: First lesson}}\n"}};
}

packs::Files programFiles(const std::string& exam) {
    return {{"pack.yaml",
             "kind: program\nid: waiting\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nexams:\n  - id: quiz\n    draw: [{course: "
             "soup, count: 6}]\n" +
                 exam},
            {"en/program.yaml", "title: Waiting\nwhy: Guests count on it\nexams: {quiz: {title: The soup quiz}}\n"}};
}

/// Puts packs in as they are: what a pack must be is tested where packs are checked.
TestHouse::Register installing(std::vector<packs::Files> all) {
    return [all](gate::Registry& registry) {
        gate::Command install;
        install.name = "test.install";
        install.about = "Installs the test's packs";
        install.access = {{gate::Role::Operator, gate::Reach::Organisation}};
        install.handle = [all](gate::CommandCall& call) {
            for (const auto& files : all) {
                Problems problems;
                const auto pack = packs::Pack::fromFiles(files, "test", problems);
                EXPECT_TRUE(pack) << (problems.empty() ? "" : problems.front().message);
                packs::ContentStore::keep(call.session(), *pack);
                gate::NewRecord record{"packs.installed", pack->id(), {}, {}, std::nullopt, 1, ""};
                record.data = Json::object(
                    {{"pack", pack->id()}, {"version", pack->version().text()}, {"kind", pack->kind()}, {"digest", pack->digest()}});
                call.append(std::move(record));
            }
            return Json::object();
        };
        registry.command(install);
    };
}

const std::string kExam = "    pass: \"4/5\"\n    minutes: 20\n    attempts: 3\n    cool_down_hours: 4\n";

class ExamJourney : public ::testing::Test {
protected:
    explicit ExamJourney(const std::string& exam = kExam)
        : house({packs::registerPacks, registerAssessment, installing({courseFiles(), programFiles(exam)})}, people.directory(),
                "2026-05-04T08:00:00Z") {
        house.ok("operator", "test.install");
    }

    std::string start(const std::string& person = "p-anna") {
        return house.ok(person, "assessment.startAttempt", Json::object({{"exam", "quiz"}}))["attempt"].text();
    }
    Json show(const std::string& attempt) { return house.ok("p-anna", "assessment.attempt", of(attempt)); }
    static Json of(const std::string& attempt) { return Json::object({{"attempt", attempt}}); }
    static Json saving(const std::string& attempt, std::int64_t slot, Json response) {
        return Json::object({{"attempt", attempt}, {"slot", slot}, {"response", std::move(response)}});
    }
    /// The slot of the item with that stem.
    static std::int64_t slotOf(const Json& attempt, const std::string& item) {
        for (const auto& one : attempt["items"].items())
            if (one["stem"].text() == "Stem of " + item) return one["slot"].integer();
        ADD_FAILURE() << "no item " << item;
        return 0;
    }
    static Json right(const std::string& item) {
        if (item == "many") return Json::object({{"chosen", Json::list({"b", "a"})}});
        if (item == "order") return Json::object({{"order", Json::list({"c", "a", "b"})}});
        if (item == "words") return Json::object({{"text", "accepted Answer!"}});
        return Json::object({{"chosen", Json::list({"b"})}});
    }
    void answer(const std::string& attempt, const std::vector<std::string>& items) {
        const Json shown = show(attempt);
        for (const auto& item : items) house.ok("p-anna", "assessment.saveResponse", saving(attempt, slotOf(shown, item), right(item)));
    }
    Json submit(const std::string& attempt) { return house.ok("p-anna", "assessment.submitAttempt", of(attempt)); }
    std::size_t recordsOf(const std::string& type) {
        const auto session = house.database().session();
        return ledger::Ledger::ofSubject(*session, "p-anna", type).size();
    }

    FakePeople people;
    TestHouse house;
};

const std::vector<std::string> kAll{"one", "two", "three", "many", "order", "words"};

TEST_F(ExamJourney, fromStartToReview) {
    const Json before = house.ok("p-anna", "assessment.exam", Json::object({{"exam", "quiz"}}));
    EXPECT_EQ(before["title"].text(), "The soup quiz");
    EXPECT_EQ(before["why"].text(), "Guests count on it");
    EXPECT_EQ(before["state"].text(), "open");
    EXPECT_EQ(before["attemptsLeft"].integer(), 3);
    EXPECT_EQ(before["passPercent"].integer(), 80);
    EXPECT_EQ(before["items"].integer(), 6);
    const std::string attempt = start();
    EXPECT_EQ(show(attempt)["remainingMs"].integer(), 20 * base::kMinuteMs);
    answer(attempt, kAll);
    house.setNow("2026-05-04T08:10:00Z");
    const Json result = submit(attempt);
    EXPECT_EQ(result["state"].text(), "graded");
    EXPECT_EQ(result["mark"].text(), "6");
    EXPECT_EQ(result["maxMark"].text(), "6");
    EXPECT_TRUE(result["passed"].boolean());

    const Json review = house.ok("p-anna", "assessment.review", of(attempt));
    EXPECT_EQ(review["percent"].integer(), 100);
    EXPECT_EQ(review["costlyRules"].size(), 0u);
    for (const auto& item : review["items"].items()) {
        EXPECT_TRUE(item["right"].boolean());
        EXPECT_EQ(item["why"].text().substr(0, 4), "WHY-");
        EXPECT_FALSE(item["verdictText"].text().empty());
    }
    const auto session = house.database().session();
    const auto passed = passedExams(*session, "p-anna", *Instant::parse("2026-05-05"));
    ASSERT_EQ(passed.size(), 1u);
    EXPECT_EQ(passed[0].submittedAt, *Instant::parse("2026-05-04T08:10:00Z"));
    EXPECT_TRUE(passedExams(*session, "p-anna", *Instant::parse("2026-05-04T08:09:59.999Z")).empty());
    EXPECT_TRUE(passedExams(*session, "p-anna", *Instant::parse("2026-05-05"), *Instant::parse("2026-05-04T08:09:59.999Z")).empty());
    house.expectDerivable();
}

TEST_F(ExamJourney, aFailedAttemptSaysWhatItCostAndWhere) {
    const std::string attempt = start();
    answer(attempt, {"one", "two", "words"});
    house.ok("p-anna", "assessment.saveResponse",
             saving(attempt, slotOf(show(attempt), "many"), Json::object({{"chosen", Json::list({"a"})}})));
    house.ok("p-anna", "assessment.saveResponse",
             saving(attempt, slotOf(show(attempt), "three"), Json::object({{"chosen", Json::list({"a"})}})));
    const Json result = submit(attempt);
    EXPECT_EQ(result["mark"].text(), "7/2");
    EXPECT_EQ(result["percent"].integer(), 58);
    EXPECT_FALSE(result["passed"].boolean());
    const Json review = house.ok("p-anna", "assessment.review", of(attempt));
    ASSERT_EQ(review["costlyRules"].size(), 1u);
    EXPECT_EQ(review["costlyRules"].at(0)["rule"].text(), "complaints.listen");
    EXPECT_EQ(review["costlyRules"].at(0)["lost"].text(), "5/2");
    EXPECT_EQ(review["costlyRules"].at(0)["lesson"]["title"].text(), "First lesson");
    for (const auto& item : review["items"].items())
        for (const auto& part : item["parts"].items()) {
            const std::string sentence = part["sentence"].text("");
            EXPECT_FALSE(sentence.empty()) << part["reason"].text();
            EXPECT_EQ(sentence.find("assessment.part"), std::string::npos) << "a sentence, not its code: " << sentence;
        }
    for (const auto& item : review["items"].items())
        if (item["stem"].text() == "Stem of three")
            for (const auto& option : item["options"].items()) {
                EXPECT_EQ(option["chosen"].boolean(), option["option"].text() == "a");
                EXPECT_EQ(option["correct"].boolean(), option["option"].text() == "b");
                EXPECT_EQ(option["feedback"].text(), "FEEDBACK-" + option["option"].text());
            }
}

/// No text in any answer gives away what is right before the attempt is graded.
TEST_F(ExamJourney, keysAndFeedbackNeverLeaveBeforeTheGrade) {
    const std::string attempt = start();
    answer(attempt, {"one", "words"});
    const auto inspect = [](const Json& answer) {
        const std::string text = toText(answer);
        for (const char* secret : {"FEEDBACK", "WHY-", "ACCEPTED", "correct", "\"key\"", "verdict", "\"mark\"", "right"})
            EXPECT_EQ(text.find(secret), std::string::npos) << secret << " in " << text;
    };
    inspect(show(attempt));
    inspect(house.ok("p-anna", "assessment.exam", Json::object({{"exam", "quiz"}})));
    inspect(house.ok("p-anna", "assessment.saveResponse", saving(attempt, slotOf(show(attempt), "two"), right("two"))));
    inspect(house.ok("p-anna", "assessment.startAttempt", Json::object({{"exam", "quiz"}})));
    EXPECT_EQ(house.refused("p-anna", "assessment.review", of(attempt)), "assessment.review-closed");
    // Asking about tomorrow, when the time will be over, opens nothing today.
    const auto tomorrow = Instant::parse("2026-05-05T08:00:00Z");
    const auto asked = house.answer("p-anna", {"assessment.review", of(attempt), {}, tomorrow, {}, {}});
    ASSERT_TRUE(asked.error);
    EXPECT_EQ(asked.error->code, "assessment.review-closed");
    inspect(house.okAt("p-anna", "assessment.attempt", of(attempt), "2026-05-05T08:00:00Z"));
    submit(attempt);
    inspect(show(attempt));  // the questions never carry their keys; only review does
    const auto past = house.answer("p-anna", {"assessment.review", of(attempt), {}, Instant::parse("2026-05-04T07:59:59Z"), {}, {}});
    EXPECT_TRUE(past.error);
}

TEST_F(ExamJourney, resumeShowsTheSameItemsOrderAnswersAndTime) {
    const std::string attempt = start();
    const Json first = show(attempt);
    answer(attempt, {"two"});
    house.ok("p-anna", "assessment.saveResponse", Json::object({{"attempt", attempt}, {"slot", 3}, {"flagged", true}}));
    house.setNow("2026-05-04T08:05:00Z");
    EXPECT_EQ(start(), attempt);
    const Json again = show(attempt);
    EXPECT_EQ(again["remainingMs"].integer(), 15 * base::kMinuteMs);
    ASSERT_EQ(again["items"].size(), 6u);
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(again["items"].at(i)["stem"], first["items"].at(i)["stem"]);
        EXPECT_EQ(again["items"].at(i)["options"], first["items"].at(i)["options"]);
        EXPECT_EQ(again["items"].at(i)["flagged"].boolean(), i == 2);
    }
    EXPECT_EQ(again["items"].at(static_cast<std::size_t>(slotOf(again, "two") - 1))["response"]["chosen"].at(0).text(), "b");
    EXPECT_EQ(house.ok("p-anna", "assessment.exam", Json::object({{"exam", "quiz"}}))["openAttempt"].text(), attempt);
}

TEST_F(ExamJourney, theNewestAnswerCountsAndAnEmptyOneTakesItBack) {
    const std::string attempt = start();
    const Json shown = show(attempt);
    const auto save = [&](const std::string& item, Json response) {
        house.ok("p-anna", "assessment.saveResponse", saving(attempt, slotOf(shown, item), std::move(response)));
    };
    save("one", Json::object({{"chosen", Json::list({"a"})}}));
    house.setNow("2026-05-04T08:01:00Z");
    save("one", right("one"));
    save("two", right("two"));
    save("two", Json::object({{"chosen", Json::list({})}}));
    save("words", Json::object({{"text", "wrong"}}));
    save("words", right("words"));
    EXPECT_EQ(recordsOf("assessment.responseSaved"), 6u);
    const auto earlier = house.okAt("p-anna", "assessment.attempt", of(attempt), "2026-05-04T08:00:30Z");
    EXPECT_EQ(earlier["items"].at(static_cast<std::size_t>(slotOf(shown, "one") - 1))["response"]["chosen"].at(0).text(), "a");
    EXPECT_TRUE(earlier["items"].at(static_cast<std::size_t>(slotOf(shown, "words") - 1))["response"].isNull());
    EXPECT_EQ(submit(attempt)["mark"].text(), "2");
    house.expectDerivable();
}

TEST_F(ExamJourney, typedWordsAreCommittedToAndNotInTheRecord) {
    const std::string attempt = start();
    house.ok("p-anna", "assessment.saveResponse",
             saving(attempt, slotOf(show(attempt), "words"), Json::object({{"text", "my private words"}})));
    const auto session = house.database().session();
    const auto records = ledger::Ledger::ofSubject(*session, "p-anna", "assessment.responseSaved");
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(toText(records[0].data).find("private"), std::string::npos);
    EXPECT_TRUE(records[0].commitments.contains("text"));
}

TEST_F(ExamJourney, pastItsDeadlineAnAttemptIsSubmittedAsOfTheDeadline) {
    const std::string attempt = start();
    answer(attempt, kAll);
    house.setNow("2026-05-04T08:19:59.999Z");
    EXPECT_EQ(show(attempt)["state"].text(), "in-progress");
    house.setNow("2026-05-04T08:20:00.000Z");
    EXPECT_EQ(show(attempt)["state"].text(), "graded");  // asked: nothing was recorded, and it is so
    EXPECT_EQ(recordsOf("assessment.graded"), 0u);
    EXPECT_EQ(house.ok("p-anna", "assessment.exam", Json::object({{"exam", "quiz"}}))["lastAttempt"]["percent"].integer(), 100);
    EXPECT_TRUE(house.ok("p-anna", "assessment.review", of(attempt))["passed"].boolean());

    house.setNow("2026-05-04T09:00:00Z");
    EXPECT_EQ(house.refused("p-anna", "assessment.saveResponse", saving(attempt, 1, right("one"))), "assessment.time-over");
    EXPECT_EQ(recordsOf("assessment.submitted"), 1u);  // whoever touched it made it a record
    EXPECT_EQ(recordsOf("assessment.graded"), 1u);
    EXPECT_EQ(recordsOf("assessment.responseSaved"), 6u);
    const auto session = house.database().session();
    const auto graded = ledger::Ledger::ofSubject(*session, "p-anna", "assessment.graded").at(0);
    EXPECT_EQ(graded.when(), *Instant::parse("2026-05-04T08:20:00Z"));
    EXPECT_EQ(graded.at, *Instant::parse("2026-05-04T09:00:00Z"));
    EXPECT_EQ(graded.id.size(), 64u);
    EXPECT_EQ(passedExams(*session, "p-anna", *Instant::parse("2026-05-04T08:20:00Z")).size(), 1u);
    EXPECT_TRUE(passedExams(*session, "p-anna", *Instant::parse("2026-05-04T10:00:00Z"), *Instant::parse("2026-05-04T08:59:59Z")).empty());
    EXPECT_EQ(submit(attempt)["submittedAt"].text(), "2026-05-04T08:20:00.000Z");
    EXPECT_EQ(recordsOf("assessment.submitted"), 1u);
    EXPECT_EQ(house.refused("p-anna", "assessment.saveResponse", saving(attempt, 1, right("one"))), "assessment.already-graded");
    house.expectDerivable();
}

TEST_F(ExamJourney, aClockSetBackGivesNoTimeAndIsFlagged) {
    const std::string attempt = start();
    house.setNow("2026-05-04T08:05:00Z");
    answer(attempt, {"one"});
    house.setNow("2026-05-04T08:04:59.500Z");
    EXPECT_EQ(show(attempt)["remainingMs"].integer(), 15 * base::kMinuteMs);
    answer(attempt, {"two"});
    const auto session = house.database().session();
    const auto saved = ledger::Ledger::ofSubject(*session, "p-anna", "assessment.responseSaved");
    ASSERT_EQ(saved.size(), 2u);
    EXPECT_FALSE(saved[0].data.has("clockBack"));
    EXPECT_TRUE(saved[1].data["clockBack"].boolean());
    EXPECT_EQ(submit(attempt)["mark"].text(), "2");
}

TEST_F(ExamJourney, coolDownAndNumberOfAttempts) {
    submit(start());
    EXPECT_EQ(house.refused("p-anna", "assessment.startAttempt", Json::object({{"exam", "quiz"}})), "assessment.cooling-down");
    const Json waiting = house.ok("p-anna", "assessment.exam", Json::object({{"exam", "quiz"}}));
    EXPECT_EQ(waiting["state"].text(), "cooling-down");
    EXPECT_EQ(waiting["opensAt"].text(), "2026-05-04T12:00:00.000Z");
    house.setNow("2026-05-04T12:00:00Z");
    const std::string second = start();
    house.setNow("2026-05-04T20:00:00Z");  // left lying: handed in at 12:20, so the cool-down is over since 16:20
    const std::string third = start();
    EXPECT_NE(third, second);
    EXPECT_EQ(recordsOf("assessment.graded"), 2u);
    submit(third);
    house.setNow("2026-06-04T20:00:00Z");
    EXPECT_EQ(house.refused("p-anna", "assessment.startAttempt", Json::object({{"exam", "quiz"}})), "assessment.no-attempts-left");
    EXPECT_EQ(house.ok("p-anna", "assessment.exam", Json::object({{"exam", "quiz"}}))["state"].text(), "none-left");
    start("p-ben");  // somebody else's attempts are their own
    house.expectDerivable();
}

TEST_F(ExamJourney, anAttemptIsItsOwnersAlone) {
    const std::string attempt = start();
    people.actors["p-hr"].grants = {test::grant(gate::Role::Hr, gate::Reach::Organisation)};
    for (const char* other : {"p-ben", "p-hr", "operator"}) {
        EXPECT_EQ(house.refused(other, "assessment.attempt", of(attempt)), "gate.not-allowed") << other;
        EXPECT_EQ(house.refused(other, "assessment.review", of(attempt)), "gate.not-allowed") << other;
        EXPECT_EQ(house.refused(other, "assessment.saveResponse", saving(attempt, 1, right("one"))), "gate.not-allowed") << other;
        EXPECT_EQ(house.refused(other, "assessment.submitAttempt", of(attempt)), "gate.not-allowed") << other;
    }
    EXPECT_EQ(house.refused("operator", "assessment.startAttempt", Json::object({{"exam", "quiz"}})), "gate.not-allowed");
}

TEST_F(ExamJourney, whatCannotBeIsRefusedByName) {
    EXPECT_EQ(house.refused("p-anna", "assessment.startAttempt", Json::object({{"exam", "x"}})), "assessment.exam-unknown");
    EXPECT_EQ(house.refused("p-anna", "assessment.attempt", of("x")), "assessment.attempt-unknown");
    const std::string attempt = start();
    const std::int64_t one = slotOf(show(attempt), "one");
    EXPECT_EQ(house.refused("p-anna", "assessment.saveResponse", saving(attempt, 7, right("one"))), "assessment.slot-unknown");
    EXPECT_EQ(house.refused("p-anna", "assessment.saveResponse", saving(attempt, one, Json::object({{"chosen", Json::list({"z"})}}))),
              "assessment.response-option");
    EXPECT_EQ(house.refused("p-anna", "assessment.saveResponse", saving(attempt, one, Json::object({{"text", "b"}}))),
              "assessment.response-shape");
    EXPECT_EQ(house.refused("p-anna", "assessment.saveResponse", Json::object({{"attempt", attempt}, {"slot", one}})),
              "assessment.nothing-to-save");
    EXPECT_EQ(recordsOf("assessment.responseSaved"), 0u);
}

class UntimedExam : public ExamJourney {
protected:
    UntimedExam() : ExamJourney("    pass: \"4/5\"\n") {}
};

TEST_F(UntimedExam, hasNoDeadlineAndNoLimit) {
    const std::string attempt = start();
    house.setNow("2027-05-04T08:00:00Z");
    EXPECT_FALSE(show(attempt).has("remainingMs"));
    EXPECT_EQ(submit(attempt)["percent"].integer(), 0);
    EXPECT_NE(start(), attempt);
    EXPECT_TRUE(house.ok("p-anna", "assessment.exam", Json::object({{"exam", "quiz"}}))["attemptsLeft"].isNull());
}

}  // namespace
}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
// Marks: behaviours at the gate, people who mark, changes that leave the original, reasons, and what never leaves before review.
#include "ExamHouse.h"

#include <set>

namespace adab::assessment {
namespace {

const std::string kFour = "    draw: [{course: soup, count: 4, kinds: [single-choice]}]\n    pass: \"4/5\"\n    minutes: 20\n";
const std::string kWithEssay =
    "    draw: [{course: soup, count: 1, kinds: [written]}, {course: soup, count: 3, kinds: [single-choice]}]\n    pass: \"3/4\"\n    "
    "minutes: 20\n";

Json slotOf(const std::string& attempt, std::int64_t slot) { return Json::object({{"attempt", attempt}, {"slot", slot}}); }

TEST(Immediate, aCheckedAnswerStandsAndOnlyItIsExplained) {
    ExamHouse house(kFour + "    behaviour: immediate\n");
    const std::string attempt = house.start();
    EXPECT_EQ(house.refused("anna", "assessment.checkResponse", slotOf(attempt, 1)), "assessment.check-unanswered");
    house.ok("anna", "assessment.saveResponse", ExamHouse::saving(attempt, 1, ExamHouse::chosen("a")));
    const Json checked = house.ok("anna", "assessment.checkResponse", slotOf(attempt, 1));
    EXPECT_EQ(checked["verdict"].text(), "wrong");
    EXPECT_TRUE(checked["finished"].boolean());
    EXPECT_EQ(house.refused("anna", "assessment.saveResponse", ExamHouse::saving(attempt, 1, ExamHouse::chosen("b"))),
              "assessment.slot-finished");
    EXPECT_EQ(house.refused("anna", "assessment.checkResponse", slotOf(attempt, 1)), "assessment.slot-finished");
    const Json shown = house.show(attempt);
    EXPECT_NE(toText(shown["items"].at(0)).find("FEEDBACK"), std::string::npos);
    for (std::size_t i = 1; i < 4; ++i) EXPECT_EQ(toText(shown["items"].at(i)).find("FEEDBACK"), std::string::npos);
    house.answerAll(house.start("ben"), "b", "ben");
    EXPECT_EQ(house.submit(attempt)["mark"].text(), "0");
    house.expectDerivable();
}

TEST(Tries, costAPenaltyAndGiveAHint) {
    ExamHouse house(kFour + "    behaviour: tries\n    tries: 3\n    penalty: \"1/3\"\n");
    const std::string attempt = house.start();
    const auto tryOut = [&](std::int64_t slot, const char* option) {
        house.ok("anna", "assessment.saveResponse", ExamHouse::saving(attempt, slot, ExamHouse::chosen(option)));
        return house.ok("anna", "assessment.checkResponse", slotOf(attempt, slot));
    };
    EXPECT_EQ(tryOut(1, "a")["triesLeft"].integer(), 2);
    EXPECT_EQ(house.refused("anna", "assessment.checkResponse", slotOf(attempt, 1)), "assessment.check-again");
    Json feedback = house.show(attempt)["items"].at(0)["feedback"];
    EXPECT_EQ(feedback["hints"], Json::list({"HINT-1"}));
    EXPECT_FALSE(feedback.has("review"));
    EXPECT_EQ(toText(house.show(attempt)).find("FEEDBACK"), std::string::npos);
    tryOut(1, "c");
    EXPECT_EQ(house.show(attempt)["items"].at(0)["feedback"]["hints"], Json::list({"HINT-1", "HINT-2"}));
    const Json third = tryOut(1, "b");
    EXPECT_EQ(third["mark"].text(), "1/3");
    EXPECT_TRUE(third["finished"].boolean());
    EXPECT_EQ(tryOut(2, "b")["mark"].text(), "1");
    tryOut(3, "a");
    house.ok("anna", "assessment.saveResponse",
             ExamHouse::saving(attempt, 3, ExamHouse::chosen("b")));  // handed in unchecked: a second try
    tryOut(4, "a");
    const Json result = house.submit(attempt);
    EXPECT_EQ(result["mark"].text(), "2");  // 1/3 + 1 + 2/3 + 0: three thirds are one
    EXPECT_EQ(result["maxMark"].text(), "4");
    const Json item = house.review(attempt)["items"].at(0);
    EXPECT_NE(item["because"].text().find("2 tries before"), std::string::npos) << item["because"].text();
    house.expectDerivable();
}

TEST(Certainty, isStatedAndWeighs) {
    ExamHouse house(kFour + "    behaviour: certainty\n");
    const std::string attempt = house.start();
    const auto say = [&](std::int64_t slot, const char* option, std::int64_t certainty) {
        Json args = ExamHouse::saving(attempt, slot, ExamHouse::chosen(option));
        house.ok("anna", "assessment.saveResponse", args.set("certainty", certainty));
    };
    say(1, "b", 3);
    say(2, "b", 2);
    say(3, "a", 2);
    Json none = ExamHouse::saving(attempt, 4, ExamHouse::chosen("a"));
    EXPECT_EQ(house.refused("anna", "assessment.saveResponse", none.set("certainty", 4)), "assessment.certainty-range");
    EXPECT_EQ(house.show(attempt)["items"].at(0)["certainty"].integer(), 3);
    const Json result = house.submit(attempt);
    EXPECT_EQ(result["mark"].text(), "3");
    EXPECT_EQ(result["maxMark"].text(), "12");
    EXPECT_EQ(result["percent"].integer(), 25);
    ExamHouse plain(kFour);
    Json here = ExamHouse::saving(plain.start(), 1, ExamHouse::chosen("a"));
    EXPECT_EQ(plain.refused("anna", "assessment.saveResponse", here.set("certainty", 1)), "assessment.certainty-not-here");
    house.expectDerivable();
}

/// Every query of the gate, asked by the learner about an open attempt with whatever it takes: no key, no feedback, nothing of a mark.
TEST(Secrets, noQueryGivesAKeyAwayBeforeReviewOpens) {
    for (const char* behaviour : {"deferred", "certainty", "immediate", "tries"}) {
        ExamHouse house(
            "    draw: [{course: soup, count: 8}]\n    pass: \"4/5\"\n    minutes: 20\n    behaviour: " + std::string(behaviour) + "\n");
        const std::string attempt = house.start();
        house.answerAll(attempt);
        house.start("ben");
        const auto walk = [&](const std::string& as) {
            int answered = 0;
            for (const auto& [name, query] : house.gate().parts().registry->queries()) {
                Json args = Json::object();
                for (const auto& argument : query.arguments) {
                    if (argument.name == "attempt") args.set("attempt", attempt);
                    if (argument.name == "exam") args.set("exam", "quiz");
                    if (argument.name == "course") args.set("course", "soup");
                    if (argument.name == "item") args.set("item", "q1");
                    if (argument.name == "person" && argument.need == gate::Need::Required) args.set("person", "anna");
                    if (argument.name == "figure") args.set("figure", "soup/1.0.0/items.yaml");
                    if (argument.name == "script") args.set("script", "script-1");
                }
                for (const char* at : {"", "2026-05-05T08:00:00Z", "2026-05-04T07:59:00Z"}) {
                    gate::Request request{name, args, {}, Instant::parse(at), {}, {}};
                    const auto answer = house.answer(as, request);
                    answered += answer.ok() ? 1 : 0;
                    const std::string text = toText(answer.value) + answer.message;
                    for (const char* secret : {"FEEDBACK", "WHY", "ACCEPTED", "MODEL", "HINT", "\"correct\"", "\"key\"", "\"verdict\""})
                        EXPECT_EQ(text.find(secret), std::string::npos)
                            << secret << " in the answer of " << name << " to " << as << ": " << text;
                }
            }
            EXPECT_GT(answered, 10);
        };
        walk("anna");
        walk("ben");
        walk("sara");
        walk("hanna");
        // What is answered by commands on the way.
        house.setNow("2026-05-04T08:01:00Z");
        EXPECT_EQ(toText(house.ok("anna", "assessment.startAttempt", Json::object({{"exam", "quiz"}}))).find("FEEDBACK"),
                  std::string::npos);
        EXPECT_EQ(house.refused("anna", "assessment.review", ExamHouse::of(attempt)), "assessment.review-closed");
        EXPECT_EQ(house.refused("anna", "assessment.item", Json::object({{"course", "soup"}, {"item", "q1"}})), "gate.not-allowed");
        EXPECT_EQ(house.submit(attempt)["state"].text(), "needs-grading");
        walk("anna");  // a person still has to mark it
    }
}

class Grading : public ::testing::Test {
protected:
    explicit Grading(const std::string& more = {}) : house(kWithEssay + more) {
        for (const char* grader : {"omid", "aida", "anna"})
            house.ok("hanna", "assessment.assignGrader", Json::object({{"person", grader}, {"exam", "quiz"}}));
        attempt = house.start();
        house.answerAll(attempt);
        EXPECT_EQ(house.submit(attempt)["state"].text(), "needs-grading");
    }
    Json queue(const std::string& as) { return house.ok(as, "assessment.gradingQueue")["rows"]; }
    std::string script(const std::string& as = "omid") { return queue(as).at(0)["script"].text(""); }
    static Json level(const std::string& script, const char* level) {
        return Json::object({{"script", script}, {"levels", Json::object({{"warmth", level}})}, {"comment", "COMMENT"}});
    }
    ExamHouse house;
    std::string attempt;
};

TEST_F(Grading, aPersonMarksByTheRubricAndTheGradeFollows) {
    EXPECT_EQ(house.refused("anna", "assessment.review", ExamHouse::of(attempt)), "assessment.review-closed");
    ASSERT_EQ(queue("omid").size(), 1u);
    EXPECT_EQ(queue("omid").at(0)["name"].text(), "NAME-anna");
    EXPECT_EQ(queue("anna").size(), 0u);  // nobody meets their own answers
    EXPECT_EQ(queue("ben").size(), 0u);
    const Json shown = house.ok("omid", "assessment.script", Json::object({{"script", script()}}));
    EXPECT_EQ(shown["response"]["text"].text(), "My words to a guest");
    EXPECT_EQ(shown["rubric"].at(0)["levels"].size(), 3u);
    EXPECT_EQ(shown["model"].text(), "MODEL");
    EXPECT_EQ(house.refused("ben", "assessment.gradeScript", level(script(), "full")), "assessment.not-grader");
    EXPECT_EQ(house.refused("anna", "assessment.gradeScript", level(script(), "full")), "assessment.own-script");
    EXPECT_EQ(house.refused("anna", "assessment.script", Json::object({{"script", script()}})), "assessment.own-script");
    EXPECT_EQ(house.refused("omid", "assessment.gradeScript", Json::object({{"script", script()}, {"levels", Json::object()}})),
              "assessment.rubric-incomplete");
    house.setNow("2026-05-04T10:00:00Z");
    const std::string name = script();
    const Json marked = house.ok("omid", "assessment.gradeScript", level(name, "some"));
    EXPECT_EQ(marked["mark"].text(), "1/2");
    EXPECT_TRUE(marked["attemptGraded"].boolean());
    EXPECT_FALSE(house.ok("aida", "assessment.gradingQueue").has("x"));
    EXPECT_EQ(queue("aida").size(), 0u);
    EXPECT_EQ(house.refused("aida", "assessment.gradeScript", level(name, "full")), "assessment.already-graded");
    const Json review = house.review(attempt);
    EXPECT_EQ(review["mark"].text(), "7/2");
    EXPECT_TRUE(review["passed"].boolean());
    const auto graded = house.records("assessment.graded").at(0);
    EXPECT_EQ(graded.when(), *Instant::parse("2026-05-04T08:00:00Z"));  // counts from when it was handed in
    EXPECT_EQ(graded.actor, "omid");
    for (const auto& item : review["items"].items())
        if (item["kind"].text() == "written") {
            EXPECT_EQ(item["comment"].text(), "COMMENT");
            const auto by = house.records("assessment.slotGraded").at(0);
            EXPECT_EQ(item["records"]["mark"].integer(), by.seq);
            EXPECT_NE(item["because"].text().find(std::to_string(by.seq)), std::string::npos) << item["because"].text();
            EXPECT_EQ(toText(by.data).find("COMMENT"), std::string::npos);
        }
    house.expectDerivable();
}

TEST_F(Grading, theSameFactsGiveTheSameSentence) {
    house.ok("omid", "assessment.gradeScript", level(script(), "full"));
    const Json first = house.review(attempt);
    for (const char* later : {"2026-05-05T08:00:00Z", "2027-05-05T08:00:00Z"}) {
        house.setNow(later);
        const Json again = house.review(attempt);
        for (std::size_t i = 0; i < first["items"].size(); ++i) {
            EXPECT_EQ(again["items"].at(i)["because"], first["items"].at(i)["because"]);
            EXPECT_FALSE(first["items"].at(i)["because"].text().empty());
            EXPECT_EQ(first["items"].at(i)["because"].text().find("assessment."), std::string::npos) << "a code without its sentence";
            for (const char* record : {"answer", "mark"})
                EXPECT_NE(first["items"].at(i)["because"].text().find(std::to_string(first["items"].at(i)["records"][record].integer())),
                          std::string::npos);
        }
    }
}

/// Two people who did the same are told the same, word for word, in every language; only the numbers of the records differ.
TEST(Sentences, areTheSameForTheSameFactsWhoeverItIs) {
    ExamHouse house("    draw: [{course: soup, count: 6, kinds: [single-choice]}]\n    pass: \"4/5\"\n    minutes: 20\n");
    const auto toldTo = [&](const std::string& person, const std::string& attempt, const std::string& locale) {
        house.ok(person, "people.saveSettings", Json::object({{"locale", locale}, {"digits", "latin"}}));
        std::map<std::string, std::string> told;
        const Json review = house.review(attempt, person);
        for (const auto& item : review["items"].items()) {
            std::string all = item["because"].text() + '|' + item["verdictText"].text();
            for (const auto& part : item["parts"].items()) all += '|' + part["sentence"].text();
            for (const char* record : {"answer", "mark"})
                if (item["records"].has(record))
                    for (const std::string number = std::to_string(item["records"][record].integer());;) {
                        const auto at = all.find(number);
                        if (at == std::string::npos) break;
                        all.replace(at, number.size(), record);
                    }
            told[item["stem"].text()] = all;
        }
        return told;
    };
    std::map<std::string, std::string> attempts;
    for (const char* person : {"anna", "kiran"}) {
        attempts[person] = house.start(person);
        const Json shown = house.show(attempts[person], person);
        for (const auto& item : shown["items"].items()) {
            if (item["stem"].text() == "Stem of q6") continue;  // not answered
            const std::string option = item["stem"].text() == "Stem of q2" ? "a" : "b";
            house.ok(person, "assessment.saveResponse",
                     ExamHouse::saving(attempts[person], item["slot"].integer(), ExamHouse::chosen(option)));
        }
        house.setNow("2026-05-04T08:07:00Z");
        house.submit(attempts[person], person);
    }
    for (const char* locale : {"en", "th", "fa", "ar"}) {
        const auto told = toldTo("anna", attempts["anna"], locale);
        EXPECT_EQ(told.size(), 6u);
        EXPECT_EQ(told, toldTo("kiran", attempts["kiran"], locale));
        EXPECT_NE(told.at("Stem of q1"), told.at("Stem of q2"));
        EXPECT_NE(told.at("Stem of q2"), told.at("Stem of q6"));
        EXPECT_EQ(told.at("Stem of q1"), told.at("Stem of q5"));  // the same facts about two questions of one rule
    }
}

TEST(Sentences, areWrittenInTheReadersDigits) {
    ExamHouse house("    draw: [{course: soup, count: 2, kinds: [single-choice]}]\n    pass: \"4/5\"\n    minutes: 20\n");
    const std::string attempt = house.start("anna");
    house.ok("anna", "assessment.saveResponse", ExamHouse::saving(attempt, 1, ExamHouse::chosen("b")));
    house.submit(attempt, "anna");
    const auto told = [&](const char* digits) {
        house.ok("anna", "people.saveSettings", Json::object({{"locale", "fa"}, {"digits", digits}}));
        std::string all;
        const Json review = house.review(attempt, "anna");
        for (const auto& item : review["items"].items()) all += item["because"].text();
        return all;
    };
    const std::string native = told("native");
    EXPECT_NE(native.find("۰ از ۱: هنگام تحویل"), std::string::npos) << native;
    EXPECT_EQ(native.find_first_of("0123456789"), std::string::npos) << native;
    EXPECT_NE(told("latin").find('0'), std::string::npos);
}

TEST_F(Grading, anAnswerWhoseTimeRanOutIsToldAndComesWithTheNextMark) {
    const std::string late = house.start("ben");
    house.answerAll(late, "b", "ben");
    house.setNow("2026-05-04T08:20:00Z");
    EXPECT_EQ(house.ok("omid", "assessment.gradingQueue")["notYetHandedIn"].integer(), 1);
    house.ok("omid", "assessment.gradeScript", level(script(), "full"));
    EXPECT_EQ(house.records("assessment.graderAsked", "ben").size(), 1u);
    EXPECT_EQ(queue("omid").size(), 1u);
    house.expectDerivable();
}

TEST_F(Grading, aMarkIsOverriddenByANewRecordAndTheOriginalStays) {
    house.ok("omid", "assessment.gradeScript", level(script(), "none"));
    EXPECT_TRUE(house.review(attempt)["passed"].boolean());  // 3/4 is the pass mark
    const Json change = Json::object({{"attempt", attempt}, {"slot", 1}, {"mark", "0"}, {"reason", "Copied"}});
    EXPECT_EQ(house.refused("omid", "assessment.overrideMark", change), "gate.not-allowed");
    for (const char* mark : {"2", "x", "-1"})
        EXPECT_EQ(house.refused("hanna", "assessment.overrideMark",
                                Json::object({{"attempt", attempt}, {"slot", 1}, {"mark", mark}, {"reason", "x"}})),
                  "assessment.mark-out-of-range");
    std::int64_t slot = 0;
    const Json before = house.review(attempt);
    for (const auto& item : before["items"].items())
        if (item["kind"].text() != "written") slot = item["slot"].integer();
    Json down = change;
    EXPECT_FALSE(house.ok("hanna", "assessment.overrideMark", down.set("slot", slot))["passed"].boolean());
    const Json review = house.review(attempt);
    EXPECT_EQ(review["percent"].integer(), 50);
    ASSERT_EQ(review["history"].size(), 2u);
    EXPECT_TRUE(review["history"].at(0)["passed"].boolean());
    EXPECT_EQ(review["history"].at(1)["reason"].text(), "Copied");
    const auto records = house.records("assessment.regraded");
    ASSERT_EQ(records.size(), 1u);
    EXPECT_EQ(records[0].data["replaces"].integer(), house.records("assessment.graded").at(0).seq);
    EXPECT_EQ(records[0].actor, "hanna");
    const std::string because = review["items"].at(static_cast<std::size_t>(slot - 1))["because"].text();
    EXPECT_NE(because.find("from 1 to 0 of 1 in record " + std::to_string(records[0].seq)), std::string::npos) << because;
    // As it stood before the change, and as it was known then.
    house.setNow("2026-05-05T08:00:00Z");
    house.ok("hanna", "assessment.overrideMark",
             Json::object({{"attempt", attempt}, {"slot", slot}, {"mark", "1"}, {"reason", "Not copied"}}));
    EXPECT_TRUE(house.review(attempt)["passed"].boolean());
    const Json then = house.okAt("anna", "assessment.review", ExamHouse::of(attempt), "2026-05-06T08:00:00Z", "2026-05-04T08:00:00Z");
    EXPECT_FALSE(then["passed"].boolean());
    house.expectDerivable();
}

class BlindGrading : public Grading {
protected:
    BlindGrading() : Grading("    blind: true\n") {}
};

/// No name and no person's id in anything that one who marks is told; and the answer's name is none of the attempt's.
TEST_F(BlindGrading, tellsNothingOfTheCandidate) {
    const std::string name = script();
    const auto inspect = [&](const Json& answer) {
        const std::string text = toText(answer);
        for (const std::string& secret : {std::string("anna"), std::string("NAME-"), attempt})
            EXPECT_EQ(text.find(secret), std::string::npos) << secret << " in " << text;
    };
    inspect(house.ok("omid", "assessment.gradingQueue"));
    inspect(house.ok("omid", "assessment.script", Json::object({{"script", name}})));
    for (const char* entry : {"assessment.attempt", "assessment.review"})
        EXPECT_EQ(house.refused("omid", entry, ExamHouse::of(attempt)), "gate.not-allowed");
    EXPECT_EQ(house.refused("omid", "assessment.attempts", Json::object({{"person", "anna"}})), "gate.not-allowed");
    inspect(house.ok("omid", "assessment.gradeScript", level(name, "full")));
    inspect(house.ok("omid", "assessment.script", Json::object({{"script", name}})));
}

TEST(Regrade, aWrongKeyIsPutRightForEverybodyAndTheFirstGradeStays) {
    ExamHouse house("    draw: [{course: soup, count: 6, kinds: [single-choice]}]\n    pass: \"1\"\n    minutes: 20\n");
    const std::string anna = house.passed("anna");
    const std::string ben = house.start("ben");
    house.answerAll(ben, "b", "ben");
    const Json shown = house.show(ben, "ben");
    for (const auto& item : shown["items"].items())
        if (item["stem"].text() == "Stem of q3")
            house.ok("ben", "assessment.saveResponse", ExamHouse::saving(ben, item["slot"].integer(), ExamHouse::chosen("c")));
    EXPECT_FALSE(house.submit(ben, "ben")["passed"].boolean());
    house.install(ExamHouse::bank("1.1.0", {{"q3", "c"}}));
    house.setNow("2026-05-06T08:00:00Z");
    EXPECT_FALSE(house.review(ben, "ben")["passed"].boolean());  // a new key changes nothing by itself
    const Json again = Json::object({{"course", "soup"}, {"item", "q3"}, {"reason", "The key was wrong"}});
    EXPECT_EQ(house.refused("gita", "assessment.regradeItem", again), "gate.not-allowed");
    const Json done = house.ok("hanna", "assessment.regradeItem", again);
    EXPECT_EQ(done["changed"].integer(), 2);
    EXPECT_EQ(house.ok("hanna", "assessment.regradeItem", again)["changed"].integer(), 0);
    EXPECT_TRUE(house.review(ben, "ben")["passed"].boolean());
    EXPECT_FALSE(house.review(anna)["passed"].boolean());
    EXPECT_EQ(house.records("assessment.regraded", "ben").at(0).when(), *Instant::parse("2026-05-04T08:00:00Z"));
    const Json items = house.review(ben, "ben")["items"];
    for (const auto& item : items.items())
        if (item["stem"].text() == "Stem of q3") {
            EXPECT_TRUE(item["right"].boolean());
            for (const auto& option : item["options"].items()) EXPECT_EQ(option["correct"].boolean(), option["option"].text() == "c");
        }
    EXPECT_EQ(house.review(ben, "ben")["history"].size(), 2u);
    house.expectDerivable();
}

TEST(Banks, aChangedItemCountsOnceASecondPersonApprovesIt) {
    ExamHouse house("    draw: [{course: soup, count: 6, kinds: [single-choice]}]\n    pass: \"4/5\"\n");
    house.passed("anna");
    house.install(ExamHouse::bank("1.1.0", {{"q3", "c"}}), "gita");
    const auto q3 = [&](const std::string& as) {
        const Json bank = house.ok(as, "assessment.bank", Json::object({{"course", "soup"}}));
        for (const auto& row : bank["rows"].items())
            if (row["item"].text() == "q3") return row;
        return Json();
    };
    EXPECT_FALSE(q3("gita")["approved"].boolean());
    EXPECT_FALSE(q3("gita")["mayApprove"].boolean());
    EXPECT_TRUE(q3("omid")["mayApprove"].boolean());
    ASSERT_EQ(q3("omid")["versions"].size(), 1u);  // what was answered was the former wording
    EXPECT_FALSE(q3("omid")["versions"].at(0)["current"].boolean());
    EXPECT_EQ(house.startRefused("ben"), "assessment.cell-too-small");
    const std::string digest = q3("omid")["digest"].text();
    const auto approve = [&](const std::string& which) { return Json::object({{"course", "soup"}, {"item", "q3"}, {"digest", which}}); };
    EXPECT_EQ(house.refused("gita", "assessment.approveItem", approve(digest)), "assessment.own-item");
    EXPECT_EQ(house.refused("omid", "assessment.approveItem", approve("0123")), "assessment.item-changed");
    EXPECT_EQ(house.refused("hanna", "assessment.approveItem", approve(digest)), "gate.not-allowed");
    EXPECT_NE(toText(house.ok("omid", "assessment.item", Json::object({{"course", "soup"}, {"item", "q3"}}))).find("FEEDBACK"),
              std::string::npos);
    house.ok("omid", "assessment.approveItem", approve(digest));
    EXPECT_EQ(house.refused("omid", "assessment.approveItem", approve(digest)), "assessment.already-approved");
    EXPECT_TRUE(q3("gita")["approved"].boolean());
    house.start("ben");
    EXPECT_EQ(q3("gita")["versions"].size(), 2u);
    house.expectDerivable();
}

TEST(Banks, exposureIsReportedAgainstItsCap) {
    ExamHouse house("    draw: [{course: soup, count: 3, kinds: [single-choice]}]\n    pass: \"4/5\"\n    exposure_percent: 60\n");
    for (const char* person : {"anna", "ben", "hanna", "sara", "gita", "omid", "aida", "kiran"}) house.start(person);
    const Json exposure = house.ok("gita", "assessment.exposure", Json::object({{"exam", "quiz"}}));
    EXPECT_EQ(exposure["attempts"].integer(), 8);
    EXPECT_EQ(exposure["capPercent"].integer(), 60);
    EXPECT_EQ(exposure["overCap"].integer(), 0);
    std::int64_t met = 0;
    for (const auto& row : exposure["rows"].items()) {
        met += row["times"].integer();
        EXPECT_LE(row["times"].integer(), 6);
    }
    EXPECT_EQ(met, 24);
    EXPECT_EQ(exposure["rows"].size(), 6u);
    EXPECT_EQ(house.refused("anna", "assessment.exposure", Json::object({{"exam", "quiz"}})), "gate.not-allowed");
}

TEST(Banks, aRetakeShowsItemsNotYetSeenAndTheDrawIsFrozen) {
    ExamHouse house("    draw: [{course: soup, count: 3, kinds: [single-choice]}]\n    pass: \"4/5\"\n");
    std::set<std::string> met;
    for (int i = 0; i < 2; ++i) {
        const std::string attempt = house.start();
        const Json items = house.show(attempt)["items"];
        for (const auto& item : items.items()) EXPECT_TRUE(met.insert(item["stem"].text()).second) << "met again too early";
        house.submit(attempt);
    }
    const auto started = house.records("assessment.attemptStarted").at(0);
    EXPECT_EQ(started.data["seed"].text().size(), 32u);
    for (const auto& item : started.data["items"].items()) {
        EXPECT_EQ(item["digest"].text().size(), 64u);
        EXPECT_EQ(item["options"].size(), 3u);
        EXPECT_EQ(item["version"].text(), "1.0.0");
    }
    // A newer bank changes nothing of an attempt that is under way.
    const std::string open = house.start();
    const Json before = house.show(open);
    house.install(ExamHouse::bank("1.1.0", {{"q1", "a"}, {"q2", "a"}, {"q3", "a"}, {"q4", "a"}, {"q5", "a"}, {"q6", "a"}}));
    EXPECT_EQ(house.show(open)["items"], before["items"]);
    house.answerAll(open, "b");
    EXPECT_EQ(house.submit(open)["percent"].integer(), 100);
}

}  // namespace
}  // namespace adab::assessment

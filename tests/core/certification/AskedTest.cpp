// SPDX-License-Identifier: GPL-3.0-or-later
// What programs may ask beside lessons and quizzes: the entry assessment, a formula said in an exam, each other; and the card of the day.
#include "certification/Standing.h"
#include "packs/PackChecks.h"
#include "support/TrainedHouse.h"

#include <set>

namespace adab::certification {
namespace {

using test::TrainedHouse;

struct Asked : testing::Test {
    TrainedHouse house;

    void install(const std::string& requirements, const std::string& titles) {
        house.install({{"pack.yaml",
                        "kind: program\nid: onboarding\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: "
                        "[waiter]}\ndue: {days: 14, after: hire}\nvalidity: {months: 12}\nwindow_days: 60\nrequirements:\n" +
                            requirements},
                       {"en/program.yaml", "title: W\nwhy: B.\nproves: S.\nrequirements:\n" + titles}});
        house.addPerson("nok", "waiter", "2026-05-01");
    }
    static Json entry(const char* passedOn) { return Json::object({{"person", "nok"}, {"program", "onboarding"}, {"passedOn", passedOn}}); }
    std::string label() { return house.labelOf("nok", house.clock().now().iso()); }
};

TEST_F(Asked, TheEntryAssessmentLiesBeforeTheFirstDayAndIsConfirmedOnce) {
    install("  - {id: entry, kind: entry}\n  - {id: quiz, kind: exam, exam: onboarding-quiz}\n",
            "  entry: {title: Entry}\n  quiz: {title: Quiz}\n");
    EXPECT_EQ(house.refused("nok", "certification.confirmEntry", entry("2026-04-02")), "gate.not-allowed");
    EXPECT_EQ(house.refused("hanna", "certification.confirmEntry", entry("2026-05-02")), "certification.observed-later");
    house.passQuiz("nok");
    EXPECT_EQ(label(), "in-progress");
    const Json path = house.ok("nok", "certification.myPath")["programs"].at(0);
    EXPECT_EQ(path["next"]["kind"].text(), "entry");
    house.ok("hanna", "certification.confirmEntry", entry("2026-04-02"));
    EXPECT_EQ(label(), "certified");
    EXPECT_EQ(house.refused("hanna", "certification.confirmEntry", entry("2026-04-02")), "certification.entry-already");
    house.expectDerivable();
}

TEST_F(Asked, OnlyAProgramThatAsksForAnEntryAssessmentTakesOne) {
    install("  - {id: quiz, kind: exam, exam: onboarding-quiz}\n", "  quiz: {title: Quiz}\n");
    EXPECT_EQ(house.refused("hanna", "certification.confirmEntry", entry("2026-04-02")), "certification.entry-not-asked");
}

TEST_F(Asked, AFormulaSaidInAnExamIsPassedUntilTheExamSaysOtherwise) {
    install("  - {id: words, kind: formula, formulas: [welcome, closing]}\n", "  words: {title: Words}\n");
    const auto graded = [&](const char* type, const char* attempt, const std::vector<const char*>& formulas) {
        Json list = Json::list();
        for (const char* one : formulas) list.push(one);
        house.happened(type, "nok",
                       Json::object({{"exam", "onboarding-quiz"}, {"attempt", attempt}, {"passed", false}, {"formulas", std::move(list)}}));
    };
    house.happened("formulas.practised", "nok", Json::object({{"formula", "welcome"}}));
    graded("assessment.graded", "a1", {"closing"});
    EXPECT_EQ(label(), "in-progress") << "practice passes nothing";
    house.setNow("2026-05-02T06:00:00Z");
    graded("assessment.graded", "a2", {"welcome"});
    EXPECT_EQ(label(), "certified") << "also where the rest of the exam was not passed";
    house.setNow("2026-05-03T06:00:00Z");
    graded("assessment.regraded", "a2", {"welcome"});
    EXPECT_EQ(label(), "certified") << "nothing was lost";
    house.setNow("2026-05-04T06:00:00Z");
    graded("assessment.regraded", "a2", {});
    EXPECT_EQ(label(), "in-progress");
    EXPECT_EQ(house.labelOf("nok", "2026-05-03T12:00:00Z"), "certified") << "until then it held";
    house.expectDerivable();
}

// ---- circles ----

packs::PackPtr asking(const std::string& id, const std::string& requirement) {
    Problems problems;
    return packs::Pack::fromFiles({{"pack.yaml", "kind: program\nid: " + id +
                                                     "\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalidity: {months: 12}\n"
                                                     "requirements:\n" +
                                                     requirement},
                                   {"en/program.yaml", "title: T\nwhy: W.\nrequirements:\n  a: {title: A}\n  b: {title: B}\n"}},
                                  id, problems);
}
int circlesIn(const packs::PackPtr& pack, const std::vector<packs::PackPtr>& others) {
    packs::Library library;
    for (const auto& one : others) library.add(one);
    library.add(pack);
    int circles = 0;
    for (const auto& problem : packs::checkPack(*pack, library)) {
        if (problem.message.find("in its turn") == std::string::npos) continue;
        ++circles;
        EXPECT_GT(problem.line, 0);
        EXPECT_FALSE(problem.remedy.empty());
    }
    return circles;
}

TEST(Circles, OfCertificationsThatAskForEachOtherAreRefused) {
    gate::Registry registry;
    registerCertification(registry);
    const auto first = asking("first", "  - {id: a, kind: certification, program: second}\n");
    const auto second = asking("second",
                               "  - id: b\n    kind: choice\n    of:\n      - {id: a, kind: certification, program: third}\n"
                               "      - {id: c, kind: exam, exam: e}\n");
    const auto third = asking("third", "  - {id: a, kind: certification, program: first}\n");
    const auto end = asking("third", "  - {id: a, kind: exam, exam: e}\n");
    EXPECT_EQ(circlesIn(first, {second, third}), 1);
    EXPECT_EQ(circlesIn(third, {first, second}), 1) << "wherever one begins to look";
    EXPECT_EQ(circlesIn(first, {second, end}), 0);
}

// ---- the card of the day ----

TEST_F(Asked, TheCardOfTheDayGoesThroughEveryRuleOfTheHouse) {
    const auto card = [&](const std::string& site, const std::string& date, const char* as = "hanna") {
        return house.ok(as, "certification.lineUp", Json::object({{"site", site}, {"date", date}}));
    };
    EXPECT_EQ(house.refused("hanna", "certification.lineUp", Json::object({{"site", "tehran"}})), "certification.line-up-none");
    std::string rules;
    std::string texts =
        "value.one: {title: V, text: X, why: W}\nnorm.one: {title: N, text: X, why: W}\n"
        "standard.one: {title: On time, text: X, why: W}\n";
    for (const char* rule : {"greet", "listen", "thank", "promise"}) {
        rules += std::string("              - {id: rule.") + rule + ", rows: [S2], basis: culture, owner: o, review: 2027-01-01" +
                 (std::string(rule) == "greet" ? ", variants: [{country: IR, id: rule.greet.ir}]" : "") + "}\n";
        texts += std::string("rule.") + rule + ": {title: " + rule + ", text: Do " + rule + ", why: Because}\n";
    }
    texts += "rule.greet.ir: {title: greet here, text: Softly, why: Because}\n";
    house.install({{"pack.yaml",
                    "kind: standards\nid: house\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalues:\n"
                    "  - id: value.one\n    norms:\n      - id: norm.one\n        standards:\n"
                    "          - id: standard.one\n            family: time\n            rules:\n" +
                        rules},
                   {"en/standards.yaml", texts}});
    house.addPerson("nok", "waiter", "2026-05-01");
    std::set<std::string> seen;
    for (const char* date : {"2026-05-01", "2026-05-02", "2026-05-03", "2026-05-04"}) {
        const Json one = card("tehran", date);
        seen.insert(one["rule"].text());
        EXPECT_EQ(one["title"].text(), one["rule"].text() == "rule.greet" ? "greet here" : one["rule"].text().substr(5));
        EXPECT_EQ(one["standard"].text(), "On time");
        EXPECT_EQ(one["minutes"].integer(), 5);
        EXPECT_EQ(one["steps"].size(), 3u);
        EXPECT_EQ(card("tehran", date, "nok")["rule"].text(), one["rule"].text()) << "everybody reads the same";
    }
    EXPECT_EQ(seen.size(), 4u) << "none comes again before each had its turn";
    EXPECT_EQ(card("tehran", "2026-05-05")["rule"].text(), card("tehran", "2026-05-01")["rule"].text());
    EXPECT_EQ(house.ok("hanna", "certification.lineUp", Json::object({{"site", "tehran"}}))["date"].text(), "2026-05-01") << "today there";
    EXPECT_EQ(house.refused("hanna", "certification.lineUp", Json::object({{"site", "moon"}})), "certification.unknown-site");
}

}  // namespace
}  // namespace adab::certification

// SPDX-License-Identifier: GPL-3.0-or-later
// A case through the gate, from the allegation to the appeal: what each person sees and may do, on dates of the site's own calendar.
#include "courses/CoursesService.h"
#include "discipline/CaseRecords.h"
#include "discipline/DisciplineService.h"
#include "people/Organisation.h"
#include "policies/PoliciesService.h"
#include "rewards/GrantStore.h"
#include "rewards/RewardsService.h"
#include "rewards/RewardsStore.h"
#include "standards/StandardsService.h"
#include "support/TrainedHouse.h"

#include <gmock/gmock.h>

using namespace adab;
using adab::test::TrainedHouse;
using testing::HasSubstr;

namespace {

struct CasesTest : testing::Test {
    TrainedHouse house{{people::registerOrganisation, standards::registerStandards, courses::registerCourses, policies::registerPolicies,
                        rewards::registerRewards, discipline::registerDiscipline}};
    std::string id;

    void SetUp() override {
        house.ok("operator", "people.foundOrganisation", Json::object({{"name", "Saffron House"}, {"zone", "Asia/Tehran"}}));
        house.install(
            {{"pack.yaml",
              "kind: standards\nid: service-standards\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalues:\n  - id: value.honesty\n"
              "    norms:\n      - id: norm.truth\n        standards:\n          - id: standard.inquiries\n            family: speech\n"
              "            rules: [{id: answers.honest, rows: [S12], basis: culture, owner: rooms, review: 2027-01-01}]\n"
              "          - id: standard.dress\n            family: appearance\n"
              "            rules: [{id: presence.tidy, rows: [S2], basis: product, owner: rooms, review: 2027-01-01}]\n"},
             {"en/standards.yaml",
              "value.honesty: {title: H, text: X, why: W}\nnorm.truth: {title: N, text: X, why: W}\nstandard.inquiries: {title: I, text: "
              "X, "
              "why: W}\nanswers.honest: {title: Honest answers, text: We say what is so., why: W}\nstandard.dress: {title: D, text: X, "
              "why: "
              "W}\npresence.tidy: {title: Tidy, text: X, why: W}\n"}});
        house.install({{"pack.yaml",
                        "kind: course\nid: honesty\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nlessons:\n"
                        "  - {id: l1, minutes: 4, rules: [answers.honest, presence.tidy]}\nscenarios: []\nformulas: []\n"},
                       {"items.yaml", "[]\n"},
                       {"en/course.yaml", "title: Honesty\nwhy: W\nobjectives: [O]\nlessons: {l1: {title: First}}\n"},
                       {"en/lessons/l1.md", "## One\n\n:::check c1\nWell?\n- (x) Yes | Right.\n- ( ) No | Wrong.\n:::\n"}});
        for (const char* country : {"", "GB"}) policy(country);
        for (const char* person : {"nok", "ploy", "anan", "malee", "fai"}) house.addPerson(person, "waiter", "2026-04-01");
        house.addPerson("kate", "waiter", "2026-04-01", "london");
        house.addPerson("director", "hr-officer", "2026-01-01");
        house.addPerson("officer", "hr-officer", "2026-01-01");
        for (const char* hr : {"director", "officer"})
            house.ok("operator", "people.grantRole", Json::object({{"person", hr}, {"role", "hr"}, {"scope", "organisation"}}));
        house.setNow("2026-05-02T08:00:00Z");
        for (const char* person : {"nok", "kate"})
            house.ok(person, "courses.finishLesson", Json::object({{"course", "honesty"}, {"lesson", "l1"}}));
        house.setNow("2026-05-06T08:00:00Z");  // a Wednesday
    }
    void policy(const std::string& country) {
        const std::string pack = country.empty() ? "process" : "process-gb";
        house.install({{"pack.yaml", "kind: policy\nid: " + pack + "\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n" +
                                         (country.empty() ? "" : "country: " + country + "\n") +
                                         "rules: []\nprocess:\n  prevailing_locale: en\n  response_days: " + (country.empty() ? "3" : "5") +
                                         "\n  appeal_days: 3\n  measure_days: 14\n  hearing: on-request\n  ladder:\n"
                                         "    - {sanction: verbal-warning, live_months: 6, from: letter, holds: [bonus]}\n"
                                         "    - {sanction: written-warning, live_months: 12, from: receipt}\n"
                                         "    - {sanction: restriction, most_days: 10}\n"},
                       {"en/policy.yaml", std::string("title: P\nrules: {}\n") +
                                              (country.empty() ? "" : "letters: {notice: A colleague may come along.}\n")}});
        house.ok("hanna", "policies.enact", Json::object({{"policy", pack}, {"from", "2026-05-01"}}));
    }
    static Json opening(const std::string& person = "nok") {
        return Json::object(
            {{"person", person},
             {"rule", "answers.honest"},
             {"occurredOn", "2026-05-04"},
             {"discoveredOn", "2026-05-05"},
             {"allegation", "Told a guest that the pool was open. It was not."},
             {"accuser", "ploy"},
             {"evidence", Json::list({Json::object({{"kind", "complaint"}, {"text", "They told us it was open!"}}),
                                      Json::object({{"kind", "statement"}, {"text", "I heard it."}, {"given", "anan"}})})}});
    }
    Json args(Json more = Json::object()) const { return more.set("case", id); }
    void open() { id = house.ok("hanna", "discipline.openCase", opening())["case"].text(""); }
    void notice() {
        open();
        house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));
    }
    static Json warning(const std::string& sanction = "verbal-warning") {
        return Json::object({{"upheld", true},
                             {"sanction", sanction},
                             {"reasons", "The guests relied on it."},
                             {"improvement", "Look before you answer."},
                             {"reviewOn", "2026-08-01"}});
    }
    Json mine(const std::string& person = "nok") { return house.ok(person, "discipline.myCases")["rows"]; }
    Json desk(const std::string& as = "hanna") { return house.ok(as, "discipline.cases")["rows"]; }
};

TEST_F(CasesTest, WritesLettersInTheBindingLanguageAndTheirOwn) {
    const auto letters = [&](const std::string& kind, const std::string& as = "hanna") {
        return Json(house.ok(as, "discipline.letter", args(Json::object({{"letter", kind}})))["letters"]);
    };
    const auto all = [](const Json& letter) {
        std::string words;
        for (const Json& part : letter["parts"].items()) words += part["heading"].text() + '\n' + part["body"].text() + '\n';
        return words;
    };
    const auto refused = [&](const std::string& kind) {
        return house.refused("nok", "discipline.letter", args(Json::object({{"letter", kind}})));
    };
    open();
    EXPECT_EQ(refused("notice"), "discipline.letter-early");
    house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));
    EXPECT_EQ(refused("decision"), "discipline.letter-early");
    EXPECT_EQ(refused("love"), "discipline.letter-unknown");
    EXPECT_EQ(house.refused("malee", "discipline.letter", args(Json::object({{"letter", "notice"}}))), "gate.not-allowed");

    const Json notice = letters("notice", "nok");
    ASSERT_EQ(notice.size(), 1u) << "the binding language is theirs";
    EXPECT_EQ(notice.at(0)["title"].text(), "Notice of an allegation");
    EXPECT_EQ(notice.at(0)["date"].text(), "6 May 2026");
    for (const char* words : {"Told a guest that the pool was open. It was not.", "Honest answers", "Trained on this rule on 2 May 2026.",
                              "Statement (anan): \u2068I heard it.\u2069", "Please tell us how it was, by 9 May 2026."})
        EXPECT_THAT(all(notice.at(0)), HasSubstr(words));

    house.ok("nok", "people.saveSettings", Json::object({{"locale", "fa"}}));
    const Json both = letters("notice");
    ASSERT_EQ(both.size(), 2u);
    EXPECT_EQ(both.at(0)["locale"].text(), "en") << "the binding one first";
    EXPECT_EQ(both.at(1)["locale"].text(), "fa");
    EXPECT_THAT(all(both.at(1)), HasSubstr("۱۹ اردیبهشت ۱۴۰۵")) << "in their calendar";
    EXPECT_THAT(all(both.at(0)), HasSubstr("9 May 2026"));

    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "The list said open."}, {"hearing", false}})));
    house.ok("officer", "discipline.decide", args(warning()));
    const std::string decision = all(letters("decision").at(0));
    for (const char* words : {"Verbal warning", "The guests relied on it.", "Look before you answer.", "within 3 working days"})
        EXPECT_THAT(decision, HasSubstr(words));
    house.ok("nok", "discipline.confirmReceipt", args());
    EXPECT_THAT(all(letters("decision").at(0)), HasSubstr("You may appeal, by 9 May 2026."));
    house.ok("nok", "discipline.appeal", args(Json::object({{"grounds", "Nobody gave us the new list."}})));
    EXPECT_EQ(refused("outcome"), "discipline.letter-early");
    house.ok("director", "discipline.decideAppeal", args(Json::object({{"outcome", "overturned"}, {"reasons", "The list was ours."}})));
    const std::string outcome = all(letters("outcome").at(0));
    EXPECT_THAT(outcome, HasSubstr("The decision was overturned."));
    EXPECT_THAT(outcome, testing::Not(HasSubstr("Verbal warning"))) << "nothing stands any more";
}

TEST_F(CasesTest, ACountrysPolicyAddsToTheLetter) {
    id = house.ok("hanna", "discipline.openCase", opening().set("person", "kate"))["case"].text("");
    house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));
    const Json letters = house.ok("kate", "discipline.letter", args(Json::object({{"letter", "notice"}})))["letters"];
    const Json parts = letters.at(0)["parts"];
    EXPECT_EQ(parts.at(parts.size() - 1)["body"].text(), "A colleague may come along.");
}

TEST_F(CasesTest, RunsFromAllegationToAppealAndNothingIsLeftOfWhatWasOverturned) {
    open();
    EXPECT_EQ(mine().size(), 0u) << "what is only being looked into says nothing about anybody";
    EXPECT_EQ(desk().at(0)["next"].text(""), "notice");
    house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));

    const Json notice = mine().at(0);
    EXPECT_EQ(notice["allegation"].text(""), "Told a guest that the pool was open. It was not.");
    EXPECT_EQ(notice["ruleTitle"].text(""), "Honest answers");
    EXPECT_EQ(notice["ruleVersion"].text(""), "1.0.0");
    EXPECT_EQ(notice["trainedText"].text(""), "Trained on this rule on 2 May 2026.");
    EXPECT_EQ(notice["evidence"].size(), 2u);
    EXPECT_EQ(notice["evidence"].at(1)["givenName"].text(""), "anan");
    // Three working days after Wednesday 6 May, without a calendar of its own: Thursday, Friday, Saturday.
    EXPECT_EQ(notice["until"].text(""), "2026-05-09");
    EXPECT_EQ(notice["nextText"].text(""), "Please tell us how it was, by 9 May 2026.");
    EXPECT_EQ(desk().at(0)["nextText"].text(""), "Next: nok answers, by 9 May 2026.");

    EXPECT_EQ(house.refused("malee", "discipline.decide", args(warning())), "gate.not-allowed") << "a colleague decides nothing";
    EXPECT_EQ(house.refused("officer", "discipline.decide", args(warning())), "discipline.answer-awaited");
    house.ok("nok", "discipline.nameCompanion", args(Json::object({{"companion", "fai"}})));
    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "The list said open."}, {"hearing", true}})));
    EXPECT_EQ(house.refused("officer", "discipline.decide", args(warning())), "discipline.hearing-missing");
    house.ok("hanna", "discipline.recordHearing", args(Json::object({{"notes", "The list was of yesterday."}})));
    EXPECT_EQ(house.refused("officer", "discipline.decide", args(warning("written-warning"))), "discipline.sanction-too-heavy");
    house.ok("officer", "discipline.decide", args(warning()));

    const Json decided = mine().at(0);
    EXPECT_EQ(decided["decision"]["reasons"].text(""), "The guests relied on it.");
    EXPECT_EQ(decided["liveThrough"].text(""), "2026-11-05");
    EXPECT_EQ(decided["sanctionState"].text(""), "live");
    house.ok("nok", "discipline.confirmReceipt", args());
    EXPECT_EQ(mine().at(0)["until"].text(""), "2026-05-09");
    house.ok("nok", "discipline.appeal", args(Json::object({{"grounds", "Nobody gave us the new list."}})));
    const Json overturn = Json::object({{"outcome", "overturned"}, {"reasons", "The list was ours."}});
    EXPECT_EQ(house.refused("officer", "discipline.decideAppeal", args(overturn)), "discipline.appeal-same-decider");
    house.ok("director", "discipline.decideAppeal", args(overturn));

    const Json end = mine().at(0);
    EXPECT_EQ(end["stage"].text(""), "closed");
    EXPECT_EQ(end["sanctionState"].text(""), "overturned");
    EXPECT_TRUE(end["sanction"].isNull());
    EXPECT_EQ(end["appeal"]["outcomeText"].text(""), "The decision was overturned. Nothing stands against the person.");
    EXPECT_EQ(end["history"].size(), 9u);
    house.expectDerivable();
}

TEST_F(CasesTest, WhoWasNeverTrainedIsNotAccused) {
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", opening("fai")), "discipline.rule-not-trained");
    Json early = opening();
    early.set("occurredOn", "2026-05-02");  // the day of the lesson: before it may have been before it
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", early), "discipline.rule-not-trained");
    Json unknown = opening();
    unknown.set("rule", "answers.loud");
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", unknown), "discipline.rule-not-in-force");
    Json dress = opening();
    dress.set("rule", "presence.tidy");
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", dress), "discipline.rule-of-appearance");
}

TEST_F(CasesTest, WhatWasOnlySeenLeadsToCoachingFirst) {
    Json seen = opening();
    seen.set("evidence", Json::list({Json::object({{"kind", "visit"}, {"text", "Report of 4 May."}})}));
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", seen), "discipline.coach-first");
}

TEST_F(CasesTest, LeaveStopsTheTimeToAnswer) {
    notice();
    house.ok("operator", "people.recordAbsence",
             Json::object({{"person", "nok"}, {"kind", "sickness"}, {"from", "2026-05-08"}, {"until", "2026-05-10"}}));
    EXPECT_EQ(mine().at(0)["until"].text(""), "2026-05-12") << "Thursday, Monday, Tuesday";
    house.setNow("2026-05-12T20:29:59.999Z");  // the last millisecond of the day in Tehran
    EXPECT_EQ(house.refused("officer", "discipline.decide", args(warning())), "discipline.answer-awaited");
    house.setNow("2026-05-12T20:30:00Z");
    EXPECT_EQ(desk().at(0)["next"].text(""), "decide");
    house.ok("officer", "discipline.decide", args(warning()));
}

TEST_F(CasesTest, AnAbsenceWithoutAnEndStopsItAltogether) {
    notice();
    house.ok("operator", "people.recordAbsence", Json::object({{"person", "nok"}, {"kind", "sickness"}, {"from", "2026-05-07"}}));
    house.setNow("2026-07-01T08:00:00Z");
    EXPECT_EQ(house.refused("officer", "discipline.decide", args(warning())), "discipline.answer-awaited");
    EXPECT_EQ(desk().at(0)["nextText"].text(""), "Next: nok answers. The time stands still while they are away.");
}

TEST_F(CasesTest, TheCountryOfTheSiteSaysHowItIsRun) {
    id = house.ok("hanna", "discipline.openCase", opening("kate"))["case"].text("");
    house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));
    const Json row = mine("kate").at(0);
    EXPECT_EQ(row["policy"].text(""), "process-gb");
    EXPECT_EQ(row["until"].text(""), "2026-05-11") << "five days, where no weekend is set";
}

TEST_F(CasesTest, ASpentWarningNoLongerClimbsTheLadder) {
    notice();
    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "I am sorry."}})));
    house.ok("officer", "discipline.decide", args(warning()));
    const Json spent = house.okAt("nok", "discipline.myCases", Json::object(), "2026-11-05T20:30:00Z")["rows"];
    EXPECT_EQ(spent.at(0)["sanctionState"].text(), "spent");
    EXPECT_EQ(spent.at(0)["liveText"].text(), "It counted through 5 November 2026 and is spent: it is never counted again.");
    const auto again = [&](const std::string& day) {
        house.setNow(day + "T08:00:00Z");
        Json second = opening();
        second.set("occurredOn", day).set("discoveredOn", day);
        id = house.ok("hanna", "discipline.openCase", second)["case"].text("");
        house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));
        house.ok("nok", "discipline.respond", args(Json::object({{"answer", "Yes."}})));
    };
    Json heavier = warning("written-warning");
    heavier.set("reviewOn", "2027-03-01");
    again("2026-11-06");
    EXPECT_EQ(house.refused("officer", "discipline.decide", args(heavier)), "discipline.sanction-too-heavy") << "the first one is spent";
}

TEST_F(CasesTest, AWarningThatCountsClimbsTheLadder) {
    notice();
    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "I am sorry."}})));
    house.ok("officer", "discipline.decide", args(warning()));
    house.setNow("2026-11-05T08:00:00Z");  // its last day
    Json second = opening();
    second.set("occurredOn", "2026-11-04").set("discoveredOn", "2026-11-04");
    id = house.ok("hanna", "discipline.openCase", second)["case"].text("");
    house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));
    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "Yes."}})));
    Json heavier = warning("written-warning");
    heavier.set("reviewOn", "2027-03-01");
    house.ok("officer", "discipline.decide", args(heavier));
}

TEST_F(CasesTest, NobodySeesMoreThanTheirPart) {
    notice();
    EXPECT_EQ(house.refused("malee", "discipline.case", args()), "gate.not-allowed");
    EXPECT_EQ(house.refused("malee", "discipline.respond", args(Json::object({{"answer", "x"}}))), "gate.not-allowed");
    EXPECT_EQ(mine("malee").size(), 0u);
    EXPECT_EQ(house.refused("hanna", "discipline.case", Json::object({{"case", "case-of-nobody"}})), "discipline.case-unknown");
}

TEST_F(CasesTest, BadEvidenceIsNamed) {
    Json bad = opening();
    bad.set("evidence", Json::list({Json::object({{"kind", "practice"}, {"text", "x"}})}));
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", bad), "discipline.evidence-kind") << "practice is private";
    bad.set("evidence", Json::list({Json::object({{"kind", "document"}, {"digest", "abc"}})}));
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", bad), "discipline.evidence-digest");
    bad.set("evidence", Json::list());
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", bad), "discipline.evidence-missing");
}

// ---- screening ----

struct ScreeningTest : CasesTest {
    std::string concern;

    void report(Json what = opening(), const std::string& as = "hanna") {
        concern = house.ok(as, "discipline.reportConcern", std::move(what))["concern"].text("");
    }
    Json screening(const std::string& outcome, const std::string& reason = "It was heard by two guests.") const {
        return Json::object({{"concern", concern}, {"person", "nok"}, {"outcome", outcome}, {"reason", reason}});
    }
    Json row(const std::string& as = "officer") {
        const Json rows = house.ok(as, "discipline.concerns")["rows"];
        for (const Json& one : rows.items()) {
            if (one["concern"].text() == concern) return one;
        }
        return {};
    }
    ledger::Record recordOf(const std::string& type) {
        const auto session = house.database().session();
        const auto all = ledger::Ledger::ofSubject(*session, "nok", type);
        EXPECT_EQ(all.size(), 1U) << type;
        return all.at(0);
    }
};

TEST_F(ScreeningTest, OfConductToACaseNamesItself) {
    report();
    EXPECT_EQ(mine().size(), 0U);
    EXPECT_EQ(house.ok("nok", "discipline.mine")["concerns"].size(), 0U) << "what is only being looked into says nothing about anybody";
    const Json asked = row();
    EXPECT_EQ(asked["state"].text(), "asked");
    EXPECT_EQ(asked["kind"].text(), "conduct");
    EXPECT_EQ(asked["facts"].at(2).text(), "Trained on this rule on 2 May 2026.");
    EXPECT_EQ(asked["outcomes"].size(), 3U);
    EXPECT_TRUE(asked["conflict"].isNull());
    EXPECT_EQ(house.refused("officer", "discipline.screen", screening("sanction")), "discipline.screening-outcome");
    EXPECT_EQ(house.refused("officer", "discipline.screen", screening("case", "")), "discipline.reason-missing");
    EXPECT_EQ(house.refused("hanna", "discipline.case", Json::object({{"case", "none"}})), "discipline.case-unknown");
    const Json opened = house.ok("officer", "discipline.screen", screening("case"));
    EXPECT_EQ(opened["stage"].text(), "opened");
    const ledger::Record screened = recordOf("discipline.screened");
    const ledger::Record caseOpened = recordOf("discipline.caseOpened");
    EXPECT_EQ(screened.actor, "officer");
    EXPECT_EQ(screened.data["outcome"].text(), "case");
    EXPECT_EQ(screened.data["case"], opened["case"]);
    EXPECT_EQ(caseOpened.data["screening"].text(), screened.id);
    EXPECT_EQ(caseOpened.data["concern"].text(), concern);
    EXPECT_EQ(row()["state"].text(), "case-opened");
    EXPECT_EQ(row()["case"], opened["case"]);
    EXPECT_EQ(house.refused("officer", "discipline.screen", screening("none")), "discipline.already-acted");
    const Json read = house.ok("hanna", "discipline.case", Json::object({{"case", opened["case"]}}));
    EXPECT_EQ(read["allegation"].text(), "Told a guest that the pool was open. It was not.");
    EXPECT_EQ(read["evidence"].at(1)["text"].text(), "I heard it.");
    house.expectDerivable();
}

TEST_F(ScreeningTest, ToSupportOrToNothingOpensNoCase) {
    report();
    Json support = screening("support");
    EXPECT_EQ(house.refused("officer", "discipline.screen", support), "discipline.plan-days");
    support.set("days", 14).set("steps", Json::list({"coaching"}));
    house.ok("officer", "discipline.screen", support);
    EXPECT_EQ(row()["state"].text(), "support-offered");
    EXPECT_EQ(house.ok("nok", "discipline.mine")["plans"].size(), 1U);
    EXPECT_EQ(recordOf("discipline.supportOffered").data["screening"].text(), recordOf("discipline.screened").id);
    report();
    house.ok("officer", "discipline.screen", screening("none"));
    EXPECT_EQ(row()["state"].text(), "set-aside");
    EXPECT_EQ(desk().size(), 0U);
    house.expectDerivable();
}

TEST_F(ScreeningTest, IsRefusedToWhoeverHasAPartAndNamesWhoMay) {
    report(opening().set("accuser", "hanna"));
    const Json shown = row("hanna");
    EXPECT_EQ(shown["outcomes"].size(), 0U);
    EXPECT_THAT(shown["conflict"].text(""), HasSubstr("Who may: "));
    EXPECT_THAT(shown["conflict"].text(""), HasSubstr("officer"));
    EXPECT_THAT(shown["conflict"].text(""), HasSubstr("director"));
    EXPECT_THAT(shown["conflict"].text(""), testing::Not(HasSubstr("hanna")));
    EXPECT_EQ(house.refused("hanna", "discipline.screen", screening("case")), "discipline.case-accuser");
    EXPECT_EQ(house.refused("hanna", "discipline.openCase", opening().set("accuser", "hanna")), "discipline.case-accuser");
    house.ok("operator", "people.recordAbsence", Json::object({{"person", "director"}, {"kind", "leave"}, {"from", "2026-05-01"}}));
    EXPECT_THAT(row("hanna")["conflict"].text(""), testing::Not(HasSubstr("director"))) << "who is away is asked by nobody";
    Json seen = opening();
    seen.set("evidence", Json::list({Json::object({{"kind", "statement"}, {"text", "I saw it."}, {"given", "officer"}})}));
    report(seen);
    EXPECT_EQ(house.refused("officer", "discipline.screen", screening("none")), "discipline.case-witness");
}

TEST_F(ScreeningTest, WhatASupervisorReportsHrScreens) {
    house.addPerson("sara", "cashier", "2026-01-01");
    house.ok("operator", "people.grantRole",
             Json::object({{"person", "sara"}, {"role", "supervisor"}, {"scope", "site"}, {"site", "tehran"}}));
    Json seen = opening();
    seen.set("accuser", "sara");
    report(seen, "sara");
    EXPECT_EQ(house.refused("sara", "discipline.screen", screening("support")), "discipline.case-accuser");
    EXPECT_EQ(house.refused("sara", "discipline.openCase", seen), "gate.not-allowed");
    report(opening(), "sara");
    EXPECT_EQ(house.refused("sara", "discipline.screen", screening("case")), "discipline.screening-hr");
    EXPECT_EQ(row("sara")["outcomes"].size(), 1U) << "support is theirs to offer";
    EXPECT_EQ(house.refused("malee", "discipline.reportConcern", opening()), "gate.not-allowed");
    const Json shown = house.ok("operator", "discipline.concerns")["rows"];
    for (const Json& one : shown.items()) EXPECT_NE(one["trigger"].text(), "reported");
}

TEST_F(ScreeningTest, ToACaseStillNeedsTrainingAndCoachingFirst) {
    report(opening("fai"));
    Json untrained = screening("case").set("person", "fai");
    EXPECT_EQ(house.refused("officer", "discipline.screen", untrained), "discipline.rule-not-trained");
    EXPECT_EQ(row()["state"].text(), "asked") << "a refusal leaves it to be screened";
    EXPECT_EQ(row()["facts"].at(2).text(), "Not trained on this rule before that day: it cannot become a case.");
    Json seen = opening();
    seen.set("evidence", Json::list({Json::object({{"kind", "observation"}, {"text", "Rubric of 4 May."}, {"given", "anan"}})}));
    report(seen);
    EXPECT_EQ(row()["outcomes"].size(), 2U);
    EXPECT_EQ(house.refused("officer", "discipline.screen", screening("case")), "discipline.coach-first");
}

TEST_F(ScreeningTest, NothingIsDecidedAgainstWhoeverIsAway) {
    notice();
    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "The list said open."}})));
    house.ok("operator", "people.recordAbsence", Json::object({{"person", "nok"}, {"kind", "sickness"}, {"from", "2026-05-06"}}));
    EXPECT_EQ(house.refused("officer", "discipline.decide", args(warning())), "discipline.person-away");
    EXPECT_EQ(house.refused("officer", "discipline.takeMeasure",
                            args(Json::object({{"measure", "paid-leave"}, {"until", "2026-05-08"}, {"reason", "x"}}))),
              "discipline.person-away");
    house.ok("officer", "discipline.decide", args(Json::object({{"upheld", false}, {"reasons", "The list was wrong."}})));
}

// ---- who is in charge ----

TEST_F(CasesTest, IsHandedOverForATimeAndThePersonSeesWhoIsInCharge) {
    notice();
    EXPECT_EQ(mine().at(0)["inChargeText"].text(), "In charge: \u2068hanna\u2069.");
    const auto to = [&](const char* who) {
        return args(Json::object({{"to", who}, {"until", "2026-05-12"}, {"reason", "I am on leave."}}));
    };
    EXPECT_EQ(house.refused("director", "discipline.handOver", to("officer")), "discipline.not-in-charge");
    EXPECT_EQ(house.refused("hanna", "discipline.handOver", to("ploy")), "discipline.delegate-apart");
    EXPECT_EQ(house.refused("hanna", "discipline.handOver", to("malee")), "discipline.delegate-apart") << "a colleague runs no case";
    EXPECT_EQ(house.refused("hanna", "discipline.handOver", to("nobody-at-all")), "people.unknown");
    house.ok("hanna", "discipline.handOver", to("officer"));
    EXPECT_EQ(mine().at(0)["inChargeText"].text(), "In charge through 12 May 2026: \u2068officer\u2069, for \u2068hanna\u2069.");
    EXPECT_TRUE(desk("officer").at(0)["mine"].boolean());
    EXPECT_FALSE(desk("hanna").at(0)["mine"].boolean());
    const Json history = mine().at(0)["history"];
    EXPECT_EQ(history.at(history.size() - 1)["sentence"].text(), "hanna handed the case to officer, through 12 May 2026.");
    const auto later = house.okAt("nok", "discipline.myCases", Json::object(), "2026-05-12T20:29:59.999Z")["rows"];
    EXPECT_EQ(later.at(0)["inCharge"].text(), "officer");
    const auto over = house.okAt("nok", "discipline.myCases", Json::object(), "2026-05-12T20:30:00Z")["rows"];
    EXPECT_EQ(over.at(0)["inChargeText"].text(), "In charge: \u2068hanna\u2069.") << "it ended by itself, to the millisecond";
    house.expectDerivable();
}

TEST_F(CasesTest, AllOfOnesOwnAreHandedOverTogether) {
    notice();
    id = house.ok("hanna", "discipline.openCase", opening("kate"))["case"].text("");
    const Json all = Json::object({{"to", "director"}, {"until", "2026-05-20"}, {"reason", "leave"}});
    EXPECT_EQ(house.refused("officer", "discipline.handOver", all), "discipline.handover-nothing");
    EXPECT_EQ(house.ok("hanna", "discipline.handOver", all)["cases"].size(), 2U);
    const Json theirs = desk("director");
    for (const Json& row : theirs.items()) EXPECT_TRUE(row["mine"].boolean());
    // Whoever has a part in one of them cannot take them all, and nothing is left half done.
    Json seen = opening();
    seen.set("evidence", Json::list({Json::object({{"kind", "statement"}, {"text", "I saw it."}, {"given", "officer"}})}));
    (void)house.ok("hanna", "discipline.openCase", seen);
    house.ok("hanna", "discipline.handOver", all);
    const Json further = Json::object({{"to", "officer"}, {"until", "2026-05-18"}, {"reason", "ill"}});
    EXPECT_EQ(house.refused("director", "discipline.handOver", further), "discipline.delegate-apart");
    const Json still = desk("director");
    for (const Json& row : still.items()) EXPECT_TRUE(row["mine"].boolean());
}

TEST_F(CasesTest, WhoeverIsAwayIsStoodInForByAColleague) {
    notice();
    house.ok("operator", "people.recordAbsence", Json::object({{"person", "hanna"}, {"kind", "sickness"}, {"from", "2026-05-06"}}));
    house.ok("director", "discipline.handOver", args(Json::object({{"to", "director"}, {"until", "2026-05-20"}, {"reason", "ill"}})));
    EXPECT_EQ(mine().at(0)["inCharge"].text(), "director");
}

TEST_F(CasesTest, TheDeskIsInOrderOfHarm) {
    notice();
    const std::string answer = id;
    const std::string untold = house.ok("hanna", "discipline.openCase", opening("kate"))["case"].text("");
    // The notice has no time bar here and waits, which presses; the answer of the other one is due within the week.
    EXPECT_EQ(desk().at(0)["case"].text(), untold);
    house.ok("hanna", "discipline.takeMeasure",
             args(Json::object({{"measure", "other-task"}, {"until", "2026-05-10"}, {"reason", "while we look"}})));
    const Json first = desk().at(0);
    EXPECT_EQ(first["case"].text(), answer);
    EXPECT_EQ(first["deadlines"].at(0)["due"].text(), "measure");
    EXPECT_EQ(first["deadlines"].at(0)["text"].text(),
              "The holding measure ends on 10 May 2026. Lift it sooner if it is not needed any more.");
    EXPECT_EQ(first["deadlines"].at(1)["text"].text(), "Next: nok answers, by 9 May 2026.");
    EXPECT_FALSE(first["late"].boolean());
}

TEST_F(CasesTest, WhatWasDecidedIsLookedAtAgain) {
    notice();
    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "I am sorry."}})));
    house.ok("officer", "discipline.decide", args(warning()));
    house.ok("nok", "discipline.confirmReceipt", args());
    house.setNow("2026-08-02T08:00:00Z");
    EXPECT_EQ(desk().at(0)["deadlines"].at(0)["text"].text(), "It was to be looked at again by 1 August 2026. Please do it now.");
    EXPECT_TRUE(desk().at(0)["late"].boolean());
    EXPECT_EQ(house.refused("hanna", "discipline.recordReview", args(Json::object({{"notes", ""}}))), "discipline.review-notes-missing");
    house.ok("hanna", "discipline.recordReview", args(Json::object({{"notes", "Looks before answering."}})));
    EXPECT_EQ(desk().at(0)["deadlines"].size(), 0U);
    EXPECT_EQ(mine().at(0)["review"]["notes"].text(), "Looks before answering.");
    house.expectDerivable();
}

TEST(CaseRecords, ComeBackAsTheyWent) {
    using namespace adab::discipline;
    const Date day = Date::parse("2026-05-04").value();
    const std::vector<decltype(CaseEvent::what)> all{
        Opened{"nok",
               "ploy",
               {"answers.honest", "1.0.0", day, day, Allegation::Weight::Grave},
               {{EvidenceKind::Visit, "d", "anan"}},
               "concern-1",
               "r-1"},
        EvidenceAdded{{EvidenceKind::Document, "d", ""}},
        MeasureTaken{Measure::PaidLeave, day, Given::Yes},
        MeasureLifted{},
        NoticeServed{{"en", "th"}},
        CompanionNamed{"fai"},
        Responded{Given::Yes},
        HearingHeld{Given::Yes},
        ConsentGiven{Given::Yes},
        Decided{Finding::Upheld, Sanction::SuspensionWithoutPay, 3, Given::Yes, Given::Yes, day},
        DecisionReceived{},
        Appealed{Given::Yes},
        AppealDecided{AppealOutcome::Varied, Sanction::VerbalWarning, 0, Given::Yes},
        Withdrawn{Given::Yes},
        HandedOver{"officer", day, day, Given::Yes},
        Reviewed{Given::Yes}};
    ASSERT_EQ(all.size(), caseRecordTypes().size());
    for (const auto& what : all) {
        const CaseEvent event{"hr", {}, day, what};
        const Json data = dataOf(event);
        const CaseEvent back{"hr", {}, day, eventIn(recordTypeOf(event), data)};
        EXPECT_EQ(back.what.index(), what.index()) << recordTypeOf(event);
        EXPECT_EQ(toText(dataOf(back)), toText(data)) << recordTypeOf(event);
    }
}

// ---- what a case does elsewhere, and how it is undone ----

struct ConsequencesTest : CasesTest {
    void SetUp() override {
        CasesTest::SetUp();
        house.installCourse();
        house.installProgram();
        house.installPolicy();
        house.ok("hanna", "policies.enact", Json::object({{"policy", "service-policy"}, {"from", "2026-05-06"}}));
        for (const char* lesson : {"l1", "l2"})
            house.happened("courses.lessonFinished", "nok",
                           Json::object({{"course", "presence"}, {"lesson", lesson}, {"version", "1.0.0"}}));
        house.happened("formulas.practised", "nok", Json::object({{"formula", "welcome"}}));
        house.happened("scenarios.finished", "nok", Json::object({{"scenario", "charge"}, {"passed", true}}));
        house.acknowledge("nok");
        house.passQuiz("nok");
    }
    Json mayDo() { return house.ok("nok", "certification.mayDo", Json::object({{"task", "serve-alone"}})); }
    std::int64_t points() { return house.ok("nok", "rewards.mine")["balance"].integer(); }
    void decideWarning() {
        notice();
        house.ok("nok", "discipline.respond", args(Json::object({{"answer", "The list said open."}})));
        house.ok("officer", "discipline.decide", args(warning()));
        house.ok("nok", "discipline.confirmReceipt", args());
    }
    void appealed(const std::string& outcome) {
        house.ok("nok", "discipline.appeal", args(Json::object({{"grounds", "Nobody gave us the new list."}})));
        house.ok("director", "discipline.decideAppeal", args(Json::object({{"outcome", outcome}, {"reasons", "The list was ours."}})));
    }
    std::optional<rewards::BonusHold> hold() {
        const auto session = house.database().session();
        const auto all = rewards::holds(*session);
        return all.empty() ? std::nullopt : std::optional(all.front());
    }
};

TEST_F(ConsequencesTest, AMeasureGivesOtherWorkAndSaysNothingAboutAnybody) {
    ASSERT_TRUE(mayDo()["may"].boolean());
    open();
    house.ok("hanna", "discipline.takeMeasure",
             args(Json::object({{"measure", "other-task"}, {"until", "2026-05-12"}, {"reason", "while we look"}})));
    EXPECT_FALSE(mayDo()["may"].boolean());
    EXPECT_EQ(mayDo()["why"].text(""), "Not until 12 May 2026: another task is arranged until then.");
    const auto later = house.okAt("nok", "certification.mayDo", Json::object({{"task", "serve-alone"}}), "2026-05-12T20:30:00Z");
    EXPECT_TRUE(later["may"].boolean()) << "it ends with its last day";
    house.setNow("2026-05-07T08:00:00Z");
    house.ok("hanna", "discipline.liftMeasure", args());
    EXPECT_TRUE(mayDo()["may"].boolean());
    EXPECT_FALSE(
        house.okAt("nok", "certification.mayDo", Json::object({{"task", "serve-alone"}}), "2026-05-06T12:00:00Z")["may"].boolean());
    house.expectDerivable();
}

TEST_F(ConsequencesTest, AnOverturnedDecisionRestoresPointsBonusTasksAndStatus) {
    ASSERT_EQ(points(), 100);
    decideWarning();
    ASSERT_TRUE(hold());
    EXPECT_EQ(hold()->until->iso(), "2026-11-05T20:30:00.000Z") << "as long as the warning counts";
    const std::int64_t decision = [&] {
        const auto session = house.database().session();
        return ledger::Ledger::ofSubject(*session, "nok", "discipline.caseDecided").front().seq;
    }();
    const std::string booking = house.ok("nok", "rewards.mine")["bookings"].at(0)["booking"].text("");
    house.ok("hanna", "rewards.reverse", Json::object({{"booking", booking}, {"reason", "as the case decided"}, {"case", id}}));
    house.ok("hanna", "certification.suspend",
             Json::object({{"person", "nok"}, {"program", "onboarding"}, {"evidence", Json::list({decision})}, {"reason", "the case"}}));
    ASSERT_EQ(points(), 0);
    ASSERT_FALSE(mayDo()["may"].boolean());

    appealed("overturned");
    EXPECT_EQ(points(), 100);
    EXPECT_EQ(house.ok("nok", "rewards.mine")["bookings"].size(), 3u) << "nothing is deleted";
    EXPECT_EQ(house.ok("nok", "rewards.mine")["bookings"].at(0)["reasonText"].text(""),
              "100 points given back: the decision that took them was overturned.");
    EXPECT_TRUE(hold()->releasedAt.has_value());
    EXPECT_EQ(house.labelOf("nok", house.clock().now().iso()), "certified");
    EXPECT_TRUE(mayDo()["may"].boolean());
    EXPECT_EQ(rewards::sumOfAllAccounts(*house.database().session()), 0);
    house.expectDerivable();
}

TEST_F(ConsequencesTest, AnUpheldDecisionStandsWithAllThatItDid) {
    decideWarning();
    const std::string booking = house.ok("nok", "rewards.mine")["bookings"].at(0)["booking"].text("");
    house.ok("hanna", "rewards.reverse", Json::object({{"booking", booking}, {"reason", "as the case decided"}, {"case", id}}));
    appealed("upheld");
    EXPECT_EQ(points(), 0);
    EXPECT_FALSE(hold()->releasedAt.has_value());
    house.expectDerivable();
}

TEST_F(ConsequencesTest, WhatRestsOnSomethingElseIsNotRestored) {
    decideWarning();
    const std::string booking = house.ok("nok", "rewards.mine")["bookings"].at(0)["booking"].text("");
    house.ok("hanna", "rewards.reverse", Json::object({{"booking", booking}, {"reason", "entered twice"}}));
    house.ok("hanna", "certification.suspend", house.decisionAbout("nok"));
    appealed("overturned");
    EXPECT_EQ(points(), 0);
    EXPECT_EQ(house.labelOf("nok", house.clock().now().iso()), "suspended");
}

TEST_F(ConsequencesTest, ADecidedRestrictionHoldsForItsDays) {
    id = house.ok("hanna", "discipline.openCase", opening().set("grave", true))["case"].text("");
    house.ok("hanna", "discipline.serveNotice", args(Json::object({{"locales", Json::list({"en"})}})));
    house.ok("nok", "discipline.respond", args(Json::object({{"answer", "The list said open."}})));
    house.ok("officer", "discipline.decide", args(warning("restriction").set("days", 3)));
    EXPECT_EQ(mayDo()["why"].text(""), "Not until 8 May 2026: another task is arranged until then.");
    house.ok("nok", "discipline.confirmReceipt", args());
    appealed("overturned");
    EXPECT_TRUE(mayDo()["may"].boolean());
    house.expectDerivable();
}

}  // namespace

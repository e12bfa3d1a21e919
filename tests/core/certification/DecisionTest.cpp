// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide and what they see: certify, suspend and revoke on evidence and under a signature, appeals, exceptions, observations.
#include "certification/Standing.h"
#include "people/PeopleStore.h"
#include "support/TrainedHouse.h"

namespace adab::certification {
namespace {

using test::TrainedHouse;

struct Decided : testing::Test {
    TrainedHouse house;

    void SetUp() override {
        house.install(
            {{"pack.yaml",
              "kind: program\nid: onboarding\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [waiter]}\n"
              "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: previous-expiry}\nwindow_days: 60\ngrace_days: 14\n"
              "decided_by: person\nobservations:\n  - id: floor\n    levels: [not-yet, does-it]\n    observer: {not_trainer: true}\n"
              "    criteria:\n      - {id: greets, rule: r.greet, critical: true}\n      - {id: thanks, rule: r.thank}\n"
              "requirements:\n  - {id: quiz, kind: exam, exam: onboarding-quiz}\n"
              "  - {id: floor, kind: observation, observation: floor}\nexams:\n  - {id: onboarding-quiz, minutes: 20}\n"
              "tasks:\n  - {id: serve-alone, requires: certificate}\n"},
             {"en/program.yaml",
              "title: Welcome\nwhy: Because.\nproves: Serves well.\nrequirements:\n  quiz: {title: The quiz}\n  floor: {title: On the "
              "floor}\ntasks:\n  serve-alone: {title: Serve}\nobservations:\n  floor:\n    title: On the floor\n    criteria:\n"
              "      greets: {title: Greets, levels: {not-yet: Waits to be spoken to., does-it: Greets first.}}\n"
              "      thanks: {title: Thanks, levels: {not-yet: Goes without a word., does-it: Says thank you.}}\n"}});
        house.addPerson("nok", "waiter", "2026-05-01");
        house.addPerson("sam", "cashier", "2026-01-01");
        house.ok("operator", "people.grantRole",
                 Json::object({{"person", "sam"}, {"role", "supervisor"}, {"scope", "team"}, {"site", "tehran"}}));
        house.addSecondHr();
    }
    static Json levels(const char* greets, const char* thanks) { return Json::object({{"greets", greets}, {"thanks", thanks}}); }
    static Json seen(const char* greets = "does-it", const char* thanks = "does-it") {
        return Json::object({{"person", "nok"}, {"program", "onboarding"}, {"rubric", "floor"}, {"levels", levels(greets, thanks)}});
    }
    void learnAll() {
        house.passQuiz("nok");
        house.ok("sam", "certification.recordObservation", seen());
    }
    std::string label() { return house.labelOf("nok", house.clock().now().iso()); }
};

TEST_F(Decided, APersonCertifiesWhereTheProgramAsksForOne) {
    EXPECT_EQ(house.refused("sam", "certification.certify", house.decisionAbout("nok")), "certification.nothing-to-decide");
    house.setNow("2026-05-14T08:00:00Z");
    learnAll();
    house.setNow("2026-05-20T08:00:00Z");
    EXPECT_EQ(label(), "in-progress") << "due on the 15th, but it waits for others";
    const Json waiting = house.statusOf("nok", "2026-05-20T08:00:00Z");
    EXPECT_TRUE(waiting["awaitsDecision"].boolean());
    EXPECT_EQ(waiting["sentences"].at(0).text(), "Everything is met. Now a person decides; no date runs meanwhile.");
    EXPECT_EQ(house.ok("hanna", "certification.queue")["rows"].at(0)["kind"].text(), "decision");

    house.ok("hanna", "certification.assignTrainer", Json::object({{"person", "nok"}, {"trainer", "hanna"}, {"program", "onboarding"}}));
    EXPECT_EQ(house.refused("hanna", "certification.certify", house.decisionAbout("nok")), "certification.trained-candidate");
    EXPECT_EQ(house.refused("nok", "certification.certify", house.decisionAbout("nok")), "gate.not-allowed");
    const Json decided = house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    EXPECT_EQ(label(), "certified");
    EXPECT_EQ(house.statusOf("nok", "2026-05-20T08:00:00Z")["award"]["awardedAt"].text(), "2026-05-14T08:00:00.000Z")
        << "from completion, however late it was decided";
    const Json rows = house.ok("nok", "certification.decisions", Json::object({{"program", "onboarding"}}))["rows"];
    EXPECT_EQ(rows.at(0)["decision"].integer(), decided["record"].integer());
    EXPECT_EQ(rows.at(0)["signed"]["sentence"].text(), "Certified and signed by sam, 20 May 2026, 11:30.");
    EXPECT_EQ(rows.at(0)["reason"].text(), "seen on the floor");
    EXPECT_EQ(house.ok("hanna", "certification.queue")["rows"].size(), 0u);
    house.expectDerivable();
}

TEST_F(Decided, DecliningLeavesTheWayOpen) {
    learnAll();
    house.setNow("2026-05-16T08:00:00Z");
    house.ok("sam", "certification.decline", house.decisionAbout("nok"));
    EXPECT_EQ(label(), "overdue") << "the date counts again";
    house.setNow("2026-05-17T08:00:00Z");
    house.ok("sam", "certification.recordObservation", seen());
    EXPECT_EQ(label(), "in-progress") << "seen once more, asked once more";
    house.expectDerivable();
}

TEST_F(Decided, AnAnnulledExamTakesTheQuestionBack) {
    house.happened("assessment.graded", "nok", Json::object({{"exam", "onboarding-quiz"}, {"passed", true}, {"attempt", "a1"}}));
    house.ok("sam", "certification.recordObservation", seen());
    house.setNow("2026-05-02T08:00:00Z");
    house.happened("assessment.annulled", "nok", Json::object({{"exam", "onboarding-quiz"}, {"attempt", "a1"}}));
    EXPECT_EQ(house.refused("sam", "certification.certify", house.decisionAbout("nok")), "certification.nothing-to-decide");
    EXPECT_FALSE(house.statusOf("nok", "2026-05-02T08:00:00Z").has("awaitsDecision"));
    house.expectDerivable();
}

TEST_F(Decided, AThirdPersonDecidesAnAppeal) {
    learnAll();
    house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    house.setNow("2026-05-05T08:00:00Z");
    const auto revoked = house.ok("hanna", "certification.revoke", house.decisionAbout("nok"))["record"];
    EXPECT_EQ(label(), "revoked");
    const Json against = Json::object({{"decision", revoked}, {"reason", "it was somebody else"}});
    EXPECT_EQ(house.refused("sam", "certification.appeal", against), "certification.unknown-decision");
    const Json asked = house.ok("nok", "certification.appeal", against);
    EXPECT_EQ(house.refused("nok", "certification.appeal", against), "certification.appealed-already");
    const auto decide = [&](const char* outcome) {
        return Json::object({{"appeal", asked["appeal"]}, {"outcome", outcome}, {"reason", "the till shows another login"}});
    };
    EXPECT_EQ(house.refused("hanna", "certification.decideAppeal", decide("upheld")), "certification.appeal-third");
    EXPECT_EQ(house.refused("omid", "certification.decideAppeal", decide("perhaps")), "certification.appeal-outcome");
    house.setNow("2026-05-06T08:00:00Z");
    house.ok("omid", "certification.decideAppeal", decide("overturned"));
    EXPECT_EQ(house.refused("omid", "certification.decideAppeal", decide("upheld")), "certification.appeal-decided");
    EXPECT_EQ(house.labelOf("nok", "2026-05-06T07:59:59.999Z"), "revoked");
    EXPECT_EQ(house.labelOf("nok", "2026-05-06T08:00:00Z"), "certified");
    EXPECT_EQ(house.labelOf("nok", "2026-05-07T08:00:00Z", "2026-05-05T09:00:00Z"), "revoked") << "as known before the appeal";
    const Json row = house.ok("nok", "certification.decisions", Json::object({{"program", "onboarding"}}))["rows"].at(1);
    EXPECT_EQ(row["appeal"]["state"].text(), "overturned");
    EXPECT_EQ(row["appeal"]["answer"].text(), "the till shows another login");
    house.expectDerivable();
}

TEST_F(Decided, AnAppealAgainstASuspensionLiftsIt) {
    learnAll();
    house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    const auto held = house.ok("hanna", "certification.suspend", house.decisionAbout("nok"))["record"];
    const Json asked = house.ok("nok", "certification.appeal", Json::object({{"decision", held}, {"reason", "please look again"}}));
    EXPECT_EQ(house.ok("omid", "certification.queue")["rows"].at(0)["object"], asked["appeal"]);
    house.setNow("2026-05-06T08:00:00Z");
    const auto outcome = [&](const char* what) {
        return Json::object({{"appeal", asked["appeal"]}, {"outcome", what}, {"reason", "checked"}});
    };
    house.ok("omid", "certification.decideAppeal", outcome("overturned"));
    EXPECT_EQ(label(), "certified");
}

TEST_F(Decided, AnotherCertificateIsTakenForThisOne) {
    const Json asked =
        house.ok("sam", "certification.recognise",
                 Json::object({{"person", "nok"}, {"program", "onboarding"}, {"until", "2026-08-31"}, {"reason", "diploma"}}));
    EXPECT_EQ(house.refused("sam", "certification.approveException", asked), "gate.not-allowed");
    house.setNow("2026-05-03T08:00:00Z");
    house.ok("hanna", "certification.approveException", asked);
    EXPECT_EQ(house.labelOf("nok", "2026-05-03T07:59:59.999Z"), "assigned") << "nothing of it lies before the approval";
    EXPECT_EQ(house.labelOf("nok", "2026-05-03T08:00:00Z"), "certified");
    EXPECT_EQ(house.labelOf("nok", "2026-08-31T20:29:59.999Z"), "renewable");
    EXPECT_EQ(house.labelOf("nok", "2026-08-31T20:30:00Z"), "in-grace");
    EXPECT_EQ(house.statusOf("nok", "2026-05-03T08:00:00Z")["sentences"].at(3).text(),
              "Another certificate is taken for this one from 3 May 2026, 11:30 through 31 August 2026.");
    const Json other = house.ok("sam", "certification.exempt",
                                Json::object({{"person", "nok"}, {"program", "onboarding"}, {"until", "2026-08-31"}, {"reason", "x"}}));
    house.ok("omid", "certification.refuseException", Json::object({{"exception", other["exception"]}, {"reason", "no need"}}));
    EXPECT_EQ(house.ok("hanna", "certification.exceptions")["rows"].size(), 2u);
    house.expectDerivable();
}

TEST_F(Decided, ManyGetALaterDueDateAtOnce) {
    house.addPerson("lee", "waiter", "2026-05-01");
    const Json answer = house.ok("hanna", "certification.moveDue",
                                 Json::object({{"persons", Json::list({"nok", "lee", "sam", "ghost"})},
                                               {"program", "onboarding"},
                                               {"due", "2026-06-10"},
                                               {"reason", "flood"}}));
    EXPECT_EQ(answer["moved"].integer(), 2);
    EXPECT_EQ(answer["left"].size(), 2u);
    EXPECT_EQ(house.labelOf("nok", "2026-06-10T20:29:59.999Z"), "assigned");
    EXPECT_EQ(house.labelOf("nok", "2026-06-10T20:30:00Z"), "overdue");
    EXPECT_EQ(house.statusOf("nok", "2026-05-20T00:00:00Z")["sentences"].at(2).text(), "Due by 10 June 2026: a later day was granted.");
    const auto session = house.database().session();
    const auto matrix =
        matrixAt(*session, Programs::load(*session, house.clock().now()), Instant::parse("2026-06-01T00:00:00Z").value(), {});
    for (std::size_t row = 0; row < matrix.staff.size(); ++row) {
        if (matrix.staff[row].person == "lee") {
            EXPECT_EQ(matrix.label(row, 0), Label::Assigned);
        }
    }
    house.expectDerivable();
}

TEST_F(Decided, WhoeverIsSignedInSignsOncePerDecision) {
    // A session of hanna's own, as a page has one.
    const Json code = house.ok("operator", "people.issueEnrolmentCode", Json::object({{"person", "hanna"}}));
    const Json enrolled = house.ok("", "people.enrol",
                                   Json::object({{"code", code["code"]}, {"secret", "a long enough phrase"}, {"secretKind", "password"}}));
    const std::string token = enrolled["token"].text();
    int calls = 0;
    const auto call = [&](const char* name, Json args) {
        const std::string id = "00000000-0000-4000-8000-0000000000" + std::to_string(10 + ++calls);
        return house.gate().call(token, {name, std::move(args), id, {}, {}, {}});
    };
    learnAll();
    house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    const auto codeOf = [](const gate::Answer& answer) { return answer.error ? answer.error->code : std::string("ok"); };
    EXPECT_EQ(codeOf(call("certification.suspend", house.decisionAbout("nok"))), "people.signature-missing");
    const auto confirm = [&](const char* login, const char* secret) {
        return call("people.confirm", Json::object({{"login", login}, {"secret", secret}}));
    };
    EXPECT_EQ(codeOf(confirm("hanna", "a wrong enough phrase")), "people.wrong-password");
    EXPECT_EQ(codeOf(confirm("omid", "a long enough phrase")), "people.confirm-own");
    const auto confirmed = confirm("hanna", "a long enough phrase");
    ASSERT_EQ(codeOf(confirmed), "ok");
    Json decision = house.decisionAbout("nok");
    decision.set("signature", confirmed.value["signature"]);
    EXPECT_EQ(codeOf(call("certification.suspend", decision)), "ok");
    EXPECT_EQ(codeOf(call("certification.reinstate", decision)), "people.signature-over") << "one signature, one decision";
    const auto again = confirm("hanna", "a long enough phrase");
    decision.set("signature", again.value["signature"]);
    house.clock().set(house.clock().now().plusMs(people::kSignatureMs));
    EXPECT_EQ(codeOf(call("certification.reinstate", decision)), "people.signature-over") << "five minutes later";
}

// ---- observations ----

TEST_F(Decided, AnObservationIsMadeByTheRightPersonAndCountsFromWhenItWasSeen) {
    EXPECT_EQ(house.refused("nok", "certification.recordObservation", seen()), "certification.observe-self");
    house.addPerson("lee", "waiter", "2026-05-01");
    EXPECT_EQ(house.refused("lee", "certification.recordObservation", seen()), "certification.observer-not-named");
    house.ok("hanna", "certification.assignObserver", Json::object({{"observer", "lee"}, {"program", "onboarding"}}));
    house.setNow("2026-05-10T08:00:00Z");
    Json entered = seen();
    entered.set("observedAt", "2026-05-04T09:00:00Z").set("note", "a calm evening");
    const Json answer = house.ok("lee", "certification.recordObservation", entered);
    EXPECT_TRUE(answer["passed"].boolean());
    const Json row = house.ok("nok", "certification.observations")["rows"].at(0);
    EXPECT_EQ(row["observedAt"].text(), "2026-05-04T09:00:00.000Z");
    EXPECT_EQ(row["recordedAt"].text(), "2026-05-10T08:00:00.000Z");
    EXPECT_TRUE(row["enteredLater"].boolean());
    EXPECT_EQ(row["note"].text(), "a calm evening");
    EXPECT_EQ(house.labelOf("nok", "2026-05-05T00:00:00Z"), "in-progress");
    EXPECT_EQ(house.labelOf("nok", "2026-05-05T00:00:00Z", "2026-05-05T00:00:00Z"), "assigned") << "as known then";

    house.ok("hanna", "certification.assignTrainer", Json::object({{"person", "nok"}, {"trainer", "sam"}, {"program", "onboarding"}}));
    EXPECT_EQ(house.refused("sam", "certification.recordObservation", seen()), "certification.observer-trained");
    const auto with = [&](const char* key, Json value) { return seen().set(key, std::move(value)); };
    EXPECT_EQ(house.refused("lee", "certification.recordObservation", with("observedAt", "2026-05-10T08:00:00.001Z")),
              "certification.observed-later");
    EXPECT_EQ(house.refused("lee", "certification.recordObservation", with("observedAt", "2026-04-30T20:29:59.999Z")),
              "certification.before-hire");
    EXPECT_EQ(house.refused("lee", "certification.recordObservation", with("levels", levels("superb", "does-it"))),
              "certification.level-unknown");
    EXPECT_EQ(house.refused("lee", "certification.recordObservation", with("levels", Json::object({{"greets", "does-it"}}))),
              "certification.level-missing");
    EXPECT_EQ(house.refused("lee", "certification.recordObservation", with("rubric", "roof")), "certification.unknown-rubric");
    EXPECT_FALSE(house.ok("lee", "certification.recordObservation", seen("not-yet", "does-it"))["passed"].boolean());
    house.expectDerivable();
}

TEST_F(Decided, TheLearnerSignsThatTheyHaveSeenItOrAWitnessSaysTheyWouldNot) {
    const Json first = house.ok("sam", "certification.recordObservation", seen());
    const auto sign = [](const Json& which, const char* answer, const char* witness = "") {
        Json args = Json::object({{"observation", which["observation"]}, {"answer", answer}});
        if (*witness) args.set("witness", witness);
        return args;
    };
    EXPECT_EQ(house.refused("sam", "certification.signObservation", sign(first, "seen")), "certification.seen-own");
    EXPECT_EQ(house.refused("hanna", "certification.signObservation", sign(first, "seen")), "certification.unknown-observation");
    EXPECT_EQ(house.refused("sam", "certification.signObservation", sign(first, "agreed")), "certification.seen-answer");
    EXPECT_EQ(house.refused("sam", "certification.signObservation", sign(first, "refused")), "certification.witness-missing");
    house.ok("nok", "certification.signObservation", sign(first, "seen"));
    EXPECT_EQ(house.refused("nok", "certification.signObservation", sign(first, "seen")), "certification.seen-already");
    const Json second = house.ok("sam", "certification.recordObservation", seen("not-yet"));
    house.ok("sam", "certification.signObservation", sign(second, "refused", "Lee stood beside us"));
    const Json rows = house.ok("nok", "certification.observations")["rows"];
    EXPECT_EQ(rows.at(0)["seen"].text(), "refused");
    EXPECT_EQ(rows.at(0)["witness"].text(), "Lee stood beside us");
    EXPECT_EQ(rows.at(1)["seen"].text(), "seen");
    const Json rubric = house.ok("nok", "certification.rubrics", Json::object({{"program", "onboarding"}}))["rows"].at(0);
    EXPECT_EQ(rubric["criteria"].at(0)["levels"].at(1)["words"].text(), "Greets first.");
    EXPECT_TRUE(rubric["criteria"].at(0)["critical"].boolean());
    house.expectDerivable();
}

// ---- undo ----

TEST_F(Decided, AnObservationEnteredByMistakeIsWithdrawnWhileNothingRestsOnIt) {
    const auto which = [](const Json& one) { return Json::object({{"observation", one["observation"]}, {"reason", "the wrong person"}}); };
    const Json wrong = house.ok("sam", "certification.recordObservation", seen());
    house.addPerson("lee", "waiter", "2026-05-01");
    EXPECT_EQ(house.refused("lee", "certification.withdrawObservation", which(wrong)), "certification.unknown-observation");
    EXPECT_EQ(house.refused("nok", "certification.withdrawObservation", which(wrong)), "certification.unknown-observation");
    house.setNow("2026-05-02T08:00:00Z");
    house.ok("sam", "certification.withdrawObservation", which(wrong));
    EXPECT_EQ(house.refused("sam", "certification.withdrawObservation", which(wrong)), "certification.withdrawn-already");
    EXPECT_EQ(
        house.refused("nok", "certification.signObservation", Json::object({{"observation", wrong["observation"]}, {"answer", "seen"}})),
        "certification.withdrawn-already");
    const Json row = house.ok("nok", "certification.observations")["rows"].at(0);
    EXPECT_EQ(row["withdrawn"]["reason"].text(), "the wrong person");
    EXPECT_FALSE(house.okAt("nok", "certification.observations", Json::object(), "2026-05-01T12:00:00Z")["rows"].at(0).has("withdrawn"));
    house.passQuiz("nok");
    EXPECT_FALSE(house.statusOf("nok", "2026-05-02T08:00:00Z")["awaitsDecision"].boolean(false)) << "it counts no more";

    const Json right = house.ok("sam", "certification.recordObservation", seen());
    EXPECT_EQ(house.refused("hanna", "certification.withdrawObservation", which(right)), "certification.depends-question");
    house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    EXPECT_EQ(house.refused("hanna", "certification.withdrawObservation", which(right)), "certification.depends-award");
    const Json third = house.ok("sam", "certification.recordObservation", seen());
    house.ok("nok", "certification.signObservation", Json::object({{"observation", third["observation"]}, {"answer", "seen"}}));
    EXPECT_EQ(house.refused("sam", "certification.withdrawObservation", which(third)), "certification.depends-signature");
    const Json fourth = house.ok("sam", "certification.recordObservation", seen());
    Json suspend = house.decisionAbout("nok");
    suspend.set("evidence", Json::list({house.ok("nok", "certification.observations")["rows"].at(0)["record"]}));
    house.ok("hanna", "certification.suspend", suspend);
    EXPECT_EQ(house.refused("sam", "certification.withdrawObservation", which(fourth)), "certification.depends-decision");
    house.expectDerivable();
}

TEST_F(Decided, AnObserverSeesWhatTheyWroteAndWhatRestsOnIt) {
    house.passQuiz("nok");
    const Json wrong = house.ok("sam", "certification.recordObservation", seen("not-yet"));
    house.setNow("2026-05-02T08:00:00Z");
    const Json right = house.ok("sam", "certification.recordObservation", seen());
    const auto made = [&](const char* who) { return house.ok(who, "certification.observationsMade")["rows"]; };
    ASSERT_EQ(made("sam").size(), 2u);
    EXPECT_EQ(made("sam").at(0)["personName"].text(), "nok");
    EXPECT_TRUE(made("sam").at(0)["waits"].boolean());
    EXPECT_NE(made("sam").at(0)["depends"].text("").find("asked for on 2 May 2026"), std::string::npos) << "a decision was asked for";
    EXPECT_FALSE(made("sam").at(1).has("depends")) << "nothing rests on what was not passed";
    EXPECT_EQ(made("hanna").size(), 0u) << "only one's own";
    EXPECT_EQ(made("nok").size(), 0u);
    house.ok("nok", "certification.signObservation", Json::object({{"observation", wrong["observation"]}, {"answer", "seen"}}));
    EXPECT_FALSE(made("sam").at(1)["waits"].boolean());
    EXPECT_NE(made("sam").at(1)["depends"].text("").find("was signed on 2 May 2026"), std::string::npos);
    EXPECT_EQ(house.okAt("sam", "certification.observationsMade", Json::object(), "2026-05-01T12:00:00Z")["rows"].size(), 1u);
}

TEST_F(Decided, ADecisionIsTakenBackByWhoeverMadeItWhileNothingDependsOnIt) {
    learnAll();
    const auto back = [](const Json& decision) { return Json::object({{"decision", decision["record"]}, {"reason", "the wrong name"}}); };
    const Json declined = house.ok("sam", "certification.decline", house.decisionAbout("nok"));
    EXPECT_FALSE(house.statusOf("nok", "2026-05-01T08:00:00Z")["awaitsDecision"].boolean(false));
    EXPECT_EQ(house.refused("hanna", "certification.takeBackDecision", back(declined)), "certification.unknown-decision");
    house.ok("sam", "certification.takeBackDecision", back(declined));
    EXPECT_TRUE(house.statusOf("nok", "2026-05-01T08:00:00Z")["awaitsDecision"].boolean(false)) << "the question is open again";
    EXPECT_EQ(house.refused("sam", "certification.takeBackDecision", back(declined)), "certification.taken-back-already");
    const Json certified = house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    EXPECT_EQ(house.refused("sam", "certification.takeBackDecision", back(certified)), "certification.depends-certificate");

    house.setNow("2026-06-01T08:00:00Z");
    const Json suspended = house.ok("hanna", "certification.suspend", house.decisionAbout("nok"));
    EXPECT_EQ(label(), "suspended");
    house.setNow("2026-06-01T08:05:00Z");
    house.ok("hanna", "certification.takeBackDecision", back(suspended));
    EXPECT_EQ(label(), "certified");
    EXPECT_EQ(house.refused("nok", "certification.appeal", Json::object({{"decision", suspended["record"]}, {"reason", "r"}})),
              "certification.taken-back-already");
    const Json revoked = house.ok("hanna", "certification.revoke", house.decisionAbout("nok"));
    house.setNow("2026-06-01T08:06:00Z");
    house.ok("hanna", "certification.takeBackDecision", back(revoked));
    EXPECT_EQ(label(), "certified");
    const Json again = house.ok("hanna", "certification.revoke", house.decisionAbout("nok"));
    house.ok("nok", "certification.appeal", Json::object({{"decision", again["record"]}, {"reason", "r"}}));
    EXPECT_EQ(house.refused("hanna", "certification.takeBackDecision", back(again)), "certification.depends-appeal");
    const Json rows = house.ok("nok", "certification.decisions", Json::object({{"program", "onboarding"}}))["rows"];
    EXPECT_EQ(rows.at(2)["takenBack"]["reason"].text(), "the wrong name");
    EXPECT_EQ(house.labelOf("nok", "2026-06-01T08:01:00Z"), "suspended") << "then it was so";
    house.expectDerivable();
}

TEST_F(Decided, ARevocationTakenBackLeavesNothingThatWasLearnedMeanwhileAside) {
    learnAll();
    house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    house.setNow("2027-03-10T08:00:00Z");  // the window is open
    house.passQuiz("nok");
    const Json revoked = house.ok("hanna", "certification.revoke", house.decisionAbout("nok"));
    house.setNow("2027-03-11T08:00:00Z");
    const Json appeal = house.ok("nok", "certification.appeal", Json::object({{"decision", revoked["record"]}, {"reason", "r"}}));
    house.ok("omid", "certification.decideAppeal",
             Json::object({{"appeal", appeal["appeal"]}, {"outcome", "overturned"}, {"reason", "r"}}));
    EXPECT_TRUE(house.statusOf("nok", "2027-03-11T08:00:00Z")["awaitsDecision"].boolean(false)) << "the renewal was complete already";
    house.ok("sam", "certification.certify", house.decisionAbout("nok"));
    EXPECT_EQ(house.statusOf("nok", "2027-03-11T08:00:00Z")["award"]["lastValidDay"].text(), "2028-05-01") << "in its series";
    house.expectDerivable();
}

}  // namespace
}  // namespace adab::certification

// SPDX-License-Identifier: GPL-3.0-or-later
// The room through the gate: duties from jobs, awards by rule, holds by people, and the same answers after a rebuild.
#include "certification/Duties.h"
#include "support/TrainedHouse.h"

#include <random>

using namespace adab;
using adab::test::TrainedHouse;

namespace {

struct CertificationTest : testing::Test {
    TrainedHouse house;

    void SetUp() override {
        house.installCourse();
        house.installProgram();
        house.addPerson("nok", "waiter", "2026-05-01");
    }
    Json path(const std::string& person = "nok") { return house.ok(person, "certification.myPath")["programs"].at(0); }
    Json decision(const std::string& person = "nok") { return house.decisionAbout(person); }
};

TEST_F(CertificationTest, AJobMakesADutyAndItsEndExcuses) {
    house.addPerson("new", "waiter", "2026-05-03");
    EXPECT_EQ(house.labelOf("new", "2026-05-02T20:29:59.999Z"), "not-required");
    EXPECT_EQ(house.labelOf("new", "2026-05-02T20:30:00Z"), "assigned");
    EXPECT_EQ(house.labelOf("nok", "2026-05-02T00:00:00Z"), "assigned");
    EXPECT_EQ(house.labelOf("nok", "2026-05-15T20:29:59.999Z"), "assigned");
    EXPECT_EQ(house.labelOf("nok", "2026-05-15T20:30:00Z"), "overdue");
    house.addPerson("gul", "gardener", "2026-05-01");
    EXPECT_EQ(house.labelOf("gul", "2026-06-01T00:00:00Z"), "not-required");
    EXPECT_EQ(house.ok("gul", "certification.myPath")["programs"].size(), 0u);

    const std::string job = house.startJob("gul", "waiter", "2026-05-01");
    house.ok("operator", "people.endJob", Json::object({{"job", job}, {"until", "2026-05-20"}}));
    EXPECT_EQ(house.labelOf("gul", "2026-05-20T20:29:59.999Z"), "overdue");
    EXPECT_EQ(house.labelOf("gul", "2026-05-20T20:30:00Z"), "not-required");
}

TEST_F(CertificationTest, ThePathLeadsThroughTheStationsInOrder) {
    const auto next = [&] {
        return path()["next"]["requirement"].text("") + "/" + path()["next"]["ref"].text("") + "/" + path()["next"]["lesson"].text("");
    };
    EXPECT_EQ(path()["label"].text(""), "assigned");
    EXPECT_EQ(path()["due"].text(""), "2026-05-15");
    EXPECT_EQ(path()["dueText"].text(""), "Due by 15 May 2026: 14 days from the start on 1 May 2026.");
    EXPECT_EQ(next(), "lessons/presence/l1");
    EXPECT_EQ(path()["stations"].size(), 5u);
    EXPECT_EQ(path()["stations"].at(3)["state"].text(""), "locked");
    EXPECT_EQ(path()["stations"].at(0)["minutes"].integer(), 9);
    house.finishLesson("nok", "l1");
    EXPECT_EQ(path()["label"].text(""), "in-progress");
    EXPECT_EQ(path()["stations"].at(0)["progress"]["done"].integer(), 1);
    EXPECT_EQ(next(), "lessons/presence/l2");
    house.finishLesson("nok", "l2");
    EXPECT_EQ(next(), "formulas/welcome/");
    house.happened("formulas.practised", "nok", Json::object({{"formula", "welcome"}}));
    house.happened("scenarios.finished", "nok", Json::object({{"scenario", "room"}, {"passed", false}}));
    EXPECT_EQ(next(), "complaint/room/") << "a scenario that was not passed counts for nothing";
    house.happened("scenarios.finished", "nok", Json::object({{"scenario", "room"}, {"passed", true}}));
    EXPECT_EQ(next(), "quiz/onboarding-quiz/");
    house.passQuiz("nok");
    EXPECT_EQ(next(), "standards/onboarding/");
    house.setNow("2026-05-03T09:00:00Z");
    house.acknowledge("nok");
    EXPECT_EQ(path()["label"].text(""), "certified");
    EXPECT_EQ(path()["award"]["awardedAt"].text(""), "2026-05-03T09:00:00.000Z");
    EXPECT_EQ(path()["award"]["validUntil"].text(""), "2027-05-03T20:30:00.000Z");
    EXPECT_FALSE(path().has("next"));
    house.expectDerivable();
}

TEST_F(CertificationTest, CompletionIsTheSubmissionHoweverLateItWasGraded) {
    house.learn("nok");
    house.setNow("2026-05-10T10:00:00Z");
    house.passQuiz("nok", "2026-05-04T21:00:00Z");
    const Json status = house.statusOf("nok", "2026-05-10T10:00:00Z");
    EXPECT_EQ(status["award"]["awardedAt"].text(""), "2026-05-04T21:00:00.000Z");
    EXPECT_EQ(status["award"]["lastValidDay"].text(""), "2027-05-05") << "21:00Z is 5 May in Tehran";
    EXPECT_EQ(status["records"].size(), 8u) << "the job, the award and the six records it rests on";
    // As of 5 May it was true; as known on 5 May nobody could know it.
    EXPECT_EQ(house.labelOf("nok", "2026-05-05T00:00:00Z"), "certified");
    EXPECT_EQ(house.labelOf("nok", "2026-05-05T00:00:00Z", "2026-05-05T00:00:00Z"), "in-progress");
    house.expectDerivable();
}

TEST_F(CertificationTest, ARenewalDoneTooEarlyExtendsNothing) {
    house.certify("nok");  // 1 May 2026
    house.setNow("2027-03-01T20:29:59.999Z");
    house.passQuiz("nok");
    house.acknowledge("nok");
    EXPECT_EQ(house.statusOf("nok", "2027-03-02T00:00:00Z")["award"]["lastValidDay"].text(""), "2027-05-01");
    EXPECT_EQ(house.labelOf("nok", "2027-03-02T00:00:00Z"), "renewable");
    house.setNow("2027-03-01T20:30:00Z");  // the window opens at 00:00 of 2 March in Tehran
    house.passQuiz("nok");
    house.acknowledge("nok");
    EXPECT_EQ(house.statusOf("nok", "2027-03-02T00:00:00Z")["award"]["lastValidDay"].text(""), "2028-03-02");
    house.expectDerivable();
}

TEST_F(CertificationTest, OnPreviousExpiryARenewalWithinGraceLosesNoDay) {
    house.installProgram("1.1.0", "previous-expiry");
    house.certify("nok");
    house.setNow("2027-05-10T08:00:00Z");
    EXPECT_EQ(house.labelOf("nok", "2027-05-10T08:00:00Z"), "in-grace");
    house.passQuiz("nok");
    house.acknowledge("nok");
    EXPECT_EQ(house.statusOf("nok", "2027-05-11T00:00:00Z")["award"]["lastValidDay"].text(""), "2028-05-01");
    house.setNow("2028-06-01T08:00:00Z");
    EXPECT_EQ(house.labelOf("nok", "2028-06-01T08:00:00Z"), "lapsed");
    house.passQuiz("nok");
    house.acknowledge("nok");
    EXPECT_EQ(house.statusOf("nok", "2028-06-02T00:00:00Z")["award"]["lastValidDay"].text(""), "2029-06-01")
        << "after grace: from completion";
    house.expectDerivable();
}

TEST_F(CertificationTest, HoldsAreDecidedByPeopleAboutOthers) {
    EXPECT_EQ(house.refused("hanna", "certification.suspend", decision()), "certification.nothing-to-suspend");
    house.certify("nok");
    EXPECT_EQ(house.refused("operator", "certification.suspend", decision()), "gate.not-allowed");
    EXPECT_EQ(house.refused("nok", "certification.suspend", decision()), "gate.not-allowed");
    EXPECT_EQ(house.refused("hanna", "certification.reinstate", decision()), "certification.not-suspended");
    const auto without = [&](const std::string& field, Json value) { return decision().set(field, std::move(value)); };
    EXPECT_EQ(house.refused("hanna", "certification.suspend", without("reason", "")), "certification.reason-missing");
    EXPECT_EQ(house.refused("hanna", "certification.suspend", without("evidence", Json::list())), "certification.evidence-missing");
    EXPECT_EQ(house.refused("hanna", "certification.suspend", without("evidence", Json::list({house.recordAbout("hanna")}))),
              "certification.evidence-unknown");
    EXPECT_EQ(house.refused("hanna", "certification.revoke", decision("hanna")), "certification.own-decision");

    house.setNow("2026-05-02T08:00:00Z");
    house.ok("hanna", "certification.suspend", decision());
    EXPECT_EQ(house.refused("hanna", "certification.suspend", decision()), "certification.already-suspended");
    EXPECT_EQ(house.labelOf("nok", "2026-05-02T07:59:59.999Z"), "certified");
    EXPECT_EQ(house.labelOf("nok", "2026-05-02T08:00:00Z"), "suspended");
    EXPECT_FALSE(house.ok("nok", "certification.mayDo", Json::object({{"task", "serve-alone"}}))["may"].boolean());
    house.setNow("2026-05-03T08:00:00Z");
    house.ok("hanna", "certification.reinstate", decision());
    EXPECT_EQ(house.labelOf("nok", "2026-05-03T08:00:00Z"), "certified");
    EXPECT_EQ(house.labelOf("nok", "2026-05-04T08:00:00Z", "2026-05-02T09:00:00Z"), "suspended") << "as known before it was lifted";
    EXPECT_TRUE(house.ok("nok", "certification.mayDo", Json::object({{"task", "serve-alone"}}))["may"].boolean());

    house.setNow("2026-05-04T08:00:00Z");
    house.ok("hanna", "certification.revoke", decision());
    EXPECT_EQ(house.labelOf("nok", "2026-05-04T08:00:00Z"), "revoked");
    EXPECT_EQ(house.statusOf("nok", "2026-05-04T08:00:00Z")["dates"]["due"].text(""), "2026-05-18");
    house.setNow("2026-05-06T08:00:00Z");
    house.passQuiz("nok");
    EXPECT_EQ(house.labelOf("nok", "2026-05-06T08:00:00Z"), "revoked") << "everything is earned again";
    house.learn("nok");
    EXPECT_EQ(house.labelOf("nok", "2026-05-06T08:00:00Z"), "certified");
    house.expectDerivable();
}

TEST_F(CertificationTest, WhoeverWantsItEnrolsWhereTheProgramIsOpen) {
    house.addPerson("gul", "gardener", "2026-05-01");
    const auto enrol = [](const char* program) { return Json::object({{"person", "gul"}, {"program", program}}); };
    const auto enrolled = [&](const char* actor, const char* program) {
        const Json rows = house.ok(actor, "certification.programs", Json::object())["rows"];
        for (const Json& row : rows.items())
            if (row["program"].text() == program) return std::pair(row["open"].boolean(), row["enrolled"].boolean());
        ADD_FAILURE() << program;
        return std::pair(false, false);
    };
    house.install({{"pack.yaml",
                    "kind: program\nid: further\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nopen: true\n"
                    "due: {days: 90, after: assignment}\nvalidity: {months: 24, basis: completion}\n"
                    "requirements:\n  - {id: lessons, kind: course, course: presence}\n"},
                   {"en/program.yaml", "title: Further\nwhy: To grow.\nproves: More.\nrequirements:\n  lessons: {title: Lessons}\n"}});
    EXPECT_EQ(house.refused("gul", "certification.enrolPerson", enrol("onboarding")), "certification.not-open");
    EXPECT_EQ(enrolled("gul", "further"), std::pair(true, false));
    house.ok("gul", "certification.enrolPerson", enrol("further"));
    EXPECT_EQ(enrolled("gul", "further"), std::pair(true, true));
    EXPECT_EQ(enrolled("nok", "onboarding"), std::pair(false, true)) << "by their job";
    EXPECT_EQ(house.refused("gul", "certification.enrolPerson", enrol("further")), "certification.already-enrolled");
    EXPECT_EQ(house.refused("nok", "certification.enrolPerson", enrol("further")), "gate.not-allowed") << "nobody enrols a colleague";
}

TEST_F(CertificationTest, EnrolmentAndExemption) {
    house.addPerson("gul", "gardener", "2026-05-01");
    const Json who = Json::object({{"person", "gul"}, {"program", "onboarding"}});
    house.ok("hanna", "certification.enrolPerson", who);
    EXPECT_EQ(house.refused("hanna", "certification.enrolPerson", who), "certification.already-enrolled");
    EXPECT_EQ(house.labelOf("gul", "2026-05-15T20:29:59.999Z"), "assigned");
    EXPECT_EQ(house.labelOf("gul", "2026-05-15T20:30:00Z"), "overdue");
    house.addSecondHr();
    const auto span = [](const char* from, const char* until) {
        return Json::object(
            {{"person", "gul"}, {"program", "onboarding"}, {"from", from}, {"until", until}, {"reason", "has it from before"}});
    };
    const Json asked = house.ok("hanna", "certification.exempt", span("2026-05-10", "2026-05-31"));
    EXPECT_EQ(house.labelOf("gul", "2026-05-11T00:00:00Z"), "assigned") << "asked for is not approved";
    EXPECT_EQ(house.refused("hanna", "certification.approveException", asked), "certification.exception-second");
    house.ok("omid", "certification.approveException", asked);
    EXPECT_EQ(house.refused("omid", "certification.approveException", asked), "certification.exception-decided");
    EXPECT_EQ(house.labelOf("gul", "2026-05-09T20:30:00Z"), "exempt");
    EXPECT_EQ(house.labelOf("gul", "2026-05-31T20:30:00Z"), "overdue");
    EXPECT_EQ(house.refused("hanna", "certification.exempt", span("2026-04-01", "2026-05-31")), "certification.exempt-past");
    EXPECT_EQ(house.refused("hanna", "certification.exempt", span("2026-05-20", "2026-05-19")), "certification.span-backwards");
    house.expectDerivable();
}

TEST_F(CertificationTest, AnAbsenceMovesTheDueDateDayForDay) {
    house.ok("operator", "people.recordAbsence",
             Json::object({{"person", "nok"}, {"kind", "sickness"}, {"from", "2026-05-10"}, {"until", "2026-05-12"}}));
    EXPECT_EQ(house.labelOf("nok", "2026-05-18T20:29:59.999Z"), "assigned");
    EXPECT_EQ(house.labelOf("nok", "2026-05-18T20:30:00Z"), "overdue");
    const Json status = house.statusOf("nok", "2026-05-11T08:00:00Z");
    EXPECT_TRUE(status["paused"].boolean());
    EXPECT_EQ(status["dates"]["due"].text(""), "2026-05-18");
}

TEST_F(CertificationTest, ALearnerSeesOnlyTheirOwn) {
    house.addPerson("som", "waiter", "2026-05-01");
    EXPECT_EQ(house.refused("som", "certification.statusOf", Json::object({{"person", "nok"}, {"program", "onboarding"}})),
              "gate.not-allowed");
    EXPECT_EQ(house.refused("som", "certification.tonight", Json::object({{"site", "tehran"}})), "gate.not-allowed");
    EXPECT_EQ(house.ok("som", "certification.statusOf", Json::object({{"program", "onboarding"}}))["label"].text(""), "assigned");
}

TEST_F(CertificationTest, TonightNamesWhoMayDoWhatAndLeavesOutTheAbsent) {
    house.addPerson("som", "waiter", "2026-05-01");
    house.addPerson("lee", "waiter", "2026-05-01");
    house.certify("nok");
    house.ok("operator", "people.recordAbsence",
             Json::object({{"person", "lee"}, {"kind", "leave"}, {"from", "2026-05-01"}, {"until", "2026-05-09"}}));
    const Json tonight = house.ok("hanna", "certification.tonight", Json::object({{"site", "tehran"}}));
    std::map<std::string, bool> may;
    for (const auto& row : tonight["rows"].items()) may[row["person"].text("")] = row["tasks"].at(0)["may"].boolean();
    EXPECT_EQ(may, (std::map<std::string, bool>{{"nok", true}, {"som", false}})) << "not the absent, and not HR, of whom nothing is asked";
    // A quiz may be supervised of anybody who is there.
    std::map<std::string, bool> there;
    const Json everybody = house.ok("hanna", "certification.tonight", Json::object({{"site", "tehran"}, {"everybody", true}}));
    for (const auto& row : everybody["rows"].items()) there[row["person"].text("")] = row["tasks"].size() > 0;
    EXPECT_EQ(there, (std::map<std::string, bool>{{"hanna", false}, {"nok", true}, {"som", true}}));
}

TEST_F(CertificationTest, UnknownThingsAreRefusedInWords) {
    EXPECT_EQ(house.refused("hanna", "certification.statusOf", Json::object({{"person", "nok"}, {"program", "nothing"}})),
              "certification.unknown-program");
    EXPECT_EQ(house.refused("nok", "certification.mayDo", Json::object({{"task", "fly"}})), "certification.unknown-task");
    EXPECT_EQ(house.refused("hanna", "certification.tonight", Json::object({{"site", "mars"}})), "certification.unknown-site");
}

TEST(Timeline, PacksAndUnpacksEveryTime) {
    const certification::TermTimes first{7, -1, 0, 1'800'000'000'000, certification::kNever, INT64_MIN};
    const certification::TermTimes second{8, 1, 2, 3, 4, 5};
    const std::string times = certification::packed(first) + certification::packed(second);
    ASSERT_EQ(certification::timelineSize(times), 2u);
    EXPECT_EQ(certification::unpacked(times, 0), first);
    EXPECT_EQ(certification::unpacked(times, 1), second);
    EXPECT_EQ(certification::packed(second).substr(0, 8), std::string("\x08\0\0\0\0\0\0\0", 8)) << "little-endian on every machine";
}

/// The matrix is one fast pass over narrow rows; the single status is the careful way. They must agree for everybody at every instant, as
/// known at every instant.
TEST(Matrix, AgreesWithTheSingleStatusAfterRandomHistories) {
    TrainedHouse house;
    house.installCourse();
    house.installProgram("1.0.0", "previous-expiry");
    house.addSecondHr();
    std::mt19937 random(20260501);
    const auto any = [&](int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); };
    std::vector<std::string> people;
    std::vector<Instant> instants;
    Instant now = Instant::parse("2026-05-01T06:00:00Z").value();
    std::map<std::string, int> happened;
    for (int step = 0; step < 400; ++step) {
        now = now.plusMs((any(60) == 0 ? 90 : any(5)) * base::kDayMs + any(86'400'000));
        house.clock().set(now);
        instants.push_back(now.plusMs(any(3) - 1));
        const std::string today = Zone("Asia/Tehran").dateOf(now).iso();
        if (people.size() < 14 && any(6) == 0) {
            people.push_back("p" + std::to_string(people.size()));
            house.addPerson(people.back(), any(4) ? "waiter" : "gardener", today);
            continue;
        }
        if (people.empty()) continue;
        const std::string& who = people[static_cast<std::size_t>(any(static_cast<int>(people.size())))];
        const Json about = house.decisionAbout(who);
        const auto attempt = [&](const std::string& name, const Json& args) {
            const auto answer = house.answer("hanna", {name, args, "", {}, {}, {}});
            if (answer.ok()) ++happened[name];
            return answer;
        };
        switch (any(12)) {
            case 0: house.finishLesson(who, "l1"); break;
            case 1:
            case 2:
                house.certify(who);
                ++happened["certify"];
                break;
            case 3:
            case 4: house.passQuiz(who, now.plusMs(-any(5) * base::kDayMs).iso()); break;
            case 5: house.acknowledge(who); break;
            case 6: attempt("certification.suspend", about); break;
            case 7: attempt("certification.reinstate", about); break;
            case 8: attempt("certification.revoke", about); break;
            case 9: attempt("certification.enrolPerson", Json::object({{"person", who}, {"program", "onboarding"}})); break;
            case 10:
                if (const auto asked = attempt("certification.exempt", Json::object({{"person", who},
                                                                                     {"program", "onboarding"},
                                                                                     {"until", Date::parse(today)->plusDays(any(90)).iso()},
                                                                                     {"reason", "because"}}));
                    asked.ok())
                    house.ok("omid", "certification.approveException", asked.value);
                break;
            default:
                attempt("people.recordAbsence",
                        Json::object(
                            {{"person", who}, {"kind", "leave"}, {"from", today}, {"until", Date::parse(today)->plusDays(any(40)).iso()}}));
        }
    }
    for (const auto& [name, count] : happened) RecordProperty(name, count);
    EXPECT_GE(happened["certification.suspend"], 5);
    EXPECT_GE(happened["certification.revoke"], 5);
    EXPECT_GE(happened["certification.exempt"], 5);

    const auto session = house.database().session();
    std::map<certification::Label, int> labels;
    std::map<certification::DutySpan::Because, int> duesOf;
    int compared = 0;
    for (int i = 0; i < 120; ++i) {
        const Instant at =
            instants[static_cast<std::size_t>(any(static_cast<int>(instants.size())))].plusMs(any(2) ? 0 : any(400) * base::kDayMs);
        const certification::Known known =
            any(2) ? std::optional<Instant>() : instants[static_cast<std::size_t>(any(static_cast<int>(instants.size())))];
        const auto programs = certification::Programs::load(*session, at);
        const auto matrix = certification::matrixAt(*session, programs, at, known);
        certification::Duties duties(*session, programs, matrix.staff, at, known);
        for (std::size_t row = 0; row < matrix.staff.size(); ++row) {
            const auto& person = matrix.staff[row].person;
            const auto facts = certification::factsOf(*session, person, "onboarding", programs.versionsOf("onboarding"), known);
            const auto status = certification::statusAt(facts, at);
            ASSERT_EQ(name(matrix.label(row, 0)), name(status.label))
                << person << " at " << at.iso() << " known " << (known ? known->iso() : "now");
            ++labels[status.label];
            ++compared;
            const auto days = duties.of(row, 0);
            const certification::DutySpan* duty = certification::dutyAt(facts, at);
            ASSERT_EQ(days.has_value(), duty != nullptr) << person << " at " << at.iso();
            if (!duty) continue;
            EXPECT_EQ(days->due, certification::dueOf(facts, *duty, at)) << person << " at " << at.iso();
            EXPECT_EQ(days->offeredAt, duty->offeredAt) << person << " at " << at.iso();
            EXPECT_EQ(days->zone->name(), duty->zone);
            ++duesOf[duty->because];
        }
    }
    EXPECT_GE(compared, 800);
    EXPECT_GE(labels.size(), 8u) << "the histories reach most labels";
    EXPECT_GE(duesOf[certification::DutySpan::Because::Job], 100);
    EXPECT_GE(duesOf[certification::DutySpan::Because::Enrolment], 20);
    house.expectDerivable();
}

}  // namespace

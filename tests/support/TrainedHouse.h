// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/CertificationService.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "support/TestHouse.h"

#include <string>
#include <vector>

namespace adab::test {

/// A house in Tehran (+03:30) with people and a small certification: two lessons, a formula, a scenario, a quiz, an acknowledgement. What
/// other rooms would record (a lesson finished, a quiz passed) is put in by hand, so that these tests stand on records and not on those
/// rooms.
class TrainedHouse : public TestHouse {
public:
    explicit TrainedHouse(const std::vector<Register>& more = {}, const std::string& now = "2026-05-01T06:00:00Z")
        : TestHouse(rooms(more), people::makeDirectory(), now) {
        ok("operator", "people.addSite",
           Json::object({{"site", "tehran"}, {"names", Json::object({{"en", "Tehran"}})}, {"zone", "Asia/Tehran"}, {"country", "IR"}}));
        ok("operator", "people.addSite",
           Json::object({{"site", "london"}, {"names", Json::object({{"en", "London"}})}, {"zone", "Europe/London"}, {"country", "GB"}}));
        for (const char* role : {"waiter", "cashier", "gardener", "hr-officer"}) {
            ok("operator", "people.addJobRole", Json::object({{"jobRole", role}, {"names", Json::object({{"en", role}})}}));
        }
        addPerson("hanna", "hr-officer", "2026-01-01");
        ok("operator", "people.grantRole", Json::object({{"person", "hanna"}, {"role", "hr"}, {"scope", "organisation"}}));
    }

    void installCourse() {
        install({{"pack.yaml",
                  "kind: course\nid: presence\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nlessons:\n  - {id: l1, minutes: 4, rules: "
                  "[]}\n"
                  "  - {id: l2, minutes: 5, rules: []}\n"},
                 {"en/course.yaml", "title: Presence\nwhy: Because.\nlessons:\n  l1: {title: First}\n  l2: {title: Second}\n"}});
    }

    /// `change` replaces a part of the pack, so that a test can install a second version.
    void installProgram(const std::string& version = "1.0.0", const std::string& basis = "completion",
                        const std::string& roles = "[waiter, cashier]") {
        install(
            {{"pack.yaml", "kind: program\nid: onboarding\nversion: " + version +
                               "\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: " + roles +
                               "}\ndue: {days: 14, after: hire}\nvalidity: {months: 12, basis: " + basis +
                               "}\nwindow_days: 60\ngrace_days: 14\nrequirements:\n"
                               "  - {id: lessons, kind: course, course: presence}\n"
                               "  - {id: formulas, kind: practice, formulas: [welcome]}\n"
                               "  - {id: complaint, kind: scenario, scenario: [room, charge]}\n"
                               "  - {id: quiz, kind: exam, exam: onboarding-quiz}\n"
                               "  - {id: standards, kind: acknowledgement}\n"
                               "exams:\n  - {id: onboarding-quiz, courses: [presence], minutes: 20}\n"
                               "tasks:\n  - {id: serve-alone, requires: certificate}\n"},
             {"en/program.yaml",
              "title: Welcome to service\nwhy: Because guests notice.\nproves: Serves well.\nrequirements:\n  lessons: {title: Lessons}\n"
              "  formulas: {title: Formulas}\n  complaint: {title: A complaint}\n  quiz: {title: The quiz}\n  standards: {title: The "
              "standards}\n"
              "tasks:\n  serve-alone: {title: Serve alone}\n"}});
    }

    void installPolicy(const std::string& version = "1.0.0", int points = 100) {
        install({{"pack.yaml",
                  "kind: policy\nid: service-policy\nversion: " + version +
                      "\nsource_locale: en\nlocales: [en]\nrules:\n"
                      "  - {id: recognised, trigger: certified, program: onboarding, effect: {kind: points, points: " +
                      std::to_string(points) +
                      "}}\n"
                      "  - {id: renewed, trigger: renewed, program: onboarding, effect: {kind: points, points: 50}}\n"
                      "  - {id: late, trigger: overdue, days: 0, program: onboarding, effect: {kind: concern, offer: support-plan}}\n"
                      "  - {id: very-late, trigger: overdue, days: 30, program: onboarding, effect: {kind: concern, offer: support-plan}}\n"
                      "  - {id: lapsed, trigger: lapsed, program: onboarding, effect: {kind: concern, offer: support-plan}}\n"},
                 {"en/policy.yaml",
                  "title: Recognition\nrules:\n  recognised: {title: A, plain: Points for certifying.}\n  renewed: {title: B, plain: "
                  "Points for renewing.}\n"
                  "  late: {title: C, plain: Support first.}\n  very-late: {title: D, plain: Support again.}\n  lapsed: {title: E, plain: "
                  "Support to renew.}\n"}});
    }

    void addPerson(const std::string& person, const std::string& jobRole, const std::string& from, const std::string& site = "tehran") {
        ok("operator", "people.addStaff", Json::object({{"person", person}, {"name", person}, {"latinName", person}, {"login", person}}));
        startJob(person, jobRole, from, site);
    }
    std::string startJob(const std::string& person, const std::string& jobRole, const std::string& from,
                         const std::string& site = "tehran") {
        return ok("operator", "people.startJob",
                  Json::object({{"person", person}, {"site", site}, {"department", "rooms"}, {"jobRole", jobRole}, {"from", from}}))["job"]
            .text("");
    }

    /// As if another room had recorded it.
    void happened(const std::string& type, const std::string& person, Json data, const std::string& effective = {}) {
        Json args = Json::object({{"type", type}, {"person", person}, {"data", std::move(data)}});
        if (!effective.empty()) args.set("effective", effective);
        ok("operator", "fixture.happened", std::move(args));
    }
    void finishLesson(const std::string& person, const std::string& lesson) {
        happened("courses.lessonFinished", person, Json::object({{"course", "presence"}, {"lesson", lesson}}));
    }
    void passQuiz(const std::string& person, const std::string& submitted = {}) {
        happened("assessment.graded", person, Json::object({{"exam", "onboarding-quiz"}, {"passed", true}}), submitted);
    }
    void acknowledge(const std::string& person) {
        happened("courses.standardsAcknowledged", person, Json::object({{"program", "onboarding"}}));
    }
    /// Everything but the quiz.
    void learn(const std::string& person) {
        finishLesson(person, "l1");
        finishLesson(person, "l2");
        happened("formulas.practised", person, Json::object({{"formula", "welcome"}}));
        happened("scenarios.finished", person, Json::object({{"scenario", "charge"}, {"passed", true}}));
        acknowledge(person);
    }
    void certify(const std::string& person) {
        learn(person);
        passQuiz(person);
    }

    /// A second person of HR: what one asks for, the other approves.
    void addSecondHr() {
        addPerson("omid", "hr-officer", "2026-01-01");
        ok("operator", "people.grantRole", Json::object({{"person", "omid"}, {"role", "hr"}, {"scope", "organisation"}}));
    }
    /// Any record about somebody, for decisions to name as evidence.
    std::int64_t recordAbout(const std::string& person) {
        const auto session = database().session();
        return ledger::Ledger::ofSubject(*session, person, "people.").front().seq;
    }
    Json decisionAbout(const std::string& person, const std::string& program = "onboarding") {
        return Json::object(
            {{"person", person}, {"program", program}, {"reason", "seen on the floor"}, {"evidence", Json::list({recordAbout(person)})}});
    }

    Json statusOf(const std::string& person, const std::string& at, const std::string& known = {}) {
        return okAt("hanna", "certification.statusOf", Json::object({{"person", person}, {"program", "onboarding"}}), at, known);
    }
    std::string labelOf(const std::string& person, const std::string& at, const std::string& known = {}) {
        return statusOf(person, at, known)["label"].text("");
    }

    void install(const std::map<std::string, std::string>& files) {
        Json json = Json::object();
        for (const auto& [path, text] : files) json.set(path, text);
        ok("operator", "fixture.install", Json::object({{"files", std::move(json)}}));
    }

private:
    static std::vector<Register> rooms(const std::vector<Register>& more) {
        std::vector<Register> all{packs::registerPacks, people::registerPeople, certification::registerCertification, registerFixture};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }

    static void registerFixture(gate::Registry& registry) {
        gate::Command install;
        install.name = "fixture.install";
        install.arguments = {{"files", gate::Type::Object, gate::Need::Required, ""}};
        install.access = {{gate::Role::Operator, gate::Reach::Organisation}};
        install.handle = [](gate::CommandCall& call) {
            packs::Files files;
            for (const auto& [path, text] : call.args()["files"].members()) files.emplace(path, text.text());
            Problems problems;
            const auto pack = packs::Pack::fromFiles(std::move(files), "test", problems);
            for (const auto& problem : problems) ADD_FAILURE() << problem.file << ":" << problem.line << " " << problem.message;
            packs::ContentStore::keep(call.session(), *pack);
            call.append(
                {.type = "packs.installed",
                 .subject = pack->id(),
                 .data = Json::object(
                     {{"pack", pack->id()}, {"version", pack->version().text()}, {"kind", pack->kind()}, {"digest", pack->digest()}})});
            return Json::object();
        };
        registry.command(std::move(install));

        gate::Command happened;
        happened.name = "fixture.happened";
        happened.arguments = {{"type", gate::Type::Id, gate::Need::Required, ""},
                              {"person", gate::Type::Id, gate::Need::Required, ""},
                              {"data", gate::Type::Object, gate::Need::Required, ""},
                              {"effective", gate::Type::Instant, gate::Need::Optional, ""}};
        happened.access = {{gate::Role::Operator, gate::Reach::Organisation}};
        happened.handle = [](gate::CommandCall& call) {
            gate::NewRecord record;
            record.type = call.text("type");
            record.subject = call.text("person");
            record.data = call.args()["data"];
            record.effective = Instant::parse(call.text("effective"));
            call.append(std::move(record));
            return Json::object();
        };
        registry.command(std::move(happened));
    }
};

}  // namespace adab::test

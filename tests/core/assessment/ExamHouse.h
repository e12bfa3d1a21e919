// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AssessmentService.h"
#include "ledger/Ledger.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

namespace adab::assessment {

/// A house in Tehran with people, a bank of eight items and an exam that each test defines.
class ExamHouse : public test::TestHouse {
public:
    /// `exam`: the lines of the exam after its id, each indented by four.
    explicit ExamHouse(const std::string& exam, const std::string& now = "2026-05-04T08:00:00Z")
        : TestHouse({packs::registerPacks, people::registerPeople, registerAssessment, registerInstall}, people::makeDirectory(), now) {
        for (const auto& [site, zone] : {std::pair("tehran", "Asia/Tehran"), std::pair("kathmandu", "Asia/Kathmandu")})
            ok("operator", "people.addSite",
               Json::object({{"site", site}, {"names", Json::object({{"en", site}})}, {"zone", zone}, {"country", "IR"}}));
        ok("operator", "people.addJobRole", Json::object({{"jobRole", "waiter"}, {"names", Json::object({{"en", "waiter"}})}}));
        for (const char* person : {"anna", "ben", "hanna", "sara", "gita", "omid", "aida"}) addPerson(person, "tehran");
        addPerson("kiran", "kathmandu");
        grant("hanna", "hr", "organisation");
        grant("sara", "supervisor", "site", "tehran");
        grant("gita", "author", "organisation");
        grant("omid", "author", "organisation");
        install(bank("1.0.0"));
        install(program(exam));
    }

    static packs::Files bank(const std::string& version, const std::map<std::string, std::string>& keys = {}) {
        std::string items;
        std::string words;
        for (int i = 1; i <= 6; ++i) {
            const std::string id = "q" + std::to_string(i);
            const auto changed = keys.find(id);
            items += "- id: " + id + "\n  kind: single-choice\n  rules: [presence." + (i % 2 == 1 ? "smile" : "notice") +
                     "]\n  lesson: first\n  difficulty: " + std::to_string((i + 1) / 2) + "\n  options: [a, b, c]\n  key: [" +
                     (changed == keys.end() ? "b" : changed->second) + "]\n";
            words += id + ":\n  stem: Stem of " + id +
                     "\n  why: WHY\n  options: {a: A, b: B, c: C}\n  feedback: {a: FEEDBACK-a, b: FEEDBACK-b, c: FEEDBACK-c}\n"
                     "  hints: [HINT-1, HINT-2]\n";
        }
        items += "- id: words\n  kind: short-text\n  rules: [presence.smile]\n  lesson: first\n";
        words += "words:\n  stem: Stem of words\n  why: WHY\n  accept: [ACCEPTED]\n";
        items +=
            "- id: essay\n  kind: written\n  rules: [presence.smile]\n  lesson: first\n  rubric:\n    - {id: warmth, levels: [{id: none, "
            "points: 0}, {id: some, points: 1}, {id: full, points: 2}]}\n";
        words +=
            "essay:\n  stem: Stem of essay\n  why: WHY\n  model: MODEL\n  rubric:\n    warmth: {title: Warmth, levels: {none: None, some: "
            "Some, full: Full}}\n";
        return {{"pack.yaml", "kind: course\nid: soup\nversion: " + version +
                                  "\nsource_locale: en\nlocales: [en]\nlessons:\n  - {id: first, minutes: 4, rules: [presence.smile]}\n"},
                {"items.yaml", items},
                {"en/items.yaml", words},
                {"en/course.yaml", "title: Soup\nwhy: Soup\nlessons: {first: {title: First lesson}}\n"}};
    }

    static packs::Files program(const std::string& exam, const std::string& version = "1.0.0") {
        return {{"pack.yaml",
                 "kind: program\nid: waiting\nversion: " + version + "\nsource_locale: en\nlocales: [en]\nexams:\n  - id: quiz\n" + exam},
                {"en/program.yaml", "title: Waiting\nwhy: Guests count on it\nexams: {quiz: {title: The soup quiz}}\n"}};
    }

    void install(const packs::Files& files, const std::string& as = "operator") {
        Json json = Json::object();
        for (const auto& [path, text] : files) json.set(path, text);
        ok(as, "fixture.install", Json::object({{"files", std::move(json)}}));
    }

    Json exam(const std::string& person, const std::string& device = {}) {
        Json args = Json::object({{"exam", "quiz"}});
        if (!device.empty()) args.set("device", device);
        return ok(person, "assessment.exam", std::move(args));
    }
    std::string start(const std::string& person = "anna", const std::string& device = {}) {
        Json args = Json::object({{"exam", "quiz"}});
        if (!device.empty()) args.set("device", device);
        return ok(person, "assessment.startAttempt", std::move(args))["attempt"].text("");
    }
    std::string startRefused(const std::string& person = "anna", const std::string& device = {}) {
        Json args = Json::object({{"exam", "quiz"}});
        if (!device.empty()) args.set("device", device);
        return refused(person, "assessment.startAttempt", std::move(args));
    }
    static Json of(const std::string& attempt) { return Json::object({{"attempt", attempt}}); }
    Json show(const std::string& attempt, const std::string& as = "anna") { return ok(as, "assessment.attempt", of(attempt)); }
    Json submit(const std::string& attempt, const std::string& as = "anna") { return ok(as, "assessment.submitAttempt", of(attempt)); }
    Json review(const std::string& attempt, const std::string& as = "anna") { return ok(as, "assessment.review", of(attempt)); }

    static Json chosen(const std::string& option) { return Json::object({{"chosen", Json::list({option})}}); }
    static Json saving(const std::string& attempt, std::int64_t slot, Json response) {
        return Json::object({{"attempt", attempt}, {"slot", slot}, {"response", std::move(response)}});
    }
    /// Answers every question rightly (an essay: something), or wrongly.
    void answerAll(const std::string& attempt, const std::string& option = "b", const std::string& as = "anna") {
        const Json shown = show(attempt, as);
        for (const auto& item : shown["items"].items()) {
            const bool typed = item["kind"].text() != "single-choice";
            ok(as, "assessment.saveResponse",
               saving(attempt, item["slot"].integer(),
                      typed ? Json::object({{"text", item["kind"].text() == "written" ? "My words to a guest" : "accepted"}})
                            : chosen(option)));
        }
    }
    std::string passed(const std::string& person = "anna", const std::string& device = {}) {
        const std::string attempt = start(person, device);
        answerAll(attempt, "b", person);
        EXPECT_TRUE(submit(attempt, person)["passed"].boolean());
        return attempt;
    }
    std::string failed(const std::string& person = "anna") {
        const std::string attempt = start(person);
        EXPECT_FALSE(submit(attempt, person)["passed"].boolean());
        return attempt;
    }

    std::vector<ledger::Record> records(const std::string& type, const std::string& subject = "anna") {
        const auto session = database().session();
        return ledger::Ledger::ofSubject(*session, subject, type);
    }

private:
    void addPerson(const std::string& person, const std::string& site) {
        ok("operator", "people.addStaff",
           Json::object({{"person", person}, {"name", "NAME-" + person}, {"latinName", person}, {"login", person}}));
        ok("operator", "people.startJob",
           Json::object({{"person", person}, {"site", site}, {"department", "rooms"}, {"jobRole", "waiter"}, {"from", "2026-01-01"}}));
    }
    void grant(const std::string& person, const std::string& role, const std::string& scope, const std::string& site = {}) {
        Json args = Json::object({{"person", person}, {"role", role}, {"scope", scope}});
        if (!site.empty()) args.set("site", site);
        ok("operator", "people.grantRole", std::move(args));
    }

    static void registerInstall(gate::Registry& registry) {
        gate::Command install;
        install.name = "fixture.install";
        install.arguments = {{"files", gate::Type::Object, gate::Need::Required, ""}};
        install.access = {{gate::Role::Operator, gate::Reach::Organisation}, {gate::Role::Author, gate::Reach::Organisation}};
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
    }
};

}  // namespace adab::assessment

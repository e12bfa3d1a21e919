// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenarios/Samples.h"
#include "formulas/FormulasService.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "people/PeopleDirectory.h"
#include "people/PeopleService.h"
#include "scenarios/ScenariosService.h"
#include "standards/StandardsService.h"
#include "support/TestHouse.h"

#include <memory>
#include <string>
#include <vector>

namespace adab::scenarios::test {

/// A house with the sample scenarios, the shipped formulas and customs, and people in London and Tehran: anna, ben and cleo with their
/// supervisor sam in London, dara with the supervisor tina in Tehran.
class Staged {
public:
    explicit Staged(storage::Engine engine = storage::Engine::Sqlite)
        : house({packs::registerPacks, people::registerPeople, standards::registerStandards, formulas::registerFormulas, registerScenarios,
                 registerInstall},
                people::makeDirectory(), "2026-05-04T08:00:00Z", engine) {
        for (const char* folder : {"/courses/service-standards", "/courses/formulas"}) install(adab::test::sourceFolder() + folder);
        install({});
        site("london", "Europe/London", "GB");
        site("tehran", "Asia/Tehran", "IR");
        house.ok("operator", "people.addJobRole", Json::object({{"jobRole", "waiter"}, {"names", Json::object({{"en", "Waiter"}})}}));
        for (const char* person : {"anna", "ben", "cleo", "sam"}) add(person, "london");
        for (const char* person : {"dara", "tina"}) add(person, "tehran");
        supervises("sam", "london");
        supervises("tina", "tehran");
    }

    Json start(const std::string& person, const std::string& scenario = "late-dinner", Json more = Json::object()) {
        return house.ok(person, "scenarios.start", more.set("scenario", scenario));
    }
    Json view(const std::string& person, const std::string& play) {
        return house.ok(person, "scenarios.view", Json::object({{"play", play}, {"locale", "en"}}));
    }
    Json choose(const std::string& person, const std::string& play, const std::string& move) {
        return house.ok(person, "scenarios.choose", Json::object({{"play", play}, {"move", move}}));
    }
    Json say(const std::string& person, const std::string& play, const std::string& text) {
        return house.ok(person, "scenarios.say", Json::object({{"play", play}, {"text", text}, {"locale", "en"}}));
    }
    Json debrief(const std::string& person, const std::string& play) {
        return house.ok(person, "scenarios.debrief", Json::object({{"play", play}, {"locale", "en"}}));
    }
    std::string gather(const std::string& supervisor, const std::string& desk, const std::string& store) {
        return house.ok(supervisor, "scenarios.gather", gathering(desk, store))["play"].text();
    }
    static Json gathering(const std::string& desk, const std::string& store) {
        return Json::object({{"scenario", "late-delivery"}, {"people", Json::object({{"desk", desk}, {"store", store}})}});
    }
    /// Ids of the moves shown, in their order.
    static std::string choices(const Json& view) {
        std::string ids;
        for (const Json& choice : view["choices"].items()) ids += choice["move"].text();
        return ids;
    }

    adab::test::TestHouse house;

private:
    static packs::Files files() {
        const std::string wine =
            replaced(replaced(kDinner, "id: late-dinner", "id: corked-wine"), "start: n1", "without: [alcohol]\nstart: n1");
        return {{"pack.yaml",
                 "kind: course\nid: table\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nlessons:\n  - {id: first, minutes: 4, rules: "
                 "[complaints.listen]}\nscenarios: [late-dinner, corked-wine, late-delivery]\n"},
                {"scenarios/late-dinner.yaml", kDinner},
                {"scenarios/corked-wine.yaml", wine},
                {"scenarios/late-delivery.yaml", kDelivery},
                {"en/scenarios/late-dinner.yaml", kDinnerWords},
                {"en/scenarios/corked-wine.yaml", kDinnerWords},
                {"en/scenarios/late-delivery.yaml", kDeliveryWords}};
    }
    static void registerInstall(gate::Registry& registry) {
        gate::Command install;
        install.name = "test.install";
        install.arguments = {{"folder", gate::Type::Text, gate::Need::Optional, ""}};
        install.access = {{gate::Role::Operator, gate::Reach::Organisation}};
        install.handle = [](gate::CommandCall& call) {
            Problems problems;
            const std::string folder = call.text("folder");
            const auto pack =
                folder.empty() ? packs::Pack::fromFiles(files(), "test", problems) : packs::Pack::fromFolder(folder, problems);
            for (const auto& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ' ' << problem.message;
            packs::ContentStore::keep(call.session(), *pack);
            gate::NewRecord record{"packs.installed", pack->id()};
            record.data = Json::object(
                {{"pack", pack->id()}, {"version", pack->version().text()}, {"kind", pack->kind()}, {"digest", pack->digest()}});
            call.append(std::move(record));
            return Json::object();
        };
        registry.command(std::move(install));
    }
    void install(const std::string& folder) { house.ok("operator", "test.install", Json::object({{"folder", folder}})); }
    void site(const std::string& id, const std::string& zone, const std::string& country) {
        house.ok("operator", "people.addSite",
                 Json::object({{"site", id}, {"names", Json::object({{"en", id}})}, {"zone", zone}, {"country", country}}));
    }
    void add(const std::string& person, const std::string& at) {
        house.ok("operator", "people.addStaff",
                 Json::object({{"person", person}, {"name", "Name of " + person}, {"latinName", person}, {"login", person}}));
        house.ok("operator", "people.startJob",
                 Json::object({{"person", person}, {"site", at}, {"department", "rooms"}, {"jobRole", "waiter"}, {"from", "2026-01-01"}}));
    }
    void supervises(const std::string& person, const std::string& at) {
        house.ok("operator", "people.grantRole",
                 Json::object({{"person", person}, {"role", "supervisor"}, {"scope", "site"}, {"site", at}}));
    }
};

}  // namespace adab::scenarios::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Demo.h"
#include "cli/Invocation.h"
#include "credentials/Multibase.h"
#include "house/Founding.h"
#include "ledger/Ledger.h"
#include "packs/ContentStore.h"
#include "people/Organisation.h"
#include "storage/Backup.h"
#include "storage/Migrations.h"

#include <filesystem>

namespace adab::cli {

namespace {

namespace fs = std::filesystem;

std::unique_ptr<house::House> founded(const Invocation& invocation, std::shared_ptr<const Clock> clock, std::shared_ptr<Entropy> entropy) {
    try {
        return house::House::open({invocation.dataFolder(), house::Options::Opening::Create, std::move(clock), std::move(entropy)});
    } catch (const Refused& refused) {
        // A folder that has an organisation is a refusal; a place that cannot be opened at all is not.
        if (refused.error().code == "house.exists") throw;
        throw Unopened{refused.error()};
    }
}

/// Whatever ends the filling of a new organisation, the place is then as it was before.
template <class Fill>
void fillOrUnfound(std::unique_ptr<house::House>& house, Fill fill) {
    try {
        fill();
    } catch (...) {
        const std::string folder = house->folder();
        house.reset();
        house::unfound(folder);
        throw;
    }
}

Exit init(const Invocation& invocation, const Output& output) {
    const std::string name = invocation.required("organisation");
    const std::string login = invocation.required("admin");
    const std::string zone = invocation.option("zone", "UTC");
    auto house = founded(invocation, nullptr, nullptr);
    Json code;
    std::string person;
    fillOrUnfound(house, [&] {
        house::asOperator(*house, "people.foundOrganisation", Json::object({{"name", name}, {"zone", zone}}));
        const Date today = Zone(zone).dateOf(house->gate().parts().clock->now());
        house::installShipped(*house, today);
        person =
            house::asOperator(*house, "people.addStaff", Json::object({{"name", login}, {"latinName", login}, {"login", login}}))["person"]
                .text();
        house::asOperator(*house, "people.grantRole", Json::object({{"person", person}, {"role", "hr"}, {"scope", "organisation"}}));
        code = house::asOperator(*house, "people.issueEnrolmentCode", Json::object({{"person", person}}));
    });
    output.answer(
        Json::object({{"organisation", name},
                      {"folder", house->folder()},
                      {"login", login},
                      {"person", person},
                      {"code", code["code"]},
                      {"expiresAt", code["expiresAt"]}}),
        name + " is set up in " + house->folder() + ".\nThe one-time code of “" + login + "”, good for 72 hours: " + code["code"].text());
    return Exit::Done;
}

Exit demo(const Invocation& invocation, const Output& output) {
    DemoOptions options;
    options.staff = static_cast<int>(invocation.integer("staff", options.staff));
    options.seed = static_cast<std::uint64_t>(invocation.integer("seed", 1));
    options.historyDays = static_cast<int>(invocation.integer("history", options.historyDays));
    options.now = invocation.instant("now").value_or(base::SystemClock().now());
    if (options.staff < 8 || options.staff > 20'000) throw UsageError{"--staff takes 8 to 20,000."};
    if (options.historyDays < 30 || options.historyDays > 3'650) throw UsageError{"--history takes 30 to 3,650 days."};
    const auto clock = std::make_shared<base::SetClock>(options.now.plusMs(-options.historyDays * base::kDayMs));
    auto house = founded(invocation, clock, std::make_shared<base::SeededEntropy>(options.seed));
    Json made;
    fillOrUnfound(house, [&] { made = makeDemo(*house, *clock, options); });
    std::string people =
        "A made-up organisation with " + std::to_string(made["staff"].integer()) + " staff is in " + house->folder() + ".\n";
    for (const Json& login : made["logins"].items()) {
        people += "  " + login["role"].text() + ": login " + login["login"].text() + ", password or PIN " + login["password"].text() + '\n';
    }
    output.answer(made, people);
    return Exit::Done;
}

Json check(const char* name, const std::function<std::string()>& look, bool& allOk) {
    try {
        return Json::object({{"name", name}, {"ok", true}, {"detail", look()}});
    } catch (const Refused& refused) {
        allOk = false;
        return Json::object({{"name", name}, {"ok", false}, {"detail", refusal(refused.error())["error"]["message"]}});
    } catch (const Unopened& unopened) {
        allOk = false;
        return Json::object({{"name", name}, {"ok", false}, {"detail", refusal(unopened.error)["error"]["message"]}});
    }
}

Exit doctor(const Invocation& invocation, const Output& output) {
    bool allOk = true;
    std::unique_ptr<house::House> house;
    Json checks = Json::list();
    checks.push(check(
        "opens",
        [&] {
            house = invocation.house();
            return house->folder();
        },
        allOk));
    if (house) {
        const auto session = house->database().session();
        checks.push(check("schema", [&] { return "version " + std::to_string(storage::schemaVersion(*session)); }, allOk));
        checks.push(check(
            "ledger",
            [&] {
                const auto result = ledger::Ledger::verify(*session);
                if (!result.ok) throw Refused(result.faults.front());
                return std::to_string(result.size) + " records, root " + result.root;
            },
            allOk));
        checks.push(check(
            "tables",
            [&] {
                const auto differences = house->gate().ledger().rebuild(*session, ledger::Ledger::Rebuild::Compare);
                if (differences.empty()) return std::string("every projection follows from the ledger");
                throw Refused("ledger.table-differs",
                              Json::object({{"table", differences.front().table}, {"row", differences.front().key}}));
            },
            allOk));
        checks.push(check(
            "content",
            [&] {
                const auto installed = packs::ContentStore::everything(*session);
                for (const packs::InstalledPack& pack : installed) packs::ContentStore::byDigest(*session, pack.digest);
                return std::to_string(installed.size()) + " installed packs are as they were installed";
            },
            allOk));
    }
    checks.push(check(
        "packs",
        [] {
            const auto packs = house::shippedPacks();
            const auto found = house::checkPacks(packs);
            if (!found.problems.empty()) {
                const Problem& first = found.problems.front();
                throw Refused("packs.invalid", Json::object({{"pack", first.file},
                                                             {"count", found.problems.size()},
                                                             {"file", first.file},
                                                             {"line", first.line},
                                                             {"column", first.column},
                                                             {"message", first.message},
                                                             {"remedy", first.remedy}}));
            }
            return std::to_string(packs.size()) + " shipped packs are valid";
        },
        allOk));
    checks.push(check(
        "fonts",
        [] {
            int fonts = 0;
            std::error_code error;
            for (const auto& entry : fs::directory_iterator(house::shareFolder() + "/assets/fonts", error))
                fonts += entry.path().extension() == ".ttf";
            if (fonts == 0) throw Refused("house.no-fonts", Json::object({{"folder", house::shareFolder() + "/assets/fonts"}}));
            return std::to_string(fonts) + " fonts";
        },
        allOk));
    checks.push(check(
        "locales",
        [] {
            const auto phrases = Phrases::load(house::shareFolder() + "/assets/i18n/core");
            const auto english = phrases->codes("en");
            for (const std::string& locale : base::shippedLocales()) {
                for (const std::string& code : english) {
                    if (!phrases->has(code, locale)) throw Refused("phrases.missing", Json::object({{"code", code}, {"locale", locale}}));
                }
            }
            return std::to_string(english.size()) + " sentences in every language";
        },
        allOk));
    std::string people;
    for (const Json& row : checks.items())
        people += (row["ok"].boolean() ? "ok    " : "WRONG ") + row["name"].text() + ": " + row["detail"].text() + '\n';
    output.answer(Json::object({{"checks", checks}}), people);
    if (!house) return Exit::NoData;
    return allOk ? Exit::Done : Exit::Refused;
}

Exit backup(const Invocation& invocation, const Output& output) {
    const std::string& file = invocation.word(0, "The file to write");
    const auto house = invocation.house();
    storage::backup(house->database(), file);
    output.answer(Json::object({{"file", file}, {"octets", static_cast<std::int64_t>(fs::file_size(file))}}),
                  "The backup is in " + file + ". The signing key is not in it: keep that by “adabctl keys export”.");
    return Exit::Done;
}

Exit restore(const Invocation& invocation, const Output& output) {
    const std::string& file = invocation.word(0, "The backup");
    if (!fs::exists(file)) throw Refused("cli.file-unreadable", Json::object({{"file", file}}));
    auto house = founded(invocation, nullptr, nullptr);
    ledger::Verification verification;
    ledger::Restored restored;
    fillOrUnfound(house, [&] {
        storage::restore(file, house->database());
        {
            const auto session = house->database().session();
            verification = ledger::Ledger::verify(*session);
            if (!verification.ok) throw Refused(verification.faults.front());
            house->gate().ledger().rebuild(*session, ledger::Ledger::Rebuild::Replace);
        }
        // The record says of itself that it went back to an earlier state.
        house->gate().writer().run([&](storage::Session& writing) {
            const auto& parts = house->gate().parts();
            restored = house->gate().ledger().beginEpoch(writing, {"operator", parts.entropy->uuid(), parts.clock->now()});
        });
    });
    output.answer(
        Json::object({{"records", verification.size}, {"root", verification.root}, {"epoch", restored.epoch}, {"folder", house->folder()}}),
        "Restored and verified: " + std::to_string(verification.size) + " records in " + house->folder() + ", epoch " +
            std::to_string(restored.epoch) + ".\nThe organisation has a new signing key; put its own back with “adabctl keys import”.");
    return Exit::Done;
}

Exit migrate(const Invocation& invocation, const Output& output) {
    // Opening applies what is pending, with a backup beside the file.
    const auto house = invocation.house();
    const auto session = house->database().reader();
    const int version = storage::schemaVersion(*session);
    output.answer(Json::object({{"version", version}}), "The schema has version " + std::to_string(version) + ".");
    return Exit::Done;
}

Exit keysExport(const Invocation& invocation, const Output& output) {
    const std::string& file = invocation.word(0, "The file to write");
    const auto house = invocation.house();
    house::writeKey(file, house->key());
    output.answer(Json::object({{"file", file}, {"key", house->key().publicKey}}),
                  "The signing key is in " + file + ". Whoever has it can issue your certificates: lock it away.");
    return Exit::Done;
}

Exit keysImport(const Invocation& invocation, const Output& output) {
    const std::string& file = invocation.word(0, "The key's file");
    const std::string folder = invocation.dataFolder();
    if (!house::isOrganisation(folder)) throw Unopened{{"house.no-organisation", Json::object({{"folder", folder}}), ""}};
    const ledger::SigningKey key = house::readKey(file);
    house::writeKey(house::keyFile(folder), key);
    output.answer(Json::object({{"key", key.publicKey}}), "The signing key was put in place.");
    return Exit::Done;
}

Exit keysPublic(const Invocation& invocation, const Output& output) {
    const std::string& file = invocation.word(0, "The file to write");
    const auto house = invocation.house();
    const auto session = house->database().reader();
    const people::Organisation organisation = people::organisationOf(*session);
    const Json key = Json::object({{"issuer", organisation.id},
                                   {"name", organisation.name},
                                   {"key", house->key().publicKey},
                                   {"did", credentials::didOf(house->key().publicKey)}});
    writeFile(file, toPrettyText(key) + "\n");
    output.answer(key, "The public half of the signing key is in " + file + ". Give it to whoever wants to check your certificates.");
    return Exit::Done;
}

}  // namespace

std::vector<Command> houseCommands() {
    return {{"init",
             "init --organisation NAME --admin LOGIN [--zone Z]",
             "A new, empty organisation, with a one-time code for its first HR login.",
             {"organisation", "admin", "zone"},
             {},
             init},
            {"demo",
             "demo [--staff N] [--seed S] [--history DAYS] [--now INSTANT]",
             "A made-up organisation with staff and history.",
             {"staff", "seed", "history", "now"},
             {},
             demo},
            {"doctor", "doctor", "Opens and checks everything.", {}, {}, doctor},
            {"backup", "backup FILE", "An online backup in one file.", {}, {}, backup},
            {"restore", "restore FILE", "Restores a backup into an empty place and verifies it.", {}, {}, restore},
            {"migrate", "migrate", "Applies pending migrations.", {}, {}, migrate},
            {"keys export", "keys export FILE", "The signing key, to be locked away.", {}, {}, keysExport},
            {"keys import", "keys import FILE", "Puts a signing key in place.", {}, {}, keysImport},
            {"keys public", "keys public FILE", "The public half, for whoever verifies certificates.", {}, {}, keysPublic}};
}

}  // namespace adab::cli

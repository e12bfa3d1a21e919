// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hash.h"
#include "cli/Invocation.h"
#include "files/Bundle.h"
#include "ledger/Ledger.h"
#include "print/PrintService.h"

#include <filesystem>

namespace adab::cli {

namespace {

namespace fs = std::filesystem;

void makeFolder(const std::string& path) {
    std::error_code error;
    fs::create_directories(path, error);
    if (error || !fs::is_directory(path, error)) throw Refused("cli.file-unwritable", Json::object({{"file", path}}));
}

Exit exportPerson(const Invocation& invocation, const Output& output) {
    const std::string& person = invocation.word(0, "The person");
    const std::string& folder = invocation.word(1, "The folder");
    print::prepareForPrinting(house::shareFolder() + "/assets/fonts");
    const auto house = invocation.house();
    const Json file = valueOf(*house, invocation, "print.personFile", Json::object({{"person", person}}));
    makeFolder(folder);
    writeFile(folder + "/person.pdf", base::fromBase64url(file["pdf"].text()).value_or(""));
    writeFile(folder + "/person.json", base::fromBase64url(file["json"].text()).value_or(""));
    output.answer(Json::object({{"person", person}, {"folder", folder}, {"files", Json::list({"person.pdf", "person.json"})}}),
                  "The file is in " + folder + ": person.pdf to read, person.json to check with adabctl audit verify " + folder + ".");
    return Exit::Done;
}

Exit erasePerson(const Invocation& invocation, const Output& output) {
    const std::string& person = invocation.word(0, "The person");
    const auto house = invocation.house();
    const Json answer =
        valueOf(*house, invocation, "files.erasePerson",
                Json::object({{"person", person}, {"reason", invocation.option("reason", "By the operator, on request.")}}));
    std::string people = std::to_string(answer["erased"].integer()) + " texts of " + person + " were erased.\n";
    const Phrases& phrases = *house->phrases();
    for (const Json& kept : answer["kept"].items()) {
        Json arguments = Json::object();
        if (kept.has("through")) arguments.set("date", Json::object({{"date", kept["through"]}}));
        people += "  " + phrases.render("files.paper-" + kept["paper"].text("other"), Json::object(), operatorReader()) + " (" +
                  std::to_string(kept["count"].integer()) +
                  "): " + phrases.render("files.why-" + kept["why"].text(""), arguments, operatorReader()) + '\n';
    }
    if (!answer["clean"].boolean())
        people += "Somebody is reading, or the disk is full: please run this again, so that the octets leave the file too.\n";
    people += "Backups made before still hold what was erased: let them expire, or destroy them.";
    output.answer(answer, people);
    return Exit::Done;
}

/// The records as lines; gives what was written.
std::string writeLedger(storage::Session& session, std::int64_t size, const std::string& file) {
    std::string lines;
    ledger::Ledger::forEach(session, 0, size, {}, [&](const ledger::Record& record) { (lines += toText(toJson(record))) += '\n'; });
    writeFile(file, lines);
    return lines;
}

Exit exportAudit(const Invocation& invocation, const Output& output) {
    const std::string& folder = invocation.word(0, "The folder");
    const auto house = invocation.house();
    const std::string matrix = toPrettyText(valueOf(*house, invocation, "insight.matrix", Json::object({{"limit", 1'000'000}}))) + "\n";
    makeFolder(folder);
    const auto session = house->database().reader();
    storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
    Json bundle = files::auditBundle(*session, house->gate().parts().clock->now(), house->key());
    const std::int64_t size = bundle["checkpoint"]["size"].integer();
    const std::string records = writeLedger(*session, size, folder + "/ledger.jsonl");
    snapshot.commit();
    writeFile(folder + "/matrix.json", matrix);
    writeFile(folder + "/audit.json", files::sealed(std::move(bundle), {{"ledger.jsonl", records}, {"matrix.json", matrix}}, house->key()));
    output.answer(
        Json::object({{"folder", folder}, {"records", size}, {"files", Json::list({"audit.json", "ledger.jsonl", "matrix.json"})}}),
        "The inspector's pack is in " + folder + ": " + std::to_string(size) +
            " records without names, and who is certified. It is checked with adabctl audit verify " + folder + ".");
    return Exit::Done;
}

std::optional<std::string> bytesIn(const std::string& folder, const std::string& name) {
    // A name that leads elsewhere is no file of this folder.
    std::error_code error;
    const fs::path path = fs::path(folder) / name;
    if (fs::path(name).filename() != fs::path(name) || !fs::is_regular_file(path, error)) return std::nullopt;
    return readFile(path.string());
}

Exit verifyAudit(const Invocation& invocation, const Output& output) {
    const std::string& folder = invocation.word(0, "The folder");
    std::string name = "person.json";
    auto bytes = bytesIn(folder, name);
    if (!bytes) {
        name = "audit.json";
        bytes = bytesIn(folder, name);
    }
    if (!bytes) throw Refused("files.bundle-none");
    std::optional<std::string> key;
    if (invocation.flag("key")) key = base::parseJson(readFile(invocation.option("key")))["key"].text("");
    const files::Checked found = files::check(name, *bytes, [&](const std::string& one) { return bytesIn(folder, one); }, key);
    const auto phrases = Phrases::load(house::shareFolder() + "/assets/i18n/core");
    Json faults = Json::list();
    std::string people;
    for (const Error& fault : found.faults) {
        const std::string sentence = phrases->render(fault.code, fault.arguments, operatorReader());
        faults.push(Json::object({{"code", fault.code}, {"message", sentence}, {"arguments", fault.arguments}}));
        people += sentence + '\n';
    }
    const bool ok = found.faults.empty();
    if (ok) {
        people = "Nothing was changed: " + std::to_string(found.records) + " records";
        if (found.kind == "person")
            people += ", " + std::to_string(found.opened) + " texts, and " + std::to_string(found.closed) + " that are not in it";
        people += ", as of " + found.at.iso() + ", signed by " + found.organisation + " with the key " + found.key + ".";
        if (!key) people += "\nWhether that is the organisation's key, its keys public FILE tells: --key FILE.";
    }
    output.answer(Json::object({{"ok", ok},
                                {"kind", found.kind},
                                {"organisation", found.organisation},
                                {"key", found.key},
                                {"keyKnown", key.has_value()},
                                {"at", found.at.iso()},
                                {"records", found.records},
                                {"opened", found.opened},
                                {"closed", found.closed},
                                {"faults", faults}}),
                  people);
    return ok ? Exit::Done : Exit::Refused;
}

}  // namespace

std::vector<Command> fileCommands() {
    return {{"person export", "person export P FOLDER", "A person's file as person.pdf and person.json.", {}, {}, exportPerson},
            {"person erase",
             "person erase P [--reason TEXT]",
             "Erases of a person's file what nothing asks to be kept, and says what is kept until when.",
             {"reason"},
             {},
             erasePerson},
            {"audit export", "audit export FOLDER", "An inspector's pack: every record, and who is certified.", {}, {}, exportAudit},
            {"audit verify",
             "audit verify FOLDER [--key KEYFILE]",
             "Checks a person's file or an inspector's pack, without the database.",
             {"key"},
             {},
             verifyAudit}};
}

}  // namespace adab::cli

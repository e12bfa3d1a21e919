// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"
#include "house/Founding.h"
#include "packs/PackChecks.h"
#include "packs/PacksService.h"

#include <cmath>
#include <filesystem>

namespace adab::cli {

namespace {

namespace fs = std::filesystem;

Exit check(const Invocation& invocation, const Output& output) {
    invocation.word(0, "The folder of a pack");
    const bool quality = invocation.flag("quality");
    const packs::FolderCheck found = house::checkPacks(invocation.words, quality ? packs::Asked::QualityToo : packs::Asked::Problems);
    Json problems = Json::list();
    std::string people;
    for (const Problem& problem : found.problems) {
        problems.push(toJson(problem));
        people += sentenceOf(problem);
    }
    Json warnings = Json::list();
    for (const Problem& warning : found.warnings) {
        warnings.push(toJson(warning));
        people += sentenceOf(warning);
    }
    Json answer = Json::object({{"problems", problems}, {"warnings", warnings}});
    bool good = found.problems.empty();
    if (quality) {
        Json figures = Json::list();
        for (const packs::Quality& row : found.quality) {
            const bool ok = row.verdict != packs::Quality::Verdict::Poor;
            good = good && ok;
            Json figure = Json::object({{"pack", row.pack},
                                        {"locale", row.locale},
                                        {"check", row.check},
                                        {"value", row.value.approximate()},
                                        {"limit", row.limit.approximate()},
                                        {"ok", ok}});
            if (!row.of.empty()) figure.set("of", row.of);
            if (row.verdict == packs::Quality::Verdict::Weak) figure.set("weak", true);
            figures.push(std::move(figure));
            if (row.verdict != packs::Quality::Verdict::Good)
                people += row.pack + " (" + row.locale + "): " + row.check + (row.of.empty() ? "" : " of " + row.of) + " is " +
                          row.value.text() + (ok ? ", better would be " : ", the limit is ") + row.limit.text() + '\n';
        }
        answer.set("quality", figures);
    }
    output.answer(answer, people.empty() ? "Nothing is wrong." : people);
    return good ? Exit::Done : Exit::Refused;
}

Exit makeNew(const Invocation& invocation, const Output& output) {
    const std::string& name = invocation.word(0, "The name of the new pack");
    if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") != std::string::npos) {
        throw UsageError{"A pack's name has small letters, digits and hyphens."};
    }
    if (fs::exists(name)) throw Refused("cli.exists", Json::object({{"file", name}}));
    std::error_code error;
    fs::copy(house::shareFolder() + "/courses/_template", name, fs::copy_options::recursive, error);
    if (error) throw Refused("cli.file-unwritable", Json::object({{"file", name}}));
    const std::string manifest = name + "/pack.yaml";
    std::string text = readFile(manifest);
    const auto id = text.find("\nid: ");
    if (id != std::string::npos) text.replace(id + 5, text.find('\n', id + 5) - id - 5, name);
    writeFile(manifest, text);
    output.answer(Json::object({{"folder", name}}), "A new pack is in " + name + ". Write in it, then: adabctl courses check " + name);
    return Exit::Done;
}

Exit install(const Invocation& invocation, const Output& output) {
    const std::string folder = fs::absolute(invocation.word(0, "The folder of a pack")).string();
    const auto house = invocation.house();
    const Json installed = valueOf(*house, invocation, "packs.install", Json::object({{"folder", folder}}));
    output.answer(installed, installed["pack"].text() + ' ' + installed["version"].text() +
                                 (installed["installed"].boolean() ? " is installed." : " was installed already."));
    return Exit::Done;
}

Exit list(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const Json rows = valueOf(*house, invocation, "packs.list");
    std::string people;
    for (const Json& row : rows["rows"].items()) {
        people += row["pack"].text() + ' ' + row["version"].text() + "  " + row["kind"].text() + "  " + row["title"].text() + '\n';
    }
    output.answer(rows, people);
    return Exit::Done;
}

Exit policyCheck(const Invocation& invocation, const Output& output) { return check(invocation, output); }

/// The files of a policy's folder as they stand: what is looked at need not be installed.
Json policyFiles(const std::string& folder) {
    Json files = Json::object();
    const fs::path root = fs::is_directory(folder) ? fs::path(folder) : fs::path(folder).parent_path();
    files.set("pack.yaml", readFile((root / "pack.yaml").string()));
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(root, error)) {
        const fs::path texts = entry.path() / "policy.yaml";
        if (entry.is_directory() && fs::exists(texts))
            files.set(entry.path().filename().string() + "/policy.yaml", readFile(texts.string()));
    }
    return files;
}

/// Two places: a probability is no exact figure.
std::string decimal(const Json& share) {
    const auto hundredths = std::lround(share.real() * 100);
    const auto rest = hundredths % 100;
    return std::to_string(hundredths / 100) + (rest < 10 ? ".0" : ".") + std::to_string(rest);
}
std::string percent(const Json& share) { return std::to_string(std::lround(share.real() * 100)) + " %"; }

Exit policyPreview(const Invocation& invocation, const Output& output) {
    const Json draft = policyFiles(invocation.word(0, "The folder of a policy"));
    const std::string from = invocation.required("from");
    const std::string to = invocation.required("to");
    const auto house = invocation.house();
    const Json answer =
        valueOf(*house, invocation, "policies.preview", Json::object({{"draft", draft}, {"from", from}, {"to", to}, {"limit", 1'000'000}}));
    std::string people = answer["policy"].text() + ' ' + answer["version"].text() + ", " + from + " to " + to + ": " +
                         std::to_string(answer["staff"].integer()) + " staff, " + std::to_string(answer["facts"].integer()) + " facts\n";
    for (const Json& rule : answer["rules"].items()) {
        people += "  " + rule["title"].text() + " (" + rule["effect"].text() + "): " + std::to_string(rule["times"].integer()) +
                  " times, " + std::to_string(rule["persons"].integer()) + " persons\n";
    }
    for (const Json& row : answer["affected"]["rows"].items())
        people += "  " + row["name"].text() + "  " + row["ruleTitle"].text() + "  " + row["why"].text() + '\n';
    for (const Json& group : answer["fairness"].items()) {
        people += "  " + group["met"].text() + " by " + group["by"].text() + ", " + group["groupName"].text() + ": ";
        people += group["withheld"].boolean()
                      ? std::string("withheld, a group is below five\n")
                      : std::to_string(group["affected"].integer()) + " of " + std::to_string(group["staff"].integer()) + " (" +
                            percent(group["low"]) + " to " + percent(group["high"]) + "), p " + decimal(group["adjusted"]) + '\n';
    }
    output.answer(answer, people);
    return Exit::Done;
}

Exit policyEnact(const Invocation& invocation, const Output& output) {
    const std::string folder = fs::absolute(invocation.word(0, "The folder of a policy")).string();
    const std::string from = invocation.required("from");
    const auto house = invocation.house();
    // Installing is the operator's work; putting it in force is decided by the person named.
    const Json installed = house::asOperator(*house, "packs.install", Json::object({{"folder", folder}}));
    const Json enacted = valueOf(*house, invocation, "policies.enact", Json::object({{"policy", installed["pack"]}, {"from", from}}));
    output.answer(enacted, installed["pack"].text() + ' ' + installed["version"].text() + " is in force from " + from + '.');
    return Exit::Done;
}

}  // namespace

std::vector<Command> contentCommands() {
    return {
        {"courses check", "courses check [--quality] PATH…", "Checks packs of any kind; needs no organisation.", {}, {"quality"}, check},
        {"courses new", "courses new NAME", "Copies the template of a course.", {}, {}, makeNew},
        {"courses install", "courses install PATH", "Installs this version of a pack.", {}, {}, install},
        {"courses list", "courses list", "Which packs are installed.", {}, {}, list},
        {"policy check", "policy check PATH", "Checks a policy; needs no organisation.", {}, {}, policyCheck},
        {"policy preview",
         "policy preview PATH --from DATE --to DATE",
         "Who would be affected by a policy, how often and why, on recorded history. Changes nothing.",
         {"from", "to"},
         {},
         policyPreview},
        {"policy enact", "policy enact PATH --from DATE [--as LOGIN]", "Puts a policy in force from a day on.", {"from"}, {}, policyEnact}};
}

}  // namespace adab::cli

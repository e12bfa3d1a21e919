// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"
#include "cli/Rehearsal.h"
#include "house/House.h"
#include "print/PrintService.h"

namespace adab::cli {

namespace {

Exit list(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const Json entries = house->gate().list();
    std::string text;
    for (const Json& entry : entries["entries"].items()) {
        text += entry["name"].text() + "  (" + entry["kind"].text() + ")  " + entry["about"].text() + "\n    answers " +
                entry["answer"].text() + '\n';
    }
    output.answer(entries, text);
    return Exit::Done;
}

Exit call(const Invocation& invocation, const Output& output) {
    gate::Request request;
    request.name = invocation.word(0, "The name of a command or query");
    request.args = base::parseJson(invocation.words.size() > 1 ? invocation.words[1] : "{}");
    request.id = invocation.option("id");
    request.at = invocation.instant("at");
    request.known = invocation.instant("known");
    if (request.name.starts_with("print.")) print::prepareForPrinting(house::shareFolder() + "/assets/fonts");
    const auto house = invocation.house();
    const gate::Answer answer = callGate(*house, invocation, request);
    output.answer(toJson(answer));
    if (answer.error) Output::message(answer.message);
    return answer.ok() ? Exit::Done : Exit::Refused;
}

Exit rehearse(const Invocation& invocation, const Output& output) {
    const std::string script = readFile(invocation.word(0, "The script"));
    const bool held = runRehearsal(
        script, invocation.option("keep"), [&](const Json& answer) { output.line(answer); },
        [](int line, const Json& expected) {
            Output::message("Line " + std::to_string(line) + ": the answer does not contain what was expected: " + toText(expected));
        });
    return held ? Exit::Done : Exit::Refused;
}

}  // namespace

std::vector<Command> gateCommands() {
    return {{"gate list", "gate list", "Every command and query: what the house can be asked and told.", {}, {}, list},
            {"gate call", "gate call NAME [JSON] [--id UUID] [--at INSTANT] [--known INSTANT]", "One command or query.", {"id"}, {}, call},
            {"rehearse",
             "rehearse FILE.jsonl [--keep FOLDER]",
             "Runs a script in throw-away data, or in a new organisation that is kept; one answer a line.",
             {"keep"},
             {},
             rehearse}};
}

}  // namespace adab::cli

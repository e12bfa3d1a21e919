// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"
#include "formulas/Formula.h"
#include "formulas/Grade.h"
#include "house/Founding.h"
#include "scenarios/ScenarioContent.h"

#include <algorithm>

namespace adab::cli {

namespace {

Exit check(const Invocation& invocation, const Output& output) {
    const packs::FolderCheck found = house::checkPacks({invocation.word(0, "The folder of a course")});
    Json problems = Json::list();
    std::string people;
    for (const Problem& problem : found.problems) {
        if (problem.file.find("scenarios/") == std::string::npos) continue;
        problems.push(toJson(problem));
        people += sentenceOf(problem);
    }
    const bool good = problems.size() == 0;
    output.answer(Json::object({{"problems", problems}}), good ? "Nothing is wrong." : people);
    return good ? Exit::Done : Exit::Refused;
}

/// The shipped packs of a kind.
std::vector<packs::PackPtr> shipped(const std::string& kind) {
    std::vector<packs::PackPtr> found;
    for (const std::string& folder : house::shippedPacks()) {
        Problems problems;
        packs::PackPtr pack = packs::Pack::fromFolder(folder, problems);
        if (pack && pack->kind() == kind) found.push_back(std::move(pack));
    }
    return found;
}

/// Own words as the page hears them; nobody's name is bound.
scenarios::Hearing hear(const std::string& formula, const std::string& locale, const std::string& text) {
    for (const auto& pack : shipped("formulas")) {
        const formulas::Formulas library(*pack);
        if (const formulas::Formula* found = library.find(formula))
            return scenarios::hearingOf(formulas::grade(*found, library.grammar(locale), locale, text));
    }
    throw Refused("formulas.unknown", Json::object({{"formula", formula}}), "formula");
}

Exit play(const Invocation& invocation, const Output& output) {
    const std::string& scenario = invocation.word(0, "The id of a scenario");
    const std::string locale = invocation.option("locale", "en");
    const auto moves = scenarios::readMoves(readFile(invocation.required("moves")));
    const auto phrases = Phrases::load(house::shareFolder() + "/assets/i18n/core");
    const auto standards = shipped("standards");
    const scenarios::Telling telling{locale,
                                     [&](std::string_view code, const Json& arguments) {
                                         return phrases->render(code, arguments, Reader{locale, base::usualCalendar(locale)});
                                     },
                                     [&](const std::string& rule) {
                                         for (const auto& pack : standards) {
                                             const std::string title = pack->localised(locale, "standards.yaml")[rule]["title"].scalar();
                                             if (!title.empty()) return title;
                                         }
                                         return rule;
                                     }};
    for (const packs::PackPtr& course : shipped("course")) {
        const auto ids = course->manifest()["scenarios"].items();
        const bool isHere = std::any_of(ids.begin(), ids.end(), [&](const Yaml& id) { return id.scalar() == scenario; });
        if (!isHere) continue;
        const Json played = scenarios::playWithoutOrganisation(*course, scenario, moves, telling, hear);
        std::string people;
        for (const Json& line : played["lines"].items()) {
            if (line.has("link")) people += "-- " + line["link"].text() + '\n';
            people += line["who"].text() + ": " + line["text"].text() + '\n';
        }
        if (played.has("debrief")) people += '\n' + toPrettyText(played["debrief"]);
        output.answer(played, people);
        return Exit::Done;
    }
    throw Refused("scenarios.unknown", Json::object({{"scenario", scenario}}), "scenario");
}

}  // namespace

std::vector<Command> scenarioCommands() {
    return {{"scenario check",
             "scenario check PATH",
             "Checks the scenarios of a course: every path ends, every state can be answered, and a best path is there.",
             {},
             {},
             check},
            {"scenario play",
             "scenario play ID --moves FILE [--locale L]",
             "Outcome and debrief of one path through a shipped scenario. A line \"say: …\" is said in one's own words.",
             {"moves", "locale"},
             {},
             play}};
}

}  // namespace adab::cli

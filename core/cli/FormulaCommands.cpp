// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"
#include "formulas/Grade.h"

#include <algorithm>
#include <iostream>

namespace adab::cli {
namespace {

Json lineOf(const formulas::Formulas& library, const std::string& id, const std::string& formula, const std::string& locale,
            const std::string& text) {
    const formulas::Formula* found = library.find(formula);
    if (!found) throw Refused("formulas.unknown", Json::object({{"formula", formula}}), "formula");
    const formulas::Grade graded = formulas::grade(*found, library.grammar(locale), locale, text);
    Json slots = Json::object();
    Json verdicts = Json::object();
    Json spans = Json::list();
    Json advice = Json::list();
    for (const auto& one : graded.slots) {
        slots.set(one.slot, formulas::isPresent(one.verdict));
        verdicts.set(one.slot, formulas::name(one.verdict));
        for (const auto& span : one.spans) spans.push(Json::object({{"slot", one.slot}, {"from", span.from}, {"to", span.to}}));
        const auto& words = library.text(formula, locale).slots;
        if (const auto own = words.find(one.slot); own != words.end() && !formulas::isPresent(one.verdict)) advice.push(own->second.model);
    }
    std::vector<std::string> categories;
    Json forbidden = Json::list();
    for (const auto& one : graded.forbidden) {
        spans.push(Json::object({{"forbidden", one.category}, {"from", one.span.from}, {"to", one.span.to}}));
        if (std::find(categories.begin(), categories.end(), one.category) != categories.end()) continue;
        categories.push_back(one.category);
        forbidden.push(one.category);
        advice.push(one.better);
    }
    return Json::object({{"id", id},
                         {"formula", formula},
                         {"locale", locale},
                         {"slots", std::move(slots)},
                         {"verdicts", std::move(verdicts)},
                         {"forbidden", std::move(forbidden)},
                         {"order_ok", graded.order == formulas::Grade::Order::Kept},
                         {"pass", graded.outcome == formulas::Grade::Outcome::Passed},
                         {"needs_person", graded.person == formulas::Grade::Person::Needed},
                         {"spans", std::move(spans)},
                         {"advice", std::move(advice)}});
}

Exit gradeLines(const Invocation& invocation, const Output& output) {
    Problems problems;
    const auto pack = packs::Pack::fromFolder(house::shareFolder() + "/courses/formulas", problems);
    if (!pack)
        throw Refused("packs.invalid", Json::object({{"pack", "formulas"}, {"message", problems.empty() ? "" : problems.front().message}}));
    const formulas::Formulas library(*pack);
    Exit exit = Exit::Done;
    std::int64_t number = 0;
    for (std::string line; std::getline(std::cin, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) continue;
        const std::string place = std::to_string(number);
        std::string id = place;
        try {
            if (line.front() != '{') {
                output.line(lineOf(library, id, invocation.required("formula"), invocation.required("locale"), line));
                continue;
            }
            const Json said = base::parseJson(line);
            id = said["id"].text(place);
            output.line(lineOf(library, id, said["formula"].text(invocation.option("formula")),
                               said["locale"].text(invocation.option("locale")), said["text"].text("")));
        } catch (const Refused& refused) {
            Json answer = refusal(refused.error());
            answer.set("id", id);
            output.line(answer);
            Output::message("Line " + place + ": " + answer["error"]["message"].text(""));
            exit = Exit::Refused;
        }
    }
    return exit;
}

}  // namespace

std::vector<Command> formulaCommands() {
    return {{"formula grade",
             "formula grade [--formula ID --locale L] < LINES",
             "Reads utterances and says which parts of a speech formula each holds.",
             {"formula", "locale"},
             {},
             gradeLines}};
}

}  // namespace adab::cli

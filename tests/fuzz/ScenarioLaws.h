// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fuzz/Holds.h"
#include "scenarios/PlayRules.h"
#include "scenarios/ScenarioParse.h"

#include <string>
#include <string_view>

/// What holds for any scenario file, `---` between the graph and its words: it is refused with a place and a remedy, or whatever one plays
/// ends, within bounds, and earns no more than the best way does.
inline void holdScenarioLaws(std::string_view text) {
    using namespace adab;
    using namespace adab::scenarios;
    const std::size_t cut = text.find("\n---\n");
    Problems problems;
    const Yaml graph = Yaml::parse(text.substr(0, cut), "graph.yaml", problems);
    if (!problems.empty()) return;
    std::map<std::string, Yaml> locales;
    if (cut != std::string_view::npos) {
        const Yaml words = Yaml::parse(text.substr(cut + 5), "words.yaml", problems);
        if (!problems.empty()) return;
        locales.emplace("en", words);
    }
    const Scenario scenario = parseScenario(graph, locales, problems);
    for (const Problem& problem : problems) LAW(!problem.message.empty() && !problem.remedy.empty() && !problem.file.empty());
    if (!problems.empty()) return;
    const PlayScore best = score(scenario, bestPlay(scenario));
    LAW(best.outcome == Ending::Kept && best.criticals.empty() && best.broken.empty() && best.mark == best.maxMark);
    for (std::size_t way = 0; way < 12; ++way) {
        Play play = beginning(scenario);
        for (std::size_t turn = 0; play.stage() == Play::Stage::Playing; ++turn) {
            LAW(turn < scenario.nodes.size());
            std::vector<const Move*> offered;
            for (const Move& move : play.node->moves)
                if (isOffered(move, play.state, {})) offered.push_back(&move);
            LAW(offered.size() >= 2);
            const Pace pace = play.node->patience && (way + turn) % 3 == 0 ? Pace::Late : Pace::InTime;
            LAW(!advance(scenario, play, {offered[(way * 7 + turn * way) % offered.size()]->id, pace}));
            LAW(play.state.trust >= 0 && play.state.trust <= 4 && play.state.anger >= 0 && play.state.anger <= 4);
        }
        const PlayScore told = score(scenario, play);
        LAW(told.mark >= Fraction(0) && told.mark <= best.mark);
    }
}

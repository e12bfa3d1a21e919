// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioParse.h"

#include "scenarios/PlayRules.h"

#include <algorithm>
#include <functional>
#include <set>

namespace adab::scenarios {
namespace {

using Ids = std::set<std::string_view>;

void refuseUnknownKeys(const Yaml& map, const Ids& known, const std::string& where, Problems& problems) {
    for (const auto& [key, value] : map.members())
        if (!known.contains(key.scalar())) {
            std::string list;
            for (const auto& one : known) list += (list.empty() ? "" : ", ") + std::string(one);
            problems.push_back(key.problem(where + " does not know " + key.scalar(), "use one of: " + list));
        }
}

/// `+1`, `-1`, `0`.
std::optional<int> readStep(const Yaml& node) {
    const std::string& text = node.scalar();
    const std::string digits = text.starts_with('+') || text.starts_with('-') ? text.substr(1) : text;
    if (digits.size() != 1 || digits[0] < '0' || digits[0] > '4') return std::nullopt;
    const int size = digits[0] - '0';
    return text.starts_with('-') ? -size : size;
}

Move readMove(const Yaml& node, Problems& problems) {
    Move move;
    refuseUnknownKeys(node, {"id", "to", "mood", "steps", "scores", "best"}, "a move", problems);
    move.id = node["id"].scalar();
    move.to = node["to"].scalar();
    if (move.id.empty()) problems.push_back(node.problem("a move has no id", "begin it with id: a"));
    if (const Yaml& mood = node["mood"]) {
        if (const auto step = readStep(mood))
            move.mood = *step;
        else
            problems.push_back(mood.problem("mood of move " + move.id + " is no step from -4 to +4", "write 0, +1 or -1"));
    }
    for (const auto& step : node["steps"].items()) {
        if (const auto known = isoStepNamed(step.scalar()))
            move.steps.push_back(*known);
        else
            problems.push_back(step.problem("there is no step " + step.scalar(),
                                            "use receive, acknowledge, assess, investigate, respond, decide or close"));
    }
    for (const auto& [rule, score] : node["scores"].members()) {
        const auto value = score.fraction();
        if (!value || *value < Fraction(0) || *value > Fraction(1))
            problems.push_back(
                score.problem("the score of " + rule.scalar() + " is no fraction from 0 to 1", "write \"1\", \"1/2\" or \"0\""));
        else
            move.scores[rule.scalar()] = *value;
    }
    if (const Yaml& best = node["best"]) {
        const auto value = best.boolean();
        if (!value)
            problems.push_back(
                best.problem("best is neither true nor false", "write best: true on the best move, and nothing on the others"));
        else if (*value)
            move.advice = Advice::Best;
    }
    return move;
}

Node readNode(const std::string& id, const Yaml& place, Problems& problems) {
    Node node;
    node.id = id;
    refuseUnknownKeys(place, {"mood", "moves", "end"}, "a node", problems);
    if (const Yaml& mood = place["mood"]) {
        const auto value = mood.integer();
        if (!value || *value < kLowestMood || *value > kHighestMood)
            problems.push_back(mood.problem("mood of " + id + " is no number from 0 to 4", "write 0 for furious … 4 for content"));
        else
            node.mood = static_cast<int>(*value);
    } else {
        problems.push_back(place.problem("node " + id + " has no mood", "say how the customer feels, as mood: 2"));
    }
    if (const Yaml& end = place["end"]) {
        node.end = endingNamed(end.scalar());
        if (!node.end) problems.push_back(end.problem("there is no ending " + end.scalar(), "use kept, partly or lost"));
    }
    std::set<std::string> seen;
    for (const auto& move : place["moves"].items()) {
        node.moves.push_back(readMove(move, problems));
        if (!node.moves.back().id.empty() && !seen.insert(node.moves.back().id).second)
            problems.push_back(move.problem("two moves of " + id + " are called " + node.moves.back().id, "give each an id of its own"));
    }
    if (node.end && !node.moves.empty())
        problems.push_back(place["moves"].problem("the end " + id + " has moves", "remove the moves, or the line end"));
    if (!place["end"] && node.moves.size() < 2)
        problems.push_back(place.problem("at " + id + (node.moves.empty() ? " there is nothing to answer" : " there is no choice"),
                                         "add two moves or more, or make it an end, as end: kept"));
    const auto bests = std::count_if(node.moves.begin(), node.moves.end(), [](const Move& move) { return move.advice == Advice::Best; });
    if (!node.moves.empty() && bests != 1)
        problems.push_back(
            place.problem("node " + id + " has " + std::to_string(bests) + " best moves", "mark exactly one with best: true"));
    return node;
}

/// What only the whole graph shows. `places` are the nodes' places in the file.
class GraphCheck {
public:
    GraphCheck(const Scenario& scenario, const Yaml& graph, Problems& problems)
        : m_scenario(scenario), m_graph(graph), m_problems(problems) {}

    void run() {
        const Yaml& start = m_graph["start"];
        if (!m_scenario.node(m_scenario.start)) {
            m_problems.push_back(
                (start ? start : m_graph).problem("the start " + m_scenario.start + " is no node", "name a node, as start: n1"));
            return;
        }
        bool whole = true;
        for (const auto& [id, node] : m_scenario.nodes)
            for (std::size_t i = 0; i < node.moves.size(); ++i) whole = checkMove(node, i) && whole;
        if (!whole) return;
        visit(m_scenario.start);
        for (const auto& [id, node] : m_scenario.nodes)
            if (!m_done.contains(id))
                m_problems.push_back(place(id).problem("no path leads to " + id, "let a move go to it, or remove it"));
        if (m_circle) return;
        checkBestPath();
        checkRules();
    }

private:
    const Yaml& place(const std::string& node) const { return m_graph["nodes"][node]; }

    bool checkMove(const Node& node, std::size_t index) {
        const Move& move = node.moves[index];
        const Yaml& at = place(node.id)["moves"].items()[index];
        const Node* target = m_scenario.node(move.to);
        if (!target) {
            m_problems.push_back((at["to"] ? at["to"] : at)
                                     .problem("move " + move.id + " of " + node.id + " goes to " + move.to + ", which is no node",
                                              "name a node of this file"));
            return false;
        }
        const int mood = moodAfter(node.mood, move);
        if (mood != target->mood)
            m_problems.push_back((at["mood"] ? at["mood"] : at)
                                     .problem("after move " + move.id + " of " + node.id + " the mood is " + std::to_string(mood) +
                                                  ", and " + move.to + " says " + std::to_string(target->mood),
                                              "let the step of the move and the moods of both nodes agree"));
        for (const auto& [rule, score] : move.scores) {
            if (std::find(m_scenario.rules.begin(), m_scenario.rules.end(), rule) == m_scenario.rules.end())
                m_problems.push_back(at["scores"].problem("rule " + rule + " is scored and not listed", "add it to rules at the top"));
            if (score > Fraction(0)) m_scored.insert(rule);
        }
        return true;
    }

    void visit(const std::string& id) {
        m_open.insert(id);
        const Node& node = *m_scenario.node(id);
        for (std::size_t i = 0; i < node.moves.size(); ++i) {
            const std::string& to = node.moves[i].to;
            if (m_open.contains(to)) {
                m_circle = true;
                m_problems.push_back(place(id)["moves"].items()[i].problem(
                    "move " + node.moves[i].id + " of " + id + " leads back to " + to + ", so a path never ends",
                    "lead on to a further node or to an end"));
            } else if (!m_done.contains(to)) {
                visit(to);
            }
        }
        m_open.erase(id);
        m_done.insert(id);
    }

    void checkBestPath() {
        const Node* node = m_scenario.node(m_scenario.start);
        while (node && node->best()) node = m_scenario.node(node->best()->to);
        if (node && node->end && *node->end != Ending::Kept)
            m_problems.push_back(place(node->id).problem("the best path ends at " + node->id + ", where the customer is not kept",
                                                         "let the best moves lead to an end with end: kept"));
    }

    void checkRules() {
        const Yaml& rules = m_graph["rules"];
        for (const auto& rule : rules.items())
            if (!m_scored.contains(rule.scalar()))
                m_problems.push_back(
                    rule.problem("rule " + rule.scalar() + " is scored on no path", "score it in a move, or remove it from the list"));
    }

    const Scenario& m_scenario;
    const Yaml& m_graph;
    Problems& m_problems;
    std::set<std::string> m_open;
    std::set<std::string> m_done;
    std::set<std::string> m_scored;
    bool m_circle = false;
};

ScenarioText readText(const Scenario& scenario, const Yaml& words, const std::string& locale, Problems& problems) {
    ScenarioText text;
    refuseUnknownKeys(words, {"title", "setting", "nodes"}, "the words of a scenario", problems);
    const auto need = [&](const Yaml& map, std::string_view key, const std::string& what) {
        const std::string value = map[key].scalar();
        if (value.empty())
            problems.push_back(
                (map ? map : words)
                    .problem(what + " has no " + std::string(key) + " in " + locale, "write it, as " + std::string(key) + ": …"));
        return value;
    };
    text.title = need(words, "title", "scenario " + scenario.id);
    text.setting = need(words, "setting", "scenario " + scenario.id);
    const Yaml& nodes = words["nodes"];
    for (const auto& [id, node] : scenario.nodes) {
        ScenarioText::NodeText& one = text.nodes[id];
        if (node.end) {
            one.outcome = need(nodes[id], "outcome", "end " + id);
            one.customer = nodes[id]["customer"].scalar();
            continue;
        }
        one.customer = need(nodes[id], "customer", "node " + id);
        for (const auto& move : node.moves) {
            const Yaml& place = nodes[id]["moves"][move.id];
            one.moves[move.id] = {need(place, "said", "move " + move.id + " of " + id),
                                  need(place, "advice", "move " + move.id + " of " + id)};
        }
        for (const auto& [key, value] : nodes[id]["moves"].members())
            if (!node.find(key.scalar()))
                problems.push_back(key.problem("node " + id + " has no move " + key.scalar(), "remove the text, or correct its id"));
    }
    for (const auto& [key, value] : nodes.members())
        if (!scenario.node(key.scalar()))
            problems.push_back(key.problem("the scenario has no node " + key.scalar(), "remove the text, or correct its id"));
    return text;
}

}  // namespace

Scenario parseScenario(const Yaml& graph, const std::map<std::string, Yaml>& locales, Problems& problems) {
    Scenario scenario;
    if (!graph.isMap()) {
        problems.push_back(graph.problem("a scenario is a map", "begin with id: and the name of the scenario"));
        return scenario;
    }
    refuseUnknownKeys(graph, {"id", "channel", "rules", "pass", "start", "nodes"}, "a scenario", problems);
    scenario.id = graph["id"].scalar();
    if (scenario.id.empty()) problems.push_back(graph.problem("the scenario has no id", "begin with id: and the name of the scenario"));
    scenario.channel = graph["channel"].scalar();
    scenario.start = graph["start"].scalar();
    for (const auto& rule : graph["rules"].items()) scenario.rules.push_back(rule.scalar());
    if (scenario.rules.empty())
        problems.push_back(graph.problem("the scenario exercises no rule", "list the rules, as rules: [complaints.listen]"));
    const Yaml& pass = graph["pass"];
    const auto mark = pass.fraction();
    if (!mark || *mark <= Fraction(0) || *mark > Fraction(1) || (*mark * Fraction(100)).denominator() != 1)
        problems.push_back(
            (pass ? pass : graph).problem("pass is no whole percent above 0 and up to 1", "write a fraction, as pass: \"3/4\""));
    else
        scenario.pass = *mark;
    for (const auto& [key, node] : graph["nodes"].members()) scenario.nodes[key.scalar()] = readNode(key.scalar(), node, problems);
    GraphCheck(scenario, graph, problems).run();
    for (const auto& [locale, words] : locales) scenario.texts[locale] = readText(scenario, words, locale, problems);
    return scenario;
}

}  // namespace adab::scenarios

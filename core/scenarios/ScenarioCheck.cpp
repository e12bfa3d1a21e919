// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioCheck.h"

#include "scenarios/PlayRules.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace adab::scenarios {
namespace {

/// So many moves from so many states nobody has written who meant one conversation.
constexpr std::size_t kMostSteps = 400000;

/// What decides which moves are offered.
using Key = std::tuple<int, int, std::map<std::string, Promised, std::less<>>>;
Key keyOf(const State& state) { return {state.trust, state.anger, state.promises}; }

std::string wordsOf(const State& state) {
    std::string words = "trust is " + std::to_string(state.trust) + " and anger " + std::to_string(state.anger);
    for (const auto& [promise, became] : state.promises) {
        words += ", " + promise;
        words += became == Promised::Open ? " is promised" : became == Promised::Kept ? " is kept" : " is withdrawn";
    }
    return words;
}

std::string wordsOf(const Customs& customs) {
    std::string words;
    for (const auto& one : customs) words += (words.empty() ? " where it does without " : ", ") + one;
    return words;
}

class GraphCheck {
public:
    GraphCheck(const Scenario& scenario, const Yaml& graph, Problems& problems)
        : m_scenario(scenario), m_graph(graph), m_problems(problems) {
        const auto keep = [&](const Yaml& nodes) {
            for (const auto& [key, node] : nodes.members()) m_places.emplace(key.scalar(), node);
        };
        keep(graph["nodes"]);
        for (const auto& link : graph["chain"].items()) keep(link["nodes"]);
    }

    void run() {
        if (!checkStarts()) return;
        bool whole = true;
        for (const auto& [id, node] : m_scenario.nodes)
            for (std::size_t i = 0; i < node.moves.size(); ++i) whole = checkMove(node, i) && whole;
        if (!whole) return;
        for (const auto& link : m_scenario.links) visit(link.start);
        for (const auto& [id, node] : m_scenario.nodes)
            if (!m_done.contains(id)) problem(place(id), "no path leads to " + id, "let a move go to it, or remove it");
        if (m_circle) return;
        std::reverse(m_order.begin(), m_order.end());
        // Links follow each other.
        std::stable_sort(m_order.begin(), m_order.end(), [](const Node* a, const Node* b) { return a->link < b->link; });
        checkRules();
        checkMoods();
        checkBestPath();
        checkStates();
    }

private:
    const Yaml& place(const std::string& node) const {
        const auto found = m_places.find(node);
        return found == m_places.end() ? m_graph : found->second;
    }
    const Yaml& place(const Node& node, const Move& move) const {
        const auto index = static_cast<std::size_t>(&move - node.moves.data());
        const Yaml& moves = place(node.id)["moves"];
        return index < moves.items().size() ? moves.items()[index] : moves;
    }
    const Yaml& linkPlace(std::size_t link) const { return m_scenario.isChain() ? m_graph["chain"].items()[link] : m_graph; }

    void problem(const Yaml& at, const std::string& message, const std::string& remedy) {
        // The same line for the same reason in many states is one problem.
        if (m_told.emplace(at.line(), at.column(), message.substr(0, message.find('|'))).second)
            m_problems.push_back(at.problem(std::string(message).erase(std::min(message.find('|'), message.size()), 1), remedy));
    }

    bool checkStarts() {
        bool all = true;
        for (std::size_t i = 0; i < m_scenario.links.size(); ++i) {
            const std::string& start = m_scenario.links[i].start;
            const Node* node = m_scenario.node(start);
            if (node && node->link == i) continue;
            const Yaml& at = linkPlace(i);
            problem(at["start"] ? at["start"] : at, "the start " + start + " is no node" + (m_scenario.isChain() ? " of its link" : ""),
                    "name a node, as start: n1");
            all = false;
        }
        return all;
    }

    bool checkMove(const Node& node, std::size_t index) {
        const Move& move = node.moves[index];
        const Yaml& at = place(node, move);
        const Node* target = m_scenario.node(move.to);
        const Yaml& to = at["to"] ? at["to"] : at;
        if (!target || target->link != node.link) {
            problem(to,
                    "move " + move.id + " of " + node.id + " goes to " + move.to +
                        (target ? ", which is a node of another link" : ", which is no node"),
                    target ? "let the link end; the next one begins at its start" : "name a node of this file");
            return false;
        }
        for (const auto& [rule, score] : move.scores) {
            if (std::find(m_scenario.rules.begin(), m_scenario.rules.end(), rule) == m_scenario.rules.end())
                problem(at["scores"], "rule " + rule + " is scored and not listed", "add it to rules at the top");
            if (score > Fraction(0)) m_scored.insert(rule);
        }
        const auto made = m_scenario.promises();
        for (const auto& [key, promise] : {std::pair{"promise", move.when.promise}, std::pair{"no-promise", move.when.noPromise}}) {
            if (!promise.empty() && !made.contains(promise))
                problem(at["when"][key], "nobody promises " + promise,
                        "name a promise that a move makes, as effects: {promise: " + promise + "}");
        }
        return true;
    }

    /// Depth is bounded: the graph has at most kMostNodes nodes.
    void visit(const std::string& id) {
        m_open.insert(id);
        const Node& node = *m_scenario.node(id);
        for (const auto& move : node.moves) {
            if (m_open.contains(move.to)) {
                m_circle = true;
                problem(place(node, move), "move " + move.id + " of " + id + " leads back to " + move.to + ", so a path never ends",
                        "lead on to a further node or to an end");
            } else if (!m_done.contains(move.to)) {
                visit(move.to);
            }
        }
        m_open.erase(id);
        m_done.insert(id);
        m_order.push_back(&node);
    }

    void checkRules() {
        for (const auto& rule : m_graph["rules"].items())
            if (!m_scored.contains(rule.scalar()))
                problem(rule, "rule " + rule.scalar() + " is scored on no path", "score it in a move, or remove it from the list");
    }

    // ---- states ----------------------------------------------------------------------------------------------------------------------

    /// The states in which a node can be found; each with the most that was spent without anything beyond the means, −1 where it takes
    /// such a move to get there.
    using States = std::map<const Node*, std::map<Key, std::pair<State, int>>>;

    enum class Lateness { No, Too };

    void add(States& states, const Node& node, State state, int spent) {
        // Cost and minutes decide nothing: ways that differ in them alone are one.
        state.cost = 0;
        state.minutes = 0;
        const auto [at, fresh] = states[&node].emplace(keyOf(state), std::pair{state, spent});
        if (!fresh) at->second.second = std::max(at->second.second, spent);
    }

    /// Walks every way from what `states` holds; `look` sees each move that is offered somewhere.
    template <class Look>
    void walk(States& states, const Customs& avoided, Lateness lateness, const Look& look) {
        for (const Node* node : m_order) {
            const auto found = states.find(node);
            if (found == states.end()) continue;
            if (node->end) {
                if (const std::size_t next = node->link + 1; next < m_scenario.links.size() && lateness == Lateness::Too)
                    for (const auto& [key, one] : found->second)
                        add(states, *m_scenario.node(m_scenario.links[next].start), one.first, one.second);
                continue;
            }
            for (const auto& [key, one] : found->second) {
                const auto& [state, spent] = one;
                if (m_steps > kMostSteps) return;
                for (const auto& move : node->moves) {
                    if (!isOffered(move, state, avoided)) continue;
                    const bool beyond = spent < 0 || move.means == Move::Means::Beyond;
                    const int spending = beyond ? -1 : spent + move.effects.cost;
                    for (const Pace pace : {Pace::InTime, Pace::Late}) {
                        if (pace == Pace::Late && (!node->patience || lateness == Lateness::No)) continue;
                        ++m_steps;
                        const State then = after(state, move, pace);
                        look(*node, move, state, then, spending);
                        add(states, *m_scenario.node(move.to), then, spending);
                    }
                }
            }
        }
    }

    /// The state in which the best way finds each link.
    std::vector<State> bestArrivals() const {
        std::vector<State> arrivals{arriving(m_scenario.node(m_scenario.start)->mood)};
        for (const auto& ended : bestPlay(m_scenario).ended) arrivals.push_back(ended.state);
        return arrivals;
    }

    void checkMoods() {
        const auto arrivals = bestArrivals();
        for (std::size_t link = 0; link < m_scenario.links.size() && link < arrivals.size(); ++link) {
            const Node& start = *m_scenario.node(m_scenario.links[link].start);
            if (arrivals[link].mood() != start.mood)
                problem(place(start.id),
                        "by the best way the mood at " + start.id + " is " + std::to_string(arrivals[link].mood()) + ", and it says " +
                            std::to_string(start.mood),
                        "let a link begin with the mood in which the best way ends the one before");
            States states;
            add(states, start, arrivals[link], 0);
            walk(states, {}, Lateness::No, [&](const Node& node, const Move& move, const State&, const State& then, int) {
                const Node& target = *m_scenario.node(move.to);
                if (then.mood() == target.mood) return;
                const Yaml& at = place(node, move);
                problem(at["mood"] ? at["mood"] : at,
                        "after move " + move.id + " of " + node.id + " the mood is |" + std::to_string(then.mood()) + ", and " + move.to +
                            " says " + std::to_string(target.mood),
                        "let the step of the move and the moods of both nodes agree");
            });
        }
    }

    void checkBestPath() {
        Play best = bestPlay(m_scenario);
        if (best.node && !best.node->end) return;  // a node without a best move is told where it stands
        for (const auto& turn : best.turns)
            if (!isOffered(*turn.move, turn.before, {}))
                problem(place(*turn.node, *turn.move),
                        "the best move " + turn.move->id + " of " + turn.node->id + " is not offered on the best path",
                        "let its when hold there, or mark another move");
        for (const auto& ended : best.ended)
            if (*ended.node->end != Ending::Kept)
                problem(place(ended.node->id), "the best path ends at " + ended.node->id + ", where the customer is not kept",
                        "let the best moves lead to an end with end: kept");
        const PlayScore told = score(m_scenario, best);
        if (!told.broken.empty() && best.node)
            problem(place(best.node->id), "the best path does not keep the promise " + told.broken.front(),
                    "let a best move keep it, as effects: {kept: " + told.broken.front() + "}");
        for (const auto& link : told.links) {
            const Link& own = m_scenario.links[link.link];
            if (link.taken > own.minutes)
                problem(linkPlace(link.link)["minutes"] ? linkPlace(link.link)["minutes"] : linkPlace(link.link),
                        "the best way through " + own.id + " takes " + std::to_string(link.taken) + " minutes, and it has " +
                            std::to_string(own.minutes),
                        "give the link more minutes, or its moves fewer");
            if (link.prevention != Fraction(1))
                problem(linkPlace(link.link), "the best way through " + own.id + " does not prevent that it happens again",
                        "give a best move near its end prevention: \"1\"");
        }
    }

    void checkStates() {
        Customs used;
        for (const auto& [id, node] : m_scenario.nodes)
            for (const auto& move : node.moves) used.insert(move.without.begin(), move.without.end());
        const std::vector<std::string> tags(used.begin(), used.end());
        for (std::size_t chosen = 0; chosen < (std::size_t{1} << tags.size()); ++chosen) {
            Customs avoided;
            for (std::size_t i = 0; i < tags.size(); ++i)
                if ((chosen >> i) & 1U) avoided.insert(tags[i]);
            States states;
            const Node& start = *m_scenario.node(m_scenario.start);
            add(states, start, arriving(start.mood), 0);
            walk(states, avoided, Lateness::Too, [&](const Node& node, const Move& move, const State& before, const State&, int spent) {
                checkTaken(node, move, before, spent);
            });
            if (m_steps > kMostSteps) {
                problem(m_graph["nodes"] ? m_graph["nodes"] : m_graph, "the scenario has too many states to look at each",
                        "make fewer promises, or let fewer ways lead on");
                return;
            }
            for (const auto& [node, found] : states)
                if (!node->end)
                    for (const auto& [key, one] : found) checkAnswers(*node, one.first, avoided);
        }
    }

    void checkTaken(const Node& node, const Move& move, const State& before, int spent) {
        const Yaml& at = place(node, move);
        for (const auto& [key, promise] : {std::pair{"kept", move.effects.kept}, std::pair{"withdrawn", move.effects.withdrawn}})
            if (!promise.empty() && !before.isOpen(promise))
                problem(at["effects"][key],
                        "move " + move.id + " of " + node.id + " ends the promise " + promise + ", which is not open on every way there",
                        "offer it only where it was made, as when: {promise: " + promise + "}");
        if (m_scenario.means && spent > m_scenario.means->most && move.effects.cost > 0)
            problem(at["effects"]["cost"],
                    "with move " + move.id + " of " + node.id + " more is spent than the role may: |" + std::to_string(spent) + " of " +
                        std::to_string(m_scenario.means->most),
                    "let it cost less, or say beyond: true");
    }

    void checkAnswers(const Node& node, const State& state, const Customs& avoided) {
        const auto offered =
            std::count_if(node.moves.begin(), node.moves.end(), [&](const Move& move) { return isOffered(move, state, avoided); });
        if (offered >= 2 || node.moves.size() < 2) return;
        problem(place(node.id),
                "at " + node.id + (offered == 0 ? " nothing" : " only one move") + " is left to answer where |" + wordsOf(state) +
                    wordsOf(avoided),
                "let two moves stand without when and without");
    }

    const Scenario& m_scenario;
    const Yaml& m_graph;
    Problems& m_problems;
    std::map<std::string, Yaml> m_places;
    std::set<std::tuple<int, int, std::string>> m_told;
    std::set<std::string> m_open;
    std::set<std::string> m_done;
    std::set<std::string> m_scored;
    std::vector<const Node*> m_order;  ///< every node before those that it leads to
    std::size_t m_steps = 0;
    bool m_circle = false;
};

}  // namespace

void checkGraph(const Scenario& scenario, const Yaml& graph, Problems& problems) { GraphCheck(scenario, graph, problems).run(); }

}  // namespace adab::scenarios

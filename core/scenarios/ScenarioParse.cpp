// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioParse.h"

#include "scenarios/ScenarioCheck.h"
#include "scenarios/ScenarioWords.h"

#include <algorithm>

namespace adab::scenarios {
namespace {

constexpr std::int64_t kMostCost = 100000;
constexpr std::int64_t kMostMinutes = 240;

/// Ids travel through the gate and stand in addresses of texts.
bool isId(std::string_view text) {
    return !text.empty() && text.size() <= 40 &&
           std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// Reads one file; what is wrong goes to the problems, each with its place.
class Reading {
public:
    Reading(const Yaml& graph, Problems& problems) : m_graph(graph), m_problems(problems) {}

    Scenario run() {
        readHead();
        if (const Yaml& chain = m_graph["chain"])
            readChain(chain);
        else
            readLink(m_graph, {"", "", 0, m_graph["start"].scalar()});
        m_scenario.start = m_scenario.links.front().start;
        if (m_scenario.promises().size() > kMostPromises)
            problem(m_graph, "the scenario makes more than " + std::to_string(kMostPromises) + " promises",
                    "let one promise stand for what belongs together");
        return std::move(m_scenario);
    }

private:
    void problem(const Yaml& place, std::string message, std::string remedy) {
        m_problems.push_back(place.problem(std::move(message), std::move(remedy)));
    }

    /// What is no list is none, and is said.
    const std::vector<Yaml>& list(const Yaml& node, const std::string& what) {
        if (node && !node.isList()) problem(node, what + " is no list", "write it in brackets, as [one, two]");
        return node.items();
    }

    std::string id(const Yaml& node, const std::string& what, const std::string& remedy) {
        if (!isId(node.scalar()))
            problem(node ? node : m_graph, what + (node.scalar().empty() ? " has no id" : " has the id " + node.scalar()),
                    node.scalar().empty() ? remedy : "use up to 40 small letters, digits and hyphens");
        return node.scalar();
    }

    std::vector<std::string> ids(const Yaml& node, const std::string& what) {
        std::vector<std::string> all;
        for (const auto& one : list(node, what)) {
            if (std::find(all.begin(), all.end(), one.scalar()) != all.end())
                problem(one, what + " " + one.scalar() + " stands there twice", "name it once");
            all.push_back(id(one, what, "write a list of names, as [one, two]"));
        }
        return all;
    }

    Customs customs(const Yaml& node) {
        Customs all;
        for (const auto& one : list(node, "without")) {
            if (!knownCustoms().contains(one.scalar()))
                problem(one, "there is no custom " + one.scalar(), "use alcohol, pork or touch");
            else
                all.insert(one.scalar());
        }
        return all;
    }

    std::optional<int> number(const Yaml& node, const std::string& what, std::int64_t least, std::int64_t most) {
        if (!node) return std::nullopt;
        const auto value = node.integer();
        if (value && *value >= least && *value <= most) return static_cast<int>(*value);
        problem(node, what + " is no number from " + std::to_string(least) + " to " + std::to_string(most),
                "write a whole number, as " + std::to_string(least));
        return std::nullopt;
    }

    std::optional<bool> truth(const Yaml& node, const std::string& what) {
        if (!node) return std::nullopt;
        const auto value = node.boolean();
        if (!value)
            problem(node, what + " is neither true nor false",
                    "write " + what + ": true on the move that is meant, and nothing on the others");
        return value;
    }

    /// `+1`, `-1`, `0`.
    std::optional<int> step(const Yaml& node, const std::string& what, const std::string& move) {
        if (!node) return std::nullopt;
        const std::string& text = node.scalar();
        const std::string digits = text.starts_with('+') || text.starts_with('-') ? text.substr(1) : text;
        if (digits.size() == 1 && digits[0] >= '0' && digits[0] <= '4') return (text.starts_with('-') ? -1 : 1) * (digits[0] - '0');
        problem(node, what + " of move " + move + " is no step from -4 to +4", "write 0, +1 or -1");
        return std::nullopt;
    }

    void readHead() {
        const bool chain = m_graph["chain"].operator bool();
        Keys known{"id", "channel", "rules", "pass", "means", "details", "personas", "without"};
        if (chain)
            known.insert("chain");
        else
            known.insert({"start", "nodes"});
        refuseUnknownKeys(m_graph, known, "a scenario", m_problems);
        m_scenario.id = id(m_graph["id"], "the scenario", "begin with id: and the name of the scenario");
        m_scenario.channel = m_graph["channel"].scalar();
        if (!Keys{"phone", "face-to-face", "chat", "mail"}.contains(m_scenario.channel))
            problem(m_graph["channel"] ? m_graph["channel"] : m_graph, "there is no channel " + m_scenario.channel,
                    "use phone, face-to-face, chat or mail");
        for (const auto& rule : list(m_graph["rules"], "rules")) m_scenario.rules.push_back(rule.scalar());
        if (m_scenario.rules.empty()) problem(m_graph, "the scenario exercises no rule", "list the rules, as rules: [complaints.listen]");
        const Yaml& pass = m_graph["pass"];
        const auto mark = pass.fraction();
        if (!mark || *mark <= Fraction(0) || *mark > Fraction(1) || 100 % mark->denominator() != 0)
            problem(pass ? pass : m_graph, "pass is no whole percent above 0 and up to 1", "write a fraction, as pass: \"3/4\"");
        else
            m_scenario.pass = *mark;
        readMeans();
        readDraw();
        m_scenario.without = customs(m_graph["without"]);
    }

    void readMeans() {
        const Yaml& means = m_graph["means"];
        if (!means) return;
        refuseUnknownKeys(means, {"role", "most", "remedies"}, "means", m_problems);
        Means own;
        own.role = id(means["role"], "the role", "name the job, as role: waiter");
        own.most = number(means["most"], "most", 0, kMostCost).value_or(0);
        if (!means["most"])
            problem(means, "the means do not say how much may be spent", "write most: and the sum in the house's small units");
        own.remedies = ids(means["remedies"], "the remedy");
        m_scenario.means = own;
    }

    void readDraw() {
        const Yaml& details = m_graph["details"];
        if (details.members().size() > 8)
            problem(details, "more than 8 details are drawn", "draw what makes a play another one, and no more");
        for (const auto& [key, values] : details.members()) {
            id(key, "the detail", "name it, as room");
            std::vector<std::string>& drawn = m_scenario.details[key.scalar()];
            for (const auto& value : values.items()) drawn.push_back(value.scalar());
            const bool empty = std::any_of(drawn.begin(), drawn.end(), [](const auto& one) { return one.empty() || one.size() > 80; });
            if (drawn.size() < 2 || drawn.size() > 8 || empty)
                problem(values, "the detail " + key.scalar() + " is not drawn from 2 to 8 texts", "write them, as [\"204\", \"311\"]");
        }
        const Yaml& personas = m_graph["personas"];
        m_scenario.personas = ids(personas, "the persona");
        if (personas && (m_scenario.personas.size() < 2 || m_scenario.personas.size() > 6))
            problem(personas, "a play is not drawn from 2 to 6 personas", "name two or more, or leave the line out");
    }

    void readChain(const Yaml& chain) {
        if (chain.items().size() < 2 || chain.items().size() > 6)
            problem(chain, "a chain has 2 to 6 links", "give each department a link, or write start and nodes for one alone");
        std::set<std::string> seen;
        for (const auto& place : chain.items()) {
            refuseUnknownKeys(place, {"link", "role", "minutes", "start", "nodes"}, "a link", m_problems);
            Link link{id(place["link"], "the link", "begin it with link: and the department"),
                      id(place["role"], "the role", "name the job, as role: driver"), 0, place["start"].scalar()};
            link.minutes = number(place["minutes"], "minutes", 1, kMostMinutes).value_or(0);
            if (!place["minutes"]) problem(place, "link " + link.id + " does not say how much time it has", "write minutes: 6");
            if (!link.id.empty() && !seen.insert(link.id).second)
                problem(place["link"], "two links are called " + link.id, "give each a name of its own");
            readLink(place, link);
        }
        if (m_scenario.links.empty()) m_scenario.links.emplace_back();
    }

    void readLink(const Yaml& place, const Link& link) {
        m_scenario.links.push_back(link);
        if (!place["nodes"].isMap() || place["nodes"].members().empty())
            problem(place, "there are no nodes", "write nodes: and what the customer says and feels at each");
        for (const auto& [key, node] : place["nodes"].members()) {
            if (m_scenario.nodes.size() >= kMostNodes) {
                problem(key, "the scenario has more than " + std::to_string(kMostNodes) + " nodes", "tell it shorter, or as two scenarios");
                return;
            }
            id(key, "the node", "name it, as n1");
            if (m_scenario.nodes.contains(key.scalar()))
                problem(key, "two links have a node " + key.scalar(), "give each node of the chain a name of its own");
            m_scenario.nodes.emplace(key.scalar(), readNode(key.scalar(), node));
        }
    }

    Node readNode(const std::string& name, const Yaml& place) {
        Node node;
        node.id = name;
        node.link = m_scenario.links.size() - 1;
        refuseUnknownKeys(place, {"mood", "patience", "moves", "free", "end"}, "a node", m_problems);
        if (const Yaml& mood = place["mood"]) {
            const auto value = mood.integer();
            if (!value || *value < kLowestMood || *value > kHighestMood)
                problem(mood, "mood of " + name + " is no number from 0 to 4", "write 0 for furious … 4 for content");
            else
                node.mood = static_cast<int>(*value);
        } else {
            problem(place, "node " + name + " has no mood", "say how the customer feels, as mood: 2");
        }
        node.patience = number(place["patience"], "the patience of " + name, 5, 600);
        if (const Yaml& end = place["end"]) {
            node.end = endingNamed(end.scalar());
            if (!node.end) problem(end, "there is no ending " + end.scalar(), "use kept, partly or lost");
            if (place["patience"]) problem(place["patience"], "the end " + name + " waits for an answer", "remove the patience");
        }
        readMoves(node, place);
        readFree(node, place["free"]);
        return node;
    }

    void readMoves(Node& node, const Yaml& place) {
        const Yaml& moves = place["moves"];
        if (moves.items().size() > kMostMoves)
            problem(moves, node.id + " has more than " + std::to_string(kMostMoves) + " moves", "leave those that a learner would weigh");
        std::set<std::string> seen;
        for (const auto& move : list(moves, "moves")) {
            if (node.moves.size() >= kMostMoves) break;
            node.moves.push_back(readMove(move));
            if (!node.moves.back().id.empty() && !seen.insert(node.moves.back().id).second)
                problem(move, "two moves of " + node.id + " are called " + node.moves.back().id, "give each an id of its own");
        }
        if (node.end && !node.moves.empty()) problem(moves, "the end " + node.id + " has moves", "remove the moves, or the line end");
        if (!place["end"] && node.moves.size() < 2)
            problem(place, "at " + node.id + (node.moves.empty() ? " there is nothing to answer" : " there is no choice"),
                    "add two moves or more, or make it an end, as end: kept");
        const auto bests =
            std::count_if(node.moves.begin(), node.moves.end(), [](const Move& move) { return move.advice == Advice::Best; });
        if (!node.moves.empty() && bests != 1)
            problem(place, "node " + node.id + " has " + std::to_string(bests) + " best moves", "mark exactly one with best: true");
    }

    Move readMove(const Yaml& node) {
        Move move;
        refuseUnknownKeys(node,
                          {"id", "to", "kind", "remedy", "mood", "effects", "minutes", "when", "without", "steps", "scores", "best",
                           "beyond", "critical", "prevention"},
                          "a move", m_problems);
        move.id = node["id"].scalar();
        move.to = node["to"].scalar();
        if (!isId(move.id))
            problem(node["id"] ? node["id"] : node, move.id.empty() ? "a move has no id" : "a move has the id " + move.id,
                    move.id.empty() ? "begin it with id: a" : "use up to 40 small letters, digits and hyphens");
        if (const Yaml& kind = node["kind"]) {
            if (const auto known = moveKindNamed(kind.scalar()))
                move.kind = *known;
            else
                problem(kind, "there is no kind of move " + kind.scalar(), "use say, act or offer");
        }
        readEffects(move, node);
        move.minutes = number(node["minutes"], "minutes of move " + move.id, 0, kMostMinutes).value_or(1);
        readWhen(move, node["when"]);
        move.without = customs(node["without"]);
        for (const auto& one : list(node["steps"], "steps")) {
            if (const auto known = isoStepNamed(one.scalar()))
                move.steps.push_back(*known);
            else
                problem(one, "there is no step " + one.scalar(), "use receive, acknowledge, assess, investigate, respond, decide or close");
        }
        readScores(move, node);
        if (truth(node["best"], "best").value_or(false)) move.advice = Advice::Best;
        if (truth(node["beyond"], "beyond").value_or(false)) move.means = Move::Means::Beyond;
        if (const Yaml& critical = node["critical"]) {
            move.critical = criticalNamed(critical.scalar());
            if (!move.critical)
                problem(critical, "there is no critical failure " + critical.scalar(),
                        "use privacy, safety, dishonest, abuse, discrimination or beyond-means");
        }
        checkMeans(move, node);
        if (move.advice == Advice::Best && (move.critical || move.means == Move::Means::Beyond || !move.without.empty()))
            problem(node["best"], "the best move " + move.id + " is critical, beyond the means, or not offered everywhere",
                    "let the best move be one that is right in every house");
        return move;
    }

    void readEffects(Move& move, const Yaml& node) {
        const Yaml& effects = node["effects"];
        refuseUnknownKeys(effects, {"trust", "anger", "cost", "promise", "kept", "withdrawn"}, "effects", m_problems);
        if (node["mood"] && (effects["trust"] || effects["anger"]))
            problem(node["mood"], "move " + move.id + " tells the feeling twice", "write mood, or trust and anger in effects");
        if (const auto mood = step(node["mood"], "mood", move.id)) {
            move.effects.trust = *mood;
            move.effects.anger = -*mood;
        }
        if (const auto trust = step(effects["trust"], "trust", move.id)) move.effects.trust = *trust;
        if (const auto anger = step(effects["anger"], "anger", move.id)) move.effects.anger = *anger;
        move.effects.cost = number(effects["cost"], "the cost of move " + move.id, 0, kMostCost).value_or(0);
        const std::string remedy = "name the promise, as promise: callback";
        if (effects["promise"]) move.effects.promise = id(effects["promise"], "the promise", remedy);
        if (effects["kept"]) move.effects.kept = id(effects["kept"], "the promise", remedy);
        if (effects["withdrawn"]) move.effects.withdrawn = id(effects["withdrawn"], "the promise", remedy);
    }

    void readWhen(Move& move, const Yaml& when) {
        if (!when) return;
        refuseUnknownKeys(when, {"promise", "no-promise", "trust", "anger"}, "when", m_problems);
        move.when.promise = when["promise"].scalar();
        move.when.noPromise = when["no-promise"].scalar();
        move.when.trust = number(when["trust"], "trust in when", kLowestMood, kHighestMood);
        move.when.anger = number(when["anger"], "anger in when", kLowestMood, kHighestMood);
        if (move.when.isAlways())
            problem(when, "when of move " + move.id + " asks nothing", "write when: {promise: callback}, or remove it");
    }

    void readScores(Move& move, const Yaml& node) {
        const auto fraction = [&](const Yaml& score) -> std::optional<Fraction> {
            const auto value = score.fraction();
            // Twelfths and coarser: sums of them stay small.
            if (value && *value >= Fraction(0) && *value <= Fraction(1) && value->denominator() <= 12) return value;
            return std::nullopt;
        };
        if (const Yaml& scores = node["scores"]; scores && !scores.isMap())
            problem(scores, "scores of move " + move.id + " is no map", "write {complaints.listen: \"1\"}");
        for (const auto& [rule, score] : node["scores"].members()) {
            if (const auto value = fraction(score))
                move.scores[rule.scalar()] = *value;
            else
                problem(score, "the score of " + rule.scalar() + " is no fraction from 0 to 1", "write \"1\", \"1/2\" or \"0\"");
        }
        if (const Yaml& prevention = node["prevention"]) {
            move.prevention = fraction(prevention);
            if (!move.prevention)
                problem(prevention, "prevention of move " + move.id + " is no fraction from 0 to 1", "write \"1\", \"1/2\" or \"0\"");
            if (!m_graph["chain"])
                problem(prevention, "prevention is asked outside a chain", "remove it: a link of a chain answers for it");
        }
    }

    void checkMeans(Move& move, const Yaml& node) {
        const Yaml& remedy = node["remedy"];
        if (remedy) move.remedy = id(remedy, "the remedy", "name it, as remedy: dessert");
        if (move.kind == MoveKind::Offer && !remedy)
            problem(node, "the offer " + move.id + " names no remedy", "write remedy: and one of the means");
        if (move.kind != MoveKind::Offer && remedy)
            problem(remedy, "move " + move.id + " names a remedy and offers none", "write kind: offer");
        if (move.means == Move::Means::Beyond) return;
        const auto& means = m_scenario.means;
        const bool listed = means && std::find(means->remedies.begin(), means->remedies.end(), move.remedy) != means->remedies.end();
        if (!move.remedy.empty() && !listed)
            problem(remedy, "the remedy " + move.remedy + " of move " + move.id + " is not among the means of the role",
                    "add it to means.remedies, or say beyond: true");
        if (move.effects.cost > 0 && !means)
            problem(node["effects"]["cost"], "move " + move.id + " costs something, and the role has no means",
                    "write means: {role: …, most: …, remedies: […]}, or say beyond: true");
    }

    void readFree(Node& node, const Yaml& place) {
        if (!place) return;
        refuseUnknownKeys(place, {"formula", "full", "part", "poor"}, "free", m_problems);
        FreeWords free{place["formula"].scalar(), {}, {}, {}};
        if (free.formula.empty()) problem(place, "free of " + node.id + " names no formula", "write formula: apology");
        const auto moveNamed = [&](const char* key) {
            const Yaml& named = place[key];
            const Move* move = node.find(named.scalar());
            if (!move)
                problem(named ? named : place, std::string("free of ") + node.id + " takes no move for " + key,
                        std::string("name a move of the node, as ") + key + ": a");
            else if (!move->when.isAlways() || !move->without.empty())
                problem(named, "move " + move->id + " of " + node.id + " is not always offered, and one's own words may become it",
                        "name a move without when and without");
            else if (std::string_view(key) == "poor" && move->advice == Advice::Best)
                problem(named, "words that hurt become the best move of " + node.id, "name another move for poor");
            return named.scalar();
        };
        free.full = moveNamed("full");
        free.part = moveNamed("part");
        free.poor = moveNamed("poor");
        node.free = free;
    }

    const Yaml& m_graph;
    Problems& m_problems;
    Scenario m_scenario;
};

}  // namespace

void refuseUnknownKeys(const Yaml& map, const Keys& known, const std::string& where, Problems& problems) {
    if (map && !map.isMap()) problems.push_back(map.problem(where + " is no map", "write its lines as name: value"));
    for (const auto& [key, value] : map.members())
        if (!known.contains(key.scalar())) {
            std::string list;
            for (const auto& one : known) list += (list.empty() ? "" : ", ") + std::string(one);
            problems.push_back(key.problem(where + " does not know " + key.scalar(), "use one of: " + list));
        }
}

Scenario parseScenario(const Yaml& graph, const std::map<std::string, Yaml>& locales, Problems& problems) {
    if (!graph.isMap()) {
        problems.push_back(graph.problem("a scenario is a map", "begin with id: and the name of the scenario"));
        return {};
    }
    Scenario scenario = Reading(graph, problems).run();
    checkGraph(scenario, graph, problems);
    for (const auto& [locale, words] : locales) scenario.texts[locale] = readWords(scenario, words, locale, problems);
    return scenario;
}

}  // namespace adab::scenarios

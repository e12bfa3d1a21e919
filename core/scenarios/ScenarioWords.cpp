// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioWords.h"

#include "scenarios/ScenarioParse.h"

#include <algorithm>

namespace adab::scenarios {
namespace {

class Words {
public:
    Words(const Scenario& scenario, const Yaml& words, std::string locale, Problems& problems)
        : m_scenario(scenario), m_words(words), m_locale(std::move(locale)), m_problems(problems) {}

    ScenarioText run() {
        readHead();
        const Yaml& nodes = m_words["nodes"];
        for (const auto& [id, node] : m_scenario.nodes) readNode(node, nodes[id]);
        for (const auto& [key, value] : nodes.members())
            if (!m_scenario.node(key.scalar()))
                problem(key, "the scenario has no node " + key.scalar(), "remove the text, or correct its id");
        return std::move(m_text);
    }

private:
    void problem(const Yaml& place, std::string message, std::string remedy) {
        m_problems.push_back(place.problem(std::move(message), std::move(remedy)));
    }

    std::string need(const Yaml& map, const std::string& key, const std::string& what) {
        std::string value = read(map[key]);
        if (value.empty()) problem(map ? map : m_words, what + " has no " + key + " in " + m_locale, "write it, as " + key + ": …");
        return value;
    }

    /// A text, whose `{details}` are known.
    std::string read(const Yaml& node) {
        const std::string& text = node.scalar();
        for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', open + 1)) {
            const std::size_t close = text.find('}', open);
            const std::string key = text.substr(open + 1, close == std::string::npos ? 0 : close - open - 1);
            if (close != std::string::npos && m_scenario.details.contains(key)) continue;
            problem(node, "the text names {" + key + "}, which no play draws", "name it in details of the graph, or write it out");
        }
        return text;
    }

    /// One text for each name, and none besides.
    template <class Names>
    std::map<std::string, std::string> named(const Yaml& map, const std::string& key, const std::string& what, const Names& names) {
        std::map<std::string, std::string> texts;
        for (const std::string& name : names) {
            if (name.empty()) continue;
            texts[name] = read(map[key][name]);
            if (texts[name].empty())
                problem(map[key] ? map[key] : map, what + " " + name + " has no name in " + m_locale, "write it under " + key);
        }
        for (const auto& [one, value] : map[key].members())
            if (std::find(names.begin(), names.end(), one.scalar()) == names.end())
                problem(one, "the scenario has no " + what + " " + one.scalar(), "remove the text, or correct its id");
        return texts;
    }

    void readHead() {
        // What the scenario does not have is told by `named`.
        const Yaml& words = m_words;
        const std::string setting = "setting-";
        for (const auto& [key, value] : words.members()) {
            const std::string& name = key.scalar();
            const bool ofLink = name.starts_with(setting) && isLink(name.substr(setting.size()));
            if (!ofLink && !Keys{"title", "setting", "means", "links", "personas", "promises", "nodes"}.contains(name))
                problem(key, "the words of a scenario does not know " + name,
                        "use one of: links, means, nodes, personas, promises, setting, setting-<link>, title");
        }
        if (!words.isMap()) problem(words, "the words of a scenario is no map", "begin with title: and setting:");
        m_text.title = need(words, "title", "scenario " + m_scenario.id);
        m_text.setting = need(words, "setting", "scenario " + m_scenario.id);
        std::vector<std::string> links;
        for (const auto& link : m_scenario.links) {
            links.push_back(link.id);
            if (const Yaml& own = words[setting + link.id]) m_text.linkSettings[link.id] = read(own);
        }
        if (m_scenario.isChain() || words["links"]) m_text.links = named(words, "links", "link", links);
        m_text.personas = named(words, "personas", "persona", m_scenario.personas);
        m_text.promises = named(words, "promises", "promise", m_scenario.promises());
        std::set<std::string> remedies;
        for (const auto& [id, node] : m_scenario.nodes)
            for (const auto& move : node.moves)
                if (!move.remedy.empty()) remedies.insert(move.remedy);
        const Yaml& means = words["means"];
        refuseUnknownKeys(means, {"role", "remedies"}, "means", m_problems);
        if (m_scenario.means) {
            remedies.insert(m_scenario.means->remedies.begin(), m_scenario.means->remedies.end());
            m_text.role = need(means, "role", "means");
        }
        m_text.remedies = named(means ? means : words, "remedies", "remedy", remedies);
    }

    bool isLink(const std::string& id) const {
        return std::any_of(m_scenario.links.begin(), m_scenario.links.end(),
                           [&](const Link& link) { return !id.empty() && link.id == id; });
    }

    void readNode(const Node& node, const Yaml& place) {
        ScenarioText::NodeText& one = m_text.nodes[node.id];
        const std::string variant = "customer.";
        for (const auto& [key, value] : place.members()) {
            const std::string& name = key.scalar();
            if (name.starts_with(variant)) {
                const std::string persona = name.substr(variant.size());
                if (std::find(m_scenario.personas.begin(), m_scenario.personas.end(), persona) == m_scenario.personas.end())
                    problem(key, "the scenario has no persona " + persona, "name one of its personas, or write customer");
                else
                    one.byPersona[persona] = read(value);
            } else if (!Keys{"customer", "outcome", "moves"}.contains(name)) {
                problem(key, "node " + node.id + " does not know " + name, "use customer, customer.<persona>, moves or outcome");
            }
        }
        if (node.end) {
            one.outcome = need(place, "outcome", "end " + node.id);
            one.customer = read(place["customer"]);
            return;
        }
        one.customer = need(place, "customer", "node " + node.id);
        const Yaml& moves = place["moves"];
        for (const auto& move : node.moves) {
            const std::string what = "move " + move.id + " of " + node.id;
            const Yaml& own = moves[move.id];
            refuseUnknownKeys(own, {"said", "found", "advice"}, what, m_problems);
            ScenarioText::MoveText text{need(own, "said", what), need(own, "advice", what), read(own["found"])};
            if (move.kind == MoveKind::Act && text.found.empty())
                problem(own ? own : m_words, what + " finds nothing in " + m_locale, "write what one finds, as found: …");
            one.moves[move.id] = std::move(text);
        }
        for (const auto& [key, value] : moves.members())
            if (!node.find(key.scalar()))
                problem(key, "node " + node.id + " has no move " + key.scalar(), "remove the text, or correct its id");
    }

    const Scenario& m_scenario;
    const Yaml& m_words;
    std::string m_locale;
    Problems& m_problems;
    ScenarioText m_text;
};

}  // namespace

ScenarioText readWords(const Scenario& scenario, const Yaml& words, const std::string& locale, Problems& problems) {
    return Words(scenario, words, locale, problems).run();
}

std::string filled(const std::string& text, const Details& details) {
    if (details.empty()) return text;
    std::string whole;
    std::size_t from = 0;
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', from)) {
        const std::size_t close = text.find('}', open);
        if (close == std::string::npos) break;
        const auto found = details.find(text.substr(open + 1, close - open - 1));
        whole += text.substr(from, open - from);
        whole += found == details.end() ? text.substr(open, close + 1 - open) : found->second;
        from = close + 1;
    }
    return whole + text.substr(from);
}

}  // namespace adab::scenarios

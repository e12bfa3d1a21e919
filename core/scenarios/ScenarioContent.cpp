// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenarioContent.h"

#include "assessment/AssessmentContent.h"
#include "base/Result.h"
#include "scenarios/ScenarioParse.h"

#include <algorithm>
#include <set>

namespace adab::scenarios {
namespace {

std::shared_ptr<const ScenarioSet> setOf(const packs::PackPtr& course) {
    return packs::parsedOnce<ScenarioSet>(course, [](const packs::Pack& pack) {
        Problems ignored;  // what is installed has been checked
        return readScenarios(pack, ignored);
    });
}

const ScenarioText::NodeText& wordsAt(const ScenarioText& text, const std::string& node) {
    static const ScenarioText::NodeText none;
    const auto found = text.nodes.find(node);
    return found == text.nodes.end() ? none : found->second;
}

const std::string& nameIn(const std::map<std::string, std::string>& names, const std::string& id) {
    const auto found = names.find(id);
    return found == names.end() || found->second.empty() ? id : found->second;
}

/// What the customer says there, as the persona that was drawn says it.
std::string customerAt(const ScenarioText& text, const Node& node, const Telling& telling) {
    const auto& words = wordsAt(text, node.id);
    const auto own = words.byPersona.find(telling.drawn.persona);
    return spoken(own == words.byPersona.end() ? words.customer : own->second, telling);
}

ScenarioText::MoveText wordsOf(const ScenarioText& text, const Node& node, const Move& move, const Telling& telling) {
    const auto& moves = wordsAt(text, node.id).moves;
    const auto found = moves.find(move.id);
    if (found == moves.end()) return {};
    return {spoken(found->second.said, telling), spoken(found->second.advice, telling), spoken(found->second.found, telling)};
}

TurnNote noteOf(const Telling& telling, std::size_t turn) { return turn < telling.notes.size() ? telling.notes[turn] : TurnNote{}; }

Json isoStepsOf(const PlayScore& score, const Telling& telling) {
    Json steps = Json::list();
    for (const auto& step : score.steps) {
        const std::string id(name(step.step));
        const std::string titleCode = "scenarios.step-" + id;
        // What is missed gets advice of its own; what is done is said in one way.
        const std::string commentCode =
            step.state == StepState::Missed ? "scenarios.missed-" + id : "scenarios.state-" + std::string(name(step.state));
        const std::string title = telling.say(titleCode, Json::object());
        const std::string comment = telling.say(commentCode, Json::object());
        steps.push(Json::object({{"step", id}, {"title", title}, {"state", name(step.state)}, {"comment", comment}}));
    }
    return steps;
}

Json rulesOf(const Move& move, const Telling& telling) {
    Json touched = Json::list();
    for (const auto& [rule, value] : move.scores)
        touched.push(Json::object({{"rule", rule}, {"title", telling.ruleTitle(rule)}, {"mark", value.text()}}));
    return touched;
}

Json criticalsOf(const PlayScore& score, const Telling& telling) {
    Json all = Json::list();
    for (const auto critical : score.criticals) {
        const std::string code = "scenarios.critical-" + std::string(name(critical));
        all.push(Json::object({{"critical", name(critical)}, {"text", telling.say(code, Json::object())}}));
    }
    return all;
}

Json promisesOf(const ScenarioText& text, const Play& finished, const Telling& telling) {
    Json made = Json::list();
    Json kept = Json::list();
    Json broken = Json::list();
    for (const auto& [promise, became] : finished.state.promises) {
        const std::string words = spoken(nameIn(text.promises, promise), telling);
        made.push(words);
        if (became == Promised::Kept) kept.push(words);
        if (became == Promised::Open) broken.push(words);
    }
    return Json::object({{"made", std::move(made)}, {"kept", std::move(kept)}, {"broken", std::move(broken)}});
}

Json linksOf(const Scenario& scenario, const PlayScore& score, const Telling& telling) {
    const ScenarioText& text = scenario.textIn(telling.locale);
    Json links = Json::list();
    for (const auto& mark : score.links) {
        const Link& link = scenario.links[mark.link];
        links.push(Json::object({{"link", link.id},
                                 {"name", nameIn(text.links, link.id)},
                                 {"allotted", link.minutes},
                                 {"taken", mark.taken},
                                 {"prevention", mark.prevention.text()},
                                 {"mark", mark.mark.text()},
                                 {"maxMark", mark.maxMark.text()},
                                 {"end", name(mark.end)}}));
    }
    return links;
}

/// How fast the answers came where the customer's patience ran; null where it never did.
Json responseTimeOf(const Play& finished, const Telling& telling) {
    std::int64_t asked = 0;
    std::int64_t late = 0;
    std::int64_t slowest = 0;
    for (std::size_t i = 0; i < finished.turns.size(); ++i) {
        const TurnNote note = noteOf(telling, i);
        if (!note.seconds) continue;
        ++asked;
        late += finished.turns[i].pace == Pace::Late ? 1 : 0;
        slowest = std::max(slowest, *note.seconds);
    }
    return asked == 0 ? Json() : Json::object({{"asked", asked}, {"late", late}, {"slowest", slowest}});
}

Json yourTurn(const Scenario& scenario, const Play& finished, std::size_t index, const Telling& telling) {
    const ScenarioText& text = scenario.textIn(telling.locale);
    const auto& turn = finished.turns[index];
    const auto words = wordsOf(text, *turn.node, *turn.move, telling);
    const TurnNote note = noteOf(telling, index);
    Json one = Json::object({{"node", turn.node->id},
                             {"customer", customerAt(text, *turn.node, telling)},
                             {"said", note.own.empty() ? words.said : note.own},
                             {"advice", words.advice},
                             {"good", judge(finished, turn) == Turned::Well},
                             {"mood", turn.before.mood()},
                             {"kind", name(turn.move->kind)},
                             {"rules", rulesOf(*turn.move, telling)}});
    if (!words.found.empty()) one.set("found", words.found);
    if (!note.heard.empty()) one.set("heard", note.heard);
    if (turn.pace == Pace::Late) one.set("late", true);
    if (turn.move->critical) one.set("critical", name(*turn.move->critical));
    if (turn.move->means == Move::Means::Beyond) one.set("beyond", true);
    if (scenario.isChain()) one.set("link", nameIn(text.links, scenario.links[turn.node->link].id));
    if (judge(finished, turn) == Turned::Improvable)
        if (const Move* better = bestOffered(*turn.node, turn.before, finished.avoided))
            one.set("better", wordsOf(text, *turn.node, *better, telling).said);
    return one;
}

/// Own words are graded by formulas that are there. Where no formula pack is known yet nothing can be said.
void checkFormulas(const packs::Pack& course, const ScenarioSet& set, const packs::Library& library, Problems& problems) {
    const auto packs = library.ofKind("formulas");
    if (packs.empty()) return;
    std::set<std::string> known;
    for (const auto& pack : packs)
        for (const auto& id : pack->manifest()["formulas"].items()) known.insert(id.scalar());
    for (const auto& scenario : set.scenarios) {
        const Yaml graph = course.yaml("scenarios/" + scenario.id + ".yaml");
        std::vector<Yaml> graphs{graph};
        for (const auto& link : graph["chain"].items()) graphs.push_back(link);
        for (const Yaml& one : graphs)
            for (const auto& [key, node] : one["nodes"].members()) {
                const Yaml& formula = node["free"]["formula"];
                if (formula && !known.contains(formula.scalar()))
                    problems.push_back(
                        formula.problem("there is no speech formula " + formula.scalar(), "name one of the formulas pack, as apology"));
            }
    }
}

}  // namespace

const Scenario* ScenarioSet::find(std::string_view id) const {
    for (const auto& scenario : scenarios)
        if (scenario.id == id) return &scenario;
    return nullptr;
}

ScenarioSet readScenarios(const packs::Pack& course, Problems& problems) {
    ScenarioSet set;
    for (const auto& id : course.manifest()["scenarios"].items()) {
        const std::string file = "scenarios/" + id.scalar() + ".yaml";
        if (!course.bytes(file)) continue;  // the pack's own check names it
        std::map<std::string, Yaml> texts;
        for (const auto& locale : course.locales())
            if (course.bytes(locale + "/" + file)) texts[locale] = course.yaml(locale + "/" + file, problems);
        const Yaml graph = course.yaml(file, problems);
        Scenario scenario = parseScenario(graph, texts, problems);
        if (scenario.id != id.scalar())
            problems.push_back((graph["id"] ? graph["id"] : graph)
                                   .problem("the scenario of file " + file + " calls itself " + scenario.id, "give file and id one name"));
        scenario.course = course.id();
        scenario.version = course.version().text();
        set.scenarios.push_back(std::move(scenario));
    }
    return set;
}

FoundScenario scenarioNamed(Session& session, std::string_view scenario, Instant at) {
    for (auto& set : allScenarios(session, at))
        if (const Scenario* found = set->find(scenario)) return {set, found};
    throw Refused("scenarios.unknown", Json::object({{"scenario", scenario}}), "scenario");
}

FoundScenario scenarioOf(Session& session, std::string_view course, std::string_view version, std::string_view scenario) {
    auto set = setOf(packs::ContentStore::version(session, course, version));
    if (const Scenario* found = set->find(scenario)) return {set, found};
    throw Refused("scenarios.unknown", Json::object({{"scenario", scenario}}), "scenario");
}

std::vector<std::shared_ptr<const ScenarioSet>> allScenarios(Session& session, Instant at) {
    std::vector<std::shared_ptr<const ScenarioSet>> sets;
    for (const auto& course : packs::ContentStore::allNewest(session, "course", at)) sets.push_back(setOf(course));
    return sets;
}

void checkScenarios(const packs::Pack& course, const packs::Library& library, Problems& problems) {
    Problems found;
    checkFormulas(course, readScenarios(course, found), library, found);
    assessment::addNew(found, problems);
}

std::string spoken(const std::string& text, const Telling& telling) {
    if (telling.drawn.details.empty() || text.find('{') == std::string::npos) return text;
    const Reader reader{telling.locale, base::usualCalendar(telling.locale), telling.digits};
    Details written = telling.drawn.details;
    for (auto& [key, value] : written) {
        const bool code = std::any_of(value.begin(), value.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
        if (!code) value = base::inDigitsOf(value, reader);
    }
    return filled(text, written);
}

Json linesOf(const Scenario& scenario, const Play& play, const Telling& telling) {
    const ScenarioText& text = scenario.textIn(telling.locale);
    Json lines = Json::list();
    std::size_t link = scenario.links.size();
    const auto line = [&](const Node& node, const char* who, const std::string& words, int mood) {
        if (words.empty()) return;
        Json one = Json::object({{"who", who}, {"text", words}, {"mood", mood}});
        // The first line of a link says whose it is.
        if (scenario.isChain() && link != node.link) {
            link = node.link;
            one.set("link", nameIn(text.links, scenario.links[link].id));
        }
        lines.push(std::move(one));
    };
    const auto end = [&](const Node& node, int mood) {
        line(node, "customer", customerAt(text, node, telling), mood);
        line(node, "narrator", spoken(wordsAt(text, node.id).outcome, telling), mood);
    };
    std::size_t ended = 0;
    for (std::size_t i = 0; i < play.turns.size(); ++i) {
        const auto& turn = play.turns[i];
        const auto words = wordsOf(text, *turn.node, *turn.move, telling);
        const TurnNote note = noteOf(telling, i);
        line(*turn.node, "customer", customerAt(text, *turn.node, telling), turn.before.mood());
        line(*turn.node, "staff", note.own.empty() ? words.said : note.own, turn.before.mood());
        line(*turn.node, "narrator", words.found, turn.before.mood());
        if (ended < play.ended.size() && play.ended[ended].node->id == turn.move->to) {
            end(*play.ended[ended].node, play.ended[ended].state.mood());
            ++ended;
        }
    }
    if (play.node && !play.node->end) line(*play.node, "customer", customerAt(text, *play.node, telling), play.state.mood());
    return lines;
}

Json debriefOf(const Scenario& scenario, const Play& finished, const PlayScore& score, const Telling& telling) {
    const ScenarioText& text = scenario.textIn(telling.locale);
    Json rules = Json::list();
    for (const auto& rule : score.rules)
        rules.push(Json::object(
            {{"rule", rule.rule}, {"title", telling.ruleTitle(rule.rule)}, {"mark", rule.mark.text()}, {"maxMark", rule.maxMark.text()}}));
    Json yours = Json::list();
    for (std::size_t i = 0; i < finished.turns.size(); ++i) yours.push(yourTurn(scenario, finished, i, telling));
    Json best = Json::list();
    for (const auto& turn : bestPlay(scenario).turns) {
        const auto words = wordsOf(text, *turn.node, *turn.move, telling);
        Json one = Json::object({{"node", turn.node->id},
                                 {"customer", customerAt(text, *turn.node, telling)},
                                 {"said", words.said},
                                 {"kind", name(turn.move->kind)}});
        if (!words.found.empty()) one.set("found", words.found);
        if (scenario.isChain()) one.set("link", nameIn(text.links, scenario.links[turn.node->link].id));
        best.push(std::move(one));
    }
    Json answer = Json::object({{"scenario", scenario.id},
                                {"title", text.title},
                                {"passed", score.verdict == Verdict::Passed},
                                {"mark", score.mark.text()},
                                {"maxMark", score.maxMark.text()},
                                {"percent", score.percent()},
                                {"passPercent", scenario.pass.percentFloor()},
                                {"outcome", name(score.outcome)},
                                {"outcomeText", finished.node ? spoken(wordsAt(text, finished.node->id).outcome, telling) : std::string()},
                                {"isoSteps", isoStepsOf(score, telling)},
                                {"rules", std::move(rules)},
                                {"yours", std::move(yours)},
                                {"best", std::move(best)},
                                {"critical", criticalsOf(score, telling)},
                                {"minutes", finished.state.minutes},
                                {"cost", finished.state.cost},
                                {"promises", promisesOf(text, finished, telling)}});
    if (scenario.means) answer.set("most", scenario.means->most);
    if (scenario.isChain()) answer.set("links", linksOf(scenario, score, telling));
    if (Json time = responseTimeOf(finished, telling); !time.isNull()) answer.set("responseTime", std::move(time));
    return answer;
}

Json playWithoutOrganisation(const packs::Pack& course, std::string_view wanted, const std::vector<Step>& steps, const Telling& given,
                             const Hear& hear) {
    Problems problems;
    const ScenarioSet set = readScenarios(course, problems);
    const Scenario* scenario = set.find(wanted);
    if (!scenario) throw Refused("scenarios.unknown", Json::object({{"scenario", wanted}}), "scenario");
    if (!problems.empty())
        throw Refused("scenarios.faulty",
                      Json::object({{"scenario", wanted}, {"file", problems.front().file}, {"line", problems.front().line}}));
    Telling telling = given;
    if (telling.drawn.seed.empty()) telling.drawn = draw(*scenario, wanted, {});
    Play played = beginning(*scenario);
    Json unheard = Json::list();
    for (const Step& step : steps) {
        Taken taken{step.move};
        TurnNote note;
        if (!step.own.empty()) {
            if (!hear || !played.node || !played.node->free) throw Refused("scenarios.no-own-words", Json::object(), "text");
            const Hearing heard = hear(played.node->free->formula, telling.locale, step.own);
            if (heard == Hearing::Unheard) {  // as on the page: nothing happens, and one says it again
                unheard.push(step.own);
                continue;
            }
            taken.move = moveFor(*played.node->free, heard);
            note = {step.own, std::string(name(heard)), std::nullopt};
        }
        if (auto error = advance(*scenario, played, taken)) throw Refused(std::move(*error));
        telling.notes.push_back(std::move(note));
    }
    const bool finished = played.stage() == Play::Stage::Finished;
    Json answer = Json::object({{"scenario", scenario->id},
                                {"finished", finished},
                                {"mood", played.state.mood()},
                                {"lines", linesOf(*scenario, played, telling)}});
    if (unheard.size() > 0) answer.set("unheard", std::move(unheard));
    if (finished) answer.set("debrief", debriefOf(*scenario, played, score(*scenario, played), telling));
    return answer;
}

std::vector<Step> readMoves(std::string_view text) {
    std::vector<Step> steps;
    while (!text.empty()) {
        std::string_view line = text.substr(0, text.find('\n'));
        text.remove_prefix(std::min(text.size(), line.size() + 1));
        const auto isSpace = [](char c) { return c == ' ' || c == ',' || c == '\t' || c == '\r'; };
        while (!line.empty() && isSpace(line.front())) line.remove_prefix(1);
        while (!line.empty() && isSpace(line.back())) line.remove_suffix(1);
        if (constexpr std::string_view say = "say:"; line.starts_with(say)) {
            line.remove_prefix(say.size());
            while (!line.empty() && isSpace(line.front())) line.remove_prefix(1);
            if (!line.empty()) steps.push_back({{}, std::string(line)});
            continue;
        }
        std::string move;
        for (const char c : std::string(line.substr(0, line.find('#'))) + ' ') {
            if (!isSpace(c)) {
                move += c;
            } else if (!move.empty()) {
                steps.push_back({std::move(move), {}});
                move.clear();
            }
        }
    }
    return steps;
}

}  // namespace adab::scenarios

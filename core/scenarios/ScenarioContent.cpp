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

ScenarioText::MoveText wordsOf(const ScenarioText& text, const Play::Turn& turn) {
    const auto& moves = wordsAt(text, turn.node->id).moves;
    const auto found = moves.find(turn.move->id);
    return found == moves.end() ? ScenarioText::MoveText{} : found->second;
}

Json line(const char* who, const std::string& text, int mood) { return Json::object({{"who", who}, {"text", text}, {"mood", mood}}); }

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

void checkScenarios(const packs::Pack& course, const packs::Library&, Problems& problems) {
    Problems found;
    readScenarios(course, found);
    assessment::addNew(found, problems);
}

Json linesOf(const Scenario& scenario, const Play& play, std::string_view locale) {
    const ScenarioText& text = scenario.textIn(locale);
    Json lines = Json::list();
    for (const auto& turn : play.turns) {
        lines.push(line("customer", wordsAt(text, turn.node->id).customer, turn.mood));
        lines.push(line("staff", wordsOf(text, turn).said, turn.mood));
    }
    if (!play.node) return lines;
    const auto& words = wordsAt(text, play.node->id);
    if (!words.customer.empty()) lines.push(line("customer", words.customer, play.mood));
    if (play.node->end) lines.push(line("narrator", words.outcome, play.mood));
    return lines;
}

Json debriefOf(const Scenario& scenario, const Play& finished, const PlayScore& score, const Telling& telling) {
    const ScenarioText& text = scenario.textIn(telling.locale);
    Json rules = Json::list();
    for (const auto& rule : score.rules)
        rules.push(Json::object(
            {{"rule", rule.rule}, {"title", telling.ruleTitle(rule.rule)}, {"mark", rule.mark.text()}, {"maxMark", rule.maxMark.text()}}));
    Json yours = Json::list();
    for (const auto& turn : finished.turns) {
        const auto words = wordsOf(text, turn);
        Json touched = Json::list();
        for (const auto& [rule, value] : turn.move->scores)
            touched.push(Json::object({{"rule", rule}, {"title", telling.ruleTitle(rule)}, {"mark", value.text()}}));
        Json one = Json::object({{"node", turn.node->id},
                                 {"customer", wordsAt(text, turn.node->id).customer},
                                 {"said", words.said},
                                 {"advice", words.advice},
                                 {"good", judge(turn) == Turned::Well},
                                 {"mood", turn.mood},
                                 {"rules", std::move(touched)}});
        if (judge(turn) == Turned::Improvable)
            if (const Move* better = turn.node->best()) one.set("better", wordsOf(text, {turn.node, better, turn.mood}).said);
        yours.push(std::move(one));
    }
    Json best = Json::list();
    for (const auto& turn : bestPlay(scenario).turns)
        best.push(Json::object(
            {{"node", turn.node->id}, {"customer", wordsAt(text, turn.node->id).customer}, {"said", wordsOf(text, turn).said}}));
    return Json::object({{"scenario", scenario.id},
                         {"title", text.title},
                         {"passed", score.verdict == Verdict::Passed},
                         {"mark", score.mark.text()},
                         {"maxMark", score.maxMark.text()},
                         {"percent", score.percent()},
                         {"passPercent", scenario.pass.percentFloor()},
                         {"outcome", name(score.outcome)},
                         {"outcomeText", finished.node ? wordsAt(text, finished.node->id).outcome : std::string()},
                         {"isoSteps", isoStepsOf(score, telling)},
                         {"rules", std::move(rules)},
                         {"yours", std::move(yours)},
                         {"best", std::move(best)}});
}

Json playWithoutOrganisation(const packs::Pack& course, std::string_view wanted, const std::vector<std::string>& moves,
                             const Telling& telling) {
    Problems problems;
    const ScenarioSet set = readScenarios(course, problems);
    const Scenario* scenario = set.find(wanted);
    if (!scenario) throw Refused("scenarios.unknown", Json::object({{"scenario", wanted}}), "scenario");
    if (!problems.empty())
        throw Refused("scenarios.faulty",
                      Json::object({{"scenario", wanted}, {"file", problems.front().file}, {"line", problems.front().line}}));
    const Play played = play(*scenario, moves).value();
    const bool finished = played.stage() == Play::Stage::Finished;
    Json answer = Json::object(
        {{"scenario", scenario->id}, {"finished", finished}, {"mood", played.mood}, {"lines", linesOf(*scenario, played, telling.locale)}});
    if (finished) answer.set("debrief", debriefOf(*scenario, played, score(*scenario, played), telling));
    return answer;
}

std::vector<std::string> readMoves(std::string_view text) {
    std::vector<std::string> moves;
    std::string move;
    bool remark = false;
    const auto end = [&] {
        if (!move.empty()) moves.push_back(std::move(move));
        move.clear();
    };
    for (const char c : text) {
        if (c == '\n') remark = false;
        if (c == '#') remark = true;
        if (remark || c == ' ' || c == ',' || c == '\t' || c == '\r' || c == '\n')
            end();
        else
            move += c;
    }
    end();
    return moves;
}

}  // namespace adab::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenariosService.h"

#include "people/PeopleStore.h"
#include "scenarios/PlayStore.h"
#include "scenarios/ScenarioContent.h"
#include "standards/StandardsService.h"

#include <algorithm>

namespace adab::scenarios {
namespace {

using gate::CommandCall;
using gate::NewRecord;
using gate::QueryCall;
using gate::Record;

PlayRow rowOf(Session& session, const std::string& play) {
    auto row = playRow(session, play);
    if (!row) throw Refused("scenarios.play-unknown", Json::object({{"play", play}}), "play");
    return std::move(*row);
}

gate::Target ownerOf(Session& session, const gate::Actor&, const Json& args) { return {rowOf(session, args["play"].text()).person, {}}; }

// ---- commands --------------------------------------------------------------------------------------------------------------------

Json start(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.actor().person;
    const FoundScenario found = scenarioNamed(session, call.text("scenario"), call.now());
    for (const auto& row : playsOf(session, person)) {
        // Who comes back goes on where they were, save where the content has a newer version: that begins afresh.
        if (row.scenario == found->id && !row.finishedAt && row.version == found->version)
            return Json::object({{"play", row.play}, {"resumed", true}});
    }
    const std::string play = call.newId("play");
    NewRecord started{"scenarios.started", person, {}, {}, std::nullopt, 1, ""};
    started.data = Json::object({{"play", play}, {"scenario", found->id}, {"course", found->course}, {"version", found->version}});
    call.append(std::move(started));
    return Json::object({{"play", play}, {"resumed", false}});
}

NewRecord finishedRecord(const PlayRow& row, const Scenario& scenario, const PlayScore& score) {
    Json rules = Json::list();
    for (const auto& rule : score.rules)
        rules.push(Json::object({{"rule", rule.rule}, {"mark", rule.mark.text()}, {"maxMark", rule.maxMark.text()}}));
    Json steps = Json::list();
    for (const auto& step : score.steps) steps.push(Json::object({{"step", name(step.step)}, {"state", name(step.state)}}));
    NewRecord record{"scenarios.finished", row.person, {}, {}, std::nullopt, 1, ""};
    record.data = Json::object({{"play", row.play},
                                {"scenario", row.scenario},
                                {"course", row.course},
                                {"version", row.version},
                                {"outcome", name(score.outcome)},
                                {"mark", score.mark.text()},
                                {"maxMark", score.maxMark.text()},
                                {"pass", scenario.pass.text()},
                                {"passed", score.verdict == Verdict::Passed},
                                {"rules", std::move(rules)},
                                {"steps", std::move(steps)}});
    return record;
}

Json choose(CommandCall& call) {
    Session& session = call.session();
    const PlayRow row = rowOf(session, call.text("play"));
    const FoundScenario found = scenarioOf(session, row.course, row.version, row.scenario);
    auto moves = movesOf(session, row.play);
    moves.push_back(call.text("move"));
    const Play played = play(*found, moves).value();

    NewRecord moved{"scenarios.moved", row.person, {}, {}, std::nullopt, 1, ""};
    moved.data = Json::object({{"play", row.play}, {"step", moves.size()}, {"node", played.turns.back().node->id}, {"move", moves.back()}});
    call.append(std::move(moved));
    const bool finished = played.stage() == Play::Stage::Finished;
    if (finished) call.append(finishedRecord(row, *found, score(*found, played)));
    return Json::object({{"finished", finished}});
}

// ---- queries ---------------------------------------------------------------------------------------------------------------------

std::string lessonLocale(QueryCall& call) {
    if (call.args()["locale"].isText()) return call.args()["locale"].text();
    const auto settings = people::settingsOf(call.session(), call.actor().person);
    return settings.lessonLocale.empty() ? call.reader().locale : settings.lessonLocale;
}

/// Records made up to here are read; all for the present, where a clock set back must hide none.
std::optional<Instant> untilOf(const QueryCall& call) {
    std::optional<Instant> until = call.known();
    if (call.at() < call.now() && (!until || call.at() < *until)) until = call.at();
    return until;
}

PlayRow visiblePlay(QueryCall& call) {
    PlayRow row = rowOf(call.session(), call.text("play"));
    const auto until = untilOf(call);
    if (until && row.startedAt > *until) throw Refused("scenarios.play-unknown", Json::object({{"play", row.play}}), "play");
    return row;
}

Json list(QueryCall& call) {
    const auto until = untilOf(call);
    const std::string locale = lessonLocale(call);
    const auto plays = playsOf(call.session(), call.actor().person);
    Json rows = Json::list();
    for (const auto& set : allScenarios(call.session(), call.at())) {
        for (const auto& scenario : set->scenarios) {
            const ScenarioText& text = scenario.textIn(locale);
            std::int64_t played = 0;
            bool passed = false;
            std::string open;
            for (const auto& row : plays) {
                if (row.scenario != scenario.id || (until && row.startedAt > *until)) continue;
                const bool finished = row.finishedAt && (!until || (*row.finishedAt <= *until && *row.finishedRecorded <= *until));
                if (finished) {
                    ++played;
                    passed = passed || row.passed;
                } else if (row.version == scenario.version) {
                    open = row.play;
                }
            }
            Json one = Json::object({{"scenario", scenario.id},
                                     {"course", scenario.course},
                                     {"channel", scenario.channel},
                                     {"title", text.title},
                                     {"setting", text.setting},
                                     {"steps", bestMovesFrom(scenario, *scenario.node(scenario.start))},
                                     {"played", played},
                                     {"passed", passed}});
            if (!open.empty()) one.set("openPlay", open);
            rows.push(std::move(one));
        }
    }
    return Json::object({{"rows", std::move(rows)}});
}

Json view(QueryCall& call) {
    const PlayRow row = visiblePlay(call);
    const FoundScenario found = scenarioOf(call.session(), row.course, row.version, row.scenario);
    const std::string locale = lessonLocale(call);
    const ScenarioText& text = found->textIn(locale);
    const Play played = play(*found, movesOf(call.session(), row.play, untilOf(call))).value();
    const bool finished = played.stage() == Play::Stage::Finished;
    Json choices = Json::list();
    const auto words = text.nodes.find(played.node->id);
    for (const auto& move : played.node->moves) {
        std::string said;
        if (words != text.nodes.end())
            if (const auto spoken = words->second.moves.find(move.id); spoken != words->second.moves.end()) said = spoken->second.said;
        // What a move scores and which is best is told in the debrief only.
        choices.push(Json::object({{"move", move.id}, {"text", said}}));
    }
    const std::string moodCode = "scenarios.mood-" + std::to_string(played.state.mood());
    const auto made = static_cast<int>(played.turns.size());
    const int steps = made + bestMovesFrom(*found, *played.node);
    return Json::object({{"play", row.play},
                         {"scenario", row.scenario},
                         {"title", text.title},
                         {"setting", text.setting},
                         {"channel", found->channel},
                         {"mood", played.state.mood()},
                         {"moodWord", call.say(moodCode)},
                         {"step", std::min(made + 1, steps)},
                         {"steps", steps},
                         {"lines", linesOf(*found, played, Telling{locale, {}, {}})},
                         {"choices", std::move(choices)},
                         {"finished", finished}});
}

Json debrief(QueryCall& call) {
    const PlayRow row = visiblePlay(call);
    const FoundScenario found = scenarioOf(call.session(), row.course, row.version, row.scenario);
    const Play played = play(*found, movesOf(call.session(), row.play, untilOf(call))).value();
    if (played.stage() != Play::Stage::Finished) throw Refused("scenarios.not-finished", Json::object(), "play");
    const std::string locale = lessonLocale(call);
    const standards::Place place = standards::placeOf(call.session(), call.actor().person, call.now());
    const Telling telling{locale, [&](std::string_view code, const Json& arguments) { return call.say(code, arguments); },
                          [&](const std::string& rule) { return standards::ruleTitle(call.session(), rule, place, locale, call.now()); }};
    PlayScore told = score(*found, played);
    if (row.finishedAt) {  // what was recorded is a fact; it is told as it was, whatever the rules say today
        told.mark = row.mark;
        told.maxMark = row.maxMark;
        told.verdict = row.passed ? Verdict::Passed : Verdict::NotPassed;
    }
    Json answer = debriefOf(*found, played, told, telling);
    answer.set("play", row.play);
    return answer;
}

// ---- registration ----------------------------------------------------------------------------------------------------------------

using gate::Need;
using gate::Type;

const gate::Argument kPlay{"play", Type::Id, Need::Required, "a play of one's own"};
const gate::Argument kLocale{"locale", Type::Locale, Need::Optional, "language of the scenario; else the person's lesson language"};

template <class Entry, class Handle>
Entry entryOf(std::string name, std::string about, std::vector<gate::Argument> arguments, std::string answer, Handle handle) {
    Entry entry;
    entry.name = std::move(name);
    entry.about = std::move(about);
    entry.arguments = std::move(arguments);
    entry.answer = std::move(answer);
    entry.access = {{gate::Role::Learner, gate::Reach::Own}};
    entry.handle = handle;
    return entry;
}

template <class Entry>
Entry ofOwnPlay(Entry entry) {
    entry.target = ownerOf;
    return entry;
}

}  // namespace

void registerScenarios(gate::Registry& registry) {
    packs::addKindCheck("course", "scenarios.graphs", checkScenarios);

    registry.command(entryOf<gate::Command>("scenarios.start", "Begins a simulated complaint, or goes on with the open play",
                                            {{"scenario", Type::Id, Need::Required, "the scenario"}}, "{play, resumed}", start));
    registry.command(
        ofOwnPlay(entryOf<gate::Command>("scenarios.choose", "Says or does something; kept at once",
                                         {kPlay, {"move", Type::Id, Need::Required, "one of the choices shown"}}, "{finished}", choose)));
    registry.query(entryOf<gate::Query>("scenarios.list", "Simulated complaints of the installed courses", {kLocale},
                                        "{rows:[{scenario, course, channel, title, setting, steps, played, passed, openPlay?}]}", list));
    registry.query(ofOwnPlay(
        entryOf<gate::Query>("scenarios.view", "Where a play stands: what was said, the customer's mood, the choices", {kPlay, kLocale},
                             "{play, scenario, title, setting, channel, mood, moodWord, step, steps, lines, choices, finished}", view)));
    registry.query(ofOwnPlay(entryOf<gate::Query>(
        "scenarios.debrief", "A finished play beside the best path, by rule and by step", {kPlay, kLocale},
        "{passed, mark, maxMark, percent, passPercent, outcome, outcomeText, isoSteps, rules, yours, best}", debrief)));

    registry.projector({"scenarios.plays",
                        1,
                        {"scenarios.started", "scenarios.moved", "scenarios.finished"},
                        {"scenario_plays", "scenario_moves", "scenario_rule_marks"},
                        [](Session& session, const Record& record) {
                            if (record.type == "scenarios.moved")
                                projectMoved(session, record);
                            else if (record.type == "scenarios.started")
                                projectStarted(session, record);
                            else if (record.type == "scenarios.finished")
                                projectFinished(session, record);
                        }});
}

}  // namespace adab::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/PlayQueries.h"

#include "formulas/Library.h"
#include "people/PeopleStore.h"
#include "scenarios/PlayFile.h"
#include "standards/StandardsService.h"

#include <algorithm>

namespace adab::scenarios {
namespace {

using gate::QueryCall;

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

PlayFile visiblePlay(QueryCall& call) {
    const auto until = untilOf(call);
    PlayFile file = openPlay(call.session(), call.text("play"), until);
    if (until && file.row.startedAt > *until) throw Refused("scenarios.play-unknown", Json::object({{"play", file.row.play}}), "play");
    return file;
}

Telling tellingOf(QueryCall& call, const PlayFile& file, const std::string& locale) {
    const standards::Place place = standards::placeOf(call.session(), call.actor().person, call.now());
    return {
        locale,
        [&call](std::string_view code, const Json& arguments) { return call.say(code, arguments); },
        [&call, place, locale](const std::string& rule) { return standards::ruleTitle(call.session(), rule, place, locale, call.now()); },
        file.row.drawn,
        notesOf(call.session(), file.moves),
        call.reader().digits};
}

bool touches(const Customs& these, const Customs& those) {
    return std::any_of(these.begin(), these.end(), [&](const std::string& one) { return those.contains(one); });
}

std::string wordsFor(const std::map<std::string, std::string>& texts, const std::string& id) {
    const auto found = texts.find(id);
    return found == texts.end() ? id : found->second;
}

Json wordOf(QueryCall& call, const std::string& code) { return call.say(code); }

/// Plays taken together, for those who take part and who gathered them.
Json togetherOf(QueryCall& call, const std::string& locale) {
    const std::string me = call.actor().person;
    const auto until = untilOf(call);
    Json rows = Json::list();
    for (const auto& row : sharedPlaysOf(call.session(), me)) {
        if (until && row.startedAt > *until) continue;
        const PlayFile file = openPlay(call.session(), row.play, until);
        const ScenarioText& text = file.scenario().textIn(locale);
        Json links = Json::list();
        for (const auto& link : file.scenario().links) {
            const auto part = file.parts.find(link.id);
            const std::string person = part == file.parts.end() ? std::string() : part->second;
            links.push(Json::object({{"link", link.id},
                                     {"name", wordsFor(text.links, link.id)},
                                     {"person", person},
                                     {"personName", people::nameOf(call.session(), person).name},
                                     {"mine", person == me}}));
        }
        const bool mine = !file.isFinished() && file.player() == me;
        const auto come = file.lastLinkOf(me);
        rows.push(Json::object({{"play", row.play},
                                {"scenario", row.scenario},
                                {"title", text.title},
                                {"setting", spoken(text.setting, Telling{locale, {}, {}, row.drawn, {}, call.reader().digits})},
                                {"link", file.link().id},
                                {"index", static_cast<std::int64_t>(file.play.node->link)},
                                {"links", std::move(links)},
                                {"state", file.isFinished() ? "finished"
                                          : mine            ? "mine"
                                          : come            ? "handed-on"
                                                            : "waiting"}}));
    }
    return rows;
}

/// Is there an offer of it that fits here? What no move offers may be named as one's means all the same.
bool fits(const Scenario& scenario, const std::string& remedy, const Customs& avoided) {
    bool offered = false;
    for (const auto& [id, node] : scenario.nodes)
        for (const Move& move : node.moves) {
            if (move.kind != MoveKind::Offer || move.remedy != remedy) continue;
            if (!touches(move.without, avoided)) return true;
            offered = true;
        }
    return !offered;
}

Json meansOf(const Scenario& scenario, const ScenarioText& text, const Play& play, const Customs& avoided) {
    Json remedies = Json::list();
    for (const auto& remedy : scenario.means->remedies)
        if (fits(scenario, remedy, avoided)) remedies.push(wordsFor(text.remedies, remedy));
    return Json::object({{"role", text.role},
                         {"most", scenario.means->most},
                         {"left", std::max(0, scenario.means->most - play.state.cost)},
                         {"remedies", std::move(remedies)}});
}

Json linkOf(const PlayFile& file, const ScenarioText& text, const Telling& telling) {
    const Link& link = file.link();
    int taken = 0;
    for (const auto& turn : file.play.turns)
        if (turn.node->link == file.play.node->link) taken += turn.move->minutes;
    Json one = Json::object({{"link", link.id},
                             {"name", wordsFor(text.links, link.id)},
                             {"of", static_cast<std::int64_t>(file.scenario().links.size())},
                             {"index", static_cast<std::int64_t>(file.play.node->link)},
                             {"allotted", link.minutes},
                             {"taken", taken}});
    Json names = Json::list();
    for (const auto& each : file.scenario().links) names.push(wordsFor(text.links, each.id));
    one.set("names", std::move(names));
    if (const auto own = text.linkSettings.find(link.id); own != text.linkSettings.end()) one.set("setting", spoken(own->second, telling));
    return one;
}

/// The parts of the formula by which own words are heard; nothing where no pack with it is installed.
std::optional<Json> freeOf(QueryCall& call, const FreeWords& free) {
    for (const auto& library : formulas::libraries(call.session(), call.now())) {
        const formulas::Formula* formula = library->find(free.formula);
        if (!formula) continue;
        const auto& text = library->text(free.formula, call.reader().locale);
        Json slots = Json::list();
        for (const formulas::Slot* slot : formula->slotsIn(call.reader().locale)) {
            if (slot->need != formulas::Slot::Need::Required || slot->id == "polite") continue;
            const auto own = text.slots.find(slot->id);
            slots.push(Json::object({{"slot", slot->id}, {"label", own == text.slots.end() ? slot->id : own->second.label}}));
        }
        return Json::object({{"formula", free.formula}, {"title", text.title}, {"slots", std::move(slots)}});
    }
    return std::nullopt;
}

Json choicesOf(const PlayFile& file, const ScenarioText& text, const Telling& telling) {
    Json choices = Json::list();
    const Node& node = *file.play.node;
    const auto words = text.nodes.find(node.id);
    for (const Move* move : shownMoves(node, file.row.drawn.seed)) {
        if (!isOffered(*move, file.play.state, file.play.avoided)) continue;
        std::string said;
        if (words != text.nodes.end())
            if (const auto own = words->second.moves.find(move->id); own != words->second.moves.end())
                said = spoken(own->second.said, telling);
        Json one = Json::object({{"move", move->id}, {"text", said}, {"kind", name(move->kind)}});
        if (move->kind == MoveKind::Offer) {
            one.set("remedy", wordsFor(text.remedies, move->remedy));
            one.set("cost", move->effects.cost);
        }
        choices.push(std::move(one));
    }
    return choices;
}

}  // namespace

Json listPlays(QueryCall& call) {
    const auto until = untilOf(call);
    const std::string locale = lessonLocale(call);
    const auto plays = playsOf(call.session(), call.actor().person);
    const Customs avoided =
        standards::unfitAt(call.session(), standards::placeOf(call.session(), call.actor().person, call.at()), call.at());
    Json rows = Json::list();
    for (const auto& set : allScenarios(call.session(), call.at())) {
        for (const auto& scenario : set->scenarios) {
            if (touches(scenario.without, avoided)) continue;
            const ScenarioText& text = scenario.textIn(locale);
            std::int64_t played = 0;
            bool passed = false;
            const PlayRow* open = nullptr;
            const PlayRow* last = nullptr;
            for (const auto& row : plays) {
                if (row.scenario != scenario.id || (until && row.startedAt > *until)) continue;
                last = &row;
                const bool finished = row.finishedAt && (!until || (*row.finishedAt <= *until && *row.finishedRecorded <= *until));
                if (finished) {
                    ++played;
                    passed = passed || row.passed;
                } else if (row.version == scenario.version) {
                    open = &row;
                }
            }
            // What is drawn is told as the last play drew it; before the first, as some play may.
            const Drawn drawn = last ? last->drawn : draw(scenario, scenario.id, {});
            Json one = Json::object({{"scenario", scenario.id},
                                     {"course", scenario.course},
                                     {"channel", scenario.channel},
                                     {"title", text.title},
                                     {"setting", spoken(text.setting, Telling{locale, {}, {}, drawn, {}, call.reader().digits})},
                                     {"steps", bestMovesFrom(scenario, *scenario.node(scenario.start))},
                                     {"links", static_cast<std::int64_t>(scenario.isChain() ? scenario.links.size() : 0)},
                                     {"played", played},
                                     {"passed", passed}});
            if (scenario.isChain()) {
                Json chain = Json::list();
                for (const auto& link : scenario.links)
                    chain.push(Json::object({{"link", link.id}, {"name", wordsFor(text.links, link.id)}}));
                one.set("chain", std::move(chain));
            }
            if (open) one.set("openPlay", open->play);
            rows.push(std::move(one));
        }
    }
    return Json::object({{"rows", std::move(rows)}, {"together", togetherOf(call, locale)}});
}

Json viewPlay(QueryCall& call) {
    const PlayFile file = visiblePlay(call);
    const Scenario& scenario = file.scenario();
    const std::string locale = lessonLocale(call);
    const ScenarioText& text = scenario.textIn(locale);
    const Telling telling = tellingOf(call, file, locale);
    const Play& play = file.play;
    const State& state = play.state;
    const bool finished = file.isFinished();
    const bool mine = !finished && (!file.row.isShared() || file.player() == call.actor().person);
    const int made = static_cast<int>(play.turns.size());
    const int steps = made + bestMovesFrom(scenario, *play.node);
    const Json moodWord = wordOf(call, "scenarios.mood-" + std::to_string(state.mood()));
    const Json trustWord = wordOf(call, "scenarios.trust-" + std::to_string(state.trust));
    const Json angerWord = wordOf(call, "scenarios.anger-" + std::to_string(state.anger));
    Json promises = Json::list();
    for (const auto& [promise, became] : state.promises)
        if (became == Promised::Open) promises.push(spoken(wordsFor(text.promises, promise), telling));
    Json answer = Json::object(
        {{"play", file.row.play},
         {"scenario", file.row.scenario},
         {"title", text.title},
         {"setting", spoken(text.setting, telling)},
         {"channel", scenario.channel},
         {"mood", state.mood()},
         {"moodWord", moodWord},
         {"state", Json::object({{"trust", state.trust}, {"trustWord", trustWord}, {"anger", state.anger}, {"angerWord", angerWord}})},
         {"elapsed", state.minutes},
         {"promises", std::move(promises)},
         {"step", std::min(made + 1, steps)},
         {"steps", steps},
         {"lines", linesOf(scenario, play, telling)},
         {"choices", mine ? choicesOf(file, text, telling) : Json::list()},
         {"finished", finished}});
    if (scenario.means) answer.set("means", meansOf(scenario, text, play, play.avoided));
    if (const auto persona = text.personas.find(file.row.drawn.persona); persona != text.personas.end())
        answer.set("persona", spoken(persona->second, telling));
    if (scenario.isChain()) answer.set("link", linkOf(file, text, telling));
    if (mine && play.node->free)
        if (auto free = freeOf(call, *play.node->free)) answer.set("free", std::move(*free));
    if (mine && play.node->patience && !file.row.calm) {
        const std::int64_t waited = std::max<std::int64_t>(0, (call.now().ms - file.row.shownAt.ms) / 1000);
        answer.set("patience",
                   Json::object({{"seconds", *play.node->patience}, {"left", std::max<std::int64_t>(0, *play.node->patience - waited)}}));
    }
    if (!finished && !mine) answer.set("waitingFor", people::nameOf(call.session(), file.player()).name);
    return answer;
}

Json debriefPlay(QueryCall& call) {
    const PlayFile file = visiblePlay(call);
    if (!file.isFinished()) throw Refused("scenarios.not-finished", Json::object(), "play");
    const Telling telling = tellingOf(call, file, lessonLocale(call));
    PlayScore told = score(file.scenario(), file.play);
    if (file.row.finishedAt) {  // what was recorded is a fact; it is told as it was, whatever the rules say today
        told.mark = file.row.mark;
        told.maxMark = file.row.maxMark;
        told.verdict = file.row.passed ? Verdict::Passed : Verdict::NotPassed;
    }
    Json answer = debriefOf(file.scenario(), file.play, told, telling);
    answer.set("play", file.row.play);
    if (!file.row.isShared()) return answer;
    Json links = Json::list();
    for (Json link : answer["links"].items()) {
        const auto part = file.parts.find(link["link"].text());
        if (part != file.parts.end()) {
            link.set("person", part->second);
            link.set("personName", people::nameOf(call.session(), part->second).name);
        }
        links.push(std::move(link));
    }
    answer.set("links", std::move(links));
    return answer;
}

}  // namespace adab::scenarios

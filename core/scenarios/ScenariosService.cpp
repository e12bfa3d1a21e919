// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/ScenariosService.h"

#include "assessment/ConductStore.h"
#include "base/Text.h"
#include "formulas/Library.h"
#include "people/PeopleStore.h"
#include "scenarios/PlayFile.h"
#include "scenarios/PlayQueries.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <set>

namespace adab::scenarios {
namespace {

using gate::CommandCall;
using gate::NewRecord;
using gate::Record;

// ---- beginning -------------------------------------------------------------------------------------------------------------------

/// Nobody's patience runs for who asked for calm, or is given more time in exams.
bool isCalm(CommandCall& call) {
    if (call.args()["calm"].boolean(false)) return true;
    const auto help = assessment::accommodationAt(call.session(), call.actor().person, {}, call.now());
    return help.extraPercent > 0 || help.extraMinutes > 0;
}

void refuseUnfit(const Scenario& scenario, const Customs& avoided) {
    for (const auto& one : scenario.without)
        if (avoided.contains(one)) throw Refused("scenarios.not-fitting", Json::object({{"scenario", scenario.id}}), "scenario");
}

Json dataOf(const Scenario& scenario, const std::string& play, const Drawn& drawn, const Customs& avoided) {
    Json details = Json::object();
    for (const auto& [key, value] : drawn.details) details.set(key, value);
    Json unfit = Json::list();
    for (const auto& one : avoided) unfit.push(one);
    Json data = Json::object({{"play", play},
                              {"scenario", scenario.id},
                              {"course", scenario.course},
                              {"version", scenario.version},
                              {"seed", drawn.seed},
                              {"details", std::move(details)},
                              {"avoided", std::move(unfit)}});
    if (!drawn.persona.empty()) data.set("persona", drawn.persona);
    return data;
}

/// Who comes back finds the customer as they were, and the time that they were away does not count.
void resume(CommandCall& call, const PlayRow& row) {
    const PlayFile file = openPlay(call.session(), row.play);
    const bool calm = isCalm(call);
    if (calm == row.calm && (calm || !file.play.node->patience)) return;
    NewRecord resumed{"scenarios.resumed", row.person};
    resumed.data = Json::object({{"play", row.play}, {"calm", calm}});
    call.append(std::move(resumed));
}

Json start(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.actor().person;
    const FoundScenario found = scenarioNamed(session, call.text("scenario"), call.now());
    const Customs avoided = standards::unfitAt(session, standards::placeOf(session, person, call.now()), call.now());
    refuseUnfit(*found, avoided);
    std::vector<Drawn> before;
    const bool again = call.args()["again"].boolean(false);
    for (const auto& row : playsOf(session, person)) {
        if (row.scenario != found->id) continue;
        before.push_back(row.drawn);
        // Who comes back goes on where they were, save where the content has a newer version: that begins afresh.
        if (again || row.finishedAt || row.version != found->version) continue;
        resume(call, row);
        return Json::object({{"play", row.play}, {"resumed", true}});
    }
    const std::string play = call.newId("play");
    NewRecord started{"scenarios.started", person};
    started.data = dataOf(*found, play, draw(*found, play, before), avoided);
    started.data.set("calm", isCalm(call));
    call.append(std::move(started));
    return Json::object({{"play", play}, {"resumed", false}});
}

/// A site where all of them work and that the supervisor reaches.
std::string siteOfAll(CommandCall& call, const std::vector<std::string>& people) {
    std::vector<std::string> sites;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto target = people::targetOf(call.session(), people[i], call.now());
        if (i == 0)
            sites = target.sites;
        else
            std::erase_if(sites, [&](const std::string& site) {
                return std::find(target.sites.begin(), target.sites.end(), site) == target.sites.end();
            });
    }
    for (const auto& site : sites)
        if (call.mayReach({{}, {site}})) return site;
    throw Refused("scenarios.people-elsewhere", Json::object(), "people");
}

Json gather(CommandCall& call) {
    Session& session = call.session();
    const FoundScenario found = scenarioNamed(session, call.text("scenario"), call.now());
    if (!found->isChain()) throw Refused("scenarios.no-chain", Json::object({{"scenario", found->id}}), "scenario");
    std::vector<std::string> people;
    Json parts = Json::object();
    const Json& given = call.args()["people"];
    for (const auto& link : found->links) {
        const std::string person = given[link.id].text("");
        if (person.empty()) throw Refused("scenarios.link-without-person", Json::object({{"link", link.id}}), "people");
        if (std::find(people.begin(), people.end(), person) != people.end())
            throw Refused("scenarios.person-twice", Json::object({{"link", link.id}}), "people");
        people.push_back(person);
        parts.set(link.id, person);
    }
    for (const auto& [link, person] : given.members())
        if (!parts.has(link)) throw Refused("scenarios.link-unknown", Json::object({{"link", link}}), "people");
    const std::string site = siteOfAll(call, people);
    const auto place = people::siteOf(session, site);
    const Customs avoided = standards::unfitAt(session, {site, place ? place->country : std::string(), {}}, call.now());
    refuseUnfit(*found, avoided);
    std::vector<Drawn> before;
    for (const auto& row : sharedPlaysOf(session, call.actor().person))
        if (row.scenario == found->id) before.push_back(row.drawn);
    const std::string play = call.newId("play");
    NewRecord gathered{"scenarios.gathered", call.actor().person};
    gathered.data = dataOf(*found, play, draw(*found, play, before), avoided);
    gathered.data.set("site", site).set("people", std::move(parts));
    call.append(std::move(gathered));
    return Json::object({{"play", play}});
}

// ---- playing ---------------------------------------------------------------------------------------------------------------------

NewRecord finishedRecord(const PlayFile& file, const PlayScore& score) {
    const PlayRow& row = file.row;
    Json rules = Json::list();
    for (const auto& rule : score.rules)
        rules.push(Json::object({{"rule", rule.rule}, {"mark", rule.mark.text()}, {"maxMark", rule.maxMark.text()}}));
    Json steps = Json::list();
    for (const auto& step : score.steps) steps.push(Json::object({{"step", name(step.step)}, {"state", name(step.state)}}));
    Json criticals = Json::list();
    for (const auto critical : score.criticals) criticals.push(name(critical));
    NewRecord record{row.isShared() ? "scenarios.sharedFinished" : "scenarios.finished", row.person};
    record.data = Json::object({{"play", row.play},
                                {"scenario", row.scenario},
                                {"course", row.course},
                                {"version", row.version},
                                {"outcome", name(score.outcome)},
                                {"mark", score.mark.text()},
                                {"maxMark", score.maxMark.text()},
                                {"pass", file.scenario().pass.text()},
                                {"passed", score.verdict == Verdict::Passed},
                                {"rules", std::move(rules)},
                                {"steps", std::move(steps)},
                                {"criticals", std::move(criticals)},
                                {"minutes", file.play.state.minutes},
                                {"cost", file.play.state.cost}});
    if (!file.row.isShared()) return record;
    Json links = Json::list();
    for (const auto& link : score.links) {
        const std::string& id = file.scenario().links[link.link].id;
        links.push(Json::object({{"link", id},
                                 {"person", file.parts.at(id)},
                                 {"taken", link.taken},
                                 {"prevention", link.prevention.text()},
                                 {"mark", link.mark.text()},
                                 {"maxMark", link.maxMark.text()}}));
    }
    record.data.set("links", std::move(links));
    return record;
}

/// Takes the move and records it; `own` is what came with it in place of a choice.
bool take(CommandCall& call, PlayFile& file, const std::string& move, NewRecord own) {
    const Node& node = *file.play.node;
    Taken taken{move};
    NewRecord moved = std::move(own);
    moved.type = "scenarios.moved";
    moved.subject = file.player();
    if (moved.data.isNull()) moved.data = Json::object();
    moved.data.set("play", file.row.play).set("step", file.moves.size() + 1).set("node", node.id).set("move", move);
    if (node.patience && !file.row.calm) {
        const std::int64_t seconds = std::max<std::int64_t>(0, (call.now().ms - file.row.shownAt.ms) / 1000);
        moved.data.set("seconds", seconds);
        taken.pace = paceOf(node, seconds);
    }
    if (auto error = advance(file.scenario(), file.play, taken)) throw Refused(std::move(*error));
    call.append(std::move(moved));
    if (file.isFinished()) call.append(finishedRecord(file, score(file.scenario(), file.play)));
    return file.isFinished();
}

Json choose(CommandCall& call) {
    PlayFile file = openPlay(call.session(), call.text("play"));
    const bool finished = take(call, file, call.text("move"), {});
    return Json::object({{"finished", finished}});
}

bool isBlank(const std::string& text) {
    const auto points = base::toUtf32(text);
    return std::all_of(points.begin(), points.end(), [](char32_t c) { return c <= U' ' || c == U'\u00a0' || c == U'\u200b'; });
}

/// What the learner hears back at once: what was understood, and what to add.
Json heardBack(CommandCall& call, const formulas::FoundFormula& found, const formulas::Grade& grade, Hearing hearing) {
    const auto settings = people::settingsOf(call.session(), call.actor().person);
    const auto& text = found.library->text(found.formula->id, settings.locale);
    Json missing = Json::list();
    Json spans = Json::list();
    for (const auto& slot : grade.slots) {
        const auto needed = std::find_if(found.formula->slots.begin(), found.formula->slots.end(),
                                         [&](const formulas::Slot& one) { return one.id == slot.slot; });
        const bool required = needed != found.formula->slots.end() && needed->need == formulas::Slot::Need::Required;
        const auto label = text.slots.find(slot.slot);
        if (required && !formulas::isPresent(slot.verdict) && slot.waived == formulas::SlotGrade::Waived::No)
            missing.push(label == text.slots.end() ? slot.slot : label->second.label);
        for (const auto& span : slot.spans) spans.push(Json::object({{"from", span.from}, {"to", span.to}, {"slot", slot.slot}}));
    }
    Json advice = Json::list();
    for (const auto& one : grade.forbidden) {
        advice.push(one.better);
        spans.push(Json::object({{"from", one.span.from}, {"to", one.span.to}, {"forbidden", one.category}}));
    }
    return Json::object(
        {{"heard", name(hearing)}, {"missing", std::move(missing)}, {"advice", std::move(advice)}, {"spans", std::move(spans)}});
}

Json say(CommandCall& call) {
    PlayFile file = openPlay(call.session(), call.text("play"));
    if (file.isFinished()) throw Refused("scenarios.finished-already", Json::object(), "play");
    if (!file.play.node->free) throw Refused("scenarios.no-own-words", Json::object(), "text");
    const std::string text = call.text("text");
    if (isBlank(text)) throw Refused("scenarios.nothing-said", Json::object(), "text");
    const auto settings = people::settingsOf(call.session(), call.actor().person);
    const std::string locale = call.text("locale", settings.lessonLocale.empty() ? settings.locale : settings.lessonLocale);
    const auto found = formulas::formulaNamed(call.session(), file.play.node->free->formula, call.now());
    const auto bound = formulas::bindingsOf(call.session(), call.actor().person, locale);
    const auto grade = formulas::grade(*found.formula, found.library->grammar(locale), locale, text, bound);
    const Hearing hearing = hearingOf(grade);
    Json answer = heardBack(call, found, grade, hearing);
    if (hearing == Hearing::Unheard) return answer.set("finished", false);
    NewRecord own;
    own.texts.emplace("said", text);
    own.data = Json::object({{"heard", name(hearing)},
                             {"locale", locale},
                             {"formula", found.formula->id},
                             {"digest", found.library->digest()},
                             {"engine", formulas::kEngineVersion}});
    const bool finished = take(call, file, moveFor(*file.play.node->free, hearing), std::move(own));
    return answer.set("finished", finished);
}

// ---- registration ----------------------------------------------------------------------------------------------------------------

using gate::Need;
using gate::Type;

const gate::Argument kPlay{"play", Type::Id, Need::Required, "a play of one's own"};
const gate::Argument kLocale{"locale", Type::Locale, Need::Optional, "language of the scenario; else the person's lesson language"};
const gate::Argument kScenario{"scenario", Type::Id, Need::Required, "the scenario"};

template <class Entry, class Handle>
Entry entryOf(std::string name, std::string about, std::vector<gate::Argument> arguments, std::string answer, Handle handle,
              gate::FindTarget target = {}) {
    Entry entry;
    entry.name = std::move(name);
    entry.about = std::move(about);
    entry.arguments = std::move(arguments);
    entry.answer = std::move(answer);
    entry.access = {{gate::Role::Learner, gate::Reach::Own}};
    entry.handle = handle;
    entry.target = std::move(target);
    return entry;
}

void registerCommands(gate::Registry& registry) {
    registry.command(entryOf<gate::Command>("scenarios.start", "Begins a simulated complaint, or goes on with the open play",
                                            {kScenario,
                                             {"again", Type::Boolean, Need::Optional, "begin afresh although a play is open"},
                                             {"calm", Type::Boolean, Need::Optional, "nobody's patience runs"}},
                                            "{play, resumed}", start));
    registry.command(entryOf<gate::Command>("scenarios.choose", "Says or does something; kept at once",
                                            {kPlay, {"move", Type::Id, Need::Required, "one of the choices shown"}}, "{finished}", choose,
                                            playerOf));
    registry.command(
        entryOf<gate::Command>("scenarios.say", "Answers in one's own words, where the view offers it; what is not understood is no move",
                               {kPlay, {"text", Type::Text, Need::Required, "what one says"}, kLocale},
                               "{finished, heard, missing:[…], advice:[…], spans:[{from, to, slot|forbidden}]}", say, playerOf));
    auto together = entryOf<gate::Command>(
        "scenarios.gather", "Opens a complaint chain that several colleagues play together, each one link",
        {kScenario, {"people", Type::Object, Need::Required, "link → person; each link another colleague of one's own site"}}, "{play}",
        gather);
    together.access = {{gate::Role::Supervisor, gate::Reach::Site}};
    registry.command(std::move(together));
}

void registerQueries(gate::Registry& registry) {
    registry.query(entryOf<gate::Query>(
        "scenarios.list", "Simulated complaints of the installed courses, and what one plays together", {kLocale},
        "{rows:[{scenario, course, channel, title, setting, steps, links, chain?, played, passed, openPlay?}], together:[{play, scenario, "
        "title, setting, link, index, links:[{link, name, person, personName, mine}], state}]}",
        listPlays));
    registry.query(entryOf<gate::Query>(
        "scenarios.view", "Where a play stands: what was said, the customer's mood, the choices", {kPlay, kLocale},
        "{play, scenario, title, setting, channel, mood, moodWord, state, means?, elapsed, promises, persona?, patience?, free?, link?, "
        "waitingFor?, step, steps, lines, choices, finished}",
        viewPlay, viewerOf));
    auto debrief = entryOf<gate::Query>(
        "scenarios.debrief", "A finished play beside the best path, by rule and by step", {kPlay, kLocale},
        "{passed, mark, maxMark, percent, passPercent, outcome, outcomeText, isoSteps, rules, yours, best, critical, minutes, cost, most?, "
        "promises, links?, responseTime?}",
        debriefPlay, readerOf);
    debrief.access.emplace(gate::Role::Supervisor, gate::Reach::Site);
    registry.query(std::move(debrief));
}

}  // namespace

void registerScenarios(gate::Registry& registry) {
    registry.privateTexts("practice", {{"scenarios.moved", {"said"}}});
    packs::addKindCheck("course", "scenarios.graphs", checkScenarios);
    registerCommands(registry);
    registerQueries(registry);
    registry.projector({"scenarios.plays",
                        2,
                        {"scenarios.started", "scenarios.gathered", "scenarios.resumed", "scenarios.moved", "scenarios.finished",
                         "scenarios.sharedFinished"},
                        {"scenario_plays", "scenario_moves", "scenario_parts", "scenario_rule_marks"},
                        [](Session& session, const Record& record) {
                            if (record.type == "scenarios.moved")
                                projectMoved(session, record);
                            else if (record.type == "scenarios.resumed")
                                projectResumed(session, record);
                            else if (record.type == "scenarios.finished" || record.type == "scenarios.sharedFinished")
                                projectFinished(session, record);
                            else
                                projectStarted(session, record);
                        }});
}

}  // namespace adab::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/FormulasService.h"

#include "formulas/FormulasStore.h"
#include "formulas/Grade.h"
#include "formulas/Library.h"
#include "formulas/ProposalsService.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::formulas {
namespace {

using gate::CommandCall;
using gate::Need;
using gate::NewRecord;
using gate::QueryCall;
using gate::Type;

std::string guestLocaleOf(QueryCall& call) {
    if (call.args()["guestLocale"].isText()) return call.args()["guestLocale"].text();
    const auto settings = people::settingsOf(call.session(), call.actor().person);
    return settings.guestLocale.empty() ? call.reader().locale : settings.guestLocale;
}

const SlotText& slotText(const FormulaText& text, std::string_view slot) {
    static const SlotText none;
    const auto found = text.slots.find(slot);
    return found == text.slots.end() ? none : found->second;
}

Json list(QueryCall& call) {
    const auto practised = practisedBy(call.session(), call.actor().person, call.at(), call.known());
    Json rows = Json::list();
    for (const auto& library : libraries(call.session(), call.at())) {
        for (const Formula& formula : library->all()) {
            const FormulaText& text = library->text(formula.id, call.reader().locale);
            const auto times =
                std::count_if(practised.begin(), practised.end(), [&](const Practised& one) { return one.formula == formula.id; });
            rows.push(Json::object({{"formula", formula.id},
                                    {"title", text.title},
                                    {"situation", text.situation},
                                    {"practised", times > 0},
                                    {"times", static_cast<std::int64_t>(times)}}));
        }
    }
    return Json::object({{"rows", std::move(rows)}});
}

Json card(QueryCall& call) {
    const FoundFormula found = formulaNamed(call.session(), call.text("formula"), call.at());
    const std::string locale = guestLocaleOf(call);
    const FormulaText& read = found.library->text(found.formula->id, call.reader().locale);
    const FormulaText& spoken = found.library->text(found.formula->id, locale);
    const Shown shown(*found.library, locale, bindingsOf(call.session(), call.actor().person, locale));
    Json slots = Json::list();
    Json model = Json::list();
    for (const Slot* slot : found.formula->slotsIn(locale)) {
        const SlotText& own = slotText(read, slot->id);
        const SlotText& said = slotText(spoken, slot->id);
        Json tiles = Json::list();
        std::vector<std::string> told;
        for (const auto& tile : said.tiles) {
            // In one's own voice two tiles may have become one.
            const std::string text = shown.phrase(tile);
            if (std::find(told.begin(), told.end(), text) != told.end()) continue;
            told.push_back(text);
            tiles.push(Json::object({{"text", text}}));
        }
        slots.push(Json::object({{"slot", slot->id},
                                 {"label", own.label},
                                 {"hint", own.hint},
                                 {"required", slot->need == Slot::Need::Required},
                                 {"tiles", std::move(tiles)}}));
        model.push(Json::object({{"slot", slot->id}, {"text", shown.phrase(said.model)}}));
    }
    return Json::object({{"formula", found.formula->id},
                         {"guestLocale", locale},
                         {"title", read.title},
                         {"situation", read.situation},
                         {"customerLine", spoken.customer},
                         {"slots", std::move(slots)},
                         {"model", std::move(model)}});
}

/// The one thing to mend next: what hurts a guest first, then what is missing, then order.
struct Fix {
    std::string sentence;
    std::string model;
};

/// A part's model is cut out of a whole sentence; alone it does not end in a comma.
std::string alone(std::string model) {
    for (const std::string_view comma : {",", "\xD8\x8C"})
        if (model.ends_with(comma)) model.erase(model.size() - comma.size());
    return model;
}

Fix fixOf(QueryCall& call, const Grade& graded, const Formula& formula, const FormulaText& read, const FormulaText& spoken,
          const Shown& shown) {
    if (!graded.forbidden.empty()) {
        const ForbiddenFound& first = graded.forbidden.front();
        const std::string category = call.say("formulas.category-" + first.category);
        return {call.say("formulas.fix-forbidden", Json::object({{"category", category}, {"better", first.better}})), first.better};
    }
    const auto weight = [&](const SlotGrade& one) {
        const auto at = std::find_if(formula.slots.begin(), formula.slots.end(), [&](const Slot& slot) { return slot.id == one.slot; });
        return at == formula.slots.end() || at->need == Slot::Need::Optional ? 0 : at->weight;
    };
    const SlotGrade* worst = nullptr;
    for (const SlotGrade& one : graded.slots)
        if (!isPresent(one.verdict) && (!worst || weight(one) > weight(*worst))) worst = &one;
    if (worst) {
        const std::string code = "formulas.fix-" + std::string(name(worst->verdict));
        const std::string model = shown.phrase(slotText(spoken, worst->slot).model);
        return {call.say(code, Json::object({{"label", slotText(read, worst->slot).label}, {"model", alone(model)}})), model};
    }
    if (graded.order == Grade::Order::Broken) {
        const std::string& slot = formula.first.empty() ? formula.last : formula.first;
        const char* code = formula.first.empty() ? "formulas.fix-order-last" : "formulas.fix-order-first";
        return {call.say(code, Json::object({{"label", slotText(read, slot).label}})), {}};
    }
    for (const SlotGrade& one : graded.slots)
        if (one.verdict == Verdict::Form || one.verdict == Verdict::Spelling) {
            const std::string model = shown.phrase(slotText(spoken, one.slot).model);
            return {call.say("formulas.fix-" + std::string(name(one.verdict)),
                             Json::object({{"label", slotText(read, one.slot).label}, {"model", alone(model)}})),
                    model};
        }
    return {call.say("formulas.fix-none"), {}};
}

Json gradeText(QueryCall& call) {
    const FoundFormula found = formulaNamed(call.session(), call.text("formula"), call.at());
    const std::string locale = guestLocaleOf(call);
    const Bindings bound = bindingsOf(call.session(), call.actor().person, locale);
    const Shown shown(*found.library, locale, bound);
    const Grade graded = grade(*found.formula, found.library->grammar(locale), locale, call.text("text"), bound);
    const FormulaText& read = found.library->text(found.formula->id, call.reader().locale);
    const FormulaText& spoken = found.library->text(found.formula->id, locale);
    Json slots = Json::list();
    Json spans = Json::list();
    for (const SlotGrade& one : graded.slots) {
        const SlotText& own = slotText(read, one.slot);
        const Json about =
            Json::object({{"label", own.label}, {"hint", own.hint}, {"model", shown.phrase(slotText(spoken, one.slot).model)}});
        slots.push(
            Json::object({{"slot", one.slot},
                          {"label", own.label},
                          {"verdict", name(one.verdict)},
                          {"present", isPresent(one.verdict)},
                          {"waived", one.waived == SlotGrade::Waived::Yes},
                          {"advice", call.say(one.waived == SlotGrade::Waived::Yes ? "formulas.advice-waived"
                                                                                   : "formulas.advice-" + std::string(name(one.verdict)),
                                              about)}}));
        for (const auto& span : one.spans) spans.push(Json::object({{"from", span.from}, {"to", span.to}, {"slot", one.slot}}));
    }
    Json forbidden = Json::list();
    for (const ForbiddenFound& one : graded.forbidden) {
        const std::u32string text = base::toUtf32(call.text("text"));
        const std::string words =
            base::toUtf8(text.substr(static_cast<std::size_t>(one.span.from), static_cast<std::size_t>(one.span.to - one.span.from)));
        forbidden.push(Json::object({{"category", one.category},
                                     {"label", call.say("formulas.category-" + one.category)},
                                     {"found", words},
                                     {"better", one.better}}));
        spans.push(Json::object({{"from", one.span.from}, {"to", one.span.to}, {"forbidden", one.category}}));
    }
    const Fix fix = fixOf(call, graded, *found.formula, read, spoken, shown);
    return Json::object({{"formula", found.formula->id},
                         {"guestLocale", locale},
                         {"slots", std::move(slots)},
                         {"spans", std::move(spans)},
                         {"forbidden", std::move(forbidden)},
                         {"orderOk", graded.order == Grade::Order::Kept},
                         {"pass", graded.outcome == Grade::Outcome::Passed},
                         {"scored", found.formula->scoring == Formula::Scoring::Scored},
                         {"needsPerson", graded.person == Grade::Person::Needed},
                         {"fix", fix.sentence},
                         {"modelPhrase", fix.model},
                         {"engine", kEngineVersion},
                         {"digest", found.library->digest()}});
}

Json recordPractice(CommandCall& call) {
    const FoundFormula found = formulaNamed(call.session(), call.text("formula"), call.now());
    NewRecord practised{"formulas.practised", call.actor().person, {}, {}, std::nullopt, 1, ""};
    practised.data = Json::object({{"formula", found.formula->id}, {"guestLocale", call.text("guestLocale")}});
    call.append(std::move(practised));
    return Json::object({{"practised", true}});
}

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

}  // namespace

void registerFormulas(gate::Registry& registry) {
    registry.privateTexts(
        "practice", {{"formulas.phraseProposed", {"phrase"}}, {"formulas.proposalDecided", {"reason"}}, {"formulas.heard", {"words"}}});
    packs::addKindCheck("formulas", "formulas.grammar", checkFormulas);
    const gate::Argument formula{"formula", Type::Id, Need::Required, "the formula"};
    const gate::Argument locale{"guestLocale", Type::Locale, Need::Optional,
                                "the language spoken with the guest; else the person's setting"};
    registry.query(entryOf<gate::Query>("formulas.list", "Speech formulas that can be practised", {},
                                        "{rows:[{formula, title, situation, practised, times}]}", list));
    registry.query(entryOf<gate::Query>(
        "formulas.card", "One formula: the situation, its parts, phrases to build from", {formula, locale},
        "{formula, guestLocale, title, situation, customerLine, slots:[{slot, label, hint, required, tiles:[{text}]}], "
        "model:[{slot, text}]}",
        card));
    registry.query(entryOf<gate::Query>(
        "formulas.grade", "What of a formula was said; private, nothing is kept",
        {formula, locale, {"text", Type::Text, Need::Required, "what was said or typed"}},
        "{slots:[{slot, label, verdict, present, waived, advice}], spans:[{from, to, slot|forbidden}], forbidden:[{category, "
        "label, found, better}], orderOk, pass, scored, needsPerson, fix, modelPhrase, engine, digest}",
        gradeText));
    registry.command(entryOf<gate::Command>("formulas.recordPractice", "That one practised a formula; neither the words nor a score",
                                            {formula, {"guestLocale", Type::Locale, Need::Required, "the language practised"}},
                                            "{practised}", recordPractice));
    registerProposals(registry);
    registry.projector(
        {"formulas.practised", 1, {"formulas.practised"}, {"formulas_practised"}, [](Session& session, const ledger::Record& record) {
             projectPractised(session, record);
         }});
}

}  // namespace adab::formulas

// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/ProposalsService.h"

#include "formulas/FormulasStore.h"
#include "formulas/Grade.h"
#include "formulas/Library.h"
#include "packs/ContentStore.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::formulas {
namespace {

using gate::CommandCall;
using gate::Need;
using gate::NewRecord;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

constexpr std::size_t kLongestPhrase = 200;
constexpr std::size_t kMostOpen = 20;

gate::Target placeOf(Session& session, const std::string& person) {
    gate::Target target{person, {}};
    for (const auto& job : people::allJobsOf(session, person)) target.sites.push_back(job.site);
    return target;
}

Proposal proposalOf(Session& session, const std::string& id) {
    auto found = proposalNamed(session, id);
    if (!found) throw Refused("formulas.proposal-unknown", Json::object({{"proposal", id}}), "proposal");
    return *found;
}

Heard heardOrRefused(Session& session, const std::string& id) {
    auto found = heardNamed(session, id);
    if (!found) throw Refused("formulas.heard-unknown", Json::object({{"heard", id}}), "heard");
    return *found;
}

/// A grade as it is recorded, so that two can be compared.
Json recorded(const Grade& graded) {
    Json slots = Json::object();
    for (const auto& one : graded.slots) slots.set(one.slot, name(one.verdict));
    Json forbidden = Json::list();
    for (const auto& one : graded.forbidden) forbidden.push(one.category);
    return Json::object({{"slots", std::move(slots)},
                         {"forbidden", std::move(forbidden)},
                         {"orderOk", graded.order == Grade::Order::Kept},
                         {"pass", graded.outcome == Grade::Outcome::Passed}});
}

Json propose(CommandCall& call) {
    const std::string person = call.actor().person;
    const FoundFormula found = formulaNamed(call.session(), call.text("formula"), call.now());
    const std::string locale = call.text("guestLocale");
    const auto slots = found.formula->slotsIn(locale);
    const std::string slot = call.text("slot");
    if (std::none_of(slots.begin(), slots.end(), [&](const Slot* one) { return one->id == slot; }))
        throw Refused("formulas.slot-unknown", Json::object({{"slot", slot}}), "slot");
    const std::string phrase = base::normalised(call.text("phrase"));
    if (phrase.empty() || base::codePointCount(phrase) > kLongestPhrase)
        throw Refused("formulas.phrase-length", Json::object({{"most", static_cast<std::int64_t>(kLongestPhrase)}}), "phrase");
    const auto own = proposals(call.session(), {}, person);
    if (static_cast<std::size_t>(std::count_if(own.begin(), own.end(), [](const Proposal& one) { return one.state == "open"; })) >=
        kMostOpen)
        throw Refused("formulas.proposals-enough", Json::object({{"most", static_cast<std::int64_t>(kMostOpen)}}), "phrase");
    const std::string id = call.newId("phrase");
    NewRecord proposed{"formulas.phraseProposed", person, {}, {{"phrase", phrase}}, std::nullopt, 1, ""};
    proposed.data = Json::object({{"proposal", id},
                                  {"formula", found.formula->id},
                                  {"slot", slot},
                                  {"guestLocale", locale},
                                  {"digest", found.library->digest()},
                                  {"engine", kEngineVersion}});
    call.append(std::move(proposed));
    return Json::object({{"proposal", id}, {"state", "open"}});
}

Json decide(CommandCall& call, const std::string& decision) {
    const Proposal proposal = proposalOf(call.session(), call.text("proposal"));
    if (proposal.person == call.actor().person) throw Refused("formulas.own-proposal", Json::object(), "proposal");
    if (proposal.state != "open") throw Refused("formulas.proposal-decided", Json::object(), "proposal");
    const std::string reason = base::normalised(call.text("reason"));
    if (decision == "declined" && reason.empty()) throw Refused("formulas.reason-missing", Json::object(), "reason");
    NewRecord decided{"formulas.proposalDecided", proposal.person, {}, {}, std::nullopt, 1, ""};
    decided.data = Json::object({{"proposal", proposal.proposal}, {"decision", decision}});
    if (!reason.empty()) decided.texts.emplace("reason", reason);
    call.append(std::move(decided));
    return Json::object({{"proposal", proposal.proposal}, {"state", decision}});
}

/// A proposal as it is shown, without the one who made it: the phrase is judged, not the speaker.
Json shownProposal(QueryCall& call, const Proposal& one) {
    std::string title = one.formula;
    std::string label = one.slot;
    for (const auto& library : libraries(call.session(), call.at())) {
        if (!library->find(one.formula)) continue;
        const FormulaText& text = library->text(one.formula, call.reader().locale);
        title = text.title;
        if (const auto slot = text.slots.find(one.slot); slot != text.slots.end()) label = slot->second.label;
    }
    const auto privateText = [&](const std::string& record, const std::string& field) {
        return record.empty() ? std::string() : ledger::Ledger::privateText(call.session(), record, field).value_or("");
    };
    Json row = Json::object({{"proposal", one.proposal},
                             {"formula", one.formula},
                             {"title", title},
                             {"slot", one.slot},
                             {"label", label},
                             {"guestLocale", one.guestLocale},
                             {"phrase", privateText(one.record, "phrase")},
                             {"at", one.at.iso()},
                             {"state", one.state},
                             {"reason", privateText(one.decidedRecord, "reason")}});
    row.set("decidedAt", one.decidedAt ? Json(one.decidedAt->iso()) : Json());
    return row;
}

Json queue(QueryCall& call) {
    const std::string state = call.text("state", "open");
    if (state != "open" && state != "accepted" && state != "declined") throw Refused("formulas.state-unknown", Json::object(), "state");
    Json rows = Json::list();
    for (const Proposal& one : proposals(call.session(), state))
        if (one.person != call.actor().person && call.mayReach(placeOf(call.session(), one.person))) rows.push(shownProposal(call, one));
    return Json::object({{"rows", std::move(rows)}});
}

Json mine(QueryCall& call) {
    Json rows = Json::list();
    for (const Proposal& one : proposals(call.session(), {}, call.actor().person)) rows.push(shownProposal(call, one));
    return Json::object({{"rows", std::move(rows)}});
}

Json recordHeard(CommandCall& call) {
    const std::string person = call.text("person");
    if (person == call.actor().person) throw Refused("formulas.own-try", Json::object(), "person");
    const FoundFormula found = formulaNamed(call.session(), call.text("formula"), call.now());
    const std::string locale = call.text("guestLocale");
    // Judged by the words alone, as everybody's are: an appeal needs nothing but the record and the pack.
    const Grade graded = grade(*found.formula, found.library->grammar(locale), locale, call.text("text"));
    const std::string id = call.newId("heard");
    NewRecord heard{"formulas.heard", person, {}, {{"words", call.text("text")}}, std::nullopt, 1, ""};
    heard.data = Json::object({{"heard", id},
                               {"formula", found.formula->id},
                               {"guestLocale", locale},
                               {"grade", recorded(graded)},
                               {"digest", found.library->digest()},
                               {"engine", kEngineVersion}});
    call.append(std::move(heard));
    return Json::object({{"heard", id}, {"grade", recorded(graded)}, {"needsPerson", graded.person == Grade::Person::Needed}});
}

Json shownHeard(QueryCall& call, const Heard& one) {
    return Json::object({{"heard", one.heard},
                         {"formula", one.formula},
                         {"guestLocale", one.guestLocale},
                         {"at", one.at.iso()},
                         {"words", ledger::Ledger::privateText(call.session(), one.record, "words").value_or("")},
                         {"grade", base::parseJson(one.grade)},
                         {"digest", one.digest},
                         {"engine", one.engine}});
}

Json heardList(QueryCall& call) {
    Json rows = Json::list();
    for (const Heard& one : heardOf(call.session(), call.text("person", call.actor().person), call.at())) rows.push(shownHeard(call, one));
    return Json::object({{"rows", std::move(rows)}});
}

Json replay(QueryCall& call) {
    const Heard one = heardOrRefused(call.session(), call.text("heard"));
    const auto words = ledger::Ledger::privateText(call.session(), one.record, "words");
    if (!words) throw Refused("formulas.words-gone", Json::object(), "heard");
    const auto pack = packs::ContentStore::byDigest(call.session(), one.digest);
    const auto library = *packs::parsedOnce<FormulasPtr>(pack, [](const packs::Pack& p) { return std::make_shared<const Formulas>(p); });
    const Formula* formula = library->find(one.formula);
    if (!formula) throw Refused("formulas.unknown", Json::object({{"formula", one.formula}}), "heard");
    const Json again = recorded(grade(*formula, library->grammar(one.guestLocale), one.guestLocale, *words));
    Json answer = shownHeard(call, one);
    answer.set("again", again);
    answer.set("same", toText(again) == one.grade);
    answer.set("engineNow", kEngineVersion);
    return answer;
}

Json pocketCard(QueryCall& call) {
    const std::string person = call.actor().person;
    std::string locale = call.text("guestLocale");
    if (locale.empty()) locale = people::settingsOf(call.session(), person).guestLocale;
    if (locale.empty()) locale = call.reader().locale;
    Bindings own = bindingsOf(call.session(), person, locale);
    if (!own.contains("badge")) {
        const auto known = people::nameOf(call.session(), person);
        const std::string& spoken = locale == "en" && !known.latinName.empty() ? known.latinName : known.name;
        if (!spoken.empty()) own.emplace("badge", spoken);
    }
    const auto practised = practisedBy(call.session(), person, call.at(), call.known());
    Json rows = Json::list();
    for (const auto& library : libraries(call.session(), call.at())) {
        const Shown shown(*library, locale, own);
        for (const Formula& formula : library->all()) {
            const auto mineToo = [&](const Practised& one) { return one.formula == formula.id; };
            if (!practised.empty() && std::none_of(practised.begin(), practised.end(), mineToo)) continue;
            const FormulaText& read = library->text(formula.id, call.reader().locale);
            const FormulaText& spoken = library->text(formula.id, locale);
            Json phrases = Json::list();
            for (const Slot* slot : formula.slotsIn(locale)) {
                const auto said = spoken.slots.find(slot->id);
                const auto label = read.slots.find(slot->id);
                // The particle is in the phrases already.
                if (slot->id == "polite" || said == spoken.slots.end()) continue;
                phrases.push(Json::object({{"slot", slot->id},
                                           {"label", label == read.slots.end() ? slot->id : label->second.label},
                                           {"text", shown.phrase(said->second.model)}}));
            }
            rows.push(Json::object(
                {{"formula", formula.id}, {"title", read.title}, {"situation", read.situation}, {"phrases", std::move(phrases)}}));
        }
    }
    return Json::object({{"guestLocale", locale}, {"rows", std::move(rows)}});
}

template <class Entry, class Handle>
Entry entryOf(std::string name, std::string about, std::vector<gate::Argument> arguments, std::string answer, gate::Access access,
              Handle handle) {
    Entry entry;
    entry.name = std::move(name);
    entry.about = std::move(about);
    entry.arguments = std::move(arguments);
    entry.answer = std::move(answer);
    entry.access = std::move(access);
    entry.handle = handle;
    return entry;
}

}  // namespace

void registerProposals(gate::Registry& registry) {
    const gate::Access own{{Role::Learner, Reach::Own}};
    const gate::Access supervisor{{Role::Supervisor, Reach::Site}};
    const gate::Argument formula{"formula", Type::Id, Need::Required, "the formula"};
    const gate::Argument spoken{"guestLocale", Type::Locale, Need::Required, "the language spoken with the guest"};
    const gate::Argument proposal{"proposal", Type::Id, Need::Required, "the proposal"};
    const gate::Argument heard{"heard", Type::Id, Need::Required, "the try that was heard"};
    const std::string row = "{proposal, formula, title, slot, label, guestLocale, phrase, at, state, reason, decidedAt}";
    const auto ofProposal = [](Session& session, const gate::Actor&, const Json& args) {
        return placeOf(session, proposalOf(session, args["proposal"].text("")).person);
    };
    const auto ofHeard = [](Session& session, const gate::Actor& actor, const Json& args) {
        const std::string person = heardOrRefused(session, args["heard"].text("")).person;
        return person == actor.person ? gate::Target{person, {}} : placeOf(session, person);
    };

    registry.command(entryOf<gate::Command>(
        "formulas.proposePhrase", "This should count: puts a phrase into the queue, without a name",
        {formula, spoken, {"slot", Type::Id, Need::Required, "the part"}, {"phrase", Type::Text, Need::Required, "at most 200 characters"}},
        "{proposal, state}", own, propose));
    auto accept = entryOf<gate::Command>("formulas.acceptPhrase", "Accepts a proposed phrase for the pack's next version",
                                         {proposal, {"reason", Type::Text, Need::Optional, "why"}}, "{proposal, state}", supervisor,
                                         [](CommandCall& call) { return decide(call, "accepted"); });
    accept.target = ofProposal;
    registry.command(std::move(accept));
    auto decline = entryOf<gate::Command>("formulas.declinePhrase", "Declines a proposed phrase and says why",
                                          {proposal, {"reason", Type::Text, Need::Required, "why, for the one who proposed it"}},
                                          "{proposal, state}", supervisor, [](CommandCall& call) { return decide(call, "declined"); });
    decline.target = ofProposal;
    registry.command(std::move(decline));
    registry.query(entryOf<gate::Query>("formulas.proposals", "Phrases that should count, without names; the accepted ones for the author",
                                        {{"state", Type::Text, Need::Optional, "open (else), accepted or declined"}},
                                        "{rows:[" + row + "]}", {{Role::Supervisor, Reach::Site}, {Role::Author, Reach::Organisation}},
                                        queue));
    registry.query(entryOf<gate::Query>("formulas.myProposals", "One's own proposed phrases and what became of them", {},
                                        "{rows:[" + row + "]}", own, mine));

    registry.command(entryOf<gate::Command>("formulas.recordHeard",
                                            "A try aloud that a supervisor heard: the words, the grade, and what it was judged by",
                                            {{"person", Type::Person, Need::Required, "who spoke"},
                                             formula,
                                             spoken,
                                             {"text", Type::Text, Need::Required, "the words as heard"}},
                                            "{heard, grade:{slots, forbidden, orderOk, pass}, needsPerson}", supervisor, recordHeard));
    const gate::Access ownOrSite{{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Site}};
    registry.query(entryOf<gate::Query>("formulas.heard", "Tries aloud that were heard",
                                        {{"person", Type::Person, Need::Optional, "whose; one's own where left out"}},
                                        "{rows:[{heard, formula, guestLocale, at, words, grade, digest, engine}]}", ownOrSite, heardList));
    auto again =
        entryOf<gate::Query>("formulas.replay", "Judges a try again by the same pack: for an appeal", {heard},
                             "{heard, formula, guestLocale, at, words, grade, digest, engine, again, same, engineNow}", ownOrSite, replay);
    again.target = ofHeard;
    registry.query(std::move(again));
    registry.query(entryOf<gate::Query>(
        "formulas.pocketCard", "One's phrases for the shift: those practised, all where none was",
        {{"guestLocale", Type::Locale, Need::Optional, "the language spoken with the guest; else the person's setting"}},
        "{guestLocale, rows:[{formula, title, situation, phrases:[{slot, label, text}]}]}", own, pocketCard));

    registry.projector({"formulas.proposals",
                        1,
                        {"formulas.phraseProposed", "formulas.proposalDecided"},
                        {"formulas_proposals"},
                        [](Session& session, const ledger::Record& record) {
                            if (record.type == "formulas.phraseProposed")
                                projectProposed(session, record);
                            else
                                projectDecided(session, record);
                        }});
    registry.projector({"formulas.heard", 1, {"formulas.heard"}, {"formulas_heard"}, [](Session& session, const ledger::Record& record) {
                            projectHeard(session, record);
                        }});
}

}  // namespace adab::formulas

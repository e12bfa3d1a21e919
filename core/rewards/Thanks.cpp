// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "ledger/Ledger.h"
#include "people/PeopleStore.h"
#include "rewards/RewardsService.h"
#include "rewards/RewardsStore.h"

#include <algorithm>

/// A thank-you in words, from whoever leads the team or works at the same site. It brings no points: words are not bought.
namespace adab::rewards {

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

constexpr std::size_t kMostCodePoints = 500;

bool shareASite(Session& session, const std::string& one, const std::string& other, Instant at) {
    const auto mine = people::targetOf(session, one, at).sites;
    const auto theirs = people::targetOf(session, other, at).sites;
    return std::any_of(mine.begin(), mine.end(),
                       [&](const std::string& site) { return std::find(theirs.begin(), theirs.end(), site) != theirs.end(); });
}

Json thank(gate::CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.text("person");
    const std::string& by = call.actor().person;
    if (person == by) throw Refused("rewards.thank-self", Json::object(), "person");
    if (!people::exists(session, person) || people::jobsOf(session, person, call.now()).empty())
        throw Refused("rewards.thank-gone", Json::object(), "person");
    const bool leads =
        (call.holds(Role::Supervisor) || call.holds(Role::Hr)) && call.mayReach(people::targetOf(session, person, call.now()));
    if (!leads && !shareASite(session, by, person, call.now())) throw Refused("rewards.thank-where", Json::object(), "person");
    const std::string words = base::normalised(call.text("words"));
    const auto length = static_cast<std::size_t>(
        std::count_if(words.begin(), words.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    if (length == 0 || length > kMostCodePoints)
        throw Refused("rewards.thank-words", Json::object({{"most", static_cast<std::int64_t>(kMostCodePoints)}}), "words");
    gate::NewRecord record;
    record.type = "rewards.thanked";
    record.subject = person;
    const std::string id = call.newId("thanks");
    record.data = Json::object({{"thanks", id}});
    record.texts = {{"words", words}};
    call.append(std::move(record));
    return Json::object({{"thanks", id}});
}

Json takeBackCommand(gate::CommandCall& call) {
    const auto thanks = thanksNamed(call.session(), call.text("thanks"));
    if (!thanks || thanks->by != call.actor().person || thanks->takenBackAt)
        throw Refused("rewards.unknown-thanks", Json::object(), "thanks");
    gate::NewRecord record;
    record.type = "rewards.thanksTakenBack";
    record.subject = thanks->person;
    record.data = Json::object({{"thanks", thanks->thanks}});
    call.append(std::move(record));
    return Json::object({{"thanks", thanks->thanks}});
}

Json rowsOf(gate::QueryCall& call, const std::vector<Thanks>& all) {
    Json rows = Json::list();
    for (const auto& one : all) {
        rows.push(Json::object({{"thanks", one.thanks},
                                {"person", one.person},
                                {"personName", people::nameOf(call.session(), one.person).name},
                                {"by", one.by},
                                {"byName", people::nameOf(call.session(), one.by).name},
                                {"at", one.at.iso()},
                                {"words", ledger::Ledger::privateText(call.session(), one.record, "words").value_or("")},
                                {"record", one.seq}}));
    }
    return rows;
}

Json thanksAnswer(gate::QueryCall& call) {
    const std::string person = call.text("person", call.actor().person);
    Json answer = Json::object({{"rows", rowsOf(call, thanksTo(call.session(), person, call.at(), call.known()))}});
    // What somebody wrote to others is between those two.
    const bool own = person == call.actor().person;
    answer.set("given", own ? rowsOf(call, thanksBy(call.session(), person, call.at(), call.known())) : Json::list());
    return answer;
}

void project(Session& session, const gate::Record& record) {
    if (record.type == "rewards.thanksTakenBack") return takeBackThanks(session, record.data["thanks"].text(), record.at);
    insertThanks(session, {record.data["thanks"].text(), record.seq, record.subject, record.actor, record.at, record.id});
}

gate::FindTarget decidedByHandler() {
    return [](Session&, const gate::Actor&, const Json&) { return gate::Target{}; };
}

}  // namespace

void registerThanks(gate::Registry& registry) {
    gate::Command say;
    say.name = "rewards.thank";
    say.about = "Thanks somebody of one's team or site, in words.";
    say.arguments = {{"person", Type::Person, Need::Required, "whom"}, {"words", Type::Text, Need::Required, "for what; private"}};
    say.answer = "{thanks}";
    say.access = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}};
    say.target = decidedByHandler();
    say.handle = thank;
    registry.command(std::move(say));

    gate::Command back;
    back.name = "rewards.takeBackThanks";
    back.about = "Takes back a thank-you that one wrote by mistake.";
    back.arguments = {{"thanks", Type::Id, Need::Required, "which"}};
    back.answer = "{thanks}";
    back.access = {{Role::Learner, Reach::Own}};
    back.handle = takeBackCommand;
    registry.command(std::move(back));

    gate::Query query;
    query.name = "rewards.thanks";
    query.about = "Thank-yous that somebody received, and those that the reader wrote.";
    query.arguments = {{"person", Type::Person, Need::Optional, "oneself where absent"}};
    query.answer = "{rows:[{thanks,person,personName,by,byName,at,words,record}],given:[…]}";
    query.access = {{Role::Learner, Reach::Own}, {Role::Hr, Reach::Organisation}};
    query.trace = gate::Query::Trace::FileRead;
    query.handle = thanksAnswer;
    registry.query(std::move(query));

    registry.projector({"rewards.thanks", 1, {"rewards.thanked", "rewards.thanksTakenBack"}, {"reward_thanks"}, project});
}

}  // namespace adab::rewards

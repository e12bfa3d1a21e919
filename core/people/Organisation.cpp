// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/Organisation.h"

#include "base/Text.h"

namespace adab::people {

namespace {

constexpr const char* kSubject = "organisation";
constexpr const char* kFounded = "people.organisationFounded";

}  // namespace

Organisation organisationOf(storage::Session& session) {
    const auto records = ledger::Ledger::ofSubject(session, kSubject, kFounded);
    if (records.empty()) throw Refused("people.no-organisation");
    const ledger::Record& founded = records.front();
    return {founded.data["organisation"].text(), ledger::Ledger::privateText(session, founded.id, "name").value_or(""),
            founded.data["zone"].text(), founded.at};
}

void registerOrganisation(gate::Registry& registry) {
    gate::Command found;
    found.name = "people.foundOrganisation";
    found.about = "Names the organisation, once.";
    found.arguments = {{"name", gate::Type::Text, gate::Need::Required, "as its people write it"},
                       {"zone", gate::Type::Text, gate::Need::Optional, "time zone of the head office; UTC where absent"}};
    found.answer = "{organisation}";
    found.access = {{gate::Role::Operator, gate::Reach::Organisation}};
    found.handle = [](gate::CommandCall& call) {
        if (!ledger::Ledger::ofSubject(call.session(), kSubject, kFounded).empty()) throw Refused("people.organisation-exists");
        const std::string name = base::normalised(call.text("name"));
        if (name.empty()) throw Refused("people.name-missing", Json::object(), "name");
        const std::string zone = call.text("zone", "UTC");
        if (!Zone::exists(zone)) throw Refused("zone.unknown", Json::object({{"zone", zone}}), "zone");
        const std::string id = call.newId("org");
        call.append({.type = kFounded,
                     .subject = kSubject,
                     .data = Json::object({{"organisation", id}, {"zone", zone}}),
                     .texts = {{"name", name}}});
        return Json::object({{"organisation", id}});
    };
    registry.command(std::move(found));

    gate::Query about;
    about.name = "people.organisation";
    about.about = "The organisation's name, for the page before sign-in.";
    about.answer = "{organisation, name, zone}";
    about.door = gate::Common::Door::Anybody;
    about.handle = [](gate::QueryCall& call) {
        const Organisation organisation = organisationOf(call.session());
        return Json::object({{"organisation", organisation.id}, {"name", organisation.name}, {"zone", organisation.zone}});
    };
    registry.query(std::move(about));
}

}  // namespace adab::people

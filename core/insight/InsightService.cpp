// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/InsightService.h"

#include "certification/CertificationAnswers.h"
#include "certification/Standing.h"
#include "insight/Desk.h"
#include "insight/MatrixPage.h"
#include "insight/Timeline.h"
#include "people/PeopleStore.h"

namespace adab::insight {

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

const gate::Access kInCharge{{Role::Supervisor, Reach::Team},
                             {Role::Hr, Reach::Organisation},
                             {Role::Auditor, Reach::Organisation},
                             {Role::Operator, Reach::Organisation}};
const gate::Access kOwnOrInCharge{{Role::Learner, Reach::Own},
                                  {Role::Supervisor, Reach::Team},
                                  {Role::Hr, Reach::Organisation},
                                  {Role::Auditor, Reach::Organisation},
                                  {Role::Operator, Reach::Organisation}};

std::string personOf(gate::QueryCall& call) {
    const std::string person = call.text("person", call.actor().person);
    if (!people::exists(call.session(), person)) throw Refused("insight.unknown-person", Json::object(), "person");
    return person;
}

Json cell(gate::QueryCall& call) {
    const auto programs = certification::Programs::load(call.session(), call.at());
    const std::string person = personOf(call);
    const std::string program = call.text("program");
    Json answer = certification::statusAnswer(call, programs, person, program);
    answer.set("name", people::nameOf(call.session(), person).name);
    answer.set("history", certification::historyAnswer(call, programs, person, program));
    return answer;
}

gate::Query query(const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer, gate::Access access,
                  Json (*handle)(gate::QueryCall&)) {
    gate::Query entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = std::move(arguments);
    entry.answer = answer;
    entry.access = std::move(access);
    entry.handle = handle;
    return entry;
}

}  // namespace

void registerInsight(gate::Registry& registry) {
    registry.query(query("insight.desk", "What needs a person today, in order of harm.", {},
                         "{at,needs:[{kind,count,sentence,person?,personName?,program?,severity}]}",
                         {{Role::Hr, Reach::Organisation}, {Role::Supervisor, Reach::Team}, {Role::Operator, Reach::Organisation}},
                         deskAnswer));
    registry.query(query("insight.matrix", "Everybody × every certification at an instant.",
                         {{"site", Type::Id, Need::Optional, "one site"},
                          {"jobRole", Type::Id, Need::Optional, "one job role"},
                          {"program", Type::Id, Need::Optional, "one certification"},
                          {"label", Type::Id, Need::Optional, "who has this label in a shown certification"},
                          {"search", Type::Text, Need::Optional, "a part of the name"},
                          {"withinDays", Type::Integer, Need::Optional, "whose certificate ends within so many days"},
                          {"offset", Type::Integer, Need::Optional, "first row; 0"},
                          {"limit", Type::Integer, Need::Optional, "rows, at most 500; 50"}},
                         "{at,programs,total,counts,rows:[{person,name,latinName,siteName,jobRoleName,paused,cells,until}]}", kInCharge,
                         matrixAnswer));
    auto one = query("insight.cell", "One person and one certification: why the label is what it is, with dates, records and history.",
                     {{"person", Type::Person, Need::Required, "who"}, {"program", Type::Id, Need::Required, "the certification"}},
                     "{label,duty,certificate,hold,sentences,dates,records,history:[{at,sentence}]}", kOwnOrInCharge, cell);
    one.trace = gate::Query::Trace::FileRead;
    registry.query(std::move(one));
    auto record = query("insight.record", "What happened to a person and what it meant.",
                        {{"person", Type::Person, Need::Optional, "oneself where absent"}}, "{entries:[{at,kind,sentence,why?,signed?}]}",
                        kOwnOrInCharge, [](gate::QueryCall& call) { return timelineAnswer(call, personOf(call)); });
    record.trace = gate::Query::Trace::FileRead;
    registry.query(std::move(record));
}

}  // namespace adab::insight

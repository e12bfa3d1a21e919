// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "people/People.h"

#include <map>
#include <optional>
#include <set>
#include <string>

/// What the registering files of this room share. Not for other rooms.
namespace adab::people {

void registerPlaces(gate::Registry& registry);
void registerStaff(gate::Registry& registry);
void registerStaffQueries(gate::Registry& registry);
void registerSignIn(gate::Registry& registry);
void registerStaffImport(gate::Registry& registry);
void registerRoster(gate::Registry& registry);

/// Setting up and changing the house: HR and the operator.
gate::Access setUpAccess();
/// What everyone signed in may do for themselves.
gate::Access everybodyOwn();

/// The target of what concerns the organisation as a whole: only a grant with that scope reaches it.
gate::Target wholeHouse();
gate::FindTarget wholeHouseTarget();
gate::FindTarget ownTarget();
gate::FindTarget siteTarget();

Date dateOf(const Json& args, std::string_view field);
std::optional<Date> optionalDateOf(const Json& args, std::string_view field);

/// `{en: "…", th: "…"}` as private fields of a record. Refused("people.names-missing") without one, `people.names-locale` for a locale that
/// is not shipped.
std::map<std::string, std::string> placeTexts(const Json& names);

/// A person's name as it is kept. Refused("people.name-missing", "people.name-long", "people.latin-name").
std::string checkedName(const std::string& typed, const std::string& field);
std::string checkedLatinName(const std::string& typed);

/// What is to be appended, checked and complete; checking is apart from appending so that an import can look at all rows first.
struct NewStaff {
    std::string person;  ///< empty: a new id
    std::string name;
    std::string latinName;
    std::string login;  ///< empty: made from the Latin name
    std::string locale;
};
/// Names and login as they are kept. `alsoTaken`: logins that earlier rows of an import will have.
NewStaff checkedStaff(gate::Session& session, const NewStaff& staff, const std::set<std::string>& alsoTaken = {});
/// Appends a checked one; gives the person's id.
std::string appendStaff(gate::CommandCall& call, const NewStaff& checked);

struct NewJob {
    std::string person;  ///< empty: somebody whom the same import adds
    std::string site;
    std::string department;
    std::string jobRole;
    Date from;
    std::optional<Date> until;
};
/// Throws Refused where the job may not be started by this call's actor.
void checkJob(gate::CommandCall& call, const NewJob& job);
/// Appends a checked one; gives its id.
std::string appendJob(gate::CommandCall& call, const NewJob& checked);
void appendJobEnd(gate::CommandCall& call, const Job& job, Date until);
/// Appends an absence whose kind was checked; gives its id. Refused("people.span-backwards").
std::string appendAbsence(gate::CommandCall& call, const std::string& person, const std::string& kind, Date from,
                          const std::optional<Date>& until);
void appendAbsenceEnd(gate::CommandCall& call, const Absence& absence, Date until);
void changeName(gate::CommandCall& call, const std::string& person, const std::string& name, const std::string& latinName);
void requireReach(gate::Call& call, const std::string& entry, const gate::Target& target);

/// `14:30` as minutes since midnight; 24:00 is the end of a day. Refused("people.import-time") under that column.
int minutesOf(const std::string& text, const std::string& column);
/// The instant at which the clocks of the zone show that time; where a change of clocks skips it, the instant of the change.
Instant wallTime(const Zone& zone, Date date, int minutes);

}  // namespace adab::people

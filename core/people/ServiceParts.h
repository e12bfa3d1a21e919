// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

#include <map>
#include <optional>
#include <string>

/// What the registering files of this room share. Not for other rooms.
namespace adab::people {

void registerPlaces(gate::Registry& registry);
void registerStaff(gate::Registry& registry);
void registerSignIn(gate::Registry& registry);
void registerStaffImport(gate::Registry& registry);

/// Setting up and changing the house: HR and the operator.
gate::Access setUpAccess();
/// Reading about a person: the person, supervisors at the site, HR, auditors, the operator.
gate::Access fileAccess();
/// What everyone signed in may do for themselves.
gate::Access everybodyOwn();

/// The target of what concerns the organisation as a whole: only a grant with that scope reaches it.
gate::Target wholeHouse();
gate::FindTarget wholeHouseTarget();
gate::FindTarget ownTarget();
gate::FindTarget siteTarget();

Date dateOf(const Json& args, std::string_view field);
std::optional<Date> optionalDateOf(const Json& args, std::string_view field);

/// `{en: "…", th: "…"}` as private fields of a record. Refused("people.names-missing") without one, `people.names-locale` for a locale that is not shipped.
std::map<std::string, std::string> placeTexts(const Json& names);

/// A person's name as it is kept. Refused("people.name-missing", "people.name-long", "people.latin-name").
std::string checkedName(const std::string& typed, const std::string& field);
std::string checkedLatinName(const std::string& typed);

/// Appends what they say; shared with the import. All checks are made here.
struct NewStaff {
    std::string person;  ///< empty: a new id
    std::string name;
    std::string latinName;
    std::string login;   ///< empty: made from the Latin name
    std::string locale;
};
struct AddedStaff {
    std::string person;
    std::string login;
};
AddedStaff addStaff(gate::CommandCall& call, const NewStaff& staff);

struct NewJob {
    std::string person;
    std::string site;
    std::string department;
    std::string jobRole;
    Date from;
    std::optional<Date> until;
};
std::string startJob(gate::CommandCall& call, const NewJob& job);
void changeName(gate::CommandCall& call, const std::string& person, const std::string& name, const std::string& latinName);

}  // namespace adab::people

// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what, entry by entry: the registry is held to the table in access.txt, and the gate to both, role by role, for one's own file,
// another's at the same site, and another's at another site.
#include "gate/AccessRules.h"
#include "house/Rooms.h"
#include "people/PeopleDirectory.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace adab {
namespace {

using gate::Reach;
using gate::Role;

const ledger::SigningKey& key() {
    static base::SeededEntropy entropy(5);
    static const ledger::SigningKey key = ledger::newSigningKey(entropy);
    return key;
}

/// entry → `role:reach …` or `anybody`, as the table says.
std::map<std::string, std::string> table() {
    std::ifstream in(std::string(ADAB_SOURCE "/tests/core/house/access.txt"));
    std::map<std::string, std::string> rows;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line[0] == '#') continue;
        const auto space = line.find(' ');
        rows[line.substr(0, space)] = space == std::string::npos ? std::string() : line.substr(space + 1);
    }
    return rows;
}

std::vector<const gate::Common*> allEntries(const gate::Registry& registry) {
    std::vector<const gate::Common*> entries;
    for (const auto& [name, entry] : registry.commands()) entries.push_back(&entry);
    for (const auto& [name, entry] : registry.queries()) entries.push_back(&entry);
    return entries;
}

TEST(AccessTable, theRegistryIsWhatTheTableSays) {
    const auto rows = table();
    const auto registry = house::allRooms(key());
    std::set<std::string> seen;
    for (const gate::Common* entry : allEntries(*registry)) {
        seen.insert(entry->name);
        std::string roles;
        if (entry->door == gate::Common::Door::Anybody) roles = "anybody";
        for (const auto& [role, reach] : entry->access) {
            if (!roles.empty()) roles += ' ';
            roles += std::string(name(role)) + ':' + std::string(name(reach));
        }
        const auto row = rows.find(entry->name);
        if (row == rows.end()) {
            ADD_FAILURE() << "access.txt lacks the line\n" << entry->name << ' ' << roles;
        } else {
            EXPECT_EQ(roles, row->second) << entry->name;
        }
    }
    for (const auto& [name, roles] : rows) EXPECT_TRUE(seen.contains(name)) << name << " is in access.txt and not at the gate";
}

/// Of one actor: a role with a scope at Bangkok.
struct Holder {
    Role role;
    Reach scope;
};

class AccessWalk : public testing::TestWithParam<std::tuple<Holder, storage::Engine>> {
protected:
    AccessWalk() {
        people.sites = {{"p-me", {"bangkok"}}, {"p-near", {"bangkok"}}, {"p-far", {"dubai"}}};
        gate::Actor& me = people.actors["p-me"];
        if (holder.role != Role::Operator) me.grants = {test::grant(holder.role, holder.scope, "bangkok")};
        me.team = {};
    }
    const Holder holder = std::get<0>(GetParam());
    std::string asWho() const { return holder.role == Role::Operator ? "operator" : "p-me"; }

    /// The rule anew and by itself: the widest that any listed role of the actor reaches.
    bool mayReach(const gate::Access& access, const std::string& person) const {
        const bool isOperator = holder.role == Role::Operator;
        const auto row = access.find(holder.role);
        if (row != access.end()) {
            const Reach reach = std::min(row->second, isOperator ? Reach::Organisation : holder.scope);
            if (reach == Reach::Organisation) return true;
            if (reach == Reach::Site && person != "p-far") return true;
            if (!isOperator && person == "p-me") return true;
        }
        return !isOperator && person == "p-me" && access.contains(Role::Learner);
    }

    test::FakePeople people;
};

/// Something of the right shape for every argument, so that only access decides.
Json argumentsFor(const gate::Common& entry, const std::string& person) {
    Json args = Json::object();
    for (const gate::Argument& argument : entry.arguments) {
        if (argument.type == gate::Type::Person) {
            args.set(argument.name, person);
            continue;
        }
        if (argument.need == gate::Need::Optional) continue;
        switch (argument.type) {
            case gate::Type::Integer: args.set(argument.name, 1); break;
            case gate::Type::Boolean: args.set(argument.name, true); break;
            case gate::Type::Instant: args.set(argument.name, "2026-05-04T08:00:00Z"); break;
            case gate::Type::Date: args.set(argument.name, "2026-05-04"); break;
            case gate::Type::Locale: args.set(argument.name, "en"); break;
            case gate::Type::Object: args.set(argument.name, Json::object()); break;
            case gate::Type::List: args.set(argument.name, Json::list()); break;
            default: args.set(argument.name, "x"); break;
        }
    }
    return args;
}

TEST_P(AccessWalk, theGateDeniesWhatIsNotListed) {
    const auto registry = house::allRooms(key());
    // The gate of the real rooms, with handlers that do nothing: what is asked here is who comes through the door.
    const auto doors = [&](gate::Registry& into) {
        for (const auto& [name, command] : registry->commands()) {
            gate::Command door = command;
            door.handle = [](gate::CommandCall&) { return Json("in"); };
            door.prepare = nullptr;
            door.afterwards = nullptr;
            door.target = nullptr;
            into.command(door);
        }
        for (const auto& [name, query] : registry->queries()) {
            gate::Query door = query;
            door.handle = [](gate::QueryCall&) { return Json("in"); };
            door.trace = gate::Query::Trace::No;
            door.target = nullptr;
            into.query(door);
        }
    };
    test::TestHouse house({doors}, people.directory(), "2026-05-04T08:00:00Z", std::get<1>(GetParam()));
    int denied = 0;
    for (const gate::Common* entry : allEntries(*registry)) {
        const bool anybody = entry->door == gate::Common::Door::Anybody;
        const bool aboutAPerson = std::any_of(entry->arguments.begin(), entry->arguments.end(),
                                              [](const gate::Argument& argument) { return argument.type == gate::Type::Person; });
        for (const std::string person : {"p-me", "p-near", "p-far"}) {
            const gate::Answer answer = house.answer(asWho(), {entry->name, argumentsFor(*entry, person), {}, {}, {}, {}});
            const bool holdsListed =
                entry->access.contains(holder.role) || (holder.role != Role::Operator && entry->access.contains(Role::Learner));
            const bool expected = anybody || (aboutAPerson ? mayReach(entry->access, person) : holdsListed);
            EXPECT_EQ(answer.ok(), expected) << entry->name << " of " << person << (answer.error ? " " + answer.error->code : "");
            if (!expected) {
                ++denied;
                EXPECT_EQ(answer.error->code, "gate.not-allowed") << entry->name;
            }
        }
        // Nobody comes through a door that is not for anybody.
        EXPECT_EQ(house.answer("", {entry->name, argumentsFor(*entry, "p-me"), {}, {}, {}, {}}).ok(), anybody) << entry->name;
    }
    EXPECT_GT(denied, 0);
}

std::string walkName(const testing::TestParamInfo<AccessWalk::ParamType>& walk) {
    const Holder& who = std::get<0>(walk.param);
    const bool sqlite = std::get<1>(walk.param) == storage::Engine::Sqlite;
    return std::string(name(who.role)) + '_' + std::string(name(who.scope)) + (sqlite ? "_Sqlite" : "_PostgreSql");
}

INSTANTIATE_TEST_SUITE_P(EveryRole, AccessWalk,
                         testing::Combine(testing::Values(Holder{Role::Learner, Reach::Own}, Holder{Role::Supervisor, Reach::Team},
                                                          Holder{Role::Supervisor, Reach::Site}, Holder{Role::Hr, Reach::Site},
                                                          Holder{Role::Hr, Reach::Organisation}, Holder{Role::Author, Reach::Organisation},
                                                          Holder{Role::Auditor, Reach::Organisation},
                                                          Holder{Role::Operator, Reach::Organisation}),
                                          testing::Values(storage::Engine::Sqlite, storage::Engine::PostgreSql)),
                         walkName);

}  // namespace
}  // namespace adab

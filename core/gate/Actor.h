// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::gate {

/// What a person may be in the house. Trainer, grader, observer, reviewer and decider are assignments on an object, not roles.
enum class Role { Learner, Supervisor, Hr, Author, Auditor, Operator };

/// How far something reaches, each step wider than the one before.
enum class Reach { Own, Team, Site, Organisation };

std::string_view name(Role role);
std::optional<Role> roleNamed(std::string_view name);
std::string_view name(Reach reach);
std::optional<Reach> reachNamed(std::string_view name);

/// A role with its scope and span: active from `from` until `until` (exclusive; open where absent).
struct Grant {
    Role role = Role::Learner;
    Reach scope = Reach::Own;
    std::string site;  ///< for Team and Site
    Instant from;
    std::optional<Instant> until;
};

/// Who asks. `person` is a person id, `operator` for whoever may open the data, empty for somebody not signed in.
struct Actor {
    std::string person;
    std::vector<Grant> grants;
    std::vector<std::string> team;  ///< persons this actor supervises at the moment
    std::string session;            ///< the sign-in session, where there is one

    bool isNobody() const { return person.empty(); }
    bool isOperator() const { return person == "operator"; }
};

/// Whose file a call touches: a person and the sites where that person works, or a site alone, or nothing in particular.
struct Target {
    std::string person;
    std::vector<std::string> sites;
    bool isAnything() const { return person.empty() && sites.empty(); }
};

}  // namespace adab::gate

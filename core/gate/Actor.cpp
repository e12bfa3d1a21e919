// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/Actor.h"

#include <array>
#include <utility>

namespace adab::gate {

namespace {

constexpr std::array<std::pair<Role, std::string_view>, 6> kRoles{{{Role::Learner, "learner"},
                                                                   {Role::Supervisor, "supervisor"},
                                                                   {Role::Hr, "hr"},
                                                                   {Role::Author, "author"},
                                                                   {Role::Auditor, "auditor"},
                                                                   {Role::Operator, "operator"}}};
constexpr std::array<std::pair<Reach, std::string_view>, 4> kReaches{
    {{Reach::Own, "own"}, {Reach::Team, "team"}, {Reach::Site, "site"}, {Reach::Organisation, "organisation"}}};

}  // namespace

std::string_view name(Role role) { return kRoles[static_cast<std::size_t>(role)].second; }

std::optional<Role> roleNamed(std::string_view wanted) {
    for (const auto& [role, text] : kRoles) {
        if (text == wanted) return role;
    }
    return std::nullopt;
}

std::string_view name(Reach reach) { return kReaches[static_cast<std::size_t>(reach)].second; }

std::optional<Reach> reachNamed(std::string_view wanted) {
    for (const auto& [reach, text] : kReaches) {
        if (text == wanted) return reach;
    }
    return std::nullopt;
}

}  // namespace adab::gate

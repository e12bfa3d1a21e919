// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

#include <optional>

namespace adab::gate {

/// Holds a request's arguments to their declared shapes. The first fault as an Error naming the argument:
/// `argument.missing`, `argument.unknown`, `argument.type {expected}`, `argument.too-long {limit}`.
std::optional<Error> checkArguments(const std::vector<Argument>& declared, const Json& args);

/// The arguments as they may be kept: what is Secret is left out.
Json withoutSecrets(const std::vector<Argument>& declared, const Json& args);

}  // namespace adab::gate

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <functional>
#include <string>

namespace adab::cli {

/// Runs a script of JSON lines (`at`, `as`, `call`, `args`, `id`, `save`, `expect`) in a throw-away organisation, or in a new one in the
/// folder `keptIn`, and gives one answer a line. `mismatch` is told each `expect` that does not hold; then the result is false.
/// Throws Refused("cli.script-line {line, detail}") where a line cannot be understood.
bool runRehearsal(const std::string& script, const std::string& keptIn, const std::function<void(const Json&)>& answer,
                  const std::function<void(int line, const Json& expected)>& mismatch);

/// Is `part` contained in `whole`? Objects by member, lists item by item of the same length, everything else by equality.
bool isSubset(const Json& part, const Json& whole);

}  // namespace adab::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

#include <string>

namespace adab::insight {

/// What is recorded about a person, newest first, each in a sentence with its why: `{entries:[{at, kind, sentence, why?, record}]}`.
Json timelineAnswer(gate::QueryCall& call, const std::string& person);

}  // namespace adab::insight

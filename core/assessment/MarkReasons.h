// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptSteps.h"

#include <string>
#include <vector>

namespace adab::assessment {

/// A sentence of Phrases. `scoring` among the arguments is a code itself.
struct Sentence {
    std::string code;
    Json arguments = Json::object();
    bool operator==(const Sentence&) const = default;
};

/// Why an answer has its mark: the record of the answer, the rule that scored it, the record of the mark, what the behaviour made of it,
/// and each change since. A function of the steps: the same facts always give the same sentences. `rules` are the titles of what it tests;
/// nothing is said of them where there are none.
std::vector<Sentence> reasonsOf(const AttemptSetup& setup, const std::vector<Step>& steps, const Attempt& attempt, std::size_t index,
                                ItemKind kind, const std::string& rules);

}  // namespace adab::assessment

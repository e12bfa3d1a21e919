// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Exchange.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adab::assessment {

/// Moodle's text with embedded answers, `The capital is {1:SHORTANSWER:=Rome~%50%Roma#Nearly}.`: the text with `{{g1}}` for each, and the
/// gaps. Throws Refused: `assessment.import-gap-kind {kind}`, `-gap-weights`, `-gift-number`, `-too-many-answers`.
std::pair<std::string, std::vector<ForeignGap>> readCloze(std::string_view text);

}  // namespace adab::assessment

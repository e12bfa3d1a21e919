// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace adab::base {

/// How many letters each word of wordCount (Text.h) has, in order. Marks above and below, joiners and hyphens are no letters; digits are.
std::vector<std::size_t> wordLetters(std::string_view utf8, const std::string& locale);

}  // namespace adab::base

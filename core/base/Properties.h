// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

/// A file of `name = value` a line; `#` begins a line of comment, blanks around names and values do not count.
namespace adab::base {

using Properties = std::map<std::string, std::string>;

/// Empty where there is no such file.
Properties readProperties(const std::string& file);

/// Sets these values and leaves every other line as it stands; an empty value takes its line away. The file is replaced at once, and only
/// its owner may read it. Values have no line breaks. False where it cannot be written; then it is as it was.
bool changeProperties(const std::string& file, const Properties& changes);

}  // namespace adab::base

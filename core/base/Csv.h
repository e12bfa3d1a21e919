// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <string>
#include <string_view>

namespace adab::base {

/// RFC 4180 with a header line, UTF-8 (a byte order mark is taken off), comma or semicolon as the header has it: a list of objects by
/// column name, cells as text. Throws Refused("cli.csv {line}") on a quote that does not close or a row with too many cells.
Json readCsv(std::string_view text);

/// A cell as RFC 4180 wants it. A leading `= + - @` is put in quotes with an apostrophe, so that no spreadsheet runs it.
std::string csvCell(const Json& value);

}  // namespace adab::base

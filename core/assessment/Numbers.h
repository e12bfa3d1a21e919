// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "base/Yaml.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::assessment {

/// A number as somebody typed it, exact, with whatever words stood around it.
struct NumberReading {
    /// More than one where the text can be read in two ways: `1,234` is 1234 to some and 1.234 to others.
    std::vector<Fraction> values;
    std::string words;  ///< what stood before and after the number; the unit where there is one
};

/// Reads a decimal number in any script's digits (12.5 = ๑๒.๕ = ۱۲٫۵ = ١٢٫٥). `.`, `,` and `٫` part the decimals; `,`, `.`, `٬`, `'`
/// and spaces part groups of three; where two kinds of sign occur, the last parts the decimals. Signs `+ - −`, and `e` with a power
/// of ten. Up to 18 digits count. Nothing where there is no number, more than one, or a longer one.
std::optional<NumberReading> readNumber(std::string_view text);

/// Does `value × factor` lie within the bounds? Exact, without overflow for values of 18 digits and factors up to 10^6.
bool lies(const Fraction& value, const Fraction& factor, const Fraction& from, const Fraction& to);

/// The first answer, in the author's order, within whose bounds the number lies; of several readings the one that earns most.
const NumberAnswer* matchNumber(const std::vector<NumberAnswer>& answers, const std::vector<Fraction>& values, const Fraction& factor);

/// As a decimal where it ends, else as a fraction.
std::string decimalText(const Fraction& value);
/// What would have been right, for people: `12.5`, `10 – 20`.
std::string rangeText(const NumberAnswer& answer);

/// Reads `answers` of a number: `{id, value, tolerance?, percent?, fraction?}` or `{id, from, to, fraction?}`.
std::vector<NumberAnswer> readNumberAnswers(const Yaml& list, const Item& item, Problems& problems);
void checkNumberAnswers(const Item& item, const std::vector<NumberAnswer>& answers, const std::string& what, const Yaml& place,
                        Problems& problems);

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"

#include <optional>
#include <string>
#include <string_view>

/// Texts of other programs: octets to UTF-8, HTML to plain text, percentages to fractions.
namespace adab::assessment {

/// UTF-8 with line feeds only, without a byte order mark and without control characters other than line feed and tab. Encodings: a byte
/// order mark, UTF-8, UTF-16 and UTF-32 without one, Thai (windows-874) by the order of its signs, else what ICU holds most likely. Throws
/// Refused("assessment.import-encoding").
std::string decoded(std::string_view octets);

/// How a text was written. Moodle: tags and entities that are known count as such, all else is plain, lines are lines.
enum class Markup { Plain, Moodle, Html };

/// Plain text: tags taken out (what stands in scripts, styles and comments too), entities decoded once, blocks and list items on lines of
/// their own, pictures as their alternative text in brackets; then `tidied`.
std::string plainOf(std::string_view text, Markup markup);
/// White space to one space, lines trimmed, at most one empty line, nothing at the ends.
std::string tidied(std::string_view text);
/// The same on one line.
std::string oneLine(std::string_view text);

/// The text as HTML that `plainOf` reads back.
std::string htmlOf(std::string_view plain);

/// A decimal, `1.5e3` too; nothing where it is none or leaves 63 bits.
std::optional<Fraction> decimalOf(std::string_view text);
/// A decimal that writes the fraction exactly, else with ten digits after the point.
std::string roundedDecimal(const Fraction& value);

/// `33.33333` per cent is a third: two decimals or more that round a grade which other programs offer mean that grade exactly. Nothing
/// outside ±100.
std::optional<Fraction> shareOfPercent(std::string_view text);
/// The way back, with five decimals where it is not exact: `33.33333`.
std::string percentText(const Fraction& share);

bool isSpace(char32_t c);  ///< what JavaScript's and Unicode's white space is
std::string_view trimmedAscii(std::string_view text);

}  // namespace adab::assessment

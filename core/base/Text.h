// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace adab::base {

/// Folded text with the way back: `origin[i]` is the code point index in the input that folded character i came from.
struct Folded {
    std::u32string text;
    std::vector<std::uint32_t> origin;
};

/// Makes spellings of the same thing equal: NFKC case folding, then Thai (SARA AM recomposed, doubled signs, ๆ kept), Persian
/// and Arabic folds (letter variants, tatweel, harakat, ZWNJ and its space, digits), curly quotes, runs of white space to one space,
/// punctuation to a space. `fold(fold(x)) = fold(x)`. Thai tone marks stay (ข่าว is not ข้าว).
Folded fold(std::string_view utf8);
/// The folded text as UTF-8, trimmed.
std::string foldedUtf8(std::string_view utf8);

std::u32string toUtf32(std::string_view utf8);
std::string toUtf8(std::u32string_view text);
bool isValidUtf8(std::string_view text);
/// NFC, trimmed, inner white space to one space: how names are kept.
std::string normalised(std::string_view utf8);
std::size_t codePointCount(std::string_view utf8);
/// Words by ICU's break rules of the locale, with its dictionary for Thai; numbers count, punctuation does not.
std::size_t wordCount(std::string_view utf8, const std::string& locale);
/// U+2068 … U+2069 around it: for codes, numbers and addresses inside right-to-left text.
std::string isolated(std::string_view text);

}  // namespace adab::base

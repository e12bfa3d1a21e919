// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// What a hurried hand or another keyboard does to a text; the grading of speech formulas has to bear it. Each noise takes its chance from
/// the generator that it is given.
namespace adab::test {

using Noise = std::u32string (*)(std::u32string, std::mt19937&);

inline bool isLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0x0620 && c <= 0x064A) || (c >= 0x066E && c <= 0x06D3);
}

inline bool isThai(char32_t c) { return c >= 0x0E01 && c <= 0x0E4E; }
inline bool isThaiSign(char32_t c) { return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E39) || (c >= 0x0E47 && c <= 0x0E4C); }

inline std::u32string replaced(std::u32string text, const std::map<char32_t, char32_t>& pairs) {
    for (char32_t& c : text)
        if (const auto at = pairs.find(c); at != pairs.end()) c = at->second;
    return text;
}
inline std::u32string digits(std::u32string text, char32_t zero) {
    for (char32_t& c : text) {
        for (const char32_t other : {U'0', U'\u0660', U'\u06F0', U'\u0E50'}) {
            if (c < other || c > other + 9) continue;
            c = zero + (c - other);
            break;
        }
    }
    return text;
}
/// Where a word of six letters or more stands, one of them by chance; npos where there is none.
inline std::pair<std::size_t, std::size_t> longWord(const std::u32string& text, std::mt19937& chance) {
    std::vector<std::pair<std::size_t, std::size_t>> words;
    if (std::any_of(text.begin(), text.end(), isThai)) {
        UErrorCode status = U_ZERO_ERROR;
        const std::unique_ptr<icu::BreakIterator> breaks(icu::BreakIterator::createWordInstance(icu::Locale("th"), status));
        const auto utf16 =
            icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(text.data()), static_cast<std::int32_t>(text.size()));
        breaks->setText(utf16);
        for (std::int32_t from = breaks->first(), to = breaks->next(); to != icu::BreakIterator::DONE; from = to, to = breaks->next())
            if (to - from >= 6 && isThai(text[static_cast<std::size_t>(from)]))
                words.emplace_back(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from));
    }
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isLetter(text[end])) ++end;
        // Two parts that a ZWNJ or an apostrophe joins are no word of six letters.
        const auto joins = [&](std::size_t at) {
            return at < text.size() && (text[at] == 0x200C || text[at] == U'\'' || text[at] == 0x2019);
        };
        if (end - i >= 6 && !joins(end) && (i == 0 || !joins(i - 1))) words.emplace_back(i, end - i);
        i = end + 1;
    }
    if (words.empty()) return {std::u32string::npos, 0};
    return words[chance() % words.size()];
}

inline const std::vector<std::pair<std::string, Noise>>& noises() {
    static const std::vector<std::pair<std::string, Noise>> all{
        {"capitals",
         [](std::u32string text, std::mt19937&) {
             for (char32_t& c : text)
                 if (c >= U'a' && c <= U'z') c -= 32;
             return text;
         }},
        {"small letters",
         [](std::u32string text, std::mt19937&) {
             for (char32_t& c : text)
                 if (c >= U'A' && c <= U'Z') c += 32;
             return text;
         }},
        {"no final stop",
         [](std::u32string text, std::mt19937&) {
             while (!text.empty() && (text.back() == U'.' || text.back() == U'!' || text.back() == U'?' || text.back() == 0x061F))
                 text.pop_back();
             return text;
         }},
        {"more final stops", [](std::u32string text, std::mt19937&) { return text + U"!!"; }},
        {"doubled spaces",
         [](std::u32string text, std::mt19937&) {
             std::u32string wide;
             for (const char32_t c : text) wide += c == U' ' ? U"  " : std::u32string(1, c);
             return wide;
         }},
        {"an Arabic keyboard",
         [](std::u32string text, std::mt19937&) { return replaced(std::move(text), {{0x06CC, 0x064A}, {0x06A9, 0x0643}}); }},
        {"a Persian keyboard",
         [](std::u32string text, std::mt19937&) { return replaced(std::move(text), {{0x064A, 0x06CC}, {0x0643, 0x06A9}}); }},
        {"bare alef", [](std::u32string text,
                         std::mt19937&) { return replaced(std::move(text), {{0x0623, 0x0627}, {0x0625, 0x0627}, {0x0622, 0x0627}}); }},
        {"heh for teh marbuta, yeh for alef maksura",
         [](std::u32string text, std::mt19937&) { return replaced(std::move(text), {{0x0629, 0x0647}, {0x0649, 0x064A}}); }},
        {"no ZWNJ",
         [](std::u32string text, std::mt19937&) {
             std::erase(text, char32_t{0x200C});
             return text;
         }},
        {"a space for ZWNJ", [](std::u32string text, std::mt19937&) { return replaced(std::move(text), {{0x200C, U' '}}); }},
        {"Persian digits", [](std::u32string text, std::mt19937&) { return digits(std::move(text), 0x06F0); }},
        {"Arabic digits", [](std::u32string text, std::mt19937&) { return digits(std::move(text), 0x0660); }},
        {"Thai digits", [](std::u32string text, std::mt19937&) { return digits(std::move(text), 0x0E50); }},
        {"Thai without spaces",
         [](std::u32string text, std::mt19937&) {
             if (std::any_of(text.begin(), text.end(), isThai)) std::erase(text, U' ');
             return text;
         }},
        {"a doubled Thai sign",
         [](std::u32string text, std::mt19937& chance) {
             const std::size_t from = text.empty() ? 0 : chance() % text.size();
             for (std::size_t i = from; i < text.size(); ++i)
                 if (isThaiSign(text[i])) return text.insert(i, 1, text[i]);
             return text;
         }},
        {"a doubled letter",
         [](std::u32string text, std::mt19937& chance) {
             const auto [at, length] = longWord(text, chance);
             if (at == std::u32string::npos) return text;
             const std::size_t which = at + chance() % length;
             return text.insert(which, 1, text[which]);
         }},
        {"a missing letter",
         [](std::u32string text, std::mt19937& chance) {
             const auto [at, length] = longWord(text, chance);
             if (at == std::u32string::npos) return text;
             return text.erase(at + 1 + chance() % (length - 1), 1);
         }},
    };
    return all;
}

/// Letters of whatever script stands in the text; of every hundred, `percent` become another one.
inline std::u32string wrongCharacters(std::u32string text, int percent, std::mt19937& chance) {
    std::u32string letters;
    for (const char32_t c : text)
        if ((isLetter(c) || isThai(c)) && letters.find(c) == std::u32string::npos) letters += c;
    if (letters.size() < 2) return text;
    for (char32_t& c : text) {
        if (static_cast<int>(chance() % 100) >= percent) continue;
        c = letters[chance() % letters.size()];
    }
    return text;
}

}  // namespace adab::test

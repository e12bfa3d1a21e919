// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"

#include "base/Words.h"

#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>

namespace adab::base {
namespace {

// Thai
constexpr char32_t kSaraA = 0x0E30;
constexpr char32_t kSaraAa = 0x0E32;
constexpr char32_t kSaraAm = 0x0E33;
constexpr char32_t kSaraE = 0x0E40;
constexpr char32_t kSaraAe = 0x0E41;
constexpr char32_t kLakkhangYao = 0x0E45;
constexpr char32_t kMaiYamok = 0x0E46;
constexpr char32_t kNikhahit = 0x0E4D;
constexpr char32_t kThaiRu = 0x0E24;
constexpr char32_t kThaiLu = 0x0E26;
// Persian and Arabic
constexpr char32_t kAlef = 0x0627;
constexpr char32_t kWaw = 0x0648;
constexpr char32_t kWawHamza = 0x0624;
constexpr char32_t kYehHamza = 0x0626;
constexpr char32_t kHeh = 0x0647;
constexpr char32_t kKeheh = 0x06A9;
constexpr char32_t kFarsiYeh = 0x06CC;
constexpr char32_t kTatweel = 0x0640;
constexpr char32_t kZwnj = 0x200C;

const icu::Normalizer2& caseFolder() {
    static const icu::Normalizer2& folder = []() -> const icu::Normalizer2& {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Normalizer2* found = icu::Normalizer2::getNFKCCasefoldInstance(status);
        if (U_FAILURE(status) || found == nullptr) throw std::runtime_error("ICU has no NFKC case folding data");
        return *found;
    }();
    return folder;
}

/// What ICU says of one character.
struct Nature {
    bool boundary = false;  ///< normalisation does not reach across the place before it
    bool inert = false;     ///< normalisation does not change it
    bool space = false;
    bool punctuation = false;
    bool word = false;  ///< a letter or digit
    std::int8_t digit = -1;
};

Nature natureInIcu(char32_t c) {
    const auto point = static_cast<UChar32>(c);
    return {caseFolder().hasBoundaryBefore(point) != 0,
            caseFolder().isInert(point) != 0,
            u_isUWhiteSpace(point) || u_charType(point) == U_CONTROL_CHAR,
            u_ispunct(point) != 0,
            u_isalnum(point) != 0,
            static_cast<std::int8_t>(u_charDigitValue(point))};
}

/// The scripts that we speak stand below U+1000; of those ICU is asked once.
Nature natureOf(char32_t c) {
    static constexpr char32_t kAsked = 0x1000;
    static const std::vector<Nature> known = [] {
        std::vector<Nature> all;
        all.reserve(kAsked);
        for (char32_t one = 0; one < kAsked; ++one) all.push_back(natureInIcu(one));
        return all;
    }();
    return c < kAsked ? known[c] : natureInIcu(c);
}

bool isThaiTone(char32_t c) { return c >= 0x0E48 && c <= 0x0E4B; }
bool isThaiMark(char32_t c) { return c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E3A) || (c >= 0x0E47 && c <= 0x0E4E); }
/// Vowels (and the shortener) stand before the tone, the silencer and the small circle after it: how WTT orders what a keyboard leaves
/// open.
int thaiMarkRank(char32_t c) {
    if (c == 0x0E31 || (c >= 0x0E34 && c <= 0x0E3A) || c == 0x0E47) return 0;
    return isThaiTone(c) ? 1 : 2;
}

bool isArabicLetter(char32_t c) {
    return ((c >= 0x0620 && c <= 0x064A) || (c >= 0x066E && c <= 0x06D5)) && c != kTatweel && u_isalpha(static_cast<UChar32>(c));
}
/// Harakat, the marks above and below of the Koran, and combining hamza and madda.
bool isArabicMark(char32_t c) {
    return (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 || (c >= 0x06D6 && c <= 0x06DC) ||
           (c >= 0x06DF && c <= 0x06E4) || c == 0x06E7 || c == 0x06E8 || (c >= 0x06EA && c <= 0x06ED) ||
           (c >= 0x08D3 && c <= 0x08FF && c != 0x08E2);
}

bool isSpace(char32_t c) { return natureOf(c).space; }

char32_t arabicLetter(char32_t c) {
    switch (c) {
        case 0x0622:
        case 0x0623:
        case 0x0625:
        case 0x0671:
        case 0x0672:
        case 0x0673: return kAlef;
        case 0x0649:
        case 0x064A:
        case 0x0678:
        case 0x06CD:
        case 0x06CE:
        case 0x06D0:
        case 0x06D1:
        case 0x06D2:
        case 0x06D3: return kFarsiYeh;
        case 0x0643:
        case 0x06AA: return kKeheh;
        case 0x0629:
        case 0x06BE:
        case 0x06C0:
        case 0x06C1:
        case 0x06C2:
        case 0x06C3:
        case 0x06D5: return kHeh;
        default: return c;
    }
}

void put(Folded& out, char32_t c, std::uint32_t origin) {
    out.text.push_back(c);
    out.origin.push_back(origin);
}

/// ZWNJ joins what stands on its two sides; a space typed beside it means nothing.
Folded withoutZwnj(const Folded& in) {
    Folded out;
    for (std::size_t i = 0; i < in.text.size(); ++i) {
        if (in.text[i] == kZwnj) {
            while (!out.text.empty() && isSpace(out.text.back())) {
                out.text.pop_back();
                out.origin.pop_back();
            }
            while (i + 1 < in.text.size() && (isSpace(in.text[i + 1]) || in.text[i + 1] == kZwnj)) ++i;
            continue;
        }
        put(out, in.text[i], in.origin[i]);
    }
    return out;
}

/// NFKC case folding, stretch by stretch between the places where normalisation cannot reach across, so that origins are kept.
Folded caseFolded(const Folded& in) {
    const icu::Normalizer2& folder = caseFolder();
    Folded out;
    out.text.reserve(in.text.size());
    out.origin.reserve(in.text.size());
    for (std::size_t begin = 0; begin < in.text.size();) {
        std::size_t end = begin + 1;
        while (end < in.text.size() && !natureOf(in.text[end]).boundary) ++end;
        if (end == begin + 1 && natureOf(in.text[begin]).inert) {
            put(out, in.text[begin], in.origin[begin]);
        } else {
            icu::UnicodeString stretch;
            for (std::size_t i = begin; i < end; ++i) stretch.append(static_cast<UChar32>(in.text[i]));
            UErrorCode status = U_ZERO_ERROR;
            const icu::UnicodeString folded = folder.normalize(stretch, status);
            if (U_FAILURE(status)) throw std::runtime_error("ICU cannot normalise");
            std::size_t place = begin;
            for (std::int32_t i = 0; i < folded.length(); i = folded.moveIndex32(i, 1)) {
                put(out, static_cast<char32_t>(folded.char32At(i)), in.origin[place]);
                if (place + 1 < end) ++place;
            }
        }
        begin = end;
    }
    return out;
}

/// Single characters: letters with one form, digits with one form, marks that carry no meaning here gone, punctuation to a space.
Folded unified(const Folded& in) {
    Folded out;
    out.text.reserve(in.text.size());
    out.origin.reserve(in.text.size());
    const auto letterAt = [&](std::size_t i) { return i < in.text.size() && natureOf(in.text[i]).word; };
    // The next character that stays, from i.
    const auto keptFrom = [&](std::size_t i) {
        while (i < in.text.size() && (in.text[i] == kTatweel || isArabicMark(in.text[i]))) ++i;
        return i < in.text.size() ? in.text[i] : U'\0';
    };
    const auto keptIndexFrom = [&](std::size_t i) {
        while (i < in.text.size() && (in.text[i] == kTatweel || isArabicMark(in.text[i]))) ++i;
        return i;
    };
    for (std::size_t i = 0; i < in.text.size(); ++i) {
        char32_t c = in.text[i];
        if (c == kTatweel || isArabicMark(c)) continue;
        if (c == kYehHamza || c == kWawHamza) {
            // Before waw inside a word, Persian and Arabic write either carrier, or drop it (مسئول, مسؤول, مسوول);
            // at the end of a word the sound is yeh (ویدئو, ویدیو).
            const bool beforeWaw = keptFrom(i + 1) == kWaw && isArabicLetter(keptFrom(keptIndexFrom(i + 1) + 1));
            c = c == kWawHamza || beforeWaw ? kWaw : kFarsiYeh;
        }
        c = arabicLetter(c);
        if (const int digit = natureOf(c).digit; digit >= 0) c = U'0' + static_cast<char32_t>(digit);
        if (c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x00B4 || c == 0x0060 || c == 0x2032) c = U'\'';
        if (c == U'\'' && i > 0 && letterAt(i - 1) && letterAt(i + 1)) {
            put(out, c, in.origin[i]);  // "don't" stays one word
            continue;
        }
        if (isSpace(c) || natureOf(c).punctuation || c == U'\'') {
            if (!out.text.empty() && out.text.back() != U' ') put(out, U' ', in.origin[i]);
            continue;
        }
        put(out, c, in.origin[i]);
    }
    while (!out.text.empty() && out.text.back() == U' ') {
        out.text.pop_back();
        out.origin.pop_back();
    }
    return out;
}

Folded thaiOrdered(const Folded& in) {
    Folded out;
    out.text.reserve(in.text.size());
    out.origin.reserve(in.text.size());
    for (std::size_t i = 0; i < in.text.size();) {
        const char32_t c = in.text[i];
        if (c == kSaraE && i + 1 < in.text.size() && in.text[i + 1] == kSaraE) {
            put(out, kSaraAe, in.origin[i]);  // เเ looks like แ
            i += 2;
            continue;
        }
        if (c == U' ' && i + 1 < in.text.size() && in.text[i + 1] == kMaiYamok) {
            ++i;  // มาก ๆ and มากๆ
            continue;
        }
        if (!isThaiMark(c) && c != kSaraAa && c != kSaraAm && c != kSaraA) {
            put(out, c, in.origin[i]);
            ++i;
            continue;
        }
        // One syllable's signs after its consonant: marks, at most one of the spacing vowels, and marks typed too late.
        std::vector<std::pair<char32_t, std::uint32_t>> marks;
        std::optional<std::pair<char32_t, std::uint32_t>> spacing;
        const auto take = [&](char32_t mark, std::uint32_t origin) {
            const bool there = std::any_of(marks.begin(), marks.end(), [&](const auto& known) { return known.first == mark; });
            if (!there) marks.emplace_back(mark, origin);
        };
        while (i < in.text.size() && isThaiMark(in.text[i])) {
            take(in.text[i], in.origin[i]);
            ++i;
        }
        if (i < in.text.size() && (in.text[i] == kSaraAa || in.text[i] == kSaraAm || in.text[i] == kSaraA)) {
            spacing.emplace(in.text[i], in.origin[i]);
            ++i;
            while (i < in.text.size() && (isThaiTone(in.text[i]) || (in.text[i] == kNikhahit && spacing->first == kSaraAa))) {
                take(in.text[i], in.origin[i]);
                ++i;
            }
        }
        if (spacing && spacing->first == kSaraAa) {
            const auto circle = std::find_if(marks.begin(), marks.end(), [](const auto& mark) { return mark.first == kNikhahit; });
            if (circle != marks.end()) {
                spacing->first = kSaraAm;
                marks.erase(circle);
            } else if (marks.empty() && !out.text.empty() && (out.text.back() == kThaiRu || out.text.back() == kThaiLu)) {
                spacing->first = kLakkhangYao;  // ฤา typed for ฤๅ
            }
        }
        std::stable_sort(marks.begin(), marks.end(),
                         [](const auto& a, const auto& b) { return thaiMarkRank(a.first) < thaiMarkRank(b.first); });
        for (const auto& [mark, origin] : marks) put(out, mark, origin);
        if (spacing) put(out, spacing->first, spacing->second);
    }
    return out;
}

/// Persian writes می‌شود, می شود and میشود; likewise the plural and the comparative after their noun.
Folded persianJoined(const Folded& in) {
    static const std::array<std::u32string_view, 2> before{U"می", U"نمی"};
    static const std::array<std::u32string_view, 6> after{U"ها", U"های", U"هایی", U"تر", U"ترین", U"ای"};
    Folded out;
    out.text.reserve(in.text.size());
    out.origin.reserve(in.text.size());
    std::size_t wordBegin = 0;
    for (std::size_t i = 0; i < in.text.size(); ++i) {
        if (in.text[i] != U' ') {
            put(out, in.text[i], in.origin[i]);
            continue;
        }
        const std::u32string_view word = std::u32string_view(in.text).substr(wordBegin, i - wordBegin);
        const std::size_t nextEnd = std::min(in.text.find(U' ', i + 1), in.text.size());
        const std::u32string_view next = std::u32string_view(in.text).substr(i + 1, nextEnd - i - 1);
        wordBegin = i + 1;
        const bool letters = !word.empty() && !next.empty() && isArabicLetter(word.back()) && isArabicLetter(next.front());
        const bool joins = letters && (std::find(before.begin(), before.end(), word) != before.end() ||
                                       std::find(after.begin(), after.end(), next) != after.end());
        if (!joins) put(out, U' ', in.origin[i]);
    }
    return out;
}

}  // namespace

Folded fold(std::string_view utf8) {
    Folded now;
    now.text = toUtf32(utf8);
    now.origin.resize(now.text.size());
    for (std::size_t i = 0; i < now.origin.size(); ++i) now.origin[i] = static_cast<std::uint32_t>(i);
    now = withoutZwnj(now);
    // Each step can bring together what an earlier one would have joined (a letter and a mark once a tatweel between them is gone),
    // so the steps are repeated until nothing changes. Every step shortens the text or orders it, so this ends; two rounds are usual.
    for (int round = 0; round < 16; ++round) {
        Folded next = persianJoined(thaiOrdered(unified(caseFolded(now))));
        const bool same = next.text == now.text;
        now = std::move(next);
        if (same) break;
    }
    return now;
}

std::string foldedUtf8(std::string_view utf8) { return toUtf8(fold(utf8).text); }

std::u32string toUtf32(std::string_view utf8) {
    std::u32string out;
    out.reserve(utf8.size());
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(utf8.data());
    const auto length = static_cast<std::int64_t>(utf8.size());
    for (std::int64_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT_OR_FFFD(bytes, i, length, c);
        out.push_back(static_cast<char32_t>(c));
    }
    return out;
}

std::string toUtf8(std::u32string_view text) {
    std::string out;
    out.reserve(text.size() * 3);
    for (const char32_t c : text) {
        const bool scalar = c <= 0x10FFFF && (c < 0xD800 || c > 0xDFFF);
        const char32_t value = scalar ? c : 0xFFFD;
        if (value < 0x80) {
            out.push_back(static_cast<char>(value));
        } else if (value < 0x800) {
            out.push_back(static_cast<char>(0xC0 | (value >> 6)));
            out.push_back(static_cast<char>(0x80 | (value & 0x3F)));
        } else if (value < 0x10000) {
            out.push_back(static_cast<char>(0xE0 | (value >> 12)));
            out.push_back(static_cast<char>(0x80 | ((value >> 6) & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (value & 0x3F)));
        } else {
            out.push_back(static_cast<char>(0xF0 | (value >> 18)));
            out.push_back(static_cast<char>(0x80 | ((value >> 12) & 0x3F)));
            out.push_back(static_cast<char>(0x80 | ((value >> 6) & 0x3F)));
            out.push_back(static_cast<char>(0x80 | (value & 0x3F)));
        }
    }
    return out;
}

bool isValidUtf8(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    for (std::int64_t i = 0; i < length;) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0) return false;
    }
    return true;
}

std::string normalised(std::string_view utf8) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* composer = icu::Normalizer2::getNFCInstance(status);
    if (U_FAILURE(status) || composer == nullptr) throw std::runtime_error("ICU has no normalisation data");
    const icu::UnicodeString given = icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
    const icu::UnicodeString composed = composer->normalize(given, status);
    std::u32string out;
    for (std::int32_t i = 0; i < composed.length(); i = composed.moveIndex32(i, 1)) {
        const auto c = static_cast<char32_t>(composed.char32At(i));
        if (!isSpace(c)) {
            out.push_back(c);
        } else if (!out.empty() && out.back() != U' ') {
            out.push_back(U' ');
        }
    }
    while (!out.empty() && out.back() == U' ') out.pop_back();
    return toUtf8(out);
}

std::size_t codePointCount(std::string_view utf8) {
    return static_cast<std::size_t>(
        std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

namespace {

icu::UnicodeString unicodeOf(std::string_view utf8) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
}

/// Making one reads its rules anew each time; each thread keeps those of the locales it has met.
icu::BreakIterator& wordBreaks(const std::string& locale) {
    thread_local std::map<std::string, std::unique_ptr<icu::BreakIterator>> kept;
    std::unique_ptr<icu::BreakIterator>& words = kept[locale];
    if (!words) {
        UErrorCode status = U_ZERO_ERROR;
        words.reset(icu::BreakIterator::createWordInstance(icu::Locale(locale.c_str()), status));
        if (U_FAILURE(status)) throw std::runtime_error("ICU has no word breaks for " + locale);
    }
    return *words;
}

}  // namespace

std::size_t wordCount(std::string_view utf8, const std::string& locale) { return wordLetters(utf8, locale).size(); }

std::vector<std::size_t> wordLetters(std::string_view utf8, const std::string& locale) {
    icu::BreakIterator& words = wordBreaks(locale);
    const icu::UnicodeString text = unicodeOf(utf8);
    words.setText(text);
    std::vector<std::size_t> all;
    std::int32_t from = words.first();
    for (std::int32_t to = words.next(); to != icu::BreakIterator::DONE; from = to, to = words.next()) {
        if (words.getRuleStatus() < UBRK_WORD_NONE_LIMIT) continue;
        std::size_t letters = 0;
        for (std::int32_t i = from; i < to; i = text.moveIndex32(i, 1)) letters += u_isalnum(text.char32At(i)) != 0 ? 1 : 0;
        all.push_back(letters);
    }
    return all;
}

std::string isolated(std::string_view text) { return "\u2068" + std::string(text) + "\u2069"; }

}  // namespace adab::base

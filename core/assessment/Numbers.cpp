// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Numbers.h"

#include "assessment/Choices.h"
#include "base/Text.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <compare>

namespace adab::assessment {
namespace {

// GCC's 128-bit integer: a number of 18 digits times a factor of seven.
__extension__ typedef __int128 Wide;

constexpr std::size_t kMostDigits = 18;

enum class Sign { Digit, Decimal, Group, Space, Plus, Minus, Exponent, Ignored, Other };

Sign signOf(char32_t c) {
    if (u_charDigitValue(static_cast<UChar32>(c)) >= 0) return Sign::Digit;
    switch (c) {
        case U'.':
        case U',':
        case U'\u066B': return Sign::Decimal;
        case U'\u066C':
        case U'\'':
        case U'\u2019': return Sign::Group;
        case U' ':
        case U'\u00A0':
        case U'\u2009':
        case U'\u202F': return Sign::Space;
        case U'+': return Sign::Plus;
        case U'-':
        case U'\u2212':
        case U'\u2013': return Sign::Minus;
        case U'e':
        case U'E': return Sign::Exponent;
        case U'\u200E':
        case U'\u200F':
        case U'\u061C':
        case U'\u200B':
        case U'\u2066':
        case U'\u2067':
        case U'\u2068':
        case U'\u2069': return Sign::Ignored;
        default: return Sign::Other;
    }
}

bool isDigit(char32_t c) { return signOf(c) == Sign::Digit; }

/// Digits and the signs between them, as ASCII: every group sign as it stands.
struct Numeral {
    std::u32string text;  ///< digits as 0-9, separators as they were
    std::int64_t exponent = 0;
    bool negative = false;
};

std::optional<Fraction> fractionOf(std::string digits, std::size_t decimals, const Numeral& numeral) {
    // Zeros at the ends do not count among the digits.
    while (decimals > 0 && !digits.empty() && digits.back() == '0') {
        digits.pop_back();
        --decimals;
    }
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty()) return Fraction(0);
    std::int64_t scale = numeral.exponent - static_cast<std::int64_t>(decimals);
    while (scale < 0 && digits.back() == '0') {
        digits.pop_back();
        ++scale;
    }
    constexpr auto most = static_cast<std::int64_t>(kMostDigits);
    if (static_cast<std::int64_t>(digits.size()) + std::max<std::int64_t>(scale, 0) > most || scale < -most) return std::nullopt;
    std::int64_t numerator = 0;
    for (const char digit : digits) numerator = numerator * 10 + (digit - '0');
    std::int64_t denominator = 1;
    for (; scale > 0; --scale) numerator *= 10;
    for (; scale < 0; ++scale) denominator *= 10;
    return Fraction(numeral.negative ? -numerator : numerator, denominator);
}

/// Groups of three between the separators from the first to before `end`, with one to three digits in front?
bool isGrouped(const std::u32string& text, std::size_t end) {
    std::size_t run = 0;
    bool first = true;
    for (std::size_t i = 0; i <= end; ++i) {
        if (i < end && isDigit(text[i])) {
            ++run;
            continue;
        }
        if (first ? run < 1 || run > 3 : run != 3) return false;
        first = false;
        run = 0;
    }
    return true;
}

std::string digitsOnly(std::u32string_view text) {
    std::string digits;
    for (const char32_t c : text)
        if (isDigit(c)) digits += static_cast<char>(c);
    return digits;
}

void addReading(std::vector<Fraction>& values, const std::optional<Fraction>& value) {
    if (value && std::find(values.begin(), values.end(), *value) == values.end()) values.push_back(*value);
}

std::vector<Fraction> readingsOf(const Numeral& numeral) {
    std::vector<Fraction> values;
    const std::u32string& text = numeral.text;
    std::u32string kinds;  // separators, each once, in the order of their first
    for (const char32_t c : text)
        if (!isDigit(c) && kinds.find(c) == std::u32string::npos) kinds += c;
    const auto whole = [&] { return fractionOf(digitsOnly(text), 0, numeral); };
    const auto partedAt = [&](std::size_t at) {
        const std::u32string_view all(text);
        const std::string decimals = digitsOnly(all.substr(at + 1));
        return fractionOf(digitsOnly(all.substr(0, at)) + decimals, decimals.size(), numeral);
    };
    if (kinds.empty()) {
        addReading(values, whole());
        return values;
    }
    const std::size_t last = text.find_last_not_of(U"0123456789");
    const char32_t lastSign = text[last];
    const bool onlyOnce = text.find(lastSign) == last;
    const bool canPart = signOf(lastSign) == Sign::Decimal && onlyOnce;
    if (kinds.size() > 2) return values;
    if (kinds.size() == 2) {
        if (canPart && isGrouped(text, last)) addReading(values, partedAt(last));
        return values;
    }
    // One kind of sign: the decimals, or groups; a single comma before three digits may be either. A single point parts decimals in
    // every language that we know of here, and ٫ never parts groups.
    const bool grouped = lastSign != U'\u066B' && isGrouped(text, text.size()) && text.front() != U'0';
    if (canPart) addReading(values, partedAt(last));
    if (grouped && !(canPart && lastSign == U'.')) addReading(values, whole());
    return values;
}

}  // namespace

std::optional<NumberReading> readNumber(std::string_view utf8) {
    constexpr std::size_t longest = 200;
    std::u32string text;
    for (const char32_t c : base::toUtf32(utf8.substr(0, longest * 4)))
        if (signOf(c) != Sign::Ignored) text += c;
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end()) return std::nullopt;
    auto begin = static_cast<std::size_t>(first - text.begin());
    Numeral numeral;
    std::size_t end = begin;
    const auto digitAt = [&](std::size_t i) { return i < text.size() && isDigit(text[i]); };
    // .5 is half; a sign before it, as in "approx. 5", is none.
    if (begin > 0 && signOf(text[begin - 1]) == Sign::Decimal && (begin == 1 || signOf(text[begin - 2]) != Sign::Other)) {
        numeral.text += text[begin - 1];
        --begin;
    }
    std::size_t digits = 0;
    while (end < text.size()) {
        const Sign sign = signOf(text[end]);
        if (sign == Sign::Digit) {
            numeral.text += static_cast<char32_t>(U'0' + u_charDigitValue(static_cast<UChar32>(text[end])));
            ++digits;
        } else if ((sign == Sign::Decimal || sign == Sign::Group) && digitAt(end + 1)) {
            numeral.text += text[end];
        } else if (sign == Sign::Space && digitAt(end + 1) && digitAt(end + 2) && digitAt(end + 3) && !digitAt(end + 4)) {
            numeral.text += U' ';
        } else {
            break;
        }
        ++end;
    }
    if (digits > longest) return std::nullopt;
    if (end < text.size() && signOf(text[end]) == Sign::Exponent) {
        std::size_t i = end + 1;
        const bool down = i < text.size() && signOf(text[i]) == Sign::Minus;
        if (down || (i < text.size() && signOf(text[i]) == Sign::Plus)) ++i;
        if (digitAt(i)) {
            std::int64_t power = 0;
            for (; digitAt(i); ++i) power = std::min<std::int64_t>(power * 10 + u_charDigitValue(static_cast<UChar32>(text[i])), 1000);
            numeral.exponent = down ? -power : power;
            end = i;
        }
    }
    std::size_t sign = begin;
    while (sign > 0 && signOf(text[sign - 1]) == Sign::Space) --sign;
    if (sign > 0 && (signOf(text[sign - 1]) == Sign::Minus || signOf(text[sign - 1]) == Sign::Plus)) {
        numeral.negative = signOf(text[sign - 1]) == Sign::Minus;
        begin = sign - 1;
    }
    std::u32string around = text.substr(0, begin) + U' ' + text.substr(end);
    if (std::any_of(around.begin(), around.end(), isDigit)) return std::nullopt;
    NumberReading reading;
    reading.values = readingsOf(numeral);
    if (reading.values.empty()) return std::nullopt;
    // Signs that folding would drop tell units apart, so they are kept as they are: % ‰ ° $ ฿.
    for (const char32_t c : around)
        if (signOf(c) != Sign::Space || (!reading.words.empty() && reading.words.back() != ' '))
            reading.words += base::toUtf8(std::u32string(1, c));
    while (!reading.words.empty() && reading.words.back() == ' ') reading.words.pop_back();
    return reading;
}

bool lies(const Fraction& value, const Fraction& factor, const Fraction& from, const Fraction& to) {
    const Wide numerator = Wide{value.numerator()} * factor.numerator();
    const Wide denominator = Wide{value.denominator()} * factor.denominator();
    // Compares two ratios by their whole parts, then by the reciprocals of what is left: no product of both is ever needed.
    const auto compare = [](Wide a, Wide b, Wide c, Wide d) {
        for (int turn = 1;; turn = -turn) {
            Wide p = a / b;
            Wide q = c / d;
            Wide restA = a % b;
            Wide restC = c % d;
            if (restA < 0) {
                restA += b;
                --p;
            }
            if (restC < 0) {
                restC += d;
                --q;
            }
            if (p != q) return p < q ? -turn : turn;
            if (restA == 0 || restC == 0) return restA == restC ? 0 : restA == 0 ? -turn : turn;
            a = b;
            b = restA;
            c = d;
            d = restC;
        }
    };
    return compare(numerator, denominator, from.numerator(), from.denominator()) >= 0 &&
           compare(numerator, denominator, to.numerator(), to.denominator()) <= 0;
}

const NumberAnswer* matchNumber(const std::vector<NumberAnswer>& answers, const std::vector<Fraction>& values, const Fraction& factor) {
    const NumberAnswer* best = nullptr;
    for (const auto& value : values) {
        const auto found = std::find_if(answers.begin(), answers.end(),
                                        [&](const NumberAnswer& answer) { return lies(value, factor, answer.from, answer.to); });
        if (found != answers.end() && (!best || found->fraction > best->fraction)) best = &*found;
    }
    return best;
}

std::string decimalText(const Fraction& value) {
    std::int64_t denominator = value.denominator();
    std::size_t decimals = 0;
    for (; denominator % 10 == 0; denominator /= 10) ++decimals;
    std::size_t twos = 0;
    std::size_t fives = 0;
    for (; denominator % 2 == 0; denominator /= 2) ++twos;
    for (; denominator % 5 == 0; denominator /= 5) ++fives;
    decimals += std::max(twos, fives);
    if (denominator != 1 || decimals == 0 || decimals > kMostDigits) return value.text();
    Wide scaled = value.numerator();
    for (std::size_t i = 0; i < decimals; ++i) scaled *= 10;
    scaled /= value.denominator();
    const bool negative = scaled < 0;
    if (negative) scaled = -scaled;
    std::string digits;
    for (; scaled > 0; scaled /= 10) digits.insert(digits.begin(), static_cast<char>('0' + static_cast<int>(scaled % 10)));
    if (digits.size() <= decimals) digits.insert(0, decimals + 1 - digits.size(), '0');
    digits.insert(digits.size() - decimals, ".");
    return negative ? "-" + digits : digits;
}

std::string rangeText(const NumberAnswer& answer) {
    if (answer.form == NumberAnswer::Form::Range) return decimalText(answer.from) + " – " + decimalText(answer.to);
    if (answer.tolerance == Fraction(0)) return decimalText(answer.value);
    return decimalText(answer.value) + " (" + decimalText(answer.from) + " – " + decimalText(answer.to) + ")";
}

std::vector<NumberAnswer> readNumberAnswers(const Yaml& list, const Item& item, Problems& problems) {
    std::vector<NumberAnswer> answers;
    if (list && !list.isList())
        problems.push_back(list.problem("the answers of item " + item.id + " are not a list", "write answers: [{id: a, value: \"12.5\"}]"));
    for (const auto& entry : list.items()) {
        refuseUnknownNames(entry, {"id", "value", "tolerance", "percent", "from", "to", "fraction"}, "an answer", problems);
        const std::string id = entry["id"].scalar();
        if (!isId(id))
            problems.push_back(entry.problem("an answer of item " + item.id + " has no id", "begin it with id: and a short name"));
        const auto number = [&](std::string_view name) -> std::optional<Fraction> {
            const Yaml& node = entry[name];
            if (!node) return std::nullopt;
            const auto value = node.fraction();
            if (!value)
                problems.push_back(node.problem(std::string(name) + " of an answer of item " + item.id + " is no number",
                                                "write a decimal of up to 15 places in quotes, as \"12.5\""));
            return value;
        };
        const auto value = number("value");
        const auto from = number("from");
        const auto to = number("to");
        try {
            if (value && !entry["from"] && !entry["to"]) {
                const bool percent = static_cast<bool>(entry["percent"]);
                if (percent && entry["tolerance"])
                    problems.push_back(entry.problem("an answer of item " + item.id + " has two tolerances", "keep tolerance or percent"));
                const Fraction tolerance = number(percent ? "percent" : "tolerance").value_or(Fraction(0));
                answers.push_back(NumberAnswer::exactly(id, *value, tolerance,
                                                        percent ? NumberAnswer::Tolerance::Percent : NumberAnswer::Tolerance::Absolute));
            } else if (from && to && !entry["value"]) {
                answers.push_back(NumberAnswer::between(id, *from, *to));
            } else if (!(entry["value"] && !value) && !(entry["from"] && !from) && !(entry["to"] && !to)) {
                problems.push_back(entry.problem("an answer of item " + item.id + " is neither a value nor a range",
                                                 "write {id, value, tolerance} or {id, from, to}"));
            }
        } catch (const Refused&) {
            problems.push_back(entry.problem("a number of item " + item.id + " has too many digits", "write up to 15 digits"));
        }
        if (const auto fraction = readFraction(entry, "fraction", Fraction(-1), Fraction(1), item, problems); fraction && !answers.empty())
            answers.back().fraction = *fraction;
    }
    return answers;
}

void checkNumberAnswers(const Item& item, const std::vector<NumberAnswer>& answers, const std::string& what, const Yaml& place,
                        Problems& problems) {
    if (answers.empty()) {
        problems.push_back(place.problem(what + " has no right number", "write answers: [{id: a, value: \"12.5\"}]"));
        return;
    }
    std::vector<std::string> ids;
    bool whole = false;
    for (const auto& answer : answers) {
        whole = whole || answer.fraction == Fraction(1);
        if (contains(ids, answer.id))
            problems.push_back(place.problem("two answers of item " + item.id + " are called " + answer.id, "give each an id of its own"));
        ids.push_back(answer.id);
        if (answer.tolerance < Fraction(0) || answer.from > answer.to)
            problems.push_back(place.problem("the answer " + answer.id + " of item " + item.id + " leaves no number",
                                             "write from ≤ to and a tolerance of 0 or more"));
    }
    if (!whole) problems.push_back(place.problem(what + " has no answer for the whole mark", "leave out the fraction of the best answer"));
}

}  // namespace adab::assessment

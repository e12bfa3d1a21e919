// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Cloze.h"

#include "assessment/ExchangeText.h"

#include <algorithm>
#include <array>

namespace adab::assessment {
namespace {

[[noreturn]] void fail(const char* code, const char* argument, std::string_view text) {
    throw Refused(code, Json::object({{argument, oneLine(text.substr(0, 40))}}));
}

std::optional<ForeignGap::Kind> kindNamed(std::string_view name) {
    static constexpr std::array kSelect{"MULTICHOICE",   "MC",  "MULTICHOICE_V",  "MCV",  "MULTICHOICE_H",  "MCH",
                                        "MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS"};
    static constexpr std::array kText{"SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"};
    static constexpr std::array kNumber{"NUMERICAL", "NM"};
    if (std::find(kSelect.begin(), kSelect.end(), name) != kSelect.end()) return ForeignGap::Kind::Select;
    if (std::find(kText.begin(), kText.end(), name) != kText.end()) return ForeignGap::Kind::Text;
    if (std::find(kNumber.begin(), kNumber.end(), name) != kNumber.end()) return ForeignGap::Kind::Number;
    return std::nullopt;
}

/// The first of those signs that no backslash escapes.
std::size_t find(std::string_view text, std::string_view signs, std::size_t from = 0) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (signs.find(text[i]) != std::string_view::npos)
            return i;
    }
    return text.size();
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) ++i;
        out += text[i];
    }
    return tidied(out);
}

void readNumber(ForeignGap& gap, std::string_view words, const Fraction& share, std::string feedback) {
    ForeignNumber number;
    number.fraction = share;
    number.feedback = std::move(feedback);
    const std::string_view text = trimmedAscii(words);
    if (text == "*") {
        number.form = ForeignNumber::Form::Other;
    } else {
        const auto colon = text.find(':');
        const auto value = decimalOf(text.substr(0, colon));
        const auto tolerance = colon == std::string_view::npos ? std::optional(Fraction(0)) : decimalOf(text.substr(colon + 1));
        if (!value || !tolerance) fail("assessment.import-gift-number", "text", text);
        number.value = *value;
        number.tolerance = *tolerance;
    }
    gap.numbers.push_back(std::move(number));
}

void readAnswers(ForeignGap& gap, std::string_view text) {
    std::size_t at = 0;
    while (at <= text.size()) {
        const std::size_t end = find(text, "~", at);
        std::string_view one = trimmedAscii(text.substr(at, end - at));
        at = end + 1;
        if (one.empty()) continue;
        Fraction share;
        if (one[0] == '=') {
            share = Fraction(1);
            one.remove_prefix(1);
        } else if (one[0] == '%') {
            const auto close = one.find('%', 1);
            const auto percent = close == std::string_view::npos ? std::nullopt : shareOfPercent(one.substr(1, close - 1));
            if (!percent) fail("assessment.import-gift-weight", "text", one);
            share = *percent;
            one.remove_prefix(close + 1);
        }
        const std::size_t hash = find(one, "#");
        const std::string_view words = one.substr(0, hash);
        std::string feedback = hash < one.size() ? unescaped(one.substr(hash + 1)) : std::string();
        if (gap.kind == ForeignGap::Kind::Number)
            readNumber(gap, words, share, std::move(feedback));
        else
            gap.answers.push_back({unescaped(words), share, std::move(feedback)});
        if (gap.answers.size() + gap.numbers.size() > ExchangeLimits::kAnswers)
            throw Refused("assessment.import-too-many-answers", Json::object({{"limit", ExchangeLimits::kAnswers}}));
    }
}

}  // namespace

std::pair<std::string, std::vector<ForeignGap>> readCloze(std::string_view text) {
    std::string out;
    std::vector<ForeignGap> gaps;
    std::string_view weight;
    std::size_t at = 0;
    while (true) {
        const std::size_t open = find(text, "{", at);
        if (open == text.size()) break;
        const std::size_t close = find(text, "}", open);
        const std::string_view inner = text.substr(open + 1, std::min(close, text.size()) - std::min(open + 1, text.size()));
        const std::size_t first = inner.find(':');
        const std::size_t second = first == std::string_view::npos ? first : inner.find(':', first + 1);
        const bool weighed =
            first != std::string_view::npos && first < 4 &&
            std::all_of(inner.begin(), inner.begin() + static_cast<std::ptrdiff_t>(first), [](char c) { return c >= '0' && c <= '9'; });
        if (close == text.size() || second == std::string_view::npos || !weighed) {
            out += text.substr(at, open + 1 - at);
            at = open + 1;
            continue;
        }
        const std::string_view called = trimmedAscii(inner.substr(first + 1, second - first - 1));
        const auto kind = kindNamed(called);
        if (!kind) fail("assessment.import-gap-kind", "kind", called);
        std::string_view counts = inner.substr(0, first);
        if (counts.empty()) counts = "1";
        if (!gaps.empty() && counts != weight) fail("assessment.import-gap-weights", "text", inner);
        weight = counts;
        ForeignGap gap;
        gap.kind = *kind;
        gap.id = "g" + std::to_string(gaps.size() + 1);
        readAnswers(gap, inner.substr(second + 1));
        out += text.substr(at, open - at);
        out += "{{" + gap.id + "}}";
        gaps.push_back(std::move(gap));
        if (gaps.size() > ExchangeLimits::kAnswers)
            throw Refused("assessment.import-too-many-answers", Json::object({{"limit", ExchangeLimits::kAnswers}}));
        at = close + 1;
    }
    out += text.substr(at);
    return {std::move(out), std::move(gaps)};
}

}  // namespace adab::assessment

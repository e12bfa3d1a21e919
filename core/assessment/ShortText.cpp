// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemType.h"
#include "base/Text.h"

#include <algorithm>
#include <string_view>

namespace adab::assessment {
namespace {

constexpr std::size_t kLongestAnswer = 400;  ///< code points: a short text, not an essay
constexpr std::size_t kTypoFrom = 6;         ///< letters a word needs before one slip is overlooked

std::vector<std::u32string> wordsOf(std::u32string_view text) {
    std::vector<std::u32string> words;
    std::u32string word;
    for (const char32_t c : text) {
        if (c != U' ') {
            word += c;
        } else if (!word.empty()) {
            words.push_back(std::move(word));
            word.clear();
        }
    }
    if (!word.empty()) words.push_back(std::move(word));
    return words;
}

bool hasDigit(const std::u32string& word) {
    return std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; });
}

/// Are the words one slip apart: a letter too many, missing, another, or two neighbours swapped? Never at the first letter: there
/// one letter turns the sense round (typical, atypical; می‌دانم، نمی‌دانم).
bool oneSlipApart(const std::u32string& a, const std::u32string& b) {
    if (a.front() != b.front()) return false;
    const std::u32string& longer = a.size() >= b.size() ? a : b;
    const std::u32string& shorter = a.size() >= b.size() ? b : a;
    if (longer.size() - shorter.size() > 1) return false;
    std::size_t i = 0;
    while (i < shorter.size() && longer[i] == shorter[i]) ++i;
    const auto sameFrom = [&](std::size_t l, std::size_t s) {
        return std::u32string_view(longer).substr(l) == std::u32string_view(shorter).substr(s);
    };
    if (longer.size() > shorter.size()) return sameFrom(i + 1, i);
    if (i + 1 < longer.size() && longer[i] == shorter[i + 1] && longer[i + 1] == shorter[i] && sameFrom(i + 2, i + 2)) return true;
    return i < longer.size() && sameFrom(i + 1, i + 1);
}

enum class Likeness { Same, Slip, Different };

Likeness compare(const std::u32string& accepted, const std::u32string& given) {
    const auto wanted = wordsOf(accepted);
    const auto said = wordsOf(given);
    if (wanted.size() != said.size() || wanted.empty()) return Likeness::Different;
    Likeness likeness = Likeness::Same;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (wanted[i] == said[i]) continue;
        // A number is never nearly right.
        if (wanted[i].size() < kTypoFrom || hasDigit(wanted[i]) || hasDigit(said[i]) || !oneSlipApart(wanted[i], said[i]))
            return Likeness::Different;
        likeness = Likeness::Slip;
    }
    return likeness;
}

/// A few typed words, compared as folded text with the accepted answers of every language of the pack: what is right does not
/// depend on the language in which the screen happened to be. One slip in a word of six letters or more is told and costs nothing.
class ShortText final : public ItemType {
public:
    void check(const Item& item, const Yaml& place, Problems& problems) const override {
        if (!item.options.empty() || !item.key.empty())
            problems.push_back(place.problem("the short text " + item.id + " has options or a key",
                                             "remove them: accepted answers stand under accept in each language's items.yaml"));
    }

    Result<Response> read(const Item&, const Json& response) const override {
        if (!response["text"].isText()) return Error{"assessment.response-shape", Json::object({{"expected", "text"}}), "response"};
        const std::string text = base::normalised(response["text"].text());
        if (base::codePointCount(text) > kLongestAnswer)
            return Error{"assessment.response-too-long", Json::object({{"limit", kLongestAnswer}}), "response"};
        if (text.empty()) return Response{};
        return Response{Typed{text}};
    }

    Scored score(const Item& item, const Response& response, const Aids&) const override {
        const auto* typed = std::get_if<Typed>(&response);
        if (!typed) return {};
        const std::u32string given = base::fold(typed->text).text;
        if (wordsOf(given).empty()) return {};
        bool slip = false;
        for (const auto& [locale, text] : item.texts)
            for (const auto& accepted : text.accept) switch (compare(base::fold(accepted.text).text, given)) {
                    case Likeness::Same: return {Fraction(1), Verdict::Right};
                    case Likeness::Slip: slip = true; break;
                    case Likeness::Different: break;
                }
        return slip ? Scored{Fraction(1), Verdict::Spelling} : Scored{Fraction(0), Verdict::Wrong};
    }

    Response best(const Item& item) const override {
        for (const auto& [locale, text] : item.texts)
            for (const auto& accepted : text.accept)
                if (accepted.fraction == Fraction(1)) return Typed{accepted.text};
        return {};
    }

    std::optional<Fraction> randomGuess(const Item&) const override { return Fraction(0); }
};

}  // namespace

const ItemType& shortTextType() {
    static const ShortText type;
    return type;
}

}  // namespace adab::assessment

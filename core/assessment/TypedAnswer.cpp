// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/TypedAnswer.h"

#include "base/Text.h"

#include <algorithm>
#include <set>

namespace adab::assessment {
namespace {

constexpr std::size_t kTypoFrom = 6;  ///< letters a word needs before one slip is overlooked

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

/// What stands between the stars of a known answer, `\*` read as a star.
std::vector<std::string> piecesOf(const std::string& text) {
    std::vector<std::string> pieces(1);
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && (text[i + 1] == '*' || text[i + 1] == '\\'))
            pieces.back() += text[++i];
        else if (text[i] == '*')
            pieces.emplace_back();
        else
            pieces.back() += text[i];
    }
    return pieces;
}

std::u32string trimmed(const std::u32string& text) {
    const std::size_t first = text.find_first_not_of(U' ');
    if (first == std::u32string::npos) return {};
    return text.substr(first, text.find_last_not_of(U' ') - first + 1);
}

/// Do the pieces follow one another in the text, the first at its beginning and the last at its end?
bool wildcardMatches(const std::vector<std::string>& pieces, const std::u32string& given) {
    std::size_t from = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const std::u32string piece = trimmed(base::fold(pieces[i]).text);
        if (piece.empty()) continue;
        if (i == 0) {
            if (given.compare(0, piece.size(), piece) != 0) return false;
            from = piece.size();
        } else if (i + 1 == pieces.size()) {
            return given.size() >= from + piece.size() && given.compare(given.size() - piece.size(), piece.size(), piece) == 0;
        } else {
            const std::size_t at = given.find(piece, from);
            if (at == std::u32string::npos) return false;
            from = at + piece.size();
        }
    }
    return pieces.back().empty() || pieces.size() > 1;
}

bool isAnything(const std::vector<std::string>& pieces) {
    return pieces.size() > 1 && std::all_of(pieces.begin(), pieces.end(), [](const auto& piece) { return !hasWords(piece); });
}

}  // namespace

bool hasWords(std::string_view text) { return !wordsOf(base::fold(text).text).empty(); }

std::string sampleOf(const Accepted& answer) {
    std::string sample;
    for (const auto& piece : piecesOf(answer.text)) sample += piece;
    return base::normalised(sample);
}

std::vector<std::string> samplesOf(const std::vector<Accepted>& answers) {
    std::vector<std::string> samples;
    std::set<std::u32string> known;
    for (const auto& answer : answers) {
        std::string sample = sampleOf(answer);
        if (answer.fraction == Fraction(1) && hasWords(sample) && known.insert(trimmed(base::fold(sample).text)).second)
            samples.push_back(std::move(sample));
    }
    return samples;
}

std::optional<TypedMatch> matchTyped(const std::vector<Accepted>& answers, std::string_view given, Typos typos) {
    const std::u32string words = trimmed(base::fold(given).text);
    if (words.empty()) return std::nullopt;
    const Accepted* slip = nullptr;
    const Accepted* anything = nullptr;
    for (const auto& answer : answers) {
        const auto pieces = piecesOf(answer.text);
        if (isAnything(pieces)) {
            if (!anything) anything = &answer;
        } else if (pieces.size() > 1) {
            if (wildcardMatches(pieces, words)) return TypedMatch{&answer, TypedMatch::By::Words};
        } else {
            const Likeness likeness = compare(base::fold(pieces.front()).text, words);
            if (likeness == Likeness::Same) return TypedMatch{&answer, TypedMatch::By::Words};
            if (likeness == Likeness::Slip && typos != Typos::Refuse && !slip) slip = &answer;
        }
    }
    if (slip) return TypedMatch{slip, typos == Typos::Warn ? TypedMatch::By::Slip : TypedMatch::By::Words};
    if (anything) return TypedMatch{anything, TypedMatch::By::Words};
    return std::nullopt;
}

std::optional<TypedMatch> bestMatch(const std::vector<const std::vector<Accepted>*>& languages, std::string_view given, Typos typos) {
    std::optional<TypedMatch> best;
    for (const auto* answers : languages) {
        const auto match = matchTyped(*answers, given, typos);
        if (!match) continue;
        const bool better =
            !best || match->answer->fraction > best->answer->fraction ||
            (match->answer->fraction == best->answer->fraction && best->by == TypedMatch::By::Slip && match->by == TypedMatch::By::Words);
        if (better) best = match;
    }
    return best;
}

std::vector<Accepted> readAccepted(const Yaml& list, const Item& item, Problems& problems) {
    std::vector<Accepted> answers;
    if (list && !list.isList())
        problems.push_back(
            list.problem("the accepted answers of item " + item.id + " are not a list", "write them as accept: [one, another]"));
    for (const auto& entry : list.items()) {
        Accepted answer;
        answer.text = entry.isMap() ? entry["text"].scalar() : entry.scalar();
        if (entry.isMap()) {
            for (const auto& [key, value] : entry.members())
                if (key.scalar() != "text" && key.scalar() != "fraction" && key.scalar() != "feedback")
                    problems.push_back(key.problem("an accepted answer does not know " + key.scalar(), "use text, fraction and feedback"));
            answer.feedback = entry["feedback"].scalar();
            if (const Yaml& fraction = entry["fraction"]) {
                const auto value = fraction.fraction();
                if (value && *value >= Fraction(-1) && *value <= Fraction(1))
                    answer.fraction = *value;
                else
                    problems.push_back(fraction.problem("what an answer of item " + item.id + " earns is no fraction from -1 to 1",
                                                        "write a fraction, as fraction: \"1/2\""));
            }
        }
        if (answer.text.empty())
            problems.push_back(
                entry.problem("an accepted answer of item " + item.id + " is empty", "write the answer, or remove the line"));
        else
            answers.push_back(std::move(answer));
    }
    return answers;
}

void checkAccepted(const Item& item, const std::vector<Accepted>& answers, const std::string& what, const Yaml& place, Problems& problems) {
    if (answers.empty()) {
        problems.push_back(place.problem(what + " accepts no answer", "list right answers, as accept: [\"…\"]"));
        return;
    }
    const bool whole = std::any_of(answers.begin(), answers.end(), [](const Accepted& answer) { return answer.fraction == Fraction(1); });
    if (!whole) problems.push_back(place.problem(what + " has no answer for the whole mark", "leave out the fraction of the best answer"));
    for (const auto& answer : answers) {
        const bool anything = answer.text.find('*') != std::string::npos;
        if (!anything && !hasWords(answer.text))
            problems.push_back(place.problem("the accepted answer " + answer.text + " of item " + item.id + " has no letters",
                                             "write words; punctuation is not compared"));
        if (answer.fraction < Fraction(-1) || answer.fraction > Fraction(1))
            problems.push_back(place.problem("an accepted answer of item " + item.id + " earns " + answer.fraction.text(),
                                             "keep what it earns between -1 and 1"));
    }
}

}  // namespace adab::assessment

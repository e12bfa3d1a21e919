// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Item.h"
#include "base/Yaml.h"

#include <string_view>
#include <vector>

namespace adab::assessment {

/// How typed words are held against the answers that are known.
///
/// Both are folded (base::fold), so letter case, white space, punctuation, digits and spellings that look alike make no difference. `*` in
/// a known answer stands for any run of letters, `\*` for a star. Of one language's answers the first in the author's order counts whose
/// words are the same; then the first that is one slip away (unless slips are refused); last the first that is nothing but `*`.
/// One slip: a letter too many, missing, another, or two neighbours swapped, in a word of six letters or more, never at the first
/// letter, where one letter turns the sense round, and never in a number.
struct TypedMatch {
    const Accepted* answer = nullptr;
    enum class By { Words, Slip } by = By::Words;
};
std::optional<TypedMatch> matchTyped(const std::vector<Accepted>& answers, std::string_view given, Typos typos);

/// The best match among the answers of several languages: what is right does not depend on the language of the screen.
std::optional<TypedMatch> bestMatch(const std::vector<const std::vector<Accepted>*>& languages, std::string_view given, Typos typos);

/// Are there words at all, once folded?
bool hasWords(std::string_view text);
/// The words that a known answer without stars asks for; for one with stars, what stands around them.
std::string sampleOf(const Accepted& answer);
/// The answers for the whole mark as one would write them: without stars, each once.
std::vector<std::string> samplesOf(const std::vector<Accepted>& answers);

/// Reads `accept`: `word`, or `{text, fraction, feedback}`.
std::vector<Accepted> readAccepted(const Yaml& list, const Item& item, Problems& problems);
/// At least one answer, one of them for the whole mark, none without words, no fraction beyond -1 … 1.
void checkAccepted(const Item& item, const std::vector<Accepted>& answers, const std::string& what, const Yaml& place, Problems& problems);

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "formulas/Grammar.h"

using namespace adab;

namespace {

int depth(const formulas::Phrase& phrase) {
    int deepest = 0;
    for (const auto& part : phrase.parts) deepest = std::max(deepest, depth(part));
    LAW(phrase.from >= 0 && phrase.from <= phrase.to && phrase.to <= 12);
    return deepest + 1;
}

}  // namespace

// Whatever an author writes as a phrase: it is bounded, or there is a problem with its place.
void attack(std::string_view text) {
    const formulas::Affixes affixes{{"plural", {"s", "es"}}};
    Problems problems;
    const auto phrase = formulas::parsePhrase(text, {"phrases.yaml", 3, 5}, affixes, problems);
    for (const Problem& problem : problems) LAW(!problem.message.empty() && !problem.remedy.empty() && problem.line >= 3);
    LAW(depth(phrase) <= 64);
}

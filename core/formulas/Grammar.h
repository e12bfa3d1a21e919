// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace adab::formulas {

/// What an open filler takes.
enum class Filler {
    Words,   ///< words without a negation
    Any,     ///< any words
    Name,    ///< words that can stand in a name: no negation, none of the locale's everyday words
    Number,  ///< digits
    Shape,   ///< a word of a shape that the locale names (the Arabic future, by its beginning)
};

/// One phrase of the grammar, in the spirit of SRGS-ABNF: `(a | b)`, `[optional]`, `(…)<0-3>`, `$rule`, `<words 1-4>`, `<shape>`, and
/// inside a word `{a,b,}` or `{affixes}` for its endings.
struct Phrase {
    enum class Kind { Word, Sequence, Choice, Repeat, Rule, Open };
    Kind kind = Kind::Sequence;
    std::string text;           ///< the word, or the name of the rule or shape
    std::vector<Phrase> parts;  ///< of a sequence, choice or repeat
    int from = 1;               ///< repeat, open: least
    int to = 1;                 ///< and most
    Filler filler = Filler::Words;
    int line = 0;
    int column = 0;
};

using Affixes = std::map<std::string, std::vector<std::string>, std::less<>>;

/// Where a phrase stands, for problems.
struct Place {
    std::string file;
    int line = 0;
    int column = 1;
};

/// Reads one phrase. At most 16 brackets deep, repeats and fillers at most 12. On a fault appends to `problems` and gives an empty
/// sequence.
Phrase parsePhrase(std::string_view text, const Place& place, const Affixes& affixes, Problems& problems);

/// Every line of a block text, or every entry of a list, as one choice. Lines that begin with `#` are remarks.
Phrase parsePhrases(const Yaml& node, const Affixes& affixes, Problems& problems);

}  // namespace adab::formulas

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace adab::packs {

/// Every three letters in a row, case, spaces and punctuation aside, sorted; the second of the same is another than the first, so that sets
/// of them compare as multisets. Works alike with and without spaces between words. Nothing else is folded (base/Text.h): what one writer
/// says twice is spelt alike, and whole courses are compared.
using Triples = std::vector<std::uint64_t>;
Triples triplesOf(const std::string& text);

/// Two texts, by their places in the lists given, and how like they are: Sørensen–Dice, 2·|common| / (|a| + |b|).
struct Alike {
    Fraction likeness;
    std::size_t one = 0;
    std::size_t other = 0;
};
/// The two most alike of these.
Alike mostAlike(const std::vector<Triples>& these);
/// For each of these, which of those is most like it.
std::vector<Alike> likest(const std::vector<Triples>& these, const std::vector<Triples>& those);

}  // namespace adab::packs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace adab::assessment {

/// A stretch of a text that holds marks: plain words, or words with the mark's id.
struct Piece {
    std::string text;
    std::string id;  ///< empty for plain words
    bool operator==(const Piece&) const = default;
};

/// `We adapt the {{manner}}.`: a gap has an id and no text. Braces that close no id are plain text.
std::vector<Piece> piecesOfStem(std::string_view stem);
/// `We say [you must]{a} and [please]{b}.`: words in brackets followed by an id in braces. `\[` is a bracket.
std::vector<Piece> piecesOfPassage(std::string_view passage);
/// The words without the marks; a gap is `[…]`.
std::string plainText(const std::vector<Piece>& pieces);
/// The ids in the order of the text, as often as they stand there.
std::vector<std::string> idsOf(const std::vector<Piece>& pieces);

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Passage.h"

#include "assessment/Choices.h"

namespace adab::assessment {
namespace {

void addPlain(std::vector<Piece>& pieces, std::string_view text) {
    if (text.empty()) return;
    if (!pieces.empty() && pieces.back().id.empty())
        pieces.back().text += text;
    else
        pieces.push_back({std::string(text), {}});
}

}  // namespace

std::vector<Piece> piecesOfStem(std::string_view stem) {
    std::vector<Piece> pieces;
    std::size_t from = 0;
    while (from < stem.size()) {
        const std::size_t open = stem.find("{{", from);
        const std::size_t close = open == std::string_view::npos ? open : stem.find("}}", open + 2);
        if (close == std::string_view::npos) {
            addPlain(pieces, stem.substr(from));
            break;
        }
        const std::string_view id = stem.substr(open + 2, close - open - 2);
        if (isId(id)) {
            addPlain(pieces, stem.substr(from, open - from));
            pieces.push_back({{}, std::string(id)});
            from = close + 2;
        } else {
            addPlain(pieces, stem.substr(from, open + 2 - from));
            from = open + 2;
        }
    }
    return pieces;
}

std::vector<Piece> piecesOfPassage(std::string_view passage) {
    std::vector<Piece> pieces;
    std::size_t from = 0;
    while (from < passage.size()) {
        const std::size_t open = passage.find_first_of("\\[", from);
        if (open == std::string_view::npos) {
            addPlain(pieces, passage.substr(from));
            break;
        }
        addPlain(pieces, passage.substr(from, open - from));
        if (passage[open] == '\\') {
            const bool escapes = open + 1 < passage.size() && (passage[open + 1] == '[' || passage[open + 1] == '\\');
            addPlain(pieces, passage.substr(escapes ? open + 1 : open, 1));
            from = open + (escapes ? 2 : 1);
            continue;
        }
        const std::size_t close = passage.find("]{", open);
        const std::size_t end = close == std::string_view::npos ? close : passage.find('}', close);
        const std::string_view words = end == std::string_view::npos ? std::string_view() : passage.substr(open + 1, close - open - 1);
        const std::string_view id = end == std::string_view::npos ? std::string_view() : passage.substr(close + 2, end - close - 2);
        if (isId(id) && !words.empty() && words.find('[') == std::string_view::npos) {
            pieces.push_back({std::string(words), std::string(id)});
            from = end + 1;
        } else {
            addPlain(pieces, passage.substr(open, 1));
            from = open + 1;
        }
    }
    return pieces;
}

std::string plainText(const std::vector<Piece>& pieces) {
    std::string text;
    for (const auto& piece : pieces) text += piece.text.empty() && !piece.id.empty() ? "[…]" : piece.text;
    return text;
}

std::vector<std::string> idsOf(const std::vector<Piece>& pieces) {
    std::vector<std::string> ids;
    for (const auto& piece : pieces)
        if (!piece.id.empty()) ids.push_back(piece.id);
    return ids;
}

}  // namespace adab::assessment

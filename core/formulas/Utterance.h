// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Text.h"
#include "formulas/Automaton.h"

#include <string_view>
#include <vector>

namespace adab::formulas {

/// What was said, folded, as a lattice: from each place the words that may stand there, near spellings at a cost.
class Utterance {
public:
    struct Edge {
        int to = 0;   ///< node
        int end = 0;  ///< folded character after the word
        Symbol symbol = kAny;
        int cost = 0;  ///< letters mended
    };
    struct Node {
        int begin = 0;  ///< folded character where a phrase from here begins
        enum class Start { No, Yes } start = Start::No;
        std::vector<Edge> edges;
    };
    /// A stretch of folded characters, `to` exclusive.
    struct Span {
        int from = 0;
        int to = 0;
        int cost = 0;
        int letters = 0;  ///< of the words that the phrase itself has; what an open filler took tells nothing
        bool overlaps(const Span& other) const { return from < other.to && other.from < to; }
    };

    /// How far a word may be from what is written: a slip in a long word, or so much that a text still speaks with six wrong letters in a
    /// hundred. What is read with Effort has to be judged by how much of it was mended.
    enum class Reading { Plain, Effort };
    /// Text beyond 2,000 folded characters is left out: nobody says so much in one breath.
    Utterance(std::string_view utf8, const Lexicon& lexicon, Reading reading = Reading::Plain);

    enum class Negations { Count, Skip };
    enum class Reach { Text, Sentence };
    /// Every place where the automaton accepts, the longest from each beginning, by their order. Within a sentence, or wherever it leads.
    std::vector<Span> find(const Automaton& automaton, Negations negations = Negations::Count, Reach reach = Reach::Text) const {
        return widest(accepted(automaton, negations, reach));
    }
    /// The same where nothing that `except` accepts has a part in it. What a longer phrase shares with an exception, a shorter one from
    /// the same beginning need not.
    std::vector<Span> find(const Automaton& automaton, const Automaton& except, Negations negations = Negations::Count,
                           Reach reach = Reach::Text) const;

    /// The place in the text as it was given, in code points.
    Span original(const Span& folded) const;
    /// Folded characters that are letters or digits.
    const std::u32string& folded() const { return m_text; }

private:
    std::u32string m_text;
    std::vector<std::uint32_t> m_origin;
    std::vector<int> m_sentence;  ///< of each folded character
    const Lexicon& m_lexicon;
    Reading m_reading;
    std::vector<Node> m_nodes;
    std::vector<int> m_order;  ///< nodes from the left

    std::vector<Span> accepted(const Automaton& automaton, Negations negations, Reach reach) const;
    /// A span inside another that costs no more says nothing new.
    static std::vector<Span> widest(const std::vector<Span>& spans);
    void sentences(std::string_view utf8);
    void spaced();
    void unspaced();
    void wordEdges(int from, int to, std::u32string_view word, int begin, int end, std::vector<int>& keys);
    void effortEdges(int from, int to, const std::u32string& word, int begin, int end, std::vector<int>& keys);
    int node(int begin, int key, std::vector<int>& keys);
    void path(int from, int to, const std::vector<Symbol>& symbols, int begin, int end, int cost, std::vector<int>& keys);
};

}  // namespace adab::formulas

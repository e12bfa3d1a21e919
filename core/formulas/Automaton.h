// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formulas/Grammar.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace adab::formulas {

using Symbol = std::int32_t;

/// Symbols of open fillers; words begin at kFirstWord.
inline constexpr Symbol kAny = 0;
inline constexpr Symbol kWords = 1;
inline constexpr Symbol kName = 2;
inline constexpr Symbol kNumber = 3;
inline constexpr Symbol kFirstWord = 8;

/// Thai is written without spaces: its words are found at any letter.
enum class Script { Spaced, Unspaced };

/// The words that a locale's grammar knows, folded, and what other spellings stand for.
class Lexicon {
public:
    explicit Lexicon(Script script) : m_script(script) {}

    Script script() const { return m_script; }
    /// The symbol of a folded word, made where it is new.
    Symbol symbol(const std::u32string& word);
    /// Its symbol, or −1.
    Symbol find(std::u32string_view word) const;
    std::size_t size() const { return m_words.size(); }
    const std::u32string& word(Symbol symbol) const { return m_words[static_cast<std::size_t>(symbol - kFirstWord)]; }

    /// Both in the grammar and in what is said, `from` is read as `to` (`i'm` as `i am`).
    void addSpelling(const std::u32string& from, const std::vector<std::u32string>& to);
    /// In what is said, `from` may also be `to` (`well` may be a `we'll` whose apostrophe was lost).
    void addReading(const std::u32string& from, const std::vector<std::u32string>& to);
    const std::vector<std::u32string>* spelling(const std::u32string& word) const;

    void markSkippable(Symbol symbol) { mark(m_skippable, symbol); }
    void markNegation(Symbol symbol) { mark(m_negation, symbol); }
    void markEveryday(Symbol symbol) { mark(m_everyday, symbol); }
    bool isSkippable(Symbol symbol) const { return marked(m_skippable, symbol); }
    bool isNegation(Symbol symbol) const { return marked(m_negation, symbol); }
    bool isEveryday(Symbol symbol) const { return marked(m_everyday, symbol); }
    void addNegationPrefix(std::u32string prefix) { m_negationPrefixes.push_back(std::move(prefix)); }
    bool hasNegationPrefix(std::u32string_view word) const;
    /// Small words written onto the next one (Arabic و, ف).
    void addClitic(std::u32string clitic) { m_clitics.push_back(std::move(clitic)); }
    const std::vector<std::u32string>& clitics() const { return m_clitics; }
    /// Endings that are no word of their own where they are written onto another (Persian ها).
    void addEnding(std::u32string ending) { m_endings.push_back(std::move(ending)); }
    bool isEnding(std::u32string_view letters) const { return std::find(m_endings.begin(), m_endings.end(), letters) != m_endings.end(); }

    /// Builds the indexes for lookup by near spellings; afterwards the lexicon does not change.
    void close();
    /// Words of at least `kFuzzyLength` letters one edit away (one wrong, missing, additional or swapped letter).
    std::vector<Symbol> near(const std::u32string& word) const;

    /// Words that are known by their beginning: an open filler `<name>` takes them. At least `kShapeLength` letters, but for exceptions.
    struct Shape {
        std::string name;
        std::vector<std::u32string> begins;
        std::vector<std::u32string> except;
        Symbol symbol = -1;
    };
    void addShape(Shape shape);
    /// The symbol of a shape, or −1.
    Symbol shape(std::string_view name) const;
    const std::vector<Shape>& shapes() const { return m_shapes; }
    bool hasShape(const Shape& shape, std::u32string_view word) const;

    /// Where words run together, a word in which no other word may be found (สินไหม asks nothing).
    void addWhole(std::u32string word) { m_wholes.push_back(std::move(word)); }
    const std::vector<std::u32string>& wholes() const { return m_wholes; }

    /// A word that something stands for, and how much had to be mended for it.
    struct Guess {
        Symbol symbol = -1;
        int cost = 0;
    };
    /// For a text that says nothing as it stands: shorter words one edit away as well, three letters or more for 1, two for 2; and
    /// words of six letters or more that are two edits away, for 2.
    std::vector<Guess> guesses(const std::u32string& word) const;

    struct Reading {
        std::vector<Symbol> symbols;
    };
    /// The same for short spellings of other words (`i'll`). None that denies.
    struct GuessedReadings {
        const std::vector<Reading>* readings = nullptr;
        int cost = 0;
    };
    std::vector<GuessedReadings> guessedReadings(const std::u32string& word) const;
    const std::vector<Reading>* readings(const std::u32string& word) const;
    /// Readings of words as `near` finds them: a slip in a spoken spelling (آشپپزخونه) is mended like one in a written one.
    std::vector<const std::vector<Reading>*> nearReadings(const std::u32string& word) const;

    /// A letter tree for unspaced scripts; node 0 is its root.
    struct TreeNode {
        std::vector<std::pair<char32_t, int>> next;  ///< sorted by letter once closed
        Symbol word = -1;
        std::vector<Reading> readings;
        int longest = 0;            ///< letters of the longest word below
        std::uint64_t letters = 0;  ///< those that may come next, roughly: a letter that is not in the set does not

        static std::uint64_t bit(char32_t letter) { return std::uint64_t{1} << (letter % 64); }
        /// The node after that letter, or −1.
        int after(char32_t letter) const {
            if (!(letters & bit(letter))) return -1;
            const auto at = std::lower_bound(next.begin(), next.end(), letter, [](const auto& one, char32_t c) { return one.first < c; });
            return at != next.end() && at->first == letter ? at->second : -1;
        }
    };
    const std::vector<TreeNode>& tree() const { return m_tree; }

    static constexpr std::size_t kFuzzyLength = 6;
    static constexpr std::size_t kShapeLength = 5;

private:
    static void mark(std::vector<bool>& marks, Symbol symbol);
    static bool marked(const std::vector<bool>& marks, Symbol symbol);
    void addToTree(const std::u32string& word, Symbol symbol, const std::vector<Reading>* readings);

    Script m_script;
    std::vector<std::u32string> m_words;
    std::unordered_map<std::u32string, Symbol> m_symbols;
    std::unordered_map<std::u32string, std::vector<std::u32string>> m_spellings;
    std::vector<std::pair<std::u32string, std::vector<std::u32string>>> m_extraReadings;
    std::unordered_map<std::u32string, std::vector<Reading>> m_readings;
    /// Which words have these letters, or would without one of theirs; letters as a number, so that it is made and asked quickly.
    template <class Word>
    using Deletions = std::vector<std::pair<std::uint64_t, Word>>;
    Deletions<Symbol> m_deletions;
    Deletions<const std::u32string*> m_readingDeletions;
    Deletions<Symbol> m_shortDeletions;
    Deletions<const std::u32string*> m_shortReadingDeletions;
    std::vector<Symbol> m_singles;  ///< words of one letter
    struct LongWord {
        Symbol symbol;
        std::uint64_t letters;
    };
    std::vector<std::vector<LongWord>> m_longWords;  ///< by their length
    std::vector<bool> m_skippable;
    std::vector<bool> m_negation;
    std::vector<bool> m_everyday;
    std::vector<std::u32string> m_negationPrefixes;
    std::vector<std::u32string> m_clitics;
    std::vector<std::u32string> m_endings;
    std::vector<std::u32string> m_wholes;
    std::vector<Shape> m_shapes;
    std::vector<TreeNode> m_tree;
};

/// Rules by name, as read.
using Rules = std::map<std::string, Phrase, std::less<>>;

/// A phrase as an automaton over symbols, without empty moves and without two states that lead to the same. It has no cycles.
class Automaton {
public:
    using Move = std::pair<Symbol, int>;
    /// One phrase on its own. At most 16 rules deep and 120,000 states written out; faults go to `problems`, named as of `file`.
    static Automaton compile(const Phrase& phrase, const Rules& rules, Lexicon& lexicon, const std::string& file, Problems& problems);

    std::size_t size() const { return m_accepts.size(); }
    bool accepts(int state) const { return m_accepts[static_cast<std::size_t>(state)] != 0; }
    /// State 0 is the start. The moves of a state, sorted by symbol.
    std::span<const Move> moves(int state) const {
        const auto at = static_cast<std::size_t>(state);
        return std::span<const Move>(m_moves).subspan(m_first[at], m_first[at + 1] - m_first[at]);
    }
    bool empty() const { return m_accepts.empty() || moves(0).empty(); }

private:
    friend class Compiler;
    std::vector<Move> m_moves;  ///< of all states, one after another
    std::vector<std::size_t> m_first{0};
    std::vector<char> m_accepts;
};

}  // namespace adab::formulas

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formulas/Automaton.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace adab::formulas {

/// Makes the phrases of one locale into automata. First every phrase is read, which gives its words their symbols; after that automata can
/// be made at any time and by any thread. They are made from the end to the beginning, and a state that leads on like another is that
/// other one, also where it belongs to another phrase: what two formulas share is made once.
class Compiler {
public:
    /// All three have to outlive the reading, not the making. `file` is where the rules stand, for problems.
    Compiler(const Rules& rules, Lexicon& lexicon, std::string file);

    /// Where a phrase that was read begins, for `compile`; −1 where it was faulty.
    int read(const Phrase& phrase, const std::string& file, Problems& problems);
    /// Reads the rules that no phrase has used, with words of their own: the lexicon does not learn them.
    void checkUnused(Problems& problems) const;
    /// Empty where it would have more than four million moves.
    Automaton compile(int root) const;

private:
    struct Part {
        enum class Kind { Words, Sequence, Choice, Repeat, Rule } kind = Kind::Words;
        int first = 0;  ///< in m_lists: its symbols, or its parts; of a rule: its number
        int count = 0;
        int from = 1;  ///< of a repeat
        int to = 1;
        int height = 0;          ///< rules below one another
        std::uint64_t size = 1;  ///< states if everything were written out
    };
    struct RuleRead {
        enum class How { Unread, Reading, Read } how = How::Unread;
        const Phrase* phrase = nullptr;
        int part = -1;
    };
    /// What may follow from a place: moves, and whether the phrase may end there.
    struct Ways {
        std::vector<Automaton::Move> moves;
        bool accepts = false;
    };
    struct Rest {
        Ways ways;
        int state = -1;
    };
    struct State {
        std::size_t first = 0;
        std::size_t count = 0;
        std::uint64_t hash = 0;
        bool accepts = false;
    };

    Lexicon& m_lexicon;
    std::string m_file;
    std::map<std::string, int, std::less<>> m_ruleNumbers;
    std::vector<RuleRead> m_rules;
    std::vector<Part> m_parts;
    std::vector<int> m_lists;
    std::unordered_map<std::string, std::pair<int, int>> m_words;

    int part(const Phrase& phrase, const std::string& file, Problems& problems);
    int ruleUse(const Phrase& phrase, const std::string& file, Problems& problems);
    int wordsOf(const Phrase& phrase, const std::string& file, Problems& problems);
    int open(const Phrase& phrase, const std::string& file, Problems& problems);
    int symbols(const std::vector<Symbol>& symbols);
    int add(Part part);

    // What grows while automata are made.
    mutable std::mutex m_mutex;
    mutable std::vector<Automaton::Move> m_moves;
    mutable std::vector<State> m_states;
    mutable std::vector<int> m_table;                        ///< states by their hash
    mutable std::unordered_map<std::uint64_t, int> m_known;  ///< a rule and what comes after it → the state where it begins
    mutable std::vector<int> m_numbers;                      ///< of each state, in the automaton that is being made
    mutable std::size_t m_work = 0;

    void ways(int part, Rest& rest, Ways& into) const;
    void ruleWays(int rule, Rest& rest, Ways& into) const;
    void repeatWays(const Part& part, Rest& rest, Ways& into) const;
    void moveTo(Ways& into, Symbol symbol, int state) const;
    int stateOf(Rest& rest) const;
    int keep(const Ways& ways) const;
    void enlarge() const;
};

/// An automaton that is made when it is first asked for.
class LateAutomaton {
public:
    LateAutomaton() = default;
    LateAutomaton(std::shared_ptr<const Compiler> compiler, int root);

    /// Nothing is accepted, and nobody has to make it to know.
    bool empty() const { return !m_state; }
    const Automaton& get() const;

private:
    struct Kept {
        std::shared_ptr<const Compiler> compiler;
        int root = -1;
        std::once_flag once;
        Automaton automaton;
    };
    std::shared_ptr<Kept> m_state;
};

}  // namespace adab::formulas

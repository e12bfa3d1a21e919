// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Automaton.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <map>

namespace adab::formulas {

// ---- lexicon

Symbol Lexicon::symbol(const std::u32string& word) {
    const auto [found, fresh] = m_symbols.try_emplace(word, static_cast<Symbol>(m_words.size()) + kFirstWord);
    if (fresh) m_words.push_back(word);
    return found->second;
}

Symbol Lexicon::find(std::u32string_view word) const {
    const auto found = m_symbols.find(std::u32string(word));
    return found == m_symbols.end() ? -1 : found->second;
}

void Lexicon::addSpelling(const std::u32string& from, const std::vector<std::u32string>& to) {
    m_spellings[from] = to;
    m_extraReadings.emplace_back(from, to);
}

void Lexicon::addReading(const std::u32string& from, const std::vector<std::u32string>& to) { m_extraReadings.emplace_back(from, to); }

const std::vector<std::u32string>* Lexicon::spelling(const std::u32string& word) const {
    const auto found = m_spellings.find(word);
    return found == m_spellings.end() ? nullptr : &found->second;
}

void Lexicon::addShape(Shape shape) {
    // No word of a text can be written so.
    shape.symbol = symbol(U"<" + base::toUtf32(shape.name) + U">");
    m_shapes.push_back(std::move(shape));
}

Symbol Lexicon::shape(std::string_view name) const {
    const auto found = std::find_if(m_shapes.begin(), m_shapes.end(), [&](const Shape& shape) { return shape.name == name; });
    return found == m_shapes.end() ? -1 : found->symbol;
}

bool Lexicon::hasShape(const Shape& shape, std::u32string_view word) const {
    if (word.size() < kShapeLength) return false;
    if (std::any_of(shape.except.begin(), shape.except.end(), [&](const auto& other) { return word.starts_with(other); })) return false;
    return std::any_of(shape.begins.begin(), shape.begins.end(), [&](const auto& begin) { return word.starts_with(begin); });
}

void Lexicon::mark(std::vector<bool>& marks, Symbol symbol) {
    if (marks.size() <= static_cast<std::size_t>(symbol)) marks.resize(static_cast<std::size_t>(symbol) + 1);
    marks[static_cast<std::size_t>(symbol)] = true;
}

bool Lexicon::marked(const std::vector<bool>& marks, Symbol symbol) {
    return symbol >= 0 && static_cast<std::size_t>(symbol) < marks.size() && marks[static_cast<std::size_t>(symbol)];
}

bool Lexicon::hasNegationPrefix(std::u32string_view word) const {
    return std::any_of(m_negationPrefixes.begin(), m_negationPrefixes.end(), [&](const auto& prefix) { return word.starts_with(prefix); });
}

const std::vector<Lexicon::Reading>* Lexicon::readings(const std::u32string& word) const {
    const auto found = m_readings.find(word);
    return found == m_readings.end() ? nullptr : &found->second;
}

void Lexicon::addToTree(const std::u32string& word, Symbol symbol, const std::vector<Reading>* readings) {
    int node = 0;
    int depth = 0;
    for (const char32_t c : word) {
        m_tree[static_cast<std::size_t>(node)].longest =
            std::max(m_tree[static_cast<std::size_t>(node)].longest, static_cast<int>(word.size()) - depth);
        ++depth;
        if (const int known = m_tree[static_cast<std::size_t>(node)].after(c); known >= 0) {
            node = known;
            continue;
        }
        const int fresh = static_cast<int>(m_tree.size());
        auto& next = m_tree[static_cast<std::size_t>(node)].next;
        next.insert(std::upper_bound(next.begin(), next.end(), std::pair(c, 0)), {c, fresh});
        m_tree.emplace_back();
        node = fresh;
    }
    TreeNode& last = m_tree[static_cast<std::size_t>(node)];
    if (symbol >= 0) last.word = symbol;
    if (readings) last.readings = *readings;
}

namespace {

/// At most one letter wrong, missing, additional or two neighbours swapped.
bool oneEdit(std::u32string_view a, std::u32string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    std::size_t i = 0;
    while (i < a.size() && a[i] == b[i]) ++i;
    if (a.size() != b.size()) return a.substr(i) == b.substr(i + 1);
    if (i == a.size()) return true;
    if (a.substr(i + 1) == b.substr(i + 1)) return true;
    return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

/// The letters of a word as a set, roughly: words with few letters in common need not be compared.
std::uint64_t lettersOf(std::u32string_view word) {
    std::uint64_t set = 0;
    for (const char32_t c : word) set |= std::uint64_t{1} << (c % 64);
    return set;
}

/// At most two letters wrong, missing or additional.
bool twoEdits(std::u32string_view a, std::u32string_view b) {
    std::array<int, 64> row{};
    if (b.size() >= row.size()) return false;
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int corner = row[0]++;
        int least = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
            least = std::min(least, row[j]);
            corner = above;
        }
        if (least > 2) return false;
    }
    return row[b.size()] <= 2;
}

constexpr std::size_t kTwoSlips = 6;

}  // namespace

void Lexicon::close() {
    for (const auto& [from, to] : m_extraReadings) {
        Reading reading;
        for (const auto& word : to) reading.symbols.push_back(symbol(word));
        m_readings[from].push_back(std::move(reading));
    }
    if (m_script == Script::Unspaced) {
        m_tree.assign(1, {});
        for (std::size_t i = 0; i < m_words.size(); ++i) addToTree(m_words[i], static_cast<Symbol>(i) + kFirstWord, nullptr);
        for (const auto& [word, readings] : m_readings) addToTree(word, -1, &readings);
        return;
    }
    for (const auto& [word, readings] : m_readings) {
        if (word.size() < kFuzzyLength || word.find(U' ') != std::u32string::npos) continue;
        m_readingDeletions[word].push_back(word);
        for (std::size_t gap = 0; gap < word.size(); ++gap) {
            std::u32string shorter = word;
            shorter.erase(gap, 1);
            m_readingDeletions[shorter].push_back(word);
        }
    }
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::u32string& word = m_words[i];
        if (word.size() < 2 || word.find(U' ') != std::u32string::npos || word.front() == U'<') continue;
        if (std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; })) continue;
        const Symbol symbol = static_cast<Symbol>(i) + kFirstWord;
        if (word.size() >= kTwoSlips) {
            if (m_longWords.size() <= word.size()) m_longWords.resize(word.size() + 1);
            m_longWords[word.size()].push_back({symbol, lettersOf(word)});
        }
        auto& deletions = word.size() < kFuzzyLength ? m_shortDeletions : m_deletions;
        deletions[word].push_back(symbol);
        for (std::size_t gap = 0; gap < word.size(); ++gap) {
            std::u32string shorter = word;
            shorter.erase(gap, 1);
            auto& known = deletions[shorter];
            if (known.empty() || known.back() != symbol) known.push_back(symbol);
        }
    }
}

std::vector<Symbol> Lexicon::near(const std::u32string& word) const {
    std::vector<Symbol> found;
    if (word.size() + 1 < kFuzzyLength) return found;
    const auto look = [&](const std::u32string& key) {
        const auto at = m_deletions.find(key);
        if (at == m_deletions.end()) return;
        for (const Symbol symbol : at->second) {
            const std::u32string& known = this->word(symbol);
            // A negation may be one letter at the beginning of a word: that letter is never a slip of the hand.
            if (hasNegationPrefix(known) != hasNegationPrefix(word)) continue;
            if (oneEdit(word, known) && std::find(found.begin(), found.end(), symbol) == found.end()) found.push_back(symbol);
        }
    };
    look(word);
    for (std::size_t gap = 0; gap < word.size(); ++gap) {
        std::u32string shorter = word;
        shorter.erase(gap, 1);
        look(shorter);
    }
    return found;
}

std::vector<Lexicon::Guess> Lexicon::guesses(const std::u32string& word) const {
    std::vector<Guess> found;
    const auto look = [&](const std::u32string& key) {
        const auto at = m_shortDeletions.find(key);
        if (at == m_shortDeletions.end()) return;
        for (const Symbol symbol : at->second) {
            const std::u32string& known = this->word(symbol);
            if (isNegation(symbol) || hasNegationPrefix(known) != hasNegationPrefix(word) || !oneEdit(word, known)) continue;
            const bool tiny = known.size() < 3;
            // So short a word is known by one letter and its length only.
            if (known.size() < 4 && known.size() != word.size()) continue;
            if (std::none_of(found.begin(), found.end(), [&](const Guess& one) { return one.symbol == symbol; }))
                found.push_back({symbol, tiny ? 2 : 1});
        }
    };
    if (word.size() + 1 >= kTwoSlips) {
        const std::uint64_t letters = lettersOf(word);
        for (std::size_t length = word.size() - 1; length <= word.size() + 1 && length < m_longWords.size(); ++length)
            for (const LongWord& one : m_longWords[length])
                if (std::popcount(one.letters ^ letters) <= 4 && hasNegationPrefix(this->word(one.symbol)) == hasNegationPrefix(word) &&
                    twoEdits(word, this->word(one.symbol)))
                    found.push_back({one.symbol, 2});
    }
    if (word.size() < 2 || word.size() > kFuzzyLength) return found;
    look(word);
    for (std::size_t gap = 0; gap < word.size(); ++gap) {
        std::u32string shorter = word;
        shorter.erase(gap, 1);
        look(shorter);
    }
    return found;
}

std::vector<const std::vector<Lexicon::Reading>*> Lexicon::nearReadings(const std::u32string& word) const {
    std::vector<const std::vector<Reading>*> found;
    if (word.size() + 1 < kFuzzyLength) return found;
    const auto look = [&](const std::u32string& key) {
        const auto at = m_readingDeletions.find(key);
        if (at == m_readingDeletions.end()) return;
        for (const std::u32string& known : at->second) {
            if (hasNegationPrefix(known) != hasNegationPrefix(word) || !oneEdit(word, known)) continue;
            const auto* one = readings(known);
            if (std::find(found.begin(), found.end(), one) == found.end()) found.push_back(one);
        }
    };
    look(word);
    for (std::size_t gap = 0; gap < word.size(); ++gap) {
        std::u32string shorter = word;
        shorter.erase(gap, 1);
        look(shorter);
    }
    return found;
}

// ---- automaton

namespace {

constexpr int kMostRuleDepth = 16;
constexpr std::size_t kMostStates = 120000;
/// What one word of an open filler is worth in letters where no spaces part words.
constexpr int kLettersOfAWord = 6;

struct Loose {
    std::vector<std::pair<Symbol, int>> moves;
    std::vector<int> empty;
};

class Builder {
public:
    Builder(const Rules& rules, Lexicon& lexicon, const std::string& file, Problems& problems)
        : m_rules(rules), m_lexicon(lexicon), m_file(file), m_problems(problems) {}

    std::vector<Loose> states;
    bool failed = false;

    int fresh() {
        states.emplace_back();
        return static_cast<int>(states.size()) - 1;
    }

    int build(const Phrase& phrase, int from, int depth) {
        if (failed) return from;
        if (states.size() > kMostStates)
            return fail(phrase, "This phrase expands to more than 120,000 states.", "Use fewer nested rules and repeats.");
        switch (phrase.kind) {
            case Phrase::Kind::Word: return word(phrase, from);
            case Phrase::Kind::Sequence: {
                for (const Phrase& part : phrase.parts) from = build(part, from, depth);
                return from;
            }
            case Phrase::Kind::Choice: {
                if (phrase.parts.size() == 1) return build(phrase.parts.front(), from, depth);
                const int end = fresh();
                for (const Phrase& part : phrase.parts) {
                    // One word to one state: no state of its own for each.
                    const int last = build(part, from, depth);
                    link(last, end);
                }
                return end;
            }
            case Phrase::Kind::Repeat: {
                for (int i = 0; i < phrase.from; ++i) from = part(phrase, from, depth);
                if (phrase.to == phrase.from) return from;
                const int end = fresh();
                for (int i = phrase.from; i < phrase.to; ++i) {
                    link(from, end);
                    from = part(phrase, from, depth);
                }
                link(from, end);
                return end;
            }
            case Phrase::Kind::Rule: {
                const auto found = m_rules.find(phrase.text);
                if (found == m_rules.end())
                    return fail(phrase, "There is no rule '$" + phrase.text + "'.", "Add it to rules: in rules.yaml, or correct the name.");
                if (depth >= kMostRuleDepth)
                    return fail(phrase, "Rules stand more than 16 deep in '$" + phrase.text + "'.", "A rule must not lead back to itself.");
                const int start = fresh();
                link(from, start);
                return build(found->second, start, depth + 1);
            }
            case Phrase::Kind::Open: {
                static constexpr Symbol symbols[] = {kWords, kAny, kName, kNumber, -1};
                Symbol symbol = symbols[static_cast<int>(phrase.filler)];
                if (phrase.filler == Filler::Shape) {
                    symbol = m_lexicon.shape(phrase.text);
                    if (symbol < 0)
                        return fail(phrase, "There is no filler '" + phrase.text + "'.",
                                    "Name it under shapes: in rules.yaml, or use <words 1-4>.");
                }
                const bool letters = m_lexicon.script() == Script::Unspaced && phrase.filler != Filler::Number;
                const int most = letters ? phrase.to * kLettersOfAWord : phrase.to;
                const int least = letters && phrase.from > 0 ? phrase.from * 2 - 1 : phrase.from;
                const int end = fresh();
                for (int i = 0; i < most; ++i) {
                    if (i >= least) link(from, end);
                    const int next = fresh();
                    states[static_cast<std::size_t>(from)].moves.emplace_back(symbol, next);
                    from = next;
                }
                link(from, end);
                return end;
            }
        }
        return from;
    }

private:
    const Rules& m_rules;
    Lexicon& m_lexicon;
    const std::string& m_file;
    Problems& m_problems;

    void link(int from, int to) { states[static_cast<std::size_t>(from)].empty.push_back(to); }

    int part(const Phrase& phrase, int from, int depth) {
        const int start = fresh();
        link(from, start);
        return build(phrase.parts.front(), start, depth);
    }

    int fail(const Phrase& phrase, std::string message, std::string remedy) {
        failed = true;
        m_problems.push_back({m_file, phrase.line, phrase.column, std::move(message), std::move(remedy)});
        return 0;
    }

    int word(const Phrase& phrase, int from) {
        std::vector<std::u32string> words;
        std::u32string folded = base::fold(phrase.text).text;
        if (m_lexicon.script() == Script::Unspaced) std::erase(folded, U' ');
        for (std::size_t at = 0; at < folded.size();) {
            std::size_t end = folded.find(U' ', at);
            if (end == std::u32string::npos) end = folded.size();
            const std::u32string one = folded.substr(at, end - at);
            if (const auto* other = m_lexicon.spelling(one))
                words.insert(words.end(), other->begin(), other->end());
            else if (!one.empty())
                words.push_back(one);
            at = end + 1;
        }
        if (words.empty()) return fail(phrase, "'" + phrase.text + "' holds no letter or digit.", "Write a word.");
        for (const auto& one : words) {
            const int next = fresh();
            states[static_cast<std::size_t>(from)].moves.emplace_back(m_lexicon.symbol(one), next);
            from = next;
        }
        return from;
    }
};

}  // namespace

Automaton Automaton::compile(const Phrase& phrase, const Rules& rules, Lexicon& lexicon, const std::string& file, Problems& problems) {
    Builder builder(rules, lexicon, file, problems);
    Automaton automaton;
    const int start = builder.fresh();
    if (phrase.parts.empty() && phrase.kind != Phrase::Kind::Word) return automaton;
    const int end = builder.build(phrase, start, 0);
    if (builder.failed) return automaton;

    // Empty moves are followed here once, and states that only they led to fall away.
    const std::size_t count = builder.states.size();
    std::vector<State> states;
    std::vector<int> number(count, -1);
    std::vector<int> order{start};
    number[static_cast<std::size_t>(start)] = 0;
    std::vector<int> stamp(count, -1);
    for (std::size_t i = 0; i < order.size(); ++i) {
        State state;
        std::vector<int> reach{order[i]};
        stamp[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
        for (std::size_t k = 0; k < reach.size(); ++k) {
            const Loose& loose = builder.states[static_cast<std::size_t>(reach[k])];
            if (reach[k] == end) state.accepts = true;
            for (const int next : loose.empty) {
                if (stamp[static_cast<std::size_t>(next)] == static_cast<int>(i)) continue;
                stamp[static_cast<std::size_t>(next)] = static_cast<int>(i);
                reach.push_back(next);
            }
            for (const auto& [symbol, next] : loose.moves) {
                int& known = number[static_cast<std::size_t>(next)];
                if (known < 0) {
                    known = static_cast<int>(order.size());
                    order.push_back(next);
                }
                state.moves.emplace_back(symbol, known);
            }
        }
        std::sort(state.moves.begin(), state.moves.end());
        state.moves.erase(std::unique(state.moves.begin(), state.moves.end()), state.moves.end());
        states.push_back(std::move(state));
    }
    automaton.keep(states);
    return automaton;
}

void Automaton::keep(const std::vector<State>& states) {
    // Nothing repeats without end, so every state can be taken after those that it leads to, and equal ones once.
    std::vector<int> last(states.size(), -1);  // its number among those that are kept, from the end
    std::vector<std::size_t> tried(states.size());
    std::map<std::pair<bool, std::vector<Move>>, int> known;
    std::vector<const std::pair<const std::pair<bool, std::vector<Move>>, int>*> kept;
    std::vector<int> stack{0};
    while (!stack.empty()) {
        const auto here = static_cast<std::size_t>(stack.back());
        const State& state = states[here];
        while (tried[here] < state.moves.size() && last[static_cast<std::size_t>(state.moves[tried[here]].second)] >= 0) ++tried[here];
        if (tried[here] < state.moves.size()) {
            stack.push_back(state.moves[tried[here]].second);
            continue;
        }
        stack.pop_back();
        if (last[here] >= 0) continue;
        std::vector<Move> moves = state.moves;
        for (Move& move : moves) move.second = last[static_cast<std::size_t>(move.second)];
        std::sort(moves.begin(), moves.end());
        moves.erase(std::unique(moves.begin(), moves.end()), moves.end());
        const auto [at, fresh] = known.try_emplace({state.accepts, std::move(moves)}, static_cast<int>(kept.size()));
        if (fresh) kept.push_back(&*at);
        last[here] = at->second;
    }
    // The start was taken last; it is to be the first.
    const int top = static_cast<int>(kept.size()) - 1;
    m_first.assign(1, 0);
    for (auto one = kept.rbegin(); one != kept.rend(); ++one) {
        const auto& [accepts, moves] = (*one)->first;
        m_accepts.push_back(accepts ? 1 : 0);
        for (const Move& move : moves) m_moves.emplace_back(move.first, top - move.second);
        std::sort(m_moves.begin() + static_cast<std::ptrdiff_t>(m_first.back()), m_moves.end());
        m_first.push_back(m_moves.size());
    }
}

}  // namespace adab::formulas

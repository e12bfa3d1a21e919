// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Automaton.h"

#include "base/Text.h"
#include "formulas/Compiler.h"

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
        m_tree[static_cast<std::size_t>(node)].letters |= TreeNode::bit(c);
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

/// The letters of a word as a number, and those of the word with each letter gone in turn.
class Lettering {
public:
    explicit Lettering(std::u32string_view word) : m_word(word) {}
    std::uint64_t whole() const { return of(m_word, kSeed); }
    template <class Use>
    void each(Use use) const {
        use(whole());
        for (std::size_t gap = 0; gap < m_word.size(); ++gap) use(of(m_word.substr(gap + 1), of(m_word.substr(0, gap), kSeed)));
    }

private:
    std::u32string_view m_word;
    static constexpr std::uint64_t kSeed = 0xCBF29CE484222325U;
    static std::uint64_t of(std::u32string_view letters, std::uint64_t number) {
        for (const char32_t c : letters) number = (number ^ c) * 0x100000001B3U;
        return number;
    }
};

/// Calls `use` with each word that has the letters of `word`, or would when each lost one.
template <class List, class Use>
void lookUp(const List& deletions, std::u32string_view word, Use use) {
    Lettering(word).each([&](std::uint64_t key) {
        const auto begin =
            std::lower_bound(deletions.begin(), deletions.end(), key, [](const auto& one, std::uint64_t k) { return one.first < k; });
        for (auto at = begin; at != deletions.end() && at->first == key; ++at) use(at->second);
    });
}

/// Sorted by letters; words with the same ones in the order in which they came, each once.
template <class List>
void closeUp(List& deletions) {
    std::stable_sort(deletions.begin(), deletions.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    deletions.erase(std::unique(deletions.begin(), deletions.end()), deletions.end());
}

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
        if (word.size() < 3 || word.find(U' ') != std::u32string::npos) continue;
        auto& deletions = word.size() < kFuzzyLength ? m_shortReadingDeletions : m_readingDeletions;
        Lettering(word).each([&](std::uint64_t key) { deletions.emplace_back(key, &word); });
    }
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::u32string& word = m_words[i];
        if (word.size() == 1 && !isNegation(static_cast<Symbol>(i) + kFirstWord) && (word[0] < U'0' || word[0] > U'9'))
            m_singles.push_back(static_cast<Symbol>(i) + kFirstWord);
        if (word.size() < 2 || word.find(U' ') != std::u32string::npos || word.front() == U'<') continue;
        if (std::any_of(word.begin(), word.end(), [](char32_t c) { return c >= U'0' && c <= U'9'; })) continue;
        const Symbol symbol = static_cast<Symbol>(i) + kFirstWord;
        if (word.size() >= kTwoSlips) {
            if (m_longWords.size() <= word.size()) m_longWords.resize(word.size() + 1);
            m_longWords[word.size()].push_back({symbol, lettersOf(word)});
        }
        auto& deletions = word.size() < kFuzzyLength ? m_shortDeletions : m_deletions;
        Lettering(word).each([&](std::uint64_t key) { deletions.emplace_back(key, symbol); });
    }
    closeUp(m_deletions);
    closeUp(m_readingDeletions);
    closeUp(m_shortDeletions);
    closeUp(m_shortReadingDeletions);
}

std::vector<Symbol> Lexicon::near(const std::u32string& word) const {
    std::vector<Symbol> found;
    if (word.size() + 1 < kFuzzyLength) return found;
    lookUp(m_deletions, word, [&](Symbol symbol) {
        const std::u32string& known = this->word(symbol);
        // A negation may be one letter at the beginning of a word: that letter is never a slip of the hand.
        if (hasNegationPrefix(known) != hasNegationPrefix(word)) return;
        if (oneEdit(word, known) && std::find(found.begin(), found.end(), symbol) == found.end()) found.push_back(symbol);
    });
    return found;
}

std::vector<Lexicon::Guess> Lexicon::guesses(const std::u32string& word) const {
    std::vector<Guess> found;
    if (word.size() + 1 >= kTwoSlips) {
        const std::uint64_t letters = lettersOf(word);
        for (std::size_t length = word.size() - 1; length <= word.size() + 1 && length < m_longWords.size(); ++length)
            for (const LongWord& one : m_longWords[length])
                if (std::popcount(one.letters ^ letters) <= 4 && hasNegationPrefix(this->word(one.symbol)) == hasNegationPrefix(word) &&
                    twoEdits(word, this->word(one.symbol)))
                    found.push_back({one.symbol, 2});
    }
    if (word.size() == 1)
        for (const Symbol symbol : m_singles) found.push_back({symbol, 2});
    if (word.size() < 2 || word.size() > kFuzzyLength) return found;
    lookUp(m_shortDeletions, word, [&](Symbol symbol) {
        const std::u32string& known = this->word(symbol);
        if (isNegation(symbol) || hasNegationPrefix(known) != hasNegationPrefix(word) || !oneEdit(word, known)) return;
        const bool tiny = known.size() < 3;
        // So short a word is known by one letter and its length only.
        if (known.size() < 4 && known.size() != word.size()) return;
        if (std::none_of(found.begin(), found.end(), [&](const Guess& one) { return one.symbol == symbol; }))
            found.push_back({symbol, tiny ? 2 : 1});
    });
    return found;
}

std::vector<const std::vector<Lexicon::Reading>*> Lexicon::nearReadings(const std::u32string& word) const {
    std::vector<const std::vector<Reading>*> found;
    if (word.size() + 1 < kFuzzyLength) return found;
    lookUp(m_readingDeletions, word, [&](const std::u32string* known) {
        if (hasNegationPrefix(*known) != hasNegationPrefix(word) || !oneEdit(word, *known)) return;
        const auto* one = readings(*known);
        if (std::find(found.begin(), found.end(), one) == found.end()) found.push_back(one);
    });
    return found;
}

std::vector<Lexicon::GuessedReadings> Lexicon::guessedReadings(const std::u32string& word) const {
    std::vector<GuessedReadings> found;
    if (word.size() < 3 || word.size() > kFuzzyLength) return found;
    lookUp(m_shortReadingDeletions, word, [&](const std::u32string* known) {
        if (known->size() < 4 && known->size() != word.size()) return;
        if (hasNegationPrefix(*known) != hasNegationPrefix(word) || !oneEdit(word, *known)) return;
        const auto* all = readings(*known);
        const bool denies = std::any_of(all->begin(), all->end(), [&](const Reading& one) {
            return std::any_of(one.symbols.begin(), one.symbols.end(),
                               [&](Symbol symbol) { return isNegation(symbol) || hasNegationPrefix(this->word(symbol)); });
        });
        if (!denies && std::none_of(found.begin(), found.end(), [&](const auto& one) { return one.readings == all; }))
            found.push_back({all, 1});
    });
    return found;
}

// ---- automaton

Automaton Automaton::compile(const Phrase& phrase, const Rules& rules, Lexicon& lexicon, const std::string& file, Problems& problems) {
    Compiler compiler(rules, lexicon, file);
    const int root = compiler.read(phrase, file, problems);
    Automaton made = compiler.compile(root);
    if (root >= 0 && made.empty())
        problems.push_back(
            {file, phrase.line, phrase.column, "This phrase leads on in more than four million ways.", "Use fewer options and repeats."});
    return made;
}

}  // namespace adab::formulas

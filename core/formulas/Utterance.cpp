// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Utterance.h"

#include <algorithm>
#include <numeric>

namespace adab::formulas {
namespace {

constexpr std::size_t kMostCharacters = 2000;
/// Nodes are ordered by folded character, with room between two for words that stand for one.
constexpr int kRoom = 64;
constexpr std::size_t kMostWordsAtOnce = 3;
constexpr std::size_t kMissingSpace = 3;
constexpr std::size_t kSplitLetters = 6;
constexpr int kLightMend = 5;
constexpr int kMissingMend = 6;
constexpr int kWrongMend = 8;

bool endsSentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == 0x061F || c == 0x06D4 || c == 0x3002; }
bool isDigit(char32_t c) { return c >= U'0' && c <= U'9'; }

/// Signs of Thai that belong to the consonant before them.
bool hangsOn(char32_t c) {
    return c == 0x0E30 || c == 0x0E31 || (c >= 0x0E32 && c <= 0x0E3A) || c == 0x0E45 || (c >= 0x0E47 && c <= 0x0E4E);
}
bool isTone(char32_t c) { return c >= 0x0E47 && c <= 0x0E4C; }
bool leads(char32_t c) { return c >= 0x0E40 && c <= 0x0E44; }

}  // namespace

Utterance::Utterance(std::string_view utf8, const Lexicon& lexicon, Reading reading) : m_lexicon(lexicon), m_reading(reading) {
    // A hundred thousand characters need not be folded to know that they are too many.
    std::size_t bytes = std::min<std::size_t>(utf8.size(), kMostCharacters * 8);
    while (bytes < utf8.size() && bytes > 0 && (static_cast<unsigned char>(utf8[bytes]) & 0xC0U) == 0x80U) --bytes;
    base::Folded folded = base::fold(utf8.substr(0, bytes));
    m_text.reserve(folded.text.size());
    for (std::size_t i = 0; i < folded.text.size() && m_text.size() < kMostCharacters; ++i) {
        if (lexicon.script() == Script::Unspaced && folded.text[i] == U' ') continue;
        m_text.push_back(folded.text[i]);
        m_origin.push_back(folded.origin[i]);
    }
    sentences(utf8.substr(0, bytes));
    if (lexicon.script() == Script::Unspaced)
        unspaced();
    else
        spaced();
}

/// Folding takes the punctuation away, so the ends of sentences are read from the text as it was given. A dot inside a number or a name
/// ends nothing, and several dots are a hesitation.
void Utterance::sentences(std::string_view utf8) {
    const std::u32string given = base::toUtf32(utf8);
    std::vector<int> number(given.size());
    int now = 0;
    for (std::size_t i = 0; i < given.size(); ++i) {
        number[i] = now;
        const bool last = i + 1 == given.size() || given[i + 1] == U' ' || given[i + 1] == U'\n' || given[i + 1] == U'\t';
        const bool dots = given[i] == U'.' && i > 0 && given[i - 1] == U'.';
        if (endsSentence(given[i]) && last && !dots) ++now;
    }
    m_sentence.reserve(m_origin.size());
    for (const std::uint32_t origin : m_origin) m_sentence.push_back(origin < number.size() ? number[origin] : now);
}

int Utterance::node(int begin, int key, std::vector<int>& keys) {
    m_nodes.push_back({begin, Node::Start::Yes, {}});
    keys.push_back(key);
    return static_cast<int>(m_nodes.size()) - 1;
}

void Utterance::path(int from, int to, const std::vector<Symbol>& symbols, int begin, int end, int cost, std::vector<int>& keys) {
    int at = from;
    const int base = keys[static_cast<std::size_t>(from)];
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        const bool last = i + 1 == symbols.size();
        int next = to;
        if (!last) next = node(begin, base + 1 + static_cast<int>(i), keys);
        auto& edges = m_nodes[static_cast<std::size_t>(at)].edges;
        const int mended = i == 0 ? cost : 0;
        edges.push_back({next, end, symbols[i], mended});
        // Of what stands for several words an open filler may take one (`they will call` where `they'll call` was said).
        if (symbols.size() > 1) {
            edges.push_back({next, end, kAny, mended});
            const bool negates = m_lexicon.isNegation(symbols[i]) || m_lexicon.hasNegationPrefix(m_lexicon.word(symbols[i]));
            if (!negates) edges.push_back({next, end, kWords, mended});
            if (!negates && !m_lexicon.isEveryday(symbols[i])) edges.push_back({next, end, kName, mended});
        }
        at = next;
    }
}

void Utterance::wordEdges(int from, int to, std::u32string_view view, int begin, int end, std::vector<int>& keys) {
    const std::u32string word(view);
    const auto edge = [&](Symbol symbol, int cost) { m_nodes[static_cast<std::size_t>(from)].edges.push_back({to, end, symbol, cost}); };
    const Symbol exact = m_lexicon.find(word);
    const auto* readings = m_lexicon.readings(word);
    if (exact >= 0) edge(exact, 0);
    if (readings)
        for (const auto& reading : *readings) path(from, to, reading.symbols, begin, end, 0, keys);
    const bool number = std::all_of(word.begin(), word.end(), isDigit);
    const auto denies = [&](Symbol symbol) { return m_lexicon.isNegation(symbol) || m_lexicon.hasNegationPrefix(m_lexicon.word(symbol)); };
    // `don't` stands for nothing that does not deny.
    const bool deniesAlways = exact < 0 && readings &&
                              std::all_of(
                                  readings->begin(), readings->end(),
                                  [&](const auto& reading) { return std::any_of(reading.symbols.begin(), reading.symbols.end(), denies); });
    const bool negates = m_lexicon.isNegation(exact) || m_lexicon.hasNegationPrefix(word) || deniesAlways;
    edge(kAny, 0);
    for (const auto& shape : m_lexicon.shapes())
        if (m_lexicon.hasShape(shape, word)) edge(shape.symbol, 0);
    if (!negates) edge(kWords, 0);
    if (!negates && !m_lexicon.isEveryday(exact) && !readings) edge(kName, 0);
    if (number) edge(kNumber, 0);
    if (number || exact >= 0 || readings) return;

    const auto near = m_lexicon.near(word);
    for (const Symbol symbol : near) edge(symbol, 1);
    for (const auto* slips : m_lexicon.nearReadings(word))
        for (const auto& reading : *slips) path(from, to, reading.symbols, begin, end, 1, keys);
    if (m_reading == Reading::Effort) effortEdges(from, to, word, begin, end, keys);
    // Two words written as one.
    if (word.size() >= 5) {
        for (std::size_t cut = 2; cut + 2 <= word.size(); ++cut) {
            const Symbol first = m_lexicon.find(std::u32string_view(word).substr(0, cut));
            const Symbol second = m_lexicon.find(std::u32string_view(word).substr(cut));
            if (first < 0 || second < 0 || m_lexicon.isEnding(std::u32string_view(word).substr(cut))) continue;
            const int middle =
                node(begin + static_cast<int>(cut), keys[static_cast<std::size_t>(from)] + static_cast<int>(cut) * kRoom, keys);
            m_nodes[static_cast<std::size_t>(from)].edges.push_back({middle, begin + static_cast<int>(cut), first, 0});
            m_nodes[static_cast<std::size_t>(middle)].edges.push_back({to, end, second, 0});
        }
    }
}

/// What a word that nobody knows may have been before one of its letters was struck wrongly.
void Utterance::effortEdges(int from, int to, const std::u32string& word, int begin, int end, std::vector<int>& keys) {
    const auto guesses = m_lexicon.guesses(word);
    const auto spoken = m_lexicon.guessedReadings(word);
    // What is one letter away is nearer than what is two away.
    const bool near = !spoken.empty() || !m_lexicon.near(word).empty() || !m_lexicon.nearReadings(word).empty() ||
                      std::any_of(guesses.begin(), guesses.end(), [](const auto& guess) { return guess.cost == 1; });
    for (const auto& guess : guesses)
        if (guess.cost == 1 || !near) m_nodes[static_cast<std::size_t>(from)].edges.push_back({to, end, guess.symbol, guess.cost});
    for (const auto& guess : spoken)
        for (const auto& reading : *guess.readings) path(from, to, reading.symbols, begin, end, guess.cost, keys);
    const std::u32string_view view(word);
    const auto known = [&](std::u32string_view part) {
        const Symbol symbol = m_lexicon.find(part);
        return (symbol >= 0 && !m_lexicon.isNegation(symbol)) || m_lexicon.readings(std::u32string(part)) != nullptr;
    };
    // Those letters of the word that are known by themselves, between two nodes.
    const auto part = [&](int first, int second, std::u32string_view letters, int partBegin, int partEnd, int cost) {
        if (const Symbol symbol = m_lexicon.find(letters); symbol >= 0 && !m_lexicon.isNegation(symbol))
            m_nodes[static_cast<std::size_t>(first)].edges.push_back({second, partEnd, symbol, cost});
        if (const auto* readings = m_lexicon.readings(std::u32string(letters)))
            for (const auto& reading : *readings) path(first, second, reading.symbols, partBegin, partEnd, cost, keys);
    };
    const auto middleAt = [&](std::size_t at) {
        return node(begin + static_cast<int>(at), keys[static_cast<std::size_t>(from)] + static_cast<int>(at) * kRoom, keys);
    };
    const auto filler = [&](int first, int second, int partEnd) {
        m_nodes[static_cast<std::size_t>(first)].edges.push_back({second, partEnd, kWords, 0});
        m_nodes[static_cast<std::size_t>(first)].edges.push_back({second, partEnd, kName, 0});
    };
    // A letter where a stop was beside a short word.
    if (word.size() == 3 || word.size() == 4) {
        const int cost = word.size() == 3 ? 2 : 1;
        part(from, to, view.substr(1), begin, end, cost);
        part(from, to, view.substr(0, word.size() - 1), begin, end, cost);
    }
    // A letter where the space was between a word and another that is not known.
    for (std::size_t cut = kMissingSpace; cut + kMissingSpace - 1 <= word.size(); ++cut) {
        if (known(view.substr(0, cut))) {
            const int middle = middleAt(cut);
            part(from, middle, view.substr(0, cut), begin, begin + static_cast<int>(cut), 1);
            filler(middle, to, end);
        }
        const std::size_t left = word.size() - cut;
        if (known(view.substr(left))) {
            const int middle = middleAt(left);
            filler(from, middle, begin + static_cast<int>(left));
            part(middle, to, view.substr(left), begin + static_cast<int>(left), end, 1);
        }
    }
    // A letter where the space between two words was.
    for (std::size_t cut = 1; cut + 2 <= word.size() && word.size() >= kSplitLetters; ++cut) {
        const std::u32string_view second = view.substr(cut + 1);
        if (!known(view.substr(0, cut)) || !known(second) || m_lexicon.isEnding(second)) continue;
        const int middle = middleAt(cut);
        part(from, middle, view.substr(0, cut), begin, begin + static_cast<int>(cut), 1);
        part(middle, to, second, begin + static_cast<int>(cut), end, 0);
    }
}

void Utterance::spaced() {
    std::vector<int> keys;
    std::vector<std::pair<int, int>> words;
    const int size = static_cast<int>(m_text.size());
    for (int at = 0; at < size;) {
        if (m_text[static_cast<std::size_t>(at)] == U' ') {
            ++at;
            continue;
        }
        int end = at;
        while (end < size && m_text[static_cast<std::size_t>(end)] != U' ') ++end;
        words.emplace_back(at, end);
        at = end;
    }
    for (const auto& [begin, end] : words) node(begin, begin * kRoom, keys);
    const int last = node(size, (size + 1) * kRoom, keys);
    m_nodes[static_cast<std::size_t>(last)].start = Node::Start::No;
    const std::u32string_view text(m_text);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto [begin, end] = words[i];
        const int from = static_cast<int>(i);
        const std::u32string_view word = text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin));
        wordEdges(from, from + 1, word, begin, end, keys);
        // What begins with a small word written on: both readings.
        for (const auto& clitic : m_lexicon.clitics()) {
            if (word.size() < clitic.size() + 2 || !word.starts_with(clitic)) continue;
            const int cut = static_cast<int>(clitic.size());
            const int rest = node(begin + cut, (begin + cut) * kRoom, keys);
            for (const Symbol symbol : {m_lexicon.find(clitic), kAny, kWords})
                if (symbol >= 0) m_nodes[static_cast<std::size_t>(from)].edges.push_back({rest, begin + cut, symbol, 0});
            wordEdges(rest, from + 1, word.substr(clitic.size()), begin + cut, end, keys);
        }
        std::u32string several(word);
        std::u32string joined(word);
        for (std::size_t more = 1; more < kMostWordsAtOnce && i + more < words.size(); ++more) {
            const auto [nextBegin, nextEnd] = words[i + more];
            const std::u32string_view next =
                text.substr(static_cast<std::size_t>(nextBegin), static_cast<std::size_t>(nextEnd - nextBegin));
            several += U' ';
            several += next;
            joined += next;
            const int to = static_cast<int>(i + more) + 1;
            if (const Symbol known = m_lexicon.find(several); known >= 0) m_nodes[i].edges.push_back({to, nextEnd, known, 0});
            if (const auto* readings = m_lexicon.readings(several))
                for (const auto& reading : *readings) path(from, to, reading.symbols, begin, nextEnd, 0, keys);
            if (more == 1 && joined.size() >= 5) {
                // One word written as two.
                if (const Symbol known = m_lexicon.find(joined); known >= 0) m_nodes[i].edges.push_back({to, nextEnd, known, 0});
                if (const auto* readings = m_lexicon.readings(joined))
                    for (const auto& reading : *readings) path(from, to, reading.symbols, begin, nextEnd, 0, keys);
            }
        }
    }
    m_order.resize(m_nodes.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](int a, int b) { return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)]; });
}

void Utterance::unspaced() {
    std::vector<int> keys;
    const int size = static_cast<int>(m_text.size());
    const auto at = [&](int i) { return m_text[static_cast<std::size_t>(i)]; };
    for (int i = 0; i <= size; ++i) {
        node(i, i * kRoom, keys);
        const bool inside = i < size && (hangsOn(at(i)) || (i > 0 && leads(at(i - 1))));
        if (inside || i == size) m_nodes.back().start = Node::Start::No;
    }
    // Words that are read as a whole: where each begins and ends.
    std::vector<std::pair<int, int>> wholes;
    for (const std::u32string& whole : m_lexicon.wholes())
        for (std::size_t found = m_text.find(whole); found != std::u32string::npos; found = m_text.find(whole, found + 1))
            wholes.emplace_back(static_cast<int>(found), static_cast<int>(found + whole.size()));
    std::sort(wholes.begin(), wholes.end());
    int longestWhole = 0;
    for (const auto& [begin, end] : wholes) longestWhole = std::max(longestWhole, end - begin);
    const auto cutsWhole = [&](int begin, int end, int cost) {
        auto whole = std::lower_bound(wholes.begin(), wholes.end(), std::pair(begin - longestWhole, 0));
        for (; whole != wholes.end() && whole->first < end; ++whole) {
            if (begin >= whole->second) continue;
            if (cost > 0 || begin > whole->first || end < whole->second) return true;
        }
        return false;
    };
    const auto& tree = m_lexicon.tree();
    struct Step {
        int at;
        int node;
        int letters;
        int cost;
        int least;   ///< letters that the word must have for the letter that was mended
        bool extra;  ///< the letter before was one too many
    };
    const int light = m_reading == Reading::Plain ? kLightMend : 4;
    const int missing = m_reading == Reading::Plain ? kMissingMend : 5;
    const int wrong = m_reading == Reading::Plain ? kWrongMend : 4;
    /// Can a word of so many letters come of what was mended? What cannot is most of what could be tried.
    const auto leadsOn = [&](int to, int node, int letters, int least) {
        const auto& there = tree[static_cast<std::size_t>(node)];
        if (there.longest + letters < least) return false;
        return (there.word >= 0 && letters >= least) || (to < size && (there.letters & Lexicon::TreeNode::bit(at(to))) != 0);
    };
    std::vector<std::pair<Symbol, std::pair<int, int>>> best;  // symbol → end, cost
    std::vector<Step> steps;
    std::vector<bool> barred(static_cast<std::size_t>(size) + 1);    // a negation begins here
    std::vector<bool> everyday(static_cast<std::size_t>(size) + 1);  // an everyday word begins here
    const bool strikes = m_reading == Reading::Effort;
    for (int i = 0; i < size; ++i) {
        // A sign where the first letter of a word should stand was struck wrongly.
        const bool struck = strikes && hangsOn(at(i));
        if (m_nodes[static_cast<std::size_t>(i)].start == Node::Start::No && !struck) continue;
        if (struck) m_nodes[static_cast<std::size_t>(i)].start = Node::Start::Yes;
        best.clear();
        steps.clear();
        if (!struck) steps.push_back({i, 0, 0, 0, 0, false});
        // With effort the first letter may be the wrong one.
        if (m_reading == Reading::Effort)
            for (const auto& [letter, next] : tree[0].next)
                if (letter != at(i) && leadsOn(i + 1, next, 1, missing)) steps.push_back({i + 1, next, 1, 1, missing, false});
        while (!steps.empty()) {
            const Step step = steps.back();
            steps.pop_back();
            const auto& here = tree[static_cast<std::size_t>(step.node)];
            const bool closed = step.at >= size || !hangsOn(at(step.at));
            // Where a sign follows what was a word already, the sign may be the first letter of the next one, struck wrongly.
            const bool ended = !closed && strikes && step.letters >= missing && step.cost == 0;
            if (ended && here.word >= 0 && !cutsWhole(i, step.at, 0)) best.push_back({here.word, {step.at, 1}});
            if (closed && step.at > i && !step.extra && !cutsWhole(i, step.at, step.cost)) {
                if (here.word >= 0 && step.letters >= step.least) best.push_back({here.word, {step.at, step.cost}});
                if (step.cost == 0)
                    for (const auto& reading : here.readings) path(i, step.at, reading.symbols, i, step.at, 0, keys);
            }
            if (step.at < size) {
                if (const int next = here.after(at(step.at)); next >= 0)
                    steps.push_back({step.at + 1, next, step.letters + 1, step.cost, step.least, false});
            }
            if (step.cost > 0 || step.letters == 0) continue;
            // One letter mended a word, never the first. Thai words differ by little, so the shorter they are the less is mended: a doubled
            // letter or a tone mark in words of five, a missing or additional letter in words of six, a wrong one in words of eight.
            const auto mend = [&](int to, int node, int letters, int least, bool extra) {
                if (leadsOn(to, node, letters, least)) steps.push_back({to, node, letters, 1, least, extra});
            };
            if (step.at < size) {
                const char32_t c = at(step.at);
                const bool lightly = isTone(c) || c == at(step.at - 1);
                mend(step.at + 1, step.node, step.letters, lightly ? light : missing, true);
                for (const auto& [letter, next] : here.next)
                    if (letter != c) mend(step.at + 1, next, step.letters + 1, isTone(c) && isTone(letter) ? light : wrong, false);
            }
            for (const auto& [letter, next] : here.next) mend(step.at, next, step.letters + 1, isTone(letter) ? light : missing, false);
        }
        std::sort(best.begin(), best.end(), [](const auto& a, const auto& b) {
            return std::tie(a.first, a.second.first, a.second.second) < std::tie(b.first, b.second.first, b.second.second);
        });
        for (std::size_t k = 0; k < best.size(); ++k) {
            const auto& [symbol, found] = best[k];
            if (k > 0 && best[k - 1].first == symbol && best[k - 1].second.first == found.first) continue;
            if (found.second > 0 && m_lexicon.isNegation(symbol)) continue;
            m_nodes[static_cast<std::size_t>(i)].edges.push_back({found.first, found.first, symbol, found.second});
            if (found.second == 0 && m_lexicon.isNegation(symbol)) barred[static_cast<std::size_t>(i)] = true;
            if (found.second == 0 && m_lexicon.isEveryday(symbol)) everyday[static_cast<std::size_t>(i)] = true;
        }
    }
    for (int i = 0; i < size; ++i) {
        if (m_nodes[static_cast<std::size_t>(i)].start == Node::Start::No) continue;
        int next = i + 1;
        while (next < size && m_nodes[static_cast<std::size_t>(next)].start == Node::Start::No) ++next;
        auto& edges = m_nodes[static_cast<std::size_t>(i)].edges;
        edges.push_back({next, next, kAny, 0});
        if (!barred[static_cast<std::size_t>(i)]) edges.push_back({next, next, kWords, 0});
        if (!barred[static_cast<std::size_t>(i)] && !everyday[static_cast<std::size_t>(i)]) edges.push_back({next, next, kName, 0});
        if (isDigit(at(i))) {
            int end = i;
            while (end < size && isDigit(at(end))) ++end;
            edges.push_back({end, end, kNumber, 0});
        }
    }
    m_order.resize(m_nodes.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(),
                     [&](int a, int b) { return keys[static_cast<std::size_t>(a)] < keys[static_cast<std::size_t>(b)]; });
}

std::vector<Utterance::Span> Utterance::accepted(const Automaton& automaton, Negations negations, Reach reach) const {
    std::vector<Span> spans;
    if (automaton.empty()) return spans;
    struct Active {
        int state;
        Span span;
    };
    // Of two ways to the same place the one that begins later: an open filler shall not reach back over what belongs to others. Of those
    // the one that ends later: what could be passed over was said, too.
    const auto better = [](const Span& a, const Span& b) { return std::tie(a.cost, b.from, b.to) < std::tie(b.cost, a.from, a.to); };
    const auto sentenceOf = [&](int character) { return m_sentence[static_cast<std::size_t>(character)]; };
    // Kept from one search to the next, since making it anew would cost more than the search.
    thread_local std::vector<std::vector<Active>> waiting;
    thread_local std::vector<Active> active;
    thread_local std::vector<int> known;
    thread_local std::vector<char> skipped;
    if (waiting.size() < m_nodes.size()) waiting.resize(m_nodes.size());
    if (known.size() < automaton.size()) known.resize(automaton.size(), -1);
    for (const int here : m_order) {
        const Node& node = m_nodes[static_cast<std::size_t>(here)];
        std::vector<Active>& arrived = waiting[static_cast<std::size_t>(here)];
        active.clear();
        for (const Active& one : arrived) {
            int& index = known[static_cast<std::size_t>(one.state)];
            if (index < 0) {
                index = static_cast<int>(active.size());
                active.push_back(one);
            } else if (better(one.span, active[static_cast<std::size_t>(index)].span)) {
                active[static_cast<std::size_t>(index)] = one;
            }
        }
        for (const Active& one : active) {
            known[static_cast<std::size_t>(one.state)] = -1;
            if (automaton.accepts(one.state)) spans.push_back(one.span);
        }
        arrived.clear();
        if (node.start == Node::Start::Yes) active.push_back({0, {node.begin, node.begin, 0, 0}});
        if (active.empty()) continue;
        skipped.clear();
        for (const Edge& edge : node.edges)
            skipped.push_back(edge.cost == 0 &&
                              (m_lexicon.isSkippable(edge.symbol) || (negations == Negations::Skip && m_lexicon.isNegation(edge.symbol))));
        for (const Active& one : active) {
            const auto moves = automaton.moves(one.state);
            for (std::size_t k = 0; k < node.edges.size(); ++k) {
                const Edge& edge = node.edges[k];
                if (reach == Reach::Sentence && edge.end > one.span.from && sentenceOf(edge.end - 1) != sentenceOf(one.span.from)) continue;
                auto at = std::lower_bound(moves.begin(), moves.end(), edge.symbol,
                                           [](const auto& move, Symbol symbol) { return move.first < symbol; });
                const int more = edge.symbol >= kFirstWord ? std::max(0, edge.end - std::max(one.span.to, node.begin)) : 0;
                for (; at != moves.end() && at->first == edge.symbol; ++at)
                    waiting[static_cast<std::size_t>(edge.to)].push_back(
                        {at->second, {one.span.from, edge.end, one.span.cost + edge.cost, one.span.letters + more}});
                if (one.state != 0 && skipped[k] != 0) waiting[static_cast<std::size_t>(edge.to)].push_back({one.state, one.span});
            }
        }
    }
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return std::tie(a.from, b.to, a.cost) < std::tie(b.from, a.to, b.cost); });
    return spans;
}

std::vector<Utterance::Span> Utterance::widest(const std::vector<Span>& spans) {
    std::vector<Span> kept;
    for (const Span& one : spans) {
        const bool inside = std::any_of(kept.begin(), kept.end(), [&](const Span& other) {
            return other.from <= one.from && one.to <= other.to && other.cost <= one.cost;
        });
        if (!inside) kept.push_back(one);
    }
    return kept;
}

std::vector<Utterance::Span> Utterance::find(const Automaton& automaton, const Automaton& except, Negations negations, Reach reach) const {
    std::vector<Span> spans = accepted(automaton, negations, reach);
    if (spans.empty() || except.empty()) return widest(spans);
    const std::vector<Span> others = accepted(except, Negations::Count, reach);
    std::erase_if(spans, [&](const Span& span) {
        return std::any_of(others.begin(), others.end(), [&](const Span& other) { return span.overlaps(other); });
    });
    return widest(spans);
}

Utterance::Span Utterance::original(const Span& folded) const {
    if (m_origin.empty() || folded.to <= folded.from) return {};
    const auto last = static_cast<std::size_t>(std::min<int>(folded.to, static_cast<int>(m_origin.size())) - 1);
    return {static_cast<int>(m_origin[static_cast<std::size_t>(folded.from)]), static_cast<int>(m_origin[last]) + 1, folded.cost,
            folded.letters};
}

}  // namespace adab::formulas

// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Compiler.h"

#include "base/Text.h"

#include <algorithm>
#include <utility>

namespace adab::formulas {
namespace {

constexpr int kMostRuleDepth = 16;
constexpr std::uint64_t kMostStates = 120000;
constexpr std::size_t kMostMoves = 4'000'000;
/// What one word of an open filler is worth in letters where no spaces part words.
constexpr int kLettersOfAWord = 6;

void sortOut(std::vector<Automaton::Move>& moves) {
    if (!std::is_sorted(moves.begin(), moves.end())) std::sort(moves.begin(), moves.end());
    moves.erase(std::unique(moves.begin(), moves.end()), moves.end());
}

std::uint64_t mixed(std::uint64_t hash, std::uint64_t value) {
    hash ^= value;
    hash *= 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 29U);
}

}  // namespace

// ---- reading

Compiler::Compiler(const Rules& rules, Lexicon& lexicon, std::string file) : m_lexicon(lexicon), m_file(std::move(file)) {
    for (const auto& [name, phrase] : rules) {
        m_ruleNumbers.emplace(name, static_cast<int>(m_rules.size()));
        m_rules.push_back({RuleRead::How::Unread, &phrase, -1});
    }
}

int Compiler::add(Part part) {
    m_parts.push_back(part);
    return static_cast<int>(m_parts.size()) - 1;
}

int Compiler::symbols(const std::vector<Symbol>& symbols) {
    const int first = static_cast<int>(m_lists.size());
    m_lists.insert(m_lists.end(), symbols.begin(), symbols.end());
    return first;
}

int Compiler::read(const Phrase& phrase, const std::string& file, Problems& problems) {
    const std::size_t before = problems.size();
    if (phrase.parts.empty() && phrase.kind != Phrase::Kind::Word) return -1;
    const int root = part(phrase, file, problems);
    return problems.size() == before ? root : -1;
}

void Compiler::checkUnused(Problems& problems) const {
    Lexicon apart(m_lexicon.script());
    for (const auto& shape : m_lexicon.shapes()) apart.addShape(shape);
    Rules unused;
    Rules all;
    for (const auto& [name, number] : m_ruleNumbers) {
        const RuleRead& rule = m_rules[static_cast<std::size_t>(number)];
        all.emplace(name, *rule.phrase);
        if (rule.how == RuleRead::How::Unread) unused.emplace(name, *rule.phrase);
    }
    Compiler reader(all, apart, m_file);
    for (const auto& [name, phrase] : unused) reader.read(phrase, m_file, problems);
}

int Compiler::part(const Phrase& phrase, const std::string& file, Problems& problems) {
    Part made;
    switch (phrase.kind) {
        case Phrase::Kind::Word: return wordsOf(phrase, file, problems);
        case Phrase::Kind::Open: return open(phrase, file, problems);
        case Phrase::Kind::Rule: return ruleUse(phrase, file, problems);
        case Phrase::Kind::Sequence: made.kind = Part::Kind::Sequence; break;
        case Phrase::Kind::Choice: made.kind = Part::Kind::Choice; break;
        case Phrase::Kind::Repeat: made.kind = Part::Kind::Repeat; break;
    }
    std::vector<int> parts;
    parts.reserve(phrase.parts.size());
    for (const Phrase& one : phrase.parts) {
        const int number = part(one, file, problems);
        if (number < 0) return -1;
        parts.push_back(number);
        made.size += m_parts[static_cast<std::size_t>(number)].size;
        made.height = std::max(made.height, m_parts[static_cast<std::size_t>(number)].height);
    }
    if (phrase.kind == Phrase::Kind::Repeat) made.size = 1 + static_cast<std::uint64_t>(phrase.to) * made.size;
    if (made.size > kMostStates) {
        problems.push_back(
            {file, phrase.line, phrase.column, "This phrase expands to more than 120,000 states.", "Use fewer nested rules and repeats."});
        return -1;
    }
    if (parts.size() == 1 && made.kind != Part::Kind::Repeat) return parts.front();
    made.from = phrase.from;
    made.to = phrase.to;
    made.first = symbols(parts);
    made.count = static_cast<int>(parts.size());
    return add(made);
}

int Compiler::ruleUse(const Phrase& phrase, const std::string& file, Problems& problems) {
    const auto fail = [&](std::string message, std::string remedy) {
        problems.push_back({file, phrase.line, phrase.column, std::move(message), std::move(remedy)});
        return -1;
    };
    const auto found = m_ruleNumbers.find(phrase.text);
    if (found == m_ruleNumbers.end())
        return fail("There is no rule '$" + phrase.text + "'.", "Add it to rules: in rules.yaml, or correct the name.");
    const auto number = static_cast<std::size_t>(found->second);
    const auto tooDeep = [&] {
        return fail("Rules stand more than 16 deep in '$" + phrase.text + "'.", "A rule must not lead back to itself.");
    };
    if (m_rules[number].how == RuleRead::How::Reading) return tooDeep();
    if (m_rules[number].how == RuleRead::How::Unread) {
        m_rules[number].how = RuleRead::How::Reading;
        const Phrase& body = *m_rules[number].phrase;
        const bool nothing = body.parts.empty() && body.kind != Phrase::Kind::Word;
        m_rules[number].part = nothing ? -1 : part(body, m_file, problems);
        m_rules[number].how = RuleRead::How::Read;
    }
    // What is wrong in the rule was told where it stands.
    if (m_rules[number].part < 0) return -1;
    const Part& body = m_parts[static_cast<std::size_t>(m_rules[number].part)];
    if (body.height >= kMostRuleDepth) return tooDeep();
    return add({Part::Kind::Rule, static_cast<int>(number), 0, 1, 1, body.height + 1, body.size + 1});
}

int Compiler::wordsOf(const Phrase& phrase, const std::string& file, Problems& problems) {
    const auto [known, fresh] = m_words.try_emplace(phrase.text);
    if (fresh) {
        std::vector<Symbol> words;
        std::u32string folded = base::fold(phrase.text).text;
        if (m_lexicon.script() == Script::Unspaced) std::erase(folded, U' ');
        for (std::size_t at = 0; at < folded.size();) {
            std::size_t end = folded.find(U' ', at);
            if (end == std::u32string::npos) end = folded.size();
            const std::u32string one = folded.substr(at, end - at);
            if (const auto* other = m_lexicon.spelling(one))
                for (const auto& word : *other) words.push_back(m_lexicon.symbol(word));
            else if (!one.empty())
                words.push_back(m_lexicon.symbol(one));
            at = end + 1;
        }
        known->second.second = static_cast<int>(words.size());
        known->second.first = words.empty() ? -1 : add({Part::Kind::Words, symbols(words), known->second.second, 1, 1, 0, words.size()});
    }
    if (known->second.first < 0)
        problems.push_back({file, phrase.line, phrase.column, "'" + phrase.text + "' holds no letter or digit.", "Write a word."});
    return known->second.first;
}

int Compiler::open(const Phrase& phrase, const std::string& file, Problems& problems) {
    static constexpr Symbol symbolOf[] = {kWords, kAny, kName, kNumber, -1};
    Symbol symbol = symbolOf[static_cast<int>(phrase.filler)];
    if (phrase.filler == Filler::Shape) {
        symbol = m_lexicon.shape(phrase.text);
        if (symbol < 0) {
            problems.push_back({file, phrase.line, phrase.column, "There is no filler '" + phrase.text + "'.",
                                "Name it under shapes: in rules.yaml, or use <words 1-4>."});
            return -1;
        }
    }
    const bool letters = m_lexicon.script() == Script::Unspaced && phrase.filler != Filler::Number;
    Part repeat;
    repeat.kind = Part::Kind::Repeat;
    repeat.to = letters ? phrase.to * kLettersOfAWord : phrase.to;
    repeat.from = letters && phrase.from > 0 ? phrase.from * 2 - 1 : phrase.from;
    repeat.first = symbols({add({Part::Kind::Words, symbols({symbol}), 1, 1, 1, 0, 1})});
    repeat.count = 1;
    repeat.size = 1 + static_cast<std::uint64_t>(repeat.to);
    return add(repeat);
}

// ---- making

void Compiler::moveTo(Ways& into, Symbol symbol, int state) const {
    into.moves.emplace_back(symbol, state);
    ++m_work;
}

void Compiler::ways(int number, Rest& rest, Ways& into) const {
    if (m_work > kMostMoves) return;
    const Part& part = m_parts[static_cast<std::size_t>(number)];
    const auto at = [&](int i) { return m_lists[static_cast<std::size_t>(part.first) + static_cast<std::size_t>(i)]; };
    switch (part.kind) {
        case Part::Kind::Words: {
            int state = stateOf(rest);
            for (int i = part.count - 1; i > 0; --i) state = keep({{{at(i), state}}, false});
            moveTo(into, at(0), state);
            return;
        }
        case Part::Kind::Sequence: {
            Rest made;
            Rest* after = &rest;
            for (int i = part.count - 1; i > 0; --i) {
                Rest before;
                ways(at(i), *after, before.ways);
                sortOut(before.ways.moves);
                made = std::move(before);
                after = &made;
            }
            ways(at(0), *after, into);
            return;
        }
        case Part::Kind::Choice:
            for (int i = 0; i < part.count; ++i) ways(at(i), rest, into);
            return;
        case Part::Kind::Repeat: repeatWays(part, rest, into); return;
        case Part::Kind::Rule: ruleWays(part.first, rest, into); return;
    }
}

void Compiler::repeatWays(const Part& part, Rest& rest, Ways& into) const {
    const auto alsoRest = [&](Ways& ways) {
        ways.moves.insert(ways.moves.end(), rest.ways.moves.begin(), rest.ways.moves.end());
        m_work += rest.ways.moves.size();
        ways.accepts = ways.accepts || rest.ways.accepts;
    };
    const int inner = m_lists[static_cast<std::size_t>(part.first)];
    Rest made;
    Rest* after = &rest;
    for (int said = part.to - 1; said > 0; --said) {
        Rest before;
        ways(inner, *after, before.ways);
        if (said >= part.from) alsoRest(before.ways);
        sortOut(before.ways.moves);
        made = std::move(before);
        after = &made;
    }
    ways(inner, *after, into);
    if (part.from == 0) alsoRest(into);
}

void Compiler::ruleWays(int rule, Rest& rest, Ways& into) const {
    const std::uint64_t key = (static_cast<std::uint64_t>(rule) << 32U) | static_cast<std::uint32_t>(stateOf(rest));
    auto known = m_known.find(key);
    if (known == m_known.end()) {
        Rest begin;
        ways(m_rules[static_cast<std::size_t>(rule)].part, rest, begin.ways);
        sortOut(begin.ways.moves);
        known = m_known.emplace(key, stateOf(begin)).first;
    }
    const State& state = m_states[static_cast<std::size_t>(known->second)];
    const auto begin = m_moves.begin() + static_cast<std::ptrdiff_t>(state.first);
    into.moves.insert(into.moves.end(), begin, begin + static_cast<std::ptrdiff_t>(state.count));
    m_work += state.count;
    into.accepts = into.accepts || state.accepts;
}

int Compiler::stateOf(Rest& rest) const {
    if (rest.state < 0) rest.state = keep(rest.ways);
    return rest.state;
}

int Compiler::keep(const Ways& ways) const {
    std::uint64_t hash = ways.accepts ? 1 : 2;
    for (const auto& [symbol, state] : ways.moves)
        hash = mixed(hash, (static_cast<std::uint64_t>(symbol) << 32U) | static_cast<std::uint32_t>(state));
    if (m_states.size() * 2 >= m_table.size()) enlarge();
    std::size_t place = hash & (m_table.size() - 1);
    for (; m_table[place] >= 0; place = (place + 1) & (m_table.size() - 1)) {
        const State& state = m_states[static_cast<std::size_t>(m_table[place])];
        if (state.hash == hash && state.accepts == ways.accepts && state.count == ways.moves.size() &&
            std::equal(ways.moves.begin(), ways.moves.end(), m_moves.begin() + static_cast<std::ptrdiff_t>(state.first)))
            return m_table[place];
    }
    m_table[place] = static_cast<int>(m_states.size());
    m_states.push_back({m_moves.size(), ways.moves.size(), hash, ways.accepts});
    m_moves.insert(m_moves.end(), ways.moves.begin(), ways.moves.end());
    return m_table[place];
}

void Compiler::enlarge() const {
    m_table.assign(std::max<std::size_t>(m_table.size() * 2, 4096), -1);
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        std::size_t place = m_states[i].hash & (m_table.size() - 1);
        while (m_table[place] >= 0) place = (place + 1) & (m_table.size() - 1);
        m_table[place] = static_cast<int>(i);
    }
}

Automaton Compiler::compile(int root) const {
    Automaton automaton;
    if (root < 0) return automaton;
    const std::lock_guard lock(m_mutex);
    m_work = 0;
    Rest end;
    end.ways.accepts = true;
    Rest start;
    ways(root, end, start.ways);
    // What was begun and given up must not be taken for what it would have been.
    if (m_work > kMostMoves) {
        m_known.clear();
        return automaton;
    }
    sortOut(start.ways.moves);
    std::vector<int> order{stateOf(start)};
    m_numbers.resize(m_states.size(), -1);
    m_numbers[static_cast<std::size_t>(order.front())] = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const State& state = m_states[static_cast<std::size_t>(order[i])];
        for (std::size_t k = state.first; k < state.first + state.count; ++k) {
            int& number = m_numbers[static_cast<std::size_t>(m_moves[k].second)];
            if (number < 0) {
                number = static_cast<int>(order.size());
                order.push_back(m_moves[k].second);
            }
            automaton.m_moves.emplace_back(m_moves[k].first, number);
        }
        automaton.m_first.push_back(automaton.m_moves.size());
        automaton.m_accepts.push_back(state.accepts ? 1 : 0);
    }
    for (const int one : order) m_numbers[static_cast<std::size_t>(one)] = -1;
    return automaton;
}

LateAutomaton::LateAutomaton(std::shared_ptr<const Compiler> compiler, int root) {
    if (root < 0) return;
    m_state = std::make_shared<Kept>();
    m_state->compiler = std::move(compiler);
    m_state->root = root;
}

const Automaton& LateAutomaton::get() const {
    static const Automaton nothing;
    if (!m_state) return nothing;
    std::call_once(m_state->once, [&] {
        m_state->automaton = m_state->compiler->compile(m_state->root);
        m_state->compiler.reset();  // with the last automaton goes what they were made from
    });
    return m_state->automaton;
}

}  // namespace adab::formulas

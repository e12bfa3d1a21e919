// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Grammar.h"

#include "base/Text.h"

#include <optional>

namespace adab::formulas {
namespace {

constexpr int kMostDepth = 16;
constexpr int kMostRepeats = 12;

class Reader {
public:
    Reader(std::string_view text, const Place& place, const Affixes& affixes, Problems& problems)
        : m_text(base::toUtf32(text)), m_place(place), m_affixes(affixes), m_problems(problems) {}

    Phrase whole() {
        Phrase phrase = choice(0);
        if (!m_failed && m_at < m_text.size())
            fail("'" + base::toUtf8(m_text.substr(m_at, 1)) + "' closes nothing.", "Remove it, or open it first.");
        if (m_failed) return {};
        return phrase;
    }

private:
    std::u32string m_text;
    const Place& m_place;
    const Affixes& m_affixes;
    Problems& m_problems;
    std::size_t m_at = 0;
    bool m_failed = false;

    void fail(std::string message, std::string remedy) {
        if (m_failed) return;
        m_failed = true;
        m_problems.push_back({m_place.file, m_place.line, m_place.column + static_cast<int>(m_at), std::move(message), std::move(remedy)});
    }
    bool done() const { return m_failed || m_at >= m_text.size(); }
    static bool isSpace(char32_t c) { return c == U' ' || c == U'\t'; }
    static bool isSign(char32_t c) { return std::u32string_view(U"()[]|<>$").find(c) != std::u32string_view::npos; }
    void spaces() {
        while (!done() && isSpace(m_text[m_at])) ++m_at;
    }
    Phrase made(Phrase::Kind kind) const {
        Phrase phrase;
        phrase.kind = kind;
        phrase.line = m_place.line;
        phrase.column = m_place.column + static_cast<int>(m_at);
        return phrase;
    }

    Phrase choice(int depth) {
        Phrase phrase = made(Phrase::Kind::Choice);
        if (depth > kMostDepth) {
            fail("Brackets stand more than 16 deep.", "Put the inner part into a rule of its own.");
            return phrase;
        }
        for (;;) {
            Phrase part = sequence(depth);
            if (part.parts.empty())
                fail("An alternative is empty.", "Write words on both sides of '|', or put what may be left out into [ ].");
            phrase.parts.push_back(std::move(part));
            if (done() || m_text[m_at] != U'|') break;
            ++m_at;
        }
        return phrase;
    }

    Phrase sequence(int depth) {
        Phrase phrase = made(Phrase::Kind::Sequence);
        for (spaces(); !done() && m_text[m_at] != U'|' && m_text[m_at] != U')' && m_text[m_at] != U']'; spaces()) {
            Phrase part = one(depth);
            if (m_failed) break;
            phrase.parts.push_back(std::move(part));
        }
        return phrase;
    }

    Phrase one(int depth) {
        const char32_t c = m_text[m_at];
        if (c == U'(' || c == U'[') {
            Phrase repeat = made(Phrase::Kind::Repeat);
            ++m_at;
            repeat.parts.push_back(choice(depth + 1));
            const char32_t closing = c == U'(' ? U')' : U']';
            if (done() || m_text[m_at] != closing) {
                fail(c == U'(' ? "'(' is not closed." : "'[' is not closed.", "Close the bracket.");
                return repeat;
            }
            ++m_at;
            if (c == U'[') {
                repeat.from = 0;
            } else if (!done() && m_text[m_at] == U'<' && m_at + 1 < m_text.size() && m_text[m_at + 1] >= U'0' &&
                       m_text[m_at + 1] <= U'9') {
                ++m_at;
                range(repeat);
            }
            return repeat;
        }
        if (c == U'$') return rule();
        if (c == U'<') return open();
        if (c == U'>') {
            fail("'>' closes nothing.", "Remove it, or open it first.");
            return {};
        }
        return word();
    }

    /// `1-4>` or `2>`
    void range(Phrase& phrase) {
        const auto number = [&]() -> std::optional<int> {
            int value = 0;
            bool any = false;
            while (!done() && m_text[m_at] >= U'0' && m_text[m_at] <= U'9' && value <= 1000) {
                value = value * 10 + static_cast<int>(m_text[m_at++] - U'0');
                any = true;
            }
            return any ? std::optional<int>(value) : std::nullopt;
        };
        const auto from = number();
        auto to = from;
        if (!done() && m_text[m_at] == U'-') {
            ++m_at;
            to = number();
        }
        if (!from || !to || *from > *to || *to == 0 || *to > kMostRepeats || done() || m_text[m_at] != U'>') {
            fail("This is no range.", "Write <0-3> or <2>, at most 12.");
            return;
        }
        ++m_at;
        phrase.from = *from;
        phrase.to = *to;
    }

    Phrase rule() {
        Phrase phrase = made(Phrase::Kind::Rule);
        ++m_at;
        while (!done() &&
               ((m_text[m_at] >= U'a' && m_text[m_at] <= U'z') || (m_text[m_at] >= U'0' && m_text[m_at] <= U'9') || m_text[m_at] == U'-'))
            phrase.text += static_cast<char>(m_text[m_at++]);
        if (phrase.text.empty()) fail("'$' names no rule.", "Write $name with a–z, 0–9 and '-'.");
        return phrase;
    }

    Phrase open() {
        Phrase phrase = made(Phrase::Kind::Open);
        ++m_at;
        std::string name;
        while (!done() && m_text[m_at] >= U'a' && m_text[m_at] <= U'z') name += static_cast<char>(m_text[m_at++]);
        if (name == "words" || name == "word") {
            phrase.filler = Filler::Words;
        } else if (name == "any") {
            phrase.filler = Filler::Any;
        } else if (name == "name") {
            phrase.filler = Filler::Name;
        } else if (name == "number") {
            phrase.filler = Filler::Number;
        } else if (!name.empty() && !done() && m_text[m_at] == U'>') {
            phrase.filler = Filler::Shape;
            phrase.text = name;
        } else {
            fail("There is no filler '" + name + "'.", "Use <words 1-4>, <any 1-4>, <name 1-3>, <number> or a shape of rules.yaml.");
            return phrase;
        }
        spaces();
        if (!done() && m_text[m_at] == U'>')
            ++m_at;
        else
            range(phrase);
        return phrase;
    }

    Phrase word() {
        Phrase phrase = made(Phrase::Kind::Word);
        std::vector<std::u32string> forms{U""};
        while (!done() && !isSpace(m_text[m_at]) && !isSign(m_text[m_at])) {
            const char32_t c = m_text[m_at];
            if (c == U'}') {
                fail("'}' closes nothing.", "Remove it, or open it first.");
                return phrase;
            }
            if (c != U'{') {
                for (auto& form : forms) form += c;
                ++m_at;
                continue;
            }
            const std::size_t end = m_text.find(U'}', m_at);
            if (end == std::u32string::npos) {
                fail("'{' is not closed.", "Close the bracket.");
                return phrase;
            }
            const std::u32string inside = m_text.substr(m_at + 1, end - m_at - 1);
            std::vector<std::u32string> endings;
            if (inside.find(U',') == std::u32string::npos) {
                const auto found = m_affixes.find(base::toUtf8(inside));
                if (found == m_affixes.end()) {
                    fail("There are no affixes '" + base::toUtf8(inside) + "'.", "Name them under affixes: in rules.yaml, or write {a,b}.");
                    return phrase;
                }
                for (const auto& ending : found->second) endings.push_back(base::toUtf32(ending));
            } else {
                std::size_t from = 0;
                for (;;) {
                    const std::size_t comma = inside.find(U',', from);
                    endings.push_back(inside.substr(from, comma == std::u32string::npos ? comma : comma - from));
                    if (comma == std::u32string::npos) break;
                    from = comma + 1;
                }
            }
            std::vector<std::u32string> longer;
            for (const auto& form : forms)
                for (const auto& ending : endings) longer.push_back(form + ending);
            if (longer.size() > 10000) {
                fail("This word has more than 10,000 forms.", "Split it into several.");
                return phrase;
            }
            forms = std::move(longer);
            m_at = end + 1;
        }
        if (forms.size() == 1) {
            phrase.text = base::toUtf8(forms.front());
            return phrase;
        }
        Phrase choice = phrase;
        choice.kind = Phrase::Kind::Choice;
        for (const auto& form : forms) {
            phrase.text = base::toUtf8(form);
            if (!form.empty()) choice.parts.push_back(phrase);
        }
        return choice;
    }
};

}  // namespace

Phrase parsePhrase(std::string_view text, const Place& place, const Affixes& affixes, Problems& problems) {
    return Reader(text, place, affixes, problems).whole();
}

Phrase parsePhrases(const Yaml& node, const Affixes& affixes, Problems& problems) {
    Phrase all;
    all.kind = Phrase::Kind::Choice;
    all.line = node.line();
    all.column = node.column();
    const auto take = [&](std::string_view text, int line, int column) {
        Phrase phrase = parsePhrase(text, {node.file(), line, column}, affixes, problems);
        if (!phrase.parts.empty()) all.parts.push_back(std::move(phrase));
    };
    if (node.isList()) {
        for (const Yaml& entry : node.items()) take(entry.scalar(), entry.line(), entry.column());
        return all;
    }
    const std::string& text = node.scalar();
    const bool block = text.find('\n') != std::string::npos;
    int line = node.line() + (block ? 1 : 0);
    for (std::size_t from = 0; from < text.size(); ++line) {
        std::size_t end = text.find('\n', from);
        if (end == std::string::npos) end = text.size();
        const std::string_view one = std::string_view(text).substr(from, end - from);
        const std::size_t first = one.find_first_not_of(" \t");
        if (first != std::string_view::npos && one[first] != '#') take(one, line, block ? 1 : node.column());
        from = end + 1;
    }
    return all;
}

}  // namespace adab::formulas

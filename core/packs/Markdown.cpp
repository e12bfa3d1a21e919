// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Markdown.h"

#include "base/Text.h"

#include <algorithm>
#include <array>
#include <set>

namespace adab::packs {
namespace {

constexpr std::size_t kMaxOptions = 8;

std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

bool isIdentifier(std::string_view text) {
    return !text.empty() && text.size() <= 60 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

class Reader {
public:
    Reader(std::string_view text, const std::string& file, Problems& problems) : m_file(file), m_problems(problems) {
        std::size_t begin = 0;
        while (begin <= text.size()) {
            const std::size_t end = std::min(text.find('\n', begin), text.size());
            std::string_view line = text.substr(begin, end - begin);
            if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
            m_lines.push_back(line);
            begin = end + 1;
        }
    }

    LessonText readLesson() {
        readScreens();
        if (m_lesson.screens.back().blocks.empty() && !m_lesson.screens.back().check) {
            if (m_lesson.screens.size() == 1) {
                problem(1, "The lesson is empty.", "Write at least one screen: a heading, a paragraph and a check.");
            } else {
                problem(static_cast<int>(m_lines.size()), "The last screen is empty.", "Remove the last line '---', or write the screen.");
            }
        }
        const auto checks =
            std::count_if(m_lesson.screens.begin(), m_lesson.screens.end(), [](const Screen& s) { return s.check.has_value(); });
        if (static_cast<std::size_t>(checks) * 2 + 1 < m_lesson.screens.size() || checks == 0) {
            problem(1, "There are " + std::to_string(m_lesson.screens.size()) + " screens and " + std::to_string(checks) + " checks.",
                    "Give at least every second screen a check (:::check id … :::).");
        }
        return std::move(m_lesson);
    }

    std::vector<Block> readCard() {
        readScreens();
        const Screen& card = m_lesson.screens.front();
        if (m_lesson.screens.size() > 1) {
            problem(1, "The card is longer than one screen.", "Remove the lines '---', and keep what one needs in front of a customer.");
        } else if (card.check) {
            problem(card.check->line, "A card asks nothing.", "Move the check into a lesson.");
        } else if (card.blocks.empty()) {
            problem(1, "The card is empty.", "Write a heading and the lines to carry.");
        }
        return card.blocks;
    }

private:
    void readScreens() {
        m_lesson.screens.emplace_back();
        for (m_at = 0; m_at < m_lines.size(); ++m_at) line();
        closeBlock();
    }

    void problem(int lineNumber, std::string message, std::string remedy, std::size_t bytesBefore = 0) {
        const std::string_view text = lineNumber >= 1 && static_cast<std::size_t>(lineNumber) <= m_lines.size()
                                          ? m_lines[static_cast<std::size_t>(lineNumber) - 1]
                                          : std::string_view();
        const int column = static_cast<int>(base::codePointCount(text.substr(0, std::min(bytesBefore, text.size())))) + 1;
        m_problems.push_back({m_file, lineNumber, column, std::move(message), std::move(remedy)});
    }
    int here() const { return static_cast<int>(m_at) + 1; }
    std::size_t offsetOf(std::string_view part) const {
        const char* begin = m_lines[m_at].data();
        return part.data() >= begin ? static_cast<std::size_t>(part.data() - begin) : 0;
    }

    /// Plain text of a line; what the subset does not know is a problem at its place.
    std::string plain(std::string_view text) {
        std::string out;
        const std::size_t start = offsetOf(text);
        int bold = 0;
        int italic = 0;
        bool toldOfCode = false;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const char next = i + 1 < text.size() ? text[i + 1] : '\0';
            if (c == '*') {
                if (next == '*') {
                    ++bold;
                    ++i;
                } else if (next == ' ' && (i == 0 || text[i - 1] == ' ')) {
                    out += c;  // a star that stands alone
                } else {
                    ++italic;
                }
                continue;
            }
            if (c == '<' && (std::isalpha(static_cast<unsigned char>(next)) != 0 || next == '/' || next == '!')) {
                problem(here(), "HTML is not part of the lesson format.", "Write plain text, or use ## - > !> for its shape.", start + i);
            }
            if (c == ']' && next == '(')
                problem(here(), "Links are not part of the lesson format.", "Write what the reader needs to know here.", start + i);
            if (c == '`' && !toldOfCode) {
                toldOfCode = true;
                problem(here(), "Code marks are not part of the lesson format.", "Remove the backticks.", start + i);
            }
            out += c;
        }
        if (bold % 2 != 0 || italic % 2 != 0) {
            problem(here(), "A mark of emphasis (*) is not closed on its line.", "Put the same stars before and after the words.", start);
        }
        return out;
    }

    void add(Block block) {
        block.line = here();
        m_lesson.screens.back().blocks.push_back(std::move(block));
    }
    void closeBlock() { m_open = false; }
    /// Continues the last block where the line before it was of the same kind.
    void addOrJoin(Block::Kind kind, std::string text) {
        std::vector<Block>& blocks = m_lesson.screens.back().blocks;
        if (m_open && !blocks.empty() && blocks.back().kind == kind) {
            if (kind == Block::Kind::Bullets) {
                blocks.back().items.push_back(std::move(text));
            } else {
                blocks.back().text += " " + text;
            }
            return;
        }
        Block block;
        block.kind = kind;
        (kind == Block::Kind::Bullets ? block.items.emplace_back() : block.text) = std::move(text);
        add(std::move(block));
        m_open = true;
    }

    void line() {
        const std::string_view whole = m_lines[m_at];
        const std::string_view text = trimmed(whole);
        if (text.empty()) return closeBlock();
        if (text == "---") {
            closeBlock();
            const Screen& last = m_lesson.screens.back();
            if (last.blocks.empty() && !last.check) {
                problem(here(), "The screen before this line is empty.", "Write the screen, or remove this line.");
            } else {
                m_lesson.screens.emplace_back();
            }
            return;
        }
        if (text.starts_with(":::check")) {
            closeBlock();
            return check(trimmed(text.substr(8)));
        }
        if (text.starts_with(":::")) {
            problem(here(), "':::' ends a check that did not begin.", "Begin it with ':::check id', or remove this line.");
            return closeBlock();
        }
        if (text.starts_with("## ")) {
            closeBlock();
            return addOne(Block::Kind::Heading, plain(trimmed(text.substr(3))));
        }
        if (text.front() == '#') {
            problem(here(), "Only headings of the second level (##) are used in lessons.", "Write '## ' and the heading.");
            return closeBlock();
        }
        if (text.starts_with("!> ")) return addOrJoin(Block::Kind::Note, plain(trimmed(text.substr(3))));
        if (text.starts_with("> ")) return addOrJoin(Block::Kind::Phrase, plain(trimmed(text.substr(2))));
        if (text.starts_with("- ")) return addOrJoin(Block::Kind::Bullets, plain(trimmed(text.substr(2))));
        if (text.starts_with("![")) return figure(text);
        if (text.starts_with("|") || text.starts_with("```") || text.starts_with("    ")) {
            problem(here(), "Tables and code are not part of the lesson format.", "Use bullets ('- ') or a paragraph.");
            return closeBlock();
        }
        if (text.size() > 2 && std::isdigit(static_cast<unsigned char>(text[0])) != 0 && text.substr(1, 2) == ". ") {
            problem(here(), "Numbered lists are not part of the lesson format.", "Use bullets ('- ').");
        }
        // A bullet goes on where its next line is indented.
        std::vector<Block>& blocks = m_lesson.screens.back().blocks;
        if (m_open && !blocks.empty() && blocks.back().kind == Block::Kind::Bullets && whole.front() == ' ') {
            blocks.back().items.back() += " " + plain(text);
            return;
        }
        addOrJoin(Block::Kind::Paragraph, plain(text));
    }

    void addOne(Block::Kind kind, std::string text) {
        Block block;
        block.kind = kind;
        block.text = std::move(text);
        add(std::move(block));
    }

    void figure(std::string_view text) {
        closeBlock();
        const std::size_t bracket = text.find("](");
        if (bracket == std::string_view::npos || text.back() != ')') {
            problem(here(), "This figure cannot be read.", "Write ![what it shows](name.svg) on a line of its own.");
            return;
        }
        Block block;
        block.kind = Block::Kind::Figure;
        block.alt = std::string(trimmed(text.substr(2, bracket - 2)));
        block.image = std::string(text.substr(bracket + 2, text.size() - bracket - 3));
        const bool safe = !block.image.empty() && std::all_of(block.image.begin(), block.image.end(), [](char c) {
            return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '-' || c == '_' || c == '.';
        });
        if (!safe) {
            problem(here(), "'" + block.image + "' is no file of this pack.", "Put the picture into figures/ and write its file name only.",
                    bracket + 2);
            return;
        }
        if (block.alt.empty())
            problem(here(), "The figure has no description.", "Say between [ and ] what it shows, for those who do not see it.");
        add(std::move(block));
    }

    void check(std::string_view id) {
        Check check;
        check.id = std::string(id);
        check.line = here();
        const std::size_t begin = m_at;
        if (!isIdentifier(id)) problem(here(), "The check has no usable id.", "Write ':::check short-name' with a–z, 0–9 and '-'.");
        if (!m_ids.insert(check.id).second)
            problem(here(), "The id '" + check.id + "' stands twice in this lesson.", "Give one check another id.");
        bool closed = false;
        int right = 0;
        for (++m_at; m_at < m_lines.size(); ++m_at) {
            const std::string_view text = trimmed(m_lines[m_at]);
            if (text == ":::") {
                closed = true;
                break;
            }
            if (text == "---" || text.starts_with(":::")) break;
            if (text.empty()) continue;
            if (!text.starts_with("- (")) {
                if (!check.options.empty())
                    problem(here(), "This line is no option.", "Write '- (x) right | feedback' or '- ( ) wrong | feedback'.");
                if (!check.prompt.empty()) check.prompt += " ";
                check.prompt += plain(text);
                continue;
            }
            option(text, check);
            right += !check.options.empty() && check.options.back().verdict == CheckOption::Verdict::Right ? 1 : 0;
        }
        if (!closed) {
            m_at = begin;  // what follows is read as text, so that its own faults show too
            problem(here(), "The check is not closed.", "End it with a line ':::'.");
            return;
        }
        if (check.prompt.empty()) problem(check.line, "The check asks nothing.", "Write the question on the line after ':::check'.");
        if (check.options.size() < 2 || check.options.size() > kMaxOptions) {
            problem(check.line, "The check has " + std::to_string(check.options.size()) + " options.", "Give it two to eight.");
        }
        if (right != 1) problem(check.line, std::to_string(right) + " options are marked right.", "Mark exactly one with (x).");
        Screen& screen = m_lesson.screens.back();
        if (screen.check) {
            problem(check.line, "This screen has two checks.", "Part the screens with a line '---'.");
            return;
        }
        screen.check = std::move(check);
    }

    void option(std::string_view text, Check& check) {
        CheckOption option;
        const std::string_view mark = text.substr(3, 2);
        if (mark != "x)" && mark != " )") {
            problem(here(), "The option is marked neither right nor wrong.", "Begin it with '- (x)' or '- ( )'.");
            return;
        }
        option.verdict = mark == "x)" ? CheckOption::Verdict::Right : CheckOption::Verdict::Wrong;
        const std::string_view rest = text.substr(5);
        const std::size_t bar = rest.find('|');
        option.text = plain(trimmed(rest.substr(0, bar)));
        if (bar != std::string_view::npos) option.feedback = plain(trimmed(rest.substr(bar + 1)));
        if (option.text.empty()) problem(here(), "The option has no text.", "Write it after the bracket.");
        if (option.feedback.empty())
            problem(here(), "The option has no feedback.", "Add ' | ' and say why it is right, or what it misses.");
        option.id = std::string(1, static_cast<char>('a' + std::min<std::size_t>(check.options.size(), 25)));
        check.options.push_back(std::move(option));
    }

    const std::string& m_file;
    Problems& m_problems;
    std::vector<std::string_view> m_lines;
    std::size_t m_at = 0;
    bool m_open = false;
    std::set<std::string> m_ids;
    LessonText m_lesson;
};

}  // namespace

std::string_view name(Block::Kind kind) {
    switch (kind) {
        case Block::Kind::Heading: return "heading";
        case Block::Kind::Paragraph: return "paragraph";
        case Block::Kind::Bullets: return "bullets";
        case Block::Kind::Phrase: return "phrase";
        case Block::Kind::Note: return "note";
        case Block::Kind::Figure: return "figure";
    }
    return "paragraph";
}

const CheckOption* Check::option(std::string_view optionId) const {
    const auto found = std::find_if(options.begin(), options.end(), [&](const CheckOption& o) { return o.id == optionId; });
    return found != options.end() ? &*found : nullptr;
}

const Check* LessonText::check(std::string_view id) const {
    for (const Screen& screen : screens) {
        if (screen.check && screen.check->id == id) return &*screen.check;
    }
    return nullptr;
}

LessonText parseLesson(std::string_view text, const std::string& file, Problems& problems) {
    return Reader(text, file, problems).readLesson();
}

std::vector<Block> parseCard(std::string_view text, const std::string& file, Problems& problems) {
    return Reader(text, file, problems).readCard();
}

}  // namespace adab::packs

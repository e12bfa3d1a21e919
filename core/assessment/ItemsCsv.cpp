// SPDX-License-Identifier: GPL-3.0-or-later
// Questions as a spreadsheet. The first row names the columns, in any order and case; those that are not known are passed over:
//   id, title, kind, category, tags (parted by |), max_mark, text, feedback (on the whole), and any number of answers, each in the columns
//   answer_1, match_1, fraction_1, feedback_1, answer_2, …
//   kind is empty or one of single-choice multiple-choice true-false short-text numeric matching ordering gap-fill written description;
//   fraction is `1`, `0`, `1/2`, `0.5`, `50%`, `-1/2`; empty: 0 for a choice, else 1. A column `correct` may name the right choices instead
//   (`b` or `2`, `a,c`). numeric: an answer is `12.5`, `12.5:0.5` (with its tolerance), `10..20`, `*` (words for any other number).
//   matching: answer with match. ordering: the answers in their right order. true-false: answers `true` and `false`.
//   gap-fill: the text marks gaps as {{g1}}; match names the gap of an answer, `g1`, `g1:select`, `g1:number`.
#include "assessment/Exchange.h"
#include "assessment/ExchangeText.h"

#include <algorithm>
#include <map>
#include <utility>

namespace adab::assessment {
namespace {

constexpr std::size_t kMostColumns = 16 + 4 * ExchangeLimits::kAnswers;
constexpr std::size_t kMostGaps = 100;
/// How many answers the template has room for.
constexpr std::size_t kTemplateAnswers = 6;

/// What a spreadsheet would run. It is written behind an apostrophe, which is taken off again; words that begin so already get one more.
bool isFormula(std::string_view text) {
    const auto first = text.find_first_not_of('\'');
    return first != std::string_view::npos && std::string_view("=+-@").find(text[first]) != std::string_view::npos;
}

struct Row {
    std::vector<std::string> cells;
    std::size_t line = 0;
    enum class State { Whole, Unclosed, TooLong } state = State::Whole;
};

/// RFC 4180 with the separator that the first line shows: the one of `;`, tab and `,` that stands there most often.
class Rows {
public:
    explicit Rows(std::string_view text) : m_text(text) {
        const std::string_view first = text.substr(0, text.find('\n'));
        std::ptrdiff_t most = 0;
        for (const char one : {',', ';', '\t'}) {
            const auto count = std::count(first.begin(), first.end(), one);
            if (count > most) {
                most = count;
                m_separator = one;
            }
        }
    }

    bool next(Row& row) {
        row.cells.clear();
        row.state = Row::State::Whole;
        if (m_at >= m_text.size()) return false;
        row.line = m_line;
        const std::size_t start = m_at;
        while (true) {
            row.cells.push_back(cell(row));
            if (row.cells.back().substr(0, 1) == "'" && isFormula(row.cells.back())) row.cells.back().erase(0, 1);
            if (m_at - start > ExchangeLimits::kItemOctets || row.cells.size() > kMostColumns) row.state = Row::State::TooLong;
            if (row.cells.size() > kMostColumns) row.cells.pop_back();
            if (m_at >= m_text.size()) return true;
            const char end = m_text[m_at++];
            if (end == m_separator) continue;
            ++m_line;
            return true;
        }
    }

private:
    std::string cell(Row& row) {
        std::string text;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            const std::size_t opened = m_at;
            const std::size_t line = m_line;
            if (quoted(text)) return text;
            // A quote that never closes is no quote: only this row is spoilt.
            row.state = Row::State::Unclosed;
            m_at = opened;
            m_line = line;
            text.clear();
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n') text += m_text[m_at++];
        return text;
    }

    bool quoted(std::string& text) {
        if (m_noCloseFrom <= m_at) return false;
        const std::size_t opened = m_at++;
        while (m_at < m_text.size() && m_at - opened <= ExchangeLimits::kItemOctets) {
            const char c = m_text[m_at++];
            if (c == '\n') ++m_line;
            if (c != '"') {
                text += c;
            } else if (m_at < m_text.size() && m_text[m_at] == '"') {
                text += '"';
                ++m_at;
            } else {
                while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n') text += m_text[m_at++];
                return true;
            }
        }
        m_noCloseFrom = m_at >= m_text.size() ? opened : std::string_view::npos;
        return false;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_line = 1;
    std::size_t m_noCloseFrom = std::string_view::npos;
    char m_separator = ',';
};

/// `Answer 1` and `answer_1` are one name.
std::string columnName(std::string_view cell) {
    std::string name;
    for (const char c : trimmedAscii(cell)) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        if (lower != ' ' && lower != '_' && lower != '-') name += lower;
    }
    return name;
}

struct Columns {
    std::map<std::string, std::size_t> named;
    std::map<std::size_t, std::map<std::string, std::size_t>> numbered;  ///< number → `answer match fraction feedback` → column

    explicit Columns(const std::vector<std::string>& header) {
        static const std::map<std::string, std::string, std::less<>> aliases{
            {"question", "text"}, {"stem", "text"},     {"type", "kind"},
            {"option", "answer"}, {"choice", "answer"}, {"key", "correct"},
            {"mark", "maxmark"},  {"name", "title"},    {"generalfeedback", "feedback"},
            {"tag", "tags"}};
        for (std::size_t i = 0; i < header.size(); ++i) {
            std::string name = columnName(header[i]);
            const auto digits = name.find_last_not_of("0123456789");
            const std::string tail = digits == std::string::npos ? name : name.substr(digits + 1);
            const std::string head = digits == std::string::npos ? std::string() : name.substr(0, digits + 1);
            const auto alias = [&](const std::string& word) {
                const auto found = aliases.find(word);
                return found == aliases.end() ? word : found->second;
            };
            if (tail.empty() || tail.size() > 3)
                named.emplace(alias(name), i);
            else
                numbered[static_cast<std::size_t>(std::stoul(tail))].emplace(alias(head), i);
        }
    }
};

class RowReader {
public:
    RowReader(const Columns& columns, const Row& row) : m_columns(columns), m_row(row) {}

    ForeignItem read() {
        m_item.line = m_row.line;
        m_item.id = oneLine(cell("id"));
        m_item.title = oneLine(cell("title"));
        m_item.category = oneLine(cell("category"));
        m_item.text = tidied(cell("text"));
        m_item.why = tidied(cell("feedback"));
        if (const auto mark = trimmedAscii(cell("maxmark")); !mark.empty()) m_item.maxMark = fraction(mark);
        std::string_view tags = cell("tags");
        while (!tags.empty()) {
            const auto bar = std::min(tags.find('|'), tags.size());
            if (auto tag = oneLine(tags.substr(0, bar)); !tag.empty()) m_item.tags.push_back(std::move(tag));
            if (m_item.tags.size() > ExchangeLimits::kAnswers)
                throw Refused("assessment.import-too-many-answers", Json::object({{"limit", ExchangeLimits::kAnswers}}));
            tags.remove_prefix(std::min(bar + 1, tags.size()));
        }
        for (const auto& [number, columns] : m_columns.numbered) {
            Answer one;
            one.number = number;
            one.words = at(columns, "answer");
            one.match = trimmedAscii(at(columns, "match"));
            one.share = trimmedAscii(at(columns, "fraction"));
            one.feedback = tidied(at(columns, "feedback"));
            if (trimmedAscii(one.words).empty() && one.match.empty()) continue;
            m_answers.push_back(std::move(one));
        }
        markCorrect();
        kind();
        return std::move(m_item);
    }

private:
    struct Answer {
        std::size_t number = 0;
        std::string_view words;
        std::string_view match;
        std::string_view share;
        std::string feedback;
    };

    [[noreturn]] static void fail(const char* code, std::string_view text) {
        throw Refused(code, Json::object({{"text", oneLine(text.substr(0, 40))}}));
    }
    std::string_view at(const std::map<std::string, std::size_t>& columns, const std::string& name) const {
        const auto found = columns.find(name);
        return found == columns.end() || found->second >= m_row.cells.size() ? std::string_view()
                                                                             : std::string_view(m_row.cells[found->second]);
    }
    std::string_view cell(const std::string& name) const { return at(m_columns.named, name); }

    /// A spreadsheet of another country writes `0,5`.
    static std::string withPoint(std::string_view text) {
        std::string point(trimmedAscii(text));
        if (point.find('.') == std::string::npos) std::replace(point.begin(), point.end(), ',', '.');
        return point;
    }
    static Fraction number(std::string_view text) {
        const auto value = decimalOf(withPoint(text));
        if (value) return *value;
        if (const auto exact = Fraction::parse(trimmedAscii(text))) return *exact;
        fail("assessment.import-gift-number", text);
    }
    static Fraction fraction(std::string_view text) {
        if (text.back() == '%') {
            const auto share = shareOfPercent(withPoint(text.substr(0, text.size() - 1)));
            if (!share) fail("assessment.import-gift-weight", text);
            return *share;
        }
        return number(text);
    }
    static Fraction share(const Answer& answer, const Fraction& usual) {
        if (answer.share.empty()) return usual;
        const Fraction share = fraction(answer.share);
        if (share > Fraction(1) || share < Fraction(-1)) fail("assessment.import-gift-weight", answer.share);
        return share;
    }

    /// `b`, `2`, `a,c`, or the words of an answer.
    void markCorrect() {
        std::string_view rest = trimmedAscii(cell("correct"));
        if (rest.empty()) return;
        for (Answer& one : m_answers)
            if (one.share.empty() && trimmedAscii(one.words) == rest) {
                one.share = "1";
                return;
            }
        while (!rest.empty()) {
            const auto end = std::min(rest.find_first_of(",;| "), rest.size());
            const std::string_view word = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (word.empty()) continue;
            std::size_t wanted = 0;
            if (word.size() == 1 && ((word[0] | 32) >= 'a') && ((word[0] | 32) <= 'z'))
                wanted = static_cast<std::size_t>(word[0] | 32) - 'a' + 1;
            else if (word.size() <= 3 && word.find_first_not_of("0123456789") == std::string_view::npos)
                wanted = static_cast<std::size_t>(std::stoul(std::string(word)));
            const auto found = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer& one) { return one.number == wanted; });
            if (found == m_answers.end()) fail("assessment.import-csv-correct", word);
            found->share = "1";
        }
    }

    void kind() {
        const std::string_view called = trimmedAscii(cell("kind"));
        if (called.empty()) {
            const auto right =
                std::count_if(m_answers.begin(), m_answers.end(), [](const Answer& one) { return !one.share.empty() && one.share != "0"; });
            const bool matched = std::any_of(m_answers.begin(), m_answers.end(), [](const Answer& one) { return !one.match.empty(); });
            m_item.kind = m_answers.empty()                     ? ForeignKind::Written
                          : matched                             ? ForeignKind::Matching
                          : right == 0 || m_answers.size() == 1 ? ForeignKind::ShortText
                          : right == 1                          ? ForeignKind::SingleChoice
                                                                : ForeignKind::MultipleChoice;
        } else {
            const auto known = foreignKindNamed(called);
            if (!known) throw Refused("assessment.import-kind", Json::object({{"kind", oneLine(called.substr(0, 40))}}));
            m_item.kind = *known;
        }
        fill();
    }

    void fill() {
        switch (m_item.kind) {
            case ForeignKind::SingleChoice:
            case ForeignKind::MultipleChoice:
                for (Answer& one : m_answers)
                    m_item.options.push_back({tidied(one.words), share(one, Fraction(0)), std::move(one.feedback)});
                shareOut();
                return;
            case ForeignKind::TrueFalse: trueFalse(); return;
            case ForeignKind::ShortText:
                for (Answer& one : m_answers)
                    m_item.answers.push_back({tidied(one.words), share(one, Fraction(1)), std::move(one.feedback)});
                return;
            case ForeignKind::Numeric:
                for (Answer& one : m_answers) m_item.numbers.push_back(numberAnswer(one));
                return;
            case ForeignKind::Matching:
                for (Answer& one : m_answers) m_item.pairs.push_back({tidied(one.words), tidied(one.match), std::move(one.feedback)});
                return;
            case ForeignKind::Ordering:
                for (const Answer& one : m_answers) m_item.order.push_back(tidied(one.words));
                return;
            case ForeignKind::GapFill: gaps(); return;
            case ForeignKind::Written:
            case ForeignKind::Description: return;
        }
    }

    /// Several ticks that are just right or wrong earn the mark together.
    void shareOut() {
        if (m_item.kind != ForeignKind::MultipleChoice) return;
        std::int64_t right = 0;
        for (const ForeignAnswer& one : m_item.options) {
            if (one.fraction != Fraction(0) && one.fraction != Fraction(1)) return;
            if (one.fraction == Fraction(1)) ++right;
        }
        for (ForeignAnswer& one : m_item.options)
            if (one.fraction == Fraction(1)) one.fraction = Fraction(1, right);
    }

    void trueFalse() {
        m_item.options = {{"True", Fraction(0), {}}, {"False", Fraction(0), {}}};
        for (Answer& one : m_answers) {
            const std::string word = columnName(one.words);
            if (word != "true" && word != "false") fail("assessment.import-csv-true-false", one.words);
            ForeignAnswer& side = m_item.options[word == "true" ? 0 : 1];
            side.fraction = share(one, Fraction(m_answers.size() == 1 ? 1 : 0));
            side.feedback = std::move(one.feedback);
        }
    }

    ForeignNumber numberAnswer(Answer& one) const {
        ForeignNumber answer;
        answer.feedback = std::move(one.feedback);
        const std::string_view words = trimmedAscii(one.words);
        if (words == "*") {
            answer.form = ForeignNumber::Form::Other;
            answer.fraction = share(one, Fraction(0));
            return answer;
        }
        answer.fraction = share(one, Fraction(1));
        if (const auto dots = words.find(".."); dots != std::string_view::npos) {
            answer.form = ForeignNumber::Form::Range;
            answer.from = number(words.substr(0, dots));
            answer.to = number(words.substr(dots + 2));
            if (answer.to < answer.from) std::swap(answer.from, answer.to);
            return answer;
        }
        const auto colon = words.find(':');
        answer.value = number(words.substr(0, colon));
        if (colon != std::string_view::npos) answer.tolerance = number(words.substr(colon + 1));
        return answer;
    }

    void gaps() {
        for (Answer& one : m_answers) {
            const auto colon = one.match.find(':');
            const std::string id(one.match.substr(0, colon));
            const std::string_view called = colon == std::string_view::npos ? std::string_view("text") : one.match.substr(colon + 1);
            if (id.empty() || m_item.text.find("{{" + id + "}}") == std::string::npos) fail("assessment.import-csv-gap", one.match);
            auto found = std::find_if(m_item.gaps.begin(), m_item.gaps.end(), [&](const ForeignGap& gap) { return gap.id == id; });
            if (found == m_item.gaps.end()) {
                if (m_item.gaps.size() == kMostGaps)
                    throw Refused("assessment.import-too-many-answers", Json::object({{"limit", kMostGaps}}));
                ForeignGap gap;
                gap.id = id;
                gap.kind = called == "select"   ? ForeignGap::Kind::Select
                           : called == "number" ? ForeignGap::Kind::Number
                                                : ForeignGap::Kind::Text;
                m_item.gaps.push_back(std::move(gap));
                found = std::prev(m_item.gaps.end());
            }
            if (found->kind == ForeignGap::Kind::Number)
                found->numbers.push_back(numberAnswer(one));
            else
                found->answers.push_back(
                    {tidied(one.words), share(one, Fraction(found->kind == ForeignGap::Kind::Select ? 0 : 1)), std::move(one.feedback)});
        }
    }

    const Columns& m_columns;
    const Row& m_row;
    std::vector<Answer> m_answers;
    ForeignItem m_item;
};

/// As RFC 4180 wants it, every cell of words in quotes, a formula behind its apostrophe.
std::string csvCell(std::string_view text) {
    if (text.empty()) return {};
    std::string quoted = isFormula(text) ? "\"'" : "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

struct WrittenAnswer {
    std::string words;
    std::string match;
    std::string share;
    std::string feedback;
};

WrittenAnswer written(const ForeignNumber& number, std::string match) {
    const auto text = [](const Fraction& value) {
        const std::string decimal = roundedDecimal(value);
        return decimalOf(decimal) == value ? decimal : value.text();
    };
    std::string words = "*";
    if (number.form == ForeignNumber::Form::Value)
        words = text(number.value) + (number.tolerance == Fraction(0) ? std::string() : ":" + text(number.tolerance));
    else if (number.form == ForeignNumber::Form::Range)
        words = text(number.from) + ".." + text(number.to);
    return {std::move(words), std::move(match), number.fraction.text(), number.feedback};
}

std::vector<WrittenAnswer> answersOf(const ForeignItem& item) {
    std::vector<WrittenAnswer> answers;
    for (const auto& one : item.options) answers.push_back({one.text, {}, one.fraction.text(), one.feedback});
    for (const auto& one : item.answers) answers.push_back({one.text, {}, one.fraction.text(), one.feedback});
    for (const auto& one : item.numbers) answers.push_back(written(one, {}));
    for (const auto& one : item.pairs) answers.push_back({one.left, one.right, {}, one.feedback});
    for (const auto& one : item.order) answers.push_back({one, {}, {}, {}});
    for (const ForeignGap& gap : item.gaps) {
        const std::string match = gap.id + (gap.kind == ForeignGap::Kind::Select   ? ":select"
                                            : gap.kind == ForeignGap::Kind::Number ? ":number"
                                                                                   : "");
        for (const auto& one : gap.answers) answers.push_back({one.text, match, one.fraction.text(), one.feedback});
        for (const auto& one : gap.numbers) answers.push_back(written(one, match));
    }
    return answers;
}

}  // namespace

Foreign readItemsCsv(std::string_view text) {
    Foreign foreign;
    Rows rows(text);
    Row row;
    if (!rows.next(row) || row.state != Row::State::Whole)
        throw Refused("assessment.import-csv-header", Json::object({{"column", "text"}}));
    const Columns columns(row.cells);
    if (!columns.named.contains("text")) throw Refused("assessment.import-csv-header", Json::object({{"column", "text"}}));
    while (rows.next(row)) {
        if (std::all_of(row.cells.begin(), row.cells.end(), [](const std::string& cell) { return trimmedAscii(cell).empty(); })) continue;
        if (foreign.found >= ExchangeLimits::kItems)
            throw Refused("assessment.import-too-many", Json::object({{"limit", ExchangeLimits::kItems}}));
        ForeignItem item;
        try {
            if (row.state == Row::State::Unclosed) throw Refused("assessment.import-csv-quote");
            if (row.state == Row::State::TooLong)
                throw Refused("assessment.import-too-long", Json::object({{"limit", ExchangeLimits::kItemOctets}}));
            item = RowReader(columns, row).read();
        } catch (const Refused& refused) {
            foreign.refuse(++foreign.found, row.line, refused.error());
            continue;
        }
        take(foreign, std::move(item));  // what is refused here is the file
    }
    return foreign;
}

std::string writeItemsCsv(const std::vector<ForeignItem>& items) {
    std::vector<std::vector<WrittenAnswer>> answers;
    std::size_t most = items.empty() ? kTemplateAnswers : 1;
    for (const ForeignItem& item : items) {
        answers.push_back(answersOf(item));
        most = std::max(most, answers.back().size());
    }
    std::string out = "id,title,kind,category,tags,max_mark,text,feedback";
    for (std::size_t i = 1; i <= most; ++i) {
        const std::string number = std::to_string(i);
        out += ",answer_" + number + ",match_" + number + ",fraction_" + number + ",feedback_" + number;
    }
    out += "\r\n";
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ForeignItem& item = items[i];
        std::string tags;
        for (std::string tag : item.tags) {
            std::replace(tag.begin(), tag.end(), '|', '/');
            tags += (tags.empty() ? "" : "|") + tag;
        }
        out += csvCell(item.id) + ',' + csvCell(item.title) + ',' + std::string(name(item.kind)) + ',' + csvCell(item.category) + ',' +
               csvCell(tags) + ',' + item.maxMark.text() + ',' + csvCell(item.text) + ',' + csvCell(item.why);
        for (const WrittenAnswer& one : answers[i])
            out += ',' + csvCell(one.words) + ',' + csvCell(one.match) + ',' + one.share + ',' + csvCell(one.feedback);
        for (std::size_t empty = answers[i].size(); empty < most; ++empty) out += ",,,,";
        out += "\r\n";
    }
    return out;
}

}  // namespace adab::assessment

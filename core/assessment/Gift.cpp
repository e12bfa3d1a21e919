// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Gift.h"

#include "assessment/ExchangeText.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace adab::assessment::gift {
namespace {

/// Thrown within one question, caught around it.
struct Broken {
    Error error;
};

[[noreturn]] void fail(const char* code, std::string_view near = {}) {
    throw Broken{{code, Json::object({{"text", oneLine(near.substr(0, 40))}}), {}}};
}

bool isEscapable(char c) { return c == '\\' || c == ':' || c == '#' || c == '=' || c == '{' || c == '}' || c == '~' || c == 'n'; }

std::string unescaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && isEscapable(text[i + 1])) {
            ++i;
            out += text[i] == 'n' ? '\n' : text[i];
        } else {
            out += text[i];
        }
    }
    return out;
}

/// The code point at `at`, and where the next begins.
char32_t pointAt(std::string_view text, std::size_t at, std::size_t& next) {
    UChar32 point = 0;
    auto index = static_cast<std::int32_t>(at);
    U8_NEXT(text.data(), index, static_cast<std::int32_t>(text.size()), point);
    next = static_cast<std::size_t>(index);
    return point < 0 ? U'\uFFFD' : static_cast<char32_t>(point);
}

/// As JavaScript trims.
std::string_view trimmed(std::string_view text) {
    std::size_t next = 0;
    while (!text.empty() && isSpace(pointAt(text, 0, next))) text.remove_prefix(next);
    while (!text.empty()) {
        auto last = static_cast<std::int32_t>(text.size());
        U8_BACK_1(reinterpret_cast<const std::uint8_t*>(text.data()), 0, last);
        if (!isSpace(pointAt(text, static_cast<std::size_t>(last), next))) break;
        text.remove_suffix(text.size() - static_cast<std::size_t>(last));
    }
    return text;
}

/// Line feeds to spaces, then runs of white space to one; a single tab stays.
std::string joined(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        std::size_t next = 0;
        if (!isSpace(pointAt(text, i, next))) {
            out.append(text, i, next - i);
            i = next;
            continue;
        }
        std::size_t end = next;
        int run = 1;
        for (std::size_t after = 0; end < text.size() && isSpace(pointAt(text, end, after)); end = after) ++run;
        if (run > 1 || text[i] == '\n')
            out += ' ';
        else
            out.append(text, i, next - i);
        i = end;
    }
    return out;
}

Text formatted(Format format, std::string_view raw) {
    raw = trimmed(raw);
    if (format == Format::Html || format == Format::Markdown) return {format, unescaped(raw)};
    return {format, unescaped(joined(raw))};
}

/// `[html]` and its like at the start is taken off.
std::optional<Format> takeFormat(std::string_view& raw) {
    if (raw.empty() || raw[0] != '[') return std::nullopt;
    for (const Format format : {Format::Moodle, Format::Html, Format::Markdown, Format::Plain}) {
        const std::string_view called = name(format);
        if (raw.size() > called.size() + 1 && raw.substr(1, called.size()) == called && raw[called.size() + 1] == ']') {
            raw.remove_prefix(called.size() + 2);
            return format;
        }
    }
    return std::nullopt;
}

Text richText(std::string_view raw, Format inherited) {
    raw = trimmedAscii(raw);
    const auto own = takeFormat(raw);
    return formatted(own.value_or(inherited), raw);
}

/// The first of those signs that no backslash escapes; the size of the text where there is none.
std::size_t find(std::string_view text, std::string_view signs, std::size_t from = 0) {
    for (std::size_t i = from; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size() && isEscapable(text[i + 1]))
            ++i;
        else if (signs.find(text[i]) != std::string_view::npos)
            return i;
    }
    return text.size();
}

Number numberOf(std::string_view raw) {
    const std::string_view text = trimmedAscii(raw);
    Number number;
    if (text.empty() || text == "*") return number;
    const auto read = [&](std::string_view part) {
        const auto value = decimalOf(part);
        if (!value) fail("assessment.import-gift-number", text);
        return *value;
    };
    if (const auto dots = text.find(".."); dots != std::string_view::npos) {
        number.form = Number::Form::HighLow;
        number.low = read(text.substr(0, dots));
        number.high = read(text.substr(dots + 2));
    } else if (const auto colon = text.find(':'); colon != std::string_view::npos) {
        number.form = Number::Form::Range;
        number.number = read(text.substr(0, colon));
        // An escaped colon is one as well: exports write it so.
        number.range = read(text.substr(colon + 1));
    } else {
        number.form = Number::Form::Simple;
        number.number = read(text);
    }
    return number;
}

/// What stands between the braces of one question.
class Answers {
public:
    Answers(std::string_view text, Question& question) : m_text(trimmedAscii(text)), m_question(question) {}

    void read() {
        if (matching() || trueFalse() || choices() || numerical() || essay()) return;
        // One answer without a sign.
        m_question.type = Question::Type::Short;
        Choice only;
        only.text = text("=~#");
        only.feedback = feedback();
        general();
        m_question.choices.push_back(std::move(only));
        end("assessment.import-gift-answer");
    }

private:
    bool at(std::string_view sign) const { return m_text.substr(m_at, sign.size()) == sign; }
    void space() {
        while (m_at < m_text.size() && std::string_view(" \t\n").find(m_text[m_at]) != std::string_view::npos) ++m_at;
    }
    void end(const char* code) {
        space();
        if (m_at < m_text.size()) fail(code, m_text.substr(m_at));
    }
    std::string_view upTo(std::string_view signs) {
        const std::size_t stop = find(m_text, signs, m_at);
        const std::string_view raw = m_text.substr(m_at, stop - m_at);
        m_at = stop;
        return raw;
    }
    Text text(std::string_view signs) { return richText(upTo(signs), m_question.stem.format); }
    void limit(std::size_t count) const {
        if (count > ExchangeLimits::kAnswers)
            throw Broken{{"assessment.import-too-many-answers", Json::object({{"limit", ExchangeLimits::kAnswers}}), {}}};
    }

    /// `# words`, but not `####`. A further `#` belongs to the words.
    std::optional<Text> feedback() {
        if (!at("#") || at("####")) return std::nullopt;
        ++m_at;
        space();
        const std::size_t start = m_at;
        while (true) {
            (void)upTo("=~#");
            if (!at("#") || at("####")) break;
            ++m_at;
        }
        const std::string_view raw = m_text.substr(start, m_at - start);
        if (trimmedAscii(raw).empty()) return std::nullopt;
        return richText(raw, m_question.stem.format);
    }
    void general() {
        space();
        if (!at("####")) return;
        m_at += 4;
        // The rest is words, whatever signs it holds.
        const std::string_view raw = trimmedAscii(m_text.substr(m_at));
        m_at = m_text.size();
        if (!raw.empty()) m_question.feedback = richText(raw, m_question.stem.format);
    }

    bool matching() {
        if (!at("=")) return false;
        const std::string_view first = m_text.substr(1, find(m_text, "=~#", 1) - 1);
        if (first.find("->") == std::string_view::npos) return false;
        // With a wrong answer among them these are choices, and the arrow is one of their signs.
        if (find(m_text, "~") < std::min(m_text.find("####"), m_text.size())) return false;
        m_question.type = Question::Type::Matching;
        while (at("=")) {
            ++m_at;
            std::string_view raw = upTo("=~#");
            const auto arrow = raw.find("->");
            if (arrow == std::string_view::npos) fail("assessment.import-gift-pair", raw);
            Pair pair;
            pair.left = richText(raw.substr(0, arrow), m_question.stem.format);
            raw = trimmed(raw.substr(arrow + 2));
            if (raw.empty()) fail("assessment.import-gift-pair", m_text);
            pair.right = unescaped(joined(raw));
            m_question.pairs.push_back(std::move(pair));
            limit(m_question.pairs.size());
            space();
        }
        general();
        end("assessment.import-gift-pair");
        return true;
    }

    bool trueFalse() {
        const std::string_view word = trimmedAscii(m_text.substr(0, find(m_text, "#")));
        if (word == "T" || word == "TRUE" || word == "True")
            m_question.truth = Sign::Right;
        else if (word == "F" || word == "FALSE" || word == "False")
            m_question.truth = Sign::Wrong;
        else
            return false;
        m_question.type = Question::Type::TrueFalse;
        m_at = find(m_text, "#");
        m_question.first = shortFeedback();
        m_question.second = shortFeedback();
        general();
        end("assessment.import-gift-answer");
        return true;
    }
    /// One of the two of a true-false question, which the next `#` ends.
    std::optional<Text> shortFeedback() {
        if (!at("#") || at("####")) return std::nullopt;
        ++m_at;
        const std::string_view raw = upTo("#");
        if (trimmedAscii(raw).empty()) return std::nullopt;
        return richText(raw, m_question.stem.format);
    }

    /// `=` or `~`, a weight, and what follows up to the next sign.
    Choice opened() {
        Choice choice;
        choice.sign = at("=") ? Sign::Right : Sign::Wrong;
        ++m_at;
        space();
        if (at("%")) {
            const auto close = m_text.find('%', m_at + 1);
            const std::string_view digits = trimmedAscii(m_text.substr(m_at + 1, close == std::string_view::npos ? 0 : close - m_at - 1));
            if (!digits.empty() && digits.size() < 24 && decimalOf(digits)) {
                if (!shareOfPercent(digits)) fail("assessment.import-gift-weight", digits);
                choice.weight = std::string(digits);
                m_at = close + 1;
                space();
            }
        }
        return choice;
    }

    bool choices() {
        if (!at("=") && !at("~")) return false;
        m_question.type = Question::Type::MultipleChoice;
        bool allRight = true;
        while (at("=") || at("~")) {
            Choice choice = opened();
            const std::string_view raw = upTo("=~#");
            if (trimmed(raw).empty()) fail("assessment.import-gift-empty-answer", m_text);
            choice.text = richText(raw, m_question.stem.format);
            choice.feedback = feedback();
            allRight = allRight && choice.sign == Sign::Right;
            m_question.choices.push_back(std::move(choice));
            limit(m_question.choices.size());
            space();
        }
        if (allRight) m_question.type = Question::Type::Short;
        general();
        end("assessment.import-gift-answer");
        return true;
    }

    bool numerical() {
        if (!at("#") || at("####")) return false;
        m_question.type = Question::Type::Numerical;
        ++m_at;
        space();
        if (!at("=") && !at("~")) {
            m_question.numbers = Question::Numbers::Single;
            Choice only;
            only.number = numberOf(upTo("=~#"));
            if (only.number.form == Number::Form::Any) fail("assessment.import-gift-number", m_text);
            only.feedback = feedback();
            m_question.choices.push_back(std::move(only));
        }
        while (at("=") || at("~")) {
            Choice choice = opened();
            choice.number = numberOf(upTo("=~#"));
            choice.feedback = feedback();
            m_question.choices.push_back(std::move(choice));
            limit(m_question.choices.size());
            space();
        }
        general();
        end("assessment.import-gift-number");
        return true;
    }

    bool essay() {
        if (!m_text.empty() && !at("####")) return false;
        m_question.type = Question::Type::Essay;
        general();
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Question& m_question;
};

/// `// [id:…] [tag:…]`: the first id of a comment, the last comment's wins; every tag.
void readComment(std::string_view comment, Question& question) {
    const auto bracket = [&](std::string_view opening, std::size_t& from) -> std::optional<std::string_view> {
        while (true) {
            const auto at = comment.find(opening, from);
            if (at == std::string_view::npos) return std::nullopt;
            const auto start = at + opening.size();
            // One sign at least, so that `[id:]]` is called `]`.
            const auto end = start < comment.size() ? comment.find(']', start + 1) : std::string_view::npos;
            from = end == std::string_view::npos ? comment.size() : end + 1;
            if (end == std::string_view::npos) return std::nullopt;
            const std::string_view found = comment.substr(start, end - start);
            if (std::none_of(found.begin(), found.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7F'; }))
                return found;
            from = start;
        }
    };
    std::size_t from = 0;
    if (const auto id = bracket("[id:", from)) question.id = std::string(trimmed(*id));
    from = 0;
    while (question.tags.size() < ExchangeLimits::kAnswers) {
        const auto tag = bracket("[tag:", from);
        if (!tag) break;
        question.tags.emplace_back(*tag);
    }
}

bool isComment(std::string_view line) {
    const auto first = line.find_first_not_of(" \t");
    return first != std::string_view::npos && line.substr(first, 2) == "//";
}

/// One question without its comments: title, words, answers, words.
void readBody(std::string_view body, Question& question) {
    std::string_view rest = trimmedAscii(body);
    if (rest.substr(0, 2) == "::") {
        std::size_t end = 2;
        while (end < rest.size() && rest.substr(end, 2) != "::")
            end += rest[end] == '\\' && end + 1 < rest.size() && isEscapable(rest[end + 1]) ? 2 : 1;
        if (end >= rest.size()) fail("assessment.import-gift-title", rest);
        if (end > 2) question.title = unescaped(rest.substr(2, end - 2));
        rest = rest.substr(end + 2);
    }
    const std::size_t open = find(rest, "{}");
    if (open < rest.size() && rest[open] == '}') fail("assessment.import-gift-brace", rest.substr(open));
    std::string_view before = trimmedAscii(rest.substr(0, open));
    const auto ownFormat = takeFormat(before);
    question.stem = formatted(ownFormat.value_or(Format::Moodle), before);
    if (open == rest.size()) {
        if (question.stem.text.empty()) fail("assessment.import-gift-empty", body);
        question.type = Question::Type::Description;
        return;
    }
    const std::size_t close = find(rest, "{}", open + 1);
    if (close == rest.size() || rest[close] == '{') fail("assessment.import-gift-brace", rest.substr(open));
    Answers(rest.substr(open + 1, close - open - 1), question).read();
    std::string_view after = trimmedAscii(rest.substr(close + 1));
    if (after.empty() || after.substr(0, 2) == "//") return;
    if (find(after, "{}") < after.size()) fail("assessment.import-gift-brace", after);
    const auto tailFormat = takeFormat(after);
    const Format stemFormat = question.stem.format;
    const Text tail = formatted(tailFormat.value_or(stemFormat), after);
    if (before.empty() && !ownFormat) question.stem.format = tail.format;
    question.stemIs = Question::Stem::AroundAnswers;
    question.stem.text += (question.stem.text.empty() ? "_____ " : " _____ ") + tail.text;
}

/// Goes through the file line by line; an empty line ends a question.
class Reader {
public:
    Reader(std::string_view text, const std::function<void(Question)>& question, const std::function<void(const Fault&)>& fault)
        : m_text(text), m_giveQuestion(question), m_giveFault(fault) {}

    void read() {
        std::size_t at = 0;
        std::size_t line = 0;
        while (at < m_text.size()) {
            ++line;
            const std::size_t end = std::min(m_text.find('\n', at), m_text.size());
            this->line(m_text.substr(at, end - at), line);
            at = end + 1;
        }
        finish();
    }

private:
    void line(std::string_view text, std::size_t number) {
        if (text.find_first_not_of(" \t") == std::string_view::npos) {
            finish();
            return;
        }
        if (isComment(text)) {
            // Before a question it may name and tag it; within one it is nobody's text.
            if (m_question.line == 0) readComment(text, m_question);
            return;
        }
        if (m_question.line == 0) {
            m_question.line = number;
            const std::string_view words = trimmedAscii(text);
            if (words.substr(0, kCategory.size()) == kCategory) {
                category(text.substr(text.find(kCategory) + kCategory.size()));
                return;
            }
        } else {
            m_body += '\n';
        }
        if (m_body.size() + text.size() <= ExchangeLimits::kItemOctets)
            m_body += text;
        else
            m_size = Size::TooLong;
    }

    void category(std::string_view path) {
        Question made;
        made.type = Question::Type::Category;
        made.line = m_question.line;
        const auto first = path.find_first_not_of(" \t");
        made.title = first == std::string_view::npos ? std::string() : std::string(path.substr(first));
        m_question = {};
        m_giveQuestion(std::move(made));
    }

    void finish() {
        if (m_question.line == 0) return;  // comments alone belong to the question that follows
        Question question = std::exchange(m_question, {});
        const std::size_t line = question.line;
        try {
            if (m_size == Size::TooLong)
                throw Broken{{"assessment.import-too-long", Json::object({{"limit", ExchangeLimits::kItemOctets}}), {}}};
            readBody(m_body, question);
            m_body.clear();
            m_giveQuestion(std::move(question));
        } catch (const Broken& broken) {
            m_giveFault({line, broken.error});
        }
        m_body.clear();
        m_size = Size::Fits;
    }

    static constexpr std::string_view kCategory = "$CATEGORY:";
    enum class Size { Fits, TooLong };

    std::string_view m_text;
    const std::function<void(Question)>& m_giveQuestion;
    const std::function<void(const Fault&)>& m_giveFault;
    Question m_question;
    std::string m_body;
    Size m_size = Size::Fits;
};

}  // namespace

std::string_view name(Format format) {
    switch (format) {
        case Format::Moodle: return "moodle";
        case Format::Html: return "html";
        case Format::Markdown: return "markdown";
        case Format::Plain: return "plain";
    }
    return "moodle";
}

void parse(std::string_view text, const std::function<void(Question)>& question, const std::function<void(const Fault&)>& fault) {
    Reader(text, question, fault).read();
}

}  // namespace adab::assessment::gift

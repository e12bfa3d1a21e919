// SPDX-License-Identifier: GPL-3.0-or-later
// Between GIFT's questions and the neutral model.
#include "assessment/ExchangeText.h"
#include "assessment/Gift.h"

#include <algorithm>

namespace adab::assessment {
namespace {

using gift::Question;
using gift::Sign;

std::string plain(const gift::Text& text) {
    switch (text.format) {
        case gift::Format::Plain: return tidied(text.text);
        case gift::Format::Html: return plainOf(text.text, Markup::Html);
        case gift::Format::Moodle:
        case gift::Format::Markdown: return plainOf(text.text, Markup::Moodle);
    }
    return {};
}
std::string plain(const std::optional<gift::Text>& text) { return text ? plain(*text) : std::string(); }

Fraction shareOf(const gift::Choice& choice) {
    if (choice.weight.empty()) return Fraction(choice.sign == Sign::Right ? 1 : 0);
    return shareOfPercent(choice.weight).value_or(Fraction(0));
}

ForeignNumber numberOf(const gift::Choice& choice) {
    ForeignNumber number;
    number.fraction = shareOf(choice);
    number.feedback = plain(choice.feedback);
    switch (choice.number.form) {
        case gift::Number::Form::Simple:
        case gift::Number::Form::Range:
            number.form = ForeignNumber::Form::Value;
            number.value = choice.number.number;
            number.tolerance = choice.number.range;
            break;
        case gift::Number::Form::HighLow:
            number.form = ForeignNumber::Form::Range;
            number.from = std::min(choice.number.low, choice.number.high);
            number.to = std::max(choice.number.low, choice.number.high);
            break;
        case gift::Number::Form::Any: number.form = ForeignNumber::Form::Other; break;
    }
    return number;
}

/// One tick or several: an `=` says that one answer is wholly right.
ForeignKind choiceKind(const Question& question) {
    const bool single =
        std::any_of(question.choices.begin(), question.choices.end(), [](const gift::Choice& one) { return one.sign == Sign::Right; });
    return single ? ForeignKind::SingleChoice : ForeignKind::MultipleChoice;
}

/// An id or a tag on one line; a label within it would be one of its own when it is written.
std::string labelOf(std::string_view text) {
    std::string label = oneLine(text);
    for (const std::string_view opening : {"[id:", "[tag:"})
        for (auto at = label.find(opening); at != std::string::npos; at = label.find(opening)) label[at] = '(';
    return label;
}

ForeignItem itemOf(const Question& question, const std::string& category) {
    ForeignItem item;
    item.line = question.line;
    item.id = question.id ? labelOf(*question.id) : std::string();
    item.title = question.title ? oneLine(*question.title) : std::string();
    item.text = plain(question.stem);
    item.category = category;
    item.why = plain(question.feedback);
    for (const auto& tag : question.tags)
        if (auto words = labelOf(tag); !words.empty()) item.tags.push_back(std::move(words));
    switch (question.type) {
        case Question::Type::Category:
        case Question::Type::Description: item.kind = ForeignKind::Description; break;
        case Question::Type::Essay: item.kind = ForeignKind::Written; break;
        case Question::Type::MultipleChoice:
            item.kind = choiceKind(question);
            for (const auto& one : question.choices) item.options.push_back({plain(one.text), shareOf(one), plain(one.feedback)});
            break;
        case Question::Type::Short:
            item.kind = ForeignKind::ShortText;
            for (const auto& one : question.choices) item.answers.push_back({plain(one.text), shareOf(one), plain(one.feedback)});
            break;
        case Question::Type::TrueFalse: {
            // The first word is for who answers wrongly, the second for who is right.
            const bool isTrue = question.truth == Sign::Right;
            item.kind = ForeignKind::TrueFalse;
            item.options.push_back({"True", Fraction(isTrue ? 1 : 0), plain(isTrue ? question.second : question.first)});
            item.options.push_back({"False", Fraction(isTrue ? 0 : 1), plain(isTrue ? question.first : question.second)});
            break;
        }
        case Question::Type::Numerical:
            item.kind = ForeignKind::Numeric;
            for (const auto& one : question.choices) item.numbers.push_back(numberOf(one));
            break;
        case Question::Type::Matching:
            item.kind = ForeignKind::Matching;
            for (const auto& one : question.pairs) item.pairs.push_back({plain(one.left), tidied(one.right), {}});
            break;
    }
    return item;
}

/// Writes one item. Texts that GIFT could take for something else are written as HTML, which it cannot.
class Writer {
public:
    Writer(const ForeignItem& item, std::string& out) : m_item(item), m_out(out) {}

    bool write() {
        if (!holds()) return false;
        comment();
        if (!m_item.title.empty()) m_out += "::" + escaped(m_item.title) + "::";
        m_style = isHard() ? Style::Html : Style::Bare;
        text(m_item.text);
        if (m_item.kind == ForeignKind::Description) {
            m_out += "\n\n";
            return true;
        }
        m_out += " {";
        answers();
        if (!m_item.why.empty()) {
            m_out += "####";
            text(m_item.why);
        }
        m_out += "}\n\n";
        return true;
    }

private:
    enum class Style { Bare, Html };

    bool holds() const {
        switch (m_item.kind) {
            case ForeignKind::Ordering:
            case ForeignKind::GapFill: return false;
            case ForeignKind::Description: return !m_item.text.empty();
            default: return true;
        }
    }

    static std::string escaped(std::string_view text) {
        std::string out;
        for (const char c : text) {
            if (c == '\n') {
                out += "\\n";
                continue;
            }
            if (std::string_view("\\:#={}~").find(c) != std::string_view::npos) out += '\\';
            out += c;
        }
        return out;
    }

    /// Whether a text would be read as something else: as markup, an arrow, a weight, a format, a comment, a category.
    static bool isHard(std::string_view text) {
        return text.find_first_of("<&") != std::string_view::npos || text.find("->") != std::string_view::npos ||
               (!text.empty() && (text[0] == '[' || text[0] == '%' || text[0] == '$')) || text.substr(0, 2) == "//";
    }
    bool isHard() const {
        bool hard = isHard(m_item.text) || isHard(m_item.why);
        for (const auto* list : {&m_item.options, &m_item.answers})
            for (const auto& one : *list) hard = hard || isHard(one.text) || isHard(one.feedback);
        for (const auto& one : m_item.numbers) hard = hard || isHard(one.feedback);
        for (const auto& one : m_item.pairs) hard = hard || isHard(one.left);
        return hard;
    }

    void comment() {
        std::string words;
        const auto add = [&](const char* label, std::string value) {
            // As the first sign of a label it does not end it.
            std::replace(value.begin() + (value.empty() ? 0 : 1), value.end(), ']', ')');
            words += (words.empty() ? "[" : " [") + std::string(label) + ':' + value + ']';
        };
        if (!m_item.id.empty()) add("id", m_item.id);
        for (const auto& tag : m_item.tags) add("tag", tag);
        if (!words.empty()) m_out += "// " + words + '\n';
    }

    void text(const std::string& plainText) {
        if (plainText.empty()) return;
        m_out += m_style == Style::Html ? "[html]" + escaped(htmlOf(plainText)) : escaped(plainText);
    }
    void feedback(const std::string& words) {
        if (words.empty()) return;
        m_out += '#';
        text(words);
    }
    void weighted(char sign, const Fraction& share, const Fraction& usual) {
        m_out += "\n\t";
        m_out += sign;
        if (share != usual) m_out += '%' + percentText(share) + '%';
    }

    void answers() {
        switch (m_item.kind) {
            case ForeignKind::SingleChoice:
            case ForeignKind::MultipleChoice: options(); return;
            case ForeignKind::TrueFalse: trueFalse(); return;
            case ForeignKind::ShortText:
                for (const auto& one : m_item.answers) {
                    weighted('=', one.fraction, Fraction(1));
                    text(one.text);
                    feedback(one.feedback);
                }
                m_out += '\n';
                return;
            case ForeignKind::Numeric: numbers(); return;
            case ForeignKind::Matching:
                for (const auto& one : m_item.pairs) {
                    m_out += "\n\t=";
                    text(one.left);
                    m_out += " -> " + escaped(one.right);
                }
                m_out += '\n';
                return;
            default: return;
        }
    }

    void options() {
        // Exactly one `=` keeps a single choice what it is; all answers with one would be a short text.
        std::size_t best = m_item.options.size();
        if (m_item.kind == ForeignKind::SingleChoice) {
            best = 0;
            for (std::size_t i = 1; i < m_item.options.size(); ++i)
                if (m_item.options[i].fraction > m_item.options[best].fraction) best = i;
        }
        for (std::size_t i = 0; i < m_item.options.size(); ++i) {
            const ForeignAnswer& one = m_item.options[i];
            weighted(i == best ? '=' : '~', one.fraction, Fraction(i == best ? 1 : 0));
            text(one.text);
            feedback(one.feedback);
        }
        m_out += '\n';
    }

    void trueFalse() {
        const bool isTrue = m_item.options.at(0).fraction > Fraction(0);
        m_out += isTrue ? "TRUE" : "FALSE";
        const std::string& wrong = m_item.options.at(isTrue ? 1 : 0).feedback;
        const std::string& right = m_item.options.at(isTrue ? 0 : 1).feedback;
        if (wrong.empty() && right.empty()) return;
        m_out += '#';
        text(wrong);
        feedback(right);
    }

    void numbers() {
        m_out += '#';
        for (const auto& one : m_item.numbers) {
            weighted(one.form == ForeignNumber::Form::Other ? '~' : '=', one.fraction,
                     Fraction(one.form == ForeignNumber::Form::Other ? 0 : 1));
            if (one.form == ForeignNumber::Form::Value)
                m_out += roundedDecimal(one.value) + ':' + roundedDecimal(one.tolerance);
            else if (one.form == ForeignNumber::Form::Range)
                m_out += roundedDecimal(one.from) + ".." + roundedDecimal(one.to);
            feedback(one.feedback);
        }
        m_out += '\n';
    }

    const ForeignItem& m_item;
    std::string& m_out;
    Style m_style = Style::Bare;
};

}  // namespace

Foreign readGift(std::string_view text) {
    Foreign foreign;
    std::string category;
    gift::parse(
        text,
        [&](const Question& question) {
            if (question.type == Question::Type::Category)
                category = foreign.categoryOf(oneLine(*question.title), question.line);
            else
                take(foreign, itemOf(question, category));
        },
        [&](const gift::Fault& fault) { foreign.refuse(++foreign.found, fault.line, fault.error); });
    return foreign;
}

std::string writeGift(const std::vector<ForeignItem>& items, std::vector<std::size_t>& left) {
    std::string out;
    std::string category;
    for (std::size_t i = 0; i < items.size(); ++i) {
        std::string one;
        if (!Writer(items[i], one).write()) {
            left.push_back(i);
            continue;
        }
        if (items[i].category != category) {
            category = items[i].category;
            out += "$CATEGORY: " + category + "\n\n";
        }
        out += one;
    }
    return out;
}

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Exchange.h"

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// GIFT as its two readers of reference understand it: what the grammar of npm's gift-pegjs accepts means what it says there; what only
/// Moodle's own reader accepts (an unescaped colon, `{True}`, several comments after the answers …) means what Moodle makes of it.
namespace adab::assessment::gift {

enum class Format { Moodle, Html, Markdown, Plain };
std::string_view name(Format format);

/// A text as it stands in the file, escapes decoded; white space as the format has it.
struct Text {
    Format format = Format::Moodle;
    std::string text;
    bool operator==(const Text&) const = default;
};

enum class Sign { Right, Wrong };  ///< `=` or `~`

struct Number {
    enum class Form { Simple, Range, HighLow, Any } form = Form::Any;
    Fraction number;  ///< simple, range
    Fraction range;   ///< range
    Fraction low;
    Fraction high;
};

struct Choice {
    Sign sign = Sign::Right;
    std::string weight;  ///< the digits between the per cent signs; none where empty
    Text text;
    Number number;  ///< numerical
    std::optional<Text> feedback;
};

struct Pair {
    Text left;
    std::string right;
};

struct Question {
    enum class Type { Category, Description, MultipleChoice, Short, TrueFalse, Numerical, Matching, Essay } type = Type::Description;
    enum class Stem { Whole, AroundAnswers };
    enum class Numbers { List, Single };

    std::size_t line = 0;
    std::optional<std::string> id;
    std::vector<std::string> tags;
    std::optional<std::string> title;  ///< of a category: its path
    Text stem;
    Stem stemIs = Stem::Whole;  ///< around the answers: with `_____` where they stood
    std::optional<Text> feedback;
    std::vector<Choice> choices;
    Numbers numbers = Numbers::List;  ///< numerical: one number, not written as a list
    std::vector<Pair> pairs;
    Sign truth = Sign::Right;           ///< true-false: what is right
    std::optional<Text> first, second;  ///< true-false: feedback on the wrong answer, on the right one
};

/// What is wrong with one question; the others are read.
struct Fault {
    std::size_t line = 0;
    Error error;
};

/// Reads UTF-8 with line feeds only, question by question.
void parse(std::string_view text, const std::function<void(Question)>& question, const std::function<void(const Fault&)>& fault);

}  // namespace adab::assessment::gift

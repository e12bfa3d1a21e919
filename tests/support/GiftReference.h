// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Gift.h"

#include <cstdlib>

/// What was read, in the words of the reference grammar (npm gift-pegjs), so that both can be compared.
namespace adab::test {

inline Json toReference(const assessment::gift::Text& text) {
    return Json::object({{"format", assessment::gift::name(text.format)}, {"text", text.text}});
}
inline Json toReference(const std::optional<assessment::gift::Text>& text) { return text ? toReference(*text) : Json(); }

inline Json numberOf(double value) {
    return value == static_cast<double>(static_cast<std::int64_t>(value)) ? Json(static_cast<std::int64_t>(value)) : Json(value);
}

inline Json toReference(const assessment::gift::Number& number, const assessment::gift::Text& stem) {
    using Form = assessment::gift::Number::Form;
    switch (number.form) {
        case Form::Simple: return Json::object({{"type", "simple"}, {"number", numberOf(number.number.approximate())}});
        case Form::Range:
            return Json::object(
                {{"type", "range"}, {"number", numberOf(number.number.approximate())}, {"range", numberOf(number.range.approximate())}});
        case Form::HighLow:
            return Json::object({{"type", "high-low"},
                                 {"numberHigh", numberOf(number.high.approximate())},
                                 {"numberLow", numberOf(number.low.approximate())}});
        case Form::Any: break;
    }
    return Json::object({{"format", assessment::gift::name(stem.format)}, {"text", "*"}});
}

inline Json toReference(const assessment::gift::Question& question) {
    using Type = assessment::gift::Question::Type;
    using assessment::gift::Sign;
    if (question.type == Type::Category) return Json::object({{"type", "Category"}, {"title", question.title.value_or("")}});
    Json tags = question.tags.empty() ? Json() : Json::list();
    for (const auto& tag : question.tags) tags.push(tag);
    Json json = Json::object({{"id", question.id ? Json(*question.id) : Json()},
                              {"tags", std::move(tags)},
                              {"title", question.title ? Json(*question.title) : Json()},
                              {"stem", toReference(question.stem)},
                              {"hasEmbeddedAnswers", question.stemIs == assessment::gift::Question::Stem::AroundAnswers}});
    if (question.type == Type::Description) return json.set("type", "Description");
    json.set("globalFeedback", toReference(question.feedback));
    switch (question.type) {
        case Type::Category:
        case Type::Description: break;
        case Type::TrueFalse:
            json.set("type", "TF").set("isTrue", question.truth == Sign::Right);
            json.set("trueFeedback", toReference(question.first)).set("falseFeedback", toReference(question.second));
            break;
        case Type::Essay: json.set("type", "Essay"); break;
        case Type::Matching: {
            Json pairs = Json::list();
            for (const auto& pair : question.pairs)
                pairs.push(Json::object({{"subquestion", toReference(pair.left)}, {"subanswer", pair.right}}));
            json.set("type", "Matching").set("matchPairs", std::move(pairs));
            break;
        }
        case Type::Numerical:
            if (question.numbers == assessment::gift::Question::Numbers::Single) {
                json.set("type", "Numerical").set("choices", toReference(question.choices.front().number, question.stem));
                break;
            }
            [[fallthrough]];
        case Type::MultipleChoice:
        case Type::Short: {
            Json choices = Json::list();
            for (const auto& choice : question.choices) {
                choices.push(Json::object(
                    {{"isCorrect", choice.sign == Sign::Right},
                     {"weight", choice.weight.empty() ? Json() : numberOf(std::strtod(choice.weight.c_str(), nullptr))},
                     {"text", question.type == Type::Numerical ? toReference(choice.number, question.stem) : toReference(choice.text)},
                     {"feedback", toReference(choice.feedback)}}));
            }
            json.set("type", question.type == Type::Numerical ? "Numerical" : question.type == Type::Short ? "Short" : "MC");
            json.set("choices", std::move(choices));
            break;
        }
    }
    return json;
}

}  // namespace adab::test

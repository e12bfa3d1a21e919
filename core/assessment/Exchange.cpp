// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Exchange.h"

#include "assessment/ExchangeText.h"

#include <algorithm>
#include <array>
#include <set>

namespace adab::assessment {
namespace {

constexpr std::array kFormats{
    std::pair{ExchangeFormat::Gift, std::string_view("gift")}, std::pair{ExchangeFormat::Aiken, std::string_view("aiken")},
    std::pair{ExchangeFormat::MoodleXml, std::string_view("moodlexml")}, std::pair{ExchangeFormat::Csv, std::string_view("csv")}};

constexpr std::array kKinds{std::pair{ForeignKind::SingleChoice, std::string_view("single-choice")},
                            std::pair{ForeignKind::MultipleChoice, std::string_view("multiple-choice")},
                            std::pair{ForeignKind::TrueFalse, std::string_view("true-false")},
                            std::pair{ForeignKind::ShortText, std::string_view("short-text")},
                            std::pair{ForeignKind::Numeric, std::string_view("numeric")},
                            std::pair{ForeignKind::Matching, std::string_view("matching")},
                            std::pair{ForeignKind::Ordering, std::string_view("ordering")},
                            std::pair{ForeignKind::GapFill, std::string_view("gap-fill")},
                            std::pair{ForeignKind::Written, std::string_view("written")},
                            std::pair{ForeignKind::Description, std::string_view("description")}};

Json jsonOf(const Fraction& value) { return value.denominator() == 1 ? Json(value.numerator()) : Json(value.approximate()); }

Json answersJson(const std::vector<ForeignAnswer>& answers) {
    Json list = Json::list();
    for (const ForeignAnswer& one : answers)
        list.push(Json::object({{"text", one.text}, {"fraction", jsonOf(one.fraction)}, {"feedback", one.feedback}}));
    return list;
}

Json numbersJson(const std::vector<ForeignNumber>& numbers) {
    Json list = Json::list();
    for (const ForeignNumber& one : numbers) {
        if (one.form == ForeignNumber::Form::Other) continue;  // words for any other number, no number
        Json json = one.form == ForeignNumber::Form::Value
                        ? Json::object({{"value", jsonOf(one.value)}, {"tolerance", jsonOf(one.tolerance)}})
                        : Json::object({{"from", jsonOf(one.from)}, {"to", jsonOf(one.to)}});
        json.set("fraction", jsonOf(one.fraction)).set("feedback", one.feedback);
        list.push(std::move(json));
    }
    return list;
}

Error fault(const char* code, Json arguments = Json::object()) { return {code, std::move(arguments), {}}; }

bool anyEarns(const std::vector<ForeignAnswer>& answers) {
    return std::any_of(answers.begin(), answers.end(), [](const ForeignAnswer& one) { return one.fraction > Fraction(0); });
}

std::optional<Error> faultOfOptions(const ForeignItem& item) {
    if (item.options.size() < 2) return fault("assessment.import-few-options", Json::object({{"count", item.options.size()}}));
    if (!anyEarns(item.options)) return fault("assessment.import-no-right-answer");
    for (const ForeignAnswer& one : item.options)
        if (one.text.empty()) return fault("assessment.import-empty-option");
    return std::nullopt;
}

std::optional<Error> faultOfNumbers(const std::vector<ForeignNumber>& numbers) {
    bool earns = false;
    for (const ForeignNumber& one : numbers) {
        earns = earns || (one.form != ForeignNumber::Form::Other && one.fraction > Fraction(0));
        if (one.tolerance < Fraction(0)) return fault("assessment.import-tolerance", Json::object({{"number", one.tolerance.text()}}));
    }
    return earns ? std::nullopt : std::optional(fault("assessment.import-no-right-answer"));
}

std::optional<Error> faultOfPairs(const ForeignItem& item) {
    std::size_t stems = 0;
    std::set<std::string_view> rights;
    for (const ForeignPair& one : item.pairs) {
        if (!one.left.empty()) ++stems;
        if (one.right.empty()) return fault("assessment.import-empty-option");
        rights.insert(one.right);
    }
    if (stems < 2 || rights.size() < 2) return fault("assessment.import-few-pairs", Json::object({{"count", stems}}));
    return std::nullopt;
}

std::optional<Error> faultOfGaps(const ForeignItem& item) {
    if (item.gaps.size() > 100) return fault("assessment.import-too-many-answers", Json::object({{"limit", 100}}));
    if (item.gaps.empty()) return fault("assessment.import-no-gap");
    for (const ForeignGap& gap : item.gaps) {
        if (gap.kind == ForeignGap::Kind::Number) {
            if (auto found = faultOfNumbers(gap.numbers)) return found;
        } else if (!anyEarns(gap.answers)) {
            return fault("assessment.import-no-right-answer");
        }
    }
    return std::nullopt;
}

}  // namespace

std::string_view name(ExchangeFormat format) {
    for (const auto& [one, called] : kFormats)
        if (one == format) return called;
    return "gift";
}

std::optional<ExchangeFormat> exchangeFormatNamed(std::string_view name) {
    for (const auto& [one, called] : kFormats)
        if (called == name) return one;
    return std::nullopt;
}

std::string_view name(ForeignKind kind) {
    for (const auto& [one, called] : kKinds)
        if (one == kind) return called;
    return "description";
}

std::optional<ForeignKind> foreignKindNamed(std::string_view name) {
    for (const auto& [one, called] : kKinds)
        if (called == name) return one;
    return std::nullopt;
}

bool ForeignItem::sameAs(const ForeignItem& other) const {
    return id == other.id && title == other.title && kind == other.kind && text == other.text && maxMark == other.maxMark &&
           options == other.options && answers == other.answers && numbers == other.numbers && units == other.units &&
           unitPenalty == other.unitPenalty && pairs == other.pairs && order == other.order && gaps == other.gaps && tags == other.tags &&
           category == other.category && why == other.why && right == other.right && partly == other.partly && wrong == other.wrong &&
           hints == other.hints && model == other.model;
}

void Foreign::refuse(std::size_t item, std::size_t line, Error error) {
    // Bad ones count as well: naming millions of them takes as long as taking them.
    if (item > ExchangeLimits::kItems) throw Refused("assessment.import-too-many", Json::object({{"limit", ExchangeLimits::kItems}}));
    if (item == 0 || item != m_lastRefused) ++refused;
    m_lastRefused = item;
    if (problems.size() < ExchangeLimits::kProblems) problems.push_back({item, line, std::move(error)});
}

std::string Foreign::categoryOf(std::string path, std::size_t line) {
    if (path.size() <= ExchangeLimits::kCategory) return path;
    std::size_t end = ExchangeLimits::kCategory;
    while (end > 0 && (static_cast<unsigned char>(path[end]) & 0xC0) == 0x80) --end;
    path.resize(end);
    if (problems.size() < ExchangeLimits::kProblems)
        problems.push_back({0, line, fault("assessment.import-category", Json::object({{"limit", ExchangeLimits::kCategory}}))});
    return tidied(path);
}

void Foreign::count(const ForeignItem& item) {
    m_parts += item.options.size() + item.answers.size() + item.numbers.size() + item.units.size() + item.pairs.size() + item.order.size() +
               item.tags.size() + item.hints.size();
    for (const ForeignGap& gap : item.gaps) m_parts += 1 + gap.answers.size() + gap.numbers.size();
    if (m_parts > ExchangeLimits::kParts)
        throw Refused("assessment.import-too-many-parts", Json::object({{"limit", ExchangeLimits::kParts}}));
}

std::optional<Error> faultOf(const ForeignItem& item) {
    if (item.text.empty() && item.title.empty()) return fault("assessment.import-no-text");
    if (item.maxMark < Fraction(0)) return fault("assessment.import-mark", Json::object({{"mark", item.maxMark.text()}}));
    for (const auto* list : {&item.options, &item.answers})
        if (list->size() > ExchangeLimits::kAnswers)
            return fault("assessment.import-too-many-answers", Json::object({{"limit", ExchangeLimits::kAnswers}}));
    switch (item.kind) {
        case ForeignKind::SingleChoice:
        case ForeignKind::MultipleChoice:
        case ForeignKind::TrueFalse: return faultOfOptions(item);
        case ForeignKind::ShortText:
            for (const ForeignAnswer& one : item.answers)
                if (one.text.empty()) return fault("assessment.import-empty-option");
            if (!anyEarns(item.answers)) return fault("assessment.import-no-right-answer");
            return std::nullopt;
        case ForeignKind::Numeric: return faultOfNumbers(item.numbers);
        case ForeignKind::Matching: return faultOfPairs(item);
        case ForeignKind::Ordering:
            if (item.order.size() < 2) return fault("assessment.import-few-options", Json::object({{"count", item.order.size()}}));
            for (const auto& one : item.order)
                if (one.empty()) return fault("assessment.import-empty-option");
            return std::nullopt;
        case ForeignKind::GapFill: return faultOfGaps(item);
        case ForeignKind::Written:
        case ForeignKind::Description: return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Error> noticeOf(const ForeignItem& item) {
    if (item.kind != ForeignKind::MultipleChoice) return std::nullopt;
    Fraction sum;
    try {
        for (const ForeignAnswer& one : item.options)
            if (one.fraction > Fraction(0)) sum = sum + one.fraction;
    } catch (const Refused&) {
        return std::nullopt;  // nobody can say it in words either
    }
    if (sum == Fraction(1)) return std::nullopt;
    return fault("assessment.import-sum", Json::object({{"percent", sum.percentFloor()}}));
}

void take(Foreign& into, ForeignItem item) {
    item.number = ++into.found;
    if (into.found > ExchangeLimits::kItems) throw Refused("assessment.import-too-many", Json::object({{"limit", ExchangeLimits::kItems}}));
    into.count(item);
    if (auto found = faultOf(item)) {
        into.refuse(item.number, item.line, std::move(*found));
        return;
    }
    if (auto found = noticeOf(item); found && into.problems.size() < ExchangeLimits::kProblems)
        into.problems.push_back({item.number, item.line, std::move(*found)});
    into.items.push_back(std::move(item));
}

Foreign readForeign(ExchangeFormat format, std::string_view octets) {
    if (octets.size() > ExchangeLimits::kFileOctets)
        throw Refused("assessment.import-too-large", Json::object({{"limit", ExchangeLimits::kFileOctets / 1'000'000}}));
    const std::string text = decoded(octets);
    switch (format) {
        case ExchangeFormat::Gift: return readGift(text);
        case ExchangeFormat::Aiken: return readAiken(text);
        case ExchangeFormat::MoodleXml: return readMoodleXml(text);
        case ExchangeFormat::Csv: return readItemsCsv(text);
    }
    return {};
}

Json previewOf(const ForeignItem& item) {
    Json tags = Json::list();
    for (const auto& tag : item.tags) tags.push(tag);
    Json json = Json::object({{"title", item.title},
                              {"kind", name(item.kind)},
                              {"text", item.text},
                              {"maxMark", jsonOf(item.maxMark)},
                              {"tags", std::move(tags)},
                              {"category", item.category}});
    if (!item.id.empty()) json.set("id", item.id);
    if (!item.why.empty()) json.set("feedback", item.why);
    if (!item.options.empty()) json.set("options", answersJson(item.options));
    if (!item.answers.empty()) json.set("answers", answersJson(item.answers));
    if (!item.numbers.empty()) json.set("numbers", numbersJson(item.numbers));
    if (!item.pairs.empty()) {
        Json pairs = Json::list();
        for (const ForeignPair& one : item.pairs) pairs.push(Json::list({one.left, one.right}));
        json.set("pairs", std::move(pairs));
    }
    if (!item.order.empty()) {
        Json order = Json::list();
        for (const auto& one : item.order) order.push(one);
        json.set("order", std::move(order));
    }
    if (!item.gaps.empty()) {
        Json gaps = Json::list();
        for (const ForeignGap& gap : item.gaps) {
            Json one = Json::object({{"gap", gap.id},
                                     {"kind", gap.kind == ForeignGap::Kind::Select ? "select"
                                              : gap.kind == ForeignGap::Kind::Text ? "text"
                                                                                   : "number"}});
            if (gap.kind == ForeignGap::Kind::Number)
                one.set("numbers", numbersJson(gap.numbers));
            else
                one.set("answers", answersJson(gap.answers));
            gaps.push(std::move(one));
        }
        json.set("gaps", std::move(gaps));
    }
    return json;
}

}  // namespace adab::assessment

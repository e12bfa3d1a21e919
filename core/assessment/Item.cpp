// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Item.h"

#include <algorithm>
#include <array>

namespace adab::assessment {

namespace {

template <class Enum, std::size_t Count>
std::optional<Enum> named(const std::array<Enum, Count>& all, std::string_view wanted) {
    const auto found = std::find_if(all.begin(), all.end(), [&](Enum one) { return name(one) == wanted; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

const std::vector<ItemKind>& itemKinds() {
    static const std::vector<ItemKind> kinds{ItemKind::SingleChoice, ItemKind::MultipleChoice, ItemKind::TrueFalse, ItemKind::Matching,
                                             ItemKind::Ordering,     ItemKind::GapFill,        ItemKind::ShortText, ItemKind::Numeric,
                                             ItemKind::Hotspot,      ItemKind::ErrorText,      ItemKind::Judgement, ItemKind::SpeechFormula,
                                             ItemKind::Written,      ItemKind::Description};
    return kinds;
}

std::string_view name(ItemKind kind) {
    switch (kind) {
        case ItemKind::SingleChoice: return "single-choice";
        case ItemKind::MultipleChoice: return "multiple-choice";
        case ItemKind::TrueFalse: return "true-false";
        case ItemKind::Matching: return "matching";
        case ItemKind::Ordering: return "ordering";
        case ItemKind::GapFill: return "gap-fill";
        case ItemKind::ShortText: return "short-text";
        case ItemKind::Numeric: return "numeric";
        case ItemKind::Hotspot: return "hotspot";
        case ItemKind::ErrorText: return "error-text";
        case ItemKind::Judgement: return "judgement";
        case ItemKind::SpeechFormula: return "speech-formula";
        case ItemKind::Written: return "written";
        case ItemKind::Description: return "description";
    }
    return {};
}

std::optional<ItemKind> itemKindNamed(std::string_view wanted) {
    for (const auto kind : itemKinds())
        if (name(kind) == wanted) return kind;
    return std::nullopt;
}

std::string_view name(Credit credit) {
    switch (credit) {
        case Credit::AllOrNothing: return "all-or-nothing";
        case Credit::Partial: return "partial";
        case Credit::Penalised: return "penalised";
    }
    return {};
}

std::optional<Credit> creditNamed(std::string_view wanted) {
    return named(std::array{Credit::AllOrNothing, Credit::Partial, Credit::Penalised}, wanted);
}

std::string_view name(Use use) {
    switch (use) {
        case Use::Exam: return "exam";
        case Use::Practice: return "practice";
    }
    return {};
}

std::optional<Use> useNamed(std::string_view wanted) { return named(std::array{Use::Exam, Use::Practice}, wanted); }

std::string_view name(Typos typos) {
    switch (typos) {
        case Typos::Refuse: return "refuse";
        case Typos::Warn: return "warn";
        case Typos::Accept: return "accept";
    }
    return {};
}

std::optional<Typos> typosNamed(std::string_view wanted) { return named(std::array{Typos::Refuse, Typos::Warn, Typos::Accept}, wanted); }

std::string_view name(Gap::Kind kind) {
    switch (kind) {
        case Gap::Kind::Select: return "select";
        case Gap::Kind::Text: return "text";
        case Gap::Kind::Number: return "number";
    }
    return {};
}

std::optional<Gap::Kind> gapKindNamed(std::string_view wanted) {
    return named(std::array{Gap::Kind::Select, Gap::Kind::Text, Gap::Kind::Number}, wanted);
}

std::string_view name(Judgement::Ask ask) {
    switch (ask) {
        case Judgement::Ask::Rate: return "rate";
        case Judgement::Ask::Rank: return "rank";
    }
    return {};
}

std::string_view name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Unanswered: return "unanswered";
        case Verdict::Wrong: return "wrong";
        case Verdict::Partly: return "partly";
        case Verdict::Spelling: return "spelling";
        case Verdict::Right: return "right";
        case Verdict::NeedsPerson: return "needs-person";
    }
    return {};
}

std::optional<Verdict> verdictNamed(std::string_view wanted) {
    return named(std::array{Verdict::Unanswered, Verdict::Wrong, Verdict::Partly, Verdict::Spelling, Verdict::Right, Verdict::NeedsPerson},
                 wanted);
}

std::string_view name(Reason reason) {
    switch (reason) {
        case Reason::Right: return "right";
        case Reason::Wrong: return "wrong";
        case Reason::Missing: return "missing";
        case Reason::Part: return "part";
        case Reason::Slip: return "slip";
        case Reason::InOrder: return "in-order";
        case Reason::OutOfOrder: return "out-of-order";
        case Reason::Distance: return "distance";
        case Reason::UnitMissing: return "unit-missing";
        case Reason::UnitUnknown: return "unit-unknown";
        case Reason::NoNumber: return "no-number";
        case Reason::Elsewhere: return "elsewhere";
        case Reason::Form: return "form";
        case Reason::Forbidden: return "forbidden";
        case Reason::NotRecognised: return "not-recognised";
        case Reason::AwaitsPerson: return "awaits-person";
        case Reason::ByRubric: return "by-rubric";
        case Reason::TooMany: return "too-many";
        case Reason::Limited: return "limited";
    }
    return {};
}

std::optional<Reason> reasonNamed(std::string_view wanted) {
    return named(
        std::array{Reason::Right, Reason::Wrong, Reason::Missing, Reason::Part, Reason::Slip, Reason::InOrder, Reason::OutOfOrder,
                   Reason::Distance, Reason::UnitMissing, Reason::UnitUnknown, Reason::NoNumber, Reason::Elsewhere, Reason::Form,
                   Reason::Forbidden, Reason::NotRecognised, Reason::AwaitsPerson, Reason::ByRubric, Reason::TooMany, Reason::Limited},
        wanted);
}

NumberAnswer NumberAnswer::exactly(std::string id, const Fraction& value, const Fraction& tolerance, Tolerance toleranceIs) {
    NumberAnswer answer;
    answer.id = std::move(id);
    answer.value = value;
    answer.tolerance = tolerance;
    answer.toleranceIs = toleranceIs;
    Fraction width = toleranceIs == Tolerance::Percent ? value * tolerance / Fraction(100) : tolerance;
    if (width < Fraction(0)) width = Fraction(0) - width;
    answer.from = value - width;
    answer.to = value + width;
    return answer;
}

NumberAnswer NumberAnswer::between(std::string id, const Fraction& from, const Fraction& to) {
    NumberAnswer answer;
    answer.form = Form::Range;
    answer.id = std::move(id);
    answer.from = from;
    answer.to = to;
    return answer;
}

std::int64_t Criterion::mostPoints() const {
    std::int64_t most = 0;
    for (const auto& level : levels) most = std::max(most, level.points);
    return most;
}

const ItemText& Item::textIn(std::string_view locale) const {
    static const ItemText none;
    for (const std::string_view wanted : {locale, std::string_view("en")}) {
        const auto found = texts.find(std::string(wanted));
        if (found != texts.end()) return found->second;
    }
    return texts.empty() ? none : texts.begin()->second;
}

const Item* ItemBank::find(std::string_view id) const {
    for (const auto& item : items)
        if (item.id == id) return &item;
    return nullptr;
}

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ExchangeItems.h"

#include "assessment/Choices.h"
#include "assessment/ItemType.h"
#include "base/Text.h"

#include <algorithm>

namespace adab::assessment {
namespace {

/// `a` … `z`, then `o27` …
std::string optionId(std::size_t index) {
    if (index < 26) return std::string(1, static_cast<char>('a' + index));
    return "o" + std::to_string(index + 1);
}

ItemKind kindOf(ForeignKind kind) {
    switch (kind) {
        case ForeignKind::SingleChoice: return ItemKind::SingleChoice;
        case ForeignKind::MultipleChoice: return ItemKind::MultipleChoice;
        case ForeignKind::TrueFalse: return ItemKind::TrueFalse;
        case ForeignKind::ShortText: return ItemKind::ShortText;
        case ForeignKind::Numeric: return ItemKind::Numeric;
        case ForeignKind::Matching: return ItemKind::Matching;
        case ForeignKind::Ordering: return ItemKind::Ordering;
        case ForeignKind::GapFill: return ItemKind::GapFill;
        case ForeignKind::Written: return ItemKind::Written;
        case ForeignKind::Description: return ItemKind::Description;
    }
    return ItemKind::Description;
}

std::optional<ForeignKind> foreignKindOf(ItemKind kind) { return foreignKindNamed(name(kind)); }

/// Builds one item.
class Builder {
public:
    Builder(const ForeignItem& foreign, std::string id, std::string locale) : m_foreign(foreign), m_locale(std::move(locale)) {
        m_item.id = std::move(id);
    }

    Item build() {
        m_item.kind = kindOf(m_foreign.kind);
        m_item.credit = typeOf(m_item.kind).usualCredit();
        m_item.tags = m_foreign.tags;
        m_item.category = m_foreign.category;
        m_item.maxMark = m_foreign.maxMark;
        m_text.title = m_foreign.title;
        m_text.stem = m_foreign.text.empty() ? m_foreign.title : m_foreign.text;
        m_text.why = m_foreign.why;
        m_text.hints = m_foreign.hints;
        for (const auto& [verdict, words] :
             {std::pair{"right", &m_foreign.right}, {"partly", &m_foreign.partly}, {"wrong", &m_foreign.wrong}})
            if (!words->empty()) m_text.outcomes[verdict] = *words;
        kind();
        m_item.texts[m_locale] = std::move(m_text);
        return std::move(m_item);
    }

private:
    void kind() {
        switch (m_foreign.kind) {
            case ForeignKind::SingleChoice:
            case ForeignKind::MultipleChoice: choices(); return;
            case ForeignKind::TrueFalse:
                m_item.options = {"true", "false"};
                m_item.key = {m_foreign.options.at(0).fraction > Fraction(0) ? "true" : "false"};
                for (std::size_t i = 0; i < 2; ++i) m_text.feedback[m_item.options[i]] = m_foreign.options.at(i).feedback;
                return;
            case ForeignKind::ShortText:
                for (const auto& one : m_foreign.answers) m_text.accept.push_back({one.text, one.fraction, one.feedback});
                return;
            case ForeignKind::Numeric: numbers(); return;
            case ForeignKind::Matching: pairs(); return;
            case ForeignKind::Ordering:
                for (const auto& one : m_foreign.order) {
                    m_item.options.push_back(optionId(m_item.options.size()));
                    m_text.options[m_item.options.back()] = one;
                }
                m_item.key = m_item.options;
                return;
            case ForeignKind::GapFill: gaps(); return;
            case ForeignKind::Written: m_text.model = m_foreign.model; return;
            case ForeignKind::Description: return;
        }
    }

    void choices() {
        std::size_t whole = 0;
        std::size_t other = 0;
        for (const ForeignAnswer& one : m_foreign.options) {
            const std::string id = optionId(m_item.options.size());
            m_item.options.push_back(id);
            m_text.options[id] = one.text;
            m_text.feedback[id] = one.feedback;
            m_item.fractions[id] = one.fraction;
            if (one.fraction == Fraction(1))
                ++whole;
            else if (one.fraction != Fraction(0))
                ++other;
            if (one.fraction > Fraction(0)) m_item.key.push_back(id);
        }
        if (m_foreign.kind == ForeignKind::MultipleChoice) return;
        for (const ForeignAnswer& one : m_foreign.options) m_item.lowest = std::min(m_item.lowest, one.fraction);
        // One key and nothing else to weigh needs no weights.
        if (whole == 1 && other == 0) m_item.fractions.clear();
    }

    NumberAnswer number(const ForeignNumber& one, std::string id) {
        NumberAnswer answer = one.form == ForeignNumber::Form::Range
                                  ? NumberAnswer::between(std::move(id), one.from, one.to)
                                  : NumberAnswer::exactly(std::move(id), one.value, one.tolerance, NumberAnswer::Tolerance::Absolute);
        answer.fraction = one.fraction;
        if (!one.feedback.empty()) m_text.feedback[answer.id] = one.feedback;
        return answer;
    }

    void numbers() {
        for (const ForeignNumber& one : m_foreign.numbers) {
            if (one.form == ForeignNumber::Form::Other) {
                // Words for every other number are words on a wrong answer.
                if (!one.feedback.empty() && !m_text.outcomes.contains("wrong")) m_text.outcomes["wrong"] = one.feedback;
                continue;
            }
            m_item.numbers.push_back(number(one, "n" + std::to_string(m_item.numbers.size() + 1)));
        }
        if (m_foreign.units.empty()) return;
        m_item.units.penalty = m_foreign.unitPenalty;
        for (const ForeignUnit& one : m_foreign.units) {
            const std::string id = "u" + std::to_string(m_item.units.list.size() + 1);
            m_item.units.list.push_back({id, one.factor});
            m_text.units[id] = {one.name};
        }
    }

    void pairs() {
        std::map<std::string, std::string> idOf;
        for (const ForeignPair& one : m_foreign.pairs) {
            // Equal right sides are one option, so that either of them is right.
            const auto [place, isNew] = idOf.emplace(one.right, optionId(m_item.options.size()));
            if (isNew) {
                m_item.options.push_back(place->second);
                m_text.options[place->second] = one.right;
            }
            if (one.left.empty()) continue;
            const std::string stem = "s" + std::to_string(m_item.stems.size() + 1);
            m_item.stems.push_back(stem);
            m_text.stems[stem] = one.left;
            m_item.pairs[stem] = place->second;
            if (!one.feedback.empty()) m_text.feedback[stem] = one.feedback;
        }
    }

    void gaps() {
        std::size_t number = 0;
        std::string stem = m_text.stem;
        for (const ForeignGap& one : m_foreign.gaps) {
            Gap gap;
            gap.id = "g" + std::to_string(++number);
            const std::string mark = "{{" + one.id + "}}";
            if (const auto at = stem.find(mark); at != std::string::npos) stem.replace(at, mark.size(), "{{" + gap.id + "}}");
            switch (one.kind) {
                case ForeignGap::Kind::Select: select(one, gap); break;
                case ForeignGap::Kind::Text:
                    gap.kind = Gap::Kind::Text;
                    for (const auto& answer : one.answers) m_text.gaps[gap.id].push_back({answer.text, answer.fraction, answer.feedback});
                    break;
                case ForeignGap::Kind::Number:
                    gap.kind = Gap::Kind::Number;
                    for (const ForeignNumber& answer : one.numbers)
                        if (answer.form != ForeignNumber::Form::Other)
                            gap.numbers.push_back(this->number(answer, gap.id + "-" + std::to_string(gap.numbers.size() + 1)));
                    break;
            }
            m_item.gaps.push_back(std::move(gap));
        }
        m_text.stem = std::move(stem);
    }

    void select(const ForeignGap& one, Gap& gap) {
        gap.kind = Gap::Kind::Select;
        Fraction best;
        std::map<std::string, Fraction> fractions;
        bool weighed = false;
        for (const ForeignAnswer& answer : one.answers) {
            const std::string id = gap.id + "-" + optionId(gap.options.size());
            gap.options.push_back(id);
            m_item.options.push_back(id);
            m_text.options[id] = answer.text;
            if (!answer.feedback.empty()) m_text.feedback[id] = answer.feedback;
            fractions[id] = answer.fraction;
            if (answer.fraction > best) {
                best = answer.fraction;
                weighed = weighed || !gap.key.empty();
                gap.key = id;
            } else if (answer.fraction != Fraction(0)) {
                weighed = true;
            }
        }
        if (weighed || best != Fraction(1)) m_item.fractions.merge(fractions);
    }

    const ForeignItem& m_foreign;
    std::string m_locale;
    Item m_item;
    ItemText m_text;
};

/// The way back.
class Outgoer {
public:
    Outgoer(const Item& item, std::string_view locale) : m_item(item), m_text(item.textIn(locale)) {}

    Outgoing go() {
        Outgoing out;
        ForeignItem& foreign = out.item;
        foreign.id = m_item.id;
        foreign.title = m_text.title;
        foreign.text = m_text.stem;
        foreign.maxMark = m_item.maxMark;
        foreign.tags = m_item.tags;
        foreign.category = m_item.category;
        foreign.why = m_text.why;
        foreign.hints = m_text.hints;
        foreign.right = outcome("right");
        foreign.partly = outcome("partly");
        foreign.wrong = outcome("wrong");
        const auto kind = foreignKindOf(m_item.kind);
        if (!kind) {
            out.held = Held::NotAtAll;
            return out;
        }
        foreign.kind = *kind;
        fill(foreign);
        return out;
    }

private:
    static std::string wordsIn(const std::map<std::string, std::string>& map, const std::string& id) {
        const auto found = map.find(id);
        return found == map.end() ? std::string() : found->second;
    }
    std::string outcome(const char* verdict) const { return wordsIn(m_text.outcomes, verdict); }

    /// What ticking the option alone does to the mark.
    Fraction share(const std::string& option) const {
        if (const auto weighed = m_item.fractions.find(option); weighed != m_item.fractions.end()) return weighed->second;
        const bool right = std::find(m_item.key.begin(), m_item.key.end(), option) != m_item.key.end();
        if (m_item.kind != ItemKind::MultipleChoice) return Fraction(right ? 1 : 0);
        if (right) return {1, static_cast<std::int64_t>(m_item.key.size())};
        // Elsewhere there is no all or nothing: a wrong tick that takes everything comes nearest.
        if (m_item.credit == Credit::AllOrNothing) return Fraction(-1);
        const auto wrong = static_cast<std::int64_t>(std::max<std::size_t>(m_item.options.size() - m_item.key.size(), 1));
        return m_item.credit == Credit::Penalised ? Fraction(0) - m_item.penalty.value_or(Fraction(1, wrong)) : Fraction(0);
    }

    ForeignNumber number(const NumberAnswer& one) const {
        ForeignNumber number;
        number.fraction = one.fraction;
        number.feedback = wordsIn(m_text.feedback, one.id);
        if (one.form == NumberAnswer::Form::Range) {
            number.form = ForeignNumber::Form::Range;
            number.from = one.from;
            number.to = one.to;
        } else {
            number.value = one.value;
            // A tolerance in per cent is written as the distance that it comes to.
            number.tolerance = one.to - one.value;
        }
        return number;
    }

    void fill(ForeignItem& foreign) const {
        switch (foreign.kind) {
            case ForeignKind::SingleChoice:
            case ForeignKind::MultipleChoice:
                for (const auto& id : m_item.options)
                    foreign.options.push_back({wordsIn(m_text.options, id), share(id), wordsIn(m_text.feedback, id)});
                return;
            case ForeignKind::TrueFalse: {
                const bool isTrue = !m_item.key.empty() && m_item.key.front() == "true";
                foreign.options = {{"True", Fraction(isTrue ? 1 : 0), wordsIn(m_text.feedback, "true")},
                                   {"False", Fraction(isTrue ? 0 : 1), wordsIn(m_text.feedback, "false")}};
                return;
            }
            case ForeignKind::ShortText:
                for (const auto& one : m_text.accept) foreign.answers.push_back({one.text, one.fraction, one.feedback});
                return;
            case ForeignKind::Numeric:
                for (const auto& one : m_item.numbers) foreign.numbers.push_back(number(one));
                if (!foreign.wrong.empty()) {
                    ForeignNumber other;
                    other.form = ForeignNumber::Form::Other;
                    other.fraction = Fraction(0);
                    other.feedback = std::move(foreign.wrong);
                    foreign.wrong.clear();
                    foreign.numbers.push_back(std::move(other));
                }
                foreign.unitPenalty = m_item.units.list.empty() ? Fraction(0) : m_item.units.penalty;
                for (const auto& unit : m_item.units.list) {
                    const auto names = m_text.units.find(unit.id);
                    foreign.units.push_back(
                        {names == m_text.units.end() || names->second.empty() ? unit.id : names->second.front(), unit.factor});
                }
                return;
            case ForeignKind::Matching: pairs(foreign); return;
            case ForeignKind::Ordering:
                for (const auto& id : m_item.key) foreign.order.push_back(wordsIn(m_text.options, id));
                return;
            case ForeignKind::GapFill: gaps(foreign); return;
            case ForeignKind::Written: foreign.model = m_text.model; return;
            case ForeignKind::Description: return;
        }
    }

    void pairs(ForeignItem& foreign) const {
        std::vector<std::string> met;
        for (const auto& stem : m_item.stems) {
            const std::string option = wordsIn(m_item.pairs, stem);
            met.push_back(option);
            foreign.pairs.push_back({wordsIn(m_text.stems, stem), wordsIn(m_text.options, option), wordsIn(m_text.feedback, stem)});
        }
        for (const auto& option : m_item.options)
            if (std::find(met.begin(), met.end(), option) == met.end()) foreign.pairs.push_back({{}, wordsIn(m_text.options, option), {}});
    }

    void gaps(ForeignItem& foreign) const {
        for (const Gap& gap : m_item.gaps) {
            ForeignGap one;
            one.id = gap.id;
            if (gap.kind == Gap::Kind::Select) {
                one.kind = ForeignGap::Kind::Select;
                for (const auto& id : gap.options) {
                    const auto weighed = m_item.fractions.find(id);
                    const Fraction worth = weighed != m_item.fractions.end() ? weighed->second : Fraction(id == gap.key ? 1 : 0);
                    one.answers.push_back({wordsIn(m_text.options, id), worth, wordsIn(m_text.feedback, id)});
                }
            } else if (gap.kind == Gap::Kind::Number) {
                one.kind = ForeignGap::Kind::Number;
                for (const auto& answer : gap.numbers) one.numbers.push_back(number(answer));
            } else if (const auto accepted = m_text.gaps.find(gap.id); accepted != m_text.gaps.end()) {
                for (const auto& answer : accepted->second) one.answers.push_back({answer.text, answer.fraction, answer.feedback});
            }
            foreign.gaps.push_back(std::move(one));
        }
    }

    const Item& m_item;
    const ItemText& m_text;
};

}  // namespace

std::string localeOf(const ForeignItem& item) {
    std::size_t thai = 0;
    std::size_t arabic = 0;
    std::size_t persian = 0;
    std::size_t latin = 0;
    std::string words = item.text + item.title;
    for (const auto& one : item.options) words += one.text;
    for (const char32_t c : base::toUtf32(words)) {
        if (c >= 0x0E00 && c <= 0x0E7F) ++thai;
        if (c >= 0x0600 && c <= 0x06FF) ++arabic;
        if (c == 0x067E || c == 0x0686 || c == 0x0698 || c == 0x06AF || c == 0x06A9 || c == 0x06CC) ++persian;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) ++latin;
    }
    if (thai > latin && thai >= arabic) return "th";
    if (arabic > latin) return persian > 0 ? "fa" : "ar";
    return "en";
}

Item itemOf(const ForeignItem& foreign, std::string id, const std::string& locale) {
    return Builder(foreign, std::move(id), locale).build();
}

Outgoing foreignOf(const Item& item, std::string_view locale) { return Outgoer(item, locale).go(); }

std::string idFor(const ForeignItem& item, const std::function<bool(const std::string&)>& taken) {
    if (isId(item.id) && !taken(item.id)) return item.id;
    constexpr std::size_t longest = 40;
    std::string slug;
    for (const char c : item.title) {
        const char lower = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const bool letter = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9');
        if (letter && slug.size() < longest) slug += lower;
        if (!letter && !slug.empty() && slug.back() != '-' && slug.size() < longest) slug += '-';
    }
    while (!slug.empty() && slug.back() == '-') slug.pop_back();
    if (slug.size() >= 3 && !taken(slug)) return slug;
    for (std::size_t i = std::max<std::size_t>(item.number, 1);; ++i) {
        std::string id = slug.size() >= 3 ? slug + "-" + std::to_string(i) : "q" + std::to_string(i);
        if (!taken(id)) return id;
    }
}

}  // namespace adab::assessment

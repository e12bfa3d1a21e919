// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Grade.h"

#include "base/Text.h"

#include <algorithm>
#include <optional>

namespace adab::formulas {
namespace {

using Span = Utterance::Span;
using Spans = std::vector<Span>;

/// So many letters in a row that nothing explains are something that the grammar may not know.
constexpr int kUnexplainedLetters = 20;

Spans without(const Spans& spans, const Spans& others) {
    if (spans.empty() || others.empty()) return spans;
    Spans kept;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(kept), [&](const Span& span) {
        return std::none_of(others.begin(), others.end(), [&](const Span& other) { return span.overlaps(other); });
    });
    return kept;
}

struct Found {
    Verdict verdict = Verdict::Missing;
    Spans spans;
    Spans other;  ///< what was said instead of the slot
    SlotGrade::Waived waived = SlotGrade::Waived::No;
};

/// A longer text says what it says.
constexpr std::size_t kMostLettersWithEffort = 600;

/// Of the letters of a phrase itself: with so many to every one that was mended, and so many at least, it is still itself.
struct Budget {
    int lettersToAMend;
    int more;  ///< letters beyond those
};
constexpr int kFewestLetters = 4;
constexpr Budget kPhrase{3, 1};
/// Where the grammar has already found what was said in its place, no more than a slip is mended.
constexpr Budget kSlip{8, 0};
constexpr Budget kException{8, 0};
/// So much longer than what it takes may a mended exception be.
constexpr int kLongerException = 3;

bool bears(const Span& span, Budget budget) {
    return span.cost == 0 || (span.letters >= kFewestLetters && span.cost * budget.lettersToAMend + budget.more <= span.letters);
}

bool within(const Span& inner, const Span& outer) { return outer.from <= inner.from && inner.to <= outer.to; }

/// What looks like the part and is not may have been struck wrongly, too: by one letter, and then it takes what it fills or what it is a
/// part of.
Spans withoutMended(const Spans& spans, const Utterance& effort, const SlotGrammar& grammar) {
    Spans others = effort.find(grammar.except.get());
    std::erase_if(others, [](const Span& other) { return other.cost != 1 || !bears(other, kException); });
    Spans kept;
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(kept), [&](const Span& span) {
        return std::none_of(others.begin(), others.end(), [&](const Span& other) {
            const bool fills = within(span, other) && other.to - other.from <= kLongerException * (span.to - span.from);
            return fills || within(other, span);
        });
    });
    return kept;
}

/// A part that was not found is looked for once more, with every word taken for one near it, outside what was said instead of it.
Found lookAgain(const Utterance& effort, const SlotGrammar& grammar, const Spans& instead) {
    Found found;
    found.spans = without(without(effort.find(grammar.phrases.get()), effort.find(grammar.except.get())), instead);
    std::erase_if(found.spans, [&](const Span& span) { return !bears(span, instead.empty() ? kPhrase : kSlip); });
    if (!found.spans.empty()) found.verdict = Verdict::Spelling;
    return found;
}

/// What is said beside the parts fills none of them.
void leaveAsides(Found& found, const Spans& asides) {
    const auto aside = [&](const Span& span) {
        return std::any_of(asides.begin(), asides.end(), [&](const Span& other) { return within(span, other); });
    };
    const bool any = std::erase_if(found.spans, aside) + std::erase_if(found.other, aside) > 0;
    if (any && found.spans.empty() && found.other.empty()) found = {};
}

Found look(const Utterance& said, const SlotGrammar& grammar) {
    Found found;
    const auto unless = [&](const Spans& spans) { return spans.empty() ? spans : without(spans, said.find(grammar.except.get())); };
    found.spans = unless(said.find(grammar.phrases.get()));
    if (!found.spans.empty()) {
        const bool clean = std::any_of(found.spans.begin(), found.spans.end(), [](const Span& span) { return span.cost == 0; });
        found.verdict = clean ? Verdict::Ok : Verdict::Spelling;
        return found;
    }
    found.spans = said.find(grammar.form.get());
    if (!found.spans.empty()) {
        found.verdict = Verdict::Form;
        return found;
    }
    found.spans = said.find(grammar.waived.get());
    if (!found.spans.empty()) {
        found.verdict = Verdict::Ok;
        found.waived = SlotGrade::Waived::Yes;
        return found;
    }
    found.other = said.find(grammar.wrong.get());
    if (!found.other.empty()) {
        found.verdict = Verdict::WrongFiller;
        return found;
    }
    found.other = unless(said.find(grammar.phrases.get(), Utterance::Negations::Skip));
    if (!found.other.empty()) found.verdict = Verdict::Negated;
    return found;
}

/// Where the name stands in the folded text; the letters between words do not matter.
Spans placesOf(const std::u32string& name, const std::u32string& folded) {
    std::u32string letters;
    std::vector<int> place;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (folded[i] == U' ') continue;
        letters += folded[i];
        place.push_back(static_cast<int>(i));
    }
    Spans places;
    for (std::size_t at = letters.find(name); at != std::u32string::npos; at = letters.find(name, at + 1)) {
        Span& found = places.emplace_back();
        found.from = place[at];
        found.to = place[at + name.size() - 1] + 1;
    }
    return places;
}

/// A name that is known has to be the one that was said. Where no spaces part words, the filler may have taken only the end of the name, so
/// that the name has to touch what was found, and is then a part of it.
void hold(Found& found, const Utterance& said, const std::string& bound) {
    if (found.spans.empty()) return;
    std::u32string name = base::fold(bound).text;
    std::erase(name, U' ');
    if (name.empty()) return;
    const Spans names = placesOf(name, said.folded());
    Spans own;
    for (Span span : found.spans) {
        const auto touching = std::find_if(names.begin(), names.end(), [&](const Span& one) { return one.overlaps(span); });
        if (touching == names.end()) continue;
        span.from = std::min(span.from, touching->from);
        span.to = std::max(span.to, touching->to);
        own.push_back(span);
    }
    if (!own.empty()) {
        found.spans = std::move(own);
        return;
    }
    found.other = std::move(found.spans);
    found.spans.clear();
    found.verdict = Verdict::WrongFiller;
}

/// Was a form used that belongs to another choice than the speaker's, and never the speaker's own?
bool disagrees(const Utterance& said, const Grammar& grammar, const Bindings& bindings) {
    return std::any_of(grammar.agreements.begin(), grammar.agreements.end(), [&](const Agreement& agreement) {
        const auto bound = bindings.find(agreement.name);
        if (bound == bindings.end()) return false;
        const auto own =
            std::find_if(agreement.values.begin(), agreement.values.end(), [&](const auto& value) { return value.word == bound->second; });
        if (own == agreement.values.end()) return false;
        const Spans right = said.find(own->phrases.get());
        return std::any_of(agreement.values.begin(), agreement.values.end(),
                           [&](const auto& value) { return &value != &*own && !without(said.find(value.phrases.get()), right).empty(); });
    });
}

bool startsEarlier(const Span& a, const Span& b) { return std::tie(a.from, a.to) < std::tie(b.from, b.to); }

/// Does something of another slot begin before the slot that comes first, or after the end of the one that comes last?
bool outOfOrder(const std::vector<SlotGrade>& slots, const std::map<std::string, Found>& found, const std::string& slot, bool first) {
    const Spans& own = found.at(slot).spans;
    if (own.empty()) return false;
    const Span edge =
        first ? *std::min_element(own.begin(), own.end(), startsEarlier) : *std::max_element(own.begin(), own.end(), startsEarlier);
    for (const SlotGrade& other : slots) {
        if (other.slot == slot || other.slot == "polite") continue;
        for (const Span& span : found.at(other.slot).spans)
            if (first ? span.from < edge.from : span.from >= edge.to) return true;
    }
    return false;
}

int longestUnexplained(const Utterance& said, const Spans& explained) {
    std::vector<bool> covered(said.folded().size());
    for (const Span& span : explained)
        for (int i = span.from; i < span.to; ++i) covered[static_cast<std::size_t>(i)] = true;
    int longest = 0;
    int now = 0;
    for (std::size_t i = 0; i < covered.size(); ++i) {
        if (covered[i])
            now = 0;
        else if (said.folded()[i] != U' ')
            longest = std::max(longest, ++now);
    }
    return longest;
}

}  // namespace

std::string_view name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Ok: return "ok";
        case Verdict::Spelling: return "spelling";
        case Verdict::Form: return "form";
        case Verdict::Negated: return "negated";
        case Verdict::WrongFiller: return "wrong-filler";
        case Verdict::OutOfOrder: return "out-of-order";
        case Verdict::Missing: return "missing";
        case Verdict::NotRecognised: return "not-recognised";
    }
    return {};
}

bool isPresent(Verdict verdict) {
    return verdict == Verdict::Ok || verdict == Verdict::Spelling || verdict == Verdict::Form || verdict == Verdict::OutOfOrder;
}

Grade grade(const Formula& formula, const Grammar& grammar, std::string_view locale, std::string_view text, const Bindings& bindings) {
    const Utterance said(text, grammar.lexicon);
    const Spans asides = said.find(grammar.asides.get());
    Grade result;
    std::map<std::string, Found> found;
    std::optional<Utterance> mended;
    const bool exact = formula.tolerance == Formula::Tolerance::Exact;
    const bool brief = !exact && !said.folded().empty() && said.folded().size() <= kMostLettersWithEffort;
    const auto effort = [&]() -> const Utterance& {
        if (!mended) mended.emplace(text, grammar.lexicon, Utterance::Reading::Effort);
        return *mended;
    };
    static const SlotGrammar nothing;
    const auto grammars = grammar.slots.find(formula.id);
    const auto grammarOf = [&](const std::string& slot) -> const SlotGrammar& {
        if (grammars == grammar.slots.end()) return nothing;
        const auto at = grammars->second.find(slot);
        return at == grammars->second.end() ? nothing : at->second;
    };
    for (const Slot* slot : formula.slotsIn(locale)) {
        const SlotGrammar& own = grammarOf(slot->id);
        Found& one = found[slot->id] = look(said, own);
        if (slot->id != "polite") leaveAsides(one, asides);
        if (exact && one.verdict == Verdict::Spelling) one = Found{};
        // What looks like the part and is not may have been struck wrongly, too.
        if (brief && !one.spans.empty() && !own.except.get().empty()) {
            Spans was = one.spans;
            one.spans = withoutMended(one.spans, effort(), own);
            if (one.spans.empty()) {
                one.verdict = Verdict::Missing;
                one.other = std::move(was);
            }
        }
        if (brief && (one.verdict == Verdict::Missing || one.verdict == Verdict::Negated || one.verdict == Verdict::WrongFiller)) {
            Found again = lookAgain(effort(), own, one.other);
            leaveAsides(again, asides);
            if (!again.spans.empty()) one = std::move(again);
        }
        if (const auto bound = bindings.find(slot->variable); !slot->variable.empty() && bound != bindings.end())
            hold(one, said, bound->second);
        if (one.verdict == Verdict::Ok && !grammar.informal.empty()) {
            const Spans informal = said.find(grammar.informal.get());
            if (without(one.spans, informal).empty()) one.verdict = Verdict::Form;
        }
        result.slots.push_back({slot->id, Verdict::Missing, {}, one.waived});
    }
    for (const auto& [yields, keeps] : formula.exclusive) {
        if (!found.contains(yields) || !found.contains(keeps)) continue;
        Found& less = found.at(yields);
        const Found& more = found.at(keeps);
        // Where each can have an expression of its own, both are there.
        const bool apart = std::any_of(less.spans.begin(), less.spans.end(), [&](const Span& a) {
            return std::any_of(more.spans.begin(), more.spans.end(), [&](const Span& b) { return !a.overlaps(b); });
        });
        if (less.spans.empty() || more.spans.empty() || apart) continue;
        less = brief ? lookAgain(effort(), grammarOf(yields), more.spans) : Found{};
    }

    if (const auto polite = found.find("polite");
        polite != found.end() && polite->second.verdict == Verdict::Ok && disagrees(said, grammar, bindings))
        polite->second.verdict = Verdict::Form;

    Spans explained = asides;
    for (SlotGrade& slot : result.slots) {
        const Found& own = found.at(slot.slot);
        slot.verdict = own.verdict;
        explained.insert(explained.end(), own.spans.begin(), own.spans.end());
        explained.insert(explained.end(), own.other.begin(), own.other.end());
        for (const Span& span : own.spans) slot.spans.push_back(said.original(span));
    }
    for (const ForbiddenGrammar& category : grammar.forbidden) {
        const auto named = [](const std::vector<std::string>& list, const std::string& one) {
            return std::find(list.begin(), list.end(), one) != list.end();
        };
        if (named(formula.allows, category.category) || (!category.only.empty() && !named(category.only, formula.id))) continue;
        if (!category.unlessSlot.empty() && found.contains(category.unlessSlot) && isPresent(found.at(category.unlessSlot).verdict))
            continue;
        // Words of two sentences together reproach nobody.
        for (const Span& span :
             said.find(category.phrases.get(), category.except.get(), Utterance::Negations::Count, Utterance::Reach::Sentence)) {
            explained.push_back(span);
            result.forbidden.push_back({category.category, category.better, said.original(span)});
        }
    }
    std::stable_sort(result.forbidden.begin(), result.forbidden.end(),
                     [](const ForbiddenFound& a, const ForbiddenFound& b) { return a.span.from < b.span.from; });

    for (const auto& [ruled, first] : {std::pair{&formula.first, true}, std::pair{&formula.last, false}}) {
        if (ruled->empty() || !found.contains(*ruled)) continue;
        const bool complete = std::all_of(result.slots.begin(), result.slots.end(),
                                          [&](const SlotGrade& slot) { return slot.slot == "polite" || isPresent(slot.verdict); });
        if (!complete || !outOfOrder(result.slots, found, *ruled, first)) continue;
        result.order = Grade::Order::Broken;
        for (SlotGrade& slot : result.slots)
            if (slot.slot == *ruled) slot.verdict = Verdict::OutOfOrder;
    }

    if (longestUnexplained(said, explained) >= kUnexplainedLetters)
        for (SlotGrade& slot : result.slots)
            if (slot.verdict == Verdict::Missing && slot.slot != "polite") slot.verdict = Verdict::NotRecognised;
    bool passed = result.forbidden.empty() && result.order == Grade::Order::Kept;
    for (const Slot* slot : formula.slotsIn(locale))
        for (const SlotGrade& one : result.slots) {
            if (one.slot != slot->id) continue;
            if (slot->need == Slot::Need::Required && !isPresent(one.verdict)) passed = false;
            if (one.verdict == Verdict::NotRecognised) result.person = Grade::Person::Needed;
        }
    if (formula.scoring == Formula::Scoring::Never) passed = !said.folded().empty();
    result.outcome = passed ? Grade::Outcome::Passed : Grade::Outcome::NotPassed;
    return result;
}

}  // namespace adab::formulas

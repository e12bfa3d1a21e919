// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formulas/Formula.h"
#include "formulas/Utterance.h"

#include <string>
#include <string_view>
#include <vector>

namespace adab::formulas {

/// Changes whenever the same words could be judged differently by the same pack.
inline constexpr int kEngineVersion = 4;

enum class Verdict { Ok, Spelling, Form, Negated, WrongFiller, OutOfOrder, Missing, NotRecognised };
std::string_view name(Verdict verdict);
/// Was the part said? True for Ok, Spelling, Form, OutOfOrder.
bool isPresent(Verdict verdict);

struct SlotGrade {
    std::string slot;
    Verdict verdict = Verdict::Missing;
    std::vector<Utterance::Span> spans;  ///< code points of the text as given
    /// The law or another guest's privacy was named in its place.
    enum class Waived { No, Yes } waived = Waived::No;
};
struct ForbiddenFound {
    std::string category;
    std::string better;
    Utterance::Span span;
};
struct Grade {
    std::vector<SlotGrade> slots;
    std::vector<ForbiddenFound> forbidden;  ///< by their place
    enum class Order { Kept, Broken } order = Order::Kept;
    enum class Outcome { NotPassed, Passed } outcome = Outcome::NotPassed;
    /// Something was said that the grammar does not know: a person should look. Never used against anybody.
    enum class Person { NotNeeded, Needed } person = Person::NotNeeded;
};

/// The same words, the same grammar and the same bindings always give the same grade. `badge` is the only name that fills its slot;
/// `particle` and `pronoun` are the forms that the speaker chose: the other one is there, in a form that does not agree.
Grade grade(const Formula& formula, const Grammar& grammar, std::string_view locale, std::string_view text, const Bindings& bindings = {});

}  // namespace adab::formulas

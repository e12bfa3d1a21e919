// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Json.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace adab::assessment {

/// What an item asks for. How each is scored stands in a file of its own (SingleChoice.cpp …); when, in Behaviour.h.
enum class ItemKind { SingleChoice, MultipleChoice, Ordering, ShortText };

std::string_view name(ItemKind kind);  ///< `single-choice multiple-choice ordering short-text`
std::optional<ItemKind> itemKindNamed(std::string_view name);

/// Whether an answer that is right in part earns a part of the mark.
enum class Credit { AllOrNothing, Partial };

/// The words of one item in one language.
struct ItemText {
    std::string stem;
    std::map<std::string, std::string> options;   ///< option id → text
    std::map<std::string, std::string> feedback;  ///< option id → why this, or why not
    std::string why;                              ///< what the rule behind the question is for
    std::vector<std::string> accept;              ///< short text: answers that are right in this language
};

/// One question of a bank. `key` never leaves the gate before an attempt with the item is graded.
struct Item {
    std::string id;
    ItemKind kind = ItemKind::SingleChoice;
    Credit credit = Credit::AllOrNothing;
    std::vector<std::string> rules;  ///< the rules of the standard that it tests
    std::string lesson;              ///< where they are taught
    int difficulty = 1;              ///< 1 easy … 3 hard
    std::vector<std::string> options;
    std::vector<std::string> key;           ///< choices: the right ones; ordering: all options in the right order; short text: empty
    std::map<std::string, ItemText> texts;  ///< by locale

    /// The text in that language, else in English, else in any.
    const ItemText& textIn(std::string_view locale) const;
};

/// The items of one version of one course pack.
struct ItemBank {
    std::string course;
    std::string version;
    std::vector<Item> items;

    const Item* find(std::string_view id) const;
};

/// What a learner answered. Nothing yet, ticked options, options in an order, or typed words.
struct Chosen {
    std::vector<std::string> options;
    bool operator==(const Chosen&) const = default;
};
struct Ordered {
    std::vector<std::string> options;
    bool operator==(const Ordered&) const = default;
};
struct Typed {
    std::string text;
    bool operator==(const Typed&) const = default;
};
using Response = std::variant<std::monostate, Chosen, Ordered, Typed>;

/// How an answer did. `Spelling`: right, with a slip of the pen that is told and costs nothing.
enum class Verdict { Unanswered, Wrong, Partly, Spelling, Right };
std::string_view name(Verdict verdict);  ///< `unanswered wrong partly spelling right`
std::optional<Verdict> verdictNamed(std::string_view name);

/// A mark between 0 and 1 (every item weighs 1), exact.
struct Scored {
    Fraction mark;
    Verdict verdict = Verdict::Unanswered;
    bool operator==(const Scored&) const = default;
};

}  // namespace adab::assessment

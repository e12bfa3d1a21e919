// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Json.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace adab::assessment {

/// What an item asks for. How each is scored stands in a file of its own (SingleChoice.cpp …); when, in Behaviour.h.
enum class ItemKind {
    SingleChoice,
    MultipleChoice,
    TrueFalse,
    Matching,
    Ordering,
    GapFill,
    ShortText,
    Numeric,
    Hotspot,
    ErrorText,
    Judgement,
    SpeechFormula,
    Written,
    Description
};
/// Every kind, in the order above.
const std::vector<ItemKind>& itemKinds();
/// `single-choice multiple-choice true-false matching ordering gap-fill short-text numeric hotspot error-text judgement speech-formula
/// written description`
std::string_view name(ItemKind kind);
std::optional<ItemKind> itemKindNamed(std::string_view name);

/// Whether an answer that is right in part earns a part of the mark, and whether what is wrong in it costs some. The file of each kind
/// says what it makes of these.
enum class Credit { AllOrNothing, Partial, Penalised };
std::string_view name(Credit credit);  ///< `all-or-nothing partial penalised`
std::optional<Credit> creditNamed(std::string_view name);

/// Where an item may be used: in exams and in practice, or in practice only.
enum class Use { Exam, Practice };
std::string_view name(Use use);  ///< `exam practice`
std::optional<Use> useNamed(std::string_view name);

/// What a slip of the pen in a typed word means: a wrong answer, a right one that is told of the slip, a right one.
enum class Typos { Refuse, Warn, Accept };
std::string_view name(Typos typos);  ///< `refuse warn accept`
std::optional<Typos> typosNamed(std::string_view name);

/// A typed answer that is known, and what it earns (-1 … 1). `*` in the text stands for any run of letters, `\*` for a star.
struct Accepted {
    std::string text;
    Fraction fraction = Fraction(1);
    std::string feedback;
    bool operator==(const Accepted&) const = default;
};

/// A number that is known, and what it earns. Bounds are exact and belong to it.
struct NumberAnswer {
    enum class Form { Value, Range } form = Form::Value;
    enum class Tolerance { Absolute, Percent };
    std::string id;  ///< of its feedback among the texts
    Fraction value;
    Fraction tolerance;  ///< ≥ 0: in the unit of the value, or per cent of it
    Tolerance toleranceIs = Tolerance::Absolute;
    Fraction from;  ///< the lower bound, whatever the form
    Fraction to;    ///< the upper bound
    Fraction fraction = Fraction(1);
    bool operator==(const NumberAnswer&) const = default;

    /// With its bounds set. Throw Refused("fraction.overflow") where those leave 63 bits.
    static NumberAnswer exactly(std::string id, const Fraction& value, const Fraction& tolerance, Tolerance toleranceIs);
    static NumberAnswer between(std::string id, const Fraction& from, const Fraction& to);
};

/// One unit in which a number may be given; `factor` makes it the unit of the answers (h: 60 where they are in minutes).
struct Unit {
    std::string id;
    Fraction factor = Fraction(1);  ///< > 0, numerator and denominator ≤ 10^6
    bool operator==(const Unit&) const = default;
};
/// The units of a numeric item; none where the number stands alone.
struct Units {
    enum class Need { Optional, Required } need = Need::Optional;
    Fraction penalty = Fraction(1);  ///< share of what the number earned that a missing or unknown unit costs, 0 … 1
    std::vector<Unit> list;
    bool operator==(const Units&) const = default;
};

/// One gap in a sentence: a choice of a few, a word, or a number. The stem marks it as `{{id}}`.
struct Gap {
    enum class Kind { Select, Text, Number } kind = Kind::Text;
    std::string id;
    std::vector<std::string> options;   ///< select: ids, which stand among the item's options as well
    std::string key;                    ///< select: the right one
    std::vector<NumberAnswer> numbers;  ///< number
    Typos typos = Typos::Warn;          ///< text
    bool operator==(const Gap&) const = default;
};
std::string_view name(Gap::Kind kind);  ///< `select text number`
std::optional<Gap::Kind> gapKindNamed(std::string_view name);

/// A place in a figure, in whole units of the figure from its top left corner.
struct Point {
    std::int64_t x = 0;
    std::int64_t y = 0;
    bool operator==(const Point&) const = default;
};
/// An area of a figure: its border belongs to it.
struct Area {
    enum class Form { Circle, Rectangle, Polygon } form = Form::Circle;
    std::string id;             ///< stands among the item's options as well; its text is the name of the place
    std::vector<Point> points;  ///< circle: the centre; rectangle: two opposite corners; polygon: three or more, in order
    std::int64_t radius = 0;    ///< circle
    Point at;                   ///< where an answer by keyboard points; inside
    bool operator==(const Area&) const = default;
};
/// A drawing of the pack's `figures/`; what it shows is said in words by `ItemText::alt`.
struct Figure {
    std::string file;        ///< `where-to-stand.svg`; none where empty
    std::int64_t width = 0;  ///< of its view box; hotspots need both
    std::int64_t height = 0;
    bool operator==(const Figure&) const = default;
};

/// How well each possible response to a situation serves: on a scale from 1, or by rank.
struct Judgement {
    enum class Ask { Rate, Rank } ask = Ask::Rate;
    std::int64_t levels = 0;                     ///< rate: 2 … 9, the worst is 1
    std::map<std::string, std::int64_t> expert;  ///< rate: what the experts hold, by option (rank: the key)
    std::int64_t nothingFrom = 0;                ///< distance from the experts at which a response earns nothing; 0: the greatest there is
    bool operator==(const Judgement&) const = default;
};
std::string_view name(Judgement::Ask ask);  ///< `rate rank`

/// What a person looks at who marks a written answer.
struct Level {
    std::string id;
    std::int64_t points = 0;
    bool operator==(const Level&) const = default;
};
struct Criterion {
    std::string id;
    std::vector<Level> levels;
    bool operator==(const Criterion&) const = default;
    std::int64_t mostPoints() const;
};

/// The words of one criterion in one language.
struct CriterionText {
    std::string title;
    std::map<std::string, std::string> levels;  ///< level id → what it looks like
    bool operator==(const CriterionText&) const = default;
};

/// The words of one item in one language.
struct ItemText {
    std::string title;                                      ///< a short name for authors; may be empty
    std::string stem;                                       ///< gap fill: with `{{gap}}`; error text: the instruction
    std::map<std::string, std::string> options;             ///< option id → text
    std::map<std::string, std::string> stems;               ///< matching: what is to be matched, by its id
    std::map<std::string, std::string> feedback;            ///< option, stem, gap, number … id → why this, or why not
    std::map<std::string, std::string> outcomes;            ///< verdict (`right partly wrong`) → a word on the whole answer
    std::string why;                                        ///< what the rule behind the question is for
    std::vector<std::string> hints;                         ///< from the slightest to the plainest
    std::vector<Accepted> accept;                           ///< short text: what is known in this language, in order
    std::map<std::string, std::vector<Accepted>> gaps;      ///< gap fill: the same for each gap of text
    std::string passage;                                    ///< error text: with `[words]{option}`
    std::vector<std::string> scale;                         ///< judgement: a word for each level, from the worst
    std::map<std::string, std::vector<std::string>> units;  ///< unit id → how it is written; the first is shown
    std::map<std::string, CriterionText> rubric;            ///< written: criterion id → its words
    std::string model;                                      ///< written: an answer that would do
    std::string alt;                                        ///< what the figure shows
    bool operator==(const ItemText&) const = default;
};

/// One question of a bank. What is right never leaves the gate before an attempt with the item is graded.
struct Item {
    std::string id;
    ItemKind kind = ItemKind::SingleChoice;
    std::int64_t version = 1;
    Use use = Use::Exam;
    std::vector<std::string> rules;  ///< the rules of the standard that it tests
    std::string lesson;              ///< where they are taught
    int difficulty = 1;              ///< 1 easy … 3 hard
    std::vector<std::string> tags;   ///< words to find it by
    std::string category;            ///< where it stood in the bank that it came from, `a/b`
    Fraction maxMark = Fraction(1);  ///< what it counts where a test does not say; a description counts nothing
    Credit credit = Credit::AllOrNothing;
    std::optional<Fraction> penalty;  ///< 0 … 1, what each wrong part costs where penalised; else the kind's own measure
    Fraction lowest;                  ///< -1 … 0: no answer is marked lower
    Figure figure;

    std::vector<std::string> options;           ///< what may be chosen, ordered, matched to, tapped, pointed at, rated
    std::vector<std::string> key;               ///< the right ones; ordering, ranking: all in the right order
    std::map<std::string, Fraction> fractions;  ///< option → -1 … 1 where the author weighs each; the key is then what earns
    std::vector<std::string> stems;             ///< matching: what is to be matched
    std::map<std::string, std::string> pairs;   ///< matching: stem → option
    std::vector<Gap> gaps;                      ///< gap fill
    Typos typos = Typos::Warn;                  ///< short text
    std::vector<NumberAnswer> numbers;          ///< numeric
    Units units;                                ///< numeric
    std::vector<Area> areas;                    ///< hotspot
    Judgement judgement;                        ///< judgement
    std::string formula;                        ///< speech formula: its id in the formulas pack
    std::vector<Criterion> rubric;              ///< written
    std::int64_t limit = 0;                     ///< written, speech formula: most code points; 0: the kind's own

    std::map<std::string, ItemText> texts;  ///< by locale
    bool operator==(const Item&) const = default;

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

/// What a learner answered. Nothing yet (monostate); ticked or tapped options; options in an order; typed words; options for stems;
/// what stands in each gap; a number; a point; a rating of each option; what one would say, in a language.
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
struct Paired {
    std::map<std::string, std::string> options;  ///< stem → option; stems without one are left out
    bool operator==(const Paired&) const = default;
};
struct Filled {
    std::map<std::string, std::string> options;  ///< gap → option chosen
    std::map<std::string, std::string> texts;    ///< gap → what was typed
    bool operator==(const Filled&) const = default;
};
struct Numbered {
    std::string text;  ///< as typed: `۱۲٫۵`, `12.5 min`
    std::string unit;  ///< unit id where one was chosen
    bool operator==(const Numbered&) const = default;
};
struct Pointed {
    Point point;
    bool operator==(const Pointed&) const = default;
};
struct Rated {
    std::map<std::string, std::int64_t> levels;  ///< option → level from 1; options without one are left out
    bool operator==(const Rated&) const = default;
};
struct Said {
    std::string text;
    std::string locale;
    bool operator==(const Said&) const = default;
};
using Response = std::variant<std::monostate, Chosen, Ordered, Typed, Paired, Filled, Numbered, Pointed, Rated, Said>;

/// How an answer did. `Spelling`: right, with a slip of the pen that is told and costs nothing. `NeedsPerson`: a person has to mark it
/// (a written answer, or words that the speech formula's grammar does not know); the mark is then what is sure already.
enum class Verdict { Unanswered, Wrong, Partly, Spelling, Right, NeedsPerson };
std::string_view name(Verdict verdict);  ///< `unanswered wrong partly spelling right needs-person`
std::optional<Verdict> verdictNamed(std::string_view name);

/// Why a part of an answer earned what it earned.
enum class Reason {
    Right,          ///< what is right was given
    Wrong,          ///< what is wrong was given
    Missing,        ///< what is right was not given
    Part,           ///< known, and worth a part
    Slip,           ///< right but for a slip of the pen
    InOrder,        ///< stands in the longest run in right order
    OutOfOrder,     ///< stands outside it
    Distance,       ///< so far from the experts: `detail` is the distance
    UnitMissing,    ///< the number is right, its unit is not there
    UnitUnknown,    ///< the number is right, its unit is none of the item's
    NoNumber,       ///< what was typed is no number
    Elsewhere,      ///< points at no area of the figure
    Form,           ///< speech formula: said, in a form to be mended
    Forbidden,      ///< speech formula: words that are not to be used; `detail` is their category
    NotRecognised,  ///< speech formula: said in words that the grammar does not know
    AwaitsPerson,   ///< a person has to look
    ByRubric,       ///< a person chose this level: `detail` is its id
    TooMany,        ///< more was ticked than is right
    Limited         ///< what the parts sum up to lies outside what the item allows, or all or nothing is asked
};
std::string_view name(Reason reason);  ///< `right wrong missing part slip in-order … limited`
std::optional<Reason> reasonNamed(std::string_view name);

/// One part of a mark: an option, a pair, a gap, an area, a slot, a criterion. The parts of a score sum up to its mark.
struct Part {
    std::string id;   ///< of the option, stem, gap, area, slot, criterion; empty where the answer as a whole is meant
    Fraction earned;  ///< may be negative
    Fraction of;      ///< the most that it could earn; 0 for what can only cost
    Reason reason = Reason::Wrong;
    std::string detail;  ///< what the reason names, else empty
    bool operator==(const Part&) const = default;
};

/// The mark of an answer as a share of the item's mark: between the item's `lowest` (0 if it does not say) and 1, exact. The same item and
/// response always give the same score, parts and their order included.
struct Scored {
    Fraction mark;
    Verdict verdict = Verdict::Unanswered;
    std::vector<Part> parts = {};
    bool operator==(const Scored&) const = default;
};

}  // namespace adab::assessment

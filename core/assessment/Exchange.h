// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "base/Json.h"
#include "base/Result.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Questions as other programs write them. Every reader (GIFT, Aiken, Moodle XML, CSV) gives the same neutral model, which is shown as a
/// preview and made into items (ExchangeItems.h); every writer takes it. Nothing here knows items, storage or the gate.
namespace adab::assessment {

/// What a reader takes at most. A file beyond the first three is refused whole, an item beyond the others is refused alone.
struct ExchangeLimits {
    static constexpr std::size_t kFileOctets = 16'000'000;
    static constexpr std::size_t kTakenOctets = 5'900'000;  ///< what a command can bring into a bank: in base64url, its largest argument
    static constexpr std::size_t kItems = 50'000;
    static constexpr std::size_t kParts = 400'000;       ///< answers, numbers, pairs, gaps and tags of all questions together
    static constexpr std::size_t kCategory = 400;        ///< octets of a category's path; what is longer is cut, and told
    static constexpr std::size_t kDepth = 64;            ///< of XML elements
    static constexpr std::size_t kItemOctets = 256'000;  ///< of one question in its source
    static constexpr std::size_t kAnswers = 200;         ///< options, pairs, numbers … of one question
    static constexpr std::size_t kProblems = 1'000;      ///< named one by one; further ones are only counted
};

enum class ExchangeFormat { Gift, Aiken, MoodleXml, Csv };
std::string_view name(ExchangeFormat format);  ///< `gift aiken moodlexml csv`
std::optional<ExchangeFormat> exchangeFormatNamed(std::string_view name);

/// The kinds that come from elsewhere; named as item kinds are.
enum class ForeignKind { SingleChoice, MultipleChoice, TrueFalse, ShortText, Numeric, Matching, Ordering, GapFill, Written, Description };
std::string_view name(ForeignKind kind);
std::optional<ForeignKind> foreignKindNamed(std::string_view name);

/// An option or an accepted answer: plain text, what it earns (-1 … 1), what it is told.
struct ForeignAnswer {
    std::string text;
    Fraction fraction;
    std::string feedback;
    bool operator==(const ForeignAnswer&) const = default;
};

/// A number that is known. `Other` stands for every number not named (its feedback).
struct ForeignNumber {
    enum class Form { Value, Range, Other } form = Form::Value;
    Fraction value;
    Fraction tolerance;
    Fraction from;
    Fraction to;
    Fraction fraction = Fraction(1);
    std::string feedback;
    bool operator==(const ForeignNumber&) const = default;
};

struct ForeignUnit {
    std::string name;
    Fraction factor = Fraction(1);  ///< of the unit of the answers
    bool operator==(const ForeignUnit&) const = default;
};

/// What is to be matched, and with what. An empty left side is a further wrong answer.
struct ForeignPair {
    std::string left;
    std::string right;
    std::string feedback;
    bool operator==(const ForeignPair&) const = default;
};

/// A gap of a text, which marks it as `{{id}}`.
struct ForeignGap {
    enum class Kind { Select, Text, Number } kind = Kind::Text;
    std::string id;
    std::vector<ForeignAnswer> answers;  ///< select and text
    std::vector<ForeignNumber> numbers;
    bool operator==(const ForeignGap&) const = default;
};

struct ForeignItem {
    std::size_t number = 0;  ///< its place among the questions of the file, from 1
    std::size_t line = 0;    ///< where it begins
    std::string id;          ///< what its source calls it; may be empty
    std::string title;
    ForeignKind kind = ForeignKind::Description;
    std::string text;  ///< plain; lines parted by line feeds
    Fraction maxMark = Fraction(1);
    std::vector<ForeignAnswer> options;  ///< choices; true-false: true, then false
    std::vector<ForeignAnswer> answers;  ///< short text
    std::vector<ForeignNumber> numbers;
    std::vector<ForeignUnit> units;  ///< of numbers
    Fraction unitPenalty;            ///< what a missing unit costs, 0 … 1
    std::vector<ForeignPair> pairs;
    std::vector<std::string> order;
    std::vector<ForeignGap> gaps;
    std::vector<std::string> tags;
    std::string category;
    std::string why;                   ///< general feedback
    std::string right, partly, wrong;  ///< feedback on the answer as a whole
    std::vector<std::string> hints;
    std::string model;  ///< written: an answer that would do

    /// Where it stood in its file does not matter.
    bool sameAs(const ForeignItem& other) const;
};

/// What is wrong, with which item (0: the file), in which line; `error` is told in the reader's language.
struct ExchangeProblem {
    std::size_t item = 0;
    std::size_t line = 0;
    Error error;
};

/// What a file gave, item by item.
struct Foreign {
    std::vector<ForeignItem> items;
    std::vector<ExchangeProblem> problems;
    std::size_t found = 0;    ///< questions in the file, good and bad
    std::size_t refused = 0;  ///< of those, bad

    /// Notes the problem and counts the item as refused, once. Throws Refused("assessment.import-too-many") beyond the last that a file
    /// may have.
    void refuse(std::size_t item, std::size_t line, Error error);
    /// Keeps a category for the questions that follow, each of which has a copy: what is too long is cut, and told as a problem of the
    /// file.
    std::string categoryOf(std::string path, std::size_t line);
    /// Counts what the item is made of. Throws Refused("assessment.import-too-many-parts") beyond what a file may have.
    void count(const ForeignItem& item);

private:
    std::size_t m_lastRefused = 0;
    std::size_t m_parts = 0;
};

/// Reads a file of any of the formats in any encoding (a byte order mark, UTF-8, UTF-16, or what ICU and the marks of Thai tell). Throws
/// Refused where the file as a whole is refused: `assessment.import-too-large`, `-import-encoding`, `-import-xml…`, `-import-csv-header`,
/// `-import-too-many`.
Foreign readForeign(ExchangeFormat format, std::string_view octets);

/// The same for text that is UTF-8 already, with line feeds only.
Foreign readGift(std::string_view text);
Foreign readAiken(std::string_view text);
Foreign readMoodleXml(std::string_view text);
Foreign readItemsCsv(std::string_view text);

/// GIFT holds choices, true-false, short text, numbers, matching, written and description; `left` names (by index) what it cannot hold.
std::string writeGift(const std::vector<ForeignItem>& items, std::vector<std::size_t>& left);
/// Every kind of the model. The header alone where there are none: a template.
std::string writeItemsCsv(const std::vector<ForeignItem>& items);

/// A preview item of CLI.md.
Json previewOf(const ForeignItem& item);

/// What any reader asks of an item before it is taken: a text, a right answer, enough options. Nothing where it is good.
std::optional<Error> faultOf(const ForeignItem& item);
/// What is told of an item that is taken all the same: right ticks that do not earn exactly the mark together.
std::optional<Error> noticeOf(const ForeignItem& item);
/// Counts and takes the item, or names what is wrong with it.
void take(Foreign& into, ForeignItem item);

}  // namespace adab::assessment

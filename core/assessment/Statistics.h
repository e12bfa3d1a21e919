// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the marks of many attempts say of a test and of its items: Moodle's quiz statistics
/// (docs.moodle.org/dev/Quiz_statistics_calculations), pure. Marks are kept as whole numbers of one small unit, so that "is this variance
/// nought?" has an exact answer.
namespace adab::assessment {

/// The marks of one item, an entry an attempt.
struct MarkColumn {
    static constexpr std::int64_t kAbsent = INT64_MIN;  ///< the attempt did not have the item

    std::string id;
    Fraction maxMark{1};
    std::vector<std::int64_t> marks;  ///< in units of 1/`unit`
    std::int64_t unit = 1;
};

/// Who was sure and wrong loses twice of what they could earn (`maxMarkOf`, `markAtEnd`).
inline constexpr std::int64_t kLowestMark = -2;

/// Marks of attempts as columns, filled row by row. 40 items × 100,000 attempts take 32 MB.
class MarkTable {
public:
    /// Throws Refused("assessment.marks-item-twice {item}"), Refused("assessment.marks-maximum {item}") where the mark is not in (0,
    /// 1,000,000].
    void addItem(std::string id, Fraction maxMark);
    /// A mark for the next item of the row in hand. Throws Refused("assessment.marks-range {item}") above the item's maximum and below
    /// `kLowestMark` times it.
    void addMark(const Fraction& mark);
    /// The next item was not in this attempt.
    void addAbsent();
    /// Items not given in the row are absent.
    void endRow();

    std::size_t attempts() const { return m_attempts; }
    std::size_t width() const { return m_columns.size(); }
    const std::vector<MarkColumn>& columns() const { return m_columns; }
    /// Puts all columns on one unit: the least that holds every mark exactly, as far as sums stay within 63 bits; else marks are rounded to
    /// the finest unit that does. Returns it.
    std::int64_t level();

private:
    std::vector<MarkColumn> m_columns;
    std::size_t m_attempts = 0;
    std::size_t m_next = 0;
};

/// What the figures of an item ask an author to look at. Plain advice: `assessment.advice-<name>`.
enum class ItemFlag {
    FewAttempts,     ///< fewer than `kFewAttempts`: nothing else is said
    TooEasy,         ///< facility of 95 % or more
    TooHard,         ///< facility of 20 % or less, or not above blind guessing where that is known
    KeySuspect,      ///< those who did better elsewhere did worse here
    Weak,            ///< hardly tells who knows more: discrimination below 20 %
    SameForAll,      ///< every attempt has the same mark
    OptionUnused,    ///< nobody chose some wrong option
    OptionMisleads,  ///< the stronger third prefers a wrong option to the key
};
inline constexpr std::size_t kFewAttempts = 20;
std::string_view name(ItemFlag flag);  ///< `few-attempts too-easy too-hard key-suspect weak same-for-all option-unused option-misleads`

/// Empty where a denominator is nought.
struct ItemStatistics {
    std::string id;
    std::size_t attempts = 0;
    std::optional<double> facility;                  ///< mean mark ÷ maximum
    std::optional<double> sd;                        ///< of the marks, n−1
    std::optional<double> effectiveWeight;           ///< %, its share in the spread of the totals; none where it runs against them
    double intendedWeight = 0;                       ///< %, its maximum ÷ that of the test
    std::optional<double> discriminationIndex;       ///< %, correlation with the rest of the test
    std::optional<double> discriminativeEfficiency;  ///< %, that covariance ÷ the greatest that these marks allow
    std::optional<double> randomGuessScore;          ///< 0–1, what blind guessing earns; not known from marks alone
    std::vector<ItemFlag> flags;
};

struct TestStatistics {
    std::size_t attempts = 0;
    std::optional<double> mean;
    std::optional<double> median;
    std::optional<double> sd;
    std::optional<double> skewness;       ///< k3 ÷ k2^1.5
    std::optional<double> kurtosis;       ///< k4 ÷ k2²
    std::optional<double> cic;            ///< coefficient of internal consistency, Cronbach's alpha, %
    std::optional<double> errorRatio;     ///< %
    std::optional<double> standardError;  ///< in marks
};

struct Statistics {
    TestStatistics test;
    std::vector<ItemStatistics> items;  ///< in the order of the columns
};

/// An item's own figures are of the attempts that had it, with the rest of those attempts; in figures of the whole test an item that an
/// attempt did not have earned nothing. Levels the table.
Statistics statisticsOf(MarkTable& table);

/// How often an option was chosen, and by whom.
struct Distractor {
    std::string option;
    Fraction credit;                  ///< what choosing it alone earns
    std::size_t chosen = 0;           ///< attempts
    std::size_t upper = 0;            ///< of the third with the highest totals
    std::size_t lower = 0;            ///< of the third with the lowest
    std::optional<double> meanTotal;  ///< mean total, 0–1, of those who chose it
};

/// One attempt's choice: indices into the options, and the attempt's total as a share of its maximum.
struct Choice {
    std::vector<std::uint16_t> options;
    double total = 0;
};

/// The distractor table of one item. Options are those of `options`, with what each earns.
std::vector<Distractor> distractorsOf(const std::vector<std::pair<std::string, Fraction>>& options, std::vector<Choice> choices);

/// Adds what the distractors and blind guessing tell to the flags of the marks.
void addFlags(ItemStatistics& item, const std::vector<Distractor>& distractors);

}  // namespace adab::assessment

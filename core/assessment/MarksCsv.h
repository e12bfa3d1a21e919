// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Statistics.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace adab::assessment {

/// Reads marks of attempts as they stream by: a header `attempt,ID:MAXMARK,…`, then a row an attempt. `,`, `;` or a tab as the header has
/// it; marks are decimals (with a comma where the separator is another) or fractions as `2/3`; an empty cell: the attempt did not have the
/// item. Nothing but the columns is kept.
class MarksCsv {
public:
    static constexpr std::size_t kMostItems = 2'000;
    static constexpr std::size_t kMostAttempts = 2'000'000;
    static constexpr std::size_t kLongestCell = 1'000;

    /// The next piece of the file, cut anywhere. Throws Refused: `assessment.marks-header {column}`, `-maximum`, `-item-twice`,
    /// `-row {line, have, need}`, `-cell {line, item, text}`, `-range`, `-attempt-twice {line, attempt}`, `-too-large {limit}`.
    void feed(std::string_view piece);
    /// The table, when the file has ended. Throws `assessment.marks-header` for a file without one.
    MarkTable finish();

private:
    enum class Quote { None, Inside, Closing };
    void endCell();
    void endRow();
    void header();
    void row();
    Fraction markOf(std::string_view cell, std::size_t column) const;

    MarkTable m_table;
    std::string m_text;               ///< the cells of the row in hand, one after another
    std::vector<std::size_t> m_ends;  ///< where each of them ends in it
    std::size_t m_start = 0;
    std::size_t m_line = 1;
    std::size_t m_rowLine = 1;
    Quote m_quote = Quote::None;
    char m_separator = 0;
    enum class Phase { Header, Rows } m_phase = Phase::Header;
    std::unordered_set<std::size_t> m_attempts;  ///< hashes of the names
};

}  // namespace adab::assessment

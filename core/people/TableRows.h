// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Calendars.h"
#include "gate/Registry.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

/// Rows of an imported table, for every room that takes one: each is looked at before anything is appended; a faulty one is named and left
/// out, the others go in.
namespace adab::people {

/// The cells of one row by column name; `awarded_on`, `Awarded On` and `awardedOn` are one column.
class TableRow {
public:
    TableRow(const Json& row, const std::vector<std::string>& columns);
    /// Trimmed; empty where there is none.
    std::string cell(const std::string& column) const;
    /// Refused("people.import-cell") where it is empty.
    std::string required(const std::string& column) const;
    /// A day in the calendar of the column `calendar`, as the Gregorian one. Without that column only a Gregorian date that cannot be meant
    /// otherwise is taken. Refused("people.import-calendar"), ("people.import-date").
    std::optional<Date> date(const std::string& column) const;
    Date requiredDate(const std::string& column) const;
    /// The person of the column `person`, else of `login`. Refused("people.import-person").
    std::string person(gate::CommandCall& call) const;

private:
    std::map<std::string, std::string> m_cells;
};

/// What became of a row.
enum class RowOutcome { Created, Changed, Unchanged };
/// What somebody should look at in a row that goes in all the same.
struct RowFlag {
    std::string column;
    std::string code;
};
/// What one row asks for, looked at and not yet done.
struct RowPlan {
    RowOutcome outcome = RowOutcome::Unchanged;
    std::function<void()> carryOut;
    std::optional<RowFlag> flag = {};
};

/// Looks at each row, then carries out what was planned: `{rows, created, changed, unchanged, refused, problems:[{row, column, code,
/// arguments}], flagged?:[{row, column, code, arguments}]}`; `dryRun` only looks.
Json importRows(gate::CommandCall& call, const std::vector<std::string>& columns, const std::function<RowPlan(const TableRow&)>& plan);

}  // namespace adab::people

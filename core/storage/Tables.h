// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <string>
#include <vector>

namespace adab::storage {

/// Whole tables by name, for rebuild and backup: what needs no knowledge of what is in them.
struct ColumnInfo {
    std::string name;
    ColumnType type;
};

/// In the order of the table; empty where there is no such table.
std::vector<ColumnInfo> columnsOf(Session& session, const std::string& table);

/// Every row as one text, cells joined by ` | `, a NULL as `∅`, sorted by octets.
std::vector<std::string> rowsAsText(Session& session, const std::string& table);

void clearTable(Session& session, const std::string& table);
/// Adds the rows of one table to the table of that name in another database; returns how many.
std::int64_t copyTable(Session& from, Session& to, const std::string& table);

}  // namespace adab::storage

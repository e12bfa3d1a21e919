// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <string>
#include <string_view>
#include <vector>

namespace adab::storage {

/// One step of the schema: `core/storage/migrations/NNNN-room.sql`, embedded by the build, never edited once released.
/// Statements end with `;` at the end of a line. `BLOB` is a domain over bytea on PostgreSQL, and TEXT of a column is collated there
/// by octets as SQLite does it; `BIGINT PRIMARY KEY` is the table's own order on SQLite, and so is any other key of a table whose
/// comment says `by key` (`-- projection, by key: what it is`): for short rows that are found by their key alone.
struct Migration {
    int number;
    std::string_view name;
    std::string_view sql;
};

const std::vector<Migration>& allMigrations();

/// What may happen to the rows of a table: a rebuild touches projections only, a backup leaves them out.
enum class TableKind { Ledger, Private, Content, Projection, Local };

struct TableInfo {
    std::string name;
    TableKind kind;
    std::string about;
};

/// The tables of the migrations in the order of their creation, by the comment before each (`-- projection: what it is`).
/// Throws Refused("storage.migration-failed") on a table without one.
std::vector<TableInfo> tablesOf(const std::vector<Migration>& migrations);
const std::vector<TableInfo>& allTables();

/// The number of the last migration applied; 0 for an empty database.
int schemaVersion(Session& session);

/// Applies all pending migrations in one transaction; an existing SQLite file is copied beside itself first (`…before-N.backup`).
/// Returns the new version. Throws Refused("storage.newer") where the database is ahead of this program,
/// `storage.migration-failed {name, detail}` where a statement fails: then nothing has changed.
int migrate(Database& database);
int migrate(Database& database, const std::vector<Migration>& migrations);

}  // namespace adab::storage

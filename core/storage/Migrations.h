// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <string>
#include <string_view>
#include <vector>

namespace adab::storage {

/// One step of the schema: `core/storage/migrations/NNNN-room.sql`, embedded by the build, never edited once released.
/// Statements end with `;` at the end of a line. `BLOB` is a domain over bytea on PostgreSQL.
struct Migration {
    int number;
    std::string_view name;
    std::string_view sql;
};

const std::vector<Migration>& allMigrations();

/// The number of the last migration applied; 0 for an empty database.
int schemaVersion(Session& session);

/// Applies all pending migrations in one transaction; an existing SQLite file is copied beside itself first (`…before-N.backup`).
/// Returns the new version. Throws Refused("storage.newer") where the database is ahead of this program.
int migrate(Database& database);
int migrate(Database& database, const std::vector<Migration>& migrations);

}  // namespace adab::storage

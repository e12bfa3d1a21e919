// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <string>

namespace adab::storage {

/// Copies what cannot be derived (ledger, private, content and local tables) of one moment into a new SQLite file, from either engine,
/// while others go on working. The file appears only when it is complete. Throws Refused: `storage.backup-exists {where}`,
/// `storage.cannot-open {where, detail}`, `storage.full`, and what opening a database throws (a newer schema is not copied).
void backup(Database& database, const std::string& file);

/// Fills an empty place, on either engine, from such a file. The caller derives the projections anew (`Ledger::rebuild`) and records that
/// the organisation was restored. Throws Refused: `storage.not-a-backup {where}`, `storage.not-empty {where}`, `storage.newer`;
/// then the place is as it was.
void restore(const std::string& file, Database& database);

}  // namespace adab::storage

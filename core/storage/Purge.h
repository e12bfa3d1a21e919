// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

namespace adab::storage {

/// Whether what was deleted is gone from the files too. `Later`: others are reading, or the disk is full; deleting is done, the octets go
/// when it is asked for again.
enum class Purged { Whole, Later };

/// After something was deleted for good and committed: writes the tables anew without it, empties the log, and takes away the copies that
/// migrations have left beside an SQLite file. Outside any transaction. Nobody can write meanwhile: seconds for a million records.
Purged purge(Database& database);

}  // namespace adab::storage

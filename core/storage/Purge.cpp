// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Purge.h"

#include <filesystem>

namespace adab::storage {

namespace fs = std::filesystem;

namespace {

/// `adab.sqlite.before-3.backup`
void removeCopiesBeside(const std::string& file) {
    std::error_code error;
    const fs::path database(file);
    const std::string begins = database.filename().string() + ".before-";
    const fs::path folder = database.has_parent_path() ? database.parent_path() : fs::path(".");
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(begins) && name.ends_with(".backup")) fs::remove(entry.path(), error);
    }
}

Purged purgeSqlite(Database& database) {
    removeCopiesBeside(database.location().sqliteFile);
    const auto session = database.session();
    // The whole database does not have to fit into memory.
    session->run("PRAGMA temp_store=FILE");
    // secure_delete overwrites what is deleted, and not what an earlier move within a page has left behind.
    session->run("VACUUM");
    const auto row = session->selectOne<std::int64_t, std::int64_t, std::int64_t>("PRAGMA wal_checkpoint(TRUNCATE)");
    return row && std::get<0>(*row) == 0 ? Purged::Whole : Purged::Later;
}

Purged purgePostgres(Database& database) {
    const auto session = database.session();
    for (const char* table : {"private_texts", "command_answers", "outbox", "logins"}) session->run(std::string("VACUUM FULL ") + table);
    return Purged::Whole;
}

}  // namespace

Purged purge(Database& database) {
    try {
        return database.location().engine == Engine::Sqlite ? purgeSqlite(database) : purgePostgres(database);
    } catch (const Refused&) {
        return Purged::Later;
    }
}

}  // namespace adab::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Backup.h"

#include "storage/Migrations.h"
#include "storage/Tables.h"

#include <cstdlib>
#include <filesystem>
#include <memory>

namespace adab::storage {

namespace fs = std::filesystem;

namespace {

/// Written by the migrations themselves, so that a copy would meet their rows.
bool isSeeded(const TableInfo& table) { return table.name == "schema_migrations"; }

/// In the order of their creation: parents before what refers to them.
void copyKept(Session& from, Session& to) {
    for (const TableInfo& table : allTables()) {
        if (table.kind == TableKind::Projection || isSeeded(table)) continue;
        clearTable(to, table.name);
        copyTable(from, to, table.name);
    }
}

std::string shown(const std::string& file) { return fs::path(file).filename().string(); }

}  // namespace

void backup(Database& database, const std::string& file) {
    std::error_code error;
    if (fs::exists(file, error)) throw Refused("storage.backup-exists", Json::object({{"where", shown(file)}}));
    const std::string part = file + ".part";
    const auto removePart = [&part] {
        std::error_code ignored;
        for (const char* suffix : {"", "-wal", "-shm"}) fs::remove(part + suffix, ignored);
    };
    removePart();
    try {
        Location location;
        location.sqliteFile = part;
        const auto target = Database::open(location, Database::Opening::MayCreate);
        migrate(*target);
        const auto to = target->session();
        const auto from = database.reader();
        {
            Transaction snapshot(*from, Transaction::Mode::Read);
            if (schemaVersion(*from) != schemaVersion(*to)) {
                throw Refused("storage.newer", Json::object({{"found", schemaVersion(*from)}, {"known", schemaVersion(*to)}}));
            }
            Transaction transaction(*to);
            copyKept(*from, *to);
            transaction.commit();
            snapshot.commit();
        }
        // One file: without a log beside it, it can be carried on a stick.
        to->select<std::string>("PRAGMA journal_mode=DELETE");
    } catch (...) {
        removePart();
        throw;
    }
    fs::rename(part, file, error);
    if (error) {
        removePart();
        throw Refused("storage.cannot-open", Json::object({{"where", shown(file)}, {"detail", error.message()}}));
    }
}

void restore(const std::string& file, Database& database) {
    // Migrating the copy may change it; the backup itself stays as it is.
    std::error_code error;
    std::string folder = (fs::temp_directory_path() / "adab-restore-XXXXXX").string();
    if (!::mkdtemp(folder.data()))
        throw Refused("storage.cannot-open", Json::object({{"where", folder}, {"detail", "no temporary folder"}}));
    const auto removeFolder = std::shared_ptr<void>(nullptr, [&folder](void*) {
        std::error_code ignored;
        fs::remove_all(folder, ignored);
    });
    const std::string copy = folder + "/backup.sqlite";
    fs::copy_file(file, copy, error);
    if (error) throw Refused("storage.not-a-backup", Json::object({{"where", shown(file)}}));

    std::shared_ptr<Database> source;
    try {
        Location location;
        location.sqliteFile = copy;
        source = Database::open(location, Database::Opening::Existing);
    } catch (const Refused& refused) {
        if (refused.error().code != "storage.foreign" && refused.error().code != "storage.missing") throw;
        throw Refused("storage.not-a-backup", Json::object({{"where", shown(file)}}));
    }
    const auto from = source->session();
    if (schemaVersion(*from) == 0 || columnsOf(*from, "ledger").empty()) {
        throw Refused("storage.not-a-backup", Json::object({{"where", shown(file)}}));
    }
    migrate(*source);
    migrate(database);
    const auto to = database.session();
    Transaction transaction(*to);
    if (!to->select<std::int64_t>("SELECT seq FROM ledger LIMIT 1").empty()) {
        throw Refused("storage.not-empty", Json::object({{"where", shown(database.location().sqliteFile)}}));
    }
    copyKept(*from, *to);
    transaction.commit();
}

}  // namespace adab::storage

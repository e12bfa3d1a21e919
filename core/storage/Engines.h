// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <mutex>

/// What the two engines share; for the .cpp files of this room only.
namespace adab::storage {

/// `Adab` in the header of our SQLite files.
inline constexpr std::int64_t kApplicationId = 0x41646162;
/// How long a session waits for another process's lock before it says `storage.busy`.
inline constexpr int kBusyTimeoutMs = 5000;
inline constexpr std::size_t kKeptStatements = 512;
inline constexpr std::size_t kIdleReaders = 8;

std::shared_ptr<Database> openSqlite(const Location& location, Database::Opening opening, const FolderProbe& probe);
std::shared_ptr<Database> openPostgres(const Location& location, Database::Opening opening);

/// Statements that are worth keeping prepared; a schema's are not.
bool isKept(std::string_view sql);
/// Throws `storage.newer` where the schema is ahead of this program.
void refuseNewer(Session& session);
/// Both engines would differ silently on it: PostgreSQL ends a text there.
/// Names and password hashes are in a database and its copies: a file that is not there yet is made empty, and its owner's alone. SQLite
/// gives its log the same rights.
void makeForOwner(const std::string& file);
void refuseNul(std::string_view text);
bool tableExists(Session& session, std::string_view table);

/// Idle readers of one database.
class ReaderPool : public std::enable_shared_from_this<ReaderPool> {
public:
    std::unique_ptr<Session> take();
    std::shared_ptr<Session> lend(std::unique_ptr<Session> session);

private:
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Session>> m_idle;
};

}  // namespace adab::storage

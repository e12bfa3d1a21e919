// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/Engines.h"
#include "storage/Migrations.h"

#include <fcntl.h>
#include <sys/statfs.h>
#include <unistd.h>
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace adab::storage {

namespace {

constexpr std::int64_t kFuse = 0x65735546;

/// The type of the file system that holds the folder: the longest mount point that is a prefix of it (proc(5), mountinfo).
std::string mountedType(const std::string& folder) {
    std::error_code error;
    const std::string path = std::filesystem::canonical(folder, error).string();
    if (error) return {};
    std::ifstream mounts("/proc/self/mountinfo");
    std::string line, best, type;
    while (std::getline(mounts, line)) {
        std::istringstream words(line);
        std::string word, point;
        for (int i = 0; i < 5 && words >> word; ++i) point = word;
        while (words >> word && word != "-") {
        }
        if (!(words >> word)) continue;
        const bool inside = point == "/" || path == point || path.starts_with(point + "/");
        if (inside && point.size() >= best.size()) {
            best = point;
            type = word;
        }
    }
    return type;
}

}  // namespace

FolderKind folderKind(std::int64_t magic, std::string_view type) {
    // linux/magic.h and statfs(2). Locks and shared memory of SQLite's WAL are not reliable on any of these.
    switch (magic & 0xFFFFFFFF) {
        case 0x6969:      // NFS
        case 0x517B:      // SMB
        case 0xFF534D42:  // CIFS
        case 0xFE534D42:  // SMB2
        case 0x564C:      // NCP
        case 0x5346414F:  // AFS
        case 0x6B414653:  // kAFS
        case 0x00C36400:  // Ceph
        case 0x73757245:  // Coda
            return FolderKind::Network;
        case kFuse:
            // Most FUSE file systems reach another machine; those that lie on a local disk are named.
            return type == "fuseblk" || type == "fuse.fuse-overlayfs" || type == "fuse.ntfs-3g" ? FolderKind::Local : FolderKind::Network;
        default: return FolderKind::Local;
    }
}

FolderKind probeFolder(const std::string& folder) {
    struct statfs facts{};
    if (::statfs(folder.empty() ? "." : folder.c_str(), &facts) != 0) return FolderKind::Local;
    const auto magic = static_cast<std::int64_t>(facts.f_type);
    return folderKind(magic, (magic & 0xFFFFFFFF) == kFuse ? mountedType(folder) : std::string());
}

std::shared_ptr<Database> Database::open(const Location& location, Opening opening, const FolderProbe& probe) {
    switch (location.engine) {
        case Engine::Sqlite: return openSqlite(location, opening, probe);
        case Engine::PostgreSql: return openPostgres(location, opening);
    }
    return {};
}

bool isKept(std::string_view sql) {
    for (std::string_view word : {"SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "SAVEPOINT", "RELEASE", "ROLLBACK", "BEGIN", "COMMIT"}) {
        if (sql.size() >= word.size() && std::equal(word.begin(), word.end(), sql.begin(),
                                                    [](char a, char b) { return a == std::toupper(static_cast<unsigned char>(b)); })) {
            return true;
        }
    }
    return false;
}

void refuseNewer(Session& session) {
    const int found = schemaVersion(session);
    const int known = allMigrations().empty() ? 0 : allMigrations().back().number;
    if (found > known) throw Refused("storage.newer", Json::object({{"found", found}, {"known", known}}));
}

void makeForOwner(const std::string& file) {
    if (const int made = ::open(file.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600); made >= 0) ::close(made);
}

void refuseNul(std::string_view text) {
    if (text.find('\0') != std::string_view::npos) {
        throw Refused("storage.failed", Json::object({{"detail", "a text holds U+0000"}}));
    }
}

std::unique_ptr<Session> ReaderPool::take() {
    std::lock_guard lock(m_mutex);
    if (m_idle.empty()) return {};
    auto session = std::move(m_idle.back());
    m_idle.pop_back();
    return session;
}

std::shared_ptr<Session> ReaderPool::lend(std::unique_ptr<Session> session) {
    return {session.release(), [home = weak_from_this()](Session* returned) {
                std::unique_ptr<Session> owned(returned);
                owned->rollback();
                if (const auto pool = home.lock()) {
                    std::lock_guard lock(pool->m_mutex);
                    if (pool->m_idle.size() < kIdleReaders) pool->m_idle.push_back(std::move(owned));
                }
            }};
}

}  // namespace adab::storage

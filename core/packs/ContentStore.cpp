// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/ContentStore.h"

#include "base/Hash.h"
#include "base/Json.h"
#include "base/Result.h"

#include <algorithm>
#include <map>
#include <mutex>

namespace adab::packs {
namespace {

using storage::Binds;
using storage::Bytes;

using Row = std::tuple<std::string, std::string, std::string, std::string, Instant, std::int64_t>;

InstalledPack fromRow(const Row& row) {
    const auto& [pack, version, kind, digest, at, seq] = row;
    return {pack, Version::parse(version).value_or(Version{}), kind, digest, at, seq};
}

/// Packs already read, by digest. Bytes of one digest never change, so nothing here ever becomes wrong.
struct Kept {
    std::mutex mutex;
    std::map<std::string, PackPtr> packs;
    std::map<std::pair<std::string, std::type_index>, std::shared_ptr<const void>> parsed;
};
Kept& kept() {
    static Kept instance;
    return instance;
}

std::optional<std::string> readBytes(Session& session, const std::string& digest) {
    auto row = session.selectOne<Bytes>("SELECT bytes FROM content_files WHERE digest = $1", Binds::of(digest));
    if (!row) return std::nullopt;
    return std::move(std::get<0>(*row).octets);
}

[[noreturn]] void damaged(const std::string& digest) { throw Refused("packs.damaged", Json::object({{"digest", digest.substr(0, 12)}})); }

}  // namespace

PackPtr ContentStore::byDigest(Session& session, const std::string& digest) {
    {
        const std::lock_guard lock(kept().mutex);
        if (const auto found = kept().packs.find(digest); found != kept().packs.end()) return found->second;
    }
    const auto listing = readBytes(session, digest);
    if (!listing || base::hex(base::sha256(*listing)) != digest) damaged(digest);
    const Json parsed = base::parseJson(*listing);
    Files files;
    for (const auto& [path, fileDigest] : parsed["files"].members()) {
        auto bytes = readBytes(session, fileDigest.text());
        // Content decides who passes and why, so bytes that are not what was installed are never used.
        if (!bytes || base::hex(base::sha256(*bytes)) != fileDigest.text()) damaged(fileDigest.text());
        files.emplace(path, std::move(*bytes));
    }
    Problems problems;
    PackPtr pack = Pack::fromFiles(std::move(files), digest.substr(0, 12), problems);
    if (!pack) damaged(digest);
    const std::lock_guard lock(kept().mutex);
    return kept().packs.emplace(digest, std::move(pack)).first->second;
}

std::vector<InstalledPack> ContentStore::everything(Session& session) {
    std::vector<InstalledPack> all;
    for (const auto& row : session.select<std::string, std::string, std::string, std::string, Instant, std::int64_t>(
             "SELECT pack, version, kind, digest, installed_at, seq FROM installed_packs ORDER BY pack, seq")) {
        all.push_back(fromRow(row));
    }
    std::stable_sort(all.begin(), all.end(), [](const InstalledPack& a, const InstalledPack& b) {
        return a.pack != b.pack ? a.pack < b.pack : a.version < b.version;
    });
    return all;
}

std::vector<InstalledPack> ContentStore::installed(Session& session, Instant at, std::string_view kind) {
    std::map<std::string, InstalledPack> newestOf;
    for (InstalledPack& row : everything(session)) {
        if (row.installedAt > at || (!kind.empty() && row.kind != kind)) continue;
        InstalledPack& best = newestOf[row.pack];
        if (best.pack.empty() || best.version < row.version) best = std::move(row);
    }
    std::vector<InstalledPack> result;
    for (auto& [id, row] : newestOf) result.push_back(std::move(row));
    return result;
}

std::vector<PackPtr> ContentStore::allNewest(Session& session, std::string_view kind, Instant at) {
    std::vector<PackPtr> result;
    for (const InstalledPack& row : installed(session, at, kind)) result.push_back(byDigest(session, row.digest));
    return result;
}

PackPtr ContentStore::newestOrNull(Session& session, std::string_view pack, Instant at) {
    std::optional<InstalledPack> best;
    for (const auto& row : session.select<std::string, std::string, std::string, std::string, Instant, std::int64_t>(
             "SELECT pack, version, kind, digest, installed_at, seq FROM installed_packs WHERE pack = $1 AND installed_at <= $2",
             Binds::of(pack, at))) {
        InstalledPack found = fromRow(row);
        if (!best || best->version < found.version) best = std::move(found);
    }
    return best ? byDigest(session, best->digest) : nullptr;
}

PackPtr ContentStore::newest(Session& session, std::string_view pack, Instant at) {
    PackPtr found = newestOrNull(session, pack, at);
    if (!found) throw Refused("packs.not-installed", Json::object({{"pack", pack}}));
    return found;
}

PackPtr ContentStore::version(Session& session, std::string_view pack, std::string_view version) {
    const auto row =
        session.selectOne<std::string>("SELECT digest FROM installed_packs WHERE pack = $1 AND version = $2", Binds::of(pack, version));
    if (!row) throw Refused("packs.not-installed", Json::object({{"pack", std::string(pack) + " " + std::string(version)}}));
    return byDigest(session, std::get<0>(*row));
}

void ContentStore::keep(Session& session, const Pack& pack) {
    const auto store = [&](const std::string& digest, const std::string& bytes) {
        session.run("INSERT INTO content_files (digest, bytes) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING",
                    Binds::of(digest, Bytes{bytes}));
    };
    for (const auto& [path, bytes] : pack.files()) store(base::hex(base::sha256(bytes)), bytes);
    store(pack.digest(), pack.listing());
}

void ContentStore::insertInstalled(Session& session, const InstalledPack& row) {
    session.run("INSERT INTO installed_packs (pack, version, kind, digest, installed_at, seq) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(row.pack, row.version.text(), row.kind, row.digest, row.installedAt, row.seq));
}

namespace detail {

std::shared_ptr<const void> parsedOnce(const std::string& digest, std::type_index type,
                                       const std::function<std::shared_ptr<const void>()>& parse) {
    const std::pair key(digest, type);
    {
        const std::lock_guard lock(kept().mutex);
        if (const auto found = kept().parsed.find(key); found != kept().parsed.end()) return found->second;
    }
    std::shared_ptr<const void> made = parse();  // outside the lock: two threads may both parse once, and the first one stays
    const std::lock_guard lock(kept().mutex);
    return kept().parsed.emplace(key, std::move(made)).first->second;
}

}  // namespace detail
}  // namespace adab::packs

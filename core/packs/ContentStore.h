// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "packs/Pack.h"
#include "storage/Database.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <typeindex>
#include <vector>

namespace adab::packs {

using storage::Session;

struct InstalledPack {
    std::string pack;
    Version version;
    std::string kind;
    std::string digest;
    Instant installedAt;
    std::int64_t seq = 0;
};

/// Content as it was installed. The one way to content after `install`: nothing reads the source folder any more. What was read is kept by
/// digest for the life of the program, since bytes of one digest never change.
class ContentStore {
public:
    /// That version; Refused("packs.not-installed", {pack}) where it was never installed.
    static PackPtr version(Session& session, std::string_view pack, std::string_view version);
    /// The highest version installed by that instant; Refused("packs.not-installed", {pack}) where there is none.
    static PackPtr newest(Session& session, std::string_view pack, Instant at);
    /// As `newest`; null where there is none.
    static PackPtr newestOrNull(Session& session, std::string_view pack, Instant at);
    /// The highest version of each pack (of that kind; of every kind where empty) installed by that instant, by pack id.
    static std::vector<InstalledPack> installed(Session& session, Instant at, std::string_view kind = {});
    static std::vector<PackPtr> allNewest(Session& session, std::string_view kind, Instant at);
    /// Every version of every pack, by pack and version.
    static std::vector<InstalledPack> everything(Session& session);
    static PackPtr byDigest(Session& session, const std::string& digest);

    /// Stores bytes (content table, not a projection). Files already there stay as they are.
    static void keep(Session& session, const Pack& pack);
    /// The projector's row.
    static void insertInstalled(Session& session, const InstalledPack& row);
};

namespace detail {
std::shared_ptr<const void> parsedOnce(const std::string& digest, std::type_index type,
                                       const std::function<std::shared_ptr<const void>()>& parse);
}

/// What a room makes of a pack, made once for its bytes: `parsedOnce<Course>(pack, [](const Pack& p) { return readCourse(p); })`.
template <class T, class Parse>
std::shared_ptr<const T> parsedOnce(const PackPtr& pack, const Parse& parse) {
    return std::static_pointer_cast<const T>(
        detail::parsedOnce(pack->digest(), std::type_index(typeid(T)), [&] { return std::make_shared<const T>(parse(*pack)); }));
}

}  // namespace adab::packs

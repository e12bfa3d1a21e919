// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace adab::packs {

/// Path inside a pack (`en/items.yaml`) → bytes.
using Files = std::map<std::string, std::string, std::less<>>;

/// `major.minor.patch`, ordered by number.
struct Version {
    int major = 0;
    int minor = 0;
    int patch = 0;

    auto operator<=>(const Version&) const = default;
    std::string text() const;
    static std::optional<Version> parse(std::string_view text);
};

/// One version of a piece of content, unchangeable: a manifest (`pack.yaml`) and its files. Kinds: `standards course formulas program
/// policy bank` (a bank is what an import of questions makes). Safe to read from several threads.
class Pack {
public:
    /// Reads a folder: at most 2,000 files, 2 MiB each, 64 MiB together; names of letters, digits, `-_.`; only `.yaml .md .svg .png .jpg`;
    /// no links. On a fault appends to `problems` and gives null. Checks the manifest's own fields, not yet what the kind requires
    /// (PackChecks.h).
    static std::shared_ptr<const Pack> fromFolder(const std::string& folder, Problems& problems);
    /// The same from bytes in memory; `shownName` stands before the paths in problems.
    static std::shared_ptr<const Pack> fromFiles(Files files, std::string shownName, Problems& problems);

    const std::string& kind() const { return m_kind; }
    const std::string& id() const { return m_id; }
    const Version& version() const { return m_version; }
    const std::string& sourceLocale() const { return m_sourceLocale; }
    const std::vector<std::string>& locales() const { return m_locales; }
    bool hasLocale(std::string_view locale) const;
    /// That locale where the pack has it, else the source locale.
    const std::string& localeFor(std::string_view locale) const;

    /// Hex SHA-256 of the listing: the identity of these bytes.
    const std::string& digest() const { return m_digest; }
    /// `{"files":{path: digest}}` in RFC 8785; stored as a file of its own.
    const std::string& listing() const { return m_listing; }
    const Files& files() const { return m_files; }
    /// Null where the pack has no such file.
    const std::string* bytes(std::string_view path) const;

    const Yaml& manifest() const { return m_manifest; }
    /// A YAML file of the pack, read once and kept; Missing where it is not there or not valid.
    Yaml yaml(const std::string& path) const;
    /// `<locale>/<name>` in the locale that localeFor() gives.
    Yaml localised(std::string_view locale, const std::string& name) const;
    /// As `yaml`, with what is wrong.
    Yaml yaml(const std::string& path, Problems& problems) const;
    /// How a path of this pack is named in problems.
    std::string shown(std::string_view path) const;

private:
    Pack() = default;

    Files m_files;
    std::string m_shownName;
    std::string m_kind;
    std::string m_id;
    Version m_version;
    std::string m_sourceLocale;
    std::vector<std::string> m_locales;
    std::string m_digest;
    std::string m_listing;
    Yaml m_manifest;
    mutable std::mutex m_mutex;
    mutable std::map<std::string, Yaml> m_read;
};

using PackPtr = std::shared_ptr<const Pack>;

}  // namespace adab::packs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Pack.h"

#include "base/Hash.h"
#include "base/Json.h"
#include "base/Phrases.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>

namespace adab::packs {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxFiles = 2000;
constexpr std::uintmax_t kMaxFileBytes = 2U * 1024 * 1024;
constexpr std::uintmax_t kMaxPackBytes = 64U * 1024 * 1024;

bool isIdentifier(std::string_view text) {
    if (text.empty() || text.size() > 60 || text.front() == '-') return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool isFileName(std::string_view text) {
    if (text.empty() || text.size() > 120 || text.front() == '.') return false;
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
    });
}

bool isAllowedExtension(const std::string& extension) {
    static const std::array<std::string_view, 5> allowed{".yaml", ".md", ".svg", ".png", ".jpg"};
    return std::find(allowed.begin(), allowed.end(), extension) != allowed.end();
}

bool readInto(const fs::path& path, std::string& bytes) {
    std::ifstream stream(path, std::ios::binary);
    if (!stream) return false;
    std::error_code error;
    bytes.resize(fs::file_size(path, error));
    if (error) return false;
    stream.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(stream.gcount()));
    return !stream.bad();
}

}  // namespace

std::string Version::text() const { return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch); }

std::optional<Version> Version::parse(std::string_view text) {
    std::array<int, 3> parts{};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t end = i < 2 ? text.find('.') : text.size();
        if (end == std::string_view::npos || end == 0 || end > 6 || (end > 1 && text.front() == '0')) return std::nullopt;
        const auto [stop, error] = std::from_chars(text.data(), text.data() + end, parts[i]);
        if (error != std::errc() || stop != text.data() + end || parts[i] < 0) return std::nullopt;
        text.remove_prefix(i < 2 ? end + 1 : end);
    }
    return Version{parts[0], parts[1], parts[2]};
}

PackPtr Pack::fromFolder(const std::string& folder, Problems& problems) {
    const fs::path root = fs::path(folder).lexically_normal();
    std::string shownName = (root.has_filename() ? root : root.parent_path()).filename().string();
    std::error_code error;
    if (!fs::is_directory(root, error)) {
        problems.push_back({folder, 0, 0, "There is no such folder.", "Name the folder that holds pack.yaml."});
        return nullptr;
    }
    Files files;
    std::uintmax_t total = 0;
    const std::size_t before = problems.size();
    fs::recursive_directory_iterator entry(root, error);
    for (; !error && entry != fs::recursive_directory_iterator(); entry.increment(error)) {
        const std::string path = entry->path().lexically_relative(root).generic_string();
        const std::string shown = shownName + "/" + path;
        const std::string fileName = entry->path().filename().string();
        if (entry->is_symlink()) {
            problems.push_back({shown, 0, 0, "Links are not allowed in a pack.", "Put the file itself here."});
            continue;
        }
        if (!isFileName(fileName)) {
            problems.push_back(
                {shown, 0, 0, "This name cannot be used in a pack.", "Use letters a–z, digits, '-', '_' and '.', not beginning with '.'."});
            if (entry->is_directory()) entry.disable_recursion_pending();
            continue;
        }
        if (entry->is_directory()) {
            if (entry.depth() >= 3) {
                problems.push_back({shown, 0, 0, "This folder lies too deep.", "Packs have at most three levels of folders."});
                entry.disable_recursion_pending();
            }
            continue;
        }
        if (!isAllowedExtension(entry->path().extension().string())) {
            problems.push_back(
                {shown, 0, 0, "Files of this type do not belong into a pack.", "Keep only .yaml, .md, .svg, .png and .jpg here."});
            continue;
        }
        const std::uintmax_t size = entry->file_size();
        total += size;
        if (size > kMaxFileBytes || total > kMaxPackBytes || files.size() >= kMaxFiles) {
            problems.push_back({shown, 0, 0, "The pack is too large: 2 MiB a file, 64 MiB and 2,000 files together are the limits.",
                                "Make it smaller or split it."});
            return nullptr;
        }
        std::string bytes;
        if (!readInto(entry->path(), bytes)) {
            problems.push_back({shown, 0, 0, "The file cannot be read.", "Check that you may read it."});
            continue;
        }
        files.emplace(path, std::move(bytes));
    }
    if (error) problems.push_back({shownName, 0, 0, "The folder cannot be read.", "Check that you may read it."});
    if (problems.size() != before) return nullptr;
    return fromFiles(std::move(files), std::move(shownName), problems);
}

PackPtr Pack::fromFiles(Files files, std::string shownName, Problems& problems) {
    const std::shared_ptr<Pack> pack(new Pack());
    pack->m_shownName = std::move(shownName);
    pack->m_files = std::move(files);
    const std::size_t before = problems.size();
    const std::string* manifest = pack->bytes("pack.yaml");
    if (manifest == nullptr) {
        problems.push_back(
            {pack->shown("pack.yaml"), 0, 0, "The pack has no manifest.", "Copy courses/_template/pack.yaml here and fill it in."});
        return nullptr;
    }
    const Yaml root = Yaml::parse(*manifest, pack->shown("pack.yaml"), problems);
    if (problems.size() != before) return nullptr;
    if (!root.isMap()) {
        problems.push_back(root.problem("The manifest must be a map of fields.", "Copy courses/_template/pack.yaml and fill it in."));
        return nullptr;
    }
    static const std::array<std::string_view, 6> kinds{"standards", "course", "formulas", "program", "policy", "bank"};
    pack->m_kind = root["kind"].scalar();
    if (std::find(kinds.begin(), kinds.end(), pack->m_kind) == kinds.end()) {
        problems.push_back(root["kind"].problem("'" + pack->m_kind + "' is not a kind of pack.",
                                                "Write kind: standards, course, formulas, program, policy or bank."));
    }
    pack->m_id = root["id"].scalar();
    if (!isIdentifier(pack->m_id)) {
        problems.push_back(
            root["id"].problem("The id of the pack is missing or not usable.", "Write id: with a–z, 0–9 and '-', at most 60 letters."));
    }
    if (const auto version = Version::parse(root["version"].scalar())) {
        pack->m_version = *version;
    } else {
        problems.push_back(root["version"].problem("The version is missing or not of the form 1.0.0.",
                                                   "Write version: 1.0.0, and raise it with every change."));
    }
    pack->m_sourceLocale = root["source_locale"].scalar();
    for (const Yaml& locale : root["locales"].items()) {
        const auto& shipped = base::shippedLocales();
        if (std::find(shipped.begin(), shipped.end(), locale.scalar()) == shipped.end()) {
            problems.push_back(locale.problem("'" + locale.scalar() + "' is not a locale of this program.", "Use en, th, fa or ar."));
        } else if (pack->hasLocale(locale.scalar())) {
            problems.push_back(locale.problem("The locale '" + locale.scalar() + "' stands here twice.", "Remove one."));
        } else {
            pack->m_locales.push_back(locale.scalar());
        }
    }
    if (pack->m_locales.empty()) {
        problems.push_back(
            root["locales"].problem("The pack names no locales.", "Write locales: [en, …] with every language that has a folder."));
    } else if (!pack->hasLocale(pack->m_sourceLocale)) {
        problems.push_back(root["source_locale"].problem("The source locale is not among the locales.",
                                                         "Write source_locale: en, or the language it was written in."));
    }
    if (problems.size() != before) return nullptr;
    Json listing = Json::object();
    for (const auto& [path, bytes] : pack->m_files) listing.set(path, base::hex(base::sha256(bytes)));
    pack->m_listing = base::canonical(Json::object({{"files", listing}}));
    pack->m_digest = base::hex(base::sha256(pack->m_listing));
    pack->m_manifest = root;
    return pack;
}

bool Pack::hasLocale(std::string_view locale) const { return std::find(m_locales.begin(), m_locales.end(), locale) != m_locales.end(); }

const std::string& Pack::localeFor(std::string_view locale) const {
    const auto found = std::find(m_locales.begin(), m_locales.end(), locale);
    return found != m_locales.end() ? *found : m_sourceLocale;
}

const std::string* Pack::bytes(std::string_view path) const {
    const auto found = m_files.find(path);
    return found != m_files.end() ? &found->second : nullptr;
}

Yaml Pack::yaml(const std::string& path) const {
    Problems ignored;
    return yaml(path, ignored);
}

Yaml Pack::localised(std::string_view locale, const std::string& name) const { return yaml(localeFor(locale) + "/" + name); }

Yaml Pack::yaml(const std::string& path, Problems& problems) const {
    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_read.find(path); found != m_read.end() && found->second) return found->second;
    }
    const std::string* text = bytes(path);
    if (text == nullptr) {
        problems.push_back({shown(path), 0, 0, "The file is missing.", "Add it; courses/_template shows how it looks."});
        return {};
    }
    // Outside the lock: others may read other files meanwhile.
    Yaml read = Yaml::parse(*text, shown(path), problems);
    const std::lock_guard lock(m_mutex);
    return m_read[path] = std::move(read);
}

std::string Pack::shown(std::string_view path) const { return m_shownName + "/" + std::string(path); }

}  // namespace adab::packs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Translations.h"

namespace adab::packs {
namespace {

std::string localeOf(const std::string& key) { return key.substr(0, key.find('/')); }

const Yaml& marks(const Pack& pack) { return pack.manifest()["translated"]; }

}  // namespace

std::vector<StaleTranslation> staleTranslations(const Pack& pack) {
    std::vector<StaleTranslation> stale;
    for (const auto& [key, value] : marks(pack).members()) {
        const auto made = Version::parse(value.scalar());
        if (!made || *made >= pack.version() || !pack.hasLocale(localeOf(key.scalar()))) continue;
        stale.push_back({localeOf(key.scalar()), key.scalar(), *made, key.file(), key.line()});
    }
    return stale;
}

bool isStale(const Pack& pack, std::string_view locale, std::string_view file) {
    if (locale == pack.sourceLocale() || !pack.hasLocale(locale)) return false;
    const Yaml& own = marks(pack)[std::string(locale) + '/' + std::string(file)];
    const auto made = Version::parse((own ? own : marks(pack)[locale]).scalar());
    return made && *made < pack.version();
}

void checkTranslated(const Pack& pack, Problems& problems) {
    const Yaml& all = marks(pack);
    if (!all) return;
    if (!all.isMap()) {
        problems.push_back(all.problem("'translated' must be a map.", "Write translated: {th: 1.0.0}, the version that it was made from."));
        return;
    }
    for (const auto& [key, value] : all.members()) {
        const std::string locale = localeOf(key.scalar());
        if (!pack.hasLocale(locale) || locale == pack.sourceLocale()) {
            problems.push_back(key.problem("'" + locale + "' is no language into which this pack is translated.",
                                           "Name one of its locales, but not the source's, or a file of it: th/items.yaml."));
        } else if (key.scalar() != locale && pack.bytes(key.scalar()) == nullptr) {
            problems.push_back(key.problem("There is no file '" + key.scalar() + "'.", "Correct the path, or remove the entry."));
        }
        const auto made = Version::parse(value.scalar());
        if (!made || *made > pack.version()) {
            problems.push_back(value.problem("This is no version that the pack has had.",
                                             "Write the version whose text was translated, at most " + pack.version().text() + "."));
        }
    }
}

Problems translationWarnings(const Pack& pack) {
    Problems warnings;
    for (const StaleTranslation& one : staleTranslations(pack)) {
        warnings.push_back(
            {one.shownFile, one.line, 1,
             "'" + one.file + "' was translated from version " + one.made.text() + "; the source is at " + pack.version().text() + ".",
             "Look through what has changed since, then write the new version here."});
    }
    return warnings;
}

}  // namespace adab::packs

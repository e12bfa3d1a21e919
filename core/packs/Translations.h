// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/Pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace adab::packs {

/// A translation made from an older version of the source than the pack has now. `pack.yaml` says by hand from which version each was made:
/// `translated: {th: 1.1.0, fa: 1.1.0, fa/items.yaml: 1.0.0}`, a language or one file of it. Where it says nothing, nothing is known.
struct StaleTranslation {
    std::string locale;
    std::string file;  ///< path in the pack; the locale itself where the whole language is meant
    Version made;
    std::string shownFile;  ///< where it is said, as in a problem
    int line = 0;
};

/// In the order of the manifest. A file of its own mark is left out of its language's.
std::vector<StaleTranslation> staleTranslations(const Pack& pack);
/// Is that file of that locale (`items.yaml`, `lessons/first.md`) older than the source? Never for the source's own language.
bool isStale(const Pack& pack, std::string_view locale, std::string_view file);

/// What is wrong with `translated:` itself.
void checkTranslated(const Pack& pack, Problems& problems);
/// The stale ones as sentences: warnings, for an author may install a pack before its translators have followed.
Problems translationWarnings(const Pack& pack);

}  // namespace adab::packs

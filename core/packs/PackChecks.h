// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "packs/CourseQuality.h"
#include "packs/Pack.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace adab::packs {

/// The packs that a pack may point at: those installed, or those checked together with it.
class Library {
public:
    void add(PackPtr pack);
    /// The highest version known of that id; null where there is none.
    PackPtr find(std::string_view id) const;
    std::vector<PackPtr> ofKind(std::string_view kind) const;
    /// Ids of every rule of every standards pack, variants included.
    const std::set<std::string>& rules() const { return m_rules; }
    /// The course that has that scenario; null where there is none.
    PackPtr courseOfScenario(std::string_view scenario) const;

private:
    std::vector<PackPtr> m_packs;
    std::set<std::string> m_rules;
};

/// What a room requires of the packs of its kind. Rooms above `packs` add theirs when they register (the same name again replaces it);
/// courses, scenarios, programs, policies and standards are checked by what stands here.
using KindCheck = std::function<void(const Pack&, const Library&, Problems&)>;
void addKindCheck(const std::string& kind, const std::string& name, KindCheck check);

/// Everything that is wrong with a pack: files of every locale, texts for every id and no text without one, rules that exist,
/// lessons, items, scenario graphs, programs, policies. Empty where it may be installed.
Problems checkPack(const Pack& pack, const Library& library);

/// Reads folders, checks each against all of them and against the packs that lie beside them. Needs no organisation.
struct FolderCheck {
    Problems problems;
    Problems warnings;             ///< what does not keep a pack from being installed: stale translations
    std::vector<Quality> quality;  ///< of each course, where it was asked for
};
enum class Asked { Problems, QualityToo };
FolderCheck checkFolders(const std::vector<std::string>& folders, Asked what = Asked::Problems);

}  // namespace adab::packs

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
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

/// One figure of the quality of a course's items, in one locale.
struct Quality {
    std::string pack;
    std::string locale;
    std::string check;  ///< `key-is-longest`, `key-position`, `stem-frame`
    Fraction value;
    Fraction limit;
    enum class Verdict { Good, Poor } verdict = Verdict::Good;
};

/// Clues in the form of items that let one pass without knowing: the key is the longest option in more than 30 % of choice items;
/// keys stand at one position more often than the even share and one; two stems share their frame (Dice coefficient of letter triples of
/// the folded text above 3/5, Sørensen–Dice).
std::vector<Quality> itemQuality(const Pack& course);

/// Reads folders, checks each against all of them and against the packs that lie beside them. Needs no organisation.
struct FolderCheck {
    Problems problems;
    std::vector<Quality> quality;
};
FolderCheck checkFolders(const std::vector<std::string>& folders);

}  // namespace adab::packs

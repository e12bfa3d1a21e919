// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "house/House.h"
#include "packs/PackChecks.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace adab::house {

/// An author's folder as it was at one moment: what is wrong with it, what it holds, what is stale, where its rules are used. Unchangeable.
class PreviewReading {
public:
    /// Null where the folder holds no pack that can be read; `problems` say why.
    const packs::PackPtr& pack() const { return m_pack; }
    const Problems& problems() const { return m_problems; }

    /// `{folder, pack, kind, version, title, source, locales, parts:[{part, id, title, page, values, stale:[locale]}], stale:[{locale,
    /// file, made, path, line}], problems:[{file, path, line, column, message, remedy}], rules:[{rule, title}], countries:[{country,
    /// name}]}`; `page` and `values` are what the window opens, `countries` those for which a rule has words of its own. Paths are whole,
    /// files as a problem names them.
    Json overview(const std::string& locale) const;
    /// `{rule, title, rows:[{kind, pack, packTitle, id, via, file, path, line}]}` (packs/RuleUses.h).
    Json usesOf(const std::string& rule, const std::string& locale) const;

private:
    friend class Preview;
    std::string pathOf(const std::string& file) const;
    std::string ruleTitle(const std::string& rule, const std::string& locale) const;

    std::string m_folder;
    packs::PackPtr m_pack;
    Problems m_problems;
    packs::Library m_library;
    std::map<std::string, std::string> m_places;  ///< how a pack's folder is named in problems → the folder
};

/// An author's folder in a house of its own: an organisation in a temporary place with the shipped packs, what lies beside the folder, and
/// the folder; with a person for each language, who is an author and a learner. Pages before this house are those of learners before
/// theirs. Safe from several threads.
class Preview {
public:
    /// `work` is an empty folder that the caller takes away afterwards, when no house of it is open.
    Preview(const std::string& folder, std::string work);

    /// The folder as it is now.
    std::shared_ptr<const PreviewReading> read();
    /// A house anew, with that reading's pack where nothing is wrong with it, else with what was shipped. The first takes seconds, others
    /// begin from a copy of it. Everybody in it works in that country, else where their language is spoken. Throws Refused as House::open.
    std::unique_ptr<House> open(const PreviewReading& reading, const std::string& country = {});
    /// Language → the session of who reads it; valid in every house that `open` gave for that country, and empty before the first.
    std::map<std::string, std::string> tokens(const std::string& country = {});
    const std::string& folder() const { return m_folder; }

private:
    void readAround();
    void found();
    std::string people(const std::string& country);

    std::mutex m_mutex;
    std::string m_folder;
    std::string m_work;
    bool m_around = false;
    bool m_founded = false;
    int m_opened = 0;
    std::vector<std::pair<std::string, packs::PackPtr>> m_others;        ///< folder and pack, in the order in which they can be installed
    std::map<std::string, std::map<std::string, std::string>> m_tokens;  ///< country, or empty → language → session
};

}  // namespace adab::house

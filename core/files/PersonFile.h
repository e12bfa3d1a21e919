// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/Told.h"
#include "files/FilesStore.h"
#include "files/Retention.h"
#include "gate/Registry.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adab::files {

/// Who reads a file: whom it is about reads nothing of it that they are not to know yet.
enum class For { Themselves, Others };
For readerOf(const gate::Call& call, const std::string& person);

/// What of a person's file a reader may read.
class Readable {
public:
    Readable(Session& session, const std::string& person, Instant at, For reader);
    bool has(const ledger::Record& record) const { return !m_told || m_told->mayRead(record); }
    bool hasCase(const std::string& caseId) const { return !m_told || m_told->mayReadCase(caseId); }

private:
    std::optional<discipline::Told> m_told;
};

/// A private text of a person, where it lies and to which papers it belongs.
struct FileText {
    Paper paper;
    std::string record;
    std::string field;
};

/// The class that the rooms have claimed a text for; empty where none has.
std::string paperOf(const gate::Registry& registry, const std::string& type, const std::string& field);

/// What the policies in force say about keeping, each for its country.
std::vector<Retention> retentionsAt(Session& session, Instant at);

/// What is known of a person that keeping and erasing rest on.
Circumstances circumstancesOf(Session& session, const std::string& person, Instant at, const std::vector<Retention>& inForce);

/// The private texts in the file of one person that the reader may know of, by record.
std::vector<FileText> textsOf(Session& session, const gate::Registry& registry, const std::string& person, Instant at, For reader);

/// All of those who are wanted, by person.
std::map<std::string, std::vector<FileText>> textsOfMany(Session& session, const gate::Registry& registry,
                                                         const std::set<std::string>& wanted, Instant at);

/// Texts of one class with one ruling.
struct Group {
    std::string paper;
    Ruling ruling;
    std::string caseId;
    auto operator<=>(const Group&) const = default;
};
using Groups = std::map<Group, int>;
Groups grouped(const std::vector<FileText>& texts, const Circumstances& circumstances, Date today);

}  // namespace adab::files

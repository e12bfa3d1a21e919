// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/Record.h"
#include "storage/Database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace adab::files {

using storage::Session;

/// A legal hold: while it stands, nothing that it covers is erased.
struct Hold {
    std::string hold;
    std::int64_t seq = 0;
    std::string person;
    std::string caseId;  ///< empty: the whole file
    std::string placedBy;
    Instant placedAt;
    std::string record;  ///< holds the reason
    std::string liftedBy;
    std::optional<Instant> liftedAt;
    std::string liftedRecord;
    bool standsAt(Instant at) const { return placedAt <= at && (!liftedAt || at < *liftedAt); }
};
void insertHold(Session& session, const ledger::Record& record);
void liftHold(Session& session, const ledger::Record& record);
std::optional<Hold> holdNamed(Session& session, const std::string& hold);
/// Of one person (everybody where empty), by when they were placed.
std::vector<Hold> holdsOf(Session& session, const std::string& person = {});

/// That somebody was erased, as far as it could be.
struct Erasure {
    std::int64_t seq = 0;
    std::string person;
    std::string by;
    Instant at;
    std::string gone;  ///< JSON list
    std::string kept;  ///< JSON list
};
void insertErasure(Session& session, const ledger::Record& record);
std::vector<Erasure> erasuresOf(Session& session, const std::string& person);

/// Where a private text lies, with what says to which class it belongs; never the text.
struct TextPlace {
    std::string person;  ///< subject of the record
    std::string record;
    std::string field;
    std::string type;
    Instant at;  ///< when it was true
    std::string data;
};
/// Every private text that is there, person by person.
void eachTextPlace(Session& session, const std::function<void(const TextPlace&)>& use);

}  // namespace adab::files

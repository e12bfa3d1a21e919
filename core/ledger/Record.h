// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "base/Time.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adab::ledger {

/// What happened, once and for all. `data` holds no names, contacts, free text or floating point.
struct Record {
    std::int64_t seq = 0;              ///< from 1, without gaps
    std::string id;                    ///< made before the write; unique
    std::string type;                  ///< `room.verbPast`, e.g. `assessment.graded`
    int v = 1;                         ///< version of the type's data
    Instant at;                        ///< when it was recorded
    std::optional<Instant> effective;  ///< when it was true, if earlier
    std::string actor;                 ///< person id, `operator`, or `nobody` before sign-in
    std::string command;               ///< id of the command that caused it
    std::string subject;               ///< what it is about: most often a person id
    Json data = Json::object();
    std::map<std::string, std::string> commitments;  ///< private field → hex SHA-256(32-byte salt ‖ text)

    /// When it was true.
    Instant when() const { return effective.value_or(at); }
};

/// What a command or reactor wants appended. `texts` become commitments in the record and rows in `private_texts`.
struct NewRecord {
    std::string type;
    std::string subject;
    Json data = Json::object();
    std::map<std::string, std::string> texts = {};
    std::optional<Instant> effective = {};
    int v = 1;
    std::string id = {};  ///< empty: the ledger makes one; given where two seats must make one (law 3)
};

/// The record as the leaf that is hashed: RFC 8785 of
/// `{actor, at, command, data, effective?, id, private, seq, subject, type, v}`.
std::string leafText(const Record& record);
Json toJson(const Record& record);
Record recordFromJson(const Json& json);

}  // namespace adab::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger/LeafRules.h"
#include "ledger/MerkleRules.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adab::ledger::store {

using storage::Session;
using storage::Value;

struct Head {
    Peaks peaks;
    std::int64_t size = 0;  ///< as the row says it; differs from `peaks.size()` where the row has been damaged
    Instant lastAt;
    std::int64_t indexed = 0;  ///< up to which record `ledger_subjects` is filled
    std::int64_t epoch = 1;
};
Head head(Session& session);
void saveHead(Session& session, const Head& head);
void saveEpoch(Session& session, std::int64_t epoch);
/// Fills `ledger_subjects` up to the head.
void indexSubjects(Session& session, const Head& head);

/// Rows of the ledger, `kColumns` values each. `setRow` fills one anew, keeping what its texts have allocated.
inline constexpr std::size_t kColumns = 12;
void setRow(Value* cells, const LeafParts& parts, const Digest& leaf);
void insertRows(Session& session, const std::vector<Value>& rows);

/// Rows (record, field, seq, salt, text).
void insertTexts(Session& session, const std::vector<Value>& rows);
std::optional<std::string> text(Session& session, const std::string& record, const std::string& field);
/// (field, salt, text) of a record, by field.
std::vector<std::tuple<std::string, storage::Bytes, std::string>> textsOf(Session& session, const std::string& record);
void deleteText(Session& session, const std::string& record, const std::string& field);
struct TextRow {
    std::string_view record, field, salt, text, commitments;
    std::int64_t seq;  ///< 0 where there is no such record
};
void eachText(Session& session, const std::function<void(const TextRow&)>& use);

std::optional<Record> read(Session& session, std::int64_t seq);
/// Octets of an identifier that the ledger makes. They are not indexed: nobody looks for a record by one.
inline constexpr std::size_t kMadeId = 36;
bool contains(Session& session, const std::string& recordId);
std::vector<Record> ofSubject(Session& session, const std::string& subject, std::string_view typePrefix);
/// The next records after `after` up to `until`, at most `count`.
std::vector<Record> next(Session& session, std::int64_t after, std::int64_t until, const std::vector<std::string>& types, int count);
std::vector<std::string> typesSince(Session& session, std::int64_t since);

/// The rows in order as they lie there, with their stored leaf.
void eachRow(Session& session, std::int64_t after, std::int64_t until,
             const std::function<void(const LeafParts&, std::string_view leaf)>& use);
/// Leaf hashes 1 to `size`. Throws Refused("ledger.damaged") where one is missing.
std::vector<Digest> leaves(Session& session, std::int64_t size);

std::map<std::string, std::int64_t> projectorVersions(Session& session);
void saveProjectorVersion(Session& session, const std::string& projector, std::int64_t version);

}  // namespace adab::ledger::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::ledger {

using storage::Session;

/// Record → rows. A room registers one for each group of tables it derives; replay runs projectors only.
/// Rows are keyed by what the records say (never by autoincrement or random), so that a replay gives the same rows.
struct Projector {
    std::string name;                 ///< `certification.awards`
    int version = 1;                  ///< a new version means a rebuild at migration
    std::vector<std::string> types;   ///< record types it reads
    std::vector<std::string> tables;  ///< the projection tables that it alone writes
    std::function<void(Session&, const Record&)> project;
};

/// What a reactor may do while one record is being appended.
class Appending {
public:
    virtual ~Appending() = default;
    virtual Session& session() = 0;
    virtual Instant now() const = 0;
    virtual Entropy& entropy() = 0;
    /// Appends, projects and runs the reactors on it (depth ≤ 8: Refused("ledger.reaction-too-deep")). Returns the record as stored.
    virtual Record append(NewRecord record) = 0;
    /// The private text of a record's field, where it has not been erased.
    virtual std::optional<std::string> privateText(const std::string& recordId, const std::string& field) = 0;
};

/// Record → further records in the same transaction. Called in room order, after every projector has seen the record.
struct Reactor {
    std::string name;
    std::vector<std::string> types;
    std::function<void(Appending&, const Record&)> react;
};

/// A private text that records of a type may hold, and to which class of papers it belongs: how long a class is kept is data of a policy.
struct PrivateText {
    std::string type;   ///< of the record; one that ends in a dot stands for all of that room
    std::string field;  ///< `reason`; one that ends in a colon stands for all that begin so (`note:`); empty for every field of the type
    std::string paper;  ///< `profile practice training …`
    bool covers(std::string_view recordType, std::string_view name) const {
        const bool ofType = recordType == type || (type.back() == '.' && recordType.starts_with(type));
        return ofType && (field.empty() || name == field || (field.back() == ':' && name.starts_with(field)));
    }
};

/// What the rooms have registered, in room order.
struct Registrations {
    std::vector<Projector> projectors;
    std::vector<Reactor> reactors;
    /// Where any are named, a text that none of them covers is not recorded (`ledger.text-unclaimed {type, field}`): nobody would know how
    /// long to keep it, and nobody would erase it.
    std::vector<PrivateText> texts = {};
};

/// Who causes the records of one command.
struct Cause {
    std::string actor;
    std::string command;
    Instant now;
};

/// When the organisation went back to the state of a backup: the record `ledger.restored`, which begins an epoch.
struct Restored {
    std::int64_t seq = 0;
    Instant at;
    std::int64_t size = 0;   ///< how many records the backup held; what others had recorded after them is in no record here
    std::int64_t epoch = 1;  ///< of this record and all after it
};

struct Verification {
    bool ok = false;
    std::int64_t size = 0;
    std::string root;        ///< hex
    std::int64_t epoch = 1;  ///< 1 + how often the organisation was restored
    std::vector<Restored> restored;
    std::vector<Error>
        faults;  ///< `ledger.record-changed {seq}`, `ledger.gap {seq}`, `ledger.head-differs`, `ledger.private-text-changed {seq, field}` …
};

struct RowDifference {
    std::string table;
    std::string key;   ///< the row as it stands, cells joined
    std::string side;  ///< `stored` (not derived from the ledger) or `derived` (missing from the table)
};

struct Checkpoint {
    std::int64_t size = 0;
    std::int64_t epoch = 1;  ///< in which it was taken: sizes of two epochs count different records
    std::string root;        ///< hex
    Instant at;
    std::string organisation;
    std::string key;        ///< base64url Ed25519 public key
    std::string signature;  ///< base64url over the RFC 8785 text of the rest
};
Json toJson(const Checkpoint& checkpoint);

/// The record of one organisation. Appending happens on the writer's session only.
class Ledger {
public:
    Ledger(Registrations registrations, Entropy& entropy);
    ~Ledger();
    Ledger(const Ledger&) = delete;
    Ledger& operator=(const Ledger&) = delete;

    /// Opens a chain of appends for one command inside the session's transaction. Its `append` throws Refused: `ledger.clock-behind
    /// {now, last}` where the clock is more than ten minutes behind the last record (less is taken as the last record's instant),
    /// `ledger.already-recorded {id}`, `ledger.type-missing`, `json.not-canonical`.
    std::unique_ptr<Appending> appending(Session& session, Cause cause) const;

    /// Appends records that need no projection or reaction in one go: the bulk path (import, bench). Returns the new head.
    std::int64_t appendBatch(Session& session, const Cause& cause, std::vector<NewRecord> records) const;

    /// Records that the organisation went back to the state that is in the tables now, and raises the epoch, in the session's transaction.
    Restored beginEpoch(Session& session, Cause cause) const;

    static std::int64_t head(Session& session);
    static std::int64_t epoch(Session& session);
    static std::optional<Record> read(Session& session, std::int64_t seq);
    /// Is there a record with that id? Quick for an id that was given (not 36 octets long), reads all records for one that the ledger made.
    static bool contains(Session& session, const std::string& recordId);
    /// Records with seq in (after, until], of those types (all where empty), in order.
    static void forEach(Session& session, std::int64_t after, std::int64_t until, const std::vector<std::string>& types,
                        const std::function<void(const Record&)>& use);
    static std::vector<Record> ofSubject(Session& session, const std::string& subject, std::string_view typePrefix);
    /// Rooms (the part of the type before the dot) touched by records after `since`.
    static std::vector<std::string> roomsTouchedSince(Session& session, std::int64_t since);
    static std::optional<std::string> privateText(Session& session, const std::string& recordId, const std::string& field);
    /// The private texts of a record that are still there, by field: hex salt and text, which open its commitments.
    struct Opened {
        std::string field;
        std::string salt;  ///< hex
        std::string text;
    };
    static std::vector<Opened> openings(Session& session, const std::string& recordId);
    /// Deletes a private text and its salt: the record still verifies, and nobody can tell what it committed to.
    static void eraseText(Session& session, const std::string& recordId, const std::string& field);

    /// Re-hashes every record and private text and compares with the stored leaves and head. A checkpoint is held to the records of its
    /// epoch: `ledger.checkpoint-differs {size}`, `ledger.checkpoint-longer {size, have}`, `ledger.restored-since {at, size, kept}` where a
    /// restoration took records away that it still states, `ledger.checkpoint-unknown-epoch {epoch, have}` where it was taken after one
    /// that is not recorded here.
    static Verification verify(Session& session, const std::optional<Checkpoint>& against = std::nullopt);
    /// RFC 9162 §2.1.3 and §2.1.4, hex hashes.
    static std::vector<std::string> inclusionProof(Session& session, std::int64_t seq, std::int64_t size);
    static std::vector<std::string> consistencyProof(Session& session, std::int64_t from, std::int64_t to);
    static std::string root(Session& session, std::int64_t size);

    /// Derives every projection anew. `Compare` changes nothing and answers the rows that differ.
    /// In the session's transaction, or in one of its own. Throws Refused("ledger.projector-failed", {projector, seq, detail}).
    enum class Rebuild { Replace, Compare };
    std::vector<RowDifference> rebuild(Session& session, Rebuild mode) const;

    /// After migrating: rebuilds where a projector is new or has a new version. Returns whether it did.
    bool settleProjectors(Session& session) const;

    const Registrations& registrations() const { return m_registrations; }
    /// Throws Refused("ledger.text-unclaimed {type, field}").
    void requireClaimed(const NewRecord& record) const;

private:
    class Chain;
    void project(Session& session, const Record& record) const;

    Registrations m_registrations;
    Entropy& m_entropy;
    std::map<std::string, std::vector<const Projector*>, std::less<>> m_projectorsOf;  ///< by record type
    std::map<std::string, std::vector<const Reactor*>, std::less<>> m_reactorsOf;
};

}  // namespace adab::ledger

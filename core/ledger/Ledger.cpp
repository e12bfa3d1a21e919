// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"

#include "base/Hash.h"
#include "ledger/LeafRules.h"
#include "ledger/LedgerStore.h"
#include "ledger/MerkleRules.h"
#include "ledger/Proofs.h"
#include "storage/Migrations.h"
#include "storage/Tables.h"

#include <algorithm>
#include <condition_variable>
#include <cstring>
#include <future>
#include <mutex>
#include <set>
#include <stdexcept>

namespace adab::ledger {

using storage::Bytes;
using storage::Value;

namespace {

constexpr int kMaxDepth = 8;
/// A clock that runs behind by less is an everyday correction.
constexpr std::int64_t kClockToleranceMs = 10 * base::kMinuteMs;
constexpr std::size_t kSaltOctets = 32;
constexpr std::size_t kMaxFaults = 100;
constexpr std::string_view kRestored = "ledger.restored";
/// Rows that are made ready together; the first are few, because the database waits for them.
constexpr std::size_t kRowsAtOnce = 100;
constexpr std::size_t kRowsAtFirst = 50;
/// How many records may wait for their place in `ledger_subjects`: what a look for one person's records reads through (a millisecond),
/// and in bulk as many as make a run worth its pages.
constexpr std::int64_t kUnindexed = 4'096;
constexpr std::int64_t kUnindexedInBulk = 65'536;

/// RFC 9562 version 7: by time, so that the index of identifiers grows at its end. The counter is the low bits of the sequence number.
std::string timedId(Instant at, std::int64_t seq, std::string_view random) {
    std::uint8_t raw[16];
    const auto ms = static_cast<std::uint64_t>(at.ms);
    for (int i = 0; i < 6; ++i) raw[i] = static_cast<std::uint8_t>(ms >> (40 - 8 * i));
    raw[6] = static_cast<std::uint8_t>(0x70 | ((seq >> 8) & 0x0f));
    raw[7] = static_cast<std::uint8_t>(seq & 0xff);
    for (std::size_t i = 0; i < 8; ++i) raw[8 + i] = static_cast<std::uint8_t>(random[i]);
    raw[8] = static_cast<std::uint8_t>((raw[8] & 0x3f) | 0x80);
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t place = 0;
    for (std::size_t i = 0; i < 16; ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10) ++place;
        text[place++] = digits[raw[i] >> 4];
        text[place++] = digits[raw[i] & 15];
    }
    return text;
}

/// Rows on their way into the ledger. Their cells are filled anew, so that a batch of any size needs little memory and few allocations.
class Rows {
public:
    void clear() { m_used = 0; }
    void reserve(std::size_t rows) { m_cells.reserve(rows * store::kColumns); }
    Value* add() {
        if (m_used == m_cells.size()) m_cells.resize(m_used + store::kColumns);
        m_used += store::kColumns;
        return m_cells.data() + m_used - store::kColumns;
    }
    void write(Session& session) {
        m_cells.resize(m_used);
        store::insertRows(session, m_cells);
    }

private:
    std::vector<Value> m_cells;
    std::size_t m_used = 0;
};

/// Turns new records into rows after a head.
class Stamp {
public:
    Stamp(store::Head head, const Cause& cause, Entropy& entropy) : m_head(std::move(head)), m_cause(cause), m_entropy(entropy) {
        if (m_head.peaks.size() != m_head.size) throw Refused("ledger.damaged");
        m_at = std::max(cause.now, m_head.lastAt);
        if (m_at.ms - cause.now.ms > kClockToleranceMs) {
            throw Refused("ledger.clock-behind", Json::object({{"now", Json::object({{"instant", cause.now.ms}, {"zone", "UTC"}})},
                                                               {"last", Json::object({{"instant", m_head.lastAt.ms}, {"zone", "UTC"}})}}));
        }
        m_head.lastAt = m_at;
    }

    void reserve(std::size_t count) {
        m_random = m_entropy.bytes(count * 8);
        m_randomUsed = 0;
    }

    /// What is left to fill in of the record is `seq`, `id`, `at` and the commitments; `data` is given back as its canonical text.
    void add(NewRecord& given, Record& record, Rows& rows) {
        if (given.type.empty()) throw Refused("ledger.type-missing");
        if (given.id.size() == store::kMadeId) throw std::invalid_argument("a given identifier has the length of a made one: " + given.id);
        record.seq = m_head.peaks.size() + 1;
        record.at = m_at;
        record.id = given.id.empty() ? timedId(m_at, record.seq, random()) : std::move(given.id);
        m_data.clear();
        base::appendCanonical(given.data, m_data);
        m_commitments = "{}";
        if (!given.texts.empty()) commit(given, record);

        const std::optional<std::int64_t> effective = given.effective ? std::optional(given.effective->ms) : std::nullopt;
        const LeafParts parts{m_cause.actor, m_at.ms,    m_cause.command, m_data,     effective, record.id,
                              m_commitments, record.seq, given.subject,   given.type, given.v};
        const Digest leaf = base::leafHash(leafOf(parts, m_leaf));
        store::setRow(rows.add(), parts, leaf);
        m_head.peaks.push(leaf);
    }

    /// Once the rows are written.
    std::int64_t finish(Session& session, std::int64_t mayWait) {
        if (!m_texts.empty()) store::insertTexts(session, m_texts);
        m_head.size = m_head.peaks.size();
        store::saveHead(session, m_head);
        if (m_head.size - m_head.indexed >= mayWait) store::indexSubjects(session, m_head);
        return m_head.size;
    }

private:
    std::string_view random() {
        if (m_randomUsed + 8 > m_random.size()) {
            m_random = m_entropy.bytes(8);
            m_randomUsed = 0;
        }
        m_randomUsed += 8;
        return std::string_view(m_random).substr(m_randomUsed - 8, 8);
    }

    void commit(const NewRecord& given, Record& record) {
        Json json = Json::object();
        for (const auto& [field, text] : given.texts) {
            std::string salt = m_entropy.bytes(kSaltOctets);
            std::string commitment = base::hex(base::sha256(salt, text));
            json.set(field, commitment);
            record.commitments[field] = std::move(commitment);
            m_texts.emplace_back(record.id);
            m_texts.emplace_back(field);
            m_texts.emplace_back(record.seq);
            m_texts.emplace_back(Bytes{std::move(salt)});
            m_texts.emplace_back(text);
        }
        m_commitments = base::canonical(json);
    }

    store::Head m_head;
    const Cause& m_cause;
    Entropy& m_entropy;
    Instant m_at;
    std::string m_random;
    std::size_t m_randomUsed = 0;
    std::string m_data, m_commitments, m_leaf;
    std::vector<Value> m_texts;
};

std::vector<std::string> hexOf(const std::vector<Digest>& digests) {
    std::vector<std::string> texts;
    for (const Digest& digest : digests) texts.push_back(base::hex(digest));
    return texts;
}

Restored restoredFrom(const LeafParts& parts) {
    Restored restored{parts.seq, Instant{parts.at}, 0, 1};
    try {
        const Json data = base::parseJson(parts.data);
        restored.size = data["size"].integer();
        restored.epoch = data["epoch"].integer(1);
    } catch (const Refused&) {
        // A record that was changed is named by its hash.
    }
    return restored;
}

/// What is wrong with a checkpoint, seen from records whose root at the checkpoint's size is `root` (empty: there are not so many).
std::optional<Error> faultOf(const Checkpoint& checkpoint, const Verification& found, const std::string& root) {
    if (checkpoint.epoch > found.epoch) {
        return Error{"ledger.checkpoint-unknown-epoch", Json::object({{"epoch", checkpoint.epoch}, {"have", found.epoch}}), {}};
    }
    // Of the restorations since, the one that kept least took away most.
    const Restored* shortest = nullptr;
    for (const Restored& restored : found.restored) {
        if (restored.epoch > checkpoint.epoch && (!shortest || restored.size < shortest->size)) shortest = &restored;
    }
    if (shortest && shortest->size < checkpoint.size) {
        return Error{"ledger.restored-since",
                     Json::object({{"at", Json::object({{"instant", shortest->at.ms}, {"zone", "UTC"}})},
                                   {"size", checkpoint.size},
                                   {"kept", shortest->size}}),
                     {}};
    }
    if (checkpoint.size > found.size) {
        return Error{"ledger.checkpoint-longer", Json::object({{"size", checkpoint.size}, {"have", found.size}}), {}};
    }
    if (root != checkpoint.root) return Error{"ledger.checkpoint-differs", Json::object({{"size", checkpoint.size}}), {}};
    return std::nullopt;
}

/// Some rows of the ledger, copied out of the scan as they lie there, so that another thread can hash them.
class Leaves {
public:
    void read(Session& session, std::int64_t after, std::int64_t until, std::vector<Restored>& restored) {
        m_octets.clear();
        m_rows.clear();
        store::eachRow(session, after, until, [&](const LeafParts& parts, std::string_view stored) {
            if (parts.type == kRestored) restored.push_back(restoredFrom(parts));
            Row row{parts.seq, parts.v, parts.at, parts.effective, {}};
            std::size_t cell = 0;
            for (const std::string_view text :
                 {parts.id, parts.type, parts.actor, parts.command, parts.subject, parts.data, parts.commitments, stored}) {
                m_octets += text;
                row.lengths[cell++] = text.size();
            }
            m_rows.push_back(row);
        });
    }
    bool empty() const { return m_rows.empty(); }

    /// `use(seq, digest of the row, leaf as stored)`
    template <class Use>
    void hash(Use use) const {
        std::string text;
        std::size_t at = 0;
        for (const Row& row : m_rows) {
            std::size_t cell = 0;
            const auto next = [&] {
                const std::string_view view(m_octets.data() + at, row.lengths[cell]);
                at += row.lengths[cell++];
                return view;
            };
            LeafParts parts;
            parts.seq = row.seq;
            parts.v = row.v;
            parts.at = row.at;
            parts.effective = row.effective;
            for (std::string_view* part :
                 {&parts.id, &parts.type, &parts.actor, &parts.command, &parts.subject, &parts.data, &parts.commitments}) {
                *part = next();
            }
            use(row.seq, base::leafHash(leafOf(parts, text)), next());
        }
    }

private:
    struct Row {
        std::int64_t seq, v, at;
        std::optional<std::int64_t> effective;
        std::size_t lengths[8];
    };
    std::string m_octets;
    std::vector<Row> m_rows;
};

/// One thread makes blocks ahead (`make(block)`, false where there is nothing left) while this one uses them in their order: hashing
/// and the database need about the same time. The other thread has ended when this returns or throws.
template <class Block, class Make, class Use>
void workAhead(Make make, Use use) {
    constexpr std::size_t kAhead = 2;
    Block blocks[kAhead];
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t made = 0;
    std::size_t used = 0;
    enum class State { Going, Ended, Stopped } state = State::Going;
    const auto tell = [&](auto change) {
        {
            const std::lock_guard lock(mutex);
            change();
        }
        changed.notify_one();
    };
    std::future<void> making = std::async(std::launch::async, [&] {
        for (;;) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return state == State::Stopped || made - used < kAhead; });
                if (state == State::Stopped) return;
            }
            bool more = false;
            try {
                more = make(blocks[made % kAhead]);
            } catch (...) {
                tell([&] { state = State::Ended; });
                throw;
            }
            if (!more) {
                tell([&] { state = State::Ended; });
                return;
            }
            tell([&] { ++made; });
        }
    });
    try {
        for (;; tell([&] { ++used; })) {
            {
                std::unique_lock lock(mutex);
                changed.wait(lock, [&] { return state == State::Ended || made > used; });
                if (made == used) break;
            }
            use(blocks[used % kAhead]);
        }
    } catch (...) {
        tell([&] { state = State::Stopped; });
        throw;  // the future waits for the other thread
    }
    making.get();
}

/// Projection tables of the projectors in the order of their creation: parents before what refers to them.
std::vector<std::string> projectionTables(const Registrations& registrations) {
    std::set<std::string> owned;
    for (const Projector& projector : registrations.projectors) owned.insert(projector.tables.begin(), projector.tables.end());
    std::vector<std::string> tables;
    for (const auto& table : storage::allTables()) {
        if (owned.erase(table.name) > 0) tables.push_back(table.name);
    }
    tables.insert(tables.end(), owned.begin(), owned.end());  // tables of migrations other than the embedded ones
    return tables;
}

void addDifferences(const std::string& table, const std::vector<std::string>& stored, const std::vector<std::string>& derived,
                    std::vector<RowDifference>& differences) {
    std::vector<std::string> rows;
    std::set_difference(stored.begin(), stored.end(), derived.begin(), derived.end(), std::back_inserter(rows));
    for (std::string& row : rows) differences.push_back({table, std::move(row), "stored"});
    rows.clear();
    std::set_difference(derived.begin(), derived.end(), stored.begin(), stored.end(), std::back_inserter(rows));
    for (std::string& row : rows) differences.push_back({table, std::move(row), "derived"});
}

}  // namespace

/// The appends of one command.
class Ledger::Chain final : public Appending {
public:
    Chain(const Ledger& ledger, Session& session, Cause cause) : m_ledger(ledger), m_session(session), m_cause(std::move(cause)) {}

    Session& session() override { return m_session; }
    Instant now() const override { return m_cause.now; }
    Entropy& entropy() override { return m_ledger.m_entropy; }

    Record append(NewRecord given) override {
        if (m_depth >= kMaxDepth) throw Refused("ledger.reaction-too-deep", Json::object({{"type", given.type}}));
        if (!given.id.empty() && store::contains(m_session, given.id)) {
            throw Refused("ledger.already-recorded", Json::object({{"id", given.id}}));
        }
        m_ledger.requireClaimed(given);
        Record record;
        // The head is read anew each time: a projector or another chain of this transaction may have appended.
        Stamp stamp(store::head(m_session), m_cause, m_ledger.m_entropy);
        Rows rows;
        stamp.add(given, record, rows);
        rows.write(m_session);
        stamp.finish(m_session, kUnindexed);
        record.type = std::move(given.type);
        record.v = given.v;
        record.effective = given.effective;
        record.actor = m_cause.actor;
        record.command = m_cause.command;
        record.subject = std::move(given.subject);
        record.data = std::move(given.data);

        // Where the clock was set back a little, what follows from a record is not asked as of before it.
        m_cause.now = std::max(m_cause.now, record.at);

        m_ledger.project(m_session, record);
        const auto found = m_ledger.m_reactorsOf.find(record.type);
        if (found != m_ledger.m_reactorsOf.end()) {
            const Deeper deeper(m_depth);
            for (const Reactor* reactor : found->second) reactor->react(*this, record);
        }
        return record;
    }

    std::optional<std::string> privateText(const std::string& recordId, const std::string& field) override {
        return store::text(m_session, recordId, field);
    }

private:
    struct Deeper {
        explicit Deeper(int& reached) : depth(reached) { ++depth; }
        ~Deeper() { --depth; }
        Deeper(const Deeper&) = delete;
        Deeper& operator=(const Deeper&) = delete;
        int& depth;
    };

    const Ledger& m_ledger;
    Session& m_session;
    Cause m_cause;
    int m_depth = 0;
};

Ledger::Ledger(Registrations registrations, Entropy& entropy) : m_registrations(std::move(registrations)), m_entropy(entropy) {
    for (const Projector& projector : m_registrations.projectors) {
        for (const std::string& type : projector.types) m_projectorsOf[type].push_back(&projector);
    }
    for (const Reactor& reactor : m_registrations.reactors) {
        for (const std::string& type : reactor.types) m_reactorsOf[type].push_back(&reactor);
    }
}

Ledger::~Ledger() = default;

void Ledger::requireClaimed(const NewRecord& record) const {
    const auto& claims = m_registrations.texts;
    if (claims.empty()) return;
    for (const auto& [field, text] : record.texts) {
        if (std::none_of(claims.begin(), claims.end(), [&](const PrivateText& claim) { return claim.covers(record.type, field); })) {
            throw Refused("ledger.text-unclaimed", Json::object({{"type", record.type}, {"field", field}}));
        }
    }
}

std::unique_ptr<Appending> Ledger::appending(Session& session, Cause cause) const {
    return std::make_unique<Chain>(*this, session, std::move(cause));
}

void Ledger::project(Session& session, const Record& record) const {
    const auto found = m_projectorsOf.find(record.type);
    if (found == m_projectorsOf.end()) return;
    for (const Projector* projector : found->second) projector->project(session, record);
}

std::int64_t Ledger::appendBatch(Session& session, const Cause& cause, std::vector<NewRecord> records) const {
    Stamp stamp(store::head(session), cause, m_entropy);
    stamp.reserve(records.size());
    Record record;
    std::size_t made = 0;
    std::size_t together = kRowsAtFirst;
    const auto make = [&](Rows& rows) {
        rows.clear();
        const std::size_t end = std::min(made + together, records.size());
        if (made == end) return false;
        rows.reserve(kRowsAtOnce);
        together = kRowsAtOnce;
        for (; made < end; ++made) {
            record.commitments.clear();
            requireClaimed(records[made]);
            stamp.add(records[made], record, rows);
        }
        return true;
    };
    const auto write = [&session](Rows& rows) { rows.write(session); };
    if (records.size() <= kRowsAtFirst) {
        Rows rows;
        if (make(rows)) write(rows);
    } else {
        workAhead<Rows>(make, write);
    }
    return stamp.finish(session, kUnindexedInBulk);
}

Restored Ledger::beginEpoch(Session& session, Cause cause) const {
    const store::Head head = store::head(session);
    const std::int64_t epoch = head.epoch + 1;
    NewRecord begins;
    begins.type = kRestored;
    begins.subject = "organisation";
    begins.data = Json::object({{"size", head.size}, {"root", base::hex(head.peaks.root())}, {"epoch", epoch}});
    const Record record = appending(session, std::move(cause))->append(std::move(begins));
    store::saveEpoch(session, epoch);
    return {record.seq, record.at, head.size, epoch};
}

std::int64_t Ledger::head(Session& session) { return store::head(session).size; }
std::int64_t Ledger::epoch(Session& session) { return store::head(session).epoch; }
std::optional<Record> Ledger::read(Session& session, std::int64_t seq) { return store::read(session, seq); }
bool Ledger::contains(Session& session, const std::string& recordId) { return store::contains(session, recordId); }

void Ledger::forEach(Session& session, std::int64_t after, std::int64_t until, const std::vector<std::string>& types,
                     const std::function<void(const Record&)>& use) {
    constexpr int kAtOnce = 2000;
    for (;;) {
        const auto records = store::next(session, after, until, types, kAtOnce);
        for (const Record& record : records) use(record);
        if (records.size() < kAtOnce) return;
        after = records.back().seq;
    }
}

std::vector<Record> Ledger::ofSubject(Session& session, const std::string& subject, std::string_view typePrefix) {
    return store::ofSubject(session, subject, typePrefix);
}

std::vector<std::string> Ledger::roomsTouchedSince(Session& session, std::int64_t since) {
    std::vector<std::string> rooms;
    for (const std::string& type : store::typesSince(session, since)) {
        std::string room = type.substr(0, type.find('.'));
        if (rooms.empty() || rooms.back() != room) rooms.push_back(std::move(room));
    }
    std::sort(rooms.begin(), rooms.end());
    rooms.erase(std::unique(rooms.begin(), rooms.end()), rooms.end());
    return rooms;
}

std::optional<std::string> Ledger::privateText(Session& session, const std::string& recordId, const std::string& field) {
    return store::text(session, recordId, field);
}

std::vector<Ledger::Opened> Ledger::openings(Session& session, const std::string& recordId) {
    std::vector<Opened> all;
    for (auto& [field, salt, text] : store::textsOf(session, recordId)) all.push_back({field, base::hex(salt.octets), text});
    return all;
}

void Ledger::eraseText(Session& session, const std::string& recordId, const std::string& field) {
    store::deleteText(session, recordId, field);
}

Verification Ledger::verify(Session& session, const std::optional<Checkpoint>& against) {
    Verification verification;
    // One moment for head, records and texts: others go on appending meanwhile.
    std::optional<storage::Transaction> snapshot;
    if (!session.inTransaction()) snapshot.emplace(session, storage::Transaction::Mode::Read);
    const store::Head head = store::head(session);
    const auto fault = [&](std::string code, Json arguments = Json::object()) {
        if (verification.faults.size() < kMaxFaults) verification.faults.push_back({std::move(code), std::move(arguments), {}});
    };

    Peaks derived;
    std::string rootAtCheckpoint = against && against->size == 0 ? base::hex(derived.root()) : std::string();
    std::int64_t expected = 1;
    const auto hash = [&](const Leaves& leaves) {
        leaves.hash([&](std::int64_t seq, const Digest& digest, std::string_view stored) {
            for (; expected < seq && verification.faults.size() < kMaxFaults; ++expected) {
                fault("ledger.gap", Json::object({{"seq", expected}}));
            }
            expected = seq + 1;
            if (base::view(digest) != stored) fault("ledger.record-changed", Json::object({{"seq", seq}}));
            derived.push(digest);
            if (against && derived.size() == against->size) rootAtCheckpoint = base::hex(derived.root());
        });
    };
    constexpr std::int64_t kAtOnce = 1'024;
    std::int64_t after = 0;
    const auto read = [&](Leaves& chunk) {
        chunk.read(session, after, after + kAtOnce, verification.restored);
        after += kAtOnce;
        return !chunk.empty() || after - kAtOnce < head.size;
    };
    workAhead<Leaves>(read, hash);
    verification.size = derived.size();
    verification.root = base::hex(derived.root());
    if (head.size != derived.size() || head.peaks.octets() != derived.octets()) {
        fault("ledger.head-differs", Json::object({{"size", derived.size()}, {"head", head.size}}));
    }
    if (!verification.restored.empty()) verification.epoch = verification.restored.back().epoch;
    if (head.epoch != verification.epoch) {
        fault("ledger.epoch-differs", Json::object({{"epoch", verification.epoch}, {"head", head.epoch}}));
    }
    if (against) {
        if (auto wrong = faultOf(*against, verification, rootAtCheckpoint)) fault(wrong->code, wrong->arguments);
    }

    store::eachText(session, [&](const store::TextRow& row) {
        Json commitments;
        try {
            commitments = base::parseJson(row.commitments);
        } catch (const Refused&) {
            return;  // the record itself has been found changed above
        }
        if (commitments[row.field].text("") == base::hex(base::sha256(row.salt, row.text))) return;
        fault("ledger.private-text-changed", Json::object({{"seq", row.seq}, {"field", std::string(row.field)}}));
    });
    verification.ok = verification.faults.empty();
    return verification;
}

std::vector<std::string> Ledger::inclusionProof(Session& session, std::int64_t seq, std::int64_t size) {
    if (seq < 1 || seq > size || size > head(session)) throw Refused("ledger.no-such-record", Json::object({{"seq", seq}, {"size", size}}));
    return ProofTree::of(session, size).inclusionOf(seq);
}

std::vector<std::string> Ledger::consistencyProof(Session& session, std::int64_t from, std::int64_t to) {
    if (from < 1 || from > to || to > head(session)) throw Refused("ledger.no-such-record", Json::object({{"seq", from}, {"size", to}}));
    return hexOf(consistencyPath(store::leaves(session, to), from));
}

std::string Ledger::root(Session& session, std::int64_t size) {
    const store::Head current = store::head(session);
    if (size == current.size) return base::hex(current.peaks.root());
    if (size < 0 || size > current.size) throw Refused("ledger.no-such-record", Json::object({{"seq", size}, {"size", current.size}}));
    return base::hex(rootOf(store::leaves(session, size)));
}

std::vector<RowDifference> Ledger::rebuild(Session& session, Rebuild mode) const {
    std::optional<storage::Transaction> own;
    if (!session.inTransaction()) own.emplace(session);
    session.savepoint();
    std::vector<RowDifference> differences;
    try {
        const auto tables = projectionTables(m_registrations);
        std::map<std::string, std::vector<std::string>> stored;
        if (mode == Rebuild::Compare) {
            for (const std::string& table : tables) stored[table] = storage::rowsAsText(session, table);
        }
        for (auto table = tables.rbegin(); table != tables.rend(); ++table) storage::clearTable(session, *table);
        forEach(session, 0, head(session), {}, [&](const Record& record) {
            const auto found = m_projectorsOf.find(record.type);
            if (found == m_projectorsOf.end()) return;
            for (const Projector* projector : found->second) {
                try {
                    projector->project(session, record);
                } catch (const Refused& refused) {
                    throw Refused("ledger.projector-failed",
                                  Json::object({{"projector", projector->name}, {"seq", record.seq}, {"detail", refused.error().code}}));
                }
            }
        });
        if (mode == Rebuild::Compare) {
            for (const std::string& table : tables) addDifferences(table, stored[table], storage::rowsAsText(session, table), differences);
        } else {
            for (const Projector& projector : m_registrations.projectors) {
                store::saveProjectorVersion(session, projector.name, projector.version);
            }
        }
    } catch (...) {
        if (session.inTransaction()) session.rollbackToSavepoint();
        throw;
    }
    if (mode == Rebuild::Compare) {
        session.rollbackToSavepoint();
    } else {
        session.releaseSavepoint();
        if (own) own->commit();
    }
    return differences;
}

bool Ledger::settleProjectors(Session& session) const {
    const auto versions = store::projectorVersions(session);
    const bool settled = std::all_of(m_registrations.projectors.begin(), m_registrations.projectors.end(), [&](const Projector& projector) {
        const auto found = versions.find(projector.name);
        return found != versions.end() && found->second == projector.version;
    });
    if (settled) return false;
    rebuild(session, Rebuild::Replace);
    return true;
}

}  // namespace adab::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/LedgerStore.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>

namespace adab::ledger::store {

using storage::Binds;
using storage::Bytes;
using storage::ColumnType;
using storage::Row;

namespace {

constexpr const char* kInsert = "INSERT INTO ledger (seq, id, type, v, at, effective, actor, command, subject, data, commitments, leaf)";
#define ADAB_RECORD "seq, id, type, v, at, effective, actor, command, subject, data, commitments"

using ColumnType::Blob;
using ColumnType::Integer;
using ColumnType::Text;
const std::vector<ColumnType> kTypes{Integer, Text, Text, Integer, Integer, Integer, Text, Text, Text, Text, Text, Blob};
const std::vector<ColumnType> kRecordTypes(kTypes.begin(), kTypes.end() - 1);

constexpr std::size_t kBuckets = 256;
constexpr std::size_t kEntry = sizeof(std::uint64_t) + sizeof(std::uint32_t);
static_assert(std::endian::native == std::endian::little, "the entries of ledger_subjects are written as they lie in memory");

/// FNV-1a, 64 bits: a collision costs one more look, no wrong answer.
std::uint64_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

Record recordOf(const Row& row) {
    Record record;
    record.seq = row.integer(0);
    record.id = row.text(1);
    record.type = row.text(2);
    record.v = static_cast<int>(row.integer(3));
    record.at = Instant{row.integer(4)};
    if (!row.isNull(5)) record.effective = Instant{row.integer(5)};
    record.actor = row.text(6);
    record.command = row.text(7);
    record.subject = row.text(8);
    record.data = base::parseJson(row.text(9));
    if (row.text(10) != "{}") {
        const Json commitments = base::parseJson(row.text(10));  // named: a range over a temporary's members would dangle
        for (const auto& [field, commitment] : commitments.members()) record.commitments[field] = commitment.text();
    }
    return record;
}

std::vector<Record> records(Session& session, std::string_view sql, const Binds& binds) {
    std::vector<Record> found;
    session.scan(sql, binds, kRecordTypes, [&](const Row& row) { found.push_back(recordOf(row)); });
    return found;
}

}  // namespace

Head head(Session& session) {
    const auto row = session.selectOne<std::int64_t, std::optional<Bytes>, Instant, std::int64_t, std::int64_t>(
        "SELECT size, peaks, last_at, indexed, epoch FROM ledger_head WHERE one = 1");
    if (!row) throw Refused("ledger.damaged");
    const auto& [size, peaks, lastAt, indexed, epoch] = *row;
    return {Peaks(size, peaks ? std::string_view(peaks->octets) : std::string_view()), size, lastAt, indexed, epoch};
}

void saveHead(Session& session, const Head& head) {
    session.run("UPDATE ledger_head SET size = $1, peaks = $2, last_at = $3 WHERE one = 1",
                Binds::of(head.peaks.size(), Bytes{head.peaks.octets()}, head.lastAt));
}

void saveEpoch(Session& session, std::int64_t epoch) { session.run("UPDATE ledger_head SET epoch = $1 WHERE one = 1", Binds::of(epoch)); }

void indexSubjects(Session& session, const Head& head) {
    std::vector<std::string> entries(kBuckets);
    session.scan("SELECT seq, subject FROM ledger WHERE seq > $1 AND seq <= $2", Binds::of(head.indexed, head.size), {Integer, Text},
                 [&](const Row& row) {
                     const std::uint64_t hash = hashOf(row.text(1));
                     const auto offset = static_cast<std::uint32_t>(row.integer(0) - head.indexed);
                     char entry[kEntry];
                     std::memcpy(entry, &hash, sizeof(hash));
                     std::memcpy(entry + sizeof(hash), &offset, sizeof(offset));
                     entries[hash % kBuckets].append(entry, kEntry);
                 });
    std::vector<Value> rows;
    for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
        if (entries[bucket].empty()) continue;
        rows.emplace_back(static_cast<std::int64_t>(bucket));
        rows.emplace_back(head.indexed);
        rows.emplace_back(Bytes{std::move(entries[bucket])});
    }
    session.insertMany("INSERT INTO ledger_subjects (bucket, start, entries)", 3, rows);
    session.run("UPDATE ledger_head SET indexed = $1 WHERE one = 1", Binds::of(head.size));
}

void setRow(Value* cells, const LeafParts& parts, const Digest& leaf) {
    const auto set = [](Value& cell, std::string_view text) {
        if (auto* kept = std::get_if<std::string>(&cell)) {
            kept->assign(text);
        } else {
            cell.emplace<std::string>(text);
        }
    };
    cells[0] = parts.seq;
    set(cells[1], parts.id);
    set(cells[2], parts.type);
    cells[3] = parts.v;
    cells[4] = parts.at;
    cells[5] = parts.effective ? Value(*parts.effective) : Value();
    set(cells[6], parts.actor);
    set(cells[7], parts.command);
    set(cells[8], parts.subject);
    set(cells[9], parts.data);
    set(cells[10], parts.commitments);
    if (auto* kept = std::get_if<Bytes>(&cells[11])) {
        kept->octets.assign(base::view(leaf));
    } else {
        cells[11] = Bytes{std::string(base::view(leaf))};
    }
}

void insertRows(Session& session, const std::vector<Value>& rows) { session.insertMany(kInsert, kColumns, rows); }

void insertTexts(Session& session, const std::vector<Value>& rows) {
    session.insertMany("INSERT INTO private_texts (record, field, seq, salt, text)", 5, rows);
}

std::optional<std::string> text(Session& session, const std::string& record, const std::string& field) {
    const auto row =
        session.selectOne<std::string>("SELECT text FROM private_texts WHERE record = $1 AND field = $2", Binds::of(record, field));
    if (!row) return std::nullopt;
    return std::get<0>(*row);
}

std::vector<std::tuple<std::string, Bytes, std::string>> textsOf(Session& session, const std::string& record) {
    return session.select<std::string, Bytes, std::string>("SELECT field, salt, text FROM private_texts WHERE record = $1 ORDER BY field",
                                                           Binds::of(record));
}

void deleteText(Session& session, const std::string& record, const std::string& field) {
    session.run("DELETE FROM private_texts WHERE record = $1 AND field = $2", Binds::of(record, field));
}

void eachText(Session& session, const std::function<void(const TextRow&)>& use) {
    session.scan(
        "SELECT p.record, p.field, p.salt, p.text, COALESCE(l.commitments, '{}'), COALESCE(l.seq, 0) "
        "FROM private_texts p LEFT JOIN ledger l ON l.seq = p.seq AND l.id = p.record ORDER BY l.seq, p.field",
        {}, {Text, Text, Blob, Text, Text, Integer},
        [&](const Row& row) { use({row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5)}); });
}

std::optional<Record> read(Session& session, std::int64_t seq) {
    auto found = records(session, "SELECT " ADAB_RECORD " FROM ledger WHERE seq = $1", Binds::of(seq));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

bool contains(Session& session, const std::string& recordId) {
    // The index holds the identifiers that were given; it is found by its condition, word for word.
    const char* sql =
        recordId.size() == kMadeId ? "SELECT seq FROM ledger WHERE id = $1" : "SELECT seq FROM ledger WHERE id = $1 AND length(id) <> 36";
    return session.selectOne<std::int64_t>(sql, Binds::of(recordId)).has_value();
}

std::vector<Record> ofSubject(Session& session, const std::string& subject, std::string_view typePrefix) {
    // Types are ASCII: everything with the prefix lies between it and the prefix followed by DEL.
    const std::string last = std::string(typePrefix) + '\x7f';
    const std::int64_t indexed = head(session).indexed;
    const std::uint64_t hash = hashOf(subject);
    std::vector<std::int64_t> candidates;
    session.scan("SELECT start, entries FROM ledger_subjects WHERE bucket = $1 AND start < $2 ORDER BY start",
                 Binds::of(static_cast<std::int64_t>(hash % kBuckets), indexed), {Integer, Blob}, [&](const Row& row) {
                     const std::string_view entries = row.text(1);
                     for (std::size_t at = 0; at + kEntry <= entries.size(); at += kEntry) {
                         if (std::memcmp(entries.data() + at, &hash, sizeof(hash)) != 0) continue;
                         std::uint32_t offset = 0;
                         std::memcpy(&offset, entries.data() + at + sizeof(hash), sizeof(offset));
                         candidates.push_back(row.integer(0) + offset);
                     }
                 });
    std::vector<Record> found;
    const auto add = [&](std::vector<Record> more) { std::move(more.begin(), more.end(), std::back_inserter(found)); };
    for (const std::int64_t seq : candidates) {
        add(records(session, "SELECT " ADAB_RECORD " FROM ledger WHERE seq = $1 AND subject = $2 AND type >= $3 AND type < $4",
                    Binds::of(seq, subject, typePrefix, last)));
    }
    add(records(session, "SELECT " ADAB_RECORD " FROM ledger WHERE seq > $1 AND subject = $2 AND type >= $3 AND type < $4 ORDER BY seq",
                Binds::of(indexed, subject, typePrefix, last)));
    return found;
}

std::vector<Record> next(Session& session, std::int64_t after, std::int64_t until, const std::vector<std::string>& types, int count) {
    Binds binds = Binds::of(after, until);
    std::string sql = "SELECT " ADAB_RECORD " FROM ledger WHERE seq > $1 AND seq <= $2";
    for (std::size_t i = 0; i < types.size(); ++i) {
        sql += (i == 0 ? " AND type IN ($" : ", $") + std::to_string(i + 3);
        binds.add(types[i]);
    }
    if (!types.empty()) sql += ")";
    sql += " ORDER BY seq LIMIT " + std::to_string(count);
    return records(session, sql, binds);
}

std::vector<std::string> typesSince(Session& session, std::int64_t since) {
    std::vector<std::string> types;
    for (auto& [type] : session.select<std::string>("SELECT DISTINCT type FROM ledger WHERE seq > $1 ORDER BY type", Binds::of(since))) {
        types.push_back(std::move(type));
    }
    return types;
}

void eachRow(Session& session, std::int64_t after, std::int64_t until,
             const std::function<void(const LeafParts&, std::string_view leaf)>& use) {
    LeafParts parts;
    session.scan("SELECT " ADAB_RECORD ", leaf FROM ledger WHERE seq > $1 AND seq <= $2 ORDER BY seq", Binds::of(after, until), kTypes,
                 [&](const Row& row) {
                     parts.seq = row.integer(0);
                     parts.id = row.text(1);
                     parts.type = row.text(2);
                     parts.v = row.integer(3);
                     parts.at = row.integer(4);
                     parts.effective = row.isNull(5) ? std::nullopt : std::optional(row.integer(5));
                     parts.actor = row.text(6);
                     parts.command = row.text(7);
                     parts.subject = row.text(8);
                     parts.data = row.text(9);
                     parts.commitments = row.text(10);
                     use(parts, row.text(11));
                 });
}

std::vector<Digest> leaves(Session& session, std::int64_t size) {
    std::vector<Digest> found;
    found.reserve(static_cast<std::size_t>(std::max<std::int64_t>(size, 0)));
    session.scan("SELECT leaf FROM ledger WHERE seq <= $1 ORDER BY seq", Binds::of(size), {Blob}, [&](const Row& row) {
        const std::string_view octets = row.text(0);
        if (octets.size() != sizeof(Digest)) throw Refused("ledger.damaged");
        std::memcpy(found.emplace_back().data(), octets.data(), octets.size());
    });
    if (static_cast<std::int64_t>(found.size()) != size) throw Refused("ledger.damaged");
    return found;
}

std::map<std::string, std::int64_t> projectorVersions(Session& session) {
    std::map<std::string, std::int64_t> versions;
    for (auto& [name, version] : session.select<std::string, std::int64_t>("SELECT projector, version FROM projector_versions")) {
        versions[name] = version;
    }
    return versions;
}

void saveProjectorVersion(Session& session, const std::string& projector, std::int64_t version) {
    session.run("INSERT INTO projector_versions (projector, version) VALUES ($1, $2) ON CONFLICT (projector) DO UPDATE SET version = $2",
                Binds::of(projector, version));
}

}  // namespace adab::ledger::store

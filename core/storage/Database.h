// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Time.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>

namespace adab::storage {

enum class Engine { Sqlite, PostgreSql };

/// Where an organisation's database is. `sqliteFile` for the embedded one; else a PostgreSQL connection string and schema.
struct Location {
    Engine engine = Engine::Sqlite;
    std::string sqliteFile;
    std::string connection;  ///< libpq keywords, as `host=127.0.0.1 port=… user=… dbname=…`
    std::string schema;      ///< one schema an organisation
};

/// Octets of a BLOB column.
struct Bytes {
    std::string octets;
    bool operator==(const Bytes&) const = default;
};

/// One bound value or one cell.
using Value = std::variant<std::monostate, std::int64_t, std::string, Bytes>;

inline Value toValue(std::monostate) { return {}; }
inline Value toValue(std::nullopt_t) { return {}; }
inline Value toValue(int v) { return static_cast<std::int64_t>(v); }
inline Value toValue(std::int64_t v) { return v; }
inline Value toValue(Instant v) { return v.ms; }
inline Value toValue(std::string v) { return v; }
inline Value toValue(std::string_view v) { return std::string(v); }
inline Value toValue(const char* v) { return std::string(v); }
inline Value toValue(Bytes v) { return v; }
template <class T>
Value toValue(const std::optional<T>& v) {
    return v ? toValue(*v) : Value{};
}

/// Values for `$1, $2, …` in order.
class Binds {
public:
    Binds() = default;
    template <class... T>
    static Binds of(T&&... values) {
        Binds binds;
        (binds.m_values.push_back(toValue(std::forward<T>(values))), ...);
        return binds;
    }
    void add(Value value) { m_values.push_back(std::move(value)); }
    const std::vector<Value>& values() const { return m_values; }

private:
    std::vector<Value> m_values;
};

enum class ColumnType { Integer, Text, Blob };

/// One row of a running scan; what it gives lives until the next row.
class Row {
public:
    virtual std::int64_t integer(std::size_t column) const = 0;
    virtual std::string_view text(std::size_t column) const = 0;  ///< texts and blobs
    virtual bool isNull(std::size_t column) const = 0;

protected:
    ~Row() = default;
};

/// The rows of one SELECT, column by column.
struct Table {
    struct Column {
        ColumnType type;
        std::vector<std::int64_t> integers;
        std::vector<std::string> texts;  ///< texts and blobs
        std::vector<std::uint8_t> nulls;
    };
    std::vector<Column> columns;
    std::size_t rows = 0;
};

template <class T>
struct ColumnOf;
template <>
struct ColumnOf<std::int64_t> {
    static constexpr ColumnType type = ColumnType::Integer;
    static std::int64_t get(const Table::Column& c, std::size_t r) { return c.integers[r]; }
};
template <>
struct ColumnOf<Instant> {
    static constexpr ColumnType type = ColumnType::Integer;
    static Instant get(const Table::Column& c, std::size_t r) { return Instant{c.integers[r]}; }
};
template <>
struct ColumnOf<std::string> {
    static constexpr ColumnType type = ColumnType::Text;
    static std::string get(const Table::Column& c, std::size_t r) { return c.texts[r]; }
};
template <>
struct ColumnOf<Bytes> {
    static constexpr ColumnType type = ColumnType::Blob;
    static Bytes get(const Table::Column& c, std::size_t r) { return Bytes{c.texts[r]}; }
};
template <class T>
struct ColumnOf<std::optional<T>> {
    static constexpr ColumnType type = ColumnOf<T>::type;
    static std::optional<T> get(const Table::Column& c, std::size_t r) {
        if (c.nulls[r]) return std::nullopt;
        return ColumnOf<T>::get(c, r);
    }
};

/// One connection, used by one thread at a time. SQL is one text for both engines: `$1, $2, …` in order of first use, no
/// engine-only syntax. Statements are kept prepared by their text. Failures throw Refused: `storage.full` (disk),
/// `storage.busy`, `storage.constraint {detail}`, `storage.damaged`, `storage.read-only`, `storage.unreachable`, `storage.failed {detail}`.
/// A NULL read into a type that is not optional is 0 or empty; a text read into an integer is `storage.failed`.
class Session {
public:
    virtual ~Session() = default;
    virtual Engine engine() const = 0;

    /// Runs a statement; gives the number of rows changed.
    virtual std::int64_t run(std::string_view sql, const Binds& binds = {}) = 0;
    /// One INSERT for many rows: `insertPrefix` is `INSERT INTO t (a, b)`; `rows` has rows×columns values. For bulk paths.
    virtual void insertMany(std::string_view insertPrefix, std::size_t columns, const std::vector<Value>& values) = 0;
    virtual Table fetch(std::string_view sql, const Binds& binds, const std::vector<ColumnType>& types) = 0;
    /// Hands over each row without copying it. `use` may run other statements of this session, but not this one.
    virtual void scan(std::string_view sql, const Binds& binds, const std::vector<ColumnType>& types,
                      const std::function<void(const Row&)>& use) = 0;

    /// `for (auto& [id, name] : session.select<std::int64_t, std::string>("SELECT id, name FROM t WHERE x = $1", Binds::of(7)))`
    template <class... T>
    std::vector<std::tuple<T...>> select(std::string_view sql, const Binds& binds = {}) {
        const Table table = fetch(sql, binds, {ColumnOf<T>::type...});
        std::vector<std::tuple<T...>> rows;
        rows.reserve(table.rows);
        for (std::size_t r = 0; r < table.rows; ++r) rows.push_back(row<T...>(table, r, std::index_sequence_for<T...>{}));
        return rows;
    }
    /// The first row, or nothing.
    template <class... T>
    std::optional<std::tuple<T...>> selectOne(std::string_view sql, const Binds& binds = {}) {
        auto rows = select<T...>(sql, binds);
        if (rows.empty()) return std::nullopt;
        return std::move(rows.front());
    }

    virtual void begin() = 0;      ///< BEGIN IMMEDIATE, or BEGIN and LOCK TABLE ledger_head
    virtual void beginRead() = 0;  ///< one snapshot for several reads
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;
    /// False once the engine itself has rolled back (SQLite does where the disk is full).
    virtual bool inTransaction() const = 0;
    void savepoint() { run("SAVEPOINT item"); }
    void releaseSavepoint() { run("RELEASE SAVEPOINT item"); }
    void rollbackToSavepoint() {
        run("ROLLBACK TO SAVEPOINT item");
        run("RELEASE SAVEPOINT item");
    }

private:
    template <class... T, std::size_t... I>
    static std::tuple<T...> row(const Table& table, std::size_t r, std::index_sequence<I...>) {
        return {ColumnOf<T>::get(table.columns[I], r)...};
    }
};

enum class FolderKind { Local, Network };
/// Tells where a folder lies; replaced in tests.
using FolderProbe = std::function<FolderKind(const std::string& folder)>;
/// By statfs and, for FUSE, by the name of the file system in /proc/self/mountinfo.
FolderKind probeFolder(const std::string& folder);
/// The decision of `probeFolder`: `magic` as statfs gives it, `type` as mountinfo names it (`ext4`, `fuse.sshfs`).
FolderKind folderKind(std::int64_t magic, std::string_view type);

/// An opened database: checks the location (a network file system is refused: `storage.network-folder`; a file that is not ours:
/// `storage.foreign`; a newer schema: `storage.newer {found, known}`), gives out sessions.
class Database {
public:
    virtual ~Database() = default;
    /// Opens, and creates file or schema where there is none and `mayCreate`. Does not migrate.
    enum class Opening { Existing, MayCreate };
    /// Further: `storage.missing {where}`, `storage.cannot-open {where, detail}`, `storage.unreachable {detail}`.
    static std::shared_ptr<Database> open(const Location& location, Opening opening, const FolderProbe& probe = probeFolder);

    virtual const Location& location() const = 0;
    /// A session of the caller's own.
    virtual std::unique_ptr<Session> session() = 0;
    /// A pooled session that refuses to write; returned to the pool when the handle dies. At most eight wait there.
    virtual std::shared_ptr<Session> reader() = 0;
};

/// Begins in the constructor, rolls back unless `commit()` was called.
class Transaction {
public:
    enum class Mode { Write, Read };
    explicit Transaction(Session& session, Mode mode = Mode::Write) : m_session(session) {
        mode == Mode::Write ? session.begin() : session.beginRead();
    }
    ~Transaction() {
        if (!m_done) m_session.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        m_session.commit();
        m_done = true;
    }

private:
    Session& m_session;
    bool m_done = false;
};

}  // namespace adab::storage

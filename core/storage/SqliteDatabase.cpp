// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Engines.h"

#include <Poco/Data/SQLite/Connector.h>
#include <Poco/Data/SQLite/Utility.h>
#include <Poco/Data/Session.h>
#include <sqlite3.h>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <thread>
#include <unordered_map>

namespace adab::storage {

namespace {

// A Poco session opens and closes the connection. The statements run on its handle: kept prepared they insert 2.1–2.4 M rows/s and read
// 10–12 M rows/s, against 0.38 M and 5 M through Poco's statements; and Poco's transactions begin DEFERRED, which fails with SQLITE_BUSY
// where one reads before one writes.

enum class Mode { ReadWrite, ReadOnly };

void registerOnce() {
    static std::once_flag once;
    std::call_once(once, [] {
        // A session is used by one thread at a time, so a mutex a column is wasted. Refused (harmlessly) where SQLite already runs.
        sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);  // counting its memory takes a mutex an allocation
        Poco::Data::SQLite::Connector::registerConnector();
    });
}

/// No room on the disk, in the user's quota, or below the limit of a file's size.
bool isFull(int systemError) { return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG; }

[[noreturn]] void refuse(sqlite3* db, int code) {
    const int systemError = errno;  // SQLite keeps it for itself only where opening failed
    const std::string detail = db ? sqlite3_errmsg(db) : sqlite3_errstr(code);
    switch (code & 0xFF) {
        case SQLITE_FULL: throw Refused("storage.full");
        case SQLITE_BUSY:
        case SQLITE_LOCKED: throw Refused("storage.busy");
        case SQLITE_CONSTRAINT: throw Refused("storage.constraint", Json::object({{"detail", detail}}));
        case SQLITE_CORRUPT: throw Refused("storage.damaged", Json::object({{"detail", detail}}));
        case SQLITE_NOTADB: throw Refused("storage.foreign");
        case SQLITE_READONLY: throw Refused("storage.read-only");
        default:
            // The files beside the database (log, shared memory) report a full disk as an input/output error.
            if (isFull(systemError) || (db && isFull(sqlite3_system_errno(db)))) throw Refused("storage.full");
            throw Refused("storage.failed", Json::object({{"detail", detail}}));
    }
}

struct Statement {
    sqlite3_stmt* handle = nullptr;
    std::vector<int> numbers;  ///< of parameter i+1: the n of its `$n`; the engines would differ silently on `$2` before `$1`
    int highest = 0;

    Statement() = default;
    Statement(sqlite3* db, std::string_view sql) : Statement() {
        const int code = sqlite3_prepare_v3(db, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
        if (code != SQLITE_OK) refuse(db, code);
        const int count = sqlite3_bind_parameter_count(handle);
        for (int i = 1; i <= count; ++i) {
            const char* name = sqlite3_bind_parameter_name(handle, i);
            int number = 0;
            if (!name || name[0] != '$' || std::from_chars(name + 1, name + std::strlen(name), number).ec != std::errc() || number < 1) {
                throw Refused("storage.failed", Json::object({{"detail", "a placeholder is not $n: " + std::string(sql)}}));
            }
            numbers.push_back(number);
            highest = std::max(highest, number);
        }
    }
    Statement(Statement&& other) noexcept { swap(other); }
    Statement& operator=(Statement&& other) noexcept {
        swap(other);
        return *this;
    }
    ~Statement() { sqlite3_finalize(handle); }
    void swap(Statement& other) noexcept {
        std::swap(handle, other.handle);
        numbers.swap(other.numbers);
        std::swap(highest, other.highest);
    }
};

void bindOne(sqlite3* db, sqlite3_stmt* handle, int index, const Value& value) {
    int code = SQLITE_OK;
    // SQLITE_STATIC: the values outlive the step, and the bindings are cleared after it.
    if (const auto* integer = std::get_if<std::int64_t>(&value)) {
        code = sqlite3_bind_int64(handle, index, *integer);
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        refuseNul(*text);
        code = sqlite3_bind_text64(handle, index, text->data(), text->size(), SQLITE_STATIC, SQLITE_UTF8);
    } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
        code = bytes->octets.empty() ? sqlite3_bind_zeroblob(handle, index, 0)
                                     : sqlite3_bind_blob64(handle, index, bytes->octets.data(), bytes->octets.size(), SQLITE_STATIC);
    } else {
        code = sqlite3_bind_null(handle, index);
    }
    if (code != SQLITE_OK) refuse(db, code);
}

/// Resets a statement whatever happens, so that it holds no read lock and no pointer into our values.
class Running {
public:
    explicit Running(sqlite3_stmt* handle) : m_handle(handle) {}
    ~Running() {
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;

private:
    sqlite3_stmt* m_handle;
};

// A cell is taken from the statement once: sqlite3_column_* looks it up and checks the statement at every call. (SQLite calls such a value
// unprotected, which matters where two threads share a connection.)
sqlite3_value* cellOf(sqlite3_stmt* handle, int column) { return sqlite3_column_value(handle, column); }

std::int64_t integerOf(sqlite3_value* cell, sqlite3_stmt* handle, int column) {
    const int type = sqlite3_value_type(cell);
    if (type == SQLITE_INTEGER) return sqlite3_value_int64(cell);
    if (type == SQLITE_NULL) return 0;
    throw Refused("storage.failed", Json::object({{"detail", std::string("not an integer: ") + sqlite3_column_name(handle, column)}}));
}

std::string_view textOf(sqlite3_value* cell) {
    const void* data = sqlite3_value_blob(cell);  // a text as it is, without a copy; an integer as text
    if (!data) return {};
    return {static_cast<const char*>(data), static_cast<std::size_t>(sqlite3_value_bytes(cell))};
}

class SqliteRow final : public Row {
public:
    explicit SqliteRow(sqlite3_stmt* handle) : m_handle(handle) {}
    std::int64_t integer(std::size_t column) const override {
        const int at = static_cast<int>(column);
        return integerOf(cellOf(m_handle, at), m_handle, at);
    }
    std::string_view text(std::size_t column) const override { return textOf(cellOf(m_handle, static_cast<int>(column))); }
    bool isNull(std::size_t column) const override { return sqlite3_column_type(m_handle, static_cast<int>(column)) == SQLITE_NULL; }

private:
    sqlite3_stmt* m_handle;
};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

class SqliteSession final : public Session {
public:
    SqliteSession(const std::string& file, Mode mode) : m_session("SQLite", file), m_db(Poco::Data::SQLite::Utility::dbHandle(m_session)) {
        sqlite3_extended_result_codes(m_db, 1);
        sqlite3_busy_timeout(m_db, kBusyTimeoutMs);
        // Texts in double quotes would be columns on PostgreSQL.
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
        sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        run("PRAGMA synchronous=FULL");
        run("PRAGMA foreign_keys=ON");
        run("PRAGMA secure_delete=ON");
        run("PRAGMA temp_store=MEMORY");
        run("PRAGMA cache_size=-65536");
        // A log of 16 MB between checkpoints: a page that many commits touch is copied into the file once.
        run("PRAGMA wal_autocheckpoint=4000");
        if (mode == Mode::ReadOnly) run("PRAGMA query_only=ON");
    }
    ~SqliteSession() override {
        rollback();
        m_statements.clear();  // before the session closes the connection: SQLite keeps one open that has statements
    }

    Engine engine() const override { return Engine::Sqlite; }

    std::int64_t run(std::string_view sql, const Binds& binds) override {
        return with(sql, [&](Statement& statement) {
            bind(statement, binds.values());
            Running running(statement.handle);
            int code = SQLITE_ROW;
            while (code == SQLITE_ROW) code = sqlite3_step(statement.handle);
            if (code != SQLITE_DONE) refuse(m_db, code);
            return sqlite3_stmt_readonly(statement.handle) ? std::int64_t{0} : static_cast<std::int64_t>(sqlite3_changes(m_db));
        });
    }
    std::int64_t run(std::string_view sql) { return run(sql, {}); }

    void insertMany(std::string_view insertPrefix, std::size_t columns, const std::vector<Value>& values) override {
        // A statement's start and end cost a fifth of a row's insertion: several rows share them.
        constexpr std::size_t kRowsTogether = 10;
        const std::size_t together = columns * kRowsTogether;
        std::size_t at = 0;
        if (values.size() >= together) at = insertRows(insertPrefix, columns, kRowsTogether, values, at);
        if (values.size() - at >= columns) insertRows(insertPrefix, columns, 1, values, at);
    }

    Table fetch(std::string_view sql, const Binds& binds, const std::vector<ColumnType>& types) override {
        Table table;
        table.columns.reserve(types.size());
        for (ColumnType type : types) table.columns.push_back({type, {}, {}, {}});
        with(sql, [&](Statement& statement) {
            read(statement, binds, types.size(), [&](sqlite3_stmt* handle) {
                for (std::size_t c = 0; c < types.size(); ++c) {
                    Table::Column& column = table.columns[c];
                    const int at = static_cast<int>(c);
                    sqlite3_value* cell = cellOf(handle, at);
                    column.nulls.push_back(sqlite3_value_type(cell) == SQLITE_NULL);
                    if (column.type == ColumnType::Integer) {
                        column.integers.push_back(integerOf(cell, handle, at));
                    } else {
                        column.texts.emplace_back(textOf(cell));
                    }
                }
                ++table.rows;
            });
            return std::int64_t{0};
        });
        return table;
    }

    void scan(std::string_view sql, const Binds& binds, const std::vector<ColumnType>& types,
              const std::function<void(const Row&)>& use) override {
        with(sql, [&](Statement& statement) {
            const SqliteRow row(statement.handle);
            read(statement, binds, types.size(), [&](sqlite3_stmt*) { use(row); });
            return std::int64_t{0};
        });
    }

    void begin() override { run("BEGIN IMMEDIATE"); }
    void beginRead() override { run("BEGIN"); }
    void commit() override {
        if (sqlite3_get_autocommit(m_db)) throw Refused("storage.full");  // SQLite has rolled back by itself
        run("COMMIT");
    }
    void rollback() noexcept override {
        if (sqlite3_get_autocommit(m_db)) return;
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    bool inTransaction() const override { return !sqlite3_get_autocommit(m_db); }

private:
    /// Inserts as many times `rows` rows as there are from `at`; returns where it stopped.
    std::size_t insertRows(std::string_view insertPrefix, std::size_t columns, std::size_t rows, const std::vector<Value>& values,
                           std::size_t at) {
        std::string sql(insertPrefix);
        sql += " VALUES ";
        const std::size_t count = columns * rows;
        for (std::size_t n = 0; n < count; ++n) {
            sql += n == 0 ? "($" : n % columns == 0 ? "), ($" : ", $";
            sql += std::to_string(n + 1);
        }
        sql += ")";
        with(sql, [&](Statement& statement) {
            Running running(statement.handle);
            for (; at + count <= values.size(); at += count) {
                for (std::size_t n = 0; n < count; ++n) bindOne(m_db, statement.handle, static_cast<int>(n + 1), values[at + n]);
                const int code = sqlite3_step(statement.handle);
                if (code != SQLITE_DONE) refuse(m_db, code);
                sqlite3_reset(statement.handle);
            }
            return std::int64_t{0};
        });
        return at;
    }

    template <class Use>
    std::int64_t with(std::string_view sql, Use use) {
        if (!isKept(sql)) {
            Statement once(m_db, sql);
            return use(once);
        }
        auto found = m_statements.find(sql);
        if (found != m_statements.end() && sqlite3_stmt_busy(found->second.handle)) {
            Statement again(m_db, sql);  // the same text inside its own scan
            return use(again);
        }
        if (found == m_statements.end()) {
            if (m_statements.size() >= kKeptStatements) dropIdle();
            found = m_statements.emplace(std::string(sql), Statement(m_db, sql)).first;
        }
        return use(found->second);
    }

    void dropIdle() {
        std::erase_if(m_statements, [](const auto& kept) { return !sqlite3_stmt_busy(kept.second.handle); });
    }

    void bind(Statement& statement, const std::vector<Value>& values) {
        if (static_cast<std::size_t>(statement.highest) != values.size()) {
            throw Refused(
                "storage.failed",
                Json::object({{"detail", "values and placeholders differ in number: " + std::string(sqlite3_sql(statement.handle))}}));
        }
        for (std::size_t i = 0; i < statement.numbers.size(); ++i) {
            bindOne(m_db, statement.handle, static_cast<int>(i + 1), values[static_cast<std::size_t>(statement.numbers[i] - 1)]);
        }
    }

    template <class Each>
    void read(Statement& statement, const Binds& binds, std::size_t columns, Each each) {
        if (static_cast<std::size_t>(sqlite3_column_count(statement.handle)) != columns) {
            throw Refused("storage.failed",
                          Json::object({{"detail", "columns and types differ in number: " + std::string(sqlite3_sql(statement.handle))}}));
        }
        bind(statement, binds.values());
        Running running(statement.handle);
        int code = SQLITE_OK;
        while ((code = sqlite3_step(statement.handle)) == SQLITE_ROW) each(statement.handle);
        if (code != SQLITE_DONE) refuse(m_db, code);
    }

    Poco::Data::Session m_session;
    sqlite3* m_db;
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements;
};

class SqliteDatabase final : public Database {
public:
    explicit SqliteDatabase(Location location) : m_location(std::move(location)) {}
    const Location& location() const override { return m_location; }
    std::unique_ptr<Session> session() override { return std::make_unique<SqliteSession>(m_location.sqliteFile, Mode::ReadWrite); }
    std::shared_ptr<Session> reader() override {
        auto session = m_pool->take();
        if (!session) session = std::make_unique<SqliteSession>(m_location.sqliteFile, Mode::ReadOnly);
        return m_pool->lend(std::move(session));
    }

private:
    Location m_location;
    std::shared_ptr<ReaderPool> m_pool = std::make_shared<ReaderPool>();
};

std::int64_t pragma(Session& session, const std::string& name) {
    return std::get<0>(session.selectOne<std::int64_t>("PRAGMA " + name).value_or(std::make_tuple(std::int64_t{0})));
}

/// Marks an empty file as ours and turns the log on. Two programs may do it at once.
void prepare(Session& session) {
    if (pragma(session, "application_id") != kApplicationId) {
        Transaction transaction(session);
        const std::int64_t found = pragma(session, "application_id");
        const bool empty = found == 0 && session.select<std::string>("SELECT name FROM sqlite_master LIMIT 1").empty();
        if (found != kApplicationId && !empty) throw Refused("storage.foreign");
        if (found == 0) session.run("PRAGMA application_id=" + std::to_string(kApplicationId));
        transaction.commit();
    }
    // Turning WAL on needs the file alone and does not use the busy handler.
    for (int attempt = 0;; ++attempt) {
        try {
            const auto mode = session.selectOne<std::string>("PRAGMA journal_mode=WAL");
            if (mode && std::get<0>(*mode) == "wal") return;
            throw Refused("storage.failed", Json::object({{"detail", "the write-ahead log cannot be turned on here"}}));
        } catch (const Refused& refused) {
            if (refused.error().code != "storage.busy" || attempt >= kBusyTimeoutMs / 10) throw;
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }
}

}  // namespace

std::shared_ptr<Database> openSqlite(const Location& location, Database::Opening opening, const FolderProbe& probe) {
    namespace fs = std::filesystem;
    registerOnce();
    const fs::path file = location.sqliteFile;
    const std::string where = file.filename().string();
    std::error_code error;
    if (opening == Database::Opening::Existing && !fs::exists(file, error)) {
        throw Refused("storage.missing", Json::object({{"where", where}}));
    }
    if (opening == Database::Opening::MayCreate && file.has_parent_path()) {
        fs::create_directories(file.parent_path(), error);
        if (error) throw Refused("storage.cannot-open", Json::object({{"where", where}, {"detail", error.message()}}));
    }
    const std::string folder = file.has_parent_path() ? file.parent_path().string() : ".";
    if (probe(folder) == FolderKind::Network) throw Refused("storage.network-folder", Json::object({{"where", folder}}));
    if (fs::is_directory(file, error)) throw Refused("storage.foreign", Json::object({{"where", where}}));
    if (opening == Database::Opening::MayCreate) makeForOwner(file.string());
    try {
        auto database = std::make_shared<SqliteDatabase>(location);
        const auto session = database->session();
        prepare(*session);
        refuseNewer(*session);
        return database;
    } catch (const Refused& refused) {
        // The folder is full or not writable in the first moment already; say where.
        Error told = refused.error();
        told.arguments.set("where", where);
        throw Refused(told);
    } catch (const Poco::Exception& exception) {
        throw Refused("storage.cannot-open", Json::object({{"where", where}, {"detail", exception.displayText()}}));
    }
}

}  // namespace adab::storage

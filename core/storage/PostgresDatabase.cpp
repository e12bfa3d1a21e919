// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Engines.h"

#include <Poco/Data/PostgreSQL/Connector.h>
#include <Poco/Data/PostgreSQL/Utility.h>
#include <Poco/Data/Session.h>

#include <algorithm>
#include <charconv>
#include <cstring>
#include <map>
#include <unordered_map>

namespace adab::storage {

namespace {

// A Poco session opens and closes the connection; statements run on its libpq handle, because Poco's report errors as prose without
// their SQLSTATE where the statement does not prepare, and take every value through a typed binding of its own.

enum class Mode { ReadWrite, ReadOnly };

void registerOnce() {
    static std::once_flag once;
    std::call_once(once, [] { Poco::Data::PostgreSQL::Connector::registerConnector(); });
}

struct ResultFree {
    void operator()(PGresult* result) const { PQclear(result); }
};
using ResultHandle = std::unique_ptr<PGresult, ResultFree>;

/// SQLSTATE classes of PostgreSQL 15, appendix A.
[[noreturn]] void refuse(PGconn* connection, const PGresult* result) {
    const char* field = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const std::string state = field ? field : "";
    std::string detail = result ? PQresultErrorMessage(result) : PQerrorMessage(connection);
    while (!detail.empty() && detail.back() == '\n') detail.pop_back();
    const Json arguments = Json::object({{"detail", detail}});
    if (PQstatus(connection) != CONNECTION_OK || (state.starts_with("08") && state != "08P01") || state.starts_with("57P")) {
        throw Refused("storage.unreachable", arguments);
    }
    if (state == "53100") throw Refused("storage.full");
    if (state == "55P03" || state == "40001" || state == "40P01") throw Refused("storage.busy");
    if (state.starts_with("23")) throw Refused("storage.constraint", arguments);
    if (state == "25006" || state == "42501") throw Refused("storage.read-only", arguments);
    if (state.starts_with("XX")) throw Refused("storage.damaged", arguments);
    throw Refused("storage.failed", arguments);
}

/// Values in the form that libpq takes: texts as C strings, blobs as octets.
class Parameters {
public:
    Parameters(const Value* first, std::size_t count) {
        m_integers.reserve(count);
        for (std::size_t i = 0; i < count; ++i) add(first[i]);
    }
    int count() const { return static_cast<int>(m_pointers.size()); }
    const char* const* pointers() const { return m_pointers.data(); }
    const int* lengths() const { return m_lengths.data(); }
    const int* formats() const { return m_formats.data(); }

private:
    void add(const Value& value) {
        if (const auto* integer = std::get_if<std::int64_t>(&value)) {
            m_integers.push_back(std::to_string(*integer));
            push(m_integers.back().c_str(), m_integers.back().size(), 0);
        } else if (const auto* text = std::get_if<std::string>(&value)) {
            refuseNul(*text);
            push(text->c_str(), text->size(), 0);
        } else if (const auto* bytes = std::get_if<Bytes>(&value)) {
            push(bytes->octets.data(), bytes->octets.size(), 1);
        } else {
            push(nullptr, 0, 0);
        }
    }
    void push(const char* pointer, std::size_t length, int format) {
        m_pointers.push_back(pointer);
        m_lengths.push_back(static_cast<int>(length));
        m_formats.push_back(format);
    }

    std::vector<std::string> m_integers;
    std::vector<const char*> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

int nibble(char c) { return c <= '9' ? c - '0' : c - 'a' + 10; }

/// bytea as text is `\x` and lower-case hexadecimal digits.
std::string octetsOf(std::string_view hex) {
    std::string octets;
    octets.reserve(hex.size() / 2);
    for (std::size_t i = 2; i + 1 < hex.size(); i += 2) octets.push_back(static_cast<char>(nibble(hex[i]) * 16 + nibble(hex[i + 1])));
    return octets;
}

constexpr Oid kBytea = 17;
constexpr Oid kBoolean = 16;

class PostgresRow final : public Row {
public:
    PostgresRow(const PGresult* result, std::size_t columns) : m_result(result), m_octets(columns) {}
    void set(int row) { m_row = row; }

    std::int64_t integer(std::size_t column) const override {
        const int at = static_cast<int>(column);
        if (PQgetisnull(m_result, m_row, at)) return 0;
        const char* begin = PQgetvalue(m_result, m_row, at);
        if (PQftype(m_result, at) == kBoolean) return begin[0] == 't' ? 1 : 0;  // SQLite has comparisons as 0 and 1
        const char* end = begin + PQgetlength(m_result, m_row, at);
        std::int64_t value = 0;
        if (const auto [stop, error] = std::from_chars(begin, end, value); error != std::errc() || stop != end) {
            throw Refused("storage.failed", Json::object({{"detail", std::string("not an integer: ") + PQfname(m_result, at)}}));
        }
        return value;
    }
    std::string_view text(std::size_t column) const override {
        const int at = static_cast<int>(column);
        if (PQgetisnull(m_result, m_row, at)) return {};
        const std::string_view raw(PQgetvalue(m_result, m_row, at), static_cast<std::size_t>(PQgetlength(m_result, m_row, at)));
        if (PQftype(m_result, at) != kBytea) return raw;
        m_octets[column] = octetsOf(raw);
        return m_octets[column];
    }
    bool isNull(std::size_t column) const override { return PQgetisnull(m_result, m_row, static_cast<int>(column)); }

private:
    const PGresult* m_result;
    mutable std::vector<std::string> m_octets;
    int m_row = 0;
};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};

class PostgresSession final : public Session {
public:
    PostgresSession(const Location& location, Mode mode)
        : m_session("PostgreSQL", location.connection, 10), m_connection(*Poco::Data::PostgreSQL::Utility::handle(m_session)) {
        execute("SET client_min_messages TO warning");
        execute("SET search_path TO \"" + location.schema + "\"");
        execute("SET lock_timeout TO " + std::to_string(kBusyTimeoutMs));
        execute("SET client_encoding TO 'UTF8'");
        execute("SET bytea_output TO 'hex'");
        execute("SET TIME ZONE 'UTC'");
        if (mode == Mode::ReadOnly) execute("SET default_transaction_read_only TO on");
    }

    Engine engine() const override { return Engine::PostgreSql; }

    std::int64_t run(std::string_view sql, const Binds& binds) override {
        const ResultHandle result = binds.values().empty() && !isQuery(sql) ? execute(std::string(sql)) : query(sql, binds.values());
        const std::string_view count = PQcmdTuples(result.get());
        std::int64_t rows = 0;
        if (PQresultStatus(result.get()) == PGRES_COMMAND_OK) std::from_chars(count.data(), count.data() + count.size(), rows);
        return rows;
    }

    void insertMany(std::string_view insertPrefix, std::size_t columns, const std::vector<Value>& values) override {
        const std::size_t rows = values.size() / columns;
        const std::size_t perStatement = std::min<std::size_t>(100, 65535 / columns);
        for (std::size_t done = 0; done < rows;) {
            const std::size_t now = std::min(perStatement, rows - done);
            std::string sql(insertPrefix);
            sql += " VALUES ";
            for (std::size_t r = 0, n = 1; r < now; ++r) {
                sql += r == 0 ? "(" : ", (";
                for (std::size_t c = 0; c < columns; ++c, ++n) sql += (c == 0 ? "$" : ", $") + std::to_string(n);
                sql += ")";
            }
            const Parameters parameters(values.data() + done * columns, now * columns);
            if (now == perStatement) {
                send(prepared(sql), parameters);
            } else {
                check(ResultHandle(PQexecParams(m_connection, sql.c_str(), parameters.count(), nullptr, parameters.pointers(),
                                                parameters.lengths(), parameters.formats(), 0)));
            }
            done += now;
        }
    }

    Table fetch(std::string_view sql, const Binds& binds, const std::vector<ColumnType>& types) override {
        Table table;
        for (ColumnType type : types) table.columns.push_back({type, {}, {}, {}});
        scan(sql, binds, types, [&](const Row& row) {
            for (std::size_t c = 0; c < types.size(); ++c) {
                Table::Column& column = table.columns[c];
                column.nulls.push_back(row.isNull(c));
                if (column.type == ColumnType::Integer) {
                    column.integers.push_back(row.integer(c));
                } else {
                    column.texts.emplace_back(row.text(c));
                }
            }
            ++table.rows;
        });
        return table;
    }

    void scan(std::string_view sql, const Binds& binds, const std::vector<ColumnType>& types,
              const std::function<void(const Row&)>& use) override {
        const ResultHandle result = query(sql, binds.values());
        if (static_cast<std::size_t>(PQnfields(result.get())) != types.size()) {
            throw Refused("storage.failed", Json::object({{"detail", "columns and types differ in number: " + std::string(sql)}}));
        }
        PostgresRow row(result.get(), types.size());
        const int rows = PQntuples(result.get());
        for (int r = 0; r < rows; ++r) {
            row.set(r);
            use(row);
        }
    }

    void begin() override {
        if (!m_hasHead) m_hasHead = tableExists(*this, "ledger_head");
        execute("BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE");
        if (!m_hasHead) return;
        try {
            // Under SERIALIZABLE 2,000 appends of eight connections cost 3,800–6,300 retries; with this lock none.
            execute("LOCK TABLE ledger_head IN EXCLUSIVE MODE");
        } catch (...) {
            rollback();
            throw;
        }
    }
    void beginRead() override { execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"); }
    void commit() override {
        // COMMIT of a failed transaction answers ROLLBACK and no error.
        const bool failed = PQtransactionStatus(m_connection) == PQTRANS_INERROR;
        execute("COMMIT");
        if (failed) throw Refused("storage.failed", Json::object({{"detail", "the transaction had failed before its commit"}}));
    }
    void rollback() noexcept override {
        if (inTransaction()) ResultHandle(PQexec(m_connection, "ROLLBACK"));
    }
    bool inTransaction() const override {
        const auto status = PQtransactionStatus(m_connection);
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
    }
    bool isAlive() const { return PQstatus(m_connection) == CONNECTION_OK; }

private:
    static bool isQuery(std::string_view sql) {
        return sql.starts_with("SELECT") || sql.starts_with("INSERT") || sql.starts_with("UPDATE") || sql.starts_with("DELETE") ||
               sql.starts_with("WITH");
    }

    ResultHandle check(ResultHandle result) {
        const auto status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) refuse(m_connection, result.get());
        return result;
    }
    ResultHandle execute(const std::string& sql) { return check(ResultHandle(PQexec(m_connection, sql.c_str()))); }

    const std::string& prepared(std::string_view sql) {
        const auto found = m_names.find(sql);
        if (found != m_names.end()) return found->second;
        if (m_names.size() >= kKeptStatements) {
            execute("DEALLOCATE ALL");
            m_names.clear();
        }
        std::string name = "s" + std::to_string(++m_lastName);
        check(ResultHandle(PQprepare(m_connection, name.c_str(), std::string(sql).c_str(), 0, nullptr)));
        return m_names.emplace(std::string(sql), std::move(name)).first->second;
    }
    ResultHandle send(const std::string& name, const Parameters& parameters) {
        return check(ResultHandle(PQexecPrepared(m_connection, name.c_str(), parameters.count(), parameters.pointers(),
                                                 parameters.lengths(), parameters.formats(), 0)));
    }
    ResultHandle query(std::string_view sql, const std::vector<Value>& values) {
        const Parameters parameters(values.data(), values.size());
        return send(prepared(sql), parameters);
    }

    Poco::Data::Session m_session;
    PGconn* m_connection;
    std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> m_names;
    std::int64_t m_lastName = 0;
    bool m_hasHead = false;
};

std::unique_ptr<PostgresSession> connect(const Location& location, Mode mode) {
    try {
        return std::make_unique<PostgresSession>(location, mode);
    } catch (const Poco::Exception& exception) {
        throw Refused("storage.unreachable", Json::object({{"detail", exception.displayText()}}));
    }
}

class PostgresDatabase final : public Database {
public:
    explicit PostgresDatabase(Location location) : m_location(std::move(location)) {}
    const Location& location() const override { return m_location; }
    std::unique_ptr<Session> session() override { return connect(m_location, Mode::ReadWrite); }
    std::shared_ptr<Session> reader() override {
        auto session = m_pool->take();
        while (session && !static_cast<PostgresSession&>(*session).isAlive()) session = m_pool->take();
        if (!session) session = connect(m_location, Mode::ReadOnly);
        return m_pool->lend(std::move(session));
    }

private:
    Location m_location;
    std::shared_ptr<ReaderPool> m_pool = std::make_shared<ReaderPool>();
};

constexpr std::string_view kMark = "Adab organisation";

}  // namespace

std::shared_ptr<Database> openPostgres(const Location& location, Database::Opening opening) {
    registerOnce();
    const std::string& schema = location.schema;
    const bool plain =
        !schema.empty() && schema.size() < 64 && !(schema[0] >= '0' && schema[0] <= '9') && !schema.starts_with("pg_") &&
        std::all_of(schema.begin(), schema.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
    if (!plain) throw Refused("storage.schema-name", Json::object({{"where", schema}}));

    auto database = std::make_shared<PostgresDatabase>(location);
    const auto session = database->session();
    if (session->selectOne<std::string>("SELECT current_setting('server_encoding')") != std::make_tuple(std::string("UTF8"))) {
        throw Refused("storage.not-utf8");
    }
    session->run("BEGIN");
    session->run("SELECT pg_advisory_xact_lock($1)", Binds::of(kApplicationId));
    const auto found = session->selectOne<std::string, std::int64_t>(
        "SELECT coalesce(obj_description(oid, 'pg_namespace'), ''), (SELECT count(*) FROM pg_class WHERE relnamespace = n.oid) "
        "FROM pg_namespace n WHERE nspname = $1",
        Binds::of(schema));
    const bool ours = found && std::get<0>(*found) == kMark;
    if (found && !ours && std::get<1>(*found) > 0) throw Refused("storage.foreign", Json::object({{"where", schema}}));
    if (!ours && opening == Database::Opening::Existing) throw Refused("storage.missing", Json::object({{"where", schema}}));
    if (!ours) {
        if (!found) session->run("CREATE SCHEMA \"" + schema + "\"");
        session->run("COMMENT ON SCHEMA \"" + schema + "\" IS '" + std::string(kMark) + "'");
        session->run("CREATE DOMAIN blob AS bytea");
    }
    session->run("COMMIT");
    refuseNewer(*session);
    return database;
}

}  // namespace adab::storage

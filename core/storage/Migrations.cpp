// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Migrations.h"

#include "storage/Engines.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <optional>
#include <regex>

namespace adab::storage {

namespace {

struct Statement {
    std::string comment;  ///< the last comment line before it, without `--`
    std::string sql;
};

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1));
}

std::vector<Statement> statementsOf(std::string_view sql) {
    std::vector<Statement> statements;
    Statement current;
    std::string body;
    for (std::size_t from = 0; from < sql.size();) {
        const std::size_t end = std::min(sql.find('\n', from), sql.size());
        const std::string line = trimmed(sql.substr(from, end - from));
        from = end + 1;
        if (line.starts_with("--")) {
            if (body.empty()) current.comment = trimmed(std::string_view(line).substr(2));
            continue;
        }
        if (line.empty()) continue;
        body += (body.empty() ? "" : "\n") + line;
        if (line.back() != ';') continue;
        body.pop_back();
        current.sql = std::move(body);
        statements.push_back(std::move(current));
        current = {};
        body.clear();
    }
    if (!body.empty()) statements.push_back({current.comment, body});
    return statements;
}

/// The name of the table that the statement creates, or nothing.
std::optional<std::string> created(const std::string& sql) {
    static const std::regex pattern(R"(^CREATE\s+TABLE\s+([a-z_0-9]+))");
    std::smatch match;
    if (!std::regex_search(sql, match, pattern)) return std::nullopt;
    return match[1];
}

/// Is every column part of the key? Then a table beside the key's index would only be a second copy.
bool isAllKey(const std::string& sql) {
    static const std::regex key(R"(^CREATE\s+TABLE\s+\w+\s*\(([^()]*),\s*PRIMARY\s+KEY\s*\(([^()]*)\)\s*\)$)");
    std::smatch match;
    if (!std::regex_search(sql, match, key)) return false;
    const std::string columns = match[1];
    const std::string keyed = match[2];
    return std::count(columns.begin(), columns.end(), ',') == std::count(keyed.begin(), keyed.end(), ',');
}

/// `projection, by key: what it is` is the kind `projection` and rows that lie in the order of their key.
constexpr std::string_view kByKey = ", by key";

/// What stands before the colon of a table's comment.
std::string_view kindOf(const Statement& statement) {
    const auto colon = statement.comment.find(':');
    return std::string_view(statement.comment).substr(0, colon == std::string::npos ? 0 : colon);
}

/// PostgreSQL orders text by the locale of its cluster, SQLite by octets; pages and proofs need one order. And a SQLite table is its own
/// index only by a key that is spelt INTEGER, or where it is told to be: else each row is written to two trees.
std::string forEngine(const Statement& statement, Engine engine) {
    const std::string& sql = statement.sql;
    static const std::regex definesColumns(R"(^(CREATE\s+TABLE|ALTER\s+TABLE)\b)");
    static const std::regex text(R"(\bTEXT\b)");
    static const std::regex key(R"(\bBIGINT\s+PRIMARY\s+KEY\b)");
    if (!std::regex_search(sql, definesColumns)) return sql;
    if (engine == Engine::PostgreSql) return std::regex_replace(sql, text, "TEXT COLLATE \"C\"");
    return std::regex_replace(sql, key, "INTEGER PRIMARY KEY") +
           (kindOf(statement).ends_with(kByKey) || isAllKey(sql) ? " WITHOUT ROWID" : "");
}

TableKind kindNamed(std::string_view name, const std::string& table) {
    if (name == "ledger") return TableKind::Ledger;
    if (name == "private") return TableKind::Private;
    if (name == "content") return TableKind::Content;
    if (name == "projection") return TableKind::Projection;
    if (name == "local") return TableKind::Local;
    throw Refused("storage.migration-failed",
                  Json::object({{"name", table}, {"detail", "no `-- ledger|private|content|projection|local:` line"}}));
}

const Statement kVersions{{}, "CREATE TABLE schema_migrations (number BIGINT PRIMARY KEY, name TEXT NOT NULL)"};

/// A copy of the file as it is, by SQLite itself: consistent while others write, and without the log beside it.
void copyBeside(Database& database, Session& session, int version) {
    if (database.location().engine != Engine::Sqlite) return;
    namespace fs = std::filesystem;
    const std::string target = database.location().sqliteFile + ".before-" + std::to_string(version) + ".backup";
    std::error_code error;
    fs::remove(target + ".part", error);
    makeForOwner(target + ".part");  // SQLite writes into a file that is empty
    session.run("VACUUM INTO $1", Binds::of(target + ".part"));
    fs::rename(target + ".part", target, error);
    if (error) throw Refused("storage.cannot-open", Json::object({{"where", target}, {"detail", error.message()}}));
}

}  // namespace

std::vector<TableInfo> tablesOf(const std::vector<Migration>& migrations) {
    std::vector<TableInfo> tables{{"schema_migrations", TableKind::Local, "the migrations that have been applied"}};
    for (const Migration& migration : migrations) {
        for (const Statement& statement : statementsOf(migration.sql)) {
            const auto name = created(statement.sql);
            if (!name) continue;
            const std::string_view kind = kindOf(statement);
            const std::string_view about = std::string_view(statement.comment).substr(std::min(kind.size() + 1, statement.comment.size()));
            tables.push_back(
                {*name, kindNamed(kind.ends_with(kByKey) ? kind.substr(0, kind.size() - kByKey.size()) : kind, *name), trimmed(about)});
        }
    }
    return tables;
}

const std::vector<TableInfo>& allTables() {
    static const std::vector<TableInfo> tables = tablesOf(allMigrations());
    return tables;
}

bool tableExists(Session& session, std::string_view table) {
    if (session.engine() == Engine::Sqlite) {
        return !session.select<std::string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name = $1", Binds::of(table)).empty();
    }
    return !session
                .select<std::string>(
                    "SELECT relname FROM pg_class WHERE relkind = 'r' AND relname = $1 AND "
                    "relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema())",
                    Binds::of(table))
                .empty();
}

int schemaVersion(Session& session) {
    if (!tableExists(session, "schema_migrations")) return 0;
    const auto row = session.selectOne<std::int64_t>("SELECT COALESCE(MAX(number), 0) FROM schema_migrations");
    return row ? static_cast<int>(std::get<0>(*row)) : 0;
}

int migrate(Database& database) { return migrate(database, allMigrations()); }

int migrate(Database& database, const std::vector<Migration>& migrations) {
    const auto session = database.session();
    const int known = migrations.empty() ? 0 : migrations.back().number;
    const auto refuseAhead = [&](int found) {
        if (found > known) throw Refused("storage.newer", Json::object({{"found", found}, {"known", known}}));
    };
    int version = schemaVersion(*session);
    refuseAhead(version);
    if (version == known) return version;
    if (version > 0) copyBeside(database, *session, known);

    Transaction transaction(*session);
    // Another program may be migrating the same schema: SQLite's write lock keeps it out, PostgreSQL needs one.
    if (session->engine() == Engine::PostgreSql) session->run("SELECT pg_advisory_xact_lock($1)", Binds::of(kApplicationId));
    version = schemaVersion(*session);
    refuseAhead(version);
    if (version == 0 && known > 0 && !tableExists(*session, "schema_migrations")) session->run(forEngine(kVersions, session->engine()));
    for (const Migration& migration : migrations) {
        if (migration.number <= version) continue;
        try {
            for (const Statement& statement : statementsOf(migration.sql)) session->run(forEngine(statement, session->engine()));
        } catch (const Refused& refused) {
            const std::string& code = refused.error().code;
            if (code == "storage.full" || code == "storage.busy" || code == "storage.unreachable") throw;
            throw Refused("storage.migration-failed",
                          Json::object({{"name", std::string(migration.name)}, {"detail", refused.error().arguments["detail"].text("")}}));
        }
        session->run("INSERT INTO schema_migrations (number, name) VALUES ($1, $2)", Binds::of(migration.number, migration.name));
        version = migration.number;
    }
    transaction.commit();
    return version;
}

}  // namespace adab::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Tables.h"

#include "base/Hash.h"

#include <algorithm>
#include <cctype>

namespace adab::storage {

namespace {

ColumnType typeNamed(std::string name) {
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (name.find("INT") != std::string::npos) return ColumnType::Integer;
    return name == "BLOB" || name == "BYTEA" ? ColumnType::Blob : ColumnType::Text;
}

std::string selectAll(const std::string& table, const std::vector<ColumnInfo>& columns) {
    std::string sql = "SELECT ";
    for (std::size_t c = 0; c < columns.size(); ++c) sql += (c == 0 ? "" : ", ") + columns[c].name;
    return sql + " FROM " + table;
}

std::vector<ColumnType> typesOf(const std::vector<ColumnInfo>& columns) {
    std::vector<ColumnType> types;
    for (const ColumnInfo& column : columns) types.push_back(column.type);
    return types;
}

}  // namespace

std::vector<ColumnInfo> columnsOf(Session& session, const std::string& table) {
    std::vector<ColumnInfo> columns;
    const char* sql = session.engine() == Engine::Sqlite
                          ? "SELECT name, type FROM pragma_table_info($1) ORDER BY cid"
                          : "SELECT column_name, data_type FROM information_schema.columns "
                            "WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position";
    for (auto& [name, type] : session.select<std::string, std::string>(sql, Binds::of(table))) columns.push_back({name, typeNamed(type)});
    return columns;
}

std::vector<std::string> rowsAsText(Session& session, const std::string& table) {
    const auto columns = columnsOf(session, table);
    std::vector<std::string> rows;
    if (columns.empty()) return rows;
    session.scan(selectAll(table, columns), {}, typesOf(columns), [&](const Row& row) {
        std::string text;
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (c > 0) text += " | ";
            if (row.isNull(c)) {
                text += "∅";
            } else if (columns[c].type == ColumnType::Blob) {
                text += base::hex(row.text(c));
            } else {
                text += row.text(c);
            }
        }
        rows.push_back(std::move(text));
    });
    std::sort(rows.begin(), rows.end());
    return rows;
}

void clearTable(Session& session, const std::string& table) { session.run("DELETE FROM " + table); }

std::int64_t copyTable(Session& from, Session& to, const std::string& table) {
    const auto columns = columnsOf(from, table);
    if (columns.empty()) return 0;
    std::string insert = "INSERT INTO " + table + " (";
    for (std::size_t c = 0; c < columns.size(); ++c) insert += (c == 0 ? "" : ", ") + columns[c].name;
    insert += ")";
    constexpr std::size_t kRowsAtOnce = 1000;
    std::vector<Value> values;
    std::int64_t copied = 0;
    from.scan(selectAll(table, columns), {}, typesOf(columns), [&](const Row& row) {
        for (std::size_t c = 0; c < columns.size(); ++c) {
            if (row.isNull(c)) {
                values.emplace_back();
            } else if (columns[c].type == ColumnType::Integer) {
                values.emplace_back(row.integer(c));
            } else if (columns[c].type == ColumnType::Blob) {
                values.emplace_back(Bytes{std::string(row.text(c))});
            } else {
                values.emplace_back(std::string(row.text(c)));
            }
        }
        ++copied;
        if (values.size() >= kRowsAtOnce * columns.size()) {
            to.insertMany(insert, columns.size(), values);
            values.clear();
        }
    });
    to.insertMany(insert, columns.size(), values);
    return copied;
}

}  // namespace adab::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Csv.h"

#include "base/Result.h"

namespace adab::base {

namespace {

/// Cells of one row after another; a cell may hold line ends within quotes.
class Reader {
public:
    explicit Reader(std::string_view text) : m_text(text) {
        if (m_text.substr(0, 3) == "\xEF\xBB\xBF") m_text.remove_prefix(3);
        const std::string_view header = m_text.substr(0, m_text.find('\n'));
        m_separator = header.find(';') != std::string_view::npos && header.find(',') == std::string_view::npos ? ';' : ',';
    }

    bool next(std::vector<std::string>& cells) {
        cells.clear();
        if (m_at >= m_text.size()) return false;
        ++m_line;
        m_rowLine = m_line;
        while (true) {
            cells.push_back(cell());
            if (m_at >= m_text.size()) return true;
            const char end = m_text[m_at++];
            if (end == m_separator) continue;
            return true;
        }
    }
    int line() const { return m_rowLine; }

private:
    std::string cell() {
        std::string text;
        if (m_at < m_text.size() && m_text[m_at] == '"') {
            ++m_at;
            while (true) {
                if (m_at >= m_text.size()) throw Refused("cli.csv", Json::object({{"line", m_rowLine}}));
                const char c = m_text[m_at++];
                if (c == '\n') ++m_line;
                if (c != '"') {
                    text += c;
                } else if (m_at < m_text.size() && m_text[m_at] == '"') {
                    text += '"';
                    ++m_at;
                } else {
                    break;
                }
            }
        }
        while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n') text += m_text[m_at++];
        if (!text.empty() && text.back() == '\r') text.pop_back();
        return text;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    char m_separator = ',';
    int m_line = 0;
    int m_rowLine = 0;
};

}  // namespace

Json readCsv(std::string_view text) {
    Reader reader(text);
    std::vector<std::string> header;
    std::vector<std::string> cells;
    Json rows = Json::list();
    if (!reader.next(header)) return rows;
    while (reader.next(cells)) {
        if (cells.size() == 1 && cells[0].empty()) continue;
        if (cells.size() > header.size()) throw Refused("cli.csv", Json::object({{"line", reader.line()}}));
        Json row = Json::object();
        for (std::size_t i = 0; i < cells.size(); ++i) row.set(header[i], cells[i]);
        rows.push(std::move(row));
    }
    return rows;
}

std::string csvCell(const Json& value) {
    std::string text = value.isText() ? value.text() : value.isNull() ? std::string() : toText(value);
    if (value.isText() && !text.empty() && std::string_view("=+-@\t").find(text[0]) != std::string_view::npos) text.insert(0, 1, '\'');
    if (text.find_first_of(",;\"\r\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

}  // namespace adab::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/MarksCsv.h"

#include "base/Result.h"

#include <algorithm>
#include <functional>

namespace adab::assessment {
namespace {

std::string_view trimmed(std::string_view text) {
    if (!text.empty() && text.front() > ' ' && text.back() > ' ') return text;
    const auto first = text.find_first_not_of(" \t\r");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r") - first + 1);
}

bool isWord(std::string_view text, std::string_view word) {
    return text.size() == word.size() &&
           std::equal(text.begin(), text.end(), word.begin(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; });
}

}  // namespace

void MarksCsv::feed(std::string_view piece) {
    for (const char c : piece) {
        if (m_quote == Quote::Inside) {
            if (c == '"')
                m_quote = Quote::Closing;
            else
                m_text += c;
            if (c == '\n') ++m_line;
        } else if (c == '"' && (m_quote == Quote::Closing || m_text.size() == m_start)) {
            // A second quote within quotes is one; a first begins a quoted cell.
            if (m_quote == Quote::Closing) m_text += c;
            m_quote = Quote::Inside;
        } else if (c == '\n') {
            endCell();
            ++m_line;
            endRow();
        } else if (m_phase == Phase::Header && m_separator == 0 && (c == ',' || c == ';' || c == '\t')) {
            m_separator = c;
            endCell();
        } else if (c == m_separator && m_separator != 0) {
            endCell();
        } else {
            m_text += c;
        }
        if (m_text.size() - m_start > kLongestCell)
            throw Refused("assessment.marks-cell", Json::object({{"line", m_line}, {"item", ""}, {"text", m_text.substr(m_start, 20)}}));
    }
}

MarkTable MarksCsv::finish() {
    if (!m_text.empty() || !m_ends.empty()) {
        endCell();
        endRow();
    }
    if (m_phase == Phase::Header) throw Refused("assessment.marks-header", Json::object({{"column", ""}}));
    return std::move(m_table);
}

void MarksCsv::endCell() {
    if (m_ends.size() > kMostItems) throw Refused("assessment.marks-too-large", Json::object({{"limit", kMostItems}}));
    m_ends.push_back(m_text.size());
    m_start = m_text.size();
    m_quote = Quote::None;
}

void MarksCsv::endRow() {
    const bool empty = m_ends.size() == 1 && trimmed(m_text).empty();
    if (!empty) {
        if (m_phase == Phase::Header)
            header();
        else
            row();
    }
    m_text.clear();
    m_ends.clear();
    m_start = 0;
    m_rowLine = m_line;
}

void MarksCsv::header() {
    std::string_view text = m_text;
    std::size_t start = 0;
    if (text.substr(0, 3) == "\xEF\xBB\xBF") start = 3;
    for (std::size_t i = 0; i < m_ends.size(); ++i) {
        const std::string_view cell = trimmed(text.substr(start, m_ends[i] - start));
        start = m_ends[i];
        if (i == 0) {
            if (!isWord(cell, "attempt")) throw Refused("assessment.marks-header", Json::object({{"column", cell}}));
            continue;
        }
        const auto colon = cell.rfind(':');
        const auto maximum = colon == std::string_view::npos ? std::nullopt : Fraction::parse(cell.substr(colon + 1));
        if (!maximum || colon == 0) throw Refused("assessment.marks-header", Json::object({{"column", cell}}));
        m_table.addItem(std::string(cell.substr(0, colon)), *maximum);
    }
    if (m_ends.size() < 2) throw Refused("assessment.marks-header", Json::object({{"column", ""}}));
    m_phase = Phase::Rows;
}

void MarksCsv::row() {
    if (m_ends.size() != m_table.width() + 1)
        throw Refused("assessment.marks-row", Json::object({{"line", m_rowLine}, {"have", m_ends.size()}, {"need", m_table.width() + 1}}));
    if (m_table.attempts() == kMostAttempts) throw Refused("assessment.marks-too-large", Json::object({{"limit", kMostAttempts}}));
    const std::string_view text = m_text;
    const std::string_view attempt = trimmed(text.substr(0, m_ends[0]));
    if (!attempt.empty() && !m_attempts.insert(std::hash<std::string_view>{}(attempt)).second)
        throw Refused("assessment.marks-attempt-twice", Json::object({{"line", m_rowLine}, {"attempt", attempt}}));
    for (std::size_t i = 1; i < m_ends.size(); ++i) {
        const std::string_view cell = trimmed(text.substr(m_ends[i - 1], m_ends[i] - m_ends[i - 1]));
        if (cell.empty())
            m_table.addAbsent();
        else
            m_table.addMark(markOf(cell, i - 1));
    }
    m_table.endRow();
}

Fraction MarksCsv::markOf(std::string_view cell, std::size_t column) const {
    // Most marks are 0, 1 or a short decimal: no allocation for them.
    if (cell.size() == 1 && cell[0] >= '0' && cell[0] <= '9') return Fraction(cell[0] - '0');
    if (cell.size() == 3 && cell[0] >= '0' && cell[0] <= '9' && cell[1] == '.' && cell[2] >= '0' && cell[2] <= '9')
        return Fraction((cell[0] - '0') * 10 + (cell[2] - '0'), 10);
    if (cell.size() == 3 && cell[0] >= '0' && cell[0] <= '9' && cell[1] == '/' && cell[2] >= '1' && cell[2] <= '9')
        return Fraction(cell[0] - '0', cell[2] - '0');
    std::string text(cell);
    if (m_separator != ',') std::replace(text.begin(), text.end(), ',', '.');
    if (text[0] == '+') text.erase(0, 1);
    if (!text.empty() && text[0] == '.') text.insert(0, "0");
    if (!text.empty() && text.back() == '.') text.pop_back();
    // A float that a program wrote may carry more digits than a mark means.
    if (const auto point = text.find('.'); point != std::string::npos && text.size() - point > 13) text.resize(point + 13);
    const auto mark = Fraction::parse(text);
    if (!mark)
        throw Refused(
            "assessment.marks-cell",
            Json::object({{"line", m_rowLine}, {"item", m_table.columns()[column].id}, {"text", std::string(cell.substr(0, 40))}}));
    return *mark;
}

}  // namespace adab::assessment

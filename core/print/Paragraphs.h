// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QTextCursor>
#include <QTextFormat>

#include <string>

namespace adab::print {

inline const QColor kInk(0x1B, 0x24, 0x30);
inline const QColor kQuiet(0x5A, 0x64, 0x72);
inline const QColor kTeal(0x0F, 0x6B, 0x66);

/// Puts paragraphs of one language at the end of a document.
class Paragraphs {
public:
    Paragraphs(QTextDocument& document, std::string locale);
    /// The first paragraph of a language begins a page, but for the first of all.
    void beginPage(bool isFirst) { m_first = isFirst ? QTextFormat::PageBreak_Auto : QTextFormat::PageBreak_AlwaysBefore; }
    void put(const std::string& words, double points, const QColor& colour, QFont::Weight weight, double above);

private:
    QTextCursor m_cursor;
    std::string m_locale;
    QTextFormat::PageBreakFlag m_first = QTextFormat::PageBreak_Auto;
};

/// The document as A4 pages. Throws Refused("print.failed {detail}").
std::string pdfOf(QTextDocument& document, const std::string& title);

}  // namespace adab::print

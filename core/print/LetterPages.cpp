// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/LetterPages.h"

#include "print/Faces.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace adab::print {

namespace {

const QColor kInk(0x1B, 0x24, 0x30);
const QColor kQuiet(0x5A, 0x64, 0x72);
const QColor kTeal(0x0F, 0x6B, 0x66);

/// Puts paragraphs of one language at the end of a document.
class Setting {
public:
    Setting(QTextDocument& document, const std::string& locale) : m_cursor(&document), m_locale(locale) {
        m_cursor.movePosition(QTextCursor::End);
    }
    /// The first paragraph of a language begins a page, but for the first of all.
    void beginPage(bool isFirst) { m_first = isFirst ? QTextFormat::PageBreak_Auto : QTextFormat::PageBreak_AlwaysBefore; }
    void put(const std::string& words, double points, const QColor& colour, QFont::Weight weight, double above) {
        if (words.empty()) return;
        QTextBlockFormat block;
        const bool mirrored = isRightToLeft(m_locale);
        block.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        block.setAlignment((mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        block.setTopMargin(above);
        block.setLineHeight(mirrored || m_locale == "th" ? 155 : 135, QTextBlockFormat::ProportionalHeight);
        block.setPageBreakPolicy(m_first);
        m_first = QTextFormat::PageBreak_Auto;
        QTextCharFormat letters;
        letters.setFontFamilies(familiesOf(m_locale));
        letters.setFontPointSize(points);
        letters.setFontWeight(weight);
        letters.setForeground(colour);
        if (m_cursor.document()->isEmpty()) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        // A line feed inside a paragraph stays inside it. Plain text: what somebody typed is never markup.
        m_cursor.insertText(QString::fromStdString(words).replace(QLatin1Char('\n'), QChar::LineSeparator), letters);
    }

private:
    QTextCursor m_cursor;
    std::string m_locale;
    QTextFormat::PageBreakFlag m_first = QTextFormat::PageBreak_Auto;
};

void set(QTextDocument& document, const discipline::CaseLetter& letter) {
    Setting page(document, letter.locale);
    page.beginPage(document.isEmpty());
    page.put(letter.house, 11, kTeal, QFont::Bold, 0);
    page.put(letter.date, 10, kQuiet, QFont::Normal, 2);
    page.put(letter.title, 20, kInk, QFont::Bold, 26);
    page.put(letter.greeting, 11, kInk, QFont::Normal, 14);
    for (const auto& part : letter.parts) {
        page.put(part.heading, 9.5, kQuiet, QFont::Bold, 12);
        page.put(part.body, 11, kInk, QFont::Normal, part.heading.empty() ? 8 : 1);
    }
    page.put(letter.signature, 10, kQuiet, QFont::Normal, 26);
}

}  // namespace

std::string letterPdf(const std::vector<discipline::CaseLetter>& languages) {
    requireFonts();
    QTextDocument document;
    for (const auto& letter : languages) set(document, letter);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        // The document brings margins of two centimetres of its own.
        pdf.setPageMargins(QMarginsF(2, 2, 2, 2), QPageLayout::Millimeter);
        pdf.setTitle(QString::fromStdString(languages.front().title));
        pdf.setCreator(QStringLiteral("Adab"));
        document.print(&pdf);
    }
    if (octets.isEmpty()) throw Refused("print.failed", Json::object({{"detail", "the page cannot be begun"}}));
    return octets.toStdString();
}

}  // namespace adab::print

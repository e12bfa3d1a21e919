// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/Paragraphs.h"

#include "base/Result.h"
#include "print/Faces.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextDocument>

namespace adab::print {

Paragraphs::Paragraphs(QTextDocument& document, std::string locale) : m_cursor(&document), m_locale(std::move(locale)) {
    m_cursor.movePosition(QTextCursor::End);
}

void Paragraphs::put(const std::string& words, double points, const QColor& colour, QFont::Weight weight, double above) {
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

std::string pdfOf(QTextDocument& document, const std::string& title) {
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        // The document brings margins of two centimetres of its own.
        pdf.setPageMargins(QMarginsF(2, 2, 2, 2), QPageLayout::Millimeter);
        pdf.setTitle(QString::fromStdString(title));
        pdf.setCreator(QStringLiteral("Adab"));
        document.print(&pdf);
    }
    if (octets.isEmpty()) throw Refused("print.failed", Json::object({{"detail", "the page cannot be begun"}}));
    return octets.toStdString();
}

}  // namespace adab::print

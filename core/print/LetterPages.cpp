// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/LetterPages.h"

#include "print/Faces.h"
#include "print/Paragraphs.h"

#include <QTextDocument>

namespace adab::print {

namespace {

void set(QTextDocument& document, const discipline::CaseLetter& letter) {
    Paragraphs page(document, letter.locale);
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
    return pdfOf(document, languages.front().title);
}

}  // namespace adab::print

// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/PrintService.h"

#include "base/Hash.h"
#include "credentials/CredentialsService.h"
#include "discipline/CaseContext.h"
#include "print/CertificatePage.h"
#include "print/LetterPages.h"
#include "print/PersonPages.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>

namespace adab::print {

void registerPrint(gate::Registry& registry, const ledger::SigningKey& key) {
    gate::Query page;
    page.name = "print.certificate";
    page.about = "A person's certificate as one PDF page.";
    page.arguments = {{"person", gate::Type::Person, gate::Need::Optional, "whose; one's own where absent"},
                      {"program", gate::Type::Id, gate::Need::Required, "of which program"}};
    page.answer = "{fileName, pdf (base64url)}";
    page.access = credentials::certificateAccess();
    page.trace = gate::Query::Trace::FileRead;
    page.handle = [key](gate::QueryCall& call) {
        const auto certificate =
            credentials::certificateOf(call.session(), call.text("person", call.actor().person), call.text("program"), call.at(), key);
        return Json::object({{"fileName", "adab-" + certificate.claim.program + '-' + certificate.claim.serial + ".pdf"},
                             {"pdf", base::base64url(certificatePdf(certificate))}});
    };
    registry.query(std::move(page));

    gate::Query letter;
    letter.name = "print.letter";
    letter.about = "What a case writes to the person, as PDF: in the binding language, and in their own where that is another.";
    letter.arguments = discipline::letterArguments();
    letter.answer = "{fileName, pdf (base64url)}";
    letter.access = discipline::letterAccess();
    letter.target = discipline::targetOfCase;
    letter.trace = gate::Query::Trace::FileRead;
    letter.handle = [](gate::QueryCall& call) {
        const std::string pdf = letterPdf(discipline::lettersOf(call));
        return Json::object(
            {{"fileName", "adab-" + call.text("letter") + '-' + call.text("case") + ".pdf"}, {"pdf", base::base64url(pdf)}});
    };
    registry.query(std::move(letter));
    registerPersonFile(registry, key);
}

void prepareForPrinting(const std::string& fontFolder) {
    if (QCoreApplication::instance()) return;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static int count = 1;
    static char name[] = "adab";
    static char* arguments[] = {name, nullptr};
    // Never destroyed: Qt may not be taken down after main(), and the font database must outlive every page.
    new QGuiApplication(count, arguments);
    const QDir folder(QString::fromStdString(fontFolder));
    for (const QString& file : folder.entryList({QStringLiteral("*.ttf")}, QDir::Files)) {
        QFontDatabase::addApplicationFont(folder.filePath(file));
    }
}

}  // namespace adab::print

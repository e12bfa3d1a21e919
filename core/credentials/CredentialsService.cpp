// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/CredentialsService.h"

#include "credentials/Certificate.h"

namespace adab::credentials {

namespace {

Json answer(const Certificate& certificate) {
    Json dates = Json::list();
    for (const WrittenDates& row : certificate.dates) {
        dates.push(Json::object({{"calendar", row.calendar}, {"issued", row.issued}, {"until", row.until}}));
    }
    return Json::object({{"serial", certificate.claim.serial},
                         {"person", certificate.person},
                         {"name", certificate.name},
                         {"latinName", certificate.latinName},
                         {"locale", certificate.locale},
                         {"issuerName", certificate.issuerName},
                         {"programTitle", certificate.programTitle},
                         {"programTitleEn", certificate.programTitleEn},
                         {"sentence", certificate.proves},
                         {"sentenceEn", certificate.provesEn},
                         {"issuedOn", certificate.claim.validFrom.iso()},
                         {"validUntil", certificate.claim.validUntil.iso()},
                         {"dates", dates},
                         {"ledgerSeq", certificate.claim.ledgerSeq},
                         {"claim", certificate.claimText},
                         {"qr", Json::object({{"size", certificate.qr.size}, {"modules", certificate.qr.modules}})}});
}

}  // namespace

gate::Access certificateAccess() {
    return {{gate::Role::Learner, gate::Reach::Own},
            {gate::Role::Supervisor, gate::Reach::Site},
            {gate::Role::Hr, gate::Reach::Organisation},
            {gate::Role::Auditor, gate::Reach::Organisation},
            {gate::Role::Operator, gate::Reach::Organisation}};
}

void registerCredentials(gate::Registry& registry, const ledger::SigningKey& key) {
    gate::Query certificate;
    certificate.name = "credentials.certificate";
    certificate.about = "A person's certificate, with the signed claim of its QR code.";
    certificate.arguments = {{"person", gate::Type::Person, gate::Need::Optional, "whose; one's own where absent"},
                             {"program", gate::Type::Id, gate::Need::Required, "of which program"}};
    certificate.answer =
        "{serial, person, name, latinName, locale, issuerName, programTitle, programTitleEn, sentence, sentenceEn, issuedOn, validUntil, "
        "dates:[{calendar, issued, until}], ledgerSeq, claim, qr:{size, modules}}";
    certificate.access = certificateAccess();
    certificate.trace = gate::Query::Trace::FileRead;
    certificate.handle = [key](gate::QueryCall& call) {
        return answer(certificateOf(call.session(), call.text("person", call.actor().person), call.text("program"), call.at(), key));
    };
    registry.query(std::move(certificate));
}

}  // namespace adab::credentials

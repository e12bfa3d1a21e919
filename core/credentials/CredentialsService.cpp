// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/CredentialsService.h"

#include "base/Hash.h"
#include "certification/CertificationService.h"
#include "credentials/Certificate.h"
#include "credentials/Status.h"
#include "people/Organisation.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::credentials {

namespace {

Json answer(const Certificate& certificate) {
    Json dates = Json::list();
    for (const WrittenDates& row : certificate.dates) {
        dates.push(Json::object({{"calendar", row.calendar}, {"issued", row.issued}, {"until", row.until}}));
    }
    Json answer = Json::object({{"serial", certificate.claim.serial},
                                {"issue", certificate.issued.issue},
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
    if (!certificate.supersedes.empty()) answer.set("supersedes", certificate.supersedes);
    return answer;
}

Json certificatesAnswer(gate::QueryCall& call) {
    const std::string person = call.text("person", call.actor().person);
    if (!people::exists(call.session(), person)) throw Refused("certification.unknown-person", Json::object(), "person");
    const Decisions decisions = Decisions::load(call.session(), call.at());
    Json rows = Json::list();
    for (const Issued& issued : issuedTo(call.session(), person, call.text("program"), call.at())) {
        Json row = Json::object({{"serial", issued.serial()},
                                 {"program", issued.program},
                                 {"issue", issued.issue},
                                 {"issuedAt", issued.issuedAt.iso()},
                                 {"validFrom", issued.awardedOn.iso()},
                                 {"validUntil", issued.lastValidDay.iso()},
                                 {"ledgerSeq", issued.seq},
                                 {"state", name(stateOf(issued, decisions, call.at()))}});
        if (issued.isSuperseded(call.at())) {
            const auto next = issuedAs(call.session(), issued.supersededBy);
            row.set("supersededBy", next ? Json(next->serial()) : Json());
            row.set("stateText", call.say("credentials.superseded", Json::object({{"serial", next ? next->serial() : ""}})));
        }
        rows.push(std::move(row));
    }
    return Json::object({{"rows", rows}});
}

Json badgeAnswer(gate::QueryCall& call, const ledger::SigningKey& key) {
    const Certificate certificate =
        certificateOf(call.session(), call.text("person", call.actor().person), call.text("program"), call.at(), key);
    const Json credential = signedBadge(badgeOf(certificate), certificate.issued.issuedAt, key);
    const std::string text = base::toPrettyText(credential) + '\n';
    return Json::object({{"fileName", "adab-" + certificate.claim.program + '-' + certificate.claim.serial + ".json"},
                         {"serial", certificate.claim.serial},
                         {"credential", credential},
                         {"text", text},
                         {"file", base::base64url(text)}});
}

Json statusListAnswer(gate::QueryCall& call, const ledger::SigningKey& key) {
    const std::string wanted = call.text("purpose");
    const auto purpose = purposeNamed(wanted);
    if (!purpose) throw Refused("credentials.unknown-purpose", Json::object({{"purpose", wanted}}), "purpose");
    const StatusList list = statusListAt(call.session(), people::organisationOf(call.session()).id, *purpose, call.at());
    const Json credential = signedList(list, key);
    return Json::object({{"purpose", wanted},
                         {"asOf", list.asOf.iso()},
                         {"places", list.bits.size() * 8},
                         {"credential", credential},
                         {"text", base::toPrettyText(credential) + '\n'}});
}

// ---- records ----

void project(storage::Session& session, const gate::Record& record) {
    if (record.type == "certification.awarded") {
        const certification::Award award = certification::awardIn(record);
        insertIssued(session, {record.seq,
                               record.subject,
                               award.program,
                               award.award,
                               1,
                               award.term.from,
                               award.term.validUntil,
                               award.term.awardedOn,
                               award.term.lastValidDay,
                               record.seq,
                               record.at,
                               award.term.from,
                               0,
                               {}});
        return;
    }
    const std::int64_t old = record.data["supersedes"].integer();
    auto issued = issuedAs(session, old);
    if (!issued) return;
    issued->seq = record.seq;
    issued->issue = static_cast<int>(record.data["issue"].integer());
    issued->issuedAt = record.at;
    insertIssued(session, *issued);
    supersede(session, old, record.seq, record.at);
}

/// Was the name written otherwise before? Whoever saves the same name again gets no new certificates.
bool isOtherName(ledger::Appending& appending, const gate::Record& change) {
    std::string before;
    for (const auto& record : ledger::Ledger::ofSubject(appending.session(), change.subject, "people.")) {
        if (record.seq < change.seq && (record.type == "people.staffAdded" || record.type == "people.nameChanged")) before = record.id;
    }
    for (const char* field : {"name", "latinName"}) {
        if (appending.privateText(before, field).value_or("") != appending.privateText(change.id, field).value_or("")) return true;
    }
    return false;
}

void reissue(ledger::Appending& appending, const gate::Record& change) {
    const Instant now = appending.now();
    const auto all = issuedTo(appending.session(), change.subject, {}, now);
    const bool any = std::any_of(all.begin(), all.end(), [&](const Issued& one) { return one.supersededBy == 0 && now < one.validUntil; });
    if (!any || !isOtherName(appending, change)) return;
    for (const Issued& issued : all) {
        if (issued.supersededBy != 0 || issued.validUntil <= now) continue;
        gate::NewRecord record;
        record.type = "credentials.reissued";
        record.subject = issued.person;
        record.data =
            Json::object({{"award", issued.award}, {"program", issued.program}, {"issue", issued.issue + 1}, {"supersedes", issued.seq}});
        appending.append(std::move(record));
    }
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
        "{serial, issue, supersedes?, person, name, latinName, locale, issuerName, programTitle, programTitleEn, sentence, sentenceEn, "
        "issuedOn, validUntil, "
        "dates:[{calendar, issued, until}], ledgerSeq, claim, qr:{size, modules}}";
    certificate.access = certificateAccess();
    certificate.trace = gate::Query::Trace::FileRead;
    certificate.handle = [key](gate::QueryCall& call) {
        return answer(certificateOf(call.session(), call.text("person", call.actor().person), call.text("program"), call.at(), key));
    };
    registry.query(std::move(certificate));

    gate::Query certificates;
    certificates.name = "credentials.certificates";
    certificates.about = "Every certificate that was issued to a person, and what became of it.";
    certificates.arguments = {{"person", gate::Type::Person, gate::Need::Optional, "whose; one's own where absent"},
                              {"program", gate::Type::Id, gate::Need::Optional, "of one program only"}};
    certificates.answer = "{rows:[{serial, program, issue, issuedAt, validFrom, validUntil, ledgerSeq, state, supersededBy?, stateText?}]}";
    certificates.access = certificateAccess();
    certificates.trace = gate::Query::Trace::FileRead;
    certificates.handle = certificatesAnswer;
    registry.query(std::move(certificates));

    gate::Query badge;
    badge.name = "credentials.openBadge";
    badge.about = "A person's certificate as an Open Badges 3.0 credential, signed.";
    badge.arguments = {{"person", gate::Type::Person, gate::Need::Optional, "whose; one's own where absent"},
                       {"program", gate::Type::Id, gate::Need::Required, "of which program"}};
    badge.answer = "{fileName, serial, credential, text, file (the text as base64url)}";
    badge.access = certificateAccess();
    badge.trace = gate::Query::Trace::FileRead;
    badge.handle = [key](gate::QueryCall& call) { return badgeAnswer(call, key); };
    registry.query(std::move(badge));

    gate::Query list;
    list.name = "credentials.statusList";
    list.about = "The signed list by which anybody can see whether a certificate was revoked, suspended or replaced.";
    list.arguments = {{"purpose", gate::Type::Id, gate::Need::Required, "revocation, suspension or refresh"}};
    list.answer = "{purpose, asOf, places, credential, text}";
    list.access = {{gate::Role::Hr, gate::Reach::Organisation},
                   {gate::Role::Auditor, gate::Reach::Organisation},
                   {gate::Role::Operator, gate::Reach::Organisation}};
    list.handle = [key](gate::QueryCall& call) { return statusListAnswer(call, key); };
    registry.query(std::move(list));

    registry.projector(
        {"credentials.certificates", 1, {"certification.awarded", "credentials.reissued"}, {"credential_certificates"}, project});
    registry.reactor({"credentials.reissue", {"people.nameChanged"}, reissue});
}

}  // namespace adab::credentials

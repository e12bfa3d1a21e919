// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Certificate.h"

#include "base/Phrases.h"
#include "certification/Standing.h"
#include "credentials/DataIntegrity.h"
#include "credentials/StatusList.h"
#include "people/Organisation.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::credentials {

namespace {

/// The version that the award names; the newest where that one is not installed any more.
const certification::Program& versionOf(const certification::Programs& programs, const certification::Award& award) {
    for (const auto& installed : programs.versionsOf(award.program)) {
        if (installed.program.version == award.version) return installed.program;
    }
    return programs.newest(award.program);
}

std::string criteriaOf(const certification::Program& program) {
    std::string text;
    for (const auto& requirement : program.requirements) {
        if (!text.empty()) text += "; ";
        text += program.requirementTitle(requirement.id, "en");
    }
    return text;
}

/// The last certificate of the award by that instant, and the one before it.
std::vector<Issued> issuesOf(storage::Session& session, const std::string& person, const certification::Award& award, Instant at) {
    auto all = issuedTo(session, person, award.program, at);
    std::erase_if(all, [&](const Issued& one) { return one.award != award.award; });
    // What somebody else awarded is proven by their paper: the house signs for nothing that it did not see.
    using certification::AwardKind;
    if (award.kind == AwardKind::Imported || award.kind == AwardKind::Equivalent) {
        throw Refused(award.kind == AwardKind::Imported ? "credentials.taken-over" : "credentials.recognised",
                      Json::object({{"program", award.program}, {"until", Json::object({{"date", award.term.lastValidDay.iso()}})}}));
    }
    if (all.empty()) throw Refused("credentials.no-certificate", Json::object({{"program", award.program}}));
    return all;
}

WrittenDates written(const Claim& claim, base::CalendarKind calendar, const std::string& locale) {
    const Reader reader{locale, calendar};
    return {std::string(base::name(calendar)), base::longDate(claim.validFrom, reader), base::longDate(claim.validUntil, reader)};
}

}  // namespace

Certificate certificateOf(storage::Session& session, const std::string& person, const std::string& program, Instant at,
                          const ledger::SigningKey& key) {
    const auto programs = certification::Programs::load(session, at);
    const auto facts = certification::factsOf(session, person, program, programs.versionsOf(program), std::nullopt);
    const certification::Award* last = nullptr;
    for (const certification::Award& award : facts.awards) {
        if (award.withdrawnAt && *award.withdrawnAt <= at) continue;
        if (award.term.from <= at && (!last || last->term.from <= award.term.from)) last = &award;
    }
    if (!last) throw Refused("credentials.no-certificate", Json::object({{"program", program}}));

    // It stays on record; without a holder's name there is nothing to print or to sign.
    if (people::isErased(session, person)) throw Refused("credentials.holder-erased", Json::object(), "person");
    const people::Organisation organisation = people::organisationOf(session);
    const people::PersonName name = people::nameOf(session, person);
    const certification::Program& version = versionOf(programs, *last);
    const std::vector<Issued> issues = issuesOf(session, person, *last, at);

    Certificate certificate;
    certificate.person = person;
    certificate.locale = people::settingsOf(session, person).locale;
    certificate.name = name.name;
    certificate.latinName = name.latinName;
    certificate.issuerName = organisation.name;
    certificate.programTitle = version.textsFor(certificate.locale).title;
    certificate.programTitleEn = version.textsFor("en").title;
    certificate.proves = version.textsFor(certificate.locale).proves;
    certificate.provesEn = version.textsFor("en").proves;
    certificate.version = version.version;
    certificate.criteriaEn = criteriaOf(version);
    certificate.issued = issues.back();
    if (issues.size() > 1) certificate.supersedes = issues[issues.size() - 2].serial();
    certificate.claim = {organisation.id,
                         organisation.name,
                         certificate.issued.serial(),
                         name.latinName.empty() ? name.name : name.latinName,
                         program,
                         certificate.programTitleEn,
                         last->term.awardedOn,
                         last->term.lastValidDay,
                         certificate.issued.seq};
    certificate.claimText = signedClaim(certificate.claim, key);
    certificate.qr = base::qrCode(certificate.claimText);

    const base::CalendarKind usual = base::usualCalendar(certificate.locale);
    certificate.dates.push_back(written(certificate.claim, base::CalendarKind::Gregorian, certificate.locale));
    certificate.datesEn.push_back(written(certificate.claim, base::CalendarKind::Gregorian, "en"));
    if (usual != base::CalendarKind::Gregorian) {
        certificate.dates.push_back(written(certificate.claim, usual, certificate.locale));
        certificate.datesEn.push_back(written(certificate.claim, usual, "en"));
    } else {
        const WrittenDates iso{"iso", certificate.claim.validFrom.iso(), certificate.claim.validUntil.iso()};
        certificate.dates.push_back(iso);
        certificate.datesEn.push_back(iso);
    }
    return certificate;
}

OpenBadge badgeOf(const Certificate& certificate) {
    const Claim& claim = certificate.claim;
    OpenBadge badge;
    badge.id = uuidOf({"adab", "certificate", claim.issuer, claim.serial});
    badge.issuerName = claim.issuerName;
    badge.title = claim.achievement;
    badge.validFrom = certificate.issued.from;
    badge.validUntil = certificate.issued.validUntil.plusMs(-1);
    badge.statusList = listIdOf(claim.issuer, Purpose::Revocation);
    badge.place = certificate.issued.seq;
    badge.holderId = uuidOf({"adab", "holder", claim.issuer, certificate.person});
    badge.holder = claim.holder;
    badge.serial = claim.serial;
    badge.achievement = uuidOf({"adab", "program", claim.issuer, claim.program, certificate.version});
    badge.achievementName = claim.achievement;
    badge.version = certificate.version;
    badge.description = certificate.provesEn;
    badge.criteria = certificate.criteriaEn;
    return badge;
}

}  // namespace adab::credentials

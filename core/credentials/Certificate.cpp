// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Certificate.h"

#include "base/Phrases.h"
#include "certification/Standing.h"
#include "people/Organisation.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::credentials {

namespace {

constexpr int kSerialDigits = 6;

/// The year and the place of the award's record: unique, and found again in the ledger.
std::string serialOf(const certification::Award& award) {
    std::string number = std::to_string(award.seq);
    if (number.size() < kSerialDigits) number.insert(0, kSerialDigits - number.size(), '0');
    return std::to_string(award.term.awardedOn.year) + '-' + number;
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

    const people::Organisation organisation = people::organisationOf(session);
    const people::PersonName name = people::nameOf(session, person);
    const certification::Program& version = programs.newest(program);

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
    certificate.claim = {
        organisation.id, organisation.name,          serialOf(*last),      name.latinName.empty() ? name.name : name.latinName,
        program,         certificate.programTitleEn, last->term.awardedOn, last->term.lastValidDay,
        last->seq};
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

}  // namespace adab::credentials

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/QrCode.h"
#include "credentials/CertificatesStore.h"
#include "credentials/Claim.h"
#include "credentials/OpenBadge.h"
#include "storage/Database.h"

#include <string>
#include <vector>

namespace adab::credentials {

/// The dates of a certificate in one calendar, written out.
struct WrittenDates {
    std::string calendar;  ///< name of a base::CalendarKind
    std::string issued;
    std::string until;
};

/// One award as a page: in the holder's language and in English, dates in two calendars, the place of its record, and the signed claim.
struct Certificate {
    std::string person;
    std::string locale;  ///< the holder's
    std::string name;
    std::string latinName;
    std::string issuerName;
    std::string programTitle;
    std::string programTitleEn;
    std::string proves;
    std::string provesEn;
    std::string version;     ///< of the program, as it was awarded
    std::string criteriaEn;  ///< what was asked for
    Issued issued;
    std::string supersedes;  ///< serial of the certificate that this one takes the place of; empty for a first one
    Claim claim;
    std::string claimText;
    QrCode qr;
    std::vector<WrittenDates> dates;    ///< Gregorian first; then the calendar usual in the holder's language, or ISO
    std::vector<WrittenDates> datesEn;  ///< the same days in English
};

/// The certificate as an Open Badges credential, ready to be signed.
OpenBadge badgeOf(const Certificate& certificate);

/// The last award of the person in that program that had begun by `at`. Throws Refused("credentials.no-certificate").
Certificate certificateOf(storage::Session& session, const std::string& person, const std::string& program, Instant at,
                          const ledger::SigningKey& key);

}  // namespace adab::credentials

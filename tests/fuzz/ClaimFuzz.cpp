// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "credentials/Claim.h"

using namespace adab;

// No text is a valid certificate: nobody signed it. The issuer's key is all zeros, and reading a key file throws a refusal or gives one.
void attack(std::string_view text) {
    const credentials::Issuer issuer{"", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"};
    const Date today = *Date::parse("2026-07-01");
    const auto checked = credentials::verify(text, issuer, today);
    LAW(checked.verdict != credentials::Verdict::Valid);
    LAW(checked.claim.has_value() == (checked.verdict != credentials::Verdict::Malformed));
    const auto unknown = credentials::verify(text, std::nullopt, today);
    LAW(unknown.verdict == credentials::Verdict::IssuerUnknown || unknown.verdict == credentials::Verdict::Malformed);
    try {
        LAW(!credentials::readBadge(text).proven);
    } catch (const base::Refused&) {
        // Refused: as good as unsigned.
    }
    try {
        credentials::readStatusList(text);
        LAW(false);
    } catch (const base::Refused& refused) {
        LAW(refused.error().code.starts_with("credentials."));
    }
    try {
        LAW(!credentials::readIssuer(text).key.empty());
    } catch (const base::Refused&) {
        return;
    }
}

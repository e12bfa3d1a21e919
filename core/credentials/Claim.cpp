// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Claim.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "credentials/Multibase.h"

#include <algorithm>
#include <array>

namespace adab::credentials {

namespace {

constexpr std::string_view kPrefix = "ADAB1.";
constexpr std::size_t kMembers = 9;

Json payloadOf(const Claim& claim) {
    return Json::list({claim.issuer, claim.issuerName, claim.serial, claim.holder, claim.program, claim.achievement, claim.validFrom.iso(),
                       claim.validUntil.iso(), claim.ledgerSeq});
}

std::string signedText(const Claim& claim, const ledger::SigningKey& key) {
    std::string text(kPrefix);
    text += base::base64url(base::canonical(payloadOf(claim)));
    text += '.' + ledger::sign(key, text);
    return text;
}

/// A quarter shorter, at a whole character.
std::string shortened(const std::string& text) {
    std::u32string characters = base::toUtf32(text);
    if (!characters.empty() && characters.back() == U'…') characters.pop_back();
    characters.resize(characters.size() * 3 / 4);
    return base::toUtf8(characters) + "…";
}

std::optional<Claim> claimFrom(std::string_view payload) {
    const auto octets = base::fromBase64url(payload);
    if (!octets) return std::nullopt;
    try {
        const Json list = base::parseJson(*octets);
        if (!list.isList() || list.size() != kMembers) return std::nullopt;
        const auto from = Date::parse(list.at(6).text());
        const auto until = Date::parse(list.at(7).text());
        if (!from || !until || !list.at(8).isInteger()) return std::nullopt;
        return Claim{list.at(0).text(),
                     list.at(1).text(),
                     list.at(2).text(),
                     list.at(3).text(),
                     list.at(4).text(),
                     list.at(5).text(),
                     *from,
                     *until,
                     list.at(8).integer()};
    } catch (const Refused&) {
        return std::nullopt;
    }
}

std::string trimmed(std::string_view text) {
    constexpr std::string_view space = " \t\r\n";
    const auto first = text.find_first_not_of(space);
    if (first == std::string_view::npos) return {};
    return std::string(text.substr(first, text.find_last_not_of(space) - first + 1));
}

/// What is known of a certificate, whatever its form.
struct Found {
    bool issuerKnown = false;
    bool issuerFits = false;
    bool signatureFits = false;
    bool begun = false;
    bool over = false;
};

Verdict verdictOf(const Found& found, const Listed& listed) {
    if (!found.issuerKnown) return Verdict::IssuerUnknown;
    if (!found.issuerFits) return Verdict::IssuerDiffers;
    if (!found.signatureFits) return Verdict::SignatureWrong;
    if (listed.state == Listed::State::Superseded) return Verdict::Superseded;
    if (listed.state == Listed::State::Revoked) return Verdict::Revoked;
    if (listed.state == Listed::State::Suspended) return Verdict::Suspended;
    if (!found.begun) return Verdict::NotYetValid;
    if (found.over) return Verdict::Expired;
    return Verdict::Valid;
}

Check::Outcome good(bool so) { return so ? Check::Outcome::Good : Check::Outcome::Bad; }
Check::Outcome unlessListed(const std::optional<bool>& listed) { return listed ? good(!*listed) : Check::Outcome::Unknown; }

}  // namespace

std::string signedClaim(const Claim& claim, const ledger::SigningKey& key) {
    Claim fitting = claim;
    std::string text = signedText(fitting, key);
    while (text.size() > kLongestClaim) {
        const std::array<std::string*, 3> names{&fitting.issuerName, &fitting.holder, &fitting.achievement};
        std::string& longest = **std::max_element(names.begin(), names.end(),
                                                  [](const std::string* x, const std::string* y) { return x->size() < y->size(); });
        longest = shortened(longest);
        text = signedText(fitting, key);
    }
    return text;
}

Issuer readIssuer(std::string_view text) {
    const std::string file = trimmed(text);
    Issuer issuer;
    if (file.starts_with('{')) {
        try {
            const Json json = base::parseJson(file);
            issuer = {json["issuer"].text(), json["key"].text()};
        } catch (const Refused&) {
            issuer = {};
        }
    } else {
        issuer.key = file;
    }
    const auto key = base::fromBase64url(issuer.key);
    if (!key || key->size() != 32) throw Refused("credentials.issuer-unreadable");
    return issuer;
}

std::string_view name(Verdict verdict) {
    switch (verdict) {
        case Verdict::Valid: return "ok";
        case Verdict::Malformed: return "malformed";
        case Verdict::IssuerUnknown: return "issuer-unknown";
        case Verdict::IssuerDiffers: return "issuer-differs";
        case Verdict::SignatureWrong: return "signature-wrong";
        case Verdict::Superseded: return "superseded";
        case Verdict::Revoked: return "revoked";
        case Verdict::Suspended: return "suspended";
        case Verdict::NotYetValid: return "not-yet-valid";
        case Verdict::Expired: return "expired";
    }
    return {};
}

Verification verify(std::string_view given, const std::optional<Issuer>& issuer, Date today, const std::vector<StatusList>& lists) {
    using Outcome = Check::Outcome;
    const std::string text = trimmed(given);
    const std::size_t dot = text.rfind('.');
    Verification result;
    if (text.size() <= kLongestClaim && text.starts_with(kPrefix) && dot != std::string::npos && dot > kPrefix.size()) {
        result.claim = claimFrom(std::string_view(text).substr(kPrefix.size(), dot - kPrefix.size()));
    }
    result.checks.push_back({"format", good(result.claim.has_value())});
    if (!result.claim) return result;

    const Claim& claim = *result.claim;
    Found found;
    found.issuerKnown = issuer.has_value();
    found.issuerFits = issuer && (issuer->id.empty() || issuer->id == claim.issuer);
    found.signatureFits = issuer && ledger::isSignedBy(issuer->key, text.substr(0, dot), text.substr(dot + 1));
    found.begun = claim.validFrom <= today;
    found.over = claim.validUntil < today;
    // A list says something of this certificate only where both are the same issuer's.
    if (found.issuerFits) result.listed = listedIn(lists, didOf(issuer->key), claim.ledgerSeq);
    result.checks.push_back({"issuer", issuer ? good(found.issuerFits) : Outcome::Unknown});
    result.checks.push_back({"signature", issuer ? good(found.signatureFits) : Outcome::Unknown});
    result.checks.push_back({"revocation", unlessListed(result.listed.revoked)});
    result.checks.push_back({"suspension", unlessListed(result.listed.suspended)});
    result.checks.push_back({"dates", good(found.begun && !found.over)});
    result.verdict = verdictOf(found, result.listed);
    return result;
}

Verification verify(const ReadBadge& read, const std::optional<Issuer>& issuer, Instant at, const std::vector<StatusList>& lists) {
    Verification result;
    Found found;
    found.issuerKnown = issuer.has_value();
    found.issuerFits = issuer && didOf(issuer->key) == read.badge.issuer;
    found.signatureFits = read.proven;
    found.begun = read.badge.validFrom <= at;
    found.over = read.badge.validUntil < at;
    result.listed = listedIn(lists, read.badge.issuer, read.badge.place);
    result.checks = {{"format", Check::Outcome::Good},
                     {"issuer", issuer ? good(found.issuerFits) : Check::Outcome::Unknown},
                     {"signature", good(found.signatureFits)},
                     {"revocation", unlessListed(result.listed.revoked)},
                     {"suspension", unlessListed(result.listed.suspended)},
                     {"dates", good(found.begun && !found.over)}};
    result.verdict = verdictOf(found, result.listed);
    return result;
}

}  // namespace adab::credentials

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/StatusList.h"

#include "base/Hash.h"
#include "base/Result.h"
#include "credentials/DataIntegrity.h"
#include "credentials/Multibase.h"

#include <Poco/DeflatingStream.h>
#include <Poco/InflatingStream.h>

#include <algorithm>
#include <array>
#include <sstream>

namespace adab::credentials {

namespace {

const std::vector<std::string_view>& contexts() {
    static const std::vector<std::string_view> all{kCredentialsContext};
    return all;
}

/// Everything of the list but its proof.
Json bodyOf(const StatusList& list, const std::string& id, const std::string& encoded) {
    return Json::object(
        {{"@context", Json::list({kCredentialsContext})},
         {"id", id},
         {"type", Json::list({"VerifiableCredential", "BitstringStatusListCredential"})},
         {"issuer", list.issuer},
         {"validFrom", list.asOf.iso()},
         {"credentialSubject",
          Json::object(
              {{"id", id + "#list"}, {"type", "BitstringStatusList"}, {"statusPurpose", name(list.purpose)}, {"encodedList", encoded}})}});
}

std::vector<Quad> quadsOf(const StatusList& list, const std::string& id, const std::string& encoded) {
    const std::string vc = kVc;
    const std::string status = kStatusVocabulary;
    const Term credential = iri(id);
    const Term subject = iri(id + "#list");
    return {{credential, kRdfType, iri(vc + "VerifiableCredential")},
            {credential, kRdfType, iri(status + "BitstringStatusListCredential")},
            {credential, vc + "credentialSubject", subject},
            {credential, vc + "issuer", iri(list.issuer)},
            {credential, vc + "validFrom", literal(list.asOf.iso(), kDateTime)},
            {subject, kRdfType, iri(status + "BitstringStatusList")},
            {subject, status + "statusPurpose", literal(std::string(name(list.purpose)))},
            {subject, status + "encodedList", literal(encoded, "https://w3id.org/security#multibase")}};
}

/// One of the names that uuidOf gives.
bool isUuidUrn(std::string_view text) {
    constexpr std::string_view prefix = "urn:uuid:";
    constexpr std::string_view form = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx";
    if (!text.starts_with(prefix) || text.size() != prefix.size() + form.size()) return false;
    text.remove_prefix(prefix.size());
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isHex = (text[i] >= '0' && text[i] <= '9') || (text[i] >= 'a' && text[i] <= 'f');
        if (form[i] == '-' ? text[i] != '-' : !isHex) return false;
    }
    return true;
}

const StatusList* newestOf(const std::vector<StatusList>& lists, Purpose purpose) {
    const StatusList* newest = nullptr;
    for (const StatusList& list : lists) {
        if (list.purpose == purpose && (!newest || newest->asOf < list.asOf)) newest = &list;
    }
    return newest;
}

}  // namespace

std::string_view name(Purpose purpose) {
    switch (purpose) {
        case Purpose::Revocation: return "revocation";
        case Purpose::Suspension: return "suspension";
        case Purpose::Refresh: return "refresh";
    }
    return {};
}

std::optional<Purpose> purposeNamed(std::string_view wanted) {
    for (const Purpose purpose : {Purpose::Revocation, Purpose::Suspension, Purpose::Refresh}) {
        if (name(purpose) == wanted) return purpose;
    }
    return std::nullopt;
}

std::string_view name(Listed::State state) {
    switch (state) {
        case Listed::State::Unknown: return "unknown";
        case Listed::State::Active: return "active";
        case Listed::State::Revoked: return "revoked";
        case Listed::State::Superseded: return "superseded";
        case Listed::State::Suspended: return "suspended";
    }
    return {};
}

std::optional<bool> StatusList::at(std::int64_t place) const {
    if (place < 0 || static_cast<std::size_t>(place / 8) >= bits.size()) return std::nullopt;
    return (static_cast<unsigned char>(bits[static_cast<std::size_t>(place / 8)]) >> (7 - place % 8) & 1) != 0;
}

StatusList emptyList(Purpose purpose, std::int64_t last) {
    StatusList list;
    list.purpose = purpose;
    const std::int64_t places = (last / kListStep + 1) * kListStep;
    list.bits.assign(static_cast<std::size_t>(places / 8), '\0');
    return list;
}

void mark(StatusList& list, std::int64_t place) {
    char& octet = list.bits.at(static_cast<std::size_t>(place / 8));
    octet = static_cast<char>(static_cast<unsigned char>(octet) | (0x80U >> (place % 8)));
}

std::string encodedList(const std::string& bits) {
    std::ostringstream packed;
    Poco::DeflatingOutputStream gzip(packed, Poco::DeflatingStreamBuf::STREAM_GZIP);
    gzip.write(bits.data(), static_cast<std::streamsize>(bits.size()));
    gzip.close();
    return 'u' + base::base64url(packed.str());
}

std::optional<std::string> decodedList(std::string_view encoded) {
    if (!encoded.starts_with('u')) return std::nullopt;
    const auto packed = base::fromBase64url(encoded.substr(1));
    if (!packed) return std::nullopt;
    std::ostringstream bits;
    std::streamsize octets = 0;
    try {
        std::istringstream in(*packed);
        Poco::InflatingInputStream gzip(in, Poco::InflatingStreamBuf::STREAM_GZIP);
        std::array<char, 65536> part{};
        while (gzip.read(part.data(), part.size()) || gzip.gcount() > 0) {
            bits.write(part.data(), gzip.gcount());
            octets += gzip.gcount();
            if (octets > kLongestList / 8) return std::nullopt;
        }
        if (gzip.bad()) return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
    if (octets < kListStep / 8) return std::nullopt;
    return bits.str();
}

std::string listIdOf(const std::string& organisation, Purpose purpose) {
    return uuidOf({"adab", "status-list", organisation, std::string(name(purpose))});
}

Json signedList(const StatusList& list, const ledger::SigningKey& key) {
    StatusList own = list;
    own.issuer = didOf(key.publicKey);
    const std::string id = listIdOf(list.organisation, list.purpose);
    const std::string encoded = encodedList(list.bits);
    Json document = bodyOf(own, id, encoded);
    document.set("proof", Json::list({proofOf(quadsOf(own, id, encoded), list.asOf, key)}));
    return document;
}

StatusList readStatusList(std::string_view text) {
    const Json document = readDocument(text, contexts());
    const Json& subject = document["credentialSubject"];
    const auto unreadable = [](const std::string& member) {
        return Refused("credentials.list-unreadable", Json::object({{"member", member}}));
    };
    StatusList list;
    const auto purpose = purposeNamed(subject["statusPurpose"].text(""));
    if (!purpose) throw unreadable("/credentialSubject/statusPurpose");
    list.purpose = *purpose;
    list.issuer = document["issuer"].text("");
    const auto key = keyOfDid(list.issuer);
    if (!key) throw unreadable("/issuer");
    const auto asOf = Instant::parse(document["validFrom"].text(""));
    if (!asOf) throw unreadable("/validFrom");
    list.asOf = *asOf;
    const std::string id = document["id"].text("");
    if (!isUuidUrn(id)) throw unreadable("/id");
    const std::string encoded = subject["encodedList"].text("");
    Json expected = bodyOf(list, id, encoded);
    expected.set("proof", document["proof"]);
    if (const auto where = firstDifference(document, expected)) throw unreadable(*where);
    // The signature first: nothing of a stranger's is unpacked.
    if (!document["proof"].isList() || document["proof"].size() != 1 ||
        !isProven(quadsOf(list, id, encoded), document["proof"].at(0), *key)) {
        throw Refused("credentials.list-forged");
    }
    auto bits = decodedList(encoded);
    if (!bits) throw unreadable("/credentialSubject/encodedList");
    list.bits = std::move(*bits);
    return list;
}

Listed listedIn(const std::vector<StatusList>& lists, const std::string& issuer, std::int64_t place) {
    for (const StatusList& list : lists) {
        if (list.issuer != issuer) throw Refused("credentials.list-foreign");
    }
    Listed listed;
    const auto asked = [&](Purpose purpose) -> std::optional<bool> {
        const StatusList* list = newestOf(lists, purpose);
        return list ? list->at(place) : std::nullopt;
    };
    const auto say = [&](Listed::State state, Purpose purpose) {
        listed.state = state;
        listed.asOf = newestOf(lists, purpose)->asOf;
    };
    listed.revoked = asked(Purpose::Revocation);
    listed.suspended = asked(Purpose::Suspension);
    if (asked(Purpose::Refresh).value_or(false)) {
        say(Listed::State::Superseded, Purpose::Refresh);
    } else if (listed.revoked.value_or(false)) {
        say(Listed::State::Revoked, Purpose::Revocation);
    } else if (listed.suspended.value_or(false)) {
        say(Listed::State::Suspended, Purpose::Suspension);
    } else if (listed.revoked) {
        say(Listed::State::Active, Purpose::Revocation);
    }
    return listed;
}

}  // namespace adab::credentials

// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/Multibase.h"

#include "base/Hash.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace adab::credentials {

namespace {

constexpr std::string_view kLetters = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
constexpr unsigned kBase = 58;
/// A signature has 88 letters; whoever sends more sends no signature.
constexpr std::size_t kLongest = 128;
constexpr std::string_view kEd25519{"\xED\x01", 2};
constexpr std::string_view kDid = "did:key:";
constexpr std::size_t kKeyOctets = 32;

}  // namespace

std::string base58(std::string_view octets) {
    std::vector<std::uint8_t> digits;
    for (const char octet : octets) {
        unsigned carry = static_cast<unsigned char>(octet);
        for (std::uint8_t& digit : digits) {
            carry += static_cast<unsigned>(digit) << 8;
            digit = static_cast<std::uint8_t>(carry % kBase);
            carry /= kBase;
        }
        for (; carry > 0; carry /= kBase) digits.push_back(static_cast<std::uint8_t>(carry % kBase));
    }
    const auto zeros = static_cast<std::size_t>(std::find_if(octets.begin(), octets.end(), [](char c) { return c != 0; }) - octets.begin());
    std::string text(zeros, kLetters[0]);
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit) text += kLetters[*digit];
    return text;
}

std::optional<std::string> fromBase58(std::string_view text) {
    if (text.size() > kLongest) return std::nullopt;
    std::vector<std::uint8_t> octets;
    for (const char letter : text) {
        const auto value = kLetters.find(letter);
        if (value == std::string_view::npos) return std::nullopt;
        auto carry = static_cast<unsigned>(value);
        for (std::uint8_t& octet : octets) {
            carry += octet * kBase;
            octet = static_cast<std::uint8_t>(carry & 0xFF);
            carry >>= 8;
        }
        for (; carry > 0; carry >>= 8) octets.push_back(static_cast<std::uint8_t>(carry & 0xFF));
    }
    const auto ones = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), [](char c) { return c != '1'; }) - text.begin());
    std::string out(ones, '\0');
    for (auto octet = octets.rbegin(); octet != octets.rend(); ++octet) out += static_cast<char>(*octet);
    return out;
}

std::string multikey(const std::string& publicKey) {
    return 'z' + base58(std::string(kEd25519) + base::fromBase64url(publicKey).value_or(""));
}

std::string didOf(const std::string& publicKey) { return std::string(kDid) + multikey(publicKey); }

std::optional<std::string> keyOfDid(std::string_view did) {
    if (!did.starts_with(kDid) || did.size() <= kDid.size() || did[kDid.size()] != 'z') return std::nullopt;
    const auto octets = fromBase58(did.substr(kDid.size() + 1));
    if (!octets || octets->size() != kEd25519.size() + kKeyOctets || !octets->starts_with(kEd25519)) return std::nullopt;
    const std::string key = base::base64url(std::string_view(*octets).substr(kEd25519.size()));
    // One key, one name: what is written otherwise is another text.
    if (didOf(key) != did) return std::nullopt;
    return key;
}

}  // namespace adab::credentials

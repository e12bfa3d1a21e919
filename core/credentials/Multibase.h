// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace adab::credentials {

/// Base 58 as Bitcoin writes it: no 0, O, I and l; a leading zero octet is a `1`.
std::string base58(std::string_view octets);
/// Nothing where a letter is none of its own, or where the text is longer than any key or signature.
std::optional<std::string> fromBase58(std::string_view text);

/// An Ed25519 public key as a Multikey: `z` and base 58 of 0xed 0x01 and its 32 octets (W3C Controlled Identifiers 1.0 §2.2.2).
/// `publicKey` is base64url, as keys are written everywhere else in the house.
std::string multikey(const std::string& publicKey);

/// `did:key:z6Mk…`: an identifier that is its own key, so that nobody needs a network to know whose signature it is.
std::string didOf(const std::string& publicKey);
/// The base64url key of a `did:key`; nothing where it holds no Ed25519 key.
std::optional<std::string> keyOfDid(std::string_view did);

}  // namespace adab::credentials

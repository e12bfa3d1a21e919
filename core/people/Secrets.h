// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"

#include <string>
#include <string_view>

namespace adab::people {

/// Argon2id (RFC 9106) with 19 MiB and two passes, one lane: the OWASP Password Storage Cheat Sheet's setting; 13 ms here. What goes in is
/// HMAC-SHA-256 of the secret under the organisation's pepper, so that a stolen table of four-digit PINs alone is worth nothing.
/// Answers `argon2id$19456$2$salt$hash` (KiB, passes, hexadecimal), so that a later setting can stand beside an older one.
/// Slow: never on the writer's thread.
std::string hashSecret(std::string_view secret, std::string_view pepper, Entropy& entropy);
/// In constant time; false for a text that is no such hash.
bool secretMatches(std::string_view secret, std::string_view pepper, std::string_view stored);
/// As slow as secretMatches and never right: for a login that does not exist, so that time tells nothing.
void spendTimeOfOneMatch(std::string_view secret);

/// HMAC-SHA-256, hexadecimal: how codes and throttled keys are kept.
std::string keyedHash(std::string_view key, std::string_view text);

}  // namespace adab::people

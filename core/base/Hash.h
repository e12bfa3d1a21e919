// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace adab::base {

using Digest = std::array<std::uint8_t, 32>;

/// SHA-256 (FIPS 180-4) by OpenSSL's EVP, fetched once a thread.
Digest sha256(std::string_view bytes);
Digest sha256(std::string_view first, std::string_view second);
/// RFC 9162 §2.1: SHA-256(0x00 ‖ entry) and SHA-256(0x01 ‖ left ‖ right).
Digest leafHash(std::string_view entry);
Digest nodeHash(const Digest& left, const Digest& right);

std::string hex(const Digest& digest);
std::string hex(std::string_view bytes);
std::optional<std::string> fromHex(std::string_view text);
/// RFC 4648 §5, without padding.
std::string base64url(std::string_view bytes);
std::optional<std::string> fromBase64url(std::string_view text);
inline std::string_view view(const Digest& digest) { return {reinterpret_cast<const char*>(digest.data()), digest.size()}; }

}  // namespace adab::base

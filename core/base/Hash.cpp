// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hash.h"

#include <openssl/evp.h>

#include <initializer_list>
#include <memory>

namespace adab::base {

namespace {

struct Hasher {
    // Fetching the algorithm costs more than hashing a record; a thread does it once.
    std::unique_ptr<EVP_MD, decltype(&EVP_MD_free)> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr), &EVP_MD_free};
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context{EVP_MD_CTX_new(), &EVP_MD_CTX_free};

    Digest operator()(std::initializer_list<std::string_view> parts) {
        Digest digest{};
        EVP_DigestInit_ex2(context.get(), algorithm.get(), nullptr);
        for (const std::string_view part : parts) EVP_DigestUpdate(context.get(), part.data(), part.size());
        EVP_DigestFinal_ex(context.get(), digest.data(), nullptr);
        return digest;
    }
};

Hasher& hasher() {
    thread_local Hasher instance;
    return instance;
}

constexpr char kAlphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

int hexDigit(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

}  // namespace

Digest sha256(std::string_view bytes) { return hasher()({bytes}); }
Digest sha256(std::string_view first, std::string_view second) { return hasher()({first, second}); }
Digest leafHash(std::string_view entry) { return hasher()({std::string_view("\0", 1), entry}); }
Digest nodeHash(const Digest& left, const Digest& right) { return hasher()({"\x01", view(left), view(right)}); }

std::string hex(const Digest& digest) { return hex(view(digest)); }

std::string hex(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(bytes.size() * 2);
    for (const char c : bytes) {
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[static_cast<unsigned char>(c) & 15];
    }
    return text;
}

std::optional<std::string> fromHex(std::string_view text) {
    if (text.size() % 2 != 0) return std::nullopt;
    std::string bytes;
    bytes.reserve(text.size() / 2);
    for (std::size_t i = 0; i < text.size(); i += 2) {
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        bytes += static_cast<char>(high * 16 + low);
    }
    return bytes;
}

std::string base64url(std::string_view bytes) {
    std::string text;
    text.reserve((bytes.size() * 4 + 2) / 3);
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : bytes) {
        buffer = (buffer << 8) | static_cast<unsigned char>(c);
        bits += 8;
        while (bits >= 6) {
            bits -= 6;
            text += kAlphabet[(buffer >> bits) & 63];
        }
    }
    if (bits > 0) text += kAlphabet[(buffer << (6 - bits)) & 63];
    return text;
}

std::optional<std::string> fromBase64url(std::string_view text) {
    const std::string_view alphabet(kAlphabet, 64);
    if (text.size() % 4 == 1) return std::nullopt;
    std::string bytes;
    std::uint32_t buffer = 0;
    int bits = 0;
    for (const char c : text) {
        const std::size_t value = alphabet.find(c);
        if (value == std::string_view::npos) return std::nullopt;
        buffer = (buffer << 6) | static_cast<std::uint32_t>(value);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>((buffer >> bits) & 255);
        }
    }
    // What is left over must be zero, so that each value has one text only.
    if ((buffer & ((1U << bits) - 1)) != 0) return std::nullopt;
    return bytes;
}

}  // namespace adab::base

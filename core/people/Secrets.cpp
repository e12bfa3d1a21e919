// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/Secrets.h"

#include "base/Hash.h"
#include "base/Result.h"

#include <sodium.h>

#include <array>
#include <charconv>
#include <optional>
#include <vector>

namespace adab::people {

namespace {

constexpr std::size_t kKibibytes = 19 * 1024;
constexpr unsigned long long kPasses = 2;
constexpr std::size_t kSaltSize = crypto_pwhash_SALTBYTES;
constexpr std::size_t kHashSize = 32;
// A stored hash is ours, but a damaged row must not make us allocate what it says.
constexpr std::size_t kMostKibibytes = 256 * 1024;
constexpr unsigned long long kMostPasses = 10;

void start() {
    if (sodium_init() < 0) throw Refused("people.secret-service");
}

const unsigned char* octets(std::string_view text) { return reinterpret_cast<const unsigned char*>(text.data()); }

std::string hmac(std::string_view key, std::string_view text) {
    start();
    std::array<unsigned char, crypto_auth_hmacsha256_BYTES> out{};
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, octets(key), key.size());
    crypto_auth_hmacsha256_update(&state, octets(text), text.size());
    crypto_auth_hmacsha256_final(&state, out.data());
    return {reinterpret_cast<const char*>(out.data()), out.size()};
}

std::string argon2id(const std::string& input, std::string_view salt, std::size_t kibibytes, unsigned long long passes) {
    start();
    std::string hash(kHashSize, '\0');
    if (crypto_pwhash(reinterpret_cast<unsigned char*>(hash.data()), hash.size(), input.data(), input.size(), octets(salt), passes,
                      kibibytes * 1024, crypto_pwhash_ALG_ARGON2ID13) != 0) {
        throw Refused("people.secret-service");  // no memory for it
    }
    return hash;
}

template <class Number>
std::optional<Number> number(std::string_view text, Number most) {
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 1 || value > most) return std::nullopt;
    return value;
}

}  // namespace

std::string hashSecret(std::string_view secret, std::string_view pepper, Entropy& entropy) {
    const std::string salt = entropy.bytes(kSaltSize);
    return "argon2id$" + std::to_string(kKibibytes) + "$" + std::to_string(kPasses) + "$" + base::hex(std::string_view(salt)) + "$" +
           base::hex(std::string_view(argon2id(hmac(pepper, secret), salt, kKibibytes, kPasses)));
}

bool secretMatches(std::string_view secret, std::string_view pepper, std::string_view stored) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= stored.size();) {
        const std::size_t to = std::min(stored.find('$', from), stored.size());
        parts.push_back(stored.substr(from, to - from));
        from = to + 1;
    }
    if (parts.size() != 5 || parts[0] != "argon2id") return false;
    const auto kibibytes = number<std::size_t>(parts[1], kMostKibibytes);
    const auto passes = number<unsigned long long>(parts[2], kMostPasses);
    const auto salt = base::fromHex(parts[3]);
    const auto hash = base::fromHex(parts[4]);
    if (!kibibytes || *kibibytes < 8 || !passes || !salt || salt->size() != kSaltSize || !hash || hash->size() != kHashSize) return false;
    const std::string tried = argon2id(hmac(pepper, secret), *salt, *kibibytes, *passes);
    return sodium_memcmp(tried.data(), hash->data(), kHashSize) == 0;
}

void spendTimeOfOneMatch(std::string_view secret) { argon2id(hmac("nobody", secret), std::string(kSaltSize, 'x'), kKibibytes, kPasses); }

std::string keyedHash(std::string_view key, std::string_view text) { return base::hex(std::string_view(hmac(key, text))); }

}  // namespace adab::people

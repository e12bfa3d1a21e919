// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Entropy.h"

#include "base/Hash.h"
#include "base/Result.h"

#include <sodium.h>

#include <atomic>
#include <cstring>

namespace adab::base {

namespace {

void startSodium() {
    static const int started = sodium_init();
    if (started < 0) throw Refused("entropy.unavailable");
}

}  // namespace

std::string Entropy::uuid() {
    std::string raw = bytes(16);
    raw[6] = static_cast<char>((raw[6] & 0x0f) | 0x40);
    raw[8] = static_cast<char>((raw[8] & 0x3f) | 0x80);
    std::string text = hex(raw);
    for (const std::size_t at : {8U, 13U, 18U, 23U}) text.insert(at, 1, '-');
    return text;
}

std::string Entropy::id(const std::string& prefix) { return prefix + '-' + hex(bytes(8)); }

std::string SystemEntropy::bytes(std::size_t count) {
    startSodium();
    std::string out(count, '\0');
    randombytes_buf(out.data(), count);
    return out;
}

std::string SeededEntropy::bytes(std::size_t count) {
    startSodium();
    unsigned char seed[randombytes_SEEDBYTES] = {};
    std::memcpy(seed, &m_seed, sizeof m_seed);
    // Several threads may ask at once; no two may be given the same bytes.
    const std::uint64_t position = std::atomic_ref(m_counter).fetch_add(1);
    std::memcpy(seed + sizeof m_seed, &position, sizeof position);
    std::string out(count, '\0');
    randombytes_buf_deterministic(out.data(), count, seed);
    return out;
}

}  // namespace adab::base

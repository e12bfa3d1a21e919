// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace adab::base {

/// Where salts, identifiers and one-time codes come from. A demonstration and a rehearsal use a seeded source,
/// so that the same seed gives the same records.
class Entropy {
public:
    virtual ~Entropy() = default;
    virtual std::string bytes(std::size_t count) = 0;

    /// An identifier: RFC 9562 version 4 layout, lower case.
    std::string uuid();
    /// `prefix-` and 16 hexadecimal digits, e.g. `p-3f9c…`; short enough to read aloud in parts.
    std::string id(const std::string& prefix);
};

/// The operating system's source, by libsodium. Safe from several threads.
class SystemEntropy final : public Entropy {
public:
    std::string bytes(std::size_t count) override;
};

/// ChaCha20 stream of a seed (libsodium randombytes_buf_deterministic). Not for secrets of a real organisation.
class SeededEntropy final : public Entropy {
public:
    explicit SeededEntropy(std::uint64_t seed) : m_seed(seed) {}
    std::string bytes(std::size_t count) override;

private:
    std::uint64_t m_seed;
    std::uint64_t m_counter = 0;
};

}  // namespace adab::base

namespace adab {
using base::Entropy;
}

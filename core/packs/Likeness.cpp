// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Likeness.h"

#include "base/Text.h"

#include <algorithm>
#include <unordered_map>

namespace adab::packs {
namespace {

/// The greatest so far. A fraction in lowest terms for each of a million pairs would take longer than finding them.
class Greatest {
public:
    void take(std::size_t common, std::size_t letters, std::size_t one, std::size_t other) {
        if (2 * common * m_letters <= m_common * letters) return;
        m_common = 2 * common;
        m_letters = letters;
        m_one = one;
        m_other = other;
    }
    Alike alike() const { return {Fraction(static_cast<std::int64_t>(m_common), static_cast<std::int64_t>(m_letters)), m_one, m_other}; }

private:
    std::size_t m_common = 0;
    std::size_t m_letters = 1;
    std::size_t m_one = 0;
    std::size_t m_other = 0;
};

/// Spaces and punctuation of our languages, joiners, and the vowel marks of Arabic, which one writes or leaves out.
bool isPassedOver(char32_t c) {
    if (c < 0x80) return !((c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z'));
    return (c < 0xC0) || (c >= 0x2000 && c <= 0x206F) || c == U'،' || c == U'؛' || c == U'؟' || c == 0x0640 || (c >= 0x064B && c <= 0x0652);
}

std::size_t inCommon(const Triples& a, const Triples& b) {
    std::size_t common = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        const std::uint64_t one = *i;
        const std::uint64_t other = *j;
        common += one == other ? 1 : 0;
        i += one <= other ? 1 : 0;
        j += other <= one ? 1 : 0;
    }
    return common;
}

}  // namespace

Triples triplesOf(const std::string& text) {
    std::u32string letters;
    for (const char32_t c : base::toUtf32(text)) {
        if (!isPassedOver(c)) letters.push_back(c >= U'A' && c <= U'Z' ? c - U'A' + U'a' : c);
    }
    if (letters.empty()) return {};
    letters.resize(std::max<std::size_t>(letters.size(), 3));
    Triples triples;
    triples.reserve(letters.size());
    const auto at = [&](std::size_t i) { return std::uint64_t{letters[i]} & 0xFFFFU; };
    for (std::size_t i = 0; i + 3 <= letters.size(); ++i) triples.push_back(at(i) << 48U | at(i + 1) << 32U | at(i + 2) << 16U);
    std::sort(triples.begin(), triples.end());
    // The low bits number those that are the same.
    for (std::size_t i = 1; i < triples.size(); ++i) {
        if (triples[i] == (triples[i - 1] & ~std::uint64_t{0xFFFFU})) triples[i] = triples[i - 1] + 1;
    }
    return triples;
}

Alike mostAlike(const std::vector<Triples>& these) {
    Greatest most;
    for (std::size_t i = 0; i < these.size(); ++i) {
        for (std::size_t j = i + 1; j < these.size(); ++j) most.take(inCommon(these[i], these[j]), these[i].size() + these[j].size(), i, j);
    }
    return most.alike();
}

std::vector<Alike> likest(const std::vector<Triples>& these, const std::vector<Triples>& those) {
    std::unordered_map<std::uint64_t, std::vector<std::size_t>> holders;
    for (std::size_t i = 0; i < these.size(); ++i) {
        for (const std::uint64_t triple : these[i]) holders[triple].push_back(i);
    }
    std::vector<Greatest> most(these.size());
    std::vector<std::size_t> common(these.size());
    for (std::size_t j = 0; j < those.size(); ++j) {
        std::fill(common.begin(), common.end(), 0);
        for (const std::uint64_t triple : those[j]) {
            const auto found = holders.find(triple);
            if (found == holders.end()) continue;
            for (const std::size_t i : found->second) ++common[i];
        }
        for (std::size_t i = 0; i < these.size(); ++i) most[i].take(common[i], these[i].size() + those[j].size(), i, j);
    }
    std::vector<Alike> all;
    all.reserve(most.size());
    for (const Greatest& one : most) all.push_back(one.alike());
    return all;
}

}  // namespace adab::packs

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/DrawRules.h"

#include "base/Hash.h"
#include "base/Result.h"

#include <algorithm>
#include <bit>

namespace adab::assessment {

DrawRandom::DrawRandom(std::string_view seed) {
    const auto digest = base::sha256(seed);
    for (std::size_t word = 0; word < m_state.size(); ++word)
        for (std::size_t octet = 0; octet < 8; ++octet) m_state[word] = m_state[word] << 8 | digest[word * 8 + octet];
}

std::uint64_t DrawRandom::next() {
    const std::uint64_t result = std::rotl(m_state[1] * 5, 7) * 9;
    const std::uint64_t shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

std::uint64_t DrawRandom::below(std::uint64_t bound) {
    // 2^64 mod bound values at the bottom would be one too many for some results.
    const std::uint64_t reject = (0 - bound) % bound;
    for (;;) {
        const std::uint64_t value = next();
        if (value >= reject) return value % bound;
    }
}

std::vector<DrawnItem> draw(const Exam& exam, const std::map<std::string, const ItemBank*>& banks, const Exposure& exposure,
                            std::string_view seed) {
    DrawRandom random(seed);
    std::vector<DrawnItem> drawn;
    for (const auto& part : exam.draw) {
        const auto found = banks.find(part.course);
        const ItemBank* bank = found == banks.end() ? nullptr : found->second;
        std::vector<const Item*> candidates;
        if (bank)
            for (const auto& item : bank->items)
                if (item.use == Use::Exam) candidates.push_back(&item);
        const std::size_t have = candidates.size();
        const auto need = static_cast<std::size_t>(part.count);
        // A short draw would let few answers make a whole exam.
        if (have < need)
            throw Refused("assessment.bank-too-small", Json::object({{"course", part.course}, {"have", have}, {"need", need}}), "exam");
        random.shuffle(candidates);
        const auto seen = [&](const Item* item) {
            const auto times = exposure.find({part.course, item->id});
            return times == exposure.end() ? 0 : times->second;
        };
        std::stable_sort(candidates.begin(), candidates.end(), [&](const Item* a, const Item* b) { return seen(a) < seen(b); });
        for (std::size_t i = 0; i < need; ++i)
            drawn.push_back({part.course, bank->version, candidates[i]->id, candidates[i]->kind, candidates[i]->options});
    }
    random.shuffle(drawn);
    for (auto& one : drawn) {
        random.shuffle(one.options);
        if (one.kind != ItemKind::Ordering || one.options.size() < 2) continue;
        // An ordering that lies solved on the table asks nothing.
        const Item* item = banks.at(one.course)->find(one.item);
        if (item && one.options == item->key) std::rotate(one.options.begin(), one.options.begin() + 1, one.options.end());
    }
    return drawn;
}

}  // namespace adab::assessment

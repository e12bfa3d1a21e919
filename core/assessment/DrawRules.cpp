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

std::optional<std::int64_t> allowedUses(const ExposureCap& cap, std::int64_t attempts) {
    if (cap.percent == 0) return std::nullopt;
    return cap.percent * std::max(attempts, kFewestForCap) / 100;
}

bool fits(const DrawPart& part, const std::string& course, const Item& item) {
    if (item.use != Use::Exam || item.maxMark <= Fraction(0)) return false;
    if (std::find(part.courses.begin(), part.courses.end(), course) == part.courses.end()) return false;
    if (!part.rule.empty() && std::find(item.rules.begin(), item.rules.end(), part.rule) == item.rules.end()) return false;
    if (part.difficulty != 0 && item.difficulty != part.difficulty) return false;
    return part.kinds.empty() || std::find(part.kinds.begin(), part.kinds.end(), item.kind) != part.kinds.end();
}

namespace {

struct Candidate {
    std::string course;
    const ItemBank* bank = nullptr;
    const Item* item = nullptr;
    bool overCap = false;
    std::int64_t seen = 0;
};

template <class Map>
std::int64_t timesIn(const Map& map, const ItemKey& key) {
    const auto found = map.find(key);
    return found == map.end() ? 0 : found->second;
}

/// Every item that may be drawn, in order of preference.
std::vector<Candidate> candidatesOf(const DrawBasis& basis, DrawRandom& random) {
    const auto allowed = allowedUses(basis.exam->exposure, basis.recent.attempts);
    std::vector<Candidate> all;
    for (const auto& course : basis.exam->banks()) {
        const auto bank = basis.banks.find(course);
        if (bank == basis.banks.end() || !bank->second) continue;
        for (const auto& item : bank->second->items) {
            if (basis.mayCount && !basis.mayCount(course, item)) continue;
            const ItemKey key{course, item.id};
            all.push_back({course, bank->second, &item, allowed && timesIn(basis.recent.times, key) >= *allowed, timesIn(basis.seen, key)});
        }
    }
    random.shuffle(all);
    std::stable_sort(all.begin(), all.end(),
                     [](const Candidate& a, const Candidate& b) { return a.overCap != b.overCap ? b.overCap : a.seen < b.seen; });
    return all;
}

/// Gives each place of each cell an item of its own. A place that finds all its items taken asks their places to move on.
class Matching {
public:
    Matching(const std::vector<DrawPart>& parts, const std::vector<Candidate>& candidates)
        : m_candidates(candidates), m_placeOf(candidates.size(), kNone) {
        for (std::size_t part = 0; part < parts.size(); ++part) {
            std::vector<std::size_t> fitting;
            for (std::size_t i = 0; i < candidates.size(); ++i)
                if (fits(parts[part], candidates[i].course, *candidates[i].item)) fitting.push_back(i);
            m_fitting.push_back(std::move(fitting));
        }
    }

    /// A further place of that cell; false where the banks cannot fill it.
    bool place(std::size_t part) {
        m_partOf.push_back(part);
        // Free items first, and one tier of preference after the other, so that nobody moves on to a worse item without need.
        std::vector<bool> asked(m_candidates.size(), false);
        return find(m_partOf.size() - 1, asked);
    }

    /// Items by cell, in the order of the candidates.
    std::vector<std::size_t> chosen() const {
        std::vector<std::size_t> all;
        for (std::size_t i = 0; i < m_placeOf.size(); ++i)
            if (m_placeOf[i] != kNone) all.push_back(i);
        return all;
    }

private:
    static constexpr std::size_t kNone = SIZE_MAX;

    bool find(std::size_t place, std::vector<bool>& asked) {
        const auto& fitting = m_fitting[m_partOf[place]];
        for (const std::size_t item : fitting)
            if (m_placeOf[item] == kNone && !asked[item]) {
                m_placeOf[item] = place;
                return true;
            }
        for (const std::size_t item : fitting) {
            if (asked[item]) continue;
            asked[item] = true;
            if (find(m_placeOf[item], asked)) {
                m_placeOf[item] = place;
                return true;
            }
        }
        return false;
    }

    const std::vector<Candidate>& m_candidates;
    std::vector<std::vector<std::size_t>> m_fitting;  ///< by cell
    std::vector<std::size_t> m_partOf;                ///< by place
    std::vector<std::size_t> m_placeOf;               ///< by candidate
};

[[noreturn]] void refuseShort(const DrawPart& part, std::int64_t have) {
    std::string courses;
    for (const auto& course : part.courses) courses += (courses.empty() ? "" : ", ") + course;
    if (part.takesAny())
        throw Refused("assessment.bank-too-small", Json::object({{"course", courses}, {"have", have}, {"need", part.count}}), "exam");
    std::string named;
    for (const auto kind : part.kinds) named += (named.empty() ? "" : ", ") + std::string(name(kind));
    throw Refused("assessment.cell-too-small",
                  Json::object({{"course", courses},
                                {"rule", part.rule.empty() ? "*" : part.rule},
                                {"difficulty", part.difficulty == 0 ? "*" : std::to_string(part.difficulty)},
                                {"kinds", named.empty() ? "*" : named},
                                {"have", have},
                                {"need", part.count}}),
                  "exam");
}

void mixOptions(DrawnItem& drawn, const Item& item, DrawRandom& random) {
    // True before false, and the words of a sentence in their order.
    if (item.kind == ItemKind::TrueFalse || item.kind == ItemKind::ErrorText) return;
    random.shuffle(drawn.options);
    const bool ordered =
        item.kind == ItemKind::Ordering || (item.kind == ItemKind::Judgement && item.judgement.ask == Judgement::Ask::Rank);
    // An ordering that lies solved on the table asks nothing.
    if (ordered && drawn.options.size() > 1 && drawn.options == item.key)
        std::rotate(drawn.options.begin(), drawn.options.begin() + 1, drawn.options.end());
}

}  // namespace

std::vector<DrawnItem> draw(const DrawBasis& basis, std::string_view seed) {
    DrawRandom random(seed);
    const auto candidates = candidatesOf(basis, random);
    const auto& parts = basis.exam->draw;
    Matching matching(parts, candidates);
    for (std::size_t part = 0; part < parts.size(); ++part)
        for (std::int64_t have = 0; have < parts[part].count; ++have)
            // A short draw would let few answers make a whole exam.
            if (!matching.place(part)) refuseShort(parts[part], have);
    std::vector<std::size_t> chosen = matching.chosen();
    random.shuffle(chosen);
    std::vector<DrawnItem> drawn;
    for (const std::size_t index : chosen) {
        const Candidate& one = candidates[index];
        DrawnItem item{one.course, one.bank->version, one.item->id, one.item->version, one.item->kind, one.item->options, one.overCap};
        mixOptions(item, *one.item, random);
        drawn.push_back(std::move(item));
    }
    return drawn;
}

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/PolicyRules.h"
#include "storage/Database.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace adab::policies {

using storage::Session;

/// A fact as the projection keeps it; its circumstances are asked for, not stored.
struct FactRow {
    Fact fact;
    Instant recordedAt;
    std::optional<Instant> withdrawnAt;
};

void insertFact(Session& session, const Fact& fact, Instant recordedAt);
/// It no longer stands.
void withdrawFact(Session& session, std::int64_t seq, Instant at);
std::optional<FactRow> factAt(Session& session, std::int64_t seq);
/// Facts of one kind about a person that stand, by when they were true.
std::vector<FactRow> factsOf(Session& session, const std::string& person, Trigger trigger);

std::int64_t countFacts(Session& session, Instant until, Instant known);

/// Many facts in little space: people, programs and measures are numbers into lists of names.
struct FactTable {
    struct Row {
        std::uint32_t person = 0;
        Trigger trigger = Trigger::Certified;
        Fact::Chain chain = Fact::Chain::First;
        std::uint32_t program = 0;
        std::uint32_t measure = 0;
        std::int64_t value = 0;
        Instant at;
        std::int64_t seq = 0;
    };
    std::vector<std::string> names;
    std::vector<Row> rows;
    Fact fact(const Row& row) const;
};
/// Every fact true before `until` and known by `known` that stood then, by person, then by when it was true. `each` is called now and then
/// while it reads, with how many rows there are so far; what it throws ends the reading.
FactTable allFacts(Session& session, Instant until, Instant known, const std::function<void(std::size_t)>& each);

}  // namespace adab::policies

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace adab::ledger {

/// A record as it lies in its row: `data` and `commitments` are RFC 8785 texts already.
struct LeafParts {
    std::string_view actor;
    std::int64_t at = 0;
    std::string_view command;
    std::string_view data;
    std::optional<std::int64_t> effective;
    std::string_view id;
    std::string_view commitments;
    std::int64_t seq = 0;
    std::string_view subject;
    std::string_view type;
    std::int64_t v = 1;
};

/// The RFC 8785 text of the record: what the leaf hash is over. Verification builds it from the row's columns, so that each of them is
/// covered, without parsing any JSON. It lies in `room`, which only grows: one room serves for many records.
std::string_view leafOf(const LeafParts& parts, std::string& room);

}  // namespace adab::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::formulas {

using storage::Session;

/// That somebody practised, and nothing of what they said: record `formulas.practised` (subject: the person), data `{formula,
/// guestLocale}`.
struct Practised {
    std::string formula;
    std::string guestLocale;
    Instant at;
    std::int64_t seq = 0;
};

void projectPractised(Session& session, const ledger::Record& record);

/// What a person practised by `at`, by what was recorded until `known` (everything where absent), by their order.
std::vector<Practised> practisedBy(Session& session, const std::string& person, Instant at, std::optional<Instant> known = std::nullopt);

}  // namespace adab::formulas

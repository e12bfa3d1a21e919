// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Time.h"
#include "house/House.h"

#include <cstdint>

namespace adab::cli {

struct DemoOptions {
    int staff = 60;
    std::uint64_t seed = 1;
    int historyDays = 420;
    Instant now;
};

/// Fills a new organisation with made-up sites, staff and history, through commands only; the clock is set along the way and stands at
/// `now` at the end. The same seed and now give the same records but for the key.
/// `{staff, sites, certifications, records, logins:[{login, password, role}]}`
Json makeDemo(house::House& house, base::SetClock& clock, const DemoOptions& options);

}  // namespace adab::cli

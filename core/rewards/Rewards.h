// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace adab::rewards {

/// One side of a booking. Points move between accounts and never arise: the legs of a booking sum to zero.
struct Leg {
    std::string account;  ///< `person:<id>` or `house:recognition`
    std::int64_t points = 0;
    bool operator==(const Leg&) const = default;
};

/// Points given (or taken back) for a reason.
struct Booking {
    std::string booking;  ///< id; of a reward the effect's id, so that the same fact is never rewarded twice
    std::string person;
    std::int64_t points = 0;  ///< negative where a booking is undone
    Instant at;
    std::int64_t seq = 0;
    std::string policy;
    std::string policyVersion;
    std::string rule;
    std::string program;
    std::string trigger;  ///< what was rewarded: `certified`, `renewed`
    std::int64_t factSeq = 0;
    std::string reverses;     ///< the booking that this one undoes; else empty
    std::int64_t capped = 0;  ///< what the limit of a month left out
    std::string caseId = {};  ///< of a counter-booking: the case whose decision asks for it
};

/// The account that recognition comes from: what it owes is what people hold.
inline const std::string kHouseAccount = "house:recognition";
std::string accountOf(const std::string& person);

/// The two legs of a booking; they sum to zero.
std::vector<Leg> legsOf(const Booking& booking);

/// The counter-booking: the same accounts, the points turned round.
Booking reversalOf(const Booking& booking, std::string id);

/// The record's data: booking, person's points, policy, rule, facts and both legs.
Json toData(const Booking& booking);
Booking fromData(const Json& data);

}  // namespace adab::rewards

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rewards/Rewards.h"
#include "storage/Database.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adab::rewards {

using storage::Session;

void insertBooking(Session& session, const Booking& booking, const std::vector<Leg>& legs, Instant recordedAt);
/// Bookings of a person true by `at` and recorded by `known` (all where absent), newest first.
std::vector<Booking> bookingsOf(Session& session, const std::string& person, Instant at, std::optional<Instant> known);
std::optional<Booking> bookingNamed(Session& session, const std::string& booking);
/// Counter-bookings that a case's decision asked for.
std::vector<Booking> reversedFor(Session& session, const std::string& caseId);
/// Is there a counter-booking of it?
bool isReversed(Session& session, const std::string& booking);
/// What everybody who has bookings holds, by person.
std::map<std::string, std::int64_t> balances(Session& session, Instant at, std::optional<Instant> known);
/// What a policy gave a person in [from, until), counter-bookings taken off.
std::int64_t givenBetween(Session& session, const std::string& person, const std::string& policy, Instant from, Instant until);
/// The sum over all accounts: zero, always.
std::int64_t sumOfAllAccounts(Session& session);
std::int64_t balanceOf(Session& session, const std::string& account);

/// A thank-you of somebody to somebody; its words lie with the record.
struct Thanks {
    std::string thanks;
    std::int64_t seq = 0;
    std::string person;
    std::string by;
    Instant at;
    std::string record;
    std::optional<Instant> takenBackAt = {};
};
void insertThanks(Session& session, const Thanks& thanks);
void takeBackThanks(Session& session, const std::string& thanks, Instant at);
std::optional<Thanks> thanksNamed(Session& session, const std::string& thanks);
/// What stood at the instant, newest first: what the person received, or what they wrote.
std::vector<Thanks> thanksTo(Session& session, const std::string& person, Instant at, std::optional<Instant> known);
std::vector<Thanks> thanksBy(Session& session, const std::string& person, Instant at, std::optional<Instant> known);

}  // namespace adab::rewards

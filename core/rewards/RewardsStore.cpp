// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewards/RewardsStore.h"

namespace adab::rewards {

using storage::Binds;

void insertBooking(Session& session, const Booking& booking, const std::vector<Leg>& legs, Instant recordedAt) {
    session.run(
        "INSERT INTO reward_bookings (booking_id, seq, person_id, points, booked_at, recorded_at, policy_id, policy_version, rule_id, "
        "program_id, trigger_kind, fact_seq, reverses, capped, case_id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
        "$14, $15)",
        Binds::of(booking.booking, booking.seq, booking.person, booking.points, booking.at, recordedAt, booking.policy,
                  booking.policyVersion, booking.rule, booking.program, booking.trigger, booking.factSeq, booking.reverses, booking.capped,
                  booking.caseId));
    for (const auto& leg : legs) {
        session.run("INSERT INTO reward_legs (booking_id, account, points) VALUES ($1, $2, $3)",
                    Binds::of(booking.booking, leg.account, leg.points));
    }
}

namespace {

std::vector<Booking> bookings(Session& session, const std::string& where, const Binds& binds) {
    using T = std::string;
    std::vector<Booking> all;
    for (const auto& [id, seq, person, points, at, policy, version, rule, program, trigger, fact, reverses, capped, caseId] :
         session.select<T, std::int64_t, T, std::int64_t, Instant, T, T, T, T, T, std::int64_t, T, std::int64_t, T>(
             "SELECT booking_id, seq, person_id, points, booked_at, policy_id, policy_version, rule_id, program_id, trigger_kind, "
             "fact_seq, reverses, capped, case_id FROM reward_bookings WHERE " +
                 where,
             binds)) {
        all.push_back({id, person, points, at, seq, policy, version, rule, program, trigger, fact, reverses, capped, caseId});
    }
    return all;
}

std::int64_t sumOf(Session& session, const std::string& where, const Binds& binds) {
    const auto row = session.selectOne<std::int64_t>("SELECT CAST(COALESCE(SUM(points), 0) AS BIGINT) FROM reward_legs" + where, binds);
    return row ? std::get<0>(*row) : 0;
}

}  // namespace

std::vector<Booking> bookingsOf(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    return bookings(session, "person_id = $1 AND booked_at <= $2 AND recorded_at <= $3 ORDER BY seq DESC",
                    Binds::of(person, at, known.value_or(Instant{INT64_MAX})));
}

std::optional<Booking> bookingNamed(Session& session, const std::string& booking) {
    auto found = bookings(session, "booking_id = $1", Binds::of(booking));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Booking> reversedFor(Session& session, const std::string& caseId) {
    return bookings(session, "case_id = $1 ORDER BY seq", Binds::of(caseId));
}

bool isReversed(Session& session, const std::string& booking) {
    return session.selectOne<std::string>("SELECT booking_id FROM reward_bookings WHERE reverses = $1", Binds::of(booking)).has_value();
}

std::map<std::string, std::int64_t> balances(Session& session, Instant at, std::optional<Instant> known) {
    std::map<std::string, std::int64_t> all;
    for (const auto& [person, points] : session.select<std::string, std::int64_t>(
             "SELECT person_id, CAST(SUM(points) AS BIGINT) FROM reward_bookings WHERE booked_at <= $1 AND recorded_at <= $2 GROUP BY "
             "person_id",
             Binds::of(at, known.value_or(Instant{INT64_MAX}))))
        all[person] = points;
    return all;
}

std::int64_t givenBetween(Session& session, const std::string& person, const std::string& policy, Instant from, Instant until) {
    const auto row = session.selectOne<std::int64_t>(
        "SELECT CAST(COALESCE(SUM(points), 0) AS BIGINT) FROM reward_bookings WHERE person_id = $1 AND policy_id = $2 AND booked_at >= $3 "
        "AND booked_at < $4",
        Binds::of(person, policy, from, until));
    return row ? std::get<0>(*row) : 0;
}

std::int64_t sumOfAllAccounts(Session& session) { return sumOf(session, "", {}); }

std::int64_t balanceOf(Session& session, const std::string& account) { return sumOf(session, " WHERE account = $1", Binds::of(account)); }

void insertThanks(Session& session, const Thanks& thanks) {
    session.run(
        "INSERT INTO reward_thanks (thanks_id, seq, person_id, by_id, said_at, record, taken_back_at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        Binds::of(thanks.thanks, thanks.seq, thanks.person, thanks.by, thanks.at, thanks.record, INT64_MAX));
}

void takeBackThanks(Session& session, const std::string& thanks, Instant at) {
    session.run("UPDATE reward_thanks SET taken_back_at = $1 WHERE thanks_id = $2", Binds::of(at, thanks));
}

namespace {

std::vector<Thanks> thanksWhere(Session& session, const std::string& where, const Binds& binds) {
    using Text = std::string;
    std::vector<Thanks> all;
    for (const auto& [id, seq, person, by, at, record, takenBack] :
         session.select<Text, std::int64_t, Text, Text, Instant, Text, std::int64_t>(
             "SELECT thanks_id, seq, person_id, by_id, said_at, record, taken_back_at FROM reward_thanks WHERE " + where +
                 " ORDER BY said_at DESC, seq DESC",
             binds)) {
        all.push_back({id, seq, person, by, at, record, takenBack == INT64_MAX ? std::nullopt : std::optional(Instant{takenBack})});
    }
    return all;
}

/// Both the instant and what was known bound when it was said and taken back: it is recorded when it is said.
Binds standing(const std::string& person, Instant at, std::optional<Instant> known) {
    return Binds::of(person, known ? std::min(at, *known) : at);
}

}  // namespace

std::optional<Thanks> thanksNamed(Session& session, const std::string& thanks) {
    auto found = thanksWhere(session, "thanks_id = $1", Binds::of(thanks));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Thanks> thanksTo(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    return thanksWhere(session, "person_id = $1 AND said_at <= $2 AND taken_back_at > $2", standing(person, at, known));
}

std::vector<Thanks> thanksBy(Session& session, const std::string& person, Instant at, std::optional<Instant> known) {
    return thanksWhere(session, "by_id = $1 AND said_at <= $2 AND taken_back_at > $2", standing(person, at, known));
}

}  // namespace adab::rewards

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace adab::certification {

using ledger::Record;
using storage::Session;
/// As-known reading: only what was recorded until that instant (inclusive). Absent: all that is recorded.
using Known = std::optional<Instant>;

/// "Never" in columns that the matrix compares.
inline constexpr std::int64_t kNever = INT64_MAX;

// ---- rows that projectors write ----
/// `attempt`: the sitting that it comes from, empty for all else.
void insertEvidence(Session& session, const std::string& person, const Evidence& evidence, const std::string& attempt, Instant recordedAt);
/// What an attempt proved counts no more, by a record of that instant.
void voidEvidence(Session& session, const std::string& attempt, Instant recordedAt);
/// A program's certificates of a person were revoked: they prove nothing for other programs that ask for it.
void voidCertification(Session& session, const std::string& person, const std::string& program, Instant recordedAt);
void insertWithdrawal(Session& session, const std::string& person, const std::string& program, const Record& record);
void insertAward(Session& session, const std::string& person, const Award& award);
void insertStart(Session& session, const std::string& person, const std::string& program, const std::string& version, const Record& record);
void insertSuspension(Session& session, const std::string& person, const std::string& program, const Record& record);
void liftSuspensions(Session& session, const std::string& person, const std::string& program, const Record& record);
void insertRevocation(Session& session, const std::string& person, const std::string& program, const Revocation& revocation,
                      Instant recordedAt);
void insertEnrolment(Session& session, const std::string& person, const std::string& program, const DutySpan& duty, Instant recordedAt);
void insertExemption(Session& session, const std::string& person, const std::string& program, const Span& span, Instant recordedAt);
void insertMovedDue(Session& session, const std::string& person, const std::string& program, const MovedDue& moved);
void insertProposal(Session& session, const std::string& person, const std::string& program, const Record& record);
/// A person decided, or what it rested on fell away.
void endProposals(Session& session, const std::string& person, const std::string& program, const Record& record);
/// A revocation that an appeal took back.
void endRevocation(Session& session, std::int64_t revocationSeq, const Record& record);

// ---- reading one person ----
std::vector<Evidence> evidenceOf(Session& session, const std::string& person, Known known);
/// Awards, starts, suspensions, revocations, enrolments and exemptions. The duties of jobs and the absences come from people.
Facts storedFacts(Session& session, const std::string& person, const std::string& program, Known known);
/// The same of every program that something is stored of, in as many statements as for one.
std::map<std::string, Facts> storedFactsOfAll(Session& session, const std::string& person, Known known);
/// Programs that the person has anything recorded of.
std::vector<std::string> programsTouched(Session& session, const std::string& person);
struct AwardOfPerson {
    std::string person;
    Award award;
};
std::optional<AwardOfPerson> awardNamed(Session& session, const std::string& award);

/// What an attempt proved, void or not.
std::vector<Evidence> evidenceOfAttempt(Session& session, const std::string& attempt);

// ---- reading everybody ----
/// Awards withdrawn by the instant, of everybody.
struct WithdrawalRow {
    std::string person;
    std::string program;
    std::int64_t awardFrom = 0;
    std::int64_t awardRecordedAt = 0;
    Date retakeDue;
};
std::vector<WithdrawalRow> withdrawalsAt(Session& session, Instant at, Known known);
/// The small numbers of programs that somebody was awarded.
std::unordered_map<std::int64_t, std::string> programNumbers(Session& session);

/// The times of one award in ms, as a timeline packs them.
struct TermTimes {
    std::int64_t programNo = 0;
    std::int64_t from = 0;
    std::int64_t renewableFrom = 0;
    std::int64_t validUntil = 0;
    std::int64_t graceUntil = 0;
    std::int64_t recordedAt = 0;
    bool operator==(const TermTimes&) const = default;
};
std::string packed(const TermTimes& times);
/// One award of a packed timeline; `index` < timelineSize(times).
TermTimes unpacked(std::string_view times, std::size_t index);
std::size_t timelineSize(std::string_view times);

/// Every person's packed timeline: one row a person, whatever the number of awards. The view lives until the next call.
void forEachTimeline(Session& session, const std::function<void(std::string_view person, std::string_view times)>& use);

/// Every award of a program with its days and zone.
void forEachTerm(Session& session, const std::string& program,
                 const std::function<void(const std::string& person, const Term& term, Instant recordedAt)>& use);

/// Pairs that wait for a person's decision at the instant.
struct ProposalRow {
    std::string person;
    std::string program;
    Instant at;
};
std::vector<ProposalRow> openProposals(Session& session, Instant at, Known known);

/// Pairs on which work is going on at the instant, and since when.
struct StartRow {
    std::string person;
    std::string program;
    Instant from;
};
std::vector<StartRow> openStarts(Session& session, Instant at, Known known);
struct HoldRow {
    std::string person;
    std::string program;
    Instant from;
    Instant retakeDueAt;
    enum class Kind { Suspended, Revoked } kind;
};
std::vector<HoldRow> holdsAt(Session& session, Instant at, Known known);
struct DutyRow {
    std::string person;
    std::string program;
    enum class Kind { Enrolled, Exempt, Moved } kind;
    DutySpan span;
};
std::vector<DutyRow> dutiesAt(Session& session, Instant at, Known known);

}  // namespace adab::certification

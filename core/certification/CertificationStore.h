// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
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
std::int64_t keyNo(Session& session, const char* kind, const std::string& id, std::int64_t seq);
void insertEvidence(Session& session, const std::string& person, const Evidence& evidence, Instant recordedAt);
void insertAward(Session& session, const std::string& person, const Award& award);
void insertStart(Session& session, const std::string& person, const std::string& program, const std::string& version, const Record& record);
void insertSuspension(Session& session, const std::string& person, const std::string& program, const Record& record);
void liftSuspensions(Session& session, const std::string& person, const std::string& program, const Record& record);
void insertRevocation(Session& session, const std::string& person, const std::string& program, const Revocation& revocation, Instant recordedAt);
void insertEnrolment(Session& session, const std::string& person, const std::string& program, const DutySpan& duty, Instant recordedAt);
void insertExemption(Session& session, const std::string& person, const std::string& program, const Span& span, Instant recordedAt);

// ---- reading one person ----
std::vector<Evidence> evidenceOf(Session& session, const std::string& person, Known known);
/// Awards, starts, suspensions, revocations, enrolments and exemptions. The duties of jobs and the absences come from people.
Facts storedFacts(Session& session, const std::string& person, const std::string& program, Known known);
/// Programs that the person has anything recorded of.
std::vector<std::string> programsTouched(Session& session, const std::string& person);
struct AwardOfPerson {
    std::string person;
    Award award;
};
std::optional<AwardOfPerson> awardNamed(Session& session, const std::string& award);

// ---- reading everybody ----
/// The small number → id of persons or programs (`person`, `program`).
std::unordered_map<std::string, std::int64_t> keyNumbers(Session& session, const char* kind);
/// The award of each pair that had begun last at the instant: times in ms. One pass over narrow rows. Where something was entered late
/// a pair may come twice; the one with the later `fromAt` counts.
struct TermRow {
    std::int64_t personNo, programNo, fromAt, renewableFrom, validUntil, graceUntil;
};
void forEachTerm(Session& session, Instant at, Known known, const std::function<void(const TermRow&)>& use);
/// Pairs on which work is going on at the instant, and since when.
struct PairRow {
    std::int64_t personNo, programNo, fromAt;
};
std::vector<PairRow> openStarts(Session& session, Instant at, Known known);
struct HoldRow {
    std::int64_t personNo, programNo, fromAt, retakeDueAt;
    enum class Kind { Suspended, Revoked } kind;
};
std::vector<HoldRow> holdsAt(Session& session, Instant at, Known known);
struct DutyRow {
    std::int64_t personNo, programNo;
    enum class Kind { Enrolled, Exempt } kind;
    DutySpan span;
};
std::vector<DutyRow> dutiesAt(Session& session, Instant at, Known known);

}  // namespace adab::certification

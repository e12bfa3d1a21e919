// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationStore.h"

#include "base/Json.h"

#include <bit>
#include <cstring>
#include <set>

namespace adab::certification {

using storage::Binds;
using storage::ColumnType;

namespace {

/// The last instant before "never", so that what is void only then counts.
Instant until(Known known) { return known.value_or(Instant{kNever - 1}); }
Date date(const std::string& iso) { return Date::parse(iso).value_or(Date{}); }
std::optional<Instant> openEnd(std::int64_t ms) { return ms == kNever ? std::nullopt : std::optional<Instant>(Instant{ms}); }

}  // namespace

namespace {

constexpr std::size_t kOctets = 8;
constexpr std::size_t kTermOctets = 6 * kOctets;

void pack(std::int64_t value, std::string& into) {
    auto bits = static_cast<std::uint64_t>(value);
    for (std::size_t i = 0; i < kOctets; ++i, bits >>= 8) into.push_back(static_cast<char>(bits & 0xFF));
}

std::int64_t unpack(std::string_view octets, std::size_t at) {
    if constexpr (std::endian::native == std::endian::little) {
        std::int64_t value = 0;
        std::memcpy(&value, octets.data() + at, kOctets);
        return value;
    }
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < kOctets; ++i) bits |= static_cast<std::uint64_t>(static_cast<unsigned char>(octets[at + i])) << (8 * i);
    return static_cast<std::int64_t>(bits);
}

std::int64_t programNo(Session& session, const std::string& program, std::int64_t seq) {
    session.run("INSERT INTO certification_programs (program_id, program_no) VALUES ($1, $2) ON CONFLICT (program_id) DO NOTHING",
                Binds::of(program, seq));
    return std::get<0>(
        session.selectOne<std::int64_t>("SELECT program_no FROM certification_programs WHERE program_id = $1", Binds::of(program)).value());
}

}  // namespace

std::string packed(const TermTimes& times) {
    std::string octets;
    octets.reserve(kTermOctets);
    for (const auto value : {times.programNo, times.from, times.renewableFrom, times.validUntil, times.graceUntil, times.recordedAt})
        pack(value, octets);
    return octets;
}

TermTimes unpacked(std::string_view times, std::size_t index) {
    const std::size_t at = index * kTermOctets;
    return {unpack(times, at),
            unpack(times, at + kOctets),
            unpack(times, at + 2 * kOctets),
            unpack(times, at + 3 * kOctets),
            unpack(times, at + 4 * kOctets),
            unpack(times, at + 5 * kOctets)};
}

std::size_t timelineSize(std::string_view times) { return times.size() / kTermOctets; }

void insertEvidence(Session& session, const std::string& person, const Evidence& evidence, const std::string& attempt, Instant recordedAt) {
    session.run(
        "INSERT INTO certification_evidence (seq, person_id, requirement_kind, ref, part, true_at, recorded_at, attempt, void_recorded_at, "
        "until_at, amount) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        Binds::of(evidence.seq, person, name(evidence.kind), evidence.ref, evidence.part, evidence.at, recordedAt, attempt, kNever,
                  evidence.until ? evidence.until->ms : kNever, evidence.amount));
}

void voidEvidence(Session& session, const std::string& attempt, Instant recordedAt) {
    session.run("UPDATE certification_evidence SET void_recorded_at = $1 WHERE attempt = $2 AND void_recorded_at > $1",
                Binds::of(recordedAt, attempt));
}

void voidCertification(Session& session, const std::string& person, const std::string& program, Instant recordedAt) {
    session.run(
        "UPDATE certification_evidence SET void_recorded_at = $1 WHERE person_id = $2 AND requirement_kind = 'certification' AND ref = $3 "
        "AND void_recorded_at > $1",
        Binds::of(recordedAt, person, program));
}

void insertWithdrawal(Session& session, const std::string& person, const std::string& program, const Record& record) {
    const Json& data = record.data;
    session.run(
        "INSERT INTO certification_withdrawals (award_id, seq, person_id, program_id, award_from, award_recorded_at, withdrawn_at, "
        "retake_due, recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        Binds::of(data["award"].text(), record.seq, person, program, data["awardFrom"].integer(), data["awardRecordedAt"].integer(),
                  record.when(), data["retakeDue"].text(), record.at));
}

void insertAward(Session& session, const std::string& person, const Award& award) {
    const Term& term = award.term;
    Json restsOn = Json::list();
    for (const auto seq : award.restsOn) restsOn.push(seq);
    session.run(
        "INSERT INTO certification_awards (award_id, seq, person_id, program_id, program_version, award_kind, zone, awarded_on, anchor_on, "
        "anchor_months, renewable_on, last_valid_day, grace_last_day, from_at, renewable_from, valid_until, grace_until, rests_on, "
        "recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
        Binds::of(award.award, award.seq, person, award.program, award.version, name(award.kind), term.zone, term.awardedOn.iso(),
                  term.anchor.iso(), term.anchorMonths, term.renewableOn.iso(), term.lastValidDay.iso(), term.graceLastDay.iso(), term.from,
                  term.renewableFrom, term.validUntil, term.graceUntil, base::canonical(restsOn), award.recordedAt));

    const auto before =
        session.selectOne<storage::Bytes>("SELECT times FROM certification_timelines WHERE person_id = $1", Binds::of(person));
    std::string times = before ? std::get<0>(*before).octets : std::string();
    times += packed({programNo(session, award.program, award.seq), term.from.ms, term.renewableFrom.ms, term.validUntil.ms,
                     term.graceUntil.ms, award.recordedAt.ms});
    session.run(
        "INSERT INTO certification_timelines (person_id, times) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET times = "
        "excluded.times",
        Binds::of(person, storage::Bytes{times}));
    session.run(
        "UPDATE certification_starts SET ended_at = $1, ended_recorded_at = $2 "
        "WHERE person_id = $3 AND program_id = $4 AND started_at <= $1 AND ended_at > $1",
        Binds::of(term.from, award.recordedAt, person, award.program));
    session.run(
        "UPDATE certification_proposals SET ended_at = $1, ended_recorded_at = $1 "
        "WHERE person_id = $2 AND program_id = $3 AND ended_at > $1",
        Binds::of(award.recordedAt, person, award.program));
}

void insertProposal(Session& session, const std::string& person, const std::string& program, const Record& record) {
    session.run(
        "INSERT INTO certification_proposals (seq, person_id, program_id, completed_at, recorded_at, ended_at, ended_recorded_at, "
        "rests_on) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        Binds::of(record.seq, person, program, record.when(), record.at, kNever, kNever, base::canonical(record.data["restsOn"])));
}

void endProposals(Session& session, const std::string& person, const std::string& program, const Record& record) {
    session.run(
        "UPDATE certification_proposals SET ended_at = $1, ended_recorded_at = $2 "
        "WHERE person_id = $3 AND program_id = $4 AND ended_at > $1",
        Binds::of(record.when(), record.at, person, program));
}

void endRevocation(Session& session, std::int64_t revocationSeq, const Record& record) {
    session.run("UPDATE certification_holds SET until_at = $1, until_recorded_at = $2 WHERE seq = $3 AND hold_kind = 'revoked'",
                Binds::of(record.when(), record.at, revocationSeq));
}

void insertStart(Session& session, const std::string& person, const std::string& program, const std::string& version,
                 const Record& record) {
    session.run(
        "INSERT INTO certification_starts (seq, person_id, program_id, program_version, started_at, ended_at, recorded_at, "
        "ended_recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        Binds::of(record.seq, person, program, version, record.when(), kNever, record.at, kNever));
}

namespace {

void insertHold(Session& session, const char* kind, const std::string& person, const std::string& program, Instant from,
                const std::string& retakeDue, std::int64_t retakeDueAt, std::int64_t seq, Instant recordedAt) {
    session.run(
        "INSERT INTO certification_holds (seq, person_id, program_id, hold_kind, from_at, until_at, retake_due, retake_due_at, "
        "recorded_at, "
        "until_recorded_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        Binds::of(seq, person, program, kind, from, kNever, retakeDue, retakeDueAt, recordedAt, kNever));
}

void insertDuty(Session& session, const char* kind, const std::string& person, const std::string& program, const DutySpan& duty,
                Instant recordedAt) {
    session.run(
        "INSERT INTO certification_duties (seq, person_id, program_id, duty_kind, from_at, until_at, anchor_on, due_on, zone, recorded_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        Binds::of(duty.seq, person, program, kind, duty.from, duty.until ? duty.until->ms : kNever, duty.anchor.iso(), duty.due.iso(),
                  duty.zone, recordedAt));
}

}  // namespace

void insertSuspension(Session& session, const std::string& person, const std::string& program, const Record& record) {
    insertHold(session, "suspended", person, program, record.when(), "", kNever, record.seq, record.at);
}

void liftSuspensions(Session& session, const std::string& person, const std::string& program, const Record& record) {
    session.run(
        "UPDATE certification_holds SET until_at = $1, until_recorded_at = $2 "
        "WHERE person_id = $3 AND program_id = $4 AND hold_kind = 'suspended' AND until_at > $1",
        Binds::of(record.when(), record.at, person, program));
}

void insertRevocation(Session& session, const std::string& person, const std::string& program, const Revocation& revocation,
                      Instant recordedAt) {
    insertHold(session, "revoked", person, program, revocation.at, revocation.retakeDue.iso(), revocation.retakeDueAt.ms, revocation.seq,
               recordedAt);
}

void insertEnrolment(Session& session, const std::string& person, const std::string& program, const DutySpan& duty, Instant recordedAt) {
    insertDuty(session, "enrolled", person, program, duty, recordedAt);
}

void insertExemption(Session& session, const std::string& person, const std::string& program, const Span& span, Instant recordedAt) {
    DutySpan duty;
    duty.from = span.from;
    duty.until = span.until;
    duty.seq = span.seq;
    duty.zone = "UTC";
    insertDuty(session, "exempt", person, program, duty, recordedAt);
}

void insertMovedDue(Session& session, const std::string& person, const std::string& program, const MovedDue& moved) {
    DutySpan duty;
    duty.from = moved.at;
    duty.due = moved.due;
    duty.seq = moved.seq;
    duty.zone = "UTC";
    insertDuty(session, "moved", person, program, duty, moved.at);
}

std::vector<Evidence> evidenceOf(Session& session, const std::string& person, Known known) {
    std::vector<Evidence> all;
    for (const auto& [kind, ref, part, at, seq, to, amount] :
         session.select<std::string, std::string, std::string, Instant, std::int64_t, std::int64_t, std::int64_t>(
             "SELECT requirement_kind, ref, part, true_at, seq, until_at, amount FROM certification_evidence WHERE person_id = $1 AND "
             "recorded_at <= $2 "
             "AND void_recorded_at > $2 ORDER BY seq",
             Binds::of(person, until(known)))) {
        all.push_back({requirementKindNamed(kind).value_or(RequirementKind::Course), ref, part, at, seq, openEnd(to), amount});
    }
    return all;
}

namespace {

constexpr const char* kAwardColumns =
    "award_id, seq, program_id, program_version, award_kind, zone, awarded_on, anchor_on, anchor_months, renewable_on, last_valid_day, "
    "grace_last_day, from_at, renewable_from, valid_until, grace_until, rests_on, recorded_at, person_id";

std::vector<AwardOfPerson> awards(Session& session, const std::string& where, const Binds& binds) {
    using T = std::string;
    std::vector<AwardOfPerson> all;
    for (const auto& row :
         session.select<T, std::int64_t, T, T, T, T, T, T, std::int64_t, T, T, T, Instant, Instant, Instant, Instant, T, Instant, T>(
             "SELECT " + std::string(kAwardColumns) + " FROM certification_awards WHERE " + where, binds)) {
        const auto& [id, seq, program, version, kind, zone, awardedOn, anchor, months, renewableOn, lastValid, graceLast, from,
                     renewableFrom, validUntil, graceUntil, restsOn, recordedAt, person] = row;
        Award award;
        award.award = id;
        award.seq = seq;
        award.program = program;
        award.version = version;
        award.kind = awardKindNamed(kind).value_or(AwardKind::First);
        award.term = {zone,
                      date(awardedOn),
                      date(anchor),
                      static_cast<int>(months),
                      date(renewableOn),
                      date(lastValid),
                      date(graceLast),
                      from,
                      renewableFrom,
                      validUntil,
                      graceUntil};
        award.recordedAt = recordedAt;
        const Json seqs = base::parseJson(restsOn);  // named: a range over a temporary's items would dangle
        for (const auto& one : seqs.items()) award.restsOn.push_back(one.integer());
        all.push_back({person, std::move(award)});
    }
    return all;
}

}  // namespace

namespace {

/// One program's rows, or those of all.
class RowsOf {
public:
    RowsOf(const std::string& person, const std::string* program, Instant known)
        : m_where("person_id = $1 AND recorded_at <= $2" + std::string(program ? " AND program_id = $3" : "") + " ORDER BY seq"),
          m_binds(program ? Binds::of(person, known, *program) : Binds::of(person, known)) {}
    const std::string& where() const { return m_where; }
    const Binds& binds() const { return m_binds; }

private:
    std::string m_where;
    Binds m_binds;
};

std::map<std::string, Facts> readFacts(Session& session, const std::string& person, const std::string* only, Known known) {
    std::map<std::string, Facts> all;
    const Instant knownUntil = until(known);
    const RowsOf rows(person, only, knownUntil);
    for (auto& [who, award] : awards(session, rows.where(), rows.binds())) {
        Facts& facts = all[award.program];
        facts.awards.push_back(std::move(award));
    }
    for (const auto& [program, id, at, due, seq] : session.select<std::string, std::string, Instant, std::string, std::int64_t>(
             "SELECT program_id, award_id, withdrawn_at, retake_due, seq FROM certification_withdrawals WHERE " + rows.where(),
             rows.binds())) {
        for (auto& award : all[program].awards) {
            if (award.award != id) continue;
            award.withdrawnAt = at;
            award.retakeDue = date(due);
            award.withdrawnSeq = seq;
        }
    }
    for (const auto& [program, at] : session.select<std::string, Instant>(
             "SELECT program_id, started_at FROM certification_starts WHERE " + rows.where(), rows.binds()))
        all[program].starts.push_back(at);
    for (const auto& [program, seq, kind, from, to, due, dueAt, endKnown] :
         session.select<std::string, std::int64_t, std::string, Instant, std::int64_t, std::string, Instant, Instant>(
             "SELECT program_id, seq, hold_kind, from_at, until_at, retake_due, retake_due_at, until_recorded_at FROM certification_holds "
             "WHERE " +
                 rows.where(),
             rows.binds())) {
        Facts& facts = all[program];
        if (kind == "revoked") {
            facts.revocations.push_back({from, dueAt, date(due), seq, endKnown <= knownUntil ? openEnd(to) : std::nullopt});
        } else {
            facts.suspensions.push_back({from, endKnown <= knownUntil ? openEnd(to) : std::nullopt, seq});
        }
    }
    for (const auto& [program, seq, at, ended, endKnown, restsOn] :
         session.select<std::string, std::int64_t, Instant, std::int64_t, Instant, std::string>(
             "SELECT program_id, seq, completed_at, ended_at, ended_recorded_at, rests_on FROM certification_proposals WHERE " +
                 rows.where(),
             rows.binds())) {
        Proposal proposal{at, endKnown <= knownUntil ? openEnd(ended) : std::nullopt, {}, seq};
        const Json seqs = base::parseJson(restsOn);
        for (const auto& one : seqs.items()) proposal.restsOn.push_back(one.integer());
        all[program].proposals.push_back(std::move(proposal));
    }
    for (const auto& [program, seq, kind, from, to, anchor, due, zone] :
         session.select<std::string, std::int64_t, std::string, Instant, std::int64_t, std::string, std::string, std::string>(
             "SELECT program_id, seq, duty_kind, from_at, until_at, anchor_on, due_on, zone FROM certification_duties WHERE " +
                 rows.where(),
             rows.binds())) {
        Facts& facts = all[program];
        if (kind == "exempt") {
            facts.exemptions.push_back({from, openEnd(to), seq});
        } else if (kind == "moved") {
            facts.movedDues.push_back({from, date(due), seq});
        } else {
            facts.duties.push_back(
                {from, openEnd(to), date(anchor), date(due), zone, "enrolment", "", seq, DutySpan::Because::Enrolment, from});
        }
    }
    return all;
}

}  // namespace

Facts storedFacts(Session& session, const std::string& person, const std::string& program, Known known) {
    return std::move(readFacts(session, person, &program, known)[program]);
}

std::map<std::string, Facts> storedFactsOfAll(Session& session, const std::string& person, Known known) {
    return readFacts(session, person, nullptr, known);
}

std::vector<std::string> programsTouched(Session& session, const std::string& person) {
    std::set<std::string> ids;
    for (const char* table : {"certification_awards", "certification_starts", "certification_holds", "certification_duties"}) {
        for (const auto& [id] : session.select<std::string>(
                 "SELECT DISTINCT program_id FROM " + std::string(table) + " WHERE person_id = $1", Binds::of(person))) {
            ids.insert(id);
        }
    }
    return {ids.begin(), ids.end()};
}

std::optional<AwardOfPerson> awardNamed(Session& session, const std::string& award) {
    auto found = awards(session, "award_id = $1", Binds::of(award));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Evidence> evidenceOfAttempt(Session& session, const std::string& attempt) {
    std::vector<Evidence> all;
    for (const auto& [kind, ref, part, at, seq] : session.select<std::string, std::string, std::string, Instant, std::int64_t>(
             "SELECT requirement_kind, ref, part, true_at, seq FROM certification_evidence WHERE attempt = $1 ORDER BY seq",
             Binds::of(attempt)))
        all.push_back({requirementKindNamed(kind).value_or(RequirementKind::Course), ref, part, at, seq});
    return all;
}

std::vector<WithdrawalRow> withdrawalsAt(Session& session, Instant at, Known known) {
    std::vector<WithdrawalRow> rows;
    for (const auto& [person, program, from, recorded, due] :
         session.select<std::string, std::string, std::int64_t, std::int64_t, std::string>(
             "SELECT person_id, program_id, award_from, award_recorded_at, retake_due FROM certification_withdrawals "
             "WHERE withdrawn_at <= $1 AND recorded_at <= $2",
             Binds::of(at, until(known))))
        rows.push_back({person, program, from, recorded, date(due)});
    return rows;
}

std::unordered_map<std::int64_t, std::string> programNumbers(Session& session) {
    std::unordered_map<std::int64_t, std::string> numbers;
    for (const auto& [id, no] : session.select<std::string, std::int64_t>("SELECT program_id, program_no FROM certification_programs")) {
        numbers.emplace(no, id);
    }
    return numbers;
}

void forEachTimeline(Session& session, const std::function<void(std::string_view person, std::string_view times)>& use) {
    session.scan("SELECT person_id, times FROM certification_timelines", {}, {ColumnType::Text, ColumnType::Blob},
                 [&](const storage::Row& row) { use(row.text(0), row.text(1)); });
}

void forEachTerm(Session& session, const std::string& program,
                 const std::function<void(const std::string& person, const Term& term, Instant recordedAt)>& use) {
    std::string person;
    session.scan(
        "SELECT person_id, zone, renewable_on, last_valid_day, grace_last_day, from_at, renewable_from, valid_until, grace_until, "
        "recorded_at FROM certification_awards WHERE program_id = $1",
        Binds::of(program),
        {ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Text, ColumnType::Integer, ColumnType::Integer,
         ColumnType::Integer, ColumnType::Integer, ColumnType::Integer},
        [&](const storage::Row& row) {
            Term term;
            person = row.text(0);
            term.zone = row.text(1);
            term.renewableOn = date(std::string(row.text(2)));
            term.lastValidDay = date(std::string(row.text(3)));
            term.graceLastDay = date(std::string(row.text(4)));
            term.from = Instant{row.integer(5)};
            term.renewableFrom = Instant{row.integer(6)};
            term.validUntil = Instant{row.integer(7)};
            term.graceUntil = Instant{row.integer(8)};
            use(person, term, Instant{row.integer(9)});
        });
}

std::vector<ProposalRow> openProposals(Session& session, Instant at, Known known) {
    std::vector<ProposalRow> rows;
    for (const auto& [person, program, completed] : session.select<std::string, std::string, Instant>(
             "SELECT person_id, program_id, completed_at FROM certification_proposals "
             "WHERE completed_at <= $1 AND recorded_at <= $2 AND (ended_at > $1 OR ended_recorded_at > $2)",
             Binds::of(at, until(known))))
        rows.push_back({person, program, completed});
    return rows;
}

std::vector<StartRow> openStarts(Session& session, Instant at, Known known) {
    std::vector<StartRow> rows;
    const auto each = [&](const storage::Row& row) {
        rows.push_back({std::string(row.text(0)), std::string(row.text(1)), Instant{row.integer(2)}});
    };
    const std::vector<ColumnType> types{ColumnType::Text, ColumnType::Text, ColumnType::Integer};
    const std::string columns = "SELECT person_id, program_id, started_at FROM certification_starts ";
    if (known) {
        session.scan(columns + "WHERE started_at <= $1 AND recorded_at <= $2 AND (ended_at > $1 OR ended_recorded_at > $2)",
                     Binds::of(at, *known), types, each);
    } else {
        session.scan(columns + "WHERE ended_at > $1 AND started_at <= $1", Binds::of(at), types, each);
    }
    return rows;
}

std::vector<HoldRow> holdsAt(Session& session, Instant at, Known known) {
    std::vector<HoldRow> rows;
    session.scan(
        "SELECT person_id, program_id, from_at, retake_due_at, hold_kind FROM certification_holds "
        "WHERE from_at <= $1 AND recorded_at <= $2 AND (until_at > $1 OR until_recorded_at > $2)",
        Binds::of(at, until(known)), {ColumnType::Text, ColumnType::Text, ColumnType::Integer, ColumnType::Integer, ColumnType::Text},
        [&](const storage::Row& row) {
            rows.push_back({std::string(row.text(0)), std::string(row.text(1)), Instant{row.integer(2)}, Instant{row.integer(3)},
                            row.text(4) == "revoked" ? HoldRow::Kind::Revoked : HoldRow::Kind::Suspended});
        });
    return rows;
}

std::vector<DutyRow> dutiesAt(Session& session, Instant at, Known known) {
    std::vector<DutyRow> rows;
    for (const auto& [person, program, kind, from, to, anchor, due, zone, seq] :
         session.select<std::string, std::string, std::string, Instant, std::int64_t, std::string, std::string, std::string, std::int64_t>(
             "SELECT person_id, program_id, duty_kind, from_at, until_at, anchor_on, due_on, zone, seq FROM certification_duties "
             "WHERE from_at <= $1 AND until_at > $1 AND recorded_at <= $2",
             Binds::of(at, until(known)))) {
        rows.push_back({person,
                        program,
                        kind == "exempt"  ? DutyRow::Kind::Exempt
                        : kind == "moved" ? DutyRow::Kind::Moved
                                          : DutyRow::Kind::Enrolled,
                        {from, openEnd(to), date(anchor), date(due), zone, "enrolment", "", seq, DutySpan::Because::Enrolment, from}});
    }
    return rows;
}

}  // namespace adab::certification

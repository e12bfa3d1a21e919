// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"

namespace adab::certification {

/// The one precedence table: what people see of the three axes. A revocation outranks all, then a suspension of a certificate, then what
/// the duty and the certificate say together.
Label labelOf(Duty duty, Certificate certificate, Hold hold);

/// The status at an instant of what is true at it. Boundaries: each instant belongs to what begins at it.
Status statusOf(const Moment& moment, Instant at);

/// What is true at an instant by all facts given.
Moment momentAt(const Facts& facts, Instant at);
Status statusAt(const Facts& facts, Instant at);

/// The award that counts at the instant: the latest that had begun and was not withdrawn. Nothing before the first.
const Award* awardAt(const Facts& facts, Instant at);
/// The duty that counts at the instant: of several the one with the earliest due date.
const DutySpan* dutyAt(const Facts& facts, Instant at);
/// By when a duty is to be met, before any pause: its own date, or the later one that a withdrawn award left.
Date dueOf(const Facts& facts, const DutySpan& duty, Instant at);
/// All was met by the instant, and a person has not decided yet.
const Proposal* proposalAt(const Facts& facts, Instant at);
/// The last revocation of the award that counts at the instant.
const Revocation* revocationAt(const Facts& facts, Instant at);
/// Is the person away on that day?
const Away* awayOn(const std::vector<Away>& absences, Date day);

/// The due date with absences taken out, day for day: each day away between the anchor and the due date as it then stands moves it by one.
/// Overlapping absences count once. Nothing where an absence without an end lies in the span: the due date waits.
std::optional<Date> pausedDue(Date anchor, Date due, const std::vector<Away>& absences);
/// How many days the absences add.
int pausedDays(Date anchor, Date due, const std::vector<Away>& absences);

/// The dates of an award (DOMAIN §7): valid from completion through the end of the day n months later; the window opens at 00:00 of the day
/// `windowDays` before the last valid day; grace runs through the end of its last day. `previous` is the award that this one renews in
/// time; on the basis of previous expiry the series keeps its anchor day.
Term termOf(const Program& program, Instant completion, const Zone& zone, const Term* previous);

/// What the next award asks for, seen from an instant.
Cycle cycleAt(const Facts& facts, Instant at);

/// A certificate whose last day is given: recognised, or taken over from before. The window never opens before it begins.
Term termThrough(const Program& program, Instant from, const Zone& zone, Date lastValidDay);

/// The term as a later version leaves it: where that one asks holders of older versions to renew within some days, the window opens with
/// its installation, and validity ends no later than with the last of those days. `recordedAt` is the award's.
Term termUnder(const Term& term, Instant recordedAt, const ProgramVersions& versions);
/// Does any version shorten what older ones gave?
bool shortensTerms(const ProgramVersions& versions);

/// The requirements of a path, in the program's order. `renewals`: how often it was renewed before, where several paths rotate.
std::vector<const Requirement*> requirementsOf(const Program& program, Cycle::Path path, int renewals = 0);

/// How far one requirement is met by evidence in [since, until].
Progress progressOf(const Requirement& requirement, const std::vector<Evidence>& evidence, const LessonsOfCourses& lessons,
                    std::optional<Instant> since, Instant until);

/// Hours at work that a cycle asks for, and what counts of them.
struct HoursAsked {
    const Requirement* requirement = nullptr;
    Progress progress;
    std::optional<Instant> since = {};  ///< earlier hours count no more: the cycle's beginning, or when the part before it was met
    /// Within a sequence nothing counts before the part that comes first is met.
    enum class Turn { Now, Later } turn = Turn::Now;
};
std::vector<HoursAsked> hoursAsked(const Program& program, const Cycle& cycle, const std::vector<Evidence>& evidence,
                                   const LessonsOfCourses& lessons, Instant until);

/// When all requirements of the path were met, if they are.
std::optional<Completion> completionOf(const Program& program, Cycle::Path path, const std::vector<Evidence>& evidence,
                                       const LessonsOfCourses& lessons, std::optional<Instant> since, Instant until, int renewals = 0);

/// What has been earned and not been awarded yet, if anything. Late is whoever met the path in time no earlier than after grace: what was
/// submitted within grace and graded later counts as in time.
struct Earned {
    Completion completion;
    AwardKind kind = AwardKind::First;
};
std::optional<Earned> earnedBy(const Facts& facts, const Program& program, const std::vector<Evidence>& evidence,
                               const LessonsOfCourses& lessons, Instant at);

/// Does a new piece of evidence count in the cycle that is running at the instant? What was done before the window opened extends nothing;
/// to hold another certification is a state, and counts whenever it began.
bool countsNow(const Facts& facts, const Evidence& evidence, Instant now);
/// Has work on the running cycle begun?
bool hasBegun(const Facts& facts, Instant now);
/// Would an award have to be withdrawn, since one of these records proves nothing any more?
bool restsOn(const Award& award, const std::vector<std::int64_t>& seqs);
/// The dates of what was earned, in its series. What was withdrawn is nothing that could be renewed.
Term termEarned(const Program& program, const Facts& facts, const Earned& earned, const Zone& zone);

/// Where a rubric was filled in: is it passed?
bool passes(const Rubric& rubric, const std::map<std::string, std::string>& levels);

/// A job as the duty rule reads it: [from, until).
struct JobSpan {
    std::string job;
    std::string jobRole;
    std::string zone;
    Date fromDay;
    Instant from;
    std::optional<Instant> until;
    std::int64_t seq = 0;
    Instant recordedAt;
    std::string site = {};
    std::string department = {};
    std::string person = {};
};
/// The duties that jobs make under a program's installed versions. A duty counts from the hire day, but from no earlier day than the one on
/// which a version that requires it of this job role was first installed; jobs that follow each other without a gap keep the first anchor;
/// the days are those of the version in force at the anchor.
std::vector<DutySpan> dutiesOf(std::vector<JobSpan> jobs, const ProgramVersions& versions);

/// May a person with this status do a task that needs the certificate? `code` is the reason, a code of Phrases.
struct MayDo {
    bool may = false;
    std::string code;
};
MayDo mayDo(const Status& status);

}  // namespace adab::certification

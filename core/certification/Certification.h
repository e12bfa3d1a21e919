// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "certification/Program.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::certification {

// The status of one person in one program stands on three axes; one table picks the label that people see.
enum class Duty { NotRequired, Assigned, InProgress, Met, Overdue, Exempt };
enum class Certificate { None, Certified, Renewable, InGrace, Lapsed, Revoked };
enum class Hold { None, Suspended };
enum class Label { NotRequired, Assigned, InProgress, Overdue, Exempt, Certified, Renewable, InGrace, Lapsed, Suspended, Revoked };
inline constexpr int kLabels = 11;

std::string_view name(Duty duty);                ///< `not-required assigned in-progress met overdue exempt`
std::string_view name(Certificate certificate);  ///< `none certified renewable in-grace lapsed revoked`
std::string_view name(Hold hold);                ///< `none suspended`
std::string_view name(Label label);              ///< `not-required assigned … suspended revoked`
std::optional<Label> labelNamed(std::string_view name);

/// The dates of one award, resolved in one zone when it was recorded: replay and every question use the instants.
struct Term {
    std::string zone;
    Date awardedOn;        ///< day of completion
    Date anchor;           ///< the day that a series counts from: 31 January stays 31 January
    int anchorMonths = 0;  ///< months from the anchor to the last valid day; 0 where the validity is in days
    Date renewableOn;      ///< the window opens at 00:00 of this day
    Date lastValidDay;
    Date graceLastDay;  ///< the last valid day where there is no grace

    Instant from;  ///< completion: the effective instant of the last requirement met
    Instant renewableFrom;
    Instant validUntil;  ///< exclusive: the end of the last valid day
    Instant graceUntil;  ///< exclusive

    bool operator==(const Term&) const = default;
};

/// How an award came about.
enum class AwardKind { First, Renewal, Late, Again, Imported, Equivalent };
/// `first renewal late again imported equivalent` (late: after grace; again: after a revocation; imported: from before the house kept it
/// here; equivalent: a certificate of somebody else that was recognised)
std::string_view name(AwardKind kind);
std::optional<AwardKind> awardKindNamed(std::string_view name);

/// One award as recorded.
struct Award {
    std::string award;  ///< id
    std::int64_t seq = 0;
    AwardKind kind = AwardKind::First;
    std::string program;
    std::string version;
    Term term;
    Instant recordedAt;
    std::vector<std::int64_t> restsOn;  ///< the records of the requirements met
    /// From then on it counts no more: an exam that it rests on was annulled or graded anew. The one before it counts again.
    std::optional<Instant> withdrawnAt = {};
    Date retakeDue = {};  ///< where withdrawn: by when what is missing should be met anew
    std::int64_t withdrawnSeq = 0;
};

/// An absence in dates, both ends included; open where it has no end yet.
struct Away {
    Date from;
    std::optional<Date> until;
};

/// A time in which a person must hold a certification: [from, until) by a job or an enrolment.
struct DutySpan {
    Instant from;
    std::optional<Instant> until;
    Date anchor;  ///< the day that the due date counts from
    Date due;     ///< anchor + the program's days, before any pause
    std::string zone;
    std::string job;  ///< what it rests on: a job's id, or `enrolment`
    std::string jobRole;
    std::int64_t seq = 0;  ///< the record it rests on
    /// A job; a job that was there when the program was introduced; an enrolment.
    enum class Because { Job, Introduction, Enrolment } because = Because::Job;
    Instant offeredAt;  ///< when the person could know of it: recorded and installed; nothing is held against anyone before that
    DueFrom dueFrom = DueFrom::Hire;
    std::optional<Date> amnesty = {};  ///< the day to which an amnesty moved the due date
};

/// [from, until), open where it has no end.
struct Span {
    Instant from;
    std::optional<Instant> until;
    std::int64_t seq = 0;
    bool holds(Instant at) const { return from <= at && (!until || at < *until); }
};

struct Revocation {
    Instant at;
    Instant retakeDueAt;  ///< until when the certification should be earned again
    Date retakeDue;
    std::int64_t seq = 0;
    std::optional<Instant> until = {};  ///< an appeal took it back
};

/// All was met and a person is asked to decide: nothing is held against anyone while that waits.
struct Proposal {
    Instant at;                    ///< completion: the certificate counts from then on
    std::optional<Instant> until;  ///< decided, or withdrawn
    std::vector<std::int64_t> restsOn;
    std::int64_t seq = 0;
};

/// A later due date that was granted.
struct MovedDue {
    Instant at;
    Date due;
    std::int64_t seq = 0;
};

/// All that is recorded of one person and one program, as known at the instant that the asker chose.
struct Facts {
    std::vector<DutySpan> duties;
    std::vector<Away> absences;
    std::vector<Span> exemptions;
    std::vector<Award> awards;
    std::vector<Span> suspensions;
    std::vector<Revocation> revocations;
    std::vector<Instant> starts;  ///< when work on a cycle began
    std::vector<Proposal> proposals;
    std::vector<MovedDue> movedDues;
};

/// What is true at one instant: the small value that the status is a function of.
struct Moment {
    bool required = false;
    bool exempt = false;
    bool suspended = false;
    bool revoked = false;
    bool started = false;
    bool proposed = false;
    bool hasTerm = false;
    std::optional<Instant> dueAt;  ///< of the duty; nothing while an absence without an end pauses it
    Instant renewableFrom;
    Instant validUntil;
    Instant graceUntil;
};

struct Status {
    Duty duty = Duty::NotRequired;
    Certificate certificate = Certificate::None;
    Hold hold = Hold::None;
    Label label = Label::NotRequired;

    bool operator==(const Status&) const = default;
};

/// One thing that counts towards a requirement: a lesson finished, a formula practised, a scenario or exam passed, the standards
/// acknowledged.
struct Evidence {
    RequirementKind kind = RequirementKind::Course;
    std::string ref;   ///< course, formula, scenario, exam or program
    std::string part;  ///< the lesson of a course (`*`: all of it, tested out), else empty
    Instant at;        ///< when it was true (an exam: submission)
    std::int64_t seq = 0;
    std::optional<Instant> until = {};  ///< of a certification: when it ends
    std::int64_t amount = 1;            ///< of hours: how many
};

/// The lessons of each course in the version that counts, so that rules need no content store.
using LessonsOfCourses = std::map<std::string, std::vector<std::string>>;

struct Progress {
    int done = 0;
    int of = 1;
    std::optional<Instant> metAt;
    std::vector<std::int64_t> seqs;
};

/// All requirements of a path met: when, and on which records it rests.
struct Completion {
    Instant at;
    std::vector<std::int64_t> seqs;
    std::string lastRequirement;
};

/// What counts at the moment: everything, or the renewal's requirements since the window opened.
struct Cycle {
    enum class Path { Full, Renewal, Late } path = Path::Full;
    std::optional<Instant> since;  ///< evidence before it counts no more
    AwardKind ifMet = AwardKind::First;
    int renewals = 0;  ///< how often it was renewed before: which of several paths that rotate comes next
};

}  // namespace adab::certification

// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationRules.h"

#include <algorithm>
#include <array>
#include <limits>

namespace adab::certification {

std::string_view name(Duty duty) {
    switch (duty) {
        case Duty::NotRequired: return "not-required";
        case Duty::Assigned: return "assigned";
        case Duty::InProgress: return "in-progress";
        case Duty::Met: return "met";
        case Duty::Overdue: return "overdue";
        case Duty::Exempt: return "exempt";
    }
    return "not-required";
}

std::string_view name(Certificate certificate) {
    switch (certificate) {
        case Certificate::None: return "none";
        case Certificate::Certified: return "certified";
        case Certificate::Renewable: return "renewable";
        case Certificate::InGrace: return "in-grace";
        case Certificate::Lapsed: return "lapsed";
        case Certificate::Revoked: return "revoked";
    }
    return "none";
}

std::string_view name(Hold hold) { return hold == Hold::Suspended ? "suspended" : "none"; }

std::string_view name(Label label) {
    switch (label) {
        case Label::NotRequired: return "not-required";
        case Label::Assigned: return "assigned";
        case Label::InProgress: return "in-progress";
        case Label::Overdue: return "overdue";
        case Label::Exempt: return "exempt";
        case Label::Certified: return "certified";
        case Label::Renewable: return "renewable";
        case Label::InGrace: return "in-grace";
        case Label::Lapsed: return "lapsed";
        case Label::Suspended: return "suspended";
        case Label::Revoked: return "revoked";
    }
    return "not-required";
}

std::optional<Label> labelNamed(std::string_view text) {
    for (int i = 0; i < kLabels; ++i) {
        if (name(static_cast<Label>(i)) == text) return static_cast<Label>(i);
    }
    return std::nullopt;
}

std::string_view name(AwardKind kind) {
    switch (kind) {
        case AwardKind::First: return "first";
        case AwardKind::Renewal: return "renewal";
        case AwardKind::Late: return "late";
        case AwardKind::Again: return "again";
        case AwardKind::Imported: return "imported";
        case AwardKind::Equivalent: return "equivalent";
    }
    return "first";
}

std::optional<AwardKind> awardKindNamed(std::string_view text) {
    for (const auto kind :
         {AwardKind::First, AwardKind::Renewal, AwardKind::Late, AwardKind::Again, AwardKind::Imported, AwardKind::Equivalent}) {
        if (name(kind) == text) return kind;
    }
    return std::nullopt;
}

Label labelOf(Duty duty, Certificate certificate, Hold hold) {
    if (certificate == Certificate::Revoked) return Label::Revoked;
    // A hold stands on a certificate; without one there is nothing to suspend.
    if (hold == Hold::Suspended && certificate != Certificate::None) return Label::Suspended;

    using enum Label;
    // Rows: certificate none, certified, renewable, in grace, lapsed. Of whom nothing is asked, nothing is late.
    static constexpr std::array<std::array<Label, 5>, 6> table{{
        /* not required */ {NotRequired, Certified, Certified, NotRequired, NotRequired},
        /* assigned     */ {Assigned, Certified, Renewable, InGrace, Lapsed},
        /* in progress  */ {InProgress, Certified, Renewable, InGrace, Lapsed},
        /* met          */ {Assigned, Certified, Renewable, InGrace, Lapsed},
        /* overdue      */ {Overdue, Certified, Renewable, InGrace, Lapsed},
        /* exempt       */ {Exempt, Certified, Certified, Exempt, Exempt},
    }};
    return table[static_cast<std::size_t>(duty)][static_cast<std::size_t>(certificate)];
}

namespace {

Certificate certificateOf(const Moment& moment, Instant at) {
    if (!moment.hasTerm) return Certificate::None;
    if (moment.revoked) return Certificate::Revoked;
    if (at < moment.renewableFrom) return Certificate::Certified;
    if (at < moment.validUntil) return Certificate::Renewable;
    if (at < moment.graceUntil) return Certificate::InGrace;
    return Certificate::Lapsed;
}

Duty dutyOf(const Moment& moment, Certificate certificate, Instant at) {
    if (!moment.required) return Duty::NotRequired;
    if (moment.exempt) return Duty::Exempt;
    const Duty open = moment.started || moment.proposed ? Duty::InProgress : Duty::Assigned;
    switch (certificate) {
        case Certificate::Certified: return Duty::Met;
        case Certificate::Renewable:
        case Certificate::InGrace: return open;
        // Whoever has met everything and waits for a decision is late for nothing.
        case Certificate::Lapsed: return moment.proposed ? open : Duty::Overdue;
        case Certificate::None:
        case Certificate::Revoked: return moment.dueAt && *moment.dueAt <= at && !moment.proposed ? Duty::Overdue : open;
    }
    return open;
}

}  // namespace

Status statusOf(const Moment& moment, Instant at) {
    Status status;
    status.certificate = certificateOf(moment, at);
    status.duty = dutyOf(moment, status.certificate, at);
    status.hold = moment.suspended ? Hold::Suspended : Hold::None;
    status.label = labelOf(status.duty, status.certificate, status.hold);
    return status;
}

const Award* awardAt(const Facts& facts, Instant at) {
    const Award* found = nullptr;
    for (const auto& award : facts.awards) {
        if (award.withdrawnAt && *award.withdrawnAt <= at) continue;
        if (award.term.from <= at && (!found || found->term.from <= award.term.from)) found = &award;
    }
    return found;
}

const DutySpan* dutyAt(const Facts& facts, Instant at) {
    const DutySpan* found = nullptr;
    for (const auto& duty : facts.duties) {
        if (duty.from <= at && (!duty.until || at < *duty.until) && (!found || duty.due < found->due)) found = &duty;
    }
    return found;
}

const Revocation* revocationAt(const Facts& facts, Instant at) {
    const Award* award = awardAt(facts, at);
    const Revocation* found = nullptr;
    for (const auto& revocation : facts.revocations) {
        if (revocation.until && *revocation.until <= at) continue;
        if (award && revocation.at <= at && revocation.at >= award->term.from && (!found || found->at <= revocation.at))
            found = &revocation;
    }
    return found;
}

Date dueOf(const Facts& facts, const DutySpan& duty, Instant at) {
    Date due = duty.due;
    for (const auto& award : facts.awards) {
        if (award.withdrawnAt && *award.withdrawnAt <= at) due = std::max(due, award.retakeDue);
    }
    for (const auto& moved : facts.movedDues) {
        if (moved.at <= at) due = std::max(due, moved.due);
    }
    return due;
}

const Proposal* proposalAt(const Facts& facts, Instant at) {
    const Proposal* found = nullptr;
    for (const auto& proposal : facts.proposals) {
        if (proposal.at <= at && (!proposal.until || at < *proposal.until)) found = &proposal;
    }
    return found;
}

const Away* awayOn(const std::vector<Away>& absences, Date day) {
    for (const auto& away : absences) {
        if (away.from <= day && (!away.until || day <= *away.until)) return &away;
    }
    return nullptr;
}

std::optional<Date> pausedDue(Date anchor, Date due, const std::vector<Away>& absences) {
    std::vector<Away> sorted = absences;
    std::sort(sorted.begin(), sorted.end(), [](const Away& a, const Away& b) { return a.from < b.from; });
    // `counted` is the last day that has been looked at, so that overlapping absences count once.
    std::int64_t counted = anchor.daysSinceEpoch() - 1;
    std::int64_t dueDay = due.daysSinceEpoch();
    for (const auto& away : sorted) {
        const std::int64_t first = std::max(away.from.daysSinceEpoch(), counted + 1);
        if (first > dueDay) continue;
        if (!away.until) return std::nullopt;
        const std::int64_t last = away.until->daysSinceEpoch();
        if (last < first) continue;
        dueDay += last - first + 1;
        counted = last;
    }
    return Date::fromDaysSinceEpoch(dueDay);
}

int pausedDays(Date anchor, Date due, const std::vector<Away>& absences) {
    const auto paused = pausedDue(anchor, due, absences);
    return paused ? static_cast<int>(paused->daysSinceEpoch() - due.daysSinceEpoch()) : 0;
}

Moment momentAt(const Facts& facts, Instant at) {
    Moment moment;
    for (const auto& exemption : facts.exemptions) moment.exempt = moment.exempt || exemption.holds(at);
    for (const auto& suspension : facts.suspensions) moment.suspended = moment.suspended || suspension.holds(at);
    moment.proposed = proposalAt(facts, at) != nullptr;

    if (const DutySpan* duty = dutyAt(facts, at)) {
        moment.required = true;
        if (const auto due = pausedDue(duty->anchor, dueOf(facts, *duty, at), facts.absences)) moment.dueAt = Zone(duty->zone).endOf(*due);
    }
    std::optional<Instant> cycleStart;
    if (const Award* award = awardAt(facts, at)) {
        moment.hasTerm = true;
        moment.renewableFrom = award->term.renewableFrom;
        moment.validUntil = award->term.validUntil;
        moment.graceUntil = award->term.graceUntil;
        cycleStart = award->term.renewableFrom;
        if (const Revocation* revocation = revocationAt(facts, at)) {
            moment.revoked = true;
            moment.dueAt = revocation->retakeDueAt;
            cycleStart = revocation->at;
        }
    }
    for (const auto& start : facts.starts) {
        moment.started = moment.started || (start <= at && (!cycleStart || *cycleStart <= start));
    }
    return moment;
}

Status statusAt(const Facts& facts, Instant at) { return statusOf(momentAt(facts, at), at); }

namespace {

/// Window and grace around the last valid day.
void setBoundaries(Term& term, const Program& program, const Zone& zone) {
    term.renewableOn = term.lastValidDay.plusDays(-program.windowDays);
    term.graceLastDay = term.lastValidDay.plusDays(program.graceDays);
    term.validUntil = zone.endOf(term.lastValidDay);
    term.graceUntil = zone.endOf(term.graceLastDay);
    // Without a window nothing is renewable before the last day is over.
    term.renewableFrom = program.windowDays > 0 ? std::max(zone.startOf(term.renewableOn), term.from) : term.validUntil;
}

}  // namespace

Term termOf(const Program& program, Instant completion, const Zone& zone, const Term* previous) {
    Term term;
    term.zone = zone.name();
    term.from = completion;
    term.awardedOn = zone.dateOf(completion);

    const bool keepsSeries = previous && program.basis == Basis::PreviousExpiry;
    const Date least = term.awardedOn.plusDays(program.activeDays);
    if (program.basis == Basis::FixedDay && program.validThrough) {
        term.anchor = term.awardedOn;
        term.lastValidDay = base::nextYearly(*program.validThrough, least);
        // What is renewed in time ends no earlier than what it renews: the next such day, not the same once more.
        if (previous && term.lastValidDay <= previous->lastValidDay)
            term.lastValidDay = base::nextYearly(*program.validThrough, previous->lastValidDay.plusDays(1));
    } else if (program.validMonths > 0) {
        const bool sameAnchor = keepsSeries && previous->anchorMonths > 0;
        term.anchor = sameAnchor ? previous->anchor : keepsSeries ? previous->lastValidDay : term.awardedOn;
        term.anchorMonths = (sameAnchor ? previous->anchorMonths : 0) + program.validMonths;
        // A series of months goes on in whole steps until enough of it lies ahead.
        while (keepsSeries && program.activeDays > 0 && term.anchor.plusMonths(term.anchorMonths) < least)
            term.anchorMonths += program.validMonths;
        term.lastValidDay = term.anchor.plusMonths(term.anchorMonths);
    } else {
        term.anchor = keepsSeries ? previous->lastValidDay : term.awardedOn;
        term.lastValidDay = term.anchor.plusDays(program.validDays);
        while (keepsSeries && program.activeDays > 0 && term.lastValidDay < least)
            term.lastValidDay = term.lastValidDay.plusDays(program.validDays);
    }
    if (term.lastValidDay < term.awardedOn) {
        // A grace longer than the validity: what was just earned is never over at once.
        return termOf(program, completion, zone, nullptr);
    }
    setBoundaries(term, program, zone);
    return term;
}

Term termThrough(const Program& program, Instant from, const Zone& zone, Date lastValidDay) {
    Term term;
    term.zone = zone.name();
    term.from = from;
    term.awardedOn = zone.dateOf(from);
    term.anchor = lastValidDay;
    term.lastValidDay = lastValidDay;
    setBoundaries(term, program, zone);
    return term;
}

bool shortensTerms(const ProgramVersions& versions) {
    return std::any_of(versions.begin(), versions.end(), [](const InstalledProgram& one) { return one.program.holdersRenewDays; });
}

Term termUnder(const Term& term, Instant recordedAt, const ProgramVersions& versions) {
    Term cut = term;
    for (const auto& [installedAt, program] : versions) {
        if (!program.holdersRenewDays || installedAt <= recordedAt || cut.validUntil <= installedAt) continue;
        const Zone zone(term.zone);
        const Date installedOn = zone.dateOf(installedAt);
        const Date last = installedOn.plusDays(*program.holdersRenewDays);
        if (installedAt < cut.renewableFrom) {
            cut.renewableFrom = installedAt;
            cut.renewableOn = installedOn;
        }
        if (cut.lastValidDay <= last) continue;
        cut.lastValidDay = last;
        cut.validUntil = zone.endOf(last);
        const Date graceLast = std::min(cut.graceLastDay, last.plusDays(program.graceDays));
        cut.graceLastDay = graceLast;
        cut.graceUntil = zone.endOf(graceLast);
    }
    return cut;
}

namespace {

int renewalsUntil(const Facts& facts, Instant at) {
    int renewals = 0;
    for (const auto& award : facts.awards) {
        if (award.term.from > at || (award.withdrawnAt && *award.withdrawnAt <= at)) continue;
        const bool renews = award.kind == AwardKind::Renewal || award.kind == AwardKind::Late;
        renewals = renews ? renewals + 1 : 0;
    }
    return renewals;
}

}  // namespace

Cycle cycleAt(const Facts& facts, Instant at) {
    const Award* award = awardAt(facts, at);
    if (!award) return {Cycle::Path::Full, std::nullopt, AwardKind::First};
    if (const Revocation* revocation = revocationAt(facts, at)) return {Cycle::Path::Full, revocation->at, AwardKind::Again};
    const int renewals = renewalsUntil(facts, at);
    if (at < award->term.graceUntil) return {Cycle::Path::Renewal, award->term.renewableFrom, AwardKind::Renewal, renewals};
    return {Cycle::Path::Late, award->term.renewableFrom, AwardKind::Late, renewals};
}

std::vector<const Requirement*> requirementsOf(const Program& program, Cycle::Path path, int renewals) {
    const std::vector<std::string>* ids = nullptr;
    if (path == Cycle::Path::Late && program.latePath == LatePath::Own) {
        ids = &program.late;
    } else if (path == Cycle::Path::Renewal || (path == Cycle::Path::Late && program.latePath == LatePath::InTime)) {
        const auto& paths = program.renewalPaths;
        ids = paths.empty() ? &program.renewal : &paths[static_cast<std::size_t>(renewals) % paths.size()];
    }
    std::vector<const Requirement*> list;
    for (const auto& requirement : program.requirements) {
        if (!ids || std::find(ids->begin(), ids->end(), requirement.id) != ids->end()) list.push_back(&requirement);
    }
    return list;
}

namespace {

/// The earliest evidence of one part, if any.
const Evidence* earliest(const std::vector<Evidence>& evidence, RequirementKind kind, const std::string& ref, const std::string& part,
                         std::optional<Instant> since, Instant until) {
    const Evidence* found = nullptr;
    for (const auto& one : evidence) {
        if (one.kind != kind || one.ref != ref || one.part != part || one.at > until || (since && one.at < *since)) continue;
        if (one.until && *one.until <= until) continue;  // a certification that is over proves nothing more
        if (!found || one.at < found->at || (one.at == found->at && one.seq < found->seq)) found = &one;
    }
    return found;
}

/// One course, formula, scenario or exam: how many of its parts are done, and when the last of them was.
struct Unit {
    int done = 0;
    int of = 1;
    std::optional<Instant> metAt;
    std::vector<std::int64_t> seqs;
};

Unit unitOf(RequirementKind kind, const std::string& ref, const std::vector<Evidence>& evidence, const LessonsOfCourses& lessons,
            std::optional<Instant> since, Instant until) {
    std::vector<std::string> parts{""};
    if (kind == RequirementKind::Course) {
        const auto found = lessons.find(ref);
        // A course whose content is unknown is not met by silence.
        parts = found == lessons.end() || found->second.empty() ? std::vector<std::string>{"?"} : found->second;
    }
    // To hold another certification, or to have passed the entry, is a state: it may have begun long before, and counts from the moment
    // that it is asked for.
    const bool isState = kind == RequirementKind::Certification || kind == RequirementKind::Entry;
    const std::optional<Instant> asked = since;
    if (isState) since = std::nullopt;
    Unit unit;
    unit.of = static_cast<int>(parts.size());
    Instant last{std::numeric_limits<std::int64_t>::min()};
    for (const auto& part : parts) {
        const Evidence* one = earliest(evidence, kind, ref, part, since, until);
        if (!one) continue;
        ++unit.done;
        last = std::max(last, isState && asked ? std::max(one->at, *asked) : one->at);
        unit.seqs.push_back(one->seq);
    }
    if (unit.done == unit.of) unit.metAt = last;
    // Who showed in a test that they know the course has met it, whatever they read.
    const Evidence* testedOut = kind == RequirementKind::Course ? earliest(evidence, kind, ref, "*", since, until) : nullptr;
    if (testedOut && (!unit.metAt || testedOut->at < *unit.metAt)) return {unit.of, unit.of, testedOut->at, {testedOut->seq}};
    return unit;
}

}  // namespace

namespace {

/// Hours add up in the order in which they were worked.
Unit hoursOf(const Requirement& requirement, const std::vector<Evidence>& evidence, std::optional<Instant> since, Instant until) {
    std::vector<const Evidence*> worked;
    for (const auto& one : evidence) {
        const bool counts = one.kind == RequirementKind::Hours && one.ref == requirement.refs.front() && one.at <= until;
        if (counts && (!since || *since <= one.at)) worked.push_back(&one);
    }
    std::sort(worked.begin(), worked.end(),
              [](const Evidence* a, const Evidence* b) { return std::pair(a->at, a->seq) < std::pair(b->at, b->seq); });
    Unit unit{0, requirement.atLeast, std::nullopt, {}};
    for (const Evidence* one : worked) {
        unit.done = static_cast<int>(std::min<std::int64_t>(unit.of, unit.done + one->amount));
        unit.seqs.push_back(one->seq);
        if (unit.done < unit.of) continue;
        unit.metAt = one->at;
        break;
    }
    return unit;
}

Progress ofUnits(std::vector<Unit> units, int atLeast) {
    // What is met first counts first; what is furthest stands for the rest.
    std::stable_sort(units.begin(), units.end(), [](const Unit& a, const Unit& b) {
        if (a.metAt.has_value() != b.metAt.has_value()) return a.metAt.has_value();
        return a.metAt ? *a.metAt < *b.metAt : a.done > b.done;
    });
    units.resize(std::min<std::size_t>(units.size(), static_cast<std::size_t>(atLeast)));

    Progress progress{0, 0, std::nullopt, {}};
    bool all = !units.empty();
    Instant last{std::numeric_limits<std::int64_t>::min()};
    for (const auto& unit : units) {
        progress.done += unit.done;
        progress.of += unit.of;
        progress.seqs.insert(progress.seqs.end(), unit.seqs.begin(), unit.seqs.end());
        all = all && unit.metAt;
        if (unit.metAt) last = std::max(last, *unit.metAt);
    }
    if (all) progress.metAt = last;
    return progress;
}

}  // namespace

Progress progressOf(const Requirement& requirement, const std::vector<Evidence>& evidence, const LessonsOfCourses& lessons,
                    std::optional<Instant> since, Instant until) {
    std::vector<Unit> units;
    if (requirement.kind == RequirementKind::Hours) return ofUnits({hoursOf(requirement, evidence, since, until)}, 1);
    // Of a sequence each part counts from the moment that the one before it was met.
    bool isOpen = true;
    for (const auto& part : requirement.parts) {
        const Progress one = isOpen ? progressOf(part, evidence, lessons, since, until) : Progress{0, 1, std::nullopt, {}};
        units.push_back({one.done, one.of, one.metAt, one.seqs});
        if (requirement.kind != RequirementKind::Sequence) continue;
        isOpen = one.metAt.has_value();
        if (isOpen) since = one.metAt;
    }
    for (const auto& ref : requirement.refs) units.push_back(unitOf(requirement.kind, ref, evidence, lessons, since, until));
    return ofUnits(std::move(units), requirement.atLeast);
}

std::vector<HoursAsked> hoursAsked(const Program& program, const Cycle& cycle, const std::vector<Evidence>& evidence,
                                   const LessonsOfCourses& lessons, Instant until) {
    std::vector<HoursAsked> all;
    const auto add = [&](const Requirement& requirement, std::optional<Instant> since, HoursAsked::Turn turn) {
        if (requirement.kind != RequirementKind::Hours) return;
        Progress progress{0, requirement.atLeast, std::nullopt, {}};
        if (turn == HoursAsked::Turn::Now) progress = progressOf(requirement, evidence, lessons, since, until);
        all.push_back({&requirement, std::move(progress), since, turn});
    };
    for (const Requirement* requirement : requirementsOf(program, cycle.path, cycle.renewals)) {
        add(*requirement, cycle.since, HoursAsked::Turn::Now);
        std::optional<Instant> since = cycle.since;
        auto turn = HoursAsked::Turn::Now;
        for (const auto& part : requirement->parts) {
            add(part, since, turn);
            if (requirement->kind != RequirementKind::Sequence || turn == HoursAsked::Turn::Later) continue;
            const Progress before = progressOf(part, evidence, lessons, since, until);
            if (before.metAt) {
                since = before.metAt;
            } else {
                turn = HoursAsked::Turn::Later;
            }
        }
    }
    return all;
}

bool passes(const Rubric& rubric, const std::map<std::string, std::string>& levels) {
    int met = 0;
    for (const auto& criterion : rubric.criteria) {
        const auto given = levels.find(criterion.id);
        const auto level =
            given == levels.end() ? criterion.levels.end() : std::find(criterion.levels.begin(), criterion.levels.end(), given->second);
        const bool isMet = level != criterion.levels.end() && level - criterion.levels.begin() >= criterion.needed;
        if (!isMet && criterion.weight == Criterion::Weight::Critical) return false;
        met += isMet ? 1 : 0;
    }
    return met >= rubric.atLeast;
}

std::optional<Completion> completionOf(const Program& program, Cycle::Path path, const std::vector<Evidence>& evidence,
                                       const LessonsOfCourses& lessons, std::optional<Instant> since, Instant until, int renewals) {
    Completion completion{{std::numeric_limits<std::int64_t>::min()}, {}, {}};
    const auto required = requirementsOf(program, path, renewals);
    if (required.empty()) return std::nullopt;
    for (const Requirement* requirement : required) {
        const Progress progress = progressOf(*requirement, evidence, lessons, since, until);
        if (!progress.metAt) return std::nullopt;
        if (*progress.metAt >= completion.at) {
            completion.at = *progress.metAt;
            completion.lastRequirement = requirement->id;
        }
        completion.seqs.insert(completion.seqs.end(), progress.seqs.begin(), progress.seqs.end());
    }
    std::sort(completion.seqs.begin(), completion.seqs.end());
    completion.seqs.erase(std::unique(completion.seqs.begin(), completion.seqs.end()), completion.seqs.end());
    return completion;
}

namespace {

/// What was withdrawn is nothing that could be renewed, even where it still held at the instant of completion; and a revocation that an
/// appeal took back makes nobody late.
Facts whatStands(const Facts& facts) {
    Facts standing = facts;
    std::erase_if(standing.awards, [](const Award& award) { return award.withdrawnAt.has_value(); });
    std::erase_if(standing.revocations, [](const Revocation& revocation) { return revocation.until.has_value(); });
    return standing;
}

}  // namespace

std::optional<Earned> earnedBy(const Facts& facts, const Program& program, const std::vector<Evidence>& evidence,
                               const LessonsOfCourses& lessons, Instant at) {
    const Cycle cycle = cycleAt(facts, at);
    const auto by = [&](Cycle::Path path) { return completionOf(program, path, evidence, lessons, cycle.since, at, cycle.renewals); };
    const Facts standing = whatStands(facts);
    // In time or late is decided by the instant of completion, not by when it was graded or entered.
    if (cycle.path == Cycle::Path::Late) {
        const auto inTime = by(Cycle::Path::Renewal);
        if (inTime && cycleAt(standing, inTime->at).ifMet == AwardKind::Renewal) return Earned{*inTime, AwardKind::Renewal};
    }
    auto completion = by(cycle.path);
    if (!completion) return std::nullopt;
    AwardKind kind = cycleAt(standing, completion->at).ifMet;
    if (cycle.path == Cycle::Path::Late && kind != AwardKind::Late) {
        // The way for who is late opens when grace is over.
        if (const Award* award = awardAt(standing, completion->at)) completion->at = std::max(completion->at, award->term.graceUntil);
        kind = AwardKind::Late;
    }
    return Earned{*completion, kind};
}

bool countsNow(const Facts& facts, const Evidence& evidence, Instant now) {
    const Cycle cycle = cycleAt(facts, now);
    const bool isState = evidence.kind == RequirementKind::Certification || evidence.kind == RequirementKind::Entry;
    return !cycle.since || *cycle.since <= evidence.at || isState;
}

bool hasBegun(const Facts& facts, Instant now) {
    const Cycle cycle = cycleAt(facts, now);
    return std::any_of(facts.starts.begin(), facts.starts.end(), [&](Instant start) { return !cycle.since || *cycle.since <= start; });
}

bool restsOn(const Award& award, const std::vector<std::int64_t>& seqs) {
    return std::any_of(seqs.begin(), seqs.end(),
                       [&](std::int64_t seq) { return std::find(award.restsOn.begin(), award.restsOn.end(), seq) != award.restsOn.end(); });
}

Term termEarned(const Program& program, const Facts& facts, const Earned& earned, const Zone& zone) {
    const Facts standing = whatStands(facts);
    const Award* previous = awardAt(standing, earned.completion.at);
    return termOf(program, earned.completion.at, zone, earned.kind == AwardKind::Renewal && previous ? &previous->term : nullptr);
}

namespace {

/// A stretch of time in which every version in force requires the certification of a role.
struct RequiredRun {
    Instant from;
    std::optional<Instant> until;
};

std::vector<RequiredRun> runsFor(const JobSpan& job, const ProgramVersions& versions) {
    std::vector<RequiredRun> runs;
    bool open = false;
    for (const auto& version : versions) {
        const bool required = version.program.isRequiredOf({job.jobRole, job.site, job.department, job.person});
        if (required && !open) runs.push_back({version.installedAt, std::nullopt});
        if (!required && open) runs.back().until = version.installedAt;
        open = required;
    }
    return runs;
}

}  // namespace

namespace {

/// The due date by the version in force when the duty began.
void setDue(DutySpan& duty, const Program& program) {
    duty.dueFrom = program.dueFrom;
    if (program.dueFrom == DueFrom::Assignment) duty.anchor = std::max(duty.anchor, Zone(duty.zone).dateOf(duty.offeredAt));
    duty.due = program.dueAfter(duty.anchor);
    if (duty.because != DutySpan::Because::Introduction) return;
    // Who was there before the certification was gets the time of its introduction.
    Date amnesty = program.amnestyUntil.value_or(duty.due);
    if (program.amnestyDays > 0) amnesty = std::max(amnesty, duty.anchor.plusDays(program.amnestyDays));
    if (amnesty <= duty.due) return;
    duty.due = amnesty;
    duty.amnesty = amnesty;
}

}  // namespace

std::vector<DutySpan> dutiesOf(std::vector<JobSpan> jobs, const ProgramVersions& versions) {
    std::sort(jobs.begin(), jobs.end(), [](const JobSpan& a, const JobSpan& b) { return a.from < b.from; });
    std::vector<DutySpan> duties;
    for (const auto& job : jobs) {
        for (const auto& run : runsFor(job, versions)) {
            const Instant from = std::max(job.from, run.from);
            std::optional<Instant> until = job.until;
            if (run.until && (!until || *run.until < *until)) until = run.until;
            if (until && *until <= from) continue;

            const Zone zone(job.zone);
            DutySpan duty{from,
                          until,
                          std::max(job.fromDay, zone.dateOf(run.from)),
                          {},
                          job.zone,
                          job.job,
                          job.jobRole,
                          job.seq,
                          DutySpan::Because::Job,
                          std::max(job.recordedAt, run.from)};
            const Program* inForce = versionAt(versions, from);
            if (job.fromDay < duty.anchor) duty.because = DutySpan::Because::Introduction;
            if (inForce) setDue(duty, *inForce);
            // A transfer is no new beginning: who goes on without a gap keeps the days that were running.
            for (const auto& earlier : duties) {
                const bool touches = earlier.from <= from && (!earlier.until || *earlier.until >= from);
                if (touches && earlier.due < duty.due) {
                    duty.anchor = earlier.anchor;
                    duty.due = earlier.due;
                    duty.offeredAt = earlier.offeredAt;
                    duty.because = earlier.because;
                    duty.dueFrom = earlier.dueFrom;
                    duty.amnesty = earlier.amnesty;
                }
            }
            duties.push_back(std::move(duty));
        }
    }
    return duties;
}

MayDo mayDo(const Status& status) {
    switch (status.label) {
        case Label::Certified:
        case Label::Renewable: return {true, "certification.may-certified"};
        case Label::InGrace: return {true, "certification.may-in-grace"};
        case Label::Exempt: return {true, "certification.may-exempt"};
        case Label::Suspended: return {false, "certification.may-not-suspended"};
        case Label::Revoked: return {false, "certification.may-not-revoked"};
        case Label::Lapsed: return {false, "certification.may-not-lapsed"};
        case Label::Overdue: return {false, "certification.may-not-overdue"};
        case Label::InProgress: return {false, "certification.may-not-in-progress"};
        case Label::Assigned: return {false, "certification.may-not-assigned"};
        case Label::NotRequired: return {false, "certification.may-not-uncertified"};
    }
    return {false, "certification.may-not-uncertified"};
}

}  // namespace adab::certification

// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationAnswers.h"

#include "ledger/Ledger.h"
#include "packs/ContentStore.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <set>

namespace adab::certification {

using gate::QueryCall;

namespace {

Json dated(Date date) { return Json::object({{"date", date.iso()}}); }
Json momentOf(Instant at, const std::string& zone) { return Json::object({{"instant", at.ms}, {"zone", zone}}); }

const Span* openSuspension(const Facts& facts, Instant at) {
    for (const auto& span : facts.suspensions) {
        if (span.holds(at)) return &span;
    }
    return nullptr;
}

std::string zoneOf(const Standing& standing, Instant at) {
    if (const DutySpan* duty = dutyAt(standing.facts, at)) return duty->zone;
    if (const Award* award = awardAt(standing.facts, at)) return award->term.zone;
    return "UTC";
}

Json listOf(const std::set<std::int64_t>& seqs) {
    Json list = Json::list();
    for (const auto seq : seqs) list.push(seq);
    return list;
}

}  // namespace

namespace {

Standing standing(QueryCall& call, const ProgramVersions& versions, Facts facts) {
    Standing one;
    one.program = versions.back().program;
    one.facts = std::move(facts);
    one.moment = momentAt(one.facts, call.at());
    one.status = statusOf(one.moment, call.at());
    return one;
}

}  // namespace

Standing standingOf(QueryCall& call, const Programs& programs, const std::string& person, const std::string& program) {
    const ProgramVersions& versions = programs.versionsOf(program);
    Standing found = standing(call, versions, factsOf(call.session(), person, program, versions, call.known()));
    found.restrictions = restrictionsOf(call.session(), person, call.known());
    return found;
}

std::map<std::string, Standing> standingsOf(QueryCall& call, const Programs& programs, const std::string& person) {
    auto facts = factsOfAll(call.session(), person, programs, call.known());
    std::map<std::string, Standing> all;
    const auto restrictions = restrictionsOf(call.session(), person, call.known());
    for (const auto& [id, versions] : programs.all()) {
        all.emplace(id, standing(call, versions, std::move(facts[id]))).first->second.restrictions = restrictions;
    }
    return all;
}

std::optional<Date> dueDay(const Standing& standing, Instant at) {
    if (standing.status.duty == Duty::NotRequired || standing.status.duty == Duty::Exempt) return std::nullopt;
    const Award* award = awardAt(standing.facts, at);
    if (const Revocation* revocation = revocationAt(standing.facts, at)) return revocation->retakeDue;
    if (award) return award->term.lastValidDay;
    const DutySpan* duty = dutyAt(standing.facts, at);
    return duty ? pausedDue(duty->anchor, dueOf(standing.facts, *duty, at), standing.facts.absences) : std::nullopt;
}

std::string statusSentence(QueryCall& call, const Standing& standing) {
    const Instant at = call.at();
    const Award* award = awardAt(standing.facts, at);
    Json arguments = Json::object();
    if (const auto due = dueDay(standing, at)) arguments.set("due", dated(*due));
    if (award) {
        arguments.set("until", dated(award->term.lastValidDay));
        arguments.set("grace", dated(award->term.graceLastDay));
    }
    std::string code = "certification.status-" + std::string(name(standing.status.label));
    switch (standing.status.label) {
        case Label::Suspended:
            if (const Span* span = openSuspension(standing.facts, at)) arguments.set("since", momentOf(span->from, zoneOf(standing, at)));
            break;
        case Label::Revoked:
            if (const Revocation* revocation = revocationAt(standing.facts, at)) {
                arguments.set("since", momentOf(revocation->at, zoneOf(standing, at)));
                arguments.set("due", dated(revocation->retakeDue));
            }
            break;
        case Label::Assigned:
        case Label::InProgress:
            if (proposalAt(standing.facts, at)) {
                code = "certification.status-in-progress-decision";
            } else if (!arguments.has("due")) {
                code += "-waiting";
            }
            break;
        case Label::NotRequired:
        case Label::Overdue:
        case Label::Exempt:
        case Label::Certified:
        case Label::Renewable:
        case Label::InGrace:
        case Label::Lapsed: break;
    }
    return call.say(code, arguments);
}

std::string dueSentence(QueryCall& call, const Standing& standing) {
    const Instant at = call.at();
    const Status& status = standing.status;
    if (status.duty == Duty::NotRequired || status.duty == Duty::Exempt) return {};
    if (proposalAt(standing.facts, at)) return call.say("certification.due-decision");
    if (const Revocation* revocation = revocationAt(standing.facts, at)) {
        return call.say("certification.due-retake", Json::object({{"due", dated(revocation->retakeDue)}}));
    }
    if (const Award* award = awardAt(standing.facts, at)) {
        const Term& term = award->term;
        switch (status.certificate) {
            case Certificate::Certified:
                return call.say("certification.due-window",
                                Json::object({{"date", dated(term.renewableOn)}, {"until", dated(term.lastValidDay)}}));
            case Certificate::Renewable:
                return call.say(
                    standing.program.basis == Basis::PreviousExpiry ? "certification.due-renewal-keeps" : "certification.due-renewal",
                    Json::object({{"until", dated(term.lastValidDay)}}));
            case Certificate::InGrace: return call.say("certification.due-grace", Json::object({{"grace", dated(term.graceLastDay)}}));
            case Certificate::Lapsed:
            case Certificate::None:
            case Certificate::Revoked: return call.say("certification.due-lapsed", Json::object({{"until", dated(term.lastValidDay)}}));
        }
    }
    const DutySpan* duty = dutyAt(standing.facts, at);
    if (!duty) return {};
    const Date unpaused = dueOf(standing.facts, *duty, at);
    const auto due = pausedDue(duty->anchor, unpaused, standing.facts.absences);
    if (!due) return call.say("certification.due-waits");
    if (unpaused > duty->due) {
        const bool isMoved = std::any_of(standing.facts.movedDues.begin(), standing.facts.movedDues.end(),
                                         [&](const MovedDue& moved) { return moved.at <= at && moved.due == unpaused; });
        return call.say(isMoved ? "certification.due-moved" : "certification.due-after-withdrawal", Json::object({{"due", dated(*due)}}));
    }
    Json arguments = Json::object(
        {{"due", dated(*due)}, {"start", dated(duty->anchor)}, {"days", duty->due.daysSinceEpoch() - duty->anchor.daysSinceEpoch()}});
    const auto code = [&] {
        if (duty->amnesty) return "certification.due-amnesty";
        if (duty->because != DutySpan::Because::Enrolment && duty->dueFrom == DueFrom::FixedDay) return "certification.due-fixed-day";
        if (duty->because == DutySpan::Because::Job && duty->dueFrom == DueFrom::Assignment) return "certification.due-after-assignment";
        switch (duty->because) {
            case DutySpan::Because::Job: return "certification.due-after-start";
            case DutySpan::Because::Introduction: return "certification.due-after-introduction";
            case DutySpan::Because::Enrolment: return "certification.due-after-enrolment";
        }
        return "certification.due-after-start";
    };
    std::string sentence = call.say(code(), arguments);
    if (const int days = pausedDays(duty->anchor, duty->due, standing.facts.absences); days > 0) {
        sentence += " " + call.say("certification.due-lengthened", Json::object({{"days", days}}));
    }
    return sentence;
}

namespace {

/// Why the certification is asked of this person at all.
std::string becauseSentence(QueryCall& call, const Standing& standing) {
    const DutySpan* duty = dutyAt(standing.facts, call.at());
    if (!duty) return call.say("certification.because-nothing");
    if (duty->because == DutySpan::Because::Enrolment) {
        return call.say("certification.because-enrolment", Json::object({{"date", dated(duty->anchor)}}));
    }
    const std::string role = people::placeName(call.session(), people::Named::JobRole, duty->jobRole, call.reader().locale);
    return call.say("certification.because-job", Json::object({{"jobRole", role}}));
}

std::string awardSentence(QueryCall& call, const Award& award) {
    return call.say("certification.award-" + std::string(name(award.kind)),
                    Json::object({{"date", momentOf(award.term.from, award.term.zone)}, {"until", dated(award.term.lastValidDay)}}));
}

bool isAway(QueryCall& call, const std::string& person) {
    return people::isAbsent(people::absencesOf(call.session(), person, call.known()), call.at());
}

Json awardJson(const Award& award) {
    return Json::object({{"award", award.award},
                         {"awardedAt", award.term.from.iso()},
                         {"validUntil", award.term.validUntil.iso()},
                         {"lastValidDay", award.term.lastValidDay.iso()},
                         {"record", award.seq}});
}

void addAxes(Json& answer, const Standing& standing) {
    answer.set("label", name(standing.status.label));
    answer.set("duty", name(standing.status.duty));
    answer.set("certificate", name(standing.status.certificate));
    answer.set("hold", name(standing.status.hold));
}

}  // namespace

Json statusAnswer(QueryCall& call, const Programs& programs, const std::string& person, const std::string& program) {
    const Instant at = call.at();
    const Standing standing = standingOf(call, programs, person, program);
    Json answer =
        Json::object({{"person", person}, {"program", program}, {"title", standing.program.textsFor(call.reader().locale).title}});
    addAxes(answer, standing);
    answer.set("paused", isAway(call, person));

    Json dates = Json::object();
    std::set<std::int64_t> records;
    Json sentences = Json::list({statusSentence(call, standing), becauseSentence(call, standing)});
    if (const std::string due = dueSentence(call, standing); !due.empty()) sentences.push(due);
    if (const auto due = dueDay(standing, at)) dates.set("due", due->iso());
    if (const DutySpan* duty = dutyAt(standing.facts, at)) {
        dates.set("assigned", duty->anchor.iso());
        if (duty->seq > 0) records.insert(duty->seq);
    }
    if (standing.moment.dueAt) dates.set("dueAt", standing.moment.dueAt->iso());
    if (const Award* award = awardAt(standing.facts, at)) {
        answer.set("award", awardJson(*award));
        sentences.push(awardSentence(call, *award));
        const Term& term = award->term;
        dates.set("awardedAt", term.from.iso());
        dates.set("renewableFrom", term.renewableFrom.iso());
        dates.set("validUntil", term.validUntil.iso());
        dates.set("graceUntil", term.graceUntil.iso());
        dates.set("lastValidDay", term.lastValidDay.iso());
        dates.set("zone", term.zone);
        records.insert(award->seq);
        records.insert(award->restsOn.begin(), award->restsOn.end());
    }
    if (const Span* span = openSuspension(standing.facts, at)) records.insert(span->seq);
    if (const Revocation* revocation = revocationAt(standing.facts, at)) records.insert(revocation->seq);
    for (const auto& exemption : standing.facts.exemptions) {
        if (exemption.holds(at)) records.insert(exemption.seq);
    }
    if (const Proposal* proposal = proposalAt(standing.facts, at)) {
        answer.set("awaitsDecision", true);
        records.insert(proposal->seq);
        records.insert(proposal->restsOn.begin(), proposal->restsOn.end());
    }
    for (const auto& moved : standing.facts.movedDues) {
        if (moved.at <= at) records.insert(moved.seq);
    }
    answer.set("dates", std::move(dates));
    answer.set("sentences", std::move(sentences));
    answer.set("records", listOf(records));
    return answer;
}

Json historyAnswer(QueryCall& call, const Programs& programs, const std::string& person, const std::string& program) {
    const Standing standing = standingOf(call, programs, person, program);
    const std::string zone = zoneOf(standing, call.at());
    struct Entry {
        Instant at;
        std::string sentence;
    };
    std::vector<Entry> entries;
    const auto add = [&](Instant when, const std::string& code, Json arguments = Json::object()) {
        if (when > call.at()) return;
        if (!arguments.has("date")) arguments.set("date", momentOf(when, zone));
        entries.push_back({when, call.say(code, arguments)});
    };
    const auto onDay = [](Date day) { return Json::object({{"date", dated(day)}}); };
    for (const auto& duty : standing.facts.duties) {
        const bool byJob = duty.because != DutySpan::Because::Enrolment;
        add(duty.from, byJob ? "certification.history-assigned" : "certification.history-enrolled", onDay(duty.anchor));
        if (duty.until) add(*duty.until, "certification.history-duty-ended", onDay(Zone(duty.zone).dateOf(duty.until->plusMs(-1))));
    }
    for (const auto& start : standing.facts.starts) add(start, "certification.history-started");
    for (const auto& award : standing.facts.awards) {
        if (award.term.from <= call.at()) entries.push_back({award.term.from, awardSentence(call, award)});
        if (award.withdrawnAt) {
            add(*award.withdrawnAt, "certification.history-withdrawn");
            continue;
        }
        const bool renewed = std::any_of(standing.facts.awards.begin(), standing.facts.awards.end(), [&](const Award& later) {
            return later.term.from > award.term.from && later.term.from < award.term.graceUntil;
        });
        if (!renewed) add(award.term.graceUntil, "certification.history-lapsed", Json::object({{"until", dated(award.term.lastValidDay)}}));
    }
    for (const auto& span : standing.facts.suspensions) {
        add(span.from, "certification.history-suspended");
        if (span.until) add(*span.until, "certification.history-reinstated");
    }
    for (const auto& revocation : standing.facts.revocations) {
        add(revocation.at, "certification.history-revoked");
        if (revocation.until) add(*revocation.until, "certification.history-revocation-lifted");
    }
    for (const auto& proposal : standing.facts.proposals) add(proposal.at, "certification.history-proposed");
    for (const auto& moved : standing.facts.movedDues) add(moved.at, "certification.history-due-moved");
    for (const auto& exemption : standing.facts.exemptions) add(exemption.from, "certification.history-exempted");
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return a.at < b.at; });
    Json list = Json::list();
    for (const auto& entry : entries) list.push(Json::object({{"at", entry.at.iso()}, {"sentence", entry.sentence}}));
    return list;
}

namespace {

constexpr int kMinutesOfAFormula = 1;
constexpr int kMinutesOfAScenario = 6;
constexpr int kMinutesOfAnAcknowledgement = 3;

int minutesOfExam(const packs::PackPtr& pack, const std::string& exam) {
    for (const auto& node : pack->manifest()["exams"].items()) {
        if (node["id"].scalar() == exam) return static_cast<int>(node["minutes"].integer().value_or(0));
    }
    return 0;
}

/// The exam by which a course can be tested out of, where the program names one.
std::string testOutOf(const packs::PackPtr& pack, const Requirement& requirement) {
    if (requirement.kind != RequirementKind::Course || requirement.refs.size() != 1) return {};
    for (const auto& node : pack->manifest()["exams"].items()) {
        if (node["tests_out"].scalar() == requirement.refs.front()) return node["id"].scalar();
    }
    return {};
}

/// The first thing of a requirement that is not done yet.
struct Step {
    std::string ref;
    std::string lesson;
    std::string lessonTitle;
    int minutes = 0;
};

class PathBuilder {
public:
    PathBuilder(QueryCall& call, const Standing& standing, const std::string& person)
        : m_call(call),
          m_standing(standing),
          m_person(person),
          m_pack(packs::ContentStore::version(call.session(), standing.program.id, standing.program.version)),
          m_evidence(evidenceOf(call.session(), person, call.known())),
          m_lessons(lessonsFor(call.session(), person, standing.program, call.at())),
          m_cycle(cycleAt(standing.facts, call.at())) {}

    /// The path is walked where something is asked: before the first award, after a revocation, and once the window is open.
    bool isOpen() const { return !m_cycle.since || *m_cycle.since <= m_call.at(); }

    void addTo(Json& answer) const {
        Json stations = Json::list();
        const Requirement* next = nullptr;
        const auto requirements = requirementsOf(m_standing.program, isOpen() ? m_cycle.path : Cycle::Path::Full, m_cycle.renewals);
        for (const Requirement* requirement : requirements) {
            const Progress progress = progressFor(*requirement);
            const bool done = progress.metAt.has_value();
            if (!done && !next) next = requirement;
            Json station = Json::object({{"requirement", requirement->id},
                                         {"kind", name(requirement->kind)},
                                         {"title", title(*requirement)},
                                         {"ref", refOf(*requirement)},
                                         {"state", state(*requirement, done, next)},
                                         {"minutes", minutesOf(*requirement)},
                                         {"progress", Json::object({{"done", progress.done}, {"of", progress.of}})}});
            if (!requirement->parts.empty()) station.set("parts", partsOf(*requirement));
            // Whoever knows a course already may show it instead of reading it.
            if (const std::string exam = done ? std::string() : testOutOf(m_pack, *requirement); !exam.empty())
                station.set("testOut", exam);
            stations.push(std::move(station));
        }
        answer.set("stations", std::move(stations));
        if (next && isOpen()) answer.set("next", nextJson(*next));
    }

private:
    static std::string refOf(const Requirement& requirement) { return requirement.refs.empty() ? std::string() : requirement.refs.front(); }
    Json partsOf(const Requirement& group) const {
        Json list = Json::list();
        for (const auto& part : group.parts) {
            const Progress progress = progressFor(part);
            list.push(Json::object({{"requirement", part.id},
                                    {"kind", name(part.kind)},
                                    {"title", title(part)},
                                    {"ref", refOf(part)},
                                    {"done", progress.metAt.has_value()},
                                    {"progress", Json::object({{"done", progress.done}, {"of", progress.of}})}}));
        }
        return list;
    }
    Progress progressFor(const Requirement& requirement) const {
        return progressOf(requirement, m_evidence, m_lessons, isOpen() ? m_cycle.since : std::nullopt, m_call.at());
    }
    std::string title(const Requirement& requirement) const {
        return m_standing.program.requirementTitle(requirement.id, m_call.reader().locale);
    }
    /// A quiz waits for what it asks about; everything else may be done in any order.
    static std::string state(const Requirement& requirement, bool done, const Requirement* next) {
        if (done) return "done";
        if (next == &requirement) return "next";
        return requirement.kind == RequirementKind::Exam ? "locked" : "open";
    }
    bool isDone(RequirementKind kind, const std::string& ref, const std::string& part) const {
        return std::any_of(m_evidence.begin(), m_evidence.end(), [&](const Evidence& one) {
            return one.kind == kind && one.ref == ref && one.part == part && one.at <= m_call.at() &&
                   (!m_cycle.since || *m_cycle.since <= one.at);
        });
    }
    int minutesOf(const Requirement& requirement) const {
        int minutes = 0;
        switch (requirement.kind) {
            case RequirementKind::Course:
                for (const auto& course : requirement.refs) {
                    for (const auto& lesson : lessonsOf(m_call.session(), m_person, course, m_call.at())) minutes += lesson.minutes;
                }
                return minutes;
            case RequirementKind::Practice: return kMinutesOfAFormula * requirement.atLeast;
            case RequirementKind::Scenario: return kMinutesOfAScenario * requirement.atLeast;
            case RequirementKind::Exam: return minutesOfExam(m_pack, requirement.refs.front());
            case RequirementKind::Acknowledgement: return kMinutesOfAnAcknowledgement;
            case RequirementKind::Formula: return kMinutesOfAFormula * requirement.atLeast;
            case RequirementKind::Choice:
            case RequirementKind::Sequence:
                for (const auto& part : requirement.parts) minutes += minutesOf(part);
                return minutes;
            // What others do or what passes by itself takes nobody's minutes at a page.
            case RequirementKind::Observation:
            case RequirementKind::Hours:
            case RequirementKind::Certification:
            case RequirementKind::Entry: return 0;
        }
        return minutes;
    }
    Step stepOf(const Requirement& requirement) const {
        if (requirement.kind == RequirementKind::Course) {
            for (const auto& course : requirement.refs) {
                for (const auto& lesson : lessonsOf(m_call.session(), m_person, course, m_call.at())) {
                    if (isDone(RequirementKind::Course, course, lesson.id)) continue;
                    const auto pack = packs::ContentStore::newest(m_call.session(), course, m_call.at());
                    const std::string lessonTitle =
                        pack->localised(m_call.reader().locale, "course.yaml")["lessons"][lesson.id]["title"].scalar();
                    return {course, lesson.id, lessonTitle, lesson.minutes};
                }
            }
        }
        for (const auto& ref : requirement.refs) {
            const bool isFormula = requirement.kind == RequirementKind::Practice || requirement.kind == RequirementKind::Formula;
            if (isFormula && isDone(requirement.kind, ref, "")) continue;
            return {ref, "", "", isFormula ? kMinutesOfAFormula : minutesOf(requirement)};
        }
        return {refOf(requirement), "", "", minutesOf(requirement)};
    }
    Json nextJson(const Requirement& whole) const {
        // Of a group the first part that is not met yet.
        const auto open =
            std::find_if(whole.parts.begin(), whole.parts.end(), [&](const Requirement& part) { return !progressFor(part).metAt; });
        const Requirement& requirement = open == whole.parts.end() ? whole : *open;
        const Step step = stepOf(requirement);
        Json next = Json::object({{"requirement", whole.id},
                                  {"kind", name(requirement.kind)},
                                  {"title", step.lessonTitle.empty() ? title(requirement) : step.lessonTitle},
                                  {"requirementTitle", title(requirement)},
                                  {"ref", step.ref},
                                  {"minutes", step.minutes}});
        if (!step.lesson.empty()) {
            next.set("lesson", step.lesson);
        }
        if (whole.id != requirement.id) next.set("part", requirement.id);
        next.set("reason", m_call.say("certification.next-" + std::string(name(requirement.kind))));
        return next;
    }

    QueryCall& m_call;
    const Standing& m_standing;
    std::string m_person;
    packs::PackPtr m_pack;
    std::vector<Evidence> m_evidence;
    LessonsOfCourses m_lessons;
    Cycle m_cycle;
};

}  // namespace

Json pathAnswer(QueryCall& call, const std::string& person) {
    const Programs programs = Programs::load(call.session(), call.at());
    const auto touched = programsTouched(call.session(), person);
    Json list = Json::list();
    for (const auto& [id, standing] : standingsOf(call, programs, person)) {
        const bool concerns = standing.moment.required || std::find(touched.begin(), touched.end(), id) != touched.end();
        if (!concerns) continue;
        const ProgramTexts& texts = standing.program.textsFor(call.reader().locale);
        Json answer = Json::object({{"program", id}, {"title", texts.title}, {"why", texts.why}});
        addAxes(answer, standing);
        answer.set("paused", isAway(call, person));
        const auto due = dueDay(standing, call.at());
        answer.set("due", due ? Json(due->iso()) : Json());
        answer.set("dueText", dueSentence(call, standing));
        answer.set("statusText", statusSentence(call, standing));
        if (const Award* award = awardAt(standing.facts, call.at())) answer.set("award", awardJson(*award));
        PathBuilder(call, standing, person).addTo(answer);
        list.push(std::move(answer));
    }
    return Json::object({{"programs", std::move(list)}});
}

namespace {

bool hasTask(const Program& program, const std::string& task) {
    return std::any_of(program.tasks.begin(), program.tasks.end(), [&](const Task& one) { return one.id == task; });
}

Json mayDoIn(QueryCall& call, const Standing& standing) { return mayDoAt(call, standing, call.at()); }

}  // namespace

Json mayDoAt(QueryCall& call, const Standing& standing, Instant at) {
    const MayDo answer = mayDo(at == call.at() ? standing.status : statusAt(standing.facts, at));
    Json arguments = Json::object({{"program", standing.program.textsFor(call.reader().locale).title}});
    if (const Award* award = awardAt(standing.facts, at)) {
        arguments.set("until", dated(award->term.lastValidDay));
        arguments.set("grace", dated(award->term.graceLastDay));
    }
    const auto restriction =
        std::find_if(standing.restrictions.begin(), standing.restrictions.end(), [&](const Restriction& one) { return one.holds(at); });
    // Nobody who reads a shift learns why: it may be a measure, which says nothing about anybody.
    if (answer.may && restriction != standing.restrictions.end()) {
        arguments.set("until", dated(restriction->until));
        return Json::object({{"may", false}, {"why", call.say("certification.may-not-restricted", arguments)}});
    }
    return Json::object({{"may", answer.may}, {"why", call.say(answer.code, arguments)}});
}

Json mayDoAnswer(QueryCall& call, const Programs& programs, const std::string& person, const std::string& task) {
    std::optional<Json> answer;
    for (const auto& [id, versions] : programs.all()) {
        if (!hasTask(versions.back().program, task)) continue;
        const Json one = mayDoIn(call, standingOf(call, programs, person, id));
        // Where several certifications are needed, the one that is missing is the answer.
        if (!answer || !one["may"].boolean()) answer = one;
    }
    if (!answer) throw Refused("certification.unknown-task", Json::object({{"task", task}}), "task");
    return *answer;
}

Json tonightAnswer(QueryCall& call, const std::string& site) {
    if (!people::siteExists(call.session(), site)) throw Refused("certification.unknown-site", Json::object({{"site", site}}), "site");
    const Programs programs = Programs::load(call.session(), call.at());
    const std::string locale = call.reader().locale;
    Json rows = Json::list();
    for (const auto& staff : people::everyone(call.session(), call.at(), call.known())) {
        const auto job = std::find_if(staff.jobs.begin(), staff.jobs.end(), [&](const people::Job& one) { return one.site == site; });
        if (job == staff.jobs.end() || people::isAbsent(staff.absences, call.at())) continue;
        if (!call.mayReach({staff.person, {site}})) continue;
        // A task may need several certifications: the one that is missing is the answer.
        std::map<std::string, Json> answers;
        for (const auto& [id, standing] : standingsOf(call, programs, staff.person)) {
            const Program& program = standing.program;
            if (program.tasks.empty()) continue;
            // Of whom nothing is asked, nothing is listed: the office upstairs does not stand on the shift's list.
            if (standing.status.label == Label::NotRequired) continue;
            const Json one = mayDoIn(call, standing);
            for (const auto& task : program.tasks) {
                Json answer = Json::object(
                    {{"task", task.id}, {"title", program.taskTitle(task.id, locale)}, {"may", one["may"]}, {"why", one["why"]}});
                const auto before = answers.find(task.id);
                if (before == answers.end() || before->second["may"].boolean()) answers[task.id] = std::move(answer);
            }
        }
        if (answers.empty() && !call.args()["everybody"].boolean(false)) continue;
        Json list = Json::list();
        for (auto& [task, answer] : answers) list.push(std::move(answer));
        rows.push(Json::object({{"person", staff.person},
                                {"name", people::nameOf(call.session(), staff.person).name},
                                {"jobRoleName", people::placeName(call.session(), people::Named::JobRole, job->jobRole, locale)},
                                {"tasks", std::move(list)}}));
    }
    return Json::object({{"at", call.at().iso()}, {"rows", std::move(rows)}});
}

Json programsAnswer(QueryCall& call) {
    const Programs programs = Programs::load(call.session(), call.at());
    const std::string locale = call.reader().locale;
    const auto enrolled = [&](const std::string& id, const ProgramVersions& versions) {
        const std::string& person = call.actor().person;
        return people::exists(call.session(), person) && dutyAt(factsOf(call.session(), person, id, versions, call.known()), call.at());
    };
    Json rows = Json::list();
    for (const auto& [id, versions] : programs.all()) {
        const Program& program = versions.back().program;
        const ProgramTexts& texts = program.textsFor(locale);
        Json tasks = Json::list();
        for (const auto& task : program.tasks) tasks.push(Json::object({{"task", task.id}, {"title", program.taskTitle(task.id, locale)}}));
        Json requirements = Json::list();
        for (const auto& requirement : program.requirements) {
            requirements.push(Json::object({{"requirement", requirement.id},
                                            {"kind", name(requirement.kind)},
                                            {"title", program.requirementTitle(requirement.id, locale)}}));
        }
        rows.push(Json::object({{"program", id},
                                {"version", program.version},
                                {"title", texts.title},
                                {"why", texts.why},
                                {"open", program.open},
                                {"enrolled", enrolled(id, versions)},
                                {"validMonths", program.validMonths},
                                {"validDays", program.validDays},
                                {"basis", name(program.basis)},
                                {"windowDays", program.windowDays},
                                {"graceDays", program.graceDays},
                                {"dueDays", program.dueDays},
                                {"requirements", std::move(requirements)},
                                {"tasks", std::move(tasks)}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace adab::certification

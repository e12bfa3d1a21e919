// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationAnswers.h"
#include "certification/DecisionStore.h"
#include "certification/ServiceParts.h"
#include "ledger/Ledger.h"
#include "people/PeopleStore.h"

#include <algorithm>

/// What departs from the rule, and needs two people: exemption, equivalence, a later due date; and the queue of what cannot go as it
/// stands.
namespace adab::certification {

namespace {

Date dateArgument(const CommandCall& call, std::string_view field) { return Date::parse(call.text(field)).value_or(Date{}); }

Json ask(CommandCall& call, const std::string& kind) {
    const std::string person = call.text("person");
    const std::string program = call.text("program");
    Session& session = call.session();
    if (call.actor().person == person) throw Refused("certification.own-decision", Json::object(), "person");
    if (!people::exists(session, person)) throw Refused("certification.unknown-person", Json::object(), "person");
    (void)Programs::load(session, call.now()).versionsOf(program);
    const Zone zone(people::zoneOf(session, person, call.now()));
    const Date today = zone.dateOf(call.now());
    const Date from = Date::parse(call.text("from", today.iso())).value_or(today);
    const Date until = dateArgument(call, "until");
    if (from < today) throw Refused("certification.exempt-past", Json::object({{"date", from.iso()}}), "from");
    if (until < from) throw Refused("certification.span-backwards", Json::object(), "until");
    NewRecord record;
    record.type = "certification.exceptionAsked";
    record.subject = person;
    const std::string id = call.newId("exception");
    record.data = Json::object(
        {{"exception", id}, {"kind", kind}, {"program", program}, {"from", from.iso()}, {"until", until.iso()}, {"zone", zone.name()}});
    record.texts = {{"reason", requiredReason(call)}};
    call.append(std::move(record));
    return Json::object({{"exception", id}});
}

ExceptionRow openException(CommandCall& call) {
    const auto found = exceptionNamed(call.session(), call.text("exception"));
    if (!found) throw Refused("certification.unknown-exception", Json::object(), "exception");
    if (found->state != "asked") throw Refused("certification.exception-decided", Json::object(), "exception");
    if (found->person == call.actor().person) throw Refused("certification.own-decision", Json::object(), "exception");
    return *found;
}

Json approve(CommandCall& call) {
    const ExceptionRow row = openException(call);
    Session& session = call.session();
    if (row.askedBy == call.actor().person) throw Refused("certification.exception-second", Json::object(), "exception");
    const Programs programs = Programs::load(session, call.now());
    const Program& program = programs.newest(row.program);
    const Zone zone(people::zoneOf(session, row.person, call.now()));
    if (zone.endOf(row.until) <= call.now()) throw Refused("certification.exception-over", Json::object(), "exception");
    people::takeSignature(session, call.actor(), call.text("signature"), call.now());
    NewRecord record;
    record.type = "certification.exceptionApproved";
    record.subject = row.person;
    record.data = Json::object({{"exception", row.exception}, {"program", row.program}});
    const auto approved = call.append(std::move(record));

    // Nothing of it lies before the approval: nobody could rest on it.
    const Instant from = std::max(zone.startOf(row.from), call.now());
    if (row.kind == "exemption") {
        NewRecord exempted;
        exempted.type = "certification.exempted";
        exempted.subject = row.person;
        exempted.data = Json::object({{"program", row.program},
                                      {"exception", row.exception},
                                      {"from", row.from.iso()},
                                      {"fromAt", from.ms},
                                      {"until", row.until.iso()},
                                      {"untilAt", zone.endOf(row.until).ms},
                                      {"zone", zone.name()}});
        call.append(std::move(exempted));
        return Json::object({{"record", approved.seq}});
    }
    const std::string award = call.newId("award");
    NewRecord recognised = awardRecord("certification.recognised", row.person, award, program, termThrough(program, from, zone, row.until),
                                       AwardKind::Equivalent, {from, {approved.seq}, ""}, call.now());
    recognised.data.set("exception", row.exception);
    call.append(std::move(recognised));
    return Json::object({{"record", approved.seq}, {"award", award}});
}

Json refuse(CommandCall& call) {
    const ExceptionRow row = openException(call);
    NewRecord record;
    record.type = "certification.exceptionRefused";
    record.subject = row.person;
    record.data = Json::object({{"exception", row.exception}, {"program", row.program}});
    record.texts = {{"reason", requiredReason(call)}};
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

/// One answer for many: each person on the list gets the later due date; whoever does not wait for one is named and left as they are.
Json moveDue(CommandCall& call) {
    const std::string id = call.text("program");
    const Programs programs = Programs::load(call.session(), call.now());
    const ProgramVersions& versions = programs.versionsOf(id);
    const Date due = dateArgument(call, "due");
    const std::string reason = requiredReason(call);
    Json left = Json::list();
    std::int64_t moved = 0;
    for (const Json& one : call.args()["persons"].items()) {
        const std::string person = one.text("");
        const bool isKnown = people::exists(call.session(), person);
        const Facts facts = isKnown ? factsOf(call.session(), person, id, versions, std::nullopt) : Facts{};
        const DutySpan* duty = dutyAt(facts, call.now());
        const bool later = duty && !awardAt(facts, call.now()) && dueOf(facts, *duty, call.now()) < due;
        if (person == call.actor().person || !later) {
            left.push(person);
            continue;
        }
        NewRecord record;
        record.type = "certification.dueMoved";
        record.subject = person;
        record.data = Json::object({{"program", id}, {"due", due.iso()}, {"zone", duty->zone}});
        record.texts = {{"reason", reason}};
        call.append(std::move(record));
        ++moved;
    }
    return Json::object({{"moved", moved}, {"left", std::move(left)}});
}

// ---- the queue ----

Json exceptionJson(QueryCall& call, const ExceptionRow& row) {
    Json json = Json::object({{"exception", row.exception},
                              {"kind", row.kind},
                              {"person", row.person},
                              {"personName", people::nameOf(call.session(), row.person).name},
                              {"program", row.program},
                              {"from", row.from.iso()},
                              {"until", row.until.iso()},
                              {"askedBy", row.askedBy},
                              {"askedByName", people::nameOf(call.session(), row.askedBy).name},
                              {"askedAt", row.askedAt.iso()},
                              {"reason", ledger::Ledger::privateText(call.session(), row.record, "reason").value_or("")},
                              {"state", row.state}});
    if (row.decidedAt) {
        json.set("decidedBy", row.decidedBy).set("decidedByName", people::nameOf(call.session(), row.decidedBy).name);
        json.set("decidedAt", row.decidedAt->iso());
    }
    return json;
}

Json exceptionsAnswer(QueryCall& call) {
    Json rows = Json::list();
    const std::string person = call.text("person");
    for (const auto& row : exceptionsOf(call.session(), person)) {
        if (row.askedAt <= call.at() && call.mayReach(people::targetOf(call.session(), row.person, call.at())))
            rows.push(exceptionJson(call, row));
    }
    return Json::object({{"rows", std::move(rows)}});
}

/// What somebody has to look at, since it cannot go as it stands: each with its sentence.
class Queue {
public:
    Queue(QueryCall& call, const Programs& programs, const Matrix& matrix) : m_call(call), m_programs(programs), m_matrix(matrix) {
        for (const auto& [id, versions] : m_programs.all()) {
            const Program& program = versions.back().program;
            const bool asks = std::any_of(program.requirements.begin(), program.requirements.end(),
                                          [](const Requirement& one) { return one.kind == RequirementKind::Certification; });
            m_isWorthALook.push_back(asks || program.dueDays == 0 || isRecent(versions.back().installedAt));
        }
    }

    Json rows() {
        for (std::size_t row = 0; row < m_matrix.staff.size(); ++row) {
            const people::Staff& staff = m_matrix.staff[row];
            const bool isNew =
                std::any_of(staff.jobs.begin(), staff.jobs.end(), [&](const people::Job& job) { return isRecent(job.recordedAt); });
            for (std::size_t column = 0; column < m_matrix.programs.size(); ++column) {
                // A date that could not be kept has passed, but for one that became known on its own day.
                const Label label = m_matrix.label(row, column);
                const bool isOpen = label == Label::Assigned || label == Label::InProgress;
                if (label == Label::Overdue || (isOpen && (isNew || m_isWorthALook[column]))) look(staff.person, m_matrix.programs[column]);
            }
        }
        for (const auto& waiting : openProposals(m_call.session(), m_call.at(), m_call.known()))
            add("decision", waiting.person, waiting.program, "certification.queue-decision");
        for (const auto& row : exceptionsOf(m_call.session(), "")) {
            if (row.state == "asked" && row.askedAt <= m_call.at())
                add("exception", row.person, row.program, "certification.queue-exception", row.exception, Json::object(), row.askedBy);
        }
        for (const auto& row : appealsOf(m_call.session(), "")) {
            if (row.state == "open" && row.askedAt <= m_call.at())
                add("appeal", row.person, row.program, "certification.queue-appeal", row.appeal);
        }
        return std::move(m_rows);
    }

private:
    /// In the last day, however long that was.
    bool isRecent(Instant at) const { return m_call.at().ms - at.ms < 2 * base::kDayMs; }
    void add(const std::string& kind, const std::string& person, const std::string& program, const std::string& code,
             const std::string& object = {}, Json arguments = Json::object(), const std::string& askedBy = {}) {
        if (!m_call.mayReach(people::targetOf(m_call.session(), person, m_call.at()))) return;
        const std::string title = m_programs.newest(program).textsFor(m_call.reader().locale).title;
        const std::string who = people::nameOf(m_call.session(), person).name;
        // A later date helps only where dates are what does not fit.
        const bool isMovable = !arguments["due"].isNull();
        arguments.set("name", who).set("program", title);
        m_rows.push(Json::object({{"kind", kind},
                                  {"person", person},
                                  {"personName", who},
                                  {"program", program},
                                  {"title", title},
                                  {"object", object},
                                  {"movable", isMovable},
                                  {"mine", askedBy == m_call.actor().person},
                                  {"sentence", m_call.say(code, arguments)}}));
    }

    /// A due date that nobody could keep, or one that comes before the date of what has to be held first.
    void look(const std::string& person, const std::string& program) {
        const Facts facts = factsOf(m_call.session(), person, program, m_programs.versionsOf(program), m_call.known());
        const DutySpan* duty = dutyAt(facts, m_call.at());
        if (!duty) return;
        const Date due = dueOf(facts, *duty, m_call.at());
        const Date known = Zone(duty->zone).dateOf(duty->offeredAt);
        const Json dates = Json::object({{"due", Json::object({{"date", due.iso()}})}, {"known", Json::object({{"date", known.iso()}})}});
        if (due <= known) add("due-impossible", person, program, "certification.queue-due-impossible", "", dates);
        for (const auto& requirement : m_programs.newest(program).requirements) {
            if (requirement.kind != RequirementKind::Certification) continue;
            for (const auto& first : requirement.refs) lookAtPrerequisite(person, program, due, first);
        }
    }
    void lookAtPrerequisite(const std::string& person, const std::string& program, Date due, const std::string& first) {
        if (m_programs.all().count(first) == 0) return;
        const Facts facts = factsOf(m_call.session(), person, first, m_programs.versionsOf(first), m_call.known());
        if (awardAt(facts, m_call.at())) return;
        const DutySpan* duty = dutyAt(facts, m_call.at());
        Json arguments = Json::object({{"first", m_programs.newest(first).textsFor(m_call.reader().locale).title}});
        if (!duty) return add("conflict", person, program, "certification.queue-not-required", first, arguments);
        const Date firstDue = dueOf(facts, *duty, m_call.at());
        if (firstDue <= due) return;
        arguments.set("due", Json::object({{"date", due.iso()}})).set("firstDue", Json::object({{"date", firstDue.iso()}}));
        add("conflict", person, program, "certification.queue-conflict", first, arguments);
    }

    QueryCall& m_call;
    const Programs& m_programs;
    const Matrix& m_matrix;
    std::vector<bool> m_isWorthALook;  ///< by column: somebody whose date lies ahead may be concerned too
    Json m_rows = Json::list();
};

}  // namespace

Json queueRows(QueryCall& call, const Programs& programs, const Matrix& matrix) { return Queue(call, programs, matrix).rows(); }

void registerExceptions(gate::Registry& registry) {
    const auto span = [](const char* about) {
        return std::vector<gate::Argument>{personArgument(Need::Required, about),
                                           programArgument(),
                                           {"from", Type::Date, Need::Optional, "first day; today where absent"},
                                           {"until", Type::Date, Need::Required, "last day"},
                                           reasonArgument()};
    };
    addCommand(registry, "certification.exempt", "Asks to excuse somebody from holding the certification; another person approves.",
               span("who"), "{exception}", inCharge(), [](CommandCall& call) { return ask(call, "exemption"); });
    addCommand(registry, "certification.recognise", "Asks to take another certificate for this one; another person approves.",
               span("whose certificate"), "{exception}", inCharge(), [](CommandCall& call) { return ask(call, "equivalence"); });
    addCommand(registry, "certification.approveException", "Approves an exemption or equivalence that somebody else asked for.",
               {{"exception", Type::Id, Need::Required, "which"}, signatureArgument()}, "{record, award?}", hrOnly(), approve);
    addCommand(registry, "certification.refuseException", "Refuses an exemption or equivalence.",
               {{"exception", Type::Id, Need::Required, "which"}, reasonArgument()}, "{record}", hrOnly(), refuse);
    addCommand(registry, "certification.moveDue", "Gives a later due date to several people at once.",
               {{"persons", Type::List, Need::Required, "who"},
                programArgument(),
                {"due", Type::Date, Need::Required, "the later day"},
                reasonArgument()},
               "{moved, left:[person]}", hrOnly(), moveDue);
    addQuery(
        registry, "certification.exceptions", "Exemptions and equivalences: asked for, approved, refused.",
        {personArgument(Need::Optional, "all in reach where absent")},
        "{rows:[{exception,kind,person,personName,program,from,until,askedBy,askedByName,askedAt,reason,state,decidedBy?,decidedByName?,"
        "decidedAt?}]}",
        {{Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}}, exceptionsAnswer);
    addQuery(registry, "certification.queue",
             "What cannot go as it stands: impossible dates, programs in conflict, what waits for a person.", {},
             "{rows:[{kind,person,personName,program,title,object,movable,mine,sentence}]}",
             {{Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}}, [](QueryCall& call) {
                 const Programs programs = Programs::load(call.session(), call.at());
                 return Json::object({{"rows", queueRows(call, programs, matrixAt(call.session(), programs, call.at(), call.known()))}});
             });
}

}  // namespace adab::certification

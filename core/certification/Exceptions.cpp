// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationAnswers.h"
#include "certification/DecisionStore.h"
#include "certification/Duties.h"
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

/// What somebody has to look at, since it cannot go as it stands.
class Queue {
public:
    Queue(QueryCall& call, const Programs& programs, const Matrix& matrix)
        : m_call(call),
          m_programs(programs),
          m_matrix(matrix),
          m_duties(call.session(), programs, matrix.staff, call.at(), call.known()),
          m_reachesAll(call.mayReach({"-", {}})) {
        for (const std::string& program : matrix.programs) m_first.push_back(firstOf(programs.newest(program)));
    }

    std::vector<Waiting> waiting() {
        for (std::size_t row = 0; row < m_matrix.staff.size(); ++row) {
            for (std::size_t column = 0; column < m_matrix.programs.size(); ++column) {
                const Label label = m_matrix.label(row, column);
                if (label == Label::Overdue || label == Label::Assigned || label == Label::InProgress) look(row, column);
            }
        }
        for (const auto& one : openProposals(m_call.session(), m_call.at(), m_call.known()))
            add({"decision", one.person, one.program, "certification.queue-decision"});
        for (const auto& row : exceptionsOf(m_call.session(), "")) {
            if (row.state != "asked" || row.askedAt > m_call.at()) continue;
            const bool mine = row.askedBy == m_call.actor().person;
            add({"exception", row.person, row.program, "certification.queue-exception", row.exception, Json::object(), mine});
        }
        for (const auto& row : appealsOf(m_call.session(), "")) {
            if (row.state == "open" && row.askedAt <= m_call.at())
                add({"appeal", row.person, row.program, "certification.queue-appeal", row.appeal});
        }
        return std::move(m_waiting);
    }

private:
    void add(Waiting one) {
        if (m_reachesAll || m_call.mayReach(people::targetOf(m_call.session(), one.person, m_call.at())))
            m_waiting.push_back(std::move(one));
    }

    /// Columns of what has to be held before the program.
    std::vector<std::size_t> firstOf(const Program& program) const {
        std::vector<std::size_t> columns;
        for (const auto& requirement : program.requirements) {
            if (requirement.kind != RequirementKind::Certification) continue;
            for (const auto& first : requirement.refs) {
                const auto found = std::find(m_matrix.programs.begin(), m_matrix.programs.end(), first);
                if (found != m_matrix.programs.end()) columns.push_back(static_cast<std::size_t>(found - m_matrix.programs.begin()));
            }
        }
        return columns;
    }

    /// A due date that nobody could keep, or one that comes before the date of what has to be held first.
    void look(std::size_t row, std::size_t column) {
        const auto duty = m_duties.of(row, column);
        if (!duty) return;
        const Date due = duty->due;
        // Nowhere is it a day later than in UTC a day on: most need no look at a calendar.
        if (due <= Date::fromDaysSinceEpoch(duty->offeredAt.ms / base::kDayMs + 1)) {
            const Date known = duty->zone->dateOf(duty->offeredAt);
            if (due <= known)
                add({"due-impossible", m_matrix.staff[row].person, m_matrix.programs[column], "certification.queue-due-impossible", "",
                     Json::object({{"due", dated(due)}, {"known", dated(known)}})});
        }
        for (const std::size_t first : m_first[column]) lookAtPrerequisite(row, column, due, first);
    }
    void lookAtPrerequisite(std::size_t row, std::size_t column, Date due, std::size_t first) {
        if (m_matrix.until[m_matrix.index(row, first)] != kNever) return;  // there is a certificate
        const auto duty = m_duties.of(row, first);
        if (duty && duty->due <= due) return;
        const std::string& program = m_matrix.programs[first];
        Json arguments = Json::object({{"first", m_programs.newest(program).textsFor(m_call.reader().locale).title}});
        if (duty) arguments.set("due", dated(due)).set("firstDue", dated(duty->due));
        add({"conflict", m_matrix.staff[row].person, m_matrix.programs[column],
             duty ? "certification.queue-conflict" : "certification.queue-not-required", program, std::move(arguments)});
    }

    static Json dated(Date date) { return Json::object({{"date", date.iso()}}); }

    QueryCall& m_call;
    const Programs& m_programs;
    const Matrix& m_matrix;
    Duties m_duties;
    bool m_reachesAll;  ///< whoever reaches a person of no site and no team: then nobody is asked for one by one
    std::vector<std::vector<std::size_t>> m_first;  ///< by column
    std::vector<Waiting> m_waiting;
};

/// Each with its sentence.
Json queueAnswer(QueryCall& call) {
    const Programs programs = Programs::load(call.session(), call.at());
    Json rows = Json::list();
    for (Waiting& one : queueOf(call, programs, matrixAt(call.session(), programs, call.at(), call.known()))) {
        const std::string title = programs.newest(one.program).textsFor(call.reader().locale).title;
        const std::string who = people::nameOf(call.session(), one.person).name;
        // A later date helps only where dates are what does not fit.
        const bool isMovable = !one.arguments["due"].isNull();
        one.arguments.set("name", who).set("program", title);
        rows.push(Json::object({{"kind", one.kind},
                                {"person", one.person},
                                {"personName", who},
                                {"program", one.program},
                                {"title", title},
                                {"object", one.object},
                                {"movable", isMovable},
                                {"mine", one.mine},
                                {"sentence", call.say(one.code, one.arguments)}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace

std::vector<Waiting> queueOf(QueryCall& call, const Programs& programs, const Matrix& matrix) {
    return Queue(call, programs, matrix).waiting();
}

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
             {{Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}}, queueAnswer);
}

}  // namespace adab::certification

// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/FactService.h"

#include "people/PeopleStore.h"
#include "people/TableRows.h"
#include "policies/Facts.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <cstdlib>
#include <set>

namespace adab::policies {

using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;
using people::RowOutcome;
using people::RowPlan;
using people::TableRow;

namespace {

const std::vector<std::string>& columns() {
    static const std::vector<std::string> all{"person", "login", "kind", "kpi", "value", "score", "on", "calendar", "reference", "rule"};
    return all;
}

/// What may be reported: an award and a confirmed concern have records of their own.
std::optional<Trigger> reportable(const std::string& kind) {
    const auto trigger = triggerNamed(kind);
    if (!trigger || !isFact(*trigger) || isAboutProgram(*trigger) || *trigger == Trigger::ConcernConfirmed) return std::nullopt;
    return trigger;
}

/// Rules of appearance have exemptions: what was seen of them is no fact.
bool isOfAppearance(Session& session, const std::string& rule, Instant at) {
    for (const auto& registry : standards::registriesAt(session, at)) {
        for (const auto& value : registry->values) {
            for (const auto& norm : value.norms) {
                for (const auto& standard : norm.standards) {
                    if (standard.family != "appearance") continue;
                    if (std::any_of(standard.rules.begin(), standard.rules.end(), [&](const auto& one) { return one.id == rule; }))
                        return true;
                }
            }
        }
    }
    return false;
}

/// A whole number, or of a visit also a fraction of one (`9/10`) as per cent, rounded down.
std::int64_t valueIn(Trigger trigger, const TableRow& row) {
    if (!isMeasured(trigger)) return 0;
    const bool visit = trigger == Trigger::Visit;
    const std::string column = visit && row.cell("value").empty() ? "score" : "value";
    const std::string text = row.required(column);
    const auto fraction = base::Fraction::parse(text);
    std::optional<std::int64_t> value;
    if (fraction) {
        const bool share = visit && text.find('/') != std::string::npos;
        const std::int64_t times = share ? 100 : 1;
        const bool small = std::abs(fraction->numerator()) <= kMaxKpi && fraction->denominator() <= kMaxKpi;
        if (small && (share || fraction->denominator() == 1)) value = fraction->numerator() * times / fraction->denominator();
    }
    const std::int64_t least = visit ? 0 : -kMaxKpi;
    const std::int64_t most = visit ? 100 : kMaxKpi;
    if (!value || *value < least || *value > most)
        throw Refused("policies.fact-value", Json::object({{"text", text}, {"least", least}, {"most", most}}), column);
    return *value;
}

class Report {
public:
    explicit Report(CommandCall& call) : m_call(call), m_kind(call.text("kind")) {}

    RowPlan plan(const TableRow& row) {
        Fact fact;
        fact.person = row.person(m_call);
        if (fact.person == m_call.actor().person) throw Refused("policies.fact-own", Json::object(), "person");
        const std::string kind = m_kind.empty() ? row.required("kind") : m_kind;
        const auto trigger = reportable(kind);
        if (!trigger) throw Refused("policies.fact-kind", Json::object({{"kind", kind}}), "kind");
        fact.trigger = *trigger;
        fact.value = valueIn(*trigger, row);
        if (*trigger == Trigger::Kpi) fact.measure = row.required("kpi");
        const Date on = row.requiredDate("on");
        const Zone zone(people::zoneOf(m_call.session(), fact.person, Zone("UTC").startOf(on).plusMs(base::kDayMs / 2)));
        fact.at = zone.startOf(on);
        if (fact.at > m_call.now()) throw Refused("policies.fact-later", Json::object(), "on");
        const std::string rule = row.cell("rule");
        if (!rule.empty() && isOfAppearance(m_call.session(), rule, m_call.now()))
            throw Refused("policies.fact-appearance", Json::object(), "rule");
        const std::string reference = row.required("reference");
        fact.subject = kind + ":" + fact.measure + ":" + reference;
        if (!m_seen.emplace(fact.person, fact.subject).second) throw Refused("people.import-twice", Json::object(), "reference");
        for (const FactRow& other : factsOf(m_call.session(), fact.person, fact.trigger)) {
            if (other.fact.subject != fact.subject) continue;
            if (other.fact.value == fact.value && other.fact.at == fact.at) return {};
            throw Refused("policies.fact-differs", Json::object({{"reference", reference}}), "reference");
        }
        return {RowOutcome::Created, [this, fact] { m_call.append(recordOf(fact)); }};
    }

private:
    CommandCall& m_call;
    std::string m_kind;
    std::set<std::pair<std::string, std::string>> m_seen;
};

Json reportFacts(CommandCall& call) {
    Report report(call);
    return people::importRows(call, columns(), [&](const TableRow& row) { return report.plan(row); });
}

/// An award has its own way of ending; here ends what was reported.
FactRow reportedFact(Session& session, std::int64_t seq) {
    auto row = factAt(session, seq);
    if (!row || isAboutProgram(row->fact.trigger)) throw Refused("policies.fact-unknown", Json::object(), "fact");
    return std::move(*row);
}

Json withdraw(CommandCall& call) {
    const FactRow row = reportedFact(call.session(), call.args()["fact"].integer());
    if (row.fact.person == call.actor().person) throw Refused("policies.fact-own", Json::object(), "fact");
    if (row.withdrawnAt) throw Refused("policies.fact-withdrawn", Json::object(), "fact");
    const std::string reason = call.text("reason");
    if (reason.empty()) throw Refused("policies.fact-reason", Json::object(), "reason");
    gate::NewRecord record;
    record.type = "policies.factWithdrawn";
    record.subject = row.fact.person;
    record.data = Json::object({{"fact", row.fact.seq}, {"trigger", std::string(name(row.fact.trigger))}});
    record.texts = {{"reason", reason}};
    call.append(std::move(record));
    return Json::object({{"fact", row.fact.seq}});
}

Json facts(QueryCall& call) {
    const std::string person = call.text("person", call.actor().person);
    Json rows = Json::list();
    for (const Trigger trigger : allTriggers()) {
        if (!isFact(trigger)) continue;
        for (const FactRow& row : factsOf(call.session(), person, trigger)) {
            if (row.fact.at > call.at() || (call.known() && row.recordedAt > *call.known())) continue;
            Json line = Json::object({{"fact", row.fact.seq},
                                      {"kind", std::string(name(trigger))},
                                      {"kindText", call.say("policies.trigger-" + std::string(name(trigger)))},
                                      {"program", row.fact.program},
                                      {"kpi", row.fact.measure},
                                      {"at", row.fact.at.iso()}});
            if (isMeasured(trigger)) line.set("value", row.fact.value);
            rows.push(std::move(line));
        }
    }
    return Json::object({{"person", person}, {"rows", std::move(rows)}});
}

}  // namespace

void registerFacts(gate::Registry& registry) {
    const gate::Access kReporting{{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
    gate::Command report;
    report.name = "policies.reportFacts";
    report.about = "Visits, KPIs, adopted ideas and agreements met, from a table; each row is a fact about one person.";
    report.arguments = {
        {"rows", Type::List, Need::Required, "objects with the columns person login kind kpi value score on calendar reference rule"},
        {"kind", Type::Id, Need::Optional, "visit · kpi · idea-adopted · agreement-met, where all rows are of one kind"},
        {"dryRun", Type::Boolean, Need::Optional, "only look"}};
    report.answer = "{rows, created, changed, unchanged, refused, problems:[{row, column, code, arguments}]}";
    report.access = kReporting;
    report.handle = reportFacts;
    registry.command(std::move(report));

    gate::Command undo;
    undo.name = "policies.withdrawFact";
    undo.about = "A reported fact was wrong: what followed from it is booked back.";
    undo.arguments = {{"fact", Type::Integer, Need::Required, "its record"},
                      {"reason", Type::Text, Need::Required, "why, in words; private"}};
    undo.answer = "{fact}";
    undo.access = {{Role::Hr, Reach::Organisation}};
    undo.target = [](Session& session, const gate::Actor&, const Json& args) {
        gate::Target target{reportedFact(session, args["fact"].integer()).fact.person, {}};
        for (const auto& job : people::allJobsOf(session, target.person)) target.sites.push_back(job.site);
        return target;
    };
    undo.handle = withdraw;
    registry.command(std::move(undo));

    gate::Query query;
    query.name = "policies.facts";
    query.about = "The facts about a person that a policy may look at. Practice is never among them.";
    query.arguments = {{"person", Type::Person, Need::Optional, "oneself where absent"}};
    query.answer = "{person,rows:[{fact,kind,kindText,program,kpi,value,at}]}";
    query.access = {{Role::Learner, Reach::Own}, {Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}};
    query.trace = gate::Query::Trace::FileRead;
    query.handle = facts;
    registry.query(std::move(query));

    registry.projector({"policies.facts",
                        1,
                        {"certification.awarded", "certification.awardWithdrawn", "policies.factReported", "policies.factWithdrawn"},
                        {"policy_facts"},
                        [](Session& session, const gate::Record& record) {
                            if (record.type == "certification.awardWithdrawn") {
                                withdrawFact(session, record.data["awardSeq"].integer(), record.at);
                            } else if (record.type == "policies.factWithdrawn") {
                                withdrawFact(session, record.data["fact"].integer(), record.at);
                            } else {
                                insertFact(session, factIn(record), record.at);
                            }
                        }});
}

}  // namespace adab::policies

// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/Facts.h"

#include "certification/CertificationService.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::policies {

namespace {

constexpr const char* kReported = "policies.factReported";

}  // namespace

const std::vector<std::string>& factRecordTypes() {
    static const std::vector<std::string> types{"certification.awarded", kReported};
    return types;
}

Fact factIn(const ledger::Record& record) {
    Fact fact;
    fact.person = record.subject;
    fact.at = record.when();
    fact.seq = record.seq;
    if (record.type == kReported) {
        const Json& data = record.data;
        fact.trigger = triggerNamed(data["trigger"].text("")).value_or(Trigger::Visit);
        fact.measure = data["measure"].text("");
        fact.value = data["value"].integer();
        fact.subject = data["subject"].text("");
        if (data["chain"].text("") == "further") fact.chain = Fact::Chain::Further;
        return fact;
    }
    const certification::Award award = certification::awardIn(record);
    fact.trigger = award.kind == certification::AwardKind::Renewal ? Trigger::Renewed : Trigger::Certified;
    fact.program = award.program;
    fact.subject = award.award;
    return fact;
}

ledger::NewRecord recordOf(const Fact& fact) {
    ledger::NewRecord record;
    record.type = kReported;
    record.subject = fact.person;
    record.data = Json::object({{"trigger", std::string(name(fact.trigger))},
                                {"measure", fact.measure},
                                {"value", fact.value},
                                {"subject", fact.subject},
                                {"chain", fact.chain == Fact::Chain::Further ? "further" : "first"}});
    record.effective = fact.at;
    return record;
}

Circumstances circumstancesOf(const std::vector<people::Job>& jobs, const std::vector<people::Absence>& absences, Instant at) {
    Circumstances around;
    const auto held = people::jobsAt(jobs, at);
    for (const auto& job : held) {
        around.jobRoles.push_back(job.jobRole);
        around.sites.push_back(job.site);
    }
    around.away = people::isAbsent(absences, at);
    if (!held.empty()) {
        const Zone zone(held.front().zone);
        around.day = zone.dateOf(at);
        if (const auto since = people::employedSince(jobs, at)) around.firstDay = zone.dateOf(*since);
    }
    return around;
}

Circumstances circumstancesOf(Session& session, const std::string& person, Instant at) {
    return circumstancesOf(people::allJobsOf(session, person), people::absencesOf(session, person), at);
}

Circumstances circumstancesOf(Session& session, const Fact& fact) {
    Circumstances around = circumstancesOf(session, fact.person, fact.at);
    for (const FactRow& row : factsOf(session, fact.person, fact.trigger)) {
        const Fact& other = row.fact;
        const bool isEarlier = other.at < fact.at || (other.at == fact.at && other.seq < fact.seq);
        if (isEarlier && other.program == fact.program && other.measure == fact.measure) around.earlier.push_back(other.value);
    }
    return around;
}

std::vector<Effect> effectsOf(Session& session, const Policies& policies, const ledger::Record& record) {
    Fact fact = factIn(record);
    // Most records meet no rule at all: people and earlier facts are asked for only where one might.
    const bool anyRule = std::any_of(policies.spans().begin(), policies.spans().end(), [&](const InForce& span) {
        return span.holds(fact.at) && std::any_of(span.policy->rules.begin(), span.policy->rules.end(),
                                                  [&](const Rule& rule) { return rule.trigger == fact.trigger; });
    });
    if (!anyRule) return {};
    fact.around = circumstancesOf(session, fact);
    return onFact(policies.spans(), fact);
}

}  // namespace adab::policies

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewards/RewardsService.h"

#include "certification/Standing.h"
#include "people/PeopleStore.h"
#include "policies/Facts.h"
#include "policies/PoliciesStore.h"
#include "rewards/GrantStore.h"
#include "rewards/PayrollService.h"
#include "rewards/RewardsStore.h"

#include <algorithm>
#include <set>

namespace adab::rewards {

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

/// What the limit of a month leaves of an effect: the month of the fact, where the person works.
std::int64_t leftOf(Session& session, const policies::Effect& effect, int most) {
    if (most == 0) return effect.points;
    const Zone zone(people::zoneOf(session, effect.person, effect.boundary));
    const Date day = zone.dateOf(effect.boundary);
    const Date first{day.year, day.month, 1};
    const std::int64_t given = givenBetween(session, effect.person, effect.policy, zone.startOf(first), zone.startOf(first.plusMonths(1)));
    return std::clamp<std::int64_t>(most - given, 0, effect.points);
}

/// A bonus eligibility, a nomination or an encouragement, once.
void grant(ledger::Appending& appending, const policies::Effect& effect, int mostPercent) {
    if (grantNamed(appending.session(), effect.id)) return;
    gate::NewRecord record;
    record.type = "rewards.granted";
    record.subject = effect.person;
    record.data = Json::object({{"grant", effect.id},
                                {"kind", std::string(policies::name(effect.kind))},
                                {"percent", effect.percent},
                                {"mostPercent", mostPercent},
                                {"policy", effect.policy},
                                {"policyVersion", effect.version},
                                {"rule", effect.rule},
                                {"program", effect.program},
                                {"trigger", std::string(policies::name(effect.trigger))},
                                {"facts", Json::list({effect.facts.front()})}});
    if (effect.boundary < appending.now()) record.effective = effect.boundary;
    appending.append(std::move(record));
}

void projectGrant(Session& session, const gate::Record& record) {
    const Json& data = record.data;
    if (record.type == "rewards.grantWithdrawn") return withdrawGrant(session, data["grant"].text(""), record.at);
    Grant grant;
    grant.grant = data["grant"].text("");
    grant.person = record.subject;
    grant.kind = grantKindNamed(data["kind"].text("")).value_or(Grant::Kind::Encouragement);
    grant.percent = static_cast<int>(data["percent"].integer());
    grant.mostPercent = static_cast<int>(data["mostPercent"].integer());
    grant.policy = data["policy"].text("");
    grant.policyVersion = data["policyVersion"].text("");
    grant.rule = data["rule"].text("");
    grant.program = data["program"].text("");
    grant.trigger = data["trigger"].text("");
    grant.factSeq = data["facts"].at(0).integer();
    grant.at = record.when();
    grant.recordedAt = record.at;
    grant.seq = record.seq;
    insertGrant(session, grant);
}

void bookRewards(ledger::Appending& appending, const gate::Record& record) {
    const policies::Policies policies = policies::Policies::load(appending.session());
    for (const auto& effect : policies::effectsOf(appending.session(), policies, record)) {
        if (effect.kind == policies::EffectKind::Concern) continue;
        const policies::Policy* policy = policies.version(effect.policy, effect.version);
        if (effect.kind != policies::EffectKind::Points) {
            grant(appending, effect, policy->caps.bonusPercent);
            continue;
        }
        if (bookingNamed(appending.session(), effect.id)) continue;
        Booking booking;
        booking.booking = effect.id;
        booking.person = effect.person;
        booking.points = leftOf(appending.session(), effect, policy->caps.pointsPerMonth);
        booking.capped = effect.points - booking.points;
        booking.policy = effect.policy;
        booking.policyVersion = effect.version;
        booking.rule = effect.rule;
        booking.program = effect.program;
        booking.trigger = policies::name(effect.trigger);
        booking.factSeq = record.seq;
        gate::NewRecord booked;
        booked.type = "rewards.booked";
        booked.subject = effect.person;
        booked.data = toData(booking);
        // The points are of the day of their fact, whenever it was reported: a limit of a month is that month's.
        if (effect.boundary < appending.now()) booked.effective = effect.boundary;
        appending.append(std::move(booked));
    }
}

/// What was booked for an award or a fact that was withdrawn is booked back: it was given for a fact that no longer stands.
void takeBack(ledger::Appending& appending, const gate::Record& record) {
    const std::int64_t fact = record.data[record.type == "policies.factWithdrawn" ? "fact" : "awardSeq"].integer();
    for (const auto& booking : bookingsOf(appending.session(), record.subject, appending.now(), std::nullopt)) {
        if (booking.factSeq != fact || !booking.reverses.empty()) continue;
        if (isReversed(appending.session(), booking.booking)) continue;
        gate::NewRecord booked;
        booked.type = "rewards.booked";
        booked.subject = record.subject;
        booked.data = toData(reversalOf(booking, appending.entropy().id("booking")));
        appending.append(std::move(booked));
    }
    for (const auto& one : grantsOf(appending.session(), record.subject, appending.now(), std::nullopt)) {
        if (one.factSeq != fact || one.withdrawnAt) continue;
        gate::NewRecord withdrawn;
        withdrawn.type = "rewards.grantWithdrawn";
        withdrawn.subject = record.subject;
        withdrawn.data = Json::object({{"grant", one.grant}, {"fact", fact}});
        appending.append(std::move(withdrawn));
    }
}

std::vector<Leg> legsIn(const Json& data) {
    std::vector<Leg> legs;
    for (const auto& leg : data["legs"].items()) legs.push_back({leg["account"].text(""), leg["points"].integer()});
    return legs;
}

void project(Session& session, const gate::Record& record) {
    Booking booking = fromData(record.data);
    booking.person = record.subject;
    booking.at = record.when();
    booking.seq = record.seq;
    insertBooking(session, booking, legsIn(record.data), record.at);
}

Json reverse(gate::CommandCall& call) {
    const std::string id = call.text("booking");
    const auto booking = bookingNamed(call.session(), id);
    if (!booking || !booking->reverses.empty()) throw Refused("rewards.unknown-booking", Json::object(), "booking");
    if (booking->person == call.actor().person) throw Refused("rewards.own-decision", Json::object(), "booking");
    if (isReversed(call.session(), id)) throw Refused("rewards.already-reversed", Json::object(), "booking");
    const std::string reason = call.text("reason");
    if (reason.empty()) throw Refused("rewards.reason-missing", Json::object(), "reason");
    Booking reversal = reversalOf(*booking, call.newId("booking"));
    reversal.caseId = call.text("case");
    gate::NewRecord record;
    record.type = "rewards.booked";
    record.subject = booking->person;
    record.data = toData(reversal);
    record.texts = {{"reason", reason}};
    call.append(std::move(record));
    return Json::object({{"booking", reversal.booking}});
}

std::string programTitle(gate::QueryCall& call, const certification::Programs& programs, const std::string& program) {
    const auto found = programs.all().find(program);
    return found == programs.all().end() ? program : found->second.back().program.textsFor(call.reader().locale).title;
}

std::string reasonText(gate::QueryCall& call, const certification::Programs& programs, const Booking& booking) {
    const Json arguments = Json::object({{"program", programTitle(call, programs, booking.program)}, {"points", std::abs(booking.points)}});
    if (!booking.reverses.empty()) return call.say(booking.points > 0 ? "rewards.because-restored" : "rewards.because-reversed", arguments);
    return call.say("rewards.because-" + booking.trigger, arguments);
}

Json grantsJson(gate::QueryCall& call, const std::string& person) {
    const policies::Policies policies = policies::Policies::load(call.session(), call.known());
    std::map<std::string, std::string> paydays;
    for (const auto& payroll : payrolls(call.session(), std::min(call.known().value_or(call.at()), call.at()))) {
        for (const auto& line : payroll.lines) {
            if (line.person == person && line.kind != LineKind::Kept) paydays[line.grant] = payroll.payday.iso();
        }
    }
    Json rows = Json::list();
    for (const auto& one : grantsOf(call.session(), person, call.at(), call.known())) {
        if (one.withdrawnAt) continue;
        const policies::Policy* policy = policies.version(one.policy, one.policyVersion);
        const policies::RuleTexts texts = policy ? policy->ruleTexts(one.rule, call.reader().locale) : policies::RuleTexts{};
        Json row =
            Json::object({{"grant", one.grant},
                          {"kind", std::string(name(one.kind))},
                          {"kindText", call.say("rewards.grant-" + std::string(name(one.kind)), Json::object({{"percent", one.percent}}))},
                          {"at", one.at.iso()},
                          {"title", texts.title},
                          {"reasonText", texts.plain},
                          {"policy", one.policy},
                          {"policyVersion", one.policyVersion},
                          {"rule", one.rule},
                          {"record", one.seq},
                          {"facts", Json::list({one.factSeq})}});
        if (one.kind == Grant::Kind::Bonus) row.set("percent", one.percent);
        if (const auto paid = paydays.find(one.grant); paid != paydays.end()) row.set("payday", paid->second);
        rows.push(std::move(row));
    }
    return rows;
}

/// What can be earned now: the rewards in force that meet who the person is. What would be the second time of a first time is left out.
Json nextJson(gate::QueryCall& call, const std::string& person) {
    const policies::Policies policies = policies::Policies::load(call.session(), call.known());
    const policies::Circumstances around = policies::circumstancesOf(call.session(), person, call.at());
    Json rows = Json::list();
    for (const auto& span : policies.spans()) {
        if (!span.holds(call.at())) continue;
        for (const auto& rule : span.policy->rules) {
            if (!policies::isReward(rule.effect) || rule.effect == policies::EffectKind::Encouragement) continue;
            policies::Circumstances then = around;
            for (const auto& row : policies::factsOf(call.session(), person, rule.trigger)) {
                if (row.fact.program == rule.program && row.fact.measure == rule.measure) then.earlier.push_back(row.fact.value);
            }
            policies::Rule present = rule;
            present.when.notAbsent = false;  // whoever is away today may be there tomorrow
            if (!policies::holds(present, then)) continue;
            const policies::RuleTexts texts = span.policy->ruleTexts(rule.id, call.reader().locale);
            Json row = Json::object({{"policy", span.policy->id},
                                     {"policyVersion", span.policy->version},
                                     {"rule", rule.id},
                                     {"title", texts.title},
                                     {"reasonText", texts.plain},
                                     {"effect", std::string(policies::name(rule.effect))},
                                     {"program", rule.program}});
            if (rule.effect == policies::EffectKind::Points) row.set("points", rule.points);
            if (rule.effect == policies::EffectKind::Bonus) row.set("percent", rule.percent);
            rows.push(std::move(row));
        }
    }
    return rows;
}

/// Whom one can thank: who works at the same site now.
Json colleagues(gate::QueryCall& call) {
    std::set<std::string> sites;
    for (const auto& job : people::jobsOf(call.session(), call.actor().person, call.at())) sites.insert(job.site);
    const auto names = people::names(call.session());
    Json rows = Json::list();
    for (const auto& staff : people::everyone(call.session(), call.at(), call.known())) {
        if (staff.person == call.actor().person) continue;
        if (std::none_of(staff.jobs.begin(), staff.jobs.end(), [&](const people::Job& job) { return sites.contains(job.site); })) continue;
        const auto name = names.find(staff.person);
        rows.push(Json::object({{"person", staff.person}, {"name", name == names.end() ? staff.person : name->second.name}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

Json mine(gate::QueryCall& call) {
    const std::string person = call.text("person", call.actor().person);
    const auto programs = certification::Programs::load(call.session(), call.at());
    const Zone zone(people::zoneOf(call.session(), person, call.at()));
    const Date today = zone.dateOf(call.at());
    const Instant monthBegan = zone.startOf(Date{today.year, today.month, 1});
    std::int64_t balance = 0;
    std::int64_t month = 0;
    Json rows = Json::list();
    for (const auto& booking : bookingsOf(call.session(), person, call.at(), call.known())) {
        balance += booking.points;
        if (booking.at >= monthBegan) month += booking.points;
        Json row = Json::object({{"booking", booking.booking},
                                 {"at", booking.at.iso()},
                                 {"points", booking.points},
                                 {"reasonText", reasonText(call, programs, booking)},
                                 {"program", booking.program},
                                 {"policy", booking.policy},
                                 {"policyVersion", booking.policyVersion},
                                 {"rule", booking.rule},
                                 {"record", booking.seq},
                                 {"facts", Json::list({booking.factSeq})}});
        if (!booking.reverses.empty()) row.set("reverses", booking.reverses);
        if (booking.capped > 0) row.set("capped", booking.capped);
        rows.push(std::move(row));
    }
    return Json::object({{"balance", balance},
                         {"month", month},
                         {"bookings", std::move(rows)},
                         {"grants", grantsJson(call, person)},
                         {"next", nextJson(call, person)}});
}

}  // namespace

void registerRewards(gate::Registry& registry) {
    registry.privateTexts("rewards", {{"rewards.booked", {"reason"}}});
    registry.privateTexts("recognition", {{"rewards.thanked", {"words"}}});
    gate::Command command;
    command.name = "rewards.reverse";
    command.about = "Undoes a booking by a counter-booking, with a reason that the person can read.";
    command.arguments = {{"booking", Type::Id, Need::Required, "the booking"},
                         {"reason", Type::Text, Need::Required, "why, in words; private"},
                         {"case", Type::Id, Need::Optional, "the case whose decision asks for it: overturned, the points come back"}};
    command.answer = "{booking}";
    command.access = {{Role::Hr, Reach::Organisation}};
    command.target = [](Session& session, const gate::Actor&, const Json& args) {
        const auto booking = bookingNamed(session, args["booking"].text(""));
        if (!booking) return gate::Target{};
        gate::Target target{booking->person, {}};
        for (const auto& job : people::allJobsOf(session, booking->person)) target.sites.push_back(job.site);
        return target;
    };
    command.handle = reverse;
    registry.command(std::move(command));

    gate::Query query;
    query.name = "rewards.mine";
    query.about = "What was earned, and why.";
    query.arguments = {{"person", Type::Person, Need::Optional, "oneself where absent"}};
    query.answer =
        "{balance,month,bookings:[{booking,at,points,capped?,reasonText,program,policy,policyVersion,rule}],grants:[{grant,kind,kindText,"
        "at,"
        "title,reasonText,percent?,payday?,policy,policyVersion,rule,facts}],next:[{policy,policyVersion,rule,title,reasonText,effect,"
        "points?,"
        "percent?}]}";
    query.access = {{Role::Learner, Reach::Own},
                    {Role::Hr, Reach::Organisation},
                    {Role::Auditor, Reach::Organisation},
                    {Role::Operator, Reach::Organisation}};
    query.trace = gate::Query::Trace::FileRead;
    query.handle = mine;
    registry.query(std::move(query));

    gate::Query who;
    who.name = "rewards.colleagues";
    who.about = "Whom one can thank.";
    who.answer = "{rows:[{person,name}]}";
    who.access = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Own}, {Role::Hr, Reach::Own}};
    who.handle = colleagues;
    registry.query(std::move(who));

    registerPayroll(registry);
    registry.projector({"rewards.grants", 1, {"rewards.granted", "rewards.grantWithdrawn"}, {"reward_grants"}, projectGrant});
    registerThanks(registry);
    registry.projector({"rewards.bookings", 1, {"rewards.booked"}, {"reward_bookings", "reward_legs"}, project});
    registry.reactor({"rewards.book", policies::factRecordTypes(), bookRewards});
    registry.reactor({"rewards.takeBack", {"certification.awardWithdrawn", "policies.factWithdrawn"}, takeBack});
}

}  // namespace adab::rewards

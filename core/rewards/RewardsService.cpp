// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewards/RewardsService.h"

#include "certification/CertificationService.h"
#include "certification/Standing.h"
#include "people/PeopleStore.h"
#include "policies/Facts.h"
#include "policies/PoliciesStore.h"
#include "rewards/RewardsStore.h"

#include <algorithm>

namespace adab::rewards {

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

void bookRewards(ledger::Appending& appending, const gate::Record& record) {
    const policies::Policies policies = policies::Policies::load(appending.session());
    for (const auto& effect : policies::effectsOf(appending.session(), policies, record)) {
        if (effect.kind != policies::EffectKind::Points) continue;
        if (bookingNamed(appending.session(), effect.id)) continue;
        Booking booking;
        booking.booking = effect.id;
        booking.person = effect.person;
        booking.points = effect.points;
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
    const Booking reversal = reversalOf(*booking, call.newId("booking"));
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
    if (!booking.reverses.empty()) return call.say("rewards.because-reversed", arguments);
    return call.say("rewards.because-" + booking.trigger, arguments);
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
        rows.push(std::move(row));
    }
    return Json::object({{"balance", balance}, {"month", month}, {"bookings", std::move(rows)}});
}

}  // namespace

void registerRewards(gate::Registry& registry) {
    gate::Command command;
    command.name = "rewards.reverse";
    command.about = "Undoes a booking by a counter-booking, with a reason that the person can read.";
    command.arguments = {{"booking", Type::Id, Need::Required, "the booking"},
                         {"reason", Type::Text, Need::Required, "why, in words; private"}};
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
    query.answer = "{balance,month,bookings:[{booking,at,points,reasonText,program,policy,policyVersion,rule}]}";
    query.access = {{Role::Learner, Reach::Own},
                    {Role::Hr, Reach::Organisation},
                    {Role::Auditor, Reach::Organisation},
                    {Role::Operator, Reach::Organisation}};
    query.trace = gate::Query::Trace::FileRead;
    query.handle = mine;
    registry.query(std::move(query));

    registry.projector({"rewards.bookings", 1, {"rewards.booked"}, {"reward_bookings", "reward_legs"}, project});
    registry.reactor({"rewards.book", policies::factRecordTypes(), bookRewards});
    registry.reactor({"rewards.takeBack", {"certification.awardWithdrawn", "policies.factWithdrawn"}, takeBack});
}

}  // namespace adab::rewards

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewards/Rewards.h"

namespace adab::rewards {

std::string accountOf(const std::string& person) { return "person:" + person; }

std::vector<Leg> legsOf(const Booking& booking) { return {{accountOf(booking.person), booking.points}, {kHouseAccount, -booking.points}}; }

Booking reversalOf(const Booking& booking, std::string id) {
    Booking reversal = booking;
    reversal.booking = std::move(id);
    reversal.points = -booking.points;
    reversal.reverses = booking.booking;
    reversal.seq = 0;
    reversal.capped = 0;
    reversal.caseId.clear();
    return reversal;
}

Json toData(const Booking& booking) {
    Json legs = Json::list();
    for (const auto& leg : legsOf(booking)) legs.push(Json::object({{"account", leg.account}, {"points", leg.points}}));
    Json data = Json::object({{"booking", booking.booking},
                              {"points", booking.points},
                              {"policy", booking.policy},
                              {"policyVersion", booking.policyVersion},
                              {"rule", booking.rule},
                              {"program", booking.program},
                              {"trigger", booking.trigger},
                              {"facts", Json::list({booking.factSeq})},
                              {"legs", std::move(legs)}});
    if (!booking.reverses.empty()) data.set("reverses", booking.reverses);
    if (booking.capped > 0) data.set("capped", booking.capped);
    if (!booking.caseId.empty()) data.set("case", booking.caseId);
    return data;
}

Booking fromData(const Json& data) {
    Booking booking;
    booking.booking = data["booking"].text("");
    booking.points = data["points"].integer();
    booking.policy = data["policy"].text("");
    booking.policyVersion = data["policyVersion"].text("");
    booking.rule = data["rule"].text("");
    booking.program = data["program"].text("");
    booking.trigger = data["trigger"].text("");
    booking.factSeq = data["facts"].at(0).integer();
    booking.reverses = data["reverses"].text("");
    booking.capped = data["capped"].integer(0);
    booking.caseId = data["case"].text("");
    return booking;
}

}  // namespace adab::rewards

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hash.h"
#include "certification/ServiceParts.h"
#include "people/PeopleStore.h"
#include "standards/StandardsRules.h"
#include "standards/StandardsService.h"

#include <algorithm>

/// The card for the five minutes before a shift: one rule of the house a day, in the words that hold at the site.
namespace adab::certification {

namespace {

struct Candidate {
    std::string order;
    std::shared_ptr<const standards::Registry> registry;
    const standards::Standard* standard = nullptr;
    const standards::Rule* rule = nullptr;
};

/// Every rule in force, in an order of the site's own: two sites do not have the same rule on the same day.
std::vector<Candidate> rulesAt(Session& session, const std::string& site, Instant at) {
    std::vector<Candidate> all;
    for (const auto& registry : standards::registriesAt(session, at)) {
        for (const auto& value : registry->values) {
            for (const auto& norm : value.norms) {
                for (const auto& standard : norm.standards) {
                    for (const auto& rule : standard.rules)
                        all.push_back({base::hex(base::sha256(site + '/' + rule.id)), registry, &standard, &rule});
                }
            }
        }
    }
    std::sort(all.begin(), all.end(), [](const Candidate& a, const Candidate& b) { return a.order < b.order; });
    return all;
}

Json lineUpAnswer(QueryCall& call) {
    const auto site = people::siteOf(call.session(), call.text("site"));
    if (!site) throw Refused("certification.unknown-site", Json::object({{"site", call.text("site")}}), "site");
    const Date date = Date::parse(call.text("date")).value_or(Zone(site->zone).dateOf(call.at()));
    const auto rules = rulesAt(call.session(), site->site, call.at());
    if (rules.empty()) throw Refused("certification.line-up-none", Json::object(), "site");
    // Day by day through all of them: none comes again before each has had its turn.
    const auto count = static_cast<std::int64_t>(rules.size());
    const Candidate& one = rules[static_cast<std::size_t>(((date.daysSinceEpoch() % count) + count) % count)];
    const std::string& wording = standards::wordingAt(*one.rule, {site->site, site->country, ""});
    const std::string locale = call.reader().locale;
    const standards::Texts& texts = one.registry->textsOf(wording, locale);
    constexpr int kMinutes = 5;
    return Json::object({{"site", site->site},
                         {"date", date.iso()},
                         {"rule", one.rule->id},
                         {"family", one.standard->family},
                         {"standard", one.registry->textsOf(one.standard->id, locale).title},
                         {"title", texts.title},
                         {"text", texts.text},
                         {"why", texts.why},
                         {"minutes", kMinutes},
                         {"steps", Json::list({call.say("certification.line-up-read"), call.say("certification.line-up-ask"),
                                               call.say("certification.line-up-do")})}});
}

}  // namespace

void registerLineUp(gate::Registry& registry) {
    addQuery(registry, "certification.lineUp",
             "The five-minute card before a shift: the rule of the day at a site, and what to do with it.",
             {{"site", Type::Id, Need::Required, "the site"}, {"date", Type::Date, Need::Optional, "today there where absent"}},
             "{site,date,rule,family,standard,title,text,why,minutes,steps:[sentence]}",
             {{Role::Learner, Reach::Own},
              {Role::Supervisor, Reach::Site},
              {Role::Hr, Reach::Organisation},
              {Role::Auditor, Reach::Organisation},
              {Role::Operator, Reach::Organisation}},
             lineUpAnswer);
}

}  // namespace adab::certification

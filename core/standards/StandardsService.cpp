// SPDX-License-Identifier: GPL-3.0-or-later
#include "standards/StandardsService.h"

#include "base/Countries.h"
#include "packs/ContentStore.h"
#include "people/PeopleStore.h"
#include "standards/StandardsRules.h"

#include <algorithm>

namespace adab::standards {
namespace {

using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

/// The place that a call is about: the site it names, else where the asker works.
Place placeIn(QueryCall& call) {
    const std::string site = call.text("site");
    if (site.empty()) return placeOf(call.session(), call.actor().person, call.at());
    const auto found = people::siteOf(call.session(), site);
    if (!found) throw Refused("people.unknown-site", Json::object({{"site", site}}), "site");
    return {found->site, found->country, {}};
}

std::string localeIn(const QueryCall& call) { return call.text("locale", call.reader().locale); }

Json toJson(const Texts& texts) { return Json::object({{"title", texts.title}, {"text", texts.text}, {"why", texts.why}}); }

Json ruleAnswer(const Registry& registry, const Rule& rule, const Place& place, const std::string& locale, Date today) {
    Json answer = toJson(registry.textsOf(wordingAt(rule, place), locale));
    answer.set("rule", rule.id);
    const Variant* variant = variantAt(rule, place);
    answer.set("variant", variant != nullptr ? Json(variant->id) : Json());
    Json rows = Json::list({});
    for (const std::string& row : rule.rows) rows.push(row);
    answer.set("rows", rows);
    answer.set("basis", rule.basis);
    answer.set("owner", rule.owner);
    answer.set("review", rule.review ? Json(rule.review->iso()) : Json());
    answer.set("reviewDue", rule.review && *rule.review < today);
    return answer;
}

Json list(QueryCall& call) {
    const Place place = placeIn(call);
    const std::string locale = localeIn(call);
    const Date today = Zone().dateOf(call.at());
    Json values = Json::list({});
    Json packs = Json::list({});
    for (const auto& registry : registriesAt(call.session(), call.at())) {
        packs.push(Json::object({{"pack", registry->pack}, {"version", registry->version}, {"digest", registry->digest}}));
        for (const ServiceValue& value : registry->values) {
            Json norms = Json::list({});
            for (const Norm& norm : value.norms) {
                Json standards = Json::list({});
                for (const Standard& standard : norm.standards) {
                    Json rules = Json::list({});
                    for (const Rule& rule : standard.rules) rules.push(ruleAnswer(*registry, rule, place, locale, today));
                    Json one = toJson(registry->textsOf(standard.id, locale));
                    standards.push(one.set("standard", standard.id).set("family", standard.family).set("rules", rules));
                }
                Json one = toJson(registry->textsOf(norm.id, locale));
                norms.push(one.set("norm", norm.id).set("standards", standards));
            }
            Json one = toJson(registry->textsOf(value.id, locale));
            values.push(one.set("value", value.id).set("pack", registry->pack).set("norms", norms));
        }
    }
    return Json::object({{"at", call.at().iso()}, {"packs", packs}, {"values", values}});
}

/// The titles from the value down to the standard that a rule belongs to.
Json pathTo(const Registry& registry, const Rule& rule, const std::string& locale, std::string& family) {
    for (const ServiceValue& value : registry.values) {
        for (const Norm& norm : value.norms) {
            for (const Standard& standard : norm.standards) {
                if (std::none_of(standard.rules.begin(), standard.rules.end(), [&](const Rule& one) { return one.id == rule.id; }))
                    continue;
                family = standard.family;
                Json path = Json::list({});
                for (const std::string& id : {value.id, norm.id, standard.id}) {
                    Json one = toJson(registry.textsOf(id, locale));
                    path.push(one.set("id", id));
                }
                return path;
            }
        }
    }
    return Json::list({});
}

Json rule(QueryCall& call) {
    const std::string id = call.text("rule");
    const Place place = placeIn(call);
    const std::string locale = localeIn(call);
    const auto found = ruleInForce(call.session(), id, place, call.at());
    if (!found) throw Refused("standards.unknown-rule", Json::object({{"rule", id}}), "rule");
    const Registry& registry = *found->registry;
    Json answer = ruleAnswer(registry, *found->rule, place, locale, Zone().dateOf(call.at()));
    std::string family;
    answer.set("path", pathTo(registry, *found->rule, locale, family));
    answer.set("family", family);
    answer.set("pack", registry.pack).set("version", registry.version).set("digest", registry.digest);
    Json variants = Json::list({});
    for (const Variant& variant : found->rule->variants) {
        Json one = toJson(registry.textsOf(variant.id, locale));
        one.set("variant", variant.id).set("country", variant.country).set("site", variant.site).set("line", variant.line);
        variants.push(one);
    }
    answer.set("variants", variants);
    Json versions = Json::list({});
    for (const packs::InstalledPack& installed : packs::ContentStore::everything(call.session())) {
        if (installed.pack != registry.pack || installed.installedAt > call.at()) continue;
        versions.push(Json::object({{"version", installed.version.text()}, {"installedAt", installed.installedAt.iso()}}));
    }
    return answer.set("versions", versions);
}

}  // namespace

std::vector<std::shared_ptr<const Registry>> registriesAt(Session& session, Instant at) {
    std::vector<std::shared_ptr<const Registry>> registries;
    for (const packs::PackPtr& pack : packs::ContentStore::allNewest(session, "standards", at)) {
        registries.push_back(packs::parsedOnce<Registry>(pack, readRegistry));
    }
    return registries;
}

std::optional<RuleInForce> ruleInForce(Session& session, const std::string& id, const Place& place, Instant at) {
    for (auto& registry : registriesAt(session, at)) {
        const Rule* found = registry->rule(id);
        if (found == nullptr) continue;
        std::string wording = wordingAt(*found, place);
        return RuleInForce{std::move(registry), found, std::move(wording)};
    }
    return std::nullopt;
}

Place placeOf(Session& session, const std::string& person, Instant at) {
    if (person.empty()) return {};
    const auto jobs = people::jobsOf(session, person, at);
    if (jobs.empty()) return {};
    const auto site = people::siteOf(session, jobs.front().site);
    return {jobs.front().site, site ? site->country : std::string(), {}};
}

std::string ruleTitle(Session& session, const std::string& id, const Place& place, const std::string& locale, Instant at) {
    const auto found = ruleInForce(session, id, place, at);
    return found ? found->texts(locale).title : id;
}

Json ruleShown(Session& session, const std::string& id, const Place& place, const std::string& locale, Instant at) {
    Json shown = Json::object({{"rule", id}});
    const auto found = ruleInForce(session, id, place, at);
    if (!found) return shown.set("title", id);
    const Texts& texts = found->texts(locale);
    shown.set("title", texts.title);
    if (const Variant* variant = variantAt(*found->rule, place)) {
        Json here = Json::object({{"text", texts.text}});
        if (!variant->site.empty())
            here.set("place", people::placeName(session, people::Named::Site, variant->site, locale));
        else if (!variant->country.empty())
            here.set("place", base::countryName(variant->country, locale));
        shown.set("here", std::move(here));
    }
    return shown;
}

std::set<std::string, std::less<>> unfitAt(Session& session, const Place& place, Instant at) {
    std::set<std::string, std::less<>> unfit;
    for (const auto& registry : registriesAt(session, at))
        if (const auto found = registry->customs.find(place.country); found != registry->customs.end())
            unfit.insert(found->second.begin(), found->second.end());
    return unfit;
}

void registerStandards(gate::Registry& registry) {
    // The standards of the house are for everybody who works in it.
    const gate::Access everybody = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Own}, {Role::Hr, Reach::Own},
                                    {Role::Author, Reach::Own},  {Role::Auditor, Reach::Own},    {Role::Operator, Reach::Organisation}};
    gate::Query listEntry;
    listEntry.name = "standards.list";
    listEntry.about = "Values, norms, standards and rules in force, in the wording of a site.";
    listEntry.arguments = {{"site", Type::Id, Need::Optional, "whose variants; else of the asker's own site"},
                           {"locale", Type::Locale, Need::Optional, "language of the texts"}};
    listEntry.answer =
        "{at, packs:[{pack, version, digest}], values:[{value, title, text, why, norms:[{norm, …, standards:[{standard, family, …, "
        "rules:[…]}]}]}]}";
    listEntry.access = everybody;
    listEntry.handle = list;
    registry.query(std::move(listEntry));

    gate::Query ruleEntry;
    ruleEntry.name = "standards.rule";
    ruleEntry.about = "One rule as it was in force at an instant and a site, with where it comes from.";
    ruleEntry.arguments = {{"rule", Type::Id, Need::Required, "id of a rule or of one of its variants"},
                           {"site", Type::Id, Need::Optional, "whose variant; else of the asker's own site"},
                           {"locale", Type::Locale, Need::Optional, "language of the texts"}};
    ruleEntry.answer =
        "{rule, variant, title, text, why, rows, basis, owner, review, reviewDue, path, family, pack, version, variants, versions}";
    ruleEntry.access = everybody;
    ruleEntry.handle = rule;
    registry.query(std::move(ruleEntry));
}

}  // namespace adab::standards

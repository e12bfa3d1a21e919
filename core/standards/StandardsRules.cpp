// SPDX-License-Identifier: GPL-3.0-or-later
#include "standards/StandardsRules.h"

namespace adab::standards {
namespace {

Rule readRule(const Yaml& node) {
    Rule rule;
    rule.id = node["id"].scalar();
    for (const Yaml& row : node["rows"].items()) rule.rows.push_back(row.scalar());
    rule.basis = node["basis"].scalar();
    rule.owner = node["owner"].scalar();
    rule.review = Date::parse(node["review"].scalar());
    for (const Yaml& variant : node["variants"].items()) {
        rule.variants.push_back({variant["id"].scalar(), variant["country"].scalar(), variant["site"].scalar(), variant["line"].scalar()});
    }
    return rule;
}

}  // namespace

const Rule* Registry::rule(std::string_view ruleOrVariant) const {
    for (const ServiceValue& value : values) {
        for (const Norm& norm : value.norms) {
            for (const Standard& standard : norm.standards) {
                for (const Rule& one : standard.rules) {
                    if (one.id == ruleOrVariant) return &one;
                    for (const Variant& variant : one.variants) {
                        if (variant.id == ruleOrVariant) return &one;
                    }
                }
            }
        }
    }
    return nullptr;
}

const Texts& Registry::textsOf(const std::string& id, const std::string& locale) const {
    static const Texts none;
    for (const std::string& one : {locale, sourceLocale}) {
        const auto ofLocale = texts.find(one);
        if (ofLocale == texts.end()) continue;
        if (const auto found = ofLocale->second.find(id); found != ofLocale->second.end()) return found->second;
    }
    return none;
}

Registry readRegistry(const packs::Pack& pack) {
    Registry registry;
    registry.pack = pack.id();
    registry.version = pack.version().text();
    registry.digest = pack.digest();
    registry.sourceLocale = pack.sourceLocale();
    for (const Yaml& value : pack.manifest()["values"].items()) {
        ServiceValue& newValue = registry.values.emplace_back(ServiceValue{value["id"].scalar(), {}});
        for (const Yaml& norm : value["norms"].items()) {
            Norm& newNorm = newValue.norms.emplace_back(Norm{norm["id"].scalar(), {}});
            for (const Yaml& standard : norm["standards"].items()) {
                Standard& newStandard = newNorm.standards.emplace_back(Standard{standard["id"].scalar(), standard["family"].scalar(), {}});
                for (const Yaml& rule : standard["rules"].items()) newStandard.rules.push_back(readRule(rule));
            }
        }
    }
    for (const Yaml& custom : pack.manifest()["customs"].items())
        for (const Yaml& one : custom["without"].items()) registry.customs[custom["country"].scalar()].insert(one.scalar());
    for (const std::string& locale : pack.locales()) {
        const Yaml words = pack.yaml(locale + "/standards.yaml");
        for (const auto& [id, text] : words.members()) {
            registry.texts[locale][id.scalar()] = {text["title"].scalar(), text["text"].scalar(), text["why"].scalar()};
        }
    }
    return registry;
}

const Variant* variantAt(const Rule& rule, const Place& place) {
    const Variant* best = nullptr;
    int bestWeight = 0;
    const auto fits = [](const std::string& asked, const std::string& here) { return asked.empty() || asked == here; };
    for (const Variant& variant : rule.variants) {
        if (!fits(variant.site, place.site) || !fits(variant.line, place.line) || !fits(variant.country, place.country)) continue;
        const int weight = (variant.site.empty() ? 0 : 4) + (variant.line.empty() ? 0 : 2) + (variant.country.empty() ? 0 : 1);
        if (weight > bestWeight) {
            best = &variant;
            bestWeight = weight;
        }
    }
    return best;
}

const std::string& wordingAt(const Rule& rule, const Place& place) {
    const Variant* variant = variantAt(rule, place);
    return variant != nullptr ? variant->id : rule.id;
}

}  // namespace adab::standards

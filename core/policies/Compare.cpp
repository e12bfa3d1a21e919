// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/Compare.h"

#include <tuple>

namespace adab::policies {

std::string_view name(Change change) {
    switch (change) {
        case Change::Added: return "added";
        case Change::Removed: return "removed";
        case Change::Changed: return "changed";
    }
    return "changed";
}

std::string_view name(Part part) {
    switch (part) {
        case Part::When: return "when";
        case Part::Only: return "only";
        case Part::Then: return "then";
        case Part::Words: return "words";
    }
    return "words";
}

namespace {

auto factOf(const Rule& rule) { return std::tie(rule.trigger, rule.days, rule.program, rule.measure, rule.atLeast, rule.below); }
auto effectOf(const Rule& rule) { return std::tie(rule.effect, rule.points, rule.percent, rule.offer); }

std::set<std::string> localesOf(const Policy& from, const Policy& to) {
    std::set<std::string> locales;
    for (const Policy* one : {&from, &to}) {
        for (const auto& [locale, texts] : one->texts) locales.insert(locale);
    }
    return locales;
}

}  // namespace

RuleTexts wordsIn(const Policy& policy, const std::string& locale, const std::string& rule) {
    const auto texts = policy.texts.find(locale);
    if (texts == policy.texts.end()) return {};
    const auto found = texts->second.rules.find(rule);
    return found == texts->second.rules.end() ? RuleTexts{} : found->second;
}

std::string titleIn(const Policy& policy, const std::string& locale) {
    const auto texts = policy.texts.find(locale);
    return texts == policy.texts.end() ? std::string() : texts->second.title;
}

Comparison compare(const Policy& from, const Policy& to) {
    Comparison comparison;
    const auto locales = localesOf(from, to);
    for (const Rule& now : to.rules) {
        const Rule* before = from.rule(now.id);
        if (before == nullptr) {
            comparison.rules.push_back({now.id, Change::Added, {}, {}});
            continue;
        }
        RuleChange change{now.id, Change::Changed, {}, {}};
        if (factOf(*before) != factOf(now)) change.parts.insert(Part::When);
        if (before->when != now.when) change.parts.insert(Part::Only);
        if (effectOf(*before) != effectOf(now)) change.parts.insert(Part::Then);
        for (const auto& locale : locales) {
            if (wordsIn(from, locale, now.id) != wordsIn(to, locale, now.id)) change.locales.insert(locale);
        }
        if (!change.locales.empty()) change.parts.insert(Part::Words);
        if (!change.parts.empty()) comparison.rules.push_back(std::move(change));
    }
    for (const Rule& before : from.rules) {
        if (to.rule(before.id) == nullptr) comparison.rules.push_back({before.id, Change::Removed, {}, {}});
    }
    comparison.pointsPerMonth = from.caps.pointsPerMonth != to.caps.pointsPerMonth;
    comparison.bonusPercent = from.caps.bonusPercent != to.caps.bonusPercent;
    for (const auto& locale : locales) {
        if (titleIn(from, locale) != titleIn(to, locale)) comparison.titles.insert(locale);
    }
    return comparison;
}

}  // namespace adab::policies

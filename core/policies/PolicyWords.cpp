// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/PolicyWords.h"

#include "packs/ContentStore.h"
#include "people/PeopleStore.h"

namespace adab::policies {

namespace {

Reader readerIn(const std::string& locale) {
    Reader reader;
    reader.locale = locale;
    return reader;
}

}  // namespace

PolicyWords::PolicyWords(gate::QueryCall& call) : PolicyWords(call, call.reader()) {}
PolicyWords::PolicyWords(gate::QueryCall& call, const std::string& locale) : PolicyWords(call, readerIn(locale)) {}

PolicyWords::PolicyWords(gate::QueryCall& call, Reader reader) : m_call(call), m_reader(std::move(reader)) {
    const std::string& locale = m_reader.locale;
    for (const auto& pack : packs::ContentStore::allNewest(call.session(), "program", call.at())) {
        const std::string title = pack->localised(locale, "program.yaml")["title"].scalar();
        m_programs.emplace(pack->id(), title.empty() ? pack->id() : title);
    }
    m_sites = people::placeNames(call.session(), people::Named::Site, locale);
    m_jobRoles = people::placeNames(call.session(), people::Named::JobRole, locale);
}

std::string PolicyWords::program(const std::string& id) const {
    const auto found = m_programs.find(id);
    return found == m_programs.end() ? id : found->second;
}

std::string PolicyWords::joined(const std::set<std::string>& ids, const std::unordered_map<std::string, std::string>& names) const {
    const std::string& locale = m_reader.locale;
    std::string line;
    for (const auto& id : ids) {
        const auto found = names.find(id);
        line += (line.empty() ? "" : locale == "fa" || locale == "ar" ? "، " : ", ") + (found == names.end() ? id : found->second);
    }
    return line;
}

RuleWords PolicyWords::of(const Rule& rule) const {
    RuleWords words;
    Json about = Json::object({{"program", program(rule.program)},
                               {"days", rule.days},
                               {"kpi", rule.measure},
                               {"least", rule.atLeast.value_or(0)},
                               {"below", rule.below.value_or(0)},
                               {"points", rule.points},
                               {"percent", rule.percent},
                               {"months", rule.when.withinMonths}});
    std::string fact = std::string(name(rule.trigger));
    if (isMeasured(rule.trigger)) fact += rule.atLeast && rule.below ? "-between" : rule.below ? "-below" : "-at-least";
    words.when = say("policies.words-" + fact, about);

    const Conditions& when = rule.when;
    if (!when.jobRoles.empty())
        words.only.push_back(say("policies.words-roles", Json::object({{"names", joined(when.jobRoles, m_jobRoles)}})));
    if (!when.sites.empty()) words.only.push_back(say("policies.words-sites", Json::object({{"names", joined(when.sites, m_sites)}})));
    if (when.firstTime) words.only.push_back(say("policies.words-first-time"));
    if (when.withinMonths > 0) words.only.push_back(say("policies.words-within", about));
    if (when.notAbsent) words.only.push_back(say("policies.words-not-absent"));

    words.then = say("policies.words-" + std::string(rule.effect == EffectKind::Concern ? name(rule.offer) : name(rule.effect)), about);
    return words;
}

std::string PolicyWords::conditions(const RuleWords& words) const {
    if (words.only.empty()) return say("policies.words-always");
    std::string line;
    for (const auto& one : words.only) line += (line.empty() ? "" : " ") + one;
    return line;
}

std::string PolicyWords::plain(const RuleWords& words) const {
    std::string line = words.when;
    for (const auto& one : words.only) line += " " + one;
    return line + " " + words.then;
}

Json PolicyWords::json(const RuleWords& words) const {
    Json only = Json::list();
    for (const auto& one : words.only) only.push(one);
    return Json::object({{"when", words.when}, {"only", std::move(only)}, {"then", words.then}});
}

}  // namespace adab::policies

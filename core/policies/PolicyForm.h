// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "packs/Pack.h"
#include "policies/Policy.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

/// A policy as a form holds it, and back to the files of a pack: pure, both ways.
namespace adab::policies {

/// One rule as it is being written. Numbers are what was typed: a form keeps what is wrong until it is mended. What belongs to another
/// fact or effect than the chosen one stays here and is not written, so that changing one's mind loses nothing.
struct FormRule {
    std::string id;
    std::string trigger;
    std::string program;
    std::string days;
    std::string kpi;
    std::string atLeast;
    std::string below;
    std::string effect;
    std::string points;
    std::string percent;
    std::string offer;
    std::set<std::string> jobRoles;
    std::set<std::string> sites;
    bool firstTime = false;
    std::string withinMonths;
    bool notAbsent = false;
    std::map<std::string, RuleTexts> words;  ///< by language
    bool operator==(const FormRule&) const = default;
};

struct Form {
    std::map<std::string, std::string> titles;  ///< by language
    std::string pointsPerMonth;                 ///< empty: no limit
    std::string bonusPercent;
    std::vector<FormRule> rules;
    bool operator==(const Form&) const = default;
};

inline constexpr std::size_t kMaxFormRules = 500;

/// The policy that a pack's files say, and what is wrong in them.
Policy policyIn(const packs::Pack& pack, Faults& faults);

/// The form of a policy that was read.
Form formOf(const Policy& policy);

Json toJson(const Form& form);
/// What a page sends. Unknown keys are dropped; an id of a rule that is missing, unusable or there already is replaced by a new one. Throws
/// Refused("policies.form-rules", {most}, "form") for too many rules, Refused("policies.form-text", {most}, "form") for a text that is no
/// longer a sentence or two.
Form formFrom(const Json& json);

/// The files that a form makes.
struct Written {
    packs::Files files;
    /// Which field of which rule stands on a line (from 1) of a file: {rule, field}; no rule where it is the policy's.
    std::map<std::pair<std::string, int>, std::pair<std::string, std::string>> fields;
};
/// `base` is the version that the form began from (null for a new policy): what a form does not show, such as how a case is run or
/// what a country adds to letters, is taken from it. Comments are not.
Written filesOf(const Form& form, const std::string& id, const packs::Version& version, const packs::Pack* base);

/// Everything of a policy's pack that the form does not show, as text: equal texts, equal rest.
std::string restOf(const packs::Pack& pack);

/// Words that were not changed with those of the policy's own language: {rule, language}; the rule is empty where it is the title.
std::vector<std::pair<std::string, std::string>> staleWords(const Form& form, const Policy& base);

}  // namespace adab::policies

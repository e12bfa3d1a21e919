// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "packs/Pack.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace adab::standards {

/// Where a rule is asked for: what a variant can name. Empty where unknown.
struct Place {
    std::string site;
    std::string country;  ///< ISO 3166-1 alpha-2
    std::string line;     ///< line of business
};

/// Another wording of a rule for a country, a site or a line of business. Fields that are empty match everywhere.
struct Variant {
    std::string id;
    std::string country;
    std::string site;
    std::string line;

    bool operator==(const Variant&) const = default;
};

/// One observable, checkable behaviour.
struct Rule {
    std::string id;
    std::vector<std::string> rows;  ///< rows of the domain that it serves, `S6`
    std::string basis;              ///< law · culture · product
    std::string owner;
    std::optional<Date> review;  ///< by then its owner looks at it again
    std::vector<Variant> variants;

    bool operator==(const Rule&) const = default;
};
struct Standard {
    std::string id;
    std::string family;  ///< face-and-gesture · speech · proxemics · appearance · time · safety
    std::vector<Rule> rules;

    bool operator==(const Standard&) const = default;
};
struct Norm {
    std::string id;
    std::vector<Standard> standards;

    bool operator==(const Norm&) const = default;
};
struct ServiceValue {
    std::string id;
    std::vector<Norm> norms;

    bool operator==(const ServiceValue&) const = default;
};

/// What people read of a value, norm, standard, rule or variant.
struct Texts {
    std::string title;
    std::string text;
    std::string why;

    bool operator==(const Texts&) const = default;
};

/// One version of a standards pack: value → norm → standard → rule.
struct Registry {
    std::string pack;
    std::string version;
    std::string digest;
    std::vector<ServiceValue> values;
    std::map<std::string, std::set<std::string, std::less<>>> customs;  ///< country → what does not fit there: alcohol · pork · touch
    std::string sourceLocale = "en";
    std::map<std::string, std::map<std::string, Texts>> texts;  ///< locale → id

    const Rule* rule(std::string_view ruleOrVariant) const;
    /// In that locale, else in the source locale; empty texts for an unknown id.
    const Texts& textsOf(const std::string& id, const std::string& locale) const;
};

}  // namespace adab::standards

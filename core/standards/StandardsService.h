// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "standards/Standards.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adab::standards {

using storage::Session;

/// The standards packs in force at an instant: of each pack the highest version installed by then.
std::vector<std::shared_ptr<const Registry>> registriesAt(Session& session, Instant at);

/// A rule as it was in force somewhere at an instant.
struct RuleInForce {
    std::shared_ptr<const Registry> registry;  ///< pack, version and digest
    const Rule* rule = nullptr;
    std::string wording;  ///< id of the variant that holds at the place, else of the rule
    const Texts& texts(const std::string& locale) const { return registry->textsOf(wording, locale); }
};
/// Nothing where no installed pack had that rule then. A variant's id gives its rule.
std::optional<RuleInForce> ruleInForce(Session& session, const std::string& rule, const Place& place, Instant at);

/// Where a person works at the instant: the site of the job held longest, and its country. Empty for somebody without a job.
Place placeOf(Session& session, const std::string& person, Instant at);

/// The rule's title for that place; the id itself where the rule is not known.
std::string ruleTitle(Session& session, const std::string& rule, const Place& place, const std::string& locale, Instant at);

/// A rule as whoever works at that place is shown it: `{rule, title, here?:{text, place?}}`. Where a variant holds there, `here` has its
/// wording, and the name of the site or country that it is for; of a line of business there is no name.
Json ruleShown(Session& session, const std::string& rule, const Place& place, const std::string& locale, Instant at);

/// What does not fit at that place, by the customs of its country in every standards pack in force: alcohol · pork · touch.
std::set<std::string, std::less<>> unfitAt(Session& session, const Place& place, Instant at);

/// `standards.list`, `standards.rule`.
void registerStandards(gate::Registry& registry);

}  // namespace adab::standards

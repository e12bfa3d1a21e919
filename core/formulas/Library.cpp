// SPDX-License-Identifier: GPL-3.0-or-later
#include "formulas/Library.h"

#include "packs/ContentStore.h"
#include "people/PeopleStore.h"

namespace adab::formulas {

std::vector<FormulasPtr> libraries(Session& session, Instant at) {
    std::vector<FormulasPtr> all;
    for (const auto& pack : packs::ContentStore::allNewest(session, "formulas", at))
        all.push_back(*packs::parsedOnce<FormulasPtr>(pack, [](const packs::Pack& one) { return std::make_shared<const Formulas>(one); }));
    return all;
}

FoundFormula formulaNamed(Session& session, const std::string& id, Instant at) {
    for (const auto& library : libraries(session, at))
        if (const Formula* formula = library->find(id)) return {library, formula};
    throw Refused("formulas.unknown", Json::object({{"formula", id}}), "formula");
}

Bindings bindingsOf(Session& session, const std::string& person, const std::string& locale) {
    Bindings bindings;
    const auto badges = people::badgeNamesOf(session, person);
    if (const auto badge = badges.find(locale); badge != badges.end() && !badge->second.empty()) bindings.emplace("badge", badge->second);
    for (const std::string field : {"particle", "pronoun"})
        if (const auto own = people::privateTextOf(session, person, field); own && !own->empty()) bindings.emplace(field, *own);
    return bindings;
}

Shown::Shown(const Formulas& library, std::string locale, Bindings own)
    : m_library(library), m_locale(std::move(locale)), m_bindings(std::move(own)) {
    if (const auto particle = m_bindings.find("particle"); particle != m_bindings.end()) m_particle = particle->second;
    for (const auto& [name, value] : m_library.examples(m_locale)) m_bindings.emplace(name, value);
}

std::string Shown::phrase(const std::string& text) const { return filled(m_library.voiced(text, m_locale, m_particle), m_bindings); }

}  // namespace adab::formulas

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "formulas/Formula.h"
#include "storage/Database.h"

#include <memory>
#include <string>
#include <vector>

namespace adab::formulas {

using storage::Session;
using FormulasPtr = std::shared_ptr<const Formulas>;

/// The formulas packs installed by that instant, the newest of each, made once for their bytes.
std::vector<FormulasPtr> libraries(Session& session, Instant at);

struct FoundFormula {
    FormulasPtr library;
    const Formula* formula = nullptr;
};
/// Throws Refused("formulas.unknown {formula}", field `formula`).
FoundFormula formulaNamed(Session& session, const std::string& id, Instant at);

/// What is known of how a person speaks with a guest in that language: `badge`, `particle`, `pronoun`. What is not known is open.
Bindings bindingsOf(Session& session, const std::string& person, const std::string& locale);

/// Phrases of a library as that person would say them: variables filled, examples where nothing is bound, in the chosen voice.
class Shown {
public:
    Shown(const Formulas& library, std::string locale, Bindings own);
    std::string phrase(const std::string& text) const;

private:
    const Formulas& m_library;
    std::string m_locale;
    std::string m_particle;
    Bindings m_bindings;
};

}  // namespace adab::formulas

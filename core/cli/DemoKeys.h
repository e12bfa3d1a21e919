// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace adab::cli {

/// What a made-up learner must know to answer rightly: read from the shipped packs, matched by their English wording, since the gate
/// gives away neither keys nor item ids while an attempt is open.
class DemoKeys {
public:
    DemoKeys();

    /// The right response to an item as `assessment.attempt` shows it in English.
    Json rightResponse(const Json& item) const;
    /// A response that is wrong, for those who need another try.
    Json wrongResponse(const Json& item) const;
    /// The best choice of those that `scenarios.view` shows in English.
    std::string bestMove(const Json& choices) const;
    /// question → right option of a program's check of understanding.
    const Json& acknowledgement() const { return m_acknowledgement; }
    const std::vector<std::string>& practisedFormulas() const { return m_formulas; }
    /// course → lessons, in the order of the program.
    const std::vector<std::pair<std::string, std::vector<std::string>>>& lessons() const { return m_lessons; }

private:
    struct Key {
        std::vector<std::string> right;  ///< option texts; in order for an ordering; for a short text what is accepted
    };
    std::map<std::string, Key> m_items;  ///< by English stem
    std::set<std::string> m_bestWords;   ///< what the best moves say
    Json m_acknowledgement = Json::object();
    std::vector<std::string> m_formulas;
    std::vector<std::pair<std::string, std::vector<std::string>>> m_lessons;
};

}  // namespace adab::cli

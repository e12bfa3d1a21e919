// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "policies/Policy.h"

#include <string>
#include <unordered_map>
#include <vector>

/// A rule said in the reader's language from what it does, whatever its author wrote beside it.
namespace adab::policies {

struct RuleWords {
    std::string when;               ///< the fact that it answers
    std::vector<std::string> only;  ///< its conditions; empty: none
    std::string then;               ///< what follows
};

class PolicyWords {
public:
    explicit PolicyWords(gate::QueryCall& call);
    /// In another language than the reader's, with the digits that are usual there.
    PolicyWords(gate::QueryCall& call, const std::string& locale);

    RuleWords of(const Rule& rule) const;
    /// The conditions as one line; “always” where there is none.
    std::string conditions(const RuleWords& words) const;
    /// All of it in one line: plain words to begin with.
    std::string plain(const RuleWords& words) const;
    Json json(const RuleWords& words) const;  ///< {when, only, then}

    std::string program(const std::string& id) const;
    const std::unordered_map<std::string, std::string>& programs() const { return m_programs; }
    const std::unordered_map<std::string, std::string>& sites() const { return m_sites; }
    const std::unordered_map<std::string, std::string>& jobRoles() const { return m_jobRoles; }

private:
    PolicyWords(gate::QueryCall& call, Reader reader);
    std::string say(std::string_view code, const Json& arguments = Json::object()) const {
        return m_call.phrases().render(code, arguments, m_reader);
    }
    std::string joined(const std::set<std::string>& ids, const std::unordered_map<std::string, std::string>& names) const;

    gate::QueryCall& m_call;
    Reader m_reader;
    std::unordered_map<std::string, std::string> m_programs;
    std::unordered_map<std::string, std::string> m_sites;
    std::unordered_map<std::string, std::string> m_jobRoles;
};

}  // namespace adab::policies

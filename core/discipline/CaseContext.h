// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/CaseDeadlines.h"
#include "discipline/CaseRules.h"
#include "discipline/CaseStore.h"
#include "gate/Registry.h"
#include "standards/Standards.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::discipline {

/// The procedure of a policy's version, parsed once. Throws Refused("discipline.no-procedure") where it has none.
Procedure procedureOf(Session& session, const std::string& policy, const std::string& version);

/// Whose procedure holds for a new case.
struct Governing {
    std::string policy;
    std::string version;
    Procedure procedure;
};
/// Of the policies in force: the one for the country, else the one for every country. Throws Refused("discipline.no-procedure").
Governing governing(Session& session, const std::string& country, Instant at);

/// A case as its records make it, with its procedure.
struct LoadedCase {
    CaseRow row;
    std::vector<CaseEntry> entries;
    Case subject;
    Procedure procedure;
};
/// Throws Refused("discipline.case-unknown").
LoadedCase loadCase(Session& session, const std::string& id, Instant at, std::optional<Instant> known = std::nullopt);

/// Whose file a step of the case is about. Throws Refused("discipline.case-unknown").
gate::Target targetOfCase(Session& session, const gate::Actor& actor, const Json& args);

/// The first instant after `count` working days of the site from the day on which something was served; days on which the person is away do
/// not count, and a holiday announced later lengthens the time. Nothing while the person is away without an end.
std::optional<Instant> workingDaysAfter(Session& session, const CaseRow& row, Date served, int count, Instant at);

Deadlines deadlinesOf(Session& session, const CaseRow& row, const Case& subject, const Procedure& procedure, Instant at);

/// What the rules ask other rooms, about a case with its allegation.
CaseFacts factsFor(Session& session, const CaseRow& row, const Case& subject, const Procedure& procedure, Instant at);

/// Who may act in cases of a site: HR for it, or its supervisors as well.
enum class Entitled { Hr, HrOrSupervisor };
bool isEntitled(Session& session, const std::string& person, const std::string& site, Entitled who, Instant at);
/// Those who may, are at work and have no part.
std::vector<std::string> thoseWhoMay(Session& session, const std::string& site, Entitled who, const std::set<std::string>& apart,
                                     Instant at);
/// Names of those who may and have no part, for a refusal: at most three, those at work first asked; a phrase where there is nobody.
Json whoMay(Session& session, const std::string& site, Entitled who, const std::set<std::string>& apart, Instant at);
/// A refusal that somebody's part in the matter is the reason for: its sentence names who may instead.
bool isConflict(const CaseRefusal& refusal);

/// When the person was trained on the rule (a lesson that teaches it, or its acknowledgement), before the day; nothing where never.
std::optional<Instant> trainedOn(Session& session, const std::string& person, const std::string& rule, Instant before);

}  // namespace adab::discipline

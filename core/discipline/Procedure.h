// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "base/Yaml.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::discipline {

/// What a decision may say, mildest first (DOMAIN §6). A dismissal is only ever proposed: who employs decides.
enum class Sanction { VerbalWarning, WrittenWarning, FinalWarning, Restriction, SuspensionWithoutPay, DismissalProposal };
/// `verbal-warning written-warning final-warning restriction suspension-without-pay dismissal-proposal`
std::string_view name(Sanction sanction);
std::optional<Sanction> sanctionNamed(std::string_view name);
/// In their order of severity.
const std::vector<Sanction>& allSanctions();

/// The event that a time runs from.
enum class RunsFrom { Offence, Discovery, Letter, Receipt };
std::string_view name(RunsFrom from);  ///< `offence discovery letter receipt`
std::optional<RunsFrom> runsFromNamed(std::string_view name);

/// Whether somebody outside the house must agree first (a labour office, a works council).
enum class Consent { NotNeeded, Needed };

inline constexpr int kMostLiveMonths = 60;
inline constexpr int kMostProcedureDays = 366;

/// One step of the ladder.
struct LadderStep {
    Sanction sanction = Sanction::VerbalWarning;
    int liveMonths = 0;  ///< 1–60; 0 for a sanction that is no warning and ends by itself
    RunsFrom from = RunsFrom::Letter;
    int mostDays = 0;  ///< of a suspension or a restriction: 1–366; else 0
    Consent consent = Consent::NotNeeded;
    /// While it counts, a bonus may wait. It is never lost, and what was paid stays paid.
    enum class Bonus { Paid, Waits } bonus = Bonus::Paid;
};

/// How a case is run in a country and a house: data of a policy, never code. What a country sets is an example, to be confirmed by counsel.
struct Procedure {
    std::string country;           ///< ISO 3166; empty for every country
    std::string prevailingLocale;  ///< the language in which a notice is binding
    int responseDays = 0;          ///< working days to answer a notice, the day of service excluded: 1–366
    int appealDays = 0;            ///< working days to appeal, the day of receipt excluded: 1–366
    /// Notice must be given within so many days of the event, that day included; nothing where no time bars it.
    struct Bar {
        int days = 0;  ///< 1–366
        RunsFrom from = RunsFrom::Discovery;
    };
    std::optional<Bar> bar;
    enum class Hearing { OnRequest, Always } hearing = Hearing::OnRequest;
    int measureDays = 0;             ///< the longest that a holding measure may last: 1–366
    std::vector<LadderStep> ladder;  ///< mildest first, never empty

    const LadderStep* step(Sanction sanction) const;
};

/// Reads `process:` of a policy; its `note`, `sources` and each `source` are for people. Problems name line and remedy: a missing or
/// impossible number, an unknown word, a ladder that is empty, has a step twice or is not in order, a warning that never ends, an end for
/// what ends by itself.
Procedure parseProcedure(const Yaml& process, Problems& problems);

/// The last day on which a time of n months counts where the first day counts: 12 months from 29 January end with 28 January
/// (Bevan Ashford v Malin [1995] IRLR 360). Where the month has no such day, its last day is the last one.
Date lastDayOf(Date first, int months);

}  // namespace adab::discipline

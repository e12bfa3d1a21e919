// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/Procedure.h"

#include <algorithm>
#include <array>

namespace adab::discipline {

namespace {

constexpr std::array<std::string_view, 6> kSanctions{"verbal-warning", "written-warning",        "final-warning",
                                                     "restriction",    "suspension-without-pay", "dismissal-proposal"};
constexpr std::array<std::string_view, 4> kEvents{"offence", "discovery", "letter", "receipt"};

/// Its words, joined for a remedy.
template <std::size_t n>
std::string listOf(const std::array<std::string_view, n>& words) {
    std::string list;
    for (const std::string_view word : words) list += (list.empty() ? "" : ", ") + std::string(word);
    return list;
}

using base::placeOf;
using base::refuseUnknown;

int numberIn(const Yaml& map, const std::string& key, int most, Problems& problems) {
    const auto number = map[key].integer();
    if (number && *number >= 1 && *number <= most) return static_cast<int>(*number);
    problems.push_back(placeOf(map[key], map)
                           .problem("The " + key + " are missing or impossible.",
                                    "Write " + key + ": a whole number from 1 to " + std::to_string(most) + "."));
    return 1;
}

RunsFrom eventIn(const Yaml& map, Problems& problems) {
    if (const auto from = runsFromNamed(map["from"].scalar())) return *from;
    problems.push_back(
        placeOf(map["from"], map).problem("It is not said from which event the time runs.", "Write from: one of " + listOf(kEvents) + "."));
    return RunsFrom::Letter;
}

/// A warning stays on file for a time that ends; a restriction and a suspension last some days.
bool isWarning(Sanction sanction) {
    switch (sanction) {
        case Sanction::VerbalWarning:
        case Sanction::WrittenWarning:
        case Sanction::FinalWarning: return true;
        case Sanction::Restriction:
        case Sanction::SuspensionWithoutPay:
        case Sanction::DismissalProposal: return false;
    }
    return false;
}

LadderStep readStep(const Yaml& node, Sanction sanction, Problems& problems) {
    refuseUnknown(node, {"sanction", "live_months", "from", "most_days", "consent", "holds", "source"}, problems);
    LadderStep step;
    step.sanction = sanction;
    if (isWarning(sanction) || node["live_months"]) {
        step.liveMonths = numberIn(node, "live_months", kMostLiveMonths, problems);
        step.from = eventIn(node, problems);
    }
    const bool lasts = sanction == Sanction::Restriction || sanction == Sanction::SuspensionWithoutPay;
    if (lasts) {
        step.mostDays = numberIn(node, "most_days", kMostProcedureDays, problems);
    } else if (node["most_days"]) {
        problems.push_back(node["most_days"].problem("Only a restriction and a suspension last some days.", "Remove most_days."));
    }
    if (const Yaml& consent = node["consent"]) {
        if (consent.scalar() == "needed") {
            step.consent = Consent::Needed;
        } else {
            problems.push_back(consent.problem("'" + consent.scalar() + "' is not known here.", "Write consent: needed, or leave it out."));
        }
    }
    for (const Yaml& held : node["holds"].items()) {
        if (held.scalar() == "bonus" && step.liveMonths > 0) {
            step.bonus = LadderStep::Bonus::Waits;
        } else {
            problems.push_back(
                held.problem("Only a bonus may wait, and only while a warning counts.", "Write holds: [bonus], or leave it out."));
        }
    }
    return step;
}

}  // namespace

std::string_view name(Sanction sanction) { return kSanctions.at(static_cast<std::size_t>(sanction)); }
std::string_view name(RunsFrom from) { return kEvents.at(static_cast<std::size_t>(from)); }

std::optional<Sanction> sanctionNamed(std::string_view name) {
    const auto* found = std::find(kSanctions.begin(), kSanctions.end(), name);
    if (found == kSanctions.end()) return std::nullopt;
    return static_cast<Sanction>(found - kSanctions.begin());
}
std::optional<RunsFrom> runsFromNamed(std::string_view name) {
    const auto* found = std::find(kEvents.begin(), kEvents.end(), name);
    if (found == kEvents.end()) return std::nullopt;
    return static_cast<RunsFrom>(found - kEvents.begin());
}

const std::vector<Sanction>& allSanctions() {
    static const std::vector<Sanction> all{Sanction::VerbalWarning, Sanction::WrittenWarning,       Sanction::FinalWarning,
                                           Sanction::Restriction,   Sanction::SuspensionWithoutPay, Sanction::DismissalProposal};
    return all;
}

const LadderStep* Procedure::step(Sanction sanction) const {
    const auto found = std::find_if(ladder.begin(), ladder.end(), [&](const LadderStep& one) { return one.sanction == sanction; });
    return found != ladder.end() ? &*found : nullptr;
}

Procedure parseProcedure(const Yaml& process, Problems& problems) {
    refuseUnknown(process,
                  {"prevailing_locale", "response_days", "appeal_days", "bar", "hearing", "measure_days", "ladder", "sources", "note"},
                  problems);
    refuseUnknown(process["sources"], {"prevailing_locale", "response_days", "appeal_days", "hearing", "measure_days"}, problems);
    Procedure procedure;
    procedure.prevailingLocale = process["prevailing_locale"].scalar();
    if (procedure.prevailingLocale.empty())
        problems.push_back(process.problem("The prevailing language is missing.",
                                           "Write prevailing_locale: en, the language in which a notice is binding."));
    procedure.responseDays = numberIn(process, "response_days", kMostProcedureDays, problems);
    procedure.appealDays = numberIn(process, "appeal_days", kMostProcedureDays, problems);
    procedure.measureDays = numberIn(process, "measure_days", kMostProcedureDays, problems);
    if (const Yaml& bar = process["bar"]) {
        refuseUnknown(bar, {"days", "from", "source"}, problems);
        procedure.bar = Procedure::Bar{numberIn(bar, "days", kMostProcedureDays, problems), eventIn(bar, problems)};
        if (procedure.bar->from != RunsFrom::Offence && procedure.bar->from != RunsFrom::Discovery)
            problems.push_back(bar.problem("A time bar runs before any letter.", "Write from: offence or discovery."));
    }
    const std::string& hearing = process["hearing"].scalar();
    if (hearing == "always") {
        procedure.hearing = Procedure::Hearing::Always;
    } else if (hearing != "on-request") {
        problems.push_back(placeOf(process["hearing"], process)
                               .problem("It is not said when there is a hearing.", "Write hearing: always, or on-request."));
    }
    for (const Yaml& node : process["ladder"].items()) {
        const auto sanction = sanctionNamed(node["sanction"].scalar());
        if (!sanction) {
            problems.push_back(
                placeOf(node["sanction"], node)
                    .problem("The sanction '" + node["sanction"].scalar() + "' is not known.", "Write one of " + listOf(kSanctions) + "."));
            continue;
        }
        if (!procedure.ladder.empty() && procedure.ladder.back().sanction >= *sanction)
            problems.push_back(node.problem("The ladder goes down here, or names a step twice.", "Order the steps from mild to severe."));
        procedure.ladder.push_back(readStep(node, *sanction, problems));
    }
    if (procedure.ladder.empty())
        problems.push_back(
            placeOf(process["ladder"], process).problem("The ladder has no steps.", "Write ladder: with at least one step."));
    return procedure;
}

Date lastDayOf(Date first, int months) {
    const Date same = first.plusMonths(months);
    return same.day == first.day ? same.plusDays(-1) : same;
}

}  // namespace adab::discipline

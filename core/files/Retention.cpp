// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Retention.h"

#include <algorithm>
#include <array>

namespace adab::files {

namespace {

using base::placeOf;
using base::refuseUnknown;

constexpr std::array<std::string_view, 3> kSince{"recorded", "employment-end", "case-closed"};
constexpr std::array<std::string_view, 8> kVerdicts{"held",          "case-open", "appeal-open", "sanction-counts",
                                                    "still-working", "no-rule",   "kept",        "may-go"};

template <class List>
std::string listOf(const List& words) {
    std::string list;
    for (const auto& word : words) list += (list.empty() ? "" : ", ") + std::string(word);
    return list;
}

Keeping readKeeping(const Yaml& node, Problems& problems) {
    refuseUnknown(node, {"papers", "keep_months", "from", "source"}, problems);
    Keeping keeping;
    const auto months = node["keep_months"].integer();
    if (months && *months >= 0 && *months <= kMostKeepMonths) {
        keeping.months = static_cast<int>(*months);
    } else {
        problems.push_back(placeOf(node["keep_months"], node)
                               .problem("It is not said for how many months these papers are kept.",
                                        "Write keep_months: a whole number from 0 to " + std::to_string(kMostKeepMonths) + "."));
    }
    const auto since = sinceNamed(node["from"].scalar());
    if (since) {
        keeping.since = *since;
    } else if (node["from"] || keeping.months > 0) {
        problems.push_back(placeOf(node["from"], node)
                               .problem("It is not said from which event the time runs.", "Write from: one of " + listOf(kSince) + "."));
    }
    keeping.source = node["source"].scalar();
    if (keeping.source.empty())
        problems.push_back(node.problem("It is not said what this rests on.", "Write source: the law, or customary."));
    return keeping;
}

/// From which day the time runs; nothing where the event has not been.
std::optional<Date> startOf(const Keeping& keeping, const Paper& paper, const Circumstances& circumstances) {
    switch (keeping.since) {
        case Since::Recorded: return paper.recordedOn;
        case Since::EmploymentEnd:
            if (circumstances.work == Circumstances::Work::Working) return std::nullopt;
            return circumstances.leftOn.value_or(paper.recordedOn);
        case Since::CaseClosed: {
            const auto found = circumstances.cases.find(paper.caseId);
            if (found == circumstances.cases.end()) return paper.recordedOn;
            // A time to keep a sanction begins when it no longer counts.
            auto closed = found->second.closedOn;
            if (closed && found->second.countsThrough) closed = std::max(*closed, *found->second.countsThrough);
            return closed;
        }
    }
    return std::nullopt;
}

/// What one country's line says of a paper.
Ruling rulingBy(const Keeping& keeping, const Paper& paper, const Circumstances& circumstances, Date today) {
    if (keeping.months == 0) return {Verdict::MayGo, std::nullopt, {}};
    const auto start = startOf(keeping, paper, circumstances);
    if (!start) return {Verdict::StillWorking, std::nullopt, keeping.source};
    const Date through = start->plusMonths(keeping.months);
    if (today <= through) return {Verdict::Kept, through, keeping.source};
    return {Verdict::MayGo, std::nullopt, {}};
}

}  // namespace

const std::vector<std::string>& allPapers() {
    static const std::vector<std::string> papers{"profile",       "preferences", "address",  "roster",        "exams",
                                                 "accommodation", "training",    "practice", "recognition",   "rewards",
                                                 "support",       "case",        "sanction", "accountability"};
    return papers;
}

bool isPaper(std::string_view paper) { return std::find(allPapers().begin(), allPapers().end(), paper) != allPapers().end(); }

std::string_view name(Since since) { return kSince.at(static_cast<std::size_t>(since)); }
std::optional<Since> sinceNamed(std::string_view name) {
    const auto* found = std::find(kSince.begin(), kSince.end(), name);
    if (found == kSince.end()) return std::nullopt;
    return static_cast<Since>(found - kSince.begin());
}
std::string_view name(Verdict verdict) { return kVerdicts.at(static_cast<std::size_t>(verdict)); }

Retention parseRetention(const Yaml& retention, Problems& problems) {
    refuseUnknown(retention, {"papers", "note"}, problems);
    Retention parsed;
    for (const Yaml& node : retention["papers"].items()) {
        const Keeping keeping = readKeeping(node, problems);
        if (node["papers"].items().empty())
            problems.push_back(
                node.problem("It is not said which papers are meant.", "Write papers: [some of " + listOf(allPapers()) + "]."));
        for (const Yaml& paper : node["papers"].items()) {
            if (!isPaper(paper.scalar())) {
                problems.push_back(
                    paper.problem("There are no papers named '" + paper.scalar() + "'.", "Write some of " + listOf(allPapers()) + "."));
            } else if (!parsed.of.emplace(paper.scalar(), keeping).second) {
                problems.push_back(paper.problem("'" + paper.scalar() + "' stands twice.", "Say once how long these papers are kept."));
            }
        }
    }
    if (parsed.of.empty())
        problems.push_back(
            placeOf(retention["papers"], retention).problem("Nothing is said about any papers.", "Write papers: with at least one entry."));
    return parsed;
}

Ruling rulingOn(const Paper& paper, const Circumstances& circumstances, Date today) {
    if (circumstances.held || circumstances.heldCases.contains(paper.caseId)) return {Verdict::Held, std::nullopt, {}};
    const auto found = circumstances.cases.find(paper.caseId);
    if (found != circumstances.cases.end()) {
        if (found->second.isOpen) return {Verdict::CaseOpen, std::nullopt, {}};
        if (found->second.countsThrough && today <= *found->second.countsThrough)
            return {Verdict::SanctionCounts, found->second.countsThrough, {}};
    }
    if (circumstances.appealOpen && paper.paper == "training") return {Verdict::AppealOpen, std::nullopt, {}};
    // Of several countries the one that keeps longest; one that says nothing of these papers asks for nothing.
    std::optional<Ruling> strictest;
    for (const Retention& rules : circumstances.rules) {
        const auto keeping = rules.of.find(paper.paper);
        if (keeping == rules.of.end()) continue;
        const Ruling ruling = rulingBy(keeping->second, paper, circumstances, today);
        const bool stricter = !strictest || ruling.verdict < strictest->verdict ||
                              (ruling.verdict == strictest->verdict && ruling.through > strictest->through);
        if (stricter) strictest = ruling;
    }
    return strictest.value_or(Ruling{Verdict::NoRule, std::nullopt, {}});
}

std::optional<Verdict> obstacle(const Circumstances& circumstances) {
    if (circumstances.held) return Verdict::Held;
    for (const auto& [id, standing] : circumstances.cases) {
        if (standing.isOpen) return Verdict::CaseOpen;
    }
    if (circumstances.appealOpen) return Verdict::AppealOpen;
    return std::nullopt;
}

}  // namespace adab::files

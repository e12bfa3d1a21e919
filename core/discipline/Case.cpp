// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/Case.h"

#include <algorithm>
#include <array>

namespace adab::discipline {

namespace {

constexpr std::array<std::string_view, 5> kEvidence{"statement", "document", "complaint", "visit", "observation"};
constexpr std::array<std::string_view, 3> kMeasures{"other-task", "other-site", "paid-leave"};
constexpr std::array<std::string_view, 3> kOutcomes{"upheld", "varied", "overturned"};
constexpr std::array<std::string_view, 6> kStages{"none", "opened", "noticed", "decided", "appealed", "closed"};

template <typename T, std::size_t n>
std::optional<T> named(const std::array<std::string_view, n>& words, std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    if (found == words.end()) return std::nullopt;
    return static_cast<T>(found - words.begin());
}

}  // namespace

std::string_view name(EvidenceKind kind) { return kEvidence.at(static_cast<std::size_t>(kind)); }
std::string_view name(Measure measure) { return kMeasures.at(static_cast<std::size_t>(measure)); }
std::string_view name(AppealOutcome outcome) { return kOutcomes.at(static_cast<std::size_t>(outcome)); }
std::string_view name(Stage stage) { return kStages.at(static_cast<std::size_t>(stage)); }
std::optional<EvidenceKind> evidenceKindNamed(std::string_view name) { return named<EvidenceKind>(kEvidence, name); }
std::optional<Measure> measureNamed(std::string_view name) { return named<Measure>(kMeasures, name); }
std::optional<AppealOutcome> appealOutcomeNamed(std::string_view name) { return named<AppealOutcome>(kOutcomes, name); }

std::set<std::string> Case::witnesses() const {
    std::set<std::string> all;
    for (const Evidence& one : evidence) {
        if (!one.given.empty()) all.insert(one.given);
    }
    return all;
}

std::set<std::string> Case::parts() const {
    std::set<std::string> all = witnesses();
    all.insert({person, accuser, companion});
    all.erase(std::string());
    return all;
}

const HandedOver* Case::handedOn(Date day) const {
    const auto holds = [&](const HandedOver& one) { return one.from <= day && (!one.until || day <= *one.until); };
    const auto found = std::find_if(handed.rbegin(), handed.rend(), holds);
    return found == handed.rend() ? nullptr : &*found;
}

const std::string& Case::inChargeOn(Date day) const {
    const HandedOver* const holds = handedOn(day);
    return holds == nullptr ? opener : holds->to;
}

std::optional<Sanction> Case::standing() const {
    if (!decision || decision->finding == Finding::NotUpheld) return std::nullopt;
    if (!appeal) return decision->sanction;
    switch (appeal->outcome) {
        case AppealOutcome::Upheld: return decision->sanction;
        case AppealOutcome::Varied: return appeal->sanction;
        case AppealOutcome::Overturned: return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace adab::discipline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/Scenario.h"

namespace adab::scenarios {

std::string_view name(IsoStep step) {
    switch (step) {
        case IsoStep::Receive: return "receive";
        case IsoStep::Acknowledge: return "acknowledge";
        case IsoStep::Assess: return "assess";
        case IsoStep::Investigate: return "investigate";
        case IsoStep::Respond: return "respond";
        case IsoStep::Decide: return "decide";
        case IsoStep::Close: return "close";
    }
    return {};
}

std::optional<IsoStep> isoStepNamed(std::string_view wanted) {
    for (const auto step : kIsoSteps)
        if (name(step) == wanted) return step;
    return std::nullopt;
}

std::string_view name(Ending ending) {
    switch (ending) {
        case Ending::Kept: return "kept";
        case Ending::Partly: return "partly";
        case Ending::Lost: return "lost";
    }
    return {};
}

std::optional<Ending> endingNamed(std::string_view wanted) {
    for (const auto ending : {Ending::Kept, Ending::Partly, Ending::Lost})
        if (name(ending) == wanted) return ending;
    return std::nullopt;
}

std::string_view name(MoveKind kind) {
    switch (kind) {
        case MoveKind::Say: return "say";
        case MoveKind::Act: return "act";
        case MoveKind::Offer: return "offer";
    }
    return {};
}

std::optional<MoveKind> moveKindNamed(std::string_view wanted) {
    for (const auto kind : {MoveKind::Say, MoveKind::Act, MoveKind::Offer})
        if (name(kind) == wanted) return kind;
    return std::nullopt;
}

std::string_view name(Critical critical) {
    switch (critical) {
        case Critical::Privacy: return "privacy";
        case Critical::Safety: return "safety";
        case Critical::Dishonest: return "dishonest";
        case Critical::Abuse: return "abuse";
        case Critical::Discrimination: return "discrimination";
        case Critical::BeyondMeans: return "beyond-means";
    }
    return {};
}

std::optional<Critical> criticalNamed(std::string_view wanted) {
    for (const auto critical : kCriticals)
        if (name(critical) == wanted) return critical;
    return std::nullopt;
}

const Customs& knownCustoms() {
    static const Customs known{"alcohol", "pork", "touch"};
    return known;
}

const Move* Node::find(std::string_view move) const {
    for (const auto& one : moves)
        if (one.id == move) return &one;
    return nullptr;
}

const Move* Node::best() const {
    for (const auto& one : moves)
        if (one.advice == Advice::Best) return &one;
    return nullptr;
}

const Node* Scenario::node(std::string_view wanted) const {
    const auto found = nodes.find(std::string(wanted));
    return found == nodes.end() ? nullptr : &found->second;
}

const ScenarioText& Scenario::textIn(std::string_view locale) const {
    static const ScenarioText none;
    for (const std::string_view wanted : {locale, std::string_view("en")}) {
        const auto found = texts.find(std::string(wanted));
        if (found != texts.end()) return found->second;
    }
    return texts.empty() ? none : texts.begin()->second;
}

std::set<std::string> Scenario::promises() const {
    std::set<std::string> made;
    for (const auto& [key, one] : nodes)
        for (const auto& move : one.moves)
            if (!move.effects.promise.empty()) made.insert(move.effects.promise);
    return made;
}

}  // namespace adab::scenarios

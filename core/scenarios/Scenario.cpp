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

}  // namespace adab::scenarios

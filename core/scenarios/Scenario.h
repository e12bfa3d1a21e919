// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::scenarios {

/// The steps of handling a complaint (after ISO 10002:2018, clause 7), in their order.
enum class IsoStep { Receive, Acknowledge, Assess, Investigate, Respond, Decide, Close };
inline constexpr std::array kIsoSteps{IsoStep::Receive, IsoStep::Acknowledge, IsoStep::Assess, IsoStep::Investigate,
                                      IsoStep::Respond, IsoStep::Decide,      IsoStep::Close};
std::string_view name(IsoStep step);  ///< `receive acknowledge assess investigate respond decide close`
std::optional<IsoStep> isoStepNamed(std::string_view name);

/// How a simulated complaint ends for the customer and the house.
enum class Ending { Kept, Partly, Lost };
std::string_view name(Ending ending);  ///< `kept partly lost`
std::optional<Ending> endingNamed(std::string_view name);

/// 0 furious, 1 upset, 2 wary, 3 easing, 4 content.
inline constexpr int kLowestMood = 0;
inline constexpr int kHighestMood = 4;

enum class Advice { Fair, Best };

/// What the learner may say or do at a node.
struct Move {
    std::string id;
    std::string to;
    int mood = 0;  ///< step of the customer's mood, −4 … 4
    std::vector<IsoStep> steps;
    std::map<std::string, Fraction> scores;  ///< rule → 0 … 1
    Advice advice = Advice::Fair;
};

/// What the customer says and feels; a node without moves is an end.
struct Node {
    std::string id;
    int mood = 2;
    std::vector<Move> moves;
    std::optional<Ending> end;

    const Move* find(std::string_view move) const;
    const Move* best() const;
};

/// The words of one scenario in one language.
struct ScenarioText {
    struct MoveText {
        std::string said;
        std::string advice;
    };
    struct NodeText {
        std::string customer;
        std::string outcome;  ///< of an end
        std::map<std::string, MoveText> moves;
    };
    std::string title;
    std::string setting;
    std::map<std::string, NodeText> nodes;
};

/// A simulated complaint: a graph without circles from `start` to its ends.
struct Scenario {
    std::string id;
    std::string course;
    std::string version;  ///< of the course pack
    std::string channel;
    std::vector<std::string> rules;
    Fraction pass = Fraction(1);
    std::string start;
    std::map<std::string, Node> nodes;
    std::map<std::string, ScenarioText> texts;  ///< by locale

    const Node* node(std::string_view id) const;
    const ScenarioText& textIn(std::string_view locale) const;
};

}  // namespace adab::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"

#include <array>
#include <map>
#include <optional>
#include <set>
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

/// 0 furious, 1 upset, 2 wary, 3 easing, 4 content. Trust and anger are counted in the same steps.
inline constexpr int kLowestMood = 0;
inline constexpr int kHighestMood = 4;

enum class Advice { Fair, Best };

/// Something is said, done (looked up, asked of the kitchen), or a remedy is offered.
enum class MoveKind { Say, Act, Offer };
std::string_view name(MoveKind kind);  ///< `say act offer`
std::optional<MoveKind> moveKindNamed(std::string_view name);

/// What nothing else in a play makes good.
enum class Critical { Privacy, Safety, Dishonest, Abuse, Discrimination, BeyondMeans };
inline constexpr std::array kCriticals{Critical::Privacy, Critical::Safety,         Critical::Dishonest,
                                       Critical::Abuse,   Critical::Discrimination, Critical::BeyondMeans};
std::string_view name(Critical critical);  ///< `privacy safety dishonest abuse discrimination beyond-means`
std::optional<Critical> criticalNamed(std::string_view name);

/// What a scenario or a move touches that does not fit everywhere: `alcohol pork touch`.
using Customs = std::set<std::string, std::less<>>;
const Customs& knownCustoms();

/// What a move does beside leading on.
struct Effects {
    int trust = 0;          ///< −4 … 4
    int anger = 0;          ///< −4 … 4
    int cost = 0;           ///< in the house's small units, ≥ 0
    std::string promise;    ///< made by this move; empty where none
    std::string kept;       ///< kept by it
    std::string withdrawn;  ///< taken back by it
};

/// Where a move is offered: all that is named must hold.
struct When {
    std::string promise;       ///< it was made and not taken back
    std::string noPromise;     ///< it was never made, or taken back
    std::optional<int> trust;  ///< at least
    std::optional<int> anger;  ///< at least
    bool isAlways() const { return promise.empty() && noPromise.empty() && !trust && !anger; }
};

/// What the learner may say or do at a node.
struct Move {
    std::string id;
    std::string to;
    MoveKind kind = MoveKind::Say;
    std::string remedy;  ///< of an offer
    Effects effects;
    int minutes = 1;
    When when;
    Customs without;  ///< not offered where one of these does not fit
    std::vector<IsoStep> steps;
    std::map<std::string, Fraction> scores;  ///< rule → 0 … 1
    Advice advice = Advice::Fair;
    enum class Means { Within, Beyond } means = Means::Within;  ///< beyond: more than the role may give
    std::optional<Critical> critical;
    std::optional<Fraction> prevention;  ///< what this link of a chain changes so that it does not recur
};

/// One's own words in place of the moves: graded by a formula, which says which move they are.
struct FreeWords {
    std::string formula;
    std::string full;  ///< all that belongs to it was said
    std::string part;  ///< something is missing
    std::string poor;  ///< something was said that hurts
};

/// What the customer says and feels; a node without moves is an end.
struct Node {
    std::string id;
    std::size_t link = 0;  ///< of Scenario::links
    int mood = 2;
    std::optional<int> patience;  ///< seconds to answer
    std::vector<Move> moves;
    std::optional<FreeWords> free;
    std::optional<Ending> end;

    const Move* find(std::string_view move) const;
    const Move* best() const;
};

/// The words of one scenario in one language.
struct ScenarioText {
    struct MoveText {
        std::string said;
        std::string advice;
        std::string found;  ///< what an action shows
    };
    struct NodeText {
        std::string customer;
        std::map<std::string, std::string> byPersona;
        std::string outcome;  ///< of an end
        std::map<std::string, MoveText> moves;
    };
    std::string title;
    std::string setting;
    std::map<std::string, std::string> linkSettings;
    std::string role;
    std::map<std::string, std::string> remedies;
    std::map<std::string, std::string> links;
    std::map<std::string, std::string> personas;
    std::map<std::string, std::string> promises;
    std::map<std::string, NodeText> nodes;
};

/// What the learner's role may do alone.
struct Means {
    std::string role;
    int most = 0;  ///< that may be spent in all
    std::vector<std::string> remedies;
};

/// One department's part of a complaint. A scenario that is no chain has one, without a name.
struct Link {
    std::string id;
    std::string role;
    int minutes = 0;  ///< allotted
    std::string start;
};

/// A simulated complaint: a graph without circles from `start` to its ends; in a chain one graph after the other.
struct Scenario {
    std::string id;
    std::string course;
    std::string version;  ///< of the course pack
    std::string channel;
    std::vector<std::string> rules;
    Fraction pass = Fraction(1);
    std::optional<Means> means;
    std::map<std::string, std::vector<std::string>> details;  ///< what a play draws one of each from
    std::vector<std::string> personas;
    Customs without;
    std::string start;
    std::vector<Link> links;
    std::map<std::string, Node> nodes;          ///< of all links
    std::map<std::string, ScenarioText> texts;  ///< by locale

    const Node* node(std::string_view id) const;
    const ScenarioText& textIn(std::string_view locale) const;
    bool isChain() const { return links.size() > 1; }
    /// Every promise that a move makes.
    std::set<std::string> promises() const;
};

}  // namespace adab::scenarios

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"
#include "scenarios/ScenarioParse.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

namespace adab::scenarios::test {

/// Everything that one graph can have, small.
inline const std::string kDinner = R"(id: late-dinner
channel: face-to-face
rules: [complaints.listen, complaints.remedy, answers.find-out, promises.deadline]
pass: "3/4"
means: {role: waiter, most: 60, remedies: [dessert, drink]}
details: {room: ["204", "311", "518"], hour: ["19:30", "20:00"]}
personas: [patient, brisk]
start: n1
nodes:
  n1:
    mood: 1
    patience: 45
    moves:
      - {id: a, to: n2, mood: +1, steps: [receive, acknowledge], scores: {complaints.listen: "1"}, best: true}
      - {id: b, to: gone, mood: -1, scores: {complaints.listen: "0"}}
      - {id: c, to: n3, kind: act, minutes: 3, mood: 0, steps: [investigate], scores: {answers.find-out: "1/2"}}
    free: {formula: apology, full: a, part: c, poor: b}
  n2:
    mood: 2
    moves:
      - {id: a, to: n4, kind: act, minutes: 2, mood: +1, effects: {promise: callback}, steps: [investigate], scores: {answers.find-out: "1"}, best: true}
      - {id: b, to: gone, critical: privacy, mood: -2, scores: {complaints.remedy: "0"}}
  n3:
    mood: 1
    moves:
      - {id: a, to: n4, mood: +2, scores: {complaints.listen: "1/2"}, best: true}
      - {id: b, to: gone, mood: -1}
  n4:
    mood: 3
    moves:
      - {id: a, to: good, kind: offer, remedy: dessert, when: {promise: callback}, effects: {cost: 20, trust: +1, anger: -1, kept: callback}, steps: [respond, close], scores: {complaints.remedy: "1", promises.deadline: "1"}, best: true}
      - {id: b, to: good, kind: offer, remedy: drink, without: [alcohol], effects: {cost: 40, trust: +1, anger: -1}, steps: [respond], scores: {complaints.remedy: "1/2"}}
      - {id: c, to: fair, mood: -1}
      - {id: d, to: fair, kind: offer, remedy: free-night, beyond: true, critical: beyond-means, effects: {cost: 500, trust: -1, anger: +1}, scores: {complaints.remedy: "0"}}
  good: {end: kept, mood: 4}
  fair: {end: partly, mood: 2}
  gone: {end: lost, mood: 0}
)";

inline const std::string kDinnerWords = R"(title: Late dinner
setting: A full house. You wait on room {room}.
means: {role: waiter, remedies: {dessert: a dessert on the house, drink: a drink, free-night: a free night}}
personas: {patient: Somebody who waits long before they speak., brisk: Somebody with little time.}
promises: {callback: word from the kitchen}
nodes:
  n1:
    customer: "I have waited since {hour}."
    customer.brisk: "Since {hour}. Well?"
    moves:
      a: {said: "I am sorry. Thank you for telling me.", advice: "ADVICE-listen"}
      b: {said: "The kitchen is busy.", advice: "ADVICE-excuse"}
      c: {said: "Ask the kitchen", found: "It has not been begun.", advice: "ADVICE-ask"}
  n2:
    customer: "And now?"
    moves:
      a: {said: "I ask and tell you in two minutes.", found: "Ten minutes, says the cook.", advice: "ADVICE-promise"}
      b: {said: "The guest of 311 has it.", advice: "ADVICE-private"}
  n3:
    customer: "You went away without a word."
    moves:
      a: {said: "I asked: ten minutes. I should have said so.", advice: "ADVICE-word"}
      b: {said: "Wait, please.", advice: "ADVICE-wait"}
  n4:
    customer: "So what do you do about it?"
    moves:
      a: {said: "As promised: ten minutes, and a dessert on us.", advice: "ADVICE-kept"}
      b: {said: "A drink on us.", advice: "ADVICE-drink"}
      c: {said: "The wine list, perhaps?", advice: "ADVICE-wine"}
      d: {said: "A free night.", advice: "ADVICE-night"}
  good: {outcome: "They stay for coffee in {room}."}
  fair: {outcome: "They eat and go."}
  gone: {outcome: "They leave."}
)";

inline const std::string kDelivery = R"(id: late-delivery
channel: phone
rules: [complaints.listen, speech.no-blame, promises.deadline]
pass: "3/4"
chain:
  - link: desk
    role: order-desk
    minutes: 6
    start: n1
    nodes:
      n1:
        mood: 1
        moves:
          - {id: a, to: n2, minutes: 2, mood: +1, steps: [receive], scores: {complaints.listen: "1"}, best: true}
          - {id: b, to: desk-lost, mood: -1, scores: {speech.no-blame: "0"}}
      n2:
        mood: 2
        moves:
          - {id: a, to: desk-done, minutes: 4, mood: +1, effects: {promise: van}, prevention: "1", steps: [respond], scores: {speech.no-blame: "1"}, best: true}
          - {id: b, to: desk-partly, mood: 0, prevention: "1/2", scores: {speech.no-blame: "1/2"}}
      desk-done: {end: kept, mood: 3}
      desk-partly: {end: partly, mood: 2}
      desk-lost: {end: lost, mood: 0}
  - link: store
    role: warehouse
    minutes: 5
    start: s1
    nodes:
      s1:
        mood: 3
        moves:
          - {id: a, to: s-done, minutes: 5, when: {promise: van}, mood: +1, effects: {kept: van}, prevention: "1", steps: [close], scores: {promises.deadline: "1"}, best: true}
          - {id: b, to: s-lost, mood: -2, scores: {speech.no-blame: "0"}}
          - {id: c, to: s-done, minutes: 9, mood: +1, prevention: "0"}
      s-done: {end: kept, mood: 4}
      s-lost: {end: lost, mood: 1}
)";

inline const std::string kDeliveryWords = R"(title: Late delivery
setting: Three departments, one customer.
setting-store: You are at the warehouse now.
links: {desk: Order desk, store: Warehouse}
promises: {van: a van before noon}
nodes:
  n1:
    customer: "Where is my order?"
    moves:
      a: {said: "Let me see it through with you.", advice: "ADVICE-1"}
      b: {said: "That was the warehouse.", advice: "ADVICE-2"}
  n2:
    customer: "And when does it come?"
    moves:
      a: {said: "A van before noon, and I note why it was late.", advice: "ADVICE-3"}
      b: {said: "Some time today.", advice: "ADVICE-4"}
  desk-done: {outcome: "The desk calls the warehouse."}
  desk-partly: {outcome: "The desk sends a note."}
  desk-lost: {outcome: "The customer writes a bad review."}
  s1:
    customer: "Desk here: one van before noon, please."
    moves:
      a: {said: "It leaves at ten. I change the list.", advice: "ADVICE-5"}
      b: {said: "The desk wrote it down wrong.", advice: "ADVICE-6"}
      c: {said: "It leaves when it leaves.", advice: "ADVICE-7"}
  s-done: {outcome: "It is there at eleven."}
  s-lost: {outcome: "Nobody drives."}
)";

inline Yaml yaml(const std::string& text, const std::string& file = "s.yaml") {
    Problems problems;
    Yaml node = Yaml::parse(text, file, problems);
    EXPECT_TRUE(problems.empty()) << (problems.empty() ? "" : problems.front().message) << '\n' << text;
    return node;
}

inline Scenario parsed(const std::string& graph, const std::string& words = {}) {
    Problems problems;
    std::map<std::string, Yaml> locales;
    if (!words.empty()) locales.emplace("en", yaml(words, "en/s.yaml"));
    Scenario scenario = parseScenario(yaml(graph), locales, problems);
    for (const auto& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ": " << problem.message;
    return scenario;
}

inline std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const auto at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), with);
}

inline int lineOf(const std::string& text, const std::string& part) {
    const auto at = text.find(part);
    EXPECT_NE(at, std::string::npos) << part;
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(std::min(at, text.size())), '\n'));
}

}  // namespace adab::scenarios::test

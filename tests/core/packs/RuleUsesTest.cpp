// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/RuleUses.h"

#include <gtest/gtest.h>

namespace adab::packs {
namespace {

PackPtr made(const std::string& folder, Files files) {
    Problems problems;
    PackPtr pack = Pack::fromFiles(std::move(files), folder, problems);
    EXPECT_TRUE(pack) << folder << ": " << (problems.empty() ? "" : problems.front().message);
    return pack;
}

std::string head(const std::string& kind, const std::string& id) {
    return "kind: " + kind + "\nid: " + id + "\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n";
}

/// Two rules, of which the first has a variant; a course, a formula, two programs and a policy around them.
Library aHouse() {
    Library library;
    library.add(made(
        "std",
        {{"pack.yaml", head("standards", "std") + "values:\n  - id: v\n    norms:\n      - id: n\n        standards:\n          - id: s\n"
                                                  "            rules:\n              - id: smile\n                variants:\n"
                                                  "                  - {id: smile.jp, country: JP}\n              - {id: badge}\n"},
         {"en/standards.yaml", "v: {title: V}\nsmile: {title: Smile}\nsmile.jp: {title: Bow}\nbadge: {title: Badge}\n"}}));
    library.add(made(
        "c",
        {{"pack.yaml", head("course", "c") + "lessons:\n  - {id: l1, minutes: 3, rules: [badge]}\n  - id: l2\n    minutes: 3\n    rules:\n"
                                             "      - badge\n      - smile\nrefresher:\n  - {id: l3, minutes: 3, rules: [smile]}\n"
                                             "scenarios: [guest, thief]\nformulas: [hello]\n"},
         {"items.yaml", "- {id: q1, rules: [badge]}\n- id: q2\n  rules: [smile]\n- {id: q3, rules: [smile], formula: hello}\n"},
         {"en/lessons/l2.md", "## Two\n\n:::check c1\nWell?\n- (x) Yes | Right.\n- ( ) No | Wrong.\n:::\n"},
         {"scenarios/guest.yaml", "id: guest\nrules: [badge, smile]\n"},
         {"scenarios/thief.yaml", "id: thief\nrules: [badge]\n"}}));
    library.add(made("other", {{"pack.yaml", head("course", "other") + "lessons:\n  - {id: l1, minutes: 3, rules: [badge]}\n"}}));
    library.add(made("f", {{"pack.yaml", head("formulas", "f") + "formulas: [hello, bye]\n"}}));
    library.add(
        made("p", {{"pack.yaml", head("program", "p") +
                                     "requirements:\n  - {id: r1, kind: course, course: other}\n  - {id: r2, kind: course, course: c}\n"
                                     "  - id: r3\n    of:\n      - {id: r4, kind: scenario, scenario: [thief, guest]}\n"
                                     "      - {id: r5, kind: practice, formulas: [bye, hello]}\n"
                                     "exams:\n  - {id: e1, draw: [{course: other, count: 1}, {course: c, rule: smile, count: 1}]}\n"
                                     "acknowledge: [badge]\nquestions:\n  - {id: k1, rule: smile}\n"
                                     "observations:\n  - {id: o1, criteria: [{rule: badge}, {rule: smile}]}\n"}}));
    library.add(made("next", {{"pack.yaml", head("program", "next") + "requirements:\n  - {id: r, kind: program, program: p}\n"}}));
    library.add(made("apart", {{"pack.yaml", head("program", "apart") + "requirements:\n  - {id: r, kind: course, course: other}\n"}}));
    library.add(made(
        "pol", {{"pack.yaml", head("policy", "pol") +
                                  "rules:\n  - {id: one, program: apart}\n  - {id: two, program: p}\n  - {id: three, program: next}\n"}}));
    return library;
}

std::string told(const std::vector<RuleUse>& uses) {
    std::string text;
    for (const RuleUse& use : uses) {
        text += std::string(name(use.kind)) + ' ' + use.pack + '.' + use.id + (use.via.empty() ? "" : " via " + use.via) + " at " +
                use.file + ':' + std::to_string(use.line) + '\n';
    }
    return text;
}

constexpr const char* kSmile =
    "wording std.en at std/en/standards.yaml:2\n"
    "wording std.en at std/en/standards.yaml:3\n"
    "variant std.smile.jp at std/pack.yaml:15\n"
    "lesson c.l2 at c/pack.yaml:12\n"
    "lesson c.l3 at c/pack.yaml:14\n"
    "check c.c1 via l2 at c/en/lessons/l2.md:3\n"
    "item c.q2 at c/items.yaml:3\n"
    "item c.q3 at c/items.yaml:4\n"
    "scenario c.guest at c/scenarios/guest.yaml:2\n"
    "formula f.hello via q3 at f/formulas/hello.yaml:1\n"
    "program next.r via p at next/pack.yaml:7\n"
    "program p.r2 via c at p/pack.yaml:8\n"
    "program p.r4 via guest at p/pack.yaml:11\n"
    "program p.r5 via hello at p/pack.yaml:12\n"
    "program p.e1 at p/pack.yaml:14\n"
    "program p.e1 via c at p/pack.yaml:14\n"
    "program p.k1 at p/pack.yaml:17\n"
    "program p.o1 at p/pack.yaml:19\n"
    "policy pol.two via p at pol/pack.yaml:8\n"
    "policy pol.three via next at pol/pack.yaml:9\n";

TEST(RuleUses, EveryPlaceThatTeachesTestsOrNamesIt) { EXPECT_EQ(told(usesOfRule(aHouse(), "smile")), kSmile); }

TEST(RuleUses, AVariantStandsForItsRule) { EXPECT_EQ(told(usesOfRule(aHouse(), "smile.jp")), kSmile); }

TEST(RuleUses, ARuleThatNobodyKnowsIsUsedNowhere) {
    EXPECT_EQ(told(usesOfRule(aHouse(), "frown")), "");
    EXPECT_EQ(told(usesOfRule(Library(), "smile")), "");
}

/// Every rule of the shipped standards is stated in four languages, taught, and tested.
TEST(RuleUses, OfTheShippedPacks) {
    Library library;
    Problems problems;
    for (const char* folder : {"service-standards", "presence", "formulas", "onboarding", "service-policy"})
        library.add(Pack::fromFolder(std::string(ADAB_SOURCE "/courses/") + folder, problems));
    ASSERT_TRUE(problems.empty());
    std::map<RuleUse::Kind, int> counted;
    for (const RuleUse& use : usesOfRule(library, "presence.notice")) {
        ++counted[use.kind];
        EXPECT_GT(use.line, 0) << use.file;
    }
    EXPECT_EQ(counted[RuleUse::Kind::Wording] % 4, 0);
    for (const auto kind : {RuleUse::Kind::Wording, RuleUse::Kind::Lesson, RuleUse::Kind::Check, RuleUse::Kind::Item,
                            RuleUse::Kind::Scenario, RuleUse::Kind::Program, RuleUse::Kind::Policy})
        EXPECT_GT(counted[kind], 0) << name(kind);
}

}  // namespace
}  // namespace adab::packs

// SPDX-License-Identifier: GPL-3.0-or-later
// A policy as a form and back, what stands on which line, and what differs between two versions.
#include "policies/PolicyForm.h"

#include "base/Phrases.h"
#include "base/Result.h"
#include "base/Text.h"
#include "policies/Compare.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <random>

using namespace adab;
using namespace adab::policies;

namespace {

std::map<std::string, Yaml> textsOf(const packs::Pack& pack) {
    std::map<std::string, Yaml> texts;
    for (const auto& locale : pack.locales()) texts[locale] = pack.yaml(locale + "/policy.yaml");
    return texts;
}

packs::PackPtr packOf(const Written& written) {
    Problems problems;
    auto pack = packs::Pack::fromFiles(written.files, "draft", problems);
    for (const auto& problem : problems) ADD_FAILURE() << problem.file << ":" << problem.line << " " << problem.message;
    return pack;
}

Policy readBack(const Written& written, Faults& faults) {
    const auto pack = packOf(written);
    return pack ? parsePolicy(pack->manifest(), textsOf(*pack), faults) : Policy{};
}

/// Policies without rhyme or reason, but of the shape that the format has.
class AnyPolicy {
public:
    explicit AnyPolicy(unsigned seed) : m_random(seed) {}
    int any(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }

    std::string text(int least) {
        static const std::u32string signs = U"aZ09 :#-'\"\\{}[]&*!|>%@`,?\n\t~ก้ำۀ‌ی٬ـ\u00a0\u2028\u0007\u0085\u00adé😀";
        std::u32string out;
        for (int i = least + any(24); i > 0; --i) out += signs[static_cast<std::size_t>(any(static_cast<int>(signs.size())))];
        return base::toUtf8(out);
    }
    std::set<std::string> names() {
        std::set<std::string> all;
        for (int i = any(3); i > 0; --i) all.insert("name-" + std::to_string(any(9)));
        return all;
    }
    Rule rule(int index) {
        Rule rule;
        rule.id = "r" + std::to_string(index) + (any(2) == 0 ? "-x" : "");
        rule.trigger = allTriggers()[static_cast<std::size_t>(any(static_cast<int>(allTriggers().size())))];
        if (isAboutProgram(rule.trigger)) rule.program = any(8) == 0 ? "" : "program-" + std::to_string(any(3));
        if (!isFact(rule.trigger)) rule.days = any(3651);
        if (rule.trigger == Trigger::Kpi) rule.measure = any(8) == 0 ? "" : text(1);
        if (isMeasured(rule.trigger)) {
            const auto value = [&] { return rule.trigger == Trigger::Visit ? any(101) : any(2'000'000'000) - 1'000'000'000; };
            if (any(2) == 0) rule.atLeast = value();
            if (any(2) == 0) rule.below = value();
        }
        rule.effect = allEffectKinds()[static_cast<std::size_t>(any(static_cast<int>(allEffectKinds().size())))];
        if (rule.effect == EffectKind::Points) rule.points = 1 + any(kMaxPoints);
        if (rule.effect == EffectKind::Bonus) rule.percent = 1 + any(100);
        if (rule.effect == EffectKind::Concern && any(2) == 0) rule.offer = Offer::Coaching;
        rule.when.jobRoles = names();
        rule.when.sites = names();
        rule.when.firstTime = isFact(rule.trigger) && any(2) == 0;
        if (any(2) == 0) rule.when.withinMonths = 1 + any(kMaxMonths);
        rule.when.notAbsent = any(2) == 0;
        return rule;
    }
    Policy policy() {
        Policy policy;
        policy.id = "p" + std::to_string(any(99));
        policy.version = packs::Version{any(9), any(9), any(9)}.text();
        for (int i = any(7); i > 0; --i) policy.rules.push_back(rule(i));
        if (any(2) == 0) policy.caps.pointsPerMonth = 1 + any(kMaxPoints);
        if (any(2) == 0) policy.caps.bonusPercent = 1 + any(100);
        bool first = true;
        for (const auto& locale : base::shippedLocales()) {
            if (!first && any(2) == 0) continue;
            if (first) policy.sourceLocale = locale;
            first = false;
            PolicyTexts& texts = policy.texts[locale];
            texts.title = text(1);
            for (const auto& one : policy.rules) texts.rules[one.id] = {text(any(2)), text(any(2))};
        }
        return policy;
    }

private:
    std::mt19937 m_random;
};

TEST(PolicyForm, WhatIsWrittenIsReadAgain) {
    AnyPolicy any(6);
    std::map<Trigger, int> triggers;
    std::map<EffectKind, int> effects;
    int withoutFault = 0;
    for (int round = 0; round < 500; ++round) {
        const Policy policy = any.policy();
        for (const auto& rule : policy.rules) {
            ++triggers[rule.trigger];
            ++effects[rule.effect];
        }
        const Form form = formOf(policy);
        const Written written = filesOf(form, policy.id, *packs::Version::parse(policy.version), nullptr);
        Faults faults;
        const Policy again = readBack(written, faults);
        ASSERT_EQ(again, policy) << "round " << round << "\n" << written.files.at("pack.yaml");
        withoutFault += faults.empty() ? 1 : 0;
        // And the page's way round: as JSON, and as files once more.
        const Form sent = formFrom(toJson(form));
        EXPECT_EQ(toJson(sent), toJson(form)) << "round " << round;
        EXPECT_EQ(filesOf(sent, policy.id, *packs::Version::parse(policy.version), nullptr).files, written.files) << "round " << round;
    }
    EXPECT_EQ(triggers.size(), allTriggers().size());
    EXPECT_EQ(effects.size(), allEffectKinds().size());
    EXPECT_GT(withoutFault, 10) << "faulty policies alone prove little";
}

packs::PackPtr shipped(const std::string& folder) {
    Problems problems;
    auto pack = packs::Pack::fromFolder(std::string(ADAB_SOURCE) + folder, problems);
    EXPECT_TRUE(problems.empty());
    return pack;
}

/// The policies that are shipped lose nothing in a form: not how a case is run, nor what a country adds to letters.
TEST(PolicyForm, KeepsWhatItDoesNotShow) {
    for (const char* folder : {"/courses/service-policy", "/assets/policies/gb", "/assets/policies/th", "/assets/policies/ir",
                               "/assets/policies/ae", "/assets/policies/sa"}) {
        const auto base = shipped(folder);
        ASSERT_TRUE(base) << folder;
        Faults faults;
        const Policy before = parsePolicy(base->manifest(), textsOf(*base), faults);
        const auto pack = packOf(filesOf(formOf(before), base->id(), base->version(), base.get()));
        ASSERT_TRUE(pack) << folder;
        EXPECT_EQ(parsePolicy(pack->manifest(), textsOf(*pack), faults), before) << folder;
        EXPECT_TRUE(faults.empty()) << folder;
        EXPECT_FALSE(restOf(*base).empty());
        EXPECT_EQ(restOf(*pack), restOf(*base)) << folder;
    }
}

/// A rule that is right, to be made wrong in one place.
Form good() {
    FormRule rule;
    rule.id = "visits";
    rule.trigger = "visit";
    rule.atLeast = "80";
    rule.effect = "points";
    rule.points = "50";
    rule.words["en"] = {"Fine visits", "Fifty points."};
    FormRule late;
    late.id = "late";
    late.trigger = "overdue";
    late.program = "onboarding";
    late.days = "7";
    late.effect = "concern";
    late.offer = "support-plan";
    late.words["en"] = {"Late", "Somebody helps."};
    Form form;
    form.titles["en"] = "Quality";
    form.rules = {rule, late};
    return form;
}

TEST(PolicyForm, NamesTheFieldOfEveryFault) {
    struct Case {
        const char* what;
        std::function<void(Form&)> spoil;
        const char* rule;
        const char* field;
        const char* code;
    };
    const std::vector<Case> cases{
        {"no number", [](Form& f) { f.rules[0].points = "many"; }, "visits", "points", "number"},
        {"a decimal mark is no mark of thousands", [](Form& f) { f.rules[0].points = "1,5"; }, "visits", "points", "number"},
        {"an empty number", [](Form& f) { f.rules[0].points = ""; }, "visits", "points", "number"},
        {"too many points", [](Form& f) { f.rules[0].points = "1000001"; }, "visits", "points", "number"},
        {"over the cap", [](Form& f) { f.pointsPerMonth = "40"; }, "visits", "points", "over-cap"},
        {"a cap that is none", [](Form& f) { f.pointsPerMonth = "0"; }, "", "pointsPerMonth", "number"},
        {"a share that is none", [](Form& f) { f.bonusPercent = "101"; }, "", "bonusPercent", "number"},
        {"a score over all", [](Form& f) { f.rules[0].atLeast = "101"; }, "visits", "atLeast", "number"},
        {"nothing between", [](Form& f) { f.rules[0].below = "80"; }, "visits", "below", "no-span"},
        {"no measure", [](Form& f) { f.rules[0].atLeast = ""; }, "visits", "atLeast", "one-number"},
        {"no KPI", [](Form& f) { f.rules[0].trigger = "kpi"; }, "visits", "kpi", "missing"},
        {"no fact", [](Form& f) { f.rules[0].trigger = ""; }, "visits", "trigger", "choose"},
        {"no effect", [](Form& f) { f.rules[0].effect = ""; }, "visits", "effect", "choose"},
        {"no program", [](Form& f) { f.rules[1].program = ""; }, "late", "program", "choose"},
        {"no offer", [](Form& f) { f.rules[1].offer = ""; }, "late", "offer", "choose"},
        {"days beyond", [](Form& f) { f.rules[1].days = "3651"; }, "late", "days", "number"},
        {"months beyond", [](Form& f) { f.rules[1].withinMonths = "601"; }, "late", "withinMonths", "number"},
        {"a reward for lateness", [](Form& f) { f.rules[1].effect = "nomination"; }, "late", "effect", "lateness"},
        {"the same twice",
         [](Form& f) {
             f.rules.push_back(f.rules[1]);
             f.rules[2].id = "late-2";
         },
         "late-2", "", "twice"},
        {"no words", [](Form& f) { f.rules[1].words["en"].plain = ""; }, "late", "words/en", "words"},
        {"words begun in another language",
         [](Form& f) {
             f.rules[0].words["th"] = {"ดี", "ห้าสิบคะแนน"};
             f.titles["th"] = "คุณภาพ";
         },
         "late", "words/th", "words"},
        {"no title", [](Form& f) { f.titles["en"] = ""; }, "", "title/en", "title"},
        {"no rules", [](Form& f) { f.rules.clear(); }, "", "", "no-rules"},
    };
    for (const Case& one : cases) {
        Form form = good();
        one.spoil(form);
        const Written written = filesOf(form, "quality", {1, 0, 0}, nullptr);
        Faults faults;
        (void)readBack(written, faults);
        ASSERT_EQ(faults.size(), 1U) << one.what << "\n" << written.files.at("pack.yaml");
        EXPECT_EQ(faults[0].rule, one.rule) << one.what;
        EXPECT_EQ(faults[0].field, one.field) << one.what;
        EXPECT_EQ(faults[0].code, std::string("policies.fault-") + one.code) << one.what;
        // The line that is named in a file is that of the field, or of its rule.
        if (const auto found = written.fields.find({"pack.yaml", faults[0].problem.line}); found != written.fields.end()) {
            EXPECT_EQ(found->second.first, one.rule) << one.what;
        }
    }
    Faults faults;
    (void)readBack(filesOf(good(), "quality", {1, 0, 0}, nullptr), faults);
    EXPECT_TRUE(faults.empty());
}

TEST(PolicyForm, ReadsNumbersInEveryScriptAndKeepsWhatIsNotMeant) {
    Form form = good();
    form.rules[0].atLeast = "๘๐";
    form.rules[0].points = "۱٬۰۰۰";
    form.rules[1].days = " ٧ ";
    form.rules[0].percent = "5";  // of an effect that is not chosen
    form.rules[0].days = "many";  // of a fact that is not chosen
    Faults faults;
    const Policy policy = readBack(filesOf(form, "quality", {1, 0, 0}, nullptr), faults);
    EXPECT_TRUE(faults.empty());
    EXPECT_EQ(policy.rules[0].atLeast, 80);
    EXPECT_EQ(policy.rules[0].points, 1'000);
    EXPECT_EQ(policy.rules[1].days, 7);
    EXPECT_EQ(policy.rules[0].percent, 0);
    EXPECT_EQ(formFrom(toJson(form)).rules[0].days, "many") << "it is there when the fact is chosen again";
}

TEST(PolicyForm, GivesEachRuleAnIdOfItsOwn) {
    Json json = toJson(good());
    Json rules = Json::list();
    for (const char* id : {"visits", "", "visits", "Bad Id", "rule-1"}) rules.push(Json::object({{"rule", id}}));
    json.set("rules", std::move(rules));
    std::vector<std::string> ids;
    for (const auto& rule : formFrom(json).rules) ids.push_back(rule.id);
    EXPECT_EQ(ids, (std::vector<std::string>{"visits", "rule-2", "rule-3", "rule-4", "rule-1"}));
    Json many = Json::list();
    for (std::size_t i = 0; i <= kMaxFormRules; ++i) many.push(Json::object());
    EXPECT_THROW((void)formFrom(json.set("rules", std::move(many))), Refused);
    EXPECT_THROW((void)formFrom(Json::object({{"pointsPerMonth", std::string(2'001, '1')}})), Refused);
}

TEST(PolicyForm, SaysWhichWordsStayedBehind) {
    const auto base = shipped("/courses/service-policy");
    Faults faults;
    const Policy before = parsePolicy(base->manifest(), textsOf(*base), faults);
    Form form = formOf(before);
    EXPECT_TRUE(staleWords(form, before).empty());
    form.rules[0].words["en"].plain = "Other words.";
    form.rules[0].words["th"].plain = "ถ้อยคำอื่น";
    using Stale = std::vector<std::pair<std::string, std::string>>;
    EXPECT_EQ(staleWords(form, before), (Stale{{"onboarding-recognised", "fa"}, {"onboarding-recognised", "ar"}}));
    const auto pack = packOf(filesOf(form, before.id, {1, 1, 0}, base.get()));
    EXPECT_EQ(pack->manifest()["translated"]["th"].scalar(), "1.1.0");
    EXPECT_EQ(pack->manifest()["translated"]["fa"].scalar(), "1.0.0");
}

// --------------------------------------------------------------------------------------------------------------------------- compare

Policy policyOf(const Form& form) {
    Faults faults;
    return readBack(filesOf(form, "quality", {1, 0, 0}, nullptr), faults);
}

TEST(PolicyCompare, TellsEveryKindOfDifference) {
    struct Case {
        const char* what;
        std::function<void(Form&)> change;
        Comparison expected;
    };
    const auto changed = [](const char* rule, std::set<Part> parts, std::set<std::string> locales = {}) {
        return Comparison{{{rule, Change::Changed, std::move(parts), std::move(locales)}}, false, false, {}};
    };
    const std::vector<Case> cases{
        {"nothing", [](Form&) {}, {}},
        {"the order of rules", [](Form& f) { std::reverse(f.rules.begin(), f.rules.end()); }, {}},
        {"a number of the fact", [](Form& f) { f.rules[0].atLeast = "90"; }, changed("visits", {Part::When})},
        {"another bound", [](Form& f) { f.rules[0].below = "95"; }, changed("visits", {Part::When})},
        {"the days", [](Form& f) { f.rules[1].days = "9"; }, changed("late", {Part::When})},
        {"the program", [](Form& f) { f.rules[1].program = "next"; }, changed("late", {Part::When})},
        {"a condition", [](Form& f) { f.rules[0].notAbsent = true; }, changed("visits", {Part::Only})},
        {"the sites", [](Form& f) { f.rules[0].sites = {"hq"}; }, changed("visits", {Part::Only})},
        {"the points", [](Form& f) { f.rules[0].points = "60"; }, changed("visits", {Part::Then})},
        {"the offer", [](Form& f) { f.rules[1].offer = "coaching"; }, changed("late", {Part::Then})},
        {"the words", [](Form& f) { f.rules[1].words["en"].plain = "Anew."; }, changed("late", {Part::Words}, {"en"})},
        {"all of it",
         [](Form& f) {
             f.rules[0].atLeast = "1";
             f.rules[0].firstTime = true;
             f.rules[0].effect = "nomination";
             f.rules[0].words["en"].title = "Other";
         },
         changed("visits", {Part::When, Part::Only, Part::Then, Part::Words}, {"en"})},
        {"a rule more",
         [](Form& f) {
             f.rules.push_back(f.rules[0]);
             f.rules.back().id = "more";
         },
         {{{"more", Change::Added, {}, {}}}, false, false, {}}},
        {"a rule less", [](Form& f) { f.rules.erase(f.rules.begin()); }, {{{"visits", Change::Removed, {}, {}}}, false, false, {}}},
        {"the limits",
         [](Form& f) {
             f.pointsPerMonth = "500";
             f.bonusPercent = "10";
         },
         {{}, true, true, {}}},
        {"the title", [](Form& f) { f.titles["en"] = "Other"; }, {{}, false, false, {"en"}}},
    };
    for (const Case& one : cases) {
        Form form = good();
        one.change(form);
        EXPECT_EQ(compare(policyOf(good()), policyOf(form)), one.expected) << one.what;
        EXPECT_EQ(compare(policyOf(good()), policyOf(form)).same(), one.expected == Comparison{}) << one.what;
    }
}

}  // namespace

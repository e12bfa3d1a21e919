// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's whole way: questions come in as GIFT, a second person approves them, a blueprint draws them, people answer, and the marks say
// what the questions are worth, wording by wording.
#include "ExamHouse.h"
#include "assessment/Statistics.h"
#include "base/Hash.h"

#include <algorithm>
#include <set>

namespace adab::assessment {
namespace {

const std::string kQuestions =
    "$CATEGORY: desk/first\n\n"
    "// [id:one] [tag:presence.smile] [tag:difficulty:2]\n::Eye::Who is greeted first?{=the guest at the desk ~%50%who was there first "
    "~the phone ~nobody#Somebody always is.}\n\n"
    "// [id:two]\nA smile is heard on the phone.{TRUE}\n\n"
    "// [id:three]\nWhat does a guest see?{~%50%the face ~%50%the hands ~%-50%the plan ~%-50%the till}\n\n"
    "// [id:four]\nHow many steps away does one greet?{#5:1}\n\n"
    "// [id:five]\nThe first word?{=hello =hi}\n\n";
const std::vector<std::string> kIds{"one", "two", "three", "four", "five"};
const std::vector<std::string> kPeople{"anna", "ben", "hanna", "sara", "gita", "omid", "aida", "kiran"};

/// What somebody who knows `k` of 23 things answers.
std::string optionText(std::int64_t k, const std::string& item) {
    if (item == "one") return k >= 12 ? "the guest at the desk" : k >= 8 ? "who was there first" : k % 2 == 0 ? "the phone" : "nobody";
    return k >= 6 ? "true" : "false";
}
Fraction markOf(std::int64_t k, const std::string& item) {
    if (item == "one") return k >= 12 ? Fraction(1) : k >= 8 ? Fraction(1, 2) : Fraction(0);
    if (item == "two") return k >= 6 ? Fraction(1) : Fraction(0);
    if (item == "three") return k >= 16 ? Fraction(1) : k >= 10 ? Fraction(1, 2) : Fraction(0);
    if (item == "four") return k >= 4 ? Fraction(1) : Fraction(0);
    return k % 2 == 0 ? Fraction(1) : Fraction(0);
}

class BankJourney : public testing::Test {
protected:
    explicit BankJourney(const std::string& exam = "    draw: [{course: desk, count: 5}]\n    pass: \"1/2\"\n") : house(exam) {}

    Json import(const std::string& gift, const std::string& as = "gita") {
        return house.ok(
            as, "assessment.importItems",
            Json::object(
                {{"bank", "desk"}, {"format", "gift"}, {"content", Json::object({{"octets", base::base64url(gift)}})}, {"locale", "en"}}));
    }
    Json rowOf(const std::string& item) {
        const Json bank = house.ok("omid", "assessment.bank", Json::object({{"course", "desk"}}));
        for (const auto& row : bank["rows"].items())
            if (row["item"].text() == item) return row;
        ADD_FAILURE() << "no item " << item;
        return {};
    }
    Json approving(const std::string& item) {
        return Json::object({{"course", "desk"}, {"item", item}, {"digest", rowOf(item)["digest"].text()}});
    }
    void approve(const std::vector<std::string>& items) {
        for (const auto& item : items) house.ok("omid", "assessment.approveItem", approving(item));
    }
    static std::string itemOf(const Json& shown) {
        const std::string stem = shown["stem"].text();
        if (stem.starts_with("Who is")) return "one";
        if (stem.starts_with("A smile")) return "two";
        if (stem.starts_with("What does")) return "three";
        return stem.starts_with("How many") ? "four" : "five";
    }
    static std::string optionCalled(const Json& shown, const std::string& text) {
        for (const auto& option : shown["options"].items())
            if (option["text"].text() == text || option["option"].text() == text) return option["option"].text();
        ADD_FAILURE() << "no option " << text;
        return {};
    }
    static Json answerOf(const Json& shown, std::int64_t k) {
        const std::string item = itemOf(shown);
        if (item == "four") return Json::object({{"number", k >= 4 ? "5" : "9"}});
        if (item == "five") return Json::object({{"text", k % 2 == 0 ? "Hello" : "well"}});
        if (item != "three") return ExamHouse::chosen(optionCalled(shown, optionText(k, item)));
        Json chosen = Json::list();
        for (const char* text : {"the face", "the hands", "the plan"})
            if (k >= 16 ? text != std::string("the plan") : k >= 10 ? text == std::string("the face") : text == std::string("the plan"))
                chosen.push(optionCalled(shown, text));
        return Json::object({{"chosen", std::move(chosen)}});
    }
    /// One sitting by one who knows `k` things.
    void sit(const std::string& person, std::int64_t k) {
        const std::string attempt = house.start(person);
        const Json shown = house.show(attempt, person);
        for (const auto& item : shown["items"].items())
            house.ok(person, "assessment.saveResponse", ExamHouse::saving(attempt, item["slot"].integer(), answerOf(item, k)));
        house.submit(attempt, person);
    }
    void sitAll() {
        for (std::int64_t k = 0; k < 24; ++k) sit(kPeople[static_cast<std::size_t>(k) % kPeople.size()], k);
    }
    Json statistics() { return house.ok("gita", "assessment.statistics", Json::object({{"bank", "desk"}})); }
    static Json figuresOf(const Json& statistics, const std::string& item, std::int64_t version = 1) {
        for (const auto& one : statistics["items"].items())
            if (one["id"].text() == item && one["version"].integer() == version) return one;
        ADD_FAILURE() << "no figures of " << item << " version " << version;
        return {};
    }
    ExamHouse house;
};

TEST_F(BankJourney, unapprovedQuestionsAreNeverDrawn) {
    EXPECT_EQ(import(kQuestions)["added"].integer(), 5);
    EXPECT_EQ(house.startRefused(), "assessment.bank-too-small");
    EXPECT_EQ(house.refused("gita", "assessment.approveItem", approving("one")), "assessment.own-item");
    approve({"one", "two", "three", "four"});
    EXPECT_EQ(house.startRefused(), "assessment.bank-too-small") << "four of five are approved";
    approve({"five"});
    EXPECT_FALSE(house.start().empty());
    // A further question that nobody has read is met by nobody, however often somebody sits.
    import("// [id:six]\nUnread?{F}\n");
    for (const auto& person : kPeople) {
        const Json shown = house.show(house.start(person), person);
        for (const auto& item : shown["items"].items()) EXPECT_NE(item["stem"].text(), "Unread?");
    }
    house.expectDerivable();
}

/// Who runs the machine is no second person: questions that the operator took over wait as well.
TEST_F(BankJourney, theOperatorsImportIsNoApproval) {
    import(kQuestions, "operator");
    EXPECT_FALSE(rowOf("one")["approved"].boolean());
    EXPECT_EQ(house.startRefused(), "assessment.bank-too-small");
    approve(kIds);
    EXPECT_FALSE(house.start().empty());
}

TEST_F(BankJourney, marksTellWhatEachQuestionIsWorth) {
    import(kQuestions);
    approve(kIds);
    sitAll();
    const Json found = statistics();
    // The same marks by the pure statistics, which equal Moodle's published ones.
    MarkTable table;
    for (const auto& id : kIds) table.addItem(id, Fraction(1));
    for (std::int64_t k = 0; k < 24; ++k) {
        for (const auto& id : kIds) table.addMark(markOf(k, id));
        table.endRow();
    }
    const Statistics expected = statisticsOf(table);
    const auto near = [](const Json& figure, double value, const std::string& what) { EXPECT_NEAR(figure.real(), value, 1e-9) << what; };
    for (const auto& [name, value] :
         std::vector<std::pair<std::string, std::optional<double>>>{{"mean", expected.test.mean},
                                                                    {"median", expected.test.median},
                                                                    {"sd", expected.test.sd},
                                                                    {"skewness", expected.test.skewness},
                                                                    {"kurtosis", expected.test.kurtosis},
                                                                    {"cic", expected.test.cic},
                                                                    {"errorRatio", expected.test.errorRatio},
                                                                    {"standardError", expected.test.standardError}})
        near(found["test"][name], *value, name);
    EXPECT_EQ(found["test"]["attempts"].integer(), 24);
    ASSERT_EQ(found["items"].size(), 5u);
    for (std::size_t i = 0; i < kIds.size(); ++i) {
        const Json figures = figuresOf(found, kIds[i]);
        EXPECT_EQ(figures["attempts"].integer(), 24);
        near(figures["facility"], *expected.items[i].facility, kIds[i] + " facility");
        near(figures["sd"], *expected.items[i].sd, kIds[i] + " sd");
        near(figures["effectiveWeight"], *expected.items[i].effectiveWeight, kIds[i] + " effective weight");
        near(figures["discriminationIndex"], *expected.items[i].discriminationIndex, kIds[i] + " discrimination index");
        near(figures["discriminativeEfficiency"], *expected.items[i].discriminativeEfficiency, kIds[i] + " discriminative efficiency");
        near(figures["intendedWeight"], 20, kIds[i] + " intended weight");
    }
    // Blind guessing: the mean of what the options earn; a half; several ticks cannot be guessed; nought where one types.
    near(figuresOf(found, "one")["randomGuessScore"], 1.5 / 4, "one");
    near(figuresOf(found, "two")["randomGuessScore"], 0.5, "two");
    EXPECT_TRUE(figuresOf(found, "three")["randomGuessScore"].isNull());
    near(figuresOf(found, "four")["randomGuessScore"], 0, "four");
    near(figuresOf(found, "five")["randomGuessScore"], 0, "five");

    // Who chose what: four options of `one` by the rule of the answers.
    std::map<std::int64_t, std::int64_t> chosen;
    const Json table1 = figuresOf(found, "one")["distractors"];
    ASSERT_EQ(table1.size(), 4u);
    const std::vector<std::int64_t> counts{12, 4, 4, 4};
    const std::vector<double> credits{1, 0.5, 0, 0};
    for (std::size_t i = 0; i < 4; ++i) {
        EXPECT_EQ(table1.at(i)["chosen"].integer(), counts[i]) << i;
        EXPECT_EQ(table1.at(i)["fraction"].real(), credits[i]) << i;
    }
    EXPECT_EQ(table1.at(0)["upper"].integer(), 8);
    EXPECT_EQ(table1.at(0)["lower"].integer(), 0);
    EXPECT_GT(table1.at(0)["meanTotal"].real(), table1.at(2)["meanTotal"].real());
    const Json table3 = figuresOf(found, "three")["distractors"];
    EXPECT_EQ(table3.at(0)["chosen"].integer(), 14);
    EXPECT_EQ(table3.at(1)["chosen"].integer(), 8);
    EXPECT_EQ(table3.at(2)["chosen"].integer(), 10);
    EXPECT_EQ(table3.at(3)["chosen"].integer(), 0);
    // The question that has nothing to do with the others is named, and advice goes with it.
    const Json five = figuresOf(found, "five");
    ASSERT_EQ(five["flags"].size(), 1u);
    EXPECT_EQ(five["flags"].at(0).text(), "weak");
    EXPECT_EQ(five["advice"].at(0).text().find("assessment."), std::string::npos) << five["advice"].at(0).text();
    EXPECT_EQ(figuresOf(found, "three")["flags"].at(0).text(), "option-unused");
    // Nothing of people is in it.
    EXPECT_EQ(toText(found).find("anna"), std::string::npos);
    EXPECT_EQ(house.refused("anna", "assessment.statistics", Json::object({{"bank", "desk"}})), "gate.not-allowed");
}

TEST_F(BankJourney, anEditedQuestionKeepsItsFiguresApart) {
    import(kQuestions);
    approve(kIds);
    for (std::int64_t k = 0; k < 8; ++k) sit(kPeople[static_cast<std::size_t>(k)], k);
    const double before = figuresOf(statistics(), "one")["facility"].real();
    house.setNow("2026-05-05T08:00:00Z");
    std::string edited = kQuestions;
    edited.replace(edited.find("Who is greeted first?"), 21, "Who is greeted first of all?");
    const Json answer = import(edited);
    EXPECT_EQ(answer["changed"].integer(), 1);
    EXPECT_EQ(answer["unchanged"].integer(), 4);
    EXPECT_EQ(rowOf("one")["itemVersion"].integer(), 2);
    EXPECT_FALSE(rowOf("one")["approved"].boolean());
    EXPECT_EQ(house.startRefused(), "assessment.bank-too-small") << "the new wording was read by nobody";
    approve({"one"});
    for (std::int64_t k = 16; k < 24; ++k) sit(kPeople[static_cast<std::size_t>(k) % 8], k);
    const Json found = statistics();
    EXPECT_EQ(found["items"].size(), 6u);
    EXPECT_EQ(figuresOf(found, "one", 1)["attempts"].integer(), 8);
    EXPECT_EQ(figuresOf(found, "one", 1)["facility"].real(), before);
    EXPECT_EQ(figuresOf(found, "one", 2)["attempts"].integer(), 8);
    EXPECT_EQ(figuresOf(found, "one", 2)["facility"].real(), 1.0);
    EXPECT_EQ(figuresOf(found, "two")["attempts"].integer(), 16);
    for (const auto& one : found["items"].items()) EXPECT_NEAR(one["intendedWeight"].real(), 20, 1e-9) << "of five questions";
    // As it was known on the first day.
    EXPECT_EQ(house.okAt("gita", "assessment.statistics", Json::object({{"bank", "desk"}}), "2026-05-04T12:00:00Z")["items"].size(), 5u);
    EXPECT_EQ(rowOf("one")["versions"].size(), 2u);
}

/// An exam of stated certainty takes away twice what it gives; its bank has figures all the same.
class SureBank : public BankJourney {
protected:
    SureBank() : BankJourney("    draw: [{course: desk, count: 5}]\n    pass: \"1/2\"\n    behaviour: certainty\n") {}
};

TEST_F(SureBank, hasFiguresWhereMarksAreNegative) {
    import(kQuestions);
    approve(kIds);
    const std::string attempt = house.start();
    const Json shown = house.show(attempt);
    for (const auto& item : shown["items"].items()) {
        Json sure = ExamHouse::saving(attempt, item["slot"].integer(), answerOf(item, 0));
        house.ok("anna", "assessment.saveResponse", sure.set("certainty", 3));
    }
    house.submit(attempt);
    const Json found = statistics();
    EXPECT_EQ(figuresOf(found, "two")["facility"].real(), -2.0);
    EXPECT_EQ(figuresOf(found, "five")["facility"].real(), 1.0);
}

/// Cells of a blueprint find what came in with tags.
class Cells : public BankJourney {
protected:
    Cells() : BankJourney("    draw: [{course: desk, count: 1, rule: presence.smile, difficulty: 2}]\n    pass: \"1/2\"\n") {
        house.install(
            {{"pack.yaml",
              "kind: standards\nid: house\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalues:\n  - id: warmth\n    norms:\n"
              "      - id: presence\n        standards:\n          - id: face\n            family: face-and-gesture\n"
              "            rules:\n              - {id: presence.smile, rows: [S1], basis: culture, owner: hr}\n"},
             {"en/standards.yaml", "x: {}\n"}});
    }
};

TEST_F(Cells, findImportedQuestionsByTheirTags) {
    import(kQuestions);
    EXPECT_EQ(rowOf("one")["rules"].at(0).text(), "presence.smile");
    EXPECT_EQ(rowOf("one")["difficulty"].integer(), 2);
    EXPECT_EQ(rowOf("two")["rules"].size(), 0u);
    approve(kIds);
    for (const auto& person : kPeople) {
        const Json shown = house.show(house.start(person), person);
        ASSERT_EQ(shown["items"].size(), 1u);
        EXPECT_EQ(itemOf(shown["items"].at(0)), "one");
    }
    // Out and in again they are the same, tags and all.
    const std::string out = house.ok("gita", "assessment.exportItems", Json::object({{"bank", "desk"}, {"format", "gift"}}))["text"].text();
    EXPECT_EQ(import(out)["unchanged"].integer(), 5) << out;
}

/// A question that names no rule says nothing of rules, in any language.
TEST_F(BankJourney, aMarkIsExplainedWithoutARule) {
    import(kQuestions);
    approve(kIds);
    sit("anna", 20);
    const std::string attempt = house.ok("anna", "assessment.attempts")["rows"].at(0)["attempt"].text();
    const Json review = house.review(attempt);
    for (const auto& item : review["items"].items()) {
        const std::string because = item["because"].text();
        EXPECT_FALSE(because.empty());
        EXPECT_EQ(because.find("tests"), std::string::npos) << because;
        EXPECT_EQ(because.find("none"), std::string::npos) << because;
    }
    EXPECT_EQ(review["costlyRules"].size(), 0u);
}

/// Every number called `percent` in what the gate answers.
void collectPercents(const Json& json, std::set<std::int64_t>& found) {
    for (const auto& [key, value] : json.members()) {
        if (key == "percent") found.insert(value.integer());
        collectPercents(value, found);
    }
    if (json.isList())
        for (const auto& one : json.items()) collectPercents(one, found);
}

struct JustBelow {
    const char* weight;       ///< what the answer earns, in per cent
    const char* pass;         ///< what is needed
    const char* mark;         ///< exactly
    std::int64_t shown;       ///< whole per cent
    std::int64_t mustBeMore;  ///< what is never shown
};

class NeverRoundedUp : public testing::TestWithParam<JustBelow> {};

/// 79.996 % is below 80 %, and wherever a page or a sentence shows it, it is 79 %.
TEST_P(NeverRoundedUp, inAnyAnswerOrSentence) {
    const JustBelow& row = GetParam();
    ExamHouse house("    draw: [{course: desk, count: 1}]\n    pass: \"" + std::string(row.pass) + "\"\n");
    const std::string gift = "// [id:one]\nOnly?{=whole ~%" + std::string(row.weight) + "%nearly ~no}\n";
    house.ok("gita", "assessment.importItems",
             Json::object({{"bank", "desk"}, {"format", "gift"}, {"content", Json::object({{"octets", base::base64url(gift)}})}}));
    const Json bank = house.ok("omid", "assessment.bank", Json::object({{"course", "desk"}}));
    house.ok("omid", "assessment.approveItem",
             Json::object({{"course", "desk"}, {"item", "one"}, {"digest", bank["rows"].at(0)["digest"].text()}}));
    const std::string attempt = house.start();
    const Json shown = house.show(attempt);
    for (const auto& option : shown["items"].at(0)["options"].items())
        if (option["text"].text() == "nearly")
            house.ok("anna", "assessment.saveResponse", ExamHouse::saving(attempt, 1, ExamHouse::chosen(option["option"].text())));
    const Json result = house.submit(attempt);
    EXPECT_EQ(result["mark"].text(), row.mark);
    EXPECT_FALSE(result["passed"].boolean());
    std::set<std::int64_t> percents;
    for (const Json& answer : {result, house.review(attempt), house.exam("anna"), house.ok("anna", "assessment.attempts")})
        collectPercents(answer, percents);
    EXPECT_EQ(percents, std::set<std::int64_t>{row.shown});
    for (const char* locale : {"en", "th", "fa", "ar"}) {
        house.ok("anna", "people.saveSettings", Json::object({{"locale", locale}, {"digits", "latin"}}));
        const Json item = house.review(attempt)["items"].at(0);
        EXPECT_EQ(item["verdictText"].text().find(std::to_string(row.mustBeMore)), std::string::npos)
            << locale << ' ' << item["verdictText"].text();
        EXPECT_NE(item["verdictText"].text().find(std::to_string(row.shown)), std::string::npos)
            << locale << ' ' << item["verdictText"].text();
        EXPECT_NE(item["because"].text().find(row.mark), std::string::npos) << locale << ' ' << item["because"].text();
    }
    // A person may raise it by the missing four thousandths of a per cent: exactly enough is enough.
    house.ok("hanna", "assessment.overrideMark",
             Json::object({{"attempt", attempt}, {"slot", 1}, {"mark", row.pass}, {"reason", "A slip of the form"}}));
    EXPECT_TRUE(house.review(attempt)["passed"].boolean());
    EXPECT_EQ(house.review(attempt)["percent"].integer(), row.mustBeMore);
    house.expectDerivable();
}

INSTANTIATE_TEST_SUITE_P(Marks, NeverRoundedUp,
                         testing::Values(JustBelow{"79.996", "4/5", "19999/25000", 79, 80},
                                         JustBelow{"39.996", "2/5", "9999/25000", 39, 40},
                                         JustBelow{"99.999", "1", "99999/100000", 99, 100}));

/// A key that an author changed alone scores nobody's answers again.
TEST_F(BankJourney, anUnapprovedKeyScoresNothingAgain) {
    import(kQuestions);
    approve(kIds);
    sit("anna", 23);
    const std::string attempt = house.ok("anna", "assessment.attempts")["rows"].at(0)["attempt"].text();
    std::string edited = kQuestions;
    edited.replace(edited.find("{TRUE}"), 6, "{FALSE}");
    import(edited);
    const Json again = Json::object({{"course", "desk"}, {"item", "two"}, {"reason", "The key was wrong"}});
    const Json whole = Json::object({{"attempt", attempt}, {"reason", "The key was wrong"}});
    EXPECT_EQ(house.refused("hanna", "assessment.regradeItem", again), "assessment.item-not-approved");
    EXPECT_FALSE(house.ok("hanna", "assessment.regradeAttempt", whole)["changed"].boolean());
    approve({"two"});
    EXPECT_TRUE(house.ok("hanna", "assessment.regradeAttempt", whole)["changed"].boolean());
    EXPECT_EQ(house.ok("hanna", "assessment.regradeItem", again)["changed"].integer(), 0) << "done already";
}

}  // namespace
}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
// What authors see and do: a file looked at before it is imported, banks, an exam's blueprint, edited words, figures of one exam.
#include "ExamHouse.h"
#include "base/Hash.h"

namespace adab::assessment {
namespace {

const std::string kExam = "    draw: [{course: soup, count: 4, kinds: [single-choice]}]\n    pass: \"4/5\"\n";
/// Three good questions and, in line 3, one whose brace is never closed.
const std::string kGift =
    "::wave::Who waves first? {=the host ~the guest}\n\n"
    "::broken::What now? {=a ~b\n\n"
    "::bow::How deep? {=slightly ~never}\n\n"
    "::late::Late guests wait {T}\n";

Json file(const std::string& text, const std::string& bank = "guests", const std::string& format = "gift") {
    return Json::object({{"bank", bank}, {"format", format}, {"content", Json::object({{"octets", base::base64url(text)}})}});
}
Json itemOf(ExamHouse& house, const std::string& as, const std::string& item, const std::string& bank = "guests") {
    return house.ok(as, "assessment.item", Json::object({{"course", bank}, {"item", item}}));
}
Json rowOf(const Json& rows, const std::string& key, const std::string& value) {
    for (const Json& row : rows.items())
        if (row[key].text() == value) return row;
    return {};
}

TEST(Authors, aFileIsLookedAtBeforeItIsImported) {
    ExamHouse house(kExam);
    const Json preview = house.ok("gita", "assessment.previewItems", file(kGift));
    EXPECT_EQ(preview["items"].integer(), 4);
    EXPECT_EQ(preview["added"].integer(), 3);
    EXPECT_EQ(preview["refused"].integer(), 1);
    EXPECT_EQ(preview["withProblems"].integer(), 1);
    EXPECT_TRUE(preview["version"].isNull());
    ASSERT_EQ(preview["rows"].size(), 4u);
    const Json bad = preview["rows"].at(1);
    EXPECT_EQ(bad["outcome"].text(), "refused");
    EXPECT_EQ(bad["line"].integer(), 3);
    ASSERT_EQ(bad["problems"].size(), 1u);
    EXPECT_EQ(bad["problems"].at(0)["line"].integer(), 3);
    EXPECT_FALSE(bad["problems"].at(0)["message"].text().empty());
    EXPECT_EQ(preview["rows"].at(0)["text"].text(), "Who waves first?");
    EXPECT_EQ(preview["rows"].at(0)["outcome"].text(), "added");
    Json problems = file(kGift);
    EXPECT_EQ(house.ok("gita", "assessment.previewItems", problems.set("onlyProblems", true))["rows"].size(), 1u);
    // Nothing was done.
    EXPECT_EQ(house.refused("gita", "assessment.exportItems", Json::object({{"bank", "guests"}, {"format", "gift"}})),
              "assessment.bank-unknown");
    const Json done = house.ok("gita", "assessment.importItems", file(kGift));
    EXPECT_EQ(done["added"].integer(), preview["added"].integer());
    const Json again = house.ok("omid", "assessment.previewItems", file(kGift));
    EXPECT_EQ(again["version"].text(), "1.0.0");
    EXPECT_EQ(again["unchanged"].integer(), 3);
    EXPECT_EQ(again["added"].integer(), 0);
    EXPECT_EQ(house.refused("gita", "assessment.previewItems", file(kGift, "No such name")), "argument.type");
    EXPECT_EQ(house.refused("gita", "assessment.previewItems", file(kGift, "Guests")), "assessment.import-bank-name");
    EXPECT_EQ(house.refused("gita", "assessment.previewItems", file(kGift, "soup")), "assessment.import-bank-course");
    EXPECT_EQ(house.refused("gita", "assessment.previewItems", file(kGift, "guests", "word")), "assessment.import-format");
    EXPECT_EQ(house.refused("anna", "assessment.previewItems", file(kGift)), "gate.not-allowed");
    house.expectDerivable();
}

TEST(Authors, aLongFileIsPreviewedAHundredQuestionsAtATime) {
    ExamHouse house(kExam);
    std::string many;
    for (int i = 1; i <= 130; ++i) many += "Question " + std::to_string(i) + " {=yes ~no}\n\n";
    Json args = file(many);
    EXPECT_EQ(house.ok("gita", "assessment.previewItems", args)["rows"].size(), 100u);
    const Json rest = house.ok("gita", "assessment.previewItems", args.set("offset", 100));
    EXPECT_EQ(rest["total"].integer(), 130);
    ASSERT_EQ(rest["rows"].size(), 30u);
    EXPECT_EQ(rest["rows"].at(0)["text"].text(), "Question 101");
}

TEST(Authors, whatIsImportedWaitsForASecondPersonAndTheListOfBanksSaysSo) {
    ExamHouse house(kExam);
    house.ok("gita", "assessment.importItems", file(kGift));
    const auto bank = [&](const char* as) { return rowOf(house.ok(as, "assessment.banks")["rows"], "bank", "guests"); };
    EXPECT_EQ(bank("gita")["items"].integer(), 3);
    EXPECT_EQ(bank("gita")["waiting"].integer(), 3);
    EXPECT_EQ(bank("gita")["forYou"].integer(), 0) << "nobody approves what they brought in";
    EXPECT_EQ(bank("omid")["forYou"].integer(), 3);
    EXPECT_EQ(rowOf(house.ok("omid", "assessment.banks")["rows"], "bank", "soup")["waiting"].integer(), 0);
    const Json wave = itemOf(house, "omid", "wave");
    EXPECT_TRUE(wave["mayApprove"].boolean());
    EXPECT_TRUE(itemOf(house, "gita", "wave")["own"].boolean());
    house.ok("omid", "assessment.approveItem", Json::object({{"course", "guests"}, {"item", "wave"}, {"digest", wave["digest"]}}));
    EXPECT_EQ(bank("omid")["waiting"].integer(), 2);
    EXPECT_EQ(itemOf(house, "gita", "wave")["approvedBy"].text(), "NAME-omid");
    EXPECT_EQ(house.refused("anna", "assessment.banks"), "gate.not-allowed");
    house.expectDerivable();
}

TEST(Authors, anEditIsANewVersionThatASecondPersonApproves) {
    ExamHouse house(kExam);
    house.ok("gita", "assessment.importItems", file(kGift));
    const Json before = itemOf(house, "omid", "wave");
    house.ok("omid", "assessment.approveItem", Json::object({{"course", "guests"}, {"item", "wave"}, {"digest", before["digest"]}}));
    const std::string option = before["words"]["options"].at(0)["option"].text();
    const auto edit = [&](Json more) {
        Json args = Json::object({{"bank", "guests"}, {"item", "wave"}, {"digest", itemOf(house, "omid", "wave")["digest"]}});
        for (const auto& [key, value] : more.members()) args.set(key, value);
        return args;
    };
    EXPECT_FALSE(house.ok("omid", "assessment.editItem", edit(Json::object({{"difficulty", 1}})))["changed"].boolean());
    EXPECT_TRUE(itemOf(house, "omid", "wave")["approved"].boolean());
    const Json done = house.ok("omid", "assessment.editItem",
                               edit(Json::object({{"locale", "en"},
                                                  {"stem", "Who greets first?"},
                                                  {"difficulty", 3},
                                                  {"options", Json::object({{option, "whoever works here"}})},
                                                  {"feedback", Json::object({{option, "We come towards them."}})}})));
    EXPECT_TRUE(done["changed"].boolean());
    EXPECT_EQ(done["itemVersion"].integer(), 2);
    const Json after = itemOf(house, "gita", "wave");
    EXPECT_EQ(after["stem"].text(), "Who greets first?");
    EXPECT_EQ(after["difficulty"].integer(), 3);
    EXPECT_FALSE(after["approved"].boolean());
    EXPECT_TRUE(after["mayApprove"].boolean()) << "she brought in the former wording, not this one";
    EXPECT_FALSE(itemOf(house, "omid", "wave")["mayApprove"].boolean());
    ASSERT_EQ(after["history"].size(), 2u);
    EXPECT_EQ(after["history"].at(0)["by"].text(), "NAME-omid");
    EXPECT_EQ(after["history"].at(1)["by"].text(), "NAME-gita");
    EXPECT_TRUE(after["history"].at(1)["approved"].boolean());
    // Whoever saves the whole form sends empty feedback as well.
    Json told = Json::object();
    for (const Json& one : after["words"]["options"].items()) told.set(one["option"].text(), one["feedback"]);
    EXPECT_FALSE(house.ok("omid", "assessment.editItem", edit(Json::object({{"locale", "en"}, {"feedback", told}})))["changed"].boolean());
    // The same file once more: what an author said of a question since is no other question.
    const Json preview = house.ok("gita", "assessment.previewItems", file("::bow::How deep? {=slightly ~never}\n"));
    EXPECT_EQ(preview["unchanged"].integer(), 1);
    house.expectDerivable();
}

TEST(Authors, aQuestionThatComesAgainIsTheSameWhateverWasSaidOfIt) {
    ExamHouse house(kExam);
    const std::string unnamed = "How deep does one bow? {=slightly ~never}\n";
    house.ok("gita", "assessment.importItems", file(unnamed));
    const Json bank = house.ok("gita", "assessment.bank", Json::object({{"course", "guests"}}));
    ASSERT_EQ(bank["rows"].size(), 1u);
    house.ok("omid", "assessment.editItem",
             Json::object(
                 {{"bank", "guests"}, {"item", bank["rows"].at(0)["item"]}, {"digest", bank["rows"].at(0)["digest"]}, {"difficulty", 3}}));
    EXPECT_EQ(house.ok("gita", "assessment.importItems", file(unnamed))["unchanged"].integer(), 1);
    EXPECT_EQ(house.ok("gita", "assessment.bank", Json::object({{"course", "guests"}}))["rows"].at(0)["difficulty"].integer(), 3);
}

TEST(Authors, anEditThatCannotStandIsRefused) {
    ExamHouse house(kExam);
    house.ok("gita", "assessment.importItems", file(kGift));
    const Json item = itemOf(house, "omid", "wave");
    const std::string option = item["words"]["options"].at(0)["option"].text();
    const auto refusal = [&](Json more, const char* bank = "guests") {
        Json args = Json::object({{"bank", bank}, {"item", "wave"}, {"digest", item["digest"]}, {"locale", "en"}});
        for (const auto& [key, value] : more.members()) args.set(key, value);
        return house.refused("omid", "assessment.editItem", args);
    };
    EXPECT_EQ(refusal(Json::object({{"stem", ""}})), "assessment.import-no-text");
    EXPECT_EQ(refusal(Json::object({{"options", Json::object({{option, ""}})}})), "assessment.import-empty-option");
    EXPECT_EQ(refusal(Json::object({{"options", Json::object({{"nothing", "x"}})}})), "assessment.response-option");
    EXPECT_EQ(refusal(Json::object({{"stem", "Wer?"}, {"locale", "th"}})), "assessment.edit-locale");
    EXPECT_EQ(refusal(Json::object({{"difficulty", 4}})), "assessment.number-range");
    EXPECT_EQ(refusal(Json::object({{"rules", Json::list({"no.rule"})}})), "assessment.edit-rule");
    EXPECT_EQ(refusal(Json::object({{"stem", "x"}, {"digest", "0123"}})), "assessment.item-changed");
    EXPECT_EQ(refusal(Json::object({{"stem", "x"}}), "soup"), "assessment.edit-course");
    EXPECT_EQ(refusal(Json::object({{"stem", "x"}, {"item", "nobody"}})), "assessment.item-unknown");
    EXPECT_EQ(
        house.refused("hanna", "assessment.editItem", Json::object({{"bank", "guests"}, {"item", "wave"}, {"digest", item["digest"]}})),
        "gate.not-allowed");
    EXPECT_EQ(itemOf(house, "omid", "wave")["digest"].text(), item["digest"].text());
}

TEST(Authors, aBlueprintSaysWhatEachCellTakesAndWhetherTheBankHasIt) {
    ExamHouse house(
        "    draw: [{course: soup, count: 2, difficulty: 1}, {course: soup, count: 1, rule: presence.smile, difficulty: 3}]\n"
        "    pass: \"4/5\"\n    exposure_percent: 100\n    minutes: 20\n");
    const auto exam = [] { return Json::object({{"exam", "quiz"}}); };
    const Json enough = house.ok("gita", "assessment.blueprint", exam());
    EXPECT_EQ(enough["title"].text(), "The soup quiz");
    EXPECT_EQ(enough["items"].integer(), 3);
    EXPECT_EQ(enough["capPercent"].integer(), 100);
    EXPECT_TRUE(enough["suffices"].boolean());
    ASSERT_EQ(enough["cells"].size(), 2u);
    const Json easy = enough["cells"].at(0);
    EXPECT_EQ(easy["difficulty"].integer(), 1);
    EXPECT_EQ(easy["have"].integer(), 4) << "q1, q2, the short text and the essay";
    EXPECT_EQ(easy["eachPercent"].integer(), 50);
    EXPECT_TRUE(easy["holdsCap"].boolean());
    EXPECT_EQ(enough["cells"].at(1)["rule"].text(), "presence.smile");
    EXPECT_EQ(house.ok("gita", "assessment.exams")["rows"].at(0)["suffices"].boolean(), true);
    // A new wording of the one hard question about smiling waits for somebody: the exam cannot be drawn.
    house.install(ExamHouse::bank("1.1.0", {{"q5", "c"}}), "gita");
    const Json short1 = house.ok("gita", "assessment.blueprint", exam());
    EXPECT_FALSE(short1["suffices"].boolean());
    EXPECT_FALSE(short1["message"].text().empty());
    EXPECT_EQ(short1["cells"].at(1)["have"].integer(), 0);
    EXPECT_EQ(short1["cells"].at(1)["waiting"].integer(), 1);
    EXPECT_FALSE(short1["cells"].at(1)["enough"].boolean());
    EXPECT_EQ(house.startRefused("anna"), "assessment.cell-too-small");
    EXPECT_FALSE(house.ok("gita", "assessment.exams")["rows"].at(0)["suffices"].boolean());
    EXPECT_EQ(house.refused("gita", "assessment.blueprint", Json::object({{"exam", "none"}})), "assessment.exam-unknown");
    EXPECT_EQ(house.refused("anna", "assessment.blueprint", exam()), "gate.not-allowed");
}

TEST(Authors, figuresAreOfOneExamWhereOneIsNamedAndSayTheWords) {
    ExamHouse house(kExam);
    house.passed("anna");
    house.failed("ben");
    const Json all = house.ok("gita", "assessment.statistics", Json::object({{"bank", "soup"}, {"exam", "quiz"}}));
    EXPECT_EQ(all["test"]["attempts"].integer(), 2);
    ASSERT_FALSE(all["items"].items().empty());
    const Json first = all["items"].at(0);
    EXPECT_EQ(first["kind"].text(), "single-choice");
    EXPECT_EQ(first["stem"].text(), "Stem of " + first["id"].text());
    EXPECT_TRUE(first["current"].boolean());
    EXPECT_EQ(rowOf(first["distractors"], "option", "b")["text"].text(), "B");
    const Json other = house.ok("gita", "assessment.statistics", Json::object({{"bank", "soup"}, {"exam", "another"}}));
    EXPECT_EQ(other["test"]["attempts"].integer(), 0);
    EXPECT_EQ(other["items"].size(), 0u);
    house.install(ExamHouse::bank("1.1.0", {{first["id"].text(), "c"}}));
    EXPECT_FALSE(house.ok("gita", "assessment.statistics", Json::object({{"bank", "soup"}}))["items"].at(0)["current"].boolean());
}

}  // namespace
}  // namespace adab::assessment

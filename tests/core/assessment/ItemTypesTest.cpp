// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemType.h"

#include <gtest/gtest.h>

namespace adab::assessment {
namespace {

Item choice(ItemKind kind, Credit credit, std::vector<std::string> key) {
    Item item;
    item.id = "i";
    item.kind = kind;
    item.credit = credit;
    item.options = {"a", "b", "c", "d"};
    item.key = std::move(key);
    return item;
}

Scored scoreOf(const Item& item, const Json& response) {
    const auto& type = typeOf(item.kind);
    Scored scored = type.score(item, type.read(item, response).value());
    scored.parts.clear();  // tested for themselves
    return scored;
}

Json chosen(std::initializer_list<Json> options) { return Json::object({{"chosen", Json::list(options)}}); }
Json ordered(std::initializer_list<Json> options) { return Json::object({{"order", Json::list(options)}}); }
Json typed(const char* text) { return Json::object({{"text", text}}); }

TEST(SingleChoice, theKeyEarnsAllAndAnythingElseNothing) {
    const Item item = choice(ItemKind::SingleChoice, Credit::AllOrNothing, {"c"});
    EXPECT_EQ(scoreOf(item, chosen({"c"})), (Scored{Fraction(1), Verdict::Right}));
    EXPECT_EQ(scoreOf(item, chosen({"a"})), (Scored{Fraction(0), Verdict::Wrong}));
    EXPECT_EQ(scoreOf(item, chosen({})), (Scored{Fraction(0), Verdict::Unanswered}));
}

TEST(SingleChoice, refusesWhatIsNoAnswer) {
    const Item item = choice(ItemKind::SingleChoice, Credit::AllOrNothing, {"c"});
    const auto codeOf = [&](const Json& response) { return singleChoiceType().read(item, response).error().code; };
    EXPECT_EQ(codeOf(chosen({"a", "b"})), "assessment.response-shape");
    EXPECT_EQ(codeOf(chosen({"x"})), "assessment.response-option");
    EXPECT_EQ(codeOf(chosen({1})), "assessment.response-option");
    EXPECT_EQ(codeOf(typed("c")), "assessment.response-shape");
    EXPECT_EQ(codeOf(Json::object({{"chosen", "c"}})), "assessment.response-shape");
}

TEST(MultipleChoice, partialCreditWithPenaltyNeverBelowNothing) {
    const Item item = choice(ItemKind::MultipleChoice, Credit::Penalised, {"a", "b"});
    EXPECT_EQ(scoreOf(item, chosen({"b", "a"})), (Scored{Fraction(1), Verdict::Right}));
    EXPECT_EQ(scoreOf(item, chosen({"a"})), (Scored{Fraction(1, 2), Verdict::Partly}));
    EXPECT_EQ(scoreOf(item, chosen({"a", "b", "c"})), (Scored{Fraction(1, 2), Verdict::Partly}));
    EXPECT_EQ(scoreOf(item, chosen({"a", "c"})), (Scored{Fraction(0), Verdict::Wrong}));
    EXPECT_EQ(scoreOf(item, chosen({"c", "d"})), (Scored{Fraction(0), Verdict::Wrong}));
    EXPECT_EQ(scoreOf(item, chosen({"a", "b", "c", "d"})), (Scored{Fraction(0), Verdict::Wrong}));
}

TEST(MultipleChoice, allOrNothing) {
    const Item item = choice(ItemKind::MultipleChoice, Credit::AllOrNothing, {"a", "b"});
    EXPECT_EQ(scoreOf(item, chosen({"a", "b"})).mark, Fraction(1));
    EXPECT_EQ(scoreOf(item, chosen({"a"})).mark, Fraction(0));
    EXPECT_EQ(scoreOf(item, chosen({"a", "b", "c"})).mark, Fraction(0));
    EXPECT_FALSE(multipleChoiceType().read(item, chosen({"a", "a"})));
}

TEST(MultipleChoice, threeThirdsAreOne) {
    const Item item = choice(ItemKind::MultipleChoice, Credit::Penalised, {"a", "b", "c"});
    const Fraction third = scoreOf(item, chosen({"b"})).mark;
    EXPECT_EQ(third, Fraction(1, 3));
    EXPECT_EQ(third + third + third, Fraction(1));
}

TEST(Ordering, theLongestRunInOrderEarnsItsPart) {
    const Item item = choice(ItemKind::Ordering, Credit::Partial, {"a", "b", "c", "d"});
    EXPECT_EQ(scoreOf(item, ordered({"a", "b", "c", "d"})), (Scored{Fraction(1), Verdict::Right}));
    EXPECT_EQ(scoreOf(item, ordered({"b", "c", "d", "a"})), (Scored{Fraction(3, 4), Verdict::Partly}));
    EXPECT_EQ(scoreOf(item, ordered({"b", "a", "d", "c"})), (Scored{Fraction(1, 2), Verdict::Partly}));
    EXPECT_EQ(scoreOf(item, ordered({"a", "d", "b", "c"})), (Scored{Fraction(3, 4), Verdict::Partly}));
    EXPECT_EQ(scoreOf(item, ordered({"d", "c", "b", "a"})), (Scored{Fraction(0), Verdict::Wrong}));
    EXPECT_EQ(orderingType().read(item, ordered({"a", "b"})).error().code, "assessment.response-incomplete-order");
    EXPECT_FALSE(orderingType().read(item, ordered({"a", "a", "b", "c"})));
}

class ShortTextTest : public ::testing::Test {
protected:
    ShortTextTest() {
        item.kind = ItemKind::ShortText;
        accept("en", {"thank you for waiting", "extension 2048"});
        accept("th", {"ขอบคุณที่รอ"});
        accept("fa", {"می‌دانم", "ممنون از صبر شما"});
        accept("ar", {"شكرا على الانتظار"});
    }
    void accept(const char* locale, std::initializer_list<const char*> texts) {
        for (const char* text : texts) item.texts[locale].accept.push_back({text, Fraction(1), {}});
    }
    Verdict verdict(const char* text) const { return scoreOf(item, typed(text)).verdict; }
    Item item;
};

TEST_F(ShortTextTest, comparesFoldedInAnyLanguage) {
    EXPECT_EQ(verdict("  Thank you   for waiting! "), Verdict::Right);
    EXPECT_EQ(verdict("ขอบคุณที่รอ"), Verdict::Right);
    EXPECT_EQ(verdict("ممنون از صبر شما"), Verdict::Right);
    EXPECT_EQ(verdict("ممنون از صبر شما."), Verdict::Right);
    EXPECT_EQ(verdict("شكراً على الانتظار"), Verdict::Right);
    EXPECT_EQ(verdict(""), Verdict::Unanswered);
    EXPECT_EQ(verdict(" ?! "), Verdict::Unanswered);
    EXPECT_EQ(verdict("never mind"), Verdict::Wrong);
}

TEST_F(ShortTextTest, oneSlipInALongWordIsToldAndCostsNothing) {
    EXPECT_EQ(scoreOf(item, typed("thank you for waitng")), (Scored{Fraction(1), Verdict::Spelling}));  // a letter missing
    EXPECT_EQ(verdict("thank you for waitting"), Verdict::Spelling);                                    // a letter too many
    EXPECT_EQ(verdict("thank you for waiitng"), Verdict::Spelling);                                     // two neighbours swapped
    EXPECT_EQ(verdict("thank you for wuiting"), Verdict::Spelling);                                     // another letter
    EXPECT_EQ(verdict("thank you for wuitng"), Verdict::Wrong);                                         // two slips
}

TEST_F(ShortTextTest, shortWordsNumbersAndFirstLettersMustBeExact) {
    EXPECT_EQ(verdict("thnk you for waiting"), Verdict::Wrong);  // five letters
    EXPECT_EQ(verdict("thank you fo waiting"), Verdict::Wrong);
    EXPECT_EQ(verdict("extension 2047"), Verdict::Wrong);
    EXPECT_EQ(verdict("extention 2048"), Verdict::Spelling);
    EXPECT_EQ(verdict("thank you for aiting"), Verdict::Wrong);  // a first letter can turn the sense
    EXPECT_EQ(verdict("نمی‌دانم"), Verdict::Wrong);     // "I do not know" for "I know"
    EXPECT_EQ(verdict("thank you for not waiting"), Verdict::Wrong);
}

TEST_F(ShortTextTest, isShort) {
    EXPECT_EQ(shortTextType().read(item, typed(std::string(401, 'x').c_str())).error().code, "assessment.response-too-long");
    EXPECT_TRUE(shortTextType().read(item, typed(std::string(400, 'x').c_str())));
    EXPECT_EQ(shortTextType().read(item, chosen({"a"})).error().code, "assessment.response-shape");
}

TEST(Responses, survivePassingThroughJson) {
    for (const Response& response : {Response{}, Response{Chosen{{"a", "b"}}}, Response{Ordered{{"b", "a"}}}, Response{Typed{"ขอบคุณ"}}})
        EXPECT_EQ(responseFromJson(toJson(response)), response);
}

}  // namespace
}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
// Questions of other programs as our items, and the shipped items as theirs.
#include "assessment/AssessmentContent.h"
#include "assessment/ExchangeItems.h"
#include "assessment/ItemJson.h"
#include "assessment/ItemParse.h"
#include "assessment/ItemType.h"

#include <gtest/gtest.h>

#include <set>

namespace adab::assessment {
namespace {

Foreign gift(std::string_view text) { return readForeign(ExchangeFormat::Gift, text); }

Item only(std::string_view text) {
    const Foreign found = gift(text);
    EXPECT_EQ(found.items.size(), 1U) << text;
    return itemOf(found.items.at(0), "q", "en");
}

Fraction mark(const Item& item, const Json& response) {
    const auto read = typeOf(item.kind).read(item, response);
    EXPECT_TRUE(static_cast<bool>(read)) << toText(response);
    return typeOf(item.kind).score(item, read.value()).mark;
}

struct Row {
    const char* what;
    const char* gift;
    const char* response;
    Fraction mark;
};

TEST(ExchangeItems, areScoredAsTheirAuthorsMeant) {
    for (const Row& row : {
             Row{"the key", "Q{=a ~b}", R"({"chosen":["a"]})", Fraction(1)},
             Row{"not the key", "Q{=a ~b}", R"({"chosen":["b"]})", Fraction(0)},
             Row{"half right", "Q{=a ~%50%b ~c}", R"({"chosen":["b"]})", Fraction(1, 2)},
             Row{"a choice that costs", "Q{=a ~%-25%b ~c}", R"({"chosen":["b"]})", Fraction(-1, 4)},
             Row{"three thirds are one", "Q{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}", R"({"chosen":["a","b","c"]})", Fraction(1)},
             Row{"two thirds", "Q{~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}", R"({"chosen":["a","b"]})", Fraction(2, 3)},
             Row{"ticks never cost", "Q{~%50%a ~%50%b ~%-100%c}", R"({"chosen":["a","c"]})", Fraction(0)},
             Row{"true", "Q{T}", R"({"chosen":["true"]})", Fraction(1)},
             Row{"false", "Q{T}", R"({"chosen":["false"]})", Fraction(0)},
             Row{"a word", "Q{=Rome =%50%Roma}", R"({"text":"rome"})", Fraction(1)},
             Row{"a word that is worth half", "Q{=Vienna =%50%Beč}", R"({"text":"beč"})", Fraction(1, 2)},
             Row{"a number at its bound", "Q{#12.5:0.5}", R"({"number":"13"})", Fraction(1)},
             Row{"a number beyond it", "Q{#12.5:0.5}", R"({"number":"13.01"})", Fraction(0)},
             Row{"a number of a range", "Q{#=1..2 =%50%0..3}", R"({"number":"2.5"})", Fraction(1, 2)},
             Row{"pairs", "Q{=a -> 1 =b -> 2 = -> 3}", R"({"pairs":{"s1":"a","s2":"c"}})", Fraction(1, 2)},
             Row{"equal right sides", "Q{=a -> 1 =b -> 2 =c -> 1}", R"({"pairs":{"s1":"a","s2":"b","s3":"a"}})", Fraction(1)},
         }) {
        EXPECT_EQ(mark(only(row.gift), base::parseJson(row.response)), row.mark) << row.what;
    }
}

TEST(ExchangeItems, areGoodItems) {
    const Foreign found = gift(
        "Q{=a ~b}\n\nQ{=a ~%50%b ~%-50%c}\n\nQ{~%50%a ~%50%b ~c}\n\nQ{T#x#y}\n\nQ{=a =%50%b}\n\nQ{#=1:2#f =%50%3..4 ~#other}\n\nQ{=a -> 1 "
        "=b -> 2 = -> 3}\n\nQ{}\n\nQ");
    ASSERT_EQ(found.items.size(), 9U);
    for (const ForeignItem& foreign : found.items) {
        const Item item = itemOf(foreign, "q" + std::to_string(foreign.number), "en");
        const Problems problems = checkItem(item);
        EXPECT_TRUE(problems.empty()) << name(item.kind) << ": " << (problems.empty() ? "" : problems.front().message);
        EXPECT_EQ(itemFromJson(itemJson(item)), item);
    }
}

TEST(ExchangeItems, comeBackAsTheyWere) {
    const Foreign found = gift(
        "$CATEGORY: top\n\n// [id:one] [tag:t]\n::N::Q{=a#f ~b####why}\n\n// [id:two]\nQ{=a ~%50%b ~%-50%c}\n\n// [id:three]\nQ{~%50%a "
        "~%50%b ~c}\n\n// "
        "[id:four]\nQ{F#x#y}\n\n// [id:five]\nQ{=a =%50%b#f}\n\n// [id:six]\nQ{#=1:2#f =%50%3..4 ~#other}\n\n// [id:seven]\nQ{=a -> 1 =b "
        "-> 2 = -> "
        "3}\n\n// [id:eight]\nQ{####w}\n\n// [id:nine]\nQ");
    ASSERT_EQ(found.items.size(), 9U);
    for (const ForeignItem& foreign : found.items) {
        const Outgoing back = foreignOf(itemOf(foreign, foreign.id, "en"), "en");
        EXPECT_EQ(back.held, Held::Whole);
        EXPECT_TRUE(back.item.sameAs(foreign)) << toPrettyText(previewOf(foreign)) << toPrettyText(previewOf(back.item));
    }
}

/// The items that we ship, in every language: to GIFT and CSV, back, and to the same again.
TEST(ExchangeItems, shippedItemsGoOutAndComeBack) {
    int items = 0;
    for (const char* course : {"presence", "speech-formulas", "complaint-handling"}) {
        Problems problems;
        const auto pack = packs::Pack::fromFolder(std::string(ADAB_SOURCE "/courses/") + course, problems);
        ASSERT_TRUE(pack) << course;
        const ItemBank bank = readBank(*pack, problems);
        for (const auto& locale : pack->locales()) {
            std::vector<ForeignItem> out;
            for (const Item& item : bank.items) {
                Outgoing one = foreignOf(item, locale);
                if (one.held == Held::Whole) out.push_back(std::move(one.item));
            }
            std::vector<std::size_t> left;
            const std::string text = writeGift(out, left);
            const Foreign back = gift(text);
            ASSERT_EQ(back.items.size() + left.size(), out.size())
                << course << ' ' << locale << (back.problems.empty() ? "" : back.problems[0].error.code);
            EXPECT_EQ(back.refused, 0U);
            std::vector<std::size_t> again;
            EXPECT_EQ(writeGift(back.items, again), text) << course << ' ' << locale;
            const Foreign table = readForeign(ExchangeFormat::Csv, writeItemsCsv(out));
            EXPECT_EQ(table.items.size(), out.size())
                << course << ' ' << locale << (table.problems.empty() ? "" : table.problems[0].error.code);
            items += static_cast<int>(back.items.size());
        }
    }
    EXPECT_GE(items, 3 * 8 * 4);
}

TEST(ExchangeItems, idsAreOwnOrMade) {
    std::set<std::string> taken{"own", "a-title"};
    const auto isTaken = [&](const std::string& id) { return taken.contains(id); };
    ForeignItem item;
    item.number = 7;
    item.id = "free.1";
    EXPECT_EQ(idFor(item, isTaken), "free.1");
    item.id = "own";
    EXPECT_EQ(idFor(item, isTaken), "q7");
    item.title = "A Title!";
    EXPECT_EQ(idFor(item, isTaken), "a-title-7");
    item.title = "Who's first?";
    EXPECT_EQ(idFor(item, isTaken), "who-s-first");
    item.title = "คำถาม";
    EXPECT_EQ(idFor(item, isTaken), "q7");
}

TEST(ExchangeItems, lettersShowTheLanguage) {
    ForeignItem item;
    for (const auto& [text, locale] :
         {std::pair{"Who?", "en"}, {"ใคร", "th"}, {"چه کسی؟", "fa"}, {"من أول من يتكلم؟", "ar"}, {"42", "en"}}) {
        item.text = text;
        EXPECT_EQ(localeOf(item), locale) << text;
    }
}

}  // namespace
}  // namespace adab::assessment

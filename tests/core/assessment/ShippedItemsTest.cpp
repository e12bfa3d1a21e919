// SPDX-License-Identifier: GPL-3.0-or-later
#include "SampleItems.h"
#include "assessment/ItemChecks.h"
#include "assessment/SpeechFormula.h"

#include <set>

namespace adab::assessment {
namespace {

/// The items of the shipped courses: whole in every language, answerable for the whole mark, and of every kind that a pack may hold.
TEST(ShippedItems, areWholeInEveryLanguage) {
    const std::string folder = std::string(ADAB_SOURCE "/courses/");
    Problems problems;
    const auto formulasPack = packs::Pack::fromFolder(folder + "formulas", problems);
    ASSERT_TRUE(formulasPack);
    const auto library = formulasOf(formulasPack);
    std::set<ItemKind> kinds;
    for (const char* course : {"presence", "speech-formulas", "complaint-handling"}) {
        const auto pack = packs::Pack::fromFolder(folder + course, problems);
        ASSERT_TRUE(pack);
        std::map<std::string, Yaml> words;
        for (const auto& locale : pack->locales()) words[locale] = pack->yaml(locale + "/items.yaml", problems);
        const ItemBank bank = parseItems(pack->yaml("items.yaml", problems), words, problems);
        checkItemMedia(*pack, {}, problems);
        for (const auto& item : bank.items) {
            SCOPED_TRACE(std::string(course) + " " + item.id);
            kinds.insert(item.kind);
            EXPECT_EQ(item.texts.size(), 4u);
            const Response best = typeOf(item.kind).best(item);
            if (item.kind == ItemKind::SpeechFormula) {
                for (const auto& [locale, text] : item.texts)
                    EXPECT_EQ(typeOf(item.kind).score(item, Said{text.model, locale}, {library.get()}).verdict, Verdict::Right) << locale;
            } else if (item.kind != ItemKind::Written) {
                EXPECT_EQ(typeOf(item.kind).score(item, best).verdict, Verdict::Right);
            }
        }
    }
    for (const auto& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ": " << problem.message;
    for (const auto kind : itemKinds()) EXPECT_EQ(kinds.contains(kind), kind != ItemKind::Description) << name(kind);
}

/// A number gap and a word gap take what is typed in each language's own way.
TEST(ShippedItems, takeAnswersInTheReadersOwnDigitsAndWords) {
    Problems problems;
    const auto pack = packs::Pack::fromFolder(std::string(ADAB_SOURCE "/courses/speech-formulas"), problems);
    ASSERT_TRUE(pack);
    std::map<std::string, Yaml> words;
    for (const auto& locale : pack->locales()) words[locale] = pack->yaml(locale + "/items.yaml", problems);
    const ItemBank bank = parseItems(pack->yaml("items.yaml", problems), words, problems);
    const Item* item = bank.find("rung-too-long");
    ASSERT_TRUE(item);
    for (const char* answer : {R"({"gaps":{"first":{"text":"Greeting"},"ring":{"text":"3"},"then":{"option":"thanks"}}})",
                               R"({"gaps":{"first":{"text":"คำทักทาย"},"ring":{"text":"๓"},"then":{"option":"thanks"}}})",
                               R"({"gaps":{"first":{"text":"سلام"},"ring":{"text":"۳"},"then":{"option":"thanks"}}})",
                               R"({"gaps":{"first":{"text":"التحيّة"},"ring":{"text":"٣"},"then":{"option":"thanks"}}})"})
        EXPECT_EQ(sample::score(*item, answer).mark, Fraction(1)) << answer;
}

}  // namespace
}  // namespace adab::assessment

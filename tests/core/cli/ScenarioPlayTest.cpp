// SPDX-License-Identifier: GPL-3.0-or-later
// `adabctl scenario play`: moves by their ids, and what is said in one's own words, in every language.
#include "Program.h"
#include "packs/Pack.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::test {
namespace {

/// The phrase of a formula as its own models say it, or one part of it.
std::string phraseOf(const std::string& formula, const std::string& locale, const std::string& only = {}) {
    Problems problems;
    const auto pack = packs::Pack::fromFolder(sourceFolder() + "/courses/formulas", problems);
    const Yaml texts = pack->yaml(locale + "/formulas.yaml");
    std::string phrase;
    for (const auto& [slot, words] : texts["formulas"][formula]["slots"].members())
        if (slot.scalar() == "polite" ? locale == "th" : only.empty() || slot.scalar() == only) phrase += words["model"].scalar() + " ";
    for (const auto& [name, value] : texts["examples"].members())
        for (std::size_t at = phrase.find("{" + name.scalar() + "}"); at != std::string::npos; at = phrase.find("{" + name.scalar() + "}"))
            phrase.replace(at, name.scalar().size() + 2, value.scalar());
    return phrase;
}

class ScenarioPlay : public testing::TestWithParam<const char*> {
protected:
    Ran played(const std::string& moves) {
        const std::string file = testing::TempDir() + "/moves-" + GetParam() + ".txt";
        std::ofstream(file) << moves;
        Ran ran = adabctl({"scenario", "play", "lost-parcel", "--moves", file, "--locale", GetParam(), "--json"});
        std::filesystem::remove(file);
        return ran;
    }
};

TEST_P(ScenarioPlay, ownWordsTakeTheMoveThatTheyAre) {
    const std::string locale = GetParam();
    const std::string full = phraseOf("complaint-acknowledge", locale);
    const std::string part = phraseOf("complaint-acknowledge", locale, "deadline");
    const Ran byChoice = played("b\n");
    ASSERT_EQ(byChoice.exit, 0) << byChoice.out;
    const Ran byWords = played("say: " + full + "\n");
    ASSERT_EQ(byWords.exit, 0) << byWords.out;
    const Json choice = byChoice.json();
    const Json words = byWords.json();
    EXPECT_FALSE(words.has("unheard")) << full;
    EXPECT_EQ(words["mood"].integer(), choice["mood"].integer()) << "everything was said";
    EXPECT_EQ(words["lines"].at(1)["text"].text() + " ", full) << "the debrief tells the words that were said";
    EXPECT_EQ(words["lines"].at(2)["text"].text(), choice["lines"].at(2)["text"].text());
    const Json less = played("say: " + part + "\n").json();
    EXPECT_FALSE(less.has("unheard")) << part;
    EXPECT_LT(less["mood"].integer(), choice["mood"].integer()) << "a time alone is less";
}

TEST_P(ScenarioPlay, whatIsNotUnderstoodTakesNoMove) {
    const Json strange = played("say: qwxz qwxz qwxz qwxz qwxz qwxz qwxz\n").json();
    ASSERT_EQ(strange["unheard"].size(), 1u);
    EXPECT_EQ(strange["lines"].size(), 1u) << "the customer still waits";
    EXPECT_NE(played("b\na\nsay: hello\n").exit, 0) << "that node asks for no words of one's own";
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, ScenarioPlay, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

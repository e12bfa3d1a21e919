// SPDX-License-Identifier: GPL-3.0-or-later
// Moodle's quiz statistics: by hand for small tables, and against the published numbers where they lie beside the project.
#include "assessment/MarksCsv.h"
#include "assessment/Statistics.h"
#include "base/Json.h"
#include "base/Result.h"

#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace adab::assessment {
namespace {

MarkTable tableOf(std::string_view csv) {
    MarksCsv reader;
    reader.feed(csv);
    return reader.finish();
}

Statistics statisticsOf(std::string_view csv) {
    MarkTable table = tableOf(csv);
    return assessment::statisticsOf(table);
}

std::string refusalOf(std::string_view csv) {
    try {
        (void)tableOf(csv);
    } catch (const Refused& refused) {
        return refused.error().code;
    }
    return "";
}

constexpr double kClose = 1e-12;

/// Four attempts, two items. Totals 2, 1, 1, 0: mean 1, k2 = 2/3. Item a: 1 1 0 0, item b: 1 0 1 0, uncorrelated.
TEST(Statistics, aSmallTableByHand) {
    const Statistics found = statisticsOf("attempt,a:1,b:1\n1,1,1\n2,1,0\n3,0,1\n4,0,0\n");
    EXPECT_EQ(found.test.attempts, 4U);
    EXPECT_NEAR(*found.test.mean, 1, kClose);
    EXPECT_NEAR(*found.test.median, 1, kClose);
    EXPECT_NEAR(*found.test.sd, std::sqrt(2.0 / 3), kClose);
    EXPECT_NEAR(*found.test.skewness, 0, kClose);
    // m2 = 1/2, m4 = 1/2: k4 = 16·(5/2 − 9/4)/6 = 2/3, over k2² = 4/9.
    EXPECT_NEAR(*found.test.kurtosis, 1.5, kClose);
    EXPECT_NEAR(*found.test.cic, 0, kClose);
    EXPECT_NEAR(*found.test.errorRatio, 100, kClose);
    EXPECT_NEAR(*found.test.standardError, std::sqrt(2.0 / 3), kClose);
    for (const ItemStatistics& item : found.items) {
        EXPECT_NEAR(*item.facility, 0.5, kClose);
        EXPECT_NEAR(*item.sd, std::sqrt(1.0 / 3), kClose);
        EXPECT_NEAR(*item.discriminationIndex, 0, kClose);
        EXPECT_NEAR(*item.discriminativeEfficiency, 0, kClose);
        EXPECT_NEAR(*item.effectiveWeight, 50, kClose);
        EXPECT_NEAR(item.intendedWeight, 50, kClose);
    }
}

/// b goes with a always, c against them: correlations of 1 and −1, known without a pencil.
TEST(Statistics, discriminationTellsWhatGoesAlong) {
    const Statistics found = statisticsOf("attempt;a:2;b:1\n1;2;1\n2;1;1/2\n3;0;0\n");
    EXPECT_NEAR(*found.items[0].discriminationIndex, 100, 1e-9);
    EXPECT_NEAR(*found.items[0].discriminativeEfficiency, 100, 1e-9);
    EXPECT_NEAR(found.items[0].intendedWeight, 200.0 / 3, 1e-9);
    // cov(a, T) = 1.5 and cov(b, T) = 0.75: the roots share as √2 to 1.
    EXPECT_NEAR(*found.items[0].effectiveWeight, 100 * std::sqrt(2.0) / (1 + std::sqrt(2.0)), 1e-9);
    const Statistics against = statisticsOf("attempt,a:1,b:2,c:1\n1,1,2,0\n2,0.5,1,0.5\n3,0,0,1\n");
    EXPECT_NEAR(*against.items[2].discriminationIndex, -100, 1e-9);
    EXPECT_FALSE(against.items[2].effectiveWeight) << "it runs against the total, so it has no share in its spread";
}

TEST(Statistics, aZeroDenominatorGivesNothing) {
    // Thirds: as floating numbers their variance would be a hair above nought.
    const Statistics same = statisticsOf("attempt,a:1,b:1\n1,1/3,1/3\n2,1/3,1/3\n3,1/3,1/3\n4,1/3,1/3\n5,1/3,1/3\n6,1/3,1/3\n7,1/3,1/3\n");
    EXPECT_EQ(*same.test.sd, 0);
    EXPECT_FALSE(same.test.skewness || same.test.kurtosis || same.test.cic || same.test.errorRatio || same.test.standardError);
    for (const ItemStatistics& item : same.items) {
        EXPECT_EQ(*item.sd, 0);
        EXPECT_FALSE(item.discriminationIndex || item.discriminativeEfficiency || item.effectiveWeight);
    }
    const Statistics none = statisticsOf("attempt,a:1\n");
    EXPECT_FALSE(none.test.mean || none.test.median || none.test.sd || none.items[0].facility);
    const Statistics one = statisticsOf("attempt,a:1,b:1\n1,1,0\n");
    EXPECT_EQ(*one.test.mean, 1);
    EXPECT_FALSE(one.test.sd || one.test.cic || one.items[0].sd);
    const Statistics alone = statisticsOf("attempt,a:1\n1,1\n2,0\n3,0\n4,1\n");
    EXPECT_FALSE(alone.test.cic) << "one item has no inner consistency";
    EXPECT_FALSE(alone.items[0].discriminationIndex) << "there is no rest of the test";
    const Statistics three = statisticsOf("attempt,a:1,b:1\n1,1,0\n2,0,0\n3,1,1\n");
    EXPECT_TRUE(three.test.skewness);
    EXPECT_FALSE(three.test.kurtosis) << "of three attempts there is no fourth moment";
}

TEST(Statistics, anItemThatWasNotDrawnIsNotAWrongAnswer) {
    const Statistics found = statisticsOf("attempt,a:1,b:1\n1,1,\n2,,1\n3,0,0\n4,1,\n");
    EXPECT_EQ(found.items[0].attempts, 3U);
    EXPECT_NEAR(*found.items[0].facility, 2.0 / 3, kClose);
    EXPECT_EQ(found.items[1].attempts, 2U);
    EXPECT_NEAR(*found.test.mean, 0.75, kClose);
}

TEST(Statistics, marksOfAnyDenominatorAreExact) {
    // Sixths, sevenths and decimals on one unit; the mean of the totals is 0.5 + 1/3 + 1/7 exactly.
    MarkTable table = tableOf("attempt,a:1,b:1\n1,1/2,10/21\n2,0.5,10/21\n3,3/6,20/42\n");
    EXPECT_EQ(table.level(), 42);
    EXPECT_EQ(table.columns()[0].marks[0], 21);
    EXPECT_EQ(table.columns()[1].marks[2], 20);
    const Statistics found = assessment::statisticsOf(table);
    EXPECT_EQ(*found.test.sd, 0);
}

TEST(Statistics, aFileThatIsNoTableOfMarksIsRefusedWithItsLine) {
    EXPECT_EQ(refusalOf(""), "assessment.marks-header");
    EXPECT_EQ(refusalOf("who,a:1\n1,1\n"), "assessment.marks-header");
    EXPECT_EQ(refusalOf("attempt\n1\n"), "assessment.marks-header");
    EXPECT_EQ(refusalOf("attempt,a\n1,1\n"), "assessment.marks-header");
    EXPECT_EQ(refusalOf("attempt,a:0\n1,1\n"), "assessment.marks-maximum");
    EXPECT_EQ(refusalOf("attempt,a:1,a:1\n1,1,1\n"), "assessment.marks-item-twice");
    EXPECT_EQ(refusalOf("attempt,a:1\n1,1,1\n"), "assessment.marks-row");
    EXPECT_EQ(refusalOf("attempt,a:1,b:1\n1,1\n"), "assessment.marks-row");
    EXPECT_EQ(refusalOf("attempt,a:1\n1,high\n"), "assessment.marks-cell");
    EXPECT_EQ(refusalOf("attempt,a:1\n1,1.5\n"), "assessment.marks-range");
    EXPECT_EQ(refusalOf("attempt,a:1\n1,1\n1,0\n"), "assessment.marks-attempt-twice");
    EXPECT_EQ(refusalOf("attempt,a:1\n\"" + std::string(2000, 'x')), "assessment.marks-cell");
    EXPECT_EQ(refusalOf("\xEF\xBB\xBF"
                        "attempt;\"a:b:2\"\r\n\"1\";1,5\r\n"),
              "");
}

TEST(Statistics, aFileMayBeCutAnywhere) {
    const std::string csv = "attempt,\"a:1\",b:1\r\n\"x,\"\"1\"\"\",1/3,0.25\r\n2,,1\r\n";
    MarkTable whole = tableOf(csv);
    for (std::size_t cut = 1; cut < csv.size(); ++cut) {
        MarksCsv reader;
        reader.feed(std::string_view(csv).substr(0, cut));
        reader.feed(std::string_view(csv).substr(cut));
        MarkTable parts = reader.finish();
        ASSERT_EQ(parts.attempts(), whole.attempts()) << cut;
        for (std::size_t i = 0; i < whole.width(); ++i) EXPECT_EQ(parts.columns()[i].marks, whole.columns()[i].marks) << cut;
    }
}

/// Twenty attempts: everybody right but one, and so on; the flags say what an author should look at.
TEST(Statistics, flagsTellAnAuthorWhatToLookAt) {
    std::string csv = "attempt,good:1,easy:1,hard:1,against:1,same:1,weak:1\n";
    for (int i = 0; i < 40; ++i) {
        const bool strong = i >= 20;
        csv += std::to_string(i) + ',' + (strong ? "1" : "0") + ',' + (i == 17 ? "0" : "1") + ',' + (i == 39 ? "1" : "0") + ',' +
               (i >= 15 ? "0" : "1") + ",1/2," + (i % 2 == 0 ? "1" : "0") + '\n';
    }
    const Statistics found = statisticsOf(csv);
    using Flags = std::vector<ItemFlag>;
    EXPECT_EQ(found.items[1].flags, Flags{ItemFlag::TooEasy});
    EXPECT_EQ(found.items[2].flags.front(), ItemFlag::TooHard);
    EXPECT_EQ(found.items[3].flags, Flags{ItemFlag::KeySuspect});
    EXPECT_EQ(found.items[4].flags, Flags{ItemFlag::SameForAll});
    const Statistics few = statisticsOf("attempt,a:1,b:1\n1,0,0\n2,0,1\n");
    EXPECT_EQ(few.items[0].flags, Flags{ItemFlag::FewAttempts});
}

TEST(Statistics, distractorsSayWhoChoseWhat) {
    const std::vector<std::pair<std::string, Fraction>> options{{"key", Fraction(1)}, {"trap", Fraction(0)}, {"idle", Fraction(0)}};
    std::vector<Choice> choices;
    for (int i = 0; i < 30; ++i) choices.push_back({{static_cast<std::uint16_t>(i >= 15 && i != 29 ? 1 : 0)}, i / 30.0});
    const std::vector<Distractor> table = distractorsOf(options, choices);
    EXPECT_EQ(table[0].chosen, 16U);
    EXPECT_EQ(table[0].lower, 10U);
    EXPECT_EQ(table[0].upper, 1U);
    EXPECT_EQ(table[1].upper, 9U);
    EXPECT_EQ(table[2].chosen, 0U);
    EXPECT_FALSE(table[2].meanTotal);
    ItemStatistics item;
    item.attempts = 30;
    item.facility = 0.53;
    item.randomGuessScore = 0.6;
    addFlags(item, table);
    EXPECT_EQ(item.flags, (std::vector<ItemFlag>{ItemFlag::TooHard, ItemFlag::OptionMisleads, ItemFlag::OptionUnused}));
}

std::filesystem::path published() { return std::filesystem::path(ADAB_SOURCE) / "../shared/testdata/statistics"; }

std::vector<std::vector<std::string>> rowsOf(const std::filesystem::path& file) {
    std::ifstream in(file);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> cells;
        std::stringstream parts(line);
        for (std::string cell; std::getline(parts, cell, ',');) cells.push_back(cell);
        if (!cells.empty()) rows.push_back(cells);
    }
    return rows;
}

void expectRelative(double found, double expected, const std::string& what) {
    EXPECT_NEAR(found, expected, 1.5e-5 * std::max(std::abs(expected), 1e-9)) << what;
}

TEST(Statistics, equalMoodlesPublishedNumbers) {
    if (!std::filesystem::exists(published())) GTEST_SKIP() << "../shared/testdata/statistics is not there";
    const auto rows = rowsOf(published() / "results00.csv");
    std::string csv = "attempt";
    for (int slot = 1; slot <= 7; ++slot) csv += ",slot" + std::to_string(slot) + ":1";
    csv += '\n';
    for (std::size_t i = 1; i < rows.size(); ++i) {
        csv += rows[i][0];
        for (std::size_t slot = 1; slot <= 7; ++slot) csv += ',' + (rows[i][slot] == "0.3333333" ? "1/3" : rows[i][slot]);
        csv += '\n';
    }
    const Statistics found = statisticsOf(csv);
    std::ifstream in(published() / "expected_quiz00.json");
    std::stringstream text;
    text << in.rdbuf();
    const Json all = base::parseJson(text.str());
    const Json& expected = all["expected"];
    EXPECT_EQ(static_cast<std::int64_t>(found.test.attempts), expected["allattemptscount"].integer());
    expectRelative(*found.test.mean, expected["allattemptsavg"].real(), "mean");
    expectRelative(*found.test.median, expected["median"].real(), "median");
    expectRelative(*found.test.sd, expected["standarddeviation"].real(), "sd");
    expectRelative(*found.test.skewness, expected["skewness"].real(), "skewness");
    expectRelative(*found.test.kurtosis, expected["kurtosis"].real(), "kurtosis");
    expectRelative(*found.test.cic, expected["cic"].real(), "cic");
    expectRelative(*found.test.errorRatio, expected["errorratio"].real(), "errorRatio");
    expectRelative(*found.test.standardError, expected["standarderror"].real(), "standardError");
    int slots = 0;
    for (const auto& row : rowsOf(published() / "qstats00.csv")) {
        if (row[0] == "slot" || !row[1].empty() || !row[2].empty()) continue;
        const ItemStatistics& item = found.items[static_cast<std::size_t>(std::stoi(row[0]) - 1)];
        expectRelative(*item.facility, std::stod(row[4]), "facility " + row[0]);
        expectRelative(*item.sd, std::stod(row[5]), "sd " + row[0]);
        expectRelative(*item.effectiveWeight, std::stod(row[6]), "effective weight " + row[0]);
        expectRelative(*item.discriminationIndex, std::stod(row[10]), "discrimination index " + row[0]);
        expectRelative(*item.discriminativeEfficiency, std::stod(row[12]), "discriminative efficiency " + row[0]);
        ++slots;
    }
    EXPECT_EQ(slots, 7);
}

}  // namespace
}  // namespace adab::assessment

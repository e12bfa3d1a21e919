// SPDX-License-Identifier: GPL-3.0-or-later
// `items`: questions in and out, a bank that remembers what it has, figures of marks.
#include "core/cli/Program.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::test {
namespace {

std::string written(const std::string& file, const std::string& text) {
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

TEST(Items, aDryRunNamesBadOnesAndShowsTheOthers) {
    const TemporaryFolder folder;
    const std::string file = written(folder.path("q.gift"), "::One::Who?{=we ~they}\n\nTwo{=a ~b\n\nThree{T}\n");
    const Ran run = adabctl({"items", "import", "--format", "gift", file, "--dry-run", "--json"});
    EXPECT_EQ(run.exit, 1) << "one question was refused";
    const Json answer = run.json();
    EXPECT_EQ(answer["items"].integer(), 3);
    EXPECT_EQ(answer["imported"].integer(), 2);
    EXPECT_EQ(answer["refused"].integer(), 1);
    EXPECT_EQ(answer["problems"].at(0)["item"].integer(), 2);
    EXPECT_EQ(answer["problems"].at(0)["line"].integer(), 3);
    EXPECT_GT(answer["problems"].at(0)["message"].text().size(), 20U);
    EXPECT_EQ(answer["preview"].at(0)["title"].text(), "One");
    EXPECT_EQ(answer["preview"].at(0)["kind"].text(), "single-choice");
    EXPECT_EQ(answer["preview"].at(1)["kind"].text(), "true-false");
    EXPECT_EQ(adabctl({"items", "import", "--format", "word", file, "--dry-run"}).exit, 2);
    EXPECT_EQ(adabctl({"items", "import", "--format", "gift", file}).exit, 2) << "neither a bank nor a dry run";
}

TEST(Items, aFileThatIsTooLargeIsRefusedWithoutReadingIt) {
    const TemporaryFolder folder;
    const std::string file = folder.path("large.gift");
    std::ofstream(file).close();
    std::filesystem::resize_file(file, std::uintmax_t{1} << 30);  // a gigabyte of noughts that take no room
    const Ran run = adabctl({"items", "import", "--format", "gift", file, "--dry-run", "--json"});
    EXPECT_EQ(run.exit, 1);
    EXPECT_EQ(run.json()["error"]["code"].text(), "assessment.import-too-large");
}

TEST(Items, aBankKnowsWhatItHasAndGivesItBack) {
    const TemporaryFolder folder;
    const std::string data = folder.path("house");
    ASSERT_EQ(adabctl({"--data", data, "init", "--organisation", "Marigold", "--admin", "anna", "--zone", "UTC", "--json"}).exit, 0);
    const std::string file = written(folder.path("q.gift"), "// [id:one]\nWho?{=we ~they}\n\n// [id:two]\nHow many?{#3:1}\n");
    const auto import = [&](const std::string& from) {
        return adabctl({"--data", data, "items", "import", "--format", "gift", from, "--bank", "desk", "--json"}).json();
    };
    const Json first = import(file);
    EXPECT_EQ(first["added"].integer(), 2) << toText(first);
    EXPECT_EQ(first["version"].text(), "1.0.0");
    const Json again = import(file);
    EXPECT_EQ(again["unchanged"].integer(), 2);
    EXPECT_EQ(again["version"].text(), "1.0.0") << "the same words are no new version";
    const Json edited = import(written(folder.path("e.gift"), "// [id:one]\nWho first?{=we ~they}\n\nNew{F}\n\nBad{=a ~\n"));
    EXPECT_EQ(edited["changed"].integer(), 1);
    EXPECT_EQ(edited["added"].integer(), 1);
    EXPECT_EQ(edited["refused"].integer(), 1);
    EXPECT_EQ(edited["version"].text(), "1.1.0");
    const Ran out = adabctl({"--data", data, "items", "export", "--bank", "desk", "--format", "gift"});
    EXPECT_EQ(out.exit, 0);
    EXPECT_NE(out.out.find("Who first?"), std::string::npos);
    EXPECT_EQ(import(written(folder.path("back.gift"), out.out))["unchanged"].integer(), 3) << out.out;
    EXPECT_EQ(adabctl({"--data", data, "items", "export", "--bank", "nowhere", "--format", "csv", "--json"}).json()["error"]["code"].text(),
              "assessment.bank-unknown");
    EXPECT_EQ(adabctl({"--data", data, "items", "statistics", "--bank", "desk", "--json"}).json()["test"]["attempts"].integer(), 0);
}

TEST(Items, figuresOfMarksNeedNoOrganisation) {
    const TemporaryFolder folder;
    const Ran run =
        adabctl({"items", "statistics", "--marks", written(folder.path("m.csv"), "attempt,a:1,b:2\n1,1,2\n2,1/3,0.5\n3,0,0\n"), "--json"});
    ASSERT_EQ(run.exit, 0) << run.out;
    const Json answer = run.json();
    EXPECT_EQ(answer["test"]["attempts"].integer(), 3);
    EXPECT_TRUE(answer["test"]["kurtosis"].isNull());
    EXPECT_EQ(answer["items"].at(0)["id"].text(), "a");
    EXPECT_NEAR(answer["items"].at(0)["facility"].real(), 4.0 / 9, 1e-12);
    const Ran bad = adabctl({"items", "statistics", "--marks", written(folder.path("b.csv"), "attempt,a:1\n1,high\n"), "--json"});
    EXPECT_EQ(bad.exit, 1);
    EXPECT_EQ(bad.json()["error"]["code"].text(), "assessment.marks-cell");
}

}  // namespace
}  // namespace adab::test

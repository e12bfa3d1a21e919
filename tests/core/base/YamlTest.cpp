// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Yaml.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace adab::base {
namespace {

using testing::HasSubstr;

Yaml good(const std::string& text) {
    Problems problems;
    const Yaml yaml = Yaml::parse(text, "x.yaml", problems);
    EXPECT_TRUE(problems.empty()) << problems.front().message;
    return yaml;
}

Problem bad(const std::string& text) {
    Problems problems;
    const Yaml yaml = Yaml::parse(text, "x.yaml", problems);
    EXPECT_EQ(problems.size(), 1U) << text;
    EXPECT_FALSE(yaml);
    return problems.empty() ? Problem{} : problems.front();
}

TEST(Yaml, ReadsScalarsAsTheLettersThatStandThere) {
    const Yaml yaml = good("a: no\nb: 012\nc: 1e3\nd: 12:30\ne: true\nf: \"2/3\"\ng: 1.50\nh: 2027-11-30\ni: -7\nj: ~\nk:\n");
    EXPECT_EQ(yaml["a"].scalar(), "no");
    EXPECT_FALSE(yaml["a"].boolean());
    EXPECT_EQ(yaml["b"].scalar(), "012");
    EXPECT_FALSE(yaml["b"].integer()) << "neither ten nor twelve";
    EXPECT_FALSE(yaml["c"].integer());
    EXPECT_EQ(yaml["d"].scalar(), "12:30");
    EXPECT_EQ(yaml["e"].boolean(), true);
    EXPECT_EQ(yaml["f"].fraction(), Fraction(2, 3));
    EXPECT_EQ(yaml["g"].scalar(), "1.50");
    EXPECT_EQ(yaml["g"].fraction(), Fraction(3, 2));
    EXPECT_EQ(yaml["h"].scalar(), "2027-11-30");
    EXPECT_EQ(yaml["i"].integer(), -7);
    EXPECT_TRUE(yaml["j"].isScalar());
    EXPECT_EQ(yaml["j"].scalar(), "");
    EXPECT_TRUE(yaml["k"].isScalar());
    EXPECT_FALSE(yaml["l"]);
}

TEST(Yaml, KnowsWhereEverythingStands) {
    const Yaml yaml = good("# head\nลูกค้า: {สวัสดี: x}\nlist:\n  - one\n  - two: 2\n");
    EXPECT_EQ(yaml["list"].items()[1]["two"].line(), 5);
    EXPECT_EQ(yaml["list"].items()[1]["two"].column(), 10);
    EXPECT_EQ(yaml["ลูกค้า"]["สวัสดี"].line(), 2);
    EXPECT_EQ(yaml["ลูกค้า"]["สวัสดี"].column(), 18) << "columns count characters";
    EXPECT_EQ(yaml["list"]["absent"].kind(), Yaml::Kind::Missing);
    const Yaml& absent = yaml["ลูกค้า"]["absent"];
    EXPECT_FALSE(absent);
    EXPECT_EQ(absent.line(), 2) << "what is missing points at the map that should have it";
    EXPECT_FALSE(absent["further"]["on"]);
    EXPECT_EQ(absent.problem("m", "r"), (Problem{"x.yaml", 2, 9, "m", "r"}));
    EXPECT_EQ(yaml.members()[1].first.scalar(), "list");
    EXPECT_EQ(yaml.members()[1].first.line(), 3);
}

struct BadRow {
    const char* text;
    int line;
    int column;
    const char* says;
};
class YamlTrap : public testing::TestWithParam<BadRow> {};
TEST_P(YamlTrap, IsRefusedWithItsPlace) {
    const Problem problem = bad(GetParam().text);
    EXPECT_EQ(problem.file, "x.yaml");
    EXPECT_EQ(problem.line, GetParam().line) << problem.message;
    EXPECT_EQ(problem.column, GetParam().column) << problem.message;
    EXPECT_THAT(problem.message, HasSubstr(GetParam().says));
    EXPECT_FALSE(problem.remedy.empty());
}
INSTANTIATE_TEST_SUITE_P(
    All, YamlTrap,
    testing::Values(BadRow{"a: 1\nb: 2\na: 3\n", 3, 1, "'a' stands here twice"}, BadRow{"x:\n  a: 1\n  'a': 2\n", 3, 3, "twice"},
                    BadRow{"{a: 1, a: 2}", 1, 8, "twice"}, BadRow{"a: &x 1\n", 1, 4, "Anchors"}, BadRow{"a: &x [1]\n", 1, 4, "Anchors"},
                    BadRow{"a: *x\n", 1, 4, "Aliases"}, BadRow{"a: !!str 1\n", 1, 4, "Tags"}, BadRow{"a: !thing {b: 1}\n", 1, 4, "Tags"},
                    BadRow{"? [a, b]\n: 1\n", 1, 3, "key must be a word"}, BadRow{"a: [1, 2\n", 2, 1, "not valid YAML"},
                    BadRow{"a: b: c\n", 1, 5, "not valid YAML"}, BadRow{"a:\n\t- b\n", 2, 2, "not valid YAML"}, BadRow{"", 0, 0, "empty"},
                    BadRow{"# only words\n", 0, 0, "empty"}, BadRow{"a: 1\n---\nb: 2\n", 3, 1, "more than one document"},
                    BadRow{"a: \xC3\x28\n", 0, 0, "UTF-8"}));

TEST(Yaml, RefusesAliasesBeforeTheyGrow) {
    std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 9; ++i) {
        bomb += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [";
        for (int k = 0; k < 9; ++k) bomb += (k ? ", *a" : "*a") + std::to_string(i - 1);
        bomb += "]\n";
    }
    EXPECT_EQ(bad(bomb).line, 1);
}

TEST(Yaml, RefusesDepthAndSize) {
    EXPECT_THAT(bad(std::string(33, '[') + std::string(33, ']')).message, HasSubstr("32 deep"));
    EXPECT_TRUE(good(std::string(32, '[') + std::string(32, ']')));
    EXPECT_THAT(bad(std::string(100000, '[')).message, HasSubstr("32 deep"));
    EXPECT_THAT(bad("a: " + std::string(3U * 1024 * 1024, 'x')).message, HasSubstr("2 MiB"));
}

TEST(Yaml, SaysWhenAFileCannotBeRead) {
    Problems problems;
    EXPECT_FALSE(Yaml::readFile("/nowhere/at/all.yaml", "all.yaml", problems));
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems.front().file, "all.yaml");
}

TEST(Yaml, ANodeThatWasNeverReadIsMissingAndSafe) {
    const Yaml nothing;
    EXPECT_FALSE(nothing);
    EXPECT_FALSE(nothing["a"]["b"]);
    EXPECT_TRUE(nothing.items().empty());
    EXPECT_TRUE(nothing.members().empty());
    EXPECT_EQ(nothing.scalar(), "");
    EXPECT_EQ(nothing.line(), 0);
}

}  // namespace
}  // namespace adab::base

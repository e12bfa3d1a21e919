// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Markdown.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace adab::packs {
namespace {

using testing::HasSubstr;

const char* const kLesson =
    "## Before the first word\n"
    "\n"
    "![A nod](notice.svg)\n"
    "\n"
    "Nobody looked *up*. It **felt** long,\n"
    "very long.\n"
    "\n"
    "- Look up.\n"
    "- Nod,\n"
    "  and smile.\n"
    "> Good morning.\n"
    "!> Never point.\n"
    "\n"
    ":::check glance\n"
    "What now?\n"
    "- ( ) Finish first. | Too late.\n"
    "- (x) Look up. | Yes.\n"
    ":::\n"
    "\n"
    "---\n"
    "\n"
    "The end.\n";

TEST(Lesson, IsReadScreenByScreen) {
    Problems problems;
    const LessonText lesson = parseLesson(kLesson, "l.md", problems);
    EXPECT_TRUE(problems.empty()) << problems.front().message;
    ASSERT_EQ(lesson.screens.size(), 2U);
    const std::vector<Block>& blocks = lesson.screens[0].blocks;
    ASSERT_EQ(blocks.size(), 6U);
    EXPECT_EQ(blocks[0].kind, Block::Kind::Heading);
    EXPECT_EQ(blocks[0].text, "Before the first word");
    EXPECT_EQ(blocks[1].kind, Block::Kind::Figure);
    EXPECT_EQ(blocks[1].image, "notice.svg");
    EXPECT_EQ(blocks[1].alt, "A nod");
    EXPECT_EQ(blocks[2].text, "Nobody looked up. It felt long, very long.") << "marks of emphasis are read, not shown";
    EXPECT_EQ(blocks[3].items, (std::vector<std::string>{"Look up.", "Nod, and smile."}));
    EXPECT_EQ(blocks[4].kind, Block::Kind::Phrase);
    EXPECT_EQ(blocks[5].kind, Block::Kind::Note);
    const Check* check = lesson.check("glance");
    ASSERT_NE(check, nullptr);
    EXPECT_EQ(check->prompt, "What now?");
    ASSERT_EQ(check->options.size(), 2U);
    EXPECT_EQ(check->options[1].id, "b");
    EXPECT_EQ(check->options[1].verdict, CheckOption::Verdict::Right);
    EXPECT_EQ(check->options[0].feedback, "Too late.");
    EXPECT_EQ(check->option("c"), nullptr);
    EXPECT_EQ(lesson.check("other"), nullptr);
    EXPECT_EQ(lesson.screens[1].blocks[0].line, 22);
}

TEST(Lesson, ReadsTheLineEndsOfEverySystem) {
    std::string windows;
    for (const char* c = kLesson; *c != '\0'; ++c) windows += *c == '\n' ? std::string("\r\n") : std::string(1, *c);
    Problems problems;
    EXPECT_EQ(parseLesson(windows, "l.md", problems), parseLesson(kLesson, "l.md", problems));
    EXPECT_TRUE(problems.empty());
}

struct BadRow {
    const char* text;
    int line;
    int column;
    const char* says;
};
const char* const kGoodCheck = "\n:::check ok\nWell?\n- (x) Yes | Right.\n- ( ) No | Wrong.\n:::\n";

class LessonFault : public testing::TestWithParam<BadRow> {};
TEST_P(LessonFault, IsNamedWithItsPlaceAndRemedy) {
    Problems problems;
    parseLesson(std::string(GetParam().text) + kGoodCheck, "l.md", problems);
    ASSERT_EQ(problems.size(), 1U) << GetParam().text << (problems.size() > 1 ? problems[1].message : "");
    EXPECT_EQ(problems[0].file, "l.md");
    EXPECT_EQ(problems[0].line, GetParam().line);
    EXPECT_EQ(problems[0].column, GetParam().column);
    EXPECT_THAT(problems[0].message, HasSubstr(GetParam().says));
    EXPECT_FALSE(problems[0].remedy.empty());
}
INSTANTIATE_TEST_SUITE_P(One, LessonFault,
                         testing::Values(BadRow{"สวัสดี <img src=x>\n", 1, 8, "HTML"}, BadRow{"- a </b>\n", 1, 5, "HTML"},
                                         BadRow{"see [here](http://x.y)\n", 1, 10, "Links"}, BadRow{"use `code` x\n", 1, 5, "Code"},
                                         BadRow{"# Title\n", 1, 1, "second level"}, BadRow{"### Title\n", 1, 1, "second level"},
                                         BadRow{"1. one\n", 1, 1, "Numbered"}, BadRow{"| a | b |\n", 1, 1, "Tables"},
                                         BadRow{"it is **bold\n", 1, 1, "not closed"}, BadRow{"![](x.svg)\n", 1, 1, "description"},
                                         BadRow{"![a](../x.svg)\n", 1, 6, "no file of this pack"},
                                         BadRow{"![a](http://x/y.svg)\n", 1, 6, "no file of this pack"},
                                         BadRow{"![a](x.svg\n", 1, 1, "cannot be read"}, BadRow{"text\n:::\n", 2, 1, "did not begin"},
                                         BadRow{"a\n\n---\n\n---\nb\n", 5, 1, "empty"},
                                         BadRow{":::check a\n- (x) Y | r\n- ( ) N | w\n:::\n---\n", 1, 1, "asks nothing"},
                                         BadRow{":::check a\nQ?\n- (x) Y | r\n:::\n---\n", 1, 1, "1 options"},
                                         BadRow{":::check a\nQ?\n- ( ) Y | r\n- ( ) N | w\n:::\n---\n", 1, 1, "0 options are marked"},
                                         BadRow{":::check a\nQ?\n- (x) Y | r\n- (x) N | w\n:::\n---\n", 1, 1, "2 options are marked"},
                                         BadRow{":::check a\nQ?\n- (x) Y | r\n- ( ) N\n:::\n---\n", 4, 1, "no feedback"},
                                         BadRow{":::check A B\nQ?\n- (x) Y | r\n- ( ) N | w\n:::\n---\n", 1, 1, "no usable id"},
                                         BadRow{":::check ok\nQ?\n- (x) Y | r\n- ( ) N | w\n:::\n---\n", 8, 1, "stands twice"},
                                         BadRow{":::check a\nQ?\n- (x) Y | r\n- ( ) N | w\n:::\n", 7, 1, "two checks"},
                                         BadRow{"a\n\n---\nb\n\n---\nc\n\n---\nd\n", 1, 1, "4 screens and 1 checks"}));

TEST(Lesson, ACheckThatIsNotClosedIsNamed) {
    Problems problems;
    parseLesson(":::check a\nQ?\n- (x) Y | r\n", "l.md", problems);
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().line, 1);
    EXPECT_THAT(problems.front().message, HasSubstr("not closed"));
}

TEST(Lesson, EmptyIsAFault) {
    Problems problems;
    parseLesson("", "l.md", problems);
    ASSERT_FALSE(problems.empty());
    EXPECT_THAT(problems.front().message, HasSubstr("empty"));
}

TEST(Card, IsOneScreenWithoutACheck) {
    const auto told = [](std::string_view text) {
        Problems problems;
        parseCard(text, "card.md", problems);
        return problems.empty() ? std::string() : std::to_string(problems.front().line) + " " + problems.front().message;
    };
    EXPECT_EQ(told("## At the desk\n\n- Look up\n\n> Good morning.\n"), "");
    EXPECT_THAT(told("## One\n\n---\n\n## Two\n"), HasSubstr("longer than one screen"));
    EXPECT_THAT(told("## One\n\n:::check a\nQ?\n- (x) Y | r\n- ( ) N | w\n:::\n"), HasSubstr("3 A card asks nothing"));
    EXPECT_THAT(told(""), HasSubstr("empty"));
}

/// Any octets: never a crash, never a block with the marks of HTML in it that was not named.
TEST(Lesson, SurvivesAnything) {
    const std::string marks = "#->!:[](){}|x *`\n<a/\\\xe0\xb8\x81";
    std::uint32_t state = 7;
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (int i = 0; i < 80; ++i) {
            state = state * 1664525U + 1013904223U;
            text += marks[(state >> 8) % marks.size()];
        }
        Problems problems;
        parseLesson(text, "l.md", problems);
        parseCard(text, "card.md", problems);
    }
}

}  // namespace
}  // namespace adab::packs

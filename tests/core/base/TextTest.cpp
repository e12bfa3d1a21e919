// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Text.h"
#include "base/Words.h"

#include <gtest/gtest.h>

#include <random>

namespace adab::base {
namespace {

struct Pair {
    const char* one;
    const char* other;
    const char* what;
};

class PersianArabicVariant : public testing::TestWithParam<Pair> {};
TEST_P(PersianArabicVariant, IsTheSameText) { EXPECT_EQ(foldedUtf8(GetParam().one), foldedUtf8(GetParam().other)) << GetParam().what; }
INSTANTIATE_TEST_SUITE_P(Seventeen, PersianArabicVariant,
                         testing::Values(Pair{"يک", "یک", "Arabic and Persian yeh"}, Pair{"علىّ", "علی", "alef maksura and shadda"},
                                         Pair{"كتاب", "کتاب", "kaf"}, Pair{"خانۀ ما", "خانه ما", "heh with yeh above"},
                                         Pair{"خدمة", "خدمه", "teh marbuta"}, Pair{"أحمد", "احمد", "hamza above"},
                                         Pair{"إدارة", "اداره", "hamza below"}, Pair{"آقا", "اقا", "madda"},
                                         Pair{"سؤال", "سوال", "waw with hamza"}, Pair{"پائیز", "پاییز", "yeh with hamza"},
                                         Pair{"سلـــام", "سلام", "tatweel"}, Pair{"مَرْحَبًا", "مرحبا", "harakat"},
                                         Pair{"می‌شود", "میشود", "zero width non-joiner"},
                                         Pair{"می‌شود", "می شود", "and its space"}, Pair{"۱۲۳", "123", "Persian digits"},
                                         Pair{"٤٥٦", "456", "Arabic digits"}, Pair{"مسئول", "مسؤول", "either carrier before waw"}));
INSTANTIATE_TEST_SUITE_P(More, PersianArabicVariant,
                         testing::Values(Pair{"مسئول", "مسوول", "hamza dropped"}, Pair{"ویدئو", "ویدیو", "yeh at the end"},
                                         Pair{"کتاب‌ها", "کتاب ها", "plural"}, Pair{"هٔ", "ه", "heh and combining hamza"},
                                         Pair{"ﺳﻼﻡ", "سلام", "presentation forms"}, Pair{"بزرگ‌تر", "بزرگتر", "comparative"},
                                         Pair{"شما؟", "شما", "question mark"}, Pair{"سلام، خانم", "سلام خانم", "comma"},
                                         Pair{"الرَّحْمٰن", "الرحمن", "superscript alef"}));

class ThaiVariant : public testing::TestWithParam<Pair> {};
TEST_P(ThaiVariant, IsTheSameText) { EXPECT_EQ(foldedUtf8(GetParam().one), foldedUtf8(GetParam().other)) << GetParam().what; }
INSTANTIATE_TEST_SUITE_P(Eight, ThaiVariant,
                         testing::Values(Pair{"น้ำ", "น้ํา", "SARA AM as two signs after the tone"}, Pair{"น้ำ", "นํ้า", "and before it"},
                                         Pair{"แม่", "เเม่", "two SARA E for SARA AE"}, Pair{"ที่", "ท่ี", "tone before the vowel"},
                                         Pair{"ครับ", "คร\u200Bับ", "zero width space"}, Pair{"๑๒๓", "123", "Thai digits"},
                                         Pair{"มาก ๆ", "มากๆ", "space before mai yamok"}, Pair{"ที่่", "ที่", "a sign typed twice"}));
INSTANTIATE_TEST_SUITE_P(More, ThaiVariant,
                         testing::Values(Pair{"นำ้", "น้ำ", "tone after SARA AM"},
                                         Pair{"น\u0E33\u0E49", "น\u0E49\u0E33", "the same by code points"},
                                         Pair{"ฤๅษี", "ฤาษี", "lakkhang yao"}, Pair{"ขอโทษค่ะ.", "ขอโทษค่ะ", "full stop"},
                                         Pair{"“สวัสดี”", "สวัสดี", "quotes"}));

TEST(Fold, KeepsWhatMakesADifference) {
    EXPECT_NE(foldedUtf8("ข่าว"), foldedUtf8("ข้าว")) << "Thai tone marks";
    EXPECT_NE(foldedUtf8("ใกล้"), foldedUtf8("ไกล"));
    EXPECT_NE(foldedUtf8("کار"), foldedUtf8("گار"));
    EXPECT_NE(foldedUtf8("نمی‌شود"), foldedUtf8("می‌شود")) << "negation";
    EXPECT_NE(foldedUtf8("can"), foldedUtf8("can't"));
}

TEST(Fold, WritesThaiComposed) {
    EXPECT_EQ(foldedUtf8("น้ำ"), "น้ำ");
    EXPECT_EQ(foldedUtf8("ทำ"), "ทำ");
}

TEST(Fold, TakesLatinPlainly) {
    EXPECT_EQ(foldedUtf8("  Good   MORNING, Ms. O’Neil! "), "good morning ms o'neil");
    EXPECT_EQ(foldedUtf8("ﬁne ①②"), "fine 12");
    EXPECT_EQ(foldedUtf8("Straße"), "strasse");
    EXPECT_EQ(foldedUtf8("cafe\u0301"), foldedUtf8("café"));
    EXPECT_EQ(foldedUtf8("'quoted'"), "quoted");
    EXPECT_EQ(foldedUtf8(""), "");
    EXPECT_EQ(foldedUtf8("…!?"), "");
}

TEST(Fold, SaysWhereEachCharacterCameFrom) {
    const std::string input = "Sorry, น้ำ  «می‌شود»";
    const std::u32string given = toUtf32(input);
    const Folded folded = fold(input);
    ASSERT_EQ(folded.text.size(), folded.origin.size());
    for (std::size_t i = 0; i < folded.text.size(); ++i) {
        ASSERT_LT(folded.origin[i], given.size());
        if (folded.text[i] == U' ') continue;
        const std::u32string one(1, given[folded.origin[i]]);
        if (folded.text[i] == 0x0E33) continue;  // made of two
        EXPECT_EQ(fold(toUtf8(one)).text, std::u32string(1, folded.text[i])) << "character " << i;
    }
    for (std::size_t i = 1; i < folded.origin.size(); ++i)
        EXPECT_GE(folded.origin[i] + 3, folded.origin[i - 1]) << "order is kept but for signs of one syllable";
}

/// Random strings of the characters that the folds look at, where steps could work against each other.
TEST(Fold, FoldingTwiceChangesNothing) {
    const std::u32string alphabet =
        U"กขนมรฤฦเแาำะัิีึืุู็่้๊๋์ํๅๆฯ๐๑ "
        U"ابيیىكکهةۀەأإآاٱؤئءوملشدنرتپ\u0640\u064B\u064E\u0651\u0654\u0653\u0670\u200C\u200D\u200B۱۲٣،؟ "
        U"aAsSßéＡﬁ'’‘“”.,-!?1½①\u0301\u0308\u00AD\u00A0\t ";
    std::mt19937 random(20260504);
    std::uniform_int_distribution<std::size_t> pick(0, alphabet.size() - 1);
    std::uniform_int_distribution<int> length(0, 24);
    for (int round = 0; round < 60000; ++round) {
        std::u32string text;
        for (int i = length(random); i > 0; --i) text.push_back(alphabet[pick(random)]);
        const std::string input = toUtf8(text);
        const std::string once = foldedUtf8(input);
        ASSERT_EQ(foldedUtf8(once), once) << input;
        ASSERT_EQ(fold(once).text, fold(input).text) << input;
        const Folded folded = fold(input);
        ASSERT_EQ(folded.text.size(), folded.origin.size());
        for (const std::uint32_t origin : folded.origin) ASSERT_LT(origin, text.size());
        ASSERT_EQ(once.find("  "), std::string::npos);
    }
}

TEST(Fold, SurvivesAnyOctets) {
    std::mt19937 random(7);
    std::uniform_int_distribution<int> octet(0, 255);
    for (int round = 0; round < 5000; ++round) {
        std::string input;
        for (int i = 0; i < 40; ++i) input.push_back(static_cast<char>(octet(random)));
        const std::string once = foldedUtf8(input);
        ASSERT_TRUE(isValidUtf8(once));
        ASSERT_EQ(foldedUtf8(once), once);
    }
}

TEST(Fold, SurvivesAnyCharacter) {
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        const std::string once = foldedUtf8(toUtf8(std::u32string{U'a', c, U'ی', c, U'น'}));
        ASSERT_EQ(foldedUtf8(once), once) << std::hex << static_cast<std::uint32_t>(c);
    }
}

TEST(Utf8, IsCheckedAndCounted) {
    EXPECT_TRUE(isValidUtf8("ครับ سلام é 🙂"));
    EXPECT_FALSE(isValidUtf8("\xC0\x80"));
    EXPECT_FALSE(isValidUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(isValidUtf8("abc\xE0\xB8"));
    EXPECT_EQ(codePointCount("ครับ"), 4U);
    EXPECT_EQ(toUtf8(toUtf32("ครับ سلام é 🙂")), "ครับ سلام é 🙂");
    EXPECT_EQ(toUtf32("\xFF"), U"\uFFFD");
}

TEST(Normalised, IsHowNamesAreKept) {
    EXPECT_EQ(normalised("  Rene\u0301   van  Dijk \t"), "René van Dijk");
    EXPECT_EQ(normalised("น้ำ"), "น้ำ") << "NFC leaves SARA AM alone";
    EXPECT_EQ(normalised("علی‌رضا"), "علی‌رضا") << "the joiner belongs to the name";
    EXPECT_EQ(normalised("   "), "");
}

TEST(Words, HaveTheLettersThatStandOnTheLine) {
    using Letters = std::vector<std::size_t>;
    EXPECT_EQ(wordLetters("I'll wait, 12 minutes.", "en"), (Letters{3, 4, 2, 7})) << "an apostrophe is no letter";
    EXPECT_EQ(wordLetters("ลูกค้ารออยู่", "th"), (Letters{4, 2, 2})) << "no space parts them, and marks are no letters";
    EXPECT_EQ(wordLetters("می‌خواهم، بروم", "fa"), (Letters{7, 4})) << "the joiner keeps a word together";
    EXPECT_EQ(wordLetters("", "ar"), Letters{});
    EXPECT_EQ(wordCount("ลูกค้ารออยู่", "th"), 3U);
}

TEST(Isolated, StandsBetweenItsMarks) { EXPECT_EQ(isolated("A-17"), "\u2068A-17\u2069"); }

}  // namespace
}  // namespace adab::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fraction.h"
#include "base/Result.h"

#include <gtest/gtest.h>

#include <cstdint>

namespace adab::base {
namespace {

TEST(Fraction, ThreeThirdsAreOne) {
    const Fraction third(1, 3);
    EXPECT_EQ(third + third + third, Fraction(1));
    EXPECT_EQ((third + third + third).text(), "1");
    EXPECT_EQ((third * Fraction(3)).text(), "1");
    Fraction tenths;
    for (int i = 0; i < 10; ++i) tenths = tenths + Fraction(1, 10);
    EXPECT_EQ(tenths, Fraction(1)) << "where ten tenths in floating point are not";
}

TEST(Fraction, IsInLowestTermsWithAPositiveDenominator) {
    EXPECT_EQ(Fraction(4, 6).text(), "2/3");
    EXPECT_EQ(Fraction(-4, 6).text(), "-2/3");
    EXPECT_EQ(Fraction(4, -6).text(), "-2/3");
    EXPECT_EQ(Fraction(-4, -6).text(), "2/3");
    EXPECT_EQ(Fraction(0, 7).text(), "0");
    EXPECT_EQ(Fraction(0, -7), Fraction());
    EXPECT_EQ(Fraction(7, 7).denominator(), 1);
}

TEST(Fraction, APercentIsNeverRoundedUp) {
    EXPECT_EQ(Fraction(79996, 100000).percentFloor(), 79) << "79.996 % has not reached 80 %";
    EXPECT_EQ(Fraction(4, 5).percentFloor(), 80);
    EXPECT_EQ(Fraction(2, 3).percentFloor(), 66);
    EXPECT_EQ(Fraction(1).percentFloor(), 100);
    EXPECT_LT(Fraction(79996, 100000), Fraction(4, 5));
}

TEST(Fraction, Calculates) {
    EXPECT_EQ(Fraction(1, 2) - Fraction(1, 3), Fraction(1, 6));
    EXPECT_EQ(Fraction(2, 3) * Fraction(3, 4), Fraction(1, 2));
    EXPECT_EQ(Fraction(2, 3) / Fraction(4, 3), Fraction(1, 2));
    EXPECT_EQ(Fraction(2, 3) / Fraction(-4, 3), Fraction(-1, 2));
    EXPECT_LT(Fraction(-1, 2), Fraction(-1, 3));
    EXPECT_GT(Fraction(2, 3), Fraction(66666, 100000));
    EXPECT_LT(Fraction(INT64_MAX - 1, INT64_MAX), Fraction(1)) << "compared without overflow";
    EXPECT_DOUBLE_EQ(Fraction(1, 4).approximate(), 0.25);
}

TEST(Fraction, IsReadExactly) {
    EXPECT_EQ(Fraction::parse("2/3"), Fraction(2, 3));
    EXPECT_EQ(Fraction::parse("4/6"), Fraction(2, 3));
    EXPECT_EQ(Fraction::parse("-1/4"), Fraction(-1, 4));
    EXPECT_EQ(Fraction::parse("0.1"), Fraction(1, 10));
    EXPECT_EQ(Fraction::parse("-0.25"), Fraction(-1, 4));
    EXPECT_EQ(Fraction::parse("0.000000000000001")->text(), "1/1000000000000000");
    for (const char* text : {"", "/", "1/", "/2", "1/0", "1/-2", "a", "1,5", "1.2.3", "1e3", " 1", "1 ", "0.1234567890123456",
                             "99999999999999999999", "1/2/3"}) {
        EXPECT_FALSE(Fraction::parse(text)) << text;
    }
}

TEST(Fraction, SaysWhenItLeavesItsRange) {
    EXPECT_THROW(Fraction(INT64_MAX) + Fraction(1), Refused);
    EXPECT_THROW(Fraction(1, INT64_MAX) * Fraction(1, 2), Refused);
    EXPECT_THROW(Fraction(1, 0), Refused);
    EXPECT_THROW(Fraction(1) / Fraction(0), Refused);
    EXPECT_EQ(Fraction(INT64_MAX) - Fraction(INT64_MAX), Fraction(0));
}

}  // namespace
}  // namespace adab::base

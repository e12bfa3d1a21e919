// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics against published figures, and what is withheld.
#include "policies/Fairness.h"

#include <gtest/gtest.h>

#include <random>

using namespace adab::policies;

namespace {

/// R. G. Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
TEST(Wilson, GivesThePublishedIntervals) {
    struct Row {
        int affected, n;
        double low, high;
    };
    for (const Row row :
         {Row{81, 263, 0.2553, 0.3662}, Row{15, 148, 0.0624, 0.1605}, Row{0, 20, 0.0, 0.1611}, Row{1, 29, 0.0061, 0.1718}}) {
        const Interval interval = wilson(row.affected, row.n);
        EXPECT_NEAR(interval.low, row.low, 0.00005) << row.affected << " of " << row.n;
        EXPECT_NEAR(interval.high, row.high, 0.00005) << row.affected << " of " << row.n;
    }
    EXPECT_EQ(wilson(7, 7).high, 1.0);
}

/// The lady who tasted tea (Fisher 1935): 17/35. The second is the example of R's fisher.test help ("job satisfaction" apart) that scipy
/// documents: 0.0349650.
TEST(Fisher, GivesThePublishedProbabilities) {
    EXPECT_NEAR(fisher(3, 4, 1, 4), 17.0 / 35.0, 1e-9);
    EXPECT_NEAR(fisher(8, 10, 1, 6), 0.03496503496503495, 1e-9);
    EXPECT_NEAR(fisher(1, 10, 11, 14), 0.0027594561852200836, 1e-9);
    EXPECT_EQ(fisher(0, 5, 0, 7), 1.0);
    EXPECT_NEAR(fisher(5, 5, 0, 5), 2.0 / 252.0, 1e-9);
}

TEST(Fisher, IsTheSameSeenFromEitherGroupAndNeverOverOne) {
    std::mt19937 random(3);
    for (int i = 0; i < 2000; ++i) {
        const auto n = static_cast<std::int64_t>(random() % 40 + 1);
        const auto m = static_cast<std::int64_t>(random() % 40 + 1);
        const auto a = static_cast<std::int64_t>(random() % static_cast<unsigned>(n + 1));
        const auto b = static_cast<std::int64_t>(random() % static_cast<unsigned>(m + 1));
        const double p = fisher(a, n, b, m);
        EXPECT_NEAR(p, fisher(b, m, a, n), 1e-9);
        EXPECT_NEAR(p, fisher(n - a, n, m - b, m), 1e-9);
        EXPECT_GT(p, 0);
        EXPECT_LE(p, 1);
    }
    EXPECT_LT(fisher(900, 5000, 100, 5000), 1e-10) << "ten thousand are no trouble";
}

Group group(const char* id, int staff, int affected) {
    Group one;
    one.group = id;
    one.staff = staff;
    one.affected = affected;
    return one;
}

TEST(Compared, AGroupBelowFiveIsWithheldAndSoIsWhatWouldGiveItAway) {
    struct Row {
        std::vector<int> sizes;
        std::vector<bool> withheld;
    };
    for (const Row& row : {Row{{5, 5}, {false, false}}, Row{{100, 4, 50}, {false, true, true}}, Row{{4, 4, 9}, {true, true, false}},
                           Row{{2, 2, 9, 30}, {true, true, true, false}}, Row{{4, 100}, {true, true}}, Row{{3}, {true}}}) {
        std::vector<Group> groups;
        for (std::size_t i = 0; i < row.sizes.size(); ++i) groups.push_back(group(std::to_string(i).c_str(), row.sizes[i], 1));
        const auto shown = compared(groups);
        for (std::size_t i = 0; i < row.sizes.size(); ++i) EXPECT_EQ(shown[i].withheld, row.withheld[i]) << row.sizes.size() << ": " << i;
    }
}

TEST(Compared, WhatIsWithheldIsNeverFewerThanFive) {
    std::mt19937 random(5);
    for (int round = 0; round < 5000; ++round) {
        std::vector<Group> groups;
        const unsigned count = random() % 6 + 1;
        for (unsigned i = 0; i < count; ++i) groups.push_back(group(std::to_string(i).c_str(), static_cast<int>(random() % 12 + 1), 1));
        std::int64_t hidden = 0;
        bool all = true;
        for (const Group& one : compared(groups)) {
            if (one.withheld)
                hidden += one.staff;
            else {
                all = false;
                EXPECT_GE(one.staff, kSmallestGroup);
            }
        }
        EXPECT_TRUE(hidden == 0 || hidden >= kSmallestGroup || all);
    }
}

TEST(Compared, SeveralGroupsAreLookedAtTogether) {
    const auto groups = compared({group("a", 50, 30), group("b", 50, 5), group("c", 50, 16)});
    for (const Group& one : groups) EXPECT_GE(one.adjusted, one.p);
    EXPECT_NEAR(groups[0].rate, 0.6, 1e-12);
    EXPECT_NEAR(groups[0].p, fisher(30, 50, 21, 100), 1e-12);
    EXPECT_LT(groups[1].adjusted, 0.05);
}

}  // namespace

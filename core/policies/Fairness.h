// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Figures that tell whether a policy meets some groups more often than others, honest about small numbers.
namespace adab::policies {

/// A proportion with the interval that holds it with 95 % confidence, all in 0–1.
struct Interval {
    double low = 0;
    double high = 0;
};
/// Wilson's score interval: E. B. Wilson (1927), JASA 22, 209–212; as method 3 in R. G. Newcombe (1998), Statistics in Medicine 17,
/// 857–872. n ≥ 1.
Interval wilson(std::int64_t affected, std::int64_t n);

/// Two-sided p-value of Fisher's exact test for `a` of `n` in one group and `b` of `m` in the other: the sum of the hypergeometric
/// probabilities that are no greater than that of the table seen (R. A. Fisher (1922), J. R. Stat. Soc. 85, 87–94; A. Agresti (1992),
/// Statistical Science 7, 131–153, section 2).
double fisher(std::int64_t a, std::int64_t n, std::int64_t b, std::int64_t m);

/// Smaller groups are withheld: who is who would be plain.
inline constexpr std::int64_t kSmallestGroup = 5;

/// One group of a view, against everybody else in it.
struct Group {
    std::string group;
    std::int64_t staff = 0;
    std::int64_t affected = 0;
    bool withheld = false;  ///< then nothing of it but its name may be shown
    double rate = 0;        ///< affected / staff
    Interval interval;
    double p = 1;         ///< of the group against the rest
    double adjusted = 1;  ///< the same for several groups at once: S. Holm (1979), Scand. J. Statist. 6, 65–70
};

/// Rates, intervals and tests of the groups of one view. Withheld are groups below five; where that leaves what is withheld to be found by
/// subtraction, further small groups, until at least two with at least five people together are.
std::vector<Group> compared(std::vector<Group> groups);

}  // namespace adab::policies

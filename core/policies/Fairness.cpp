// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/Fairness.h"

#include <math.h>
#include <algorithm>

#include <cmath>

namespace adab::policies {

Interval wilson(std::int64_t affected, std::int64_t n) {
    constexpr double z = 1.959963984540054;  // the 97.5 % point of the normal distribution
    const auto size = static_cast<double>(n);
    const double p = static_cast<double>(affected) / size;
    const double middle = p + z * z / (2 * size);
    const double half = z * std::sqrt(p * (1 - p) / size + z * z / (4 * size * size));
    const double scale = 1 + z * z / size;
    return {affected == 0 ? 0 : (middle - half) / scale, affected == n ? 1 : (middle + half) / scale};
}

namespace {

double logChoose(std::int64_t n, std::int64_t k) {
    int sign = 0;  // lgamma would write it to a global
    return ::lgamma_r(static_cast<double>(n + 1), &sign) - ::lgamma_r(static_cast<double>(k + 1), &sign) -
           ::lgamma_r(static_cast<double>(n - k + 1), &sign);
}

}  // namespace

double fisher(std::int64_t a, std::int64_t n, std::int64_t b, std::int64_t m) {
    const std::int64_t affected = a + b;
    const double all = logChoose(n + m, affected);
    const auto logP = [&](std::int64_t x) { return logChoose(n, x) + logChoose(m, affected - x) - all; };
    const std::int64_t least = std::max<std::int64_t>(0, affected - m);
    const std::int64_t most = std::min(n, affected);
    // Equal probabilities differ in the last digits of a logarithm.
    const double seen = logP(a) + 1e-7;
    double p = 0;
    for (std::int64_t x = least; x <= most; ++x) {
        const double one = logP(x);
        if (one <= seen) p += std::exp(one);
    }
    return std::min(1.0, p);
}

namespace {

void withhold(std::vector<Group>& groups) {
    std::int64_t people = 0;
    std::size_t count = 0;
    std::vector<Group*> others;
    for (Group& group : groups) {
        if (group.staff > 0 && group.staff < kSmallestGroup) {
            group.withheld = true;
            people += group.staff;
            ++count;
        } else if (group.staff > 0) {
            others.push_back(&group);
        }
    }
    if (count == 0) return;
    std::sort(others.begin(), others.end(),
              [](const Group* a, const Group* b) { return a->staff != b->staff ? a->staff < b->staff : a->group < b->group; });
    for (Group* next : others) {
        if (count >= 2 && people >= kSmallestGroup) return;
        next->withheld = true;
        people += next->staff;
        ++count;
    }
}

}  // namespace

std::vector<Group> compared(std::vector<Group> groups) {
    std::int64_t staff = 0;
    std::int64_t affected = 0;
    for (const Group& group : groups) {
        staff += group.staff;
        affected += group.affected;
    }
    withhold(groups);
    std::vector<Group*> shown;
    for (Group& group : groups) {
        if (group.withheld || group.staff == 0) continue;
        group.rate = static_cast<double>(group.affected) / static_cast<double>(group.staff);
        group.interval = wilson(group.affected, group.staff);
        const std::int64_t rest = staff - group.staff;
        if (rest > 0) group.p = fisher(group.affected, group.staff, affected - group.affected, rest);
        shown.push_back(&group);
    }
    std::sort(shown.begin(), shown.end(), [](const Group* a, const Group* b) { return a->p < b->p; });
    double before = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        before = std::max(before, std::min(1.0, shown[i]->p * static_cast<double>(shown.size() - i)));
        shown[i]->adjusted = before;
    }
    return groups;
}

}  // namespace adab::policies

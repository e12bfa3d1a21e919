// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Statistics.h"

#include "base/Result.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace adab::assessment {
namespace {

// Sums of products of two marks over all attempts; GCC's and clang's 128-bit integer.
__extension__ typedef __int128 Wide;

constexpr std::int64_t kGreatestMaximum = 1'000'000;
constexpr double kEasy = 0.95;
constexpr double kHard = 0.20;
constexpr double kWeakPercent = 20;

/// n·Σxy − Σx·Σy: n(n−1) times the covariance, exact.
struct Spread {
    Wide products = 0;
    Wide first = 0;
    Wide second = 0;
    std::int64_t count = 0;

    void add(std::int64_t x, std::int64_t y) {
        products += static_cast<Wide>(x) * y;
        first += x;
        second += y;
        ++count;
    }
    Wide exact() const { return products * count - first * second; }
    /// In units²; the count is at least two.
    double covariance() const {
        return static_cast<double>(static_cast<long double>(exact()) /
                                   (static_cast<long double>(count) * static_cast<long double>(count - 1)));
    }
};

std::int64_t leastCommonMultiple(std::int64_t a, std::int64_t b, std::int64_t limit) {
    const std::int64_t factor = b / std::gcd(a, b);
    return a > limit / factor ? limit + 1 : a * factor;
}

/// Units of one mark fit 31 bits beside a maximum of a million and still leave room for sums.
constexpr std::int64_t kGreatestUnit = 3'600'000'000;

std::int64_t rounded(const Fraction& mark, std::int64_t unit) {
    const Wide doubled = static_cast<Wide>(mark.numerator()) * unit * 2;
    const Wide whole = mark.denominator();
    return static_cast<std::int64_t>((doubled + (doubled < 0 ? -whole : whole)) / (whole * 2));
}

std::int64_t rescaled(std::int64_t mark, std::int64_t from, std::int64_t to) { return rounded(Fraction(mark, from), to); }

/// Exact multiples are the rule, so the slow way is taken only where marks have to be rounded.
void rescale(MarkColumn& column, std::int64_t unit) {
    if (column.unit == unit) return;
    if (unit % column.unit == 0) {
        const std::int64_t factor = unit / column.unit;
        for (auto& mark : column.marks)
            if (mark != MarkColumn::kAbsent) mark *= factor;
    } else {
        for (auto& mark : column.marks)
            if (mark != MarkColumn::kAbsent) mark = rescaled(mark, column.unit, unit);
    }
    column.unit = unit;
}

std::int64_t valueOf(std::int64_t mark) { return mark == MarkColumn::kAbsent ? 0 : mark; }

/// Few different marks are the rule (halves and thirds of a point), so they are counted rather than compared.
void sort(std::vector<std::int64_t>& values, std::vector<std::uint32_t>& counts) {
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const std::int64_t from = *least;
    const std::uint64_t width = static_cast<std::uint64_t>(*most) - static_cast<std::uint64_t>(from);
    if (width > values.size()) {
        std::sort(values.begin(), values.end());
        return;
    }
    counts.assign(width + 1, 0);
    for (const std::int64_t value : values) ++counts[static_cast<std::size_t>(value - from)];
    auto next = values.begin();
    for (std::size_t i = 0; i <= width; ++i) next = std::fill_n(next, counts[i], from + static_cast<std::int64_t>(i));
}

struct Work {
    std::vector<std::int64_t> x;
    std::vector<std::int64_t> y;
    std::vector<std::uint32_t> counts;
};

/// Σ of the products of two sorted lists, against the same sums as before: the greatest covariance that these values allow.
Wide greatestProducts(Work& work) {
    sort(work.x, work.counts);
    sort(work.y, work.counts);
    Wide products = 0;
    for (std::size_t i = 0; i < work.x.size(); ++i) products += static_cast<Wide>(work.x[i]) * work.y[i];
    return products;
}

struct WithTotal {
    ItemStatistics item;
    Wide againstTotal = 0;
    std::int64_t count = 0;
};

WithTotal itemStatistics(const MarkColumn& column, const std::vector<std::int64_t>& totals, Work& work) {
    Spread own;
    Spread rest;
    Spread both;
    Spread total;
    work.x.clear();
    work.y.clear();
    for (std::size_t i = 0; i < column.marks.size(); ++i) {
        const std::int64_t mark = column.marks[i];
        if (mark == MarkColumn::kAbsent) continue;
        const std::int64_t other = totals[i] - mark;
        own.add(mark, mark);
        rest.add(other, other);
        both.add(mark, other);
        total.add(mark, totals[i]);
        work.x.push_back(mark);
        work.y.push_back(other);
    }
    WithTotal result;
    ItemStatistics& item = result.item;
    item.id = column.id;
    item.attempts = work.x.size();
    result.count = own.count;
    if (work.x.empty()) return result;
    const double unit = static_cast<double>(column.unit);
    const double maximum = column.maxMark.approximate();
    item.facility = static_cast<double>(own.first) / unit / static_cast<double>(own.count) / maximum;
    if (own.count < 2) return result;
    item.sd = std::sqrt(own.covariance()) / unit;
    result.againstTotal = total.exact();
    if (own.exact() != 0 && rest.exact() != 0)
        item.discriminationIndex = 100 * both.covariance() / std::sqrt(own.covariance()) / std::sqrt(rest.covariance());
    Spread greatest = both;
    greatest.products = greatestProducts(work);
    if (greatest.exact() != 0)
        item.discriminativeEfficiency =
            static_cast<double>(100 * static_cast<long double>(both.exact()) / static_cast<long double>(greatest.exact()));
    return result;
}

/// Means of the powers of the distance from the mean, of totals in marks.
struct Moments {
    long double second = 0;
    long double third = 0;
    long double fourth = 0;
};

Moments momentsOf(const std::vector<std::int64_t>& totals, Wide sum, double unit) {
    Moments moments;
    const auto count = static_cast<long double>(totals.size());
    const long double mean = static_cast<long double>(sum) / count;
    for (const std::int64_t total : totals) {
        const long double distance = (static_cast<long double>(total) - mean) / unit;
        const long double square = distance * distance;
        moments.second += square;
        moments.third += square * distance;
        moments.fourth += square * square;
    }
    moments.second /= count;
    moments.third /= count;
    moments.fourth /= count;
    return moments;
}

TestStatistics testStatistics(const MarkTable& table, std::vector<std::int64_t> totals, double unit) {
    TestStatistics test;
    test.attempts = totals.size();
    if (totals.empty()) return test;
    Spread spread;
    for (const std::int64_t total : totals) spread.add(total, total);
    const auto n = static_cast<long double>(totals.size());
    test.mean = static_cast<double>(static_cast<long double>(spread.first) / unit / n);
    const Moments moments = momentsOf(totals, spread.first, unit);
    std::sort(totals.begin(), totals.end());
    const std::size_t middle = totals.size() / 2;
    test.median = totals.size() % 2 == 1 ? static_cast<double>(totals[middle]) / unit
                                         : (static_cast<double>(totals[middle - 1]) + static_cast<double>(totals[middle])) / 2 / unit;
    if (totals.size() < 2) return test;
    const long double k2 = n * moments.second / (n - 1);
    test.sd = static_cast<double>(std::sqrt(k2));
    if (spread.exact() == 0) return test;
    if (totals.size() > 2) {
        const long double k3 = n * n * moments.third / ((n - 1) * (n - 2));
        test.skewness = static_cast<double>(k3 / std::pow(k2, 1.5L));
    }
    if (totals.size() > 3) {
        const long double k4 =
            n * n * ((n + 1) * moments.fourth - 3 * (n - 1) * moments.second * moments.second) / ((n - 1) * (n - 2) * (n - 3));
        test.kurtosis = static_cast<double>(k4 / (k2 * k2));
    }
    const auto positions = static_cast<long double>(table.width());
    if (table.width() < 2) return test;
    Wide ofItems = 0;
    for (const MarkColumn& column : table.columns()) {
        Spread own;
        for (const std::int64_t mark : column.marks) own.add(valueOf(mark), valueOf(mark));
        ofItems += own.exact();
    }
    const long double ratio = static_cast<long double>(ofItems) / static_cast<long double>(spread.exact());
    const long double cic = 100 * positions / (positions - 1) * (1 - ratio);
    test.cic = static_cast<double>(cic);
    // Alpha is at most one; a hair beyond it is the rounding of the division above.
    test.errorRatio = static_cast<double>(100 * std::sqrt(std::max(0.0L, 1 - cic / 100)));
    test.standardError = *test.errorRatio * *test.sd / 100;
    return test;
}

void addFlagsOfMarks(ItemStatistics& item) {
    if (item.attempts == 0) return;
    if (item.attempts < kFewAttempts) {
        item.flags.push_back(ItemFlag::FewAttempts);
        return;
    }
    if (*item.facility >= kEasy) item.flags.push_back(ItemFlag::TooEasy);
    if (*item.facility <= kHard) item.flags.push_back(ItemFlag::TooHard);
    if (item.sd && *item.sd == 0) item.flags.push_back(ItemFlag::SameForAll);
    if (item.discriminationIndex && *item.discriminationIndex < 0)
        item.flags.push_back(ItemFlag::KeySuspect);
    else if (item.discriminationIndex && *item.discriminationIndex < kWeakPercent && *item.facility < kEasy)
        item.flags.push_back(ItemFlag::Weak);
}

bool has(const ItemStatistics& item, ItemFlag flag) { return std::find(item.flags.begin(), item.flags.end(), flag) != item.flags.end(); }

}  // namespace

std::string_view name(ItemFlag flag) {
    switch (flag) {
        case ItemFlag::FewAttempts: return "few-attempts";
        case ItemFlag::TooEasy: return "too-easy";
        case ItemFlag::TooHard: return "too-hard";
        case ItemFlag::KeySuspect: return "key-suspect";
        case ItemFlag::Weak: return "weak";
        case ItemFlag::SameForAll: return "same-for-all";
        case ItemFlag::OptionUnused: return "option-unused";
        case ItemFlag::OptionMisleads: return "option-misleads";
    }
    return "few-attempts";
}

void MarkTable::addItem(std::string id, Fraction maxMark) {
    if (maxMark <= Fraction(0) || maxMark > Fraction(kGreatestMaximum))
        throw Refused("assessment.marks-maximum", Json::object({{"item", id}, {"limit", kGreatestMaximum}}));
    for (const MarkColumn& column : m_columns)
        if (column.id == id) throw Refused("assessment.marks-item-twice", Json::object({{"item", id}}));
    MarkColumn column;
    column.id = std::move(id);
    column.maxMark = maxMark;
    m_columns.push_back(std::move(column));
}

void MarkTable::addMark(const Fraction& mark) {
    MarkColumn& column = m_columns.at(m_next++);
    // The short way of nearly every mark: a part of a whole maximum that the unit holds already, far from overflow.
    const std::int64_t parts = mark.denominator();
    if (column.maxMark.denominator() == 1 && parts <= column.unit && column.unit % parts == 0 && mark.numerator() >= 0 &&
        mark.numerator() <= column.maxMark.numerator() * parts) {
        column.marks.push_back(mark.numerator() * (column.unit / parts));
        return;
    }
    if (mark > column.maxMark || mark < Fraction(kLowestMark) * column.maxMark)
        throw Refused("assessment.marks-range",
                      Json::object({{"item", column.id}, {"mark", mark.text()}, {"maximum", column.maxMark.text()}}));
    if (column.unit % parts != 0) {
        const std::int64_t unit = leastCommonMultiple(column.unit, parts, kGreatestUnit);
        rescale(column, std::min(unit, kGreatestUnit));
    }
    column.marks.push_back(rounded(mark, column.unit));
}

void MarkTable::addAbsent() { m_columns.at(m_next++).marks.push_back(MarkColumn::kAbsent); }

void MarkTable::endRow() {
    while (m_next < m_columns.size()) addAbsent();
    m_next = 0;
    ++m_attempts;
}

std::int64_t MarkTable::level() {
    Fraction greatest(0);
    std::int64_t unit = 1;
    for (const MarkColumn& column : m_columns) {
        greatest = greatest + Fraction(column.maxMark.percentFloor() / 100 + 1);
        unit = std::min(leastCommonMultiple(unit, column.unit, kGreatestUnit), kGreatestUnit);
    }
    // n times the greatest total in units, lost twice, stays below 2^62, so that n·Σxy stays below 2^124.
    const Wide room = (static_cast<Wide>(1) << 61) / static_cast<Wide>(std::max<std::size_t>(m_attempts, 1));
    const Wide most = room / std::max<std::int64_t>(greatest.numerator(), 1);
    if (most < unit) unit = static_cast<std::int64_t>(std::max<Wide>(most, 1));
    for (MarkColumn& column : m_columns) rescale(column, unit);
    return unit;
}

Statistics statisticsOf(MarkTable& table) {
    const std::int64_t unit = table.level();
    std::vector<std::int64_t> totals(table.attempts());
    double maximum = 0;
    for (const MarkColumn& column : table.columns()) {
        maximum += column.maxMark.approximate();
        for (std::size_t i = 0; i < totals.size(); ++i) totals[i] += valueOf(column.marks[i]);
    }
    Statistics result;
    std::vector<double> shares;
    double sum = 0;
    Work work;
    for (const MarkColumn& column : table.columns()) {
        WithTotal one = itemStatistics(column, totals, work);
        one.item.intendedWeight = 100 * column.maxMark.approximate() / maximum;
        // The square root of the covariance with the total; against the totals there is no share in them.
        double share = -1;
        if (one.count >= 2 && one.againstTotal >= 0) {
            const auto pairs = static_cast<long double>(one.count) * static_cast<long double>(one.count - 1);
            share = static_cast<double>(std::sqrt(static_cast<long double>(one.againstTotal) / pairs));
            sum += share;
        }
        shares.push_back(share);
        addFlagsOfMarks(one.item);
        result.items.push_back(std::move(one.item));
    }
    for (std::size_t i = 0; i < shares.size(); ++i)
        if (shares[i] >= 0 && sum > 0) result.items[i].effectiveWeight = 100 * shares[i] / sum;
    result.test = testStatistics(table, std::move(totals), static_cast<double>(unit));
    return result;
}

std::vector<Distractor> distractorsOf(const std::vector<std::pair<std::string, Fraction>>& options, std::vector<Choice> choices) {
    std::vector<Distractor> table;
    for (const auto& [option, credit] : options) table.push_back({option, credit, 0, 0, 0, std::nullopt});
    std::stable_sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) { return a.total < b.total; });
    const std::size_t third = choices.size() / 3;
    std::vector<double> sums(table.size());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        for (const std::uint16_t option : choices[i].options) {
            if (option >= table.size()) continue;
            ++table[option].chosen;
            sums[option] += choices[i].total;
            if (i < third) ++table[option].lower;
            if (i >= choices.size() - third) ++table[option].upper;
        }
    }
    for (std::size_t i = 0; i < table.size(); ++i)
        if (table[i].chosen > 0) table[i].meanTotal = sums[i] / static_cast<double>(table[i].chosen);
    return table;
}

void addFlags(ItemStatistics& item, const std::vector<Distractor>& distractors) {
    if (item.attempts < kFewAttempts) return;
    if (item.randomGuessScore && *item.facility <= *item.randomGuessScore && !has(item, ItemFlag::TooHard))
        item.flags.push_back(ItemFlag::TooHard);
    std::size_t key = 0;
    for (const Distractor& one : distractors)
        if (one.credit > Fraction(0)) key = std::max(key, one.upper);
    for (const Distractor& one : distractors) {
        if (one.credit > Fraction(0)) continue;
        if (one.chosen == 0 && !has(item, ItemFlag::OptionUnused)) item.flags.push_back(ItemFlag::OptionUnused);
        if (one.upper > key && !has(item, ItemFlag::OptionMisleads)) item.flags.push_back(ItemFlag::OptionMisleads);
    }
}

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace adab::base {

/// An exact rational in lowest terms with a positive denominator: marks, weights, percentages.
/// Three thirds are one. Throws Refused("fraction.overflow") where a result leaves 63 bits.
class Fraction {
public:
    constexpr Fraction() = default;
    Fraction(std::int64_t numerator, std::int64_t denominator = 1);

    std::int64_t numerator() const { return m_numerator; }
    std::int64_t denominator() const { return m_denominator; }

    /// `"2/3"`, `"1"`, `"-1/4"`
    std::string text() const;
    /// `2/3`, `1`, `0.25` (a decimal is taken exactly).
    static std::optional<Fraction> parse(std::string_view text);
    double approximate() const;
    /// Whole percent, rounded towards zero: 79.996 % is never shown as 80 %.
    std::int64_t percentFloor() const;

    friend Fraction operator+(const Fraction&, const Fraction&);
    friend Fraction operator-(const Fraction&, const Fraction&);
    friend Fraction operator*(const Fraction&, const Fraction&);
    friend Fraction operator/(const Fraction&, const Fraction&);
    friend bool operator==(const Fraction&, const Fraction&) = default;
    friend std::strong_ordering operator<=>(const Fraction&, const Fraction&);

private:
    std::int64_t m_numerator = 0;
    std::int64_t m_denominator = 1;
};

}  // namespace adab::base

namespace adab {
using base::Fraction;
}

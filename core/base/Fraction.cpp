// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Fraction.h"

#include "base/Result.h"

#include <charconv>

namespace adab::base {

namespace {

// GCC's 128-bit integer holds every product of two 64-bit ones, so overflow is seen and not suffered.
__extension__ typedef __int128 Wide;

Wide absolute(Wide value) { return value < 0 ? -value : value; }

Wide greatestCommonDivisor(Wide a, Wide b) {
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a;
}

Fraction reduced(Wide numerator, Wide denominator) {
    if (denominator == 0) throw Refused("fraction.zero-denominator");
    if (denominator < 0) {
        numerator = -numerator;
        denominator = -denominator;
    }
    const Wide divisor = numerator == 0 ? denominator : greatestCommonDivisor(absolute(numerator), denominator);
    numerator /= divisor;
    denominator /= divisor;
    constexpr Wide limit = INT64_MAX;
    if (absolute(numerator) > limit || denominator > limit) throw Refused("fraction.overflow");
    return {static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator)};
}

std::optional<std::int64_t> wholeNumber(std::string_view text) {
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
    return value;
}

}  // namespace

Fraction::Fraction(std::int64_t numerator, std::int64_t denominator) : m_numerator(numerator), m_denominator(denominator) {
    if (denominator == 1) return;
    const bool lowest = denominator > 1 && greatestCommonDivisor(absolute(numerator), denominator) == 1;
    if (!lowest) *this = reduced(numerator, denominator);
}

std::string Fraction::text() const {
    std::string text = std::to_string(m_numerator);
    if (m_denominator != 1) text += '/' + std::to_string(m_denominator);
    return text;
}

std::optional<Fraction> Fraction::parse(std::string_view text) {
    if (const auto slash = text.find('/'); slash != std::string_view::npos) {
        const auto numerator = wholeNumber(text.substr(0, slash));
        const auto denominator = wholeNumber(text.substr(slash + 1));
        if (!numerator || !denominator || *denominator <= 0) return std::nullopt;
        return Fraction(*numerator, *denominator);
    }
    const auto point = text.find('.');
    if (point == std::string_view::npos) {
        const auto whole = wholeNumber(text);
        return whole ? std::optional(Fraction(*whole)) : std::nullopt;
    }
    const std::string_view decimals = text.substr(point + 1);
    if (decimals.empty() || decimals.size() > 15 || decimals.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    const auto digits = wholeNumber(std::string(text.substr(0, point)) + std::string(decimals));
    if (!digits) return std::nullopt;
    std::int64_t scale = 1;
    for (std::size_t i = 0; i < decimals.size(); ++i) scale *= 10;
    return Fraction(*digits, scale);
}

double Fraction::approximate() const { return static_cast<double>(m_numerator) / static_cast<double>(m_denominator); }

std::int64_t Fraction::percentFloor() const { return static_cast<std::int64_t>(Wide{m_numerator} * 100 / m_denominator); }

Fraction operator+(const Fraction& a, const Fraction& b) {
    return reduced(Wide{a.m_numerator} * b.m_denominator + Wide{b.m_numerator} * a.m_denominator, Wide{a.m_denominator} * b.m_denominator);
}
Fraction operator-(const Fraction& a, const Fraction& b) {
    return reduced(Wide{a.m_numerator} * b.m_denominator - Wide{b.m_numerator} * a.m_denominator, Wide{a.m_denominator} * b.m_denominator);
}
Fraction operator*(const Fraction& a, const Fraction& b) {
    return reduced(Wide{a.m_numerator} * b.m_numerator, Wide{a.m_denominator} * b.m_denominator);
}
Fraction operator/(const Fraction& a, const Fraction& b) {
    return reduced(Wide{a.m_numerator} * b.m_denominator, Wide{a.m_denominator} * b.m_numerator);
}
std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    const Wide left = Wide{a.m_numerator} * b.m_denominator;
    const Wide right = Wide{b.m_numerator} * a.m_denominator;
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

}  // namespace adab::base

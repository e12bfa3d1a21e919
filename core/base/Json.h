// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace adab::base {

/// A JSON value. Records and requests use null, boolean, integer, text, list and object only; `real`
/// exists for figures in answers (a facility of 0.75) and is refused by `canonical()`.
/// Objects keep their keys sorted by code unit, so equal values have equal text.
class Json {
public:
    using List = std::vector<Json>;
    using Member = std::pair<std::string, Json>;
    using Object = std::vector<Member>;
    enum class Kind { Null, Boolean, Integer, Real, Text, List, Object };

    Json() = default;
    Json(std::nullptr_t) {}
    Json(bool value) : m_value(value) {}
    Json(int value) : m_value(static_cast<std::int64_t>(value)) {}
    Json(std::int64_t value) : m_value(value) {}
    Json(std::size_t value) : m_value(static_cast<std::int64_t>(value)) {}
    Json(double value) : m_value(value) {}
    Json(const char* value) : m_value(std::string(value)) {}
    Json(std::string_view value) : m_value(std::string(value)) {}
    Json(std::string value) : m_value(std::move(value)) {}

    /// `Json::object({{"a", 1}, {"b", "x"}})`; a later duplicate replaces an earlier one.
    static Json object(std::initializer_list<Member> members = {});
    static Json list(std::initializer_list<Json> items = {});
    static Json list(List items);

    Kind kind() const { return static_cast<Kind>(m_value.index()); }
    bool isNull() const { return kind() == Kind::Null; }
    bool isText() const { return kind() == Kind::Text; }
    bool isInteger() const { return kind() == Kind::Integer; }
    bool isBoolean() const { return kind() == Kind::Boolean; }
    bool isList() const { return kind() == Kind::List; }
    bool isObject() const { return kind() == Kind::Object; }

    /// Typed reads with a fallback: what is absent or of another kind gives the fallback.
    bool boolean(bool fallback = false) const;
    std::int64_t integer(std::int64_t fallback = 0) const;
    double real(double fallback = 0) const;
    const std::string& text() const;
    std::string text(std::string_view fallback) const;
    const List& items() const;
    const Object& members() const;

    /// The member of that name; a shared null where there is none.
    const Json& operator[](std::string_view key) const;
    const Json& at(std::size_t index) const;
    bool has(std::string_view key) const;
    std::size_t size() const;

    /// Sets a member (turning null into an object) and returns the object, so that calls chain.
    Json& set(std::string_view key, Json value);
    Json& erase(std::string_view key);
    /// Appends to a list (turning null into a list).
    Json& push(Json value);

    bool operator==(const Json& other) const = default;

private:
    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Object> m_value;
};

/// Compact text, keys sorted, UTF-8 unescaped. Reals are written with the shortest digits that round-trip.
std::string toText(const Json& value);
/// Two-space indentation, for people.
std::string toPrettyText(const Json& value);

/// RFC 8785 for the subset that records allow. Throws Refused("json.not-canonical") for a real, an integer
/// beyond ±(2^53−1), or text that is not UTF-8.
std::string canonical(const Json& value);
void appendCanonical(const Json& value, std::string& out);

/// Strict RFC 8259: a duplicate key, a depth over 64, trailing text, a lone surrogate or invalid UTF-8 is
/// refused with Refused("json.invalid", {at: byte offset}).
Json parseJson(std::string_view text);

}  // namespace adab::base

namespace adab {
using base::Json;
}

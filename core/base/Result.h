// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <exception>
#include <string>
#include <utility>
#include <variant>

namespace adab::base {

/// Why something was refused: a code with arguments, rendered for people by Phrases (`assets/i18n/core.*.yaml`),
/// and, where one argument of the request is to blame, its name.
struct Error {
    std::string code;
    Json arguments = Json::object();
    std::string field;

    bool operator==(const Error&) const = default;
};

/// Thrown where a refusal ends the work at hand: the gate catches it, undoes the command and answers it.
/// Pure rules return Result instead.
class Refused : public std::exception {
public:
    explicit Refused(Error error) : m_error(std::move(error)) {}
    explicit Refused(std::string code, Json arguments = Json::object(), std::string field = {})
        : m_error{std::move(code), std::move(arguments), std::move(field)} {}
    const Error& error() const { return m_error; }
    const char* what() const noexcept override { return m_error.code.c_str(); }

private:
    Error m_error;
};

/// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const Error& error() const { return std::get<1>(m_state); }
    /// The value; throws Refused with the error where there is none.
    const T& value() const& {
        if (m_state.index() == 1) throw Refused(std::get<1>(m_state));
        return std::get<0>(m_state);
    }
    T&& value() && {
        if (m_state.index() == 1) throw Refused(std::get<1>(m_state));
        return std::get<0>(std::move(m_state));
    }
    const T* operator->() const { return &value(); }
    const T& operator*() const& { return value(); }

private:
    std::variant<T, Error> m_state;
};

}  // namespace adab::base

namespace adab {
using base::Error;
using base::Refused;
using base::Result;
}  // namespace adab

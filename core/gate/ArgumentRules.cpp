// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/ArgumentRules.h"

#include "base/Text.h"

#include <algorithm>

namespace adab::gate {

namespace {

constexpr std::size_t kLongestText = 20'000;   // code points
constexpr std::size_t kLongestSecret = 1'000;  // octets; Argon2 must not be fed a book
constexpr std::size_t kLongestId = 100;
constexpr std::size_t kLargestValue = 8'000'000;  // octets of an object or list

bool isId(const std::string& text) {
    constexpr std::string_view signs = "-_.:@/";
    return !text.empty() && text.size() <= kLongestId && std::all_of(text.begin(), text.end(), [&](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || signs.find(c) != std::string_view::npos;
    });
}

bool isLocale(const std::string& text) {
    const auto& shipped = base::shippedLocales();
    return std::find(shipped.begin(), shipped.end(), text) != shipped.end();
}

bool hasShape(Type type, const Json& value) {
    switch (type) {
        case Type::Text:
        case Type::Secret: return value.isText();
        case Type::Id:
        case Type::Person: return value.isText() && isId(value.text());
        case Type::Integer: return value.isInteger();
        case Type::Boolean: return value.isBoolean();
        case Type::Instant: return value.isText() && base::Instant::parse(value.text()).has_value();
        case Type::Date: return value.isText() && base::Date::parse(value.text()).has_value();
        case Type::Locale: return value.isText() && isLocale(value.text());
        case Type::Object: return value.isObject();
        case Type::List: return value.isList();
    }
    return false;
}

std::optional<std::size_t> exceededLimit(Type type, const Json& value) {
    if (type == Type::Text && base::codePointCount(value.text()) > kLongestText) return kLongestText;
    if (type == Type::Secret && value.text().size() > kLongestSecret) return kLongestSecret;
    if ((type == Type::Object || type == Type::List) && toText(value).size() > kLargestValue) return kLargestValue;
    return std::nullopt;
}

const Argument* find(const std::vector<Argument>& declared, std::string_view name) {
    const auto found = std::find_if(declared.begin(), declared.end(), [&](const Argument& argument) { return argument.name == name; });
    return found == declared.end() ? nullptr : &*found;
}

}  // namespace

std::string_view name(Type type) {
    switch (type) {
        case Type::Text: return "text";
        case Type::Id: return "id";
        case Type::Person: return "person";
        case Type::Integer: return "integer";
        case Type::Boolean: return "boolean";
        case Type::Instant: return "instant";
        case Type::Date: return "date";
        case Type::Locale: return "locale";
        case Type::Secret: return "secret";
        case Type::Object: return "object";
        case Type::List: return "list";
    }
    return {};
}

std::optional<Error> checkArguments(const std::vector<Argument>& declared, const Json& args) {
    if (!args.isObject()) return Error{"argument.not-an-object", Json::object(), ""};
    for (const auto& [key, value] : args.members()) {
        const Argument* argument = find(declared, key);
        if (!argument) return Error{"argument.unknown", Json::object({{"name", key}}), key};
        if (value.isNull()) continue;
        if (!hasShape(argument->type, value)) {
            return Error{"argument.type", Json::object({{"name", key}, {"expected", name(argument->type)}}), key};
        }
        if (const auto limit = exceededLimit(argument->type, value)) {
            return Error{"argument.too-long", Json::object({{"name", key}, {"limit", *limit}}), key};
        }
    }
    for (const Argument& argument : declared) {
        if (argument.need == Need::Required && args[argument.name].isNull()) {
            return Error{"argument.missing", Json::object({{"name", argument.name}}), argument.name};
        }
    }
    return std::nullopt;
}

Json withoutSecrets(const std::vector<Argument>& declared, const Json& args) {
    Json kept = args;
    for (const Argument& argument : declared) {
        if (argument.type == Type::Secret) kept.erase(argument.name);
    }
    return kept;
}

}  // namespace adab::gate

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Json.h"

#include "base/Result.h"
#include "base/Text.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace adab::base {

namespace {

constexpr std::int64_t kMaxExact = (std::int64_t{1} << 53) - 1;
constexpr int kMaxDepth = 64;

const Json& nullJson() {
    static const Json value;
    return value;
}

auto position(const Json::Object& members, std::string_view key) {
    return std::lower_bound(members.begin(), members.end(), key,
                            [](const Json::Member& member, std::string_view wanted) { return member.first < wanted; });
}

void appendEscaped(std::string_view text, std::string& out) {
    static constexpr char digits[] = "0123456789abcdef";
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        out.append(text, plain, i - plain);
        plain = i + 1;
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\b': out += "\\b"; break;
            case '\f': out += "\\f"; break;
            case '\n': out += "\\n"; break;
            case '\r': out += "\\r"; break;
            case '\t': out += "\\t"; break;
            default:
                out += "\\u00";
                out += digits[c >> 4];
                out += digits[c & 15];
        }
    }
    out.append(text, plain, std::string_view::npos);
    out += '"';
}

void appendInteger(std::int64_t value, std::string& out) {
    char buffer[24];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end);
}

void appendReal(double value, std::string& out) {
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    char buffer[40];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value == 0 ? 0.0 : value).ptr;
    const std::string_view written(buffer, static_cast<std::size_t>(end - buffer));
    out += written;
    // A whole number reads back as an integer; one that may be beyond an integer has to say that it is none.
    if (std::abs(value) >= 0x1p53 && written.find_first_of(".e") == std::string_view::npos) out += ".0";
}

enum class Layout { Compact, Pretty };

void appendText(const Json& value, Layout layout, int depth, std::string& out) {
    const auto newLine = [&](int level) {
        if (layout == Layout::Compact) return;
        out += '\n';
        out.append(static_cast<std::size_t>(level) * 2, ' ');
    };
    switch (value.kind()) {
        case Json::Kind::Null: out += "null"; break;
        case Json::Kind::Boolean: out += value.boolean() ? "true" : "false"; break;
        case Json::Kind::Integer: appendInteger(value.integer(), out); break;
        case Json::Kind::Real: appendReal(value.real(), out); break;
        case Json::Kind::Text: appendEscaped(value.text(), out); break;
        case Json::Kind::List: {
            out += '[';
            bool first = true;
            for (const Json& item : value.items()) {
                if (!first) out += ',';
                first = false;
                newLine(depth + 1);
                appendText(item, layout, depth + 1, out);
            }
            if (!first) newLine(depth);
            out += ']';
            break;
        }
        case Json::Kind::Object: {
            out += '{';
            bool first = true;
            for (const auto& [key, member] : value.members()) {
                if (!first) out += ',';
                first = false;
                newLine(depth + 1);
                appendEscaped(key, out);
                out += layout == Layout::Compact ? ":" : ": ";
                appendText(member, layout, depth + 1, out);
            }
            if (!first) newLine(depth);
            out += '}';
            break;
        }
    }
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// RFC 8785 §3.2.3 sorts by UTF-16 code units, which differs from UTF-8 order only beyond the basic plane.
bool utf16Less(std::string_view left, std::string_view right) {
    const auto units = [](std::string_view text) {
        std::u16string out;
        for (char32_t c : toUtf32(text)) {
            if (c < 0x10000) {
                out += static_cast<char16_t>(c);
            } else {
                out += static_cast<char16_t>(0xD7C0 + (c >> 10));
                out += static_cast<char16_t>(0xDC00 + (c & 0x3FF));
            }
        }
        return out;
    };
    return units(left) < units(right);
}

[[noreturn]] void notCanonical() { throw Refused("json.not-canonical"); }

void appendCanonicalText(std::string_view text, std::string& out) {
    if (!isAscii(text) && !isValidUtf8(text)) notCanonical();
    appendEscaped(text, out);
}

/// Reads strictly what RFC 8259 allows.
class Parser {
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Json document() {
        if (!isValidUtf8(m_text)) fail();
        Json value = this->value(0);
        skipSpace();
        if (m_at != m_text.size()) fail();
        return value;
    }

private:
    [[noreturn]] void fail() const { throw Refused("json.invalid", Json::object({{"at", m_at}})); }

    void skipSpace() {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n' || m_text[m_at] == '\r'))
            ++m_at;
    }
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    void expect(char c) {
        if (peek() != c || m_at >= m_text.size()) fail();
        ++m_at;
    }
    void word(std::string_view expected) {
        if (m_text.substr(m_at, expected.size()) != expected) fail();
        m_at += expected.size();
    }

    Json value(int depth) {
        if (depth > kMaxDepth) fail();
        skipSpace();
        switch (peek()) {
            case '{': return objectValue(depth);
            case '[': return listValue(depth);
            case '"': return Json(string());
            case 't': word("true"); return Json(true);
            case 'f': word("false"); return Json(false);
            case 'n': word("null"); return Json();
            default: return number();
        }
    }

    Json objectValue(int depth) {
        expect('{');
        // Gathered first and sorted once: a stranger's object of many keys in the worst order must not cost their square.
        Json::Object members;
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            return Json::object();
        }
        while (true) {
            skipSpace();
            std::string key = string();
            skipSpace();
            expect(':');
            members.emplace_back(std::move(key), value(depth + 1));
            skipSpace();
            if (peek() == '}') break;
            expect(',');
        }
        const auto before = [](const Json::Member& left, const Json::Member& right) { return left.first < right.first; };
        const auto same = [](const Json::Member& left, const Json::Member& right) { return left.first == right.first; };
        std::sort(members.begin(), members.end(), before);
        if (std::adjacent_find(members.begin(), members.end(), same) != members.end()) fail();
        ++m_at;
        Json object = Json::object();
        for (auto& [key, member] : members) object.set(key, std::move(member));
        return object;
    }

    Json listValue(int depth) {
        expect('[');
        Json::List items;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            return Json::list(std::move(items));
        }
        while (true) {
            items.push_back(value(depth + 1));
            skipSpace();
            if (peek() == ']') break;
            expect(',');
        }
        ++m_at;
        return Json::list(std::move(items));
    }

    unsigned hex4() {
        unsigned value = 0;
        for (int i = 0; i < 4; ++i) {
            const char c = peek();
            unsigned digit = 0;
            if (c >= '0' && c <= '9')
                digit = static_cast<unsigned>(c - '0');
            else if (c >= 'a' && c <= 'f')
                digit = static_cast<unsigned>(c - 'a' + 10);
            else if (c >= 'A' && c <= 'F')
                digit = static_cast<unsigned>(c - 'A' + 10);
            else
                fail();
            value = value * 16 + digit;
            ++m_at;
        }
        return value;
    }

    std::string string() {
        expect('"');
        std::string out;
        while (true) {
            if (m_at >= m_text.size()) fail();
            const char c = m_text[m_at++];
            if (c == '"') return out;
            if (static_cast<unsigned char>(c) < 0x20) fail();
            if (c != '\\') {
                out += c;
                continue;
            }
            const char escape = peek();
            ++m_at;
            switch (escape) {
                case '"':
                case '\\':
                case '/': out += escape; break;
                case 'b': out += '\b'; break;
                case 'f': out += '\f'; break;
                case 'n': out += '\n'; break;
                case 'r': out += '\r'; break;
                case 't': out += '\t'; break;
                case 'u': {
                    char32_t code = hex4();
                    if (code >= 0xD800 && code < 0xDC00) {
                        if (peek() != '\\') fail();
                        ++m_at;
                        expect('u');
                        const unsigned low = hex4();
                        if (low < 0xDC00 || low > 0xDFFF) fail();
                        code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
                    } else if (code >= 0xDC00 && code <= 0xDFFF) {
                        fail();
                    }
                    out += toUtf8(std::u32string_view(&code, 1));
                    break;
                }
                default: fail();
            }
        }
    }

    Json number() {
        const std::size_t start = m_at;
        if (peek() == '-') ++m_at;
        if (peek() == '0') {
            ++m_at;
        } else if (peek() >= '1' && peek() <= '9') {
            digits();
        } else {
            fail();
        }
        bool real = false;
        if (peek() == '.') {
            real = true;
            ++m_at;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            real = true;
            ++m_at;
            if (peek() == '+' || peek() == '-') ++m_at;
            digits();
        }
        const std::string_view text = m_text.substr(start, m_at - start);
        const char* const end = text.data() + text.size();
        if (!real) {
            std::int64_t integer = 0;
            if (std::from_chars(text.data(), end, integer).ec != std::errc()) fail();
            return Json(integer);
        }
        double number = 0;
        if (std::from_chars(text.data(), end, number).ec != std::errc()) fail();
        return Json(number);
    }

    void digits() {
        if (peek() < '0' || peek() > '9') fail();
        while (peek() >= '0' && peek() <= '9') ++m_at;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

Json Json::object(std::initializer_list<Member> members) {
    Json json;
    json.m_value = Object{};
    for (const Member& member : members) json.set(member.first, member.second);
    return json;
}

Json Json::list(std::initializer_list<Json> items) { return list(List(items)); }

Json Json::list(List items) {
    Json json;
    json.m_value = std::move(items);
    return json;
}

bool Json::boolean(bool fallback) const {
    const bool* value = std::get_if<bool>(&m_value);
    return value ? *value : fallback;
}

std::int64_t Json::integer(std::int64_t fallback) const {
    const std::int64_t* value = std::get_if<std::int64_t>(&m_value);
    return value ? *value : fallback;
}

double Json::real(double fallback) const {
    if (const double* value = std::get_if<double>(&m_value)) return *value;
    if (const std::int64_t* value = std::get_if<std::int64_t>(&m_value)) return static_cast<double>(*value);
    return fallback;
}

const std::string& Json::text() const {
    static const std::string empty;
    const std::string* value = std::get_if<std::string>(&m_value);
    return value ? *value : empty;
}

std::string Json::text(std::string_view fallback) const {
    const std::string* value = std::get_if<std::string>(&m_value);
    return value ? *value : std::string(fallback);
}

const Json::List& Json::items() const {
    static const List empty;
    const List* value = std::get_if<List>(&m_value);
    return value ? *value : empty;
}

const Json::Object& Json::members() const {
    static const Object empty;
    const Object* value = std::get_if<Object>(&m_value);
    return value ? *value : empty;
}

const Json& Json::operator[](std::string_view key) const {
    const Object* object = std::get_if<Object>(&m_value);
    if (!object) return nullJson();
    const auto found = position(*object, key);
    return found != object->end() && found->first == key ? found->second : nullJson();
}

const Json& Json::at(std::size_t index) const {
    const List& list = items();
    return index < list.size() ? list[index] : nullJson();
}

bool Json::has(std::string_view key) const {
    const Object* object = std::get_if<Object>(&m_value);
    if (!object) return false;
    const auto found = position(*object, key);
    return found != object->end() && found->first == key;
}

std::size_t Json::size() const { return isList() ? items().size() : isObject() ? members().size() : 0; }

Json& Json::set(std::string_view key, Json value) {
    if (isNull()) m_value = Object{};
    Object& object = std::get<Object>(m_value);
    if (object.empty() || object.back().first < key) {
        object.emplace_back(std::string(key), std::move(value));
        return *this;
    }
    const auto found = object.begin() + (position(object, key) - object.cbegin());
    if (found != object.end() && found->first == key) {
        found->second = std::move(value);
    } else {
        object.emplace(found, std::string(key), std::move(value));
    }
    return *this;
}

Json& Json::erase(std::string_view key) {
    if (Object* object = std::get_if<Object>(&m_value)) {
        std::erase_if(*object, [&](const Member& member) { return member.first == key; });
    }
    return *this;
}

Json& Json::push(Json value) {
    if (isNull()) m_value = List{};
    std::get<List>(m_value).push_back(std::move(value));
    return *this;
}

std::string toText(const Json& value) {
    std::string out;
    appendText(value, Layout::Compact, 0, out);
    return out;
}

std::string toPrettyText(const Json& value) {
    std::string out;
    appendText(value, Layout::Pretty, 0, out);
    return out;
}

void appendCanonical(const Json& value, std::string& out) {
    switch (value.kind()) {
        case Json::Kind::Null: out += "null"; break;
        case Json::Kind::Boolean: out += value.boolean() ? "true" : "false"; break;
        case Json::Kind::Integer:
            if (value.integer() > kMaxExact || value.integer() < -kMaxExact) notCanonical();
            appendInteger(value.integer(), out);
            break;
        case Json::Kind::Real: notCanonical();
        case Json::Kind::Text: appendCanonicalText(value.text(), out); break;
        case Json::Kind::List: {
            out += '[';
            bool first = true;
            for (const Json& item : value.items()) {
                if (!first) out += ',';
                first = false;
                appendCanonical(item, out);
            }
            out += ']';
            break;
        }
        case Json::Kind::Object: {
            const auto& members = value.members();
            const auto append = [&](const Json::Member& member, bool first) {
                if (!first) out += ',';
                appendCanonicalText(member.first, out);
                out += ':';
                appendCanonical(member.second, out);
            };
            out += '{';
            bool first = true;
            if (std::all_of(members.begin(), members.end(), [](const auto& member) { return isAscii(member.first); })) {
                for (const auto& member : members) {
                    append(member, first);
                    first = false;
                }
            } else {
                std::vector<const Json::Member*> sorted;
                for (const auto& member : members) sorted.push_back(&member);
                std::sort(sorted.begin(), sorted.end(), [](auto* a, auto* b) { return utf16Less(a->first, b->first); });
                for (const auto* member : sorted) {
                    append(*member, first);
                    first = false;
                }
            }
            out += '}';
            break;
        }
    }
}

std::string canonical(const Json& value) {
    std::string out;
    appendCanonical(value, out);
    return out;
}

Json parseJson(std::string_view text) { return Parser(text).document(); }

}  // namespace adab::base

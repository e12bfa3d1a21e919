// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Record.h"

#include "ledger/LeafRules.h"

#include <charconv>
#include <cstring>

namespace adab::ledger {

namespace {

char* put(std::string_view text, char* out) {
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

constexpr std::size_t kLongestInteger = 20;
char* put(std::int64_t value, char* out) { return std::to_chars(out, out + kLongestInteger, value).ptr; }

constexpr std::uint64_t kOnes = 0x0101010101010101;

/// Is one of eight octets a control character, a quotation mark or a backslash? (Bit tricks: hasless and haszero.)
bool hasSpecial(std::uint64_t eight) {
    const auto zero = [](std::uint64_t x) { return (x - kOnes) & ~x; };
    return ((((eight - kOnes * 0x20) & ~eight) | zero(eight ^ kOnes * '"') | zero(eight ^ kOnes * '\\')) & kOnes * 0x80) != 0;
}

constexpr std::size_t kLongestEscape = 6;  // \u001f
char* putEscaped(char given, char* out) {
    const auto c = static_cast<unsigned char>(given);
    switch (c) {
        case '"': return put("\\\"", out);
        case '\\': return put("\\\\", out);
        case '\b': return put("\\b", out);
        case '\t': return put("\\t", out);
        case '\n': return put("\\n", out);
        case '\f': return put("\\f", out);
        case '\r': return put("\\r", out);
        default: break;
    }
    if (c >= 0x20) {
        *out = given;
        return out + 1;
    }
    static constexpr char digits[] = "0123456789abcdef";
    out = put("\\u00", out);
    *out++ = digits[c >> 4];
    *out++ = digits[c & 15];
    return out;
}

/// RFC 8785 §3.2.2.2. Never throws: a damaged row must give a text that differs, not an error.
char* putText(std::string_view text, char* out) {
    *out++ = '"';
    std::size_t i = 0;
    for (std::uint64_t eight = 0; i + sizeof(eight) <= text.size(); i += sizeof(eight)) {
        std::memcpy(&eight, text.data() + i, sizeof(eight));
        if (hasSpecial(eight)) {
            for (std::size_t k = i; k < i + sizeof(eight); ++k) out = putEscaped(text[k], out);
        } else {
            std::memcpy(out, &eight, sizeof(eight));
            out += sizeof(eight);
        }
    }
    for (; i < text.size(); ++i) out = putEscaped(text[i], out);
    *out++ = '"';
    return out;
}

Json commitmentsToJson(const Record& record) {
    Json json = Json::object();
    for (const auto& [field, commitment] : record.commitments) json.set(field, commitment);
    return json;
}

}  // namespace

std::string_view leafOf(const LeafParts& parts, std::string& room) {
    constexpr std::size_t kNamesAndIntegers = 120 + 4 * kLongestInteger;
    const std::size_t escaped = parts.actor.size() + parts.command.size() + parts.id.size() + parts.subject.size() + parts.type.size();
    const std::size_t longest = kNamesAndIntegers + kLongestEscape * escaped + parts.data.size() + parts.commitments.size();
    if (room.size() < longest) room.resize(2 * longest);
    char* out = room.data();
    out = putText(parts.actor, put("{\"actor\":", out));
    out = put(parts.at, put(",\"at\":", out));
    out = putText(parts.command, put(",\"command\":", out));
    out = put(parts.data, put(",\"data\":", out));
    if (parts.effective) out = put(*parts.effective, put(",\"effective\":", out));
    out = putText(parts.id, put(",\"id\":", out));
    out = put(parts.commitments, put(",\"private\":", out));
    out = put(parts.seq, put(",\"seq\":", out));
    out = putText(parts.subject, put(",\"subject\":", out));
    out = putText(parts.type, put(",\"type\":", out));
    out = put(parts.v, put(",\"v\":", out));
    *out++ = '}';
    return {room.data(), static_cast<std::size_t>(out - room.data())};
}

std::string leafText(const Record& record) {
    const std::string data = base::canonical(record.data);
    const std::string commitments = base::canonical(commitmentsToJson(record));
    LeafParts parts{record.actor, record.at.ms, record.command, data,        {},      record.id,
                    commitments,  record.seq,   record.subject, record.type, record.v};
    if (record.effective) parts.effective = record.effective->ms;
    std::string room;
    return std::string(leafOf(parts, room));
}

Json toJson(const Record& record) {
    Json json = Json::object({{"seq", record.seq},
                              {"id", record.id},
                              {"type", record.type},
                              {"v", record.v},
                              {"at", record.at.ms},
                              {"actor", record.actor},
                              {"command", record.command},
                              {"subject", record.subject},
                              {"data", record.data},
                              {"private", commitmentsToJson(record)}});
    if (record.effective) json.set("effective", record.effective->ms);
    return json;
}

Record recordFromJson(const Json& json) {
    Record record;
    record.seq = json["seq"].integer();
    record.id = json["id"].text("");
    record.type = json["type"].text("");
    record.v = static_cast<int>(json["v"].integer(1));
    record.at = Instant{json["at"].integer()};
    if (json.has("effective")) record.effective = Instant{json["effective"].integer()};
    record.actor = json["actor"].text("");
    record.command = json["command"].text("");
    record.subject = json["subject"].text("");
    record.data = json["data"];
    for (const auto& [field, commitment] : json["private"].members()) record.commitments[field] = commitment.text();
    return record;
}

}  // namespace adab::ledger

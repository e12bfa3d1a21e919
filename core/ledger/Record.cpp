// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Record.h"

#include "ledger/LeafRules.h"

#include <charconv>

namespace adab::ledger {

namespace {

void appendInteger(std::int64_t value, std::string& out) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof(digits), value).ptr;
    out.append(digits, end);
}

/// RFC 8785 §3.2.2.2. Never throws: a damaged row must give a text that differs, not an error.
void appendText(std::string_view text, std::string& out) {
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (c >= 0x20 && c != '"' && c != '\\') continue;
        out.append(text.substr(plain, i - plain));
        plain = i + 1;
        switch (c) {
            case '"': out += "\\\""; break;
            case '\\': out += "\\\\"; break;
            case '\b': out += "\\b"; break;
            case '\t': out += "\\t"; break;
            case '\n': out += "\\n"; break;
            case '\f': out += "\\f"; break;
            case '\r': out += "\\r"; break;
            default: {
                static constexpr char digits[] = "0123456789abcdef";
                out += "\\u00";
                out += digits[c >> 4];
                out += digits[c & 15];
            }
        }
    }
    out.append(text.substr(plain));
    out += '"';
}

Json commitmentsToJson(const Record& record) {
    Json json = Json::object();
    for (const auto& [field, commitment] : record.commitments) json.set(field, commitment);
    return json;
}

}  // namespace

void appendLeaf(const LeafParts& parts, std::string& out) {
    out += "{\"actor\":";
    appendText(parts.actor, out);
    out += ",\"at\":";
    appendInteger(parts.at, out);
    out += ",\"command\":";
    appendText(parts.command, out);
    out += ",\"data\":";
    out += parts.data;
    if (parts.effective) {
        out += ",\"effective\":";
        appendInteger(*parts.effective, out);
    }
    out += ",\"id\":";
    appendText(parts.id, out);
    out += ",\"private\":";
    out += parts.commitments;
    out += ",\"seq\":";
    appendInteger(parts.seq, out);
    out += ",\"subject\":";
    appendText(parts.subject, out);
    out += ",\"type\":";
    appendText(parts.type, out);
    out += ",\"v\":";
    appendInteger(parts.v, out);
    out += '}';
}

std::string leafText(const Record& record) {
    const std::string data = base::canonical(record.data);
    const std::string commitments = base::canonical(commitmentsToJson(record));
    LeafParts parts{record.actor, record.at.ms, record.command, data,        {},      record.id,
                    commitments,  record.seq,   record.subject, record.type, record.v};
    if (record.effective) parts.effective = record.effective->ms;
    std::string text;
    appendLeaf(parts, text);
    return text;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/Bundle.h"

#include "base/Hash.h"
#include "ledger/MerkleRules.h"
#include "ledger/Proofs.h"
#include "people/Organisation.h"

#include <algorithm>

namespace adab::files {

namespace {

constexpr const char* kFormat = "adab-file/1";

Json hashList(const std::vector<std::string>& hashes) {
    Json list = Json::list();
    for (const std::string& hash : hashes) list.push(hash);
    return list;
}

std::optional<base::Digest> digestIn(const std::string& hex) {
    const auto octets = base::fromHex(hex);
    base::Digest digest;
    if (!octets || octets->size() != digest.size()) return std::nullopt;
    std::copy(octets->begin(), octets->end(), reinterpret_cast<char*>(digest.data()));
    return digest;
}

std::string signedText(Json bundle) { return base::canonical(bundle.erase("signature")); }

/// Checks one bundle, part by part; what is said of a part does not hide what is wrong with another.
class Check {
public:
    Check(const Json& bundle, const std::function<std::optional<std::string>(const std::string&)>& read) : m_bundle(bundle), m_read(read) {}

    Checked run(const std::optional<std::string>& key) {
        m_found.kind = m_bundle["kind"].text("");
        try {
            const ledger::Checkpoint checkpoint = ledger::checkpointFromJson(m_bundle["checkpoint"]);
            m_found.organisation = checkpoint.organisation;
            m_found.key = checkpoint.key;
            m_found.at = checkpoint.at;
            if (!ledger::isGenuine(checkpoint)) fault("files.bundle-checkpoint");
            if (key && *key != checkpoint.key) fault("files.bundle-key");
            if (!ledger::isSignedBy(checkpoint.key, signedText(m_bundle), m_bundle["signature"].text(""))) fault("files.bundle-signature");
            files();
            m_found.kind == "audit" ? ledgerFile(checkpoint) : records(checkpoint);
        } catch (const Refused&) {
            fault("files.bundle-checkpoint");
        }
        return std::move(m_found);
    }

private:
    void fault(const char* code, const Json& arguments = Json::object()) { m_found.faults.push_back({code, arguments, {}}); }

    void files() {
        for (const auto& [name, digest] : m_bundle["files"].members()) {
            const auto bytes = m_read(name);
            if (!bytes) {
                fault("files.bundle-missing", Json::object({{"file", name}}));
            } else if (base::hex(base::sha256(*bytes)) != digest.text("")) {
                fault("files.bundle-file", Json::object({{"file", name}}));
            }
        }
    }

    void records(const ledger::Checkpoint& checkpoint) {
        const auto root = digestIn(checkpoint.root);
        std::map<std::string, ledger::Record> byId;
        for (const Json& one : m_bundle["records"].items()) {
            const std::int64_t seq = one["record"]["seq"].integer();
            const Json told = Json::object({{"seq", seq}});
            ledger::Record record = ledger::recordFromJson(one["record"]);
            std::vector<base::Digest> path;
            for (const Json& hash : one["proof"].items()) path.push_back(digestIn(hash.text("")).value_or(base::Digest{}));
            const auto leaf = base::leafHash(ledger::leafText(record));
            const bool stands = root && toJson(record) == one["record"] && ledger::isIncluded(leaf, seq - 1, checkpoint.size, path, *root);
            if (!stands) fault("files.bundle-record", told);
            if (record.subject != m_bundle["person"].text("")) fault("files.bundle-person", told);
            m_found.closed += static_cast<std::int64_t>(record.commitments.size());
            byId.emplace(record.id, std::move(record));
            ++m_found.records;
        }
        for (const Json& text : m_bundle["texts"].items()) opens(text, byId);
    }

    void opens(const Json& text, const std::map<std::string, ledger::Record>& byId) {
        const std::string field = text["field"].text("");
        const auto record = byId.find(text["record"].text(""));
        const auto salt = base::fromHex(text["salt"].text(""));
        const bool fits = record != byId.end() && salt && record->second.commitments.contains(field) &&
                          record->second.commitments.at(field) == base::hex(base::sha256(*salt, text["text"].text("")));
        if (fits) {
            ++m_found.opened;
            --m_found.closed;
        } else {
            fault("files.bundle-text",
                  Json::object({{"seq", record == byId.end() ? std::int64_t{0} : record->second.seq}, {"field", field}}));
        }
    }

    void ledgerFile(const ledger::Checkpoint& checkpoint) {
        const auto lines = m_read("ledger.jsonl");
        if (!lines) return;  // it has been said that it is missing
        ledger::Peaks peaks;
        bool readable = true;
        for (std::size_t at = 0; at < lines->size() && readable;) {
            const std::size_t end = std::min(lines->find('\n', at), lines->size());
            try {
                peaks.push(base::leafHash(ledger::leafText(ledger::recordFromJson(base::parseJson(lines->substr(at, end - at))))));
            } catch (const Refused&) {
                readable = false;
            }
            at = end + 1;
        }
        m_found.records = peaks.size();
        if (!readable || peaks.size() != checkpoint.size || base::hex(peaks.root()) != checkpoint.root)
            fault("files.bundle-ledger", Json::object({{"file", "ledger.jsonl"}}));
    }

    const Json& m_bundle;
    const std::function<std::optional<std::string>(const std::string&)>& m_read;
    Checked m_found;
};

}  // namespace

Json personBundle(Session& session, const std::string& person, Instant at, const ledger::SigningKey& key, For reader) {
    const ledger::Checkpoint checkpoint = ledger::takeCheckpoint(session, at, people::organisationOf(session).id, key);
    const ledger::ProofTree tree = ledger::ProofTree::of(session, checkpoint.size);
    const Readable readable(session, person, at, reader);
    Json records = Json::list();
    Json texts = Json::list();
    for (const auto& record : ledger::Ledger::ofSubject(session, person, "")) {
        if (!readable.has(record)) continue;
        records.push(Json::object({{"record", toJson(record)}, {"proof", hashList(tree.inclusionOf(record.seq))}}));
        if (record.commitments.empty()) continue;
        for (const auto& opened : ledger::Ledger::openings(session, record.id)) {
            texts.push(Json::object({{"record", record.id}, {"field", opened.field}, {"salt", opened.salt}, {"text", opened.text}}));
        }
    }
    return Json::object({{"format", kFormat},
                         {"kind", "person"},
                         {"person", person},
                         {"checkpoint", toJson(checkpoint)},
                         {"records", std::move(records)},
                         {"texts", std::move(texts)}});
}

Json auditBundle(Session& session, Instant at, const ledger::SigningKey& key) {
    return Json::object({{"format", kFormat},
                         {"kind", "audit"},
                         {"checkpoint", toJson(ledger::takeCheckpoint(session, at, people::organisationOf(session).id, key))}});
}

std::string sealed(Json bundle, const std::map<std::string, std::string>& beside, const ledger::SigningKey& key) {
    Json files = Json::object();
    for (const auto& [name, bytes] : beside) files.set(name, base::hex(base::sha256(bytes)));
    bundle.set("files", std::move(files));
    bundle.set("signature", ledger::sign(key, signedText(bundle)));
    return toPrettyText(bundle) + "\n";
}

Checked check(const std::string& name, const std::string& bytes, const std::function<std::optional<std::string>(const std::string&)>& read,
              const std::optional<std::string>& key) {
    Checked found;
    Json bundle;
    try {
        bundle = base::parseJson(bytes);
    } catch (const Refused&) {
        bundle = Json();
    }
    const std::string kind = bundle["kind"].text("");
    if (bundle["format"].text("") != kFormat || (kind != "person" && kind != "audit")) {
        found.faults.push_back({"files.bundle-unreadable", Json::object({{"file", name}}), {}});
        return found;
    }
    try {
        found = Check(bundle, read).run(key);
    } catch (const std::exception&) {
        found.faults.push_back({"files.bundle-unreadable", Json::object({{"file", name}}), {}});
    }
    // What a reader of JSON does not see (a blank, another way to write a letter) is a change too.
    if (toPrettyText(bundle) + "\n" != bytes) found.faults.push_back({"files.bundle-form", Json::object({{"file", name}}), {}});
    return found;
}

}  // namespace adab::files

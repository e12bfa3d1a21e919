// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/PersonFile.h"
#include "gate/Registry.h"
#include "ledger/Checkpoints.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// What leaves the house and can be checked without it: a person's file (`person.json` with `person.pdf`) and an inspector's pack
/// (`audit.json` with `ledger.jsonl`). Both are one JSON object
/// `{format: "adab-file/1", kind: person | audit, checkpoint, files: {name: SHA-256}, signature, …}`, signed (Ed25519) over the RFC 8785
/// text of everything but the signature, by the key that the checkpoint names. A person's has `person`, `records: [{record, proof}]`, each
/// with its RFC 9162 proof of inclusion, and `texts: [{record, field, salt, text}]`, which open commitments of those records.
namespace adab::files {

using storage::Session;

/// A person's file, not signed yet: other files that go with it are still to be named.
Json personBundle(Session& session, const std::string& person, Instant at, const ledger::SigningKey& key, For reader);
/// An inspector's pack of the first `size` records: the checkpoint; the records go into `ledger.jsonl`.
Json auditBundle(Session& session, Instant at, const ledger::SigningKey& key);

/// Names the files that lie beside it, signs, and writes it as it must stand in its file.
std::string sealed(Json bundle, const std::map<std::string, std::string>& beside, const ledger::SigningKey& key);

/// What a check found: nothing wrong where `faults` is empty.
struct Checked {
    std::string kind;
    std::string organisation;  ///< `org-…`, as the checkpoint says
    std::string key;           ///< whose signature it is: known only from elsewhere
    Instant at;
    std::int64_t records = 0;
    std::int64_t opened = 0;  ///< texts that fit their commitment
    std::int64_t closed = 0;  ///< commitments without a text: erased
    std::vector<Error> faults;
};
/// `read` gives the bytes of a file beside it, nothing where there is none. `key`: the public key that must have signed, where it is known.
Checked check(const std::string& name, const std::string& bytes, const std::function<std::optional<std::string>(const std::string&)>& read,
              const std::optional<std::string>& key);

}  // namespace adab::files

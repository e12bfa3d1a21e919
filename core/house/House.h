// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"
#include "gate/Gate.h"
#include "ledger/Checkpoints.h"

#include <map>
#include <memory>
#include <string>

namespace adab::house {

/// Where the shipped courses, texts and fonts are: `$ADAB_SHARE`, else `share/adab` beside the folder of the running program
/// (`/usr/share/adab` of `/usr/bin/adabctl`; the build makes the same of its own folders). It need not exist.
std::string shareFolder();

/// The organisation's folder when none is named: `$ADAB_DATA`, else `$XDG_DATA_HOME/adab`, else `~/.local/share/adab`.
std::string usualDataFolder();

struct Options {
    std::string folder;
    enum class Opening { Existing, Create } opening = Opening::Existing;
    std::shared_ptr<const Clock> clock;  ///< absent: the system's
    std::shared_ptr<Entropy> entropy;    ///< absent: the system's
    storage::FolderProbe probe = storage::probeFolder;
};

/// One organisation, opened: its database with every room registered behind the gate, in room order.
/// The folder holds `adab.sqlite` or an `adab.properties` naming a PostgreSQL database (`database.connection`, `database.schema`), and
/// `organisation.key`. `adab.properties` may also name the mail server (`mail.…`, reminders/Mail.h), with either kind of database.
class House {
public:
    /// Throws Refused: `house.no-organisation {folder}`, `house.exists {folder}` (Create), what storage refuses, `house.key-unreadable
    /// {file}`. Pending migrations are applied; projections of an older projector version are derived anew. Where `Create` fails, nothing
    /// of it is left in the folder.
    static std::unique_ptr<House> open(const Options& options);

    gate::Gate& gate() { return *m_gate; }
    storage::Database& database() { return *m_database; }
    /// It lies beside the database, readable by its owner only, and is in no backup.
    const ledger::SigningKey& key() const { return m_key; }
    const std::string& folder() const { return m_folder; }
    /// What `adab.properties` says beside the database: who carries mail. Empty without that file.
    std::map<std::string, std::string> properties() const;
    std::shared_ptr<const Phrases> phrases() const { return m_phrases; }

private:
    House() = default;
    static std::unique_ptr<House> opened(const Options& options);
    std::string m_folder;
    std::shared_ptr<storage::Database> m_database;
    std::shared_ptr<const Phrases> m_phrases;
    ledger::SigningKey m_key;
    std::unique_ptr<gate::Gate> m_gate;
};

/// Where the organisation's key lies.
std::string keyFile(const std::string& folder);
/// Writes a key that only the file's owner may read. Throws Refused("house.key-unwritable {file}").
void writeKey(const std::string& file, const ledger::SigningKey& key);
/// Throws Refused("house.key-unreadable {file}") where it is not a key pair that fits together.
ledger::SigningKey readKey(const std::string& file);

/// Takes away what `Create` has made in a folder: the database's file and the key. Tables on a PostgreSQL server stay.
void unfound(const std::string& folder);

/// Does the folder hold an organisation?
bool isOrganisation(const std::string& folder);

}  // namespace adab::house

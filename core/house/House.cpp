// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/House.h"

#include "base/Properties.h"
#include "house/Rooms.h"
#include "ledger/Ledger.h"
#include "people/PeopleDirectory.h"
#include "storage/Migrations.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

namespace adab::house {

namespace fs = std::filesystem;

namespace {

constexpr const char* kDatabaseFile = "adab.sqlite";
constexpr const char* kPropertiesFile = "adab.properties";
constexpr const char* kKeyFile = "organisation.key";

std::string environment(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

storage::Location locationIn(const fs::path& folder) {
    storage::Location location;
    auto properties = base::readProperties((folder / kPropertiesFile).string());
    if (properties.contains("database.connection")) {
        location.engine = storage::Engine::PostgreSql;
        location.connection = properties["database.connection"];
        location.schema = properties["database.schema"].empty() ? "adab" : properties["database.schema"];
    } else {
        location.sqliteFile = (folder / kDatabaseFile).string();
    }
    return location;
}

}  // namespace

std::string shareFolder() {
    if (const std::string named = environment("ADAB_SHARE"); !named.empty()) return named;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return (program.parent_path().parent_path() / "share" / "adab").string();
}

std::string usualDataFolder() {
    if (const std::string named = environment("ADAB_DATA"); !named.empty()) return named;
    if (const std::string data = environment("XDG_DATA_HOME"); !data.empty()) return data + "/adab";
    return environment("HOME") + "/.local/share/adab";
}

std::string keyFile(const std::string& folder) { return (fs::path(folder) / kKeyFile).string(); }

void writeKey(const std::string& file, const ledger::SigningKey& key) {
    const mode_t before = umask(0077);
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    umask(before);
    out << key.publicKey << '\n' << key.secretKey << '\n';
    out.close();
    if (!out) throw Refused("house.key-unwritable", Json::object({{"file", file}}));
}

ledger::SigningKey readKey(const std::string& file) {
    std::ifstream in(file);
    ledger::SigningKey key;
    in >> key.publicKey >> key.secretKey;
    bool fits = false;
    try {
        fits = ledger::isSignedBy(key.publicKey, "adab", ledger::sign(key, "adab"));
    } catch (const Refused&) {
        fits = false;
    }
    if (!fits) throw Refused("house.key-unreadable", Json::object({{"file", file}}));
    return key;
}

bool isOrganisation(const std::string& folder) {
    return base::readProperties((fs::path(folder) / kPropertiesFile).string()).contains("database.connection") ||
           fs::exists(fs::path(folder) / kDatabaseFile);
}

std::map<std::string, std::string> House::properties() const {
    return base::readProperties((fs::path(m_folder) / kPropertiesFile).string());
}

void unfound(const std::string& folder) {
    std::error_code ignored;
    for (const char* file : {"adab.sqlite", "adab.sqlite-wal", "adab.sqlite-shm", kKeyFile}) fs::remove(fs::path(folder) / file, ignored);
}

std::unique_ptr<House> House::open(const Options& options) {
    const fs::path folder(options.folder);
    if (options.opening == Options::Opening::Existing) {
        if (!isOrganisation(options.folder)) throw Refused("house.no-organisation", Json::object({{"folder", options.folder}}));
        return opened(options);
    }
    if (fs::exists(folder / kDatabaseFile) || fs::exists(folder / kKeyFile)) {
        throw Refused("house.exists", Json::object({{"folder", options.folder}}));
    }
    std::error_code error;
    const bool newFolder = fs::create_directories(folder, error);
    if (error) throw Refused("house.folder-unwritable", Json::object({{"folder", options.folder}}));
    try {
        return opened(options);
    } catch (...) {
        unfound(options.folder);
        if (newFolder) fs::remove(folder, error);
        throw;
    }
}

std::unique_ptr<House> House::opened(const Options& options) {
    const bool creating = options.opening == Options::Opening::Create;
    std::unique_ptr<House> house(new House);
    house->m_folder = options.folder;
    const std::shared_ptr<Entropy> entropy = options.entropy ? options.entropy : std::make_shared<base::SystemEntropy>();
    house->m_phrases = Phrases::load(shareFolder() + "/assets/i18n/core");
    house->m_database = storage::Database::open(
        locationIn(options.folder), creating ? storage::Database::Opening::MayCreate : storage::Database::Opening::Existing, options.probe);
    storage::migrate(*house->m_database);
    // A server may hold the organisation of another folder.
    if (creating && ledger::Ledger::head(*house->m_database->reader()) > 0) {
        throw Refused("house.exists", Json::object({{"folder", options.folder}}));
    }
    if (creating) writeKey(keyFile(options.folder), ledger::newSigningKey(*entropy));
    house->m_key = readKey(keyFile(options.folder));

    gate::Gate::Parts parts;
    parts.database = house->m_database;
    parts.registry = allRooms(house->m_key, {(fs::path(options.folder) / kPropertiesFile).string(), house->m_phrases});
    parts.directory = people::makeDirectory();
    parts.clock = options.clock ? options.clock : std::make_shared<base::SystemClock>();
    parts.entropy = entropy;
    parts.phrases = house->m_phrases;
    house->m_gate = std::make_unique<gate::Gate>(std::move(parts));
    house->m_gate->ledger().settleProjectors(*house->m_database->session());
    return house;
}

}  // namespace adab::house

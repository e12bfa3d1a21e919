// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"
#include "gate/Gate.h"
#include "storage/Database.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace adab::test {

/// A folder of its own under the system's temporary one, gone with the object.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    std::string path(const std::string& name = {}) const { return name.empty() ? m_path.string() : (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

/// The project's folder: where courses and assets are.
std::string sourceFolder();

/// A directory without the room `people`: grants are put in by hand.
struct FakePeople {
    std::map<std::string, gate::Actor> actors;
    std::map<std::string, std::vector<std::string>> sites;
    gate::Directory directory();
};

gate::Grant grant(gate::Role role, gate::Reach scope, std::string site = {});

/// An organisation in a temporary SQLite file, or on the tests' PostgreSQL, with the rooms that a test needs, a clock that is set by hand
/// and seeded entropy.
class TestHouse {
public:
    using Register = std::function<void(gate::Registry&)>;
    TestHouse(const std::vector<Register>& rooms, gate::Directory directory, const std::string& now = "2026-05-04T08:00:00Z",
              storage::Engine engine = storage::Engine::Sqlite);
    ~TestHouse();

    gate::Gate& gate() { return *m_gate; }
    storage::Database& database() { return *m_database; }
    base::SetClock& clock() { return *m_clock; }
    void setNow(const std::string& iso);

    /// Calls as `operator`, a person id, or nobody (empty) and expects success; gives the value.
    Json ok(const std::string& as, const std::string& name, Json args = Json::object());
    /// The same about an instant, as known at another.
    Json okAt(const std::string& as, const std::string& name, Json args, const std::string& at, const std::string& known = {});
    /// Expects a refusal; gives its code.
    std::string refused(const std::string& as, const std::string& name, Json args = Json::object());
    /// A command without an id gets one of its own.
    gate::Answer answer(const std::string& as, const gate::Request& request);

    /// Every projection equals what the ledger derives, and the ledger verifies.
    void expectDerivable();

private:
    TemporaryFolder m_folder;
    std::shared_ptr<storage::Database> m_database;
    std::shared_ptr<base::SetClock> m_clock;
    std::unique_ptr<gate::Gate> m_gate;
    int m_calls = 0;
};

}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"
#include "storage/Migrations.h"
#include "support/PostgresCluster.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

namespace adab::test {

/// A temporary folder, gone with the object.
class ScratchFolder {
public:
    ScratchFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "adab-test-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~ScratchFolder() {
        std::error_code error;
        std::filesystem::remove_all(m_path, error);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    std::string file(const std::string& name) const { return m_path + "/" + name; }
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

/// An empty place for an organisation on one of the engines.
class TestDatabase {
public:
    explicit TestDatabase(storage::Engine engine) {
        if (engine == storage::Engine::Sqlite) {
            m_location.sqliteFile = m_folder.file("adab.sqlite");
        } else {
            m_location = PostgresCluster::shared().location();
        }
    }
    const storage::Location& location() const { return m_location; }
    std::shared_ptr<storage::Database> open() const { return storage::Database::open(m_location, storage::Database::Opening::MayCreate); }
    std::shared_ptr<storage::Database> migrated() const {
        auto database = open();
        storage::migrate(*database);
        return database;
    }

private:
    ScratchFolder m_folder;
    storage::Location m_location;
};

/// For suites that run on both engines: `INSTANTIATE_TEST_SUITE_P(Engines, X, kBothEngines, engineName)`.
inline const auto kBothEngines = ::testing::Values(storage::Engine::Sqlite, storage::Engine::PostgreSql);
inline std::string engineName(const ::testing::TestParamInfo<storage::Engine>& info) {
    return info.param == storage::Engine::Sqlite ? "Sqlite" : "PostgreSql";
}

/// The code that a call is refused with, or empty.
template <class Call>
std::string refusal(Call call) {
    try {
        call();
    } catch (const Refused& refused) {
        return refused.error().code;
    }
    return {};
}

}  // namespace adab::test

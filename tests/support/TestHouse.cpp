// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestHouse.h"

#include "storage/Migrations.h"
#include "support/PostgresCluster.h"

#include <stdlib.h>

namespace adab::test {

TemporaryFolder::TemporaryFolder() {
    std::string pattern = (std::filesystem::temp_directory_path() / "adab-test-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no temporary folder");
    m_path = pattern;
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::string sourceFolder() { return ADAB_SOURCE; }

gate::Directory FakePeople::directory() {
    return {[this](gate::Session&, const std::string& person, Instant) {
                gate::Actor actor = actors[person];
                actor.person = person;
                return actor;
            },
            [this](gate::Session&, const std::string& person, Instant) { return gate::Target{person, sites[person]}; },
            [](gate::Session&, const std::string&) { return Reader{}; },
            [](gate::Session&, const std::string& token, Instant) { return std::optional<std::string>(token); },
            {}};
}

gate::Grant grant(gate::Role role, gate::Reach scope, std::string site) {
    return {role, scope, std::move(site), Instant{INT64_MIN}, std::nullopt};
}

TestHouse::TestHouse(const std::vector<Register>& rooms, gate::Directory directory, const std::string& now, storage::Engine engine)
    : m_database(storage::Database::open(engine == storage::Engine::Sqlite
                                             ? storage::Location{storage::Engine::Sqlite, m_folder.path("adab.sqlite"), {}, {}}
                                             : PostgresCluster::shared().location(),
                                         storage::Database::Opening::MayCreate)),
      m_clock(std::make_shared<base::SetClock>(Instant::parse(now).value())) {
    storage::migrate(*m_database);
    const auto registry = std::make_shared<gate::Registry>();
    for (const Register& room : rooms) room(*registry);
    m_gate = std::make_unique<gate::Gate>(gate::Gate::Parts{m_database, registry, std::move(directory), m_clock,
                                                            std::make_shared<base::SeededEntropy>(7),
                                                            Phrases::load(sourceFolder() + "/assets/i18n/core")});
}

TestHouse::~TestHouse() = default;

void TestHouse::setNow(const std::string& iso) { m_clock->set(Instant::parse(iso).value()); }

gate::Answer TestHouse::answer(const std::string& as, const gate::Request& request) {
    if (!request.id.empty()) return m_gate->callAs(as, request);
    gate::Request numbered = request;
    numbered.id = "test-" + std::to_string(10'000'000 + ++m_calls);
    return m_gate->callAs(as, numbered);
}

Json TestHouse::ok(const std::string& as, const std::string& name, Json args) {
    const gate::Answer answer = this->answer(as, {name, std::move(args), {}, {}, {}, {}});
    EXPECT_TRUE(answer.ok()) << name << " as " << as << ": " << (answer.error ? answer.error->code : "") << " " << answer.message;
    return answer.value;
}

Json TestHouse::okAt(const std::string& as, const std::string& name, Json args, const std::string& at, const std::string& known) {
    gate::Request request{name, std::move(args), {}, Instant::parse(at), {}, {}};
    if (!known.empty()) request.known = Instant::parse(known);
    const gate::Answer answer = this->answer(as, request);
    EXPECT_TRUE(answer.ok()) << name << " as " << as << ": " << (answer.error ? answer.error->code : "") << " " << answer.message;
    return answer.value;
}

std::string TestHouse::refused(const std::string& as, const std::string& name, Json args) {
    const gate::Answer answer = this->answer(as, {name, std::move(args), {}, {}, {}, {}});
    EXPECT_FALSE(answer.ok()) << name << " as " << as << " was expected to be refused, and answered " << toText(answer.value);
    return answer.error ? answer.error->code : std::string();
}

void TestHouse::expectDerivable() {
    const auto session = m_database->session();
    for (const auto& difference : m_gate->ledger().rebuild(*session, ledger::Ledger::Rebuild::Compare)) {
        ADD_FAILURE() << difference.table << ' ' << difference.side << ": " << difference.key;
    }
    const auto verification = ledger::Ledger::verify(*session);
    for (const Error& fault : verification.faults) ADD_FAILURE() << fault.code << ' ' << toText(fault.arguments);
    EXPECT_TRUE(verification.ok);
}

}  // namespace adab::test

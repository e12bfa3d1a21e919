// SPDX-License-Identifier: GPL-3.0-or-later
// One contract for both engines: what a room may rely on, whichever database lies under it.
#include "support/TestDatabase.h"

#include <gmock/gmock.h>

#include <limits>

namespace adab::storage {
namespace {

using test::refusal;
using test::TestDatabase;
using ::testing::ElementsAre;

class SessionContract : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        m_place.emplace(GetParam());
        m_database = m_place->open();
        m_session = m_database->session();
        m_session->run("CREATE TABLE things (id BIGINT PRIMARY KEY, name TEXT, octets BLOB)");
    }
    std::int64_t count() { return std::get<0>(*m_session->selectOne<std::int64_t>("SELECT COUNT(*) FROM things")); }

    std::optional<TestDatabase> m_place;
    std::shared_ptr<Database> m_database;
    std::unique_ptr<Session> m_session;
};
INSTANTIATE_TEST_SUITE_P(Engines, SessionContract, test::kBothEngines, test::engineName);

TEST_P(SessionContract, IntegersComeBackAsTheyWere) {
    for (const std::int64_t value : {std::int64_t{0}, std::int64_t{-1}, std::numeric_limits<std::int64_t>::max(),
                                     std::numeric_limits<std::int64_t>::min() + 1, std::int64_t{1'777'777'777'777}}) {
        m_session->run("INSERT INTO things (id) VALUES ($1)", Binds::of(value));
        EXPECT_EQ(std::get<0>(*m_session->selectOne<std::int64_t>("SELECT id FROM things WHERE id = $1", Binds::of(value))), value);
    }
}

TEST_P(SessionContract, TextsComeBackAsTheyWere) {
    std::int64_t id = 0;
    for (const std::string& text :
         {std::string(), std::string("O'Brien \"x\" \\ %s $1 --"), std::string("ข้าว น้ำ"), std::string("سلام‌ها"),
          std::string("\U0001F600"), std::string(100'000, 'x'), std::string("NULL")}) {
        m_session->run("INSERT INTO things (id, name) VALUES ($1, $2)", Binds::of(++id, text));
        const auto row = m_session->selectOne<std::optional<std::string>>("SELECT name FROM things WHERE id = $1", Binds::of(id));
        EXPECT_EQ(std::get<0>(*row), text);
    }
}

TEST_P(SessionContract, BlobsComeBackAsTheyWere) {
    std::string all;
    for (int octet = 0; octet < 256; ++octet) all.push_back(static_cast<char>(octet));
    std::int64_t id = 0;
    for (const std::string& octets : {std::string(), all, std::string(3, '\0'), std::string("\\x41")}) {
        m_session->run("INSERT INTO things (id, octets) VALUES ($1, $2)", Binds::of(++id, Bytes{octets}));
        const auto row = m_session->selectOne<std::optional<Bytes>>("SELECT octets FROM things WHERE id = $1", Binds::of(id));
        ASSERT_TRUE(std::get<0>(*row).has_value()) << "an empty blob is not NULL";
        EXPECT_EQ(std::get<0>(*row)->octets, octets);
    }
}

TEST_P(SessionContract, NullIsNotEmpty) {
    m_session->run("INSERT INTO things (id, name, octets) VALUES ($1, $2, $3)", Binds::of(1, std::nullopt, std::nullopt));
    const auto row =
        m_session->selectOne<std::int64_t, std::optional<std::string>, std::optional<Bytes>>("SELECT id, name, octets FROM things");
    EXPECT_EQ(std::get<1>(*row), std::nullopt);
    EXPECT_EQ(std::get<2>(*row), std::nullopt);
}

TEST_P(SessionContract, NothingFoundIsNothing) {
    EXPECT_FALSE(m_session->selectOne<std::int64_t>("SELECT id FROM things WHERE id = $1", Binds::of(7)));
    EXPECT_TRUE(m_session->select<std::int64_t>("SELECT id FROM things").empty());
}

TEST_P(SessionContract, PlaceholdersGoByTheirNumber) {
    m_session->run("INSERT INTO things (name, id) VALUES ($2, $1)", Binds::of(5, "five"));
    const auto row = m_session->selectOne<std::string>("SELECT name FROM things WHERE id = $1 AND id = $1", Binds::of(5));
    ASSERT_TRUE(row);
    EXPECT_EQ(std::get<0>(*row), "five");
}

TEST_P(SessionContract, TooFewOrTooManyValuesAreRefused) {
    EXPECT_EQ(refusal([&] { m_session->run("INSERT INTO things (id, name) VALUES ($1, $2)", Binds::of(1)); }), "storage.failed");
    EXPECT_EQ(refusal([&] { m_session->run("INSERT INTO things (id) VALUES ($1)", Binds::of(1, 2)); }), "storage.failed");
}

TEST_P(SessionContract, ATextIsNeverReadAsAnInteger) {
    m_session->run("INSERT INTO things (id, name) VALUES (1, 'seven')");
    EXPECT_EQ(refusal([&] { m_session->select<std::int64_t>("SELECT name FROM things"); }), "storage.failed");
}

TEST_P(SessionContract, ANulInATextIsRefusedRatherThanCutOff) {
    EXPECT_EQ(refusal([&] { m_session->run("INSERT INTO things (id, name) VALUES (1, $1)", Binds::of(std::string("a\0b", 3))); }),
              "storage.failed");
    EXPECT_EQ(count(), 0);
}

TEST_P(SessionContract, TextsAreOrderedByOctets) {
    // A table by migration: its texts are collated alike on both engines.
    migrate(*m_database, {{1, "0001-names", "-- local: names\nCREATE TABLE names (name TEXT PRIMARY KEY);\n"}});
    for (const char* name : {"b", "a", "B", "é", "_", "ก"}) m_session->run("INSERT INTO names (name) VALUES ($1)", Binds::of(name));
    std::vector<std::string> order;
    for (auto& [name] : m_session->select<std::string>("SELECT name FROM names ORDER BY name")) order.push_back(name);
    EXPECT_THAT(order, ElementsAre("B", "_", "a", "b", "é", "ก"));
}

TEST_P(SessionContract, ComparisonsAreZeroAndOne) {
    const auto row = m_session->selectOne<std::int64_t, std::int64_t>("SELECT 1 = 1, 1 = 2");
    EXPECT_EQ(*row, std::make_tuple(1, 0));
}

TEST_P(SessionContract, RunTellsHowManyRowsItChanged) {
    EXPECT_EQ(m_session->run("INSERT INTO things (id) VALUES (1), (2), (3)"), 3);
    EXPECT_EQ(m_session->run("UPDATE things SET name = $1 WHERE id > $2", Binds::of("x", 1)), 2);
    EXPECT_EQ(m_session->run("DELETE FROM things WHERE id = $1", Binds::of(9)), 0);
}

TEST_P(SessionContract, ManyRowsAreInsertedInOneCall) {
    std::vector<Value> values;
    for (int i = 0; i < 1234; ++i) {
        values.push_back(toValue(i));
        values.push_back(i % 3 == 0 ? Value{} : toValue("name " + std::to_string(i)));
        values.push_back(Bytes{std::string(1, static_cast<char>(i))});
    }
    Transaction transaction(*m_session);
    m_session->insertMany("INSERT INTO things (id, name, octets)", 3, values);
    m_session->insertMany("INSERT INTO things (id, name, octets)", 3, {});
    transaction.commit();
    EXPECT_EQ(count(), 1234);
    const auto row = m_session->selectOne<std::string, Bytes>("SELECT name, octets FROM things WHERE id = 1232");
    EXPECT_EQ(std::get<0>(*row), "name 1232");
    EXPECT_EQ(std::get<1>(*row).octets, std::string(1, static_cast<char>(1232)));
}

TEST_P(SessionContract, AScanMayRunOtherStatementsAndItsOwn) {
    m_session->run("INSERT INTO things (id) VALUES (1), (2), (3)");
    std::vector<std::int64_t> pairs;
    const std::string sql = "SELECT id FROM things ORDER BY id";
    m_session->scan(sql, {}, {ColumnType::Integer}, [&](const Row& outer) {
        const std::int64_t id = outer.integer(0);
        m_session->run("UPDATE things SET name = $1 WHERE id = $2", Binds::of("seen", id));
        for (auto& [inner] : m_session->select<std::int64_t>(sql)) pairs.push_back(id * 10 + inner);
    });
    EXPECT_THAT(pairs, ElementsAre(11, 12, 13, 21, 22, 23, 31, 32, 33));
}

TEST_P(SessionContract, ABrokenConstraintHasItsCode) {
    m_session->run("INSERT INTO things (id) VALUES (1)");
    EXPECT_EQ(refusal([&] { m_session->run("INSERT INTO things (id) VALUES ($1)", Binds::of(1)); }), "storage.constraint");
    EXPECT_EQ(refusal([&] { m_session->run("INSERT INTO nowhere (id) VALUES ($1)", Binds::of(1)); }), "storage.failed");
    EXPECT_EQ(m_session->run("INSERT INTO things (id) VALUES ($1)", Binds::of(2)), 1) << "the session goes on";
}

TEST_P(SessionContract, AnUncommittedTransactionLeavesNothing) {
    {
        Transaction transaction(*m_session);
        m_session->run("INSERT INTO things (id) VALUES (1)");
        EXPECT_TRUE(m_session->inTransaction());
    }
    EXPECT_FALSE(m_session->inTransaction());
    EXPECT_EQ(count(), 0);
}

TEST_P(SessionContract, ASavepointUndoesItsItemAlone) {
    Transaction transaction(*m_session);
    for (const int id : {1, 2, 1, 3}) {
        m_session->savepoint();
        if (refusal([&] { m_session->run("INSERT INTO things (id) VALUES ($1)", Binds::of(id)); }).empty()) {
            m_session->releaseSavepoint();
        } else {
            m_session->rollbackToSavepoint();
        }
    }
    transaction.commit();
    EXPECT_EQ(count(), 3);
}

TEST_P(SessionContract, AReaderCannotWrite) {
    EXPECT_EQ(refusal([&] { m_database->reader()->run("INSERT INTO things (id) VALUES (1)"); }), "storage.read-only");
    EXPECT_EQ(count(), 0);
}

TEST_P(SessionContract, AReadTransactionIsOneSnapshot) {
    const auto reader = m_database->reader();
    Transaction snapshot(*reader, Transaction::Mode::Read);
    EXPECT_TRUE(reader->select<std::int64_t>("SELECT id FROM things").empty());
    m_session->run("INSERT INTO things (id) VALUES (1)");
    EXPECT_TRUE(reader->select<std::int64_t>("SELECT id FROM things").empty());
    EXPECT_EQ(m_database->reader()->select<std::int64_t>("SELECT id FROM things").size(), 1U);
}

TEST_P(SessionContract, AReaderComesBackWithoutItsTransaction) {
    for (int i = 0; i < 20; ++i) {
        const auto reader = m_database->reader();
        EXPECT_FALSE(reader->inTransaction());
        reader->beginRead();
        reader->select<std::int64_t>("SELECT id FROM things");
    }
    m_session->run("INSERT INTO things (id) VALUES (1)");
    EXPECT_EQ(m_database->reader()->select<std::int64_t>("SELECT id FROM things").size(), 1U);
}

TEST_P(SessionContract, MoreStatementsThanAreKeptStillRun) {
    for (int i = 0; i < 1200; ++i) {
        ASSERT_EQ(std::get<0>(*m_session->selectOne<std::int64_t>("SELECT " + std::to_string(i))), i);
    }
}

}  // namespace
}  // namespace adab::storage

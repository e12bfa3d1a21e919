// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"

#include "support/TestDatabase.h"

#include <signal.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <future>
#include <thread>

namespace adab::storage {
namespace {

using test::refusal;
using test::ScratchFolder;
using test::TestDatabase;

std::int64_t rowsOf(Session& session) { return std::get<0>(*session.selectOne<std::int64_t>("SELECT COUNT(*) FROM things")); }
void put(Session& session, std::int64_t id) { session.run("INSERT INTO things (id) VALUES ($1)", Binds::of(id)); }

class WriterContract : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        m_place.emplace(GetParam());
        m_database = m_place->open();
        m_database->session()->run("CREATE TABLE things (id BIGINT PRIMARY KEY)");
    }
    std::int64_t rows() { return rowsOf(*m_database->reader()); }

    std::optional<TestDatabase> m_place;
    std::shared_ptr<Database> m_database;
};
INSTANTIATE_TEST_SUITE_P(Engines, WriterContract, test::kBothEngines, test::engineName);

TEST_P(WriterContract, WhatRanIsThere) {
    Writer writer(*m_database);
    writer.run([](Session& session) { put(session, 1); });
    EXPECT_EQ(rows(), 1);
}

TEST_P(WriterContract, TheCallerGetsWhatTheJobThrew) {
    Writer writer(*m_database);
    writer.run([](Session& session) { put(session, 1); });
    EXPECT_EQ(refusal([&] { writer.run([](Session& session) { put(session, 1); }); }), "storage.constraint");
    EXPECT_THROW(writer.run([](Session&) { throw std::logic_error("x"); }), std::logic_error);
    writer.run([](Session& session) { put(session, 2); });
    EXPECT_EQ(rows(), 2);
}

TEST_P(WriterContract, JobsThatWaitShareACommitAndFailAlone) {
    std::promise<void> gate;
    std::promise<void> last;
    std::atomic<int> failed = 0;
    std::int64_t seenInside = 0;
    std::int64_t seenOutside = -1;
    {
        Writer writer(*m_database);
        writer.post([&](Session&) { gate.get_future().wait(); }, {});
        const auto count = [&](std::exception_ptr failure) { failed += failure ? 1 : 0; };
        writer.post([](Session& session) { put(session, 1); }, count);
        writer.post([](Session& session) { put(session, 1); }, count);  // alone in its failure
        writer.post(
            [](Session& session) {
                put(session, 2);
                throw std::runtime_error("after writing");
            },
            count);
        writer.post(
            [&](Session& session) {
                seenInside = rowsOf(session);
                seenOutside = rowsOf(*m_database->reader());
                put(session, 3);
            },
            [&](std::exception_ptr) { last.set_value(); });
        gate.set_value();
        last.get_future().wait();
        EXPECT_EQ(rows(), 2) << "answered after the commit";
    }
    EXPECT_EQ(failed, 2);
    EXPECT_EQ(seenInside, 1);
    EXPECT_EQ(seenOutside, 0) << "one transaction for those that waited";
}

TEST_P(WriterContract, WhatWasPostedIsFinishedBeforeTheWriterEnds) {
    {
        Writer writer(*m_database);
        for (int id = 0; id < 100; ++id) writer.post([id](Session& session) { put(session, id); }, {});
    }
    EXPECT_EQ(rows(), 100);
}

TEST_P(WriterContract, SeveralThreadsMayPost) {
    {
        Writer writer(*m_database);
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&writer, t] {
                for (int i = 0; i < 50; ++i) writer.run([&](Session& session) { put(session, t * 50 + i); });
            });
        }
        for (std::thread& thread : threads) thread.join();
    }
    EXPECT_EQ(rows(), 200);
}

TEST_P(WriterContract, TwoProgramsOnOneDatabaseBothWriteAndSeeEachOther) {
    const auto other = Database::open(m_place->location(), Database::Opening::Existing);
    {
        Writer mine(*m_database);
        Writer theirs(*other);
        std::thread second([&] {
            for (int i = 0; i < 100; ++i) theirs.run([i](Session& session) { put(session, 1000 + i); });
        });
        for (int i = 0; i < 100; ++i) mine.run([i](Session& session) { put(session, i); });
        second.join();
        EXPECT_EQ(rowsOf(*other->reader()), 200);
    }
    EXPECT_EQ(rows(), 200);
}

TEST_P(WriterContract, ReadThenWriteOfTwoProgramsLosesNoUpdate) {
    m_database->session()->run("CREATE TABLE ledger_head (n BIGINT NOT NULL)");
    m_database->session()->run("INSERT INTO ledger_head (n) VALUES (0)");
    const auto count = [](Database& database) {
        Writer writer(database);
        for (int i = 0; i < 100; ++i) {
            writer.run([](Session& session) {
                const auto n = std::get<0>(*session.selectOne<std::int64_t>("SELECT n FROM ledger_head"));
                session.run("UPDATE ledger_head SET n = $1", Binds::of(n + 1));
            });
        }
    };
    const auto other = Database::open(m_place->location(), Database::Opening::Existing);
    std::thread second([&] { count(*other); });
    count(*m_database);
    second.join();
    EXPECT_EQ(std::get<0>(*m_database->reader()->selectOne<std::int64_t>("SELECT n FROM ledger_head")), 200);
}

class SqliteWriter : public ::testing::Test {
protected:
    SqliteWriter() : m_place(Engine::Sqlite), m_database(m_place.open()) {
        m_database->session()->run("CREATE TABLE things (id BIGINT PRIMARY KEY, octets BLOB)");
    }
    TestDatabase m_place;
    std::shared_ptr<Database> m_database;
};

TEST_F(SqliteWriter, AFullDatabaseIsToldAndNothingIsLost) {
    Writer writer(*m_database);
    writer.run([](Session& session) {
        put(session, 1);
        session.run("PRAGMA max_page_count=30");
    });
    const auto fill = [&] {
        writer.run([](Session& session) {
            put(session, 2);
            session.run("INSERT INTO things (id, octets) VALUES (3, $1)", Binds::of(Bytes{std::string(1'000'000, 'x')}));
        });
    };
    EXPECT_EQ(refusal(fill), "storage.full");
    EXPECT_EQ(rowsOf(*m_database->reader()), 1);
    writer.run([](Session& session) { session.run("PRAGMA max_page_count=1000000"); });
    EXPECT_EQ(refusal(fill), "") << "once there is room, the same command goes through";
    EXPECT_EQ(rowsOf(*m_database->reader()), 3);
}

TEST_F(SqliteWriter, AFullDatabaseFailsEveryJobOfTheGroupAndSaysSo) {
    std::promise<void> gate;
    std::vector<std::string> answers(3, "not answered");
    {
        Writer writer(*m_database);
        writer.run([](Session& session) { session.run("PRAGMA max_page_count=30"); });
        writer.post([&](Session&) { gate.get_future().wait(); }, {});
        const auto keep = [&](std::size_t at) {
            return [&answers, at](std::exception_ptr failure) {
                answers[at] = failure ? refusal([&] { std::rethrow_exception(failure); }) : "saved";
            };
        };
        writer.post([](Session& session) { put(session, 1); }, keep(0));
        writer.post(
            [](Session& session) {
                session.run("INSERT INTO things (id, octets) VALUES (2, $1)", Binds::of(Bytes{std::string(1'000'000, 'x')}));
            },
            keep(1));
        writer.post([](Session& session) { put(session, 3); }, keep(2));
        gate.set_value();
    }
    // Whoever was told "saved" is saved, and nobody else.
    std::int64_t saved = 0;
    for (const std::string& answer : answers) {
        EXPECT_NE(answer, "not answered");
        saved += answer == "saved" ? 1 : 0;
    }
    EXPECT_EQ(answers[1], "storage.full");
    EXPECT_EQ(rowsOf(*m_database->reader()), saved);
}

/// A file system of a megabyte, where the test may mount one.
class SmallDisk {
public:
    SmallDisk() : m_mounted(::geteuid() == 0 && ::mount("adab", m_folder.path().c_str(), "tmpfs", 0, "size=1m") == 0) {}
    ~SmallDisk() {
        if (m_mounted) ::umount2(m_folder.path().c_str(), MNT_DETACH);
    }
    bool mounted() const { return m_mounted; }
    std::string file(const std::string& name) const { return m_folder.file(name); }

private:
    ScratchFolder m_folder;
    bool m_mounted;
};

TEST(FullDisk, IsToldAndNothingIsLost) {
    const SmallDisk disk;
    if (!disk.mounted()) GTEST_SKIP() << "mounting needs root; the same refusal is tested above by a limit of pages";
    Location location;
    location.sqliteFile = disk.file("adab.sqlite");
    const auto database = Database::open(location, Database::Opening::MayCreate);
    database->session()->run("CREATE TABLE things (id BIGINT PRIMARY KEY, octets BLOB)");
    std::int64_t saved = 0;
    std::string code;
    {
        Writer writer(*database);
        for (int id = 0; id < 1000 && code.empty(); ++id) {
            code = refusal([&] {
                writer.run([id](Session& session) {
                    session.run("INSERT INTO things (id, octets) VALUES ($1, $2)", Binds::of(id, Bytes{std::string(20'000, 'x')}));
                });
            });
            saved += code.empty() ? 1 : 0;
        }
    }
    EXPECT_EQ(code, "storage.full");
    EXPECT_GT(saved, 5);
    EXPECT_EQ(rowsOf(*database->reader()), saved);
}

TEST_F(SqliteWriter, AProgramKilledBetweenJobsKeepsWhatItAnswered) {
    int pipe[2];
    ASSERT_EQ(::pipe(pipe), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto database = Database::open(m_place.location(), Database::Opening::Existing);
        Writer writer(*database);
        for (int id = 0;; ++id) {
            writer.run([id](Session& session) { put(session, id); });
            if (::write(pipe[1], "x", 1) != 1) ::_exit(1);
        }
    }
    ::close(pipe[1]);
    char acknowledged[40];
    std::size_t got = 0;
    while (got < sizeof(acknowledged)) {
        const ssize_t n = ::read(pipe[0], acknowledged + got, sizeof(acknowledged) - got);
        ASSERT_GT(n, 0);
        got += static_cast<std::size_t>(n);
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    std::int64_t answered = static_cast<std::int64_t>(got);
    for (char more; ::read(pipe[0], &more, 1) == 1;) ++answered;
    ::close(pipe[0]);

    const auto database = Database::open(m_place.location(), Database::Opening::Existing);
    const std::int64_t rows = rowsOf(*database->reader());
    EXPECT_GE(rows, answered);
    EXPECT_LE(rows, answered + 1) << "at most the job that had committed and was not yet answered";
    Writer writer(*database);
    writer.run([](Session& session) { put(session, 1'000'000); });
}

}  // namespace
}  // namespace adab::storage

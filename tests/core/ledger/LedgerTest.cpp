// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/Ledger.h"

#include "base/Hash.h"
#include "ledger/Checkpoints.h"
#include "ledger/MerkleRules.h"
#include "storage/Backup.h"
#include "support/TestDatabase.h"

#include <gmock/gmock.h>

#include <cstdio>
#include <cstring>
#include <filesystem>

namespace adab::ledger {
namespace {

using storage::Binds;
using storage::Engine;
using storage::Migration;
using test::refusal;
using test::TestDatabase;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Instant kMay{*Instant::parse("2026-05-04T08:00:00Z")};

/// A room as small as a room can be: greetings are counted, and every third is celebrated.
Registrations greetings() {
    Registrations registrations;
    Projector counts;
    counts.name = "greetings.counts";
    counts.types = {"greetings.said"};
    counts.tables = {"greeting_counts"};
    counts.project = [](Session& session, const Record& record) {
        session.run(
            "INSERT INTO greeting_counts (person, said) VALUES ($1, 1) ON CONFLICT (person) DO UPDATE SET said = greeting_counts.said + 1",
            Binds::of(record.subject));
    };
    Projector parties;
    parties.name = "greetings.parties";
    parties.types = {"greetings.celebrated"};
    parties.tables = {"parties"};
    parties.project = [](Session& session, const Record& record) {
        session.run("INSERT INTO parties (id, person, at) VALUES ($1, $2, $3)", Binds::of(record.id, record.subject, record.at));
    };
    Reactor celebrate;
    celebrate.name = "greetings.celebrate";
    celebrate.types = {"greetings.said"};
    celebrate.react = [](Appending& appending, const Record& record) {
        const auto row =
            appending.session().selectOne<std::int64_t>("SELECT said FROM greeting_counts WHERE person = $1", Binds::of(record.subject));
        if (std::get<0>(*row) % 3 != 0) return;
        NewRecord party;
        party.type = "greetings.celebrated";
        party.subject = record.subject;
        party.data = Json::object({{"of", record.seq}});
        appending.append(std::move(party));
    };
    Reactor loop;
    loop.name = "greetings.echo";
    loop.types = {"greetings.echoed"};
    loop.react = [](Appending& appending, const Record& record) {
        NewRecord echo;
        echo.type = "greetings.echoed";
        echo.subject = record.subject;
        appending.append(std::move(echo));
    };
    registrations.projectors = {counts, parties};
    registrations.reactors = {celebrate, loop};
    return registrations;
}

std::vector<Migration> schema() {
    std::vector<Migration> migrations = storage::allMigrations();
    migrations.push_back(
        {9000, "9000-greetings",
         "-- projection: how often\nCREATE TABLE greeting_counts (person TEXT PRIMARY KEY, said BIGINT NOT NULL);\n"
         "-- projection: parties\nCREATE TABLE parties (id TEXT PRIMARY KEY, person TEXT NOT NULL, at BIGINT NOT NULL);\n"});
    return migrations;
}

class LedgerContract : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        m_place.emplace(GetParam());
        m_database = m_place->open();
        storage::migrate(*m_database, schema());
        m_session = m_database->session();
    }

    static NewRecord greeting(const std::string& person, std::map<std::string, std::string> texts = {}) {
        NewRecord record;
        record.type = "greetings.said";
        record.subject = person;
        record.data = Json::object({{"mark", "2/3"}, {"n", 7}});
        record.texts = std::move(texts);
        return record;
    }
    Record append(NewRecord record, Instant now = kMay) {
        storage::Transaction transaction(*m_session);
        Record appended = m_ledger.appending(*m_session, {"p-1", "command-1", now})->append(std::move(record));
        transaction.commit();
        return appended;
    }
    /// Seven greetings of two persons, one with a private text: nine records.
    void fill() {
        for (const char* person : {"p-1", "p-2", "p-1", "p-1", "p-2", "p-2"}) append(greeting(person));
        append(greeting("p-1", {{"note", "Sawasdee, คุณสมชาย"}}));
    }
    std::vector<Error> faults() { return Ledger::verify(*m_session).faults; }

    std::optional<TestDatabase> m_place;
    std::shared_ptr<storage::Database> m_database;
    std::unique_ptr<Session> m_session;
    base::SeededEntropy m_entropy{7};
    Ledger m_ledger{greetings(), m_entropy};
};
INSTANTIATE_TEST_SUITE_P(Engines, LedgerContract, test::kBothEngines, test::engineName);

TEST_P(LedgerContract, ARecordComesBackAsItWasAppended) {
    NewRecord given = greeting("p-9", {{"note", "hello"}});
    given.effective = kMay.plusMs(-5);
    given.v = 3;
    given.data = Json::object({{"list", Json::list({1, nullptr, true, "ก\n\"\\"})}, {"empty", Json::object()}});
    const Record appended = append(given);
    const auto read = Ledger::read(*m_session, appended.seq);
    ASSERT_TRUE(read);
    EXPECT_EQ(leafText(*read), leafText(appended));
    EXPECT_EQ(read->seq, 1);
    EXPECT_EQ(read->actor, "p-1");
    EXPECT_EQ(read->command, "command-1");
    EXPECT_EQ(read->at, kMay);
    EXPECT_EQ(read->effective, kMay.plusMs(-5));
    EXPECT_EQ(read->data, given.data);
    EXPECT_EQ(leafText(recordFromJson(toJson(*read))), leafText(*read));
    EXPECT_FALSE(Ledger::read(*m_session, 2));
}

TEST_P(LedgerContract, TheLeafIsTheCanonicalJsonOfTheRecord) {
    const Record appended = append(greeting("p \"quoted\" \t \\ ก", {{"note", "x"}}));
    EXPECT_EQ(leafText(appended), base::canonical(toJson(appended)));
}

TEST_P(LedgerContract, ProjectorsAndReactorsRunInTheSameTransaction) {
    fill();
    EXPECT_EQ(Ledger::head(*m_session), 9);
    const auto counts = m_session->select<std::string, std::int64_t>("SELECT person, said FROM greeting_counts ORDER BY person");
    EXPECT_THAT(counts, ElementsAre(std::make_tuple("p-1", 4), std::make_tuple("p-2", 3)));
    EXPECT_EQ(m_session->select<std::string>("SELECT id FROM parties").size(), 2U);
    EXPECT_EQ(Ledger::read(*m_session, 5)->type, "greetings.celebrated");
    EXPECT_EQ(Ledger::read(*m_session, 5)->data["of"].integer(), 4);
    EXPECT_TRUE(Ledger::verify(*m_session).ok);
}

TEST_P(LedgerContract, WhatIsRolledBackLeavesNoGap) {
    append(greeting("p-1"));
    {
        storage::Transaction transaction(*m_session);
        m_ledger.appending(*m_session, {"p-1", "c", kMay})->append(greeting("p-2"));
    }
    EXPECT_EQ(append(greeting("p-3")).seq, 2);
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_P(LedgerContract, AReactionThatNeverEndsIsRefusedAndLeavesNothing) {
    NewRecord echo;
    echo.type = "greetings.echoed";
    EXPECT_EQ(refusal([&] { append(echo); }), "ledger.reaction-too-deep");
    EXPECT_EQ(Ledger::head(*m_session), 0);
}

TEST_P(LedgerContract, TwoSeatsMakeOneRecordOfOneId) {
    NewRecord given = greeting("p-1");
    given.id = "concern-1";
    append(given);
    EXPECT_TRUE(Ledger::contains(*m_session, "concern-1"));
    EXPECT_EQ(refusal([&] { append(given); }), "ledger.already-recorded");
    EXPECT_EQ(Ledger::head(*m_session), 1);
}

TEST_P(LedgerContract, AGivenIdentifierIsNeverTakenForOneThatTheLedgerMade) {
    const Record made = append(greeting("p-1"));
    ASSERT_EQ(made.id.size(), 36U);
    EXPECT_TRUE(Ledger::contains(*m_session, made.id));
    NewRecord given = greeting("p-1");
    given.id = made.id;
    EXPECT_EQ(refusal([&] { append(given); }), "ledger.already-recorded");
    given.id.back() = given.id.back() == '0' ? '1' : '0';
    EXPECT_FALSE(Ledger::contains(*m_session, given.id));
    EXPECT_THROW(append(given), std::invalid_argument) << "it would be in no index";
    given.id = "of-a-batch";
    storage::Transaction undone(*m_session);
    EXPECT_EQ(refusal([&] { m_ledger.appendBatch(*m_session, {"p-1", "import", kMay}, {given, given}); }), "storage.constraint");
}

TEST_P(LedgerContract, ABatchThatIsFaultyLeavesNothing) {
    // The fault is met by the thread that makes rows, in the first block and in a later one.
    for (const std::size_t place : {0U, 3000U}) {
        std::vector<NewRecord> records(4000, greeting("p-1"));
        records[place].type.clear();
        storage::Transaction undone(*m_session);
        EXPECT_EQ(refusal([&] { m_ledger.appendBatch(*m_session, {"p-1", "import", kMay}, records); }), "ledger.type-missing");
    }
    EXPECT_EQ(Ledger::head(*m_session), 0);
    // And by the thread that writes them.
    std::vector<NewRecord> records(4000, greeting("p-1"));
    records[100].id = records[200].id = "twice";
    storage::Transaction undone(*m_session);
    EXPECT_EQ(refusal([&] { m_ledger.appendBatch(*m_session, {"p-1", "import", kMay}, records); }), "storage.constraint");
}

TEST_P(LedgerContract, WhatJsonEscapesIsEscapedInTheLeaf) {
    // Places before, across and behind eight octets, which are looked at together.
    for (const std::string& actor :
         {std::string("1234567\"9"), std::string("12345678\\"), std::string("\t\b\f\n\r\x01\x1f\x7f"), std::string("ครับ\"ค่ะ")}) {
        Record record;
        record.actor = actor;
        record.data = Json::object({{"n", 1}});
        Json json = toJson(record);
        EXPECT_EQ(leafText(record), base::canonical(json)) << actor;
    }
}

TEST_P(LedgerContract, FloatsNeverEnterTheRecord) {
    NewRecord given = greeting("p-1");
    given.data = Json::object({{"mark", 0.5}});
    EXPECT_EQ(refusal([&] { append(given); }), "json.not-canonical");
    EXPECT_EQ(refusal([&] { append(NewRecord{}); }), "ledger.type-missing");
    EXPECT_EQ(Ledger::head(*m_session), 0);
}

TEST_P(LedgerContract, AClockSetBackIsRefusedAndASmallCorrectionIsNot) {
    append(greeting("p-1"));
    EXPECT_EQ(append(greeting("p-1"), kMay.plusMs(-10 * base::kMinuteMs)).at, kMay) << "time in the record never runs backwards";
    EXPECT_EQ(refusal([&] { append(greeting("p-1"), kMay.plusMs(-10 * base::kMinuteMs - 1)); }), "ledger.clock-behind");
    EXPECT_EQ(Ledger::head(*m_session), 2);
    EXPECT_EQ(append(greeting("p-1"), kMay.plusMs(1)).at, kMay.plusMs(1));
}

TEST_P(LedgerContract, IdentifiersOfABatchAreUniqueAndGrow) {
    std::vector<NewRecord> records(5000, greeting("p-1"));
    storage::Transaction transaction(*m_session);
    EXPECT_EQ(m_ledger.appendBatch(*m_session, {"p-1", "import", kMay}, records), 5000);
    transaction.commit();
    EXPECT_EQ(std::get<0>(*m_session->selectOne<std::int64_t>("SELECT COUNT(DISTINCT id) FROM ledger")), 5000);
    EXPECT_THAT(faults(), IsEmpty());
    EXPECT_EQ(Ledger::ofSubject(*m_session, "p-1", "").size(), 5000U);
    EXPECT_EQ(append(greeting("p-1")).seq, 5001);
    EXPECT_EQ(append(greeting("p-1")).seq, 5002);
    EXPECT_EQ(std::get<0>(*m_session->selectOne<std::int64_t>("SELECT indexed FROM ledger_head")), 5001) << "indexed in one run";
    const auto ofOne = Ledger::ofSubject(*m_session, "p-1", "greetings.s");
    ASSERT_EQ(ofOne.size(), 5002U);
    EXPECT_EQ(ofOne.back().seq, 5002);
    EXPECT_THAT(Ledger::ofSubject(*m_session, "p-1", "greetings.celebrated"), IsEmpty());
}

TEST_P(LedgerContract, ABatchHashesAsSingleAppendsDo) {
    append(greeting("p-1", {{"note", "one"}}));
    storage::Transaction transaction(*m_session);
    m_ledger.appendBatch(*m_session, {"p-1", "c", kMay}, {greeting("p-2", {{"note", "two"}}), greeting("p-3")});
    transaction.commit();
    const Record second = *Ledger::read(*m_session, 2);
    EXPECT_EQ(base::hex(rootOf(std::vector{base::leafHash(leafText(*Ledger::read(*m_session, 1))), base::leafHash(leafText(second)),
                                           base::leafHash(leafText(*Ledger::read(*m_session, 3)))})),
              Ledger::root(*m_session, 3));
    EXPECT_EQ(Ledger::privateText(*m_session, second.id, "note"), "two");
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_P(LedgerContract, RecordsAreFoundByRangeTypeAndSubject) {
    fill();
    std::vector<std::int64_t> seqs;
    const auto use = [&](const Record& record) { seqs.push_back(record.seq); };
    Ledger::forEach(*m_session, 3, 6, {}, use);
    EXPECT_THAT(seqs, ElementsAre(4, 5, 6));
    seqs.clear();
    Ledger::forEach(*m_session, 0, 9, {"greetings.celebrated", "nobody.knows"}, use);
    EXPECT_THAT(seqs, ElementsAre(5, 8));
    seqs.clear();
    for (const Record& record : Ledger::ofSubject(*m_session, "p-2", "greetings.said")) use(record);
    EXPECT_THAT(seqs, ElementsAre(2, 6, 7));
    EXPECT_EQ(Ledger::ofSubject(*m_session, "p-2", "").size(), 4U);
    EXPECT_EQ(Ledger::ofSubject(*m_session, "p-2", "greet").size(), 4U);
    EXPECT_THAT(Ledger::roomsTouchedSince(*m_session, 8), ElementsAre("greetings"));
    EXPECT_THAT(Ledger::roomsTouchedSince(*m_session, 9), IsEmpty());
}

TEST_P(LedgerContract, APrivateTextIsCommittedToAndItsErasureStillVerifies) {
    fill();
    const Record record = *Ledger::read(*m_session, 9);
    EXPECT_EQ(record.commitments.at("note").size(), 64U);
    EXPECT_EQ(Ledger::privateText(*m_session, record.id, "note"), "Sawasdee, คุณสมชาย");
    EXPECT_EQ(leafText(record).find("Sawasdee"), std::string::npos);
    m_session->run("DELETE FROM private_texts WHERE record = $1", Binds::of(record.id));
    EXPECT_EQ(Ledger::privateText(*m_session, record.id, "note"), std::nullopt);
    EXPECT_TRUE(Ledger::verify(*m_session).ok);
}

TEST_P(LedgerContract, VerificationNamesTheRecordThatWasChanged) {
    fill();
    const char* const edits[] = {"data = '{\"mark\":\"2/3\",\"n\":8}'",
                                 "subject = 'p-3'",
                                 "actor = 'p-2'",
                                 "type = 'greetings.sung'",
                                 "at = at + 1",
                                 "effective = 5",
                                 "command = 'command-2'",
                                 "id = 'another'",
                                 "v = 2",
                                 "commitments = '{ }'"};
    for (const char* edit : edits) {
        storage::Transaction undone(*m_session);
        m_session->run(std::string("UPDATE ledger SET ") + edit + " WHERE seq = 4");
        const auto found = faults();
        ASSERT_FALSE(found.empty()) << edit;
        EXPECT_EQ(found[0].code, "ledger.record-changed") << edit;
        EXPECT_EQ(found[0].arguments["seq"].integer(), 4) << edit;
    }
    EXPECT_THAT(faults(), IsEmpty());
}

TEST_P(LedgerContract, VerificationFindsWhatIsMissingOrForged) {
    fill();
    {
        storage::Transaction undone(*m_session);
        m_session->run("DELETE FROM ledger WHERE seq = 3");
        EXPECT_EQ(faults()[0], (Error{"ledger.gap", Json::object({{"seq", 3}}), {}}));
    }
    {
        storage::Transaction undone(*m_session);
        m_session->run("DELETE FROM ledger WHERE seq = 9");
        EXPECT_EQ(faults()[0].code, "ledger.head-differs");
    }
    {
        storage::Transaction undone(*m_session);
        m_session->run("UPDATE private_texts SET text = 'forged'");
        EXPECT_EQ(faults()[0], (Error{"ledger.private-text-changed", Json::object({{"seq", 9}, {"field", "note"}}), {}}));
    }
    {
        // Record and leaf changed alike: the head tells.
        storage::Transaction undone(*m_session);
        Record forged = *Ledger::read(*m_session, 2);
        forged.subject = "p-7";
        m_session->run("UPDATE ledger SET subject = 'p-7', leaf = $1 WHERE seq = 2",
                       Binds::of(storage::Bytes{std::string(base::view(base::leafHash(leafText(forged))))}));
        EXPECT_EQ(faults()[0].code, "ledger.head-differs");
    }
}

TEST_P(LedgerContract, ACheckpointFindsARecordThatWasForgedThroughAndThrough) {
    fill();
    const SigningKey key = newSigningKey(m_entropy);
    const Checkpoint checkpoint = takeCheckpoint(*m_session, kMay, "hotel", key);
    EXPECT_TRUE(isGenuine(checkpoint));
    append(greeting("p-2"));
    EXPECT_TRUE(Ledger::verify(*m_session, checkpoint).ok) << "the ledger has grown since";

    Checkpoint other = checkpointFromJson(toJson(checkpoint));
    EXPECT_TRUE(isGenuine(other));
    other.size = 8;
    EXPECT_FALSE(isGenuine(other));
    other.root = Ledger::root(*m_session, 7);
    const Verification verification = Ledger::verify(*m_session, other);
    ASSERT_EQ(verification.faults.size(), 1U);
    EXPECT_EQ(verification.faults[0].code, "ledger.checkpoint-differs");
    EXPECT_EQ(refusal([] { checkpointFromJson(Json::object({{"size", "9"}})); }), "ledger.checkpoint-unreadable");
    EXPECT_EQ(refusal([] { sign({"", "short"}, "text"); }), "ledger.key-invalid");
}

TEST_P(LedgerContract, ARestorationBeginsAnEpochAndIsTold) {
    const SigningKey key = newSigningKey(m_entropy);
    EXPECT_EQ(Ledger::epoch(*m_session), 1);
    fill();
    const std::string root = Ledger::root(*m_session, 9);
    Restored restored;
    {
        storage::Transaction transaction(*m_session);
        restored = m_ledger.beginEpoch(*m_session, {"operator", "c-1", kMay});
        transaction.commit();
    }
    EXPECT_EQ(restored.seq, 10);
    EXPECT_EQ(restored.size, 9);
    EXPECT_EQ(restored.epoch, 2);
    EXPECT_EQ(Ledger::epoch(*m_session), 2);
    EXPECT_EQ(Ledger::read(*m_session, 10)->data, Json::object({{"epoch", 2}, {"root", root}, {"size", 9}}));
    EXPECT_EQ(takeCheckpoint(*m_session, kMay, "hotel", key).epoch, 2);

    const Verification verification = Ledger::verify(*m_session);
    EXPECT_TRUE(verification.ok);
    EXPECT_EQ(verification.epoch, 2);
    ASSERT_EQ(verification.restored.size(), 1U);
    EXPECT_EQ(verification.restored[0].seq, 10);

    storage::Transaction undone(*m_session);
    m_session->run("UPDATE ledger_head SET epoch = 1");
    EXPECT_EQ(Ledger::verify(*m_session).faults.at(0).code, "ledger.epoch-differs");
}

/// A checkpoint of `size` and `epoch`, held to a ledger of two restorations: of nine records, then of the eleven that followed.
struct HeldRow {
    std::int64_t size;
    std::int64_t epoch;
    const char* fault;
};

TEST_P(LedgerContract, ACheckpointFromBeforeARestorationSaysWhatBecameOfIt) {
    fill();
    const auto restore = [&] {
        storage::Transaction transaction(*m_session);
        m_ledger.beginEpoch(*m_session, {"operator", "c-1", kMay});
        transaction.commit();
    };
    restore();
    append(greeting("p-8"));
    restore();
    append(greeting("p-9"));
    ASSERT_EQ(Ledger::head(*m_session), 13);
    const auto held = [&](std::int64_t size, std::int64_t epoch) {
        Checkpoint checkpoint;
        checkpoint.size = size;
        checkpoint.epoch = epoch;
        checkpoint.root = size <= 13 ? Ledger::root(*m_session, size) : std::string("of records that are gone");
        return Ledger::verify(*m_session, checkpoint).faults;
    };
    for (const HeldRow& row :
         {HeldRow{0, 1, nullptr}, HeldRow{9, 1, nullptr}, HeldRow{10, 1, "ledger.restored-since"}, HeldRow{50, 1, "ledger.restored-since"},
          HeldRow{11, 2, nullptr}, HeldRow{12, 2, "ledger.restored-since"}, HeldRow{13, 3, nullptr},
          HeldRow{14, 3, "ledger.checkpoint-longer"}, HeldRow{13, 4, "ledger.checkpoint-unknown-epoch"}}) {
        const auto faults = held(row.size, row.epoch);
        EXPECT_EQ(faults.empty() ? std::string() : faults[0].code, row.fault ? row.fault : "") << row.size << " of epoch " << row.epoch;
    }
    const Json told = held(50, 1).at(0).arguments;
    EXPECT_EQ(told["kept"].integer(), 9) << "the restoration that kept least";
    EXPECT_EQ(told["size"].integer(), 50);
}

TEST(Checkpoints, AreOfOneOrganisationAndOneKey) {
    base::SeededEntropy entropy(8);
    const SigningKey key = newSigningKey(entropy);
    const TestDatabase place(Engine::Sqlite);
    const auto database = place.migrated();
    const Checkpoint checkpoint = takeCheckpoint(*database->session(), kMay, "hotel", key);
    EXPECT_EQ(faultOfSigner(checkpoint, "hotel", key.publicKey), std::nullopt);
    EXPECT_EQ(faultOfSigner(checkpoint, "hostel", key.publicKey)->code, "ledger.checkpoint-foreign");
    EXPECT_EQ(faultOfSigner(checkpoint, "hotel", newSigningKey(entropy).publicKey)->code, "ledger.checkpoint-other-key");
    Checkpoint changed = checkpoint;
    changed.epoch = 2;
    EXPECT_EQ(faultOfSigner(changed, "hotel", key.publicKey)->code, "ledger.checkpoint-forged") << "the epoch is signed too";
}

TEST_P(LedgerContract, ProofsOfTheStoredLedgerVerify) {
    fill();
    const auto digest = [](const std::string& hexText) {
        Digest value;
        std::memcpy(value.data(), base::fromHex(hexText)->data(), value.size());
        return value;
    };
    const auto path = [&](const std::vector<std::string>& texts) {
        std::vector<Digest> digests;
        for (const std::string& text : texts) digests.push_back(digest(text));
        return digests;
    };
    for (std::int64_t size = 1; size <= 9; ++size) {
        const Digest root = digest(Ledger::root(*m_session, size));
        for (std::int64_t seq = 1; seq <= size; ++seq) {
            const Digest leaf = base::leafHash(leafText(*Ledger::read(*m_session, seq)));
            EXPECT_TRUE(isIncluded(leaf, seq - 1, size, path(Ledger::inclusionProof(*m_session, seq, size)), root));
            EXPECT_TRUE(isConsistent(seq, size, digest(Ledger::root(*m_session, seq)), root,
                                     path(Ledger::consistencyProof(*m_session, seq, size))));
        }
    }
    EXPECT_EQ(refusal([&] { Ledger::inclusionProof(*m_session, 1, 10); }), "ledger.no-such-record");
    EXPECT_EQ(refusal([&] { Ledger::consistencyProof(*m_session, 0, 9); }), "ledger.no-such-record");
}

TEST_P(LedgerContract, ARebuildGivesTheSameRowsAndNamesTheOneThatWasEdited) {
    fill();
    EXPECT_THAT(m_ledger.rebuild(*m_session, Ledger::Rebuild::Compare), IsEmpty());
    m_session->run("UPDATE greeting_counts SET said = 40 WHERE person = 'p-1'");
    const auto differences = m_ledger.rebuild(*m_session, Ledger::Rebuild::Compare);
    ASSERT_EQ(differences.size(), 2U);
    EXPECT_EQ(differences[0].table, "greeting_counts");
    EXPECT_EQ(differences[0].key, "p-1 | 40");
    EXPECT_EQ(differences[0].side, "stored");
    EXPECT_EQ(differences[1].key, "p-1 | 4");
    EXPECT_EQ(differences[1].side, "derived");
    EXPECT_EQ(m_session->select<std::int64_t>("SELECT said FROM greeting_counts WHERE said = 40").size(), 1U)
        << "comparing changes nothing";
    m_ledger.rebuild(*m_session, Ledger::Rebuild::Replace);
    EXPECT_THAT(m_ledger.rebuild(*m_session, Ledger::Rebuild::Compare), IsEmpty());
    EXPECT_EQ(Ledger::head(*m_session), 9) << "replay appends nothing";
}

TEST_P(LedgerContract, ANewProjectorOrVersionIsDerivedOnce) {
    Ledger empty(Registrations{}, m_entropy);
    {
        storage::Transaction transaction(*m_session);
        empty.appending(*m_session, {"p-1", "c", kMay})->append(greeting("p-1"));
        transaction.commit();
    }
    EXPECT_TRUE(m_session->select<std::string>("SELECT person FROM greeting_counts").empty());
    EXPECT_TRUE(m_ledger.settleProjectors(*m_session));
    EXPECT_EQ(m_session->select<std::string>("SELECT person FROM greeting_counts").size(), 1U);
    EXPECT_FALSE(m_ledger.settleProjectors(*m_session));
    Registrations newer = greetings();
    newer.projectors[0].version = 2;
    EXPECT_TRUE(Ledger(newer, m_entropy).settleProjectors(*m_session));
}

TEST_P(LedgerContract, ABackupMovesAnOrganisationToTheOtherEngine) {
    // The embedded migrations only: a backup holds the tables that this program knows.
    const TestDatabase from(GetParam());
    const auto database = from.migrated();
    const auto session = database->session();
    const Ledger ledger(Registrations{}, m_entropy);
    {
        storage::Transaction transaction(*session);
        ledger.appendBatch(*session, {"p-1", "c", kMay}, std::vector<NewRecord>(2500, greeting("p-1", {{"note", "ก"}})));
        transaction.commit();
    }
    const test::ScratchFolder folder;
    storage::backup(*database, folder.file("house.adab"));
    EXPECT_EQ(refusal([&] { storage::backup(*database, folder.file("house.adab")); }), "storage.backup-exists");
    for (const Engine engine : {Engine::Sqlite, Engine::PostgreSql}) {
        const TestDatabase to(engine);
        const auto restored = to.open();
        storage::restore(folder.file("house.adab"), *restored);
        const auto target = restored->session();
        EXPECT_EQ(Ledger::root(*target, 2500), Ledger::root(*session, 2500));
        EXPECT_TRUE(Ledger::verify(*target).ok);
        EXPECT_EQ(refusal([&] { storage::restore(folder.file("house.adab"), *restored); }), "storage.not-empty");
    }
    EXPECT_EQ(refusal([&] { storage::restore(folder.file("nothing.adab"), *database); }), "storage.not-a-backup");
}

/// Bits flipped in the file itself: nothing of the ledger is read without its hash.
TEST(SqliteLedger, AFlippedByteInTheFileIsFound) {
    const TestDatabase place(Engine::Sqlite);
    base::SeededEntropy entropy(3);
    const Ledger ledger(Registrations{}, entropy);
    {
        const auto session = place.migrated()->session();
        storage::Transaction transaction(*session);
        std::vector<NewRecord> records;
        for (int i = 0; i < 50; ++i) {
            NewRecord record;
            record.type = "greetings.said";
            record.subject = "needle-" + std::to_string(i);
            records.push_back(record);
        }
        ledger.appendBatch(*session, {"p-1", "c", kMay}, records);
        transaction.commit();
    }
    const std::string file = place.location().sqliteFile;
    std::FILE* raw = std::fopen(file.c_str(), "r+b");
    std::string octets(std::filesystem::file_size(file), '\0');
    ASSERT_EQ(std::fread(octets.data(), 1, octets.size(), raw), octets.size());
    // The row of the table is the one with the actor beside it; the index has the subject too.
    const std::size_t at = octets.find("p-1cneedle-30");
    ASSERT_NE(at, std::string::npos);
    std::fseek(raw, static_cast<long>(at + 5), SEEK_SET);
    std::fputc(octets[at + 5] ^ 1, raw);
    std::fclose(raw);
    const auto session = storage::Database::open(place.location(), storage::Database::Opening::Existing)->session();
    const auto faults = Ledger::verify(*session).faults;
    ASSERT_FALSE(faults.empty());
    EXPECT_EQ(faults[0], (Error{"ledger.record-changed", Json::object({{"seq", 31}}), {}}));
}

}  // namespace
}  // namespace adab::ledger

// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/Gate.h"

#include "support/TestHouse.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace adab::gate {
namespace {

using test::FakePeople;
using test::grant;
using test::TestHouse;

/// A room of the test's own: notes about persons, kept as records and counted in a local fashion.
void registerNotes(Registry& registry) {
    Command write;
    write.name = "notes.write";
    write.about = "Writes a note about a person";
    write.arguments = {{"person", Type::Person, Need::Required, "whom"},
                       {"number", Type::Integer, Need::Required, "what"},
                       {"pin", Type::Secret, Need::Optional, "a secret"}};
    write.access = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Site}};
    write.handle = [](CommandCall& call) {
        const std::int64_t number = call.args()["number"].integer();
        NewRecord record;
        record.type = "notes.written";
        record.subject = call.text("person");
        record.data = Json::object({{"number", number}});
        const Record stored = call.append(std::move(record));
        if (number == 13) throw Refused("notes.unlucky");
        if (number == 14) return call.refuseAndKeep({"notes.kept", Json::object(), "number"});
        return Json::object({{"seq", stored.seq}});
    };
    registry.command(write);

    Command secret = write;
    secret.name = "notes.secret";
    secret.keep = Command::Keep::ShownOnce;
    registry.command(secret);

    Query count;
    count.name = "notes.count";
    count.about = "How many notes there are about a person";
    count.arguments = {{"person", Type::Person, Need::Required, "whom"}};
    count.access = {{Role::Learner, Reach::Own}, {Role::Hr, Reach::Organisation}};
    count.trace = Query::Trace::FileRead;
    count.handle = [](QueryCall& call) { return Json(ledger::Ledger::ofSubject(call.session(), call.text("person"), "notes.").size()); };
    registry.query(count);
}

class GateTest : public testing::Test {
protected:
    GateTest() {
        people.sites = {{"p-anna", {"bangkok"}}, {"p-ben", {"bangkok"}}, {"p-cyra", {"dubai"}}};
        people.actors["p-sup"].grants = {grant(Role::Supervisor, Reach::Site, "bangkok")};
        people.actors["p-hr"].grants = {grant(Role::Hr, Reach::Organisation)};
    }
    Json note(const std::string& person, int number) const { return Json::object({{"person", person}, {"number", number}}); }
    std::size_t notesAbout(const std::string& person) {
        const auto session = house.database().session();
        return ledger::Ledger::ofSubject(*session, person, "notes.").size();
    }

    FakePeople people;
    TestHouse house{{registerNotes}, people.directory()};
};

TEST_F(GateTest, answersAValueAndTheHead) {
    const Answer answer = house.answer("p-anna", {"notes.write", note("p-anna", 1), "11111111-aaaa", {}, {}, {}});
    ASSERT_TRUE(answer.ok());
    EXPECT_EQ(answer.value["seq"].integer(), 1);
    EXPECT_EQ(answer.head, 1);
}

TEST_F(GateTest, refusesWhatTheRowDoesNotList) {
    EXPECT_EQ(house.refused("p-anna", "notes.write", note("p-ben", 1)), "gate.not-allowed");
    EXPECT_EQ(house.refused("p-sup", "notes.write", note("p-cyra", 1)), "gate.not-allowed");
    EXPECT_EQ(house.refused("p-hr", "notes.write", note("p-ben", 1)), "gate.not-allowed");
    EXPECT_EQ(house.refused("operator", "notes.write", note("p-ben", 1)), "gate.not-allowed");
    EXPECT_EQ(house.refused("", "notes.write", note("p-ben", 1)), "gate.sign-in-first");
    EXPECT_EQ(notesAbout("p-ben") + notesAbout("p-cyra"), 0U);
    house.ok("p-sup", "notes.write", note("p-ben", 1));
}

struct ArgumentRow {
    const char* args;
    const char* code;
    const char* field;
};

TEST_F(GateTest, holdsArgumentsToTheirShapes) {
    for (const ArgumentRow& row : {ArgumentRow{R"({"person":"p-anna"})", "argument.missing", "number"},
                                   ArgumentRow{R"({"person":"p-anna","number":null})", "argument.missing", "number"},
                                   ArgumentRow{R"({"person":"p-anna","number":"1"})", "argument.type", "number"},
                                   ArgumentRow{R"({"person":"p anna","number":1})", "argument.type", "person"},
                                   ArgumentRow{R"({"person":"","number":1})", "argument.type", "person"},
                                   ArgumentRow{R"({"person":"p-anna","number":1,"nunber":1})", "argument.unknown", "nunber"},
                                   ArgumentRow{R"([])", "argument.not-an-object", ""}}) {
        const Answer answer = house.answer("p-anna", {"notes.write", base::parseJson(row.args), "", {}, {}, {}});
        ASSERT_TRUE(answer.error) << row.args;
        EXPECT_EQ(answer.error->code, row.code) << row.args;
        EXPECT_EQ(answer.error->field, row.field) << row.args;
        EXPECT_FALSE(answer.message.empty() || answer.message == row.code) << "a sentence, not a code: " << answer.message;
    }
    EXPECT_EQ(house.refused("p-anna", "notes.nothing"), "gate.unknown");
}

TEST_F(GateTest, aRefusalUndoesEverythingUnlessItIsToBeKept) {
    EXPECT_EQ(house.refused("p-anna", "notes.write", note("p-anna", 13)), "notes.unlucky");
    EXPECT_EQ(notesAbout("p-anna"), 0U);
    EXPECT_EQ(house.refused("p-anna", "notes.write", note("p-anna", 14)), "notes.kept");
    EXPECT_EQ(notesAbout("p-anna"), 1U);
}

TEST_F(GateTest, theSameCommandIdAndArgumentsGiveTheSameAnswerOnce) {
    const Request request{"notes.write", note("p-anna", 5), "22222222-aaaa", {}, {}, {}};
    const Answer first = house.answer("p-anna", request);
    house.ok("p-anna", "notes.write", note("p-anna", 6));
    const Answer again = house.answer("p-anna", request);
    EXPECT_EQ(first.value, again.value);
    EXPECT_EQ(first.head, again.head);
    EXPECT_EQ(notesAbout("p-anna"), 2U);

    Request other = request;
    other.args.set("number", 7);
    EXPECT_EQ(house.answer("p-anna", other).error->code, "command.id-reused");
    EXPECT_EQ(house.answer("p-sup", request).error->code, "command.id-reused") << "nor does another person get the answer";
    EXPECT_EQ(notesAbout("p-anna"), 2U);
}

TEST_F(GateTest, anAnswerThatIsShownOnceIsNotKept) {
    const Request request{"notes.secret", note("p-anna", 5), "33333333-aaaa", {}, {}, {}};
    EXPECT_TRUE(house.answer("p-anna", request).ok());
    EXPECT_EQ(house.answer("p-anna", request).error->code, "command.shown-once");
    EXPECT_EQ(notesAbout("p-anna"), 1U);
}

TEST_F(GateTest, aCommandIdIsChecked) {
    for (const char* id : {"short", "has space in it", "quote'quote'quote"}) {
        EXPECT_EQ(house.answer("p-anna", {"notes.write", note("p-anna", 1), id, {}, {}, {}}).error->code, "command.id-invalid") << id;
    }
}

TEST_F(GateTest, readingAnotherPersonsFileIsRecordedOnceADay) {
    house.ok("p-anna", "notes.count", Json::object({{"person", "p-anna"}}));
    const auto reads = [&] {
        const auto session = house.database().session();
        return ledger::Ledger::ofSubject(*session, "p-anna", "gate.fileRead").size();
    };
    EXPECT_EQ(reads(), 0U) << "one's own file";
    house.ok("p-hr", "notes.count", Json::object({{"person", "p-anna"}}));
    house.ok("p-hr", "notes.count", Json::object({{"person", "p-anna"}}));
    EXPECT_EQ(reads(), 1U);
    house.setNow("2026-05-05T08:00:00Z");
    house.ok("p-hr", "notes.count", Json::object({{"person", "p-anna"}}));
    EXPECT_EQ(reads(), 2U);
}

TEST_F(GateTest, changesNameTheRoomsTouchedSince) {
    const std::int64_t before = house.gate().changesSince(0)["head"].integer();
    house.ok("p-anna", "notes.write", note("p-anna", 1));
    const Json changes = house.gate().changesSince(before);
    EXPECT_EQ(toText(changes["rooms"]), R"(["notes"])");
    EXPECT_EQ(house.gate().changesSince(changes["head"].integer())["rooms"].size(), 0U);
}

TEST_F(GateTest, theListReadsLikeATableOfContents) {
    const Json list = house.gate().list();
    ASSERT_EQ(list["entries"].size(), 3U);
    const Json& entry = list["entries"].at(2);
    EXPECT_EQ(entry["name"].text(), "notes.write");
    EXPECT_EQ(entry["kind"].text(), "command");
    EXPECT_EQ(entry["arguments"]["number"]["type"].text(), "integer");
    EXPECT_TRUE(entry["arguments"]["number"]["required"].boolean());
    EXPECT_FALSE(entry["arguments"]["pin"]["required"].boolean());
}

TEST_F(GateTest, manyThreadsWriteWithoutGapsOrLosses) {
    constexpr int kThreads = 6;
    constexpr int kEach = 40;
    std::atomic<int> refusals = 0;
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t) {
        threads.emplace_back([&] {
            for (int i = 0; i < kEach; ++i) {
                // Every fourth is refused; the others in its transaction must not suffer.
                const bool unlucky = i % 4 == 3;
                const Answer answer =
                    house.gate().callAs("p-anna", {"notes.write", note("p-anna", unlucky ? 13 : 100 + i), "", {}, {}, {}});
                if (!answer.ok()) ++refusals;
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    EXPECT_EQ(refusals, kThreads * kEach / 4);
    EXPECT_EQ(notesAbout("p-anna"), static_cast<std::size_t>(kThreads * (kEach - kEach / 4)));
    house.expectDerivable();
}

}  // namespace
}  // namespace adab::gate

// SPDX-License-Identifier: GPL-3.0-or-later
// A person's file and an inspector's pack from the command line: saved, checked without the house, and every changed octet named.
#include "core/cli/Program.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>

namespace adab::test {
namespace {

namespace fs = std::filesystem;

std::string bytesOf(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}
void write(const std::string& file, const std::string& bytes) { std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes; }

/// Who has done most, so that their file holds something of everything.
std::string somebody(const std::string& data) {
    const Json matrix = adabctl({"--data", data, "report", "matrix", "--json"}).json();
    for (const Json& row : matrix["rows"].items()) {
        if (row["cells"].at(0).text() == "certified") return row["person"].text();
    }
    return {};
}

struct Files : testing::Test {
    TemporaryFolder folder;
    std::string data = folder.path("house");
    std::string kept = folder.path("kept");
    void SetUp() override { copyDemonstration(data); }
    Ran verify(const std::vector<std::string>& more = {}) const {
        std::vector<std::string> words{"audit", "verify", kept, "--json"};
        words.insert(words.end(), more.begin(), more.end());
        return adabctl(words);
    }
    /// Changes one octet of a file, checks, and puts it back.
    void expectSeen(const std::string& name) const {
        const std::string file = kept + "/" + name;
        const std::string bytes = bytesOf(file);
        ASSERT_FALSE(bytes.empty());
        for (const std::size_t at : {std::size_t{3}, bytes.size() / 3, bytes.size() / 2, bytes.size() - 1}) {
            std::string changed = bytes;
            changed[at] = static_cast<char>(changed[at] ^ 1);
            write(file, changed);
            const Ran run = verify();
            EXPECT_EQ(run.exit, 1) << name << ' ' << at;
            EXPECT_FALSE(run.json()["faults"].at(0)["message"].text("").empty()) << name << ' ' << at;
        }
        write(file, bytes);
        EXPECT_EQ(verify().exit, 0);
    }
};

TEST_F(Files, aPersonsFileIsSavedAndChecked) {
    const std::string person = somebody(data);
    ASSERT_FALSE(person.empty());
    ASSERT_EQ(adabctl({"--data", data, "person", "export", person, kept}).exit, 0);
    EXPECT_EQ(bytesOf(kept + "/person.pdf").substr(0, 5), "%PDF-");
    const Ran run = verify();
    ASSERT_EQ(run.exit, 0) << run.out;
    EXPECT_TRUE(run.json()["ok"].boolean());
    EXPECT_EQ(run.json()["kind"].text(), "person");
    EXPECT_GT(run.json()["records"].integer(), 5);
    EXPECT_GT(run.json()["opened"].integer(), 1);
    ASSERT_EQ(adabctl({"--data", data, "keys", "public", folder.path("key.json")}).exit, 0);
    EXPECT_EQ(verify({"--key", folder.path("key.json")}).exit, 0);
    expectSeen("person.json");
    expectSeen("person.pdf");
    // Who read it is on record.
    const Ran again = adabctl({"--data", data, "person", "export", person, folder.path("again"), "--json"});
    EXPECT_EQ(again.json()["files"].size(), 2u);
    EXPECT_NE(bytesOf(folder.path("again") + "/person.json").find("gate.fileRead"), std::string::npos);
    EXPECT_EQ(adabctl({"--data", data, "person", "export", "p-nobody", folder.path("none")}).exit, 1);
    EXPECT_EQ(adabctl({"audit", "verify", folder.path("nothing")}).exit, 1);
}

TEST_F(Files, anInspectorsPackIsSavedAndChecked) {
    ASSERT_EQ(adabctl({"--data", data, "audit", "export", kept}).exit, 0);
    const Ran run = verify();
    ASSERT_EQ(run.exit, 0) << run.out;
    EXPECT_EQ(run.json()["kind"].text(), "audit");
    EXPECT_GT(run.json()["records"].integer(), 50);
    for (const char* name : {"audit.json", "ledger.jsonl", "matrix.json"}) expectSeen(name);
    fs::remove(kept + "/ledger.jsonl");
    EXPECT_EQ(verify().exit, 1);
}

TEST_F(Files, aPersonIsErasedAsFarAsMayBe) {
    // Somebody about whom no case is open.
    std::string person;
    const Json matrix = adabctl({"--data", data, "report", "matrix", "--json"}).json();
    for (const Json& row : matrix["rows"].items()) {
        const Json whose = Json::object({{"person", row["person"]}});
        const Json papers = adabctl({"--data", data, "gate", "call", "files.retention", toText(whose), "--json"}).json()["value"];
        if (papers["refusal"]["code"].text("") == "files.nothing-to-erase") person = row["person"].text();
    }
    ASSERT_FALSE(person.empty());
    const Ran refused = adabctl({"--data", data, "person", "erase", person, "--json"});
    EXPECT_EQ(refused.exit, 1) << "she works there, and nothing is kept for nothing";
    EXPECT_EQ(refused.json()["error"]["code"].text(), "files.nothing-to-erase");
    const Json address = Json::object({{"person", person}, {"address", "marked@example.org"}});
    ASSERT_EQ(adabctl({"--data", data, "gate", "call", "reminders.saveAddress", toText(address)}).exit, 0);
    const Ran run = adabctl({"--data", data, "person", "erase", person, "--reason", "She asked for it.", "--json"});
    ASSERT_EQ(run.exit, 0) << run.out;
    EXPECT_GT(run.json()["erased"].integer(), 0);
    EXPECT_TRUE(run.json()["clean"].boolean());
    bool nameKept = false;
    const Json keptPapers = run.json()["kept"];
    for (const Json& one : keptPapers.items()) nameKept = nameKept || one["paper"].text() == "profile";
    EXPECT_TRUE(nameKept) << "she works there";
    EXPECT_EQ(adabctl({"--data", data, "ledger", "verify"}).exit, 0);
    EXPECT_EQ(adabctl({"--data", data, "tables", "rebuild", "--compare"}).exit, 0);
}

}  // namespace
}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
// Going back to a backup is no secret: it begins an epoch, and a checkpoint from before says what became of what it states.
#include "core/cli/Program.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace adab::test {
namespace {

namespace fs = std::filesystem;

class Restoring : public testing::Test {
protected:
    Restoring() {
        copyDemonstration(old());
        EXPECT_EQ(in(old(), {"backup", folder.path("monday.backup")}).exit, 0);
        keep("monday.checkpoint");
        EXPECT_EQ(in(old(), {"keys", "export", folder.path("safe.key")}).exit, 0);
        const Ran more =
            in(old(), {"gate", "call", "people.addSite", R"({"site":"tuesday","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})"});
        EXPECT_EQ(more.exit, 0) << more.out;
        keep("tuesday.checkpoint");
        const Ran restored = in(again(), {"restore", folder.path("monday.backup")});
        EXPECT_EQ(restored.exit, 0) << restored.out;
        EXPECT_EQ(restored.json()["epoch"].integer(), 2);
    }
    std::string old() const { return folder.path("old"); }
    std::string again() const { return folder.path("again"); }
    Ran in(const std::string& data, std::vector<std::string> words) const {
        words.insert(words.begin(), {"--data", data});
        words.emplace_back("--json");
        return adabctl(words);
    }
    void keep(const std::string& name) const { std::ofstream(folder.path(name)) << in(old(), {"ledger", "checkpoint"}).out; }
    Json verified(const std::string& data, const std::string& checkpoint) const {
        return in(data, {"ledger", "verify", "--checkpoint", folder.path(checkpoint)}).json();
    }
    static std::string fault(const Json& verification) { return verification["faults"].at(0)["code"].text(); }

    TemporaryFolder folder;
};

TEST_F(Restoring, anOlderStateBeginsAnEpoch) {
    const Ran run = in(again(), {"ledger", "verify"});
    EXPECT_EQ(run.exit, 0) << run.out;
    const Json found = run.json();
    EXPECT_EQ(found["epoch"].integer(), 2);
    const Json once = found["restored"].at(0);
    EXPECT_EQ(once["seq"].integer(), once["size"].integer() + 1);
    EXPECT_EQ(found["size"], once["seq"]) << "it is the last that happened";
    EXPECT_EQ(in(again(), {"ledger", "checkpoint"}).json()["epoch"].integer(), 2);
    EXPECT_EQ(in(old(), {"ledger", "checkpoint"}).json()["epoch"].integer(), 1);
}

TEST_F(Restoring, aCheckpointFromBeforeSaysWhatHappened) {
    EXPECT_EQ(fault(verified(again(), "monday.checkpoint")), "ledger.checkpoint-other-key") << "the key is in no backup";
    ASSERT_EQ(in(again(), {"keys", "import", folder.path("safe.key")}).exit, 0);
    EXPECT_TRUE(verified(again(), "monday.checkpoint")["ok"].boolean()) << "all that it states is still there";
    const Json lost = verified(again(), "tuesday.checkpoint");
    EXPECT_FALSE(lost["ok"].boolean());
    EXPECT_EQ(fault(lost), "ledger.restored-since");
    EXPECT_EQ(lost["faults"].size(), 1U);
    EXPECT_NE(lost["faults"].at(0)["message"].text().find("restored from a backup"), std::string::npos);
    EXPECT_TRUE(verified(old(), "tuesday.checkpoint")["ok"].boolean()) << "nothing happened to the old place";
}

TEST_F(Restoring, filesPutInPlaceByHandAreFound) {
    // Not `restore`, but the file of Monday over that of Tuesday.
    fs::copy_file(folder.path("monday.backup"), old() + "/adab.sqlite", fs::copy_options::overwrite_existing);
    const Json behind = verified(old(), "tuesday.checkpoint");
    EXPECT_EQ(fault(behind), "ledger.checkpoint-longer");
    std::ofstream(folder.path("later.checkpoint")) << in(again(), {"ledger", "checkpoint"}).out;
    ASSERT_EQ(in(again(), {"keys", "export", folder.path("new.key")}).exit, 0);
    ASSERT_EQ(in(old(), {"keys", "import", folder.path("new.key")}).exit, 0);
    EXPECT_EQ(fault(verified(old(), "later.checkpoint")), "ledger.checkpoint-unknown-epoch");
}

TEST_F(Restoring, aCheckpointThatWasEditedProvesNothing) {
    Json checkpoint = base::parseJson(in(old(), {"ledger", "checkpoint"}).out);
    checkpoint.set("epoch", 2);
    std::ofstream(folder.path("edited.checkpoint")) << toText(checkpoint);
    EXPECT_EQ(fault(verified(old(), "edited.checkpoint")), "ledger.checkpoint-forged");
}

}  // namespace
}  // namespace adab::test

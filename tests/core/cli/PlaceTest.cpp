// SPDX-License-Identifier: GPL-3.0-or-later
// A program finds its courses and texts by its own place, wherever that is, and knows no path of the machine that built it.
#include "core/cli/Program.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace adab::test {
namespace {

namespace fs = std::filesystem;

class Place : public testing::Test {
protected:
    Place() {
        fs::create_directories(folder.path("usr/bin"));
        fs::copy_file(ADABCTL, program());
    }
    std::string program() const { return folder.path("usr/bin") + "/adabctl"; }
    /// A refusal that needs a sentence, said by the program in its new place.
    Json said(const std::string& before = {}) const {
        const std::string nowhere = folder.path("nowhere");
        return Running("LC_ALL=C " + before + " " + program() + " --data " + nowhere + " gate list --json 2>/dev/null")
            .wait()
            .json()["error"];
    }

    TemporaryFolder folder;
};

TEST_F(Place, withoutItsFilesAProgramSaysWhereTheyBelong) {
    const Json error = said();
    EXPECT_EQ(error["code"].text(), "house.no-organisation");
    EXPECT_NE(error["message"].text().find(folder.path("usr/share/adab")), std::string::npos) << error["message"].text();
}

TEST_F(Place, theFilesLieBesideThePrograms) {
    fs::create_directories(folder.path("usr/share/adab"));
    for (const char* part : {"assets", "courses"}) fs::create_symlink(sourceFolder() + "/" + part, folder.path("usr/share/adab/") + part);
    EXPECT_NE(said()["message"].text().find("There is no organisation"), std::string::npos);
    const Ran demo =
        Running(program() + " --data " + folder.path("house") + " init --organisation X --admin anna --json 2>/dev/null").wait();
    EXPECT_EQ(demo.exit, 0) << demo.out;
    EXPECT_EQ(Running(program() + " --data " + folder.path("house") + " doctor --json").wait().exit, 0);
}

TEST_F(Place, anotherFolderCanBeNamed) {
    const std::string message = said("ADAB_SHARE=" + sourceFolder())["message"].text();
    EXPECT_NE(message.find("There is no organisation"), std::string::npos) << message;
}

}  // namespace
}  // namespace adab::test

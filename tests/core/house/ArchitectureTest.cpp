// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a compiler does not see: who may include whom, where SQL may stand, that every code has its sentence.
#include "base/Phrases.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <set>

namespace adab {
namespace {

namespace fs = std::filesystem;

/// Above to below: a room may include itself and what stands before it. `house` puts the rooms together for the programs after it.
const std::vector<std::string> kRooms{"base",     "storage",    "ledger",    "gate",       "packs",      "people",        "standards",
                                      "formulas", "assessment", "scenarios", "courses",    "refreshers", "certification", "credentials",
                                      "policies", "quality",    "rewards",   "discipline", "reminders",  "insight",       "files",
                                      "print",    "house",      "remote",    "cli",        "server"};

std::string read(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<fs::path> sources(const std::string& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(ADAB_SOURCE) / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension == ".h" || extension == ".cpp") files.push_back(entry.path());
    }
    EXPECT_FALSE(files.empty()) << folder;
    std::sort(files.begin(), files.end());
    return files;
}

std::string roomOf(const fs::path& file) { return fs::relative(file, fs::path(ADAB_SOURCE) / "core").begin()->string(); }

std::ptrdiff_t rank(const std::string& room) { return std::find(kRooms.begin(), kRooms.end(), room) - kRooms.begin(); }

TEST(Architecture, everyFolderOfCoreIsAKnownRoom) {
    for (const auto& entry : fs::directory_iterator(fs::path(ADAB_SOURCE) / "core")) {
        if (!entry.is_directory()) continue;
        EXPECT_LT(rank(entry.path().filename().string()), std::ssize(kRooms)) << entry.path();
    }
}

TEST(Architecture, aRoomIncludesOnlyRoomsAboveIt) {
    const std::regex include(R"re(#include "([a-z]+)/[A-Za-z0-9]+\.h")re");
    int seen = 0;
    for (const fs::path& file : sources("core")) {
        const std::string room = roomOf(file);
        const std::string text = read(file);
        for (std::sregex_iterator match(text.begin(), text.end(), include), end; match != end; ++match) {
            ++seen;
            EXPECT_LE(rank((*match)[1]), rank(room)) << file << " includes " << (*match)[0];
        }
    }
    EXPECT_GT(seen, 100) << "the test reads the includes";
}

TEST(Architecture, theBuildKnowsTheRoomsInTheSameOrder) {
    const std::string text = read(fs::path(ADAB_SOURCE) / "core" / "CMakeLists.txt");
    const std::regex call(R"re(adab_room\(([a-z]+))re");
    std::ptrdiff_t last = -1;
    for (std::sregex_iterator match(text.begin(), text.end(), call), end; match != end; ++match) {
        EXPECT_GT(rank((*match)[1]), last) << (*match)[1];
        last = rank((*match)[1]);
    }
    EXPECT_GT(last, 0);
}

TEST(Architecture, onlyPrintKnowsQt) {
    const std::regex qt(R"re(#include <Q[A-Za-z]+)re");
    for (const fs::path& file : sources("core")) {
        if (roomOf(file) == "print") continue;
        EXPECT_FALSE(std::regex_search(read(file), qt)) << file;
    }
}

TEST(Architecture, sqlStandsInStoresOnly) {
    const std::regex sql(R"re("(SELECT |INSERT INTO |DELETE FROM |UPDATE [a-z_]+ SET ))re");
    for (const fs::path& file : sources("core")) {
        const std::string name = file.filename().string();
        if (roomOf(file) == "storage" || (name.size() > 9 && name.ends_with("Store.cpp"))) continue;
        EXPECT_FALSE(std::regex_search(read(file), sql)) << file;
    }
}

TEST(Architecture, theClockIsPassedIn) {
    const std::regex now(R"re(system_clock::now|steady_clock::now|[^a-zA-Z_]time\(nullptr\)|gettimeofday)re");
    for (const fs::path& file : sources("core")) {
        if (file.filename() == "Time.cpp" && roomOf(file) == "base") continue;
        EXPECT_FALSE(std::regex_search(read(file), now)) << file;
    }
}

TEST(Architecture, everyCodeHasItsSentenceInEveryLanguage) {
    const auto phrases = Phrases::load(std::string(ADAB_SOURCE "/assets/i18n/core"));
    const std::regex thrown(R"re((?:Refused\(|Error\{|say\(|refuse\(|refuseAndKeep\(\{|\{"phrase", )"([a-z]+(?:\.[a-zA-Z0-9-]+)+)")re");
    std::map<std::string, fs::path> codes;
    for (const fs::path& file : sources("core")) {
        const std::string text = read(file);
        for (std::sregex_iterator match(text.begin(), text.end(), thrown), end; match != end; ++match) codes.emplace((*match)[1], file);
    }
    EXPECT_GT(codes.size(), 50U) << "the test finds the codes";
    for (const auto& [code, file] : codes) {
        // What ends in a hyphen is put together at run time; the languages are held to each other below.
        if (code.ends_with('-')) continue;
        for (const std::string& locale : base::shippedLocales())
            EXPECT_TRUE(phrases->has(code, locale)) << code << " (" << locale << ") of " << file;
    }
}

TEST(Architecture, theLanguagesHaveTheSameCodes) {
    const auto phrases = Phrases::load(std::string(ADAB_SOURCE "/assets/i18n/core"));
    const auto english = phrases->codes("en");
    const std::set<std::string> expected(english.begin(), english.end());
    for (const std::string& locale : base::shippedLocales()) {
        const auto codes = phrases->codes(locale);
        const std::set<std::string> found(codes.begin(), codes.end());
        std::vector<std::string> differing;
        std::set_symmetric_difference(expected.begin(), expected.end(), found.begin(), found.end(), std::back_inserter(differing));
        for (const std::string& code : differing) ADD_FAILURE() << code << " is not in both en and " << locale;
    }
}

TEST(Architecture, everySourceNamesItsLicence) {
    for (const char* folder : {"core", "qml", "tests"}) {
        for (const fs::path& file : sources(folder)) {
            EXPECT_NE(read(file).substr(0, 200).find("SPDX-License-Identifier: GPL-3.0-or-later"), std::string::npos) << file;
        }
    }
}

}  // namespace
}  // namespace adab

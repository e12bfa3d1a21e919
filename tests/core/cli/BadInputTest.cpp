// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong in a real house: each gets one sentence in the language of whoever sits there, and nothing is lost.
#include "core/cli/Program.h"
#include "house/House.h"
#include "storage/Migrations.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>

namespace adab::test {
namespace {

namespace fs = std::filesystem;

class BadInput : public testing::Test {
protected:
    BadInput() { copyDemonstration(data()); }
    std::string data() const { return folder.path("house"); }
    std::string database() const { return data() + "/adab.sqlite"; }
    std::vector<std::string> with(std::vector<std::string> words) const {
        words.insert(words.begin(), {"--data", data()});
        words.emplace_back("--json");
        return words;
    }
    std::int64_t records() const {
        const Ran run = adabctl(with({"ledger", "verify"}));
        EXPECT_EQ(run.exit, 0) << run.out;
        return run.json()["size"].integer();
    }

    TemporaryFolder folder;
};

/// By letters that the others of our languages do not have.
bool isIn(const std::string& locale, const std::string& sentence) {
    const auto has = [&](const char* letter) { return sentence.find(letter) != std::string::npos; };
    if (locale == "th") return has("\xE0\xB8");
    if (locale == "fa") return has("ی");
    if (locale == "ar") return has("ة") || has("ي");
    return !isIn("th", sentence) && !has("ی") && !has("\xD9");
}

/// Refused with that code and exit, and the sentence is in the language that the terminal speaks.
void expectToldInEveryLanguage(const std::vector<std::string>& words, const std::string& code, int exit, const std::string& before = {}) {
    std::set<std::string> sentences;
    for (const auto& [locale, environment] : {std::pair<std::string, std::string>{"en", "LC_ALL=en_GB.UTF-8"},
                                              {"th", "LC_ALL=th_TH.UTF-8"},
                                              {"fa", "LC_ALL= LC_MESSAGES=fa_IR.UTF-8"},
                                              {"ar", "LC_ALL= LC_MESSAGES= LANG=ar_AE.UTF-8"}}) {
        const Ran run = adabctl(words, before + environment);
        EXPECT_EQ(run.exit, exit) << locale << ' ' << run.out;
        ASSERT_EQ(run.lines().size(), 1U) << locale << " one object: " << run.out;
        const Json error = run.json()["error"];
        EXPECT_EQ(error["code"].text(), code) << locale;
        const std::string sentence = error["message"].text();
        EXPECT_TRUE(isIn(locale, sentence)) << locale << ": " << sentence;
        EXPECT_EQ(sentence.find('{'), std::string::npos) << "every argument is filled in: " << sentence;
        sentences.insert(sentence);
    }
    EXPECT_EQ(sentences.size(), 4U);
}

std::string octetsOf(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

TEST_F(BadInput, aBrokenPackIsRefusedAndNothingIsInstalled) {
    const std::int64_t before = records();
    const std::string pack = folder.path("presence");
    fs::copy(sourceFolder() + "/courses/presence", pack, fs::copy_options::recursive);
    std::ofstream(pack + "/pack.yaml", std::ios::app) << "lessons: [\n";
    expectToldInEveryLanguage(with({"courses", "install", pack}), "packs.invalid", 1);
    const std::string sentence = adabctl(with({"courses", "install", pack})).json()["error"]["message"].text();
    EXPECT_NE(sentence.find("pack.yaml"), std::string::npos) << sentence;
    EXPECT_EQ(records(), before);
}

TEST_F(BadInput, aWrongPinIsRefusedAndCounted) {
    const auto signIn = [&](const char* pin) {
        return with({"gate", "call", "people.signIn", std::string(R"({"login":"learner","device":"kiosk","secret":")") + pin + "\"}"});
    };
    expectToldInEveryLanguage(signIn("9999"), "people.wrong-pin", 1);
    const Ran nobody = adabctl(with({"gate", "call", "people.signIn", R"({"login":"no-such","device":"kiosk","secret":"9999"})"}));
    EXPECT_EQ(nobody.json()["error"]["code"].text(), "people.wrong-pin") << "it does not tell who is known";
    for (int i = 0; i < 6; ++i) adabctl(signIn("9999"));
    EXPECT_NE(adabctl(signIn("482615")).exit, 0) << "after so many the right one has to wait too";
}

TEST_F(BadInput, aPasswordThatIsWrongIsAskedForAgain) {
    Ran run = adabctl(with({"gate", "call", "people.me", "{}", "--as", "hr"}), "LC_ALL=th_TH.UTF-8 ADAB_PASSWORD='not this'");
    EXPECT_EQ(run.exit, 1);
    EXPECT_TRUE(isIn("th", run.json()["error"]["message"].text())) << run.out;
    run = adabctl(with({"gate", "call", "people.me", "{}", "--as", "hr"}), "ADAB_PASSWORD='saffron house demo'");
    EXPECT_EQ(run.exit, 0) << run.out;
}

TEST_F(BadInput, aFullDiskIsToldAndWhatWasAnsweredIsKept) {
    const std::int64_t before = records();
    // A file may have 200 KB here, less than the database has: the log of what is new fills up, and is never copied into the database.
    const std::string full = "ulimit -f 400; ";
    std::int64_t saved = 0;
    std::string code;
    std::string refused;
    for (int i = 0; i < 60 && code.empty(); ++i) {
        const std::string site = "full-" + std::to_string(i);
        const Ran run = adabctl(with({"gate", "call", "people.addSite",
                                      R"({"site":")" + site + R"(","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})"}),
                                full);
        if (run.exit == 0) {
            ++saved;
        } else {
            code = run.json()["error"]["code"].text();
            refused = site;
        }
    }
    EXPECT_EQ(code, "storage.full");
    EXPECT_GT(saved, 0);
    const auto again = with(
        {"gate", "call", "people.addSite", R"({"site":")" + refused + R"(","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})"});
    // Whoever left last may have made some room in the log: now there is less than any command needs.
    expectToldInEveryLanguage(again, "storage.full", 1, "ulimit -f 80; ");
    EXPECT_EQ(records(), before + saved) << "what was answered is there, and nothing else";
    EXPECT_EQ(adabctl(again).exit, 0) << "once there is room, the same command goes through";
    EXPECT_EQ(adabctl(with({"tables", "rebuild", "--compare"})).exit, 0);
}

TEST_F(BadInput, aBackupThatFindsNoRoomLeavesNoFile) {
    const std::string file = folder.path("all.backup");
    expectToldInEveryLanguage(with({"backup", file}), "storage.full", 1, "ulimit -f 600; ");
    EXPECT_FALSE(fs::exists(file));
    EXPECT_FALSE(fs::exists(file + ".part"));
    EXPECT_EQ(adabctl(with({"backup", file})).exit, 0);
}

TEST_F(BadInput, aReportThatCannotBeWrittenLeavesTheOldOne) {
    const std::string file = folder.path("matrix.csv");
    std::ofstream(file) << "the report of last week";
    fs::create_directory(file + ".part");  // in the way of the new one
    expectToldInEveryLanguage(with({"report", "matrix", "--format", "csv", "--output", file}), "cli.file-unwritable", 1);
    EXPECT_EQ(octetsOf(file), "the report of last week");
    expectToldInEveryLanguage(with({"report", "matrix", "--format", "csv", "--output", "/dev/full"}), "cli.file-unwritable", 1);
    fs::remove(file + ".part");
    EXPECT_EQ(adabctl(with({"report", "matrix", "--format", "csv", "--output", file})).exit, 0);
    EXPECT_EQ(octetsOf(file).find("last week"), std::string::npos);
    EXPECT_FALSE(fs::exists(file + ".part"));
}

TEST_F(BadInput, anAnswerThatCannotBeWrittenOutIsNoSuccess) {
    const Ran run = Running(commandLine(with({"ledger", "export"})) + " >/dev/full").wait();
    EXPECT_EQ(run.exit, 1);
}

TEST_F(BadInput, aFoundingThatFailsLeavesThePlaceAsItWas) {
    const std::string place = folder.path("new");
    EXPECT_NE(adabctl({"--data", place, "init", "--organisation", "X", "--admin", "anna"}, "ulimit -f 300; ").exit, 0);
    EXPECT_FALSE(fs::exists(place + "/adab.sqlite"));
    EXPECT_EQ(adabctl({"--data", place, "init", "--organisation", "X", "--admin", "anna", "--zone", "Nowhere/Here"}).exit, 1);
    std::ofstream(folder.path("letter.txt")) << "Dear guest";
    expectToldInEveryLanguage({"--data", place, "restore", folder.path("letter.txt"), "--json"}, "storage.not-a-backup", 1);
    EXPECT_EQ(adabctl({"--data", place, "init", "--organisation", "X", "--admin", "anna"}).exit, 0) << "nothing stands in the way";
}

TEST_F(BadInput, aDatabaseOfANewerProgramIsLeftAlone) {
    {
        const auto house = house::House::open({data(), house::Options::Opening::Existing, nullptr, nullptr});
        house->database().session()->run("INSERT INTO schema_migrations (number, name) VALUES (9999, '9999-future')");
    }
    const std::string before = octetsOf(database());
    expectToldInEveryLanguage(with({"gate", "list"}), "storage.newer", 3);
    EXPECT_EQ(adabctl(with({"doctor"})).exit, 3);
    EXPECT_EQ(octetsOf(database()), before);
}

TEST_F(BadInput, aDatabaseOfAnotherProgramIsLeftAlone) {
    const std::string text = "Dear diary, this is no database. " + std::string(5000, 'x');
    std::ofstream(database(), std::ios::trunc) << text;
    expectToldInEveryLanguage(with({"gate", "list"}), "storage.foreign", 3);
    expectToldInEveryLanguage(with({"init", "--organisation", "X", "--admin", "anna"}), "house.exists", 1);
    EXPECT_EQ(octetsOf(database()), text);
}

TEST_F(BadInput, aFolderThatIsNoOrganisationSaysSo) {
    expectToldInEveryLanguage({"--data", folder.path("nowhere"), "gate", "list", "--json"}, "house.no-organisation", 3);
    EXPECT_FALSE(fs::exists(folder.path("nowhere"))) << "a question makes nothing";
}

TEST_F(BadInput, aKeyThatIsMissingIsAskedForAndPutBack) {
    const std::string key = data() + "/organisation.key";
    ASSERT_EQ(adabctl(with({"keys", "export", folder.path("safe.key")})).exit, 0);
    fs::remove(key);
    expectToldInEveryLanguage(with({"gate", "list"}), "house.key-unreadable", 3);
    EXPECT_EQ(adabctl(with({"keys", "import", folder.path("safe.key")})).exit, 0);
    EXPECT_EQ(adabctl(with({"gate", "list"})).exit, 0);
}

TEST_F(BadInput, aNetworkFolderIsRefusedBeforeItIsTouched) {
    const auto phrases = Phrases::load(sourceFolder() + "/assets/i18n/core");
    for (const auto opening : {house::Options::Opening::Existing, house::Options::Opening::Create}) {
        const bool create = opening == house::Options::Opening::Create;
        const std::string place = create ? folder.path("share") : data();
        const std::string before = create ? "" : octetsOf(database());
        try {
            house::House::open({place, opening, nullptr, nullptr, [](const std::string&) { return storage::FolderKind::Network; }});
            FAIL() << "opened";
        } catch (const Refused& refused) {
            EXPECT_EQ(refused.error().code, "storage.network-folder");
            for (const std::string& locale : base::shippedLocales()) {
                const std::string sentence = phrases->render(refused.error().code, refused.error().arguments, Reader{locale, {}});
                EXPECT_TRUE(isIn(locale, sentence)) << sentence;
                EXPECT_NE(sentence.find(place), std::string::npos) << "it names the folder: " << sentence;
            }
        }
        if (create) {
            EXPECT_FALSE(fs::exists(place));
        } else {
            EXPECT_EQ(octetsOf(database()), before);
        }
    }
}

TEST_F(BadInput, aClockSetBackWritesNothing) {
    // This organisation has recorded what happened in 2199: to it the machine's clock has been set back.
    const std::string place = folder.path("later");
    ASSERT_EQ(adabctl({"--data", place, "demo", "--staff", "8", "--history", "30", "--now", "2199-05-20T06:00:00Z"}).exit, 0);
    const auto root = [&] { return adabctl({"--data", place, "ledger", "verify", "--json"}).json()["root"].text(); };
    const std::string before = root();
    expectToldInEveryLanguage({"--data", place, "gate", "call", "people.addSite",
                               R"({"site":"late","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})", "--json"},
                              "ledger.clock-behind", 1);
    EXPECT_EQ(root(), before);
    EXPECT_EQ(adabctl({"--data", place, "gate", "call", "people.organisation", "{}"}).exit, 0) << "questions are answered";
    EXPECT_EQ(adabctl({"--data", place, "backup", folder.path("later.backup")}).exit, 0) << "and it can be carried away";
}

TEST_F(BadInput, aTornDatabaseIsFound) {
    const auto size = fs::file_size(database());
    {
        std::fstream file(database(), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(static_cast<std::streamoff>(size / 3));
        file << std::string(size / 3, '\0');
    }
    const Ran run = adabctl(with({"doctor"}), "LC_ALL=th_TH.UTF-8");
    EXPECT_NE(run.exit, 0) << run.out;
    EXPECT_TRUE(isIn("th", run.out)) << run.out;
}

// ── Two programs ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

TEST_F(BadInput, twoProgramsOnOneDatabaseBothWork) {
    constexpr int kEach = 12;
    const std::int64_t before = records();
    const auto loop = [&](const std::string& name) {
        const std::string words = commandLine(with(
            {"gate", "call", "people.addSite", R"({"site":")" + name + R"(-N","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})"}));
        std::string command = words;
        command.replace(command.find("-N"), 2, "-'$i'");
        return "i=0; while [ $i -lt " + std::to_string(kEach) + " ]; do i=$((i+1)); " + command + "; done";
    };
    Running first(loop("first"));
    Running second(loop("second"));
    for (Running* program : {&first, &second}) {
        const Ran run = program->wait();
        const auto answers = run.lines();
        ASSERT_EQ(answers.size(), static_cast<std::size_t>(kEach));
        for (const Json& answer : answers) EXPECT_TRUE(answer["ok"].boolean()) << toText(answer);
    }
    EXPECT_EQ(records(), before + 2 * kEach);
    EXPECT_EQ(adabctl(with({"tables", "rebuild", "--compare"})).exit, 0);
}

TEST_F(BadInput, eachProgramSeesTheOthersHeadAtOnce) {
    const auto house = house::House::open({data(), house::Options::Opening::Existing, nullptr, nullptr});
    const auto add = [&](const std::string& site) {
        return R"({"site":")" + site + R"(","names":{"en":"x"},"zone":"Asia/Bangkok","country":"TH"})";
    };
    for (int i = 0; i < 5; ++i) {
        const std::int64_t seen = house->gate().changesSince(0)["head"].integer();
        const Ran theirs = adabctl(with({"gate", "call", "people.addSite", add("theirs-" + std::to_string(i))}));
        ASSERT_EQ(theirs.exit, 0) << theirs.out;
        // What was answered there has been committed, so the very next question here sees it.
        const Json changes = house->gate().changesSince(seen);
        EXPECT_EQ(changes["head"], theirs.json()["head"]);
        EXPECT_EQ(changes["rooms"], Json::list({"people"}));

        const gate::Answer mine = house->gate().call(gate::Gate::operatorActor(),
                                                     {"people.addSite", base::parseJson(add("mine-" + std::to_string(i))), {}, {}, {}, {}});
        ASSERT_TRUE(mine.ok()) << mine.message;
        EXPECT_EQ(adabctl(with({"gate", "call", "people.organisation", "{}"})).json()["head"].integer(), mine.head);
    }
    EXPECT_TRUE(ledger::Ledger::verify(*house->database().session()).ok);
}

}  // namespace
}  // namespace adab::test

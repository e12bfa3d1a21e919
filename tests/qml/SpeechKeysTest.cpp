// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole house behind the window, in four languages and with keys and pointer alone: a phrase put together from tiles and said in one's
// own words, a wording that should count, a phrase heard aloud, a complaint played through with one's own words, and a chain that three
// departments play after a supervisor has gathered them.

#include "Seated.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace adab::test {
namespace {

/// A hotel in Thailand with three departments and who leads them.
class SpeechHouse {
public:
    SpeechHouse() : m_house(openShipped(place(), clock())) {
        foundHere(*m_house);
        malee = hire(*m_house, "Malee", "order-desk");
        chai = hire(*m_house, "Chai", "warehouse");
        dao = hire(*m_house, "Dao", "drivers");
        suda = hire(*m_house, "Suda", "lobby", "supervisor");
        gita = hire(*m_house, "Gita", "people-office", "author");
        qputenv("ADAB_DOCUMENTS", m_folder.path().toUtf8());
    }
    ~SpeechHouse() { qunsetenv("ADAB_DOCUMENTS"); }
    SpeechHouse(const SpeechHouse&) = delete;
    SpeechHouse& operator=(const SpeechHouse&) = delete;

    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    Json ask(const std::string& person, const std::string& name, Json args = Json::object()) {
        return house::asPerson(*m_house, person, name, std::move(args));
    }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }

    std::string malee;
    std::string chai;
    std::string dao;
    std::string suda;
    std::string gita;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

class SpeechKeysTest : public testing::TestWithParam<const char*> {
protected:
    /// The phrase of the card with every part, in the order of the card; one part left out where it is named.
    static QString phraseOf(const Json& card, const std::string& without = {}) {
        QString all;
        for (const Json& part : card["model"].items())
            if (part["slot"].text() != without && part["slot"].text() != "polite")
                all += (all.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(part["text"].text());
        return all;
    }
};

TEST_P(SpeechKeysTest, aPhraseIsBuiltFromTilesThenSaidAndAWordingProposed) {
    const std::string locale = GetParam();
    SpeechHouse house;
    const Json card = house.ask(house.malee, "formulas.card", object({{"formula", "apology"}, {"guestLocale", locale}}));
    const auto practised = [&] {
        const Json list = house.ask(house.malee, "formulas.list");
        for (const Json& row : list["rows"].items())
            if (row["formula"].text() == "apology") return row["times"].integer();
        return std::int64_t{-1};
    };
    const auto proposals = [&] { return Json(house.ask(house.suda, "formulas.proposals")["rows"]); };
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Practice"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("formula-apology"));
        arrive(seat, "learner/Formula");
        everythingHasAName(seat);
        // The first tile of each part, by keys.
        for (const Json& slot : card["slots"].items())
            if (slot["tiles"].size() > 0) keys.push(QStringLiteral("tile-%1-0").arg(QString::fromStdString(slot["slot"].text())));
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("said-well"));
        EXPECT_EQ(practised(), 0) << "nothing is kept of a try";
        keys.push(QStringLiteral("primary"));
        seat.hands().until(QStringLiteral("practised"), [&] { return practised() == 1; });
    }
    {
        // The same with the pointer, in one's own words; the remedy is left out first.
        Seated seat(house.place(), house.clock(), locale);
        Driver& hands = seat.hands();
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Formula"),
                  {{QStringLiteral("formula"), QStringLiteral("apology")}});
        hands.tap(QStringLiteral("own-words"));
        const bool thai = locale == "th";
        hands.fill(QStringLiteral("utterance"), phraseOf(card, "remedy") + (thai ? QStringLiteral("ครับ") : QString()));
        hands.tap(QStringLiteral("primary"));
        hands.see(QStringLiteral("mend"));
        everythingHasAName(seat);
        // One thing at a time, with a phrase for it.
        QString model;
        for (const Json& part : card["model"].items())
            if (part["slot"].text() == "remedy") model = QString::fromStdString(part["text"].text());
        EXPECT_TRUE(Driver::wordsIn(hands.see(QStringLiteral("mend"))).contains(model))
            << Driver::wordsIn(hands.see(QStringLiteral("mend"))).toStdString();
        EXPECT_EQ(proposals().size(), 0u);
        hands.tap(QStringLiteral("should-count"));
        everythingHasAName(seat);
        hands.fill(QStringLiteral("phrase"), QStringLiteral("…"));
        hands.tap(QStringLiteral("send-phrase"));
        hands.see(QStringLiteral("phrase-sent"));
        ASSERT_EQ(proposals().size(), 1u);
        EXPECT_EQ(proposals().at(0)["slot"].text(), "remedy");
        hands.tap(QStringLiteral("primary"));
        hands.fill(QStringLiteral("utterance"), phraseOf(card) + (thai ? QStringLiteral("ครับ") : QString()));
        hands.tap(QStringLiteral("primary"));
        hands.see(QStringLiteral("said-well"));
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Tonight"));
        keys.push(QStringLiteral("to-read"));
        arrive(seat, "supervisor/Phrases");
        everythingHasAName(seat);
        EXPECT_FALSE(seat.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Malee"))) << "judged without a name";
        keys.push(QStringLiteral("accept"));
        seat.hands().until(QStringLiteral("decided"), [&] { return proposals().size() == 0; });
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.gita, locale), QStringLiteral("author/Phrases"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("saved"));
        QFile saved(house.file(QStringLiteral("accepted-phrases.yaml")));
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
        EXPECT_EQ(saved.readAll().toStdString(), locale + ":\n  apology:\n    remedy:\n      - \"…\"\n");
    }
    {
        // What became of it, and the phrases for the shift: here with a guest of another language than the screen.
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Practice"));
        everythingHasAName(seat);
        EXPECT_TRUE(seat.hands().texts().contains(QStringLiteral("…")));
        keys.push(QStringLiteral("pocket"));
        arrive(seat, "learner/Pocket");
        everythingHasAName(seat);
        const std::string other = locale == "th" ? "fa" : "th";
        keys.tabTo(QStringLiteral("guest-language"));
        keys.press(Qt::Key_Space);
        seat.hands().tap(QStringLiteral("select-") + QString::fromStdString(other));
        const Json pocket = house.ask(house.malee, "formulas.pocketCard", object({{"guestLocale", other}}));
        const QString line = QString::fromStdString(pocket["rows"].at(0)["phrases"].at(0)["text"].text());
        seat.hands().until(QStringLiteral("the other language"), [&] { return seat.hands().texts().contains(line); });
    }
}

TEST_P(SpeechKeysTest, aTryAloudIsHeardAndEntered) {
    const std::string locale = GetParam();
    SpeechHouse house;
    const Json card = house.ask(house.malee, "formulas.card", object({{"formula", "apology"}, {"guestLocale", locale}}));
    Seated seat(house.place(), house.clock(), locale);
    Keys keys(seat.hands());
    seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Tonight"));
    keys.push(QStringLiteral("aloud"));
    arrive(seat, "supervisor/Heard");
    everythingHasAName(seat);
    keys.push(QStringLiteral("person-") + QString::fromStdString(house.malee));
    keys.tabTo(QStringLiteral("heard-formula"));
    keys.press(Qt::Key_Space);
    seat.hands().tap(QStringLiteral("select-apology"));
    keys.tabTo(QStringLiteral("guest-language"));
    keys.press(Qt::Key_Space);
    seat.hands().tap(QStringLiteral("select-") + QString::fromStdString(locale));
    keys.tabTo(QStringLiteral("heard-words"));
    keys.type(phraseOf(card) + (locale == "th" ? QStringLiteral("ครับ") : QString()));
    everythingHasAName(seat);
    keys.push(QStringLiteral("primary"));
    seat.hands().see(QStringLiteral("heard-well"));
    const Json answer = house.ask(house.malee, "formulas.heard");
    const Json& heard = answer["rows"];
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_TRUE(heard.at(0)["grade"]["pass"].boolean());
    EXPECT_TRUE(house.ask(house.suda, "formulas.replay", object({{"heard", heard.at(0)["heard"]}}))["same"].boolean());
}

/// Plays on until it is another's turn or over: own words where the scenario hears them and `said` has some for that formula, else the best
/// choice by what the words file says is best; keys alone.
int playOn(SpeechHouse& house, Seated& seat, const std::string& person, const std::string& play) {
    Keys keys(seat.hands());
    int own = 0;
    const auto view = [&] { return house.ask(person, "scenarios.view", object({{"play", play}})); };
    for (int turn = 0; turn < 40; ++turn) {
        const Json now = view();
        if (now["finished"].boolean() || now["choices"].size() == 0) return own;
        const auto lines = now["lines"].size();
        const QString choice = QStringLiteral("choice-") + QString::fromStdString(now["choices"].at(0)["move"].text());
        if (now.has("free") && own == 0) {
            const std::string formula = now["free"]["formula"].text();
            const std::string locale = house.ask(person, "people.me")["settings"]["lessonLocale"].text();
            const Json card = house.ask(person, "formulas.card", object({{"formula", formula}, {"guestLocale", locale}}));
            QString words;
            for (const Json& part : card["model"].items())
                if (part["slot"].text() != "polite") words += QString::fromStdString(part["text"].text()) + QLatin1Char(' ');
            if (locale == "th") words = words.trimmed() + QStringLiteral("ครับ");
            keys.push(QStringLiteral("own-words"));
            // What nobody understands takes no move and is no fault.
            keys.tabTo(QStringLiteral("utterance"));
            keys.type(QStringLiteral("qwxz qwxz qwxz qwxz qwxz qwxz qwxz"));
            keys.push(QStringLiteral("say"));
            seat.hands().see(QStringLiteral("unheard"));
            EXPECT_EQ(view()["lines"].size(), lines);
            keys.tabBackTo(QStringLiteral("utterance"));
            keys.clearField();
            keys.type(words.trimmed());
            keys.push(QStringLiteral("say"));
            ++own;
        } else {
            keys.push(choice);
        }
        seat.hands().until(QStringLiteral("the answer"), [&] {
            const Json then = view();
            return then["finished"].boolean() || then["lines"].size() > lines || then["choices"].size() == 0;
        });
        seat.hands().settle();
    }
    throw Stuck("the play does not end");
}

TEST_P(SpeechKeysTest, aComplaintIsPlayedThroughWithOwnWords) {
    const std::string locale = GetParam();
    SpeechHouse house;
    Seated seat(house.place(), house.clock(), locale);
    Keys keys(seat.hands());
    seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Simulations"));
    everythingHasAName(seat);
    keys.push(QStringLiteral("scenario-lost-parcel"));
    arrive(seat, "learner/Simulation");
    everythingHasAName(seat);
    std::string play;
    const Json list = house.ask(house.malee, "scenarios.list");
    for (const Json& row : list["rows"].items())
        if (row["scenario"].text() == "lost-parcel") play = row["openPlay"].text("");
    ASSERT_FALSE(play.empty());
    EXPECT_EQ(playOn(house, seat, house.malee, play), 1) << "once in own words";
    keys.push(QStringLiteral("primary"));
    seat.hands().see(QStringLiteral("play-again"));
    everythingHasAName(seat);
}

TEST_P(SpeechKeysTest, aChainIsGatheredAndPlayedByItsDepartments) {
    const std::string locale = GetParam();
    SpeechHouse house;
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Tonight"));
        keys.push(QStringLiteral("gather"));
        arrive(seat, "supervisor/Gather");
        everythingHasAName(seat);
        keys.push(QStringLiteral("chain-late-delivery"));
        for (const auto& [link, person] :
             {std::pair{"desk", house.malee}, std::pair{"store", house.chai}, std::pair{"driver", house.dao}}) {
            keys.tabTo(QStringLiteral("link-") + QString::fromLatin1(link));
            keys.press(Qt::Key_Space);
            seat.hands().tap(QStringLiteral("select-") + QString::fromStdString(person));
        }
        everythingHasAName(seat);
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("gathered"));
        everythingHasAName(seat);
    }
    const Json list = house.ask(house.suda, "scenarios.list");
    const Json& together = list["together"];
    ASSERT_EQ(together.size(), 1u);
    const std::string play = together.at(0)["play"].text();
    int own = 0;
    for (const std::string& person : {house.malee, house.chai, house.dao}) {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(person, locale), QStringLiteral("learner/Simulations"));
        keys.push(QStringLiteral("together-open"));
        arrive(seat, "learner/Simulation");
        own += playOn(house, seat, person, play);
        everythingHasAName(seat);
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Gather"));
        keys.push(QStringLiteral("look-back"));
        arrive(seat, "learner/Debrief");
        seat.hands().see(QStringLiteral("debrief"));
        everythingHasAName(seat);
        const QString told = seat.hands().texts().join(QLatin1Char('\n'));
        for (const char* name : {"Malee", "Chai", "Dao"}) EXPECT_TRUE(told.contains(QString::fromLatin1(name))) << name;
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, SpeechKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

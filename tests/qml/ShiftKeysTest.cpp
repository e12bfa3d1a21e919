// SPDX-License-Identifier: GPL-3.0-or-later
//
// The supervisor's day on the whole house, in four languages and with keys alone: the roster comes from a table, the shift says who may do
// what and why not, somebody takes over, a deputy is named; then somebody is watched at work, reads it and signs.

#include "FloorHouse.h"

namespace adab::test {
namespace {

class ShiftKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(ShiftKeysTest, aRosterComesInAndAShiftIsHandedOver) {
    const std::string locale = GetParam();
    FloorHouse house;
    const auto shift = [&] { return Json(house.ask(house.suda, "certification.shift", object({{"site", "here"}}))["rows"]); };
    house.write(QStringLiteral("roster.csv"), "person,site,date,from,until\n" + house.ploy + ",here,2026-01-05,08:00,16:00\n" +
                                                  house.malee + ",here,2026-01-05,09:00,17:00\n" + "nobody,here,2026-01-05,09:00,17:00\n");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/People"));
        keys.push(QStringLiteral("from-table"));
        arrive(seat, "hr/Import");
        everythingHasAName(seat);
        keys.tabTo(QStringLiteral("segment-staff"));
        keys.press(locale == "fa" || locale == "ar" ? Qt::Key_Left : Qt::Key_Right);
        write(keys, "import-path", "roster.csv");
        keys.press(Qt::Key_Return);
        seat.hands().see(QStringLiteral("import-look"));
        everythingHasAName(seat);
        EXPECT_EQ(shift().size(), 0u) << "only looked at";
        const Json problem = object({{"code", "people.import-person"}});
        const Json words = house.ask(house.hanna, "people.problemsInWords", object({{"problems", Json::list({problem})}}));
        EXPECT_TRUE(says(seat, words["sentences"].at(0).text()));
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("import-kept"));
        EXPECT_EQ(shift().size(), 2u);
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Tonight"));
        keys.push(QStringLiteral("shift"));
        arrive(seat, "supervisor/Shift");
        everythingHasAName(seat);
        const Json rows = shift();
        for (const Json& row : rows.items())
            for (const Json& task : row["tasks"].items())
                EXPECT_EQ(says(seat, task["why"].text()), row["person"].text() == house.malee) << "the reason, and only of what may not be";
        keys.push(QStringLiteral("cover-") + QString::fromStdString(house.malee));
        everythingHasAName(seat);
        choose(keys, "cover-by", house.suda);
        write(keys, "cover-reason", "Her child is ill.");
        keys.push(QStringLiteral("cover-send"));
        seat.hands().until(QStringLiteral("the shift handed over"), [&] { return !seat.hands().sees(QStringLiteral("cover-send")); });
        EXPECT_TRUE(says(seat, "Her child is ill."));
        keys.push(QStringLiteral("deputy"));
        arrive(seat, "supervisor/Deputy");
        everythingHasAName(seat);
        choose(keys, "deputy-who", house.ploy);
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("deputy-named"));
    }
    EXPECT_EQ(shift().at(1)["person"].text(), house.suda);
    EXPECT_EQ(house.ask(house.ploy, "certification.shift", object({{"site", "here"}}))["rows"].size(), 2u) << "the deputy sees the shift";
}

TEST_P(ShiftKeysTest, somebodyIsWatchedAtWorkAndSigns) {
    const std::string locale = GetParam();
    const Qt::Key onwards = locale == "fa" || locale == "ar" ? Qt::Key_Left : Qt::Key_Right;
    FloorHouse house;
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Shift"));
        keys.push(QStringLiteral("observe-") + QString::fromStdString(house.malee));
        arrive(seat, "supervisor/Observation");
        everythingHasAName(seat);
        for (const char* level : {"greets-does-it", "listens-shows-others", "promises-not-yet"}) keys.push(QString::fromLatin1(level));
        keys.tabBackTo(QStringLiteral("note-greets"));
        keys.press(Qt::Key_Space);
        write(keys, "words-greets", "Before the guest had put the bag down.");
        write(keys, "observation-note", "Thank you for your calm.");
        keys.tabTo(QStringLiteral("segment-now"));
        keys.press(onwards);
        everythingHasAName(seat);
        keys.push(QStringLiteral("day-earlier"));
        choose(keys, "observed-time", "14:30");
        seat.hands().settle();
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("observed"));
        everythingHasAName(seat);
    }
    const Json written = house.observationsOf(house.malee);
    ASSERT_EQ(written.size(), 1u);
    EXPECT_TRUE(written.at(0)["passed"].boolean()) << "two of three, the critical one among them";
    EXPECT_EQ(written.at(0)["observedAt"].text(), "2026-01-04T07:30:00.000Z");
    EXPECT_EQ(written.at(0)["recordedAt"].text(), "2026-01-05T03:00:00.000Z");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Record"));
        keys.push(QStringLiteral("open-observations"));
        arrive(seat, "learner/Observations");
        everythingHasAName(seat);
        EXPECT_TRUE(says(seat, "Before the guest had put the bag down."));
        EXPECT_TRUE(says(seat, "Thank you for your calm."));
        write(keys, "remark", "It was my second day.");
        write(keys, "sign-secret", "111111");
        keys.push(QStringLiteral("sign"));
        seat.hands().until(QStringLiteral("the wrong PIN"),
                           [&] { return seat.hands().see(QStringLiteral("sign-secret"))->property("text").toString().isEmpty(); });
        EXPECT_EQ(house.observationsOf(house.malee).at(0)["seen"].text(), "") << "not under a wrong PIN";
        keys.tabBackTo(QStringLiteral("sign-secret"));
        keys.type(QStringLiteral("482691"));
        keys.push(QStringLiteral("sign"));
        seat.hands().see(QStringLiteral("seen-seen"));
        EXPECT_TRUE(says(seat, "It was my second day."));
    }
    {
        // Once more, and this time without a signature.
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Observation"),
                  {{QStringLiteral("person"), QString::fromStdString(house.malee)},
                   {QStringLiteral("personName"), QStringLiteral("Malee")},
                   {QStringLiteral("program"), QStringLiteral("floor")},
                   {QStringLiteral("rubric"), QStringLiteral("at-the-desk")}});
        for (const char* level : {"greets-not-yet", "listens-does-it", "promises-does-it"}) keys.push(QString::fromLatin1(level));
        keys.push(QStringLiteral("primary"));
        seat.hands().see(QStringLiteral("observed"));
        write(keys, "witness", "Ploy");
        keys.push(QStringLiteral("not-signed"));
        seat.hands().see(QStringLiteral("unsigned"));
    }
    const Json newest = house.observationsOf(house.malee);
    ASSERT_EQ(newest.size(), 2u);
    EXPECT_FALSE(newest.at(0)["passed"].boolean()) << "the critical one is missing";
    EXPECT_EQ(newest.at(0)["witness"].text(), "Ploy");
    EXPECT_EQ(newest.at(1)["seen"].text(), "seen");
}

TEST_P(ShiftKeysTest, theDayBeginsTogetherAndWhatWasWrongIsTakenBack) {
    const std::string locale = GetParam();
    FloorHouse house;
    house.at("2026-01-04T03:00:00.000Z");
    const auto row = [&](const std::string& person) {
        return object({{"person", person}, {"site", "here"}, {"date", "2026-01-05"}, {"from", "08:00"}, {"until", "16:00"}});
    };
    house.asOperator("people.importRoster", object({{"rows", Json::list({row(house.ploy), row(house.malee)})}}));
    const Json day = object({{"site", "here"}, {"date", "2026-01-05"}});
    const auto shiftOf = [&](const std::string& person) {
        const Json rows = house.ask(house.suda, "certification.shift", day)["rows"];
        for (const Json& one : rows.items())
            if (one["person"].text() == person) return one;
        return Json();
    };
    house.ask(house.suda, "people.coverShift",
              object({{"shift", shiftOf(house.malee)["shift"]}, {"by", house.suda}, {"reason", "Her child is ill."}}));
    Seated seat(house.place(), house.clock(), locale);
    Keys keys(seat.hands());
    seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Shift"), {{QStringLiteral("days"), 1}});
    everythingHasAName(seat);
    const Json line = house.ask(house.suda, "certification.lineUp", day);
    EXPECT_TRUE(says(seat, line["text"].text()));
    keys.push(QStringLiteral("line-up"));
    for (const Json& step : line["steps"].items()) EXPECT_TRUE(says(seat, step.text())) << step.text();
    // Malee can come after all.
    keys.push(QStringLiteral("cover-") + QString::fromStdString(house.suda));
    write(keys, "cover-reason", "The child is well again.");
    everythingHasAName(seat);
    keys.push(QStringLiteral("cover-undo"));
    seat.hands().until(QStringLiteral("her own shift"), [&] { return !shiftOf(house.malee).isNull(); });
    seat.hands().settle();
    // A thank-you.
    keys.push(QStringLiteral("thank-") + QString::fromStdString(house.ploy));
    write(keys, "thanks-words", "For staying until the bus had left.");
    everythingHasAName(seat);
    keys.push(QStringLiteral("thanks-send"));
    seat.hands().see(QStringLiteral("thanked"));
    const Json thanks = house.ask(house.ploy, "rewards.thanks")["rows"];
    ASSERT_EQ(thanks.size(), 1u);
    EXPECT_EQ(thanks.at(0)["words"].text(), "For staying until the bus had left.");
    // The wrong person was chosen.
    keys.push(QStringLiteral("observe-") + QString::fromStdString(house.malee));
    arrive(seat, "supervisor/Observation");
    for (const char* level : {"greets-not-yet", "listens-not-yet", "promises-not-yet"}) keys.push(QString::fromLatin1(level));
    keys.push(QStringLiteral("primary"));
    seat.hands().see(QStringLiteral("observed"));
    write(keys, "mistake", "It was Ploy.");
    everythingHasAName(seat);
    keys.push(QStringLiteral("take-back"));
    seat.hands().see(QStringLiteral("taken-back"));
    EXPECT_EQ(house.observationsOf(house.malee).at(0)["withdrawn"]["reason"].text(), "It was Ploy.");
}

TEST_P(ShiftKeysTest, whoWatchedSeesWhatWaitsAndTakesAMistakeBack) {
    const std::string locale = GetParam();
    FloorHouse house;
    const Json notYet = object({{"greets", "not-yet"}, {"listens", "does-it"}, {"promises", "does-it"}});
    const auto watched = [&](const std::string& person, const char* note) {
        return house.ask(house.suda, "certification.recordObservation",
                         object({{"person", person}, {"program", "floor"}, {"rubric", "at-the-desk"}, {"levels", notYet}, {"note", note}}));
    };
    const Json signedOne = watched(house.malee, "Looked at the screen.");
    house.ask(house.malee, "certification.signObservation",
              object({{"observation", signedOne["observation"]}, {"answer", "seen"}, {"remark", "It was my first day."}}));
    watched(house.malee, "Meant for Ploy.");
    Seated seat(house.place(), house.clock(), locale);
    Keys keys(seat.hands());
    seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Shift"));
    keys.push(QStringLiteral("observed"));
    arrive(seat, "supervisor/Observed");
    everythingHasAName(seat);
    const Json made = house.ask(house.suda, "certification.observationsMade")["rows"];
    ASSERT_EQ(made.size(), 3u) << "Ploy's of the second of January too";
    for (const char* words : {"Looked at the screen.", "Meant for Ploy.", "It was my first day."}) EXPECT_TRUE(says(seat, words)) << words;
    seat.hands().see(QStringLiteral("state-waits"));
    seat.hands().see(QStringLiteral("state-seen"));
    for (const Json& row : made.items()) {
        const std::string depends = row["depends"].text("");
        EXPECT_TRUE(says(seat, depends)) << depends;
        EXPECT_TRUE(locale == "en" || depends.find("At the desk") == std::string::npos) << "in the reader's language";
    }
    EXPECT_FALSE(seat.hands().sees(QString::fromStdString("undo-" + house.ploy))) << "a certificate rests on it";
    keys.push(QString::fromStdString("undo-" + house.malee));
    keys.type(QStringLiteral("The wrong name."));
    everythingHasAName(seat);
    keys.push(QStringLiteral("take-back"));
    seat.hands().see(QStringLiteral("state-withdrawn"));
    EXPECT_TRUE(says(seat, "The wrong name."));
    EXPECT_EQ(house.observationsOf(house.malee).at(0)["withdrawn"]["reason"].text(), "The wrong name.");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, ShiftKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

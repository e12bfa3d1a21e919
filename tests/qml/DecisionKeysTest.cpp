// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decisions about certificates on the whole house, in four languages and with keys alone: a supervisor certifies whom they watched, HR
// suspends, the person reads why, saves their dates and appeals, a third person undoes it; HR revokes.

#include "FloorHouse.h"

#include <QDir>

namespace adab::test {
namespace {

class DecisionKeysTest : public testing::TestWithParam<const char*> {
protected:
    /// Chooses, names the first record that there is, says why and signs.
    static void decide(Seated& seat, Keys& keys, const char* kind, const char* why) {
        keys.push(QStringLiteral("segment-") + QString::fromLatin1(kind));
        seat.hands().see(QStringLiteral("change"));
        everythingHasAName(seat);
        keys.tabToAny({QStringLiteral("evidence-*")});
        keys.press(Qt::Key_Space);
        write(keys, "decision-reason", why);
        write(keys, "sign-secret", "482691");
        keys.push(QStringLiteral("sign"));
        seat.hands().see(QStringLiteral("decision-") + QString::fromLatin1(kind));
        EXPECT_TRUE(says(seat, why));
    }
    static QVariantMap about(const std::string& person, const char* name) {
        return {{QStringLiteral("person"), QString::fromStdString(person)},
                {QStringLiteral("personName"), QString::fromLatin1(name)},
                {QStringLiteral("program"), QStringLiteral("floor")}};
    }
};

TEST_P(DecisionKeysTest, isDecidedSignedAppealedAndUndone) {
    const std::string locale = GetParam();
    FloorHouse house;
    house.observe(house.malee);
    const auto label = [&](const std::string& person) { return house.statusOf(person)["label"].text(); };
    const auto decisions = [&](const std::string& person) {
        return Json(house.ask(person, "certification.decisions", object({{"program", "floor"}}))["rows"]);
    };
    ASSERT_EQ(label(house.malee), "in-progress");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.suda, locale), QStringLiteral("supervisor/Shift"));
        keys.push(QStringLiteral("decide-") + QString::fromStdString(house.malee));
        arrive(seat, "hr/Decision");
        everythingHasAName(seat);
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("segment-suspend")));
        decide(seat, keys, "certify", "Twice at the desk, calm both times.");
        const Json read = house.ask(house.suda, "certification.decisions", object({{"person", house.malee}, {"program", "floor"}}))["rows"];
        EXPECT_TRUE(says(seat, read.at(0)["signed"]["sentence"].text())) << "name, time and meaning";
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("segment-suspend"))) << "that is HR's";
    }
    EXPECT_EQ(label(house.malee), "certified");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Standing"),
                  {{QStringLiteral("program"), QStringLiteral("floor")}});
        keys.push(QStringLiteral("certificate"));
        arrive(seat, "learner/Certificate");
        everythingHasAName(seat);
        EXPECT_TRUE(says(seat, decisions(house.malee).at(0)["signed"]["sentence"].text())) << "the signature stands with the certificate";
        for (const char* document : {"savePdf", "saveBadge"}) keys.push(QString::fromLatin1(document));
        const QDir documents(house.file(QStringLiteral(".")));
        seat.hands().until(QStringLiteral("both files"),
                           [&] { return documents.entryList({QStringLiteral("*.pdf"), QStringLiteral("*.json")}).size() == 2; });
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Decision"), about(house.ploy, "Ploy"));
        everythingHasAName(seat);
        decide(seat, keys, "suspend", "Until the key cards are clear.");
    }
    EXPECT_EQ(label(house.ploy), "suspended");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.ploy, locale), QStringLiteral("learner/Record"));
        keys.push(QStringLiteral("certifications"));
        arrive(seat, "learner/Certifications");
        everythingHasAName(seat);
        keys.push(QStringLiteral("standing-floor"));
        arrive(seat, "learner/Standing");
        everythingHasAName(seat);
        const Json standing = house.ask(house.ploy, "certification.statusOf", object({{"program", "floor"}}));
        for (const Json& sentence : standing["sentences"].items()) EXPECT_TRUE(says(seat, sentence.text())) << sentence.text();
        EXPECT_TRUE(says(seat, "Until the key cards are clear."));
        keys.push(QStringLiteral("appeal-suspend"));
        write(keys, "appeal-reason", "I was on leave that day.");
        everythingHasAName(seat);
        keys.push(QStringLiteral("appeal-send"));
        seat.hands().until(QStringLiteral("the appeal"), [&] { return !decisions(house.ploy).at(1)["appeal"].isNull(); });
        keys.push(QStringLiteral("save-dates"));
        seat.hands().see(QStringLiteral("dates-saved"));
        QFile saved(house.file(QStringLiteral("adab.ics")));
        ASSERT_TRUE(saved.open(QIODevice::ReadOnly));
        EXPECT_TRUE(saved.readAll().startsWith("BEGIN:VCALENDAR"));
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        QVariantMap values = about(house.ploy, "Ploy");
        values.insert(QStringLiteral("appeal"), QString::fromStdString(decisions(house.ploy).at(1)["appeal"]["appeal"].text()));
        seat.open(house.tokenOf(house.omid, locale), QStringLiteral("hr/Appeal"), values);
        everythingHasAName(seat);
        EXPECT_TRUE(says(seat, "I was on leave that day."));
        keys.push(QStringLiteral("segment-overturned"));
        write(keys, "appeal-answer", "The roster says the same.");
        write(keys, "sign-secret", "482691");
        everythingHasAName(seat);
        keys.push(QStringLiteral("sign"));
        seat.hands().until(QStringLiteral("the answer"), [&] { return label(house.ploy) == "certified"; });
        EXPECT_TRUE(says(seat, "The roster says the same."));
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Decision"), about(house.malee, "Malee"));
        decide(seat, keys, "revoke", "The observation was of somebody else.");
    }
    EXPECT_EQ(label(house.malee), "revoked");
    {
        // It was the wrong file: whoever decided takes it back, under their name again.
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Decision"), about(house.malee, "Malee"));
        keys.push(QStringLiteral("undo-revoke"));
        write(keys, "undo-reason", "I had the wrong file open.");
        write(keys, "sign-secret", "482691");
        everythingHasAName(seat);
        keys.push(QStringLiteral("sign"));
        seat.hands().see(QStringLiteral("taken-back"));
        EXPECT_TRUE(says(seat, "I had the wrong file open."));
    }
    EXPECT_EQ(label(house.malee), "certified");
}

TEST_P(DecisionKeysTest, whatWaitsIsDecidedFromTheDesk) {
    const std::string locale = GetParam();
    FloorHouse house;
    const auto label = [&](const std::string& person) { return house.statusOf(person)["label"].text(); };
    const auto signedNow = [&](Seated& seat, const std::string& person) {
        const Json rows = house.ask(house.hanna, "certification.decisions", object({{"person", person}, {"program", "floor"}}))["rows"];
        EXPECT_TRUE(says(seat, rows.at(rows.size() - 1)["signed"]["sentence"].text())) << "name, time and meaning";
    };
    house.observe(house.malee);
    {
        // One alone waits: the desk leads straight to it.
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Desk"));
        everythingHasAName(seat);
        keys.push(QStringLiteral("need-decisions"));
        arrive(seat, "hr/Decision");
        everythingHasAName(seat);
        EXPECT_TRUE(says(seat, "Malee"));
        keys.push(QStringLiteral("segment-decline"));
        keys.tabToAny({QStringLiteral("evidence-*")});
        keys.press(Qt::Key_Space);
        write(keys, "decision-reason", "Once more on a busy day.");
        write(keys, "sign-secret", "111111");
        keys.push(QStringLiteral("sign"));
        seat.hands().until(QStringLiteral("the wrong PIN"),
                           [&] { return seat.hands().see(QStringLiteral("sign-secret"))->property("text").toString().isEmpty(); });
        seat.hands().settle();
        EXPECT_TRUE(house.statusOf(house.malee)["awaitsDecision"].boolean()) << "not under a wrong PIN";
        keys.tabBackTo(QStringLiteral("sign-secret"));
        keys.clearField();
        keys.type(QStringLiteral("482691"));
        keys.push(QStringLiteral("sign"));
        seat.hands().see(QStringLiteral("decision-decline"));
        signedNow(seat, house.malee);
    }
    EXPECT_FALSE(house.statusOf(house.malee)["awaitsDecision"].boolean());
    house.at("2026-01-06T03:00:00.000Z");
    const std::string dao = house.hire("Dao");
    house.observe(house.malee);
    house.observe(dao);
    {
        // Two wait: the desk leads to the queue, and that to each.
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Desk"));
        keys.push(QStringLiteral("need-decisions"));
        arrive(seat, "hr/Exceptions");
        everythingHasAName(seat);
        keys.push(QString::fromStdString("decide-" + dao));
        arrive(seat, "hr/Decision");
        decide(seat, keys, "certify", "Calm with a full lobby.");
        signedNow(seat, dao);
    }
    EXPECT_EQ(label(dao), "certified");
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/Decision"), about(dao, "Dao"));
        decide(seat, keys, "suspend", "Until the key cards are clear.");
        EXPECT_EQ(label(dao), "suspended");
        decide(seat, keys, "reinstate", "They are clear.");
        signedNow(seat, dao);
    }
    EXPECT_EQ(label(dao), "certified");
    house.ask(house.hanna, "certification.suspend", house.decision(house.ploy));
    const Json rows = house.ask(house.ploy, "certification.decisions", object({{"program", "floor"}}))["rows"];
    house.ask(house.ploy, "certification.appeal", object({{"decision", rows.at(1)["decision"]}, {"reason", "I was on leave that day."}}));
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.omid, locale), QStringLiteral("hr/Desk"));
        keys.push(QStringLiteral("need-exceptions"));
        arrive(seat, "hr/Exceptions");
        keys.push(QString::fromStdString("appeal-" + house.ploy));
        arrive(seat, "hr/Appeal");
        everythingHasAName(seat);
        keys.push(QStringLiteral("segment-upheld"));
        write(keys, "appeal-answer", "The roster says otherwise.");
        write(keys, "sign-secret", "482691");
        keys.push(QStringLiteral("sign"));
        seat.hands().until(QStringLiteral("the answer"), [&] {
            const Json now = house.ask(house.ploy, "certification.decisions", object({{"program", "floor"}}))["rows"];
            return now.at(1)["appeal"]["state"].text() == "upheld";
        });
        const Json read = house.ask(house.omid, "certification.decisions", object({{"person", house.ploy}, {"program", "floor"}}))["rows"];
        EXPECT_TRUE(says(seat, read.at(1)["appeal"]["signed"]["sentence"].text())) << "name, time and meaning";
    }
    EXPECT_EQ(label(house.ploy), "suspended");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, DecisionKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
//
// A policy is changed in forms on the whole house, in four languages and with keys alone: a value is wrong and is mended, the window is
// closed in the middle and nothing is lost, the versions are compared, what it would have done is looked at, and it is enacted for a day.

#include "Seated.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace adab::test {
namespace {

class PolicyHouse {
public:
    PolicyHouse() : m_house(openShipped(place(), m_clock)) {
        foundHere(*m_house);
        hanna = hire(*m_house, "Hanna", "office", "hr");
        for (int i = 0; i < 8; ++i) {
            const std::string person = hire(*m_house, "Staff " + std::to_string(i));
            if (i < 6)
                visits.push(object({{"person", person},
                                    {"kind", "visit"},
                                    {"value", "90"},
                                    {"on", "2026-01-20"},
                                    {"reference", "v" + std::to_string(i)}}));
        }
        m_clock->set(*Instant::parse("2026-02-02T03:00:00.000Z"));
        ask("policies.reportFacts", object({{"rows", visits}}));
    }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    Json ask(const std::string& name, Json args = Json::object()) { return house::asPerson(*m_house, hanna, name, std::move(args)); }
    QString token(const std::string& locale) { return test::tokenOf(*m_house, hanna, locale); }
    std::string saidTo(const std::string& locale, const std::string& code, const Json& arguments = Json::object()) const {
        Reader reader;
        reader.locale = locale;
        return Phrases::load(house::shareFolder() + "/assets/i18n/core")->render(code, arguments, reader);
    }
    Json draft() { return ask("policies.draft", object({{"policy", "service-policy"}})); }
    /// Until what was typed is kept.
    void kept(Seated& seat, const std::function<bool(const Json& form)>& holds) {
        seat.hands().until(QStringLiteral("the draft"), [&] { return holds(draft()["form"]); });
        seat.hands().settle();
    }

    std::string hanna;
    Json visits = Json::list();

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

/// A page that was just opened may still be asking.
void goTo(Seated& seat, Keys& keys, const char* what) {
    const QString name = QString::fromLatin1(what);
    seat.hands().see(name);
    seat.hands().settle();
    keys.push(name);
}

class PolicyKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(PolicyKeysTest, isChangedComparedLookedAtAndEnactedByKeysAlone) {
    const std::string locale = GetParam();
    PolicyHouse house;
    const QString token = house.token(locale);
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(token, QStringLiteral("hr/People"));
        goTo(seat, keys, "policies");
        arrive(seat, "hr/Policies");
        everythingHasAName(seat);
        goTo(seat, keys, "change-service-policy");
        arrive(seat, "hr/Policy");
        // Copied, removed, put back, and removed again.
        const auto rules = [&](std::size_t count) {
            house.kept(seat, [&](const Json& form) { return form["rules"].items().size() == count; });
        };
        goTo(seat, keys, "copy-onboarding-lapsed");
        rules(4);
        goTo(seat, keys, "remove-rule-4");
        rules(3);
        goTo(seat, keys, "put-back");
        rules(4);
        EXPECT_EQ(house.draft()["form"]["rules"].at(3)["program"].text(), "onboarding");
        goTo(seat, keys, "remove-rule-4");
        rules(3);
        goTo(seat, keys, "add-rule");
        seat.hands().see(QStringLiteral("rule-trigger"));
        seat.hands().settle();
        everythingHasAName(seat);
        choose(keys, "rule-trigger", "visit");
        write(keys, "rule-at-least", "800");
        // The language of the words is the reader's own; the three others ask to be written too.
        house.kept(seat,
                   [](const Json& form) { return form["rules"].items().size() == 4 && form["rules"].at(3)["atLeast"].text() == "800"; });
        EXPECT_TRUE(says(seat, house.saidTo(locale, "policies.fault-number", object({{"least", 0}, {"most", 100}}))));
    }
    {
        // The window was closed in the middle: what was typed is there, wrong as it is.
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(token, QStringLiteral("hr/Policies"));
        goTo(seat, keys, "go-on-service-policy");
        arrive(seat, "hr/Policy");
        goTo(seat, keys, "edit-rule-4");
        seat.hands().see(QStringLiteral("rule-at-least"));
        seat.hands().settle();
        keys.tabTo(QStringLiteral("rule-at-least"));
        keys.clearField();
        keys.type(QStringLiteral("80"));
        house.kept(seat, [](const Json& form) { return form["rules"].at(3)["atLeast"].text() == "80"; });
        EXPECT_FALSE(says(seat, house.saidTo(locale, "policies.fault-number", object({{"least", 0}, {"most", 100}}))));
        choose(keys, "rule-effect", "points");
        write(keys, "rule-points", "40");
        // Its plain words, in each of the four languages.
        const bool mirrored = locale == "fa" || locale == "ar";
        for (int i = 0; i < 4; ++i) {
            write(keys, "words-title", "Fine visit");
            if (i == 3) break;  // the last begins with what the rule says
            write(keys, "words-plain", "Forty points.");
            const QString last = QStringLiteral("segment-");
            keys.tabToAny(
                {last + QStringLiteral("en"), last + QStringLiteral("th"), last + QStringLiteral("fa"), last + QStringLiteral("ar")},
                Qt::Key_Backtab);
            keys.press(mirrored ? Qt::Key_Left : Qt::Key_Right);
        }
        goTo(seat, keys, "suggest-words");
        house.kept(seat, [](const Json& form) {
            const Json& words = form["rules"].at(3)["words"];
            int typed = 0;
            int begun = 0;
            for (const char* one : {"en", "th", "fa", "ar"}) {
                if (words[one]["title"].text("") != "Fine visit") return false;
                const std::string plain = words[one]["plain"].text("");
                ++(plain == "Forty points." ? typed : begun);
                if (plain.empty()) return false;
            }
            return typed == 3 && begun == 1;
        });
        EXPECT_TRUE(house.draft()["faults"].items().empty()) << base::toText(house.draft()["faults"]);
        goTo(seat, keys, "compare");
        arrive(seat, "hr/PolicyCompare");
        seat.hands().see(QStringLiteral("changed-rule-4"));
        everythingHasAName(seat);
        EXPECT_TRUE(says(seat, house.saidTo(locale, "policies.words-points", object({{"points", 40}}))));
        goTo(seat, keys, "primary");
        arrive(seat, "hr/PolicyPreview");
        seat.hands().see(QStringLiteral("times-rule-4"));
        seat.hands().settle();
        everythingHasAName(seat);
        goTo(seat, keys, "more");
        for (int i = 0; i < 6; ++i) EXPECT_TRUE(says(seat, "Staff " + std::to_string(i))) << "who is met is named";
        EXPECT_FALSE(says(seat, "Staff 6"));
        goTo(seat, keys, "day-later");
        goTo(seat, keys, "primary");
        seat.hands().see(QStringLiteral("enacted"));
    }
    const Json rows = house.ask("policies.list")["rows"];
    ASSERT_EQ(rows.items().size(), 2U);
    EXPECT_EQ(rows.at(1)["state"].text(), "coming");
    EXPECT_EQ(rows.at(1)["version"].text(), "1.1.0");
    EXPECT_EQ(rows.at(1)["from"].text(), "2026-02-03T17:00:00.000Z") << "two days on, from midnight in Bangkok";
    EXPECT_EQ(rows.at(1)["rules"].at(3)["points"].integer(), 40);
    EXPECT_TRUE(house.ask("policies.drafts")["rows"].items().empty());
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, PolicyKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

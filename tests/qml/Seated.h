// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Application.h"
#include "bridge/LocalGateClient.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <memory>
#include <string>

namespace adab::test {

inline Json object(std::initializer_list<std::pair<const char*, Json>> members) {
    Json json = Json::object();
    for (const auto& [key, value] : members) json.set(key, value);
    return json;
}

/// The day on which most tests begin: ten in the morning in Bangkok on the first of January.
inline std::shared_ptr<base::SetClock> newYear() { return std::make_shared<base::SetClock>(*Instant::parse("2026-01-01T03:00:00.000Z")); }

/// A new organisation of that day with everything that is shipped, policies in force. Installing takes most of a second: under CTest it is
/// done once (HouseWithPacks in SeatedTest.cpp) and copied from then on.
inline std::unique_ptr<house::House> openShipped(const std::string& place, const std::shared_ptr<const Clock>& clock) {
    const char* made = std::getenv("ADAB_SHIPPED_HOUSE");
    if (made && std::filesystem::exists(made)) {
        std::filesystem::copy(made, place, std::filesystem::copy_options::recursive);
        return house::House::open({place, house::Options::Opening::Existing, clock, nullptr});
    }
    auto house = house::House::open({place, house::Options::Opening::Create, clock, nullptr});
    house::installShipped(*house, *Date::parse("2026-01-01"));
    return house;
}

/// A site in Thailand called “Here” in each language, and the one job there.
inline void foundHere(house::House& house) {
    const Json names = object({{"en", "Here"}, {"th", "ที่นี่"}, {"fa", "اینجا"}, {"ar", "هنا"}});
    house::asOperator(house, "people.addSite", object({{"site", "here"}, {"names", names}, {"zone", "Asia/Bangkok"}, {"country", "TH"}}));
    house::asOperator(house, "people.addJobRole", object({{"jobRole", "host"}, {"names", names}}));
}

/// Somebody who works Here; with a role beside it where one is named.
inline std::string hire(house::House& house, const std::string& name, const std::string& department = "lobby", const std::string& role = {},
                        const std::string& jobRole = "host") {
    const Json added = house::asOperator(house, "people.addStaff", object({{"name", name}, {"latinName", name}}));
    const std::string person = added["person"].text();
    house::asOperator(
        house, "people.startJob",
        object({{"person", person}, {"site", "here"}, {"department", department}, {"jobRole", jobRole}, {"from", "2026-01-01"}}));
    if (role.empty()) return person;
    Json grant = object({{"person", person}, {"role", role}, {"scope", role == "supervisor" ? "site" : "organisation"}});
    if (role == "supervisor") grant.set("site", "here");
    house::asOperator(house, "people.grantRole", grant);
    return person;
}

/// Enrolled and signed in, in that language.
inline QString tokenOf(house::House& house, const std::string& person, const std::string& locale) {
    const Json issued = house::asOperator(house, "people.issueEnrolmentCode", object({{"person", person}}));
    const auto enrolled = house.gate().call(
        std::string(), {"people.enrol",
                        object({{"code", issued["code"]}, {"secret", "482691"}, {"secretKind", "pin"}, {"locale", locale}}),
                        {},
                        {},
                        {},
                        {}});
    if (!enrolled.ok()) throw Stuck(enrolled.message);
    house::asPerson(house, person, "people.saveSettings", object({{"locale", locale}, {"lessonLocale", locale}}));
    return QString::fromStdString(enrolled.value["token"].text());
}

/// The program's window on an organisation's folder.
class Seated {
public:
    Seated(const std::string& place, const std::shared_ptr<const Clock>& clock, const std::string& locale,
           bridge::House::Seat sort = bridge::House::Seat::Desk)
        : m_client([place, clock] { return house::House::open({place, house::Options::Opening::Existing, clock, nullptr}); },
                   [] { return Phrases::load(house::shareFolder() + "/assets/i18n/core"); }) {
        app::Application::Options options;
        options.seat = sort;
        options.locale = QString::fromStdString(locale);
        options.size = QSize(1024, 768);
        m_application = std::make_unique<app::Application>(options, m_client);
        m_driver = std::make_unique<Driver>(*m_application->window(), 60'000);
        m_driver->setQuiet([this] { return m_client.opening() != bridge::GateClient::Opening::Opening && m_client.pending() == 0; });
    }
    void open(const QString& token, const QString& page, const QVariantMap& values = {}) {
        m_application->house().signIn(token);
        m_driver->until(QStringLiteral("the person"), [this] { return !m_application->house().person().isEmpty(); });
        m_driver->settle();
        m_application->navigation()->goTo(page, values);
        m_driver->settle();
    }
    QString where() const { return m_application->navigation()->page(); }
    Driver& hands() { return *m_driver; }

private:
    bridge::LocalGateClient m_client;
    std::unique_ptr<app::Application> m_application;
    std::unique_ptr<Driver> m_driver;
};

/// Nothing on the page that a screen reader could not say.
inline void everythingHasAName(Seated& seat) {
    seat.hands().settle();
    EXPECT_TRUE(seat.hands().nameless().isEmpty())
        << seat.where().toStdString() << ": " << seat.hands().nameless().join(QStringLiteral(", ")).toStdString();
}
inline void arrive(Seated& seat, const char* page) {
    const QString wanted = QString::fromLatin1(page);
    seat.hands().until(wanted, [&] { return seat.where() == wanted; });
    seat.hands().settle();
}
inline bool says(Seated& seat, const std::string& words) {
    seat.hands().settle();
    return seat.hands().texts().join(QLatin1Char('\n')).contains(QString::fromStdString(words));
}
/// Goes down a list until it stands on that value.
inline void choose(Keys& keys, const char* list, const std::string& value) {
    keys.tabTo(QString::fromLatin1(list));
    const QString wanted = QString::fromStdString(value);
    for (int i = 0; i < 200; ++i) {
        if (keys.hands().window().activeFocusItem()->property("value").toString() == wanted) return;
        keys.press(Qt::Key_Down);
    }
    throw Stuck("the list " + std::string(list) + " has no " + value);
}
/// Into the field of that name.
inline void write(Keys& keys, const char* field, const char* words) {
    keys.tabTo(QString::fromLatin1(field));
    keys.type(QString::fromUtf8(words));
}

}  // namespace adab::test

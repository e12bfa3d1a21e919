// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/Application.h"
#include "bridge/LocalGateClient.h"
#include "house/Founding.h"
#include "qmlsupport/Driver.h"

#include <memory>
#include <string>

namespace adab::test {

inline Json object(std::initializer_list<std::pair<const char*, Json>> members) {
    Json json = Json::object();
    for (const auto& [key, value] : members) json.set(key, value);
    return json;
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

}  // namespace adab::test

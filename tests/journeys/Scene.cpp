// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scene.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace adab::test {

Scene::Scene(const Play& play, const QString& locale, QSize size) : m_play(play) {
    house::Options opening;
    opening.folder = play.data.toStdString();
    m_client = std::make_unique<bridge::LocalGateClient>([opening] { return house::House::open(opening); },
                                                         [] { return Phrases::load(house::shareFolder() + "/assets/i18n/core"); });
    app::Application::Options options;
    options.seat = bridge::House::Seat::Shared;
    options.locale = QStringLiteral("en");
    options.size = size;
    Q_UNUSED(locale)
    m_application = std::make_unique<app::Application>(options, *m_client);
    if (!m_application->isReady()) throw Stuck("The window could not be made.");
    m_driver = std::make_unique<Driver>(*m_application->window(), 600'000);
    m_driver->setQuiet(
        [client = m_client.get()] { return client->opening() != bridge::GateClient::Opening::Opening && client->pending() == 0; });
}

void Scene::untilAt(const QString& page) {
    m_driver->until(QStringLiteral("the page ") + page, [&] { return where() == page; });
    m_driver->settle();
}

void Scene::untilNotAt(const QString& page) {
    m_driver->until(QStringLiteral("another page than ") + page, [&] { return where() != page; });
    m_driver->settle();
}

void Scene::keep(const QString& name, const QString& sentence) {
    // Numbered on through all the sittings of a journey.
    const QDir folder(m_play.out);
    const int number = static_cast<int>(folder.entryList({QStringLiteral("*.png")}).size()) + 1;
    const QString file = QStringLiteral("%1-%2.png").arg(number, 2, 10, QLatin1Char('0')).arg(name);
    if (!m_driver->picture().save(folder.filePath(file))) throw Stuck("The picture " + file.toStdString() + " cannot be written.");
    const QJsonObject step{{QStringLiteral("picture"), file}, {QStringLiteral("sentence"), sentence}};
    std::printf("STEP %s\n", QJsonDocument(step).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

void Scene::tellName(const QString& name) {
    std::printf("NAME %s\n", qUtf8Printable(name));
    std::fflush(stdout);
}

void Scene::signIn(const QString& locale, const QString& login, const QString& secret) {
    Driver& hands = *m_driver;
    hands.tap(QStringLiteral("language-") + locale);
    hands.see(QStringLiteral("signInPage"));
    hands.fill(QStringLiteral("login"), login);
    hands.fill(QStringLiteral("password"), secret);
    hands.press(Qt::Key_Return);
    hands.until(login + QStringLiteral(" to be inside"), [this] { return !where().isEmpty(); });
    hands.settle();
}

void Scene::signOut() {
    Driver& hands = *m_driver;
    hands.tap(QStringLiteral("person-menu"));
    hands.tap(QStringLiteral("sign-out"));
    hands.see(QStringLiteral("languagePage"));
}

}  // namespace adab::test

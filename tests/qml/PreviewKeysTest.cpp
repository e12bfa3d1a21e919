// SPDX-License-Identifier: GPL-3.0-or-later
//
// An author looks at a folder, in four languages and with keys alone: its parts in every size, what is wrong, what is stale, where a rule
// is used; and the pages follow the files while they stay where they are.

#include "app/Application.h"
#include "bridge/PreviewClient.h"
#include "qmlsupport/Driver.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <filesystem>

namespace adab::test {
namespace {

class PreviewKeysTest : public testing::TestWithParam<const char*> {
protected:
    PreviewKeysTest() {
        std::filesystem::copy(ADAB_SOURCE "/courses/presence", folder().toStdString(), std::filesystem::copy_options::recursive);
        // Opening a file must start nothing on this machine.
        qputenv("ADAB_EDITOR", "true {file} {line}");
    }
    ~PreviewKeysTest() override { qunsetenv("ADAB_EDITOR"); }
    QString folder() const { return m_folder.filePath(QStringLiteral("presence")); }
    QString text(const QString& name) const {
        QFile file(folder() + QLatin1Char('/') + name);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    /// As an editor saves: beside it, then in its place.
    void save(const QString& name, const QString& words) const {
        const QString path = folder() + QLatin1Char('/') + name;
        QFile file(path + QStringLiteral(".new"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(words.toUtf8());
        file.close();
        std::filesystem::rename((path + QStringLiteral(".new")).toStdString(), path.toStdString());
    }

    QTemporaryDir m_folder;
};

class Window {
public:
    Window(const QString& folder, const QString& locale) : m_client(folder, 20) {
        app::Application::Options options;
        options.locale = locale;
        options.size = QSize(1280, 800);
        m_application = std::make_unique<app::Application>(options, m_client);
        m_application->house().setChangesEvery(20);
        m_application->house().signIn(QStringLiteral("preview"));
        m_driver = std::make_unique<Driver>(*m_application->window(), 60'000);
        m_driver->setQuiet([this] { return m_client.pending() == 0; });
        m_driver->until(QStringLiteral("the house"), [this] { return m_client.pending() == 0; });
        m_driver->settle();
    }
    Driver& hands() { return *m_driver; }
    app::Application& application() { return *m_application; }
    bool shows(const QString& words) const { return m_driver->texts().join(QLatin1Char('\n')).contains(words); }
    void untilShown(const QString& words) {
        m_driver->until(words, [&] { return shows(words); });
    }
    QString page() { return m_driver->see(QStringLiteral("stage"))->property("source").toString().section(QLatin1Char('/'), -1); }
    void everythingHasAName() {
        m_driver->settle();
        EXPECT_TRUE(m_driver->nameless().isEmpty()) << m_driver->nameless().join(QStringLiteral(", ")).toStdString();
    }

private:
    bridge::PreviewClient m_client;
    std::unique_ptr<app::Application> m_application;
    std::unique_ptr<Driver> m_driver;
};

TEST_P(PreviewKeysTest, everyPartInEverySizeAndWhereARuleIsUsed) {
    const QString locale = QString::fromLatin1(GetParam());
    Window window(folder(), locale);
    Keys keys(window.hands());
    window.hands().see(QStringLiteral("part-lesson-first-glance"));
    window.hands().until(QStringLiteral("the course"), [&] { return window.page() == QStringLiteral("CoursePage.qml"); });
    window.everythingHasAName();

    // The learner's own lesson page, at the width of that screen.
    keys.push(QStringLiteral("next-part"));
    window.hands().until(QStringLiteral("the lesson"), [&] { return window.page() == QStringLiteral("LessonPage.qml"); });
    window.hands().see(QStringLiteral("next"));
    EXPECT_EQ(window.hands().see(QStringLiteral("stage"))->width(), 390);
    keys.tabTo(QStringLiteral("segment-phone"));
    keys.press(window.application().house().mirrored() ? Qt::Key_Left : Qt::Key_Right);
    window.hands().settle();
    EXPECT_EQ(window.hands().see(QStringLiteral("stage"))->width(), 820);
    window.everythingHasAName();

    // Every part opens on a page that is not refused.
    const QString refused = QCoreApplication::translate("StateView", "This could not be shown");
    int questions = 0;
    for (int i = 0; i < 60; ++i) {
        window.hands().settle();
        EXPECT_FALSE(window.shows(refused)) << window.page().toStdString();
        EXPECT_FALSE(window.shows(QStringLiteral("{{"))) << "a gap of a question is no text";
        if (window.page() == QStringLiteral("ItemPage.qml")) {
            ++questions;
            window.hands().see(QStringLiteral("stem"));
        }
        const QQuickItem* next = window.hands().see(QStringLiteral("next-part"));
        if (!next->isEnabled()) break;
        window.hands().tap(QStringLiteral("next-part"));
    }
    EXPECT_GE(questions, 20);
    EXPECT_EQ(window.page(), QStringLiteral("FormulaPage.qml")) << "what the course practises comes last";

    keys.tabTo(QStringLiteral("segment-parts"));
    keys.press(window.application().house().mirrored() ? Qt::Key_Right : Qt::Key_Left);
    keys.tabTo(QStringLiteral("rule-presence.badge"));
    keys.press(Qt::Key_Return);
    window.hands().see(QStringLiteral("uses"));
    window.everythingHasAName();
    keys.tabTo(QStringLiteral("use-0"));
    keys.press(Qt::Key_Return);
    window.hands().see(QStringLiteral("copied"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("/standards.yaml:")))
        << QGuiApplication::clipboard()->text().toStdString();
}

TEST_P(PreviewKeysTest, followsTheFilesAndKeepsItsPlace) {
    const QString locale = QString::fromLatin1(GetParam());
    Window window(folder(), locale);
    Keys keys(window.hands());
    keys.push(QStringLiteral("next-part"));
    window.hands().until(QStringLiteral("the lesson"), [&] { return window.page() == QStringLiteral("LessonPage.qml"); });
    window.hands().see(QStringLiteral("next"));
    window.hands().settle();
    keys.push(QStringLiteral("next"));
    window.hands().see(QStringLiteral("previous"));

    // The second screen is looked at; its words change.
    const QString lesson = locale + QStringLiteral("/lessons/first-glance.md");
    QString words = text(lesson);
    words.insert(words.indexOf(QStringLiteral("\n---\n")) + 5, QStringLiteral("\nA wholly new sentence.\n"));
    save(lesson, words);
    window.untilShown(QStringLiteral("A wholly new sentence."));
    window.hands().settle();
    EXPECT_TRUE(window.hands().sees(QStringLiteral("previous"))) << "still on the second screen";

    // A fault: said with its place, while the page stays as it was.
    const QString manifest = text(QStringLiteral("pack.yaml"));
    QString broken = manifest;
    broken.replace(QStringLiteral("presence.badge"), QStringLiteral("presence.batch"));
    broken.replace(QStringLiteral("translated: {th: 1.1.0,"), QStringLiteral("translated: {th: 1.0.0,"));
    save(QStringLiteral("pack.yaml"), broken);
    window.hands().see(QStringLiteral("has-problems"));
    window.hands().settle();
    EXPECT_TRUE(window.shows(QStringLiteral("A wholly new sentence.")));
    keys.tabTo(QStringLiteral("segment-parts"));
    keys.press(window.application().house().mirrored() ? Qt::Key_Left : Qt::Key_Right);
    keys.tabTo(QStringLiteral("problem-0"));
    window.everythingHasAName();
    keys.press(Qt::Key_Return);
    window.hands().see(QStringLiteral("copied"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().startsWith(folder() + QStringLiteral("/pack.yaml:")))
        << QGuiApplication::clipboard()->text().toStdString();

    // Mended, with a stale language.
    broken.replace(QStringLiteral("presence.batch"), QStringLiteral("presence.badge"));
    save(QStringLiteral("pack.yaml"), broken);
    window.hands().see(QStringLiteral("no-problems"));
    keys.tabTo(QStringLiteral("segment-problems"), Qt::Key_Backtab);
    keys.press(window.application().house().mirrored() ? Qt::Key_Left : Qt::Key_Right);
    window.hands().see(QStringLiteral("stale-0"));
    window.everythingHasAName();
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, PreviewKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

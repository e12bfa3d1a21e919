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
#include <QSet>
#include <QTemporaryDir>

#include <filesystem>
#include <tuple>

namespace adab::test {
namespace {

/// A course, one of its lessons and one of its rules.
struct Course {
    const char* pack;
    const char* lesson;
    const char* rule;
};
constexpr Course kPresence{"presence", "first-glance", "presence.badge"};
constexpr Course kSpeech{"speech-formulas", "open-well", "speech.own-name"};

class AuthorsFolder : public testing::Test {
protected:
    explicit AuthorsFolder(const Course& course) : m_course(course) {
        std::filesystem::copy(std::string(ADAB_SOURCE "/courses/") + course.pack, folder().toStdString(),
                              std::filesystem::copy_options::recursive);
        // Opening a file must start nothing on this machine.
        qputenv("ADAB_EDITOR", "true {file} {line}");
    }
    ~AuthorsFolder() override { qunsetenv("ADAB_EDITOR"); }
    QString folder() const { return m_folder.filePath(QString::fromLatin1(m_course.pack)); }
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

    const Course& m_course;
    QTemporaryDir m_folder;
};
class PreviewKeysTest : public AuthorsFolder, public testing::WithParamInterface<const char*> {
protected:
    PreviewKeysTest() : AuthorsFolder(kPresence) {}
};
class EveryPart : public AuthorsFolder, public testing::WithParamInterface<std::tuple<const char*, Course>> {
protected:
    EveryPart() : AuthorsFolder(std::get<1>(GetParam())) {}
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
    /// What the gate says at once, beside the pages.
    QVariantMap answer(const bridge::GateRequest& request) {
        QVariantMap value;
        bool answered = false;
        m_client.ask(request, {}, [&](const bridge::GateAnswer& given) {
            EXPECT_TRUE(given.ok) << given.message.toStdString();
            value = given.value.toMap();
            answered = true;
        });
        m_driver->until(request.name, [&] { return answered; });
        return value;
    }
    void everythingHasAName() {
        m_driver->settle();
        EXPECT_TRUE(m_driver->nameless().isEmpty()) << m_driver->nameless().join(QStringLiteral(", ")).toStdString();
    }

private:
    bridge::PreviewClient m_client;
    std::unique_ptr<app::Application> m_application;
    std::unique_ptr<Driver> m_driver;
};

TEST_P(EveryPart, inEverySizeAndWhereARuleIsUsed) {
    const QString locale = QString::fromLatin1(std::get<0>(GetParam()));
    Window window(folder(), locale);
    Keys keys(window.hands());
    window.hands().see(QStringLiteral("part-lesson-") + QLatin1String(m_course.lesson));
    window.hands().until(QStringLiteral("the course"), [&] { return window.page() == QStringLiteral("CoursePage.qml"); });
    window.everythingHasAName();

    // The learner's own lesson page, at the width of that screen.
    keys.push(QStringLiteral("next-part"));
    window.hands().until(QStringLiteral("the lesson"), [&] { return window.page() == QStringLiteral("LessonPage.qml"); });
    window.hands().see(QStringLiteral("next"));
    EXPECT_EQ(window.hands().see(QStringLiteral("stage"))->width(), 390);
    keys.tabTo(QStringLiteral("segment-phone"));
    const auto ahead = window.application().house().mirrored() ? Qt::Key_Left : Qt::Key_Right;
    for (const int width : {820, 1280, 390}) {
        keys.press(ahead);
        window.hands().settle();
        EXPECT_EQ(window.hands().see(QStringLiteral("stage"))->width(), width);
        window.everythingHasAName();
    }

    // Every part opens on a page that is not refused; the first of each page in each size.
    QStringList seen;
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
        if (!seen.contains(window.page())) {
            seen.append(window.page());
            for (const char* size : {"tablet", "desktop", "phone"}) {
                window.hands().tap(QStringLiteral("segment-") + QLatin1String(size));
                window.everythingHasAName();
                EXPECT_FALSE(window.shows(refused)) << window.page().toStdString() << ' ' << size;
            }
        }
        const QQuickItem* next = window.hands().see(QStringLiteral("next-part"));
        if (!next->isEnabled()) break;
        window.hands().tap(QStringLiteral("next-part"));
    }
    EXPECT_GE(questions, 20);
    EXPECT_EQ(window.page(), QStringLiteral("FormulaPage.qml")) << "what the course practises comes last";
    EXPECT_TRUE(seen.contains(QStringLiteral("SimulationPage.qml"))) << seen.join(QLatin1Char(' ')).toStdString();

    keys.tabTo(QStringLiteral("segment-parts"));
    keys.press(window.application().house().mirrored() ? Qt::Key_Right : Qt::Key_Left);
    keys.tabTo(QStringLiteral("rule-") + QLatin1String(m_course.rule));
    keys.press(Qt::Key_Return);
    window.hands().see(QStringLiteral("uses"));
    window.everythingHasAName();
    keys.tabTo(QStringLiteral("use-0"));
    keys.press(Qt::Key_Return);
    window.hands().see(QStringLiteral("copied"));
    EXPECT_TRUE(QGuiApplication::clipboard()->text().contains(QStringLiteral("/standards.yaml:")))
        << QGuiApplication::clipboard()->text().toStdString();
}

/// The words of another country, in the language that is looked at.
TEST_P(PreviewKeysTest, showsTheWordsOfTheChosenCountry) {
    const QString locale = QString::fromLatin1(GetParam());
    Window window(folder(), locale);
    Keys keys(window.hands());
    window.hands().see(QStringLiteral("country"));
    const auto greeting = [&] {
        bridge::GateRequest request;
        request.name = QStringLiteral("courses.lesson");
        request.args = {{QStringLiteral("course"), QStringLiteral("presence")},
                        {QStringLiteral("lesson"), QStringLiteral("space-and-gesture")}};
        request.locale = locale;
        const QVariantMap lesson = window.answer(request);
        for (const QVariant& rule : lesson.value(QStringLiteral("rules")).toList())
            if (rule.toMap().value(QStringLiteral("rule")) == QStringLiteral("presence.greeting-gesture"))
                return rule.toMap().value(QStringLiteral("here")).toMap().value(QStringLiteral("text")).toString();
        return QStringLiteral("no such rule");
    };
    QStringList words{greeting()};
    for (const char* country : {"AE", "IR", "TH", "ZZ"}) {
        keys.tabTo(QStringLiteral("country"));
        keys.press(Qt::Key_Down);
        window.hands().until(QLatin1String(country), [&] {
            return window.hands().see(QStringLiteral("country"))->property("value").toString() == QLatin1String(country);
        });
        window.hands().settle();
        words.append(greeting());
    }
    EXPECT_TRUE(words.at(4).isEmpty()) << "elsewhere the rule's own words hold";
    const QStringList three = words.mid(1, 3);
    EXPECT_EQ(QSet<QString>(three.begin(), three.end()).size(), 3);
    const int own =
        static_cast<int>(
            QStringList{QStringLiteral("ar"), QStringLiteral("fa"), QStringLiteral("th"), QStringLiteral("en")}.indexOf(locale)) +
        1;
    EXPECT_EQ(words.at(0), words.at(own)) << "at first where the language is spoken";
    window.everythingHasAName();
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

INSTANTIATE_TEST_SUITE_P(OfCourses, EveryPart,
                         testing::Combine(testing::Values("en", "th", "fa", "ar"), testing::Values(kPresence, kSpeech)),
                         [](const auto& of) {
                             return std::string(std::get<0>(of.param)) +
                                    (std::get<1>(of.param).pack == std::string("presence") ? "_plain" : "_withFormulas");
                         });
INSTANTIATE_TEST_SUITE_P(InEveryLanguage, PreviewKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every page in 4 locales × light and dark × phone and desktop with the program's own window, and lays the pictures out on contact
// sheets. The pages ask a gate made of files (tests/data/gate), so that a state that is hard to reach is one line in states.json.

#include "app/Application.h"
#include "qmlsupport/Driver.h"
#include "qmlsupport/FixtureGateClient.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <cstdio>

namespace {

using adab::app::Application;
using adab::test::Driver;
using adab::test::FixtureGateClient;

/// One picture's worth: a page with its values, or a step of the way in, and what the gate says otherwise.
struct State {
    QString name;
    QString page;    ///< as Navigation names it; empty: the way in, as it opens
    QString step;    ///< of the way in
    QVariantMap values;
    QVariantMap answers;
    QStringList silent;
    QVariantMap refusals;
    QString failure;  ///< the data cannot be opened
    QStringList taps;
    bool kiosk = false;
};

QList<State> readStates(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("Cannot read %s", qUtf8Printable(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(error.errorString()));
    QList<State> states;
    const QVariantList list = document.toVariant().toList();
    for (const QVariant& entry : list) {
        const QVariantMap map = entry.toMap();
        State state;
        state.name = map.value(QStringLiteral("name")).toString();
        state.page = map.value(QStringLiteral("page")).toString();
        state.step = map.value(QStringLiteral("step")).toString();
        state.values = map.value(QStringLiteral("values")).toMap();
        state.answers = map.value(QStringLiteral("answers")).toMap();
        state.silent = map.value(QStringLiteral("silent")).toStringList();
        state.refusals = map.value(QStringLiteral("refusals")).toMap();
        state.failure = map.value(QStringLiteral("failure")).toString();
        state.taps = map.value(QStringLiteral("taps")).toStringList();
        state.kiosk = map.value(QStringLiteral("kiosk")).toBool();
        states.append(state);
    }
    return states;
}

/// What went wrong while drawing; printed at the end, and the program fails.
int g_warnings = 0;
QtMessageHandler g_before = nullptr;
void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type >= QtWarningMsg && type != QtInfoMsg) ++g_warnings;
    g_before(type, context, message);
}

QImage draw(const State& state, const QString& locale, const QString& appearance, QSize size, const QString& fixtures) {
    FixtureGateClient client(fixtures);
    for (auto it = state.answers.cbegin(); it != state.answers.cend(); ++it) client.answerWith(it.key(), it.value());
    for (const QString& name : state.silent) client.neverAnswer(name);
    for (auto it = state.refusals.cbegin(); it != state.refusals.cend(); ++it)
        client.refuse(it.key(), QStringLiteral("fixture.refused"), it.value().toString());

    Application::Options options;
    options.locale = locale;
    options.appearance = appearance;
    options.size = size;
    Application application(options, client);
    if (!application.isReady()) qFatal("The window could not be made.");
    application.window()->setGeometry(QRect(QPoint(0, 0), size));
    if (!state.failure.isEmpty()) client.fail(state.failure);

    Driver driver(*application.window(), 3'000);
    if (!state.page.isEmpty()) {
        application.house().signIn(QStringLiteral("fixture"));
        driver.until(QStringLiteral("people.me"), [&] { return !application.house().person().isEmpty() || !state.silent.isEmpty(); });
        application.house().setLocale(locale);
        application.house().setAppearance(appearance);
        QCoreApplication::processEvents();
        application.navigation()->goTo(state.page, state.values);
    } else if (!state.step.isEmpty()) {
        application.window()->findChild<QObject*>(QStringLiteral("place"))->property("item").value<QObject*>()->setProperty("step", state.step);
    }
    driver.settle();
    for (const QString& tap : state.taps) {
        try {
            driver.tap(tap);
        } catch (const adab::test::Stuck& stuck) {
            qWarning("%s: %s", qUtf8Printable(state.name), stuck.what());
        }
    }
    return driver.picture();
}

/// All locales and appearances of one page at one size, side by side under their names.
QImage contactSheet(const QString& title, const QList<QPair<QString, QImage>>& pictures, int columns, int width) {
    constexpr int kGap = 24;
    constexpr int kCaption = 28;
    if (pictures.isEmpty()) return {};
    const QSize one = pictures.first().second.size().scaled(width, 10'000, Qt::KeepAspectRatio);
    const int rows = static_cast<int>((pictures.size() + columns - 1) / columns);
    QImage sheet(columns * (one.width() + kGap) + kGap, rows * (one.height() + kGap + kCaption) + kGap + 48, QImage::Format_RGB32);
    sheet.fill(QColor(0x6f, 0x73, 0x78));
    QPainter painter(&sheet);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::white);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(22);
    painter.setFont(font);
    painter.drawText(QRect(kGap, 8, sheet.width(), 40), Qt::AlignVCenter, title);
    font.setPixelSize(15);
    painter.setFont(font);
    for (int i = 0; i < pictures.size(); ++i) {
        const int x = kGap + (i % columns) * (one.width() + kGap);
        const int y = 48 + kGap / 2 + (i / columns) * (one.height() + kGap + kCaption);
        painter.drawText(QRect(x, y, one.width(), kCaption), Qt::AlignVCenter, pictures[i].first);
        painter.drawImage(QRect(QPoint(x, y + kCaption), one), pictures[i].second);
    }
    return sheet;
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    qputenv("ADAB_MOTION", "off");
    Application::prepare(Application::Options::Seat::Desk);
    QGuiApplication app(argc, argv);
    g_before = qInstallMessageHandler(countWarnings);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Draws the pages of Adab."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("names of states, comma-separated; a part of a name is enough"), QStringLiteral("names"));
    const QCommandLineOption locales(QStringLiteral("locales"), QStringLiteral("en,th,fa,ar"), QStringLiteral("locales"), QStringLiteral("en,th,fa,ar"));
    const QCommandLineOption appearances(QStringLiteral("appearances"), QStringLiteral("light,dark"), QStringLiteral("appearances"), QStringLiteral("light,dark"));
    const QCommandLineOption sizes(QStringLiteral("sizes"), QStringLiteral("phone,desktop"), QStringLiteral("sizes"), QStringLiteral("phone,desktop"));
    const QCommandLineOption fixtures(QStringLiteral("fixtures"), QStringLiteral("folder of the gate's answers"), QStringLiteral("folder"), QStringLiteral(ADAB_SOURCE "/tests/data/gate"));
    parser.addOptions({only, locales, appearances, sizes, fixtures});
    parser.process(app);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral(ADAB_SOURCE "/out/gallery"));
    QDir().mkpath(folder);

    const QHash<QString, QSize> sizeOf{{QStringLiteral("phone"), {390, 844}}, {QStringLiteral("desktop"), {1280, 800}}};
    const QList<State> states = readStates(QStringLiteral(ADAB_SOURCE "/tests/gallery/states.json"));
    const QStringList wanted = parser.value(only).split(QLatin1Char(','), Qt::SkipEmptyParts);
    int drawn = 0;
    for (const State& state : states) {
        bool chosen = wanted.isEmpty();
        for (const QString& part : wanted) chosen = chosen || state.name.contains(part);
        if (!chosen) continue;
        for (const QString& size : parser.value(sizes).split(QLatin1Char(','))) {
            QList<QPair<QString, QImage>> pictures;
            for (const QString& appearance : parser.value(appearances).split(QLatin1Char(',')))
                for (const QString& locale : parser.value(locales).split(QLatin1Char(','))) {
                    const QImage picture = draw(state, locale, appearance, sizeOf.value(size, {1280, 800}), parser.value(fixtures));
                    const QString caption = locale + QStringLiteral(" · ") + appearance;
                    pictures.append({caption, picture});
                    picture.save(QDir(folder).filePath(QStringLiteral("%1-%2-%3-%4.png").arg(state.name, size, locale, appearance)));
                    ++drawn;
                }
            const bool phone = size == QLatin1String("phone");
            const QImage sheet = contactSheet(state.name + QStringLiteral(" · ") + size, pictures, phone ? 4 : 2, phone ? 390 : 960);
            sheet.save(QDir(folder).filePath(QStringLiteral("sheet-%1-%2.png").arg(state.name, size)));
        }
        std::fprintf(stderr, "%s\n", qUtf8Printable(state.name));
    }
    std::printf("%d pictures in %s; %d warnings\n", drawn, qUtf8Printable(folder), g_warnings);
    return g_warnings == 0 ? 0 : 1;
}

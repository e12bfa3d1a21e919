// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws every page in 4 locales × light and dark × phone and desktop with the program's own window, and lays the pictures out on contact
// sheets. The pages ask a gate made of files (tests/data/gate), so that a state that is hard to reach is one line in states.json.

#include "app/Application.h"
#include "qmlsupport/States.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>

#include <cstdio>

namespace {

using adab::app::Application;
using adab::test::readStates;
using adab::test::Seat;
using adab::test::State;

/// What went wrong while drawing; printed at the end, and the program fails.
int g_warnings = 0;
QtMessageHandler g_before = nullptr;
void countWarnings(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (type >= QtWarningMsg && type != QtInfoMsg) ++g_warnings;
    g_before(type, context, message);
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
    Application::prepare(adab::bridge::House::Seat::Desk);
    QGuiApplication app(argc, argv);
    g_before = qInstallMessageHandler(countWarnings);

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Draws the pages of Adab."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where the pictures go"));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("names of states, comma-separated; a part of a name is enough"),
                                  QStringLiteral("names"));
    const QCommandLineOption locales(QStringLiteral("locales"), QStringLiteral("en,th,fa,ar"), QStringLiteral("locales"),
                                     QStringLiteral("en,th,fa,ar"));
    const QCommandLineOption appearances(QStringLiteral("appearances"), QStringLiteral("light,dark"), QStringLiteral("appearances"),
                                         QStringLiteral("light,dark"));
    const QCommandLineOption sizes(QStringLiteral("sizes"), QStringLiteral("phone,desktop,large (a phone with text of 200 %)"),
                                   QStringLiteral("sizes"), QStringLiteral("phone,desktop,large"));
    const QCommandLineOption fixtures(QStringLiteral("fixtures"), QStringLiteral("folder of the gate's answers"), QStringLiteral("folder"),
                                      QStringLiteral(ADAB_SOURCE "/tests/data/gate"));
    parser.addOptions({only, locales, appearances, sizes, fixtures});
    parser.process(app);
    const QString folder = parser.positionalArguments().value(0, QStringLiteral(ADAB_SOURCE "/out/gallery"));
    QDir().mkpath(folder);

    const QHash<QString, QSize> sizeOf{
        {QStringLiteral("phone"), {390, 844}}, {QStringLiteral("large"), {390, 844}}, {QStringLiteral("desktop"), {1280, 800}}};
    const QList<State> states = readStates(QStringLiteral(ADAB_SOURCE "/tests/gallery/states.json"));
    const QStringList wanted = parser.value(only).split(QLatin1Char(','), Qt::SkipEmptyParts);
    int drawn = 0;
    for (const State& state : states) {
        bool chosen = wanted.isEmpty();
        for (const QString& part : wanted) chosen = chosen || state.name.contains(part);
        if (!chosen) continue;
        for (const QString& size : parser.value(sizes).split(QLatin1Char(','))) {
            const bool large = size == QLatin1String("large");
            // Twice the size is about room: one appearance shows it, and of a page the state in which it is full.
            if (large && !(state.silent.isEmpty() && state.answers.isEmpty() && (state.refusals.isEmpty() || state.page.isEmpty())))
                continue;
            QList<QPair<QString, QImage>> pictures;
            for (const QString& appearance : parser.value(appearances).split(QLatin1Char(',')))
                for (const QString& locale : parser.value(locales).split(QLatin1Char(','))) {
                    if (large && appearance == QLatin1String("dark")) continue;
                    Seat seat(state, locale, appearance, sizeOf.value(size, {1280, 800}), parser.value(fixtures), large ? 2 : 1);
                    const QImage picture = seat.driver().picture();
                    const QString caption = locale + QStringLiteral(" · ") + appearance;
                    pictures.append({caption, picture});
                    picture.save(QDir(folder).filePath(QStringLiteral("%1-%2-%3-%4.png").arg(state.name, size, locale, appearance)));
                    ++drawn;
                }
            const bool phone = size != QLatin1String("desktop");
            const QImage sheet = contactSheet(state.name + QStringLiteral(" · ") + size, pictures, phone ? 4 : 2, phone ? 390 : 960);
            sheet.save(QDir(folder).filePath(QStringLiteral("sheet-%1-%2.png").arg(state.name, size)));
        }
        std::fprintf(stderr, "%s\n", qUtf8Printable(state.name));
    }
    std::printf("%d pictures in %s; %d warnings\n", drawn, qUtf8Printable(folder), g_warnings);
    return g_warnings == 0 ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Pages before the gate itself, on a demonstration organisation: what only files of answers would not show.
#include "app/Application.h"
#include "bridge/LocalGateClient.h"
#include "cli/Demo.h"
#include "qmlsupport/Driver.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QUuid>

namespace adab::test {
namespace {

using app::Application;
using bridge::LocalGateClient;

class RealGate : public testing::Test {
protected:
    static void SetUpTestSuite() {
        s_folder = std::make_unique<QTemporaryDir>();
        s_clock = std::make_shared<base::SetClock>(Instant::parse("2026-03-01T08:00:00Z").value());
        const auto house = house::House::open({place(), house::Options::Opening::Create, s_clock, nullptr});
        cli::makeDemo(*house, *s_clock, {.staff = 4, .historyDays = 60, .now = Instant::parse("2026-05-12T05:00:00Z").value()});
    }
    static void TearDownTestSuite() {
        s_folder.reset();
        s_clock.reset();
    }
    static std::string place() { return s_folder->path().toStdString() + "/house"; }

    /// What the first figure of that lesson looks like to a reader of that language, as the window shows it.
    static QImage figureOf(const QString& locale, const QString& course, const QString& lesson) {
        LocalGateClient client([] { return house::House::open({place(), house::Options::Opening::Existing, s_clock, nullptr}); },
                               [] { return Phrases::load(house::shareFolder() + "/assets/i18n/core"); });
        Application::Options options;
        options.seat = bridge::House::Seat::Shared;
        options.locale = locale;
        options.appearance = QStringLiteral("light");
        options.size = QSize(390, 844);
        Application application(options, client);
        Driver driver(*application.window());
        driver.setQuiet([&client] { return client.opening() != bridge::GateClient::Opening::Opening && client.pending() == 0; });
        const QString token = told(driver, client, QStringLiteral("people.signIn"), {},
                                   {{QStringLiteral("login"), QStringLiteral("learner")},
                                    {QStringLiteral("secret"), QStringLiteral("482615")},
                                    {QStringLiteral("device"), QStringLiteral("kiosk")}})
                                  .value(QStringLiteral("token"))
                                  .toString();
        told(driver, client, QStringLiteral("people.saveSettings"), token,
             {{QStringLiteral("locale"), locale}, {QStringLiteral("lessonLocale"), locale}});
        application.house().signIn(token);
        driver.until(QStringLiteral("the person"), [&] { return !application.house().person().isEmpty(); });
        application.navigation()->goTo(QStringLiteral("learner/Lesson"),
                                       {{QStringLiteral("course"), course}, {QStringLiteral("lesson"), lesson}});
        QQuickItem* figure = driver.see(QStringLiteral("figure"));
        constexpr int kReady = 1;
        driver.until(QStringLiteral("the drawing of the pack"), [&] { return figure->property("status").toInt() == kReady; });
        const QImage window = driver.picture();
        const QImage cut = window.copy(figure->mapRectToScene(figure->boundingRect()).toRect()).convertToFormat(QImage::Format_RGB32);
        EXPECT_EQ(application.house().mirrored(), locale == QStringLiteral("fa"));
        return cut;
    }

    static QVariantMap told(Driver& driver, LocalGateClient& client, const QString& name, const QString& token, const QVariantMap& args) {
        bridge::GateRequest request;
        request.name = name;
        request.args = args;
        request.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        std::optional<bridge::GateAnswer> answer;
        client.ask(request, token, [&answer](const bridge::GateAnswer& given) { answer = given; });
        driver.until(name, [&answer] { return answer.has_value(); });
        EXPECT_TRUE(answer->ok) << answer->message.toStdString();
        return answer->value.toMap();
    }

    /// Mean difference of a colour channel, 0–255.
    static double difference(const QImage& a, const QImage& b) {
        if (a.size() != b.size() || a.isNull()) return 255;
        double sum = 0;
        for (int y = 0; y < a.height(); ++y)
            for (int x = 0; x < a.width(); ++x) {
                const QRgb one = a.pixel(x, y);
                const QRgb two = b.pixel(x, y);
                sum += qAbs(qRed(one) - qRed(two)) + qAbs(qGreen(one) - qGreen(two)) + qAbs(qBlue(one) - qBlue(two));
            }
        return sum / (3.0 * a.width() * a.height());
    }
    static int colours(const QImage& image) {
        QSet<QRgb> seen;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2) seen.insert(image.pixel(x, y));
        return static_cast<int>(seen.size());
    }

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::shared_ptr<base::SetClock> s_clock;
};

constexpr double kSame = 3;  ///< edges are drawn a little otherwise when turned round

TEST_F(RealGate, AFigureWhoseOrderIsThatOfTheReadingIsTurnedRound) {
    const QImage thai = figureOf(QStringLiteral("th"), QStringLiteral("speech-formulas"), QStringLiteral("open-well"));
    const QImage persian = figureOf(QStringLiteral("fa"), QStringLiteral("speech-formulas"), QStringLiteral("open-well"));
    EXPECT_GT(colours(thai), 8) << "a drawing, not an empty frame";
    EXPECT_LT(difference(persian, thai.mirrored(true, false)), kSame);
    EXPECT_GT(difference(persian, thai), kSame);
}

TEST_F(RealGate, AFigureWithAClockStaysAsItIs) {
    const QImage thai = figureOf(QStringLiteral("th"), QStringLiteral("speech-formulas"), QStringLiteral("hold-and-refuse"));
    const QImage persian = figureOf(QStringLiteral("fa"), QStringLiteral("speech-formulas"), QStringLiteral("hold-and-refuse"));
    EXPECT_GT(colours(thai), 8);
    EXPECT_LT(difference(persian, thai), kSame);
}

}  // namespace
}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
// What a person waits for, in an organisation of 10,000: from the start of the program to the first painted page of the way in, from the
// sign-in to a painted Today, and to a painted matrix. Each page is counted as painted by the first frame after its content is there.
// The program starts itself anew for every sample, as a person starts adab; the organisation is made once and kept beside the program.
#include "app/Application.h"
#include "bridge/LocalGateClient.h"
#include "house/Founding.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickItem>
#include <QTextStream>
#include <QTimer>

#include <time.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <functional>
#include <stdexcept>

using namespace adab;

namespace {

constexpr int kStaff = 10'000;
constexpr int kRowsAtOnce = 1'000;
constexpr int kSamples = 5;
constexpr int kPatienceMs = 60'000;
constexpr const char* kLearner = "bench-learner";
constexpr const char* kOfficer = "bench-officer";
constexpr const char* kSecret = "a long bench password";

struct Figure {
    const char* name;
    double limitMs;
};
constexpr std::array<Figure, 4> kFigures{
    {{"window/exec-to-way-in", 300}, {"window/sign-in-to-today", 150}, {"window/sign-in-to-desk", 150}, {"window/desk-to-matrix", 150}}};

double milliseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}
double wall() { return milliseconds(CLOCK_MONOTONIC); }
double cpu() { return milliseconds(CLOCK_PROCESS_CPUTIME_ID); }

// ---- the organisation --------------------------------------------------------------------------------------------------------------

Date today() { return Zone("Asia/Bangkok").dateOf(base::SystemClock().now()); }

void addPerson(house::House& house, const char* login, const char* jobRole, const char* role) {
    const std::string person =
        house::asOperator(house, "people.addStaff",
                          Json::object({{"name", login}, {"latinName", login}, {"login", login}, {"locale", "en"}}))["person"]
            .text();
    const std::string hired = today().plusDays(-3).iso();
    house::asOperator(
        house, "people.startJob",
        Json::object({{"person", person}, {"site", "site-0"}, {"department", "reception"}, {"jobRole", jobRole}, {"from", hired}}));
    if (*role != '\0')
        house::asOperator(house, "people.grantRole", Json::object({{"person", person}, {"role", role}, {"scope", "organisation"}}));
    const Json code = house::asOperator(house, "people.issueEnrolmentCode", Json::object({{"person", person}}))["code"];
    gate::Request enrol;
    enrol.name = "people.enrol";
    enrol.args = Json::object({{"code", code}, {"secret", kSecret}, {"secretKind", "password"}, {"locale", "en"}});
    if (const gate::Answer answer = house.gate().callAs("", enrol); !answer.ok()) throw std::runtime_error(answer.message);
    house::asPerson(house, person, "people.confirmName", Json::object({{"badgeName", login}, {"correct", true}}));
}

void makeOrganisation(const std::string& folder) {
    if (house::isOrganisation(folder)) return;
    const std::string unfinished = folder + ".part";
    QDir(QString::fromStdString(unfinished)).removeRecursively();
    {
        const auto house = house::House::open({unfinished, house::Options::Opening::Create, {}, {}});
        const Json names = Json::object({{"en", "Bench"}});
        house::asOperator(*house, "people.foundOrganisation", Json::object({{"name", "Bench"}, {"zone", "Asia/Bangkok"}}));
        for (int i = 0; i < 30; ++i) {
            house::asOperator(*house, "people.addSite",
                              Json::object({{"site", "site-" + std::to_string(i)},
                                            {"names", names},
                                            {"zone", "Asia/Bangkok"},
                                            {"country", "TH"},
                                            {"weekend", Json::list({6, 7})}}));
        }
        house::asOperator(*house, "people.addDepartment", Json::object({{"department", "reception"}, {"names", names}}));
        for (const char* jobRole : {"front-desk", "officer"}) {
            house::asOperator(*house, "people.addJobRole",
                              Json::object({{"jobRole", jobRole}, {"names", names}, {"frontLine", jobRole[0] == 'f'}}));
        }
        house::installShipped(*house, today());
        for (int from = 0; from < kStaff; from += kRowsAtOnce) {
            Json rows = Json::list();
            for (int i = from; i < from + kRowsAtOnce; ++i) {
                rows.push(Json::object({{"name", "Person " + std::to_string(i)},
                                        {"latinName", "Person " + std::to_string(i)},
                                        {"login", "bench-" + std::to_string(i)},
                                        {"locale", "en"},
                                        {"site", "site-" + std::to_string(i % 30)},
                                        {"department", "reception"},
                                        {"jobRole", "front-desk"},
                                        {"from", today().plusDays(-(i % 300)).iso()}}));
            }
            const Json answer = house::asOperator(*house, "people.importStaff", Json::object({{"rows", std::move(rows)}}));
            if (answer["refused"].integer() > 0) throw std::runtime_error(base::toText(answer["problems"].items().front()));
        }
        addPerson(*house, kLearner, "front-desk", "");
        addPerson(*house, kOfficer, "officer", "hr");
    }
    if (!QDir().rename(QString::fromStdString(unfinished), QString::fromStdString(folder)))
        throw std::runtime_error("cannot rename " + unfinished);
}

/// A session as the sign-in page gets it; the check of the secret, made slow on purpose, is none of the page's time.
QString tokenOf(const std::string& folder, const char* login) {
    const auto house = house::House::open({folder, house::Options::Opening::Existing, {}, {}});
    gate::Request signIn;
    signIn.name = "people.signIn";
    signIn.args = Json::object({{"login", login}, {"secret", kSecret}, {"device", "desk"}});
    const gate::Answer answer = house->gate().callAs("", signIn);
    if (!answer.ok()) throw std::runtime_error(answer.message);
    return QString::fromStdString(answer.value["token"].text());
}

// ---- one sample, in a process of its own -------------------------------------------------------------------------------------------

bool shows(const QQuickItem* item, const std::function<bool(const QQuickItem&)>& wanted) {
    if (!item->isVisible() || item->opacity() == 0.0) return false;
    if (item->width() > 0 && wanted(*item)) return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(), [&](const QQuickItem* child) { return shows(child, wanted); });
}

std::function<bool(const QQuickItem&)> named(const char* prefix) {
    return [prefix = QString::fromLatin1(prefix)](const QQuickItem& item) { return item.objectName().startsWith(prefix); };
}

void waitUntil(const char* what, const std::function<bool()>& holds) {
    const double until = wall() + kPatienceMs;
    while (!holds()) {
        if (wall() > until) throw std::runtime_error(std::string("never seen: ") + what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
}

/// Waits for a frame that was drawn with such an item in it.
void waitForPainted(QQuickWindow& window, const char* prefix) {
    bool painted = false;
    const auto watch = QObject::connect(&window, &QQuickWindow::afterRendering, &window,
                                        [&] { painted = painted || shows(window.contentItem(), named(prefix)); });
    window.update();
    waitUntil(prefix, [&] { return painted; });
    QObject::disconnect(watch);
}

int sample(const QStringList& arguments) {
    const double started = arguments.at(2).toDouble();
    const std::string folder = arguments.at(3).toStdString();
    house::Options opening;
    opening.folder = folder;
    bridge::LocalGateClient gate([opening] { return house::House::open(opening); },
                                 [] { return Phrases::load(house::shareFolder() + "/assets/i18n/core"); });
    app::Application::Options options;
    options.locale = QStringLiteral("en");
    app::Application application(options, gate);
    if (!application.isReady()) return 3;
    QQuickWindow& window = *application.window();
    QTextStream out(stdout);

    waitForPainted(window, "languagePage");
    out << wall() - started << ' ' << cpu() << '\n';

    waitUntil("an open house", [&] { return application.house().opening() == QLatin1String("open"); });
    const auto measured = [&](const char* prefix, const std::function<void()>& act) {
        const double from = wall();
        const double used = cpu();
        act();
        waitForPainted(window, prefix);
        out << wall() - from << ' ' << cpu() - used << '\n';
    };
    measured("primary", [&] { application.house().signIn(arguments.at(4)); });
    application.house().signOut();
    waitForPainted(window, "languagePage");
    measured("need-", [&] { application.house().signIn(arguments.at(5)); });
    measured("row-", [&] { application.navigation()->goTo(QStringLiteral("hr/Matrix")); });
    out.flush();
    // The sessions are wanted again by the next sample; nobody signs out.
    std::fflush(stdout);
    _exit(0);
}

// ---- all of them -------------------------------------------------------------------------------------------------------------------

int measure(const QString& program) {
    const QString folder = QFileInfo(program).absoluteDir().filePath(QStringLiteral("../window-bench-organisation"));
    makeOrganisation(folder.toStdString());
    std::array<QList<double>, kFigures.size()> walls;
    std::array<QList<double>, kFigures.size()> cpus;
    for (int i = 0; i < kSamples; ++i) {
        const QString learner = tokenOf(folder.toStdString(), kLearner);
        const QString officer = tokenOf(folder.toStdString(), kOfficer);
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(program, {QStringLiteral("--sample"), QString::number(wall(), 'f', 3), folder, learner, officer});
        if (!child.waitForFinished(4 * kPatienceMs) || child.exitCode() != 0) throw std::runtime_error("a sample failed");
        const QStringList lines = QString::fromUtf8(child.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (std::size_t f = 0; f < kFigures.size() && static_cast<qsizetype>(f) < lines.size(); ++f) {
            const QStringList cells = lines.at(static_cast<qsizetype>(f)).split(QLatin1Char(' '));
            walls[f].append(cells.at(0).toDouble());
            cpus[f].append(cells.at(1).toDouble());
        }
    }
    std::printf("%-28s %10s %10s %10s %10s\n", "10,000 staff, milliseconds", "median", "least", "cpu", "limit");
    for (std::size_t f = 0; f < kFigures.size(); ++f) {
        std::sort(walls[f].begin(), walls[f].end());
        std::sort(cpus[f].begin(), cpus[f].end());
        if (walls[f].isEmpty()) continue;
        std::printf("%-28s %10.1f %10.1f %10.1f %10.0f\n", kFigures[f].name, walls[f].at(walls[f].size() / 2), walls[f].first(),
                    cpus[f].first(), kFigures[f].limitMs);
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND")) qputenv("QT_QUICK_BACKEND", "software");
    try {
        if (argc == 6 && std::string_view(argv[1]) == "--sample") {
            app::Application::prepare(bridge::House::Seat::Desk);
            const QGuiApplication qt(argc, argv);
            return sample(QCoreApplication::arguments());
        }
        const QCoreApplication qt(argc, argv);
        return measure(QCoreApplication::applicationFilePath());
    } catch (const Refused& refused) {
        std::fprintf(stderr, "bench_window: %s %s\n", refused.error().code.c_str(), base::toText(refused.error().arguments).c_str());
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "bench_window: %s\n", fault.what());
    }
    return 1;
}

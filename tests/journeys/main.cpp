// SPDX-License-Identifier: GPL-3.0-or-later
//
// adab_journey FOLDER --locale th: the main job by key and pointer, through the program's own window, on an organisation of its own. Each
// sitting is a process of its own; the first is killed in the middle of the quiz and the second finds every answer that showed "saved".
// Leaves the pictures of each step, the certificate and summary.md in FOLDER.

#include "Learner.h"
#include "Officers.h"

#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSaveFile>

#include <cstdio>

namespace {

using namespace adab::test;

/// So long that only a sitting that stands still takes it, on the busiest machine too: what is waited for are conditions.
constexpr int kSittingMs = 60 * 60 * 1000;
constexpr char kHalfWay[] = "HALF-WAY";

[[noreturn]] void waitToBeKilled(Scene& scene) {
    std::printf("%s\n", kHalfWay);
    std::fflush(stdout);
    // The program runs on as for a person who reads the next question.
    scene.hands().until(QStringLiteral("the end of this process"), [] { return false; });
    throw Stuck("Nobody ended this process.");
}

/// Whoever is there for the first time is asked for the name and told what is kept.
void welcome(Scene& scene) {
    if (scene.where() != QLatin1String("app/Name")) return;
    scene.hands().tap(QStringLiteral("nameRight"));
    scene.untilAt(QStringLiteral("app/Kept"));
    scene.hands().tap(QStringLiteral("keptUnderstood"));
    scene.untilNotAt(QStringLiteral("app/Kept"));
}

int playSitting(const QString& sitting, const Play& play, const QString& newcomer) {
    try {
        if (sitting == QLatin1String("newcomer")) {
            Scene scene(play, play.locale, {390, 844});
            Learner learner(scene);
            learner.enrol();
            learner.work([&scene] { waitToBeKilled(scene); });
            throw Stuck("The path ended before the quiz was half answered.");
        }
        if (sitting == QLatin1String("again")) {
            Scene scene(play, play.locale, {390, 844});
            Learner learner(scene);
            scene.signIn(play.locale, QStringLiteral("new"), play.pin);
            learner.checkThatAnswersAreKept();
            learner.work([] {});
            learner.certificate();
            learner.record();
            scene.signOut();
        } else if (sitting == QLatin1String("hr")) {
            Scene scene(play, play.locale);
            scene.signIn(play.locale, play.hrLogin, play.hrPassword);
            playHr(scene, newcomer);
            scene.signOut();
        } else if (sitting == QLatin1String("supervisor")) {
            Scene scene(play, play.locale);
            scene.signIn(play.locale, play.supervisorLogin, play.supervisorPin);
            welcome(scene);
            playSupervisor(scene, newcomer);
            scene.signOut();
        } else {
            throw Stuck("No such sitting: " + sitting.toStdString());
        }
    } catch (const std::exception& stuck) {
        std::fprintf(stderr, "%s\n", stuck.what());
        return 1;
    }
    return 0;
}

/// What is told to the world outside.
class Journey {
public:
    Journey(Play play, QString adabctl) : m_play(std::move(play)), m_adabctl(std::move(adabctl)) {}

    bool run() {
        QDir().mkpath(m_play.out);
        for (const QString& old :
             QDir(m_play.out).entryList({QStringLiteral("*.png"), QStringLiteral("*.pdf"), QStringLiteral("summary.md")}))
            QDir(m_play.out).remove(old);
        QDir(m_play.data).removeRecursively();
        if (!makeOrganisation()) return false;
        const bool ok = sit(QStringLiteral("newcomer"), Ending::Killed) && sit(QStringLiteral("again"), Ending::Done) &&
                        sit(QStringLiteral("hr"), Ending::Done) && sit(QStringLiteral("supervisor"), Ending::Done);
        writeSummary(ok);
        return ok;
    }

private:
    enum class Ending { Done, Killed };

    bool makeOrganisation() {
        QProcess demo;
        demo.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        demo.start(m_adabctl, {QStringLiteral("--data"), m_play.data, QStringLiteral("--json"), QStringLiteral("demo"),
                               QStringLiteral("--staff"), QStringLiteral("24")});
        if (!demo.waitForFinished(kSittingMs) || demo.exitCode() != 0)
            return complain(QStringLiteral("The demonstration organisation could not be made."));
        const QJsonArray logins = QJsonDocument::fromJson(demo.readAllStandardOutput()).object().value(QStringLiteral("logins")).toArray();
        for (const QJsonValue& entry : logins) {
            const QJsonObject login = entry.toObject();
            const QString name = login.value(QStringLiteral("login")).toString();
            const QString password = login.value(QStringLiteral("password")).toString();
            if (name == QLatin1String("new")) m_play.code = password;
            if (name == m_play.hrLogin) m_play.hrPassword = password;
            if (name == m_play.supervisorLogin) m_play.supervisorPin = password;
        }
        if (m_play.code.isEmpty() || m_play.hrPassword.isEmpty())
            return complain(QStringLiteral("The demonstration gave no newcomer or no HR login."));
        return true;
    }

    bool sit(const QString& sitting, Ending ending) {
        std::fprintf(stderr, "── %s\n", qUtf8Printable(sitting));
        m_lines.append(QStringLiteral("\n## ") + title(sitting) + QStringLiteral("\n"));
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("ADAB_DOCUMENTS"), m_play.out);
        environment.insert(QStringLiteral("ADAB_MOTION"), QStringLiteral("off"));
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(),
                      {m_play.out, QStringLiteral("--sitting"), sitting, QStringLiteral("--locale"), m_play.locale,
                       QStringLiteral("--code"), m_play.code, QStringLiteral("--newcomer"), m_newcomer, QStringLiteral("--hr-password"),
                       m_play.hrPassword, QStringLiteral("--supervisor-pin"), m_play.supervisorPin});
        bool killed = false;
        QElapsedTimer timer;
        timer.start();
        while (process.state() != QProcess::NotRunning || process.canReadLine()) {
            if (!process.canReadLine()) process.waitForReadyRead(200);
            while (process.canReadLine()) {
                const QByteArray line = process.readLine().trimmed();
                if (line.startsWith("STEP ")) take(QJsonDocument::fromJson(line.mid(5)).object());
                if (line.startsWith("NAME ")) m_newcomer = QString::fromUtf8(line.mid(5));
                if (line == kHalfWay && ending == Ending::Killed) {
                    process.kill();  // SIGKILL: no destructor, no flush
                    killed = true;
                    m_lines.append(QStringLiteral("*Here the program is killed (SIGKILL), with half of the quiz answered.*\n"));
                }
            }
            if (timer.elapsed() > kSittingMs) {
                process.kill();
                return complain(sitting + QStringLiteral(" took too long."));
            }
        }
        process.waitForFinished();
        if (ending == Ending::Killed) return killed || complain(QStringLiteral("The quiz was never half answered."));
        return (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0) ||
               complain(sitting + QStringLiteral(" got stuck."));
    }

    void take(const QJsonObject& step) {
        const QString sentence = step.value(QStringLiteral("sentence")).toString();
        const QString picture = step.value(QStringLiteral("picture")).toString();
        m_lines.append(QStringLiteral("%1\n\n![%1](%2)\n").arg(sentence, picture));
        std::fprintf(stderr, "   %s\n", qUtf8Printable(sentence));
    }

    static QString title(const QString& sitting) {
        if (sitting == QLatin1String("newcomer")) return QStringLiteral("A new hire's first day");
        if (sitting == QLatin1String("again")) return QStringLiteral("The same person, the program started again");
        if (sitting == QLatin1String("hr")) return QStringLiteral("HR");
        return QStringLiteral("Before the shift");
    }

    bool complain(const QString& what) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(what));
        m_lines.append(QStringLiteral("**%1**\n").arg(what));
        return false;
    }

    void writeSummary(bool ok) const {
        QSaveFile file(QDir(m_play.out).filePath(QStringLiteral("summary.md")));
        if (!file.open(QIODevice::WriteOnly)) return;
        file.write(QStringLiteral("# The main job, played by key and pointer (%1)\n\n%2\n")
                       .arg(m_play.locale, ok ? QStringLiteral("Played to the end.") : QStringLiteral("Stopped before the end."))
                       .toUtf8());
        for (const QString& line : m_lines) file.write((line + QLatin1Char('\n')).toUtf8());
        const QStringList documents = QDir(m_play.out).entryList({QStringLiteral("*.pdf")});
        for (const QString& document : documents) file.write(QStringLiteral("Certificate: [%1](%1)\n").arg(document).toUtf8());
        file.commit();
    }

    Play m_play;
    QString m_adabctl;
    QString m_newcomer;
    QStringList m_lines;
};

}  // namespace

int main(int argc, char** argv) {
    // A picture is the same on every machine: no display, no effects.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    adab::app::Application::prepare(adab::bridge::House::Seat::Shared);
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Plays the main job by key and pointer, offscreen."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("folder"), QStringLiteral("where pictures, certificate and summary go"));
    const auto option = [&parser](const char* name, const char* about, const QString& usual = {}) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(about), QString::fromLatin1(name), usual});
    };
    option("locale", "language of the newcomer", QStringLiteral("th"));
    option("adabctl", "the command line program", QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("adabctl")));
    option("sitting", "of a sitting: newcomer, again, hr or supervisor");
    option("code", "of a sitting: the code of the slip");
    option("newcomer", "of a sitting: the newcomer's name");
    option("hr-password", "of a sitting");
    option("supervisor-pin", "of a sitting");
    parser.process(app);
    if (parser.positionalArguments().size() != 1) parser.showHelp(2);

    Play play;
    play.out = QDir(parser.positionalArguments().constFirst()).absolutePath();
    // A journey makes and replaces an organisation of its own, and touches no other.
    play.data = QDir(play.out).filePath(QStringLiteral("organisation"));
    play.locale = parser.value(QStringLiteral("locale"));
    play.code = parser.value(QStringLiteral("code"));
    play.hrPassword = parser.value(QStringLiteral("hr-password"));
    play.supervisorPin = parser.value(QStringLiteral("supervisor-pin"));
    if (parser.isSet(QStringLiteral("sitting")))
        return playSitting(parser.value(QStringLiteral("sitting")), play, parser.value(QStringLiteral("newcomer")));
    return Journey(play, parser.value(QStringLiteral("adabctl"))).run() ? 0 : 1;
}

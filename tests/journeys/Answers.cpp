// SPDX-License-Identifier: GPL-3.0-or-later
#include "Answers.h"

#include "base/Yaml.h"
#include "qmlsupport/Driver.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace adab::test {

namespace {

QString folderOfCourses() {
    const QString share = qEnvironmentVariable("ADAB_SHARE");
    return (share.isEmpty() ? QStringLiteral(ADAB_SOURCE) : share) + QStringLiteral("/courses");
}

QString text(const Yaml& node) { return QString::fromStdString(node.scalar()); }

Yaml read(const QString& path) {
    Problems problems;
    if (!QFile::exists(path)) return {};
    Yaml yaml = Yaml::readFile(path.toStdString(), path.toStdString(), problems);
    if (!problems.empty()) throw Stuck(problems.front().file + ": " + problems.front().message);
    return yaml;
}

}  // namespace

Answers::Answers(const QString& locale) {
    const QDir courses(folderOfCourses());
    for (const QString& name : courses.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir pack(courses.filePath(name));
        const QDir words(pack.filePath(locale));
        const Yaml texts = read(words.filePath(QStringLiteral("items.yaml")));
        const Yaml bank = read(pack.filePath(QStringLiteral("items.yaml")));
        for (const Yaml& neutral : bank.items()) {
            const Yaml& own = texts[neutral["id"].scalar()];
            Item item{text(neutral["kind"]), {}};
            for (const Yaml& accepted : own["accept"].items()) item.right.append(text(accepted));
            for (const Yaml& option : neutral["key"].items()) item.right.append(text(own["options"][option.scalar()]));
            m_items.insert(text(own["stem"]), item);
        }
        const QStringList scenarios = QDir(pack.filePath(QStringLiteral("scenarios"))).entryList({QStringLiteral("*.yaml")});
        for (const QString& scenario : scenarios) {
            const Yaml graph = read(pack.filePath(QStringLiteral("scenarios/") + scenario));
            const Yaml said = read(words.filePath(QStringLiteral("scenarios/") + scenario));
            for (const auto& [node, content] : graph["nodes"].members())
                for (const Yaml& move : content["moves"].items())
                    if (move["best"].scalar() == "true")
                        m_best.insert(text(said["nodes"][node.scalar()]["moves"][move["id"].scalar()]["said"]));
        }
        const Yaml program = read(words.filePath(QStringLiteral("program.yaml")));
        const Yaml manifest = read(pack.filePath(QStringLiteral("pack.yaml")));
        for (const Yaml& question : manifest["questions"].items()) {
            const Yaml& own = program["questions"][question["id"].scalar()];
            m_understanding.insert(text(own["prompt"]), text(own["options"][question["key"].scalar()]));
        }
        QDirIterator lessons(words.filePath(QStringLiteral("lessons")), {QStringLiteral("*.md")}, QDir::Files);
        while (lessons.hasNext()) {
            QFile file(lessons.next());
            if (!file.open(QIODevice::ReadOnly)) continue;
            for (const QByteArray& line : file.readAll().split('\n')) {
                const QString option = QString::fromUtf8(line).trimmed();
                if (option.startsWith(QLatin1String("- (x) "))) m_checks.insert(option.mid(6).section(QLatin1Char('|'), 0, 0).trimmed());
            }
        }
    }
    if (m_items.isEmpty()) throw Stuck("There are no courses in " + folderOfCourses().toStdString());
}

const Answers::Item& Answers::item(const QString& stem) const {
    const auto found = m_items.constFind(stem);
    if (found == m_items.constEnd()) throw Stuck("No pack has this question: " + stem.toStdString());
    return *found;
}

}  // namespace adab::test

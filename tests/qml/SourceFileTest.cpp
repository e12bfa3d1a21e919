// SPDX-License-Identifier: GPL-3.0-or-later
// The file that an author chooses: found by folder, path or address, read whole, its format guessed.
#include "bridge/SourceFile.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

namespace adab::bridge {
namespace {

class SourceFileTest : public testing::Test {
protected:
    SourceFileTest() { qputenv("ADAB_DOCUMENTS", m_folder.path().toUtf8()); }
    ~SourceFileTest() override { qunsetenv("ADAB_DOCUMENTS"); }

    QString write(const QString& name, const QByteArray& octets) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
        return path;
    }
    QString formatOf(const QString& name, const QByteArray& octets) {
        SourceFile file;
        file.open(write(name, octets));
        return file.format();
    }

    QTemporaryDir m_folder;
};

TEST_F(SourceFileTest, listsFoldersAndWhatCanBeImported) {
    QDir(m_folder.path()).mkdir(QStringLiteral("older"));
    write(QStringLiteral("b.gift"), "x");
    write(QStringLiteral("A.CSV"), "x");
    write(QStringLiteral("picture.png"), "x");
    SourceFile file;
    const QVariantList entries = file.entries();
    ASSERT_EQ(entries.size(), 3);
    EXPECT_EQ(entries[0].toMap().value(QStringLiteral("name")).toString(), QStringLiteral("older"));
    EXPECT_TRUE(entries[0].toMap().value(QStringLiteral("folder")).toBool());
    EXPECT_EQ(entries[1].toMap().value(QStringLiteral("name")).toString(), QStringLiteral("A.CSV"));
    file.open(QStringLiteral("older"));
    EXPECT_TRUE(file.entries().isEmpty());
    EXPECT_EQ(file.above(), QDir(m_folder.path()).absolutePath());
}

TEST_F(SourceFileTest, readsWhatIsNamedByPathNameOrAddress) {
    const QString path = write(QStringLiteral("questions.gift"), QByteArrayLiteral("a\xff\xfe?"));
    for (const QString& where : {path, QStringLiteral("questions.gift"), QUrl::fromLocalFile(path).toString()}) {
        SourceFile file;
        file.open(where);
        EXPECT_EQ(file.problem(), QString()) << where.toStdString();
        EXPECT_EQ(file.name(), QStringLiteral("questions.gift"));
        EXPECT_EQ(file.octets(), QStringLiteral("Yf_-Pw")) << "base64url, without padding";
        file.forget();
        EXPECT_TRUE(file.octets().isEmpty());
    }
}

TEST_F(SourceFileTest, saysWhyThereIsNoFile) {
    SourceFile file;
    file.open(QStringLiteral("nowhere.gift"));
    EXPECT_EQ(file.problem(), QStringLiteral("missing"));
    EXPECT_TRUE(file.octets().isEmpty());
    file.open(write(QStringLiteral("huge.gift"), QByteArray(SourceFile::kLargest + 1, 'x')));
    EXPECT_EQ(file.problem(), QStringLiteral("large"));
    EXPECT_TRUE(file.octets().isEmpty());
}

TEST_F(SourceFileTest, guessesTheFormat) {
    EXPECT_EQ(formatOf(QStringLiteral("a.gift"), "Q {=a ~b}"), QStringLiteral("gift"));
    EXPECT_EQ(formatOf(QStringLiteral("a.txt"), "Q {=a ~b}"), QStringLiteral("gift"));
    EXPECT_EQ(formatOf(QStringLiteral("b.txt"), "Which?\r\nA. one\r\nB. two\r\nANSWER: B\r\n"), QStringLiteral("aiken"));
    EXPECT_EQ(formatOf(QStringLiteral("a.xml"), "<quiz/>"), QStringLiteral("moodlexml"));
    EXPECT_EQ(formatOf(QStringLiteral("a.CSV"), "x;y"), QStringLiteral("csv"));
}

TEST_F(SourceFileTest, knowsAFolderThatHoldsAPack) {
    SourceFile file;
    EXPECT_FALSE(file.pack());
    EXPECT_FALSE(file.preview(QStringLiteral("en"))) << "nothing to show, and nothing begun";
    write(QStringLiteral("pack.yaml"), "kind: course");
    EXPECT_TRUE(SourceFile().pack());
}

TEST_F(SourceFileTest, encodesTextForADocument) { EXPECT_EQ(SourceFile::encoded(QStringLiteral("ä?")), QStringLiteral("w6Q_")); }

}  // namespace
}  // namespace adab::bridge

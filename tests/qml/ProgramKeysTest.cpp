// SPDX-License-Identifier: GPL-3.0-or-later
//
// A change of rule on the whole house, in four languages and with keys alone: HR looks whom a new version of a program touches, sees the
// sentence where it is none, and installs it; until then nothing is written.

#include "Seated.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <filesystem>

namespace adab::test {
namespace {

class ProgramKeysTest : public testing::TestWithParam<const char*> {
protected:
    ProgramKeysTest() : house(openShipped(place(), clock)) {
        foundHere(*house);
        hanna = hire(*house, "Hanna", "office", "hr");
        malee = hire(*house, "Malee");
        std::filesystem::copy(ADAB_SOURCE "/courses/onboarding", pack().toStdString(), std::filesystem::copy_options::recursive);
    }
    std::string place() const { return folder.path().toStdString() + "/house"; }
    QString pack() const { return folder.filePath(QStringLiteral("onboarding")); }
    /// A version that asks it of everybody who receives guests here.
    void raiseVersion() const {
        QFile file(pack() + QStringLiteral("/pack.yaml"));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        file.close();
        text.replace(QRegularExpression(QStringLiteral("(?m)^version: .*$")), QStringLiteral("version: 9.0.0"));
        text.replace(QStringLiteral("job_roles: ["), QStringLiteral("job_roles: [host, "));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
    }
    Json installed() { return house::asPerson(*house, hanna, "packs.list", object({{"kind", "program"}}))["rows"]; }
    bool holds(const std::string& version) {
        const Json rows = installed();
        for (const Json& row : rows.items())
            if (row["pack"].text() == "onboarding" && row["version"].text() == version) return true;
        return false;
    }
    QTemporaryDir folder;
    std::shared_ptr<base::SetClock> clock = newYear();
    std::unique_ptr<house::House> house;
    std::string hanna;
    std::string malee;
};

TEST_P(ProgramKeysTest, looksWhomItTouchesAndInstallsByKeysAlone) {
    const std::string locale = GetParam();
    Seated seat(place(), clock, locale);
    Keys keys(seat.hands());
    seat.open(tokenOf(*house, hanna, locale), QStringLiteral("hr/Programs"));
    seat.hands().see(QStringLiteral("program-onboarding"));
    everythingHasAName(seat);
    keys.tabTo(QStringLiteral("program-folder"));
    keys.clearField();
    keys.type(pack());
    keys.press(Qt::Key_Return);
    seat.hands().settle();
    keys.push(QStringLiteral("look"));
    // The version that holds already is no change.
    seat.hands().see(QStringLiteral("look-refused"));

    raiseVersion();
    keys.tabTo(QStringLiteral("look"));
    keys.press(Qt::Key_Space);
    seat.hands().see(QString::fromStdString("touched-" + malee));
    everythingHasAName(seat);
    EXPECT_FALSE(holds("9.0.0")) << "nothing is written by looking";
    keys.push(QStringLiteral("primary"));
    seat.hands().until(QStringLiteral("the new version"), [&] { return holds("9.0.0"); });
    seat.hands().see(QStringLiteral("change-done"));
    const Json standing = house::asPerson(*house, hanna, "certification.statusOf", object({{"person", malee}, {"program", "onboarding"}}));
    EXPECT_EQ(standing["label"].text(), "assigned");
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, ProgramKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

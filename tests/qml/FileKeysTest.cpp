// SPDX-License-Identifier: GPL-3.0-or-later
//
// A person's file on the whole house, in four languages and with keys alone: HR finds it among the people, saves it, holds it, lifts the
// hold, and erases what nothing asks to be kept after reading what goes and what stays; the person saves their own.

#include "Seated.h"
#include "files/Bundle.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace adab::test {
namespace {

class FilesHouse {
public:
    FilesHouse() : m_house(openShipped(place(), m_clock)) {
        qputenv("ADAB_DOCUMENTS", m_folder.path().toUtf8());
        house::asOperator(*m_house, "people.foundOrganisation", object({{"name", "Saffron House"}, {"zone", "Asia/Bangkok"}}));
        foundHere(*m_house);
        malee = hire(*m_house, "Malee");
        hanna = hire(*m_house, "Hanna", "office", "hr");
        const std::string gone = hire(*m_house, "Kwan");
        const Json file = house::asOperator(*m_house, "people.file", object({{"person", gone}}));
        house::asOperator(*m_house, "people.endJob", object({{"job", file["jobs"].at(0)["job"]}, {"until", "2026-01-04"}}));
        for (const std::string& person : {malee, gone})
            house::asOperator(*m_house, "reminders.saveAddress", object({{"person", person}, {"address", "someone@example.org"}}));
        kwan = gone;
        m_clock->set(*Instant::parse("2026-01-08T03:00:00.000Z"));
    }
    ~FilesHouse() { qunsetenv("ADAB_DOCUMENTS"); }
    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }
    Json ask(const std::string& as, const char* name, Json args = Json::object()) {
        return house::asPerson(*m_house, as, name, std::move(args));
    }
    Json standing() {
        Json rows = Json::list();
        const Json all = ask(hanna, "files.holds", object({{"person", malee}}))["rows"];
        for (const Json& row : all.items()) {
            if (row["stands"].boolean()) rows.push(row);
        }
        return rows;
    }
    std::string addressOf(const std::string& person) {
        return house::asOperator(*m_house, "reminders.address", object({{"person", person}}))["address"].text("");
    }
    QString saved(const std::string& person, const char* name) const {
        return m_folder.filePath(QStringLiteral("adab-") + QString::fromStdString(person) + QLatin1Char('/') + QString::fromLatin1(name));
    }
    bool isSaved(const std::string& person) const {
        return QFile::exists(saved(person, "person.pdf")) && QFile::exists(saved(person, "person.json"));
    }
    /// What is wrong with the saved file; nothing where it is as it was saved.
    std::size_t faults(const std::string& person) const {
        const auto read = [&](const std::string& name) -> std::optional<std::string> {
            QFile file(saved(person, name.c_str()));
            if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
            return file.readAll().toStdString();
        };
        return files::check("person.json", read("person.json").value_or(""), read, m_house->key().publicKey).faults.size();
    }

    std::string malee, hanna, kwan;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = newYear();
    std::unique_ptr<house::House> m_house;
};

class FileKeysTest : public testing::TestWithParam<const char*> {};

TEST_P(FileKeysTest, isSavedHeldAndErasedByKeysAlone) {
    const std::string locale = GetParam();
    FilesHouse house;
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/People"));
        keys.push(QStringLiteral("file-") + QString::fromStdString(house.malee));
        arrive(seat, "hr/Person");
        everythingHasAName(seat);
        keys.push(QStringLiteral("save-file"));
        seat.hands().until(QStringLiteral("both files"), [&] { return house.isSaved(house.malee); });
        EXPECT_EQ(house.faults(house.malee), 0U);

        keys.push(QStringLiteral("place-hold"));
        everythingHasAName(seat);
        write(keys, "file-reason", "A claim was announced.");
        keys.push(QStringLiteral("file-send"));
        seat.hands().until(QStringLiteral("the hold"), [&] { return house.standing().size() == 1; });
        seat.hands().see(QStringLiteral("lift-hold"));
        EXPECT_TRUE(says(seat, "A claim was announced."));
        EXPECT_FALSE(seat.hands().sees(QStringLiteral("erase"))) << "nothing is erased under a hold";
        seat.hands().see(QStringLiteral("why-not"));

        keys.push(QStringLiteral("lift-hold"));
        write(keys, "file-reason", "The claim was settled.");
        keys.push(QStringLiteral("file-send"));
        seat.hands().until(QStringLiteral("no hold"), [&] { return house.standing().size() == 0; });

        seat.hands().see(QStringLiteral("erase"));
        keys.push(QStringLiteral("erase"));
        everythingHasAName(seat);
        const Json papers = house.ask(house.hanna, "files.retention", object({{"person", house.malee}}))["papers"];
        for (const Json& paper : papers.items()) EXPECT_TRUE(says(seat, paper["title"].text())) << paper["title"].text();
        ASSERT_EQ(house.addressOf(house.malee), "someone@example.org");
        write(keys, "file-reason", "She asked for it.");
        keys.push(QStringLiteral("file-send"));
        seat.hands().until(QStringLiteral("no address"), [&] { return house.addressOf(house.malee).empty(); });
        EXPECT_TRUE(says(seat, "Malee")) << "she works here: her name is kept";

        // Who has left, and of whom more is kept than needed.
        seat.open(house.tokenOf(house.hanna, locale), QStringLiteral("hr/People"));
        keys.push(QStringLiteral("due"));
        arrive(seat, "hr/Due");
        everythingHasAName(seat);
        keys.push(QStringLiteral("due-") + QString::fromStdString(house.kwan));
        arrive(seat, "hr/Person");
        everythingHasAName(seat);
        seat.hands().see(QStringLiteral("erase"));
    }
    {
        Seated seat(house.place(), house.clock(), locale);
        Keys keys(seat.hands());
        QDir(house.saved(house.malee, ".")).removeRecursively();
        seat.open(house.tokenOf(house.malee, locale), QStringLiteral("learner/Record"));
        seat.hands().see(QStringLiteral("save-file"));
        seat.hands().settle();
        everythingHasAName(seat);
        keys.push(QStringLiteral("save-file"));
        seat.hands().until(QStringLiteral("her own file"), [&] { return house.isSaved(house.malee); });
        EXPECT_EQ(house.faults(house.malee), 0U);
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, FileKeysTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

}  // namespace
}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Seated.h"

#include <QFile>
#include <QTemporaryDir>

namespace adab::test {

/// A hotel in Thailand where a host is watched at the desk (tests/data/floor), then a person certifies. Ploy is certified, Malee is not
/// yet; Suda leads the site, Hanna and Omid are HR. It is ten o'clock on 5 January 2026.
class FloorHouse {
public:
    FloorHouse() : m_house(house::House::open({place(), house::Options::Opening::Create, clock(), nullptr})) {
        house::asOperator(*m_house, "people.foundOrganisation", object({{"name", "Saffron House"}, {"zone", "Asia/Bangkok"}}));
        for (const char* pack : {ADAB_SOURCE "/courses/service-standards", ADAB_SOURCE "/tests/data/floor"})
            house::asOperator(*m_house, "packs.install", object({{"folder", pack}}));
        foundHere(*m_house);
        const Json names = object({{"en", "Office"}, {"th", "สำนักงาน"}, {"fa", "دفتر"}, {"ar", "المكتب"}});
        house::asOperator(*m_house, "people.addJobRole", object({{"jobRole", "office"}, {"names", names}}));
        malee = hire("Malee");
        ploy = hire("Ploy");
        suda = test::hire(*m_house, "Suda", "lobby", "supervisor", "office");
        hanna = test::hire(*m_house, "Hanna", "office", "hr", "office");
        omid = test::hire(*m_house, "Omid", "office", "hr", "office");
        at("2026-01-02T03:00:00.000Z");
        observe(ploy);
        at("2026-01-03T03:00:00.000Z");
        ask(suda, "certification.certify", decision(ploy));
        at("2026-01-05T03:00:00.000Z");
        qputenv("ADAB_DOCUMENTS", m_folder.path().toUtf8());
    }
    ~FloorHouse() { qunsetenv("ADAB_DOCUMENTS"); }
    FloorHouse(const FloorHouse&) = delete;
    FloorHouse& operator=(const FloorHouse&) = delete;

    std::string place() const { return m_folder.path().toStdString() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const std::string& text) const {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(QByteArray::fromStdString(text)) < 0)
            throw Stuck("cannot write " + name.toStdString());
    }
    void at(const std::string& instant) { m_clock->set(*Instant::parse(instant)); }
    std::string hire(const std::string& name) { return test::hire(*m_house, name); }
    Json ask(const std::string& person, const std::string& name, Json args = Json::object()) {
        return house::asPerson(*m_house, person, name, std::move(args));
    }
    Json asOperator(const std::string& name, Json args) { return house::asOperator(*m_house, name, std::move(args)); }
    QString tokenOf(const std::string& person, const std::string& locale) { return test::tokenOf(*m_house, person, locale); }

    /// Watched at the desk by Suda, who is content.
    void observe(const std::string& person) {
        const Json levels = object({{"greets", "does-it"}, {"listens", "does-it"}, {"promises", "shows-others"}});
        ask(suda, "certification.recordObservation",
            object({{"person", person}, {"program", "floor"}, {"rubric", "at-the-desk"}, {"levels", levels}}));
    }
    Json observationsOf(const std::string& person) {
        return Json(ask(suda, "certification.observations", object({{"person", person}}))["rows"]);
    }
    /// What decides about somebody: the records that can be named, and a reason.
    Json decision(const std::string& person) {
        Json evidence = Json::list();
        const Json rows = ask(hanna, "certification.evidence", object({{"person", person}, {"program", "floor"}}))["rows"];
        for (const Json& row : rows.items()) evidence.push(row["record"]);
        return object({{"person", person}, {"program", "floor"}, {"evidence", evidence}, {"reason", "Seen at the desk."}});
    }
    Json statusOf(const std::string& person) {
        return ask(hanna, "certification.statusOf", object({{"person", person}, {"program", "floor"}}));
    }

    std::string malee;
    std::string ploy;
    std::string suda;
    std::string hanna;
    std::string omid;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<base::SetClock> m_clock = std::make_shared<base::SetClock>(*Instant::parse("2026-01-01T03:00:00.000Z"));
    std::unique_ptr<house::House> m_house;
};

}  // namespace adab::test

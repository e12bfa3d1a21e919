// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot go as it stands: due dates that nobody could keep, and programs that ask for one another in the wrong order.
#include "support/TrainedHouse.h"

namespace adab::certification {
namespace {

struct Queued : testing::Test {
    test::TrainedHouse house;

    void program(const std::string& id, int dueDays, const std::string& requirement, const std::string& roles = "[waiter]") {
        house.install(
            {{"pack.yaml", "kind: program\nid: " + id + "\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: " +
                               roles + "}\ndue: {days: " + std::to_string(dueDays) +
                               ", after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\n"
                               "requirements:\n  - " +
                               requirement + "\n"},
             {"en/program.yaml",
              "title: The " + id + "\nwhy: Because.\nproves: Serves.\nrequirements:\n  one: {title: One}\n  two: {title: Two}\n"}});
    }
    /// `kind person object movable: sentence` of each row.
    std::vector<std::string> queue(const std::string& at) {
        std::vector<std::string> rows;
        const Json answer = house.okAt("hanna", "certification.queue", Json::object(), at);
        for (const auto& row : answer["rows"].items())
            rows.push_back(row["kind"].text() + ' ' + row["person"].text() + ' ' + row["object"].text() +
                           (row["movable"].boolean() ? " movable: " : ": ") + row["sentence"].text());
        return rows;
    }
    using Rows = std::vector<std::string>;
};

TEST_F(Queued, ADueDateThatWasKnownTooLate) {
    program("floor", 14, "{id: one, kind: hours, hours: 40}");
    house.setNow("2026-05-20T08:00:00Z");
    house.addPerson("nok", "waiter", "2026-05-02");   // due on the 16th, entered on the 20th
    house.addPerson("som", "waiter", "2026-05-07");   // due on the 21st
    house.addPerson("eve", "waiter", "2026-05-06");   // due on the 20th itself
    house.addPerson("sam", "cashier", "2026-05-02");  // nobody asks
    EXPECT_EQ(queue("2026-05-20T09:00:00Z"),
              (Rows{"due-impossible eve  movable: eve is due in “The floor” on 20 May 2026, and it was known only on 20 May 2026.",
                    "due-impossible nok  movable: nok is due in “The floor” on 16 May 2026, and it was known only on 20 May 2026."}));
    EXPECT_EQ(queue("2026-08-20T09:00:00Z").size(), 2u) << "it stays so";
    house.ok("hanna", "certification.moveDue",
             Json::object({{"persons", Json::list({"nok"})}, {"program", "floor"}, {"due", "2026-06-10"}, {"reason", "known too late"}}));
    EXPECT_EQ(queue("2026-08-20T09:00:00Z").size(), 1u) << "nok has a later one";
}

TEST_F(Queued, TheDayIsThatOfTheSite) {
    program("floor", 14, "{id: one, kind: hours, hours: 40}");
    house.setNow("2026-05-20T21:00:00Z");  // the 21st at half past midnight in Tehran, the 20th in London
    house.addPerson("nok", "waiter", "2026-05-07");
    house.addPerson("som", "waiter", "2026-05-07", "london");
    EXPECT_EQ(queue("2026-05-20T21:10:00Z"),
              (Rows{"due-impossible nok  movable: nok is due in “The floor” on 21 May 2026, and it was known only on 21 May 2026."}));
}

TEST_F(Queued, WhatIsAskedForFirstIsDueLaterOrOfNobody) {
    program("first", 30, "{id: one, kind: hours, hours: 40}");
    program("second", 14, "{id: one, kind: certification, program: first}\n  - {id: two, kind: hours, hours: 8}", "[waiter, cashier]");
    house.addPerson("eve", "cashier", "2026-05-01");
    house.addPerson("nok", "waiter", "2026-05-01");
    house.addPerson("sam", "cashier", "2026-05-01");
    const Rows all{
        "conflict eve first: “The second” asks for “The first”, which nobody asks of eve.",
        "conflict nok first movable: “The second” is due for nok on 15 May 2026, before “The first”, which it asks for and which "
        "is due on 31 May 2026.",
        "conflict sam first: “The second” asks for “The first”, which nobody asks of sam."};
    EXPECT_EQ(queue("2026-05-02T08:00:00Z"), all);
    EXPECT_EQ(queue("2026-06-20T08:00:00Z"), all) << "overdue too";
    house.setNow("2026-05-02T08:00:00Z");
    house.ok("hanna", "certification.confirmHours",
             Json::object({{"person", "nok"}, {"program", "first"}, {"hours", 40}, {"through", "2026-05-02"}}));
    EXPECT_EQ(queue("2026-05-03T08:00:00Z"), (Rows{all[0], all[2]})) << "nok holds it";
    house.ok("hanna", "certification.enrolPerson", Json::object({{"person", "sam"}, {"program", "first"}}));
    EXPECT_EQ(queue("2026-05-03T08:00:00Z"),
              (Rows{all[0],
                    "conflict sam first movable: “The second” is due for sam on 15 May 2026, before “The first”, which it asks for and "
                    "which is due on 1 June 2026."}));
}

}  // namespace
}  // namespace adab::certification

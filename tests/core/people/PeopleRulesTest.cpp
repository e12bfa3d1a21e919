// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleRules.h"

#include "base/Result.h"

#include <gtest/gtest.h>

namespace adab::people {
namespace {

Instant at(const char* iso) { return Instant::parse(iso).value(); }

Job job(const char* id, const char* from, const char* until = nullptr) {
    Job made;
    made.job = id;
    made.fromAt = at(from);
    if (until) made.untilAt = at(until);
    return made;
}

Absence absence(const char* id, const char* from, const char* until = nullptr) {
    Absence made;
    made.absence = id;
    made.fromAt = at(from);
    if (until) made.untilAt = at(until);
    return made;
}

TEST(SpanOfDays, runsFromTheFirstMomentThroughTheLastDayAtTheSite) {
    struct Row {
        const char* zone;
        const char* from;
        const char* until;
        const char* fromAt;
        const char* untilAt;
    };
    // Kathmandu is +05:45, Tehran +03:30; Tehran skipped 00:00-01:00 on 22 March 2022, Berlin's 29 March 2026 has 23 hours.
    for (const Row& row : {Row{"UTC", "2026-05-01", "2026-05-01", "2026-05-01T00:00Z", "2026-05-02T00:00Z"},
                           Row{"Asia/Bangkok", "2026-05-01", "2026-05-03", "2026-04-30T17:00Z", "2026-05-03T17:00Z"},
                           Row{"Asia/Kathmandu", "2026-05-01", "2026-05-01", "2026-04-30T18:15Z", "2026-05-01T18:15Z"},
                           Row{"Asia/Tehran", "2026-03-21", "2026-03-21", "2026-03-20T20:30Z", "2026-03-21T20:30Z"},
                           Row{"Asia/Tehran", "2022-03-22", "2022-03-22", "2022-03-21T20:30Z", "2022-03-22T19:30Z"},
                           Row{"Europe/Berlin", "2026-03-29", "2026-03-29", "2026-03-28T23:00Z", "2026-03-29T22:00Z"},
                           Row{"UTC", "2028-02-29", "2028-02-29", "2028-02-29T00:00Z", "2028-03-01T00:00Z"}}) {
        const ResolvedSpan span = resolveSpan(Zone(row.zone), Date::parse(row.from).value(), Date::parse(row.until).value());
        EXPECT_EQ(span.fromAt, at(row.fromAt)) << row.zone;
        EXPECT_EQ(span.untilAt, at(row.untilAt)) << row.zone;
    }
}

TEST(SpanOfDays, refusesAnEndBeforeTheBeginningAndTakesAnOpenOne) {
    EXPECT_FALSE(resolveSpan(Zone(), {2026, 5, 2}, std::nullopt).untilAt.has_value());
    EXPECT_THROW((void)resolveSpan(Zone(), {2026, 5, 2}, Date{2026, 5, 1}), Refused);
}

TEST(Spans, holdTheirFirstMillisecondAndNotTheOneAfterTheLast) {
    const Job held = job("j", "2026-05-01T00:00Z", "2026-06-01T00:00Z");
    const Absence away = absence("a", "2026-05-01T00:00Z", "2026-06-01T00:00Z");
    struct Row {
        Instant when;
        bool active;
    };
    for (const Row& row : {Row{at("2026-05-01T00:00Z").plusMs(-1), false}, Row{at("2026-05-01T00:00Z"), true},
                           Row{at("2026-05-01T00:00Z").plusMs(1), true}, Row{at("2026-06-01T00:00Z").plusMs(-1), true},
                           Row{at("2026-06-01T00:00Z"), false}, Row{at("2026-06-01T00:00Z").plusMs(1), false}}) {
        EXPECT_EQ(held.isActive(row.when), row.active) << row.when.iso();
        EXPECT_EQ(isAbsent({away}, row.when), row.active) << row.when.iso();
    }
    EXPECT_TRUE(job("open", "2026-05-01T00:00Z").isActive(at("2126-05-01T00:00Z")));
}

TEST(Absences, theOneThatEndsLastIsNamed) {
    const std::vector<Absence> absences{absence("short", "2026-05-01T00:00Z", "2026-05-03T00:00Z"), absence("open", "2026-05-02T00:00Z"),
                                        absence("long", "2026-05-01T00:00Z", "2026-05-09T00:00Z")};
    EXPECT_EQ(absenceAt(absences, at("2026-05-01T12:00Z"))->absence, "long");
    EXPECT_EQ(absenceAt(absences, at("2026-05-02T12:00Z"))->absence, "open");
    EXPECT_EQ(absenceAt(absences, at("2026-04-30T23:59Z")), nullptr);
}

TEST(Absences, overlappingOnesPauseOnce) {
    const Instant from = at("2026-05-01T00:00Z");
    const Instant until = at("2026-05-11T00:00Z");
    const auto days = [&](const std::vector<Absence>& absences) { return absentMs(absences, from, until) / base::kDayMs; };
    EXPECT_EQ(days({}), 0);
    EXPECT_EQ(days({absence("a", "2026-05-02T00:00Z", "2026-05-04T00:00Z")}), 2);
    EXPECT_EQ(days({absence("a", "2026-05-02T00:00Z", "2026-05-06T00:00Z"), absence("b", "2026-05-04T00:00Z", "2026-05-08T00:00Z")}), 6);
    EXPECT_EQ(days({absence("a", "2026-05-02T00:00Z", "2026-05-08T00:00Z"), absence("b", "2026-05-03T00:00Z", "2026-05-04T00:00Z")}), 6);
    EXPECT_EQ(days({absence("a", "2026-04-01T00:00Z", "2026-05-02T00:00Z"), absence("b", "2026-05-10T00:00Z")}), 2);
    EXPECT_EQ(days({absence("withdrawn", "2026-05-02T00:00Z", "2026-05-02T00:00Z")}), 0);
}

TEST(Employment, jobsThatTouchOrOverlapAreOne) {
    const std::vector<Job> jobs{job("first", "2024-01-01T00:00Z", "2024-06-01T00:00Z"),   // then away for a month
                                job("second", "2024-07-01T00:00Z", "2025-01-01T00:00Z"),  // hired again
                                job("third", "2025-01-01T00:00Z", "2025-06-01T00:00Z"),   // follows without a gap
                                job("aside", "2025-03-01T00:00Z")};                       // overlaps
    EXPECT_EQ(employedSince(jobs, at("2024-03-01T00:00Z")), at("2024-01-01T00:00Z"));
    EXPECT_EQ(employedSince(jobs, at("2024-06-01T00:00Z")), std::nullopt);
    EXPECT_EQ(employedSince(jobs, at("2024-07-01T00:00Z").plusMs(-1)), std::nullopt);
    EXPECT_EQ(employedSince(jobs, at("2024-07-01T00:00Z")), at("2024-07-01T00:00Z"));
    EXPECT_EQ(employedSince(jobs, at("2026-01-01T00:00Z")), at("2024-07-01T00:00Z"));
    EXPECT_EQ(employedSince({}, at("2026-01-01T00:00Z")), std::nullopt);
}

TEST(JobOfADateRule, isTheOneHeldLongestElseTheNextElseTheLast) {
    const std::vector<Job> jobs{job("b", "2025-03-01T00:00Z", "2025-05-01T00:00Z"), job("a", "2025-01-01T00:00Z", "2025-04-01T00:00Z"),
                                job("c", "2025-09-01T00:00Z", "2025-10-01T00:00Z")};
    struct Row {
        const char* when;
        const char* job;
    };
    for (const Row& row :
         {Row{"2024-12-01T00:00Z", "a"}, Row{"2025-01-01T00:00Z", "a"}, Row{"2025-03-15T00:00Z", "a"}, Row{"2025-04-01T00:00Z", "b"},
          Row{"2025-05-01T00:00Z", "c"}, Row{"2025-09-15T00:00Z", "c"}, Row{"2025-10-01T00:00Z", "c"}}) {
        ASSERT_NE(jobOfDateRule(jobs, at(row.when)), nullptr);
        EXPECT_EQ(jobOfDateRule(jobs, at(row.when))->job, row.job) << row.when;
    }
    EXPECT_EQ(jobOfDateRule({}, at("2025-01-01T00:00Z")), nullptr);
    EXPECT_EQ(jobsAt(jobs, at("2025-03-15T00:00Z")).front().job, "a");
    EXPECT_EQ(jobsAt(jobs, at("2025-03-15T00:00Z")).size(), 2U);
}

TEST(Leaving, isHavingHadJobsAndNoneToCome) {
    EXPECT_FALSE(hasLeft({}, at("2025-01-01T00:00Z")));
    const std::vector<Job> jobs{job("a", "2025-01-01T00:00Z", "2025-02-01T00:00Z")};
    EXPECT_FALSE(hasLeft(jobs, at("2024-01-01T00:00Z")));
    EXPECT_FALSE(hasLeft(jobs, at("2025-02-01T00:00Z").plusMs(-1)));
    EXPECT_TRUE(hasLeft(jobs, at("2025-02-01T00:00Z")));
    EXPECT_FALSE(hasLeft({jobs.front(), job("b", "2025-06-01T00:00Z")}, at("2025-03-01T00:00Z")));
}

TEST(Logins, areSmallLettersDigitsDotsAndHyphens) {
    for (const char* good : {"nok", "nok.s", "n2", "0ab", "a-b_c"}) EXPECT_TRUE(isLogin(good)) << good;
    for (const char* bad : {"", "n", ".nok", "Nok", "nok s", "นก", "operator", "nobody", "nok@hotel"}) EXPECT_FALSE(isLogin(bad)) << bad;
    EXPECT_TRUE(isLogin(std::string(40, 'a')));
    EXPECT_FALSE(isLogin(std::string(41, 'a')));
    EXPECT_EQ(foldLogin("  Nok.S \n"), "nok.s");
}

TEST(Logins, areMadeFromTheLatinName) {
    std::set<std::string> taken;
    const auto isTaken = [&](const std::string& login) { return taken.contains(login); };
    EXPECT_EQ(suggestLogin("Nok Suksai", isTaken), "nok.s");
    taken = {"nok.s", "nok.s2"};
    EXPECT_EQ(suggestLogin("Nok Suksai", isTaken), "nok.s3");
    EXPECT_EQ(suggestLogin("Li", isTaken), "li");
    EXPECT_EQ(suggestLogin("'' ''", isTaken), "staff");
    EXPECT_EQ(suggestLogin("Operator", isTaken), "operator2");
}

}  // namespace
}  // namespace adab::people

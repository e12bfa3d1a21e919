// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/ICalendar.h"

#include "base/Text.h"

#include <gtest/gtest.h>

namespace adab::reminders {
namespace {

TEST(ICalendar, isWrittenAsTheStandardSays) {
    EXPECT_EQ(iCalendar({{"u1@org", Date{2026, 12, 31}, "Renew: Welcome", "Certified, \"so far\"; see\nAdab"}},
                        *Instant::parse("2026-05-20T06:00:00.500Z"), "Adab: my dates"),
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Adab//Adab//EN\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:Adab: my dates\r\n"
              "BEGIN:VEVENT\r\nUID:u1@org\r\nDTSTAMP:20260520T060000Z\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"
              "SUMMARY:Renew: Welcome\r\nDESCRIPTION:Certified\\, \"so far\"\\; see\\nAdab\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\n"
              "END:VCALENDAR\r\n");
}

TEST(ICalendar, escapesWhatWouldEndAValue) {
    EXPECT_EQ(escapedText("a\\b;c,d"), "a\\\\b\\;c\\,d");
    EXPECT_EQ(escapedText("1\r\n2\n3\r4"), "1\\n2\\n3\\n4");
    EXPECT_EQ(escapedText("x\x01\x7Fy\tz"), "xyz");
    EXPECT_EQ(escapedText("END:VEVENT\r\nBEGIN:VALARM"), "END:VEVENT\\nBEGIN:VALARM");
}

TEST(ICalendar, foldsAtSeventyFiveOctetsAndNeverWithinACharacter) {
    EXPECT_EQ(foldedLine(std::string(75, 'a')), std::string(75, 'a') + "\r\n");
    EXPECT_EQ(foldedLine(std::string(76, 'a')), std::string(75, 'a') + "\r\n a\r\n");
    for (const std::string& unit : {std::string("ก"), std::string("م"), std::string("🌸"), std::string("aก🌸")}) {
        std::string text;
        for (int i = 0; i < 200; ++i) text += unit;
        const std::string folded = foldedLine(text);
        std::string unfolded;
        std::size_t start = 0;
        while (start < folded.size()) {
            const auto end = folded.find("\r\n", start);
            const std::string line = folded.substr(start, end - start);
            EXPECT_LE(line.size(), 75U) << unit;
            EXPECT_TRUE(base::isValidUtf8(line)) << unit;
            unfolded += start == 0 ? line : line.substr(1);
            start = end + 2;
        }
        EXPECT_EQ(unfolded, text) << unit;
    }
}

}  // namespace
}  // namespace adab::reminders

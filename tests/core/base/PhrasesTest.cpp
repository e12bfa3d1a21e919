// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Phrases.h"
#include "base/Result.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <random>
#include <regex>
#include <set>

namespace adab::base {
namespace {

namespace fs = std::filesystem;

class PhrasesFolder : public testing::Test {
protected:
    PhrasesFolder() {
        m_folder = fs::temp_directory_path() / ("adab-phrases-" + std::to_string(std::random_device{}()));
        fs::create_directories(m_folder);
        for (const std::string& locale : shippedLocales()) write("base." + locale + ".yaml", "only: {here: \"x\"}\n");
    }
    ~PhrasesFolder() override { fs::remove_all(m_folder); }
    void write(const std::string& name, const std::string& text) { std::ofstream(m_folder / name, std::ios::binary) << text; }
    std::shared_ptr<const Phrases> load() { return Phrases::load(m_folder.string()); }

private:
    fs::path m_folder;
};

TEST_F(PhrasesFolder, JoinsNestedCodesOfAllFiles) {
    write("room.en.yaml", "room:\n  busy: \"{name} is busy\"\n  deep: {er: \"deeper\"}\n");
    const auto phrases = load();
    EXPECT_TRUE(phrases->has("room.deep.er", "en"));
    EXPECT_FALSE(phrases->has("room.deep.er", "th"));
    EXPECT_THAT(phrases->codes("en"), testing::ElementsAre("only.here", "room.busy", "room.deep.er"));
    EXPECT_EQ(phrases->render("room.busy", Json::object({{"name", "Ann"}}), {}), "Ann is busy");
    EXPECT_EQ(phrases->render("room.absent", {}, {}), "room.absent") << "a code without text is shown rather than nothing";
    EXPECT_EQ(phrases->render("room.busy", {}, {}), "{name} is busy");
    EXPECT_EQ(phrases->render("room.busy", Json::object({{"name", "A"}}), {.locale = "xx"}), "A is busy");
}

TEST_F(PhrasesFolder, KnowsTheSixPluralsOfArabic) {
    write("n.ar.yaml", "n: \"{days, plural, zero {لا أيام} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}}\"\n");
    const auto phrases = load();
    const auto say = [&](int days) { return phrases->render("n", Json::object({{"days", days}}), {.locale = "ar"}); };
    EXPECT_EQ(say(0), "لا أيام");
    EXPECT_EQ(say(1), "يوم واحد");
    EXPECT_EQ(say(2), "يومان");
    EXPECT_EQ(say(3), "٣ أيام");
    EXPECT_EQ(say(11), "١١ يومًا");
    EXPECT_EQ(say(100), "١٠٠ يوم");
    EXPECT_EQ(say(103), "١٠٣ أيام");
}

TEST_F(PhrasesFolder, WritesNumbersInTheDigitsOfTheLanguage) {
    for (const std::string& locale : shippedLocales()) write("d." + locale + ".yaml", "d: \"{n}\"\n");
    const auto phrases = load();
    const auto say = [&](const char* locale) { return phrases->render("d", Json::object({{"n", 12345}}), {.locale = locale}); };
    EXPECT_EQ(say("en"), "12,345");
    EXPECT_EQ(say("th"), "12,345");
    EXPECT_EQ(say("fa"), "۱۲٬۳۴۵");
    EXPECT_EQ(say("ar"), "١٢٬٣٤٥");
}

TEST_F(PhrasesFolder, IsolatesCodesInsideRightToLeftTextOnly) {
    for (const char* locale : {"en", "fa"})
        write(std::string("i.") + locale + ".yaml", "i: \"«{code}» {kind, select, a {A} other {B}}\"\n");
    const auto phrases = load();
    const Json arguments = Json::object({{"code", "A-17"}, {"kind", "a"}});
    EXPECT_EQ(phrases->render("i", arguments, {.locale = "en"}), "«A-17» A");
    EXPECT_EQ(phrases->render("i", arguments, {.locale = "fa"}), "«\u2068A-17\u2069» A") << "a choosing argument must stay as it is";
    EXPECT_EQ(phrases->render("i", Json::object({{"code", "سارا"}, {"kind", "x"}}), {.locale = "fa"}), "«سارا» B");
}

TEST_F(PhrasesFolder, RendersDatesAndPhrasesInsidePhrases) {
    write("p.en.yaml", "due: \"due on {day}\"\nat: \"at {moment}\"\nouter: \"Look: {inner}.\"\nwho: \"{n} people\"\nit: \"It's {x}\"\n");
    const auto phrases = load();
    EXPECT_EQ(phrases->render("due", Json::object({{"day", Json::object({{"date", "2026-05-05"}})}}), {}), "due on 5 May 2026");
    EXPECT_EQ(phrases->render(
                  "at", Json::object({{"moment", Json::object({{"instant", std::int64_t{1777939200000}}, {"zone", "Asia/Tehran"}})}}), {}),
              "at 5 May 2026, 03:30");
    EXPECT_EQ(
        phrases->render("outer", Json::object({{"inner", Json::object({{"phrase", "who"}, {"arguments", Json::object({{"n", 2}})}})}}), {}),
        "Look: 2 people.");
    EXPECT_EQ(phrases->render("it", Json::object({{"x", "{y}"}}), {}), "It's {y}") << "an argument is never read as a pattern";
}

TEST_F(PhrasesFolder, NamesTheFileThatCannotBeRead) {
    write("broken.th.yaml", "a: [1\n");
    try {
        load();
        FAIL();
    } catch (const Refused& refused) {
        EXPECT_EQ(refused.error().code, "phrases.unreadable");
        EXPECT_EQ(refused.error().arguments["file"].text(), "broken.th.yaml");
    }
}

TEST_F(PhrasesFolder, ReadsWhatIsWrittenPlainlyAsYamlDoes) {
    // The last line of each is more of YAML than the plain form has, so that the parser reads it; what they say is the same.
    const std::string plain =
        "# a comment\nroom:\n  deep:\n    one: \"He said \\\"no\\\" \\\\ 1\"\n\n    two-b: \"# not a comment: {x}\"\n  three: \"ก\"\nlast: "
        "\"\"\n";
    const auto texts = [&](const std::string& more) {
        write("plain.en.yaml", plain + more);
        const auto phrases = load();
        std::string all;
        for (const std::string& code : phrases->codes("en")) all += code + "=" + phrases->render(code, Json::object({{"x", 1}}), {}) + "\n";
        return all;
    };
    const std::string read = texts("more: \"y\"\n");
    EXPECT_NE(read.find("room.deep.one=He said \"no\" \\ 1\n"), std::string::npos) << read;
    EXPECT_EQ(texts("more: y\n"), read);
}

TEST_F(PhrasesFolder, RefusesWhatOnlyLooksPlain) {
    for (const char* text :
         {"a: \"x\"\na: \"y\"\n", "a: \"x\"\n b: \"y\"\n", "a: \"x\" y\n", "a:\n  b: \"x\"\n c: \"y\"\n", "a: \"\xff\"\n"}) {
        write("odd.en.yaml", text);
        EXPECT_THROW(load(), Refused) << text;
    }
}

TEST_F(PhrasesFolder, RefusesACodeThatTwoFilesHave) {
    write("other.en.yaml", "only: {here: \"y\"}\n");
    EXPECT_THROW(load(), Refused);
}

TEST(Phrases, RefusesAFolderThatIsNotThere) { EXPECT_THROW(Phrases::load("/nowhere/at/all"), Refused); }

struct DateRow {
    const char* locale;
    CalendarKind calendar;
    const char* text;
};
class LongDate : public testing::TestWithParam<DateRow> {};
TEST_P(LongDate, IsWrittenAsItsReadersDo) {
    EXPECT_EQ(longDate(Date{2026, 5, 5}, {.locale = GetParam().locale, .calendar = GetParam().calendar}), GetParam().text);
}
INSTANTIATE_TEST_SUITE_P(
    Calendars, LongDate,
    testing::Values(DateRow{"en", CalendarKind::Gregorian, "5 May 2026"}, DateRow{"th", CalendarKind::Buddhist, "5 พฤษภาคม 2569"},
                    DateRow{"th", CalendarKind::Gregorian, "5 พฤษภาคม 2026"}, DateRow{"fa", CalendarKind::Jalali, "۱۵ اردیبهشت ۱۴۰۵"},
                    DateRow{"ar", CalendarKind::Gregorian, "٥ مايو ٢٠٢٦"}, DateRow{"ar", CalendarKind::UmmAlQura, "١٨ ذو القعدة ١٤٤٧"},
                    DateRow{"en", CalendarKind::Jalali, "15 Ordibehesht 1405"}, DateRow{"en", CalendarKind::Buddhist, "5 May 2569"}));

TEST(LongDate, TurnsOfTheYear) {
    EXPECT_EQ(longDate(Date{2026, 3, 21}, {.locale = "fa", .calendar = CalendarKind::Jalali}), "۱ فروردین ۱۴۰۵");
    EXPECT_EQ(longDate(Date{2025, 3, 20}, {.locale = "fa", .calendar = CalendarKind::Jalali}), "۳۰ اسفند ۱۴۰۳") << "a Jalali leap day";
    EXPECT_EQ(longDate(Date{2028, 2, 29}, {.locale = "th", .calendar = CalendarKind::Buddhist}), "29 กุมภาพันธ์ 2571");
}

struct DigitRow {
    const char* locale;
    Digits digits;
    const char* numbering;
    const char* number;
    const char* date;
};
class DigitRule : public testing::TestWithParam<DigitRow> {};
TEST_P(DigitRule, HoldsForNumbersDatesAndTexts) {
    const DigitRow& row = GetParam();
    const Reader reader{row.locale, CalendarKind::Gregorian, row.digits};
    EXPECT_EQ(numberingOf(row.locale, row.digits), row.numbering);
    EXPECT_EQ(number(1234.5, 1, reader), row.number);
    EXPECT_EQ(longDate(Date{2026, 5, 5}, reader), row.date);
}
INSTANTIATE_TEST_SUITE_P(Choices, DigitRule,
                         testing::Values(DigitRow{"en", Digits::Usual, "latn", "1,234.5", "5 May 2026"},
                                         DigitRow{"en", Digits::Native, "latn", "1,234.5", "5 May 2026"},
                                         DigitRow{"th", Digits::Usual, "latn", "1,234.5", "5 พฤษภาคม 2026"},
                                         DigitRow{"th", Digits::Native, "thai", "๑,๒๓๔.๕", "๕ พฤษภาคม ๒๐๒๖"},
                                         DigitRow{"fa", Digits::Usual, "arabext", "۱٬۲۳۴٫۵", "۵ مهٔ ۲۰۲۶"},
                                         DigitRow{"fa", Digits::Latin, "latn", "1,234.5", "5 مهٔ 2026"},
                                         DigitRow{"ar", Digits::Native, "arab", "١٬٢٣٤٫٥", "٥ مايو ٢٠٢٦"},
                                         DigitRow{"ar", Digits::Latin, "latn", "1,234.5", "5 مايو 2026"}));

TEST(DigitRule, ReachesInsideTextsAndNothingElse) {
    EXPECT_EQ(inDigitsOf("3/4 – A7", {.locale = "fa"}), "۳/۴ – A۷");
    EXPECT_EQ(inDigitsOf("3/4", {.locale = "fa", .digits = Digits::Latin}), "3/4");
    EXPECT_EQ(inDigitsOf("10", {.locale = "th", .digits = Digits::Native}), "๑๐");
    EXPECT_EQ(digitsNamed("latin"), Digits::Latin);
    EXPECT_EQ(digitsNamed(""), Digits::Usual);
}

TEST_F(PhrasesFolder, SentencesObeyTheSameRule) {
    write("n.fa.yaml", "tries: \"{n, plural, other {# بار}} تا {day}\"\n");
    const auto phrases = load();
    const Json arguments = Json::object({{"n", 12}, {"day", Json::object({{"date", "2026-03-21"}})}});
    const Reader usual{"fa", CalendarKind::Jalali};
    EXPECT_EQ(phrases->render("tries", arguments, usual), "۱۲ بار تا ۱ فروردین ۱۴۰۵");
    EXPECT_EQ(phrases->render("tries", arguments, {"fa", CalendarKind::Jalali, Digits::Latin}), "12 بار تا 1 فروردین 1405");
    EXPECT_EQ(phrases->render("tries", arguments, usual), "۱۲ بار تا ۱ فروردین ۱۴۰۵") << "a kept formatter of other digits is not used";
}

TEST(LongDateTime, ShowsTheClockOfTheZone) {
    const Instant instant = Instant::parse("2026-05-04T20:45:00Z").value();
    EXPECT_EQ(longDateTime(instant, Zone("Asia/Tehran"), {.locale = "fa", .calendar = CalendarKind::Jalali}),
              "۱۵ اردیبهشت ۱۴۰۵، ساعت ۰۰:۱۵");
    EXPECT_EQ(longDateTime(instant, Zone("Asia/Bangkok"), {.locale = "th", .calendar = CalendarKind::Buddhist}),
              "5 พฤษภาคม 2569 เวลา 03:45 น.");
    EXPECT_EQ(longDateTime(instant, Zone("Asia/Kathmandu"), {}), "5 May 2026, 02:30");
    EXPECT_EQ(longDateTime(instant, Zone("UTC"), {.locale = "ar"}), "٤ مايو ٢٠٢٦، الساعة ٢٠:٤٥");
}

TEST(Calendars, AreNamedAndFound) {
    for (const CalendarKind kind : {CalendarKind::Gregorian, CalendarKind::Buddhist, CalendarKind::Jalali, CalendarKind::UmmAlQura}) {
        EXPECT_EQ(calendarNamed(name(kind)), kind);
    }
    EXPECT_EQ(calendarNamed("mayan", CalendarKind::Jalali), CalendarKind::Jalali);
    EXPECT_EQ(usualCalendar("th"), CalendarKind::Buddhist);
    EXPECT_EQ(usualCalendar("fa"), CalendarKind::Jalali);
    EXPECT_EQ(usualCalendar("ar"), CalendarKind::Gregorian);
}

/// The sentences that the house ships: every code in every language, every pattern readable, the same arguments everywhere.
TEST(ShippedPhrases, AreWholeInFourLanguages) {
    const auto phrases = Phrases::load(ADAB_SOURCE "/assets/i18n/core");
    const std::vector<std::string> english = phrases->codes("en");
    ASSERT_GT(english.size(), 20U);
    for (const std::string& locale : shippedLocales()) {
        const std::vector<std::string> codes = phrases->codes(locale);
        std::vector<std::string> missing;
        std::set_difference(english.begin(), english.end(), codes.begin(), codes.end(), std::back_inserter(missing));
        EXPECT_THAT(missing, testing::IsEmpty()) << "codes without a sentence in " << locale;
        std::vector<std::string> surplus;
        std::set_difference(codes.begin(), codes.end(), english.begin(), english.end(), std::back_inserter(surplus));
        EXPECT_THAT(surplus, testing::IsEmpty()) << "codes that English does not have, in " << locale;
        for (const std::string& code : codes) {
            EXPECT_NE(phrases->render(code, {}, {.locale = locale}), code) << locale << ": the pattern cannot be read, or says nothing";
        }
    }
}

}  // namespace
}  // namespace adab::base

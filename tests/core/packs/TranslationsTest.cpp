// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Translations.h"

#include <gtest/gtest.h>

namespace adab::packs {
namespace {

PackPtr made(const std::string& translated) {
    Problems problems;
    PackPtr pack =
        Pack::fromFiles({{"pack.yaml", "kind: course\nid: c\nversion: 1.2.0\nsource_locale: en\nlocales: [en, th, fa]\n" + translated},
                         {"en/items.yaml", "{}"},
                         {"th/items.yaml", "{}"},
                         {"fa/items.yaml", "{}"},
                         {"fa/course.yaml", "{}"}},
                        "c", problems);
    EXPECT_TRUE(pack) << translated;
    return pack;
}

std::string told(const Problems& problems) {
    std::string text;
    for (const Problem& problem : problems) text += std::to_string(problem.line) + ": " + problem.message + '\n';
    return text;
}

TEST(Translations, AreStaleWhereTheyWereMadeFromAnOlderVersion) {
    struct Row {
        const char* translated;
        const char* locale;
        const char* file;
        bool stale;
    };
    const Row rows[] = {
        {"", "th", "items.yaml", false},
        {"translated: {th: 1.2.0}\n", "th", "items.yaml", false},
        {"translated: {th: 1.1.9}\n", "th", "items.yaml", true},
        {"translated: {th: 1.1.9}\n", "fa", "items.yaml", false},
        {"translated: {th: 1.1.9}\n", "en", "items.yaml", false},
        {"translated: {fa: 1.0.0, fa/items.yaml: 1.2.0}\n", "fa", "items.yaml", false},
        {"translated: {fa: 1.0.0, fa/items.yaml: 1.2.0}\n", "fa", "course.yaml", true},
        {"translated: {fa: 1.2.0, fa/items.yaml: 1.0.0}\n", "fa", "items.yaml", true},
        {"translated: {fa: 1.2.0, fa/items.yaml: 1.0.0}\n", "fa", "course.yaml", false},
        {"translated: {fa/items.yaml: 1.0.0}\n", "fa", "course.yaml", false},
        {"translated: {ar: 1.0.0}\n", "ar", "items.yaml", false},
    };
    for (const Row& row : rows) EXPECT_EQ(isStale(*made(row.translated), row.locale, row.file), row.stale) << row.translated << row.file;
}

TEST(Translations, AreListedWithTheirPlaceAndWarnedOf) {
    const PackPtr pack = made("translated:\n  th: 1.2.0\n  fa: 1.1.0\n  th/items.yaml: 1.0.0\n");
    const auto stale = staleTranslations(*pack);
    ASSERT_EQ(stale.size(), 2);
    EXPECT_EQ(stale[0].file, "fa");
    EXPECT_EQ(stale[1].locale, "th");
    EXPECT_EQ(stale[1].file, "th/items.yaml");
    EXPECT_EQ(told(translationWarnings(*pack)),
              "8: 'fa' was translated from version 1.1.0; the source is at 1.2.0.\n"
              "9: 'th/items.yaml' was translated from version 1.0.0; the source is at 1.2.0.\n");
}

TEST(Translations, OfAMarkThatCannotBe) {
    const std::pair<const char*, const char*> rows[] = {
        {"", ""},
        {"translated: {th: 1.2.0, th/items.yaml: 1.0.0}\n", ""},
        {"translated: [th]\n", "6: 'translated' must be a map.\n"},
        {"translated: {en: 1.0.0}\n", "6: 'en' is no language into which this pack is translated.\n"},
        {"translated: {ar: 1.0.0}\n", "6: 'ar' is no language into which this pack is translated.\n"},
        {"translated: {th/course.yaml: 1.0.0}\n", "6: There is no file 'th/course.yaml'.\n"},
        {"translated: {th: 1.3.0}\n", "6: This is no version that the pack has had.\n"},
        {"translated: {th: soon}\n", "6: This is no version that the pack has had.\n"},
    };
    for (const auto& [translated, wanted] : rows) {
        Problems problems;
        checkTranslated(*made(translated), problems);
        EXPECT_EQ(told(problems), wanted) << translated;
    }
}

}  // namespace
}  // namespace adab::packs

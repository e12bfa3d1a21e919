// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentContent.h"
#include "assessment/DrawRules.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

namespace adab::assessment {
namespace {

packs::PackPtr shipped(const std::string& id) {
    Problems problems;
    auto pack = packs::Pack::fromFolder(test::sourceFolder() + "/courses/" + id, problems);
    for (const auto& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ": " << problem.message;
    return pack;
}

/// The onboarding quiz can be drawn from the shipped banks, and every item can be answered rightly for a whole mark in each language.
TEST(ShippedExam, canBeDrawnFromTheShippedBanks) {
    packs::Library library;
    std::map<std::string, ItemBank> banks;
    std::map<std::string, const ItemBank*> byCourse;
    Problems problems;
    for (const char* course : {"presence", "speech-formulas", "complaint-handling"}) {
        const auto pack = shipped(course);
        ASSERT_TRUE(pack);
        library.add(pack);
        banks[course] = readBank(*pack, problems);
        byCourse[course] = &banks[course];
        EXPECT_GE(banks[course].items.size(), 8u);
    }
    const auto program = shipped("onboarding");
    ASSERT_TRUE(program);
    checkExams(*program, library, problems);
    for (const auto& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ": " << problem.message;
    std::map<std::string, Yaml> words;
    for (const auto& locale : program->locales()) words[locale] = program->yaml(locale + "/program.yaml");
    for (const auto& exam : parseExams(program->manifest(), words, problems))
        EXPECT_EQ(static_cast<std::int64_t>(draw({&exam, byCourse, {}, {}, {}}, "seed").size()), exam.itemCount());
}

}  // namespace
}  // namespace adab::assessment

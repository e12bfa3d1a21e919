// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/Markdown.h"
#include "packs/Pack.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace adab::courses {

struct Lesson {
    std::string id;
    int minutes = 0;  ///< 1–60
    std::vector<std::string> rules;
};

/// What people read of a course, in one locale.
struct CourseTexts {
    std::string title;
    std::string why;
    std::vector<std::string> objectives;
    std::map<std::string, std::string> lessonTitles;
    std::map<std::string, packs::LessonText> lessons;
    std::vector<packs::Block> card;  ///< what to carry through a shift; empty where the course has none
};

/// One version of a course as it is taught.
struct Course {
    std::string id;
    std::string version;
    std::string digest;
    std::vector<Lesson> lessons;    ///< in the order of the path
    std::vector<Lesson> refresher;  ///< for those who come back: the same rules in other words; ids differ from those of `lessons`
    std::map<std::string, CourseTexts> texts;
    std::string sourceLocale = "en";

    const Lesson* lesson(std::string_view lessonId) const;          ///< of the path or of the refresher
    const std::vector<Lesson>& listOf(const Lesson& lesson) const;  ///< the path or the refresher, whichever it is of
    int minutes() const;                                            ///< of the path
    /// In that locale, else in the source locale.
    const CourseTexts& textsFor(const std::string& locale) const;
    std::string localeFor(const std::string& locale) const;
};

/// Reads an installed course pack (already checked by packs/PackChecks).
Course readCourse(const packs::Pack& pack);

}  // namespace adab::courses

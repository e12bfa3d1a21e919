// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/Markdown.h"
#include "packs/Pack.h"

#include <string>
#include <string_view>
#include <vector>

namespace adab::packs {

/// One text of a course in one language.
struct CourseText {
    std::string path;  ///< the same in every language: `items.yaml/first/stem`, `lessons/first/2`
    std::string unit;  ///< what is read together: an item, a screen, a step of a scenario, the card, the words about the course
    std::string text;
    enum class For { Reading, Typing } use = For::Reading;  ///< what may be typed as an answer has as many ways as a language has
};

/// A lesson in one language.
struct LessonRead {
    std::string id;
    std::int64_t minutes = 0;  ///< what the course says it takes
    enum class Part { Path, Refresher } part = Part::Path;
    LessonText text;

    /// What is read, piece by piece, checks included. Phrases one can say are learnt by coming again.
    enum class Phrases { Too, Not };
    std::vector<std::string> pieces(Phrases phrases = Phrases::Too) const;
    /// What is said to the right answers.
    std::vector<std::string> rightFeedback() const;
    std::size_t figures() const;
};

/// The lessons and refreshers that are there; what is wrong with them is told by checkPack.
std::vector<LessonRead> lessonsIn(const Pack& course, const std::string& locale);
/// Every text of that language but lessons whose file is missing.
std::vector<CourseText> textsIn(const Pack& course, const std::string& locale, const std::vector<LessonRead>& lessons);

/// A piece cut into sentences; Thai parts them, and phrases, by spaces.
std::vector<std::string> sentencesOf(const std::string& piece, std::string_view locale);

}  // namespace adab::packs

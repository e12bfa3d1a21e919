// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "packs/Markdown.h"

#include <algorithm>

using namespace adab;

// A lesson is read without a problem only when each check has one right answer and a word to every answer.
void attack(std::string_view text) {
    Problems problems;
    const packs::LessonText lesson = packs::parseLesson(text, "lesson.md", problems);
    for (const Problem& problem : problems) LAW(!problem.message.empty() && !problem.remedy.empty() && problem.line >= 0);
    if (!problems.empty()) return;
    for (const packs::Screen& screen : lesson.screens) {
        if (!screen.check) continue;
        const auto& options = screen.check->options;
        LAW(std::count_if(options.begin(), options.end(), [](const auto& o) { return o.verdict == packs::CheckOption::Verdict::Right; }) ==
            1);
        LAW(std::none_of(options.begin(), options.end(), [](const auto& o) { return o.text.empty() || o.feedback.empty(); }));
    }
}

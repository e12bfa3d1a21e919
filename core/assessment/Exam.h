// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptRules.h"
#include "base/Fraction.h"
#include "base/Yaml.h"

#include <map>
#include <string>
#include <vector>

namespace adab::assessment {

/// How many items an exam takes from a course's bank.
struct DrawPart {
    std::string course;
    std::int64_t count = 0;
};

/// An exam as a program pack defines it.
struct Exam {
    std::string id;
    std::string program;
    std::string version;  ///< of the program pack
    std::vector<DrawPart> draw;
    Fraction pass = Fraction(1);  ///< 0 < pass ≤ 1, a whole percent, so that what is shown is what counts
    std::int64_t minutes = 0;     ///< 0: no limit
    AttemptLimits limits;
    std::map<std::string, std::string> titles;  ///< by locale
    std::map<std::string, std::string> whys;    ///< of the program, by locale

    std::int64_t itemCount() const;
};

/// The exams of a program: `exams` of its pack.yaml and the words of each locale's program.yaml.
std::vector<Exam> parseExams(const Yaml& pack, const std::map<std::string, Yaml>& locales, Problems& problems);

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/AttemptRules.h"
#include "assessment/Behaviour.h"
#include "base/Fraction.h"
#include "base/Yaml.h"

#include <map>
#include <string>
#include <vector>

namespace adab::assessment {

/// One cell of an exam's blueprint: how many items it takes, from which banks, and of what sort.
struct DrawPart {
    std::vector<std::string> courses;  ///< the banks, by the id of their course
    std::int64_t count = 0;            ///< 1–200
    std::string rule;                  ///< items that test this rule; any where empty
    int difficulty = 0;                ///< 1–3; any where 0
    std::vector<ItemKind> kinds;       ///< of one of these; any where empty

    /// `4 of presence`-cells, without any narrowing.
    bool takesAny() const { return rule.empty() && difficulty == 0 && kinds.empty(); }
};

/// How often an item may be met: at most in so many per cent of the exam's recent attempts.
struct ExposureCap {
    std::int64_t percent = 0;  ///< 1–100; 0: no cap
    std::int64_t recent = 50;  ///< how many attempts are looked at, 10–1000
};

/// What a person who marks answers may know of the candidate.
enum class Marking { Named, Blind };
/// Whether a supervisor has to unlock it in person.
enum class Supervision { None, InPerson };

/// An exam as a program pack defines it.
struct Exam {
    std::string id;
    std::string program;
    std::string version;  ///< of the program pack
    std::vector<DrawPart> draw;
    Fraction pass = Fraction(1);  ///< 0 < pass ≤ 1, a whole percent, so that what is shown is what counts
    std::int64_t minutes = 0;     ///< 0: no limit
    AttemptLimits limits;
    BehaviourSettings behaviour;
    Overdue overdue = Overdue::Submit;
    std::int64_t graceMinutes = 0;  ///< with Overdue::Grace: 1–1440
    std::optional<Date> opens;      ///< first day on which it may be begun, in the zone of the person's site
    std::optional<Date> closes;     ///< last day
    ReviewOpens review = ReviewOpens::Graded;
    ExposureCap exposure;
    Marking marking = Marking::Named;
    Supervision supervision = Supervision::None;
    std::string testsOut;                       ///< the course that passing it proves, where it is a test-out
    std::map<std::string, std::string> titles;  ///< by locale
    std::map<std::string, std::string> whys;    ///< of the program, by locale

    std::int64_t itemCount() const;
    /// The banks that it draws from, each once, in the order of the draw.
    std::vector<std::string> banks() const;
};

/// The exams of a program: `exams` of its pack.yaml and the words of each locale's program.yaml. The simple draw is
/// `draw: [{course: presence, count: 4}]`; a cell may narrow it, as `{courses: [presence, speech], rule: presence.notice, difficulty: 2,
/// kinds: [single-choice], count: 2}`.
std::vector<Exam> parseExams(const Yaml& pack, const std::map<std::string, Yaml>& locales, Problems& problems);

}  // namespace adab::assessment

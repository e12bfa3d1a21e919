// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "courses/Acknowledgement.h"
#include "courses/Course.h"
#include "courses/CoursesStore.h"
#include "gate/Registry.h"

#include <memory>
#include <string>
#include <vector>

namespace adab::courses {

/// The version of a course that a person has before them: the one they began, until every lesson of it is done, then the newest; who is
/// nobody in particular reads the newest. Refused("courses.unknown-course", {course}).
std::shared_ptr<const Course> courseFor(Session& session, const std::string& person, const std::string& course, Instant at);

/// What a person is asked to acknowledge for a program at an instant, in the wordings of the place where they work.
std::vector<Statement> statementsFor(Session& session, const Acknowledging& acknowledging, const std::string& person, Instant at);

/// `courses.outline`, `courses.lesson`, `courses.checkAnswer`, `courses.finishLesson`, `courses.standardsToAcknowledge`,
/// `courses.acknowledgeStandards`, and the projectors of `courses.lessonFinished {course, lesson, version, locale}` and
/// `courses.standardsAcknowledged {program, version, digest, wordings, locale}`; the subject of both is the person.
void registerCourses(gate::Registry& registry);

}  // namespace adab::courses

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "storage/Database.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace adab::courses {

using storage::Session;

struct FinishedLesson {
    std::string person;
    std::string course;
    std::string lesson;
    std::string version;  ///< of the course, as it was read
    Instant at;
    Instant recordedAt;
    std::int64_t seq = 0;
};

/// Lessons that a person had finished by `at`, as known then; oldest first. A lesson that is read again (for a renewal) stands there again.
std::vector<FinishedLesson> lessonsDone(Session& session, const std::string& person, Instant at, std::optional<Instant> known = {});

struct StandardsAcknowledgement {
    std::string person;
    std::string program;
    std::string digest;  ///< of what was read (courses/Acknowledgement.h)
    Instant at;
    Instant recordedAt;
    std::int64_t seq = 0;
};

/// What a person had acknowledged by `at`, as known then; oldest first.
std::vector<StandardsAcknowledgement> acknowledgements(Session& session, const std::string& person, Instant at,
                                                       std::optional<Instant> known = {});

/// The projectors' rows.
void insertFinished(Session& session, const FinishedLesson& row);
void insertAcknowledgement(Session& session, const StandardsAcknowledgement& row);

}  // namespace adab::courses

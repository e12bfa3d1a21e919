// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "storage/Database.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adab::gate {

/// What a command id was answered, so that a retry after a lost answer gets the same one. `answer` is JSON text, empty where it held a
/// secret.
struct KeptAnswer {
    std::string digest;  ///< hex SHA-256 of actor, name and arguments without secrets
    std::string answer;
    std::int64_t head = 0;
};

std::optional<KeptAnswer> keptAnswer(storage::Session& session, const std::string& commandId);
void keepAnswer(storage::Session& session, const std::string& commandId, const std::string& actor, Instant at, const KeptAnswer& answer);

/// Takes away what kept answers say of a person: those that they were given, those of commands that `commands` names, and those in which
/// one of the words stands. What is left of a row still refuses its command id, so that nothing is carried out twice.
/// Returns how many.
std::int64_t forgetAnswers(storage::Session& session, const std::string& person, const std::set<std::string>& commands,
                           const std::vector<std::string>& words);

}  // namespace adab::gate

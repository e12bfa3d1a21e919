// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policies/PolicyForm.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

/// Drafts of policies that HR works on. They are local: what counts is recorded when a draft is enacted.
namespace adab::policies {

struct DraftRow {
    std::string policy;
    std::string basedOn;  ///< the version that it began from; empty: a new policy
    Form form;
    std::int64_t revision = 0;  ///< raised with every change, so that two people do not write over each other
    std::string changedBy;
    Instant changedAt;
};

std::optional<DraftRow> draftOf(storage::Session& session, const std::string& policy);
/// By policy.
std::vector<DraftRow> drafts(storage::Session& session);
void keepDraft(storage::Session& session, const DraftRow& row);
void dropDraft(storage::Session& session, const std::string& policy);

/// A draft as the pack that it makes, with what is wrong in it.
struct Made {
    packs::Version version;
    packs::PackPtr base;  ///< null for a new policy
    packs::PackPtr pack;  ///< null where not even a pack came of it
    Policy policy;
    Faults faults;
};
/// The version is the next after the newest installed by `at`.
Made madeOf(storage::Session& session, const DraftRow& row, Instant at);
/// Throws Refused("policies.draft-faulty", {file, line, fault, remedy}, field) with the first of what is wrong, if anything is.
void refuseFaulty(const Made& made, const std::string& field);

}  // namespace adab::policies

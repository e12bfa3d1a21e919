// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace adab::formulas {

using storage::Session;

/// That somebody practised, and nothing of what they said: record `formulas.practised` (subject: the person), data `{formula,
/// guestLocale}`.
struct Practised {
    std::string formula;
    std::string guestLocale;
    Instant at;
    std::int64_t seq = 0;
};

void projectPractised(Session& session, const ledger::Record& record);

/// What a person practised by `at`, by what was recorded until `known` (everything where absent), by their order.
std::vector<Practised> practisedBy(Session& session, const std::string& person, Instant at, std::optional<Instant> known = std::nullopt);

/// A phrase that somebody thinks should count: record `formulas.phraseProposed` (subject: the person; private text `phrase`), data
/// `{proposal, formula, slot, guestLocale, digest, engine}`; then `formulas.proposalDecided` (private text `reason`), data `{proposal,
/// decision}`.
struct Proposal {
    std::string proposal;
    std::string person;
    std::string formula;
    std::string slot;
    std::string guestLocale;
    std::string record;
    Instant at;
    std::string state;  ///< open · accepted · declined
    std::string decidedBy;
    std::string decidedRecord;
    std::optional<Instant> decidedAt;
};
void projectProposed(Session& session, const ledger::Record& record);
void projectDecided(Session& session, const ledger::Record& record);
std::optional<Proposal> proposalNamed(Session& session, const std::string& proposal);
/// Everybody's in that state; where a person is named, that person's in every state. By their time.
std::vector<Proposal> proposals(Session& session, const std::string& state, const std::string& person = {});

/// What a supervisor heard: record `formulas.heard` (subject: the person; private text `words`), data `{heard, formula, guestLocale, grade,
/// digest, engine}`. The pack's bytes are kept by digest, so the same words can be judged again.
struct Heard {
    std::string heard;
    std::string person;
    std::string heardBy;
    std::string formula;
    std::string guestLocale;
    std::string record;
    Instant at;
    std::string grade;  ///< canonical JSON `{slots:{slot:verdict}, forbidden:[…], orderOk, pass}`
    std::string digest;
    std::int64_t engine = 0;
};
void projectHeard(Session& session, const ledger::Record& record);
std::optional<Heard> heardNamed(Session& session, const std::string& heard);
std::vector<Heard> heardOf(Session& session, const std::string& person, Instant at);

}  // namespace adab::formulas

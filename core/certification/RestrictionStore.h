// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/CertificationStore.h"

/// Times in which somebody does other work than what asks for a certification. The records come from the room discipline:
/// `certification.restricted {case, because, until, untilAt}` and `certification.restrictionLifted {case, because}`.
namespace adab::certification {

struct Restriction {
    std::string caseId;
    std::string because;  ///< `measure` (neutral) or `decision`
    Instant from;
    Date until;       ///< its last day
    Instant untilAt;  ///< exclusive
    std::optional<Instant> liftedAt;
    bool holds(Instant at) const { return from <= at && at < untilAt && (!liftedAt || at < *liftedAt); }
};

void insertRestriction(Session& session, const Record& record);
void liftRestriction(Session& session, const Record& record);
/// As known then, by beginning.
std::vector<Restriction> restrictionsOf(Session& session, const std::string& person, Known known);

}  // namespace adab::certification

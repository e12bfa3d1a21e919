// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "discipline/Case.h"

#include <string>
#include <vector>

namespace adab::discipline {

/// The types of a case's records, in the order of CaseEvent::what: `discipline.caseOpened evidenceAdded measureTaken measureLifted
/// noticeServed companionNamed responded hearingHeld consentGiven caseDecided decisionReceived appealed appealDecided caseWithdrawn
/// caseHandedOver caseReviewed`.
const std::vector<std::string>& caseRecordTypes();
const std::string& recordTypeOf(const CaseEvent& event);

/// The record's data (with `case` and `on` added by who appends it), and the way back: eventIn(type, dataOf(e)) is e.
Json dataOf(const CaseEvent& event);
decltype(CaseEvent::what) eventIn(const std::string& type, const Json& data);

}  // namespace adab::discipline

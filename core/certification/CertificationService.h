// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "gate/Registry.h"

#include <optional>

namespace adab::certification {

/// Programs, awards, holds and status. Awards follow by rule: a reactor looks whenever a lesson, an exam, a scenario, a practice or an
/// acknowledgement is recorded, and records `certification.started` and `certification.awarded`.
///
/// Records: `certification.started {program, version}` · `certification.awarded {award, program, version, digest, kind, …dates, restsOn}` ·
/// `certification.suspended | reinstated {program}` + private reason · `certification.revoked {program, retakeDue, retakeDueAt}` + private
/// reason · `certification.enrolled {program, anchor, due, zone}` · `certification.exempted {program, from, until?, fromAt, untilAt?}`.
void registerCertification(gate::Registry& registry);

/// What a record of another room counts towards, if anything. Failed exams and scenarios count for nothing.
std::optional<Evidence> evidenceIn(const gate::Record& record);

/// An award as its record tells it.
Award awardIn(const gate::Record& record);

}  // namespace adab::certification

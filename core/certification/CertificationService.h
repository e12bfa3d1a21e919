// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Certification.h"
#include "gate/Registry.h"

#include <vector>

namespace adab::certification {

/// Programs, awards, holds and status. Awards follow by rule: a reactor looks whenever a lesson, an exam, a scenario, a practice or an
/// acknowledgement is recorded, and records `certification.started` and `certification.awarded`.
///
/// Records: `certification.started {program, version}` · `certification.awarded | imported | recognised {award, program, version, digest,
/// kind, …dates, restsOn, evidence?, decision?}` · `certification.proposed {program, version, kind, restsOn}` (everything is met, the
/// program asks for a person) · `certification.declined {program}` · `certification.suspended | reinstated {program, evidence, decision}` +
/// private reason · `certification.revoked {…, retakeDue, retakeDueAt}`
/// + private reason · `certification.revocationLifted {program, revocation, appeal}` · `certification.appealed | appealDecided` ·
/// `certification.enrolled {program, anchor, due, zone}` · `certification.exceptionAsked | exceptionApproved | exceptionRefused` ·
/// `certification.exempted {program, from, until, fromAt, untilAt}` · `certification.dueMoved {program, due}` ·
/// `certification.assigned | assignmentEnded` (trainer, observer) · `certification.observed {observation, program, rubric, levels, passed}`
/// + private notes · `certification.observationWithdrawn {observation, observed}` · `certification.decisionTakenBack {taken, kind}`, each +
/// private reason · `certification.observationSeen {observation, answer}` · `certification.hoursConfirmed {confirmation, program,
/// hours, through}` · `certification.hoursWithdrawn {confirmation, confirmed, program}` + private reason ·
/// `certification.entryConfirmed {program, passedOn}` · `certification.awardWithdrawn {award, awardSeq, awardFrom, awardRecordedAt,
/// program, version, because, retakeDue, zone}`: an exam that the award rests on was annulled, or graded anew and not passed; the award
/// before it counts again, and what else was met stays met.
void registerCertification(gate::Registry& registry);

/// What a record of another room counts towards, if anything. Failed exams and scenarios count for nothing; a test-out counts for its
/// course too.
std::vector<Evidence> evidenceIn(const gate::Record& record);

/// An award as its record tells it.
Award awardIn(const gate::Record& record);

}  // namespace adab::certification

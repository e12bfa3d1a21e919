// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::reminders {

/// Letters to people about their dates. What is due to be told is computed when `reminders.queue` asks; each thing is told to each person
/// once, ever; one letter a person a time.
///
/// Records: `reminders.addressSaved` + private address · `reminders.hoursSet {from, until, first?, last?}` (subject: the site) ·
/// `reminders.queued {message, items:[{stage, person, program, boundary, day}]}` (subject: who is told), with the message's id as its own.
///
/// Whoever carries letters calls `reminders.queue`, then `reminders.take` until it gives none, `reminders.letter` for the words, and
/// `reminders.settle` with what became of it. A letter is marked before it leaves: one that was being sent when the machine stopped is
/// shown as such and never sent again.
void registerReminders(gate::Registry& registry);

}  // namespace adab::reminders

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "ledger/Checkpoints.h"

namespace adab::credentials {

/// `credentials.certificate` (with its signed claim), `.certificates` (all that were issued to a person, and what became of them),
/// `.openBadge`, `.statusList`. `key` is the organisation's.
///
/// Record: `credentials.reissued {award, program, issue, supersedes}`, made for each certificate that still runs when the holder's name is
/// changed: the new one has a place of its own in the status lists, and the old one's says that it is superseded.
void registerCredentials(gate::Registry& registry, const ledger::SigningKey& key);

/// Who may see a certificate: its holder, and those who may see the holder's file.
gate::Access certificateAccess();

}  // namespace adab::credentials

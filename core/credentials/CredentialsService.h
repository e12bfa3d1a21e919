// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "ledger/Checkpoints.h"

namespace adab::credentials {

/// `credentials.certificate`: a certificate with its signed claim. `key` is the organisation's.
void registerCredentials(gate::Registry& registry, const ledger::SigningKey& key);

/// Who may see a certificate: its holder, and those who may see the holder's file.
gate::Access certificateAccess();

}  // namespace adab::credentials

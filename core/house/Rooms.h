// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "ledger/Checkpoints.h"
#include "reminders/MailSettings.h"

#include <memory>

namespace adab::house {

/// Registers every room, in room order: the order in which reactors run.
/// `key` is what certificates are signed with, `mail` where the mail server is told.
void registerAllRooms(gate::Registry& registry, const ledger::SigningKey& key, const reminders::MailPlace& mail = {});
std::shared_ptr<const gate::Registry> allRooms(const ledger::SigningKey& key, const reminders::MailPlace& mail = {});

}  // namespace adab::house

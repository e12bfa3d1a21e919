// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::policies {

/// What the forms of HR ask and tell: `policies.vocabulary`, `startDraft`, `saveDraft`, `dropDraft`, `drafts`, `draft`, `compare`, and
/// `enactDraft`, which installs what was previewed and puts it in force. A draft is local; nothing of it is recorded before that.
void registerDrafts(gate::Registry& registry);

}  // namespace adab::policies

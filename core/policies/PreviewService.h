// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::policies {

/// `policies.preview`: what a policy, installed or a draft, would have done in a span of recorded history, to whom, how often and why, and
/// how that falls on the groups. Nothing of it is recorded. `policies.previewProgress` and `policies.cancelPreview` go by the `run` that
/// the caller named.
void registerPreview(gate::Registry& registry);

}  // namespace adab::policies

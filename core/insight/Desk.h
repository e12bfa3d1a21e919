// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

namespace adab::insight {

/// `{at, needs:[{kind, count, sentence, severity, person?, program?}]}` in order of harm; empty where nothing waits.
Json deskAnswer(gate::QueryCall& call);

}  // namespace adab::insight

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Gate.h"

namespace adab::people {

/// How the gate finds who a person is. Every person on record is a learner of their own file; the other grants hold while the person has a
/// job or has had none yet: whoever has left keeps the reading of their own record and nothing else.
/// `targetOf` gives the sites of the jobs at the instant, else of the coming ones, else of the last one, so that HR of a site reaches
/// a person before the first and after the last day. Throws Refused("people.unknown") for a person who is not on record.
gate::Directory makeDirectory();

}  // namespace adab::people

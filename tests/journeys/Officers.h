// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Scene.h"

namespace adab::test {

/// HR's morning: the desk, the matrix with the newcomer in it, a concern answered with support, somebody on leave, a slip.
void playHr(Scene& scene, const QString& newcomer);
/// Before the shift: who may do what tonight.
void playSupervisor(Scene& scene, const QString& newcomer);

}  // namespace adab::test

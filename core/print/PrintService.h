// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "ledger/Checkpoints.h"

namespace adab::print {

/// `print.certificate`: one page PDF. Needs a QGuiApplication; a program without one makes it with `prepareForPrinting` in its main thread.
void registerPrint(gate::Registry& registry, const ledger::SigningKey& key);

/// Makes an offscreen QGuiApplication where the program has none, and loads the fonts of the folder. Main thread only.
void prepareForPrinting(const std::string& fontFolder);

}  // namespace adab::print

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace adab::app {

/// Loads the fonts of that folder into the program. Gives the names of the files that are missing or cannot be read; the system's own
/// font stands in for them, so that the program starts all the same.
QStringList loadFonts(const QString& folder);

}  // namespace adab::app

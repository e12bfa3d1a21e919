// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <string>

namespace adab::print {

bool isRightToLeft(const std::string& locale);
/// The reading face of a language, with the others behind it so that a Latin name inside Persian keeps its shape.
QStringList familiesOf(const std::string& locale);
/// Throws Refused("print.failed {detail}") where no fonts are loaded (`prepareForPrinting`).
void requireFonts();

}  // namespace adab::print

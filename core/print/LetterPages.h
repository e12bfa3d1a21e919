// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/CaseLetter.h"

#include <string>
#include <vector>

namespace adab::print {

/// A letter on A4 pages, each language on pages of its own, the binding one first. Gives the PDF's octets. Throws
/// Refused("print.failed {detail}").
std::string letterPdf(const std::vector<discipline::CaseLetter>& languages);

}  // namespace adab::print

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials/Certificate.h"

#include <string>

namespace adab::print {

/// One A4 page, landscape: the house, the holder's name in their script and in Latin letters, what it proves in the holder's language and
/// in English, dates in two calendars, serial, a seal drawn from the record's place in the ledger, and the QR code of the claim.
/// Gives the PDF's octets. Throws Refused("print.failed {detail}").
std::string certificatePdf(const credentials::Certificate& certificate);

}  // namespace adab::print

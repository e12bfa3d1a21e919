// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace adab::base {

/// What a country (ISO 3166-1 alpha-2) is called in a language; the code itself where nobody knows it.
std::string countryName(const std::string& code, const std::string& locale);

}  // namespace adab::base

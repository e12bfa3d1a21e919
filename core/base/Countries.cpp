// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Countries.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace adab::base {

std::string countryName(const std::string& code, const std::string& locale) {
    icu::UnicodeString name;
    icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale(locale.c_str()), name);
    std::string text;
    name.toUTF8String(text);
    return text.empty() ? code : text;
}

}  // namespace adab::base

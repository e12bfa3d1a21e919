// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "base/Text.h"

#include <algorithm>

using namespace adab;

// Folding twice is folding once, and every folded character knows where it came from.
void attack(std::string_view text) {
    if (!base::isValidUtf8(text)) return;
    const base::Folded once = base::fold(text);
    LAW(once.origin.size() == once.text.size());
    LAW(std::is_sorted(once.origin.begin(), once.origin.end()));
    LAW(once.origin.empty() || once.origin.back() < base::codePointCount(text));
    LAW(base::fold(base::toUtf8(once.text)).text == once.text);
    LAW(base::foldedUtf8(base::foldedUtf8(text)) == base::foldedUtf8(text));
    LAW(base::normalised(base::normalised(text)) == base::normalised(text));
    LAW(base::toUtf8(base::toUtf32(text)) == text);
}

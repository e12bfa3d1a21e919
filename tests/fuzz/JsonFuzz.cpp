// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "base/Json.h"
#include "base/Result.h"

using namespace adab;

// What parses is written and read back unchanged, in each of the three ways of writing it. (Text is compared, since 1.0 is written
// as 1 and that is an integer.)
void attack(std::string_view text) {
    Json value;
    try {
        value = base::parseJson(text);
    } catch (const base::Refused&) {
        return;
    }
    const std::string written = base::toText(value);
    LAW(base::toText(base::parseJson(written)) == written);
    LAW(base::toText(base::parseJson(base::toPrettyText(value))) == written);
    std::string canonical;
    try {
        canonical = base::canonical(value);
    } catch (const base::Refused&) {
        return;
    }
    LAW(base::parseJson(canonical) == value);
    LAW(base::canonical(base::parseJson(canonical)) == canonical);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "packs/Pack.h"

#include <optional>
#include <string_view>

namespace adab::packs {

/// How a course's exam items were answered by readers who had not written it, in one language: `readers.yaml` beside the items,
///
///     en: {version: 1.2.0, with_lessons: 24/25, without: 11/25}
///
/// Shares of the points, 0 to 1: with the lessons before them, and by good sense alone.
struct Reading {
    Version version;
    Fraction withLessons;
    Fraction without;
};

/// Of the version that the pack has now, patches aside: who mends a word need not look for readers again. Null where nobody has read it.
std::optional<Reading> readingOf(const Pack& course, std::string_view locale);

/// What is wrong with the file itself. A course may be installed before anybody has read it.
void checkReadings(const Pack& course, Problems& problems);

}  // namespace adab::packs

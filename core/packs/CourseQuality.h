// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"
#include "packs/Pack.h"

#include <string>
#include <vector>

namespace adab::packs {

/// One figure of the quality of a course, in one locale.
struct Quality {
    std::string pack;
    std::string locale;
    std::string check;
    Fraction value;
    Fraction limit;
    enum class Verdict { Good, Poor } verdict = Verdict::Good;
};

/// Figures that a program can take of a course, and what fresh readers made of it.
///
/// Clues in the form of items that let one pass without knowing, each at most its limit: `key-is-longest`, the share of choice items whose
/// key is the longest option (3/10); `key-position`, how many more keys stand at one position than the even share (1); `stem-frame`, the
/// likeness of the two most alike stems (Sørensen–Dice of letter triples of the folded text, 3/5).
///
/// What is read: `long-sentences`, the share of sentences of more than 30 words (1/20; Thai, which parts phrases by spaces, of 40);
/// `words-a-minute`, of the lesson that asks for the quickest reading (180; words by ICU's dictionary for Thai, which are shorter: 240).
///
/// Of a finished course (version 1.0.0 and later; below it is a draft), in its source language: `items`, how many an exam can draw (at
/// least 20), `item-kinds` (at least 6), `rules-untested`, rules that a lesson teaches and no exam item tests (0), `rules-untaught`, the
/// other way round (0), `refreshers` (at least 1), `cards` (at least 1). In every language (Readings.h): `readers`, whether somebody who
/// had not written it has answered the items of this version (1); `reader-with-lessons`, their share of the points (at least 9/10), and
/// `reader-without`, by good sense alone (at most 1/2): an item that anybody answers tests no lesson.
std::vector<Quality> courseQuality(const Pack& course);

}  // namespace adab::packs

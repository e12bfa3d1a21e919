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
    /// `Weak` is worth a look and keeps nothing from being called good.
    enum class Verdict { Good, Weak, Poor } verdict = Verdict::Good;
    std::string of;  ///< the lesson, item, file or rules that the value is of, where it is of some
};

/// Figures that a program can take of a course, and what fresh readers made of it.
///
/// Of the texts: `complete`, the share that is there of those that any of its languages has (1); `script`, of the text with the fewest the
/// share of letters that are of its language (9/10; Persian and Arabic differ in theirs), so that nothing stays in another language.
///
/// Clues in the form of items that let one pass without knowing, each at most its limit: `key-is-longest`, the share of choice items whose
/// key is the longest option (3/10); `key-seldom-longest`, the same from below, for never is a clue too (1/10, below it weak);
/// `key-position`, how many more keys stand at one position than the even share (1); `stem-frame`, the likeness of the two most alike stems
/// (Likeness.h, 3/5).
///
/// What is read: `long-sentences`, the share of sentences of more than 30 words (1/20; Thai, which parts phrases by spaces, of 40).
/// `long-words`, the share of words with many letters, as C. H. Björnsson's LIX asks (Läsbarhet, 1968; its other part is the length of
/// sentences): more than six in English (at most 3/20) and Persian (1/8); more than five in Arabic, which joins articles and conjunctions
/// to the word, as M. El-Haj and P. Rayson count in OSMAN (LREC 2016; 1/3), and in Thai, whose words by ICU's dictionary are short (1/20).
/// The limits are those of the shipped courses, with room. `words-a-minute`, of the lesson that asks for the quickest reading (180; 240 of
/// Thai words).
///
/// Of a finished course (version 1.0.0 and later; below it is a draft), in every language: `lesson-longest`, of lessons and refresher, and
/// `lesson-shortest`, of the lessons, minutes counted from the words, checks with what is said to the right answer, and ten seconds a
/// figure, at 180 words a minute in English, 200 in Thai, 160 in Persian, 130 in Arabic: the same text takes as long in each (at most 23/4,
/// at least 3); `minutes-apart`, how far that is from what the course says (at most 7/4); `refresher-likeness`, of the sentence of the
/// refresher that is most like one of the lessons (of 40 letters or more, in Thai the paragraph; 17/20), and `refresher-copied`, the share
/// of all from 20 letters on that are nearly the same (3/20), for what one keeps in mind word by word is said word by word.
///
/// In its source language: `lessons` (at least 4) and `lessons-most` (at most 6), `minutes-least` and `minutes-most`, what the course says
/// of a lesson (3 to 5), `scenarios`, `formulas`, `refreshers` and `cards` (at least 1 each), `items`, how many an exam can draw (at least
/// 20), `item-kinds` (at least 6), `rules-untested`, rules that a lesson teaches and no exam item tests (0), `rules-untaught`, the other
/// way round (0), `objectives-untied`, objectives that name no rule, and `rules-unaimed`, rules of lessons that no objective names (0).
///
/// In every language (Readings.h): `readers`, whether somebody who had not written it has answered the items of this version (1);
/// `reader-with-lessons`, their share of the points (at least 9/10), and `reader-without`, by good sense alone (at most 1/2): an item that
/// anybody answers tests no lesson.
std::vector<Quality> courseQuality(const Pack& course);

/// Of a whole library, each standards pack: `rules-orphaned`, rules that no lesson of a finished course trains or no exam item tests, in
/// whichever variant (0).
std::vector<Quality> libraryQuality(const std::vector<PackPtr>& packs);

/// Was it given out? Below 1.0.0 a course is a draft.
bool isFinished(const Pack& course);

}  // namespace adab::packs

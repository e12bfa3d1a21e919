// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Yaml.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace adab::packs {

/// A piece of a screen. Texts are plain: the marks of emphasis are read and left out, and there is no HTML.
struct Block {
    enum class Kind { Heading, Paragraph, Bullets, Phrase, Note, Figure };
    Kind kind = Kind::Paragraph;
    std::string text;                ///< heading, paragraph, phrase, note
    std::vector<std::string> items;  ///< bullets
    std::string image;               ///< figure: a file in `figures/` of the pack
    std::string alt;                 ///< figure: what it shows, for those who do not see it
    int line = 0;

    bool operator==(const Block&) const = default;
};
std::string_view name(Block::Kind kind);  ///< `heading paragraph bullets phrase note figure`

/// A question between two screens: one right answer, and a word to each.
struct CheckOption {
    enum class Verdict { Right, Wrong };
    std::string id;  ///< `a`, `b`, … in the order of the file
    std::string text;
    std::string feedback;
    Verdict verdict = Verdict::Wrong;

    bool operator==(const CheckOption&) const = default;
};
struct Check {
    std::string id;
    std::string prompt;
    std::vector<CheckOption> options;
    int line = 0;

    const CheckOption* option(std::string_view optionId) const;
    bool operator==(const Check&) const = default;
};

struct Screen {
    std::vector<Block> blocks;
    std::optional<Check> check;

    bool operator==(const Screen&) const = default;
};

/// A lesson as it is read: screens one after the other.
struct LessonText {
    std::vector<Screen> screens;

    const Check* check(std::string_view id) const;
    bool operator==(const LessonText&) const = default;
};

/// Reads the subset of Markdown that lessons are written in: screens parted by a line `---`; `## heading`; paragraphs; `- ` bullets;
/// `> ` phrases one can say; `!> ` notes; `![alt](figure.svg)`; `:::check id` … `:::` with `- (x) right | feedback` and `- ( ) wrong |
/// feedback`;
/// `**` and `*` for emphasis. HTML, links, code, tables, other headings, a check without exactly one right option, without feedback, or two
/// checks on one screen are problems with line, column and remedy; at least every second screen has a check.
LessonText parseLesson(std::string_view text, const std::string& file, Problems& problems);

/// A pocket card: one screen of the same subset, without a check.
std::vector<Block> parseCard(std::string_view text, const std::string& file, Problems& problems);

}  // namespace adab::packs

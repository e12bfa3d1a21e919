// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/CourseTexts.h"

#include "base/Text.h"

#include <algorithm>

namespace adab::packs {
namespace {

using For = CourseText::For;

bool isBlank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// What is read of some blocks.
void addPieces(const std::vector<Block>& blocks, std::vector<std::string>& pieces, LessonRead::Phrases phrases = LessonRead::Phrases::Too) {
    for (const Block& block : blocks) {
        if (phrases == LessonRead::Phrases::Not && block.kind == Block::Kind::Phrase) continue;
        if (!block.text.empty()) pieces.push_back(block.text);
        pieces.insert(pieces.end(), block.items.begin(), block.items.end());
    }
}

std::string joined(const std::vector<std::string>& pieces) {
    std::string all;
    for (const std::string& piece : pieces) all += piece + '\n';
    return all;
}

class Texts {
public:
    void add(const std::string& path, const std::string& unit, const std::string& text, For use = For::Reading) {
        if (!isBlank(text)) all.push_back({path, unit, text, use});
    }
    /// Every scalar below; a unit ends so many names below the file.
    void addYaml(const Yaml& node, const std::string& path, const std::string& unit, int depth, For use = For::Reading) {
        if (node.isScalar()) add(path, unit, node.scalar(), use);
        for (const auto& [key, value] : node.members()) {
            const std::string& name = key.scalar();
            const bool typed = name == "accept" || name == "units" || name == "gaps";
            // As many ways of typing as a language has stand for one.
            const std::string below = use == For::Typing ? path : path + '/' + name;
            addYaml(value, below, depth > 0 ? below : unit, depth - 1, typed ? For::Typing : use);
        }
        std::size_t number = 0;
        for (const Yaml& entry : node.items())
            addYaml(entry, use == For::Typing ? path : path + '/' + std::to_string(++number), unit, depth - 1, use);
    }
    void addLesson(const LessonRead& lesson) {
        const std::string path = "lessons/" + lesson.id + ".md";
        std::size_t number = 0;
        for (const Screen& screen : lesson.text.screens) {
            const std::string unit = path + '/' + std::to_string(++number);
            std::vector<std::string> pieces;
            addPieces(screen.blocks, pieces);
            add(unit, unit, joined(pieces));
            std::size_t figure = 0;
            for (const Block& block : screen.blocks)
                if (block.kind == Block::Kind::Figure) add(unit + "/figure/" + std::to_string(++figure), unit, block.alt);
            if (!screen.check) continue;
            add(unit + "/check", unit, screen.check->prompt);
            for (const CheckOption& option : screen.check->options) {
                add(unit + "/check/" + option.id, unit, option.text);
                add(unit + "/check/" + option.id + "/feedback", unit, option.feedback);
            }
        }
    }

    std::vector<CourseText> all;
};

}  // namespace

std::vector<std::string> sentencesOf(const std::string& piece, std::string_view locale) {
    static const std::u32string ends = U".!?؟…";
    std::vector<std::string> sentences;
    std::u32string sentence;
    const std::u32string text = base::toUtf32(piece);
    for (std::size_t i = 0; i < text.size(); ++i) {
        sentence += text[i];
        const bool beforeSpace = i + 1 == text.size() || text[i + 1] == U' ';
        const bool over = locale == "th" ? text[i] == U' ' : ends.find(text[i]) != std::u32string::npos && beforeSpace;
        if (!over && i + 1 < text.size()) continue;
        sentences.push_back(base::toUtf8(sentence));
        sentence.clear();
    }
    return sentences;
}

std::vector<std::string> LessonRead::pieces(Phrases phrases) const {
    std::vector<std::string> pieces;
    for (const Screen& screen : text.screens) {
        addPieces(screen.blocks, pieces, phrases);
        if (!screen.check) continue;
        pieces.push_back(screen.check->prompt);
        for (const CheckOption& option : screen.check->options) pieces.push_back(option.text);
    }
    return pieces;
}

std::vector<std::string> LessonRead::rightFeedback() const {
    std::vector<std::string> all;
    for (const Screen& screen : text.screens) {
        if (!screen.check) continue;
        for (const CheckOption& option : screen.check->options) {
            if (option.verdict == CheckOption::Verdict::Right) all.push_back(option.feedback);
        }
    }
    return all;
}

std::size_t LessonRead::figures() const {
    std::size_t count = 0;
    for (const Screen& screen : text.screens) {
        count += static_cast<std::size_t>(std::count_if(screen.blocks.begin(), screen.blocks.end(),
                                                        [](const Block& block) { return block.kind == Block::Kind::Figure; }));
    }
    return count;
}

std::vector<LessonRead> lessonsIn(const Pack& course, const std::string& locale) {
    using Part = LessonRead::Part;
    std::vector<LessonRead> lessons;
    for (const auto& [list, part] : {std::pair{"lessons", Part::Path}, std::pair{"refresher", Part::Refresher}}) {
        for (const Yaml& lesson : course.manifest()[list].items()) {
            const std::string& id = lesson["id"].scalar();
            const std::string* text = course.bytes(locale + "/lessons/" + id + ".md");
            const auto minutes = lesson["minutes"].integer();
            if (text == nullptr || !minutes || *minutes < 1) continue;
            Problems ignored;
            lessons.push_back({id, *minutes, part, parseLesson(*text, "lesson", ignored)});
        }
    }
    return lessons;
}

std::vector<CourseText> textsIn(const Pack& course, const std::string& locale, const std::vector<LessonRead>& lessons) {
    Texts texts;
    const std::string folder = locale + '/';
    for (auto file = course.files().lower_bound(folder); file != course.files().end() && file->first.starts_with(folder); ++file) {
        if (!file->first.ends_with(".yaml")) continue;
        const std::string path = file->first.substr(folder.size());
        // An item; the steps of a scenario, which stand under `nodes`; the words about the course as one.
        const int depth = path == "items.yaml" ? 1 : path.starts_with("scenarios/") ? 2 : 0;
        texts.addYaml(course.yaml(file->first), path, path, depth);
    }
    for (const LessonRead& lesson : lessons) texts.addLesson(lesson);
    if (const std::string* card = course.bytes(folder + "card.md")) {
        Problems ignored;
        std::vector<std::string> pieces;
        addPieces(parseCard(*card, "card", ignored), pieces);
        texts.add("card.md", "card.md", joined(pieces));
    }
    return std::move(texts.all);
}

}  // namespace adab::packs

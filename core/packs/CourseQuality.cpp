// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/CourseQuality.h"

#include "base/Text.h"
#include "packs/Markdown.h"
#include "packs/Readings.h"

#include <algorithm>
#include <map>
#include <set>

namespace adab::packs {
namespace {

class Figures {
public:
    explicit Figures(std::string pack) : m_pack(std::move(pack)) {}
    void atMost(const std::string& locale, const char* check, Fraction value, Fraction limit) {
        take(locale, check, value, limit, value <= limit ? Quality::Verdict::Good : Quality::Verdict::Poor);
    }
    void atLeast(const std::string& locale, const char* check, Fraction value, Fraction limit) {
        take(locale, check, value, limit, value >= limit ? Quality::Verdict::Good : Quality::Verdict::Poor);
    }
    void countAtLeast(const std::string& locale, const char* check, std::size_t count, std::int64_t limit) {
        atLeast(locale, check, Fraction(static_cast<std::int64_t>(count)), Fraction(limit));
    }
    std::vector<Quality> all;

private:
    void take(const std::string& locale, const char* check, Fraction value, Fraction limit, Quality::Verdict verdict) {
        all.push_back({m_pack, locale, check, value, limit, verdict});
    }
    std::string m_pack;
};

std::u32string lettersOf(const std::string& text) {
    std::u32string letters = base::fold(text).text;
    std::erase(letters, U' ');
    return letters;
}

/// Sørensen–Dice over triples of letters: 2·|common| / (|a| + |b|), as multisets. Works alike with and without spaces between words.
Fraction likeness(const std::u32string& a, const std::u32string& b) {
    if (a.size() < 3 || b.size() < 3) return a == b ? Fraction(1) : Fraction(0);
    std::map<std::u32string, int> counts;
    for (std::size_t i = 0; i + 3 <= a.size(); ++i) ++counts[a.substr(i, 3)];
    std::int64_t common = 0;
    for (std::size_t i = 0; i + 3 <= b.size(); ++i) {
        const auto found = counts.find(b.substr(i, 3));
        if (found != counts.end() && found->second > 0) {
            --found->second;
            ++common;
        }
    }
    return {2 * common, static_cast<std::int64_t>(a.size() + b.size() - 4)};
}

/// Clues in the form of the items.
void addClues(const Pack& course, Figures& figures) {
    const Yaml items = course.yaml("items.yaml");

    // Keys by position: the greatest surplus over an even share, in items.
    std::map<std::size_t, std::vector<std::int64_t>> keysAt;  // number of options → keys at each position
    for (const Yaml& item : items.items()) {
        if (item["kind"].scalar() != "single-choice") continue;
        const std::vector<Yaml>& options = item["options"].items();
        std::vector<std::int64_t>& counts = keysAt[options.size()];
        counts.resize(options.size());
        for (std::size_t i = 0; i < options.size(); ++i) {
            for (const Yaml& key : item["key"].items()) counts[i] += key.scalar() == options[i].scalar() ? 1 : 0;
        }
    }
    Fraction surplus;
    for (const auto& [size, counts] : keysAt) {
        std::int64_t all = 0;
        for (const std::int64_t count : counts) all += count;
        for (const std::int64_t count : counts)
            surplus = std::max(surplus, Fraction(count) - Fraction(all, static_cast<std::int64_t>(size)));
    }

    for (const std::string& locale : course.locales()) {
        const Yaml texts = course.yaml(locale + "/items.yaml");
        std::int64_t choices = 0;
        std::int64_t longestIsKey = 0;
        std::vector<std::u32string> stems;
        for (const Yaml& item : items.items()) {
            const Yaml& text = texts[item["id"].scalar()];
            if (text["stem"]) stems.push_back(lettersOf(text["stem"].scalar()));
            const std::string& kind = item["kind"].scalar();
            if (kind != "single-choice" && kind != "multiple-choice") continue;
            ++choices;
            std::size_t longestKey = 0;
            std::size_t longestOther = 0;
            for (const Yaml& option : item["options"].items()) {
                const std::size_t length = base::codePointCount(text["options"][option.scalar()].scalar());
                const bool isKey = std::any_of(item["key"].items().begin(), item["key"].items().end(),
                                               [&](const Yaml& key) { return key.scalar() == option.scalar(); });
                std::size_t& longest = isKey ? longestKey : longestOther;
                longest = std::max(longest, length);
            }
            longestIsKey += longestKey > longestOther ? 1 : 0;
        }
        figures.atMost(locale, "key-is-longest", choices == 0 ? Fraction(0) : Fraction(longestIsKey, choices), Fraction(3, 10));
        figures.atMost(locale, "key-position", surplus, Fraction(1));
        Fraction alike;
        for (std::size_t i = 0; i < stems.size(); ++i) {
            for (std::size_t j = i + 1; j < stems.size(); ++j) alike = std::max(alike, likeness(stems[i], stems[j]));
        }
        figures.atMost(locale, "stem-frame", alike, Fraction(3, 5));
    }
}

/// What is read of a lesson, piece by piece.
std::vector<std::string> piecesOf(const LessonText& lesson) {
    std::vector<std::string> pieces;
    for (const Screen& screen : lesson.screens) {
        for (const Block& block : screen.blocks) {
            if (!block.text.empty()) pieces.push_back(block.text);
            pieces.insert(pieces.end(), block.items.begin(), block.items.end());
        }
        if (!screen.check) continue;
        pieces.push_back(screen.check->prompt);
        for (const CheckOption& option : screen.check->options) pieces.push_back(option.text);
    }
    return pieces;
}

/// A piece cut into sentences; Thai parts them, and phrases, by spaces.
std::vector<std::string> sentencesOf(const std::string& piece, const std::string& locale) {
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

void addReading(const Pack& course, Figures& figures) {
    for (const std::string& locale : course.locales()) {
        const std::size_t most = locale == "th" ? 40 : 30;
        std::int64_t all = 0;
        std::int64_t tooLong = 0;
        Fraction quickest;
        for (const char* list : {"lessons", "refresher"}) {
            for (const Yaml& lesson : course.manifest()[list].items()) {
                const std::string* text = course.bytes(locale + "/lessons/" + lesson["id"].scalar() + ".md");
                const auto minutes = lesson["minutes"].integer();
                if (text == nullptr || !minutes || *minutes < 1) continue;
                Problems ignored;  // checkPack tells them
                std::int64_t words = 0;
                for (const std::string& piece : piecesOf(parseLesson(*text, "lesson", ignored))) {
                    for (const std::string& sentence : sentencesOf(piece, locale)) {
                        const std::size_t count = base::wordCount(sentence, locale);
                        words += static_cast<std::int64_t>(count);
                        ++all;
                        tooLong += count > most ? 1 : 0;
                    }
                }
                quickest = std::max(quickest, Fraction(words, *minutes));
            }
        }
        figures.atMost(locale, "long-sentences", all == 0 ? Fraction(0) : Fraction(tooLong, all), Fraction(1, 20));
        figures.atMost(locale, "words-a-minute", quickest, Fraction(locale == "th" ? 240 : 180));
    }
}

void addShape(const Pack& course, Figures& figures) {
    const Yaml& manifest = course.manifest();
    std::set<std::string> taught;
    for (const char* list : {"lessons", "refresher"}) {
        for (const Yaml& lesson : manifest[list].items()) {
            for (const Yaml& rule : lesson["rules"].items()) taught.insert(rule.scalar());
        }
    }
    std::size_t drawn = 0;
    std::set<std::string> kinds;
    std::set<std::string> tested;
    const Yaml items = course.yaml("items.yaml");
    for (const Yaml& item : items.items()) {
        if (item["use"].scalar() == "practice") continue;
        ++drawn;
        kinds.insert(item["kind"].scalar());
        for (const Yaml& rule : item["rules"].items()) tested.insert(rule.scalar());
    }
    const auto without = [](const std::set<std::string>& these, const std::set<std::string>& those) {
        return Fraction(std::count_if(these.begin(), these.end(), [&](const std::string& one) { return !those.contains(one); }));
    };
    const std::string& locale = course.sourceLocale();
    figures.countAtLeast(locale, "items", drawn, 20);
    figures.countAtLeast(locale, "item-kinds", kinds.size(), 6);
    figures.atMost(locale, "rules-untested", without(taught, tested), Fraction(0));
    figures.atMost(locale, "rules-untaught", without(tested, taught), Fraction(0));
    figures.countAtLeast(locale, "refreshers", manifest["refresher"].items().size(), 1);
    figures.countAtLeast(locale, "cards", course.bytes(locale + "/card.md") != nullptr ? 1 : 0, 1);
}

/// What readers made of it.
void addReaders(const Pack& course, Figures& figures) {
    for (const std::string& locale : course.locales()) {
        const auto reading = readingOf(course, locale);
        figures.countAtLeast(locale, "readers", reading ? 1 : 0, 1);
        if (!reading) continue;
        figures.atLeast(locale, "reader-with-lessons", reading->withLessons, Fraction(9, 10));
        figures.atMost(locale, "reader-without", reading->without, Fraction(1, 2));
    }
}

}  // namespace

std::vector<Quality> courseQuality(const Pack& course) {
    static const Version finished = *Version::parse("1.0.0");
    Figures figures(course.id());
    addClues(course, figures);
    addReading(course, figures);
    if (course.version() >= finished) {
        addShape(course, figures);
        addReaders(course, figures);
    }
    return std::move(figures.all);
}

}  // namespace adab::packs

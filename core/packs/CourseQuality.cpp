// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/CourseQuality.h"

#include "base/Text.h"
#include "base/Words.h"
#include "packs/CourseTexts.h"
#include "packs/Likeness.h"
#include "packs/Readings.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace adab::packs {
namespace {

using Verdict = Quality::Verdict;

class Figures {
public:
    explicit Figures(std::string pack) : m_pack(std::move(pack)) {}
    void atMost(const std::string& locale, const char* check, Fraction value, Fraction limit, std::string of = {}) {
        take(locale, check, value, limit, value <= limit ? Verdict::Good : Verdict::Poor, std::move(of));
    }
    void atLeast(const std::string& locale, const char* check, Fraction value, Fraction limit, std::string of = {},
                 Verdict below = Verdict::Poor) {
        take(locale, check, value, limit, value >= limit ? Verdict::Good : below, std::move(of));
    }
    void countAtLeast(const std::string& locale, const char* check, std::size_t count, std::int64_t limit) {
        atLeast(locale, check, Fraction(static_cast<std::int64_t>(count)), Fraction(limit));
    }
    /// Names that should not be there.
    void none(const std::string& locale, const char* check, const std::vector<std::string>& names) {
        std::string of;
        for (const std::string& name : names) of += (of.empty() ? "" : ", ") + name;
        atMost(locale, check, Fraction(static_cast<std::int64_t>(names.size())), Fraction(0), std::move(of));
    }
    std::vector<Quality> all;

private:
    void take(const std::string& locale, const char* check, Fraction value, Fraction limit, Verdict verdict, std::string of) {
        all.push_back({m_pack, locale, check, value, limit, verdict, std::move(of)});
    }
    std::string m_pack;
};

using Ids = std::set<std::string>;
std::vector<std::string> without(const Ids& these, const Ids& those) {
    std::vector<std::string> left;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::back_inserter(left));
    return left;
}

/// A course in one language, read once.
struct InLocale {
    std::string locale;
    std::vector<LessonRead> lessons;
    std::vector<CourseText> texts;
};

// ------------------------------------------------------------------------------------------------------------------- what is there

void addComplete(const std::vector<InLocale>& all, Figures& figures) {
    Ids wanted;
    for (const InLocale& one : all) {
        for (const CourseText& text : one.texts) wanted.insert(text.path);
    }
    for (const InLocale& one : all) {
        Ids there;
        for (const CourseText& text : one.texts) there.insert(text.path);
        const std::vector<std::string> missing = without(wanted, there);
        const Fraction share =
            wanted.empty() ? Fraction(0) : Fraction(static_cast<std::int64_t>(there.size()), static_cast<std::int64_t>(wanted.size()));
        figures.atLeast(one.locale, "complete", share, Fraction(1), missing.empty() ? std::string() : missing.front());
    }
}

/// Letters of the text, and how many of them that language writes. What stands in braces is put there by the program.
struct Letters {
    std::int64_t own = 0;
    std::int64_t all = 0;

    void count(const std::string& text, const std::string& locale) {
        // Each has letters of its own for the same sounds, and writes none of the other's.
        static const std::u32string notPersian = U"يكةىإ";
        static const std::u32string notArabic = U"پچژگکیۀے";
        int braces = 0;
        for (const char32_t c : base::toUtf32(text)) {
            braces += c == U'{' ? 1 : c == U'}' ? -1 : 0;
            const bool latin = (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || (c >= U'À' && c <= U'ɏ' && c != U'×' && c != U'÷');
            const bool thai = c >= U'ก' && c <= 0x0E4E && c != U'฿';
            const bool arabic = (c >= 0x0620 && c <= 0x064A && c != 0x0640) || (c >= 0x066E && c <= 0x06D5);
            if (braces > 0 || !(latin || thai || arabic)) continue;
            ++all;
            const bool ours = locale == "th"   ? thai
                              : locale == "fa" ? arabic && notPersian.find(c) == std::u32string::npos
                              : locale == "ar" ? arabic && notArabic.find(c) == std::u32string::npos
                                               : latin;
            own += ours ? 1 : 0;
        }
    }
};

void addScript(const InLocale& in, Figures& figures) {
    constexpr std::int64_t kFewest = 20;  // a name alone says nothing
    std::map<std::string, Letters> units;
    for (const CourseText& text : in.texts) {
        if (text.use == CourseText::For::Reading) units[text.unit].count(text.text, in.locale);
    }
    Fraction least(1);
    std::string of;
    for (const auto& [unit, letters] : units) {
        if (letters.all < kFewest) continue;
        const Fraction share(letters.own, letters.all);
        if (share >= least) continue;
        least = share;
        of = unit;
    }
    figures.atLeast(in.locale, "script", least, Fraction(9, 10), of);
}

// ----------------------------------------------------------------------------------------------------------------------- the items

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
        std::vector<Triples> stems;
        std::vector<std::string> stemsOf;
        for (const Yaml& item : items.items()) {
            const Yaml& text = texts[item["id"].scalar()];
            if (text["stem"]) {
                stems.push_back(triplesOf(text["stem"].scalar()));
                stemsOf.push_back(item["id"].scalar());
            }
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
        const Fraction longest = choices == 0 ? Fraction(0) : Fraction(longestIsKey, choices);
        figures.atMost(locale, "key-is-longest", longest, Fraction(3, 10));
        figures.atLeast(locale, "key-seldom-longest", longest, Fraction(1, 10), {}, Verdict::Weak);
        figures.atMost(locale, "key-position", surplus, Fraction(1));
        const Alike alike = mostAlike(stems);
        figures.atMost(locale, "stem-frame", alike.likeness, Fraction(3, 5),
                       stems.size() < 2 ? std::string() : stemsOf[alike.one] + ", " + stemsOf[alike.other]);
    }
}

// --------------------------------------------------------------------------------------------------------------------- the lessons

/// How a language is read.
struct Level {
    std::size_t longSentence;   ///< words
    std::size_t longWord;       ///< letters
    Fraction longWords;         ///< the share of words that may have more letters
    std::int64_t quickest;      ///< words a minute that a course may ask for
    std::int64_t wordsAMinute;  ///< at which the same lesson takes as long in each language
};
Level levelOf(const std::string& locale) {
    if (locale == "th") return {40, 5, {1, 20}, 240, 200};
    if (locale == "fa") return {30, 6, {1, 8}, 180, 160};
    if (locale == "ar") return {30, 5, {1, 3}, 180, 130};
    return {30, 6, {3, 20}, 180, 180};
}

struct Words {
    std::int64_t sentences = 0;
    std::int64_t longSentences = 0;
    std::int64_t all = 0;
    std::int64_t longOnes = 0;
};

/// What is read of the lesson; gives how many words.
std::int64_t countWords(const LessonRead& lesson, const InLocale& in, const Level& level, Words& words) {
    const std::int64_t before = words.all;
    for (const std::string& piece : lesson.pieces()) {
        for (const std::string& sentence : sentencesOf(piece, in.locale)) {
            const std::vector<std::size_t> letters = base::wordLetters(sentence, in.locale);
            ++words.sentences;
            words.longSentences += letters.size() > level.longSentence ? 1 : 0;
            words.all += static_cast<std::int64_t>(letters.size());
            words.longOnes += std::count_if(letters.begin(), letters.end(), [&](std::size_t count) { return count > level.longWord; });
        }
    }
    return words.all - before;
}

/// The greatest of some values, and of what it is.
struct Most {
    std::optional<Fraction> value;
    std::string of;

    void take(Fraction one, const std::string& name) {
        if (value && one <= *value) return;
        value = one;
        of = name;
    }
};

void addReading(const InLocale& in, bool finished, Figures& figures) {
    constexpr std::int64_t kFiguresAMinute = 6;
    const Level level = levelOf(in.locale);
    Words words;
    Most quickest;
    Most longest;
    Most shortest;  // below nothing
    Most apart;
    for (const LessonRead& lesson : in.lessons) {
        const std::int64_t read = countWords(lesson, in, level, words);
        quickest.take({read, lesson.minutes}, lesson.id);
        std::int64_t answered = 0;
        for (const std::string& feedback : lesson.rightFeedback())
            answered += static_cast<std::int64_t>(base::wordCount(feedback, in.locale));
        const Fraction minutes =
            Fraction(read + answered, level.wordsAMinute) + Fraction(static_cast<std::int64_t>(lesson.figures()), kFiguresAMinute);
        longest.take(minutes, lesson.id);
        if (lesson.part == LessonRead::Part::Path) shortest.take(Fraction(0) - minutes, lesson.id);
        apart.take(std::max(minutes - Fraction(lesson.minutes), Fraction(lesson.minutes) - minutes), lesson.id);
    }
    const auto share = [](std::int64_t part, std::int64_t all) { return all == 0 ? Fraction(0) : Fraction(part, all); };
    const Fraction none;
    figures.atMost(in.locale, "long-sentences", share(words.longSentences, words.sentences), Fraction(1, 20));
    figures.atMost(in.locale, "long-words", share(words.longOnes, words.all), level.longWords);
    figures.atMost(in.locale, "words-a-minute", quickest.value.value_or(none), Fraction(level.quickest), quickest.of);
    if (!finished) return;
    figures.atMost(in.locale, "lesson-longest", longest.value.value_or(none), Fraction(23, 4), longest.of);
    figures.atLeast(in.locale, "lesson-shortest", none - shortest.value.value_or(none), Fraction(3), shortest.of);
    figures.atMost(in.locale, "minutes-apart", apart.value.value_or(none), Fraction(7, 4), apart.of);
}

/// What the refresher says, and how like the lessons it is.
struct Again {
    std::vector<std::string> said;
    std::vector<std::size_t> letters;
    std::vector<Alike> likest;
};
enum class By { Sentence, Paragraph };
Again againIn(const InLocale& in, By by, std::size_t fewestLetters) {
    Again again;
    std::vector<Triples> these;
    std::vector<Triples> those;
    const auto take = [&](const std::string& text, LessonRead::Part part) {
        Triples triples = triplesOf(text);
        const std::size_t letters = triples.size() + 2;
        if (letters < fewestLetters) return;
        if (part == LessonRead::Part::Path) {
            those.push_back(std::move(triples));
            return;
        }
        these.push_back(std::move(triples));
        again.said.push_back(text);
        again.letters.push_back(letters);
    };
    for (const LessonRead& lesson : in.lessons) {
        for (const std::string& piece : lesson.pieces(LessonRead::Phrases::Not)) {
            if (by == By::Paragraph) {
                take(piece, lesson.part);
            } else {
                for (const std::string& sentence : sentencesOf(piece, in.locale)) take(sentence, lesson.part);
            }
        }
    }
    again.likest = likest(these, those);
    return again;
}

/// A refresher says the same in other words, but for what one keeps in mind word by word.
void addRefresher(const InLocale& in, Figures& figures) {
    constexpr std::size_t kShort = 20;
    constexpr std::size_t kWhole = 40;
    const Fraction copied(3, 4);
    const Again sentences = againIn(in, By::Sentence, kShort);
    const auto copies =
        std::count_if(sentences.likest.begin(), sentences.likest.end(), [&](const Alike& alike) { return alike.likeness >= copied; });
    const auto all = static_cast<std::int64_t>(sentences.said.size());
    figures.atMost(in.locale, "refresher-copied", all == 0 ? Fraction(0) : Fraction(copies, all), Fraction(3, 20));

    // Thai parts phrases by spaces, so what stands between two of them is no sentence yet.
    const Again& whole = in.locale == "th" ? againIn(in, By::Paragraph, kWhole) : sentences;
    Most most;
    for (std::size_t i = 0; i < whole.said.size(); ++i) {
        if (whole.letters[i] >= kWhole) most.take(whole.likest[i].likeness, whole.said[i]);
    }
    figures.atMost(in.locale, "refresher-likeness", most.value.value_or(Fraction(0)), Fraction(17, 20), most.of);
}

// ------------------------------------------------------------------------------------------------------------- the shape, the rules

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

struct RulesOf {
    Ids taught;  ///< by its lessons
    Ids again;   ///< by its lessons and its refresher
    Ids tested;  ///< by the items that an exam draws
};
RulesOf rulesOf(const Pack& course) {
    RulesOf rules;
    const auto put = [](const Yaml& list, Ids& into) {
        for (const Yaml& rule : list.items()) into.insert(rule.scalar());
    };
    for (const Yaml& lesson : course.manifest()["lessons"].items()) put(lesson["rules"], rules.taught);
    rules.again = rules.taught;
    for (const Yaml& lesson : course.manifest()["refresher"].items()) put(lesson["rules"], rules.again);
    const Yaml items = course.yaml("items.yaml");
    for (const Yaml& item : items.items()) {
        if (item["use"].scalar() != "practice") put(item["rules"], rules.tested);
    }
    return rules;
}

/// What one can do afterwards, and the rules by which it can be seen.
void addObjectives(const Pack& course, const Ids& taught, Figures& figures) {
    const std::string& locale = course.sourceLocale();
    const Yaml texts = course.yaml(locale + "/course.yaml");
    const std::vector<Yaml>& tied = course.manifest()["objectives"].items();
    const std::vector<Yaml>& said = texts["objectives"].items();
    std::vector<std::string> untied;
    for (std::size_t i = 0; i < said.size(); ++i) {
        if (i >= tied.size() || tied[i]["rules"].items().empty()) untied.push_back(said[i].scalar());
    }
    Ids aimed;
    for (const Yaml& objective : tied) {
        for (const Yaml& rule : objective["rules"].items()) aimed.insert(rule.scalar());
    }
    figures.none(locale, "objectives-untied", untied);
    figures.none(locale, "rules-unaimed", without(taught, aimed));
}

void addShape(const Pack& course, Figures& figures) {
    const Yaml& manifest = course.manifest();
    const std::string& locale = course.sourceLocale();
    const std::size_t lessons = manifest["lessons"].items().size();
    figures.countAtLeast(locale, "lessons", lessons, 4);
    figures.atMost(locale, "lessons-most", Fraction(static_cast<std::int64_t>(lessons)), Fraction(6));
    Most longest;
    Most shortest;
    for (const char* list : {"lessons", "refresher"}) {
        for (const Yaml& lesson : manifest[list].items()) {
            const Fraction minutes(lesson["minutes"].integer().value_or(0));
            longest.take(minutes, lesson["id"].scalar());
            shortest.take(Fraction(0) - minutes, lesson["id"].scalar());
        }
    }
    figures.atMost(locale, "minutes-most", longest.value.value_or(Fraction(0)), Fraction(5), longest.of);
    figures.atLeast(locale, "minutes-least", Fraction(0) - shortest.value.value_or(Fraction(0)), Fraction(3), shortest.of);
    for (const char* list : {"scenarios", "formulas"}) figures.countAtLeast(locale, list, manifest[list].items().size(), 1);
    figures.countAtLeast(locale, "refreshers", manifest["refresher"].items().size(), 1);
    figures.countAtLeast(locale, "cards", course.bytes(locale + "/card.md") != nullptr ? 1 : 0, 1);

    std::size_t drawn = 0;
    Ids kinds;
    const Yaml items = course.yaml("items.yaml");
    for (const Yaml& item : items.items()) {
        if (item["use"].scalar() == "practice") continue;
        ++drawn;
        kinds.insert(item["kind"].scalar());
    }
    figures.countAtLeast(locale, "items", drawn, 20);
    figures.countAtLeast(locale, "item-kinds", kinds.size(), 6);

    const RulesOf rules = rulesOf(course);
    figures.none(locale, "rules-untested", without(rules.again, rules.tested));
    figures.none(locale, "rules-untaught", without(rules.tested, rules.again));
    addObjectives(course, rules.taught, figures);
}

/// Each rule of the standards with its variants.
std::vector<Ids> rulesIn(const Pack& standards) {
    std::vector<Ids> rules;
    for (const Yaml& value : standards.manifest()["values"].items()) {
        for (const Yaml& norm : value["norms"].items()) {
            for (const Yaml& standard : norm["standards"].items()) {
                for (const Yaml& rule : standard["rules"].items()) {
                    Ids& names = rules.emplace_back(Ids{rule["id"].scalar()});
                    for (const Yaml& variant : rule["variants"].items()) names.insert(variant["id"].scalar());
                }
            }
        }
    }
    return rules;
}

}  // namespace

std::vector<Quality> libraryQuality(const std::vector<PackPtr>& packs) {
    Ids taught;
    Ids tested;
    for (const PackPtr& course : packs) {
        if (course->kind() != "course" || !isFinished(*course)) continue;
        RulesOf rules = rulesOf(*course);
        taught.merge(rules.taught);
        tested.merge(rules.tested);
    }
    std::vector<Quality> all;
    for (const PackPtr& pack : packs) {
        if (pack->kind() != "standards") continue;
        std::vector<std::string> orphaned;
        for (const Ids& names : rulesIn(*pack)) {
            const auto in = [&](const Ids& ids) {
                return std::any_of(names.begin(), names.end(), [&](const std::string& name) { return ids.contains(name); });
            };
            if (!in(taught) || !in(tested)) orphaned.push_back(*names.begin());
        }
        Figures figures(pack->id());
        figures.none(pack->sourceLocale(), "rules-orphaned", orphaned);
        std::move(figures.all.begin(), figures.all.end(), std::back_inserter(all));
    }
    return all;
}

bool isFinished(const Pack& course) {
    static const Version first = *Version::parse("1.0.0");
    return course.version() >= first;
}

std::vector<Quality> courseQuality(const Pack& course) {
    Figures figures(course.id());
    const bool finished = isFinished(course);
    std::vector<InLocale> all;
    for (const std::string& locale : course.locales()) {
        all.push_back({locale, lessonsIn(course, locale), {}});
        all.back().texts = textsIn(course, locale, all.back().lessons);
    }
    addComplete(all, figures);
    addClues(course, figures);
    for (const InLocale& in : all) {
        addScript(in, figures);
        addReading(in, finished, figures);
        if (finished) addRefresher(in, figures);
    }
    if (finished) {
        addShape(course, figures);
        addReaders(course, figures);
    }
    return std::move(figures.all);
}

}  // namespace adab::packs

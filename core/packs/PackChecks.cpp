// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/PackChecks.h"

#include "base/Text.h"
#include "base/Time.h"
#include "packs/Markdown.h"
#include "packs/Readings.h"
#include "packs/Translations.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <filesystem>
#include <future>
#include <map>
#include <mutex>
#include <set>
#include <thread>

namespace adab::packs {
namespace {

using base::placeOf;
using base::refuseUnknown;

struct Registered {
    std::mutex mutex;
    std::map<std::pair<std::string, std::string>, KindCheck> checks;
};
Registered& registered() {
    static Registered instance;
    return instance;
}

// ---------------------------------------------------------------------------------------------------------------- small readers

bool isId(std::string_view text) {
    return !text.empty() && text.size() <= 100 && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.' || c == '_';
    });
}

void requireText(const Yaml& map, std::string_view key, std::string_view of, Problems& problems) {
    const Yaml& value = map[key];
    if (value.isScalar() && !value.scalar().empty()) return;
    problems.push_back(
        placeOf(value, map)
            .problem("The " + std::string(key) + " of " + std::string(of) + " is missing.", "Write " + std::string(key) + ": …"));
}

/// The ids of a list, each usable and there once.
std::vector<std::string> idsOf(const Yaml& list, std::string_view what, Problems& problems) {
    std::vector<std::string> ids;
    std::set<std::string> seen;
    if (list && !list.isList()) problems.push_back(list.problem(std::string(what) + " must be a list.", "Write it as [one, two]."));
    for (const Yaml& entry : list.items()) {
        if (!entry.isScalar() || !isId(entry.scalar())) {
            problems.push_back(entry.problem("This is no usable id.", "Use a–z, 0–9, '-' and '.'."));
        } else if (!seen.insert(entry.scalar()).second) {
            problems.push_back(entry.problem("'" + entry.scalar() + "' stands here twice.", "Remove one."));
        } else {
            ids.push_back(entry.scalar());
        }
    }
    return ids;
}

void requireRules(const Yaml& list, const Library& library, Problems& problems) {
    idsOf(list, "rules", problems);
    for (const Yaml& rule : list.items()) {
        if (rule.isScalar() && isId(rule.scalar()) && !library.rules().contains(rule.scalar())) {
            problems.push_back(rule.problem("There is no rule '" + rule.scalar() + "'.",
                                            "Use a rule of an installed standards pack, or install the pack that has it first."));
        }
    }
}

/// Texts of one locale stand for exactly these ids.
void requireSameIds(const Yaml& texts, const std::vector<std::string>& ids, std::string_view what, Problems& problems) {
    for (const std::string& id : ids) {
        if (!texts[id])
            problems.push_back(texts.problem("The " + std::string(what) + " '" + id + "' has no text here.", "Add an entry " + id + ":"));
    }
    for (const auto& [key, value] : texts.members()) {
        if (std::find(ids.begin(), ids.end(), key.scalar()) == ids.end()) {
            problems.push_back(key.problem("There is no " + std::string(what) + " '" + key.scalar() + "' in this pack.",
                                           "Remove the entry, or correct its id."));
        }
    }
}

// -------------------------------------------------------------------------------------------------------------------- every pack

void checkFiles(const Pack& pack, Problems& problems) {
    static const std::set<std::string_view> folders{"figures", "scenarios", "formulas"};
    for (const auto& [path, bytes] : pack.files()) {
        const std::size_t slash = path.find('/');
        const std::string folder = path.substr(0, slash == std::string::npos ? 0 : slash);
        if (!folder.empty() && !pack.hasLocale(folder) && !folders.contains(folder)) {
            problems.push_back({pack.shown(path), 0, 0, "The folder '" + folder + "' is not known.",
                                "Add it to locales: in pack.yaml if it is a language; pictures stand in figures/."});
            continue;
        }
        if (path.ends_with(".yaml")) pack.yaml(path, problems);
        if (path.ends_with(".md") && !base::isValidUtf8(bytes))
            problems.push_back({pack.shown(path), 0, 0, "The file is not UTF-8 text.", "Save it as UTF-8."});
        if ((path.ends_with(".svg") || path.ends_with(".png") || path.ends_with(".jpg")) && folder != "figures") {
            problems.push_back({pack.shown(path), 0, 0, "Pictures stand in figures/ only.", "Move it to figures/."});
        }
        if (path.ends_with(".svg")) {
            std::string lower(bytes);
            std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            for (const char* bad : {"<script", "<!entity", "<!doctype", "<foreignobject", "<image", "javascript:", "href=\"http",
                                    "href='http", "href=\"file", "href=\"//", "@import", "url(http", "onload", "onclick"}) {
                if (const std::size_t at = lower.find(bad); at != std::string::npos) {
                    const auto line =
                        static_cast<int>(std::count(lower.begin(), lower.begin() + static_cast<std::ptrdiff_t>(at), '\n')) + 1;
                    problems.push_back({pack.shown(path), line, 1, "The drawing holds '" + std::string(bad) + "'.",
                                        "Keep shapes and text only: no scripts, no outside files."});
                }
            }
        }
    }
}

Yaml localeFile(const Pack& pack, const std::string& locale, const std::string& name, Problems& problems) {
    const std::string path = locale + "/" + name;
    if (pack.bytes(path) == nullptr) {
        problems.push_back({pack.shown(path), 0, 0, "The file is missing.", "Write it; courses/_template shows how it looks."});
        return {};
    }
    return pack.yaml(path);  // its own faults were told by checkFiles
}

// --------------------------------------------------------------------------------------------------------------------- standards

void collectRules(const Yaml& manifest, std::set<std::string>& rules) {
    for (const Yaml& value : manifest["values"].items()) {
        for (const Yaml& norm : value["norms"].items()) {
            for (const Yaml& standard : norm["standards"].items()) {
                for (const Yaml& rule : standard["rules"].items()) {
                    rules.insert(rule["id"].scalar());
                    for (const Yaml& variant : rule["variants"].items()) rules.insert(variant["id"].scalar());
                }
            }
        }
    }
}

void checkRule(const Yaml& rule, const std::function<void(const Yaml&)>& takeId, Problems& problems) {
    takeId(rule);
    refuseUnknown(rule, {"id", "rows", "basis", "owner", "review", "variants"}, problems);
    if (rule["rows"].items().empty())
        problems.push_back(
            placeOf(rule["rows"], rule).problem("The rule serves no row.", "Write rows: [S6], the rows of the domain it serves."));
    for (const Yaml& row : rule["rows"].items()) {
        const std::string& text = row.scalar();
        int number = 0;
        const bool digits = text.size() >= 2 && text.size() <= 3 && text.front() == 'S' &&
                            std::from_chars(text.data() + 1, text.data() + text.size(), number).ptr == text.data() + text.size();
        if (!digits || number < 1 || number > 37) problems.push_back(row.problem("'" + text + "' is no row.", "Write S1 to S37."));
    }
    const std::string& basis = rule["basis"].scalar();
    if (basis != "law" && basis != "culture" && basis != "product") {
        problems.push_back(
            placeOf(rule["basis"], rule).problem("The basis of the rule is not known.", "Write basis: law, culture or product."));
    }
    requireText(rule, "owner", "the rule", problems);
    if (!Date::parse(rule["review"].scalar())) {
        problems.push_back(placeOf(rule["review"], rule)
                               .problem("The review date is missing or no date.",
                                        "Write review: 2027-11-30, the day by which the owner looks at it again."));
    }
    for (const Yaml& variant : rule["variants"].items()) {
        takeId(variant);
        refuseUnknown(variant, {"id", "country", "site", "line"}, problems);
        if (!variant["country"] && !variant["site"] && !variant["line"]) {
            problems.push_back(variant.problem("The variant does not say for whom it is.", "Add country: TH, site: … or line: …"));
        }
        const std::string& country = variant["country"].scalar();
        if (variant["country"] && (country.size() != 2 || country[0] < 'A' || country[0] > 'Z' || country[1] < 'A' || country[1] > 'Z')) {
            problems.push_back(
                variant["country"].problem("'" + country + "' is no country code.", "Write the two capital letters of ISO 3166, as TH."));
        }
    }
}

/// What does not fit in a country: a scenario that touches it is not offered there.
void checkCustoms(const Yaml& customs, Problems& problems) {
    static const std::set<std::string_view> known{"alcohol", "pork", "touch"};
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    for (const Yaml& custom : customs.items()) {
        refuseUnknown(custom, {"country", "without"}, problems);
        const std::string& country = custom["country"].scalar();
        if (country.size() != 2 || !std::all_of(country.begin(), country.end(), isCapital))
            problems.push_back(placeOf(custom["country"], custom).problem("The country is no code of two letters.", "Write country: IR."));
        if (custom["without"].items().empty())
            problems.push_back(
                placeOf(custom["without"], custom).problem("Nothing is named that does not fit there.", "Write without: [alcohol]."));
        for (const Yaml& one : custom["without"].items()) {
            if (!known.contains(one.scalar()))
                problems.push_back(one.problem("The custom '" + one.scalar() + "' is not known.", "Write alcohol, pork or touch."));
        }
    }
}

void checkStandards(const Pack& pack, const Library&, Problems& problems) {
    static const std::set<std::string_view> families{"face-and-gesture", "speech", "proxemics", "appearance", "time", "safety"};
    std::vector<std::string> ids;
    const auto takeId = [&](const Yaml& node) {
        const std::string& id = node["id"].scalar();
        if (!isId(id)) {
            problems.push_back(
                placeOf(node["id"], node).problem("The id is missing or not usable.", "Write id: with a–z, 0–9, '-' and '.'."));
        } else if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
            problems.push_back(node["id"].problem("The id '" + id + "' stands twice.", "Give one of the two another id."));
        } else {
            ids.push_back(id);
        }
    };
    const auto requireList = [&](const Yaml& node, std::string_view key) {
        if (node[key].items().empty()) {
            problems.push_back(
                placeOf(node[key], node)
                    .problem("There are no " + std::string(key) + " here.", "Add " + std::string(key) + ": with at least one entry."));
        }
    };
    const Yaml& root = pack.manifest();
    refuseUnknown(root, {"kind", "id", "version", "source_locale", "locales", "translated", "values", "customs"}, problems);
    requireList(root, "values");
    checkCustoms(root["customs"], problems);
    for (const Yaml& value : root["values"].items()) {
        takeId(value);
        refuseUnknown(value, {"id", "norms"}, problems);
        requireList(value, "norms");
        for (const Yaml& norm : value["norms"].items()) {
            takeId(norm);
            refuseUnknown(norm, {"id", "standards"}, problems);
            requireList(norm, "standards");
            for (const Yaml& standard : norm["standards"].items()) {
                takeId(standard);
                refuseUnknown(standard, {"id", "family", "rules"}, problems);
                requireList(standard, "rules");
                if (!families.contains(standard["family"].scalar())) {
                    problems.push_back(placeOf(standard["family"], standard)
                                           .problem("The family of behaviour is not known.",
                                                    "Write family: face-and-gesture, speech, proxemics, appearance, time or safety."));
                }
                for (const Yaml& rule : standard["rules"].items()) checkRule(rule, takeId, problems);
            }
        }
    }
    for (const std::string& locale : pack.locales()) {
        const Yaml texts = localeFile(pack, locale, "standards.yaml", problems);
        if (!texts) continue;
        requireSameIds(texts, ids, "entry", problems);
        for (const auto& [key, text] : texts.members()) {
            for (const char* part : {"title", "text", "why"}) requireText(text, part, "'" + key.scalar() + "'", problems);
            refuseUnknown(text, {"title", "text", "why"}, problems);
        }
    }
}

/// Formulas that exist. Where no formula pack is known yet nothing can be said.
void requireFormulas(const Yaml& list, const Library& library, Problems& problems) {
    const std::vector<PackPtr> packs = library.ofKind("formulas");
    if (packs.empty()) return;
    std::set<std::string> known;
    for (const PackPtr& pack : packs) {
        for (const Yaml& formula : pack->manifest()["formulas"].items()) known.insert(formula.scalar());
    }
    for (const Yaml& formula : list.items()) {
        if (known.contains(formula.scalar())) continue;
        problems.push_back(
            formula.problem("There is no formula '" + formula.scalar() + "'.", "Use a formula of a formula pack, or write it first."));
    }
}

// ----------------------------------------------------------------------------------------------------------------------- courses

/// The lessons of a list, each with an id of its own in the whole course, a time and rules.
std::vector<std::string> lessonsOf(const Yaml& list, const Library& library, std::vector<std::string>& taken, Problems& problems) {
    std::vector<std::string> lessons;
    for (const Yaml& lesson : list.items()) {
        refuseUnknown(lesson, {"id", "minutes", "rules"}, problems);
        const std::string& id = lesson["id"].scalar();
        if (!isId(id) || std::find(taken.begin(), taken.end(), id) != taken.end()) {
            problems.push_back(
                placeOf(lesson["id"], lesson).problem("The lesson has no id of its own.", "Write id: with a–z, 0–9 and '-', once each."));
        } else {
            taken.push_back(id);
            lessons.push_back(id);
        }
        const auto minutes = lesson["minutes"].integer();
        if (!minutes || *minutes < 1 || *minutes > 60) {
            problems.push_back(
                placeOf(lesson["minutes"], lesson).problem("The lesson does not say how long it takes.", "Write minutes: 1 to 60."));
        }
        if (lesson["rules"].items().empty()) {
            problems.push_back(placeOf(lesson["rules"], lesson)
                                   .problem("The lesson teaches no rule.", "Write rules: [presence.smile], the rules it is about."));
        }
        requireRules(lesson["rules"], library, problems);
    }
    return lessons;
}

/// The titles of lessons in one locale, for exactly these.
void checkLessonTitles(const Yaml& titles, const std::vector<std::string>& lessons, Problems& problems) {
    requireSameIds(titles, lessons, "lesson", problems);
    for (const auto& [key, lesson] : titles.members()) {
        requireText(lesson, "title", "the lesson '" + key.scalar() + "'", problems);
        refuseUnknown(lesson, {"title"}, problems);
    }
}

/// Figures that a text names and that are there.
void requireFigures(const Pack& pack, const std::vector<Block>& blocks, const std::string& path, Problems& problems) {
    for (const Block& block : blocks) {
        if (block.kind == Block::Kind::Figure && pack.bytes("figures/" + block.image) == nullptr) {
            problems.push_back({pack.shown(path), block.line, 1, "There is no figure 'figures/" + block.image + "'.",
                                "Add the drawing, or correct its name."});
        }
    }
}

/// The pocket card: one screen to carry through the shift, in every language or in none.
void checkCard(const Pack& pack, const std::string& locale, Problems& problems) {
    const std::string path = locale + "/card.md";
    if (const std::string* text = pack.bytes(path)) {
        if (base::isValidUtf8(*text)) requireFigures(pack, parseCard(*text, pack.shown(path), problems), path, problems);
    } else if (pack.bytes(pack.sourceLocale() + "/card.md") != nullptr) {
        problems.push_back({pack.shown(path), 0, 0, "The pocket card is missing.", "Write it, as in " + pack.sourceLocale() + "."});
    }
}

/// What one can do afterwards, in the order of the words in course.yaml, each tied to rules that the lessons teach. A draft may leave them
/// out; a finished course is asked for them by its quality.
void checkObjectives(const Pack& pack, const Library& library, Problems& problems) {
    const Yaml& objectives = pack.manifest()["objectives"];
    if (!objectives) return;
    std::set<std::string> taught;
    for (const Yaml& lesson : pack.manifest()["lessons"].items()) {
        for (const Yaml& rule : lesson["rules"].items()) taught.insert(rule.scalar());
    }
    std::set<std::string> ids;
    for (const Yaml& objective : objectives.items()) {
        refuseUnknown(objective, {"id", "rules"}, problems);
        if (!isId(objective["id"].scalar()) || !ids.insert(objective["id"].scalar()).second) {
            problems.push_back(placeOf(objective["id"], objective)
                                   .problem("The objective has no id of its own.", "Write id: with a–z, 0–9 and '-', once each."));
        }
        if (objective["rules"].items().empty()) {
            problems.push_back(placeOf(objective["rules"], objective)
                                   .problem("The objective names no rule.", "Write rules: [presence.smile], those by which it is seen."));
        }
        requireRules(objective["rules"], library, problems);
        for (const Yaml& rule : objective["rules"].items()) {
            if (taught.contains(rule.scalar()) || !library.rules().contains(rule.scalar())) continue;
            problems.push_back(rule.problem("No lesson of this course teaches '" + rule.scalar() + "'.",
                                            "Name a rule of its lessons, or add the rule to the lesson that teaches it."));
        }
    }
    for (const std::string& locale : pack.locales()) {
        const Yaml texts = pack.yaml(locale + "/course.yaml");
        if (!texts || texts["objectives"].items().size() == objectives.items().size()) continue;
        problems.push_back(placeOf(texts["objectives"], texts)
                               .problem("There are " + std::to_string(texts["objectives"].items().size()) + " objectives here and " +
                                            std::to_string(objectives.items().size()) + " in pack.yaml.",
                                        "Write one line for each, in the same order."));
    }
}

void checkCourse(const Pack& pack, const Library& library, Problems& problems) {
    const Yaml& root = pack.manifest();
    refuseUnknown(
        root,
        {"kind", "id", "version", "source_locale", "locales", "translated", "objectives", "lessons", "refresher", "scenarios", "formulas"},
        problems);
    std::vector<std::string> ids;
    const std::vector<std::string> path = lessonsOf(root["lessons"], library, ids, problems);
    const std::vector<std::string> refresher = lessonsOf(root["refresher"], library, ids, problems);
    checkObjectives(pack, library, problems);
    if (path.empty())
        problems.push_back(placeOf(root["lessons"], root).problem("The course has no lessons.", "Write lessons: with at least one entry."));

    for (const std::string& scenario : idsOf(root["scenarios"], "scenarios", problems)) {
        if (pack.bytes("scenarios/" + scenario + ".yaml") == nullptr) {
            problems.push_back(root["scenarios"].problem("The scenario '" + scenario + "' has no file.",
                                                         "Write scenarios/" + scenario + ".yaml, or remove the id."));
        }
        for (const std::string& locale : pack.locales()) localeFile(pack, locale, "scenarios/" + scenario + ".yaml", problems);
        requireRules(pack.yaml("scenarios/" + scenario + ".yaml")["rules"], library, problems);
    }
    idsOf(root["formulas"], "formulas", problems);
    requireFormulas(root["formulas"], library, problems);
    checkReadings(pack, problems);
    if (pack.bytes("items.yaml") == nullptr) {
        problems.push_back(
            {pack.shown("items.yaml"), 0, 0, "The course has no items.", "Write items.yaml; courses/_template shows how it looks."});
    }
    const Yaml items = pack.yaml("items.yaml");
    for (const Yaml& item : items.items()) {
        requireRules(item["rules"], library, problems);
        const Yaml& lesson = item["lesson"];
        if (lesson && std::find(ids.begin(), ids.end(), lesson.scalar()) == ids.end()) {
            problems.push_back(
                lesson.problem("There is no lesson '" + lesson.scalar() + "' in this course.", "Name the lesson that teaches the item."));
        }
    }

    std::map<std::string, std::vector<std::string>> checksOf;  // lesson → check ids in the source language
    std::vector<std::string> locales{pack.sourceLocale()};
    for (const std::string& locale : pack.locales()) {
        if (locale != pack.sourceLocale()) locales.push_back(locale);
    }
    for (const std::string& locale : locales) {
        const Yaml course = localeFile(pack, locale, "course.yaml", problems);
        if (course) {
            refuseUnknown(course, {"title", "why", "objectives", "lessons", "refresher"}, problems);
            requireText(course, "title", "the course", problems);
            requireText(course, "why", "the course", problems);
            if (course["objectives"].items().empty()) {
                problems.push_back(placeOf(course["objectives"], course)
                                       .problem("The course names no objectives.", "Write objectives: what one can do afterwards."));
            }
            checkLessonTitles(course["lessons"], path, problems);
            checkLessonTitles(course["refresher"], refresher, problems);
        }
        localeFile(pack, locale, "items.yaml", problems);
        checkCard(pack, locale, problems);
        for (const std::string& lesson : ids) {
            const std::string file = locale + "/lessons/" + lesson + ".md";
            const std::string* text = pack.bytes(file);
            if (text == nullptr) {
                problems.push_back({pack.shown(file), 0, 0, "The lesson is missing.", "Write it; courses/_template shows how it looks."});
                continue;
            }
            if (!base::isValidUtf8(*text)) continue;
            const LessonText parsed = parseLesson(*text, pack.shown(file), problems);
            std::vector<std::string> checks;
            for (const Screen& screen : parsed.screens) {
                if (screen.check) checks.push_back(screen.check->id);
                requireFigures(pack, screen.blocks, file, problems);
            }
            if (locale == pack.sourceLocale()) {
                checksOf[lesson] = checks;
            } else if (checksOf[lesson] != checks) {
                problems.push_back({pack.shown(file), 0, 0, "The checks are not those of the " + pack.sourceLocale() + " lesson.",
                                    "Use the same check ids in the same order in every language."});
            }
        }
    }
    for (const auto& [file, bytes] : pack.files()) {
        if (!file.ends_with(".md") || file.ends_with("/card.md")) continue;
        const std::string lesson = std::filesystem::path(file).stem().string();
        if (std::find(ids.begin(), ids.end(), lesson) == ids.end()) {
            problems.push_back({pack.shown(file), 0, 0, "The manifest has no lesson '" + lesson + "'.",
                                "Add it to lessons: in pack.yaml, or remove the file."});
        }
    }
}

// ------------------------------------------------------------------------------------------------------------ programs, policies

void requirePack(const Yaml& reference, std::string_view kind, const Library& library, Problems& problems) {
    const PackPtr found = library.find(reference.scalar());
    if (found && found->kind() == kind) return;
    problems.push_back(reference.problem("There is no " + std::string(kind) + " '" + reference.scalar() + "'.",
                                         "Correct the id, or install that pack first."));
}

/// Where questions are drawn from: a course, or a bank that was imported.
void requireBank(const Yaml& reference, const Library& library, Problems& problems) {
    const PackPtr found = library.find(reference.scalar());
    if (found && found->kind() == "bank") return;
    requirePack(reference, "course", library, problems);
}

/// One id, or a list of them.
std::vector<Yaml> oneOrMore(const Yaml& node) {
    return node.isList() ? node.items() : node ? std::vector<Yaml>{node} : std::vector<Yaml>{};
}

void checkProgram(const Pack& pack, const Library& library, Problems& problems) {
    const Yaml& root = pack.manifest();
    std::vector<std::string> exams;
    for (const Yaml& exam : root["exams"].items()) {
        exams.push_back(exam["id"].scalar());
        for (const Yaml& course : exam["courses"].items()) requirePack(course, "course", library, problems);
        for (const Yaml& draw : exam["draw"].items()) {
            // Whether the banks can fill the cell is checked where items are known.
            for (const Yaml& course : draw["courses"].items()) requireBank(course, library, problems);
            if (draw["courses"] && !draw["course"]) continue;
            requireBank(placeOf(draw["course"], draw), library, problems);
            const PackPtr course = library.find(draw["course"].scalar());
            const auto count = draw["count"].integer();
            if (course && course->kind() == "course" && count &&
                static_cast<std::size_t>(std::max<std::int64_t>(*count, 0)) > course->yaml("items.yaml").items().size()) {
                problems.push_back(draw["count"].problem("The course '" + course->id() + "' has fewer items than are drawn.",
                                                         "Draw fewer, or write more items."));
            }
        }
    }
    // A group of requirements has parts, which are looked at like the others.
    std::vector<Yaml> asked;
    for (const Yaml& requirement : root["requirements"].items()) {
        asked.push_back(requirement);
        const std::vector<Yaml>& parts = requirement["of"].items();
        asked.insert(asked.end(), parts.begin(), parts.end());
    }
    std::vector<std::string> requirements;
    for (const Yaml& requirement : asked) {
        requirements.push_back(requirement["id"].scalar());
        for (const Yaml& program : oneOrMore(requirement["program"])) requirePack(program, "program", library, problems);
        for (const Yaml& course : oneOrMore(requirement["course"])) requirePack(course, "course", library, problems);
        for (const Yaml& scenario : oneOrMore(requirement["scenario"])) {
            if (!library.courseOfScenario(scenario.scalar())) {
                problems.push_back(scenario.problem("No course has a scenario '" + scenario.scalar() + "'.",
                                                    "Correct the id, or install its course first."));
            }
        }
        requireFormulas(requirement["formulas"], library, problems);
        for (const Yaml& exam : oneOrMore(requirement["exam"])) {
            if (std::find(exams.begin(), exams.end(), exam.scalar()) == exams.end()) {
                problems.push_back(
                    exam.problem("There is no exam '" + exam.scalar() + "' in this program.", "Add it to exams:, or correct the id."));
            }
        }
    }
    requireRules(root["acknowledge"], library, problems);
    for (const Yaml& observation : root["observations"].items()) {
        for (const Yaml& criterion : observation["criteria"].items()) {
            if (library.rules().contains(criterion["rule"].scalar())) continue;
            problems.push_back(placeOf(criterion["rule"], criterion)
                                   .problem("The criterion is about no known rule.", "Write rule: with a rule of the standards."));
        }
        const Yaml& certified = observation["observer"]["certified_in"];
        if (certified && certified.scalar() != pack.id()) requirePack(certified, "program", library, problems);
    }
    std::vector<std::string> questions;
    for (const Yaml& question : root["questions"].items()) {
        questions.push_back(question["id"].scalar());
        refuseUnknown(question, {"id", "rule", "options", "key"}, problems);
        const std::vector<std::string> options = idsOf(question["options"], "options", problems);
        if (options.size() < 2)
            problems.push_back(
                placeOf(question["options"], question).problem("The question has fewer than two options.", "Write options: [a, b, c]."));
        if (std::find(options.begin(), options.end(), question["key"].scalar()) == options.end()) {
            problems.push_back(
                placeOf(question["key"], question).problem("The key is none of the options.", "Write key: a, or another of the options."));
        }
        if (!library.rules().contains(question["rule"].scalar())) {
            problems.push_back(placeOf(question["rule"], question)
                                   .problem("The question is about no known rule.", "Write rule: with a rule of the standards."));
        }
    }
    if (root["acknowledge"] && questions.empty()) {
        problems.push_back(root["acknowledge"].problem("Standards are acknowledged without a check of understanding.",
                                                       "Add questions: with at least one."));
    }
    std::vector<std::string> tasks;
    for (const Yaml& task : root["tasks"].items()) tasks.push_back(task["id"].scalar());
    for (const std::string& locale : pack.locales()) {
        const Yaml texts = localeFile(pack, locale, "program.yaml", problems);
        if (!texts) continue;
        for (const char* part : {"title", "why", "proves"}) requireText(texts, part, "the program", problems);
        requireSameIds(texts["requirements"], requirements, "requirement", problems);
        requireSameIds(texts["exams"], exams, "exam", problems);
        requireSameIds(texts["tasks"], tasks, "task", problems);
        requireSameIds(texts["questions"], questions, "question", problems);
        for (const char* group : {"requirements", "exams", "tasks"}) {
            for (const auto& [key, text] : texts[group].members()) {
                requireText(text, "title", "'" + key.scalar() + "'", problems);
                refuseUnknown(text, {"title"}, problems);
            }
        }
        for (const Yaml& question : root["questions"].items()) {
            const Yaml& text = texts["questions"][question["id"].scalar()];
            if (!text) continue;
            requireText(text, "prompt", "the question", problems);
            requireText(text, "explanation", "the question", problems);
            refuseUnknown(text, {"prompt", "options", "explanation"}, problems);
            std::vector<std::string> options;
            for (const Yaml& option : question["options"].items()) options.push_back(option.scalar());
            requireSameIds(text["options"], options, "option", problems);
        }
    }
}

void checkPolicy(const Pack& pack, const Library& library, Problems& problems) {
    std::vector<std::string> rules;
    for (const Yaml& rule : pack.manifest()["rules"].items()) {
        const std::string& id = rule["id"].scalar();
        if (!isId(id) || std::find(rules.begin(), rules.end(), id) != rules.end()) {
            problems.push_back(
                placeOf(rule["id"], rule).problem("The rule has no id of its own.", "Write id: with a–z, 0–9 and '-', once each."));
        }
        rules.push_back(id);
        if (rule["program"]) requirePack(rule["program"], "program", library, problems);
    }
    if (rules.empty() && !pack.manifest()["process"])
        problems.push_back(pack.manifest().problem("The policy has no rules.", "Write rules: with at least one entry, or a process:."));
    for (const std::string& locale : pack.locales()) {
        const Yaml texts = localeFile(pack, locale, "policy.yaml", problems);
        if (!texts) continue;
        requireText(texts, "title", "the policy", problems);
        // What a country adds to the letters of a case.
        refuseUnknown(texts["letters"], {"notice", "decision", "outcome"}, problems);
        requireSameIds(texts["rules"], rules, "rule", problems);
        for (const auto& [key, text] : texts["rules"].members()) {
            for (const char* part : {"title", "plain"}) requireText(text, part, "the rule '" + key.scalar() + "'", problems);
            refuseUnknown(text, {"title", "plain"}, problems);
        }
    }
}

}  // namespace

// ----------------------------------------------------------------------------------------------------------------------- library

void Library::add(PackPtr pack) {
    if (pack->kind() == "standards") collectRules(pack->manifest(), m_rules);
    m_packs.push_back(std::move(pack));
}

PackPtr Library::find(std::string_view id) const {
    PackPtr best;
    for (const PackPtr& pack : m_packs) {
        if (pack->id() == id && (!best || best->version() < pack->version())) best = pack;
    }
    return best;
}

std::vector<PackPtr> Library::ofKind(std::string_view kind) const {
    std::vector<PackPtr> found;
    for (const PackPtr& pack : m_packs) {
        if (pack->kind() == kind && find(pack->id()) == pack) found.push_back(pack);
    }
    return found;
}

PackPtr Library::courseOfScenario(std::string_view scenario) const {
    for (const PackPtr& course : ofKind("course")) {
        for (const Yaml& id : course->manifest()["scenarios"].items()) {
            if (id.scalar() == scenario) return course;
        }
    }
    return nullptr;
}

void addKindCheck(const std::string& kind, const std::string& name, KindCheck check) {
    const std::lock_guard lock(registered().mutex);
    registered().checks[{kind, name}] = std::move(check);
}

Problems checkPack(const Pack& pack, const Library& library) {
    Problems problems;
    checkFiles(pack, problems);
    checkTranslated(pack, problems);
    if (pack.kind() == "standards") checkStandards(pack, library, problems);
    if (pack.kind() == "course") checkCourse(pack, library, problems);
    if (pack.kind() == "program") checkProgram(pack, library, problems);
    if (pack.kind() == "policy") checkPolicy(pack, library, problems);
    std::vector<KindCheck> more;
    {
        const std::lock_guard lock(registered().mutex);
        for (const auto& [key, check] : registered().checks) {
            if (key.first == pack.kind()) more.push_back(check);
        }
    }
    for (const KindCheck& check : more) check(pack, library, problems);
    const auto before = [](const Problem& a, const Problem& b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    };
    std::stable_sort(problems.begin(), problems.end(), before);
    problems.erase(std::unique(problems.begin(), problems.end()), problems.end());
    return problems;
}

namespace {

/// Reading YAML is most of the work of a check, and every file can be read by itself.
void readAhead(const std::vector<PackPtr>& packs) {
    std::vector<std::pair<const Pack*, const std::string*>> files;
    for (const PackPtr& pack : packs) {
        for (const auto& [path, bytes] : pack->files())
            if (path.ends_with(".yaml")) files.emplace_back(pack.get(), &path);
    }
    std::atomic<std::size_t> next = 0;
    const auto read = [&] {
        for (std::size_t i = next++; i < files.size(); i = next++) files[i].first->yaml(*files[i].second);
    };
    constexpr unsigned kMostHelpers = 3;
    std::vector<std::future<void>> helpers;
    for (unsigned i = 1; i < std::min(std::thread::hardware_concurrency(), kMostHelpers + 1); ++i)
        helpers.push_back(std::async(std::launch::async, read));
    read();
    for (std::future<void>& helper : helpers) helper.get();
}

}  // namespace

FolderCheck checkFolders(const std::vector<std::string>& folders, Asked what) {
    namespace fs = std::filesystem;
    FolderCheck result;
    Library library;
    std::vector<PackPtr> packs;
    std::set<std::string> asked;
    std::set<std::string> ids;
    for (const std::string& folder : folders) {
        asked.insert(fs::weakly_canonical(folder).string());
        if (PackPtr pack = Pack::fromFolder(folder, result.problems)) {
            library.add(pack);
            ids.insert(pack->id());
            packs.push_back(std::move(pack));
        }
    }
    // What lies beside a pack is what it was written with; its own faults are not asked for here.
    for (const std::string& folder : std::set<std::string>(asked)) {
        std::error_code error;
        std::vector<fs::path> beside;
        for (const auto& entry : fs::directory_iterator(fs::path(folder).parent_path(), error)) beside.push_back(entry.path());
        std::sort(beside.begin(), beside.end());
        for (const fs::path& path : beside) {
            if (!fs::exists(path / "pack.yaml", error) || !asked.insert(path.string()).second) continue;
            Problems ignored;
            PackPtr pack = Pack::fromFolder(path.string(), ignored);
            if (pack && ids.insert(pack->id()).second) library.add(std::move(pack));
        }
    }
    readAhead(packs);
    for (const PackPtr& pack : packs) {
        const Problems found = checkPack(*pack, library);
        result.problems.insert(result.problems.end(), found.begin(), found.end());
        const Problems stale = translationWarnings(*pack);
        result.warnings.insert(result.warnings.end(), stale.begin(), stale.end());
        if (what == Asked::Problems || pack->kind() != "course") continue;
        const std::vector<Quality> quality = courseQuality(*pack);
        result.quality.insert(result.quality.end(), quality.begin(), quality.end());
    }
    // One course answers for its own rules only; all that the standards lie among, for every one.
    const std::vector<PackPtr> courses = library.ofKind("course");
    const bool whole = std::all_of(courses.begin(), courses.end(), [&](const PackPtr& course) {
        return !isFinished(*course) || std::find(packs.begin(), packs.end(), course) != packs.end();
    });
    if (what == Asked::QualityToo && whole) {
        const std::vector<Quality> quality = libraryQuality(packs);
        result.quality.insert(result.quality.end(), quality.begin(), quality.end());
    }
    return result;
}

}  // namespace adab::packs

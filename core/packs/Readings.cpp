// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/Readings.h"

namespace adab::packs {
namespace {

std::optional<Fraction> shareIn(const Yaml& node) {
    const auto share = node.fraction();
    return share && *share >= Fraction(0) && *share <= Fraction(1) ? share : std::nullopt;
}

}  // namespace

std::optional<Reading> readingOf(const Pack& course, std::string_view locale) {
    const Yaml all = course.yaml("readers.yaml");
    const Yaml& one = all[locale];
    const auto version = Version::parse(one["version"].scalar());
    const auto with = shareIn(one["with_lessons"]);
    const auto without = shareIn(one["without"]);
    if (!version || !with || !without) return std::nullopt;
    if (version->major != course.version().major || version->minor != course.version().minor) return std::nullopt;
    return Reading{*version, *with, *without};
}

void checkReadings(const Pack& course, Problems& problems) {
    if (course.bytes("readers.yaml") == nullptr) return;
    const Yaml all = course.yaml("readers.yaml", problems);
    if (all && !all.isMap()) {
        problems.push_back(
            all.problem("Results of readers are a map by language.", "Write en: {version: 1.0.0, with_lessons: 24/25, without: 11/25}."));
        return;
    }
    for (const auto& [locale, one] : all.members()) {
        if (!course.hasLocale(locale.scalar())) {
            problems.push_back(locale.problem("The course is not written in '" + locale.scalar() + "'.", "Name one of its locales."));
        }
        refuseUnknown(one, {"version", "with_lessons", "without"}, problems);
        const auto version = Version::parse(one["version"].scalar());
        if (!version || *version > course.version()) {
            problems.push_back(placeOf(one["version"], one)
                                   .problem("This is no version that the course has had.",
                                            "Write the version that was read, at most " + course.version().text() + "."));
        }
        for (const char* share : {"with_lessons", "without"}) {
            if (shareIn(one[share])) continue;
            problems.push_back(placeOf(one[share], one)
                                   .problem("'" + std::string(share) + "' must be a share of the points, from 0 to 1.",
                                            "Write the points of all, such as 24/25."));
        }
    }
}

}  // namespace adab::packs

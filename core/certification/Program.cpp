// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/Program.h"

#include <algorithm>

namespace adab::certification {

std::string_view name(RequirementKind kind) {
    switch (kind) {
        case RequirementKind::Course: return "course";
        case RequirementKind::Practice: return "practice";
        case RequirementKind::Scenario: return "scenario";
        case RequirementKind::Exam: return "exam";
        case RequirementKind::Acknowledgement: return "acknowledgement";
    }
    return "course";
}

std::optional<RequirementKind> requirementKindNamed(std::string_view text) {
    for (const auto kind : {RequirementKind::Course, RequirementKind::Practice, RequirementKind::Scenario, RequirementKind::Exam,
                            RequirementKind::Acknowledgement}) {
        if (name(kind) == text) return kind;
    }
    return std::nullopt;
}

std::string_view name(Basis basis) { return basis == Basis::Completion ? "completion" : "previous-expiry"; }

const Requirement* Program::requirement(std::string_view requirementId) const {
    for (const auto& one : requirements) {
        if (one.id == requirementId) return &one;
    }
    return nullptr;
}

const ProgramTexts& Program::textsFor(const std::string& locale) const {
    static const ProgramTexts none;
    auto found = texts.find(locale);
    if (found == texts.end()) found = texts.find(sourceLocale);
    return found == texts.end() ? none : found->second;
}

namespace {

std::string orElse(const std::map<std::string, std::string>& map, const std::string& key) {
    const auto found = map.find(key);
    return found == map.end() ? key : found->second;
}

/// A whole number in a range; a missing one gives the fallback, a wrong one a problem.
int numberIn(const Yaml& parent, std::string_view key, int fallback, int least, int most, Problems& problems) {
    const Yaml& node = parent[key];
    if (!node) return fallback;
    const auto value = node.integer();
    if (!value || *value < least || *value > most) {
        problems.push_back(node.problem(
            "“" + std::string(key) + "” must be a whole number from " + std::to_string(least) + " to " + std::to_string(most) + ".",
            "Write a number in that range."));
        return fallback;
    }
    return static_cast<int>(*value);
}

std::vector<std::string> oneOrMany(const Yaml& node) {
    std::vector<std::string> values;
    if (node.isScalar()) values.push_back(node.scalar());
    for (const auto& item : node.items()) values.push_back(item.scalar());
    return values;
}

std::string_view refKey(RequirementKind kind) {
    switch (kind) {
        case RequirementKind::Course: return "course";
        case RequirementKind::Practice: return "formulas";
        case RequirementKind::Scenario: return "scenario";
        case RequirementKind::Exam: return "exam";
        case RequirementKind::Acknowledgement: return "rules";
    }
    return "course";
}

Requirement readRequirement(const Yaml& node, const std::string& programId, Problems& problems) {
    Requirement requirement;
    requirement.id = node["id"].scalar();
    if (requirement.id.empty()) problems.push_back(node.problem("A requirement has no id.", "Add `id: some-name`."));
    const auto kind = requirementKindNamed(node["kind"].scalar());
    if (!kind) {
        problems.push_back(node.problem("The requirement “" + requirement.id + "” has an unknown kind.",
                                        "Use course, practice, scenario, exam or acknowledgement."));
        return requirement;
    }
    requirement.kind = *kind;
    if (*kind == RequirementKind::Acknowledgement) {
        requirement.refs = {programId};
    } else {
        const Yaml& ref = node[refKey(*kind)];
        const Yaml& plural = node[std::string(refKey(*kind)) + "s"];
        requirement.refs = oneOrMany(ref ? ref : plural);
        if (requirement.refs.empty()) {
            problems.push_back(node.problem("The requirement “" + requirement.id + "” names nothing to be met.",
                                            "Add `" + std::string(refKey(*kind)) + ": …`."));
        }
    }
    const bool anyOf = *kind == RequirementKind::Scenario || *kind == RequirementKind::Exam;
    const int all = std::max<int>(1, static_cast<int>(requirement.refs.size()));
    requirement.atLeast = numberIn(node, "at_least", anyOf ? 1 : all, 1, all, problems);
    return requirement;
}

ProgramTexts readTexts(const Yaml& node) {
    ProgramTexts texts;
    texts.title = node["title"].scalar();
    texts.why = node["why"].scalar();
    texts.proves = node["proves"].scalar();
    const auto titles = [](const Yaml& map) {
        std::map<std::string, std::string> out;
        for (const auto& [key, value] : map.members()) {
            out[key.scalar()] = value.isMap() ? value["title"].scalar() : value.scalar();
        }
        return out;
    };
    texts.requirements = titles(node["requirements"]);
    texts.tasks = titles(node["tasks"]);
    return texts;
}

void checkTexts(const Program& program, const std::string& locale, const Yaml& node, Problems& problems) {
    const auto& texts = program.texts.at(locale);
    const auto missing = [&](const std::string& what) {
        problems.push_back(node.problem("The " + locale + " text of " + what + " is missing.", "Write it in this file."));
    };
    if (texts.title.empty()) missing("the title");
    if (texts.why.empty()) missing("the why");
    for (const auto& requirement : program.requirements) {
        if (!texts.requirements.count(requirement.id)) missing("the requirement “" + requirement.id + "”");
    }
    for (const auto& task : program.tasks) {
        if (!texts.tasks.count(task.id)) missing("the task “" + task.id + "”");
    }
}

}  // namespace

std::string Program::requirementTitle(const std::string& requirementId, const std::string& locale) const {
    return orElse(textsFor(locale).requirements, requirementId);
}

std::string Program::taskTitle(const std::string& taskId, const std::string& locale) const {
    return orElse(textsFor(locale).tasks, taskId);
}

Program parseProgram(const Yaml& pack, const std::map<std::string, Yaml>& texts, Problems& problems) {
    Program program;
    program.id = pack["id"].scalar();
    program.version = pack["version"].scalar();
    if (pack["source_locale"]) program.sourceLocale = pack["source_locale"].scalar();

    const Yaml& who = pack["required_of"];
    if (who.isScalar() && who.scalar() == "all") {
        program.requiredOfAll = true;
    } else {
        const Yaml& roles = who["job_roles"];
        if (roles.isScalar() && roles.scalar() == "all") program.requiredOfAll = true;
        for (const auto& role : roles.items()) program.jobRoles.insert(role.scalar());
        if (!program.requiredOfAll && program.jobRoles.empty() && who) {
            problems.push_back(
                who.problem("Nobody is named who must hold this certification.", "Write `job_roles: [front-desk]` or `all`."));
        }
    }

    program.dueDays = numberIn(pack["due"], "days", 14, 1, 3650, problems);
    const Yaml& after = pack["due"]["after"];
    if (after && after.scalar() != "hire") {
        problems.push_back(after.problem("A due date can only count from the hire day yet.", "Write `after: hire`."));
    }

    const Yaml& validity = pack["validity"];
    program.validMonths = numberIn(validity, "months", 0, 1, 120, problems);
    program.validDays = numberIn(validity, "days", 0, 1, 3650, problems);
    if ((program.validMonths > 0) == (program.validDays > 0)) {
        const Yaml& place = validity ? validity : pack;
        problems.push_back(place.problem("The validity must be a number of months or a number of days, not zero and not both.",
                                         "Write for example `validity: {months: 12, basis: completion}`."));
        if (program.validMonths == 0 && program.validDays == 0) program.validMonths = 12;
    }
    const Yaml& basis = validity["basis"];
    if (basis.scalar() == "previous-expiry") {
        program.basis = Basis::PreviousExpiry;
    } else if (basis && basis.scalar() != "completion") {
        problems.push_back(basis.problem("The basis “" + basis.scalar() + "” is unknown.", "Use completion or previous-expiry."));
    }
    program.windowDays = numberIn(pack, "window_days", 0, 0, 3650, problems);
    program.graceDays = numberIn(pack, "grace_days", 0, 0, 365, problems);
    // 28 days is the shortest month: a window that could be open on the day of the award would make a renewal of nothing.
    const int shortestDays = program.validMonths > 0 ? program.validMonths * 28 : program.validDays;
    if (program.windowDays >= shortestDays) {
        problems.push_back(pack["window_days"].problem("The recertification window is as long as the validity.",
                                                       "Make `window_days` smaller than the validity in days."));
        program.windowDays = 0;
    }

    std::set<std::string> seen;
    for (const auto& node : pack["requirements"].items()) {
        auto requirement = readRequirement(node, program.id, problems);
        if (!seen.insert(requirement.id).second) {
            problems.push_back(node.problem("The requirement “" + requirement.id + "” stands twice.", "Give each requirement its own id."));
        }
        program.requirements.push_back(std::move(requirement));
    }
    if (program.requirements.empty()) {
        problems.push_back(pack.problem("The program requires nothing.", "Add at least one entry under `requirements`."));
    }
    for (const auto& item : pack["recertification"].items()) {
        if (!program.requirement(item.scalar())) {
            problems.push_back(item.problem("The recertification names “" + item.scalar() + "”, which is no requirement.",
                                            "Use the id of a requirement of this program."));
            continue;
        }
        program.renewal.push_back(item.scalar());
    }
    if (program.renewal.empty()) {
        for (const auto& requirement : program.requirements) {
            if (requirement.kind == RequirementKind::Exam || requirement.kind == RequirementKind::Acknowledgement) {
                program.renewal.push_back(requirement.id);
            }
        }
    }
    if (program.renewal.empty()) {
        for (const auto& requirement : program.requirements) program.renewal.push_back(requirement.id);
    }
    for (const auto& node : pack["tasks"].items()) program.tasks.push_back({node.isScalar() ? node.scalar() : node["id"].scalar()});

    for (const auto& [locale, node] : texts) {
        program.texts[locale] = readTexts(node);
        checkTexts(program, locale, node, problems);
    }
    return program;
}

const Program* versionAt(const ProgramVersions& versions, Instant at) {
    const Program* found = nullptr;
    for (const auto& version : versions) {
        if (version.installedAt <= at) found = &version.program;
    }
    return found;
}

}  // namespace adab::certification

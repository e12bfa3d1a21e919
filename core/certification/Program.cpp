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
        case RequirementKind::Formula: return "formula";
        case RequirementKind::Observation: return "observation";
        case RequirementKind::Hours: return "hours";
        case RequirementKind::Certification: return "certification";
        case RequirementKind::Choice: return "choice";
        case RequirementKind::Sequence: return "sequence";
        case RequirementKind::Entry: return "entry";
    }
    return "course";
}

std::optional<RequirementKind> requirementKindNamed(std::string_view text) {
    for (int i = 0; i < kRequirementKinds; ++i) {
        if (name(static_cast<RequirementKind>(i)) == text) return static_cast<RequirementKind>(i);
    }
    return std::nullopt;
}

std::string_view name(Basis basis) {
    switch (basis) {
        case Basis::Completion: return "completion";
        case Basis::PreviousExpiry: return "previous-expiry";
        case Basis::FixedDay: return "fixed-day";
    }
    return "completion";
}

std::string_view name(DueFrom from) {
    switch (from) {
        case DueFrom::Hire: return "hire";
        case DueFrom::Assignment: return "assignment";
        case DueFrom::FixedDay: return "fixed-day";
    }
    return "hire";
}

bool WhoRule::fits(const Post& post) const {
    const auto names = [](const auto& set, std::string_view value) { return set.empty() || set.find(value) != set.end(); };
    return names(jobRoles, post.jobRole) && names(sites, post.site) && names(departments, post.department) && names(persons, post.person);
}

bool Program::isRequiredOf(const Post& post) const {
    if (requiredOfAll || jobRoles.count(std::string(post.jobRole)) > 0) return true;
    return std::any_of(who.begin(), who.end(), [&](const WhoRule& rule) { return rule.fits(post); });
}

const Criterion* Rubric::criterion(std::string_view criterionId) const {
    for (const auto& one : criteria) {
        if (one.id == criterionId) return &one;
    }
    return nullptr;
}

const Rubric* Program::rubric(std::string_view rubricId) const {
    for (const auto& one : rubrics) {
        if (one.id == rubricId) return &one;
    }
    return nullptr;
}

Date Program::dueAfter(Date anchor) const {
    const Date counted = anchor.plusDays(dueDays);
    return dueOn ? base::nextYearly(*dueOn, counted) : counted;
}

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
        case RequirementKind::Formula: return "formulas";
        case RequirementKind::Observation: return "observation";
        case RequirementKind::Hours: return "hours";
        case RequirementKind::Certification: return "program";
        case RequirementKind::Choice:
        case RequirementKind::Sequence: return "of";
        case RequirementKind::Course: return "course";
        case RequirementKind::Practice: return "formulas";
        case RequirementKind::Scenario: return "scenario";
        case RequirementKind::Exam: return "exam";
        case RequirementKind::Acknowledgement: return "rules";
        case RequirementKind::Entry: return "entry";
    }
    return "course";
}

enum class Nesting { Whole, Part };

Requirement readRequirement(const Yaml& node, const std::string& programId, Nesting nesting, Problems& problems) {
    Requirement requirement;
    requirement.id = node["id"].scalar();
    if (requirement.id.empty()) problems.push_back(node.problem("A requirement has no id.", "Add `id: some-name`."));
    const auto kind = requirementKindNamed(node["kind"].scalar());
    if (!kind) {
        problems.push_back(node.problem("The requirement “" + requirement.id + "” has an unknown kind.",
                                        "Use course, practice, formula, scenario, exam, acknowledgement, observation, hours, "
                                        "certification, entry, choice or sequence."));
        return requirement;
    }
    requirement.kind = *kind;
    const bool isGroup = *kind == RequirementKind::Choice || *kind == RequirementKind::Sequence;
    if (isGroup && nesting == Nesting::Part) {
        problems.push_back(
            node.problem("The group “" + requirement.id + "” lies inside another one.", "Write groups side by side under `requirements`."));
    } else if (isGroup) {
        for (const auto& part : node["of"].items()) {
            requirement.parts.push_back(readRequirement(part, programId, Nesting::Part, problems));
        }
        if (requirement.parts.size() < 2) {
            problems.push_back(
                node.problem("The group “" + requirement.id + "” has fewer than two parts.", "Write `of:` with two requirements or more."));
        }
        const int all = std::max<int>(1, static_cast<int>(requirement.parts.size()));
        requirement.atLeast = *kind == RequirementKind::Choice ? numberIn(node, "at_least", 1, 1, all, problems) : all;
        return requirement;
    }
    if (*kind == RequirementKind::Hours) {
        requirement.refs = {programId};
        requirement.atLeast = numberIn(node, "hours", 0, 1, 10'000, problems);
        if (requirement.atLeast == 0) {
            problems.push_back(node.problem("The requirement “" + requirement.id + "” says no number of hours.", "Add `hours: 40`."));
            requirement.atLeast = 1;
        }
        return requirement;
    }
    if (*kind == RequirementKind::Acknowledgement || *kind == RequirementKind::Entry) {
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
    if (*kind == RequirementKind::Certification &&
        std::find(requirement.refs.begin(), requirement.refs.end(), programId) != requirement.refs.end()) {
        problems.push_back(node.problem("The certification asks for itself.", "Name another program, or take the requirement out."));
    }
    const bool anyOf = *kind == RequirementKind::Scenario || *kind == RequirementKind::Exam || *kind == RequirementKind::Observation;
    const int all = std::max<int>(1, static_cast<int>(requirement.refs.size()));
    requirement.atLeast = numberIn(node, "at_least", anyOf ? 1 : all, 1, all, problems);
    return requirement;
}

/// `{calendar: jalali, month: 12, day: 29}`; the calendar must be said, since a day without one is read in several ways.
std::optional<base::YearlyDay> readYearlyDay(const Yaml& node, Problems& problems) {
    if (!node["calendar"]) {
        problems.push_back(
            node.problem("A fixed day names no calendar.", "Write `calendar: gregorian`, `buddhist`, `jalali` or `umm-al-qura`."));
        return std::nullopt;
    }
    const auto calendar = base::calendarDeclared(node["calendar"].scalar());
    if (!calendar) {
        problems.push_back(node["calendar"].problem("The calendar “" + node["calendar"].scalar() + "” is unknown.",
                                                    "Use gregorian, buddhist, jalali or umm-al-qura."));
        return std::nullopt;
    }
    const base::YearlyDay day{*calendar, static_cast<int>(node["month"].integer().value_or(0)),
                              static_cast<int>(node["day"].integer().value_or(0))};
    if (!base::exists(day)) {
        problems.push_back(node.problem("That calendar has no such day.", "Correct `month` and `day`."));
        return std::nullopt;
    }
    return day;
}

std::set<std::string, std::less<>> namesIn(const Yaml& node) {
    std::set<std::string, std::less<>> names;
    for (const auto& one : oneOrMany(node)) names.insert(one);
    return names;
}

void readWho(const Yaml& who, Program& program, Problems& problems) {
    if (!who || (who.isScalar() && who.scalar() == "all") || who["job_roles"].scalar() == "all") {
        program.requiredOfAll = static_cast<bool>(who);
        return;
    }
    std::vector<Yaml> rules = who["any"].items();
    if (rules.empty()) rules.push_back(who);
    for (const auto& node : rules) {
        for (const auto& [key, value] : node.members()) {
            const std::string& what = key.scalar();
            if (what != "job_roles" && what != "sites" && what != "departments" && what != "persons") {
                problems.push_back(key.problem("“" + what + "” says nothing about who must hold this certification.",
                                               "Use job_roles, sites, departments or persons."));
            }
        }
        WhoRule rule{namesIn(node["job_roles"]), namesIn(node["sites"]), namesIn(node["departments"]), namesIn(node["persons"])};
        if (rule.jobRoles.empty() && rule.sites.empty() && rule.departments.empty() && rule.persons.empty()) {
            problems.push_back(
                node.problem("Nobody is named who must hold this certification.", "Write `job_roles: [front-desk]` or `all`."));
        } else if (rule.sites.empty() && rule.departments.empty() && rule.persons.empty()) {
            program.jobRoles.insert(rule.jobRoles.begin(), rule.jobRoles.end());
        } else {
            program.who.push_back(std::move(rule));
        }
    }
}

void readDue(const Yaml& pack, Program& program, Problems& problems) {
    const Yaml& due = pack["due"];
    program.dueDays = numberIn(due, "days", 14, 1, 3650, problems);
    const Yaml& after = due["after"];
    if (after.scalar() == "assignment") {
        program.dueFrom = DueFrom::Assignment;
    } else if (after && after.scalar() != "hire") {
        problems.push_back(after.problem("A due date counts from the hire day, the assignment or a fixed day.",
                                         "Write `after: hire`, `after: assignment` or `on: {calendar: …, month: …, day: …}`."));
    }
    if (due["on"]) {
        program.dueFrom = DueFrom::FixedDay;
        program.dueOn = readYearlyDay(due["on"], problems);
    }
    const Yaml& amnesty = pack["amnesty"];
    program.amnestyDays = numberIn(amnesty, "days", 0, 1, 3650, problems);
    if (amnesty["until"]) {
        program.amnestyUntil = Date::parse(amnesty["until"].scalar());
        if (!program.amnestyUntil) {
            problems.push_back(amnesty["until"].problem("The last day of the amnesty is no date.", "Write it as YYYY-MM-DD."));
        }
    }
}

void readValidity(const Yaml& pack, Program& program, Problems& problems) {
    const Yaml& validity = pack["validity"];
    program.validMonths = numberIn(validity, "months", 0, 1, 120, problems);
    program.validDays = numberIn(validity, "days", 0, 1, 3650, problems);
    const Yaml& basis = validity["basis"];
    if (basis.scalar() == "previous-expiry") {
        program.basis = Basis::PreviousExpiry;
    } else if (basis.scalar() == "fixed-day") {
        program.basis = Basis::FixedDay;
        program.validThrough = readYearlyDay(validity["day"] ? validity["day"] : validity, problems);
    } else if (basis && basis.scalar() != "completion") {
        problems.push_back(
            basis.problem("The basis “" + basis.scalar() + "” is unknown.", "Use completion, previous-expiry or fixed-day."));
    }
    const int given = (program.validMonths > 0 ? 1 : 0) + (program.validDays > 0 ? 1 : 0) + (program.basis == Basis::FixedDay ? 1 : 0);
    if (given != 1) {
        const Yaml& place = validity ? validity : pack;
        problems.push_back(place.problem("The validity must be a number of months or a number of days, not zero and not both.",
                                         "Write for example `validity: {months: 12, basis: completion}`."));
        if (program.validMonths == 0 && program.validDays == 0) program.validMonths = 12;
    }
    // 28 days is the shortest month, 354 the shortest year of a calendar: a window that could be open on the day of the award would make
    // a renewal of nothing.
    constexpr int kShortestYear = 354;
    const int step = program.basis == Basis::FixedDay ? kShortestYear
                     : program.validMonths > 0        ? program.validMonths * 28
                                                      : program.validDays;
    program.activeDays = numberIn(validity, "least_days", 0, 1, 3650, problems);
    if (program.activeDays > step) {
        problems.push_back(validity["least_days"].problem("The least time in force is longer than the validity.",
                                                          "Make `least_days` no larger than the validity in days."));
        program.activeDays = 0;
    }
    program.windowDays = numberIn(pack, "window_days", 0, 0, 3650, problems);
    program.graceDays = numberIn(pack, "grace_days", 0, 0, 365, problems);
    const int shortestDays = program.basis == Basis::FixedDay && program.activeDays > 0 ? program.activeDays : step;
    if (program.windowDays >= shortestDays) {
        problems.push_back(pack["window_days"].problem("The recertification window is as long as the validity.",
                                                       "Make `window_days` smaller than the validity in days."));
        program.windowDays = 0;
    }
    const Yaml& holders = pack["holders"];
    if (holders["renew_within_days"]) {
        program.holdersRenewDays = numberIn(holders, "renew_within_days", 90, 1, 3650, problems);
    } else if (holders && holders.scalar() != "keep") {
        problems.push_back(holders.problem("It is not said what becomes of holders of an older version.",
                                           "Write `holders: keep` or `holders: {renew_within_days: 90}`."));
    }
    const Yaml& decided = pack["decided_by"];
    if (decided.scalar() == "person") {
        program.decidedBy = DecidedBy::Person;
    } else if (decided && decided.scalar() != "rule") {
        problems.push_back(decided.problem("“decided_by” is unknown.", "Write `decided_by: rule` or `decided_by: person`."));
    }
}

Rubric readRubric(const Yaml& node, Problems& problems) {
    Rubric rubric;
    rubric.id = node["id"].scalar();
    if (rubric.id.empty()) problems.push_back(node.problem("An observation has no id.", "Add `id: some-name`."));
    std::set<std::string> seen;
    for (const auto& item : node["criteria"].items()) {
        Criterion criterion;
        criterion.id = item["id"].scalar();
        criterion.rule = item["rule"].scalar();
        criterion.weight = item["critical"].boolean().value_or(false) ? Criterion::Weight::Critical : Criterion::Weight::Usual;
        for (const auto& level : item["levels"] ? item["levels"].items() : node["levels"].items()) {
            criterion.levels.push_back(level.scalar());
        }
        if (criterion.id.empty() || !seen.insert(criterion.id).second) {
            problems.push_back(item.problem("The criterion has no id of its own.", "Write `id:` with a–z, 0–9 and '-', once each."));
        }
        if (criterion.levels.size() < 2) {
            problems.push_back(item.problem("The criterion “" + criterion.id + "” has fewer than two levels.",
                                            "Write `levels: [not-yet, does-it, leads]`, the lowest first."));
        }
        const auto needed = std::find(criterion.levels.begin(), criterion.levels.end(), item["needed"].scalar());
        if (item["needed"] && (needed == criterion.levels.end() || needed == criterion.levels.begin())) {
            problems.push_back(item["needed"].problem("The level that is needed is none of the levels above the lowest.",
                                                      "Write one of the levels after the first."));
        } else if (item["needed"]) {
            criterion.needed = static_cast<int>(needed - criterion.levels.begin());
        }
        rubric.criteria.push_back(std::move(criterion));
    }
    if (rubric.criteria.empty()) {
        problems.push_back(node.problem("The observation “" + rubric.id + "” has no criteria.", "Add `criteria:` with at least one."));
    }
    const int all = std::max<int>(1, static_cast<int>(rubric.criteria.size()));
    rubric.atLeast = numberIn(node, "at_least", all, 1, all, problems);
    if (node["observer"]["not_trainer"].boolean().value_or(false)) rubric.observer = Rubric::Observer::NotTrainer;
    rubric.certifiedIn = node["observer"]["certified_in"].scalar();
    return rubric;
}

bool isRequirement(const Program& program, const Yaml& item, Problems& problems) {
    if (program.requirement(item.scalar())) return true;
    problems.push_back(item.problem("The recertification names “" + item.scalar() + "”, which is no requirement.",
                                    "Use the id of a requirement of this program."));
    return false;
}

std::vector<std::string> readPath(const Program& program, const Yaml& list, Problems& problems) {
    std::vector<std::string> path;
    for (const auto& item : list.items()) {
        if (isRequirement(program, item, problems)) path.push_back(item.scalar());
    }
    return path;
}

void readRecertification(const Yaml& node, Program& program, Problems& problems) {
    const Yaml& inTime = node.isList() ? node : node["in_time"];
    if (!inTime.items().empty() && inTime.items().front().isList()) {
        for (const auto& list : inTime.items()) program.renewalPaths.push_back(readPath(program, list, problems));
    } else if (auto path = readPath(program, inTime, problems); !path.empty()) {
        program.renewalPaths.push_back(std::move(path));
    }
    const Yaml& late = node["late"];
    if (late.isList()) {
        program.latePath = LatePath::Own;
        program.late = readPath(program, late, problems);
        if (program.late.empty())
            problems.push_back(late.problem("The late path asks for nothing.", "Name a requirement, or write `full`."));
    } else if (late.scalar() == "full") {
        program.latePath = LatePath::Full;
    } else if (late && late.scalar() != "in-time") {
        problems.push_back(late.problem("The late path is unknown.", "Write `full`, `in-time` or a list of requirements."));
    }
    std::vector<std::string> path;
    for (const auto& requirement : program.requirements) {
        if (requirement.kind == RequirementKind::Exam || requirement.kind == RequirementKind::Acknowledgement)
            path.push_back(requirement.id);
    }
    if (path.empty()) {
        for (const auto& requirement : program.requirements) path.push_back(requirement.id);
    }
    if (program.renewalPaths.empty()) program.renewalPaths.push_back(path);
    for (auto& one : program.renewalPaths) {
        if (one.empty()) one = path;
    }
    program.renewal = program.renewalPaths.front();
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
    for (const auto& [rubric, words] : node["observations"].members()) {
        auto& into = texts.rubrics[rubric.scalar()];
        into.title = words["title"].scalar();
        for (const auto& [criterion, text] : words["criteria"].members()) {
            into.criteria[criterion.scalar()] = text["title"].scalar();
            for (const auto& [level, described] : text["levels"].members()) {
                into.levels[criterion.scalar()][level.scalar()] = described.scalar();
            }
        }
    }
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
        for (const auto& part : requirement.parts) {
            if (!texts.requirements.count(part.id)) missing("the requirement “" + part.id + "”");
        }
    }
    for (const auto& rubric : program.rubrics) {
        const auto found = texts.rubrics.find(rubric.id);
        if (found == texts.rubrics.end() || found->second.title.empty()) {
            missing("the observation “" + rubric.id + "”");
            continue;
        }
        for (const auto& criterion : rubric.criteria) {
            const auto words = found->second.levels.find(criterion.id);
            const bool all = found->second.criteria.count(criterion.id) > 0 && words != found->second.levels.end() &&
                             std::all_of(criterion.levels.begin(), criterion.levels.end(),
                                         [&](const std::string& level) { return words->second.count(level) > 0; });
            if (!all) missing("the criterion “" + criterion.id + "” and each of its levels");
        }
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

    readWho(pack["required_of"], program, problems);
    program.open = pack["open"].scalar() == "true";
    if (pack["open"] && !program.open) {
        problems.push_back(pack["open"].problem("“open” is either there or not.", "Write `open: true`, or leave it out."));
    }
    readDue(pack, program, problems);
    readValidity(pack, program, problems);
    for (const auto& node : pack["observations"].items()) program.rubrics.push_back(readRubric(node, problems));

    std::set<std::string> seen;
    for (const auto& node : pack["requirements"].items()) {
        auto requirement = readRequirement(node, program.id, Nesting::Whole, problems);
        const auto seenOnce = [&](const Requirement& one) {
            if (!seen.insert(one.id).second) {
                problems.push_back(node.problem("The requirement “" + one.id + "” stands twice.", "Give each requirement its own id."));
            }
            if (one.kind != RequirementKind::Observation) return;
            for (const auto& ref : one.refs) {
                if (!program.rubric(ref)) {
                    problems.push_back(node.problem("There is no observation “" + ref + "” in this program.",
                                                    "Add it to `observations`, or correct the id."));
                }
            }
        };
        seenOnce(requirement);
        for (const auto& part : requirement.parts) seenOnce(part);
        program.requirements.push_back(std::move(requirement));
    }
    if (program.requirements.empty()) {
        problems.push_back(pack.problem("The program requires nothing.", "Add at least one entry under `requirements`."));
    }
    readRecertification(pack["recertification"], program, problems);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "base/Yaml.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adab::certification {

enum class RequirementKind { Course, Practice, Scenario, Exam, Acknowledgement };
std::string_view name(RequirementKind kind);  ///< `course practice scenario exam acknowledgement`
std::optional<RequirementKind> requirementKindNamed(std::string_view name);

/// One thing that a program asks for. `refs` are the courses, formulas, scenarios or the exam it names (an acknowledgement names the
/// program itself); `atLeast` of them are needed: all courses and formulas, one scenario of the list, unless the pack says otherwise.
struct Requirement {
    std::string id;
    RequirementKind kind = RequirementKind::Course;
    std::vector<std::string> refs;
    int atLeast = 1;
};

/// From where a renewed certificate counts (DOMAIN §7).
enum class Basis { Completion, PreviousExpiry };
std::string_view name(Basis basis);  ///< `completion previous-expiry`

/// Work at a shift that needs this certification.
struct Task {
    std::string id;
};

/// What people read of a program, in one locale.
struct ProgramTexts {
    std::string title;
    std::string why;
    std::string proves;
    std::map<std::string, std::string> requirements;
    std::map<std::string, std::string> tasks;
};

/// What one version of a certification requires of whom, by when and for how long: parsed from a program pack, immutable.
struct Program {
    std::string id;
    std::string version;
    std::string digest;  ///< of the installed bytes, where it was installed

    bool requiredOfAll = false;
    std::set<std::string> jobRoles;
    int dueDays = 14;  ///< 1–3650 days after the hire day, through the end of that day

    int validMonths = 0;  ///< 1–120; either months or days
    int validDays = 0;    ///< 1–3650
    Basis basis = Basis::Completion;
    int windowDays = 0;  ///< the recertification window, days before the last valid day
    int graceDays = 0;   ///< days after the last valid day

    std::vector<Requirement> requirements;  ///< in the order in which a person meets them
    std::vector<std::string> renewal;       ///< ids of the requirements that are met anew since the window opened
    std::vector<Task> tasks;

    std::string sourceLocale = "en";
    std::map<std::string, ProgramTexts> texts;

    bool isRequiredOf(const std::string& jobRole) const { return requiredOfAll || jobRoles.count(jobRole) > 0; }
    const Requirement* requirement(std::string_view requirementId) const;
    /// The texts of that locale, else of the source locale.
    const ProgramTexts& textsFor(const std::string& locale) const;
    std::string requirementTitle(const std::string& requirementId, const std::string& locale) const;
    std::string taskTitle(const std::string& taskId, const std::string& locale) const;
};

/// Reads `pack.yaml` of a program and its `<locale>/program.yaml` files. What is wrong is appended to `problems` with file, line and
/// remedy: validity 0, a window as long as the validity, unknown kinds, requirements without a reference, texts missing in a locale.
Program parseProgram(const Yaml& pack, const std::map<std::string, Yaml>& texts, Problems& problems);

/// One installed version and since when.
struct InstalledProgram {
    Instant installedAt;
    Program program;
};
/// The versions of one program, oldest first.
using ProgramVersions = std::vector<InstalledProgram>;

/// The newest version installed at that instant; nothing before the first.
const Program* versionAt(const ProgramVersions& versions, Instant at);

}  // namespace adab::certification

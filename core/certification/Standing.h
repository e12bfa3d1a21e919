// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/CertificationRules.h"
#include "certification/CertificationStore.h"
#include "packs/Pack.h"
#include "people/People.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

/// Where people stand: the facts of one person and one program gathered from every room that knows a part of them, and the matrix of all.
namespace adab::certification {

/// The programs installed by an instant with all their versions, by id.
class Programs {
public:
    /// By what was installed until `at` (a version that came later is not known to a question about an earlier instant).
    static Programs load(Session& session, Instant at);

    const std::map<std::string, ProgramVersions>& all() const { return m_all; }
    /// Refused("certification.unknown-program", {program}) where it was not installed by then.
    const ProgramVersions& versionsOf(const std::string& program) const;
    /// The version in force at the instant of `load`.
    const Program& newest(const std::string& program) const;

private:
    std::map<std::string, ProgramVersions> m_all;
};

/// The program of a pack, parsed once.
std::shared_ptr<const Program> programOf(const packs::PackPtr& pack);

/// Absences as dates.
std::vector<Away> awaysOf(const std::vector<people::Absence>& absences);

/// All facts of one person and one program.
Facts factsOf(Session& session, const std::string& person, const std::string& program, const ProgramVersions& versions, Known known);

/// The same of every program installed, read once.
std::map<std::string, Facts> factsOfAll(Session& session, const std::string& person, const Programs& programs, Known known);

/// The lessons of a course as they count for a person: of the first version whose lessons they have all finished; else of the version that
/// they began; else of the newest at the instant. So a version that comes out in between takes nothing back from anybody.
struct LessonInfo {
    std::string id;
    int minutes = 0;
};
std::vector<LessonInfo> lessonsOf(Session& session, const std::string& person, const std::string& course, Instant at);
LessonsOfCourses lessonsFor(Session& session, const std::string& person, const Program& program, Instant at);

/// Everybody who works at the instant × every program installed by then. Labels are derived in one pass; nothing of it is stored.
struct Matrix {
    Instant at;
    std::vector<people::Staff> staff;   ///< rows, by person id
    std::vector<std::string> programs;  ///< columns, by id
    std::vector<Label> labels;          ///< rows × columns
    std::vector<std::int64_t> until;    ///< end of validity in ms, kNever where there is no certificate
    std::vector<std::uint8_t> away;     ///< by row: 1 where absent at the instant

    std::size_t index(std::size_t row, std::size_t column) const { return row * programs.size() + column; }
    Label label(std::size_t row, std::size_t column) const { return labels[index(row, column)]; }
};
Matrix matrixAt(Session& session, const Programs& programs, Instant at, Known known);

}  // namespace adab::certification

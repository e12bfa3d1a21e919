// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/Standing.h"

#include "base/Result.h"
#include "certification/Duties.h"
#include "courses/CoursesStore.h"
#include "ledger/Ledger.h"
#include "packs/ContentStore.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace adab::certification {

std::shared_ptr<const Program> programOf(const packs::PackPtr& pack) {
    return packs::parsedOnce<Program>(pack, [](const packs::Pack& one) {
        std::map<std::string, Yaml> texts;
        for (const auto& locale : one.locales()) texts[locale] = one.yaml(locale + "/program.yaml");
        Problems problems;  // what was installed was checked; a fault would show in `courses check`
        Program program = parseProgram(one.manifest(), texts, problems);
        program.digest = one.digest();
        return program;
    });
}

Programs Programs::load(Session& session, Instant at) {
    Programs programs;
    auto rows = packs::ContentStore::everything(session);
    std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.installedAt < b.installedAt; });
    std::map<std::string, packs::Version> highest;
    for (const auto& row : rows) {
        if (row.kind != "program" || row.installedAt > at) continue;
        // The highest version holds; a lower one installed after it changes nothing.
        auto [seen, isNew] = highest.try_emplace(row.pack, row.version);
        if (!isNew && row.version <= seen->second) continue;
        seen->second = row.version;
        programs.m_all[row.pack].push_back({row.installedAt, *programOf(packs::ContentStore::byDigest(session, row.digest))});
    }
    return programs;
}

const ProgramVersions& Programs::versionsOf(const std::string& program) const {
    const auto found = m_all.find(program);
    if (found == m_all.end()) throw Refused("certification.unknown-program", Json::object({{"program", program}}), "program");
    return found->second;
}

const Program& Programs::newest(const std::string& program) const { return versionsOf(program).back().program; }

std::vector<Away> awaysOf(const std::vector<people::Absence>& absences) {
    std::vector<Away> aways;
    for (const auto& absence : absences) aways.push_back({absence.from, absence.until});
    return aways;
}

namespace {

/// Jobs and absences of a person, which every program looks at.
struct Work {
    std::vector<JobSpan> jobs;
    std::vector<Away> absences;
};

Work workOf(Session& session, const std::string& person, Known known) {
    Work work{spansOf(people::allJobsOf(session, person, known)), awaysOf(people::absencesOf(session, person, known))};
    for (const auto& record : ledger::Ledger::ofSubject(session, person, "people.jobStarted")) {
        for (auto& job : work.jobs) {
            if (job.job == record.data["job"].text("")) job.seq = record.seq;
        }
    }
    return work;
}

void complete(Facts& facts, const Work& work, const ProgramVersions& versions) {
    for (auto& duty : dutiesOf(work.jobs, versions)) facts.duties.push_back(std::move(duty));
    facts.absences = work.absences;
    if (!shortensTerms(versions)) return;
    for (auto& award : facts.awards) award.term = termUnder(award.term, award.recordedAt, versions);
}

}  // namespace

Facts factsOf(Session& session, const std::string& person, const std::string& program, const ProgramVersions& versions, Known known) {
    Facts facts = storedFacts(session, person, program, known);
    complete(facts, workOf(session, person, known), versions);
    return facts;
}

std::map<std::string, Facts> factsOfAll(Session& session, const std::string& person, const Programs& programs, Known known) {
    auto stored = storedFactsOfAll(session, person, known);
    const Work work = workOf(session, person, known);
    std::map<std::string, Facts> all;
    for (const auto& [id, versions] : programs.all()) {
        Facts& facts = all[id] = std::move(stored[id]);
        complete(facts, work, versions);
    }
    return all;
}

namespace {

std::vector<LessonInfo> lessonsIn(const packs::Pack& pack) {
    std::vector<LessonInfo> lessons;
    for (const auto& node : pack.manifest()["lessons"].items()) {
        lessons.push_back({node["id"].scalar(), static_cast<int>(node["minutes"].integer().value_or(0))});
    }
    return lessons;
}

}  // namespace

std::vector<LessonInfo> lessonsOf(Session& session, const std::string& person, const std::string& course, Instant at) {
    const auto newest = packs::ContentStore::newestOrNull(session, course, at);
    if (!newest) return {};
    std::vector<std::string> begun;
    std::set<std::string> done;
    for (const auto& row : courses::lessonsDone(session, person, at)) {
        if (row.course != course) continue;
        done.insert(row.lesson);
        if (std::find(begun.begin(), begun.end(), row.version) == begun.end()) begun.push_back(row.version);
    }
    for (const auto& version : begun) {
        const auto lessons = lessonsIn(*packs::ContentStore::version(session, course, version));
        if (std::all_of(lessons.begin(), lessons.end(), [&](const LessonInfo& one) { return done.count(one.id) > 0; })) return lessons;
    }
    return lessonsIn(begun.empty() ? *newest : *packs::ContentStore::version(session, course, begun.back()));
}

LessonsOfCourses lessonsFor(Session& session, const std::string& person, const Program& program, Instant at) {
    LessonsOfCourses all;
    const auto add = [&](const Requirement& requirement) {
        if (requirement.kind != RequirementKind::Course) return;
        for (const auto& course : requirement.refs) {
            std::vector<std::string>& ids = all[course];
            if (!ids.empty()) continue;
            for (const auto& lesson : lessonsOf(session, person, course, at)) ids.push_back(lesson.id);
        }
    };
    for (const auto& requirement : program.requirements) {
        add(requirement);
        for (const auto& part : requirement.parts) add(part);
    }
    return all;
}

namespace {

/// A flag and two instants of each pair that has something out of the ordinary; few pairs do.
struct Extra {
    bool started = false;
    bool proposed = false;
    Instant startedAt;
    bool suspended = false;
    std::int64_t revokedAt = -1;
    Instant retakeDueAt;
    bool exempt = false;
    bool enrolled = false;
    std::vector<std::pair<std::int64_t, std::int64_t>> withdrawn = {};  ///< awards that count no more: from, recorded at
};

/// Which programs are required at a post, looked up once a post and not once a cell.
class Required {
public:
    explicit Required(std::vector<const Program*> programs) : m_programs(std::move(programs)) {
        for (const Program* program : m_programs) {
            m_byRole = m_byRole && program->isByJobRole();
            for (const auto& rule : program->who) m_byName = m_byName || !rule.persons.empty();
        }
    }

    /// By column: 1 where one of the jobs requires the program.
    std::vector<std::uint8_t> of(const std::vector<people::Job>& jobs) {
        std::vector<std::uint8_t> any = atPost(jobs.front());
        for (std::size_t i = 1; i < jobs.size(); ++i) {
            const auto& one = atPost(jobs[i]);
            for (std::size_t column = 0; column < any.size(); ++column) any[column] |= one[column];
        }
        return any;
    }

private:
    const std::vector<std::uint8_t>& atPost(const people::Job& job) {
        std::string key = job.jobRole;
        if (!m_byRole) key += '\n' + job.site + '\n' + job.department;
        if (m_byName) key += '\n' + job.person;
        auto [found, isNew] = m_byPost.try_emplace(std::move(key));
        if (isNew) {
            for (const Program* program : m_programs)
                found->second.push_back(program->isRequiredOf({job.jobRole, job.site, job.department, job.person}) ? 1 : 0);
        }
        return found->second;
    }

    std::vector<const Program*> m_programs;
    bool m_byRole = true;
    bool m_byName = false;
    std::unordered_map<std::string, std::vector<std::uint8_t>> m_byPost;
};

/// What is out of the ordinary in a few cells, found by one look into a flat table.
class Extras {
public:
    explicit Extras(std::size_t cells) : m_place(cells, 0) {}
    Extra& at(std::size_t cell) {
        if (m_place[cell] == 0) {
            m_extras.emplace_back();
            m_place[cell] = static_cast<std::uint32_t>(m_extras.size());
        }
        return m_extras[m_place[cell] - 1];
    }
    const Extra& operator[](std::size_t cell) const {
        static const Extra nothing;
        return m_place[cell] == 0 ? nothing : m_extras[m_place[cell] - 1];
    }

private:
    std::vector<std::uint32_t> m_place;
    std::vector<Extra> m_extras;
};

}  // namespace

Matrix matrixAt(Session& session, const Programs& programs, Instant at, Known known) {
    Matrix matrix;
    matrix.at = at;
    for (auto& staff : people::everyone(session, at, known)) {
        if (!staff.jobs.empty()) matrix.staff.push_back(std::move(staff));
    }
    std::vector<const Program*> rules;
    std::vector<const ProgramVersions*> versions;
    for (const auto& [id, list] : programs.all()) {
        matrix.programs.push_back(id);
        rules.push_back(&list.back().program);
        versions.push_back(&list);
    }
    const std::size_t columns = matrix.programs.size();
    const std::size_t cells = matrix.staff.size() * columns;
    matrix.labels.assign(cells, Label::NotRequired);
    matrix.until.assign(cells, kNever);
    matrix.away.assign(matrix.staff.size(), 0);

    std::unordered_map<std::string_view, std::size_t> rowOf;
    rowOf.reserve(matrix.staff.size());
    for (std::size_t row = 0; row < matrix.staff.size(); ++row) rowOf.emplace(matrix.staff[row].person, row);
    std::unordered_map<std::string_view, std::size_t> columnOf;
    for (std::size_t column = 0; column < columns; ++column) columnOf.emplace(matrix.programs[column], column);
    constexpr std::size_t kNoCell = SIZE_MAX;
    const auto cellOf = [&](const std::string& person, const std::string& program) {
        const auto row = rowOf.find(person);
        const auto column = columnOf.find(program);
        return row == rowOf.end() || column == columnOf.end() ? kNoCell : matrix.index(row->second, column->second);
    };

    std::unordered_map<std::int64_t, std::size_t> columnOfNumber;
    for (const auto& [number, program] : programNumbers(session)) {
        if (const auto column = columnOf.find(program); column != columnOf.end()) columnOfNumber.emplace(number, column->second);
    }
    struct Times {
        std::int64_t from = INT64_MIN, renewable = 0, grace = 0, recorded = 0;
    };
    std::vector<Times> terms(cells);
    const std::int64_t knownUntil = known ? known->ms : kNever;
    Extras extras(cells);
    Duties duties(session, programs, matrix.staff, at, known);
    for (const auto& row : duties.withdrawals()) {
        const std::size_t cell = cellOf(row.person, row.program);
        if (cell != kNoCell) extras.at(cell).withdrawn.emplace_back(row.awardFrom, row.awardRecordedAt);
    }
    forEachTimeline(session, [&](std::string_view person, std::string_view times) {
        const auto row = rowOf.find(person);
        if (row == rowOf.end()) return;
        for (std::size_t i = 0; i < timelineSize(times); ++i) {
            const TermTimes term = unpacked(times, i);
            if (term.from > at.ms || term.recordedAt > knownUntil) continue;
            const auto column = columnOfNumber.find(term.programNo);
            if (column == columnOfNumber.end()) continue;
            const std::size_t cell = matrix.index(row->second, column->second);
            // Of several that had begun the last one counts, of two from one instant the one recorded later.
            if (terms[cell].from > term.from) continue;
            const auto& withdrawn = extras[cell].withdrawn;
            if (!withdrawn.empty() &&
                std::find(withdrawn.begin(), withdrawn.end(), std::pair(term.from, term.recordedAt)) != withdrawn.end()) {
                continue;
            }
            terms[cell] = {term.from, term.renewableFrom, term.graceUntil, term.recordedAt};
            matrix.until[cell] = term.validUntil;
        }
    });
    // A later version may leave less of what an older one gave: that needs the days and the zone of each such award.
    for (std::size_t column = 0; column < columns; ++column) {
        if (!shortensTerms(*versions[column])) continue;
        forEachTerm(session, matrix.programs[column], [&](const std::string& person, const Term& term, Instant recordedAt) {
            const auto row = rowOf.find(person);
            if (row == rowOf.end()) return;
            const std::size_t cell = matrix.index(row->second, column);
            if (terms[cell].from != term.from.ms || terms[cell].recorded != recordedAt.ms) return;
            const Term cut = termUnder(term, recordedAt, *versions[column]);
            terms[cell].renewable = cut.renewableFrom.ms;
            terms[cell].grace = cut.graceUntil.ms;
            matrix.until[cell] = cut.validUntil.ms;
        });
    }
    for (const auto& proposal : openProposals(session, at, known)) {
        const std::size_t cell = cellOf(proposal.person, proposal.program);
        if (cell != kNoCell) extras.at(cell).proposed = true;
    }

    for (const auto& start : openStarts(session, at, known)) {
        const std::size_t cell = cellOf(start.person, start.program);
        if (cell == kNoCell) continue;
        Extra& extra = extras.at(cell);
        extra.startedAt = extra.started ? std::max(extra.startedAt, start.from) : start.from;
        extra.started = true;
    }
    for (const auto& hold : holdsAt(session, at, known)) {
        const std::size_t cell = cellOf(hold.person, hold.program);
        if (cell == kNoCell) continue;
        Extra& extra = extras.at(cell);
        if (hold.kind == HoldRow::Kind::Suspended) {
            extra.suspended = true;
        } else if (hold.from.ms >= terms[cell].from && hold.from.ms > extra.revokedAt) {
            extra.revokedAt = hold.from.ms;
            extra.retakeDueAt = hold.retakeDueAt;
        }
    }
    for (const auto& duty : duties.entered()) {
        const std::size_t cell = cellOf(duty.person, duty.program);
        if (cell == kNoCell || duty.kind == DutyRow::Kind::Moved) continue;
        Extra& extra = extras.at(cell);
        (duty.kind == DutyRow::Kind::Exempt ? extra.exempt : extra.enrolled) = true;
    }

    Required required(rules);
    for (std::size_t row = 0; row < matrix.staff.size(); ++row) {
        const people::Staff& staff = matrix.staff[row];
        matrix.away[row] = people::isAbsent(staff.absences, at) ? 1 : 0;
        const std::vector<std::uint8_t> isRequired = required.of(staff.jobs);
        for (std::size_t column = 0; column < columns; ++column) {
            const std::size_t cell = matrix.index(row, column);
            const Extra& extra = extras[cell];
            const Times& term = terms[cell];
            Moment moment;
            moment.required = isRequired[column] != 0 || extra.enrolled;
            moment.hasTerm = term.from != INT64_MIN;
            if (!moment.required && !moment.hasTerm) continue;
            moment.exempt = extra.exempt;
            moment.suspended = extra.suspended;
            moment.proposed = extra.proposed;
            moment.renewableFrom = Instant{term.renewable};
            moment.validUntil = Instant{matrix.until[cell]};
            moment.graceUntil = Instant{term.grace};
            moment.revoked = moment.hasTerm && extra.revokedAt >= 0;
            if (moment.revoked) {
                moment.dueAt = extra.retakeDueAt;
                moment.started = extra.started && extra.startedAt.ms >= extra.revokedAt;
            } else if (moment.hasTerm) {
                moment.started = extra.started && extra.startedAt >= moment.renewableFrom;
            } else {
                moment.started = extra.started;
                if (const auto duty = duties.of(row, column)) moment.dueAt = duty->endsAt;
            }
            matrix.labels[cell] = statusOf(moment, at).label;
        }
    }
    return matrix;
}

}  // namespace adab::certification

// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/Duties.h"

#include "people/PeopleStore.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace adab::certification {

std::vector<JobSpan> spansOf(const std::vector<people::Job>& jobs) {
    std::vector<JobSpan> spans;
    for (const auto& job : jobs) {
        spans.push_back(
            {job.job, job.jobRole, job.zone, job.from, job.fromAt, job.untilAt, 0, job.recordedAt, job.site, job.department, job.person});
    }
    return spans;
}

namespace {

/// ICU finds the end of a day in microseconds; among many people the same few days come thousands of times.
class Days {
public:
    Instant endOf(const std::string& zone, Date day) {
        const auto key = std::make_pair(zone, day);
        if (const auto found = m_ends.find(key); found != m_ends.end()) return found->second;
        return m_ends.emplace(key, of(zone)->endOf(day)).first->second;
    }
    const Zone* of(const std::string& zone) {
        const auto found = m_zones.find(zone);
        return &(found == m_zones.end() ? m_zones.emplace(zone, Zone(zone)).first : found)->second;
    }

private:
    std::map<std::string, Zone> m_zones;
    std::map<std::pair<std::string, Date>, Instant> m_ends;
};

/// What somebody of one job and no absence has to do rests on a few things that many have in common: ten thousand people, some hundred
/// days.
class Common {
public:
    explicit Common(std::size_t columns) : m_columns(columns) {}
    /// Equal for jobs of which everything that a due date rests on is equal.
    std::size_t groupOf(const people::Job& job) {
        const auto [found, isNew] = m_groups.try_emplace({job.jobRole, job.zone, job.from, job.fromAt, job.untilAt}, m_groups.size());
        if (isNew) m_slots.resize(m_slots.size() + m_columns);
        return found->second;
    }
    template <class Find>
    const std::optional<DutyDays>& of(std::size_t group, std::size_t column, Find find) {
        Slot& slot = m_slots[group * m_columns + column];
        if (!slot.isKnown) slot = {true, find()};
        return slot.found;
    }

private:
    struct Slot {
        bool isKnown = false;
        std::optional<DutyDays> found;
    };
    using Key = std::tuple<std::string_view, std::string_view, Date, Instant, std::optional<Instant>>;
    std::size_t m_columns;
    std::map<Key, std::size_t> m_groups;  ///< the texts lie in the staff
    std::vector<Slot> m_slots;            ///< group × column
};

}  // namespace

class Duties::Finding {
public:
    Finding(Session& session, const Programs& programs, const std::vector<people::Staff>& staff, Instant at, Known known)
        : entered(dutiesAt(session, at, known)),
          withdrawals(withdrawalsAt(session, at, known)),
          m_session(session),
          m_staff(staff),
          m_at(at),
          m_known(known),
          m_common(programs.all().size()) {
        for (const auto& [id, versions] : programs.all()) {
            // A due date that rests on more than a job role, a day and a zone is nobody else's.
            const bool isOwn = std::any_of(versions.begin(), versions.end(), [](const InstalledProgram& one) {
                return !one.program.isByJobRole() || one.program.dueFrom == DueFrom::Assignment;
            });
            m_columns.push_back({id, &versions, !isOwn});
        }
        for (const auto& row : withdrawals) {
            if (Entered* one = enteredOf(row.person, row.program)) one->grant(row.retakeDue);
        }
        for (const auto& row : entered) {
            Entered* one = row.kind == DutyRow::Kind::Exempt ? nullptr : enteredOf(row.person, row.program);
            if (!one) continue;
            if (row.kind == DutyRow::Kind::Moved) {
                one->grant(row.span.due);
            } else if (!one->enrolled || row.span.due < one->enrolled->due) {
                one->enrolled = &row.span;
            }
        }
    }

    std::optional<DutyDays> of(std::size_t row, std::size_t column) {
        if (row != m_row) begin(row);
        const Entered entry = m_entered.empty() ? Entered{} : enteredAt(row, column);
        if (m_isSimple && m_columns[column].isCommon && !entry.enrolled && !entry.granted) {
            const people::Job& job = m_staff[row].jobs.front();
            auto found = m_common.of(m_group, column, [&] {
                auto spans = spansOf(m_staff[row].jobs);
                spans.front().recordedAt = Instant{INT64_MIN};  // each person's own
                return find(std::move(spans), column, entry);
            });
            if (found) found->offeredAt = std::max(found->offeredAt, job.recordedAt);
            return found;
        }
        return find(spansOf(jobs()), column, entry);
    }

    const std::vector<DutyRow> entered;
    const std::vector<WithdrawalRow> withdrawals;

private:
    struct Column {
        std::string id;
        const ProgramVersions* versions;
        bool isCommon;
    };
    /// What was entered for one person and one program.
    struct Entered {
        const DutySpan* enrolled = nullptr;
        std::optional<Date> granted;
        void grant(Date day) { granted = std::max(granted.value_or(day), day); }
    };

    Entered* enteredOf(const std::string& person, const std::string& program) {
        const auto row = std::lower_bound(m_staff.begin(), m_staff.end(), person,
                                          [](const people::Staff& one, const std::string& id) { return one.person < id; });
        const auto column = std::lower_bound(m_columns.begin(), m_columns.end(), program,
                                             [](const Column& one, const std::string& id) { return one.id < id; });
        if (row == m_staff.end() || row->person != person || column == m_columns.end() || column->id != program) return nullptr;
        return &m_entered[cell(static_cast<std::size_t>(row - m_staff.begin()), static_cast<std::size_t>(column - m_columns.begin()))];
    }
    Entered enteredAt(std::size_t row, std::size_t column) const {
        const auto found = m_entered.find(cell(row, column));
        return found == m_entered.end() ? Entered{} : found->second;
    }
    std::size_t cell(std::size_t row, std::size_t column) const { return row * m_columns.size() + column; }

    void begin(std::size_t row) {
        const people::Staff& staff = m_staff[row];
        m_row = row;
        m_chain.reset();
        m_isTransferred = staff.hiredAt && std::any_of(staff.jobs.begin(), staff.jobs.end(),
                                                       [&](const people::Job& job) { return *staff.hiredAt < job.fromAt; });
        m_isSimple = staff.jobs.size() == 1 && staff.absences.empty() && !m_isTransferred;
        m_group = m_isSimple ? m_common.groupOf(staff.jobs.front()) : 0;
    }
    /// Who changed jobs without a gap keeps the days that were running: then the jobs before count too.
    const std::vector<people::Job>& jobs() {
        if (!m_isTransferred) return m_staff[m_row].jobs;
        if (!m_chain) m_chain = people::allJobsOf(m_session, m_staff[m_row].person, m_known);
        return *m_chain;
    }

    std::optional<DutyDays> find(std::vector<JobSpan> jobs, std::size_t column, const Entered& entry) {
        Facts facts;
        if (entry.enrolled) facts.duties.push_back(*entry.enrolled);
        for (auto& duty : dutiesOf(std::move(jobs), *m_columns[column].versions)) facts.duties.push_back(std::move(duty));
        const DutySpan* duty = dutyAt(facts, m_at);
        if (!duty) return std::nullopt;
        const Date due = std::max(duty->due, entry.granted.value_or(duty->due));
        const auto& absences = m_staff[m_row].absences;
        const auto paused = absences.empty() ? std::optional<Date>(due) : pausedDue(duty->anchor, due, awaysOf(absences));
        return DutyDays{due, duty->offeredAt, m_days.of(duty->zone),
                        paused ? std::optional<Instant>(m_days.endOf(duty->zone, *paused)) : std::nullopt};
    }

    Session& m_session;
    const std::vector<people::Staff>& m_staff;
    Instant m_at;
    Known m_known;
    std::vector<Column> m_columns;
    std::unordered_map<std::size_t, Entered> m_entered;  ///< by cell; few have something
    Days m_days;
    Common m_common;

    // of the row that was asked about last
    std::size_t m_row = SIZE_MAX;
    bool m_isTransferred = false;
    bool m_isSimple = false;
    std::size_t m_group = 0;
    std::optional<std::vector<people::Job>> m_chain;
};

Duties::Duties(Session& session, const Programs& programs, const std::vector<people::Staff>& staff, Instant at, Known known)
    : m_finding(std::make_unique<Finding>(session, programs, staff, at, known)) {}
Duties::~Duties() = default;

std::optional<DutyDays> Duties::of(std::size_t row, std::size_t column) { return m_finding->of(row, column); }
const std::vector<DutyRow>& Duties::entered() const { return m_finding->entered; }
const std::vector<WithdrawalRow>& Duties::withdrawals() const { return m_finding->withdrawals; }

}  // namespace adab::certification

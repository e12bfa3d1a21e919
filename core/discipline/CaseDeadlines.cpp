// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseDeadlines.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace adab::discipline {

namespace {

using Time = CaseDeadline::Time;

CaseDeadline running(Due due, std::optional<Instant> until, Instant at) {
    if (!until) return {due, until, Time::Stands};
    return {due, until, *until <= at ? Time::Over : Time::Runs};
}

class Running {
public:
    Running(const Case& subject, const Procedure& procedure, const Deadlines& times, const Zone& zone, Instant at)
        : m_case(subject), m_procedure(procedure), m_times(times), m_zone(zone), m_at(at) {}

    std::vector<CaseDeadline> all() {
        switch (m_case.stage) {
            case Stage::None: return {};
            case Stage::Opened: opened(); break;
            case Stage::Noticed: noticed(); break;
            case Stage::Decided: decided(); break;
            case Stage::Appealed: m_all.push_back({Due::AppealDecision, start(m_case.appealedOn), Time::Waits}); break;
            case Stage::Closed: break;
        }
        measure();
        sanction();
        std::stable_sort(m_all.begin(), m_all.end(), [&](const CaseDeadline& a, const CaseDeadline& b) { return harmsBefore(a, b, m_at); });
        return std::move(m_all);
    }

private:
    std::optional<Instant> start(std::optional<Date> day) const { return day ? std::optional(m_zone.startOf(*day)) : std::nullopt; }
    void opened() {
        // Without a time bar nothing runs, and yet nobody is told: it waits.
        const auto last = noticeThrough(m_case.allegation, m_procedure);
        if (last)
            m_all.push_back(running(Due::Notice, m_zone.endOf(*last), m_at));
        else
            m_all.push_back({Due::Notice, start(m_case.openedOn), Time::Waits});
    }
    void noticed() {
        const bool over = m_times.answerUntil && *m_times.answerUntil <= m_at;
        if (!m_case.respondedOn && !over)
            m_all.push_back(running(Due::Answer, m_times.answerUntil, m_at));
        else
            m_all.push_back({Due::Decision, m_case.respondedOn ? start(m_case.respondedOn) : m_times.answerUntil, Time::Waits});
    }
    void decided() {
        if (!m_case.decision->sanction) return;
        if (!m_case.receivedOn)
            m_all.push_back({Due::Receipt, start(m_case.decidedOn), Time::Waits});
        else if (!m_times.appealUntil || m_at < *m_times.appealUntil)
            m_all.push_back(running(Due::Appeal, m_times.appealUntil, m_at));
    }
    /// A measure ends by itself; before that somebody looks whether it is still
    /// needed.
    void measure() {
        if (!m_case.measure) return;
        const Instant end = m_zone.endOf(m_case.measure->until);
        if (m_at < end) m_all.push_back({Due::Measure, end, Time::Runs});
    }
    void sanction() {
        const Date today = m_zone.dateOf(m_at);
        if (sanctionOn(m_case, m_procedure, today) != SanctionState::Live) return;
        if (m_case.decision->reviewOn && !m_case.reviewedOn)
            m_all.push_back(running(Due::Review, m_zone.endOf(*m_case.decision->reviewOn), m_at));
        const auto last = liveThrough(m_case, m_procedure);
        if (last && *last <= today.plusDays(kSpentSoonDays)) m_all.push_back({Due::Spent, m_zone.endOf(*last), Time::Runs});
    }

    const Case& m_case;
    const Procedure& m_procedure;
    const Deadlines& m_times;
    const Zone& m_zone;
    Instant m_at;
    std::vector<CaseDeadline> m_all;
};

}  // namespace

std::string_view name(Due due) {
    static constexpr std::array<std::string_view, 9> names{"measure", "notice", "answer", "decide", "decide-appeal",
                                                           "receipt", "appeal", "review", "spent"};
    return names.at(static_cast<std::size_t>(due));
}

bool isStep(Due due) { return due != Due::Measure && due != Due::Review && due != Due::Spent; }

bool isPressing(const CaseDeadline& deadline, Instant at) {
    switch (deadline.time) {
        case Time::Over:
        case Time::Waits: return true;
        case Time::Runs: return deadline.until->ms <= at.ms + kPressingDays * base::kDayMs;
        case Time::Stands: return false;
    }
    return false;
}

bool harmsBefore(const CaseDeadline& a, const CaseDeadline& b, Instant at) {
    const auto key = [&](const CaseDeadline& one) {
        const std::int64_t day = one.until ? one.until->ms : std::numeric_limits<std::int64_t>::max();
        const auto harm = static_cast<std::int64_t>(one.due);
        return isPressing(one, at) ? std::tuple(0, harm, day) : std::tuple(1, day, harm);
    };
    return key(a) < key(b);
}

std::vector<CaseDeadline> caseDeadlines(const Case& subject, const Procedure& procedure, const Deadlines& times, const Zone& zone,
                                        Instant at) {
    return Running(subject, procedure, times, zone, at).all();
}

}  // namespace adab::discipline

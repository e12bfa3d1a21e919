// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// The contract of dates (DOMAIN §7) told once more and as simply as can be: everything from the beginning, one thing after the other, day
/// by day, with the standard library's calendar and three zones written down by hand. It calls no rule of the room that it is held against.
namespace adab::certification::naive {

/// What the programs of the test differ in.
struct Rules {
    enum class Zone { Tehran, Kathmandu, London } zone = Zone::Tehran;
    enum class Basis { Completion, PreviousExpiry, FixedDay } basis = Basis::PreviousExpiry;
    int months = 3;  ///< or days, where 0; of a fixed day 1 April
    int days = 0;
    int windowDays = 30;
    int graceDays = 14;
    int dueDays = 14;
    enum class Late { AsInTime, Full } late = Late::AsInTime;
    enum class Decided { ByRule, ByPerson } decided = Decided::ByRule;
    std::int64_t installed = 0;
};

/// One thing that was accepted.
struct Event {
    enum class Kind {
        Hired,
        JobEnded,
        Enrolled,
        Lesson1,
        Lesson2,
        Quiz,
        Acknowledged,
        Annulled,
        Certified,
        Declined,
        Suspended,
        Reinstated,
        Revoked,
        Lifted,
        Exempted,
        Recognised,
        DueMoved,
        Away
    };
    Kind kind = Kind::Hired;
    std::int64_t recorded = 0;
    std::int64_t effective = 0;
    std::string id;           ///< job or attempt
    std::int64_t from = 0;    ///< a day, as the number of days since 1970
    std::int64_t until = 0;   ///< a day
    bool isRequired = false;  ///< of a job: the program is asked of its role
};

class Naive {
public:
    Naive(const Rules& rules, const std::vector<Event>& events, std::int64_t known) : m_rules(rules) {
        for (const auto& event : events) {
            if (event.recorded > known) break;
            m_events.push_back(event);
            take(m_events.back());
        }
    }

    /// `duty/certificate/hold`
    std::string axes(std::int64_t at) const {
        const Award* award = countingAt(at);
        const Event* revocation = award ? revocationOf(*award, at) : nullptr;
        const std::string certificate = !award                  ? "none"
                                        : revocation            ? "revoked"
                                        : at < award->renewable ? "certified"
                                        : at < award->valid     ? "renewable"
                                        : at < award->grace     ? "in-grace"
                                                                : "lapsed";
        return duty(at, certificate, award, revocation) + "/" + certificate + "/" + (isHeld(at) ? "suspended" : "none");
    }

    // ---- days ----
    static constexpr std::int64_t kDay = 86'400'000;
    static std::int64_t startOf(const Rules& rules, std::int64_t day) { return day * kDay - offsetOfDay(rules, day); }
    static std::int64_t endOf(const Rules& rules, std::int64_t day) { return startOf(rules, day + 1); }
    static std::int64_t dayOf(const Rules& rules, std::int64_t at) {
        std::int64_t day = at / kDay;
        while (endOf(rules, day) <= at) ++day;
        while (startOf(rules, day) > at) --day;
        return day;
    }

private:
    using Kind = Event::Kind;
    using Days = std::chrono::sys_days;
    using Ymd = std::chrono::year_month_day;

    static Ymd ymd(std::int64_t day) { return Ymd{Days{std::chrono::days{day}}}; }
    static std::int64_t number(const Ymd& date) { return Days{date}.time_since_epoch().count(); }
    static std::int64_t plusMonths(std::int64_t day, int months) {
        const Ymd later = ymd(day) + std::chrono::months{months};
        return number(later.ok() ? later : Ymd{later.year() / later.month() / std::chrono::last});
    }
    static std::int64_t lastSunday(std::chrono::year year, std::chrono::month month) {
        return Days{year / month / std::chrono::Sunday[std::chrono::last]}.time_since_epoch().count();
    }
    /// From UTC, at the first instant of the day: summer time begins and ends at 01:00 UTC, within a day.
    static std::int64_t offsetOfDay(const Rules& rules, std::int64_t day) {
        constexpr std::int64_t kMinute = 60'000;
        if (rules.zone == Rules::Zone::Tehran) return 210 * kMinute;
        if (rules.zone == Rules::Zone::Kathmandu) return 345 * kMinute;
        const auto year = ymd(day).year();
        const bool summer = lastSunday(year, std::chrono::March) < day && day <= lastSunday(year, std::chrono::October);
        return summer ? 60 * kMinute : 0;
    }

    // ---- awards ----
    struct Award {
        std::int64_t from = 0, renewable = 0, valid = 0, grace = 0;
        std::int64_t anchor = 0, last = 0;
        int months = 0;
        std::set<std::string> attempts;  ///< that it rests on
        std::optional<std::int64_t> withdrawn;
        std::int64_t retake = 0;
    };
    struct Question {
        std::int64_t from = 0;
        std::optional<std::int64_t> until;
        std::set<std::string> attempts;
    };
    struct Done {
        std::int64_t at = 0;
        std::set<std::string> attempts;
    };

    void close(Award& award, std::int64_t last) const {
        award.last = last;
        award.valid = endOf(m_rules, last);
        award.grace = endOf(m_rules, last + m_rules.graceDays);
        award.renewable = std::max(startOf(m_rules, last - m_rules.windowDays), award.from);
    }
    static std::int64_t firstOfApril(std::int64_t from) {
        std::int64_t day = from;
        while (ymd(day).month() != std::chrono::April || ymd(day).day() != std::chrono::day{1}) ++day;
        return day;
    }
    /// Valid from completion; what was renewed in time goes on where the basis says so.
    Award awardedFor(const Done& done, const Award* renewed) const {
        Award award;
        award.from = done.at;
        award.attempts = done.attempts;
        const std::int64_t on = dayOf(m_rules, done.at);
        const Award* series = m_rules.basis == Rules::Basis::PreviousExpiry ? renewed : nullptr;
        award.anchor = series ? (series->months > 0 ? series->anchor : series->last) : on;
        if (m_rules.basis == Rules::Basis::FixedDay) {
            std::int64_t last = firstOfApril(on);
            if (renewed && last <= renewed->last) last = firstOfApril(renewed->last + 1);
            close(award, last);
        } else if (m_rules.days > 0) {
            close(award, (series ? series->last : on) + m_rules.days);
        } else {
            award.months = (series ? series->months : 0) + m_rules.months;
            close(award, plusMonths(award.anchor, award.months));
        }
        if (award.last < on) return awardedFor(done, nullptr);
        return award;
    }

    const Award* countingAt(std::int64_t at) const {
        const Award* found = nullptr;
        for (const auto& award : m_awards) {
            if (award.withdrawn && *award.withdrawn <= at) continue;
            if (award.from <= at && (!found || found->from <= award.from)) found = &award;
        }
        return found;
    }
    /// What was withdrawn at any time is nothing that can be renewed.
    const Award* standingAt(std::int64_t at) const {
        const Award* found = nullptr;
        for (const auto& award : m_awards) {
            if (!award.withdrawn && award.from <= at && (!found || found->from <= award.from)) found = &award;
        }
        return found;
    }
    const Event* revocationOf(const Award& award, std::int64_t at) const {
        const Event* found = nullptr;
        for (const auto& event : m_events) {
            if (event.kind != Kind::Revoked || event.effective > at || event.effective < award.from) continue;
            const auto lifted = m_lifted.find(event.effective);
            if (lifted == m_lifted.end() || lifted->second > at) found = &event;
        }
        return found;
    }
    /// A revocation that was taken back makes nobody late.
    bool isRevoked(const Award& award, std::int64_t at) const {
        for (const auto& event : m_events) {
            if (event.kind == Kind::Revoked && event.effective <= at && award.from <= event.effective && !m_lifted.count(event.effective))
                return true;
        }
        return false;
    }
    bool isHeld(std::int64_t at) const {
        bool held = false;
        for (const auto& event : m_events) {
            if (event.effective > at) continue;
            if (event.kind == Kind::Suspended) held = true;
            if (event.kind == Kind::Reinstated) held = false;
        }
        return held;
    }

    // ---- what is asked, and what was done ----
    struct Asked {
        const Award* award = nullptr;
        const Event* revocation = nullptr;
        std::optional<std::int64_t> since;
    };
    Asked askedAt(std::int64_t now) const {
        Asked asked;
        asked.award = countingAt(now);
        if (!asked.award) return asked;
        asked.revocation = revocationOf(*asked.award, now);
        asked.since = asked.revocation ? asked.revocation->effective : asked.award->renewable;
        return asked;
    }
    /// The first evidence of each kind that counts; nothing where one is missing.
    std::optional<Done> done(const std::vector<Kind>& kinds, std::optional<std::int64_t> since, std::int64_t now) const {
        Done all{INT64_MIN, {}};
        for (const Kind kind : kinds) {
            const Event* first = nullptr;
            for (const auto& event : m_events) {
                if (event.kind != kind || event.effective > now || (since && event.effective < *since)) continue;
                if (kind == Kind::Quiz && m_annulled.count(event.id)) continue;
                if (!first || event.effective < first->effective) first = &event;
            }
            if (!first) return std::nullopt;
            all.at = std::max(all.at, first->effective);
            if (kind == Kind::Quiz) all.attempts.insert(first->id);
        }
        return all;
    }
    struct Next {
        Done done;
        const Award* renews = nullptr;
    };
    std::optional<Next> earned(std::int64_t now) const {
        static const std::vector<Kind> whole{Kind::Lesson1, Kind::Lesson2, Kind::Quiz, Kind::Acknowledged};
        static const std::vector<Kind> again{Kind::Quiz, Kind::Acknowledged};
        const Asked asked = askedAt(now);
        const bool fromTheBeginning = !asked.award || asked.revocation;
        const auto inTime = done(fromTheBeginning ? whole : again, asked.since, now);
        if (inTime) {
            const Award* renewed = fromTheBeginning ? nullptr : standingAt(inTime->at);
            // In time is what was complete before grace was over, whenever somebody wrote it down.
            if (renewed && !isRevoked(*renewed, inTime->at) && inTime->at < renewed->grace) return Next{*inTime, renewed};
            const bool asInTime = m_rules.late == Rules::Late::AsInTime || fromTheBeginning || now < asked.award->grace;
            if (asInTime) return Next{*inTime, nullptr};
        }
        if (fromTheBeginning || now < asked.award->grace || m_rules.late != Rules::Late::Full) return std::nullopt;
        auto late = done(whole, asked.since, now);
        if (!late) return std::nullopt;
        late->at = std::max(late->at, standingAt(late->at) ? standingAt(late->at)->grace : late->at);
        return Next{*late, nullptr};
    }

    // ---- one thing after the other ----
    void take(const Event& event) {
        const std::int64_t now = event.recorded;
        switch (event.kind) {
            case Kind::Lesson1:
            case Kind::Lesson2:
            case Kind::Quiz:
            case Kind::Acknowledged: return learn(event);
            case Kind::Annulled: return annul(event);
            case Kind::Certified:
                if (const auto next = earned(now)) addAward(awardedFor(next->done, next->renews), now);
                return;
            case Kind::Declined:
            case Kind::Revoked: return answer(now);  // what waited was earned before
            case Kind::Lifted: {
                const Asked asked = askedAt(now);
                if (asked.revocation) m_lifted[asked.revocation->effective] = now;
                return award(now);
            }
            case Kind::Recognised: {
                Award award;
                award.from = event.effective;
                close(award, event.until);
                return addAward(award, now);
            }
            default: return;  // what is asked of the list when it is asked
        }
    }
    void learn(const Event& event) {
        const Asked asked = askedAt(event.recorded);
        if (asked.since && event.effective < *asked.since) return;
        bool begun = false;
        for (const auto start : m_starts) begun = begun || !asked.since || *asked.since <= start;
        if (!begun) m_starts.push_back(event.effective);
        award(event.recorded);
    }
    void award(std::int64_t now) {
        const auto next = earned(now);
        if (!next) return;
        if (m_rules.decided == Rules::Decided::ByRule) return addAward(awardedFor(next->done, next->renews), now);
        if (openQuestion(now)) return;
        m_questions.push_back({next->done.at, std::nullopt, next->done.attempts});
    }
    void addAward(const Award& award, std::int64_t now) {
        answer(now);
        m_awards.push_back(award);
    }
    void answer(std::int64_t now) {
        for (auto& question : m_questions) {
            if (!question.until) question.until = now;
        }
    }
    const Question* openQuestion(std::int64_t at) const {
        const Question* found = nullptr;
        for (const auto& question : m_questions) {
            if (question.from <= at && (!question.until || at < *question.until)) found = &question;
        }
        return found;
    }
    void annul(const Event& event) {
        m_annulled.insert(event.id);
        bool any = false;
        if (const Question* question = openQuestion(event.recorded); question && question->attempts.count(event.id)) {
            answer(event.recorded);
            any = true;
        }
        for (auto& one : m_awards) {
            if (one.withdrawn || !one.attempts.count(event.id)) continue;
            one.withdrawn = event.recorded;
            one.retake = dayOf(m_rules, event.recorded) + m_rules.dueDays;
            m_starts.push_back(event.recorded);
            any = true;
        }
        if (any) award(event.recorded);
    }

    // ---- duty ----
    struct Duty {
        std::int64_t from = 0;
        std::optional<std::int64_t> until;
        std::int64_t anchor = 0, due = 0;
    };
    std::vector<Duty> duties() const {
        std::vector<Duty> jobs;
        std::vector<Duty> enrolments;
        for (const auto& event : m_events) {
            if (event.kind == Kind::Enrolled) {
                enrolments.push_back({event.recorded, std::nullopt, event.from, event.from + m_rules.dueDays});
                continue;
            }
            if (event.kind != Kind::Hired || !event.isRequired) continue;
            // Nothing was asked before the program was there.
            Duty duty{std::max(startOf(m_rules, event.from), m_rules.installed), std::nullopt,
                      std::max(event.from, dayOf(m_rules, m_rules.installed)), 0};
            duty.due = duty.anchor + m_rules.dueDays;
            for (const auto& end : m_events) {
                if (end.kind == Kind::JobEnded && end.id == event.id) duty.until = endOf(m_rules, end.until);
            }
            if (duty.until && *duty.until <= duty.from) continue;
            // Without a gap the days that were running go on.
            for (const auto& before : jobs) {
                if ((!before.until || *before.until >= duty.from) && before.due < duty.due) {
                    duty.anchor = before.anchor;
                    duty.due = before.due;
                }
            }
            jobs.push_back(duty);
        }
        jobs.insert(jobs.end(), enrolments.begin(), enrolments.end());
        return jobs;
    }
    std::string duty(std::int64_t at, const std::string& certificate, const Award* award, const Event* revocation) const {
        std::optional<Duty> mine;
        for (const auto& one : duties()) {
            if (one.from <= at && (!one.until || at < *one.until) && (!mine || one.due < mine->due)) mine = one;
        }
        if (!mine) return "not-required";
        for (const auto& event : m_events) {
            if (event.kind == Kind::Exempted && event.effective <= at && at < endOf(m_rules, event.until)) return "exempt";
        }
        std::optional<std::int64_t> since;
        if (award) since = revocation ? revocation->effective : award->renewable;
        const bool waits = openQuestion(at) != nullptr;
        bool begun = waits;
        for (const auto start : m_starts) begun = begun || (start <= at && (!since || *since <= start));
        const std::string open = begun ? "in-progress" : "assigned";
        if (certificate == "certified") return "met";
        if (certificate == "renewable" || certificate == "in-grace" || waits) return open;
        if (certificate == "lapsed") return "overdue";
        if (certificate == "revoked") return endOf(m_rules, revocation->until) <= at ? "overdue" : open;
        return endOf(m_rules, paused(mine->anchor, latestDue(mine->due, at))) <= at ? "overdue" : open;
    }
    /// A later day that was granted, or that a withdrawal left.
    std::int64_t latestDue(std::int64_t due, std::int64_t at) const {
        for (const auto& one : m_awards) {
            if (one.withdrawn && *one.withdrawn <= at) due = std::max(due, one.retake);
        }
        for (const auto& event : m_events) {
            if (event.kind == Kind::DueMoved && event.recorded <= at) due = std::max(due, event.until);
        }
        return due;
    }
    /// Each day away moves the due date by one.
    std::int64_t paused(std::int64_t anchor, std::int64_t due) const {
        for (std::int64_t day = anchor; day <= due; ++day) {
            for (const auto& event : m_events) {
                if (event.kind != Kind::Away || day < event.from || event.until < day) continue;
                ++due;
                break;
            }
        }
        return due;
    }

    Rules m_rules;
    std::vector<Event> m_events;
    std::vector<Award> m_awards;
    std::vector<Question> m_questions;
    std::vector<std::int64_t> m_starts;
    std::set<std::string> m_annulled;
    std::map<std::int64_t, std::int64_t> m_lifted;  ///< instant of a revocation → when an appeal took it back
};

}  // namespace adab::certification::naive

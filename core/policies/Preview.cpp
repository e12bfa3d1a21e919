// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/Preview.h"

#include "people/PeopleRules.h"
#include "policies/Facts.h"
#include "policies/RunningTimes.h"

#include <algorithm>
#include <array>
#include <memory>
#include <tuple>

namespace adab::policies {

namespace {

constexpr std::size_t kEach = 4'096;

using Rules = std::vector<std::size_t>;

}  // namespace

/// Circumstances of one person after another, in the order of time: a job changes seldom, and nothing is worked out that no rule looks at.
struct Preview::Around {
    explicit Around(const PreviewPerson& of) : who(of) {}

    const Circumstances& at(Instant instant) {
        if (!(from <= instant && instant < until)) {
            around = circumstancesOf(who.jobs, {}, instant);
            const auto held = people::jobsAt(who.jobs, instant);
            if (!held.empty()) zone = Zone(held.front().zone);
            from = Instant{INT64_MIN};
            until = Instant{INT64_MAX};
            for (const auto& job : who.jobs) {
                for (const Instant edge : {job.fromAt, job.untilAt.value_or(job.fromAt)}) {
                    if (edge <= instant) from = std::max(from, edge);
                    if (edge > instant) until = std::min(until, edge);
                }
            }
        }
        around.away = people::isAbsent(who.absences, instant);
        around.day = zone.dateOf(instant);
        return around;
    }

    const PreviewPerson& who;
    Circumstances around;
    Zone zone;
    Instant from{INT64_MAX};  ///< nothing is known yet
    Instant until{INT64_MIN};
};

Preview::Preview(const Policy& policy, Instant from, Instant until, const std::vector<PreviewPerson>& people)
    : m_policy(policy), m_from(from), m_until(until), m_people(people) {}

std::set<std::string> Preview::programsOfTimes() const {
    std::set<std::string> programs;
    for (const Rule& rule : m_policy.rules) {
        if (!isFact(rule.trigger)) programs.insert(rule.program);
    }
    return programs;
}

void Preview::take(const FactTable& table, const std::function<void(std::size_t)>& each) {
    std::array<Rules, 9> rulesOf;
    std::array<bool, 9> wantsEarlier{};
    for (std::size_t i = 0; i < m_policy.rules.size(); ++i) {
        const auto trigger = static_cast<std::size_t>(m_policy.rules[i].trigger);
        rulesOf[trigger].push_back(i);
        wantsEarlier[trigger] = wantsEarlier[trigger] || m_policy.rules[i].when.firstTime;
    }
    std::unordered_map<std::string_view, std::size_t> placeOf;
    for (std::size_t i = 0; i < m_people.size(); ++i) placeOf.emplace(m_people[i].person, i);

    std::optional<std::uint32_t> current;
    std::optional<std::size_t> person;
    std::unique_ptr<Around> around;
    std::map<std::tuple<Trigger, std::uint32_t, std::uint32_t>, std::vector<std::int64_t>> earlier;
    for (std::size_t done = 0; done < table.rows.size(); ++done) {
        if (done % kEach == 0) each(done);
        const FactTable::Row& row = table.rows[done];
        if (current != row.person) {
            current = row.person;
            const auto found = placeOf.find(table.names[row.person]);
            person = found == placeOf.end() ? std::nullopt : std::optional(found->second);
            around.reset();
            if (person) around = std::make_unique<Around>(m_people[*person]);
            earlier.clear();
        }
        if (!person) continue;
        const auto trigger = static_cast<std::size_t>(row.trigger);
        std::vector<std::int64_t>* before = wantsEarlier[trigger] ? &earlier[{row.trigger, row.program, row.measure}] : nullptr;
        if (row.at >= m_from && row.at < m_until) {
            std::optional<Fact> fact;
            for (const std::size_t i : rulesOf[trigger]) {
                const Rule& rule = m_policy.rules[i];
                if (!concerns(rule, row.trigger, table.names[row.program], table.names[row.measure], row.value)) continue;
                if (!fact) {
                    fact = table.fact(row);
                    fact->around = around->at(row.at);
                    if (before) fact->around.earlier = *before;
                }
                if (!answers(rule, *fact)) continue;
                Hit hit{i, *person, row.at, {row.seq}, rule.points};
                if (isMeasured(row.trigger)) hit.value = row.value;
                m_hits.push_back(std::move(hit));
            }
        }
        if (before) before->push_back(row.value);
    }
}

void Preview::take(std::size_t person, const std::string& program, const certification::Facts& facts) {
    const PreviewPerson& who = m_people[person];
    const auto around = [&](Instant at) { return circumstancesOf(who.jobs, who.absences, at); };
    for (const Effect& effect : askedBetween(m_policy, facts, who.person, program, m_from, m_until, around)) {
        const Rule* rule = m_policy.rule(effect.rule);
        m_hits.push_back({static_cast<std::size_t>(rule - m_policy.rules.data()), person, effect.boundary, effect.facts});
    }
}

std::vector<Hit> Preview::hits() const {
    std::vector<Hit> all = m_hits;
    std::sort(all.begin(), all.end(),
              [](const Hit& a, const Hit& b) { return std::tie(a.person, a.at, a.rule) < std::tie(b.person, b.at, b.rule); });
    const int most = m_policy.caps.pointsPerMonth;
    if (most == 0) return all;
    std::tuple<std::size_t, int, int> month{};
    int earned = 0;
    std::map<std::string, Zone> zones;
    for (Hit& hit : all) {
        if (hit.points == 0) continue;
        const people::Job* job = people::jobOfDateRule(m_people[hit.person].jobs, hit.at);
        const std::string zoneName = job ? job->zone : "UTC";
        const Date day = zones.try_emplace(zoneName, zoneName).first->second.dateOf(hit.at);
        if (month != std::tuple(hit.person, day.year, day.month)) {
            month = {hit.person, day.year, day.month};
            earned = 0;
        }
        hit.points = std::min(hit.points, most - earned);
        earned += hit.points;
    }
    return all;
}

std::string_view name(View view) {
    switch (view) {
        case View::Site: return "site";
        case View::JobRole: return "job-role";
        case View::Language: return "language";
        case View::Shift: return "shift";
    }
    return "site";
}

const std::vector<View>& allViews() {
    static const std::vector<View> all{View::Site, View::JobRole, View::Language, View::Shift};
    return all;
}

std::string_view name(Met met) { return met == Met::Reward ? "reward" : "concern"; }

std::vector<Group> fairnessOf(const Policy& policy, const std::vector<PreviewPerson>& people, const std::vector<Hit>& hits, View view,
                              Met met) {
    const auto groupOf = [&](const PreviewPerson& person) -> const std::string& {
        switch (view) {
            case View::Site: return person.site;
            case View::JobRole: return person.jobRole;
            case View::Language: return person.language;
            case View::Shift: return person.shift;
        }
        return person.site;
    };
    std::set<std::size_t> affected;
    for (const Hit& hit : hits) {
        if (isReward(policy.rules[hit.rule].effect) == (met == Met::Reward)) affected.insert(hit.person);
    }
    std::map<std::string, Group> groups;
    for (std::size_t i = 0; i < people.size(); ++i) {
        Group& group = groups[groupOf(people[i])];
        group.group = groupOf(people[i]);
        ++group.staff;
        if (affected.contains(i)) ++group.affected;
    }
    std::vector<Group> all;
    for (auto& [id, group] : groups) all.push_back(std::move(group));
    return compared(std::move(all));
}

}  // namespace adab::policies

// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/PreviewService.h"

#include "certification/Standing.h"
#include "gate/Runs.h"
#include "packs/ContentStore.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/RosterStore.h"
#include "policies/DraftStore.h"
#include "policies/PoliciesService.h"
#include "policies/PoliciesStore.h"
#include "policies/PolicyWords.h"
#include "policies/Preview.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace adab::policies {

using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

constexpr const char* kNoGroup = "-";

/// Early from 5:00, late from 12:00, night from 20:00, by the clock of the site.
std::size_t shiftOf(int hour) { return hour >= 5 && hour < 12 ? 0 : hour >= 12 && hour < 20 ? 1 : 2; }
constexpr std::array<const char*, 3> kShifts{"early", "late", "night"};

/// The shift that each one worked most in the last four weeks before the end.
std::map<std::string, std::string> shiftsOf(Session& session, Instant until) {
    std::map<std::string, Zone> zones;
    for (const auto& site : people::sites(session)) zones.try_emplace(site.site, site.zone);
    std::map<std::string, std::array<int, 3>> counts;
    people::forEachShift(session, until.plusMs(-28 * base::kDayMs), until,
                         [&](std::string_view worker, std::string_view site, Instant from) {
                             const auto zone = zones.find(std::string(site));
                             const std::int64_t offset = zone == zones.end() ? 0 : zone->second.offsetMs(from);
                             const std::int64_t ofDay = ((from.ms + offset) % base::kDayMs + base::kDayMs) % base::kDayMs;
                             ++counts[std::string(worker)][shiftOf(static_cast<int>(ofDay / base::kHourMs))];
                         });
    std::map<std::string, std::string> shifts;
    for (const auto& [person, count] : counts)
        shifts[person] = kShifts[static_cast<std::size_t>(std::max_element(count.begin(), count.end()) - count.begin())];
    return shifts;
}

/// Whoever worked at some time in [from, until), with the groups that they belonged to at its end.
std::vector<PreviewPerson> peopleIn(Session& session, Instant from, Instant until, certification::Known known) {
    std::vector<PreviewPerson> all;
    const auto locales = people::localesOfAll(session);
    const auto shifts = shiftsOf(session, until);
    for (auto& [person, work] : people::workOfAll(session, known)) {
        const bool worked = std::any_of(work.jobs.begin(), work.jobs.end(), [&](const people::Job& job) {
            return job.fromAt < until && (!job.untilAt || *job.untilAt > from);
        });
        if (!worked) continue;
        std::vector<people::Job> begun;
        std::copy_if(work.jobs.begin(), work.jobs.end(), std::back_inserter(begun),
                     [&](const people::Job& job) { return job.fromAt < until; });
        const people::Job* job = people::jobOfDateRule(begun, until.plusMs(-1));
        PreviewPerson one;
        one.person = person;
        one.site = job->site;
        one.jobRole = job->jobRole;
        const auto locale = locales.find(person);
        one.language = locale == locales.end() || locale->second.empty() ? "en" : locale->second;
        const auto shift = shifts.find(person);
        one.shift = shift == shifts.end() ? kNoGroup : shift->second;
        one.jobs = std::move(work.jobs);
        one.absences = std::move(work.absences);
        all.push_back(std::move(one));
    }
    return all;
}

/// The policy that is asked about: the newest installed version, the draft that is kept, or the files of one.
std::shared_ptr<const Policy> asked(QueryCall& call) {
    const Json& draft = call.args()["draft"];
    if (draft.isNull() && call.args()["kept"].boolean(false)) {
        const auto row = draftOf(call.session(), call.text("policy"));
        if (!row) throw Refused("policies.no-draft", Json::object(), "policy");
        Made made = madeOf(call.session(), *row, call.at());
        refuseFaulty(made, "draft");
        return std::make_shared<const Policy>(std::move(made.policy));
    }
    if (draft.isNull()) return policyOf(newestPolicy(call.session(), call.text("policy"), call.at()));
    packs::Files files;
    for (const auto& [path, text] : draft.members()) files.emplace(path, text.text(""));
    Problems problems;
    Made made;
    made.pack = packs::Pack::fromFiles(std::move(files), "draft", problems);
    for (Problem& problem : problems) made.faults.push_back({std::move(problem), {}, {}, {}, {}});
    if (made.pack && made.pack->kind() != "policy") made.pack = nullptr;
    if (made.pack) made.policy = policyIn(*made.pack, made.faults);
    refuseFaulty(made, "draft");
    return std::make_shared<const Policy>(std::move(made.policy));
}

/// Four places are more than ten thousand people can tell apart, and make the same figures on every machine.
Json share(double value) { return Json(static_cast<double>(std::llround(value * 10'000)) / 10'000); }

class Telling {
public:
    Telling(QueryCall& call, const Policy& policy, const std::vector<PreviewPerson>& people)
        : m_call(call), m_policy(policy), m_people(people), m_locale(call.reader().locale), m_words(call) {}

    Json rules(const std::vector<Hit>& hits) const {
        struct Sum {
            std::int64_t times = 0;
            std::int64_t points = 0;
            std::set<std::size_t> people;
        };
        std::vector<Sum> sums(m_policy.rules.size());
        for (const Hit& hit : hits) {
            Sum& sum = sums[hit.rule];
            ++sum.times;
            sum.points += hit.points;
            sum.people.insert(hit.person);
        }
        Json rows = Json::list();
        for (std::size_t i = 0; i < sums.size(); ++i) {
            const Rule& rule = m_policy.rules[i];
            const RuleTexts texts = m_policy.ruleTexts(rule.id, m_locale);
            Json row = Json::object({{"rule", rule.id},
                                     {"title", texts.title},
                                     {"plain", texts.plain},
                                     {"effect", std::string(name(rule.effect))},
                                     {"times", sums[i].times},
                                     {"persons", static_cast<std::int64_t>(sums[i].people.size())}});
            if (rule.effect == EffectKind::Points) row.set("points", sums[i].points);
            rows.push(std::move(row));
        }
        return rows;
    }

    Json affected(const std::vector<Hit>& hits, std::int64_t offset, std::int64_t limit) const {
        Json rows = Json::list();
        const auto total = static_cast<std::int64_t>(hits.size());
        for (std::int64_t i = std::max<std::int64_t>(0, offset); i < std::min(total, offset + limit); ++i) {
            const Hit& hit = hits[static_cast<std::size_t>(i)];
            const Rule& rule = m_policy.rules[hit.rule];
            const PreviewPerson& person = m_people[hit.person];
            const people::Job* job = people::jobOfDateRule(person.jobs, hit.at);
            const Date day = Zone(job ? job->zone : "UTC").dateOf(isFact(rule.trigger) ? hit.at : hit.at.plusMs(-1));
            Json facts = Json::list();
            for (const auto seq : hit.facts) facts.push(seq);
            Json row = Json::object({{"person", person.person},
                                     {"name", people::nameOf(m_call.session(), person.person).name},
                                     {"rule", rule.id},
                                     {"ruleTitle", m_policy.ruleTexts(rule.id, m_locale).title},
                                     {"effect", std::string(name(rule.effect))},
                                     {"at", hit.at.iso()},
                                     {"why", why(rule, hit, day)},
                                     {"facts", std::move(facts)}});
            if (rule.effect == EffectKind::Points) row.set("points", hit.points);
            rows.push(std::move(row));
        }
        return Json::object({{"total", total}, {"rows", std::move(rows)}});
    }

    Json fairness(const std::vector<Hit>& hits) const {
        Json rows = Json::list();
        const double rewarded = shareOf(hits, Met::Reward);
        const double concerned = shareOf(hits, Met::Concern);
        for (const View view : allViews()) {
            const auto names = namesOf(view);
            for (const Met met : {Met::Reward, Met::Concern}) {
                const double overall = met == Met::Reward ? rewarded : concerned;
                for (const Group& group : fairnessOf(m_policy, m_people, hits, view, met)) {
                    const auto found = names.find(group.group);
                    Json row = Json::object({{"by", std::string(name(view))},
                                             {"met", std::string(name(met))},
                                             {"group", group.group},
                                             {"groupName", found == names.end() ? group.group : found->second},
                                             {"withheld", group.withheld}});
                    if (!group.withheld) {
                        row.set("staff", group.staff)
                            .set("affected", group.affected)
                            .set("rate", share(group.rate))
                            .set("low", share(group.interval.low))
                            .set("high", share(group.interval.high))
                            .set("p", share(group.p))
                            .set("adjusted", share(group.adjusted));
                    }
                    tell(row, group, overall);
                    rows.push(std::move(row));
                }
            }
        }
        return rows;
    }

private:
    /// How many of everybody were met so at least once.
    double shareOf(const std::vector<Hit>& hits, Met met) const {
        std::set<std::size_t> people;
        for (const Hit& hit : hits) {
            if (isReward(m_policy.rules[hit.rule].effect) == (met == Met::Reward)) people.insert(hit.person);
        }
        return m_people.empty() ? 0 : static_cast<double>(people.size()) / static_cast<double>(m_people.size());
    }
    /// The figures as a sentence, and what they mean: a difference counts as one where chance would make it less than once in twenty.
    void tell(Json& row, const Group& group, double overall) const {
        constexpr double kChance = 0.05;
        const bool differs = !group.withheld && group.adjusted < kChance;
        row.set("differs", differs);
        if (group.withheld) {
            row.set("text", m_call.say("policies.fair-withheld", Json::object({{"least", kSmallestGroup}}))).set("note", "");
            return;
        }
        const auto percent = [](double value) { return static_cast<std::int64_t>(std::llround(value * 100)); };
        row.set("text", m_call.say("policies.fair-rate", Json::object({{"affected", group.affected},
                                                                       {"staff", group.staff},
                                                                       {"rate", percent(group.rate)},
                                                                       {"low", percent(group.interval.low)},
                                                                       {"high", percent(group.interval.high)}})));
        row.set("note", m_call.say(!differs ? "policies.fair-chance" : group.rate > overall ? "policies.fair-more" : "policies.fair-less"));
    }

    std::string why(const Rule& rule, const Hit& hit, Date day) const {
        Json arguments = Json::object({{"fact", m_call.say("policies.trigger-" + std::string(name(rule.trigger)))},
                                       {"about", rule.program.empty() ? rule.measure : m_words.program(rule.program)},
                                       {"date", Json::object({{"date", day.iso()}})}});
        if (hit.value) return m_call.say("policies.why-measured", arguments.set("value", *hit.value));
        return m_call.say(rule.program.empty() ? "policies.why" : "policies.why-program", arguments);
    }

    std::unordered_map<std::string, std::string> namesOf(View view) const {
        switch (view) {
            case View::Site: return people::placeNames(m_call.session(), people::Named::Site, m_locale);
            case View::JobRole: return people::placeNames(m_call.session(), people::Named::JobRole, m_locale);
            case View::Language: {
                std::unordered_map<std::string, std::string> names;
                for (const auto& locale : base::shippedLocales()) names.emplace(locale, m_call.say("policies.language-" + locale));
                return names;
            }
            case View::Shift: {
                std::unordered_map<std::string, std::string> names{{kNoGroup, m_call.say("policies.shift-none")}};
                for (const char* shift : kShifts) names.emplace(shift, m_call.say(std::string("policies.shift-") + shift));
                return names;
            }
        }
        return {};
    }

    QueryCall& m_call;
    const Policy& m_policy;
    const std::vector<PreviewPerson>& m_people;
    std::string m_locale;
    PolicyWords m_words;
};

Json preview(QueryCall& call, gate::Runs& runs) {
    const Zone zone(call.actor().isOperator() ? std::string("UTC") : people::zoneOf(call.session(), call.actor().person, call.now()));
    const Date firstDay = Date::parse(call.text("from")).value_or(Date{});
    const Date lastDay = Date::parse(call.text("to")).value_or(Date{});
    if (lastDay < firstDay) throw Refused("policies.preview-backwards", Json::object(), "to");
    if (lastDay.daysSinceEpoch() - firstDay.daysSinceEpoch() > 5 * 366) throw Refused("policies.preview-long", Json::object(), "to");
    const Instant from = zone.startOf(firstDay);
    // What has not happened cannot be looked at.
    const Instant until = std::min(zone.endOf(lastDay), call.at());
    if (until <= from) throw Refused("policies.preview-later", Json::object(), "from");
    const auto policy = asked(call);
    const Instant known = call.known().value_or(Instant{INT64_MAX});

    gate::Running run(runs, call, "policies.preview-cancelled");
    const auto people = peopleIn(call.session(), from, until, call.known());
    Preview preview(*policy, from, until, people);
    const auto programs = preview.programsOfTimes();
    const auto facts = countFacts(call.session(), until, known);
    const std::int64_t perPerson = programs.empty() ? 0 : 20;  // reading a person costs about as much as twenty facts
    run.expect(2 * facts + perPerson * static_cast<std::int64_t>(people.size()));
    const FactTable table = allFacts(call.session(), until, known, [&](std::size_t done) { run.at(static_cast<std::int64_t>(done)); });
    preview.take(table, [&](std::size_t done) { run.at(facts + static_cast<std::int64_t>(done)); });
    const auto installed = certification::Programs::load(call.session(), call.at());
    for (std::size_t i = 0; i < people.size() && !programs.empty(); ++i) {
        run.at(2 * facts + perPerson * static_cast<std::int64_t>(i));
        for (const auto& program : programs) {
            if (!installed.all().contains(program)) continue;
            preview.take(i, program,
                         certification::factsOf(call.session(), people[i].person, program, installed.versionsOf(program), call.known()));
        }
    }
    const std::vector<Hit> hits = preview.hits();
    const Telling telling(call, *policy, people);
    return Json::object({{"policy", policy->id},
                         {"version", policy->version},
                         {"digest", policy->digest},
                         {"from", from.iso()},
                         {"until", until.iso()},
                         {"staff", static_cast<std::int64_t>(people.size())},
                         {"facts", static_cast<std::int64_t>(table.rows.size())},
                         {"rules", telling.rules(hits)},
                         {"affected", telling.affected(hits, call.args()["offset"].integer(0), call.args()["limit"].integer(200))},
                         {"fairness", telling.fairness(hits)}});
}

}  // namespace

void registerPreview(gate::Registry& registry) {
    const auto runs = std::make_shared<gate::Runs>();
    const gate::Access access{{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};

    gate::Query query;
    query.name = "policies.preview";
    query.about = "What a policy would have done on recorded history: who, how often, why, and how it falls on the groups.";
    query.arguments = {{"policy", Type::Id, Need::Optional, "an installed policy, in force or not"},
                       {"kept", Type::Boolean, Need::Optional, "its draft that is kept here"},
                       {"draft", Type::Object, Need::Optional, "instead: the files of a policy, by path"},
                       {"from", Type::Date, Need::Required, "first day"},
                       {"to", Type::Date, Need::Required, "last day"},
                       {"offset", Type::Integer, Need::Optional, "of the rows"},
                       {"limit", Type::Integer, Need::Optional, "of the rows; 200 where absent"},
                       gate::runArgument()};
    query.answer =
        "{policy,version,digest,from,until,staff,facts,rules:[{rule,title,plain,effect,times,persons,points?}],affected:{total,rows:[{"
        "person,name,"
        "rule,ruleTitle,effect,at,why,facts,points?}]},fairness:[{by,met,group,groupName,withheld,text,note,differs,staff?,affected?,rate?,"
        "low?,high?,p?,"
        "adjusted?}]}";
    query.access = access;
    query.handle = [runs](QueryCall& call) { return preview(call, *runs); };
    registry.query(std::move(query));

    gate::registerRuns(registry, runs, "policies.previewProgress", "policies.cancelPreview", access);
}

}  // namespace adab::policies

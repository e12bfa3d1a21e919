// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationAnswers.h"
#include "certification/DecisionStore.h"
#include "certification/ServiceParts.h"
#include "ledger/Ledger.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/RosterStore.h"

#include <algorithm>

/// A day at a site: who is on by the roster, who may do which task at each hour and why not, and what somebody should watch.
namespace adab::certification {

namespace {

class Shifts {
public:
    Shifts(QueryCall& call, std::string site, Date date, Zone zone)
        : m_call(call),
          m_site(std::move(site)),
          m_date(date),
          m_zone(std::move(zone)),
          m_programs(Programs::load(call.session(), call.at())) {}

    Json answer() {
        const Instant from = m_zone.startOf(m_date);
        const Instant until = m_zone.endOf(m_date);
        Json rows = Json::list();
        for (const auto& shift : people::shiftsAt(m_call.session(), m_site, from, until)) {
            if (m_call.mayReach({shift.worker(), {m_site}})) rows.push(shiftJson(shift));
        }
        return Json::object({{"site", m_site},
                             {"date", m_date.iso()},
                             {"zone", m_zone.name()},
                             {"rows", std::move(rows)},
                             {"observations", observations(until)}});
    }

private:
    std::string nameOf(const std::string& person) { return people::nameOf(m_call.session(), person).name; }

    Json shiftJson(const people::Shift& shift) {
        const std::string& worker = shift.worker();
        const auto absences = people::absencesOf(m_call.session(), worker, m_call.known());
        const auto jobs = people::jobsOf(m_call.session(), worker, shift.from, m_call.known());
        const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const people::Job& one) { return one.site == m_site; });
        Json json = Json::object({{"shift", shift.shift},
                                  {"person", worker},
                                  {"name", nameOf(worker)},
                                  {"from", shift.from.iso()},
                                  {"until", shift.until.iso()},
                                  {"away", people::isAbsent(absences, shift.from)},
                                  {"tasks", tasksOf(worker, absences, shift)}});
        if (job != jobs.end()) {
            json.set("jobRoleName", people::placeName(m_call.session(), people::Named::JobRole, job->jobRole, m_call.reader().locale));
        }
        if (!shift.coveredBy.empty()) {
            json.set("insteadOf", shift.person).set("insteadOfName", nameOf(shift.person));
            json.set("reason", ledger::Ledger::privateText(m_call.session(), shift.record, "reason").value_or(""));
        }
        return json;
    }

    /// Each task with what is true at the beginning and at each full hour of the shift.
    Json tasksOf(const std::string& person, const std::vector<people::Absence>& absences, const people::Shift& shift) {
        std::map<std::string, Json> tasks;
        std::map<std::string, std::string> titles;
        for (const auto& [id, versions] : m_programs.all()) {
            const Program& program = versions.back().program;
            if (program.tasks.empty()) continue;
            const Standing standing = standingOf(m_call, m_programs, person, id);
            if (statusAt(standing.facts, shift.from).label == Label::NotRequired) continue;
            const Json hours = hoursOf(standing, absences, shift);
            for (const auto& task : program.tasks) {
                titles[task.id] = program.taskTitle(task.id, m_call.reader().locale);
                // Where several certifications are needed, the one that is missing is the answer, hour by hour.
                auto [found, isNew] = tasks.try_emplace(task.id, hours);
                if (!isNew) found->second = stricter(found->second, hours);
            }
        }
        Json list = Json::list();
        for (const auto& [task, hours] : tasks) {
            const auto& all = hours.items();
            const auto missing = std::find_if(all.begin(), all.end(), [](const Json& hour) { return !hour["may"].boolean(); });
            const Json& first = missing == all.end() ? all.front() : *missing;
            list.push(Json::object(
                {{"task", task}, {"title", titles[task]}, {"may", missing == all.end()}, {"why", first["why"]}, {"hours", hours}}));
        }
        return list;
    }
    static Json stricter(const Json& one, const Json& other) {
        Json list = Json::list();
        for (std::size_t i = 0; i < one.size(); ++i) list.push(one.at(i)["may"].boolean() ? other.at(i) : one.at(i));
        return list;
    }
    Json hoursOf(const Standing& standing, const std::vector<people::Absence>& absences, const people::Shift& shift) {
        Json list = Json::list();
        for (Instant at = shift.from; at < shift.until; at = Instant{(at.ms / base::kHourMs + 1) * base::kHourMs}) {
            Json answer = mayDoAt(m_call, standing, at);
            if (people::isAbsent(absences, at)) {
                answer.set("may", false).set("why", m_call.say("certification.may-not-away"));
            }
            answer.set("at", at.iso());
            list.push(std::move(answer));
        }
        return list;
    }

    /// Practical checks that are asked of people who work here and have not been made.
    Json observations(Instant until) {
        Json list = Json::list();
        for (const auto& staff : people::everyone(m_call.session(), m_call.at(), m_call.known())) {
            const bool here = std::any_of(staff.jobs.begin(), staff.jobs.end(), [&](const people::Job& one) { return one.site == m_site; });
            if (!here || people::isAbsent(staff.absences, m_call.at()) || !m_call.mayReach({staff.person, {m_site}})) continue;
            for (const auto& [id, versions] : m_programs.all()) {
                if (!versions.back().program.rubrics.empty()) addDue(list, staff.person, id, until);
            }
        }
        return list;
    }
    void addDue(Json& list, const std::string& person, const std::string& program, Instant until) {
        const Standing standing = standingOf(m_call, m_programs, person, program);
        if (standing.status.duty == Duty::NotRequired || standing.status.duty == Duty::Exempt || standing.status.duty == Duty::Met) return;
        const Cycle cycle = cycleAt(standing.facts, m_call.at());
        const auto evidence = evidenceOf(m_call.session(), person, m_call.known());
        const auto add = [&](const Requirement& requirement) {
            if (requirement.kind != RequirementKind::Observation) return;
            if (progressOf(requirement, evidence, {}, cycle.since, m_call.at()).metAt) return;
            const auto due = dueDay(standing, m_call.at());
            list.push(Json::object({{"person", person},
                                    {"name", nameOf(person)},
                                    {"program", program},
                                    {"rubric", requirement.refs.front()},
                                    {"title", standing.program.requirementTitle(requirement.id, m_call.reader().locale)},
                                    {"due", due ? Json(due->iso()) : Json()},
                                    {"overdue", standing.status.duty == Duty::Overdue},
                                    {"dueThatDay", due && Zone(m_zone).endOf(*due) <= until}}));
        };
        for (const Requirement* requirement : requirementsOf(standing.program, cycle.path, cycle.renewals)) {
            add(*requirement);
            for (const auto& part : requirement->parts) add(part);
        }
    }

    QueryCall& m_call;
    std::string m_site;
    Date m_date;
    Zone m_zone;
    Programs m_programs;
};

Json shiftAnswer(QueryCall& call) {
    const auto site = people::siteOf(call.session(), call.text("site"));
    if (!site) throw Refused("certification.unknown-site", Json::object({{"site", call.text("site")}}), "site");
    const Zone zone(site->zone);
    return Shifts(call, site->site, Date::parse(call.text("date")).value_or(zone.dateOf(call.at())), zone).answer();
}

// ---- what an action would change ----

/// Whether doing it would count, and what would follow: told before it is started.
Json previewAnswer(QueryCall& call) {
    const std::string person = whose(call);
    const auto kind = requirementKindNamed(call.text("kind"));
    const std::string ref = call.text("ref");
    if (!kind) throw Refused("certification.unknown-kind", Json::object({{"kind", call.text("kind")}}), "kind");
    const Programs programs = Programs::load(call.session(), call.at());
    Json rows = Json::list();
    for (const auto& [id, versions] : programs.all()) {
        if (!call.text("program").empty() && call.text("program") != id) continue;
        const Program& program = versions.back().program;
        std::vector<Evidence> doing;
        const auto look = [&](const Requirement& requirement) {
            if (requirement.kind != *kind || std::find(requirement.refs.begin(), requirement.refs.end(), ref) == requirement.refs.end())
                return;
            if (*kind != RequirementKind::Course) {
                doing.push_back({*kind, ref, "", call.at()});
                return;
            }
            const std::string lesson = call.text("part");
            for (const auto& one : lessonsOf(call.session(), person, ref, call.at())) {
                if (lesson.empty() || lesson == one.id) doing.push_back({*kind, ref, one.id, call.at()});
            }
        };
        for (const auto& requirement : program.requirements) {
            look(requirement);
            for (const auto& part : requirement.parts) look(part);
        }
        if (doing.empty()) continue;

        const Standing standing = standingOf(call, programs, person, id);
        const Cycle cycle = cycleAt(standing.facts, call.at());
        const LessonsOfCourses lessons = lessonsFor(call.session(), person, program, call.at());
        std::vector<Evidence> evidence = evidenceOf(call.session(), person, call.known());
        const auto required = requirementsOf(program, cycle.path, cycle.renewals);
        const auto open = [&] {
            return std::count_if(required.begin(), required.end(), [&](const Requirement* one) {
                return !progressOf(*one, evidence, lessons, cycle.since, call.at()).metAt;
            });
        };
        const auto partsDone = [&] {
            int done = 0;
            for (const Requirement* one : required) done += progressOf(*one, evidence, lessons, cycle.since, call.at()).done;
            return done;
        };
        Json json = Json::object({{"program", id}, {"title", program.textsFor(call.reader().locale).title}});
        Json arguments = Json::object({{"program", program.textsFor(call.reader().locale).title}});
        Json sentences = Json::list();
        const auto say = [&](const char* code) { sentences.push(call.say(code, arguments)); };
        const int doneBefore = partsDone();
        evidence.insert(evidence.end(), doing.begin(), doing.end());
        const bool concerns = standing.moment.required || standing.moment.hasTerm;
        bool counts = false;
        const char* state = "counts";
        if (!concerns) {
            state = "not-asked";
            say("certification.preview-not-asked");
        } else if (cycle.since && call.at() < *cycle.since) {
            arguments.set("date", Json::object({{"date", Zone(awardAt(standing.facts, call.at())->term.zone).dateOf(*cycle.since).iso()}}));
            state = "early";
            say("certification.preview-early");
        } else if (partsDone() == doneBefore) {
            // Done already, or nothing of it is on the way that leads to the next certificate.
            const auto asks = [&](const Requirement& one) {
                return one.kind == *kind && std::find(one.refs.begin(), one.refs.end(), ref) != one.refs.end();
            };
            const bool isOnTheWay = std::any_of(required.begin(), required.end(), [&](const Requirement* one) {
                return asks(*one) || std::any_of(one->parts.begin(), one->parts.end(), asks);
            });
            state = isOnTheWay ? "done" : "not-now";
            say(isOnTheWay ? "certification.preview-done" : "certification.preview-not-asked");
        } else {
            counts = true;
            say("certification.preview-counts");
            const auto earned = earnedBy(standing.facts, program, evidence, lessons, call.at());
            if (earned && program.decidedBy == DecidedBy::Person) {
                say("certification.preview-decision");
            } else if (earned) {
                const Term term = termEarned(call.session(), person, program, standing.facts, *earned);
                arguments.set("until", Json::object({{"date", term.lastValidDay.iso()}}));
                json.set("validThrough", term.lastValidDay.iso());
                say("certification.preview-award");
            } else {
                arguments.set("left", static_cast<std::int64_t>(open()));
                say("certification.preview-left");
            }
        }
        json.set("counts", counts).set("state", state).set("sentences", std::move(sentences));
        rows.push(std::move(json));
    }
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace

void registerShift(gate::Registry& registry) {
    addQuery(registry, "certification.shift",
             "A day at a site: who is on, who may do which task at each hour and why not, what is to be watched.",
             {{"site", Type::Id, Need::Required, "the site"}, {"date", Type::Date, Need::Optional, "today there where absent"}},
             "{site,date,zone,rows:[{shift,person,name,jobRoleName?,from,until,away,insteadOf?,insteadOfName?,reason?,tasks:[{task,title,"
             "may,why,"
             "hours:[{at,may,why}]}]}],observations:[{person,name,program,rubric,title,due,overdue,dueThatDay}]}",
             {{Role::Supervisor, Reach::Site},
              {Role::Hr, Reach::Organisation},
              {Role::Auditor, Reach::Organisation},
              {Role::Operator, Reach::Organisation}},
             shiftAnswer);
}

void registerPreview(gate::Registry& registry) {
    addQuery(registry, "certification.preview", "What doing something would change, before it is started.",
             {personArgument(Need::Optional, "oneself where absent"),
              {"kind", Type::Text, Need::Required, "kind of requirement: course exam scenario observation …"},
              {"ref", Type::Id, Need::Required, "the course, exam, scenario … of it"},
              {"part", Type::Id, Need::Optional, "the lesson of a course"},
              {"program", Type::Id, Need::Optional, "all that ask for it where absent"}},
             "{rows:[{program,title,counts,state:counts|early|done|not-now|not-asked,validThrough?,sentences}]}", ownOrInCharge(),
             previewAnswer);
}

}  // namespace adab::certification

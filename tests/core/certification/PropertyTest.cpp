// SPDX-License-Identifier: GPL-3.0-or-later
// Random histories against a naive recomputation that knows nothing but the list of what was accepted and DOMAIN §7: they agree for anybody
// at any instant, as known then and now. 100,000 events and more go through the room's rules one after the other, as its reactors ask them;
// some thousand more through the gate, with projectors, reactors and the store. A sixth of what is accepted is compared at once, at several
// instants.
#include "NaiveStatus.h"

#include "certification/Standing.h"
#include "support/TrainedHouse.h"

#include <deque>
#include <iostream>
#include <random>

namespace adab::certification {
namespace {

using naive::Event;
using naive::Naive;
using naive::Rules;
using test::TrainedHouse;
using Kind = Event::Kind;

const Instant kInstalled = Instant::parse("2026-05-01T06:00:00Z").value();

const char* zoneName(Rules::Zone zone) {
    switch (zone) {
        case Rules::Zone::Tehran: return "Asia/Tehran";
        case Rules::Zone::Kathmandu: return "Asia/Kathmandu";
        case Rules::Zone::London: return "Europe/London";
    }
    return "UTC";
}

/// Ten programs that differ in zone, basis, length, the way of who is late, and who decides.
std::vector<Rules> programsToTry() {
    std::vector<Rules> all;
    for (const auto basis : {Rules::Basis::PreviousExpiry, Rules::Basis::Completion}) {
        for (const auto zone : {Rules::Zone::Tehran, Rules::Zone::Kathmandu, Rules::Zone::London}) {
            Rules rules;
            rules.basis = basis;
            rules.zone = zone;
            if (zone == Rules::Zone::Kathmandu) rules.late = Rules::Late::Full;
            if (zone == Rules::Zone::London) rules.decided = Rules::Decided::ByPerson;
            all.push_back(rules);
        }
    }
    for (const auto zone : {Rules::Zone::London, Rules::Zone::Tehran}) {
        Rules rules;
        rules.zone = zone;
        rules.months = 0;
        rules.days = 75;
        rules.late = zone == Rules::Zone::London ? Rules::Late::Full : Rules::Late::AsInTime;
        all.push_back(rules);
        rules.days = 0;
        rules.basis = Rules::Basis::FixedDay;
        rules.decided = zone == Rules::Zone::London ? Rules::Decided::ByRule : Rules::Decided::ByPerson;
        all.push_back(rules);
    }
    for (auto& rules : all) rules.installed = kInstalled.ms;
    return all;
}

Date dateOf(std::int64_t day) { return Date::fromDaysSinceEpoch(day); }

std::string text(const Status& status) {
    return std::string(name(status.duty)) + "/" + std::string(name(status.certificate)) + "/" + std::string(name(status.hold));
}

/// What takes events one after the other and can be asked.
class World {
public:
    World() = default;
    virtual ~World() = default;
    World(const World&) = delete;
    World& operator=(const World&) = delete;
    /// Accepted? A new job gets its id.
    virtual bool take(const std::string& person, Event& event) = 0;
    virtual std::string axes(const std::string& person, Instant at, Known known) = 0;
};

// ---- the rules, as the reactors ask them ----

class Fold : public World {
public:
    explicit Fold(const Rules& rules) : m_zone(zoneName(rules.zone)) {
        Program program;
        program.id = "onboarding";
        program.jobRoles = {"waiter"};
        program.dueDays = rules.dueDays;
        program.validMonths = rules.basis == Rules::Basis::FixedDay ? 0 : rules.months;
        program.validDays = rules.days;
        program.windowDays = rules.windowDays;
        program.graceDays = rules.graceDays;
        program.basis = rules.basis == Rules::Basis::Completion       ? Basis::Completion
                        : rules.basis == Rules::Basis::PreviousExpiry ? Basis::PreviousExpiry
                                                                      : Basis::FixedDay;
        if (program.basis == Basis::FixedDay) program.validThrough = base::YearlyDay{base::CalendarKind::Gregorian, 4, 1};
        program.decidedBy = rules.decided == Rules::Decided::ByPerson ? DecidedBy::Person : DecidedBy::Rule;
        program.latePath = rules.late == Rules::Late::Full ? LatePath::Full : LatePath::InTime;
        program.requirements = {{"a", RequirementKind::Practice, {"l1"}, 1},
                                {"b", RequirementKind::Practice, {"l2"}, 1},
                                {"quiz", RequirementKind::Exam, {"onboarding-quiz"}, 1},
                                {"standards", RequirementKind::Acknowledgement, {"onboarding"}, 1}};
        program.renewalPaths = {{"quiz", "standards"}};
        program.renewal = program.renewalPaths.front();
        m_versions = {{Instant{rules.installed}, program}};
    }

    bool take(const std::string& person, Event& event) override {
        One& one = m_people[person];
        m_now = Instant{event.recorded};
        if (!happen(one, event)) return false;
        one.snapshots.emplace_back(m_now, one.facts);
        return true;
    }
    std::string axes(const std::string& person, Instant at, Known known) override {
        const auto& snapshots = m_people[person].snapshots;
        std::size_t count = snapshots.size();
        while (known && count > 0 && *known < snapshots[count - 1].first) --count;
        return text(count == 0 ? Status{} : statusAt(snapshots[count - 1].second, at));
    }

private:
    struct One {
        Facts facts;
        std::vector<JobSpan> jobs;
        std::vector<DutySpan> enrolments;
        std::vector<Evidence> evidence;
        std::map<std::string, std::int64_t> attempts;  ///< attempt → record
        std::vector<std::pair<Instant, Facts>> snapshots;
    };

    const Program& program() const { return m_versions.back().program; }
    static bool isOn(const Status& status) {
        return status.certificate != Certificate::None && status.certificate != Certificate::Lapsed &&
               status.certificate != Certificate::Revoked;
    }

    bool happen(One& one, Event& event) {
        Facts& facts = one.facts;
        const Status status = statusAt(facts, m_now);
        switch (event.kind) {
            case Kind::Lesson1: return learn(one, event, RequirementKind::Practice, "l1");
            case Kind::Lesson2: return learn(one, event, RequirementKind::Practice, "l2");
            case Kind::Quiz: return learn(one, event, RequirementKind::Exam, "onboarding-quiz");
            case Kind::Acknowledged: return learn(one, event, RequirementKind::Acknowledgement, "onboarding");
            case Kind::Annulled: return annul(one, event.id);
            case Kind::Certified:
            case Kind::Declined: {
                const auto earned = proposalAt(facts, m_now) ? earnedBy(facts, program(), one.evidence, {}, m_now) : std::nullopt;
                if (!earned) return false;
                if (event.kind == Kind::Certified) add(facts, termEarned(program(), facts, *earned, m_zone), earned->kind, *earned);
                answer(facts);
                return true;
            }
            case Kind::Suspended:
                if (!isOn(status) || status.hold == Hold::Suspended) return false;
                facts.suspensions.push_back({m_now, std::nullopt, ++m_seq});
                return true;
            case Kind::Reinstated:
                if (status.hold != Hold::Suspended) return false;
                for (auto& span : facts.suspensions) span.until = span.until.value_or(m_now);
                return true;
            case Kind::Revoked:
                if (status.certificate == Certificate::None || status.certificate == Certificate::Revoked) return false;
                facts.revocations.push_back({m_now, m_zone.endOf(dateOf(event.until)), dateOf(event.until), ++m_seq});
                answer(facts);
                return true;
            case Kind::Lifted:
                if (status.certificate != Certificate::Revoked || facts.revocations.back().until) return false;
                facts.revocations.back().until = m_now;
                awardWhereMet(one);
                return true;
            case Kind::Exempted: facts.exemptions.push_back({m_now, m_zone.endOf(dateOf(event.until)), ++m_seq}); return true;
            case Kind::Recognised:
                add(facts, termThrough(program(), m_now, m_zone, dateOf(event.until)), AwardKind::Equivalent, {});
                answer(facts);
                return true;
            case Kind::DueMoved: {
                const DutySpan* duty = dutyAt(facts, m_now);
                if (!duty || awardAt(facts, m_now) || dueOf(facts, *duty, m_now) >= dateOf(event.until)) return false;
                facts.movedDues.push_back({m_now, dateOf(event.until), ++m_seq});
                return true;
            }
            case Kind::Away: facts.absences.push_back({dateOf(event.from), dateOf(event.until)}); return true;
            case Kind::Enrolled: {
                if (dutyAt(facts, m_now)) return false;
                DutySpan duty;
                duty.from = m_now;
                duty.anchor = dateOf(event.from);
                duty.due = duty.anchor.plusDays(program().dueDays);
                duty.zone = m_zone.name();
                one.enrolments.push_back(duty);
                work(one);
                return true;
            }
            case Kind::Hired: {
                event.id = "job" + std::to_string(++m_seq);
                JobSpan job;
                job.job = event.id;
                job.jobRole = event.isRequired ? "waiter" : "gardener";
                job.zone = m_zone.name();
                job.fromDay = dateOf(event.from);
                job.from = m_zone.startOf(job.fromDay);
                one.jobs.push_back(job);
                work(one);
                return true;
            }
            case Kind::JobEnded:
                for (auto& job : one.jobs) {
                    if (job.job != event.id) continue;
                    if (dateOf(event.until) < job.fromDay) return false;
                    job.until = m_zone.endOf(dateOf(event.until));
                }
                work(one);
                return true;
        }
        return false;
    }
    void work(One& one) const {
        one.facts.duties = one.enrolments;
        for (auto& duty : dutiesOf(one.jobs, m_versions)) one.facts.duties.push_back(std::move(duty));
    }
    void add(Facts& facts, const Term& term, AwardKind kind, const Earned& earned) {
        Award award;
        award.seq = ++m_seq;
        award.kind = kind;
        award.term = term;
        award.recordedAt = m_now;
        award.restsOn = earned.completion.seqs;
        facts.awards.push_back(std::move(award));
    }
    void answer(Facts& facts) const {
        for (auto& proposal : facts.proposals) proposal.until = proposal.until.value_or(m_now);
    }
    bool learn(One& one, const Event& event, RequirementKind kind, const char* ref) {
        const Evidence evidence{kind, ref, "", Instant{event.effective}, ++m_seq};
        one.evidence.push_back(evidence);
        if (!event.id.empty()) one.attempts[event.id] = evidence.seq;
        if (!countsNow(one.facts, evidence, m_now)) return true;
        if (!hasBegun(one.facts, m_now)) one.facts.starts.push_back(evidence.at);
        awardWhereMet(one);
        return true;
    }
    void awardWhereMet(One& one) {
        Facts& facts = one.facts;
        const auto earned = earnedBy(facts, program(), one.evidence, {}, m_now);
        if (!earned) return;
        if (program().decidedBy == DecidedBy::Person) {
            if (!proposalAt(facts, m_now))
                facts.proposals.push_back({earned->completion.at, std::nullopt, earned->completion.seqs, ++m_seq});
            return;
        }
        add(facts, termEarned(program(), facts, *earned, m_zone), earned->kind, *earned);
        answer(facts);
    }
    bool annul(One& one, const std::string& attempt) {
        Facts& facts = one.facts;
        const std::int64_t seq = one.attempts[attempt];
        std::erase_if(one.evidence, [&](const Evidence& evidence) { return evidence.seq == seq; });
        bool any = false;
        if (const Proposal* open = proposalAt(facts, m_now);
            open && std::find(open->restsOn.begin(), open->restsOn.end(), seq) != open->restsOn.end()) {
            answer(facts);
            any = true;
        }
        for (auto& award : facts.awards) {
            if (award.withdrawnAt || !restsOn(award, {seq})) continue;
            award.withdrawnAt = m_now;
            award.retakeDue = m_zone.dateOf(m_now).plusDays(program().dueDays);
            facts.starts.push_back(m_now);
            any = true;
        }
        if (any) awardWhereMet(one);
        return true;
    }

    Zone m_zone;
    ProgramVersions m_versions;
    Instant m_now;
    std::int64_t m_seq = 0;
    std::map<std::string, One> m_people;
};

// ---- the gate with everything behind it ----

class House : public World {
public:
    explicit House(const Rules& rules) : m_zone(zoneName(rules.zone)) {
        const std::string validity = rules.basis == Rules::Basis::FixedDay
                                         ? "basis: fixed-day, day: {calendar: gregorian, month: 4, day: 1}"
                                     : rules.days > 0 ? "days: " + std::to_string(rules.days)
                                                      : "months: " + std::to_string(rules.months);
        const std::string basis = rules.basis == Rules::Basis::PreviousExpiry ? ", basis: previous-expiry" : "";
        house.install(
            {{"pack.yaml",
              "kind: program\nid: onboarding\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: [waiter]}\n"
              "due: {days: 14, after: hire}\nvalidity: {" +
                  validity + basis +
                  "}\nwindow_days: 30\ngrace_days: 14\ndecided_by: " + (rules.decided == Rules::Decided::ByPerson ? "person" : "rule") +
                  "\nrequirements:\n  - {id: a, kind: practice, formulas: [l1]}\n  - {id: b, kind: practice, formulas: [l2]}\n"
                  "  - {id: quiz, kind: exam, exam: onboarding-quiz}\n  - {id: standards, kind: acknowledgement}\n"
                  "recertification: {in_time: [quiz, standards], late: " +
                  (rules.late == Rules::Late::Full ? "full" : "in-time") + "}\n"},
             {"en/program.yaml",
              "title: W\nwhy: B.\nproves: S.\nrequirements:\n  a: {title: A}\n  b: {title: B}\n  quiz: {title: Q}\n"
              "  standards: {title: S}\n"}});
        house.addSecondHr();
        house.ok("operator", "people.addSite",
                 Json::object({{"site", "here"}, {"names", Json::object({{"en", "Here"}})}, {"zone", m_zone.name()}, {"country", "GB"}}));
    }

    bool take(const std::string& person, Event& event) override {
        house.clock().set(Instant{event.recorded});
        switch (event.kind) {
            case Kind::Lesson1: return learn(person, event, "formulas.practised", Json::object({{"formula", "l1"}}));
            case Kind::Lesson2: return learn(person, event, "formulas.practised", Json::object({{"formula", "l2"}}));
            case Kind::Quiz:
                return learn(person, event, "assessment.graded",
                             Json::object({{"exam", "onboarding-quiz"}, {"passed", true}, {"attempt", event.id}}));
            case Kind::Acknowledged:
                return learn(person, event, "courses.standardsAcknowledged", Json::object({{"program", "onboarding"}}));
            case Kind::Annulled:
                house.happened("assessment.annulled", person, Json::object({{"exam", "onboarding-quiz"}, {"attempt", event.id}}));
                return true;
            case Kind::Certified: return tried("hanna", "certification.certify", house.decisionAbout(person)).ok();
            case Kind::Declined: return tried("hanna", "certification.decline", house.decisionAbout(person)).ok();
            case Kind::Suspended: return tried("hanna", "certification.suspend", house.decisionAbout(person)).ok();
            case Kind::Reinstated: return tried("hanna", "certification.reinstate", house.decisionAbout(person)).ok();
            case Kind::Revoked: {
                const auto answer = tried("hanna", "certification.revoke", house.decisionAbout(person));
                if (answer.ok()) m_revocation[person] = answer.value["record"].integer();
                return answer.ok();
            }
            case Kind::Lifted: {
                if (text(statusOf(person, Instant{event.recorded}, std::nullopt)).find("/revoked/") == std::string::npos) return false;
                const auto appeal =
                    tried(person, "certification.appeal", Json::object({{"decision", m_revocation[person]}, {"reason", "r"}}));
                if (!appeal.ok()) return false;
                house.ok("omid", "certification.decideAppeal",
                         Json::object({{"appeal", appeal.value["appeal"]}, {"outcome", "overturned"}, {"reason", "r"}}));
                return true;
            }
            case Kind::Exempted: return except(person, event, "certification.exempt");
            case Kind::Recognised: return except(person, event, "certification.recognise");
            case Kind::DueMoved:
                return house
                           .ok("hanna", "certification.moveDue",
                               Json::object({{"persons", Json::list({person})},
                                             {"program", "onboarding"},
                                             {"due", dateOf(event.until).iso()},
                                             {"reason", "r"}}))["moved"]
                           .integer() > 0;
            case Kind::Away:
                return tried("operator", "people.recordAbsence",
                             Json::object({{"person", person},
                                           {"kind", "leave"},
                                           {"from", dateOf(event.from).iso()},
                                           {"until", dateOf(event.until).iso()}}))
                    .ok();
            case Kind::Enrolled:
                return tried("hanna", "certification.enrolPerson", Json::object({{"person", person}, {"program", "onboarding"}})).ok();
            case Kind::Hired: {
                const std::string role = event.isRequired ? "waiter" : "gardener";
                if (m_known.insert(person).second) {
                    house.ok("operator", "people.addStaff",
                             Json::object({{"person", person}, {"name", person}, {"latinName", person}, {"login", person}}));
                }
                event.id = house.startJob(person, role, dateOf(event.from).iso(), "here");
                return true;
            }
            case Kind::JobEnded:
                return tried("operator", "people.endJob", Json::object({{"job", event.id}, {"until", dateOf(event.until).iso()}})).ok();
        }
        return false;
    }
    std::string axes(const std::string& person, Instant at, Known known) override { return text(statusOf(person, at, known)); }

    TrainedHouse house;

private:
    gate::Answer tried(const std::string& as, const std::string& entry, const Json& args) {
        return house.answer(as, {entry, args, "", {}, {}, {}});
    }
    Status statusOf(const std::string& person, Instant at, Known known) {
        const auto session = house.database().session();
        if (!m_programs) m_programs = Programs::load(*session, Instant{kNever - 1});
        return statusAt(factsOf(*session, person, "onboarding", m_programs->versionsOf("onboarding"), known), at);
    }
    bool learn(const std::string& person, const Event& event, const std::string& type, Json data) {
        house.happened(type, person, std::move(data), event.effective < event.recorded ? Instant{event.effective}.iso() : std::string());
        return true;
    }
    bool except(const std::string& person, const Event& event, const std::string& entry) {
        const Json asked =
            house.ok("hanna", entry,
                     Json::object({{"person", person}, {"program", "onboarding"}, {"until", dateOf(event.until).iso()}, {"reason", "r"}}));
        house.ok("omid", "certification.approveException", asked);
        return true;
    }

    Zone m_zone;
    std::optional<Programs> m_programs;
    std::set<std::string> m_known;
    std::map<std::string, std::int64_t> m_revocation;
};

// ---- the histories ----

struct Counts {
    int offered = 0;
    int accepted = 0;
    int compared = 0;
    std::map<std::string, int> kinds;
    std::map<std::string, int> transitions;
};

const char* nameOf(Kind kind) {
    static constexpr const char* names[] = {"hired",        "job ended", "enrolled",  "lesson 1",   "lesson 2",  "quiz",
                                            "acknowledged", "annulled",  "certified", "declined",   "suspended", "reinstated",
                                            "revoked",      "lifted",    "exempted",  "recognised", "due moved", "away"};
    return names[static_cast<int>(kind)];
}

class Histories {
public:
    /// When transitions are looked for: through all days, or where something happens.
    enum class Look { AllDays, AtEvents };
    Histories(const Rules& rules, World& world, int people, Look look, unsigned seed, Counts& counts)
        : m_rules(rules), m_world(world), m_look(look), m_random(seed), m_now(kInstalled.ms + 1), m_counts(counts) {
        for (int i = 0; i < people; ++i) {
            const std::string person = "p" + std::to_string(i);
            m_people.push_back(person);
            ++m_now;
            // Some were there before the program was.
            hire(person, today() - (any(3) ? 0 : any(40)));
        }
    }

    void run(int events) {
        for (int i = 0; i < events && !testing::Test::HasFatalFailure(); ++i) step();
    }

private:
    int any(int n) { return static_cast<int>(m_random() % static_cast<unsigned>(n)); }
    std::int64_t today() const { return Naive::dayOf(m_rules, m_now); }

    void step() {
        // Everybody has their next event some ten days after their last one.
        m_now += 1 + static_cast<std::int64_t>(m_random() % (18 * Naive::kDay / static_cast<std::int64_t>(m_people.size())));
        std::optional<std::pair<std::string, Event>> soon;
        if (!m_soon.empty()) {
            soon = m_soon.front();
            m_soon.pop_front();
        }
        const std::string& person = soon ? soon->first : m_people[static_cast<std::size_t>(any(static_cast<int>(m_people.size())))];
        // What time alone has changed; no state between two others is shorter than a grace of 14 days.
        constexpr int kLookEachDays = 2;
        for (std::int64_t day = m_look == Look::AtEvents ? today() : Naive::dayOf(m_rules, m_noted[person] == 0 ? m_now : m_noted[person]);
             day < today(); day += kLookEachDays)
            note(person, Naive::endOf(m_rules, day));
        m_noted[person] = m_now;
        ++m_counts.offered;
        Event event = soon ? soon->second : Event{};
        event.recorded = m_now;
        if (!soon) event.effective = m_now;
        if ((!soon && !choose(person, event)) || !m_world.take(person, event)) return;
        ++m_counts.accepted;
        ++m_counts.kinds[nameOf(event.kind)];
        m_log[person].push_back(event);
        if (event.kind == Kind::Hired) m_job[person] = event;
        if (event.kind == Kind::Quiz) m_attempt[person].push_back(event.id);
        if (event.kind == Kind::Annulled) std::erase(m_attempt[person], event.id);
        note(person, m_now);
        if (any(6) == 0) compare(person);
    }

    /// The last exams are annulled one after the other.
    void annulSoon(const std::string& person) {
        const auto& attempts = m_attempt[person];
        for (std::size_t i = 0; i < std::min<std::size_t>(attempts.size(), 3); ++i)
            m_soon.emplace_back(person, Event{Kind::Annulled, 0, m_now, attempts[attempts.size() - 1 - i]});
    }
    /// All is met, and annulled at once: so what stood before counts again, as it is by then.
    void earnAndAnnulSoon(const std::string& person) {
        for (const Kind kind : {Kind::Lesson1, Kind::Lesson2, Kind::Acknowledged}) m_soon.emplace_back(person, Event{kind, 0, m_now, ""});
        const std::string quiz = "t" + std::to_string(++m_attempts);
        m_soon.emplace_back(person, Event{Kind::Quiz, 0, m_now, quiz});
        if (m_rules.decided == Rules::Decided::ByPerson) m_soon.emplace_back(person, Event{Kind::Certified, 0, m_now, ""});
        annulSoon(person);
        m_soon.emplace_back(person, Event{Kind::Annulled, 0, m_now, quiz});
    }

    void hire(const std::string& person, std::int64_t from) {
        Event event;
        event.kind = Kind::Hired;
        event.recorded = m_now;
        event.effective = m_now;
        event.from = from;
        event.isRequired = any(5) != 0;
        ASSERT_TRUE(m_world.take(person, event));
        m_log[person].push_back(event);
        m_job[person] = event;
    }

    bool choose(const std::string& person, Event& event) {
        const auto learnt = [&](Kind kind) {
            event.kind = kind;
            if (any(3) == 0) event.effective -= static_cast<std::int64_t>(any(20 * 24)) * 3'600'000;
            return true;
        };
        const auto decided = [&](Kind kind) {
            event.kind = kind;
            if (kind == Kind::Revoked) event.until = today() + m_rules.dueDays;
            return true;
        };
        const auto annulled = [&] {
            const auto& attempts = m_attempt[person];
            event.kind = Kind::Annulled;
            if (!attempts.empty()) event.id = attempts[static_cast<std::size_t>(any(static_cast<int>(attempts.size())))];
            return !event.id.empty();
        };
        const auto recognised = [&] {
            event.kind = Kind::Recognised;
            event.until = today() + any(60);
            return true;
        };
        if (m_look == Look::AllDays) {
            // Written down when the certificate that it leads to has run out already.
            const auto learntLongAgo = [&] {
                event.kind = Kind::Quiz;
                event.id = "t" + std::to_string(++m_attempts);
                event.effective -= (74 + any(34)) * Naive::kDay;
                m_soon.emplace_back(person, Event{Kind::Acknowledged, 0, event.effective, ""});
                return true;
            };
            // In the states that are rare, what is rare everywhere is tried more often; so is what makes an older certificate count again.
            const auto& [was, is] = m_certificate[person];
            const auto scene = [&](int oneIn, void (Histories::*begin)(const std::string&)) {
                if (any(oneIn) != 0) return false;
                (this->*begin)(person);
                return true;
            };
            if (is == "in-grace" || is == "lapsed" || is == "none") {
                if (scene(is == "in-grace" ? 10 : 70, &Histories::earnAndAnnulSoon)) return false;
            }
            if (is != "none" && is != "revoked" && scene(is == "renewable" ? 14 : 70, &Histories::annulSoon)) return false;
            if (is == "certified" && any(16) == 0) return decided(Kind::Revoked);
            if (is == "in-grace" && any(2) == 0) {
                if (any(3)) return annulled();
                if (any(2)) return recognised();
                if (any(2)) m_soon.emplace_back(person, Event{Kind::Lifted, 0, m_now, ""});
                return decided(Kind::Revoked);
            }
            if (is == "revoked" && any(3) == 0) return any(2) ? annulled() : decided(Kind::Lifted);
            if (is == "renewable" && any(6) == 0) return any(4) ? annulled() : decided(Kind::Revoked);
            if (is == "lapsed" && any(4) == 0) return any(4) == 0 ? decided(Kind::Revoked) : any(3) == 0 ? annulled() : learntLongAgo();
            if (is == "none" && !was.empty() && any(3) == 0) return learntLongAgo();
        }
        if (m_rules.decided == Rules::Decided::ByPerson && any(16) == 0) return decided(any(2) ? Kind::Certified : Kind::Declined);
        const int what = any(32);
        if (what < 3) return learnt(Kind::Lesson1);
        if (what < 6) return learnt(Kind::Lesson2);
        if (what < 11) {
            event.id = "t" + std::to_string(++m_attempts);
            return learnt(Kind::Quiz);
        }
        if (what < 15) return learnt(Kind::Acknowledged);
        switch (what) {
            case 15: return annulled();
            case 16:
            case 17: return decided(any(3) ? Kind::Certified : Kind::Declined);
            case 18:
            case 19: return decided(Kind::Suspended);
            case 20:
            case 21: return decided(Kind::Reinstated);
            case 22: return decided(any(2) ? Kind::Revoked : Kind::Lifted);
            case 23:
            case 24:
                event.kind = Kind::Exempted;
                event.from = today();
                event.until = today() + any(40);
                return true;
            case 25:
                event.kind = Kind::DueMoved;
                event.until = today() + any(60);
                return true;
            case 26: return any(2) == 0 && recognised();
            case 27:
                event.kind = Kind::Enrolled;
                event.from = today();
                return true;
            case 28:
                event.kind = Kind::Away;
                event.from = today() + any(10) - 5;
                event.until = event.from + any(12);
                return true;
            default: return chooseJob(person, event);
        }
    }
    /// A job ends; the next begins the day after (a transfer) or some days later (hired again).
    bool chooseJob(const std::string& person, Event& event) {
        const Event& last = m_job[person];
        if (const auto& log = m_log[person]; std::any_of(log.begin(), log.end(), [&](const Event& one) {
                return one.kind == Kind::JobEnded && one.id == last.id && (event.from = one.until + 1, true);
            })) {
            event.kind = Kind::Hired;
            if (any(2)) event.from = std::max(event.from, today()) + any(20);
            event.isRequired = any(4) != 0;
            return true;
        }
        event.kind = Kind::JobEnded;
        event.id = last.id;
        event.until = today() + any(4);
        return event.until >= last.from;
    }

    void note(const std::string& person, std::int64_t at) {
        const std::string now = m_world.axes(person, Instant{at}, std::nullopt);
        const auto begin = now.find('/') + 1;
        const std::string certificate = now.substr(begin, now.find('/', begin) - begin);
        auto& [was, is] = m_certificate[person];
        if (certificate != is) {
            was = is;
            is = certificate;
        }
        std::string& before = m_seen[person];
        for (std::size_t from = 0, fromBefore = 0; !before.empty() && before != now && from < now.size();) {
            const auto end = std::min(now.find('/', from), now.size());
            const auto endBefore = std::min(before.find('/', fromBefore), before.size());
            const auto one = before.substr(fromBefore, endBefore - fromBefore), two = now.substr(from, end - from);
            if (one != two) ++m_counts.transitions[one + " > " + two];
            from = end + 1;
            fromBefore = endBefore + 1;
        }
        before = now;
    }

    /// The two ways, about this person at this and at any other instant, as known now and at any other.
    void compare(const std::string& person) {
        const auto& log = m_log[person];
        const auto moment = [&] { return log[static_cast<std::size_t>(any(static_cast<int>(log.size())))]; };
        const auto agree = [&](std::int64_t known, Known asked, const std::vector<std::int64_t>& instants) {
            const Naive naive(m_rules, log, known);
            for (const std::int64_t at : instants) {
                ++m_counts.compared;
                ASSERT_EQ(m_world.axes(person, Instant{at}, asked), naive.axes(at))
                    << person << " in " << zoneName(m_rules.zone) << " at " << Instant{at}.iso() << " known " << Instant{known}.iso()
                    << told(person);
            }
        };
        const std::int64_t somewhen = m_now + (any(250) - 150) * Naive::kDay;
        agree(m_now, std::nullopt, {m_now, somewhen, moment().effective + any(3) - 1, Naive::endOf(m_rules, today() + any(90)) - any(2)});
        if (any(2)) return;
        const std::int64_t known = moment().recorded - any(2);
        agree(known, Instant{known}, {known, somewhen, moment().effective + any(3) - 1});
    }
    std::string told(const std::string& person) const {
        std::string all;
        for (const auto& event : m_log.at(person)) {
            all += "\n  " + std::string(nameOf(event.kind)) + " recorded " + Instant{event.recorded}.iso() + " true " +
                   Instant{event.effective}.iso() + " " + event.id + (event.from ? " from " + dateOf(event.from).iso() : "") +
                   (event.until ? " until " + dateOf(event.until).iso() : "") + (event.isRequired ? " required" : "");
        }
        return all;
    }

    Rules m_rules;
    World& m_world;
    Look m_look;
    std::mt19937 m_random;
    std::int64_t m_now;
    Counts& m_counts;
    std::vector<std::string> m_people;
    std::map<std::string, std::vector<Event>> m_log;
    std::map<std::string, Event> m_job;
    std::map<std::string, std::vector<std::string>> m_attempt;
    std::map<std::string, std::string> m_seen;
    std::map<std::string, std::pair<std::string, std::string>> m_certificate;  ///< what it was before, and what it is
    std::map<std::string, std::int64_t> m_noted;
    std::deque<std::pair<std::string, Event>> m_soon;  ///< what comes before anything else
    int m_attempts = 0;
};

void print(const Counts& counts) {
    std::cout << "events " << counts.offered << ", accepted " << counts.accepted << ", compared " << counts.compared << "\n";
    for (const auto& [what, count] : counts.kinds) std::cout << "  " << what << ": " << count << "\n";
    for (const auto& [what, count] : counts.transitions) std::cout << "  " << what << ": " << count << "\n";
}

TEST(Property, OneEventAfterTheOtherAndAllFromTheBeginningAgree) {
    constexpr int kRuns = 10;
    constexpr int kEvents = 14'000;
    constexpr int kPeople = 320;
    constexpr int kLeast = 100;
    Counts counts;
    unsigned seed = 0;
    for (const Rules& rules : programsToTry()) {
        Fold fold(rules);
        Histories(rules, fold, kPeople, Histories::Look::AllDays, ++seed, counts).run(kEvents);
        if (HasFatalFailure()) return;
    }
    print(counts);
    EXPECT_EQ(seed, kRuns);
    EXPECT_GE(counts.offered, 100'000);
    EXPECT_GE(counts.accepted * 10, counts.offered * 4);
    EXPECT_EQ(counts.kinds.size(), 18U);
    for (const auto& [what, count] : counts.kinds) EXPECT_GE(count, kLeast) << what;
    // Whatever stands on an axis can become anything else on it: no pair is impossible, and none is left to chance.
    const auto expectAll = [&](const std::vector<std::string_view>& states) {
        for (const auto from : states) {
            for (const auto to : states) {
                if (from == to) continue;
                const std::string what = std::string(from) + " > " + std::string(to);
                EXPECT_GE(counts.transitions[what], kLeast) << what;
            }
        }
    };
    expectAll(
        {name(Duty::NotRequired), name(Duty::Assigned), name(Duty::InProgress), name(Duty::Met), name(Duty::Overdue), name(Duty::Exempt)});
    expectAll({name(Certificate::None), name(Certificate::Certified), name(Certificate::Renewable), name(Certificate::InGrace),
               name(Certificate::Lapsed), name(Certificate::Revoked)});
    expectAll({name(Hold::None), name(Hold::Suspended)});
    constexpr std::size_t kTransitions = 6 * 5 + 6 * 5 + 2;
    EXPECT_EQ(counts.transitions.size(), kTransitions);
}

TEST(Property, TheGateAndAllFromTheBeginningAgree) {
    constexpr int kEvents = 200;
    Counts counts;
    unsigned seed = 100;
    for (const Rules& rules : programsToTry()) {
        House house(rules);
        Histories(rules, house, 8, Histories::Look::AtEvents, ++seed, counts).run(kEvents);
        if (HasFatalFailure()) return;
        house.house.expectDerivable();
    }
    print(counts);
    EXPECT_GE(counts.accepted * 10, counts.offered * 4);
    EXPECT_EQ(counts.kinds.size(), 18U);
}

}  // namespace
}  // namespace adab::certification

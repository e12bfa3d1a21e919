// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Demo.h"

#include "base/Yaml.h"
#include "cli/DemoKeys.h"
#include "house/Founding.h"
#include "ledger/Ledger.h"

#include <algorithm>
#include <functional>
#include <vector>

namespace adab::cli {

namespace {

using house::asOperator;
using house::asPerson;

constexpr const char* kPin = "482615";
constexpr const char* kPassword = "saffron house demo";
/// Setting a secret costs a deliberate tenth of a second; a demonstration of thousands does it for the first ones only.
constexpr int kEnrolledStaff = 60;

/// What becomes of one made-up person. Days are counted back from `now`.
struct Story {
    enum class Course { NotEnrolled, FirstSteps, Half, Passed, PassedSecondTime } course = Course::Passed;
    int hiredDaysAgo = 100;
    int doneDaysAgo = 90;
    std::optional<int> leaveFromDaysAgo;
};

/// Of whom a case of conduct tells, where the history is long enough for the training to lie before it.
constexpr int kInACase = 9;
constexpr int kCaseHistory = 40;

/// The first persons each show one thing; the others are certified at various times.
Story storyOf(int index) {
    using Course = Story::Course;
    switch (index) {
        case 0: return {Course::NotEnrolled, 0, 0, {}};
        case 1: return {Course::Passed, 100, 91, {}};
        case 2: return {Course::FirstSteps, 20, 18, {}};  // overdue
        case 3: return {Course::FirstSteps, 25, 24, 20};  // on leave: nothing runs
        case 4: return {Course::Passed, 330, 320, {}};    // renewable
        case 5: return {Course::Passed, 380, 371, {}};    // in grace
        case 6: return {Course::Passed, 412, 402, {}};    // lapsed
        case 7: return {Course::Half, 6, 3, {}};          // in progress
        case 8: return {Course::PassedSecondTime, 60, 50, {}};
        default: break;
    }
    if (index % 17 == 0) return {Course::FirstSteps, 16 + index % 9, 15 + index % 9, {}};
    if (index % 13 == 0) {
        const int done = 1 + index % 3;
        // Nobody learns before the day of hire: the first half is done a day before the second.
        return {Course::Half, std::max(3 + index % 8, done + 2), done, {}};
    }
    const int done = 15 + (index * 37) % 330;
    return {Course::Passed, done + 6 + index % 7, done, {}};
}

class Demo {
public:
    Demo(house::House& house, base::SetClock& clock, const DemoOptions& options) : m_house(house), m_clock(clock), m_options(options) {
        Problems problems;
        m_plan = Yaml::readFile(house::shareFolder() + "/assets/demo/organisation.yaml", "assets/demo/organisation.yaml", problems);
        if (!problems.empty())
            throw Refused("packs.invalid", Json::object({{"file", problems.front().file}, {"line", problems.front().line}}));
    }

    Json make() {
        found();
        addOfficers();
        for (int i = 0; i < m_options.staff; ++i) plan(i);
        std::stable_sort(m_actions.begin(), m_actions.end(), [](const Action& a, const Action& b) { return a.at < b.at; });
        for (const Action& action : m_actions) {
            if (action.at > m_options.now) continue;
            m_clock.set(std::max(action.at, m_clock.now()));
            action.act();
        }
        m_clock.set(m_options.now);
        return summary();
    }

private:
    struct Action {
        Instant at;
        std::function<void()> act;
    };
    struct Place {
        std::string site;
        std::string locale;
        Zone zone;
    };

    static Json texts(const Yaml& names) {
        Json json = Json::object();
        for (const auto& [locale, text] : names.members()) json.set(locale.scalar(), text.scalar());
        return json;
    }

    void found() {
        asOperator(m_house, "people.foundOrganisation",
                   Json::object({{"name", m_plan["name"].scalar()}, {"zone", m_plan["zone"].scalar()}}));
        for (const Yaml& site : m_plan["sites"].items()) {
            Json weekend = Json::list();
            for (const Yaml& day : site["weekend"].items()) weekend.push(day.integer().value_or(7));
            asOperator(m_house, "people.addSite",
                       Json::object({{"site", site["id"].scalar()},
                                     {"names", texts(site["names"])},
                                     {"zone", site["zone"].scalar()},
                                     {"country", site["country"].scalar()},
                                     {"weekend", weekend}}));
            m_places.push_back({site["id"].scalar(), site["locale"].scalar(), Zone(site["zone"].scalar())});
        }
        for (const Yaml& department : m_plan["departments"].items()) {
            asOperator(m_house, "people.addDepartment",
                       Json::object({{"department", department["id"].scalar()}, {"names", texts(department["names"])}}));
        }
        for (const Yaml& role : m_plan["jobRoles"].items()) {
            const bool frontLine = role["frontLine"].scalar() == "true";
            asOperator(m_house, "people.addJobRole",
                       Json::object({{"jobRole", role["id"].scalar()}, {"names", texts(role["names"])}, {"frontLine", frontLine}}));
            if (frontLine) m_jobRoles.push_back({role["id"].scalar(), role["department"].scalar()});
        }
        house::installShipped(m_house, Zone(m_plan["zone"].scalar()).dateOf(m_clock.now()));
    }

    /// A name in the site's script and in Latin letters; the n-th combination of given and family names.
    std::pair<std::string, std::string> nameOf(const std::string& locale, int n) const {
        const auto& given = m_plan["names"][locale]["given"].items();
        const auto& family = m_plan["names"][locale]["family"].items();
        const std::size_t i = static_cast<std::size_t>(n);
        const Yaml& first = given[i % given.size()];
        const Yaml& last = family[(i / given.size() + i) % family.size()];
        return {first.items()[0].scalar() + ' ' + last.items()[0].scalar(), first.items()[1].scalar() + ' ' + last.items()[1].scalar()};
    }

    std::string addStaff(const std::string& locale, int nameNumber, const std::string& login) {
        const auto [name, latin] = nameOf(locale, nameNumber);
        return asOperator(m_house, "people.addStaff",
                          Json::object({{"name", name}, {"latinName", latin}, {"login", login}, {"locale", locale}}))["person"]
            .text();
    }

    void startJob(const std::string& person, const Place& place, const std::string& department, const std::string& jobRole) {
        asOperator(m_house, "people.startJob",
                   Json::object({{"person", person},
                                 {"site", place.site},
                                 {"department", department},
                                 {"jobRole", jobRole},
                                 {"from", place.zone.dateOf(m_clock.now()).iso()}}));
    }

    void enrol(const std::string& person, const char* secret, const char* kind, const std::string& locale) {
        const Json code = asOperator(m_house, "people.issueEnrolmentCode", Json::object({{"person", person}}));
        const gate::Answer answer =
            m_house.gate().callAs("", {"people.enrol",
                                       Json::object({{"code", code["code"]}, {"secret", secret}, {"secretKind", kind}, {"locale", locale}}),
                                       {},
                                       {},
                                       {},
                                       {}});
        if (answer.error) throw Refused(*answer.error);
    }

    void addOfficers() {
        struct Officer {
            const char* login;
            const char* role;
            const char* scope;
            std::size_t place;
            const char* department;
            const char* jobRole;
            const char* secret;
            const char* kind;
        };
        int n = 0;
        for (const Officer& officer :
             {Officer{"hr", "hr", "organisation", 3, "people-office", "people-officer", kPassword, "password"},
              Officer{"supervisor", "supervisor", "site", 0, "reception", "shift-lead", kPin, "pin"},
              Officer{"author", "author", "organisation", 3, "people-office", "people-officer", kPassword, "password"},
              Officer{"auditor", "auditor", "organisation", 3, "people-office", "people-officer", kPassword, "password"}}) {
            const Place& place = m_places[officer.place];
            const std::string person = addStaff(place.locale, 40 + n++, officer.login);
            startJob(person, place, officer.department, officer.jobRole);
            Json grant = Json::object({{"person", person}, {"role", officer.role}, {"scope", officer.scope}});
            if (std::string_view(officer.scope) == "site") grant.set("site", place.site);
            asOperator(m_house, "people.grantRole", grant);
            enrol(person, officer.secret, officer.kind, place.locale);
            m_logins.push(Json::object({{"login", officer.login}, {"password", officer.secret}, {"role", officer.role}}));
            if (std::string_view(officer.role) == "hr") m_hr = person;
            if (std::string_view(officer.role) == "supervisor") m_supervisor = person;
        }
    }

    /// n days before now, at nine in the morning of the place and some minutes, so that no two act at once.
    Instant daysAgo(int days, const Place& place, int minutes) const {
        const int within = std::min(days, m_options.historyDays - 2);
        const Date day = place.zone.dateOf(m_options.now).plusDays(-within);
        return place.zone.startOf(day).plusMs(9 * base::kHourMs + minutes * base::kMinuteMs);
    }

    void plan(int index) {
        const Place& place = m_places[static_cast<std::size_t>(index) % m_places.size()];
        const auto& [jobRole, department] = m_jobRoles[static_cast<std::size_t>(index / 2) % m_jobRoles.size()];
        const Story story = storyOf(index);
        const int minute = (index * 7) % 300;
        auto person = std::make_shared<std::string>();
        const std::string login = index == 0 ? "new" : index == 1 ? "learner" : "staff" + std::to_string(index);

        // The newcomer of today is there before anybody else acts today, so that she is there at whatever hour `now` is.
        const Instant hired =
            index == 0 ? place.zone.startOf(place.zone.dateOf(m_options.now)) : daysAgo(story.hiredDaysAgo, place, minute);
        m_actions.push_back(
            {hired, [this, person, place, jobRole, department, login, index, story] {
                 *person = addStaff(place.locale, index, login);
                 startJob(*person, place, department, jobRole);
                 if (story.course == Story::Course::NotEnrolled) {
                     const Json code = asOperator(m_house, "people.issueEnrolmentCode", Json::object({{"person", *person}}));
                     m_logins.push(Json::object({{"login", login}, {"password", code["code"]}, {"role", "new hire (one-time code)"}}));
                 } else if (index < kEnrolledStaff) {
                     enrol(*person, kPin, "pin", place.locale);
                     if (index == 1) m_logins.push(Json::object({{"login", login}, {"password", kPin}, {"role", "learner"}}));
                 }
             }});
        if (story.leaveFromDaysAgo) {
            const int days = *story.leaveFromDaysAgo;
            m_actions.push_back({daysAgo(days, place, minute), [this, person, place, days] {
                                     const Date from =
                                         place.zone.dateOf(m_options.now).plusDays(-std::min(days, m_options.historyDays - 2));
                                     asPerson(m_house, m_hr, "people.recordAbsence",
                                              Json::object({{"person", *person},
                                                            {"kind", "leave"},
                                                            {"from", from.iso()},
                                                            {"until", place.zone.dateOf(m_options.now).plusDays(21).iso()}}));
                                 }});
        }
        planLearning(story, place, minute, person);
        if (index == kInACase) planCase(place, minute, person);
    }

    /// Somebody who was trained, and of whom a guest complained some days ago: told yesterday, with time to answer.
    void planCase(const Place& place, int minute, const std::shared_ptr<std::string>& person) {
        if (m_options.historyDays < kCaseHistory) return;
        const Yaml& words = m_plan["case"][place.locale];
        const auto dayAgo = [this, place](int days) { return place.zone.dateOf(m_options.now).plusDays(-days).iso(); };
        auto id = std::make_shared<Json>();
        m_actions.push_back(
            {daysAgo(2, place, minute), [this, person, words, dayAgo, id] {
                 *id = asPerson(
                     m_house, m_hr, "discipline.openCase",
                     Json::object({{"person", *person},
                                   {"rule", "complaints.listen"},
                                   {"occurredOn", dayAgo(5)},
                                   {"discoveredOn", dayAgo(3)},
                                   {"allegation", words["allegation"].scalar()},
                                   {"accuser", m_supervisor},
                                   {"evidence",
                                    Json::list({Json::object({{"kind", "complaint"}, {"text", words["evidence"].scalar()}})})}}))["case"];
             }});
        m_actions.push_back({daysAgo(1, place, minute), [this, place, id] {
                                 asPerson(m_house, m_hr, "discipline.serveNotice",
                                          Json::object({{"case", *id}, {"locales", Json::list({"en", place.locale})}}));
                             }});
    }

    void planLearning(const Story& story, const Place& place, int minute, const std::shared_ptr<std::string>& person) {
        using Course = Story::Course;
        const auto& courses = m_keys.lessons();
        const auto lessonsOf = [this, person, courses](std::size_t course) {
            for (const std::string& lesson : courses[course].second) {
                asPerson(m_house, *person, "courses.finishLesson", Json::object({{"course", courses[course].first}, {"lesson", lesson}}));
            }
        };
        const auto practise = [this, person] {
            for (const std::string& formula : m_keys.practisedFormulas()) {
                asPerson(m_house, *person, "formulas.recordPractice", Json::object({{"formula", formula}, {"guestLocale", "en"}}));
            }
        };
        const int done = story.doneDaysAgo;
        const auto at = [&](int daysBefore, int laterMinutes) { return daysAgo(done + daysBefore, place, minute + laterMinutes); };
        switch (story.course) {
            case Course::NotEnrolled: return;
            case Course::FirstSteps: m_actions.push_back({at(0, 5), [lessonsOf] { lessonsOf(0); }}); return;
            case Course::Half:
                m_actions.push_back({at(1, 5), [lessonsOf] { lessonsOf(0); }});
                m_actions.push_back({at(0, 10), [lessonsOf, practise] {
                                         lessonsOf(1);
                                         practise();
                                     }});
                return;
            case Course::Passed:
            case Course::PassedSecondTime: break;
        }
        m_actions.push_back({at(3, 5), [lessonsOf] { lessonsOf(0); }});
        m_actions.push_back({at(2, 5), [lessonsOf, practise] {
                                 lessonsOf(1);
                                 practise();
                             }});
        m_actions.push_back({at(1, 5), [this, lessonsOf, person] {
                                 lessonsOf(2);
                                 playScenario(*person);
                             }});
        if (story.course == Course::PassedSecondTime) {
            m_actions.push_back({at(0, 5), [this, person] { sitExam(*person, Answering::Wrongly); }});
        }
        m_actions.push_back({at(0, 180), [this, person] {
                                 sitExam(*person, Answering::Rightly);
                                 acknowledge(*person);
                             }});
    }

    void playScenario(const std::string& person) {
        const std::string play =
            asPerson(m_house, person, "scenarios.start", Json::object({{"scenario", "room-not-ready"}}))["play"].text();
        while (true) {
            const Json view = asPerson(m_house, person, "scenarios.view", Json::object({{"play", play}, {"locale", "en"}}));
            if (view["finished"].boolean()) return;
            asPerson(m_house, person, "scenarios.choose", Json::object({{"play", play}, {"move", m_keys.bestMove(view["choices"])}}));
        }
    }

    enum class Answering { Rightly, Wrongly };

    void sitExam(const std::string& person, Answering answering) {
        const std::string attempt =
            asPerson(m_house, person, "assessment.startAttempt", Json::object({{"exam", "onboarding-quiz"}}))["attempt"].text();
        const Json shown = asPerson(m_house, person, "assessment.attempt", Json::object({{"attempt", attempt}, {"locale", "en"}}));
        for (const Json& item : shown["items"].items()) {
            const Json response = answering == Answering::Rightly ? m_keys.rightResponse(item) : m_keys.wrongResponse(item);
            asPerson(m_house, person, "assessment.saveResponse",
                     Json::object({{"attempt", attempt}, {"slot", item["slot"]}, {"response", response}}));
        }
        asPerson(m_house, person, "assessment.submitAttempt", Json::object({{"attempt", attempt}}));
    }

    void acknowledge(const std::string& person) {
        const Json asked = asPerson(m_house, person, "courses.standardsToAcknowledge", Json::object({{"program", "onboarding"}}));
        asPerson(m_house, person, "courses.acknowledgeStandards",
                 Json::object({{"program", "onboarding"}, {"digest", asked["digest"]}, {"answers", m_keys.acknowledgement()}}));
    }

    Json summary() {
        const auto session = m_house.database().reader();
        std::int64_t certifications = 0;
        const std::int64_t head = ledger::Ledger::head(*session);
        ledger::Ledger::forEach(*session, 0, head, {"certification.awarded"}, [&](const ledger::Record&) { ++certifications; });
        return Json::object({{"staff", m_options.staff + 4},
                             {"sites", m_places.size()},
                             {"certifications", certifications},
                             {"records", head},
                             {"logins", m_logins}});
    }

    house::House& m_house;
    base::SetClock& m_clock;
    DemoOptions m_options;
    Yaml m_plan;
    DemoKeys m_keys;
    std::vector<Place> m_places;
    std::vector<std::pair<std::string, std::string>> m_jobRoles;
    std::string m_hr;
    std::string m_supervisor;
    Json m_logins = Json::list();
    std::vector<Action> m_actions;
};

}  // namespace

Json makeDemo(house::House& house, base::SetClock& clock, const DemoOptions& options) { return Demo(house, clock, options).make(); }

}  // namespace adab::cli

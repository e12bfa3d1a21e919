// SPDX-License-Identifier: GPL-3.0-or-later
// A change of rule: whom the version of a program in a folder would touch and how, told before anything is written; and the change itself,
// which is one record, however many it touches.
#include "certification/ServiceParts.h"
#include "gate/Runs.h"
#include "packs/PacksService.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace adab::certification {

namespace {

constexpr std::int64_t kRowsShown = 50;
constexpr std::int64_t kMostRows = 200;

packs::PackPtr programIn(Session& session, const std::string& folder, Instant now) {
    auto pack = packs::checked(session, folder, now);
    if (pack->kind() != "program") throw Refused("certification.not-a-program", Json::object({{"pack", pack->id()}}), "folder");
    return pack;
}

/// The version that would follow the installed ones. Refused where it is none that would.
const Program* inForce(const Programs& programs, const packs::Pack& pack) {
    const auto found = programs.all().find(pack.id());
    if (found == programs.all().end()) return nullptr;
    const Program& newest = found->second.back().program;
    if (pack.version() <= packs::Version::parse(newest.version).value_or(packs::Version{})) {
        throw Refused("certification.version-not-newer",
                      Json::object({{"program", pack.id()}, {"version", pack.version().text()}, {"installed", newest.version}}), "folder");
    }
    return &newest;
}

/// How a change falls on somebody.
enum class Touch { Begins, Ends, Sooner };
constexpr std::array<const char*, 3> kTouches{"begins", "ends", "sooner"};
struct Touched {
    Touch touch = Touch::Begins;
    std::string person;
    std::size_t post = 0;  ///< index among the staff
};

/// Who is asked for it by a job, looked up once a post and not once a person.
class Asked {
public:
    explicit Asked(const Program* program) : m_program(program) {
        if (!program) return;
        m_byRole = program->isByJobRole();
        m_byName = std::any_of(program->who.begin(), program->who.end(), [](const WhoRule& rule) { return !rule.persons.empty(); });
    }
    bool by(const std::vector<people::Job>& jobs) {
        return m_program && std::any_of(jobs.begin(), jobs.end(), [&](const people::Job& job) { return at(job); });
    }

private:
    bool at(const people::Job& job) {
        std::string key = job.jobRole;
        if (!m_byRole) key += '\n' + job.site + '\n' + job.department;
        if (m_byName) key += '\n' + job.person;
        const auto [found, isNew] = m_known.try_emplace(std::move(key), false);
        if (isNew) found->second = m_program->isRequiredOf({job.jobRole, job.site, job.department, job.person});
        return found->second;
    }
    const Program* m_program;
    bool m_byRole = true;
    bool m_byName = false;
    std::unordered_map<std::string, bool> m_known;
};

class Change {
public:
    Change(QueryCall& call, const packs::PackPtr& pack, gate::Running& run)
        : m_call(call),
          m_run(run),
          m_programs(Programs::load(call.session(), call.at())),
          m_before(inForce(m_programs, *pack)),
          m_after(programOf(pack)) {
        if (m_before) m_versions = m_programs.versionsOf(m_before->id);
        m_versions.push_back({call.at(), *m_after});
    }

    Json answer() {
        look();
        std::array<std::int64_t, 3> counts{};
        for (const Touched& one : m_touched) ++counts[static_cast<std::size_t>(one.touch)];
        Json answer = Json::object({{"program", m_after->id},
                                    {"version", m_after->version},
                                    {"title", m_after->textsFor(m_call.reader().locale).title},
                                    {"digest", m_after->digest},
                                    {"staff", static_cast<std::int64_t>(m_staff.size())}});
        if (m_before) answer.set("installed", m_before->version);
        for (std::size_t i = 0; i < counts.size(); ++i) answer.set(kTouches[i], counts[i]);
        return answer.set("changes", m_before ? changes() : Json::list()).set("affected", affected());
    }

private:
    void look() {
        for (auto& staff : people::everyone(m_call.session(), m_call.at(), m_call.known())) {
            if (!staff.jobs.empty()) m_staff.push_back(std::move(staff));
        }
        const bool shortens = shortensTerms(m_versions);
        const auto staff = static_cast<std::int64_t>(m_staff.size());
        // Reading a certificate costs about as much as reading a person.
        m_run.expect(shortens ? 2 * staff : staff);
        Asked before(m_before);
        Asked after(m_after.get());
        for (std::size_t i = 0; i < m_staff.size(); ++i) {
            m_run.at(static_cast<std::int64_t>(i));
            const bool was = before.by(m_staff[i].jobs);
            const bool is = after.by(m_staff[i].jobs);
            if (was != is) m_touched.push_back({is ? Touch::Begins : Touch::Ends, m_staff[i].person, i});
        }
        if (shortens) lookAtTerms(staff);
        std::stable_sort(m_touched.begin(), m_touched.end(), [](const Touched& a, const Touched& b) { return a.touch < b.touch; });
    }

    /// Whose certificate would end sooner than it does by the versions that there are.
    void lookAtTerms(std::int64_t staff) {
        std::unordered_map<std::string_view, std::size_t> rows;
        for (std::size_t i = 0; i < m_staff.size(); ++i) rows.emplace(m_staff[i].person, i);
        const ProgramVersions installed(m_versions.begin(), m_versions.end() - 1);
        std::map<std::size_t, std::pair<Instant, bool>> latest;  // row → when its last certificate began, and is it cut?
        std::int64_t read = 0;
        forEachTerm(m_call.session(), m_after->id, [&](const std::string& person, const Term& term, Instant recordedAt) {
            m_run.at(staff + std::min(staff, ++read));
            const auto row = rows.find(person);
            if (row == rows.end() || m_call.at() < term.from) return;
            const bool isCut = termUnder(term, recordedAt, m_versions).validUntil < termUnder(term, recordedAt, installed).validUntil &&
                               m_call.at() < term.graceUntil;
            const auto [found, isNew] = latest.try_emplace(row->second, term.from, isCut);
            if (!isNew && found->second.first <= term.from) found->second = {term.from, isCut};
        });
        for (const auto& [row, one] : latest) {
            if (one.second) m_touched.push_back({Touch::Sooner, m_staff[row].person, row});
        }
    }

    /// What differs between the two versions, in sentences.
    Json changes() const {
        Json sentences = Json::list();
        const auto say = [&](const char* code, const Json& arguments) { sentences.push(m_call.say(code, arguments)); };
        const Program& was = *m_before;
        const Program& is = *m_after;
        if (was.dueDays != is.dueDays) say("certification.change-due", Json::object({{"days", is.dueDays}, {"before", was.dueDays}}));
        if (was.validMonths != is.validMonths || was.validDays != is.validDays) {
            if (is.validMonths > 0) say("certification.change-valid-months", Json::object({{"months", is.validMonths}}));
            if (is.validDays > 0) say("certification.change-valid-days", Json::object({{"days", is.validDays}}));
        }
        if (was.windowDays != is.windowDays) say("certification.change-window", Json::object({{"days", is.windowDays}}));
        if (was.graceDays != is.graceDays) say("certification.change-grace", Json::object({{"days", is.graceDays}}));
        if (is.holdersRenewDays) say("certification.change-holders", Json::object({{"days", *is.holdersRenewDays}}));
        if (was.decidedBy != is.decidedBy)
            say(is.decidedBy == DecidedBy::Person ? "certification.change-by-person" : "certification.change-by-rule", Json::object());
        const std::string& locale = m_call.reader().locale;
        const auto tellMissing = [&](const Program& one, const Program& other, const char* code) {
            for (const Requirement& requirement : one.requirements) {
                if (!other.requirement(requirement.id))
                    say(code, Json::object({{"requirement", one.requirementTitle(requirement.id, locale)}}));
            }
        };
        tellMissing(is, was, "certification.change-adds");
        tellMissing(was, is, "certification.change-drops");
        return sentences;
    }

    Json affected() {
        const std::string& locale = m_call.reader().locale;
        const auto sites = people::placeNames(m_call.session(), people::Named::Site, locale);
        const auto roles = people::placeNames(m_call.session(), people::Named::JobRole, locale);
        const auto named = [](const auto& names, const std::string& id) {
            const auto found = names.find(id);
            return found == names.end() ? id : found->second;
        };
        const auto total = static_cast<std::int64_t>(m_touched.size());
        const std::int64_t offset = std::max<std::int64_t>(0, m_call.args()["offset"].integer(0));
        const std::int64_t limit = std::clamp<std::int64_t>(m_call.args()["limit"].integer(kRowsShown), 0, kMostRows);
        Json rows = Json::list();
        for (std::int64_t i = offset; i < std::min(total, offset + limit); ++i) {
            const Touched& one = m_touched[static_cast<std::size_t>(i)];
            const people::Job& job = m_staff[one.post].jobs.front();
            Json row = Json::object({{"person", one.person},
                                     {"name", people::nameOf(m_call.session(), one.person).name},
                                     {"siteName", named(sites, job.site)},
                                     {"jobRoleName", named(roles, job.jobRole)},
                                     {"touch", kTouches[static_cast<std::size_t>(one.touch)]}});
            tell(one, row);
            rows.push(std::move(row));
        }
        return Json::object({{"total", total}, {"rows", std::move(rows)}});
    }

    /// Where the person stands before and after, and what it comes to, in a sentence: exact, for those who are shown.
    void tell(const Touched& one, Json& row) {
        const ProgramVersions installed(m_versions.begin(), m_versions.end() - 1);
        const Instant at = m_call.at();
        const Facts before = factsOf(m_call.session(), one.person, m_after->id, installed, m_call.known());
        const Facts after = factsOf(m_call.session(), one.person, m_after->id, m_versions, m_call.known());
        row.set("before", name(statusAt(before, at).label)).set("after", name(statusAt(after, at).label));
        const Award* award = awardAt(after, at);
        const auto date = [](Date day) { return Json::object({{"date", day.iso()}}); };
        Json arguments = Json::object();
        std::string code;
        const DutySpan* duty = dutyAt(after, at);
        if (one.touch == Touch::Sooner && award) {
            code = "certification.touched-sooner";
            arguments.set("until", date(award->term.lastValidDay));
            if (const Award* whole = awardAt(before, at)) arguments.set("before", date(whole->term.lastValidDay));
        } else if (one.touch == Touch::Ends) {
            code = duty ? "certification.touched-ends-enrolled" : "certification.touched-ends";
        } else if (award && at < award->term.graceUntil) {
            code = "certification.touched-begins-held";
            arguments.set("until", date(award->term.lastValidDay));
        } else {
            const auto due = duty ? pausedDue(duty->anchor, dueOf(after, *duty, at), after.absences) : std::nullopt;
            code = due ? "certification.touched-begins" : "certification.touched-begins-waiting";
            if (due) arguments.set("due", date(*due));
        }
        row.set("sentence", m_call.say(code, arguments));
    }

    QueryCall& m_call;
    gate::Running& m_run;
    Programs m_programs;
    const Program* m_before;  ///< null where it is new here
    std::shared_ptr<const Program> m_after;
    ProgramVersions m_versions;  ///< those installed, and the one of the folder from now on
    std::vector<people::Staff> m_staff;
    std::vector<Touched> m_touched;
};

Json previewChange(QueryCall& call, gate::Runs& runs) {
    gate::Running run(runs, call, "certification.program-preview-cancelled");
    return Change(call, programIn(call.session(), call.text("folder"), call.at()), run).answer();
}

/// What was looked at is what is installed: other bytes are refused.
Json changeProgram(CommandCall& call) {
    const auto pack = programIn(call.session(), call.text("folder"), call.now());
    if (pack->digest() != call.text("digest")) throw Refused("certification.folder-changed", Json::object(), "digest");
    const Programs programs = Programs::load(call.session(), call.now());
    const auto found = programs.all().find(pack->id());
    if (found == programs.all().end() || found->second.back().program.digest != pack->digest()) inForce(programs, *pack);
    return packs::install(call, pack);
}

}  // namespace

void registerProgramChange(gate::Registry& registry) {
    const Access office{{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
    const auto runs = std::make_shared<gate::Runs>();
    const gate::Argument folder{"folder", Type::Text, Need::Required, "folder that holds pack.yaml, on the machine of the gate"};
    addQuery(registry, "certification.previewProgram",
             "Whom a new version of a program would touch and how, before it is installed. Nothing of it is recorded.",
             {folder,
              {"offset", Type::Integer, Need::Optional, "of the rows"},
              {"limit", Type::Integer, Need::Optional, "of the rows; 50 where absent, at most 200"},
              gate::runArgument()},
             "{program,version,title,digest,installed?,staff,begins,ends,sooner,changes,affected:{total,rows:[{person,name,siteName,"
             "jobRoleName,touch,before,after,sentence}]}}",
             office, [runs](QueryCall& call) { return previewChange(call, *runs); });
    gate::registerRuns(registry, runs, "certification.programProgress", "certification.cancelProgramPreview", office);
    addCommand(registry, "certification.changeProgram", "Installs the version of a program that was looked at: from now on its rule holds.",
               {folder, {"digest", Type::Id, Need::Required, "of the version that was looked at"}},
               "{pack, version, kind, digest, installed}", office, changeProgram);
}

}  // namespace adab::certification

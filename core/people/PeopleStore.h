// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Phrases.h"
#include "people/People.h"
#include "people/WorkingDays.h"
#include "storage/Database.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

/// What the room knows, for the rooms below it. Every function reads only; all take the session of the call.
///
/// Names are kept once: as private texts of the record that told them. The projection `person_texts` says which record holds the present
/// name, and a reader joins `private_texts`. So erasing the private texts makes a name vanish from every list at once, no copy stays
/// behind, and a rebuild derives the same rows before and after an erasure. Logins are local (never in the record): `forgetPerson` removes
/// them.
namespace adab::people {

using storage::Session;

bool exists(Session& session, const std::string& person);
bool siteExists(Session& session, const std::string& site);
bool departmentExists(Session& session, const std::string& department);
bool jobRoleExists(Session& session, const std::string& jobRole);

/// Jobs held at `at`, longest held first.
std::vector<Job> jobsOf(Session& session, const std::string& person, Instant at, Known known = std::nullopt);
/// Every job past, present and coming, by start.
std::vector<Job> allJobsOf(Session& session, const std::string& person, Known known = std::nullopt);
std::optional<Job> jobNamed(Session& session, const std::string& job);
/// Every absence, by start; isAbsent(absences, at) of PeopleRules.h asks for one instant.
std::vector<Absence> absencesOf(Session& session, const std::string& person, Known known = std::nullopt);
std::optional<Absence> absenceNamed(Session& session, const std::string& absence);

/// All persons on record with their jobs at `at`: three statements, whatever the number of staff. By person id.
std::vector<Staff> everyone(Session& session, Instant at, Known known = std::nullopt);
/// One person in the same shape; nothing where unknown.
std::optional<Staff> staffOf(Session& session, const std::string& person, Instant at, Known known = std::nullopt);

std::optional<Site> siteOf(Session& session, const std::string& site);
std::vector<Site> sites(Session& session);
/// The zone for a date rule on that person: of the site of the job held longest at `at`; else of the next job, else of the last one, else
/// UTC.
std::string zoneOf(Session& session, const std::string& person, Instant at);
WorkingCalendar workingCalendarOf(Session& session, const std::string& site, Known known = std::nullopt);

/// Whoever was erased is shown by their id in brackets: what they did and what was done with them stays on record, the name does not.
PersonName nameOf(Session& session, const std::string& person);
/// Is the person on record without a name any more?
bool isErased(Session& session, const std::string& person);
std::string shownWithoutName(const std::string& person);
/// All names, by person id (bulk).
std::unordered_map<std::string, PersonName> names(Session& session);
/// A private text of a person (`name`, `latinName`, `badgeName:th`, `particle`, `pronoun`); nothing where there is none or it was erased.
std::optional<std::string> privateTextOf(Session& session, const std::string& person, const std::string& field);
std::map<std::string, std::string> badgeNamesOf(Session& session, const std::string& person);

/// What a name is of.
enum class Named { Site, Department, JobRole };
/// In that language; else English, else any, else the id.
std::string placeName(Session& session, Named what, const std::string& id, std::string_view locale);
/// All of them in that language, by id.
std::unordered_map<std::string, std::string> placeNames(Session& session, Named what, std::string_view locale);

Settings settingsOf(Session& session, const std::string& person);
/// The language of each one's screen, by person id (bulk).
std::unordered_map<std::string, std::string> localesOfAll(Session& session);
/// All jobs, past, present and coming, and all absences of everybody, each by start (bulk).
struct Work {
    std::vector<Job> jobs;
    std::vector<Absence> absences;
};
std::map<std::string, Work> workOfAll(Session& session, Known known = std::nullopt);
/// How a person reads: language, calendar and digits of their settings, else those usual in the language.
Reader readerOf(Session& session, const std::string& person);
/// What the person answered to "is this your name?"; nothing where not asked yet.
enum class NameAnswer { Right, Wrong };
std::optional<NameAnswer> nameAnswerOf(Session& session, const std::string& person);
bool hasEnrolled(Session& session, const std::string& person);
std::vector<std::string> enrolledPersons(Session& session);

/// Grants active at `at` (all where absent), by start.
std::vector<RoleGrant> grantsOf(Session& session, const std::string& person, std::optional<Instant> at = std::nullopt);
std::optional<RoleGrant> grantNamed(Session& session, const std::string& grant);
/// The person and the sites of the jobs at the instant; else of the coming ones, else of the last one. Throws Refused("people.unknown").
gate::Target targetOf(Session& session, const std::string& person, Instant at);
/// Persons with a job at the instant in a site and department where the supervisor has one (only at `site` where given); without the
/// supervisor.
std::vector<std::string> teamOf(Session& session, const std::string& supervisor, const std::string& site, Instant at);
/// Persons that hold a role at the instant.
std::vector<std::string> holdersOf(Session& session, gate::Role role, Instant at);

/// Logins are compared folded to lower case.
std::optional<std::string> loginOf(Session& session, const std::string& person);
std::optional<std::string> personOfLogin(Session& session, const std::string& login);
std::unordered_map<std::string, std::string> logins(Session& session);

/// The operator granted, ended or renewed somebody's HR access: HR's desk shows it.
struct HrAccessChange {
    std::int64_t seq = 0;
    std::string person;
    std::string kind;  ///< granted · ended · code-issued
    Instant at;
};
std::vector<HrAccessChange> hrAccessChangesSince(Session& session, Instant since);

/// Signing a decision: whoever came with a sign-in session has confirmed who they are within kSignatureMs (`people.confirm`), once a
/// decision. A call without a session (command line with a password, rehearsal) has been through that door already. On the writer only.
/// Refused("people.signature-missing") without a token, ("people.signature-over") where it is another's, used or too old.
inline constexpr std::int64_t kSignatureMs = 5 * base::kMinuteMs;
void takeSignature(Session& session, const gate::Actor& actor, const std::string& token, Instant now);

/// The local tables that hold rows of a person by `person_id`.
const std::vector<std::string>& signInTables();
void forgetRows(Session& session, const std::string& table, const std::string& person);
/// Removes what is kept of a person outside the record: login, secrets, codes, sessions. Part of erasing a person; on the writer only.
void forgetPerson(Session& session, const std::string& person);

}  // namespace adab::people

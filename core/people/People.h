// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "gate/Actor.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace adab::people {

/// As-known reading: only what was recorded until that instant (inclusive). Absent: all that is recorded.
using Known = std::optional<Instant>;

/// A span of work in one job at one site. Active in [fromAt, untilAt): from 00:00 of the first day through the end of the last day in
/// the site's zone as it stood when it was recorded. A person may hold several at once, and be hired again.
struct Job {
    std::string job;
    std::string person;
    std::string site;
    std::string department;
    std::string jobRole;
    Date from;
    std::optional<Date> until;  ///< last day, inclusive
    std::string zone;
    Instant fromAt;
    std::optional<Instant> untilAt;  ///< exclusive
    Instant recordedAt;

    bool operator==(const Job&) const = default;
    bool isActive(Instant at) const { return fromAt <= at && (!untilAt || at < *untilAt); }
};

/// Leave of any kind, sickness, secondment, a seasonal gap. It pauses what runs against a person in [fromAt, untilAt).
struct Absence {
    std::string absence;
    std::string person;
    std::string kind;  ///< one of absenceKinds()
    Date from;
    std::optional<Date> until;  ///< last day, inclusive; open where it is not known yet
    std::string zone;
    Instant fromAt;
    std::optional<Instant> untilAt;  ///< exclusive
    Instant recordedAt;

    bool operator==(const Absence&) const = default;
    bool isActive(Instant at) const { return fromAt <= at && (!untilAt || at < *untilAt); }
};
/// `leave parental sickness secondment seasonal other`
const std::vector<std::string>& absenceKinds();

struct Site {
    std::string site;
    std::string zone;
    std::string country;  ///< ISO 3166-1 alpha-2
};

struct PersonName {
    std::string name;       ///< in the person's own script; empty once erased
    std::string latinName;  ///< in Latin letters; empty once erased
};

/// One staff member at an instant.
struct Staff {
    std::string person;
    std::vector<Job> jobs;           ///< held at the instant, longest held first
    std::vector<Absence> absences;   ///< all known ones, by start
    std::optional<Job> mainJob;      ///< the job held longest; else the next to come; else the last that ended
    std::optional<Instant> hiredAt;  ///< start of the present employment: jobs without a day between them; nothing where not employed then
};

struct RoleGrant {
    std::string grant;
    std::string person;
    gate::Role role = gate::Role::Learner;
    gate::Reach scope = gate::Reach::Own;
    std::string site;
    Instant from;
    std::optional<Instant> until;  ///< exclusive
};

inline constexpr int kSmallestText = 100;
inline constexpr int kLargestText = 200;

/// What a person chose. Empty text where nothing was chosen.
struct Settings {
    std::string locale = "en";  ///< language of the screen
    std::string lessonLocale;
    std::string guestLocale;  ///< language of the guest in practice
    std::string calendar;     ///< name of a base::CalendarKind
    std::string digits;       ///< latin · native; empty: those usual in the language of the screen
    std::string appearance;   ///< system · light · dark
    int textSize = 100;       ///< percent, kSmallestText–kLargestText
    bool operator==(const Settings&) const = default;
};

}  // namespace adab::people

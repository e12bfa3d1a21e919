// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/People.h"
#include "storage/Database.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Who works when: shifts as the roster has them, and who stands in for whom.
namespace adab::people {

using storage::Session;

/// [from, until) at one site; at most 24 hours.
struct Shift {
    std::string shift;
    std::string person;
    std::string site;
    Date date;  ///< the day of the site on which it begins
    Instant from;
    Instant until;
    std::string coveredBy;  ///< who takes it over; empty: nobody
    std::string record;     ///< of the covering, whose private reason it keeps; else of the plan
    /// Who works it.
    const std::string& worker() const { return coveredBy.empty() ? person : coveredBy; }
};

/// Shifts at a site that overlap [from, until), by their beginning.
std::vector<Shift> shiftsAt(Session& session, const std::string& site, Instant from, Instant until);
/// Shifts that a person was planned for or covers, overlapping [from, until).
std::vector<Shift> shiftsOf(Session& session, const std::string& person, Instant from, Instant until);
/// Who works when, of everybody: every shift that begins in [from, until).
void forEachShift(Session& session, Instant from, Instant until,
                  const std::function<void(std::string_view worker, std::string_view site, Instant from)>& use);
std::optional<Shift> shiftNamed(Session& session, const std::string& shift);

void insertShift(Session& session, const Shift& shift, Instant recordedAt);
void coverShift(Session& session, const std::string& shift, const std::string& by, const std::string& record);

}  // namespace adab::people

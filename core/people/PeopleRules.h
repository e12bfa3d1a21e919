// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people/People.h"

#include <functional>
#include <string>
#include <vector>

namespace adab::people {

bool isAbsent(const std::vector<Absence>& absences, Instant at);
/// The absence that is on at the instant and ends last (an open one before all).
const Absence* absenceAt(const std::vector<Absence>& absences, Instant at);
/// Milliseconds of [from, until) that lie in absences; overlapping ones count once. For what an absence pauses.
std::int64_t absentMs(const std::vector<Absence>& absences, Instant from, Instant until);

/// Start of the employment that holds at the instant: of the chain of jobs that overlap or follow each other without a gap.
std::optional<Instant> employedSince(const std::vector<Job>& jobs, Instant at);
/// Held at the instant, longest held first (of two from one instant the smaller id).
std::vector<Job> jobsAt(const std::vector<Job>& jobs, Instant at);
/// The job that a date rule rests on at the instant: held longest; else the next to come; else the last that ended; null where none.
const Job* jobOfDateRule(const std::vector<Job>& jobs, Instant at);
/// Has had jobs, and none now or later.
bool hasLeft(const std::vector<Job>& jobs, Instant at);

/// First and last instant of a span of whole days. `until` is the last day, inclusive.
struct ResolvedSpan {
    Instant fromAt;
    std::optional<Instant> untilAt;
};
/// Refused("people.span-backwards") where the last day lies before the first.
ResolvedSpan resolveSpan(const Zone& zone, Date from, const std::optional<Date>& until, const std::string& untilField = "until");

/// 2–40 of `a–z 0–9 . _ -`, beginning with a letter or digit; `operator` and `nobody` are taken by the house.
bool isLogin(const std::string& login);
/// Trimmed and in small letters.
std::string foldLogin(const std::string& login);
/// A login from a Latin name (`Nok Suksai` → `nok.s`), with a number where it is taken.
std::string suggestLogin(const std::string& latinName, const std::function<bool(const std::string&)>& isTaken);

}  // namespace adab::people

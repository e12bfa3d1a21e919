// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/PeopleRules.h"

#include "base/Result.h"

#include <algorithm>

namespace adab::people {

namespace {

constexpr std::size_t kShortestLogin = 2;
constexpr std::size_t kLongestLogin = 40;

bool isLoginLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool endsLater(const std::optional<Instant>& a, const std::optional<Instant>& b) {
    if (!b) return false;
    return !a || *a > *b;
}

bool heldLonger(const Job& a, const Job& b) { return a.fromAt != b.fromAt ? a.fromAt < b.fromAt : a.job < b.job; }

}  // namespace

const std::vector<std::string>& absenceKinds() {
    static const std::vector<std::string> kinds{"leave", "parental", "sickness", "secondment", "seasonal", "other"};
    return kinds;
}

bool isAbsent(const std::vector<Absence>& absences, Instant at) { return absenceAt(absences, at) != nullptr; }

const Absence* absenceAt(const std::vector<Absence>& absences, Instant at) {
    const Absence* longest = nullptr;
    for (const Absence& absence : absences) {
        if (absence.isActive(at) && (!longest || endsLater(absence.untilAt, longest->untilAt))) longest = &absence;
    }
    return longest;
}

std::int64_t absentMs(const std::vector<Absence>& absences, Instant from, Instant until) {
    std::vector<std::pair<Instant, Instant>> spans;
    for (const Absence& absence : absences) {
        const Instant start = std::max(absence.fromAt, from);
        const Instant end = std::min(absence.untilAt.value_or(until), until);
        if (start < end) spans.emplace_back(start, end);
    }
    std::sort(spans.begin(), spans.end());
    std::int64_t total = 0;
    Instant counted = from;
    for (const auto& [start, end] : spans) {
        const Instant begin = std::max(start, counted);
        if (begin < end) {
            total += end.ms - begin.ms;
            counted = end;
        }
    }
    return total;
}

std::optional<Instant> employedSince(const std::vector<Job>& jobs, Instant at) {
    std::optional<Instant> since;
    for (const Job& job : jobs) {
        if (job.isActive(at) && (!since || job.fromAt < *since)) since = job.fromAt;
    }
    if (!since) return since;
    // Jobs that touch or overlap the chain lengthen it; each round reaches further back, so it ends.
    for (bool reached = true; reached;) {
        reached = false;
        for (const Job& job : jobs) {
            if (job.fromAt < *since && (!job.untilAt || *job.untilAt >= *since) && (!job.untilAt || job.fromAt < *job.untilAt)) {
                since = job.fromAt;
                reached = true;
            }
        }
    }
    return since;
}

std::vector<Job> jobsAt(const std::vector<Job>& jobs, Instant at) {
    std::vector<Job> held;
    std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(held), [&](const Job& job) { return job.isActive(at); });
    std::sort(held.begin(), held.end(), heldLonger);
    return held;
}

const Job* jobOfDateRule(const std::vector<Job>& jobs, Instant at) {
    const Job* held = nullptr;
    const Job* coming = nullptr;
    const Job* last = nullptr;
    for (const Job& job : jobs) {
        if (job.isActive(at)) {
            if (!held || heldLonger(job, *held)) held = &job;
        } else if (job.fromAt > at) {
            if (!coming || heldLonger(job, *coming)) coming = &job;
        } else if (!last || *job.untilAt > *last->untilAt) {
            last = &job;
        }
    }
    return held ? held : coming ? coming : last;
}

bool hasLeft(const std::vector<Job>& jobs, Instant at) {
    return !jobs.empty() && std::all_of(jobs.begin(), jobs.end(), [&](const Job& job) { return job.untilAt && *job.untilAt <= at; });
}

ResolvedSpan resolveSpan(const Zone& zone, Date from, const std::optional<Date>& until, const std::string& untilField) {
    if (until && *until < from) {
        throw Refused("people.span-backwards",
                      Json::object({{"from", Json::object({{"date", from.iso()}})}, {"until", Json::object({{"date", until->iso()}})}}),
                      untilField);
    }
    ResolvedSpan span{zone.startOf(from), std::nullopt};
    if (until) span.untilAt = zone.endOf(*until);
    return span;
}

bool isLogin(const std::string& login) {
    if (login.size() < kShortestLogin || login.size() > kLongestLogin || !isLoginLetter(login.front())) return false;
    if (login == "operator" || login == "nobody") return false;
    return std::all_of(login.begin(), login.end(), [](char c) { return isLoginLetter(c) || c == '.' || c == '_' || c == '-'; });
}

std::string foldLogin(const std::string& login) {
    const auto first = login.find_first_not_of(" \t\r\n");
    if (first == std::string::npos) return {};
    std::string folded = login.substr(first, login.find_last_not_of(" \t\r\n") - first + 1);
    for (char& c : folded) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return folded;
}

std::string suggestLogin(const std::string& latinName, const std::function<bool(const std::string&)>& isTaken) {
    std::vector<std::string> words(1);
    for (const char c : foldLogin(latinName)) {
        if (isLoginLetter(c)) words.back().push_back(c);
        if (c == ' ' && !words.back().empty()) words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    std::string stem = words.empty() ? "staff" : words.front().substr(0, kLongestLogin / 2);
    if (words.size() > 1) stem += std::string(".") + words.back().front();
    if (isLogin(stem) && !isTaken(stem)) return stem;
    for (int number = 2;; ++number) {
        std::string numbered = stem + std::to_string(number);
        if (isLogin(numbered) && !isTaken(numbered)) return numbered;
    }
}

}  // namespace adab::people

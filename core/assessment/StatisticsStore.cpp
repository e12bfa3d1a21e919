// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/StatisticsStore.h"

#include <map>
#include <utility>

namespace adab::assessment {

using storage::Binds;

std::vector<GradedSlot> gradedSlots(storage::Session& session, const std::string& bank, const std::string& exam, Instant until) {
    std::vector<GradedSlot> slots;
    std::map<std::pair<std::string, std::int64_t>, std::size_t> places;
    for (auto& [attempt, slot, course, version, item, digest, itemVersion, mark, maxMark] :
         session
             .select<std::string, std::int64_t, std::string, std::string, std::string, std::string, std::int64_t, std::string, std::string>(
                 "SELECT i.attempt, i.slot, i.course, i.version, i.item, i.digest, i.item_version, i.mark, i.max_mark "
                 "FROM assessment_attempt_items i JOIN assessment_attempts a ON a.attempt = i.attempt "
                 "WHERE a.state = 'graded' AND a.graded_recorded <= $1 AND ($3 = '' OR a.exam = $3) AND i.mark IS NOT NULL AND i.max_mark "
                 "IS NOT NULL AND EXISTS "
                 "(SELECT 1 FROM assessment_attempt_items b WHERE b.attempt = i.attempt AND b.course = $2) ORDER BY i.attempt, i.slot",
                 Binds::of(until, bank, exam))) {
        const auto earned = Fraction::parse(mark);
        const auto most = Fraction::parse(maxMark);
        if (!earned || !most || *most <= Fraction(0)) continue;
        places[{attempt, slot}] = slots.size();
        slots.push_back({std::move(attempt), slot, std::move(course), std::move(version), std::move(item), std::move(digest), itemVersion,
                         *earned, *most, Json()});
    }
    for (const auto& [attempt, slot, response] : session.select<std::string, std::int64_t, std::string>(
             "SELECT r.attempt, r.slot, r.response FROM assessment_responses r JOIN assessment_attempt_items i "
             "ON i.attempt = r.attempt AND i.slot = r.slot WHERE i.course = $1 AND r.response IS NOT NULL ORDER BY r.attempt, r.seq",
             Binds::of(bank))) {
        const auto place = places.find({attempt, slot});
        if (place != places.end() && !response.empty()) slots[place->second].response = base::parseJson(response);
    }
    return slots;
}

}  // namespace adab::assessment

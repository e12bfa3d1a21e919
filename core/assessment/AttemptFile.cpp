// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AttemptFile.h"

#include "assessment/Behaviour.h"
#include "base/Result.h"

#include <algorithm>

namespace adab::assessment {

AttemptTimes AttemptFile::times() const {
    AttemptTimes times{row.startedAt, row.deadline, row.startedAt};
    for (const auto& response : responses) times.lastSeenAt = std::max(times.lastSeenAt, response.at);
    return times;
}

std::vector<Response> AttemptFile::answers() const {
    std::vector<Response> answers;
    for (const auto& saved : responses) answers.push_back(saved.response);
    return answers;
}

std::vector<std::string> AttemptFile::courses() const {
    std::vector<std::string> courses;
    for (const auto& slot : slots) courses.push_back(slot.drawn.course);
    return courses;
}

AttemptFile openAttempt(Session& session, AttemptRow row, std::optional<Instant> until) {
    AttemptFile file;
    file.row = std::move(row);
    file.slots = itemsOf(session, file.row.attempt);
    std::map<std::pair<std::string, std::string>, std::shared_ptr<const ItemBank>> banks;
    for (const auto& slot : file.slots) {
        auto& bank = banks[{slot.drawn.course, slot.drawn.version}];
        if (!bank) {
            bank = bankOf(packs::ContentStore::version(session, slot.drawn.course, slot.drawn.version));
            file.banks.push_back(bank);
        }
        const Item* item = bank->find(slot.drawn.item);
        if (!item) throw Refused("assessment.item-unknown", Json::object({{"item", slot.drawn.item}, {"course", slot.drawn.course}}));
        file.items.push_back(item);
        file.responses.push_back({slot.slot, file.row.startedAt, {}, {}, false});
    }
    for (auto& saved : responsesOf(session, file.row.attempt, until))
        if (saved.slot >= 1 && saved.slot <= static_cast<std::int64_t>(file.responses.size()))
            file.responses[static_cast<std::size_t>(saved.slot - 1)] = std::move(saved);
    return file;
}

bool isSettled(const AttemptRow& row, const Asked& asked) {
    return row.submittedAt && row.gradedRecorded && asked.sees(*row.submittedAt, *row.gradedRecorded);
}

Standing standingOf(const AttemptFile& file, const Asked& asked) {
    Standing standing;
    standing.clock = clockOf(file.times(), asked.at);
    const AttemptRow& row = file.row;
    if (isSettled(row, asked)) {
        standing.state = AttemptState::Graded;
        standing.submittedAt = row.submittedAt;
        Grade recorded{row.mark, row.maxMark, {}};
        for (const auto& slot : file.slots) recorded.items.push_back(slot.scored.value_or(Scored{}));
        standing.grade = std::move(recorded);
        standing.outcome = row.passed ? Outcome::Passed : Outcome::NotPassed;
        return standing;
    }
    if (timeOf(file.times(), standing.clock.now) == Time::Left) return standing;
    standing.source = Standing::Source::Derived;
    standing.state = next(standing.state, AttemptEvent::TimeOver).value();
    standing.submittedAt = row.deadline;
    if (scoringAfter(Behaviour::Deferred, AttemptEvent::TimeOver) == Scoring::ScoreNow) {
        standing.state = next(standing.state, AttemptEvent::Grade).value();
        standing.grade = grade(file.items, file.answers());
        standing.outcome = outcomeOf(standing.grade->mark, standing.grade->maxMark, row.pass);
    }
    return standing;
}

}  // namespace adab::assessment

// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes a record of an attempt, and what its files share.
#include "assessment/AssessmentParts.h"
#include "assessment/ItemView.h"
#include "base/Hash.h"
#include "base/Text.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <charconv>

namespace adab::assessment {

using gate::CommandCall;
using gate::NewRecord;
using gate::QueryCall;
using gate::Record;

AttemptRow rowOf(Session& session, const std::string& attempt) {
    auto row = attemptRow(session, attempt);
    if (!row) throw Refused("assessment.attempt-unknown", Json::object({{"attempt", attempt}}), "attempt");
    return std::move(*row);
}

gate::Target placeOf(Session& session, const std::string& person) {
    gate::Target target{person, {}};
    for (const auto& job : people::allJobsOf(session, person)) target.sites.push_back(job.site);
    return target;
}

gate::Target ownerOf(Session& session, const gate::Actor& actor, const Json& args) {
    const auto person = personOf(session, args["attempt"].text(""));
    if (!person) throw Refused("assessment.attempt-unknown", Json::object({{"attempt", args["attempt"].text("")}}), "attempt");
    // The hot path is one's own attempt: nobody has to know where one works.
    return *person == actor.person ? gate::Target{*person, {}} : placeOf(session, *person);
}

void requireOwnOrAloud(const gate::Call& call, const std::string& person, bool aloud) {
    if (call.actor().person != person && !aloud) throw Refused("assessment.not-aloud", Json::object(), "attempt");
}

Asked askedOf(const QueryCall& call) {
    if (call.at() < call.now()) return {call.at(), Asked::Tense::Past, call.known()};
    return {call.now(), Asked::Tense::Present, call.known()};
}

AttemptFile fileFor(QueryCall& call) {
    AttemptRow row = rowOf(call.session(), call.text("attempt"));
    if (!askedOf(call).sees(row.startedAt(), row.startedAt()))
        throw Refused("assessment.attempt-unknown", Json::object({{"attempt", row.attempt}}), "attempt");
    return openAttempt(call.session(), std::move(row));
}

std::string lessonLocale(QueryCall& call) {
    if (call.args()["locale"].isText()) return call.args()["locale"].text();
    const auto settings = people::settingsOf(call.session(), call.actor().person);
    return settings.lessonLocale.empty() ? call.reader().locale : settings.lessonLocale;
}

ViewContext viewContext(QueryCall& call, const AttemptFile& file, std::size_t index, const std::string& locale) {
    const DrawnItem& drawn = file.slots[index].drawn;
    ViewContext context;
    context.locale = locale;
    context.order = drawn.options;
    context.figures = drawn.course + "/" + drawn.version + "/";
    context.say = [&call](std::string_view code) { return call.say(code); };
    return context;
}

namespace {

/// Nothing but numbers: what stands in a gap for one, or a place in an order.
bool isFigures(const std::string& text) { return base::fold(text).text.find_first_not_of(U"0123456789 ") == std::u32string::npos; }

}  // namespace

Json explainedOf(QueryCall& call, const Item& item, const ScoredSlot& scored, const ViewContext& context) {
    Json explained = reviewOf(item, scored.response, scored.scored, context);
    Json parts = Json::list();
    for (std::size_t i = 0; i < explained["parts"].size(); ++i) {
        Json part = explained["parts"].at(i);
        for (const char* words : {"given", "expected"}) {
            const std::string text = part[words].text("");
            if (item.kind == ItemKind::Numeric || isFigures(text)) part.set(words, base::inDigitsOf(text, call.reader()));
        }
        Json facts = Json::object();
        for (const char* fact : {"label", "given", "expected", "earned", "of", "detail"}) facts.set(fact, part[fact]);
        // A number that the sentence writes in the reader's digits.
        const std::string detail = part["detail"].text("");
        std::int64_t number = 0;
        if (const auto read = std::from_chars(detail.data(), detail.data() + detail.size(), number);
            read.ec == std::errc() && read.ptr == detail.data() + detail.size())
            facts.set("detail", number);
        part.set("sentence", call.say("assessment.part-" + part["reason"].text(""), facts));
        parts.push(std::move(part));
    }
    explained.set("parts", std::move(parts));
    return explained;
}

std::string requireReason(const gate::Call& call) {
    std::string reason = call.text("reason");
    if (reason.empty()) throw Refused("assessment.reason-missing", Json::object(), "reason");
    return reason;
}

namespace {

/// Two seats that find the same deadline passed make one record (law 3).
std::string derivedId(std::string_view type, const AttemptRow& row) {
    Json fact = Json::object({{"type", type}, {"program", row.program}, {"version", row.programVersion}, {"person", row.person}});
    fact.set("attempt", row.attempt);
    if (row.setup.deadline) fact.set("deadline", row.setup.deadline->ms);
    return base::hex(base::sha256(base::canonical(fact)));
}

/// A name for an answer that tells nothing of who wrote it: the seed is nowhere but in the record.
std::string scriptOf(const AttemptRow& row, std::int64_t slot) {
    constexpr std::size_t kLength = 24;
    const std::string text = row.frozen["seed"].text("") + "/" + row.attempt + "/" + std::to_string(slot);
    return "script-" + base::hex(base::sha256(text)).substr(0, kLength);
}

/// Who caused it: time alone, and then as of when.
struct Cause {
    std::string by;
    std::optional<Instant> deadline;
};

Standing standing(CommandCall& call, const AttemptFile& file) { return standingOf(call.session(), file, present(call.now())); }

/// Records what follows the submission: the grade, or that people have to mark some of it first.
void score(CommandCall& call, AttemptFile& file, const Cause& cause) {
    const Attempt attempt = fold(file.setup, file.steps);
    const auto scored = scoreAll(call.session(), file, attempt);
    std::vector<SlotMark> sure;
    Json scripts = Json::list();
    for (std::size_t i = 0; i < scored.size(); ++i) {
        if (scored[i].mark.verdict != Verdict::NeedsPerson)
            sure.push_back(scored[i].mark);
        else
            scripts.push(Json::object({{"slot", file.slots[i].slot}, {"script", scriptOf(file.row, file.slots[i].slot)}}));
    }
    if (scripts.size() == 0) {
        NewRecord graded = stepRecord(file, "assessment.graded");
        graded.data = gradeData(file, attempt, sure);
        graded.effective = attempt.endedAt == call.now() ? std::nullopt : attempt.endedAt;
        if (cause.deadline) graded.id = derivedId("assessment.graded", file.row);
        appendStep(call, file, std::move(graded));
        return;
    }
    NewRecord asked = stepRecord(file, "assessment.graderAsked");
    Json items = Json::list();
    for (const auto& mark : sure) {
        Json item = Json::object();
        addTo(item, mark);
        items.push(std::move(item));
    }
    asked.data.set("items", std::move(items));
    asked.data.set("scripts", std::move(scripts));
    if (cause.deadline) asked.id = derivedId("assessment.graderAsked", file.row);
    appendStep(call, file, std::move(asked));
}

void submit(CommandCall& call, AttemptFile& file, const AttemptClock& clock, const Cause& cause) {
    NewRecord submitted = stepRecord(file, "assessment.submitted");
    submitted.data.set("by", cause.by);
    if (clock.step == AttemptClock::Step::Back) submitted.data.set("clockBack", true);
    if (cause.deadline) {
        submitted.id = derivedId("assessment.submitted", file.row);
        submitted.effective = cause.deadline;
    }
    appendStep(call, file, std::move(submitted));
    score(call, file, cause);
}

}  // namespace

NewRecord stepRecord(const AttemptFile& file, const std::string& type) {
    NewRecord record;
    record.type = type;
    record.subject = file.row.person;
    record.data = Json::object({{"attempt", file.row.attempt}, {"exam", file.row.exam}});
    return record;
}

Record appendStep(CommandCall& call, AttemptFile& file, NewRecord record) {
    Record appended = call.append(std::move(record));
    Step step = stepOf(eventOf(std::string_view(appended.type).substr(appended.type.find('.') + 1)).value(), appended.data);
    step.at = appended.at;
    step.when = appended.when();
    step.seq = appended.seq;
    step.record = appended.id;
    file.steps.push_back(std::move(step));
    return appended;
}

Json gradeData(const AttemptFile& file, const Attempt& attempt, const std::vector<SlotMark>& marks) {
    Fraction mark;
    Fraction maxMark;
    Json items = Json::list();
    std::set<std::string> spoken;  // formulas that were said as they are asked for
    for (const auto& one : marks) {
        const auto index = static_cast<std::size_t>(one.slot - 1);
        const AttemptItemRow& slot = file.slots[index];
        Json item = Json::object({{"course", slot.drawn.course},
                                  {"item", slot.drawn.item},
                                  {"version", slot.scoredVersion.empty() ? slot.drawn.version : slot.scoredVersion},
                                  {"digest", slot.digest}});
        addTo(item, one);
        if (!attempt.slots[index].response.empty()) item.set("response", attempt.slots[index].response);
        items.push(std::move(item));
        const Item* asked = file.scoringItems[index];
        if (asked->kind == ItemKind::SpeechFormula && one.verdict == Verdict::Right) spoken.insert(asked->formula);
        mark = mark + one.mark;
        maxMark = maxMark + one.maxMark;
    }
    Json data = Json::object({{"attempt", file.row.attempt},
                              {"exam", file.row.exam},
                              {"program", file.row.program},
                              {"programVersion", file.row.programVersion},
                              {"mark", mark.text()},
                              {"maxMark", maxMark.text()},
                              {"pass", file.setup.pass.text()},
                              {"passed", outcomeOf(mark, maxMark, file.setup.pass) == Outcome::Passed},
                              {"items", std::move(items)}});
    if (file.row.frozen.has("testsOut")) data.set("testsOut", file.row.frozen["testsOut"]);
    if (!spoken.empty()) {
        Json formulas = Json::list();
        for (const auto& formula : spoken) formulas.push(formula);
        data.set("formulas", std::move(formulas));
    }
    return data;
}

Standing recordGrade(CommandCall& call, AttemptFile& file, const Attempt& attempt, const std::vector<SlotMark>& marks) {
    NewRecord graded = stepRecord(file, "assessment.graded");
    graded.data = gradeData(file, attempt, marks);
    graded.effective = attempt.endedAt;
    appendStep(call, file, std::move(graded));
    return standing(call, file);
}

Standing handIn(CommandCall& call, AttemptFile& file) {
    const Standing now = settle(call, file);
    if (now.state() != AttemptState::InProgress) return now;
    const bool own = call.actor().person == file.row.person;
    submit(call, file, now.clock, {own ? "person" : "supervisor", std::nullopt});
    return standing(call, file);
}

Standing abandon(CommandCall& call, AttemptFile& file, const std::string& by) {
    const Standing now = settle(call, file);
    next(now.state(), AttemptEvent::Abandon).value();
    NewRecord record = stepRecord(file, "assessment.abandoned");
    record.data.set("by", by);
    appendStep(call, file, std::move(record));
    return standing(call, file);
}

Standing settle(CommandCall& call, AttemptFile& file) {
    Standing now = standing(call, file);
    if (now.source == Standing::Source::Recorded) return now;
    const Attempt before = fold(file.setup, file.steps);
    const auto effect = timeEffect(before.times(file.setup), file.setup.overdue, now.clock.now);
    if (!effect) return now;
    if (effect->event == AttemptEvent::TimeOver) {
        submit(call, file, now.clock, {"deadline", effect->at});
    } else {
        NewRecord record = stepRecord(file, "assessment.abandoned");
        record.data.set("by", "deadline");
        record.effective = effect->at;
        record.id = derivedId("assessment.abandoned", file.row);
        appendStep(call, file, std::move(record));
    }
    return standing(call, file);
}

Json resultOf(const AttemptFile& file, const Standing& standing) {
    const Attempt& attempt = standing.attempt;
    Json result = Json::object({{"state", name(attempt.state)}, {"passPercent", file.setup.pass.percentFloor()}});
    if (attempt.endedAt) result.set(attempt.state == AttemptState::Abandoned ? "abandonedAt" : "submittedAt", attempt.endedAt->iso());
    if (attempt.state == AttemptState::Graded) {
        result.set("mark", attempt.mark.text());
        result.set("maxMark", attempt.maxMark.text());
        result.set("percent", percentOf(attempt.mark, attempt.maxMark));
        result.set("passed", attempt.outcome == Outcome::Passed);
    }
    return result;
}

std::vector<SittingOf> sittingsOf(Session& session, std::vector<AttemptRow> rows, const Asked& asked) {
    std::vector<SittingOf> sittings;
    for (auto& row : rows) {
        if (!asked.sees(row.startedAt(), row.startedAt())) continue;
        SittingOf one{openAttempt(session, std::move(row)), {}};
        one.standing = standingOf(session, one.file, asked);
        sittings.push_back(std::move(one));
    }
    return sittings;
}

Sitting sittingOf(const SittingOf& one) {
    const Attempt& attempt = one.standing.attempt;
    return {one.file.row.startedAt(), attempt.endedAt, attempt.state == AttemptState::Graded && attempt.outcome == Outcome::Passed,
            attempt.state == AttemptState::Annulled};
}

}  // namespace adab::assessment

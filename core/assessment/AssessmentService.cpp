// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentService.h"

#include "assessment/AttemptFile.h"
#include "assessment/Behaviour.h"
#include "assessment/ItemType.h"
#include "base/Hash.h"
#include "people/PeopleStore.h"
#include "standards/StandardsService.h"

#include <algorithm>

namespace adab::assessment {
namespace {

using gate::CommandCall;
using gate::NewRecord;
using gate::QueryCall;
using gate::Record;

constexpr std::size_t kSeedOctets = 16;

Json listOf(const std::vector<std::string>& texts) {
    Json list = Json::list();
    for (const auto& text : texts) list.push(text);
    return list;
}

AttemptRow rowOf(Session& session, const std::string& attempt) {
    auto row = attemptRow(session, attempt);
    if (!row) throw Refused("assessment.attempt-unknown", Json::object({{"attempt", attempt}}), "attempt");
    return std::move(*row);
}

gate::Target ownerOf(Session& session, const gate::Actor&, const Json& args) {
    const auto person = personOf(session, args["attempt"].text());
    if (!person) throw Refused("assessment.attempt-unknown", Json::object({{"attempt", args["attempt"].text()}}), "attempt");
    return {*person, {}};
}

// ---- what becomes a record -------------------------------------------------------------------------------------------------------

/// Two seats that find the same deadline passed make one record (law 3).
std::string derivedId(std::string_view type, const AttemptRow& row) {
    return base::hex(base::sha256(base::canonical(Json::object({{"type", type},
                                                                {"program", row.program},
                                                                {"version", row.programVersion},
                                                                {"person", row.person},
                                                                {"attempt", row.attempt},
                                                                {"deadline", row.deadline ? Json(row.deadline->ms) : Json()}}))));
}

struct Submission {
    AttemptEvent event = AttemptEvent::Submit;
    AttemptClock clock;
};

/// Records the submission and, since every kind scores itself, the grade.
Standing submit(CommandCall& call, AttemptFile& file, const Submission& submission) {
    const AttemptRow& row = file.row;
    const bool atDeadline = submission.event == AttemptEvent::TimeOver;
    const std::optional<Instant> effective = atDeadline ? row.deadline : std::nullopt;
    Standing standing;
    standing.clock = submission.clock;
    standing.state = next(AttemptState::InProgress, submission.event).value();

    NewRecord submitted{"assessment.submitted", row.person, {}, {}, effective, 1, atDeadline ? derivedId("assessment.submitted", row) : ""};
    submitted.data = Json::object({{"attempt", row.attempt}, {"exam", row.exam}, {"by", atDeadline ? "deadline" : "person"}});
    if (submission.clock.step == AttemptClock::Step::Back) submitted.data.set("clockBack", true);
    standing.submittedAt = call.append(std::move(submitted)).when();
    if (scoringAfter(Behaviour::Deferred, submission.event) == Scoring::Wait) return standing;

    standing.state = next(standing.state, AttemptEvent::Grade).value();
    standing.grade = grade(file.items, file.answers());
    standing.outcome = outcomeOf(standing.grade->mark, standing.grade->maxMark, row.pass);
    Json items = Json::list();
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        Json item = Json::object({{"slot", file.slots[i].slot},
                                  {"course", file.slots[i].drawn.course},
                                  {"item", file.slots[i].drawn.item},
                                  {"mark", standing.grade->items[i].mark.text()},
                                  {"verdict", name(standing.grade->items[i].verdict)}});
        if (!file.responses[i].record.empty()) item.set("response", file.responses[i].record);
        items.push(std::move(item));
    }
    NewRecord graded{"assessment.graded", row.person, {}, {}, effective, 1, atDeadline ? derivedId("assessment.graded", row) : ""};
    graded.data = Json::object({{"attempt", row.attempt},
                                {"exam", row.exam},
                                {"program", row.program},
                                {"programVersion", row.programVersion},
                                {"mark", standing.grade->mark.text()},
                                {"maxMark", standing.grade->maxMark.text()},
                                {"pass", row.pass.text()},
                                {"passed", standing.outcome == Outcome::Passed},
                                {"items", std::move(items)}});
    call.append(std::move(graded));
    return standing;
}

Json resultOf(const AttemptRow& row, const Standing& standing) {
    Json result = Json::object({{"state", name(standing.state)}, {"passPercent", row.pass.percentFloor()}});
    if (standing.submittedAt) result.set("submittedAt", standing.submittedAt->iso());
    if (standing.grade) {
        result.set("mark", standing.grade->mark.text());
        result.set("maxMark", standing.grade->maxMark.text());
        result.set("percent", standing.grade->percent());
        result.set("passed", standing.outcome == Outcome::Passed);
    }
    return result;
}

std::vector<Sitting> sittingsOf(Session& session, const std::vector<AttemptRow>& rows, const Asked& asked) {
    std::vector<Sitting> sittings;
    for (const auto& row : rows) {
        Sitting sitting{row.startedAt, row.submittedAt, row.passed, false};
        if (!isSettled(row, asked)) {
            const Standing standing = standingOf(openAttempt(session, row, asked.until()), asked);
            sitting.submittedAt = standing.submittedAt;
            sitting.passed = standing.outcome == Outcome::Passed;
        }
        sittings.push_back(sitting);
    }
    return sittings;
}

// ---- commands --------------------------------------------------------------------------------------------------------------------

Error notAdmitted(const Allowance& allowance, const std::string& zone) {
    switch (allowance.admission) {
        case Admission::CoolingDown:
            return {"assessment.cooling-down",
                    Json::object({{"opens", Json::object({{"instant", allowance.opensAt.value_or(Instant{}).ms}, {"zone", zone}})}}),
                    "exam"};
        case Admission::NoneLeft:
        case Admission::InProgress:
        case Admission::Open: break;
    }
    return {"assessment.no-attempts-left", Json::object(), "exam"};
}

Json startAttempt(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.actor().person;
    const ExamInPack found = examNamed(session, call.text("exam"), call.now());
    auto rows = attemptsOf(session, person, found.exam.id);
    for (const auto& row : rows) {
        if (row.submittedAt) continue;
        AttemptFile file = openAttempt(session, row);
        const AttemptClock clock = clockOf(file.times(), call.now());
        // Who comes back to an attempt that is under way goes on with it: the same items, order and time.
        if (timeOf(file.times(), clock.now) == Time::Left) return Json::object({{"attempt", row.attempt}, {"resumed", true}});
        submit(call, file, {AttemptEvent::TimeOver, clock});
    }
    rows = attemptsOf(session, person, found.exam.id);
    const Allowance allowance =
        allowanceOf(sittingsOf(session, rows, {call.now(), Asked::Tense::Present, std::nullopt}), found.exam.limits, call.now());
    if (allowance.admission != Admission::Open)
        return call.refuseAndKeep(notAdmitted(allowance, people::zoneOf(session, person, call.now())));

    std::map<std::string, std::shared_ptr<const ItemBank>> kept;
    std::map<std::string, const ItemBank*> banks;
    for (const auto& part : found.exam.draw) {
        kept[part.course] = bankOf(packs::ContentStore::newest(session, part.course, call.now()));
        banks[part.course] = kept[part.course].get();
    }
    const std::string seed = base::hex(call.appending().entropy().bytes(kSeedOctets));
    const auto drawn = draw(found.exam, banks, exposureOf(session, person), seed);
    Json items = Json::list();
    for (std::size_t i = 0; i < drawn.size(); ++i)
        items.push(Json::object({{"slot", i + 1},
                                 {"course", drawn[i].course},
                                 {"version", drawn[i].version},
                                 {"item", drawn[i].item},
                                 {"kind", name(drawn[i].kind)},
                                 {"options", listOf(drawn[i].options)}}));
    NewRecord started{"assessment.attemptStarted", person, {}, {}, std::nullopt, 1, ""};
    const std::string attempt = call.newId("attempt");
    started.data = Json::object({{"attempt", attempt},
                                 {"exam", found.exam.id},
                                 {"program", found.pack->id()},
                                 {"programVersion", found.pack->version().text()},
                                 {"pass", found.exam.pass.text()},
                                 {"number", rows.size() + 1},
                                 {"seed", seed},
                                 {"items", std::move(items)}});
    if (found.exam.minutes > 0) started.data.set("deadline", call.now().plusMs(found.exam.minutes * base::kMinuteMs).ms);
    call.append(std::move(started));
    return Json::object({{"attempt", attempt}, {"resumed", false}});
}

/// The hot path: two look-ups, one record, one row.
Json saveResponse(CommandCall& call) {
    const std::string attempt = call.text("attempt");
    const std::int64_t slot = call.args()["slot"].integer();
    const auto context = saveContext(call.session(), attempt, slot);
    if (!context) throw Refused("assessment.slot-unknown", Json::object({{"slot", slot}}), "slot");
    const AttemptClock clock = clockOf(context->times, call.now());
    if (context->state == AttemptState::InProgress && timeOf(context->times, clock.now) == Time::Over) {
        AttemptFile file = openAttempt(call.session(), rowOf(call.session(), attempt));
        submit(call, file, {AttemptEvent::TimeOver, clock});
        return call.refuseAndKeep({"assessment.time-over", Json::object(), "attempt"});
    }
    next(context->state, AttemptEvent::SaveResponse).value();

    NewRecord saved{"assessment.responseSaved", call.actor().person, {}, {}, std::nullopt, 1, ""};
    saved.data = Json::object({{"attempt", attempt}, {"slot", slot}});
    if (call.args().has("response")) {
        Item shape;
        shape.kind = context->kind;
        shape.options = context->options;
        const Response response = typeOf(shape.kind).read(shape, call.args()["response"]).value();
        if (const auto* typed = std::get_if<Typed>(&response)) {
            saved.texts["text"] = typed->text;
            saved.data.set("response", Json::object({{"typed", true}}));
        } else {
            const Json plain = toJson(response);
            saved.data.set("response", plain.isNull() ? Json::object() : plain);
        }
    }
    if (call.args().has("flagged")) saved.data.set("flagged", call.args()["flagged"].boolean());
    if (!saved.data.has("response") && !saved.data.has("flagged")) throw Refused("assessment.nothing-to-save", Json::object(), "response");
    if (clock.step == AttemptClock::Step::Back) saved.data.set("clockBack", true);
    const Record record = call.append(std::move(saved));
    return Json::object({{"saved", true}, {"at", record.at.iso()}});
}

Json submitAttempt(CommandCall& call) {
    AttemptFile file = openAttempt(call.session(), rowOf(call.session(), call.text("attempt")));
    // Whoever submits twice, or a page whose time ran out elsewhere, is shown the result that stands.
    if (file.row.gradedRecorded) return resultOf(file.row, standingOf(file, {call.now(), Asked::Tense::Present, std::nullopt}));
    const AttemptClock clock = clockOf(file.times(), call.now());
    const AttemptEvent event = timeOf(file.times(), clock.now) == Time::Over ? AttemptEvent::TimeOver : AttemptEvent::Submit;
    return resultOf(file.row, submit(call, file, {event, clock}));
}

// ---- queries ---------------------------------------------------------------------------------------------------------------------

/// The language of lessons and items: asked for, else the person's lesson language, else that of the screen.
std::string lessonLocale(QueryCall& call) {
    if (call.args()["locale"].isText()) return call.args()["locale"].text();
    const auto settings = people::settingsOf(call.session(), call.actor().person);
    return settings.lessonLocale.empty() ? call.reader().locale : settings.lessonLocale;
}

/// Never later than the clock, or asking about tomorrow would open the review today.
Asked askedOf(const QueryCall& call) {
    if (call.at() < call.now()) return {call.at(), Asked::Tense::Past, call.known()};
    return {call.now(), Asked::Tense::Present, call.known()};
}

AttemptFile fileFor(QueryCall& call) {
    AttemptRow row = rowOf(call.session(), call.text("attempt"));
    const Asked asked = askedOf(call);
    if (!asked.sees(row.startedAt, row.startedAt))
        throw Refused("assessment.attempt-unknown", Json::object({{"attempt", row.attempt}}), "attempt");
    return openAttempt(call.session(), std::move(row), asked.until());
}

Json describeExam(QueryCall& call) {
    Session& session = call.session();
    const Asked asked = askedOf(call);
    const std::string person = call.actor().person;
    const ExamInPack found = examNamed(session, call.text("exam"), asked.at);
    std::vector<AttemptRow> rows;
    for (auto& row : attemptsOf(session, person, found.exam.id))
        if (asked.sees(row.startedAt, row.startedAt)) rows.push_back(std::move(row));
    const auto sittings = sittingsOf(session, rows, asked);
    const Allowance allowance = allowanceOf(sittings, found.exam.limits, asked.at);
    const std::string locale = lessonLocale(call);

    Json answer = Json::object({{"exam", found.exam.id},
                                {"title", titleOf(found, locale)},
                                {"items", found.exam.itemCount()},
                                {"passPercent", found.exam.pass.percentFloor()},
                                {"minutes", found.exam.minutes},
                                {"state", name(allowance.admission)}});
    const auto why = found.exam.whys.find(found.pack->localeFor(locale));
    answer.set("why", why == found.exam.whys.end() ? std::string() : why->second);
    answer.set("attemptsLeft", allowance.left ? Json(*allowance.left) : Json());
    Json facts = Json::object({{"left", allowance.left.value_or(0)}});
    if (allowance.opensAt) {
        answer.set("opensAt", allowance.opensAt->iso());
        facts.set("opens", Json::object({{"instant", allowance.opensAt->ms}, {"zone", people::zoneOf(session, person, asked.at)}}));
    }
    const bool unlimited = !allowance.left && allowance.admission == Admission::Open;
    answer.set(
        "stateText",
        call.say(unlimited ? "assessment.admission-unlimited" : "assessment.admission-" + std::string(name(allowance.admission)), facts));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!sittings[i].submittedAt) {
            answer.set("openAttempt", rows[i].attempt);
            continue;
        }
        const Standing standing = standingOf(openAttempt(session, rows[i], asked.until()), asked);
        Json last = resultOf(rows[i], standing);
        last.set("attempt", rows[i].attempt);
        answer.set("lastAttempt", std::move(last));
    }
    return answer;
}

Json showAttempt(QueryCall& call) {
    const AttemptFile file = fileFor(call);
    const Standing standing = standingOf(file, askedOf(call));
    const std::string locale = lessonLocale(call);
    Json items = Json::list();
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        const ItemText& text = file.items[i]->textIn(locale);
        Json options = Json::list();
        for (const auto& option : file.slots[i].drawn.options) {
            const auto words = text.options.find(option);
            options.push(Json::object({{"option", option}, {"text", words == text.options.end() ? option : words->second}}));
        }
        // Nothing of the key, of feedback or of marks stands here, whatever the state: that is review's.
        items.push(Json::object({{"slot", file.slots[i].slot},
                                 {"kind", name(file.items[i]->kind)},
                                 {"stem", text.stem},
                                 {"options", std::move(options)},
                                 {"response", toJson(file.responses[i].response)},
                                 {"flagged", file.responses[i].flagged}}));
    }
    const ExamInPack exam = examOf(call.session(), file.row.program, file.row.programVersion, file.row.exam);
    Json answer = Json::object({{"attempt", file.row.attempt},
                                {"exam", file.row.exam},
                                {"title", titleOf(exam, locale)},
                                {"state", name(standing.state)},
                                {"startedAt", file.row.startedAt.iso()},
                                {"items", std::move(items)}});
    if (file.row.deadline) {
        answer.set("deadline", file.row.deadline->iso());
        const bool running = standing.state == AttemptState::InProgress;
        answer.set("remainingMs", running ? remainingMs(file.times(), standing.clock.now).value_or(0) : std::int64_t{0});
    }
    return answer;
}

/// Titles of rules as they hold where the person works.
class RuleTitles {
public:
    RuleTitles(QueryCall& call, std::string locale)
        : m_call(call), m_locale(std::move(locale)), m_place(standards::placeOf(call.session(), call.actor().person, call.now())) {}

    std::string of(const std::string& rule) const { return standards::ruleTitle(m_call.session(), rule, m_place, m_locale, m_call.now()); }
    Json list(const std::vector<std::string>& rules) const {
        Json titles = Json::list();
        for (const auto& rule : rules) titles.push(Json::object({{"rule", rule}, {"title", of(rule)}}));
        return titles;
    }

private:
    QueryCall& m_call;
    std::string m_locale;
    standards::Place m_place;
};

std::size_t placeIn(const std::vector<std::string>& list, const std::string& wanted) {
    return static_cast<std::size_t>(std::find(list.begin(), list.end(), wanted) - list.begin()) + 1;
}

Json reviewOptions(const Item& item, const AttemptItemRow& slot, const ItemText& text, const Response& response) {
    const auto* chosen = std::get_if<Chosen>(&response);
    const auto* ordered = std::get_if<Ordered>(&response);
    Json options = Json::list();
    for (const auto& option : slot.drawn.options) {
        const auto words = text.options.find(option);
        const auto feedback = text.feedback.find(option);
        Json one = Json::object({{"option", option},
                                 {"text", words == text.options.end() ? option : words->second},
                                 {"feedback", feedback == text.feedback.end() ? std::string() : feedback->second}});
        if (item.kind == ItemKind::Ordering) {
            const std::size_t right = placeIn(item.key, option);
            one.set("rightPlace", right);
            one.set("chosen", ordered != nullptr);
            if (ordered) one.set("chosenPlace", placeIn(ordered->options, option));
            one.set("correct", ordered && placeIn(ordered->options, option) == right);
        } else {
            one.set("chosen", chosen && std::find(chosen->options.begin(), chosen->options.end(), option) != chosen->options.end());
            one.set("correct", std::find(item.key.begin(), item.key.end(), option) != item.key.end());
        }
        options.push(std::move(one));
    }
    return options;
}

Json review(QueryCall& call) {
    const AttemptFile file = fileFor(call);
    const Standing standing = standingOf(file, askedOf(call));
    if (reviewOf(standing.state) == Review::Closed || !standing.grade) throw Refused("assessment.review-closed", Json::object(), "attempt");
    const std::string locale = lessonLocale(call);
    const ExamInPack exam = examOf(call.session(), file.row.program, file.row.programVersion, file.row.exam);
    Json answer = resultOf(file.row, standing);
    answer.set("attempt", file.row.attempt);
    answer.set("exam", file.row.exam);
    answer.set("title", titleOf(exam, locale));

    const RuleTitles titles(call, locale);
    Json items = Json::list();
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        const Item& item = *file.items[i];
        const ItemText& text = item.textIn(locale);
        const Scored& scored = standing.grade->items[i];
        const std::string verdictCode = "assessment.verdict-" + std::string(name(scored.verdict));
        Json one = Json::object({{"slot", file.slots[i].slot},
                                 {"kind", name(item.kind)},
                                 {"stem", text.stem},
                                 {"mark", scored.mark.text()},
                                 {"maxMark", "1"},
                                 {"right", scored.mark == Fraction(1)},
                                 {"verdict", name(scored.verdict)},
                                 {"verdictText", call.say(verdictCode, Json::object({{"percent", scored.mark.percentFloor()}}))},
                                 {"why", text.why},
                                 {"rules", titles.list(item.rules)},
                                 {"options", reviewOptions(item, file.slots[i], text, file.responses[i].response)},
                                 {"response", toJson(file.responses[i].response)}});
        if (item.kind == ItemKind::ShortText) {
            Json accepted = Json::list();
            for (const auto& known : text.accept)
                if (known.fraction == Fraction(1)) accepted.push(known.text);
            one.set("accepted", std::move(accepted));
        }
        items.push(std::move(one));
    }
    answer.set("items", std::move(items));

    Json costly = Json::list();
    for (const auto& cost : costlyRules(file.items, file.courses(), standing.grade->items)) {
        const auto course = packs::ContentStore::newestOrNull(call.session(), cost.course, call.now());
        const std::string title =
            course ? course->localised(locale, "course.yaml")["lessons"][cost.lesson]["title"].scalar() : std::string();
        costly.push(Json::object({{"rule", cost.rule},
                                  {"title", titles.of(cost.rule)},
                                  {"lost", cost.lost.text()},
                                  {"lesson", Json::object({{"course", cost.course}, {"lesson", cost.lesson}, {"title", title}})}}));
    }
    answer.set("costlyRules", std::move(costly));
    return answer;
}

// ---- registration ----------------------------------------------------------------------------------------------------------------

using gate::Need;
using gate::Type;

const gate::Argument kExam{"exam", Type::Id, Need::Required, "the exam, as its program names it"};
const gate::Argument kAttempt{"attempt", Type::Id, Need::Required, "an attempt of one's own"};
const gate::Argument kLocale{"locale", Type::Locale, Need::Optional, "language of the items; else the person's lesson language"};

/// Exams are sat by those who learn, for themselves.
const gate::Access kOwn{{gate::Role::Learner, gate::Reach::Own}};

template <class Entry, class Handle>
Entry entryOf(std::string name, std::string about, std::vector<gate::Argument> arguments, std::string answer, Handle handle) {
    Entry entry;
    entry.name = std::move(name);
    entry.about = std::move(about);
    entry.arguments = std::move(arguments);
    entry.answer = std::move(answer);
    entry.access = kOwn;
    entry.handle = handle;
    return entry;
}

}  // namespace

void registerAssessment(gate::Registry& registry) {
    packs::addKindCheck("course", "assessment.items", checkItems);
    packs::addKindCheck("program", "assessment.exams", checkExams);

    auto start = entryOf<gate::Command>("assessment.startAttempt", "Begins an exam, or goes on with the attempt under way", {kExam},
                                        "{attempt, resumed}", startAttempt);
    registry.command(std::move(start));
    auto save =
        entryOf<gate::Command>("assessment.saveResponse", "Saves an answer durably",
                               {kAttempt,
                                {"slot", Type::Integer, Need::Required, "number of the question, from 1"},
                                {"response", Type::Object, Need::Optional, "{chosen:[…]}, {order:[…]} or {text}; empty takes it back"},
                                {"flagged", Type::Boolean, Need::Optional, "marked to look at again"}},
                               "{saved, at}", saveResponse);
    save.target = ownerOf;
    registry.command(std::move(save));
    auto hand = entryOf<gate::Command>("assessment.submitAttempt", "Hands an attempt in; it is graded at once", {kAttempt},
                                       "{state, mark, maxMark, percent, passed, passPercent, submittedAt}", submitAttempt);
    hand.target = ownerOf;
    registry.command(std::move(hand));

    registry.query(
        entryOf<gate::Query>("assessment.exam", "What an exam asks, and whether one may begin", {kExam, kLocale},
                             "{exam, title, why, items, passPercent, minutes, attemptsLeft, openAttempt?, state, stateText, opensAt?, "
                             "lastAttempt?}",
                             describeExam));
    auto show = entryOf<gate::Query>("assessment.attempt", "An attempt of one's own: its questions, what is saved, the time left",
                                     {kAttempt, kLocale},
                                     "{attempt, exam, title, state, startedAt, deadline?, remainingMs?, items:[{slot, kind, stem, options, "
                                     "response, flagged}]}",
                                     showAttempt);
    show.target = ownerOf;
    registry.query(std::move(show));
    auto look = entryOf<gate::Query>("assessment.review", "A graded attempt explained: why this, why not that, which rule",
                                     {kAttempt, kLocale}, "{passed, mark, maxMark, percent, passPercent, costlyRules, items}", review);
    look.target = ownerOf;
    registry.query(std::move(look));

    registry.projector({"assessment.attempts",
                        1,
                        {"assessment.attemptStarted", "assessment.responseSaved", "assessment.submitted", "assessment.graded"},
                        {"assessment_attempts", "assessment_attempt_items", "assessment_responses"},
                        [](Session& session, const Record& record) {
                            if (record.type == "assessment.responseSaved")
                                projectResponse(session, record);
                            else if (record.type == "assessment.attemptStarted")
                                projectStarted(session, record);
                            else if (record.type == "assessment.submitted")
                                projectSubmitted(session, record);
                            else if (record.type == "assessment.graded")
                                projectGraded(session, record);
                        }});
}

}  // namespace adab::assessment

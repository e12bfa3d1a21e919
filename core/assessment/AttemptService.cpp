// SPDX-License-Identifier: GPL-3.0-or-later
// A learner's way through an exam: what it asks, start, answers, checks, handing in.
#include "assessment/AssessmentParts.h"
#include "assessment/ConductStore.h"
#include "assessment/ItemView.h"
#include "base/Hash.h"
#include "people/PeopleStore.h"

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

// ---- admission -------------------------------------------------------------------------------------------------------------------

/// Everything that decides whether a person may begin.
struct Entrance {
    ExamInPack exam;
    std::string person;
    std::string zone;
    Accommodation accommodation;
    Window window;
    std::optional<UnlockRow> unlock;
    AttemptLimits limits;
    Allowance allowance;
};

/// Sittings that ended on record need not be opened to be counted.
std::vector<Sitting> countedSittings(Session& session, const std::vector<AttemptRow>& rows, const Asked& asked) {
    std::vector<Sitting> sittings;
    for (const auto& row : rows) {
        if (!asked.sees(row.startedAt(), row.startedAt())) continue;
        const bool isPlain = asked.tense == Asked::Tense::Present && !asked.known && row.state != AttemptState::InProgress;
        if (isPlain) {
            sittings.push_back({row.startedAt(), row.endedAt, row.passed, row.state == AttemptState::Annulled});
        } else {
            SittingOf one{openAttempt(session, row), {}};
            one.standing = standingOf(session, one.file, asked);
            sittings.push_back(sittingOf(one));
        }
    }
    return sittings;
}

std::optional<Instant> lastPass(const std::vector<Sitting>& sittings) {
    std::optional<Instant> last;
    for (const auto& sitting : sittings)
        if (sitting.passed && !sitting.annulled && sitting.submittedAt && (!last || *sitting.submittedAt > *last))
            last = sitting.submittedAt;
    return last;
}

Entrance entranceOf(Session& session, ExamInPack exam, const std::string& person, const std::vector<AttemptRow>& rows,
                    const std::string& device, const Asked& asked) {
    Entrance entrance{std::move(exam), person, people::zoneOf(session, person, asked.at), {}, {}, {}, {}, {}};
    const Exam& rules = entrance.exam.exam;
    entrance.accommodation = accommodationAt(session, person, rules.id, asked.at);
    entrance.window = windowOf(rules.opens, rules.closes, entrance.accommodation, Zone(entrance.zone));
    const auto sittings = countedSittings(session, rows, asked);
    entrance.limits = rules.limits;
    entrance.limits.granted = grantsAfter(session, person, rules.id, lastPass(sittings));
    Lock lock = Lock::None;
    if (rules.supervision == Supervision::InPerson) {
        entrance.unlock = unusedUnlock(session, person, rules.id, device, asked.at);
        lock = entrance.unlock ? Lock::Unlocked : Lock::Locked;
    }
    entrance.allowance = allowanceOf(sittings, entrance.limits, entrance.window, lock, asked.at);
    return entrance;
}

Json instantIn(Instant at, const std::string& zone) { return Json::object({{"instant", at.ms}, {"zone", zone}}); }

Error notAdmitted(const Entrance& entrance) {
    const Allowance& allowance = entrance.allowance;
    const auto opens = [&] { return Json::object({{"opens", instantIn(allowance.opensAt.value_or(Instant{}), entrance.zone)}}); };
    switch (allowance.admission) {
        case Admission::CoolingDown: return {"assessment.cooling-down", opens(), "exam"};
        case Admission::NotYetOpen: return {"assessment.not-yet-open", opens(), "exam"};
        case Admission::Closed:
            return {"assessment.window-closed",
                    Json::object({{"closed", instantIn(allowance.closedAt.value_or(Instant{}), entrance.zone)}}), "exam"};
        case Admission::Locked: return {"assessment.locked", Json::object(), "exam"};
        case Admission::NoneLeft:
        case Admission::InProgress:
        case Admission::Open: break;
    }
    return {"assessment.no-attempts-left", Json::object(), "exam"};
}

// ---- start -----------------------------------------------------------------------------------------------------------------------

}  // namespace

Drawing drawingOf(Session& session, const Exam& exam, const std::string& person, Instant now) {
    Drawing drawing;
    drawing.basis.exam = &exam;
    std::map<std::string, ApprovedItems> approved;
    for (const auto& course : exam.banks()) {
        const auto pack = packs::ContentStore::newest(session, course, now);
        drawing.banks.push_back(bankOf(pack));
        drawing.basis.banks[course] = drawing.banks.back().get();
        drawing.digests[course] = digestsOf(pack);
        approved[course] = approvedItems(session, course);
    }
    drawing.basis.seen = exposureOf(session, person);
    if (exam.exposure.percent > 0) drawing.basis.recent = recentUse(session, exam.id, exam.exposure.recent);
    const auto digests = drawing.digests;
    drawing.basis.mayCount = [digests, approved](const std::string& course, const Item& item) {
        const auto digest = digests.at(course)->byItem.find(item.id);
        return digest != digests.at(course)->byItem.end() && approved.at(course).contains({item.id, digest->second});
    };
    return drawing;
}

namespace {

void freezeItems(Json& data, const Drawing& drawing, const std::vector<DrawnItem>& drawn, Session& session, Instant now) {
    Json items = Json::list();
    bool speaks = false;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        const DrawnItem& one = drawn[i];
        const Item* item = drawing.basis.banks.at(one.course)->find(one.item);
        Json json = Json::object({{"slot", i + 1},
                                  {"course", one.course},
                                  {"version", one.version},
                                  {"item", one.item},
                                  {"itemVersion", one.itemVersion},
                                  {"digest", drawing.digests.at(one.course)->byItem.at(one.item)},
                                  {"kind", name(one.kind)},
                                  {"options", listOf(one.options)}});
        if (item->maxMark != Fraction(1)) json.set("weight", item->maxMark.text());
        if (one.overCap) json.set("overCap", true);
        speaks = speaks || one.kind == ItemKind::SpeechFormula;
        items.push(std::move(json));
    }
    data.set("items", std::move(items));
    if (!speaks) return;
    const auto packs = packs::ContentStore::allNewest(session, "formulas", now);
    if (!packs.empty()) data.set("formulas", Json::object({{"pack", packs.front()->id()}, {"version", packs.front()->version().text()}}));
}

Json started(CommandCall& call, const Entrance& entrance, std::size_t number) {
    Session& session = call.session();
    const Exam& exam = entrance.exam.exam;
    const std::string seed = base::hex(call.appending().entropy().bytes(kSeedOctets));
    const Drawing drawing = drawingOf(session, exam, entrance.person, call.now());
    const auto drawn = draw(drawing.basis, seed);

    NewRecord record{"assessment.attemptStarted", entrance.person, {}, {}, std::nullopt, 1, ""};
    const std::string attempt = call.newId("attempt");
    AttemptSetup setup;
    setup.behaviour = exam.behaviour;
    setup.overdue = exam.overdue;
    setup.review = exam.review;
    record.data = Json::object({{"attempt", attempt},
                                {"exam", exam.id},
                                {"program", entrance.exam.pack->id()},
                                {"programVersion", entrance.exam.pack->version().text()},
                                {"pass", exam.pass.text()},
                                {"number", number},
                                {"seed", seed},
                                {"settings", settingsToJson(setup)},
                                {"marking", exam.marking == Marking::Blind ? "blind" : "named"}});
    freezeItems(record.data, drawing, drawn, session, call.now());
    if (const auto deadline = deadlineOf(call.now(), exam.minutes, entrance.window, entrance.accommodation)) {
        record.data.set("deadline", deadline->ms);
        if (exam.overdue == Overdue::Grace) record.data.set("graceUntil", deadline->plusMs(exam.graceMinutes * base::kMinuteMs).ms);
    }
    if (entrance.window.closes) record.data.set("closes", entrance.window.closes->ms);
    if (!exam.testsOut.empty()) record.data.set("testsOut", exam.testsOut);
    if (const Accommodation& one = entrance.accommodation; !one.id.empty())
        record.data.set(
            "accommodation",
            Json::object(
                {{"accommodation", one.id}, {"extraMs", extraMs(one, exam.minutes)}, {"largeType", one.largeType}, {"aloud", one.aloud}}));
    if (entrance.unlock) {
        record.data.set("unlock", entrance.unlock->unlock);
        record.data.set("device", entrance.unlock->device);
    }
    call.append(std::move(record));
    return Json::object({{"attempt", attempt}, {"resumed", false}});
}

Json startAttempt(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.text("person", call.actor().person);
    ExamInPack found = examNamed(session, call.text("exam"), call.now());
    if (person != call.actor().person) requireOwnOrAloud(call, person, accommodationAt(session, person, found.exam.id, call.now()).aloud);
    auto rows = attemptsOf(session, person, found.exam.id);
    for (auto& row : rows) {
        if (row.state != AttemptState::InProgress) continue;
        AttemptFile file = openAttempt(session, row);
        // Who comes back to an attempt that is under way goes on with it: the same items, order and time.
        if (settle(call, file).state() == AttemptState::InProgress) return Json::object({{"attempt", row.attempt}, {"resumed", true}});
    }
    rows = attemptsOf(session, person, found.exam.id);
    const Entrance entrance = entranceOf(session, std::move(found), person, rows, call.text("device"), present(call.now()));
    if (entrance.allowance.admission != Admission::Open) return call.refuseAndKeep(notAdmitted(entrance));
    return started(call, entrance, rows.size() + 1);
}

// ---- answers ---------------------------------------------------------------------------------------------------------------------

/// A supervised exam is answered where it was unlocked; a supervisor may unlock another device for a sitting under way.
void requireDevice(CommandCall& call, const std::string& person, const std::string& exam, const std::string& device, Instant startedAt) {
    const std::string here = call.text("device");
    if (device.empty() || here == device || unlockedSince(call.session(), person, exam, here, startedAt)) return;
    throw Refused("assessment.other-device", Json::object(), "device");
}

/// The hot path: two look-ups, one record, one row.
Json saveResponse(CommandCall& call) {
    Session& session = call.session();
    const std::string attempt = call.text("attempt");
    const std::int64_t slot = call.args()["slot"].integer();
    const auto context = saveContext(session, attempt, slot);
    if (!context) throw Refused("assessment.slot-unknown", Json::object({{"slot", slot}}), "slot");
    requireOwnOrAloud(call, context->person, context->aloud);
    if (!context->device.empty())
        requireDevice(call, context->person, rowOf(session, attempt).exam, context->device, context->times.startedAt);
    const AttemptClock clock = clockOf(context->times, call.now());
    const Time time = timeOf(context->times, clock.now);
    if (context->state == AttemptState::InProgress && time == Time::Over) {
        AttemptFile file = openAttempt(session, rowOf(session, attempt));
        const bool handedIn = settle(call, file).state() != AttemptState::Abandoned;
        return call.refuseAndKeep({handedIn ? "assessment.time-over" : "assessment.time-over-abandoned", Json::object(), "attempt"});
    }
    next(context->state, AttemptEvent::SaveResponse).value();
    if (time == Time::Grace) throw Refused("assessment.only-submit", Json::object(), "attempt");

    NewRecord saved{"assessment.responseSaved", context->person, {}, {}, std::nullopt, 1, ""};
    saved.data = Json::object({{"attempt", attempt}, {"slot", slot}});
    const bool changes = call.args().has("response") || call.args().has("certainty");
    if (changes && context->finished) throw Refused("assessment.slot-finished", Json::object(), "slot");
    if (call.args().has("response")) {
        const auto bank = bankOf(packs::ContentStore::version(session, context->course, context->version));
        const Item* item = bank->find(context->item);
        if (!item) throw Refused("assessment.item-unknown", Json::object({{"item", context->item}, {"course", context->course}}));
        ResponseRecord kept = recordOf(typeOf(item->kind).read(*item, call.args()["response"]).value());
        saved.data.set("response", std::move(kept.data));
        saved.texts = std::move(kept.texts);
    }
    if (call.args().has("certainty")) {
        const std::int64_t certainty = call.args()["certainty"].integer();
        AttemptSetup setup;
        readSettings(base::parseJson(context->setup)["settings"], setup);
        if (setup.behaviour.behaviour != Behaviour::Certainty) throw Refused("assessment.certainty-not-here", Json::object(), "certainty");
        if (certainty < 1 || certainty > kHighestCertainty)
            throw Refused("assessment.certainty-range", Json::object({{"highest", kHighestCertainty}}), "certainty");
        saved.data.set("certainty", certainty);
    }
    if (call.args().has("flagged")) saved.data.set("flagged", call.args()["flagged"].boolean());
    if (!changes && !saved.data.has("flagged")) throw Refused("assessment.nothing-to-save", Json::object(), "response");
    if (clock.step == AttemptClock::Step::Back) saved.data.set("clockBack", true);
    const Record record = call.append(std::move(saved));
    return Json::object({{"saved", true}, {"at", record.at.iso()}});
}

std::size_t slotIndex(const AttemptFile& file, std::int64_t slot) {
    if (slot < 1 || slot > static_cast<std::int64_t>(file.slots.size()))
        throw Refused("assessment.slot-unknown", Json::object({{"slot", slot}}), "slot");
    return static_cast<std::size_t>(slot - 1);
}

Json checkResponse(CommandCall& call) {
    Session& session = call.session();
    AttemptFile file = openAttempt(session, rowOf(session, call.text("attempt")));
    requireOwnOrAloud(call, file.row.person, file.row.aloud);
    requireDevice(call, file.row.person, file.row.exam, file.row.device, file.row.startedAt());
    const Standing standing = settle(call, file);
    if (standing.state() != AttemptState::InProgress && standing.state() != AttemptState::Graded)
        next(standing.state(), AttemptEvent::Check).value();
    if (standing.state() != AttemptState::InProgress) return call.refuseAndKeep({"assessment.time-over", Json::object(), "attempt"});
    if (timeOf(standing.attempt.times(file.setup), standing.clock.now) == Time::Grace)
        throw Refused("assessment.only-submit", Json::object(), "attempt");
    const std::size_t index = slotIndex(file, call.args()["slot"].integer());
    const SlotState& slot = standing.attempt.slots[index];
    const ScoredSlot scored = scoreSlot(session, file, standing.attempt, index, *file.items[index]);
    const Checked checked = check(file.setup.behaviour, slot.standing(), scored.scored).value();
    if (slot.checked == slot.response) throw Refused("assessment.check-again", Json::object(), "slot");

    NewRecord record = stepRecord(file, "assessment.checked");
    SlotMark mark{static_cast<std::int64_t>(index) + 1, checked.mark * file.setup.weights[index],
                  maxMarkOf(file.setup.behaviour.behaviour) * file.setup.weights[index], scored.scored.verdict};
    addTo(record.data, mark);
    record.data.set("response", slot.response);
    record.data.set("try", slot.checks + 1);
    record.data.set("finished", checked.finished);
    if (standing.clock.step == AttemptClock::Step::Back) record.data.set("clockBack", true);
    appendStep(call, file, std::move(record));
    return Json::object({{"slot", mark.slot},
                         {"verdict", name(mark.verdict)},
                         {"finished", checked.finished},
                         {"triesLeft", checked.triesLeft},
                         {"mark", mark.mark.text()},
                         {"maxMark", mark.maxMark.text()}});
}

Json submitAttempt(CommandCall& call) {
    AttemptFile file = openAttempt(call.session(), rowOf(call.session(), call.text("attempt")));
    requireOwnOrAloud(call, file.row.person, file.row.aloud);
    requireDevice(call, file.row.person, file.row.exam, file.row.device, file.row.startedAt());
    // Whoever submits twice, or a page whose time ran out elsewhere, is shown the result that stands.
    const Standing standing = handIn(call, file);
    if (standing.state() == AttemptState::Abandoned)
        return call.refuseAndKeep({"assessment.time-over-abandoned", Json::object(), "attempt"});
    if (standing.state() == AttemptState::Annulled) throw Refused("assessment.annulled", Json::object(), "attempt");
    return resultOf(file, standing);
}

Json abandonAttempt(CommandCall& call) {
    AttemptFile file = openAttempt(call.session(), rowOf(call.session(), call.text("attempt")));
    const bool own = call.actor().person == file.row.person;
    return resultOf(file, abandon(call, file, own ? "person" : "hr"));
}

// ---- queries ---------------------------------------------------------------------------------------------------------------------

Json describeExam(QueryCall& call) {
    Session& session = call.session();
    const Asked asked = askedOf(call);
    const std::string person = call.text("person", call.actor().person);
    ExamInPack found = examNamed(session, call.text("exam"), asked.at);
    const auto rows = attemptsOf(session, person, found.exam.id);
    const Entrance entrance = entranceOf(session, std::move(found), person, rows, call.text("device"), asked);
    const Exam& exam = entrance.exam.exam;
    const Allowance& allowance = entrance.allowance;
    const std::string locale = lessonLocale(call);

    Json answer = Json::object({{"exam", exam.id},
                                {"title", titleOf(entrance.exam, locale)},
                                {"items", exam.itemCount()},
                                {"passPercent", exam.pass.percentFloor()},
                                {"minutes", exam.minutes},
                                {"behaviour", name(exam.behaviour.behaviour)},
                                {"supervised", exam.supervision == Supervision::InPerson},
                                {"state", name(allowance.admission)}});
    const auto why = exam.whys.find(entrance.exam.pack->localeFor(locale));
    answer.set("why", why == exam.whys.end() ? std::string() : why->second);
    answer.set("attemptsLeft", allowance.left ? Json(*allowance.left) : Json());
    if (exam.behaviour.behaviour == Behaviour::Tries) {
        answer.set("tries", exam.behaviour.tries);
        answer.set("penalty", exam.behaviour.penalty.text());
    }
    if (!exam.testsOut.empty()) answer.set("testsOut", exam.testsOut);
    if (entrance.window.opens) answer.set("opens", entrance.window.opens->iso());
    if (entrance.window.closes) answer.set("closes", entrance.window.closes->iso());
    if (const Accommodation& one = entrance.accommodation; !one.id.empty())
        answer.set("accommodation", Json::object({{"extraMinutes", extraMs(one, exam.minutes) / base::kMinuteMs},
                                                  {"largeType", one.largeType},
                                                  {"aloud", one.aloud}}));
    Json facts = Json::object({{"left", allowance.left.value_or(0)}});
    if (allowance.opensAt) {
        answer.set("opensAt", allowance.opensAt->iso());
        facts.set("opens", instantIn(*allowance.opensAt, entrance.zone));
    }
    if (allowance.closedAt) facts.set("closed", instantIn(*allowance.closedAt, entrance.zone));
    const bool unlimited = !allowance.left && allowance.admission == Admission::Open;
    answer.set(
        "stateText",
        call.say(unlimited ? "assessment.admission-unlimited" : "assessment.admission-" + std::string(name(allowance.admission)), facts));
    for (const auto& one : sittingsOf(session, rows, asked)) {
        if (one.standing.state() == AttemptState::InProgress) {
            answer.set("openAttempt", one.file.row.attempt);
            continue;
        }
        Json last = resultOf(one.file, one.standing);
        last.set("attempt", one.file.row.attempt);
        answer.set("lastAttempt", std::move(last));
    }
    return answer;
}

/// What an answer that was checked shows: how it did; the explanations once it is finished; a hint where a further try is left.
void addFeedback(Json& shown, QueryCall& call, const AttemptFile& file, const Attempt& attempt, std::size_t index,
                 const ViewContext& context) {
    const SlotState& slot = attempt.slots[index];
    if (slot.checks == 0 || !slot.mark) return;
    const Item& item = *file.items[index];
    const auto& hints = item.textIn(context.locale).hints;
    const std::string code = "assessment.verdict-" + std::string(name(slot.mark->verdict));
    Json feedback =
        Json::object({{"tries", slot.checks},
                      {"triesLeft", slot.finished ? 0 : file.setup.behaviour.tries - slot.checks},
                      {"finished", slot.finished},
                      {"verdict", name(slot.mark->verdict)},
                      {"verdictText", call.say(code, Json::object({{"percent", percentOf(slot.mark->mark, slot.mark->maxMark)}}))}});
    if (slot.finished) {
        const ScoredSlot scored = scoreSlot(call.session(), file, attempt, index, item);
        feedback.set("mark", slot.mark->mark.text());
        feedback.set("maxMark", slot.mark->maxMark.text());
        feedback.set("review", explainedOf(call, item, scored, context));
    } else if (!hints.empty()) {
        const auto given = std::min(static_cast<std::size_t>(slot.checks), hints.size());
        feedback.set("hints", listOf({hints.begin(), hints.begin() + static_cast<std::ptrdiff_t>(given)}));
    }
    shown.set("feedback", std::move(feedback));
}

Json showAttempt(QueryCall& call) {
    const AttemptFile file = fileFor(call);
    requireOwnOrAloud(call, file.row.person, file.row.aloud);
    const Standing standing = standingOf(call.session(), file, askedOf(call));
    const Attempt& attempt = standing.attempt;
    const std::string locale = lessonLocale(call);
    const bool running = standing.state() == AttemptState::InProgress;
    Json items = Json::list();
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        const SlotState& slot = attempt.slots[i];
        const ViewContext context = viewContext(call, file, i, locale);
        // Nothing of the key, of feedback or of marks stands here but of an answer that was checked: the rest is review's.
        Json shown = viewOf(*file.items[i], context);
        shown.set("slot", file.slots[i].slot);
        shown.set("response", slot.response.empty() ? Json() : toJson(responseOf(call.session(), file.row.attempt, slot.response)));
        shown.set("flagged", slot.flagged);
        if (file.setup.behaviour.behaviour == Behaviour::Certainty) shown.set("certainty", slot.certainty);
        if (running) addFeedback(shown, call, file, attempt, i, context);
        items.push(std::move(shown));
    }
    const ExamInPack exam = examOf(call.session(), file.row.program, file.row.programVersion, file.row.exam);
    Json answer = Json::object({{"attempt", file.row.attempt},
                                {"exam", file.row.exam},
                                {"title", titleOf(exam, locale)},
                                {"state", name(standing.state())},
                                {"behaviour", name(file.setup.behaviour.behaviour)},
                                {"startedAt", file.row.startedAt().iso()},
                                {"largeType", file.row.frozen["accommodation"]["largeType"].boolean()},
                                {"aloud", file.row.aloud},
                                {"items", std::move(items)}});
    if (file.row.setup.deadline) {
        const AttemptTimes times = attempt.times(file.setup);
        answer.set("deadline", file.row.setup.deadline->iso());
        answer.set("remainingMs", running ? remainingMs(times, standing.clock.now).value_or(0) : std::int64_t{0});
        answer.set("overdue", name(file.setup.overdue));
        if (running && timeOf(times, standing.clock.now) == Time::Grace) {
            answer.set("onlySubmit", true);
            answer.set("graceRemainingMs", std::max<std::int64_t>(0, times.graceUntil->ms - standing.clock.now.ms));
        }
    }
    return answer;
}

/// A person's attempts, newest first: for the person and for those in charge. Marks and states, no answers.
Json listAttempts(QueryCall& call) {
    const std::string person = call.text("person", call.actor().person);
    const std::string locale = lessonLocale(call);
    const std::string wanted = call.text("exam");
    const bool inCharge = person != call.actor().person;
    auto sittings = sittingsOf(call.session(), attemptsOf(call.session(), person), askedOf(call));
    std::reverse(sittings.begin(), sittings.end());
    Json rows = Json::list();
    for (const auto& one : sittings) {
        const AttemptRow& row = one.file.row;
        if (!wanted.empty() && wanted != row.exam) continue;
        const ExamInPack exam = examOf(call.session(), row.program, row.programVersion, row.exam);
        Json json = resultOf(one.file, one.standing);
        json.set("attempt", row.attempt);
        json.set("exam", row.exam);
        json.set("title", titleOf(exam, locale));
        json.set("startedAt", row.startedAt().iso());
        json.set("regrades", one.standing.attempt.regrades);
        if (inCharge) json.set("clockBacks", one.standing.attempt.clockBacks);
        rows.push(std::move(json));
    }
    return Json::object({{"rows", std::move(rows)}});
}

// ---- registration ----------------------------------------------------------------------------------------------------------------

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

const gate::Argument kExam{"exam", Type::Id, Need::Required, "the exam, as its program names it"};
const gate::Argument kAttempt{"attempt", Type::Id, Need::Required, "an attempt"};
const gate::Argument kSlot{"slot", Type::Integer, Need::Required, "number of the question, from 1"};
const gate::Argument kLocale{"locale", Type::Locale, Need::Optional, "language of the items; else the person's lesson language"};
const gate::Argument kDevice{"device", Type::Id, Need::Optional, "where one sits; a supervised exam is answered where it was unlocked"};
const gate::Argument kPerson{"person", Type::Person, Need::Optional, "oneself where absent; else somebody to whom it is read aloud"};

/// Exams are sat by those who learn, for themselves; a supervisor may enter the answers of somebody to whom they are read aloud.
const gate::Access kOwnOrAloud{{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Site}};

template <class Entry>
Entry ofAttempt(Entry entry) {
    entry.target = ownerOf;
    return entry;
}

}  // namespace

void registerAttempts(gate::Registry& registry) {
    registry.command(entryOf<gate::Command>("assessment.startAttempt", "Begins an exam, or goes on with the attempt under way",
                                            {kExam, kPerson, kDevice}, "{attempt, resumed}", kOwnOrAloud, startAttempt));
    registry.command(ofAttempt(entryOf<gate::Command>(
        "assessment.saveResponse", "Saves an answer durably",
        {kAttempt,
         kSlot,
         {"response", Type::Object, Need::Optional, "as the item's kind asks, {chosen:[…]}, {order:[…]}, {text} …; empty takes it back"},
         {"certainty", Type::Integer, Need::Optional, "1 low, 2 middling, 3 high, where the exam asks for it"},
         {"flagged", Type::Boolean, Need::Optional, "marked to look at again"},
         kDevice},
        "{saved, at}", kOwnOrAloud, saveResponse)));
    registry.command(ofAttempt(entryOf<gate::Command>(
        "assessment.checkResponse", "Scores the saved answer of one question at once, where the exam allows it", {kAttempt, kSlot, kDevice},
        "{slot, verdict, finished, triesLeft, mark, maxMark}", kOwnOrAloud, checkResponse)));
    registry.command(ofAttempt(entryOf<gate::Command>(
        "assessment.submitAttempt", "Hands an attempt in; it is graded at once, or waits for a person who marks", {kAttempt, kDevice},
        "{state, passPercent, submittedAt?, mark?, maxMark?, percent?, passed?}", kOwnOrAloud, submitAttempt)));
    registry.command(ofAttempt(entryOf<gate::Command>("assessment.abandonAttempt", "Gives an attempt up; it counts as one used", {kAttempt},
                                                      "{state, passPercent, abandonedAt}",
                                                      {{Role::Learner, Reach::Own}, {Role::Hr, Reach::Organisation}}, abandonAttempt)));

    registry.query(entryOf<gate::Query>(
        "assessment.exam", "What an exam asks, and whether one may begin", {kExam, kPerson, kDevice, kLocale},
        "{exam, title, why, items, passPercent, minutes, behaviour, tries?, penalty?, supervised, testsOut?, opens?, closes?, "
        "accommodation?, attemptsLeft, openAttempt?, state, stateText, opensAt?, lastAttempt?}",
        kOwnOrAloud, describeExam));
    registry.query(ofAttempt(entryOf<gate::Query>(
        "assessment.attempt", "An attempt: its questions, what is saved, the time left", {kAttempt, kLocale},
        "{attempt, exam, title, state, behaviour, startedAt, largeType, aloud, deadline?, remainingMs?, overdue?, onlySubmit?, "
        "graceRemainingMs?, items:[{slot, kind, stem, options, …, response, flagged, certainty?, feedback?}]}",
        kOwnOrAloud, showAttempt)));
    auto list = entryOf<gate::Query>("assessment.attempts", "A person's attempts, newest first: states and marks, no answers",
                                     {{"person", Type::Person, Need::Optional, "oneself where absent"},
                                      {"exam", Type::Id, Need::Optional, "only of that exam"},
                                      kLocale},
                                     "{rows:[{attempt, exam, title, state, startedAt, submittedAt?, mark?, percent?, passed?, regrades}]}",
                                     {{Role::Learner, Reach::Own},
                                      {Role::Supervisor, Reach::Site},
                                      {Role::Hr, Reach::Organisation},
                                      {Role::Auditor, Reach::Organisation}},
                                     listAttempts);
    list.trace = gate::Query::Trace::FileRead;
    registry.query(std::move(list));
}

}  // namespace adab::assessment

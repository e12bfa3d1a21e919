// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that a person marks, marks that are changed, keys that were wrong: always a new record, the old one stays.
#include "assessment/AssessmentParts.h"
#include "assessment/ConductStore.h"
#include "assessment/ItemView.h"
#include "assessment/Written.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::assessment {
namespace {

using gate::CommandCall;
using gate::NewRecord;
using gate::QueryCall;

bool isBlind(const AttemptRow& row) { return row.frozen["marking"].text("") == "blind"; }

/// Who may mark: whoever HR assigned to the exam. Nobody marks their own answers.
void requireGrader(const gate::Call& call, Session& session, const std::string& exam, Instant at) {
    const auto assigned = graderAssignments(session, call.actor().person, at);
    if (std::none_of(assigned.begin(), assigned.end(), [&](const GraderRow& row) { return row.exam == exam; }))
        throw Refused("assessment.not-grader", Json::object(), "script");
}

void requireAnother(const gate::Call& call, const std::string& person, const char* field) {
    if (call.actor().person == person) throw Refused("assessment.own-script", Json::object(), field);
}

struct Script {
    ScriptRow row;
    AttemptFile file;
    std::size_t index = 0;
};

Script scriptFor(const gate::Call& call, Session& session, const std::string& name, Instant at) {
    auto row = scriptNamed(session, name);
    if (!row) throw Refused("assessment.script-unknown", Json::object(), "script");
    requireGrader(call, session, row->exam, at);
    requireAnother(call, row->person, "script");
    Script script{std::move(*row), {}, 0};
    script.file = openAttempt(session, rowOf(session, script.row.attempt));
    script.index = static_cast<std::size_t>(script.row.slot - 1);
    return script;
}

/// Answers of attempts whose time ran out unrecorded wait as well; marking one makes the record.
void settleOverdue(CommandCall& call, const std::string& exam) {
    for (auto& row : overdueAttempts(call.session(), exam, call.now())) {
        AttemptFile file = openAttempt(call.session(), std::move(row));
        settle(call, file);
    }
}

// ---- assignments -----------------------------------------------------------------------------------------------------------------

Json assignGrader(CommandCall& call) {
    const std::string person = call.text("person");
    if (!people::exists(call.session(), person)) throw Refused("assessment.person-unknown", Json::object(), "person");
    const ExamInPack exam = examNamed(call.session(), call.text("exam"), call.now());
    for (const auto& row : graderAssignments(call.session(), person, call.now()))
        if (row.exam == exam.exam.id) return Json::object({{"assignment", row.assignment}});
    NewRecord record;
    record.type = "assessment.graderAssigned";
    record.subject = person;
    const std::string assignment = call.newId("grader");
    record.data = Json::object({{"assignment", assignment}, {"exam", exam.exam.id}});
    call.append(std::move(record));
    return Json::object({{"assignment", assignment}});
}

Json releaseGrader(CommandCall& call) {
    const auto row = graderAssignment(call.session(), call.text("assignment"));
    if (!row) throw Refused("assessment.assignment-unknown", Json::object(), "assignment");
    if (row->until) return Json::object({{"released", true}});
    NewRecord record;
    record.type = "assessment.graderReleased";
    record.subject = row->person;
    record.data = Json::object({{"assignment", row->assignment}, {"exam", row->exam}});
    call.append(std::move(record));
    return Json::object({{"released", true}});
}

Json listGraders(QueryCall& call) {
    Json rows = Json::list();
    for (const auto& row : allGraders(call.session(), call.at()))
        rows.push(Json::object({{"assignment", row.assignment},
                                {"person", row.person},
                                {"name", people::nameOf(call.session(), row.person).name},
                                {"exam", row.exam},
                                {"since", row.from.iso()}}));
    return Json::object({{"rows", std::move(rows)}});
}

// ---- the queue -------------------------------------------------------------------------------------------------------------------

Json queue(QueryCall& call) {
    Session& session = call.session();
    const std::string locale = lessonLocale(call);
    const std::string wanted = call.text("exam");
    Json rows = Json::list();
    std::int64_t overdue = 0;
    for (const auto& assigned : graderAssignments(session, call.actor().person, call.now())) {
        if (!wanted.empty() && wanted != assigned.exam) continue;
        for (const auto& one : overdueAttempts(session, assigned.exam, call.now()))
            overdue += one.person != call.actor().person && one.setup.overdue == Overdue::Submit ? 1 : 0;
        for (const auto& script : waitingScripts(session, assigned.exam)) {
            if (script.person == call.actor().person) continue;
            const AttemptFile file = openAttempt(session, rowOf(session, script.attempt));
            const Item& item = *file.items[static_cast<std::size_t>(script.slot - 1)];
            const ExamInPack exam = examOf(session, file.row.program, file.row.programVersion, file.row.exam);
            Json row = Json::object({{"script", script.script},
                                     {"exam", script.exam},
                                     {"title", titleOf(exam, locale)},
                                     {"kind", name(item.kind)},
                                     {"stem", item.textIn(locale).stem},
                                     {"askedAt", script.askedAt.iso()},
                                     {"blind", isBlind(file.row)}});
            if (!isBlind(file.row)) {
                row.set("person", script.person);
                row.set("name", people::nameOf(session, script.person).name);
            }
            rows.push(std::move(row));
        }
    }
    return Json::object({{"rows", std::move(rows)}, {"notYetHandedIn", overdue}});
}

Json rubricOf(const Item& item, const std::string& locale) {
    const ItemText& text = item.textIn(locale);
    Json criteria = Json::list();
    for (const auto& criterion : item.rubric) {
        const auto words = text.rubric.find(criterion.id);
        Json levels = Json::list();
        for (const auto& level : criterion.levels) {
            const bool known = words != text.rubric.end() && words->second.levels.contains(level.id);
            levels.push(Json::object(
                {{"level", level.id}, {"points", level.points}, {"text", known ? words->second.levels.at(level.id) : level.id}}));
        }
        criteria.push(Json::object({{"criterion", criterion.id},
                                    {"title", words == text.rubric.end() ? criterion.id : words->second.title},
                                    {"levels", std::move(levels)}}));
    }
    return criteria;
}

Json showScript(QueryCall& call) {
    Session& session = call.session();
    const Script script = scriptFor(call, session, call.text("script"), call.now());
    const std::string locale = lessonLocale(call);
    const Item& item = *script.file.items[script.index];
    const Attempt attempt = fold(script.file.setup, script.file.steps);
    const ScoredSlot scored = scoreSlot(session, script.file, attempt, script.index, item);
    const ViewContext context = viewContext(call, script.file, script.index, locale);
    Json answer = viewOf(item, context);
    answer.set("script", script.row.script);
    answer.set("exam", script.row.exam);
    answer.set("response", toJson(scored.response));
    answer.set("sure", scored.scored.mark.text());
    answer.set("explained", explainedOf(call, item, scored, context));
    answer.set("rubric", rubricOf(item, locale));
    answer.set("model", item.textIn(locale).model);
    answer.set("graded", script.row.gradedAt.has_value());
    answer.set("blind", isBlind(script.file.row));
    if (!isBlind(script.file.row)) {
        answer.set("person", script.row.person);
        answer.set("name", people::nameOf(session, script.row.person).name);
    }
    return answer;
}

/// The share that a person gives: by the item's rubric, or as a fraction where it has none.
Scored sharedBy(const CommandCall& call, const Item& item) {
    if (item.kind == ItemKind::Written && !item.rubric.empty()) {
        std::map<std::string, std::string> levels;
        for (const auto& [criterion, level] : call.args()["levels"].members()) levels[criterion] = level.text("");
        return scoreByRubric(item, levels).value();
    }
    const auto share = Fraction::parse(call.text("mark"));
    if (!share || *share < item.lowest || *share > Fraction(1)) throw Refused("assessment.mark-out-of-range", Json::object(), "mark");
    return {*share, *share == Fraction(1) ? Verdict::Right : *share > Fraction(0) ? Verdict::Partly : Verdict::Wrong, {}};
}

Json gradeScript(CommandCall& call) {
    Session& session = call.session();
    Script script = scriptFor(call, session, call.text("script"), call.now());
    AttemptFile& file = script.file;
    const Standing before = settle(call, file);
    const SlotState& slot = before.attempt.slots[script.index];
    if (before.state() == AttemptState::NeedsGrading && slot.mark) throw Refused("assessment.slot-graded", Json::object(), "script");
    next(before.state(), AttemptEvent::GradeSlot).value();
    const Item& item = *file.items[script.index];
    const Scored share = sharedBy(call, item);
    const Answered answered{&item, {}, slot.checksBefore(), slot.certainty, file.setup.weights[script.index]};
    SlotMark mark = markOf(file.setup.behaviour, script.row.slot, answered, share);
    mark.by = SlotMark::By::Grader;
    NewRecord record = stepRecord(file, "assessment.slotGraded");
    addTo(record.data, mark);
    record.data.set("response", slot.response);
    record.data.set("script", script.row.script);
    if (call.args()["levels"].size() > 0) record.data.set("levels", call.args()["levels"]);
    if (const std::string comment = call.text("comment"); !comment.empty()) record.texts["comment"] = comment;
    appendStep(call, file, std::move(record));

    const Attempt after = fold(file.setup, file.steps);
    std::vector<SlotMark> marks;
    for (const auto& one : after.slots)
        if (one.mark) marks.push_back(*one.mark);
    const bool complete = marks.size() == after.slots.size();
    if (complete) recordGrade(call, file, after, marks);
    settleOverdue(call, script.row.exam);
    return Json::object({{"mark", mark.mark.text()}, {"maxMark", mark.maxMark.text()}, {"attemptGraded", complete}});
}

// ---- changes ---------------------------------------------------------------------------------------------------------------------

NewRecord regradeRecord(const AttemptFile& file, const Attempt& attempt, Json data, const std::string& kind, const std::string& reason) {
    NewRecord record = stepRecord(file, "assessment.regraded");
    record.data = std::move(data);
    record.data.set("replaces", attempt.gradedSeq);
    record.data.set("kind", kind);
    record.effective = attempt.endedAt;
    record.texts["reason"] = reason;
    return record;
}

std::vector<SlotMark> marksOf(const Attempt& attempt) {
    std::vector<SlotMark> marks;
    for (const auto& slot : attempt.slots) marks.push_back(slot.mark.value_or(SlotMark{}));
    return marks;
}

Json overrideMark(CommandCall& call) {
    AttemptFile file = openAttempt(call.session(), rowOf(call.session(), call.text("attempt")));
    requireAnother(call, file.row.person, "attempt");
    const std::string reason = requireReason(call);
    const Standing standing = settle(call, file);
    next(standing.state(), AttemptEvent::Regrade).value();
    const std::int64_t slot = call.args()["slot"].integer();
    if (slot < 1 || slot > static_cast<std::int64_t>(file.slots.size()))
        throw Refused("assessment.slot-unknown", Json::object({{"slot", slot}}), "slot");
    auto marks = marksOf(standing.attempt);
    SlotMark& mark = marks[static_cast<std::size_t>(slot - 1)];
    const auto points = Fraction::parse(call.text("mark"));
    if (!points || *points > mark.maxMark || *points < std::min(Fraction(0), mark.mark))
        throw Refused("assessment.mark-out-of-range", Json::object(), "mark");
    mark.mark = *points;
    mark.by = SlotMark::By::Override;
    mark.verdict = *points == mark.maxMark ? Verdict::Right : *points > Fraction(0) ? Verdict::Partly : Verdict::Wrong;
    appendStep(call, file, regradeRecord(file, standing.attempt, gradeData(file, standing.attempt, marks), "override", reason));
    return resultOf(file, standingOf(call.session(), file, present(call.now())));
}

/// Scores again with the newest wording and key of one item, or of all. Marks that a person gave stay, and so do those of an item whose
/// newest wording nobody has approved. Nothing where nothing changes.
bool rescore(CommandCall& call, AttemptFile& file, const Attempt& attempt, const std::string& course, const std::string& onlyItem,
             const std::string& reason) {
    Session& session = call.session();
    auto marks = marksOf(attempt);
    struct Newest {
        std::shared_ptr<const ItemBank> bank;
        std::shared_ptr<const BankDigests> digests;
        ApprovedItems approved;
    };
    std::map<std::string, Newest> newest;
    std::map<std::int64_t, std::string> scoredBy;  // slot → version of the pack whose key counts
    bool changed = false;
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        const DrawnItem& drawn = file.slots[i].drawn;
        if ((!course.empty() && drawn.course != course) || (!onlyItem.empty() && drawn.item != onlyItem)) continue;
        if (marks[i].by != SlotMark::By::Kind) continue;
        Newest& now = newest[drawn.course];
        if (!now.bank) {
            const auto pack = packs::ContentStore::newest(session, drawn.course, call.now());
            now = {bankOf(pack), digestsOf(pack), approvedItems(session, drawn.course)};
        }
        const Item* item = now.bank->find(drawn.item);
        if (item && !now.approved.contains({item->id, now.digests->byItem.at(item->id)})) {
            if (onlyItem.empty()) continue;
            throw Refused("assessment.item-not-approved", Json::object({{"item", drawn.item}}), "item");
        }
        const bool answers = item && item->kind == drawn.kind &&
                             std::is_permutation(item->options.begin(), item->options.end(), drawn.options.begin(), drawn.options.end());
        if (!answers) throw Refused("assessment.item-differs", Json::object({{"item", drawn.item}}), "item");
        const ScoredSlot again = scoreSlot(session, file, attempt, i, *item);
        if (again.mark.verdict == Verdict::NeedsPerson) continue;
        SlotMark mark = again.mark;
        mark.by = SlotMark::By::Kind;
        if (mark == marks[i]) continue;
        marks[i] = mark;
        scoredBy[mark.slot] = now.bank->version;
        changed = true;
    }
    if (!changed) return false;
    Json data = gradeData(file, attempt, marks);
    Json items = Json::list();
    for (const auto& item : data["items"].items()) {
        Json one = item;
        if (const auto by = scoredBy.find(item["slot"].integer()); by != scoredBy.end()) one.set("version", by->second);
        items.push(std::move(one));
    }
    data.set("items", std::move(items));
    appendStep(call, file, regradeRecord(file, attempt, std::move(data), "rescore", reason));
    return true;
}

Json regradeAttempt(CommandCall& call) {
    AttemptFile file = openAttempt(call.session(), rowOf(call.session(), call.text("attempt")));
    requireAnother(call, file.row.person, "attempt");
    const std::string reason = requireReason(call);
    const Standing standing = settle(call, file);
    next(standing.state(), AttemptEvent::Regrade).value();
    const bool changed = rescore(call, file, standing.attempt, {}, {}, reason);
    Json result = resultOf(file, standingOf(call.session(), file, present(call.now())));
    return result.set("changed", changed);
}

Json regradeItem(CommandCall& call) {
    const std::string course = call.text("course");
    const std::string item = call.text("item");
    const std::string reason = requireReason(call);
    std::int64_t changed = 0;
    std::int64_t unchanged = 0;
    for (const auto& attempt : gradedAttemptsWith(call.session(), course, item)) {
        AttemptFile file = openAttempt(call.session(), rowOf(call.session(), attempt));
        // One's own marks are left to somebody else.
        if (file.row.person == call.actor().person) continue;
        const Attempt now = fold(file.setup, file.steps);
        ++(rescore(call, file, now, course, item, reason) ? changed : unchanged);
    }
    return Json::object({{"changed", changed}, {"unchanged", unchanged}});
}

// ---- registration ----------------------------------------------------------------------------------------------------------------

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

/// Grader is an assignment and no role: whoever is signed in may knock, and the assignment decides.
const gate::Access kGraders{{Role::Learner, Reach::Own}};
const gate::Access kHr{{Role::Hr, Reach::Organisation}};
const gate::Argument kScript{"script", Type::Id, Need::Required, "the answer's name in the queue"};
const gate::Argument kReason{"reason", Type::Text, Need::Required, "why, in words; private, the person reads it"};
const gate::Argument kLocale{"locale", Type::Locale, Need::Optional, "language of the items; else one's own lesson language"};

}  // namespace

void registerGrading(gate::Registry& registry) {
    registry.command(
        entryOf<gate::Command>("assessment.assignGrader", "Lets somebody mark the answers of an exam",
                               {{"person", Type::Person, Need::Required, "who marks"}, {"exam", Type::Id, Need::Required, "the exam"}},
                               "{assignment}", kHr, assignGrader));
    registry.command(entryOf<gate::Command>("assessment.releaseGrader", "Ends an assignment to mark",
                                            {{"assignment", Type::Id, Need::Required, "the assignment"}}, "{released}", kHr,
                                            releaseGrader));
    registry.query(entryOf<gate::Query>("assessment.graders", "Who may mark which exam", {},
                                        "{rows:[{assignment, person, name, exam, since}]}",
                                        {{Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}}, listGraders));
    registry.query(entryOf<gate::Query>("assessment.gradingQueue", "Answers that wait for one's marks, oldest first",
                                        {{"exam", Type::Id, Need::Optional, "only of that exam"}, kLocale},
                                        "{rows:[{script, exam, title, kind, stem, askedAt, blind, person?, name?}], notYetHandedIn}",
                                        kGraders, queue));
    registry.query(entryOf<gate::Query>(
        "assessment.script", "One answer to mark, with what it is marked by", {kScript, kLocale},
        "{script, exam, kind, stem, …, response, sure, explained, rubric, model, graded, blind, person?, name?}", kGraders, showScript));
    registry.command(entryOf<gate::Command>("assessment.gradeScript", "Marks one answer; the attempt is graded with the last of them",
                                            {kScript,
                                             {"levels", Type::Object, Need::Optional, "{criterion: level} where the item has a rubric"},
                                             {"mark", Type::Text, Need::Optional, "the share it earns where it has none, as 2/3"},
                                             {"comment", Type::Text, Need::Optional, "a word for the person; private"}},
                                            "{mark, maxMark, attemptGraded}", kGraders, gradeScript));

    auto change = entryOf<gate::Command>("assessment.overrideMark", "Gives one answer another mark; the old one stays on record",
                                         {{"attempt", Type::Id, Need::Required, "a graded attempt"},
                                          {"slot", Type::Integer, Need::Required, "number of the question, from 1"},
                                          {"mark", Type::Text, Need::Required, "the mark, as 2/3"},
                                          kReason},
                                         "{state, mark, maxMark, percent, passed, passPercent}", kHr, overrideMark);
    change.target = ownerOf;
    registry.command(std::move(change));
    auto again = entryOf<gate::Command>("assessment.regradeAttempt", "Scores an attempt again with the newest keys; the old grade stays",
                                        {{"attempt", Type::Id, Need::Required, "a graded attempt"}, kReason},
                                        "{changed, state, mark, maxMark, percent, passed, passPercent}", kHr, regradeAttempt);
    again.target = ownerOf;
    registry.command(std::move(again));
    registry.command(
        entryOf<gate::Command>("assessment.regradeItem", "Scores one item again with its newest key in every graded attempt that has it",
                               {{"course", Type::Id, Need::Required, "the bank"}, {"item", Type::Id, Need::Required, "the item"}, kReason},
                               "{changed, unchanged}", kHr, regradeItem));
}

}  // namespace adab::assessment

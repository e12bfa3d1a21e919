// SPDX-License-Identifier: GPL-3.0-or-later
// A graded attempt explained: each mark says in a sentence what it rests on, the same facts in the same sentence.
#include "assessment/AssessmentParts.h"
#include "assessment/ItemView.h"
#include "assessment/MarkReasons.h"
#include "ledger/Ledger.h"
#include "standards/StandardsService.h"

#include <algorithm>

namespace adab::assessment {
namespace {

using gate::QueryCall;

/// Rules as they hold where the person works.
class RulesHere {
public:
    RulesHere(QueryCall& call, const std::string& person, std::string locale)
        : m_call(call), m_locale(std::move(locale)), m_place(standards::placeOf(call.session(), person, call.now())) {}

    std::string of(const std::string& rule) const { return standards::ruleTitle(m_call.session(), rule, m_place, m_locale, m_call.now()); }
    Json list(const std::vector<std::string>& rules) const {
        Json shown = Json::list();
        for (const auto& rule : rules) shown.push(standards::ruleShown(m_call.session(), rule, m_place, m_locale, m_call.now()));
        return shown;
    }
    std::string joined(const std::vector<std::string>& rules) const {
        std::string all;
        for (const auto& rule : rules) all += (all.empty() ? "" : "; ") + of(rule);
        return all;
    }

private:
    QueryCall& m_call;
    std::string m_locale;
    standards::Place m_place;
};

std::optional<std::string> privateText(QueryCall& call, const std::string& record, const char* field) {
    return ledger::Ledger::privateText(call.session(), record, field);
}

/// The grades of an attempt, the first one too: what was changed stays to be seen.
Json historyOf(QueryCall& call, const AttemptFile& file, const Asked& asked) {
    Json history = Json::list();
    for (const auto& step : file.steps) {
        if ((step.event != AttemptEvent::Grade && step.event != AttemptEvent::Regrade) || !asked.sees(step.when, step.at)) continue;
        Fraction mark;
        Fraction maxMark;
        for (const auto& one : step.marks) {
            mark = mark + one.mark;
            maxMark = maxMark + one.maxMark;
        }
        Json entry = Json::object({{"record", step.seq},
                                   {"at", step.at.iso()},
                                   {"regraded", step.event == AttemptEvent::Regrade},
                                   {"mark", mark.text()},
                                   {"maxMark", maxMark.text()},
                                   {"percent", percentOf(mark, maxMark)},
                                   {"passed", outcomeOf(mark, maxMark, file.setup.pass) == Outcome::Passed}});
        if (step.event == AttemptEvent::Regrade) entry.set("reason", privateText(call, step.record, "reason").value_or(""));
        history.push(std::move(entry));
    }
    return history;
}

Json reviewItem(QueryCall& call, const AttemptFile& file, const Attempt& attempt, std::size_t i, const RulesHere& rules,
                const std::string& locale) {
    const Item& item = *file.scoringItems[i];
    const SlotState& slot = attempt.slots[i];
    const ViewContext context = viewContext(call, file, i, locale);
    const ScoredSlot scored = scoreSlot(call.session(), file, attempt, i, item);
    const SlotMark mark = slot.mark.value_or(scored.mark);
    Json one = viewOf(item, context);
    const Json explained = explainedOf(call, item, scored, context);
    for (const auto& [key, value] : explained.members()) one.set(key, value);
    one.set("slot", file.slots[i].slot);
    one.set("response", toJson(scored.response));
    one.set("mark", mark.mark.text());
    one.set("maxMark", mark.maxMark.text());
    one.set("right", mark.mark == mark.maxMark);
    one.set("verdict", name(mark.verdict));
    one.set("verdictText", call.say("assessment.verdict-" + std::string(name(mark.verdict)),
                                    Json::object({{"percent", percentOf(mark.mark, mark.maxMark)}})));
    one.set("rules", rules.list(item.rules));
    std::string because;
    for (const auto& sentence : reasonsOf(file.setup, file.steps, attempt, i, item.kind, rules.joined(item.rules))) {
        Json arguments = sentence.arguments;
        for (const char* number : {"mark", "max", "before", "penalty", "answer", "record"})
            if (arguments.has(number) && arguments[number].isText())
                arguments.set(number, base::inDigitsOf(arguments[number].text(), call.reader()));
        if (arguments.has("scoring")) arguments.set("scoring", call.say(arguments["scoring"].text("")));
        because += (because.empty() ? "" : " ") + call.say(sentence.code, arguments);
    }
    one.set("because", because);
    Json records = Json::object();
    if (slot.responseSeq > 0) records.set("answer", slot.responseSeq);
    if (slot.markSeq > 0) records.set("mark", slot.markSeq);
    one.set("records", std::move(records));
    for (const auto& step : file.steps)
        if (step.event == AttemptEvent::GradeSlot && step.slot == file.slots[i].slot)
            one.set("comment", privateText(call, step.record, "comment").value_or(""));
    return one;
}

Json review(QueryCall& call) {
    const AttemptFile file = fileFor(call);
    const Asked asked = askedOf(call);
    const Standing standing = standingOf(call.session(), file, asked);
    if (reviewOf(standing.state(), file.setup.review, file.row.closes(), standing.clock.now) == Review::Closed) {
        if (standing.state() == AttemptState::Annulled) throw Refused("assessment.annulled", Json::object(), "attempt");
        throw Refused(file.setup.review == ReviewOpens::Never ? "assessment.review-never" : "assessment.review-closed", Json::object(),
                      "attempt");
    }
    const std::string locale = lessonLocale(call);
    const ExamInPack exam = examOf(call.session(), file.row.program, file.row.programVersion, file.row.exam);
    Json answer = resultOf(file, standing);
    answer.set("attempt", file.row.attempt);
    answer.set("exam", file.row.exam);
    answer.set("title", titleOf(exam, locale));
    answer.set("behaviour", name(file.setup.behaviour.behaviour));
    answer.set("history", historyOf(call, file, asked));

    const RulesHere rules(call, file.row.person, locale);
    Json items = Json::list();
    std::vector<SlotMark> marks;
    for (std::size_t i = 0; i < file.slots.size(); ++i) {
        items.push(reviewItem(call, file, standing.attempt, i, rules, locale));
        marks.push_back(standing.attempt.slots[i].mark.value_or(SlotMark{}));
    }
    answer.set("items", std::move(items));

    Json costly = Json::list();
    for (const auto& cost : costlyRules(file.scoringItems, file.courses(), marks)) {
        const auto course = packs::ContentStore::newestOrNull(call.session(), cost.course, call.now());
        const std::string title =
            course ? course->localised(locale, "course.yaml")["lessons"][cost.lesson]["title"].scalar() : std::string();
        costly.push(Json::object({{"rule", cost.rule},
                                  {"title", rules.of(cost.rule)},
                                  {"lost", cost.lost.text()},
                                  {"lesson", Json::object({{"course", cost.course}, {"lesson", cost.lesson}, {"title", title}})}}));
    }
    answer.set("costlyRules", std::move(costly));
    return answer;
}

}  // namespace

void registerReview(gate::Registry& registry) {
    auto entry = entryOf<gate::Query>(
        "assessment.review", "A graded attempt explained: why this, why not that, which rule, on which records",
        {{"attempt", gate::Type::Id, gate::Need::Required, "an attempt of one's own"},
         {"locale", gate::Type::Locale, gate::Need::Optional, "language of the items; else the person's lesson language"}},
        "{state, passed, mark, maxMark, percent, passPercent, history, costlyRules, items:[{slot, kind, stem, …, mark, maxMark, right, "
        "verdict, verdictText, because, records, rules:[{rule, title, here?}], comment?}]}",
        {{gate::Role::Learner, gate::Reach::Own}}, review);
    entry.target = ownerOf;
    registry.query(std::move(entry));
}

}  // namespace adab::assessment

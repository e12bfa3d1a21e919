// SPDX-License-Identifier: GPL-3.0-or-later
// What authors look after: which banks and exams there are, what an exam draws and whether the banks suffice, and their own words.
#include "assessment/Approvals.h"
#include "assessment/AssessmentParts.h"
#include "assessment/BankFile.h"
#include "assessment/ItemJson.h"
#include "packs/PacksService.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <set>

namespace adab::assessment {

std::string bankTitle(const packs::Pack& bank, const std::string& locale) {
    const std::string title = bank.kind() == "course" ? bank.localised(locale, "course.yaml")["title"].scalar() : std::string();
    return title.empty() ? bank.id() : title;
}

namespace {

using gate::CommandCall;
using gate::QueryCall;

/// Does it count in an exam once it is approved?
bool counts(const Item& item) { return item.use == Use::Exam && item.kind != ItemKind::Description; }

// ---- banks -----------------------------------------------------------------------------------------------------------------------

Json bankRow(QueryCall& call, const packs::PackPtr& pack, const ItemBank& bank) {
    const auto digests = digestsOf(pack);
    const Approvals approvals(call.session(), pack->id());
    std::int64_t exam = 0;
    std::int64_t waiting = 0;
    std::int64_t forYou = 0;
    for (const Item& item : bank.items) {
        if (!counts(item)) continue;
        ++exam;
        const std::string& digest = digests->byItem.at(item.id);
        if (approvals.approved(item.id, digest)) continue;
        ++waiting;
        if (approvals.mayApprove(call.actor(), item.id, digest)) ++forYou;
    }
    std::set<std::string> met;
    for (const auto& one : versionsMet(call.session(), pack->id()))
        if (digests->byItem.contains(one.item)) met.insert(one.item);
    return Json::object({{"bank", pack->id()},
                         {"kind", pack->kind()},
                         {"title", bankTitle(*pack, call.reader().locale)},
                         {"version", pack->version().text()},
                         {"items", bank.items.size()},
                         {"exam", exam},
                         {"waiting", waiting},
                         {"forYou", forYou},
                         {"met", met.size()}});
}

Json listBanks(QueryCall& call) {
    Json rows = Json::list();
    for (const char* kind : {kBankKind, "course"})
        for (const auto& pack : packs::ContentStore::allNewest(call.session(), kind, call.at())) {
            const auto bank = bankOf(pack);
            if (!bank->items.empty()) rows.push(bankRow(call, pack, *bank));
        }
    return Json::object({{"rows", std::move(rows)}});
}

// ---- exams -----------------------------------------------------------------------------------------------------------------------

/// Can the exam be drawn today by somebody who has seen nothing? The refusal that a learner would read, else nothing.
std::optional<Error> shortageOf(Session& session, const Exam& exam, Instant at) {
    try {
        (void)draw(drawingOf(session, exam, {}, at).basis, "blueprint");
    } catch (const Refused& refused) {
        return refused.error();
    }
    return std::nullopt;
}

Json banksOf(QueryCall& call, const std::vector<std::string>& courses) {
    Json list = Json::list();
    for (const auto& course : courses) {
        const auto pack = packs::ContentStore::newestOrNull(call.session(), course, call.at());
        list.push(Json::object({{"bank", course}, {"title", pack ? bankTitle(*pack, call.reader().locale) : course}}));
    }
    return list;
}

Json listExams(QueryCall& call) {
    Json rows = Json::list();
    for (const auto& one : allExams(call.session(), call.at()))
        rows.push(Json::object({{"exam", one.exam.id},
                                {"title", titleOf(one, call.reader().locale)},
                                {"program", one.pack->id()},
                                {"items", one.exam.itemCount()},
                                {"banks", banksOf(call, one.exam.banks())},
                                {"suffices", !shortageOf(call.session(), one.exam, call.at())}}));
    return Json::object({{"rows", std::move(rows)}});
}

struct CellCount {
    std::int64_t have = 0;     ///< fit and may count
    std::int64_t waiting = 0;  ///< fit and wait for a second person
};

CellCount countOf(const Drawing& drawing, const DrawPart& part) {
    CellCount count;
    for (const auto& [course, bank] : drawing.basis.banks)
        for (const Item& item : bank->items)
            if (fits(part, course, item)) ++(drawing.basis.mayCount(course, item) ? count.have : count.waiting);
    return count;
}

Json cellOf(QueryCall& call, const Exam& exam, const DrawPart& part, const CellCount& count) {
    Json kinds = Json::list();
    for (const ItemKind kind : part.kinds) kinds.push(name(kind));
    Json cell = Json::object({{"banks", banksOf(call, part.courses)},
                              {"count", part.count},
                              {"kinds", std::move(kinds)},
                              {"have", count.have},
                              {"waiting", count.waiting},
                              {"enough", count.have >= part.count}});
    if (!part.rule.empty()) {
        const auto place = standards::placeOf(call.session(), call.actor().person, call.now());
        cell.set("rule", part.rule);
        cell.set("ruleTitle", standards::ruleTitle(call.session(), part.rule, place, call.reader().locale, call.now()));
    }
    if (part.difficulty > 0) cell.set("difficulty", part.difficulty);
    if (count.have < part.count) return cell;
    // Drawn evenly, each item is met in this share of the attempts; no draw can do with less.
    const std::int64_t each = (part.count * 100 + count.have - 1) / count.have;
    cell.set("eachPercent", each);
    if (exam.exposure.percent > 0) cell.set("holdsCap", each <= exam.exposure.percent);
    return cell;
}

Json blueprint(QueryCall& call) {
    const ExamInPack found = examNamed(call.session(), call.text("exam"), call.at());
    const Exam& exam = found.exam;
    Json answer = Json::object({{"exam", exam.id},
                                {"title", titleOf(found, call.reader().locale)},
                                {"program", found.pack->id()},
                                {"version", found.pack->version().text()},
                                {"items", exam.itemCount()},
                                {"passPercent", exam.pass.percentFloor()},
                                {"minutes", exam.minutes},
                                {"behaviour", name(exam.behaviour.behaviour)},
                                {"supervised", exam.supervision == Supervision::InPerson},
                                {"blind", exam.marking == Marking::Blind}});
    const Drawing drawing = drawingOf(call.session(), exam, {}, call.at());
    Json cells = Json::list();
    for (const DrawPart& part : exam.draw) cells.push(cellOf(call, exam, part, countOf(drawing, part)));
    answer.set("cells", std::move(cells));
    const auto shortage = shortageOf(call.session(), exam, call.at());
    answer.set("suffices", !shortage);
    if (shortage) answer.set("message", call.say(shortage->code, shortage->arguments));
    answer.set("capPercent", exam.exposure.percent > 0 ? Json(exam.exposure.percent) : Json());
    return answer.set("recent", exam.exposure.recent);
}

// ---- an author's own words -------------------------------------------------------------------------------------------------------

/// New words for what the item has; what it has not cannot be given words.
void setWords(std::map<std::string, std::string>& words, const std::vector<std::string>& known, const Json& given, const char* field) {
    for (const auto& [id, text] : given.members()) {
        if (std::find(known.begin(), known.end(), id) == known.end() || !text.isText())
            throw Refused("assessment.response-option", Json::object({{"option", id}}), field);
        // Imported questions hold empty words where nothing is told.
        if (!text.text().empty() || words.contains(id)) words[id] = text.text();
    }
}

void editWords(CommandCall& call, Item& item) {
    const Json& args = call.args();
    const bool any = args["stem"].isText() || args["why"].isText() || args["options"].isObject() || args["feedback"].isObject();
    if (!any) return;
    const std::string locale = call.text("locale");
    const auto found = item.texts.find(locale);
    if (found == item.texts.end()) throw Refused("assessment.edit-locale", Json::object({{"item", item.id}}), "locale");
    ItemText& words = found->second;
    if (args["stem"].isText()) words.stem = args["stem"].text();
    if (args["why"].isText()) words.why = args["why"].text();
    if (args["options"].isObject()) setWords(words.options, item.options, args["options"], "options");
    if (args["feedback"].isObject()) setWords(words.feedback, item.options, args["feedback"], "feedback");
    for (const auto& option : item.options)
        if (item.kind != ItemKind::TrueFalse && words.options[option].empty())
            throw Refused("assessment.import-empty-option", Json::object(), "options");
    if (words.stem.empty()) throw Refused("assessment.import-no-text", Json::object(), "stem");
}

void editTags(CommandCall& call, Item& item) {
    const Json& args = call.args();
    if (args["difficulty"].isInteger()) {
        const std::int64_t difficulty = args["difficulty"].integer();
        if (difficulty < 1 || difficulty > 3)
            throw Refused("assessment.number-range", Json::object({{"lowest", 1}, {"highest", 3}}), "difficulty");
        item.difficulty = static_cast<int>(difficulty);
    }
    if (!args["rules"].isList()) return;
    std::vector<std::string> rules;
    for (const Json& one : args["rules"].items()) {
        const std::string rule = one.text("");
        if (!standards::ruleInForce(call.session(), rule, {}, call.now()))
            throw Refused("assessment.edit-rule", Json::object({{"rule", rule}}), "rules");
        if (std::find(rules.begin(), rules.end(), rule) == rules.end()) rules.push_back(rule);
    }
    item.rules = std::move(rules);
}

Json editItem(CommandCall& call) {
    Session& session = call.session();
    const std::string bank = call.text("bank");
    const packs::PackPtr before = packs::ContentStore::newestOrNull(session, bank, call.now());
    if (!before) throw Refused("assessment.bank-unknown", Json::object({{"bank", bank}}), "bank");
    // A course is written, translated and checked as a whole, where its files are.
    if (before->kind() != kBankKind) throw Refused("assessment.edit-course", Json::object({{"bank", bank}}), "bank");
    std::vector<Item> items = itemsOfBankFile(*before);
    const auto found = std::find_if(items.begin(), items.end(), [&](const Item& one) { return one.id == call.text("item"); });
    if (found == items.end())
        throw Refused("assessment.item-unknown", Json::object({{"item", call.text("item")}, {"course", bank}}), "item");
    if (itemDigest(*found) != call.text("digest")) throw Refused("assessment.item-changed", Json::object({{"item", found->id}}), "digest");
    Item edited = *found;
    editWords(call, edited);
    editTags(call, edited);
    const bool changed = !(edited == *found);
    if (changed) {
        if (const auto fault = bankFault(edited)) throw Refused("assessment.edit-fault", Json::object({{"message", *fault}}), "item");
        ++edited.version;
        *found = edited;
        packs::install(call, bankPack(bank, versionAfter(before), items));
    }
    return Json::object(
        {{"bank", bank}, {"item", edited.id}, {"changed", changed}, {"itemVersion", edited.version}, {"digest", itemDigest(edited)}});
}

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

const gate::Access kAuthors{{Role::Author, Reach::Organisation}};

}  // namespace

void registerAuthors(gate::Registry& registry) {
    registry.query(entryOf<gate::Query>(
        "assessment.banks", "The banks of questions: imported ones, then those of courses", {},
        "{rows:[{bank, kind: bank|course, title, version, items, exam, waiting (of those for exams, not approved), forYou (those that one "
        "may approve), met (items that attempts had)}]}",
        kAuthors, listBanks));
    registry.query(entryOf<gate::Query>("assessment.exams", "The exams of the programs installed, and whether their banks suffice", {},
                                        "{rows:[{exam, title, program, items, banks:[{bank, title}], suffices}]}", kAuthors, listExams));
    registry.query(entryOf<gate::Query>(
        "assessment.blueprint", "What an exam draws, cell by cell, and what its banks have for it",
        {{"exam", Type::Id, Need::Required, "the exam"}},
        "{exam, title, program, version, items, passPercent, minutes, behaviour, supervised, blind, cells:[{banks, rule?, ruleTitle?, "
        "difficulty?, kinds, count, have, waiting, enough, eachPercent?, holdsCap?}], suffices, message?, capPercent, recent}",
        kAuthors, blueprint));
    registry.command(entryOf<gate::Command>(
        "assessment.editItem",
        "New words, rules or difficulty for a question of an imported bank: a new version, which a second person approves",
        {{"bank", Type::Id, Need::Required, "an imported bank"},
         {"item", Type::Id, Need::Required, "the question"},
         {"digest", Type::Id, Need::Required, "the wording that was read"},
         {"locale", Type::Locale, Need::Optional, "language of the words; with words alone"},
         {"stem", Type::Text, Need::Optional, "what is asked"},
         {"why", Type::Text, Need::Optional, "what the rule behind it is for"},
         {"options", Type::Object, Need::Optional, "option → text"},
         {"feedback", Type::Object, Need::Optional, "option → why this, or why not"},
         {"difficulty", Type::Integer, Need::Optional, "1 easy, 2, 3 hard"},
         {"rules", Type::List, Need::Optional, "the rules that it tests"}},
        "{bank, item, changed, itemVersion, digest}", kAuthors, editItem));
}

}  // namespace adab::assessment

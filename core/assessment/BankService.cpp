// SPDX-License-Identifier: GPL-3.0-or-later
// Banks: which versions of items there are, who stands behind them, how often each was met.
#include "assessment/Approvals.h"
#include "assessment/AssessmentParts.h"
#include "assessment/BankFile.h"
#include "assessment/ConductStore.h"
#include "assessment/ItemView.h"
#include "people/PeopleStore.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <map>

namespace adab::assessment {
namespace {

using gate::CommandCall;
using gate::NewRecord;
using gate::QueryCall;

struct OneItem {
    packs::PackPtr pack;
    std::shared_ptr<const ItemBank> bank;
    const Item* item = nullptr;
    std::string digest;
};

OneItem itemNamed(Session& session, const std::string& course, const std::string& item, Instant at) {
    OneItem one;
    one.pack = packs::ContentStore::newest(session, course, at);
    one.bank = bankOf(one.pack);
    one.item = one.bank->find(item);
    if (!one.item) throw Refused("assessment.item-unknown", Json::object({{"item", item}, {"course", course}}), "item");
    one.digest = digestsOf(one.pack)->byItem.at(item);
    return one;
}

/// The rules of an item by their titles, as they hold where the author works.
Json rulesOf(QueryCall& call, const std::vector<std::string>& rules, const std::string& locale) {
    const auto place = standards::placeOf(call.session(), call.actor().person, call.now());
    Json list = Json::list();
    for (const auto& rule : rules)
        list.push(Json::object({{"rule", rule}, {"title", standards::ruleTitle(call.session(), rule, place, locale, call.now())}}));
    return list;
}

Json listBank(QueryCall& call) {
    Session& session = call.session();
    const std::string course = call.text("course");
    const auto pack = packs::ContentStore::newest(session, course, call.at());
    const auto bank = bankOf(pack);
    const auto digests = digestsOf(pack);
    const Approvals approvals(session, course);
    std::map<std::string, std::vector<VersionMet>> answered;
    for (auto& met : versionsMet(session, course)) answered[met.item].push_back(std::move(met));
    const std::string locale = lessonLocale(call);
    Json rows = Json::list();
    for (const auto& item : bank->items) {
        const std::string& digest = digests->byItem.at(item.id);
        Json row = approvals.of(call, item.id, digest);
        row.set("item", item.id);
        row.set("kind", name(item.kind));
        row.set("itemVersion", item.version);
        row.set("digest", digest);
        row.set("use", name(item.use));
        row.set("lesson", item.lesson);
        row.set("difficulty", item.difficulty);
        row.set("stem", item.textIn(locale).stem);
        Json rules = Json::list();
        for (const auto& rule : item.rules) rules.push(rule);
        row.set("rules", std::move(rules));
        // Each wording that was met has its own line: what was answered is never counted with what was changed.
        Json versions = Json::list();
        for (const auto& met : answered[item.id])
            versions.push(Json::object({{"digest", met.digest}, {"attempts", met.attempts}, {"current", met.digest == digest}}));
        row.set("versions", std::move(versions));
        rows.push(std::move(row));
    }
    std::vector<std::string> rules;
    for (const auto& item : bank->items)
        for (const auto& rule : item.rules)
            if (std::find(rules.begin(), rules.end(), rule) == rules.end()) rules.push_back(rule);
    return Json::object({{"course", course},
                         {"kind", pack->kind()},
                         {"title", bankTitle(*pack, call.reader().locale)},
                         {"version", pack->version().text()},
                         {"rules", rulesOf(call, rules, locale)},
                         {"rows", std::move(rows)}});
}

/// Each wording that the item has had, the newest first: since when, by whom, how often it was met, who stands behind it.
Json historyOf(QueryCall& call, const std::string& course, const std::string& item, const Approvals& approvals) {
    Session& session = call.session();
    std::map<std::string, std::int64_t> attempts;
    for (const auto& met : versionsMet(session, course))
        if (met.item == item) attempts[met.digest] = met.attempts;
    std::vector<Json> wordings;
    std::string last;
    for (const auto& install : bankInstalls(session, course)) {
        if (install.at > call.at()) continue;
        const auto pack = packs::ContentStore::byDigest(session, install.digest);
        const Item* held = bankOf(pack)->find(item);
        if (!held || digestsOf(pack)->byItem.at(item) == last) continue;
        last = digestsOf(pack)->byItem.at(item);
        Json one = approvals.of(call, item, last);
        one.set("digest", last).set("itemVersion", held->version).set("version", pack->version().text());
        one.set("since", install.at.iso()).set("by", people::nameOf(session, install.by).name).set("attempts", attempts[last]);
        wordings.push_back(std::move(one));
    }
    Json list = Json::list();
    for (auto one = wordings.rbegin(); one != wordings.rend(); ++one) list.push(std::move(*one));
    return list;
}

/// The words as they are written, for whoever edits them: gaps and marks stand in them.
Json wordsOf(const Item& item, const std::string& locale) {
    const ItemText& words = item.textIn(locale);
    std::string of = locale;
    for (const auto& [name, text] : item.texts)
        if (&text == &words) of = name;
    const auto in = [](const std::map<std::string, std::string>& map, const std::string& id) {
        const auto found = map.find(id);
        return found == map.end() ? std::string() : found->second;
    };
    Json options = Json::list();
    for (const auto& option : item.options)
        options.push(Json::object({{"option", option}, {"text", in(words.options, option)}, {"feedback", in(words.feedback, option)}}));
    return Json::object({{"locale", of}, {"stem", words.stem}, {"why", words.why}, {"options", std::move(options)}});
}

Json showItem(QueryCall& call) {
    Session& session = call.session();
    const OneItem one = itemNamed(session, call.text("course"), call.text("item"), call.at());
    ViewContext context;
    context.locale = lessonLocale(call);
    context.order = one.item->options;
    context.figures = one.pack->id() + "/" + one.pack->version().text() + "/";
    context.say = [&call](std::string_view code) { return call.say(code); };
    const Response best = typeOf(one.item->kind).best(*one.item);
    Json answer = viewOf(*one.item, context);
    answer.set("explained", reviewOf(*one.item, best, typeOf(one.item->kind).score(*one.item, best), context));
    answer.set("best", toJson(best));
    answer.set("item", one.item->id);
    answer.set("digest", one.digest);
    answer.set("itemVersion", one.item->version);
    answer.set("course", one.pack->id()).set("version", one.pack->version().text());
    answer.set("title", bankTitle(*one.pack, call.reader().locale));
    answer.set("use", name(one.item->use)).set("difficulty", one.item->difficulty).set("lesson", one.item->lesson);
    answer.set("rules", rulesOf(call, one.item->rules, context.locale));
    answer.set("words", wordsOf(*one.item, context.locale)).set("mayEdit", one.pack->kind() == kBankKind);
    const Approvals approvals(session, one.pack->id());
    const Json approval = approvals.of(call, one.item->id, one.digest);
    for (const auto& [key, value] : approval.members()) answer.set(key, value);
    answer.set("history", historyOf(call, one.pack->id(), one.item->id, approvals));
    return answer;
}

Json approveItem(CommandCall& call) {
    Session& session = call.session();
    const std::string course = call.text("course");
    const OneItem one = itemNamed(session, course, call.text("item"), call.now());
    // What is approved is what was read: a newer wording is another version.
    if (one.digest != call.text("digest")) throw Refused("assessment.item-changed", Json::object({{"item", one.item->id}}), "digest");
    if (approvedItems(session, course).contains({one.item->id, one.digest}))
        throw Refused("assessment.already-approved", Json::object({{"item", one.item->id}}), "item");
    if (Approvals(session, course).author(one.item->id, one.digest) == call.actor().person)
        throw Refused("assessment.own-item", Json::object(), "item");
    NewRecord record;
    record.type = "assessment.itemApproved";
    record.subject = course;
    record.data = Json::object({{"course", course},
                                {"item", one.item->id},
                                {"digest", one.digest},
                                {"itemVersion", one.item->version},
                                {"version", one.pack->version().text()}});
    return Json::object({{"approved", true}, {"record", call.append(std::move(record)).seq}});
}

Json exposure(QueryCall& call) {
    Session& session = call.session();
    const ExamInPack found = examNamed(session, call.text("exam"), call.at());
    const Exam& exam = found.exam;
    const RecentUse use = recentUse(session, exam.id, exam.exposure.recent);
    const auto allowed = allowedUses(exam.exposure, use.attempts);
    struct Row {
        std::string course;
        const Item* item;
        std::int64_t times;
    };
    std::vector<Row> rows;
    std::vector<std::shared_ptr<const ItemBank>> banks;
    for (const auto& course : exam.banks()) {
        banks.push_back(bankOf(packs::ContentStore::newest(session, course, call.at())));
        for (const auto& item : banks.back()->items) {
            if (std::none_of(exam.draw.begin(), exam.draw.end(), [&](const DrawPart& part) { return fits(part, course, item); })) continue;
            const auto times = use.times.find({course, item.id});
            rows.push_back({course, &item, times == use.times.end() ? 0 : times->second});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.times > b.times; });
    const std::string locale = lessonLocale(call);
    Json list = Json::list();
    for (const auto& row : rows) {
        const std::int64_t percent = use.attempts == 0 ? 0 : percentOf(Fraction(row.times), Fraction(use.attempts));
        list.push(Json::object({{"course", row.course},
                                {"item", row.item->id},
                                {"stem", row.item->textIn(locale).stem},
                                {"times", row.times},
                                {"percent", percent},
                                {"atCap", allowed && row.times >= *allowed}}));
    }
    Json answer = Json::object({{"exam", exam.id}, {"attempts", use.attempts}, {"rows", std::move(list)}});
    answer.set("capPercent", exam.exposure.percent > 0 ? Json(exam.exposure.percent) : Json());
    answer.set("overCap", overCapDraws(session, exam.id));
    return answer;
}

using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

const gate::Argument kCourse{"course", Type::Id, Need::Required, "the bank"};
const gate::Argument kItem{"item", Type::Id, Need::Required, "the item"};
const gate::Argument kLocale{"locale", Type::Locale, Need::Optional, "language of the items; else one's own lesson language"};
const gate::Access kAuthors{{Role::Author, Reach::Organisation}};

}  // namespace

void registerBanks(gate::Registry& registry) {
    registry.query(entryOf<gate::Query>("assessment.bank", "The items of a bank: version, approval, how often each wording was met",
                                        {kCourse, kLocale},
                                        "{course, kind: bank|course, title, version, rules:[{rule, title}], rows:[{item, kind, "
                                        "itemVersion, digest, use, lesson, difficulty, stem, rules, "
                                        "approved, approvedBy?, approvedAt?, mayApprove, own, versions:[{digest, attempts, current}]}]}",
                                        kAuthors, listBank));
    registry.query(entryOf<gate::Query>(
        "assessment.item", "One item with its key, as a second person reads it before approving", {kCourse, kItem, kLocale},
        "{item, kind, stem, …, explained, best, digest, itemVersion, course, version, title, use, difficulty, lesson, rules:[{rule, "
        "title}], "
        "words:{locale, stem, why, options:[{option, text, feedback}]}, mayEdit, approved, approvedBy?, approvedAt?, mayApprove, own, "
        "history:[{digest, itemVersion, version, since, by, attempts, approved, approvedBy?, approvedAt?}]}",
        kAuthors, showItem));
    registry.command(entryOf<gate::Command>(
        "assessment.approveItem", "A second person stands behind an item: from now on it counts in exams",
        {kCourse, kItem, {"digest", Type::Id, Need::Required, "the wording that was read"}}, "{approved, record}", kAuthors, approveItem));
    registry.query(entryOf<gate::Query>(
        "assessment.exposure", "How often each item of an exam was met of late, against its cap",
        {{"exam", Type::Id, Need::Required, "the exam"}, kLocale},
        "{exam, attempts, capPercent, overCap, rows:[{course, item, stem, times, percent, atCap}]}",
        {{Role::Author, Reach::Organisation}, {Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}}, exposure));
}

}  // namespace adab::assessment

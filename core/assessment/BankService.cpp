// SPDX-License-Identifier: GPL-3.0-or-later
// Banks: which versions of items there are, who stands behind them, how often each was met.
#include "assessment/AssessmentParts.h"
#include "assessment/ConductStore.h"
#include "assessment/ItemView.h"
#include "people/PeopleStore.h"

#include <algorithm>

namespace adab::assessment {
namespace {

using gate::CommandCall;
using gate::NewRecord;
using gate::QueryCall;

/// Who wrote an item version, as far as the house knows: who first installed a pack that holds it.
std::string authorOf(Session& session, const std::string& course, const std::string& item, const std::string& digest) {
    for (const auto& install : bankInstalls(session, course)) {
        const auto digests = digestsOf(packs::ContentStore::byDigest(session, install.digest));
        const auto found = digests->byItem.find(item);
        if (found != digests->byItem.end() && found->second == digest) return install.by;
    }
    return {};
}

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

Json approvalOf(QueryCall& call, const std::string& course, const std::string& item, const std::string& digest,
                const ApprovedItems& approved, const std::vector<ApprovalRow>& approvals) {
    Json json = Json::object({{"approved", approved.contains({item, digest})}});
    for (const auto& one : approvals)
        if (one.item == item && one.digest == digest) {
            json.set("approvedBy", people::nameOf(call.session(), one.by).name);
            json.set("approvedAt", one.at.iso());
            json.set("record", one.seq);
        }
    json.set("mayApprove", !approved.contains({item, digest}) && authorOf(call.session(), course, item, digest) != call.actor().person);
    return json;
}

Json listBank(QueryCall& call) {
    Session& session = call.session();
    const std::string course = call.text("course");
    const auto pack = packs::ContentStore::newest(session, course, call.at());
    const auto bank = bankOf(pack);
    const auto digests = digestsOf(pack);
    const auto approved = approvedItems(session, course);
    const auto approvals = approvalsOf(session, course);
    const auto answered = versionsMet(session, course);
    const std::string locale = lessonLocale(call);
    Json rows = Json::list();
    for (const auto& item : bank->items) {
        const std::string& digest = digests->byItem.at(item.id);
        Json row = approvalOf(call, course, item.id, digest, approved, approvals);
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
        for (const auto& met : answered)
            if (met.item == item.id)
                versions.push(Json::object({{"digest", met.digest}, {"attempts", met.attempts}, {"current", met.digest == digest}}));
        row.set("versions", std::move(versions));
        rows.push(std::move(row));
    }
    return Json::object({{"course", course}, {"version", pack->version().text()}, {"rows", std::move(rows)}});
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
    const Json approval = approvalOf(call, one.pack->id(), one.item->id, one.digest, approvedItems(session, one.pack->id()),
                                     approvalsOf(session, one.pack->id()));
    for (const auto& [key, value] : approval.members()) answer.set(key, value);
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
    if (authorOf(session, course, one.item->id, one.digest) == call.actor().person)
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
                                        "{course, version, rows:[{item, kind, itemVersion, digest, use, lesson, difficulty, stem, rules, "
                                        "approved, approvedBy?, approvedAt?, mayApprove, versions:[{digest, attempts, current}]}]}",
                                        kAuthors, listBank));
    registry.query(entryOf<gate::Query>(
        "assessment.item", "One item with its key, as a second person reads it before approving", {kCourse, kItem, kLocale},
        "{item, kind, stem, …, explained, best, digest, itemVersion, approved, mayApprove}", kAuthors, showItem));
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

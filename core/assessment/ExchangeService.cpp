// SPDX-License-Identifier: GPL-3.0-or-later
// Questions come in from other programs and go out to them; what the marks say of a bank.
#include "assessment/ExchangeService.h"

#include "assessment/AssessmentContent.h"
#include "assessment/AssessmentParts.h"
#include "assessment/BankFile.h"
#include "assessment/ExchangeItems.h"
#include "assessment/ItemJson.h"
#include "assessment/ItemType.h"
#include "assessment/Statistics.h"
#include "assessment/StatisticsStore.h"
#include "base/Hash.h"
#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <map>
#include <set>

namespace adab::assessment {
namespace {

using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

/// Taken over into a bank: what was there before, and what the file adds or changes.
class Import {
public:
    Import(std::vector<Item> before, std::set<std::string> rules) : m_items(std::move(before)), m_rules(std::move(rules)) {
        for (std::size_t i = 0; i < m_items.size(); ++i) {
            m_places[m_items[i].id] = i;
            m_digests.emplace(digestAsItCame(m_items[i]), m_items[i].id);
        }
    }

    enum class Outcome { Added, Changed, Unchanged, Refused };
    struct Taken {
        Outcome outcome = Outcome::Refused;
        std::string item = {};  ///< as the bank calls it
    };

    Taken take(const ForeignItem& foreign, const std::string& locale, Foreign& found) {
        // A question that names itself may be a newer wording; one that does not is new, unless it is here word for word.
        const auto taken = [this](const std::string& id) { return m_places.contains(id) || m_met.contains(id); };
        const bool named = !foreign.id.empty() && m_places.contains(foreign.id) && !m_met.contains(foreign.id);
        Item item;
        try {
            item = itemOf(foreign, named ? foreign.id : idFor(foreign, taken), locale.empty() ? localeOf(foreign) : locale);
        } catch (const Refused& refused) {
            found.refuse(foreign.number, foreign.line, refused.error());
            return {};
        }
        if (const auto fault = bankFault(item)) {
            found.refuse(foreign.number, foreign.line, {"assessment.import-item", Json::object({{"message", *fault}}), {}});
            return {};
        }
        ++m_imported;
        readTags(item);
        const std::string digest = digestAsItCame(item);
        if (const auto same = m_digests.find(digest); same != m_digests.end()) {
            m_met.insert(same->second);
            ++m_unchanged;
            return {Outcome::Unchanged, same->second};
        }
        m_met.insert(item.id);
        m_digests.emplace(digest, item.id);
        const std::string id = item.id;
        if (named) {
            Item& before = m_items[m_places[item.id]];
            item.version = before.version + 1;
            // What an author said of it since it came stays.
            if (item.rules.empty()) item.rules = before.rules;
            if (item.difficulty == Item().difficulty) item.difficulty = before.difficulty;
            item.lesson = before.lesson;
            item.use = before.use;
            before = std::move(item);
            ++m_changed;
            return {Outcome::Changed, id};
        }
        m_places[id] = m_items.size();
        m_items.push_back(std::move(item));
        ++m_added;
        return {Outcome::Added, id};
    }

    const std::vector<Item>& items() const { return m_items; }
    bool changesAnything() const { return m_added + m_changed > 0; }
    Json counts() const {
        return Json::object({{"imported", m_imported}, {"added", m_added}, {"changed", m_changed}, {"unchanged", m_unchanged}});
    }

private:
    /// Without what an author said of it since: a question that comes again word for word is the same question.
    static std::string digestAsItCame(Item item) {
        item.rules.clear();
        item.lesson.clear();
        item.difficulty = Item().difficulty;
        item.use = Item().use;
        return itemDigest(item);
    }

    /// By these a blueprint finds it: a tag that is the id of a rule of the house, and `difficulty:1` to `difficulty:3`.
    void readTags(Item& item) const {
        constexpr std::string_view difficulty = "difficulty:";
        for (const auto& tag : item.tags) {
            if (m_rules.contains(tag)) {
                if (std::find(item.rules.begin(), item.rules.end(), tag) == item.rules.end()) item.rules.push_back(tag);
            } else if (tag.size() == difficulty.size() + 1 && tag.starts_with(difficulty) && tag.back() >= '1' && tag.back() <= '3') {
                item.difficulty = tag.back() - '0';
            }
        }
    }

    std::vector<Item> m_items;
    std::set<std::string> m_rules;
    std::map<std::string, std::size_t> m_places;
    std::map<std::string, std::string> m_digests;
    std::set<std::string> m_met;
    std::size_t m_imported = 0;
    std::size_t m_added = 0;
    std::size_t m_changed = 0;
    std::size_t m_unchanged = 0;
};

std::set<std::string> rulesOf(storage::Session& session, Instant at) {
    std::set<std::string> rules;
    for (const auto& registry : standards::registriesAt(session, at))
        for (const auto& value : registry->values)
            for (const auto& norm : value.norms)
                for (const auto& standard : norm.standards)
                    for (const auto& rule : standard.rules) rules.insert(rule.id);
    return rules;
}

/// A file of questions beside the bank that it is meant for.
struct Incoming {
    packs::PackPtr before;
    Foreign found;
};
Incoming incoming(gate::Call& call, Instant at) {
    const std::string bank = call.text("bank");
    const auto format = exchangeFormatNamed(call.text("format"));
    if (!format) throw Refused("assessment.import-format", Json::object({{"format", call.text("format")}}), "format");
    const auto octets = base::fromBase64url(call.args()["content"]["octets"].text(""));
    if (!octets) throw Refused("assessment.import-encoding", Json::object(), "content");
    Incoming come{packs::ContentStore::newestOrNull(call.session(), bank, at), {}};
    if (come.before && come.before->kind() != kBankKind)
        throw Refused("assessment.import-bank-course", Json::object({{"bank", bank}}), "bank");
    come.found = readForeign(*format, *octets);
    return come;
}

Json importItems(CommandCall& call) {
    const std::string bank = call.text("bank");
    auto [before, found] = incoming(call, call.now());
    Import import(before ? itemsOfBankFile(*before) : std::vector<Item>(), rulesOf(call.session(), call.now()));
    for (const ForeignItem& item : found.items) import.take(item, call.text("locale"), found);
    packs::Version version = before ? before->version() : packs::Version{1, 0, 0};
    Json answer = import.counts();
    answer.set("bank", bank);
    if (import.changesAnything()) {
        version = versionAfter(before);
        packs::install(call, bankPack(bank, version, import.items()));
    }
    Json problems = Json::list();
    for (const ExchangeProblem& problem : found.problems)
        problems.push(Json::object(
            {{"item", problem.item}, {"line", problem.line}, {"code", problem.error.code}, {"arguments", problem.error.arguments}}));
    answer.set("version", before || import.changesAnything() ? Json(version.text()) : Json());
    answer.set("items", found.found).set("refused", found.refused).set("problems", std::move(problems));
    return answer;
}

std::string_view name(Import::Outcome outcome) {
    switch (outcome) {
        case Import::Outcome::Added: return "added";
        case Import::Outcome::Changed: return "changed";
        case Import::Outcome::Unchanged: return "unchanged";
        case Import::Outcome::Refused: break;
    }
    return "refused";
}

constexpr std::size_t kPreviewed = 100;

/// What the import would do, question by question in the order of the file, and nothing done.
Json previewItems(QueryCall& call) {
    const std::string bank = call.text("bank");
    requireBankName(bank);  // told now, not after the author has read everything
    auto [before, found] = incoming(call, call.at());
    Import import(before ? itemsOfBankFile(*before) : std::vector<Item>(), rulesOf(call.session(), call.at()));
    std::map<std::size_t, Json> rows;
    for (const ForeignItem& item : found.items) {
        const Import::Taken taken = import.take(item, call.text("locale"), found);
        Json row = previewOf(item);
        row.set("number", item.number).set("line", item.line).set("outcome", name(taken.outcome)).set("item", taken.item);
        rows[item.number] = std::move(row);
    }
    std::map<std::size_t, Json> ofItems;
    Json ofFile = Json::list();
    for (const ExchangeProblem& problem : found.problems) {
        Json told = Json::object(
            {{"line", problem.line}, {"code", problem.error.code}, {"message", call.say(problem.error.code, problem.error.arguments)}});
        if (problem.item == 0) {
            ofFile.push(std::move(told));
            continue;
        }
        Json& row = rows[problem.item];
        if (row.isNull()) row = Json::object({{"number", problem.item}, {"line", problem.line}, {"outcome", "refused"}, {"item", ""}});
        if (!ofItems.contains(problem.item)) ofItems[problem.item] = Json::list();
        ofItems[problem.item].push(std::move(told));
    }
    const auto offset = static_cast<std::size_t>(std::max<std::int64_t>(0, call.args()["offset"].integer(0)));
    const bool onlyProblems = call.args()["onlyProblems"].boolean(false);
    Json list = Json::list();
    std::size_t total = 0;
    for (auto& [number, row] : rows) {
        const auto told = ofItems.find(number);
        if (onlyProblems && told == ofItems.end()) continue;
        if (total++ < offset || list.size() >= kPreviewed) continue;
        row.set("problems", told == ofItems.end() ? Json::list() : told->second);
        list.push(row);
    }
    Json answer = import.counts();
    answer.set("bank", bank).set("version", before ? Json(before->version().text()) : Json());
    answer.set("items", found.found).set("refused", found.refused).set("problems", std::move(ofFile));
    return answer.set("rows", std::move(list)).set("total", total).set("withProblems", ofItems.size());
}

packs::PackPtr packNamed(QueryCall& call, const std::string& bank) {
    const packs::PackPtr pack = packs::ContentStore::newestOrNull(call.session(), bank, call.at());
    if (!pack || (pack->kind() != "course" && pack->kind() != kBankKind))
        throw Refused("assessment.bank-unknown", Json::object({{"bank", bank}}), "bank");
    return pack;
}

Json exportItems(QueryCall& call) {
    const auto bank = bankOf(packNamed(call, call.text("bank")));
    const auto format = exchangeFormatNamed(call.text("format"));
    if (format != ExchangeFormat::Gift && format != ExchangeFormat::Csv)
        throw Refused("assessment.import-format", Json::object({{"format", call.text("format")}}), "format");
    const std::string locale = call.text("locale", call.reader().locale);
    std::vector<ForeignItem> items;
    Json left = Json::list();
    const auto leave = [&](const std::string& item, std::string_view kind) { left.push(Json::object({{"item", item}, {"kind", kind}})); };
    for (const Item& item : bank->items) {
        Outgoing out = foreignOf(item, locale);
        if (out.held == Held::Whole)
            items.push_back(std::move(out.item));
        else
            leave(item.id, name(item.kind));
    }
    std::string text;
    if (*format == ExchangeFormat::Gift) {
        std::vector<std::size_t> notHeld;
        text = writeGift(items, notHeld);
        for (const std::size_t i : notHeld) leave(items[i].id, name(items[i].kind));
    } else {
        text = writeItemsCsv(items);
    }
    return Json::object({{"bank", bank->course}, {"version", bank->version}, {"text", std::move(text)}, {"left", std::move(left)}});
}

// ---- statistics ------------------------------------------------------------------------------------------------------------------

Json figureOf(const std::optional<double>& figure) { return figure ? Json(*figure) : Json(); }

/// The columns of one wording of one item, and where its answers are.
struct Wording {
    std::string course;
    std::string version;
    std::string item;
    std::string digest;
    std::int64_t itemVersion = 1;
    Fraction maxMark = Fraction(1);
    double weights = 0;  ///< its share in the maximum of each attempt that had it, summed up
    std::vector<Choice> choices;
};

/// Fills a table whose rows are attempts; `columnOf` says which column a slot is.
template <class ColumnOf>
MarkTable tableOf(const std::vector<GradedSlot>& slots, const std::vector<std::pair<std::string, Fraction>>& columns,
                  const ColumnOf& columnOf) {
    MarkTable table;
    for (const auto& [id, most] : columns) table.addItem(id, most);
    for (std::size_t i = 0; i < slots.size();) {
        std::map<std::size_t, Fraction> row;
        const std::string& attempt = slots[i].attempt;
        for (; i < slots.size() && slots[i].attempt == attempt; ++i) row[columnOf(slots[i])] = slots[i].mark;
        std::size_t next = 0;
        for (const auto& [column, mark] : row) {
            for (; next < column; ++next) table.addAbsent();
            table.addMark(mark);
            ++next;
        }
        table.endRow();
    }
    return table;
}

Json testJson(const TestStatistics& test) {
    return Json::object({{"attempts", test.attempts},
                         {"mean", figureOf(test.mean)},
                         {"median", figureOf(test.median)},
                         {"sd", figureOf(test.sd)},
                         {"skewness", figureOf(test.skewness)},
                         {"kurtosis", figureOf(test.kurtosis)},
                         {"cic", figureOf(test.cic)},
                         {"errorRatio", figureOf(test.errorRatio)},
                         {"standardError", figureOf(test.standardError)}});
}

/// Moodle's slots: an item that every attempt had stands in its own, in whatever place each person met it; drawn items share the rest.
TestStatistics testOf(const std::vector<GradedSlot>& slots) {
    using Key = std::pair<std::string, std::string>;
    std::map<Key, std::size_t> times;
    std::size_t attempts = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        ++times[{slots[i].course, slots[i].item}];
        if (i == 0 || slots[i].attempt != slots[i - 1].attempt) ++attempts;
    }
    std::map<Key, std::size_t> own;
    for (const auto& [key, count] : times)
        if (count == attempts) own.emplace(key, own.size());
    std::vector<std::pair<std::string, Fraction>> columns;
    std::vector<std::size_t> places;
    places.reserve(slots.size());
    std::size_t drawn = 0;
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const GradedSlot& slot = slots[i];
        if (i == 0 || slot.attempt != slots[i - 1].attempt) drawn = own.size();
        const auto fixed = own.find({slot.course, slot.item});
        const std::size_t place = fixed != own.end() ? fixed->second : drawn++;
        while (columns.size() <= place) columns.emplace_back(std::to_string(columns.size() + 1), slot.maxMark);
        columns[place].second = std::max(columns[place].second, slot.maxMark);
        places.push_back(place);
    }
    MarkTable table =
        tableOf(slots, columns, [&](const GradedSlot& slot) { return places[static_cast<std::size_t>(&slot - slots.data())]; });
    return statisticsOf(table).test;
}

/// The options that one may choose, each with what it earns alone.
std::vector<std::pair<std::string, Fraction>> optionsOf(const Item& item) {
    std::vector<std::pair<std::string, Fraction>> options;
    if (item.kind != ItemKind::SingleChoice && item.kind != ItemKind::MultipleChoice && item.kind != ItemKind::TrueFalse) return options;
    for (const auto& id : item.options) {
        const auto weighed = item.fractions.find(id);
        const bool right = std::find(item.key.begin(), item.key.end(), id) != item.key.end();
        options.emplace_back(id, weighed != item.fractions.end() ? weighed->second : Fraction(right ? 1 : 0));
    }
    return options;
}

std::string wordsOf(QueryCall& call, const Item& item, const ItemText& words, const std::string& option) {
    const auto found = words.options.find(option);
    if (found != words.options.end()) return found->second;
    return item.kind == ItemKind::TrueFalse ? call.say("assessment.option-" + option) : option;
}

class BankStatistics {
public:
    explicit BankStatistics(QueryCall& call)
        : m_call(call), m_bank(call.text("bank")), m_locale(lessonLocale(call)), m_digests(digestsOf(packNamed(call, m_bank))) {}

    Json answer() {
        const std::vector<GradedSlot> slots = gradedSlots(m_call.session(), m_bank, m_call.text("exam"),
                                                          m_call.known() ? std::min(m_call.at(), *m_call.known()) : m_call.at());
        collect(slots);
        std::vector<std::pair<std::string, Fraction>> columns;
        columns.reserve(m_wordings.size());
        for (std::size_t i = 0; i < m_wordings.size(); ++i) columns.emplace_back(std::to_string(i), m_wordings[i].maxMark);
        MarkTable table =
            tableOf(slots, columns, [this](const GradedSlot& slot) { return m_places.at({slot.course, slot.item, slot.digest}); });
        Statistics found = statisticsOf(table);
        Json items = Json::list();
        for (std::size_t i = 0; i < m_wordings.size(); ++i)
            if (m_wordings[i].course == m_bank) items.push(itemAnswer(m_wordings[i], found.items[i]));
        return Json::object({{"test", testJson(testOf(slots))}, {"items", std::move(items)}});
    }

private:
    void collect(const std::vector<GradedSlot>& slots) {
        std::map<std::string, std::pair<Fraction, Fraction>> totals;
        for (const GradedSlot& slot : slots) {
            auto& [mark, most] = totals[slot.attempt];
            mark = mark + slot.mark;
            most = most + slot.maxMark;
        }
        for (const GradedSlot& slot : slots) {
            const auto [place, isNew] = m_places.emplace(std::tuple{slot.course, slot.item, slot.digest}, m_wordings.size());
            if (isNew) m_wordings.push_back({slot.course, slot.version, slot.item, slot.digest, slot.itemVersion, slot.maxMark, 0, {}});
            Wording& wording = m_wordings[place->second];
            wording.maxMark = std::max(wording.maxMark, slot.maxMark);
            const auto& [mark, most] = totals[slot.attempt];
            wording.weights += slot.maxMark.approximate() / most.approximate();
            if (slot.course != m_bank) continue;
            const Item* item = itemOf(wording);
            if (!item) continue;
            Choice choice;
            choice.total = mark.approximate() / most.approximate();
            const Json& chosen = slot.response["chosen"];
            for (const Json& one : chosen.items()) {
                const auto found = std::find(item->options.begin(), item->options.end(), one.text(""));
                if (found != item->options.end()) choice.options.push_back(static_cast<std::uint16_t>(found - item->options.begin()));
            }
            wording.choices.push_back(std::move(choice));
        }
    }

    const Item* itemOf(const Wording& wording) {
        auto& bank = m_banks[wording.version];
        if (!bank) bank = bankOf(packs::ContentStore::version(m_call.session(), wording.course, wording.version));
        return bank->find(wording.item);
    }

    Json itemAnswer(const Wording& wording, ItemStatistics found) {
        Json json = Json::object(
            {{"id", wording.item}, {"version", wording.itemVersion}, {"digest", wording.digest}, {"attempts", found.attempts}});
        const auto now = m_digests->byItem.find(wording.item);
        json.set("current", now != m_digests->byItem.end() && now->second == wording.digest);
        Json table = Json::list();
        if (const Item* item = itemOf(wording)) {
            const ItemText& words = item->textIn(m_locale);
            json.set("kind", name(item->kind)).set("stem", words.stem);
            if (const auto guess = typeOf(item->kind).randomGuess(*item)) found.randomGuessScore = guess->approximate();
            const auto distractors = distractorsOf(optionsOf(*item), wording.choices);
            addFlags(found, distractors);
            for (const Distractor& one : distractors)
                table.push(Json::object({{"option", one.option},
                                         {"text", wordsOf(m_call, *item, words, one.option)},
                                         {"fraction", one.credit.approximate()},
                                         {"chosen", one.chosen},
                                         {"upper", one.upper},
                                         {"lower", one.lower},
                                         {"meanTotal", figureOf(one.meanTotal)}}));
        }
        Json flags = Json::list();
        Json advice = Json::list();
        for (const ItemFlag flag : found.flags) {
            flags.push(name(flag));
            advice.push(m_call.say("assessment.advice-" + std::string(name(flag))));
        }
        json.set("facility", figureOf(found.facility))
            .set("sd", figureOf(found.sd))
            .set("effectiveWeight", figureOf(found.effectiveWeight));
        // Of what its attempts could earn: a bank holds more than any test draws from it.
        json.set("intendedWeight", 100 * wording.weights / static_cast<double>(found.attempts))
            .set("randomGuessScore", figureOf(found.randomGuessScore));
        json.set("discriminationIndex", figureOf(found.discriminationIndex));
        json.set("discriminativeEfficiency", figureOf(found.discriminativeEfficiency));
        json.set("distractors", std::move(table)).set("flags", std::move(flags)).set("advice", std::move(advice));
        return json;
    }

    QueryCall& m_call;
    std::string m_bank;
    std::string m_locale;
    std::shared_ptr<const BankDigests> m_digests;  ///< of the bank as it is now
    std::vector<Wording> m_wordings;
    std::map<std::tuple<std::string, std::string, std::string>, std::size_t> m_places;
    std::map<std::string, std::shared_ptr<const ItemBank>> m_banks;
};

}  // namespace

void registerExchange(gate::Registry& registry) {
    const gate::Argument bank{"bank", Type::Id, Need::Required, "its name: a–z, 0–9 and '-'"};
    const gate::Argument locale{"locale", Type::Locale, Need::Optional, "language of the words"};
    const gate::Access authors{{Role::Author, Reach::Organisation}, {Role::Operator, Reach::Organisation}};

    gate::Query preview;
    preview.name = "assessment.previewItems";
    preview.about = "What an import would take over, question by question, with what is wrong; nothing is changed.";
    preview.arguments = {bank,
                         {"format", Type::Id, Need::Required, "gift, aiken, moodlexml or csv"},
                         {"content", Type::Object, Need::Required, "{octets: the file in base64url}"},
                         {"offset", Type::Integer, Need::Optional, "the first so many rows are left out"},
                         {"onlyProblems", Type::Boolean, Need::Optional, "rows with something to tell alone"},
                         locale};
    preview.answer =
        "{bank, version, items, imported, added, changed, unchanged, refused, problems:[{line, code, message}], withProblems, total, "
        "rows:[{number, line, outcome: added|changed|unchanged|refused, item, problems, kind?, title?, text?, options?, …}]}, a hundred "
        "rows "
        "at most";
    preview.access = authors;
    preview.handle = previewItems;
    registry.query(std::move(preview));

    gate::Command import;
    import.name = "assessment.importItems";
    import.about =
        "Takes questions of another program over into a bank, item by item. A tag that is a rule's id, or difficulty:1 to difficulty:3, "
        "says where a blueprint finds it.";
    import.arguments = {bank,
                        {"format", Type::Id, Need::Required, "gift, aiken, moodlexml or csv"},
                        {"content", Type::Object, Need::Required, "{octets: the file in base64url}"},
                        locale};
    import.answer = "{bank, version, items, imported, added, changed, unchanged, refused, problems:[{item, line, code, arguments}]}";
    import.access = authors;
    import.handle = importItems;
    registry.command(std::move(import));

    gate::Query out;
    out.name = "assessment.exportItems";
    out.about = "The questions of a bank, written for another program.";
    out.arguments = {bank, {"format", Type::Id, Need::Required, "gift or csv"}, locale};
    out.answer = "{bank, version, text, left:[{item, kind}]}";
    out.access = authors;
    out.handle = exportItems;
    registry.query(std::move(out));

    gate::Query figures;
    figures.name = "assessment.statistics";
    figures.about = "How well a bank and its items measure: Moodle's quiz statistics, distractors and plain advice, by wording.";
    figures.arguments = {bank, {"exam", Type::Id, Need::Optional, "its attempts alone"}, locale};
    figures.answer =
        "{test:{attempts, mean, …}, items:[{id, version, digest, current, kind, stem, attempts, facility, sd, effectiveWeight, "
        "intendedWeight, "
        "discriminationIndex, discriminativeEfficiency, randomGuessScore, distractors:[{option, text, fraction, chosen, upper, lower, "
        "meanTotal}], "
        "flags, advice}]}";
    figures.access = {{Role::Author, Reach::Organisation},
                      {Role::Hr, Reach::Organisation},
                      {Role::Auditor, Reach::Organisation},
                      {Role::Operator, Reach::Organisation}};
    figures.handle = [](QueryCall& call) { return BankStatistics(call).answer(); };
    registry.query(std::move(figures));
}

}  // namespace adab::assessment

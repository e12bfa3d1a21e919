// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/DraftService.h"

#include "packs/ContentStore.h"
#include "packs/PacksService.h"
#include "people/PeopleStore.h"
#include "policies/Compare.h"
#include "policies/DraftStore.h"
#include "policies/PoliciesService.h"
#include "policies/PoliciesStore.h"
#include "policies/PolicyWords.h"

#include <algorithm>

namespace adab::policies {

using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

constexpr const char* kDraft = "draft";

DraftRow required(gate::Call& call) {
    auto row = draftOf(call.session(), call.text("policy"));
    if (!row) throw Refused("policies.no-draft", Json::object(), "policy");
    return std::move(*row);
}

std::string nameOfChanger(gate::Call& call, const DraftRow& row) {
    const std::string name = people::nameOf(call.session(), row.changedBy).name;
    return name.empty() ? row.changedBy : name;
}

// ----------------------------------------------------------------------------------------------------------------------- commands

Json start(CommandCall& call) {
    DraftRow row;
    row.policy = call.text("policy");
    if (row.policy.empty()) {
        int next = 1;
        const auto taken = [&](const std::string& id) {
            return packs::ContentStore::newestOrNull(call.session(), id, call.now()) || draftOf(call.session(), id);
        };
        do row.policy = "policy-" + std::to_string(next++);
        while (taken(row.policy));
    } else if (const auto kept = draftOf(call.session(), row.policy)) {
        return Json::object({{"policy", kept->policy}, {"revision", kept->revision}});
    } else {
        const auto pack = newestPolicy(call.session(), row.policy, call.now());
        row.basedOn = pack->version().text();
        row.form = formOf(*policyOf(pack));
    }
    row.revision = 1;
    row.changedBy = call.actor().person;
    row.changedAt = call.now();
    keepDraft(call.session(), row);
    return Json::object({{"policy", row.policy}, {"revision", row.revision}});
}

Json save(CommandCall& call) {
    DraftRow row = required(call);
    if (call.args()["revision"].integer() != row.revision) {
        throw Refused("policies.draft-other", Json::object({{"name", nameOfChanger(call, row)}}), "revision");
    }
    row.form = formFrom(call.args()["form"]);
    ++row.revision;
    row.changedBy = call.actor().person;
    row.changedAt = call.now();
    keepDraft(call.session(), row);
    return Json::object({{"policy", row.policy}, {"revision", row.revision}});
}

Json drop(CommandCall& call) {
    const DraftRow row = required(call);
    dropDraft(call.session(), row.policy);
    return Json::object({{"policy", row.policy}});
}

/// What is enacted is what was looked at: byte for byte the version of that digest.
Json enactDraft(CommandCall& call) {
    const DraftRow row = required(call);
    const Made made = madeOf(call.session(), row, call.now());
    refuseFaulty(made, "policy");
    if (call.text("digest") != made.pack->digest()) throw Refused("policies.draft-moved", Json::object(), "digest");
    (void)packs::install(call, made.pack);
    Json answer = enactFrom(call, made.pack);
    dropDraft(call.session(), row.policy);
    return answer;
}

// ------------------------------------------------------------------------------------------------------------------------ queries

/// A title in the reader's language, else in any.
std::string titleOf(const Form& form, const std::string& locale) {
    const auto own = form.titles.find(locale);
    if (own != form.titles.end() && !own->second.empty()) return own->second;
    for (const auto& [other, title] : form.titles) {
        if (!title.empty()) return title;
    }
    return {};
}
std::string titleOf(const FormRule& rule, const std::string& locale) {
    const auto own = rule.words.find(locale);
    if (own != rule.words.end() && !own->second.title.empty()) return own->second.title;
    for (const auto& [other, texts] : rule.words) {
        if (!texts.title.empty()) return texts.title;
    }
    return {};
}

Json faultsJson(QueryCall& call, const Made& made, const Form& form) {
    const std::string locale = call.reader().locale;
    Json rows = Json::list();
    std::set<std::pair<std::string, std::string>> told;
    for (const Fault& fault : made.faults) {
        if (!told.emplace(fault.rule, fault.field).second) continue;  // one sentence a field
        Json about = fault.about;
        if (const std::string other = about["rule"].text(""); !other.empty()) {
            for (const FormRule& rule : form.rules) {
                if (rule.id == other && !titleOf(rule, locale).empty()) about.set("rule", titleOf(rule, locale));
            }
        }
        rows.push(Json::object({{"rule", fault.rule}, {"field", fault.field}, {"text", call.say(fault.code, about)}}));
    }
    return rows;
}

Json draft(QueryCall& call) {
    const DraftRow row = required(call);
    const Made made = madeOf(call.session(), row, call.at());
    const std::string locale = call.reader().locale;
    const PolicyWords words(call);
    std::vector<std::pair<std::string, PolicyWords>> languages;
    for (const auto& one : base::shippedLocales()) languages.emplace_back(one, PolicyWords(call, one));
    Json rules = Json::list();
    for (const FormRule& one : row.form.rules) {
        const Rule* rule = made.policy.rule(one.id);
        const bool faulty = std::any_of(made.faults.begin(), made.faults.end(),
                                        [&](const Fault& fault) { return fault.rule == one.id && !fault.field.starts_with("words/"); });
        Json json = Json::object({{"rule", one.id}, {"title", titleOf(one, locale)}});
        const bool says = rule != nullptr && !faulty;
        json.set("says", says ? words.json(words.of(*rule)) : Json());
        Json suggested = Json::object();
        for (const auto& [language, in] : languages) {
            if (says) suggested.set(language, in.plain(in.of(*rule)));
        }
        json.set("suggested", std::move(suggested));
        rules.push(std::move(json));
    }
    Json stale = Json::list();
    const auto base = made.base ? policyOf(made.base) : nullptr;
    if (base) {
        for (const auto& [rule, language] : staleWords(row.form, *base)) stale.push(Json::object({{"rule", rule}, {"locale", language}}));
    }
    const auto newest = packs::ContentStore::newestOrNull(call.session(), row.policy, call.at());
    return Json::object({{"policy", row.policy},
                         {"title", titleOf(row.form, locale)},
                         {"version", made.version.text()},
                         {"basedOn", row.basedOn},
                         {"newest", newest ? newest->version().text() : std::string()},
                         {"revision", row.revision},
                         {"changedAt", row.changedAt.iso()},
                         {"changedByName", nameOfChanger(call, row)},
                         {"form", toJson(row.form)},
                         {"rules", std::move(rules)},
                         {"faults", faultsJson(call, made, row.form)},
                         {"stale", std::move(stale)},
                         {"changed", !base || row.form != formOf(*base)},
                         {"digest", made.faults.empty() && made.pack ? Json(made.pack->digest()) : Json()}});
}

Json listDrafts(QueryCall& call) {
    Json rows = Json::list();
    for (const DraftRow& row : drafts(call.session())) {
        const Made made = madeOf(call.session(), row, call.at());
        rows.push(Json::object({{"policy", row.policy},
                                {"title", titleOf(row.form, call.reader().locale)},
                                {"version", made.version.text()},
                                {"basedOn", row.basedOn},
                                {"rules", row.form.rules.size()},
                                {"faults", made.faults.size()},
                                {"changedAt", row.changedAt.iso()},
                                {"changedByName", nameOfChanger(call, row)}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

Json options(const std::unordered_map<std::string, std::string>& names) {
    std::vector<std::pair<std::string, std::string>> sorted;
    for (const auto& [id, title] : names) sorted.emplace_back(title, id);
    std::sort(sorted.begin(), sorted.end());
    Json list = Json::list();
    for (const auto& [title, id] : sorted) list.push(Json::object({{"value", id}, {"label", title}}));
    return list;
}

Json range(std::int64_t least, std::int64_t most) { return Json::object({{"least", least}, {"most", most}}); }

/// Which effects a fact may have, as parsePolicy() holds rules to it: what was achieved is rewarded, what was missed asks for support.
std::vector<EffectKind> effectsOf(Trigger trigger) {
    std::vector<EffectKind> kinds;
    for (const EffectKind kind : allEffectKinds()) {
        const bool mayReward = trigger != Trigger::Lapsed && trigger != Trigger::Overdue;
        const bool mayConcern = !isFact(trigger) || isMeasured(trigger) || trigger == Trigger::ConcernConfirmed;
        if (isReward(kind) ? !mayReward : !mayConcern) continue;
        if (trigger == Trigger::ConcernConfirmed && isReward(kind) && kind != EffectKind::Encouragement) continue;
        kinds.push_back(kind);
    }
    return kinds;
}

Json vocabulary(QueryCall& call) {
    const PolicyWords words(call);
    Json triggers = Json::list();
    for (const Trigger trigger : allTriggers()) {
        Json effects = Json::list();
        for (const EffectKind kind : effectsOf(trigger)) effects.push(name(kind));
        Json json = Json::object({{"value", name(trigger)},
                                  {"label", call.say("policies.trigger-" + std::string(name(trigger)))},
                                  {"fact", isFact(trigger)},
                                  {"program", isAboutProgram(trigger)},
                                  {"measured", isMeasured(trigger)},
                                  {"kpi", trigger == Trigger::Kpi},
                                  {"effects", std::move(effects)}});
        if (trigger == Trigger::Visit) json.set("numbers", range(0, 100));
        if (trigger == Trigger::Kpi) json.set("numbers", range(-kMaxKpi, kMaxKpi));
        triggers.push(std::move(json));
    }
    Json effects = Json::list();
    for (const EffectKind kind : allEffectKinds())
        effects.push(Json::object({{"value", name(kind)}, {"label", call.say("policies.effect-" + std::string(name(kind)))}}));
    Json offers = Json::list();
    for (const Offer offer : {Offer::SupportPlan, Offer::Coaching})
        offers.push(Json::object({{"value", name(offer)}, {"label", call.say("policies.offer-" + std::string(name(offer)))}}));
    Json languages = Json::list();
    for (const auto& locale : base::shippedLocales())
        languages.push(Json::object({{"value", locale}, {"label", call.say("policies.language-" + locale)}}));
    return Json::object({{"triggers", std::move(triggers)},
                         {"effects", std::move(effects)},
                         {"offers", std::move(offers)},
                         {"languages", std::move(languages)},
                         {"programs", options(words.programs())},
                         {"sites", options(words.sites())},
                         {"jobRoles", options(words.jobRoles())},
                         {"limits", Json::object({{"days", range(0, kMaxDays)},
                                                  {"points", range(1, kMaxPoints)},
                                                  {"percent", range(1, kMaxBonusPercent)},
                                                  {"withinMonths", range(1, kMaxMonths)},
                                                  {"rules", kMaxFormRules}})}});
}

// ------------------------------------------------------------------------------------------------------------------------ compare

/// One side of a comparison: a version, or the draft.
struct Side {
    std::string value;
    std::shared_ptr<const Policy> policy;
    packs::PackPtr pack;
};

class Comparing {
public:
    explicit Comparing(QueryCall& call) : m_call(call), m_id(call.text("policy")), m_words(call), m_draft(draftOf(call.session(), m_id)) {
        for (const auto& installed : packs::ContentStore::everything(call.session())) {
            if (installed.pack == m_id && installed.kind == "policy" && installed.installedAt <= call.at())
                m_versions.push_back(installed.version);
        }
        std::sort(m_versions.begin(), m_versions.end());
        if (m_versions.empty() && !m_draft) throw Refused("policies.unknown", Json::object({{"policy", m_id}}), "policy");
    }

    Json answer() {
        const Side from = side(m_call.text("from", usualFrom()), "from");
        const Side to = side(m_call.text("to", m_draft ? kDraft : m_versions.back().text()), "to");
        const Comparison found = compare(*from.policy, *to.policy);
        Json rules = Json::list();
        for (const RuleChange& change : found.rules) rules.push(ruleJson(change, *from.policy, *to.policy));
        Json titles = Json::list();
        for (const auto& locale : base::shippedLocales()) {
            if (found.titles.contains(locale)) titles.push(wordsJson(locale, titleIn(*from.policy, locale), titleIn(*to.policy, locale)));
        }
        Json caps = Json::list();
        if (found.pointsPerMonth) caps.push(capJson("points", from.policy->caps.pointsPerMonth, to.policy->caps.pointsPerMonth));
        if (found.bonusPercent) caps.push(capJson("percent", from.policy->caps.bonusPercent, to.policy->caps.bonusPercent));
        const bool rest = from.pack && to.pack && restOf(*from.pack) != restOf(*to.pack);
        return Json::object({{"policy", m_id},
                             {"from", from.value},
                             {"to", to.value},
                             {"sides", sides()},
                             {"same", found.same() && !rest},
                             {"titles", std::move(titles)},
                             {"caps", std::move(caps)},
                             {"rules", std::move(rules)},
                             {"process", rest}});
    }

private:
    /// What is in force now, else what was enacted last, else the oldest that there is.
    std::string usualFrom() {
        std::string usual;
        const Policies policies = Policies::load(m_call.session(), m_call.known());
        for (const auto& span : policies.spans()) {
            if (span.policy->id != m_id) continue;
            usual = span.policy->version;
            if (span.holds(m_call.at())) break;
        }
        if (!usual.empty()) return usual;
        return m_versions.empty() ? kDraft : m_versions.front().text();
    }

    Side side(const std::string& value, const char* argument) {
        Side side;
        side.value = value;
        if (value == kDraft && m_draft) {
            Made made = madeOf(m_call.session(), *m_draft, m_call.at());
            side.pack = made.pack;
            side.policy = std::make_shared<const Policy>(std::move(made.policy));
            return side;
        }
        const bool known = std::any_of(m_versions.begin(), m_versions.end(), [&](const auto& one) { return one.text() == value; });
        if (!known) throw Refused("policies.no-version", Json::object({{"version", value}}), argument);
        side.pack = packs::ContentStore::version(m_call.session(), m_id, value);
        side.policy = policyOf(side.pack);
        return side;
    }

    Json sides() const {
        Json list = Json::list();
        for (const auto& version : m_versions)
            list.push(Json::object(
                {{"value", version.text()}, {"label", m_call.say("policies.version", Json::object({{"version", version.text()}}))}}));
        if (m_draft) list.push(Json::object({{"value", kDraft}, {"label", m_call.say("policies.draft")}}));
        return list;
    }

    Json wordsJson(const std::string& locale, const std::string& from, const std::string& to) const {
        return Json::object({{"locale", locale}, {"language", m_call.say("policies.language-" + locale)}, {"from", from}, {"to", to}});
    }
    Json capJson(const std::string& what, int from, int to) const {
        const auto said = [&](int most) {
            return most == 0 ? m_call.say("policies.cap-none") : m_call.say("policies.cap-" + what, Json::object({{"most", most}}));
        };
        return Json::object({{"what", what}, {"from", said(from)}, {"to", said(to)}});
    }

    Json ruleJson(const RuleChange& change, const Policy& from, const Policy& to) const {
        const Policy& shown = change.change == Change::Removed ? from : to;
        const RuleTexts texts = shown.ruleTexts(change.rule, m_call.reader().locale);
        Json json = Json::object({{"rule", change.rule},
                                  {"title", texts.title.empty() ? change.rule : texts.title},
                                  {"change", name(change.change)},
                                  {"says", m_words.json(m_words.of(*shown.rule(change.rule)))},
                                  {"plain", texts.plain}});
        Json parts = Json::list();
        Json words = Json::list();
        if (change.change == Change::Changed) {
            const RuleWords before = m_words.of(*from.rule(change.rule));
            const RuleWords now = m_words.of(*to.rule(change.rule));
            const auto part = [&](Part which, const std::string& old, const std::string& fresh) {
                if (!change.parts.contains(which)) return;
                parts.push(Json::object({{"part", name(which)},
                                         {"label", m_call.say("policies.part-" + std::string(name(which)))},
                                         {"from", old},
                                         {"to", fresh}}));
            };
            part(Part::When, before.when, now.when);
            part(Part::Only, m_words.conditions(before), m_words.conditions(now));
            part(Part::Then, before.then, now.then);
            for (const auto& locale : base::shippedLocales()) {
                if (!change.locales.contains(locale)) continue;
                const RuleTexts old = wordsIn(from, locale, change.rule);
                const RuleTexts fresh = wordsIn(to, locale, change.rule);
                if (old.title != fresh.title) words.push(wordsJson(locale, old.title, fresh.title));
                if (old.plain != fresh.plain) words.push(wordsJson(locale, old.plain, fresh.plain));
            }
        }
        return json.set("parts", std::move(parts)).set("words", std::move(words));
    }

    QueryCall& m_call;
    std::string m_id;
    PolicyWords m_words;
    std::optional<DraftRow> m_draft;
    std::vector<packs::Version> m_versions;
};

}  // namespace

void registerDrafts(gate::Registry& registry) {
    const gate::Access access{{Role::Hr, Reach::Organisation}};
    const gate::Argument policy{"policy", Type::Id, Need::Required, "the policy"};

    const auto command = [&](const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
                             std::function<Json(CommandCall&)> handle) {
        gate::Command entry;
        entry.name = name;
        entry.about = about;
        entry.arguments = std::move(arguments);
        entry.answer = answer;
        entry.access = access;
        entry.handle = std::move(handle);
        registry.command(std::move(entry));
    };
    const auto query = [&](const char* name, const char* about, std::vector<gate::Argument> arguments, const char* answer,
                           std::function<Json(QueryCall&)> handle) {
        gate::Query entry;
        entry.name = name;
        entry.about = about;
        entry.arguments = std::move(arguments);
        entry.answer = answer;
        entry.access = access;
        entry.handle = std::move(handle);
        registry.query(std::move(entry));
    };

    command("policies.startDraft", "Begins a draft of a policy's next version, or opens the one that there is.",
            {{"policy", Type::Id, Need::Optional, "the policy; a new one where absent"}}, "{policy,revision}", start);
    command("policies.saveDraft", "Keeps a draft as the form holds it, faults and all.",
            {policy,
             {"revision", Type::Integer, Need::Required, "the one that was changed; refused where somebody else was faster"},
             {"form", Type::Object, Need::Required, "as policies.draft gives it"}},
            "{policy,revision}", save);
    command("policies.dropDraft", "Throws a draft away.", {policy}, "{policy}", drop);
    command("policies.enactDraft", "Installs a draft as the policy's next version and puts it in force from a day on, never backwards.",
            {policy,
             {"digest", Type::Text, Need::Required, "of what was previewed; refused where the draft has changed since"},
             {"from", Type::Date, Need::Required, "first day, today or later"}},
            "{policy,version,inForceFrom}", enactDraft);

    query("policies.drafts", "Drafts that HR works on.", {}, "{rows:[{policy,title,version,basedOn,rules,faults,changedAt,changedByName}]}",
          listDrafts);
    query("policies.draft", "A draft with its form, what each rule says, and what is wrong at which field.", {policy},
          "{policy,title,version,basedOn,newest,revision,changedAt,changedByName,form,rules:[{rule,title,says,suggested}],faults:[{rule,"
          "field,text}],"
          "stale:[{rule,locale}],changed,digest}",
          draft);
    query("policies.vocabulary", "What the form of a policy chooses from: facts, effects, conditions, with their limits.", {},
          "{triggers,effects,offers,languages,programs,sites,jobRoles,limits}", vocabulary);
    query("policies.compare", "What differs between two versions of a policy, rule by rule, in words.",
          {policy,
           {"from", Type::Text, Need::Optional, "a version, or draft; what is in force where absent"},
           {"to", Type::Text, Need::Optional, "a version, or draft; the draft or the newest where absent"}},
          "{policy,from,to,sides,same,titles,caps,rules:[{rule,title,change,says,plain,parts,words}],process}",
          [](QueryCall& call) { return Comparing(call).answer(); });
}

}  // namespace adab::policies

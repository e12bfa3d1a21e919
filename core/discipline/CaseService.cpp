// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseService.h"

#include "base/Hash.h"
#include "base/Text.h"
#include "discipline/CaseAnswers.h"
#include "discipline/CaseConsequences.h"
#include "discipline/CaseContext.h"
#include "discipline/CaseLetter.h"
#include "discipline/CaseRecords.h"
#include "discipline/DisciplineStore.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <utility>

namespace adab::discipline {

namespace {

using gate::CommandCall;
using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Type;

using Texts = std::map<std::string, std::string>;

Given given(const std::string& text) { return text.empty() ? Given::No : Given::Yes; }

/// Who may take a step, besides the person concerned.
Entitled entitledTo(const CaseEvent& event) {
    const bool hr = std::holds_alternative<Opened>(event.what) || std::holds_alternative<MeasureTaken>(event.what) ||
                    std::holds_alternative<MeasureLifted>(event.what) || std::holds_alternative<ConsentGiven>(event.what) ||
                    std::holds_alternative<AppealDecided>(event.what) || std::holds_alternative<Withdrawn>(event.what);
    return hr ? Entitled::Hr : Entitled::HrOrSupervisor;
}

bool isAtWork(Session& session, const std::string& person, Instant at) {
    return !people::hasLeft(people::allJobsOf(session, person), at) && !people::isAbsent(people::absencesOf(session, person), at);
}

/// A refusal for somebody's part in the case names who may instead.
void sayWho(CommandCall& call, const LoadedCase& loaded, const CaseEvent& event, CaseRefusal& refusal) {
    Session& session = call.session();
    if (refusal.code == "discipline.case-others") refusal.args.set("who", base::isolated(people::nameOf(session, loaded.row.person).name));
    const std::string& inCharge = loaded.subject.inChargeOn(event.on);
    if (refusal.code == "discipline.not-in-charge") refusal.args.set("who", base::isolated(people::nameOf(session, inCharge).name));
    if (!isConflict(refusal) || refusal.args.has("who")) return;
    const Case known = std::holds_alternative<Opened>(event.what) ? after({}, event) : loaded.subject;
    std::set<std::string> apart = known.parts();
    if (std::holds_alternative<AppealDecided>(event.what)) apart.insert(known.decider);
    if (std::holds_alternative<HandedOver>(event.what)) {
        apart.insert({known.decider, inCharge});
        refusal.args.set("name", base::isolated(people::nameOf(session, loaded.row.person).name));
    }
    refusal.args.set("who", whoMay(session, loaded.row.site, entitledTo(event), apart, call.now()));
}

/// What happens, unless the rules refuse it.
Json tell(CommandCall& call, const LoadedCase& loaded, decltype(CaseEvent::what) what, Texts texts, const Json& more = Json::object()) {
    const Zone zone(loaded.row.zone);
    const CaseEvent event{call.actor().person, call.now(), zone.dateOf(call.now()), std::move(what)};
    Case asked = loaded.subject;
    if (const auto* opened = std::get_if<Opened>(&event.what)) asked.allegation = opened->allegation;
    CaseFacts facts = factsFor(call.session(), loaded.row, asked, loaded.procedure, call.now());
    if (const auto* opened = std::get_if<Opened>(&event.what)) {
        const auto screening = screeningOf(call.session(), opened->concern);
        if (screening && screening->record == opened->screening && screening->caseId == loaded.row.id)
            facts.screened = CaseFacts::Screened::ToCase;
    }
    if (const auto* handed = std::get_if<HandedOver>(&event.what)) {
        if (!isAtWork(call.session(), loaded.subject.inChargeOn(event.on), call.now())) facts.inCharge = CaseFacts::InCharge::Away;
        const Instant from = std::max(call.now(), zone.startOf(handed->from));
        const bool able = isEntitled(call.session(), handed->to, loaded.row.site, Entitled::HrOrSupervisor, from) &&
                          isAtWork(call.session(), handed->to, from);
        if (able) facts.delegate = CaseFacts::Delegate::Entitled;
    }
    if (auto refusal = refusalOf(loaded.subject, event, loaded.procedure, facts)) {
        sayWho(call, loaded, event, *refusal);
        throw Refused(refusal->code, std::move(refusal->args), refusal->field);
    }
    ledger::NewRecord record;
    record.type = recordTypeOf(event);
    record.subject = loaded.row.person;
    record.data = dataOf(event);
    for (const auto& [key, value] : more.members()) record.data.set(key, value);
    record.data.set("case", loaded.row.id);
    record.data.set("on", event.on.iso());
    for (auto& [field, text] : texts) {
        if (!text.empty()) record.texts.emplace(field, std::move(text));
    }
    call.append(std::move(record));
    return Json::object({{"case", loaded.row.id}, {"stage", name(after(loaded.subject, event).stage)}});
}

/// For every step but the first: the case as it stands.
Json tell(CommandCall& call, decltype(CaseEvent::what) what, Texts texts = {}) {
    return tell(call, loadCase(call.session(), call.text("case"), call.now()), std::move(what), std::move(texts));
}

/// A piece of evidence from a request, and its words: a statement is kept itself, of a file its digest and what it is.
Evidence evidenceIn(Session& session, const Json& given, const std::string& field, Texts& texts) {
    const auto kind = evidenceKindNamed(given["kind"].text(""));
    if (!kind) throw Refused("discipline.evidence-kind", Json::object({{"kind", given["kind"].text("")}}), "evidence");
    Evidence evidence{*kind, given["digest"].text(""), given["given"].text("")};
    const std::string text = given["text"].text("");
    if (!evidence.digest.empty()) {
        const bool hex = evidence.digest.size() == 64 && evidence.digest.find_first_not_of("0123456789abcdef") == std::string::npos;
        if (!hex) throw Refused("discipline.evidence-digest", Json::object(), "evidence");
    } else if (!text.empty()) {
        evidence.digest = base::hex(base::sha256(text));
    }
    if (!evidence.given.empty() && !people::exists(session, evidence.given))
        throw Refused("people.unknown", Json::object({{"person", evidence.given}}), "evidence");
    texts[field] = text;
    return evidence;
}

Date dateIn(const CommandCall& call, const char* argument) { return Date::parse(call.text(argument)).value_or(Date{}); }

}  // namespace

Reported reportedIn(CommandCall& call) {
    Session& session = call.session();
    Reported reported;
    Opened& opened = reported.opened;
    opened.person = call.text("person");
    const auto jobs = people::jobsOf(session, opened.person, call.now());
    if (jobs.empty()) throw Refused("discipline.no-job", Json::object(), "person");
    opened.accuser = call.text("accuser", call.actor().person);
    if (!people::exists(session, opened.accuser)) throw Refused("people.unknown", Json::object({{"person", opened.accuser}}), "accuser");
    Allegation& alleged = opened.allegation;
    alleged.rule = call.text("rule");
    alleged.occurredOn = dateIn(call, "occurredOn");
    alleged.discoveredOn = dateIn(call, "discoveredOn");
    if (call.args()["grave"].boolean()) alleged.weight = Allegation::Weight::Grave;
    const Zone zone(people::zoneOf(session, opened.person, call.now()));
    const Instant then = zone.startOf(alleged.occurredOn);
    if (const auto rule = standards::ruleInForce(session, alleged.rule, standards::placeOf(session, opened.person, then), then))
        alleged.ruleVersion = rule->registry->version;
    reported.texts["allegation"] = call.text("allegation");
    if (call.text("allegation").empty()) throw Refused("discipline.allegation-missing", Json::object(), "allegation");
    for (const Json& one : call.args()["evidence"].items())
        opened.evidence.push_back(evidenceIn(session, one, "evidence:" + std::to_string(opened.evidence.size()), reported.texts));
    if (auto refusal = refusalOfReport(opened, call.actor().person, zone.dateOf(call.now()))) {
        if (isConflict(*refusal))
            refusal->args.set("who", whoMay(session, jobs.front().site, Entitled::HrOrSupervisor, {opened.person}, call.now()));
        throw Refused(refusal->code, std::move(refusal->args), refusal->field);
    }
    return reported;
}

std::vector<gate::Argument> reportArguments() {
    return {{"person", Type::Person, Need::Required, "whom it is about"},
            {"rule", Type::Id, Need::Required, "the rule that was broken"},
            {"occurredOn", Type::Date, Need::Required, "the day on which it happened"},
            {"discoveredOn", Type::Date, Need::Required, "the day on which it came to light"},
            {"allegation", Type::Text, Need::Required, "what happened, in words; private"},
            {"evidence", Type::List, Need::Required,
             "[{kind: statement · document · complaint · visit · observation, text or digest (SHA-256 of the file) with text, "
             "given? (whose statement it is)}]"},
            {"grave", Type::Boolean, Need::Optional, "so grave that a step of the ladder may be passed over"},
            {"accuser", Type::Id, Need::Optional, "who raised it; else the one who reports it"}};
}

Json openScreened(CommandCall& call, const std::string& id, Reported reported) {
    Session& session = call.session();
    const std::string& person = reported.opened.person;
    const auto jobs = people::jobsOf(session, person, call.now());
    if (jobs.empty()) throw Refused("discipline.no-job", Json::object(), "person");
    const auto site = people::siteOf(session, jobs.front().site);
    Governing governing = discipline::governing(session, site ? site->country : std::string(), call.now());
    const LoadedCase fresh{
        {id, person, people::zoneOf(session, person, call.now()), jobs.front().site, governing.policy, governing.version, call.now()},
        {},
        {},
        std::move(governing.procedure)};
    return tell(call, fresh, std::move(reported.opened), std::move(reported.texts),
                Json::object({{"zone", fresh.row.zone},
                              {"site", fresh.row.site},
                              {"policy", fresh.row.policy},
                              {"policyVersion", fresh.row.policyVersion}}));
}

namespace {

Json addEvidence(CommandCall& call) {
    Texts texts;
    Evidence evidence = evidenceIn(call.session(), call.args()["evidence"], "evidence", texts);
    return tell(call, EvidenceAdded{std::move(evidence)}, std::move(texts));
}

Json takeMeasure(CommandCall& call) {
    const auto measure = measureNamed(call.text("measure"));
    if (!measure) throw Refused("discipline.measure-kind", Json::object({{"measure", call.text("measure")}}), "measure");
    return tell(call, MeasureTaken{*measure, dateIn(call, "until"), given(call.text("reason"))}, {{"reason", call.text("reason")}});
}

Json serveNotice(CommandCall& call) {
    NoticeServed notice;
    for (const Json& locale : call.args()["locales"].items()) notice.locales.insert(locale.text(""));
    return tell(call, std::move(notice));
}

std::optional<Sanction> sanctionIn(const CommandCall& call) {
    const std::string asked = call.text("sanction");
    if (asked.empty()) return std::nullopt;
    const auto sanction = sanctionNamed(asked);
    if (!sanction) throw Refused("discipline.sanction-unknown", Json::object({{"sanction", asked}}), "sanction");
    return sanction;
}
int daysIn(const CommandCall& call) {
    const Json& days = call.args()["days"];
    return days.isNull() ? 0 : static_cast<int>(std::clamp<std::int64_t>(days.integer(), -1, kMostProcedureDays + 1));
}

Json decide(CommandCall& call) {
    Decided decided;
    decided.finding = call.args()["upheld"].boolean() ? Finding::Upheld : Finding::NotUpheld;
    decided.sanction = sanctionIn(call);
    decided.days = daysIn(call);
    decided.reasons = given(call.text("reasons"));
    decided.improvement = given(call.text("improvement"));
    decided.reviewOn = Date::parse(call.text("reviewOn"));
    return tell(call, decided, {{"reasons", call.text("reasons")}, {"improvement", call.text("improvement")}});
}

Json decideAppeal(CommandCall& call) {
    const auto outcome = appealOutcomeNamed(call.text("outcome"));
    if (!outcome) throw Refused("discipline.outcome-unknown", Json::object({{"outcome", call.text("outcome")}}), "outcome");
    return tell(call, AppealDecided{*outcome, sanctionIn(call), daysIn(call), given(call.text("reasons"))},
                {{"reasons", call.text("reasons")}});
}

/// One case, or every open one of which the actor is in charge.
Json handOver(CommandCall& call) {
    Session& session = call.session();
    const std::string to = call.text("to");
    if (!people::exists(session, to)) throw Refused("people.unknown", Json::object({{"person", to}}), "to");
    const auto today = [&](const LoadedCase& loaded) { return Zone(loaded.row.zone).dateOf(call.now()); };
    std::vector<LoadedCase> handed;
    if (!call.text("case").empty()) {
        handed.push_back(loadCase(session, call.text("case"), call.now()));
    } else {
        for (const CaseRow& row : cases(session, call.now(), std::nullopt)) {
            LoadedCase loaded = loadCase(session, row.id, call.now());
            if (loaded.subject.stage == Stage::Closed || loaded.subject.inChargeOn(today(loaded)) != call.actor().person) continue;
            handed.push_back(std::move(loaded));
        }
    }
    if (handed.empty()) throw Refused("discipline.handover-nothing", Json::object(), "case");
    Json ids = Json::list();
    for (const LoadedCase& loaded : handed) {
        const HandedOver what{to, Date::parse(call.text("from")).value_or(today(loaded)), Date::parse(call.text("until")),
                              given(call.text("reason"))};
        (void)tell(call, loaded, what, {{"reason", call.text("reason")}});
        ids.push(loaded.row.id);
    }
    return Json::object({{"cases", std::move(ids)}, {"to", to}});
}

// ---- the gate ----

const gate::Access kTheirs{{Role::Learner, Reach::Own}};
const gate::Access kInCharge{{Role::Hr, Reach::Organisation}, {Role::Supervisor, Reach::Site}};
const gate::Access kHr{{Role::Hr, Reach::Organisation}};

/// A step of a case: its name, what it does, who may, and what it takes besides the case.
void step(gate::Registry& registry, const char* name, const char* about, gate::Access access, std::vector<gate::Argument> arguments,
          std::function<Json(CommandCall&)> handle) {
    gate::Command entry;
    entry.name = name;
    entry.about = about;
    entry.arguments = std::move(arguments);
    entry.arguments.insert(entry.arguments.begin(), {"case", Type::Id, Need::Required, "the case"});
    entry.answer = "{case,stage}";
    entry.access = std::move(access);
    entry.target = targetOfCase;
    entry.handle = std::move(handle);
    registry.command(std::move(entry));
}

void registerSteps(gate::Registry& registry) {
    const gate::Argument reason{"reason", Type::Text, Need::Required, "why, in words; private"};
    const gate::Argument sanction{"sanction", Type::Id, Need::Optional, "a step of the ladder"};
    const gate::Argument days{"days", Type::Integer, Need::Optional, "of a suspension or a restriction"};
    step(registry, "discipline.addEvidence", "Adds evidence; it counts once a further notice has shown it.", kInCharge,
         {{"evidence", Type::Object, Need::Required, "{kind, text or digest, given?}"}}, addEvidence);
    step(registry, "discipline.takeMeasure", "A neutral measure for a limited time while the facts are looked for. No sanction.", kHr,
         {{"measure", Type::Id, Need::Required, "other-task · other-site · paid-leave"},
          {"until", Type::Date, Need::Required, "its last day"},
          reason},
         takeMeasure);
    step(registry, "discipline.liftMeasure", "Ends the measure.", kHr, {}, [](CommandCall& call) { return tell(call, MeasureLifted{}); });
    step(registry, "discipline.serveNotice", "Tells the person: what, on which evidence, and by when to answer.", kInCharge,
         {{"locales", Type::List, Need::Required, "the languages of the notice: the binding one and the person's own"}}, serveNotice);
    step(registry, "discipline.nameCompanion", "Names who comes along.", kTheirs,
         {{"companion", Type::Id, Need::Required, "a colleague with no part in the case"}},
         [](CommandCall& call) { return tell(call, CompanionNamed{call.text("companion")}); });
    step(registry, "discipline.respond", "The person's own answer.", kTheirs,
         {{"answer", Type::Text, Need::Required, "in their own words; private"},
          {"hearing", Type::Boolean, Need::Optional, "whether they ask for a talk"}},
         [](CommandCall& call) {
             const bool asked = call.args()["hearing"].boolean();
             return tell(call, Responded{asked ? Given::Yes : Given::No}, {{"answer", call.text("answer")}});
         });
    step(registry, "discipline.recordHearing", "Notes of the talk, which the person can read.", kInCharge,
         {{"notes", Type::Text, Need::Required, "what was said; private"}},
         [](CommandCall& call) { return tell(call, HearingHeld{given(call.text("notes"))}, {{"notes", call.text("notes")}}); });
    step(registry, "discipline.recordConsent", "A body outside the house has agreed, where the country asks for it.", kHr,
         {{"body", Type::Text, Need::Required, "which; private"}},
         [](CommandCall& call) { return tell(call, ConsentGiven{given(call.text("body"))}, {{"body", call.text("body")}}); });
    step(registry, "discipline.decide", "Decides a case, by somebody with no part in it.", kInCharge,
         {{"upheld", Type::Boolean, Need::Required, "whether the allegation stands"},
          sanction,
          days,
          {"reasons", Type::Text, Need::Required, "why, in words that the person understands; private"},
          {"improvement", Type::Text, Need::Optional, "what is to be better; private"},
          {"reviewOn", Type::Date, Need::Optional, "when it is looked at again"}},
         decide);
    step(registry, "discipline.confirmReceipt", "The decision has reached the person; the time to appeal begins.",
         {{Role::Learner, Reach::Own}, {Role::Hr, Reach::Organisation}}, {},
         [](CommandCall& call) { return tell(call, DecisionReceived{}); });
    step(registry, "discipline.appeal", "Asks a third person to look at the decision again.", kTheirs,
         {{"grounds", Type::Text, Need::Required, "what should be looked at again; private"}},
         [](CommandCall& call) { return tell(call, Appealed{given(call.text("grounds"))}, {{"grounds", call.text("grounds")}}); });
    step(registry, "discipline.decideAppeal", "A third person decides the appeal; it never gets worse by it.", kHr,
         {{"outcome", Type::Id, Need::Required, "upheld · varied · overturned"},
          sanction,
          days,
          {"reasons", Type::Text, Need::Required, "why, in words; private"}},
         decideAppeal);
    step(registry, "discipline.withdrawCase", "Ends a case before a decision: nothing stands.", kHr, {reason},
         [](CommandCall& call) { return tell(call, Withdrawn{given(call.text("reason"))}, {{"reason", call.text("reason")}}); });
}

void registerHandover(gate::Registry& registry) {
    step(registry, "discipline.recordReview", "It was looked at again, as the decision said; the person can read the notes.", kInCharge,
         {{"notes", Type::Text, Need::Required, "what was found; private"}},
         [](CommandCall& call) { return tell(call, Reviewed{given(call.text("notes"))}, {{"notes", call.text("notes")}}); });

    gate::Command hand;
    hand.name = "discipline.handOver";
    hand.about = "Hands a case, or all that one is in charge of, to somebody with no part in it, for good or for a time.";
    hand.arguments = {{"case", Type::Id, Need::Optional, "the case; else all open ones that one is in charge of"},
                      {"to", Type::Id, Need::Required, "who takes over: somebody in HR or a supervisor of the site"},
                      {"from", Type::Date, Need::Optional, "the first day; else today"},
                      {"until", Type::Date, Need::Optional, "the last day, after which it ends by itself; else for good"},
                      {"reason", Type::Text, Need::Required, "why, in words; private"}};
    hand.answer = "{cases:[case],to}";
    hand.access = kInCharge;
    hand.target = [](Session& session, const gate::Actor& actor, const Json& args) {
        return args["case"].text("").empty() ? gate::Target{} : targetOfCase(session, actor, args);
    };
    hand.handle = handOver;
    registry.command(std::move(hand));
}

}  // namespace

void registerCases(gate::Registry& registry) {
    registerSteps(registry);
    registerHandover(registry);
    registerCaseAnswers(registry);
    registerCaseLetters(registry);
    registerConsequences(registry);
    registry.projector(
        {"discipline.cases", 1, caseRecordTypes(), {"cases", "case_entries"}, [](Session& session, const ledger::Record& record) {
             if (record.type == caseRecordTypes().front()) insertCase(session, record);
             insertEntry(session, record);
         }});
}

}  // namespace adab::discipline

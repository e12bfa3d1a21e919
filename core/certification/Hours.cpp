// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/CertificationAnswers.h"
#include "certification/ServiceParts.h"
#include "ledger/Ledger.h"
#include "people/PeopleStore.h"
#include "people/TableRows.h"

#include <algorithm>
#include <charconv>
#include <set>

/// Hours at work that count towards a certification: others confirm them, one by one or from a table; who needs them sees how many are
/// still to come, and why.
namespace adab::certification {

namespace {

using people::RowOutcome;
using people::RowPlan;
using people::TableRow;

constexpr std::int64_t kMostHours = 400;  ///< in one confirmation: ten full weeks

Json dated(Date date) { return Json::object({{"date", date.iso()}}); }

/// One confirmation as it is on record.
struct Confirmed {
    std::string confirmation;
    std::int64_t seq = 0;
    std::string record;
    std::string program;
    std::int64_t hours = 0;
    Date through;
    std::string zone;
    std::string by;
    Instant at;
    bool isFromTable = false;
    std::optional<Instant> withdrawnAt = {};
    std::string withdrawnRecord = {};
};

/// In the order in which they were entered.
std::vector<Confirmed> confirmedOf(Session& session, const std::string& person, Instant until) {
    std::vector<Confirmed> all;
    for (const auto& record : ledger::Ledger::ofSubject(session, person, "certification.hours")) {
        if (record.at > until) continue;
        const Json& data = record.data;
        const std::string id = data["confirmation"].text("");
        if (record.type == "certification.hoursConfirmed") {
            all.push_back({id, record.seq, record.id, data["program"].text(""), data["hours"].integer(),
                           Date::parse(data["through"].text("")).value_or(Date{}), data["zone"].text("UTC"), record.actor, record.at,
                           data["table"].boolean(false)});
            continue;
        }
        const auto found = std::find_if(all.begin(), all.end(), [&](const Confirmed& one) { return one.confirmation == id; });
        if (found == all.end()) continue;
        found->withdrawnAt = record.at;
        found->withdrawnRecord = record.id;
    }
    return all;
}

bool asksForHours(const std::vector<Requirement>& requirements) {
    return std::any_of(requirements.begin(), requirements.end(),
                       [](const Requirement& one) { return one.kind == RequirementKind::Hours || asksForHours(one.parts); });
}

// ---- confirming ----

/// What is confirmed of somebody, looked at and not yet recorded.
struct Confirmation {
    std::string person;
    std::string program;
    std::int64_t hours = 0;
    Date through;
    Zone zone;
    enum class Source { Person, Table } source = Source::Person;
};

/// The last day is worked and not ahead, nobody counts their own, and the program asks for hours at all.
void requireFits(CommandCall& call, const Program& program, const Confirmation& one) {
    if (one.person == call.actor().person) throw Refused("certification.own-decision", Json::object(), "person");
    if (!asksForHours(program.requirements))
        throw Refused("certification.hours-not-asked", Json::object({{"program", program.textsFor("en").title}}), "program");
    if (one.hours < 1 || one.hours > kMostHours) throw Refused("certification.hours-range", Json::object({{"most", kMostHours}}), "hours");
    if (one.through > one.zone.dateOf(call.now())) throw Refused("certification.observed-later", Json::object(), "through");
    const auto jobs = people::allJobsOf(call.session(), one.person);
    if (jobs.empty() || one.zone.endOf(one.through) <= jobs.front().fromAt)
        throw Refused("certification.before-hire", Json::object(), "through");
}

/// What stands for that last day already: the same hours twice would be worked once.
std::optional<Confirmed> standingThrough(CommandCall& call, const Confirmation& one) {
    for (auto& before : confirmedOf(call.session(), one.person, call.now())) {
        if (before.program == one.program && before.through == one.through && !before.withdrawnAt) return std::move(before);
    }
    return std::nullopt;
}

[[noreturn]] void refuseTwice(Date through) {
    throw Refused("certification.hours-already", Json::object({{"through", dated(through)}}), "through");
}

Json record(CommandCall& call, const Confirmation& one) {
    NewRecord record;
    record.type = "certification.hoursConfirmed";
    record.subject = one.person;
    const std::string id = call.newId("hours");
    record.data = Json::object(
        {{"confirmation", id}, {"program", one.program}, {"hours", one.hours}, {"through", one.through.iso()}, {"zone", one.zone.name()}});
    if (one.source == Confirmation::Source::Table) record.data.set("table", true);
    if (const Instant end = one.zone.endOf(one.through).plusMs(-1); end < call.now()) record.effective = end;
    return Json::object({{"record", call.append(std::move(record)).seq}, {"confirmation", id}});
}

Json confirmHours(CommandCall& call) {
    const std::string person = call.text("person");
    if (!people::exists(call.session(), person)) throw Refused("certification.unknown-person", Json::object(), "person");
    const Programs programs = Programs::load(call.session(), call.now());
    const Program& program = programs.newest(call.text("program"));
    const Zone zone(people::zoneOf(call.session(), person, call.now()));
    const Confirmation one{person, program.id, call.args()["hours"].integer(),
                           Date::parse(call.text("through")).value_or(zone.dateOf(call.now())), zone};
    requireFits(call, program, one);
    if (standingThrough(call, one)) refuseTwice(one.through);
    return record(call, one);
}

std::int64_t hoursIn(const TableRow& row) {
    const std::string text = row.required("hours");
    std::int64_t hours = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), hours);
    if (error != std::errc() || end != text.data() + text.size())
        throw Refused("certification.hours-number", Json::object({{"text", text}}), "hours");
    return hours;
}

Json importHours(CommandCall& call) {
    const Programs programs = Programs::load(call.session(), call.now());
    std::set<std::tuple<std::string, std::string, Date>> seen;
    return people::importRows(call, {"person", "login", "program", "hours", "through", "calendar"}, [&](const TableRow& row) -> RowPlan {
        const std::string person = row.person(call);
        const Program& program = programs.newest(row.required("program"));
        const Date through = row.requiredDate("through");
        const Zone zone(people::zoneOf(call.session(), person, Zone("UTC").startOf(through).plusMs(base::kDayMs / 2)));
        const Confirmation one{person, program.id, hoursIn(row), through, zone, Confirmation::Source::Table};
        requireFits(call, program, one);
        if (!seen.emplace(person, program.id, through).second) refuseTwice(through);
        if (const auto before = standingThrough(call, one)) {
            if (before->hours != one.hours) refuseTwice(through);
            return {};
        }
        return {RowOutcome::Created, [&call, one] { (void)record(call, one); }};
    });
}

/// A confirmation entered by mistake: as long as nothing rests on it.
Json withdrawHours(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.text("person");
    const auto all = confirmedOf(session, person, call.now());
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Confirmed& one) { return one.confirmation == call.text("confirmation"); });
    const bool isMine = found != all.end() && (found->by == call.actor().person || call.holds(Role::Hr));
    if (!isMine || person == call.actor().person) throw Refused("certification.unknown-hours", Json::object(), "confirmation");
    if (found->withdrawnAt) throw Refused("certification.hours-withdrawn-already", Json::object(), "confirmation");
    const std::string reason = requiredReason(call);
    if (const auto depends = dependenceOf(session, person, found->seq, call.now()))
        throw Refused(depends->code, depends->arguments, "confirmation");
    NewRecord record;
    record.type = "certification.hoursWithdrawn";
    record.subject = person;
    record.data = Json::object({{"confirmation", found->confirmation}, {"confirmed", found->seq}, {"program", found->program}});
    record.texts = {{"reason", reason}};
    return Json::object({{"record", call.append(std::move(record)).seq}});
}

// ---- reading ----

/// Is anything asked of the person in this program, so that hours would count?
bool isAsked(Label label) { return label != Label::NotRequired && label != Label::Exempt && label != Label::Certified; }

/// What a requirement asks for, how far it is, from when on it counts.
Json sentencesOf(QueryCall& call, const Standing& standing, const HoursAsked& asked) {
    const std::string title = standing.program.textsFor(call.reader().locale).title;
    Json sentences = Json::list();
    const auto say = [&](const char* code, Json arguments) {
        arguments.set("program", title);
        sentences.push(call.say(code, arguments));
    };
    const int of = asked.progress.of;
    const int left = of - asked.progress.done;
    say("certification.hours-asked", Json::object({{"of", of}}));
    if (asked.turn == HoursAsked::Turn::Later) {
        say("certification.hours-turn", Json::object());
        return sentences;
    }
    if (asked.progress.metAt) {
        say("certification.hours-met", Json::object());
    } else {
        say("certification.hours-left", Json::object({{"done", asked.progress.done}, {"left", left}}));
    }
    if (asked.since) {
        const Date day =
            Zone(zoneFor(call.session(), call.text("person", call.actor().person), standing.facts, call.at())).dateOf(*asked.since);
        say("certification.hours-since", Json::object({{"date", dated(day)}}));
    }
    return sentences;
}

Json confirmedJson(QueryCall& call, const std::string& person, const Confirmed& one, const Progress& progress) {
    const bool mayChange = person != call.actor().person && (one.by == call.actor().person || call.holds(Role::Hr));
    const std::string name = people::exists(call.session(), one.by) ? people::nameOf(call.session(), one.by).name : std::string();
    const Json arguments = Json::object({{"hours", one.hours},
                                         {"through", dated(one.through)},
                                         {"name", name},
                                         {"at", Json::object({{"instant", one.at.ms}, {"zone", one.zone}})}});
    const char* code = one.isFromTable ? "certification.hours-table" : "certification.hours-signed";
    Json json = Json::object({{"confirmation", one.confirmation},
                              {"record", one.seq},
                              {"hours", one.hours},
                              {"through", one.through.iso()},
                              {"at", one.at.iso()},
                              {"by", one.by},
                              {"byName", name},
                              {"counts", std::find(progress.seqs.begin(), progress.seqs.end(), one.seq) != progress.seqs.end()},
                              {"sentence", call.say(code, arguments)}});
    if (one.withdrawnAt) {
        const auto reason = ledger::Ledger::privateText(call.session(), one.withdrawnRecord, "reason");
        json.set("withdrawn", Json::object({{"at", one.withdrawnAt->iso()}, {"reason", reason.value_or("")}}));
        return json;
    }
    json.set("mayChange", mayChange);
    if (!mayChange) return json;
    if (const auto depends = dependenceOf(call.session(), person, one.seq, call.at(), call.reader().locale))
        json.set("depends", call.say(depends->code, depends->arguments));
    return json;
}

/// What a person needs, has and lacks, program by program, each with its sentences and who confirmed what.
Json hoursAnswer(QueryCall& call) {
    const std::string person = whose(call);
    const Programs programs = Programs::load(call.session(), call.at());
    const auto confirmed = confirmedOf(call.session(), person, std::min(call.at(), call.known().value_or(call.at())));
    const auto evidence = evidenceOf(call.session(), person, call.known());
    Json rows = Json::list();
    for (const auto& [id, versions] : programs.all()) {
        if (!call.text("program").empty() && call.text("program") != id) continue;
        if (!asksForHours(versions.back().program.requirements)) continue;
        const Standing standing = standingOf(call, programs, person, id);
        const bool concerns = standing.moment.required || standing.moment.hasTerm ||
                              std::any_of(confirmed.begin(), confirmed.end(), [&](const Confirmed& one) { return one.program == id; });
        if (!concerns) continue;
        Cycle cycle = cycleAt(standing.facts, call.at());
        // Before the window opens nothing is asked anew: what is shown is what the certificate in force rests on.
        const bool isRunning = !cycle.since || *cycle.since <= call.at();
        if (!isRunning) cycle = Cycle{};
        for (const auto& asked :
             hoursAsked(standing.program, cycle, evidence, lessonsFor(call.session(), person, standing.program, call.at()), call.at())) {
            Json list = Json::list();
            for (const auto& one : confirmed) {
                if (one.program == id) list.push(confirmedJson(call, person, one, asked.progress));
            }
            rows.push(Json::object({{"program", id},
                                    {"title", standing.program.textsFor(call.reader().locale).title},
                                    {"requirement", asked.requirement->id},
                                    {"requirementTitle", standing.program.requirementTitle(asked.requirement->id, call.reader().locale)},
                                    {"of", asked.progress.of},
                                    {"done", asked.progress.done},
                                    {"left", asked.progress.of - asked.progress.done},
                                    {"open", isRunning && asked.turn == HoursAsked::Turn::Now && !asked.progress.metAt},
                                    {"sentences", sentencesOf(call, standing, asked)},
                                    {"confirmed", std::move(list)}}));
        }
    }
    return Json::object({{"rows", std::move(rows)}});
}

/// Who still needs hours, among those that one is in charge of: nearest date first.
Json hoursWaitingAnswer(QueryCall& call) {
    const Programs programs = Programs::load(call.session(), call.at());
    const Matrix matrix = matrixAt(call.session(), programs, call.at(), call.known());
    const std::string locale = call.reader().locale;
    // Whoever reaches a person of no site and no team reaches everybody: then nobody is asked for one by one.
    const bool everybody = call.mayReach({"-", {}});
    std::vector<std::pair<std::string, Json>> found;
    for (std::size_t column = 0; column < matrix.programs.size(); ++column) {
        const std::string& program = matrix.programs[column];
        if (!asksForHours(programs.newest(program).requirements)) continue;
        for (std::size_t row = 0; row < matrix.staff.size(); ++row) {
            const std::string& person = matrix.staff[row].person;
            if (!isAsked(matrix.label(row, column)) || person == call.actor().person) continue;
            if (!everybody && !call.mayReach(people::targetOf(call.session(), person, call.at()))) continue;
            const Standing standing = standingOf(call, programs, person, program);
            const auto evidence = evidenceOf(call.session(), person, call.known());
            const auto lessons = lessonsFor(call.session(), person, standing.program, call.at());
            const auto confirmed = confirmedOf(call.session(), person, call.at());
            for (const auto& asked : hoursAsked(standing.program, cycleAt(standing.facts, call.at()), evidence, lessons, call.at())) {
                if (asked.progress.metAt || asked.turn == HoursAsked::Turn::Later) continue;
                const auto due = dueDay(standing, call.at());
                const int left = asked.progress.of - asked.progress.done;
                const std::string who = people::nameOf(call.session(), person).name;
                Json json = Json::object(
                    {{"person", person},
                     {"personName", who},
                     {"program", program},
                     {"title", standing.program.textsFor(locale).title},
                     {"requirement", asked.requirement->id},
                     {"requirementTitle", standing.program.requirementTitle(asked.requirement->id, locale)},
                     {"of", asked.progress.of},
                     {"done", asked.progress.done},
                     {"left", left},
                     {"due", due ? Json(due->iso()) : Json()},
                     {"overdue", standing.status.duty == Duty::Overdue},
                     {"away", matrix.away[row] != 0},
                     {"sentence",
                      call.say("certification.hours-wait",
                               Json::object({{"name", who}, {"left", left}, {"program", standing.program.textsFor(locale).title}}))}});
                std::optional<Date> last;
                for (const auto& one : confirmed) {
                    if (one.program == program && !one.withdrawnAt) last = std::max(last.value_or(one.through), one.through);
                }
                if (last) json.set("through", last->iso());
                found.emplace_back((due ? due->iso() : std::string("9")) + " " + person, std::move(json));
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Json rows = Json::list();
    for (auto& [key, json] : found) rows.push(std::move(json));
    return Json::object({{"rows", std::move(rows)}});
}

}  // namespace

void registerHours(gate::Registry& registry) {
    addCommand(registry, "certification.confirmHours", "Hours at work that count towards a certification.",
               {personArgument(Need::Required, "who worked"),
                programArgument(),
                {"hours", Type::Integer, Need::Required, "whole hours since the last confirmation"},
                {"through", Type::Date, Need::Optional, "the last day of them; today where absent"}},
               "{record, confirmation}", inCharge(), confirmHours);
    addCommand(registry, "certification.withdrawHours", "Hours were confirmed by mistake; only while nothing depends on them.",
               {personArgument(Need::Required, "whose hours"), {"confirmation", Type::Id, Need::Required, "which"}, reasonArgument()},
               "{record}", inCharge(), withdrawHours);
    addCommand(registry, "certification.importHours", "Hours at work from a table",
               {{"rows", Type::List, Need::Required, "objects with the columns person login program hours through calendar"},
                {"dryRun", Type::Boolean, Need::Optional, "only look"}},
               "{rows, created, changed, unchanged, refused, problems:[{row, column, code, arguments}]}",
               {{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}}, importHours);
    addQuery(
        registry, "certification.hours", "Hours at work of a person: how many count, how many are still needed, who confirmed them.",
        {personArgument(Need::Optional, "oneself where absent"),
         {"program", Type::Id, Need::Optional, "all that ask for hours where absent"}},
        "{rows:[{program,title,requirement,requirementTitle,of,done,left,open,sentences,confirmed:[{confirmation,record,hours,through,at,"
        "by,byName,counts,sentence,mayChange,depends?,withdrawn?:{at,reason}}]}]}",
        ownOrInCharge(), hoursAnswer);
    addQuery(registry, "certification.hoursWaiting", "Who still needs hours at work, nearest date first.", {},
             "{rows:[{person,personName,program,title,requirement,requirementTitle,of,done,left,due,overdue,away,through?,sentence}]}",
             {{Role::Supervisor, Reach::Team}, {Role::Hr, Reach::Organisation}, {Role::Auditor, Reach::Organisation}}, hoursWaitingAnswer);
}

}  // namespace adab::certification

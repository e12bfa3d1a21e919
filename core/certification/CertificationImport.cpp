// SPDX-License-Identifier: GPL-3.0-or-later
#include "certification/ServiceParts.h"
#include "people/PeopleStore.h"
#include "people/TableRows.h"

/// Certificates from before the house was kept here, from a table whose calendar is declared.
namespace adab::certification {

namespace {

using people::RowOutcome;
using people::RowPlan;
using people::TableRow;

class Import {
public:
    explicit Import(CommandCall& call) : m_call(call), m_programs(Programs::load(call.session(), call.now())) {}

    RowPlan plan(const TableRow& row) {
        const std::string person = row.person(m_call);
        const std::string id = row.required("program");
        const Program& program = m_programs.newest(id);
        const Date awardedOn = row.requiredDate("awardedOn");
        const auto last = row.date("validThrough");
        // A day is all that is known: it counts from its beginning, in the zone of the job that was held then, else of the first one.
        const Zone zone(people::zoneOf(m_call.session(), person, Zone("UTC").startOf(awardedOn).plusMs(base::kDayMs / 2)));
        const Instant from = zone.startOf(awardedOn);
        if (from > m_call.now()) throw Refused("certification.import-later", Json::object(), "awardedOn");
        const Term most = termOf(program, from, zone, nullptr);
        if (last && *last < awardedOn) throw Refused("certification.span-backwards", Json::object(), "validThrough");
        // What is taken over is never worth more than what is earned here.
        if (last && *last > most.lastValidDay) {
            throw Refused("certification.import-long", Json::object({{"most", Json::object({{"date", most.lastValidDay.iso()}})}}),
                          "validThrough");
        }
        const Term term = last ? termThrough(program, from, zone, *last) : most;
        if (!m_seen.emplace(person, id, awardedOn).second) throw Refused("people.import-twice", Json::object(), "awardedOn");
        for (const Award& one : storedFacts(m_call.session(), person, id, std::nullopt).awards) {
            if (one.term.awardedOn != awardedOn) continue;
            if (one.term.lastValidDay == term.lastValidDay) return {};
            throw Refused("people.import-twice", Json::object(), "awardedOn");
        }
        return {RowOutcome::Created,
                [this, person, &program, term, from] {
                    m_call.append(awardRecord("certification.imported", person, m_call.newId("award"), program, term, AwardKind::Imported,
                                              {from, {}, ""}, m_call.now()));
                },
                beforeHire(person, from)};
    }

private:
    /// Taken over from an earlier house, or a wrong year: somebody should look.
    std::optional<people::RowFlag> beforeHire(const std::string& person, Instant from) {
        const auto jobs = people::allJobsOf(m_call.session(), person);
        if (!jobs.empty() && jobs.front().fromAt <= from) return std::nullopt;
        return people::RowFlag{"awardedOn", "people.import-before-hire"};
    }

    CommandCall& m_call;
    Programs m_programs;
    std::set<std::tuple<std::string, std::string, Date>> m_seen;
};

Json importCertifications(CommandCall& call) {
    Import import(call);
    return people::importRows(call, {"person", "login", "program", "awardedOn", "validThrough", "calendar"},
                              [&](const TableRow& row) { return import.plan(row); });
}

}  // namespace

void registerImport(gate::Registry& registry) {
    addCommand(registry, "certification.importCertifications",
               "Certificates from before, from a table; none is worth more than one earned here",
               {{"rows", Type::List, Need::Required, "objects with the columns person login program awardedOn validThrough calendar"},
                {"dryRun", Type::Boolean, Need::Optional, "only look"}},
               "{rows, created, changed, unchanged, refused, problems:[{row, column, code, arguments}]}",
               {{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}}, importCertifications);
}

}  // namespace adab::certification

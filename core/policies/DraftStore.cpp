// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/DraftStore.h"

#include "packs/ContentStore.h"
#include "packs/PacksService.h"

namespace adab::policies {

using storage::Binds;
using storage::Session;

namespace {

std::vector<DraftRow> draftsWhere(Session& session, const std::string& condition, const Binds& binds) {
    std::vector<DraftRow> rows;
    for (const auto& [policy, basedOn, form, revision, changedBy, changedAt] :
         session.select<std::string, std::string, std::string, std::int64_t, std::string, Instant>(
             "SELECT policy_id, based_on, form, revision, changed_by, changed_at FROM policy_drafts " + condition + " ORDER BY policy_id",
             binds)) {
        rows.push_back({policy, basedOn, formFrom(base::parseJson(form)), revision, changedBy, changedAt});
    }
    return rows;
}

}  // namespace

std::optional<DraftRow> draftOf(Session& session, const std::string& policy) {
    auto rows = draftsWhere(session, "WHERE policy_id = $1", Binds::of(policy));
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::vector<DraftRow> drafts(Session& session) { return draftsWhere(session, "", Binds::of()); }

void keepDraft(Session& session, const DraftRow& row) {
    session.run(
        "INSERT INTO policy_drafts (policy_id, based_on, form, revision, changed_by, changed_at) VALUES ($1, $2, $3, $4, $5, $6) "
        "ON CONFLICT (policy_id) DO UPDATE SET based_on = excluded.based_on, form = excluded.form, revision = excluded.revision, "
        "changed_by = excluded.changed_by, changed_at = excluded.changed_at",
        Binds::of(row.policy, row.basedOn, base::toText(toJson(row.form)), row.revision, row.changedBy, row.changedAt));
}

void dropDraft(Session& session, const std::string& policy) {
    session.run("DELETE FROM policy_drafts WHERE policy_id = $1", Binds::of(policy));
}

namespace {

/// What the checks of packs say beyond those of this room, at the fields that stand on their lines.
void addPackFaults(const Written& written, const Problems& problems, Faults& faults) {
    constexpr std::string_view shown = "draft/";
    for (const Problem& problem : problems) {
        const std::string file = problem.file.starts_with(shown) ? problem.file.substr(shown.size()) : problem.file;
        Fault fault{problem, "policies.fault-other", Json::object({{"fault", problem.message}, {"remedy", problem.remedy}}), {}, {}};
        if (const auto found = written.fields.find({file, problem.line}); found != written.fields.end())
            std::tie(fault.rule, fault.field) = found->second;
        if (fault.field == "program") fault.code = "policies.fault-choose";
        if (fault.field == "withinMonths") fault.code = "policies.fault-too-early";
        faults.push_back(std::move(fault));
    }
}

}  // namespace

Made madeOf(Session& session, const DraftRow& row, Instant at) {
    Made made;
    if (!row.basedOn.empty()) made.base = packs::ContentStore::version(session, row.policy, row.basedOn);
    const auto newest = packs::ContentStore::newestOrNull(session, row.policy, at);
    made.version = newest ? packs::Version{newest->version().major, newest->version().minor + 1, 0} : packs::Version{1, 0, 0};
    const Written written = filesOf(row.form, row.policy, made.version, made.base.get());
    Problems problems;
    made.pack = packs::Pack::fromFiles(written.files, "draft", problems);
    if (made.pack) {
        made.policy = policyIn(*made.pack, made.faults);
        if (made.faults.empty() && problems.empty()) problems = packs::problemsOf(session, made.pack, at);
    }
    addPackFaults(written, problems, made.faults);
    return made;
}

void refuseFaulty(const Made& made, const std::string& field) {
    if (made.faults.empty() && made.pack) return;
    const Problem problem = made.faults.empty() ? Problem{} : made.faults.front().problem;
    throw Refused("policies.draft-faulty",
                  Json::object({{"file", problem.file}, {"line", problem.line}, {"fault", problem.message}, {"remedy", problem.remedy}}),
                  field);
}

}  // namespace adab::policies

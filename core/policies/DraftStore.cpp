// SPDX-License-Identifier: GPL-3.0-or-later
#include "policies/DraftStore.h"

#include "packs/ContentStore.h"
#include "packs/PackChecks.h"

namespace adab::policies {

using storage::Binds;
using storage::Session;

namespace {

DraftRow rowOf(std::string policy, std::string basedOn, const std::string& form, std::int64_t revision, std::string changedBy,
               Instant changedAt) {
    return {std::move(policy), std::move(basedOn), formFrom(base::parseJson(form)), revision, std::move(changedBy), changedAt};
}

}  // namespace

std::optional<DraftRow> draftOf(Session& session, const std::string& policy) {
    for (auto& row : drafts(session)) {
        if (row.policy == policy) return std::move(row);
    }
    return std::nullopt;
}

std::vector<DraftRow> drafts(Session& session) {
    std::vector<DraftRow> rows;
    for (const auto& [policy, basedOn, form, revision, changedBy, changedAt] :
         session.select<std::string, std::string, std::string, std::int64_t, std::string, Instant>(
             "SELECT policy_id, based_on, form, revision, changed_by, changed_at FROM policy_drafts ORDER BY policy_id", Binds::of())) {
        rows.push_back(rowOf(policy, basedOn, form, revision, changedBy, changedAt));
    }
    return rows;
}

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
        std::map<std::string, Yaml> texts;
        for (const auto& locale : made.pack->locales()) texts[locale] = made.pack->yaml(locale + "/policy.yaml", problems);
        made.policy = parsePolicy(made.pack->manifest(), texts, made.faults);
        made.policy.digest = made.pack->digest();
        if (made.faults.empty() && problems.empty()) {
            packs::Library library;
            for (const auto& installed : packs::ContentStore::installed(session, at)) {
                library.add(packs::ContentStore::byDigest(session, installed.digest));
            }
            library.add(made.pack);
            problems = packs::checkPack(*made.pack, library);
        }
    }
    addPackFaults(written, problems, made.faults);
    return made;
}

}  // namespace adab::policies

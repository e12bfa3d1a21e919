// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/PacksService.h"

#include "base/Hash.h"
#include "packs/ContentStore.h"
#include "packs/PackChecks.h"

namespace adab::packs {
namespace {

using gate::CommandCall;
using gate::QueryCall;
using gate::Reach;
using gate::Role;

[[noreturn]] void refuse(const std::string& name, const Problems& problems) {
    const Problem& first = problems.front();
    throw Refused("packs.invalid",
                  Json::object({{"pack", name},
                                {"count", problems.size()},
                                {"file", first.file},
                                {"line", first.line},
                                {"column", first.column},
                                {"message", first.message},
                                {"remedy", first.remedy}}),
                  "folder");
}

/// The title that a pack gives itself, wherever its kind keeps it.
std::string titleOf(const Pack& pack, const std::string& locale) {
    for (const char* name : {"course.yaml", "program.yaml", "policy.yaml", "standards.yaml", "formulas.yaml"}) {
        const std::string title = pack.localised(locale, name)["title"].scalar();
        if (!title.empty()) return title;
    }
    return pack.id();
}

Json list(QueryCall& call) {
    Json rows = Json::list({});
    const std::string kind = call.text("kind");
    for (const InstalledPack& installed : ContentStore::everything(call.session())) {
        if (installed.installedAt > call.at() || (call.known() && installed.installedAt > *call.known())) continue;
        if (!kind.empty() && installed.kind != kind) continue;
        const PackPtr pack = ContentStore::byDigest(call.session(), installed.digest);
        Json locales = Json::list({});
        for (const std::string& locale : pack->locales()) locales.push(locale);
        rows.push(Json::object({{"pack", installed.pack},
                                {"kind", installed.kind},
                                {"version", installed.version.text()},
                                {"title", titleOf(*pack, call.reader().locale)},
                                {"locales", locales},
                                {"digest", installed.digest},
                                {"installedAt", installed.installedAt.iso()}}));
    }
    return Json::object({{"rows", rows}});
}

/// `pack/version/name.svg`, as lessons name their figures.
Json figure(QueryCall& call) {
    const std::string id = call.text("figure");
    const std::size_t first = id.find('/');
    const std::size_t second = first == std::string::npos ? first : id.find('/', first + 1);
    const auto unknown = [&] { return Refused("packs.no-such-figure", Json::object({{"figure", id}}), "figure"); };
    if (second == std::string::npos) throw unknown();
    const PackPtr pack = ContentStore::version(call.session(), id.substr(0, first), id.substr(first + 1, second - first - 1));
    // Only figures: an item bank with its keys lies in the same pack.
    const std::string* bytes = pack->bytes("figures/" + id.substr(second + 1));
    if (bytes == nullptr) throw unknown();
    const std::string_view type = id.ends_with(".svg") ? "image/svg+xml" : id.ends_with(".png") ? "image/png" : "image/jpeg";
    return Json::object({{"type", type}, {"bytes", base::base64url(*bytes)}});
}

}  // namespace

Problems problemsOf(Session& session, const PackPtr& pack, Instant at) {
    Library library;
    for (const PackPtr& installed : ContentStore::allNewest(session, {}, at)) library.add(installed);
    library.add(pack);
    return checkPack(*pack, library);
}

namespace {

void check(Session& session, const PackPtr& pack, Instant now) {
    const Problems problems = problemsOf(session, pack, now);
    if (!problems.empty()) refuse(pack->id(), problems);
}

PackPtr packIn(const std::string& folder) {
    Problems problems;
    PackPtr pack = Pack::fromFolder(folder, problems);
    if (!pack) refuse(folder, problems);
    return pack;
}

}  // namespace

PackPtr checked(Session& session, const std::string& folder, Instant now) {
    PackPtr pack = packIn(folder);
    check(session, pack, now);
    return pack;
}

Json install(CommandCall& call, const PackPtr& pack) {
    check(call.session(), pack, call.now());
    Json answer =
        Json::object({{"pack", pack->id()}, {"version", pack->version().text()}, {"kind", pack->kind()}, {"digest", pack->digest()}});
    for (const InstalledPack& installed : ContentStore::everything(call.session())) {
        if (installed.pack != pack->id() || installed.version != pack->version()) continue;
        if (installed.digest == pack->digest()) return answer.set("installed", false);
        throw Refused("packs.version-taken", Json::object({{"pack", pack->id()}, {"version", pack->version().text()}}), "folder");
    }
    ContentStore::keep(call.session(), *pack);
    call.append({.type = "packs.installed", .subject = pack->id(), .data = answer});
    return answer.set("installed", true);
}

Json install(CommandCall& call, const std::string& folder) { return install(call, packIn(folder)); }

void registerPacks(gate::Registry& registry) {
    registry.projector({.name = "packs.installed",
                        .version = 1,
                        .types = {"packs.installed"},
                        .tables = {"installed_packs"},
                        .project = [](Session& session, const ledger::Record& record) {
                            ContentStore::insertInstalled(session,
                                                          {.pack = record.data["pack"].text(),
                                                           .version = Version::parse(record.data["version"].text()).value_or(Version{}),
                                                           .kind = record.data["kind"].text(),
                                                           .digest = record.data["digest"].text(),
                                                           .installedAt = record.at,
                                                           .seq = record.seq});
                        }});

    gate::Command installEntry;
    installEntry.name = "packs.install";
    installEntry.about = "Checks a pack of any kind and installs this version of it.";
    installEntry.arguments = {
        {"folder", gate::Type::Text, gate::Need::Required, "folder that holds pack.yaml, on the machine of the gate"}};
    installEntry.answer = "{pack, version, kind, digest, installed}";
    installEntry.access = {{Role::Author, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
    installEntry.handle = [](CommandCall& call) { return install(call, call.text("folder")); };
    registry.command(std::move(installEntry));

    gate::Query listEntry;
    listEntry.name = "packs.list";
    listEntry.about = "Which versions of which packs are installed.";
    listEntry.arguments = {{"kind", gate::Type::Id, gate::Need::Optional, "standards, course, formulas, program, policy or bank"}};
    listEntry.answer = "{rows:[{pack, kind, version, title, locales, digest, installedAt}]}";
    listEntry.access = {{Role::Hr, Reach::Organisation},
                        {Role::Author, Reach::Organisation},
                        {Role::Auditor, Reach::Organisation},
                        {Role::Operator, Reach::Organisation}};
    listEntry.handle = list;
    registry.query(std::move(listEntry));

    gate::Query figureEntry;
    figureEntry.name = "packs.figure";
    figureEntry.about = "A figure of an installed pack.";
    figureEntry.arguments = {{"figure", gate::Type::Id, gate::Need::Required, "pack/version/name.svg, as a lesson gives it"}};
    figureEntry.answer = "{type, bytes (base64url)}";
    figureEntry.access = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Own}, {Role::Hr, Reach::Own},
                          {Role::Author, Reach::Own},  {Role::Auditor, Reach::Own},    {Role::Operator, Reach::Organisation}};
    figureEntry.handle = figure;
    registry.query(std::move(figureEntry));
}

}  // namespace adab::packs

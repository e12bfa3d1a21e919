// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/PersonPages.h"

#include "base/Hash.h"
#include "files/Bundle.h"
#include "files/FilesService.h"
#include "files/PersonFile.h"
#include "insight/Timeline.h"
#include "people/Organisation.h"
#include "people/PeopleStore.h"
#include "print/Faces.h"
#include "print/Paragraphs.h"

#include <QTextDocument>

namespace adab::print {

namespace {

/// The same question as somebody else reads its answer.
class ReadBy final : public gate::QueryCall {
public:
    ReadBy(gate::QueryCall& call, Reader reader) : m_call(call), m_reader(std::move(reader)) {}
    const gate::Actor& actor() const override { return m_call.actor(); }
    const Json& args() const override { return m_call.args(); }
    gate::Session& session() override { return m_call.session(); }
    Instant now() const override { return m_call.now(); }
    bool mayReach(const gate::Target& target) const override { return m_call.mayReach(target); }
    bool holds(gate::Role role) const override { return m_call.holds(role); }
    std::string text(std::string_view argument, std::string_view fallback) const override { return m_call.text(argument, fallback); }
    Instant at() const override { return m_call.at(); }
    std::optional<Instant> known() const override { return m_call.known(); }
    Reader reader() const override { return m_reader; }
    const Phrases& phrases() const override { return m_call.phrases(); }

private:
    gate::QueryCall& m_call;
    Reader m_reader;
};

Json dated(const std::string& iso) { return Json::object({{"date", iso}}); }

/// Puts the pages of one person together.
class Composing {
public:
    Composing(gate::QueryCall& call, const gate::Registry& registry, const std::string& person)
        : m_call(call, people::readerOf(call.session(), person)),
          m_registry(registry),
          m_person(person),
          m_zone(people::zoneOf(call.session(), person, call.at())) {}

    PersonPages pages(const Json& bundle) {
        PersonPages pages;
        pages.locale = m_call.reader().locale;
        pages.house = people::organisationOf(m_call.session()).name;
        pages.title = say("page-title");
        pages.name = people::nameOf(m_call.session(), m_person).name;
        pages.made =
            say("page-made", Json::object({{"date", dated(m_zone.dateOf(m_call.at()).iso())}, {"count", bundle["records"].size()}}));
        pages.sections = {who(), work(), kept(), holds(), written(bundle), history()};
        pages.foot = say("page-check");
        return pages;
    }

private:
    std::string say(const std::string& code, const Json& arguments = Json::object()) { return m_call.say("files." + code, arguments); }

    PersonPages::Section who() {
        gate::Session& session = m_call.session();
        PersonPages::Section section{say("page-who"), {}};
        if (people::isErased(session, m_person)) section.lines.push_back({{}, say("page-erased")});
        if (const std::string latin = people::nameOf(session, m_person).latinName; !latin.empty()) section.lines.push_back({{}, latin});
        if (const auto login = people::loginOf(session, m_person))
            section.lines.push_back({{}, say("page-login", Json::object({{"login", *login}}))});
        section.lines.push_back({{}, m_person});
        return section;
    }
    PersonPages::Section work() {
        PersonPages::Section section{say("page-work"), {}};
        for (const auto& job : people::allJobsOf(m_call.session(), m_person)) {
            const std::string locale = m_call.reader().locale;
            Json arguments = Json::object({{"jobRole", people::placeName(m_call.session(), people::Named::JobRole, job.jobRole, locale)},
                                           {"site", people::placeName(m_call.session(), people::Named::Site, job.site, locale)},
                                           {"date", dated(job.from.iso())}});
            if (job.until) arguments.set("until", dated(job.until->iso()));
            section.lines.push_back({{}, say(job.until ? "page-job-until" : "page-job", arguments)});
        }
        return section;
    }
    PersonPages::Section kept() {
        PersonPages::Section section{say("page-kept"), {}};
        const Json retention = files::retentionOf(m_call, m_registry, m_person);
        for (const Json& paper : retention["papers"].items()) {
            const std::string source = paper["source"].text("");
            section.lines.push_back({paper["title"].text("") + " · " + paper["countText"].text(""),
                                     paper["sentence"].text("") + (source.empty() ? "" : "\n" + source)});
        }
        for (const Json& erasure : retention["erasures"].items()) section.lines.push_back({{}, erasure["sentence"].text("")});
        return section;
    }
    PersonPages::Section holds() {
        PersonPages::Section section{say("page-holds"), {}};
        const Json rows = files::holdsOfPerson(m_call, m_person);
        for (const Json& hold : rows.items()) section.lines.push_back({hold["sentence"].text(""), hold["liftedSentence"].text("")});
        return section;
    }
    /// What the bundle opens, with when and of which papers.
    PersonPages::Section written(const Json& bundle) {
        PersonPages::Section section{say("page-words"), {}};
        std::map<std::string, const Json*> records;
        for (const Json& one : bundle["records"].items()) records.emplace(one["record"]["id"].text(""), &one["record"]);
        for (const Json& text : bundle["texts"].items()) {
            const Json& record = *records.at(text["record"].text(""));
            const std::string paper = files::paperOf(m_registry, record["type"].text(""), text["field"].text(""));
            const std::string day = m_zone.dateOf(Instant{record["effective"].integer(record["at"].integer())}).iso();
            if (text["text"].text("").empty()) continue;
            section.lines.push_back(
                {say("page-text", Json::object({{"date", dated(day)}, {"title", say("paper-" + (paper.empty() ? "other" : paper))}})),
                 text["text"].text("")});
        }
        return section;
    }
    PersonPages::Section history() {
        PersonPages::Section section{say("page-history"), {}};
        const Json timeline = insight::timelineAnswer(m_call, m_person);
        for (const Json& entry : timeline["entries"].items()) {
            const auto at = Instant::parse(entry["at"].text(""));
            const std::string day = at ? m_zone.dateOf(*at).iso() : std::string();
            const std::string why = entry["why"].text("");
            section.lines.push_back(
                {say("page-day", Json::object({{"date", dated(day)}})), entry["sentence"].text("") + (why.empty() ? "" : "\n" + why)});
        }
        return section;
    }

    ReadBy m_call;
    const gate::Registry& m_registry;
    std::string m_person;
    Zone m_zone;
};

Json personFile(gate::QueryCall& call, const gate::Registry& registry, const ledger::SigningKey& key) {
    const std::string person = call.text("person", call.actor().person);
    if (!people::exists(call.session(), person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
    Json bundle = files::personBundle(call.session(), person, call.now(), key, files::readerOf(call, person));
    const std::string pdf = personPdf(Composing(call, registry, person).pages(bundle));
    const std::string json = files::sealed(std::move(bundle), {{"person.pdf", pdf}}, key);
    return Json::object({{"folder", "adab-" + person}, {"json", base::base64url(json)}, {"pdf", base::base64url(pdf)}});
}

}  // namespace

std::string personPdf(const PersonPages& pages) {
    requireFonts();
    QTextDocument document;
    Paragraphs page(document, pages.locale);
    page.put(pages.house, 11, kTeal, QFont::Bold, 0);
    page.put(pages.title, 10, kQuiet, QFont::Normal, 2);
    page.put(pages.name, 20, kInk, QFont::Bold, 22);
    page.put(pages.made, 10, kQuiet, QFont::Normal, 4);
    for (const auto& section : pages.sections) {
        if (section.lines.empty()) continue;
        page.put(section.heading, 14, kTeal, QFont::Bold, 22);
        for (const auto& line : section.lines) {
            page.put(line.quiet, 9.5, kQuiet, QFont::Bold, 8);
            page.put(line.words, 11, kInk, QFont::Normal, line.quiet.empty() ? 6 : 1);
        }
    }
    page.put(pages.foot, 9.5, kQuiet, QFont::Normal, 26);
    return pdfOf(document, pages.title);
}

void registerPersonFile(gate::Registry& registry, const ledger::SigningKey& key) {
    const gate::Registry* const all = &registry;  // it owns what is registered here
    gate::Query file;
    file.name = "print.personFile";
    file.about = "A person's file to take along: person.pdf to read, person.json to check without the house.";
    file.arguments = {{"person", gate::Type::Person, gate::Need::Optional, "whose; one's own where absent"}};
    file.answer = "{folder, json (base64url), pdf (base64url)}";
    file.access = {{gate::Role::Learner, gate::Reach::Own},
                   {gate::Role::Hr, gate::Reach::Organisation},
                   {gate::Role::Auditor, gate::Reach::Organisation},
                   {gate::Role::Operator, gate::Reach::Organisation}};
    file.trace = gate::Query::Trace::FileRead;
    file.handle = [all, key](gate::QueryCall& call) { return personFile(call, *all, key); };
    registry.query(std::move(file));
}

}  // namespace adab::print

// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/Preview.h"

#include "base/Countries.h"
#include "house/Founding.h"
#include "house/Rooms.h"
#include "packs/RuleUses.h"
#include "packs/Translations.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <utility>

namespace adab::house {

namespace fs = std::filesystem;

namespace {

using packs::Pack;
using packs::PackPtr;

/// Who looks: where the standard differs by country, each language is read where it is spoken.
struct Person {
    const char* locale;
    const char* name;
    const char* latinName;
    const char* country;
    const char* zone;
};
constexpr std::array kPeople{Person{"en", "Robin", "Robin", "GB", "Europe/London"}, Person{"th", "มาลี", "Malee", "TH", "Asia/Bangkok"},
                             Person{"fa", "امید", "Omid", "IR", "Asia/Tehran"}, Person{"ar", "نور", "Noor", "AE", "Asia/Dubai"}};
constexpr const char* kSecret = "482691";
/// Above what anybody ships, so that the folder stands in front of the shipped pack of its name.
constexpr const char* kShownVersion = "99999.0.0";

std::string nameOf(const fs::path& folder) {
    const fs::path plain = folder.lexically_normal();
    return (plain.has_filename() ? plain : plain.parent_path()).filename().string();
}

std::size_t rankOf(const std::string& kind) {
    static constexpr std::array<std::string_view, 5> order{"standards", "formulas", "course", "program", "policy"};
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), kind) - order.begin());
}

void collect(const Yaml& node, const std::set<std::string>& known, std::set<std::string>& found) {
    if (node.isScalar() && known.contains(node.scalar())) found.insert(node.scalar());
    for (const Yaml& entry : node.items()) collect(entry, known, found);
    for (const auto& [key, value] : node.members()) {
        collect(key, known, found);
        collect(value, known, found);
    }
}

std::string titleOf(const Pack& pack, const std::string& locale) {
    for (const char* file : {"course.yaml", "program.yaml", "policy.yaml", "formulas.yaml", "standards.yaml"}) {
        const std::string title = pack.localised(locale, file)["title"].scalar();
        if (!title.empty()) return title;
    }
    return pack.id();
}

/// Those for which a rule of any standards has a variant.
std::set<std::string> countriesOf(const packs::Library& library) {
    std::set<std::string> found;
    for (const PackPtr& pack : library.ofKind("standards"))
        for (const Yaml& value : pack->manifest()["values"].items())
            for (const Yaml& norm : value["norms"].items())
                for (const Yaml& standard : norm["standards"].items())
                    for (const Yaml& rule : standard["rules"].items())
                        for (const Yaml& variant : rule["variants"].items())
                            if (variant["country"]) found.insert(variant["country"].scalar());
    return found;
}

/// A stem as a line of a list: its gaps are dots.
std::string withoutGaps(std::string stem) {
    for (std::size_t from = stem.find("{{"); from != std::string::npos; from = stem.find("{{", from)) {
        const std::size_t to = stem.find("}}", from);
        if (to == std::string::npos) break;
        stem.replace(from, to + 2 - from, "…");
    }
    return stem;
}

/// What there is to see of a pack, and the page that shows it.
class Parts {
public:
    Parts(const Pack& pack, const packs::Library& library, const std::string& locale)
        : m_pack(pack), m_library(library), m_locale(locale) {}

    Json list() {
        if (m_pack.kind() == "course") courseParts();
        if (m_pack.kind() == "formulas") {
            for (const Yaml& formula : m_pack.manifest()["formulas"].items()) addFormula(formula.scalar());
        }
        if (m_pack.kind() == "program" && m_pack.manifest()["acknowledge"])
            add("standards", m_pack.id(), titleOf(m_pack, m_locale), "learner/Standards", Json::object({{"program", m_pack.id()}}),
                "program.yaml");
        if (m_pack.kind() == "bank") items();
        return m_parts;
    }

private:
    void add(const char* part, const std::string& id, const std::string& title, const char* page, Json values, const std::string& file) {
        Json stale = Json::list();
        for (const std::string& locale : m_pack.locales())
            if (packs::isStale(m_pack, locale, file)) stale.push(locale);
        m_parts.push(Json::object({{"part", part},
                                   {"id", id},
                                   {"title", title.empty() ? id : title},
                                   {"page", page},
                                   {"values", std::move(values)},
                                   {"stale", std::move(stale)}}));
    }
    /// Of the pack itself, or one that a course practises from another pack.
    void addFormula(const std::string& id) {
        std::string title;
        for (const PackPtr& pack : m_library.ofKind("formulas"))
            if (title.empty()) title = pack->localised(m_locale, "formulas.yaml")["formulas"][id]["title"].scalar();
        add("formula", id, title, "learner/Formula", Json::object({{"formula", id}}), "formulas.yaml");
    }
    void courseParts() {
        const Yaml texts = m_pack.localised(m_locale, "course.yaml");
        add("outline", m_pack.id(), titleOf(m_pack, m_locale), "learner/Course", Json::object({{"course", m_pack.id()}}), "course.yaml");
        for (const auto& [list, part] : {std::pair{"lessons", "lesson"}, std::pair{"refresher", "refresher"}}) {
            for (const Yaml& lesson : m_pack.manifest()[list].items()) {
                const std::string& id = lesson["id"].scalar();
                add(part, id, texts[list][id]["title"].scalar(), "learner/Lesson", Json::object({{"course", m_pack.id()}, {"lesson", id}}),
                    "lessons/" + id + ".md");
            }
        }
        if (m_pack.bytes(m_pack.sourceLocale() + "/card.md") != nullptr)
            add("card", m_pack.id(), titleOf(m_pack, m_locale), "learner/Card", Json::object({{"course", m_pack.id()}}), "card.md");
        for (const Yaml& scenario : m_pack.manifest()["scenarios"].items()) {
            const std::string file = "scenarios/" + scenario.scalar() + ".yaml";
            add("scenario", scenario.scalar(), m_pack.localised(m_locale, file)["title"].scalar(), "learner/Simulation",
                Json::object({{"scenario", scenario.scalar()}}), file);
        }
        items();
        for (const Yaml& formula : m_pack.manifest()["formulas"].items()) addFormula(formula.scalar());
    }
    void items() {
        const Yaml texts = m_pack.localised(m_locale, "items.yaml");
        const Yaml listed = m_pack.yaml("items.yaml");
        for (const Yaml& item : listed.items()) {
            const std::string& id = item["id"].scalar();
            add("item", id, withoutGaps(texts[id]["stem"].scalar()), "author/Item", Json::object({{"bank", m_pack.id()}, {"item", id}}),
                "items.yaml");
        }
    }

    const Pack& m_pack;
    const packs::Library& m_library;
    std::string m_locale;
    Json m_parts = Json::list();
};

}  // namespace

// ----------------------------------------------------------------------------------------------------------------------- reading

std::string PreviewReading::pathOf(const std::string& file) const {
    const std::size_t slash = file.find('/');
    const auto place = m_places.find(file.substr(0, slash));
    if (place == m_places.end()) return fs::path(file).is_absolute() ? file : std::string();
    return slash == std::string::npos ? place->second : (fs::path(place->second) / file.substr(slash + 1)).string();
}

std::string PreviewReading::ruleTitle(const std::string& rule, const std::string& locale) const {
    for (const PackPtr& pack : m_library.ofKind("standards")) {
        const std::string title = pack->localised(locale, "standards.yaml")[rule]["title"].scalar();
        if (!title.empty()) return title;
    }
    return rule;
}

Json PreviewReading::overview(const std::string& locale) const {
    Json problems = Json::list();
    for (const Problem& problem : m_problems) {
        problems.push(Json::object({{"file", problem.file},
                                    {"path", pathOf(problem.file)},
                                    {"line", problem.line},
                                    {"column", problem.column},
                                    {"message", problem.message},
                                    {"remedy", problem.remedy}}));
    }
    Json answer = Json::object({{"folder", m_folder}, {"problems", std::move(problems)}});
    if (!m_pack) return answer;
    Json locales = Json::list();
    for (const std::string& one : m_pack->locales()) locales.push(one);
    Json stale = Json::list();
    for (const packs::StaleTranslation& one : packs::staleTranslations(*m_pack)) {
        stale.push(Json::object({{"locale", one.locale},
                                 {"file", one.file == one.locale ? std::string() : one.file},
                                 {"made", one.made.text()},
                                 {"path", pathOf(one.shownFile)},
                                 {"line", one.line}}));
    }
    // What the pack itself names; of standards that is every rule they have.
    std::set<std::string> named;
    collect(m_pack->manifest(), m_library.rules(), named);
    for (const auto& [path, bytes] : m_pack->files()) {
        if (path == "items.yaml" || (path.starts_with("scenarios/") && path.ends_with(".yaml")))
            collect(m_pack->yaml(path), m_library.rules(), named);
    }
    Json rules = Json::list();
    for (const std::string& rule : named) rules.push(Json::object({{"rule", rule}, {"title", ruleTitle(rule, locale)}}));
    Json countries = Json::list();
    for (const std::string& country : countriesOf(m_library))
        countries.push(Json::object({{"country", country}, {"name", base::countryName(country, locale)}}));
    answer.set("pack", m_pack->id())
        .set("kind", m_pack->kind())
        .set("version", m_pack->version().text())
        .set("title", titleOf(*m_pack, locale))
        .set("source", m_pack->sourceLocale())
        .set("locales", std::move(locales))
        .set("parts", Parts(*m_pack, m_library, locale).list())
        .set("stale", std::move(stale))
        .set("rules", std::move(rules))
        .set("countries", std::move(countries));
    return answer;
}

Json PreviewReading::usesOf(const std::string& rule, const std::string& locale) const {
    Json rows = Json::list();
    for (const packs::RuleUse& use : packs::usesOfRule(m_library, rule)) {
        const PackPtr pack = m_library.find(use.pack);
        rows.push(Json::object({{"kind", packs::name(use.kind)},
                                {"pack", use.pack},
                                {"packTitle", pack ? titleOf(*pack, locale) : use.pack},
                                {"id", use.id},
                                {"via", use.via},
                                {"file", use.file},
                                {"path", pathOf(use.file)},
                                {"line", use.line}}));
    }
    return Json::object({{"rule", rule}, {"title", ruleTitle(rule, locale)}, {"rows", std::move(rows)}});
}

// ----------------------------------------------------------------------------------------------------------------------- preview

Preview::Preview(const std::string& folder, std::string work)
    : m_folder(fs::absolute(folder).lexically_normal().string()), m_work(std::move(work)) {
    if (m_folder.size() > 1 && m_folder.ends_with('/')) m_folder.pop_back();
}

/// The shipped packs, and those that lie beside the folder, as they are when the preview begins.
void Preview::readAround() {
    if (std::exchange(m_around, true)) return;
    // Rooms add their checks when they register.
    allRooms({});
    std::error_code error;
    std::vector<fs::path> folders;
    for (const fs::path& around : {fs::path(m_folder).parent_path(), fs::path(shareFolder()) / "courses"}) {
        std::vector<fs::path> found;
        for (const auto& entry : fs::directory_iterator(around, error)) {
            if (entry.path().filename().string().front() != '_' && fs::exists(entry.path() / "pack.yaml", error))
                found.push_back(entry.path());
        }
        std::sort(found.begin(), found.end());
        folders.insert(folders.end(), found.begin(), found.end());
    }
    const std::string own = fs::weakly_canonical(m_folder, error).string();
    std::set<std::string> ids;
    for (const fs::path& folder : folders) {
        if (fs::weakly_canonical(folder, error) == own) continue;
        Problems ignored;
        const PackPtr pack = Pack::fromFolder(folder.string(), ignored);
        if (pack && ids.insert(pack->id()).second) m_others.emplace_back(folder.string(), pack);
    }
    std::stable_sort(m_others.begin(), m_others.end(),
                     [](const auto& a, const auto& b) { return rankOf(a.second->kind()) < rankOf(b.second->kind()); });
}

std::shared_ptr<const PreviewReading> Preview::read() {
    const std::lock_guard lock(m_mutex);
    readAround();
    auto reading = std::make_shared<PreviewReading>();
    reading->m_folder = m_folder;
    reading->m_pack = Pack::fromFolder(m_folder, reading->m_problems);
    for (const auto& [folder, pack] : m_others) {
        reading->m_places.emplace(nameOf(folder), folder);
        // The folder stands for the shipped pack of its name.
        if (!reading->m_pack || pack->id() != reading->m_pack->id()) reading->m_library.add(pack);
    }
    reading->m_places[nameOf(m_folder)] = m_folder;
    if (reading->m_pack) {
        reading->m_library.add(reading->m_pack);
        const Problems found = packs::checkPack(*reading->m_pack, reading->m_library);
        reading->m_problems.insert(reading->m_problems.end(), found.begin(), found.end());
    }
    return reading;
}

/// The packs around the folder, which every later house begins with.
void Preview::found() {
    if (m_founded) return;
    const std::string base = m_work + "/base";
    const auto house = House::open({base, Options::Opening::Create, nullptr, nullptr});
    asOperator(*house, "people.foundOrganisation", Json::object({{"name", "Adab"}, {"zone", "UTC"}}));
    for (const auto& [folder, pack] : m_others) {
        try {
            asOperator(*house, "packs.install", Json::object({{"folder", folder}}));
        } catch (const Refused&) {
            // A pack that is not finished: what needs it says so by itself.
            continue;
        }
    }
    m_founded = true;
}

/// The house that every later one of that country is a copy of: with whoever reads, at a site there.
std::string Preview::people(const std::string& country) {
    const std::string base = m_work + "/base-" + country;
    if (m_tokens.contains(country)) return base;
    std::error_code ignored;
    fs::remove_all(base, ignored);
    fs::copy(m_work + "/base", base, fs::copy_options::recursive);
    const auto house = House::open({base, Options::Opening::Existing, nullptr, nullptr});
    std::map<std::string, std::string> tokens;
    const Json job = Json::object({{"en", "Host"}, {"th", "เจ้าหน้าที่ต้อนรับ"}, {"fa", "میزبان"}, {"ar", "موظف استقبال"}});
    asOperator(*house, "people.addJobRole", Json::object({{"jobRole", "host"}, {"names", job}}));
    const Date from = base::Zone("UTC").dateOf(base::SystemClock().now());
    for (const Person& one : kPeople) {
        const std::string locale = one.locale;
        const std::string where = country.empty() ? one.country : country;
        const Json names = Json::object({{"en", where}, {locale, where}});
        asOperator(*house, "people.addSite", Json::object({{"site", locale}, {"names", names}, {"zone", one.zone}, {"country", where}}));
        const std::string person =
            asOperator(*house, "people.addStaff", Json::object({{"name", one.name}, {"latinName", one.latinName}}))["person"].text();
        asOperator(
            *house, "people.startJob",
            Json::object({{"person", person}, {"site", locale}, {"department", "lobby"}, {"jobRole", "host"}, {"from", from.iso()}}));
        asOperator(*house, "people.grantRole", Json::object({{"person", person}, {"role", "learner"}, {"scope", "own"}}));
        asOperator(*house, "people.grantRole", Json::object({{"person", person}, {"role", "author"}, {"scope", "organisation"}}));
        const Json code = asOperator(*house, "people.issueEnrolmentCode", Json::object({{"person", person}}))["code"];
        const gate::Answer enrolled = house->gate().call(
            std::string(), {"people.enrol",
                            Json::object({{"code", code}, {"secret", kSecret}, {"secretKind", "pin"}, {"locale", locale}}),
                            {},
                            {},
                            {},
                            {}});
        if (enrolled.error) throw Refused(*enrolled.error);
        tokens[locale] = enrolled.value["token"].text();
        asPerson(*house, person, "people.saveSettings",
                 Json::object({{"locale", locale}, {"lessonLocale", locale}, {"guestLocale", locale}}));
    }
    m_tokens[country] = std::move(tokens);
    return base;
}

std::unique_ptr<House> Preview::open(const PreviewReading& reading, const std::string& country) {
    const std::lock_guard lock(m_mutex);
    readAround();
    found();
    const std::string base = people(country);
    const std::string place = m_work + "/" + std::to_string(++m_opened);
    // Whoever looks may still hold the one that they have and the one before it.
    constexpr int kHeld = 3;
    std::error_code ignored;
    fs::remove_all(m_work + "/" + std::to_string(m_opened - kHeld), ignored);
    fs::copy(base, place, fs::copy_options::recursive);
    auto house = House::open({place, Options::Opening::Existing, nullptr, nullptr});
    if (!reading.pack() || !reading.problems().empty()) return house;
    const fs::path copy = fs::path(place) / nameOf(m_folder);
    const int versionLine = reading.pack()->manifest()["version"].line();
    for (const auto& [path, bytes] : reading.pack()->files()) {
        fs::create_directories((copy / path).parent_path());
        std::ofstream out(copy / path, std::ios::binary);
        if (path != "pack.yaml") {
            out << bytes;
            continue;
        }
        std::istringstream lines(bytes);
        int number = 0;
        for (std::string line; std::getline(lines, line);) {
            ++number;
            // A mark of what was translated from when has nothing to say here.
            out << (number == versionLine ? std::string("version: ") + kShownVersion : line) << '\n';
        }
    }
    asOperator(*house, "packs.install", Json::object({{"folder", copy.string()}}));
    return house;
}

std::map<std::string, std::string> Preview::tokens(const std::string& country) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_tokens.find(country);
    return found != m_tokens.end() ? found->second : std::map<std::string, std::string>();
}

}  // namespace adab::house

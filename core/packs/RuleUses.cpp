// SPDX-License-Identifier: GPL-3.0-or-later
#include "packs/RuleUses.h"

#include "packs/Markdown.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace adab::packs {
namespace {

using Kind = RuleUse::Kind;
using Ids = std::set<std::string, std::less<>>;

/// One id, or a list of them.
std::vector<Yaml> oneOrMore(const Yaml& node) {
    return node.isList() ? node.items() : node ? std::vector<Yaml>{node} : std::vector<Yaml>{};
}

class Uses {
public:
    Uses(const Library& library, std::string_view rule) : m_library(library), m_names{std::string(rule)} {}

    std::vector<RuleUse> find() {
        for (const PackPtr& pack : m_library.ofKind("standards")) inStandards(*pack);
        for (const PackPtr& pack : m_library.ofKind("course")) inCourse(*pack);
        for (const PackPtr& pack : m_library.ofKind("bank")) inItems(*pack);
        for (const PackPtr& pack : m_library.ofKind("formulas")) inFormulas(*pack);
        for (const PackPtr& pack : m_library.ofKind("program")) inProgram(*pack);
        // A program may ask for another one.
        for (bool more = true; more;) {
            const std::size_t before = m_programs.size();
            for (const PackPtr& pack : m_library.ofKind("program")) inProgramOfPrograms(*pack);
            more = m_programs.size() != before;
        }
        for (const PackPtr& pack : m_library.ofKind("policy")) inPolicy(*pack);
        std::stable_sort(m_uses.begin(), m_uses.end(), [](const RuleUse& a, const RuleUse& b) {
            return std::tie(a.kind, a.pack, a.file, a.line) < std::tie(b.kind, b.pack, b.file, b.line);
        });
        m_uses.erase(std::unique(m_uses.begin(), m_uses.end()), m_uses.end());
        return m_uses;
    }

private:
    void add(Kind kind, const Pack& pack, std::string id, std::string via, const Yaml& at) {
        m_uses.push_back({kind, pack.id(), std::move(id), std::move(via), at.file(), at.line()});
    }
    /// The entry of a list that names the rule; Missing where none does.
    Yaml named(const Yaml& list) const {
        for (const Yaml& entry : list.items())
            if (m_names.contains(entry.scalar())) return entry;
        return {};
    }

    void inStandards(const Pack& pack) {
        for (const Yaml& value : pack.manifest()["values"].items())
            for (const Yaml& norm : value["norms"].items())
                for (const Yaml& standard : norm["standards"].items())
                    for (const Yaml& rule : standard["rules"].items()) inRule(pack, rule);
    }
    void inRule(const Pack& pack, const Yaml& rule) {
        const std::string& id = rule["id"].scalar();
        const std::vector<Yaml>& variants = rule["variants"].items();
        const bool variantAsked =
            std::any_of(variants.begin(), variants.end(), [&](const Yaml& variant) { return m_names.contains(variant["id"].scalar()); });
        if (!m_names.contains(id) && !variantAsked) return;
        m_names.insert(id);
        wordings(pack, id);
        for (const Yaml& variant : variants) {
            m_names.insert(variant["id"].scalar());
            add(Kind::Variant, pack, variant["id"].scalar(), {}, variant["id"]);
            wordings(pack, variant["id"].scalar());
        }
    }
    void wordings(const Pack& pack, const std::string& id) {
        for (const std::string& locale : pack.locales()) {
            for (const auto& [key, text] : pack.yaml(locale + "/standards.yaml").members())
                if (key.scalar() == id) add(Kind::Wording, pack, locale, {}, key);
        }
    }

    void inCourse(const Pack& pack) {
        bool has = false;
        for (const char* list : {"lessons", "refresher"}) {
            for (const Yaml& lesson : pack.manifest()[list].items()) {
                const Yaml rule = named(lesson["rules"]);
                if (!rule) continue;
                has = true;
                const std::string& id = lesson["id"].scalar();
                add(Kind::Lesson, pack, id, {}, rule);
                const std::string file = pack.sourceLocale() + "/lessons/" + id + ".md";
                const std::string* text = pack.bytes(file);
                if (text == nullptr) continue;
                Problems ignored;
                for (const Screen& screen : parseLesson(*text, pack.shown(file), ignored).screens) {
                    if (screen.check)
                        m_uses.push_back({Kind::Check, pack.id(), screen.check->id, id, pack.shown(file), screen.check->line});
                }
            }
        }
        has = inItems(pack) || has;
        for (const Yaml& scenario : pack.manifest()["scenarios"].items()) {
            const Yaml played = pack.yaml("scenarios/" + scenario.scalar() + ".yaml");
            const Yaml rule = named(played["rules"]);
            if (!rule) continue;
            has = true;
            m_scenarios.insert(scenario.scalar());
            add(Kind::Scenario, pack, scenario.scalar(), {}, rule);
        }
        if (has) m_courses.insert(pack.id());
    }
    bool inItems(const Pack& pack) {
        bool has = false;
        const Yaml items = pack.yaml("items.yaml");
        for (const Yaml& item : items.items()) {
            const Yaml rule = named(item["rules"]);
            if (!rule) continue;
            has = true;
            add(Kind::Item, pack, item["id"].scalar(), {}, rule);
            if (item["formula"]) m_formulas.emplace_back(item["formula"].scalar(), item["id"].scalar());
        }
        if (has) m_courses.insert(pack.id());
        return has;
    }
    void inFormulas(const Pack& pack) {
        for (const Yaml& formula : pack.manifest()["formulas"].items()) {
            for (const auto& [id, item] : m_formulas) {
                if (id == formula.scalar())
                    m_uses.push_back({Kind::Formula, pack.id(), id, item, pack.shown("formulas/" + id + ".yaml"), 1});
            }
        }
    }

    void inProgram(const Pack& pack) {
        const Yaml& root = pack.manifest();
        const auto use = [&](std::string id, std::string via, const Yaml& at) {
            m_programs.insert(pack.id());
            add(Kind::Program, pack, std::move(id), std::move(via), at);
        };
        if (const Yaml rule = named(root["acknowledge"])) use("acknowledge", {}, rule);
        for (const char* group : {"observations", "questions", "exams"}) {
            for (const Yaml& entry : root[group].items()) {
                const std::string& id = entry["id"].scalar();
                if (m_names.contains(entry["rule"].scalar())) use(id, {}, entry["rule"]);
                for (const Yaml& criterion : entry["criteria"].items())
                    if (m_names.contains(criterion["rule"].scalar())) use(id, {}, criterion["rule"]);
                for (const Yaml& cell : entry["draw"].items()) {
                    if (m_names.contains(cell["rule"].scalar())) use(id, {}, cell["rule"]);
                    for (const Yaml& course : oneOrMore(cell["course"]))
                        if (m_courses.contains(course.scalar())) use(id, course.scalar(), course);
                    for (const Yaml& course : oneOrMore(cell["courses"]))
                        if (m_courses.contains(course.scalar())) use(id, course.scalar(), course);
                }
                for (const Yaml& course : oneOrMore(entry["courses"]))
                    if (m_courses.contains(course.scalar())) use(id, course.scalar(), course);
            }
        }
        for (const Yaml& requirement : requirementsOf(root)) {
            const std::string& id = requirement["id"].scalar();
            for (const Yaml& course : oneOrMore(requirement["course"]))
                if (m_courses.contains(course.scalar())) use(id, course.scalar(), course);
            for (const Yaml& scenario : oneOrMore(requirement["scenario"]))
                if (m_scenarios.contains(scenario.scalar())) use(id, scenario.scalar(), scenario);
            for (const Yaml& formula : oneOrMore(requirement["formulas"])) {
                const bool said =
                    std::any_of(m_formulas.begin(), m_formulas.end(), [&](const auto& one) { return one.first == formula.scalar(); });
                if (said) use(id, formula.scalar(), formula);
            }
        }
    }
    void inProgramOfPrograms(const Pack& pack) {
        for (const Yaml& requirement : requirementsOf(pack.manifest())) {
            for (const Yaml& program : oneOrMore(requirement["program"])) {
                if (program.scalar() == pack.id() || !m_programs.contains(program.scalar())) continue;
                const RuleUse found{Kind::Program, pack.id(), requirement["id"].scalar(), program.scalar(), program.file(), program.line()};
                if (std::find(m_uses.begin(), m_uses.end(), found) == m_uses.end()) m_uses.push_back(found);
                m_programs.insert(pack.id());
            }
        }
    }
    /// A group of requirements has parts, which are looked at like the others.
    static std::vector<Yaml> requirementsOf(const Yaml& root) {
        std::vector<Yaml> all;
        for (const Yaml& requirement : root["requirements"].items()) {
            all.push_back(requirement);
            const std::vector<Yaml>& parts = requirement["of"].items();
            all.insert(all.end(), parts.begin(), parts.end());
        }
        return all;
    }

    void inPolicy(const Pack& pack) {
        for (const Yaml& rule : pack.manifest()["rules"].items()) {
            if (m_programs.contains(rule["program"].scalar()))
                add(Kind::Policy, pack, rule["id"].scalar(), rule["program"].scalar(), rule["program"]);
        }
    }

    const Library& m_library;
    Ids m_names;  ///< the rule and its variants
    Ids m_courses;
    Ids m_scenarios;
    Ids m_programs;
    std::vector<std::pair<std::string, std::string>> m_formulas;  ///< formula, and the item that has it said
    std::vector<RuleUse> m_uses;
};

}  // namespace

std::string_view name(RuleUse::Kind kind) {
    switch (kind) {
        case Kind::Wording: return "wording";
        case Kind::Variant: return "variant";
        case Kind::Lesson: return "lesson";
        case Kind::Check: return "check";
        case Kind::Item: return "item";
        case Kind::Scenario: return "scenario";
        case Kind::Formula: return "formula";
        case Kind::Program: return "program";
        case Kind::Policy: return "policy";
    }
    return {};
}

std::vector<RuleUse> usesOfRule(const Library& library, std::string_view rule) { return Uses(library, rule).find(); }

}  // namespace adab::packs

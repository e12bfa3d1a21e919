// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/DemoKeys.h"

#include "house/Founding.h"
#include "packs/Pack.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

namespace adab::cli {

namespace {

constexpr const char* kLocale = "en";
constexpr const char* kProgram = "onboarding";  // the one that the demonstration plays

std::string optionOf(const Json& item, const std::string& text) {
    for (const Json& option : item["options"].items()) {
        if (option["text"].text() == text) return option["option"].text();
    }
    throw std::logic_error("the demonstration does not find the option: " + text);
}

}  // namespace

DemoKeys::DemoKeys() {
    std::map<std::string, packs::PackPtr> courses;
    for (const std::string& folder : house::shippedPacks()) {
        Problems problems;
        const packs::PackPtr pack = packs::Pack::fromFolder(folder, problems);
        if (pack->kind() == "course") {
            courses[pack->id()] = pack;
            const Yaml texts = pack->localised(kLocale, "items.yaml");
            for (const Yaml& item : pack->yaml("items.yaml").items()) {
                const Yaml& text = texts[item["id"].scalar()];
                Key key;
                for (const Yaml& accepted : text["accept"].items()) key.right.push_back(accepted.scalar());
                for (const Yaml& option : item["key"].items()) key.right.push_back(text["options"][option.scalar()].scalar());
                m_items[text["stem"].scalar()] = key;
            }
            for (const Yaml& scenario : pack->manifest()["scenarios"].items()) {
                const Yaml words = pack->localised(kLocale, "scenarios/" + scenario.scalar() + ".yaml");
                for (const auto& [name, node] : pack->yaml("scenarios/" + scenario.scalar() + ".yaml")["nodes"].members()) {
                    for (const Yaml& move : node["moves"].items()) {
                        if (move["best"].scalar() != "true") continue;
                        m_bestWords.insert(words["nodes"][name.scalar()]["moves"][move["id"].scalar()]["said"].scalar());
                    }
                }
            }
        }
        if (pack->id() == kProgram) {
            for (const Yaml& question : pack->manifest()["questions"].items()) {
                m_acknowledgement.set(question["id"].scalar(), question["key"].scalar());
            }
            for (const Yaml& requirement : pack->manifest()["requirements"].items()) {
                for (const Yaml& formula : requirement["formulas"].items()) m_formulas.push_back(formula.scalar());
                const auto course = courses.find(requirement["course"].scalar());
                if (course == courses.end()) continue;
                std::vector<std::string> lessons;
                for (const Yaml& lesson : course->second->manifest()["lessons"].items()) lessons.push_back(lesson["id"].scalar());
                m_lessons.emplace_back(course->first, std::move(lessons));
            }
        }
    }
}

Json DemoKeys::rightResponse(const Json& item) const {
    const auto found = m_items.find(item["stem"].text());
    if (found == m_items.end()) throw std::logic_error("the demonstration does not know the item: " + item["stem"].text());
    const std::string kind = item["kind"].text();
    if (kind == "short-text") return Json::object({{"text", found->second.right.front()}});
    Json options = Json::list();
    for (const std::string& text : found->second.right) options.push(optionOf(item, text));
    return Json::object({{kind == "ordering" ? "order" : "chosen", options}});
}

Json DemoKeys::wrongResponse(const Json& item) const {
    const std::string kind = item["kind"].text();
    if (kind == "short-text") return Json::object({{"text", "?"}});
    Json right = rightResponse(item);
    if (kind == "ordering") {
        Json::List order = right["order"].items();
        std::reverse(order.begin(), order.end());
        return Json::object({{"order", Json::list(std::move(order))}});
    }
    for (const Json& option : item["options"].items()) {
        const auto& chosen = right["chosen"].items();
        if (std::find(chosen.begin(), chosen.end(), option["option"]) == chosen.end()) {
            return Json::object({{"chosen", Json::list({option["option"]})}});
        }
    }
    return right;
}

std::string DemoKeys::bestMove(const Json& choices) const {
    for (const Json& choice : choices.items()) {
        if (m_bestWords.contains(choice["text"].text())) return choice["move"].text();
    }
    throw std::logic_error("the demonstration finds no best choice");
}

}  // namespace adab::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ItemChecks.h"

#include "assessment/Choices.h"

#include <cctype>

namespace adab::assessment {
namespace {

/// The four numbers of the first `viewBox`, where they are whole.
std::vector<std::int64_t> viewBoxOf(const std::string& svg) {
    const std::size_t name = svg.find("viewBox");
    const std::size_t open = name == std::string::npos ? name : svg.find_first_of("\"'", name);
    const std::size_t close = open == std::string::npos ? open : svg.find(svg[open], open + 1);
    if (close == std::string::npos) return {};
    std::vector<std::int64_t> numbers;
    std::string digits;
    for (std::size_t i = open + 1; i <= close; ++i) {
        if (i < close && (std::isdigit(static_cast<unsigned char>(svg[i])) != 0)) {
            digits += svg[i];
            continue;
        }
        constexpr std::size_t most = 9;
        if (digits.size() > most || (i < close && svg[i] != ' ' && svg[i] != ',')) return {};
        if (!digits.empty()) numbers.push_back(std::stoll(digits));
        digits.clear();
    }
    return numbers;
}

}  // namespace

void checkItemMedia(const packs::Pack& course, const packs::Library&, Problems& problems) {
    const Yaml items = course.yaml("items.yaml");
    const auto formulas = [&] {
        std::vector<std::string> ids;
        for (const auto& formula : course.manifest()["formulas"].items()) ids.push_back(formula.scalar());
        return ids;
    }();
    for (const auto& item : items.items()) {
        const std::string& id = item["id"].scalar();
        if (const Yaml& formula = item["formula"]; formula && !contains(formulas, formula.scalar()))
            problems.push_back(formula.problem("the course does not have the formula " + formula.scalar() + " of item " + id,
                                               "add it to formulas: in pack.yaml, or correct its name"));
        const Yaml& figure = item["figure"];
        if (!figure) continue;
        const std::string* bytes = course.bytes("figures/" + figure.scalar());
        if (!bytes) {
            problems.push_back(figure.problem("there is no figure figures/" + figure.scalar() + " for item " + id,
                                              "add the drawing, or correct its name"));
            continue;
        }
        const Yaml& size = item["size"];
        if (!size) continue;
        const auto box = viewBoxOf(*bytes);
        const auto& numbers = size.items();
        const bool same = box.size() == 4 && box[0] == 0 && box[1] == 0 && numbers.size() == 2 && numbers[0].integer() == box[2] &&
                          numbers[1].integer() == box[3];
        if (!same)
            problems.push_back(size.problem("the figure of item " + id + " has another size",
                                            "let its viewBox be \"0 0 width height\" in whole units and write size: [width, height]"));
    }
}

}  // namespace adab::assessment

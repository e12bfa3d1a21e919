// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ItemType.h"

#include <algorithm>

namespace adab::assessment {

/// What the kinds with options share: reading a list of option ids and checking what an author wrote.

inline bool contains(const std::vector<std::string>& list, const std::string& wanted) {
    return std::find(list.begin(), list.end(), wanted) != list.end();
}

/// Option ids of the item, each at most once.
inline Result<std::vector<std::string>> readOptions(const Item& item, const Json& response, std::string_view member) {
    const Json& list = response[member];
    if (!list.isList()) return Error{"assessment.response-shape", Json::object({{"expected", member}}), "response"};
    std::vector<std::string> chosen;
    for (const auto& entry : list.items()) {
        if (!entry.isText() || !contains(item.options, entry.text()) || contains(chosen, entry.text()))
            return Error{"assessment.response-option", Json::object({{"option", entry.text("?")}}), "response"};
        chosen.push_back(entry.text());
    }
    return chosen;
}

/// Options and key as such: enough of them, known, none twice.
inline void checkOptions(const Item& item, const Yaml& place, std::size_t fewestKeys, Problems& problems) {
    const Yaml& options = place["options"];
    if (item.options.size() < 2)
        problems.push_back(
            (options ? options : place)
                .problem("item " + item.id + " offers fewer than two options", "list two or more option ids, as options: [a, b, c]"));
    for (std::size_t i = 0; i < item.options.size(); ++i)
        if (std::find(item.options.begin(), item.options.begin() + static_cast<std::ptrdiff_t>(i), item.options[i]) !=
            item.options.begin() + static_cast<std::ptrdiff_t>(i))
            problems.push_back(options.problem("option " + item.options[i] + " of item " + item.id + " stands twice",
                                               "give each option an id of its own"));
    const Yaml& key = place["key"];
    const Yaml& keyPlace = key ? key : place;
    if (item.key.size() < fewestKeys)
        problems.push_back(keyPlace.problem("item " + item.id + " has too short a key", "name the right options, as key: [c]"));
    for (std::size_t i = 0; i < item.key.size(); ++i) {
        if (!contains(item.options, item.key[i]))
            problems.push_back(keyPlace.problem("the key of item " + item.id + " names " + item.key[i] + ", which is no option of it",
                                                "use one of the ids under options"));
        for (std::size_t j = 0; j < i; ++j)
            if (item.key[j] == item.key[i])
                problems.push_back(keyPlace.problem("the key of item " + item.id + " names " + item.key[i] + " twice", "name it once"));
    }
}

}  // namespace adab::assessment

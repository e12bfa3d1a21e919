// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/ItemParse.h"
#include "assessment/ItemType.h"
#include "base/Yaml.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <string>

namespace adab::assessment::sample {

inline std::string fileText(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline Yaml yaml(const std::string& text, const std::string& file) {
    Problems problems;
    Yaml node = Yaml::parse(text, file, problems);
    EXPECT_TRUE(problems.empty()) << (problems.empty() ? "" : problems.front().message);
    return node;
}

/// What an author copies to begin with: one item of every kind that can be written in a file.
inline const ItemBank& templateBank() {
    static const ItemBank bank = [] {
        const std::string folder = std::string(ADAB_SOURCE "/courses/_template/");
        Problems problems;
        ItemBank read = parseItems(yaml(fileText(folder + "items.yaml"), "items.yaml"),
                                   {{"en", yaml(fileText(folder + "en/items.yaml"), "en/items.yaml")}}, problems);
        for (const auto& problem : problems) ADD_FAILURE() << problem.file << ':' << problem.line << ": " << problem.message;
        return read;
    }();
    return bank;
}

inline const Item& item(std::string_view id) {
    const Item* found = templateBank().find(id);
    EXPECT_NE(found, nullptr) << id;
    return *found;
}

inline Result<Response> read(const Item& item, const std::string& json) { return typeOf(item.kind).read(item, base::parseJson(json)); }

inline Scored score(const Item& item, const std::string& json) { return typeOf(item.kind).score(item, read(item, json).value()); }

inline std::string codeOf(const Item& item, const std::string& json) {
    const auto response = read(item, json);
    return response ? "read" : response.error().code;
}

/// `id reason earned/of` of each part, for tables.
inline std::string partsText(const Scored& scored) {
    std::string text;
    for (const auto& part : scored.parts)
        text += (text.empty() ? "" : ", ") + (part.id.empty() ? "-" : part.id) + " " + std::string(name(part.reason)) + " " +
                part.earned.text();
    return text;
}

}  // namespace adab::assessment::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/BankFile.h"

#include "assessment/ItemJson.h"
#include "assessment/ItemParse.h"
#include "base/Hash.h"
#include "base/Result.h"

#include <set>

namespace adab::assessment {

std::vector<Item> itemsOfBankFile(const packs::Pack& bank) {
    std::vector<Item> items;
    const std::string* text = bank.bytes(kBankFile);
    if (!text) return items;
    const Json all = base::parseJson(*text);
    for (const Json& item : all["items"].items()) items.push_back(itemFromJson(item));
    return items;
}

void requireBankName(const std::string& bank) {
    Item item;
    item.texts["en"];
    (void)bankPack(bank, {1, 0, 0}, {item});
}

packs::PackPtr bankPack(const std::string& bank, const packs::Version& version, const std::vector<Item>& items) {
    std::set<std::string> locales;
    Json list = Json::list();
    for (const Item& item : items) {
        for (const auto& [locale, text] : item.texts) locales.insert(locale);
        list.push(itemJson(item));
    }
    std::string names;
    for (const auto& locale : locales) names += (names.empty() ? "" : ", ") + locale;
    const std::string source = locales.contains("en") ? "en" : *locales.begin();
    packs::Files files;
    files["pack.yaml"] = "kind: " + std::string(kBankKind) + "\nid: " + bank + "\nversion: " + version.text() +
                         "\nsource_locale: " + source + "\nlocales: [" + names + "]\n";
    files[kBankFile] = base::canonical(Json::object({{"items", std::move(list)}}));
    Problems problems;
    const auto pack = packs::Pack::fromFiles(std::move(files), bank, problems);
    if (!pack) throw Refused("assessment.import-bank-name", Json::object({{"bank", bank}}), "bank");
    return pack;
}

packs::Version versionAfter(const packs::PackPtr& before) {
    if (!before) return {1, 0, 0};
    return {before->version().major, before->version().minor + 1, 0};
}

std::optional<std::string> bankFault(const Item& item) {
    if (item.kind == ItemKind::MultipleChoice) return std::nullopt;
    const Problems problems = checkItem(item);
    if (problems.empty()) return std::nullopt;
    return problems.front().message + "; " + problems.front().remedy;
}

}  // namespace adab::assessment

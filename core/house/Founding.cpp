// SPDX-License-Identifier: GPL-3.0-or-later
#include "house/Founding.h"

#include "house/Rooms.h"
#include "packs/Pack.h"

#include <algorithm>
#include <filesystem>

namespace adab::house {

namespace {

Json valueOf(const gate::Answer& answer) {
    if (answer.error) throw Refused(*answer.error);
    return answer.value;
}

struct Shipped {
    std::string folder;
    std::string kind;
    std::string id;
};

std::vector<Shipped> readShipped() {
    static const std::vector<std::string> order{"standards", "formulas", "course", "program", "policy"};
    std::vector<Shipped> shipped;
    for (const auto& entry : std::filesystem::directory_iterator(shareFolder() + "/courses")) {
        if (!entry.is_directory() || entry.path().filename().string().front() == '_') continue;
        Problems problems;
        const auto pack = packs::Pack::fromFolder(entry.path().string(), problems);
        if (!pack) {
            const Problem& first = problems.front();
            throw Refused("packs.invalid", Json::object({{"pack", entry.path().filename().string()},
                                                         {"count", problems.size()},
                                                         {"file", first.file},
                                                         {"line", first.line},
                                                         {"column", first.column},
                                                         {"message", first.message},
                                                         {"remedy", first.remedy}}));
        }
        shipped.push_back({entry.path().string(), pack->kind(), pack->id()});
    }
    const auto rank = [](const std::string& kind) { return std::find(order.begin(), order.end(), kind) - order.begin(); };
    std::sort(shipped.begin(), shipped.end(),
              [&](const Shipped& a, const Shipped& b) { return std::pair(rank(a.kind), a.id) < std::pair(rank(b.kind), b.id); });
    return shipped;
}

}  // namespace

Json asOperator(House& house, const std::string& name, Json args) {
    return valueOf(house.gate().call(gate::Gate::operatorActor(), {name, std::move(args), {}, {}, {}, {}}));
}

Json asPerson(House& house, const std::string& person, const std::string& name, Json args) {
    return valueOf(house.gate().callAs(person, {name, std::move(args), {}, {}, {}, {}}));
}

std::vector<std::string> shippedPacks() {
    std::vector<std::string> folders;
    for (const Shipped& pack : readShipped()) folders.push_back(pack.folder);
    return folders;
}

packs::FolderCheck checkPacks(const std::vector<std::string>& folders, packs::Asked asked) {
    // Rooms add their checks when they register; no key is needed for that.
    allRooms({});
    return packs::checkFolders(folders, asked);
}

void installShipped(House& house, Date policiesFrom) {
    for (const Shipped& pack : readShipped()) {
        asOperator(house, "packs.install", Json::object({{"folder", pack.folder}}));
        if (pack.kind == "policy") {
            asOperator(house, "policies.enact", Json::object({{"policy", pack.id}, {"from", policiesFrom.iso()}}));
        }
    }
}

}  // namespace adab::house

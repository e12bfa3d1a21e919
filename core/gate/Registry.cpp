// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/Registry.h"

#include <stdexcept>

namespace adab::gate {

namespace {

/// Two rooms that register one name are a mistake of ours, found at the first start.
template <class Map, class Entry>
void add(Map& map, Entry entry) {
    const std::string name = entry.name;
    if (!map.emplace(name, std::move(entry)).second) throw std::logic_error("registered twice: " + name);
}

}  // namespace

void Registry::command(Command entry) { add(m_commands, std::move(entry)); }
void Registry::query(Query entry) { add(m_queries, std::move(entry)); }
void Registry::projector(ledger::Projector projector) { m_registrations.projectors.push_back(std::move(projector)); }
void Registry::reactor(ledger::Reactor reactor) { m_registrations.reactors.push_back(std::move(reactor)); }

void Registry::privateTexts(const std::string& paper, const std::vector<std::pair<std::string, std::vector<std::string>>>& fieldsOf) {
    for (const auto& [type, fields] : fieldsOf) {
        if (fields.empty()) m_registrations.texts.push_back({type, {}, paper});
        for (const std::string& field : fields) m_registrations.texts.push_back({type, field, paper});
    }
}

void Registry::localRows(LocalRows rows) { m_localRows.push_back(std::move(rows)); }

}  // namespace adab::gate

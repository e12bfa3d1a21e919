// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Properties.h"

#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <utility>

namespace adab::base {

namespace {

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(" \t\r");
    const auto last = text.find_last_not_of(" \t\r");
    return first == std::string::npos ? std::string() : text.substr(first, last - first + 1);
}

std::optional<std::pair<std::string, std::string>> propertyIn(const std::string& line) {
    const auto equals = line.find('=');
    if (line.empty() || line[0] == '#' || equals == std::string::npos) return std::nullopt;
    return std::pair(trimmed(line.substr(0, equals)), trimmed(line.substr(equals + 1)));
}

}  // namespace

Properties readProperties(const std::string& file) {
    Properties properties;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (auto property = propertyIn(line)) properties[property->first] = property->second;
    }
    return properties;
}

bool changeProperties(const std::string& file, const Properties& changes) {
    const std::string fresh = file + ".new";
    const mode_t before = umask(0077);
    std::ofstream out(fresh, std::ios::binary | std::ios::trunc);
    umask(before);
    std::set<std::string> written;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        const auto property = propertyIn(line);
        const auto change = property ? changes.find(property->first) : changes.end();
        if (change == changes.end()) {
            out << line << '\n';
        } else if (!change->second.empty() && written.insert(change->first).second) {
            out << change->first << " = " << change->second << '\n';
        }
    }
    for (const auto& [name, value] : changes) {
        if (!value.empty() && written.count(name) == 0) out << name << " = " << value << '\n';
    }
    out.close();
    std::error_code error;
    if (out) std::filesystem::rename(fresh, file, error);
    if (out && !error) return true;
    std::error_code ignored;
    std::filesystem::remove(fresh, ignored);
    return false;
}

}  // namespace adab::base

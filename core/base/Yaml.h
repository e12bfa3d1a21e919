// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Fraction.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace adab::base {

/// One thing wrong in a file that a person wrote: where it is, what it is, and how to mend it.
struct Problem {
    std::string file;
    int line = 0;    ///< from 1; 0 where the whole file is meant
    int column = 0;  ///< from 1
    std::string message;
    std::string remedy;

    bool operator==(const Problem&) const = default;
};
using Problems = std::vector<Problem>;

/// A node of a YAML file with its place. Scalars are text; a reader converts by what the schema says, so `no`, `012`
/// and `1e3` are never anything but those letters. Duplicate keys, anchors, aliases and tags are refused when read.
/// Depth at most 32, file at most 2 MiB.
class Yaml {
public:
    enum class Kind { Missing, Scalar, List, Map };

    /// Reads text; on a fault appends to `problems` and returns a Missing node.
    static Yaml parse(std::string_view text, std::string file, Problems& problems);
    static Yaml readFile(const std::string& path, std::string shownName, Problems& problems);

    Yaml();
    Kind kind() const;
    explicit operator bool() const { return kind() != Kind::Missing; }
    bool isScalar() const { return kind() == Kind::Scalar; }
    bool isList() const { return kind() == Kind::List; }
    bool isMap() const { return kind() == Kind::Map; }

    /// Missing where there is none; safe to chain.
    const Yaml& operator[](std::string_view key) const;
    const std::vector<Yaml>& items() const;
    /// In the order of the file. A key's node has its own place.
    const std::vector<std::pair<Yaml, Yaml>>& members() const;

    const std::string& scalar() const;  ///< empty where not a scalar
    std::optional<std::int64_t> integer() const;
    std::optional<bool> boolean() const;  ///< only `true` and `false`
    std::optional<Fraction> fraction() const;

    const std::string& file() const;
    int line() const;
    int column() const;
    Problem problem(std::string message, std::string remedy) const;

private:
    struct Node;
    std::shared_ptr<const Node> m_node;
};

/// Where a problem is shown: the node if it is there, else the one around it.
inline const Yaml& placeOf(const Yaml& node, const Yaml& around) { return node ? node : around; }

/// Names each key of a map that is none of these.
void refuseUnknown(const Yaml& map, const std::set<std::string_view>& known, Problems& problems);

}  // namespace adab::base

namespace adab {
using base::Problem;
using base::Problems;
using base::Yaml;
}  // namespace adab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "base/Yaml.h"

using namespace adab;

namespace {

void walk(const Yaml& node) {
    LAW(node.line() >= 1 && node.column() >= 1);
    if (node.isScalar()) {
        (void)node.integer();
        (void)node.boolean();
        (void)node.fraction();
    }
    for (const Yaml& item : node.items()) walk(item);
    for (const auto& [key, value] : node.members()) {
        LAW(node[key.scalar()].line() == value.line());
        walk(value);
    }
}

}  // namespace

// Whatever a person wrote: either it is read and every node has its place, or there is a problem that says so.
void attack(std::string_view text) {
    Problems problems;
    const Yaml root = Yaml::parse(text, "fuzz.yaml", problems);
    for (const Problem& problem : problems) LAW(!problem.message.empty() && !problem.remedy.empty() && problem.line >= 0);
    LAW(root || !problems.empty());
    if (root) walk(root);
}

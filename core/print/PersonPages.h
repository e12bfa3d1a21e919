// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"
#include "ledger/Checkpoints.h"

#include <string>
#include <vector>

namespace adab::print {

/// A person's file for reading, in the person's own language.
struct PersonPages {
    std::string locale;
    std::string house;
    std::string title;
    std::string name;
    std::string made;
    struct Line {
        std::string quiet;  ///< when, or of which kind; may be empty
        std::string words;
    };
    struct Section {
        std::string heading;
        std::vector<Line> lines;
    };
    std::vector<Section> sections;
    std::string foot;
};
/// Throws Refused("print.failed {detail}").
std::string personPdf(const PersonPages& pages);

/// `print.personFile`: `person.json` (files/Bundle.h) and `person.pdf` of oneself, or of another for HR, auditor and operator.
void registerPersonFile(gate::Registry& registry, const ledger::SigningKey& key);

}  // namespace adab::print

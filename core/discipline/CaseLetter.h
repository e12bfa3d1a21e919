// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

#include <string>
#include <vector>

namespace adab::discipline {

/// A letter of a case in one language, ready to be set: nothing in it is markup.
struct CaseLetter {
    std::string locale;
    std::string house;  ///< the organisation and the site
    std::string date;   ///< of the step that it tells, as the reader writes dates
    std::string title;
    std::string greeting;
    struct Part {
        std::string heading;  ///< may be empty
        std::string body;
    };
    std::vector<Part> parts;
    std::string signature;  ///< who took the step, and which record proves it
};

/// The letter that a call asks for (`letterArguments`) in the binding language and, where that is another, in the person's own. After its
/// own parts stands what the country's policy adds (`letters:` of its texts). Throws Refused: `discipline.letter-unknown {letter}`,
/// `discipline.letter-early` before the step, what `loadCase` refuses.
std::vector<CaseLetter> lettersOf(gate::QueryCall& call);
std::vector<gate::Argument> letterArguments();
gate::Access letterAccess();

/// `discipline.letter`; as PDF it is `print.letter`.
void registerCaseLetters(gate::Registry& registry);

}  // namespace adab::discipline

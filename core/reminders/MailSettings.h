// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Phrases.h"
#include "gate/Registry.h"

#include <memory>
#include <string>

namespace adab::reminders {

/// Where the house keeps who carries its letters, and the words of a letter that tries it.
struct MailPlace {
    std::string propertiesFile;  ///< `adab.properties`; empty where the house has no folder: then nothing can be set
    std::shared_ptr<const Phrases> phrases;
};

/// `reminders.mailSettings`, `reminders.saveMailSettings`, `reminders.sendTestLetter`. The password goes into that file and nowhere else:
/// no answer, no record and no kept command holds it. It is asked for again where the server or the user changes, so that nobody sends it
/// elsewhere who does not know it.
///
/// Records: `reminders.mailServerChanged {host, port, security}` (subject: `mail`).
void registerMailSettings(gate::Registry& registry, const MailPlace& place);

}  // namespace adab::reminders

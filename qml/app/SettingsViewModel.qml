// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

QtObject {
    id: model

    readonly property var settings: House.me.settings ?? ({})
    readonly property alias busy: saving.busy
    readonly property alias message: saving.errorMessage

    // The screen follows at once; the gate keeps it for the next time.
    function save(name, value) {
        const args = {};
        args[name] = value;
        saving.run(args);
        if (name === "locale")
            House.locale = value;
        else if (name === "appearance")
            House.appearance = value;
        else if (name === "calendar")
            House.calendar = value;
        else if (name === "digits")
            House.digitStyle = value;
        else if (name === "textSize")
            House.textScale = value / 100;
    }

    property Command saving: Command { id: saving; name: "people.saveSettings" }
}

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

    // Whoever learns gets reminders; others have no address here.
    readonly property bool hasAddress: _address.ready
    readonly property string address: _address.value ? _address.value.address : ""
    readonly property bool addressBusy: _keeping.busy
    readonly property string addressError: _keeping.errorMessage
    function saveAddress(text) { _keeping.run({"address": text}); }
    property Query _address: Query { name: "reminders.address" }
    property Command _keeping: Command { name: "reminders.saveAddress"; onDone: model._address.ask() }

    property Command saving: Command { id: saving; name: "people.saveSettings" }
}

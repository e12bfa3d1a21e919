// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

QtObject {
    id: model

    readonly property string name: House.me.name ?? ""
    readonly property string latinName: House.me.latinName ?? ""
    readonly property alias busy: confirming.busy
    readonly property alias message: confirming.errorMessage
    signal confirmed

    function confirm(badge, correct, note) {
        const args = { badgeName: badge, correct: correct };
        if (note)
            args.note = note;
        confirming.run(args);
    }

    property Command confirming: Command { id: confirming; name: "people.confirmName"; onDone: model.confirmed() }
}

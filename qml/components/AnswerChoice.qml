// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// One of several, true or false, or several of several.
AnswerBase {
    id: root

    readonly property bool several: item.kind === "multiple-choice"
    readonly property var chosen: response && response.chosen ? Array.from(response.chosen) : []

    Accessible.role: Accessible.Grouping
    Accessible.name: several ? qsTr("More than one may be right.") : qsTr("Choose one.")

    function choose(option) {
        if (!several) {
            answered({"chosen": [option]});
            return;
        }
        // In the order in which they are shown, whatever was ticked first.
        const held = chosen.indexOf(option) < 0 ? chosen.concat([option]) : chosen.filter(o => o !== option);
        answered({"chosen": item.options.map(o => o.option).filter(o => held.indexOf(o) >= 0)});
    }
    function step(from, by) {
        const next = rows.itemAt(from + by);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function focusFirst() { rows.itemAt(0).forceActiveFocus(Qt.TabFocusReason); }

    Repeater {
        id: rows
        model: root.item.options
        ChoiceRow {
            required property var modelData
            required property int index
            objectName: "option-" + modelData.option
            Layout.fillWidth: true
            several: root.several
            text: modelData.text
            checkable: false
            checked: root.chosen.indexOf(modelData.option) >= 0
            onClicked: root.choose(modelData.option)
            Keys.onReturnPressed: root.choose(modelData.option)
            Keys.onEnterPressed: root.choose(modelData.option)
            Keys.onDownPressed: root.step(index, 1)
            Keys.onUpPressed: root.step(index, -1)
        }
    }
}

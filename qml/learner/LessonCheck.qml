// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// A question inside the text. Every choice teaches; one may try until it is right.
ColumnLayout {
    id: root

    property var check: null
    property string chosen
    property var verdicts: ({})
    signal answered(string option)

    spacing: Theme.s3
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s2
        Icon { name: "idea"; size: 22; color: Theme.primary; Layout.alignment: Qt.AlignTop; Layout.topMargin: 3 }
        SafeText { Layout.fillWidth: true; text: root.check ? root.check.prompt : ""; strong: true }
    }
    Repeater {
        model: root.check ? root.check.options : []
        ChoiceRow {
            required property var modelData
            objectName: "option-" + modelData.option
            readonly property var verdictOf: root.verdicts[modelData.option]
            Layout.fillWidth: true
            text: modelData.text
            checkable: false
            checked: root.chosen === modelData.option
            verdict: verdictOf === undefined ? "" : verdictOf.right ? "right" : "wrong"
            note: verdictOf === undefined ? "" : verdictOf.feedback
            onClicked: root.answered(modelData.option)
            Keys.onReturnPressed: root.answered(modelData.option)
            Keys.onSpacePressed: root.answered(modelData.option)
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// One choice of a form: its label above, as every field has it, and what is wrong below.
ColumnLayout {
    id: root

    property string label
    property string fieldName
    property var options: []        // [{value, label}]
    property string value
    property string placeholder: qsTr("Please choose")
    property string error
    signal chosen(string value)

    function focusField() { list.forceActiveFocus(Qt.TabFocusReason); }

    spacing: 6
    SafeText { Layout.fillWidth: true; text: root.label; size: Theme.sizeLabel; strong: true }
    Select { id: list; objectName: root.fieldName; Layout.fillWidth: true; label: root.label; placeholder: root.placeholder; options: root.options; value: root.value; plain: true; onChosen: value => root.chosen(value) }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.error; size: Theme.sizeSmall; color: Theme.danger }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One wording of one question in figures: advice in plain words first; its options on demand.
Card {
    id: root

    property var row
    property bool narrow: false
    property bool open: false
    readonly property var distractors: row.distractors || []
    readonly property int most: Math.max(1, ...distractors.map(d => d.chosen))
    signal opened

    objectName: "figures-" + row.id
    padding: Theme.s4
    raised: false
    component Cell: ColumnLayout {
        property alias label: head.text
        property alias value: figure.text
        property color tint: Theme.ink
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        Layout.alignment: Qt.AlignTop
        spacing: 0
        SafeText { id: head; Layout.fillWidth: true; size: Theme.sizeSmall; soft: true }
        SafeText { id: figure; Layout.fillWidth: true; strong: true; color: parent.tint }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.s3
        SafeText { Layout.fillWidth: true; text: root.row.stem || root.row.id; strong: true; reading: true; maximumLineCount: 3; elide: Text.ElideRight }
        StatusMark { Layout.alignment: Qt.AlignTop; visible: root.row.current !== true; label: "exempt"; word: qsTr("Former wording") }
        SafeText { Layout.fillWidth: true; Layout.columnSpan: 2; text: [Words.kind(root.row.kind), qsTr("wording %1").arg(Theme.number(root.row.version)), Theme.counted(qsTr("%n attempts", "", root.row.attempts), root.row.attempts)].filter(t => t !== "").join(Theme.apart); size: Theme.sizeSmall; soft: true }
    }
    GridLayout {
        Layout.fillWidth: true
        columns: root.narrow ? 2 : 5
        columnSpacing: Theme.s4
        rowSpacing: Theme.s2
        Cell { label: qsTr("Facility"); value: Words.share(root.row.facility) }
        Cell { label: qsTr("Discrimination"); value: Words.percent(root.row.discriminationIndex); tint: root.row.discriminationIndex !== null && root.row.discriminationIndex < 0 ? Theme.danger : Theme.ink }
        Cell { label: qsTr("Weight, meant"); value: Words.percent(root.row.intendedWeight) }
        Cell { label: qsTr("Weight, in effect"); value: Words.percent(root.row.effectiveWeight) }
        Cell { label: qsTr("By guessing"); value: Words.share(root.row.randomGuessScore) }
    }
    Repeater {
        model: root.row.flags
        Notice { required property string modelData; required property int index; objectName: "flag-" + modelData; Layout.fillWidth: true; tone: Words.tone(modelData); iconName: modelData === "few-attempts" ? "clock" : Words.tone(modelData) === "danger" ? "alert" : "idea"; text: root.row.advice[index] }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s2
        ActionButton { objectName: "options-" + root.row.id; visible: root.distractors.length > 0; kind: "plain"; iconName: root.open ? "up" : "down"; text: root.open ? qsTr("Hide what was chosen") : qsTr("What was chosen"); onClicked: root.open = !root.open }
        ActionButton { objectName: "open-" + root.row.id; kind: "plain"; iconName: "eye"; text: qsTr("Open the question"); onClicked: root.opened() }
    }
    Repeater {
        model: root.open ? root.distractors : []
        ColumnLayout {
            id: option
            required property var modelData
            readonly property bool earns: modelData.fraction > 0
            Layout.fillWidth: true
            spacing: 4
            Accessible.role: Accessible.ListItem
            Accessible.name: words.text + ". " + told.text
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s2
                Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 3; mirror: false; name: option.earns ? "check" : "dot"; size: 16; color: option.earns ? Theme.good : Theme.lineStrong }
                SafeText { id: words; Layout.fillWidth: true; text: option.modelData.text; size: Theme.sizeLabel; reading: true; Accessible.ignored: true }
                SafeText { text: Theme.number(option.modelData.chosen); size: Theme.sizeLabel; strong: true; wrapMode: Text.NoWrap; Accessible.ignored: true }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 8
                radius: 4
                color: Theme.sunken
                Rectangle { anchors { left: parent.left; top: parent.top; bottom: parent.bottom } width: Math.round(parent.width * option.modelData.chosen / root.most); radius: 4; color: option.earns ? Theme.good : Theme.series[1] }
            }
            SafeText { id: told; Layout.fillWidth: true; text: qsTr("chosen %1 times; %2 of the stronger third, %3 of the weaker third").arg(Theme.number(option.modelData.chosen)).arg(Theme.number(option.modelData.upper)).arg(Theme.number(option.modelData.lower)); size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What a quiz draws, cell by cell, beside what its banks have; and how often each question is met.
AdabPage {
    id: root

    property string exam
    readonly property var value: blueprint.value || null
    readonly property var cells: value ? value.cells : []
    readonly property var met: exposure.value ? exposure.value.rows.filter(r => r.times > 0) : []
    readonly property int attempts: exposure.value ? exposure.value.attempts : 0
    readonly property bool capped: value !== null && value.capPercent !== null

    title: value ? value.title : qsTr("Quiz")
    Query { id: blueprint; name: "assessment.blueprint"; args: ({"exam": root.exam}); enabled: root.exam !== ""; rooms: ["assessment", "packs"] }
    Query { id: exposure; name: "assessment.exposure"; args: ({"exam": root.exam}); enabled: root.exam !== ""; rooms: ["assessment", "packs"] }

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        StateView { Layout.fillWidth: true; visible: root.value === null; phase: blueprint.refused ? "error" : "loading"; errorText: blueprint.errorMessage; onRetried: blueprint.ask() }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.value !== null
            spacing: 2
            SafeText { Layout.fillWidth: true; text: root.value ? root.value.title : ""; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; text: root.value ? [Words.questions(root.value.items), root.value.minutes > 0 ? Theme.minutes(root.value.minutes) : qsTr("no time limit"), qsTr("passed from %1").arg(Theme.percent(root.value.passPercent)), root.value.supervised ? qsTr("supervised") : ""].filter(t => t !== "").join(Theme.apart) : ""; soft: true }
        }
        Notice { objectName: "suffices"; Layout.fillWidth: true; visible: root.value !== null; tone: root.value && root.value.suffices ? "good" : "danger"; text: !root.value ? "" : root.value.suffices ? qsTr("The banks have enough: the quiz can be given today.") : qsTr("The quiz cannot be given today."); detail: root.value && !root.value.suffices ? (root.cells.every(c => c.enough) ? root.value.message : qsTr("Below you see where questions are missing or wait for approval.")) : "" }
        SafeText { Layout.fillWidth: true; visible: root.cells.length > 0; text: qsTr("What it draws"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: root.cells
            Card {
                id: cell
                required property var modelData
                required property int index
                objectName: "cell-" + index
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: Theme.s2
                raised: false
                lineColor: modelData.enough ? Theme.line : Theme.danger
                Accessible.role: Accessible.ListItem
                Accessible.name: [takes.text, from.text, has.text, even.text].filter(t => t !== "").join(". ")
                GridLayout {
                    Layout.fillWidth: true
                    columns: root.compact ? 1 : 2
                    columnSpacing: Theme.s3
                    rowSpacing: Theme.s2
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        SafeText { id: takes; Layout.fillWidth: true; strong: true; text: [Words.questions(cell.modelData.count), cell.modelData.ruleTitle ? Theme.isolate(cell.modelData.ruleTitle) : cell.modelData.difficulty ? "" : qsTr("of any rule and difficulty"), cell.modelData.difficulty ? Words.difficulty(cell.modelData.difficulty) : "", cell.modelData.kinds.map(k => Words.kind(k)).join(Theme.comma)].filter(t => t !== "").join(Theme.apart) }
                        SafeText { id: from; Layout.fillWidth: true; text: qsTr("from %1").arg(cell.modelData.banks.map(b => Theme.isolate(b.title)).join(Theme.comma)); size: Theme.sizeLabel; soft: true }
                    }
                    StatusMark { Layout.alignment: Qt.AlignTop; label: cell.modelData.enough ? "certified" : "overdue"; word: cell.modelData.enough ? qsTr("Enough") : Theme.counted(qsTr("%n missing", "", cell.modelData.count - cell.modelData.have), cell.modelData.count - cell.modelData.have) }
                }
                // What is drawn of what there is.
                Rectangle {
                    Layout.fillWidth: true
                    implicitHeight: 10
                    radius: 5
                    color: Theme.sunken
                    Rectangle { anchors { left: parent.left; top: parent.top; bottom: parent.bottom } width: Math.round(parent.width * Math.min(1, cell.modelData.enough ? cell.modelData.count / cell.modelData.have : cell.modelData.have / cell.modelData.count)); radius: 5; color: cell.modelData.enough ? Theme.primary : Theme.danger }
                }
                SafeText { id: has; Layout.fillWidth: true; size: Theme.sizeLabel; text: [Theme.counted(qsTr("%n approved questions fit", "", cell.modelData.have), cell.modelData.have), cell.modelData.waiting > 0 ? Theme.counted(qsTr("%n more wait for approval", "", cell.modelData.waiting), cell.modelData.waiting) : ""].filter(t => t !== "").join(Theme.apart) }
                SafeText { id: even; Layout.fillWidth: true; visible: text !== ""; size: Theme.sizeSmall; color: cell.modelData.holdsCap === false ? Theme.attention : Theme.quiet; text: cell.modelData.eachPercent === undefined ? "" : cell.modelData.holdsCap === false ? qsTr("Drawn evenly, each is met in %1 of attempts: more than the cap allows.").arg(Theme.percent(cell.modelData.eachPercent)) : qsTr("Drawn evenly, each is met in %1 of attempts.").arg(Theme.percent(cell.modelData.eachPercent)) }
                ActionButton { objectName: "waiting-" + cell.index; visible: cell.modelData.waiting > 0; kind: "quiet"; iconName: "check"; text: qsTr("See what waits for approval"); onClicked: Navigation.open("author/Bank", {"bank": cell.modelData.banks[0].bank, "state": "waiting"}) }
            }
        }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: root.value !== null; text: qsTr("How often each is met"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: root.value !== null; soft: true; text: root.value === null ? "" : [root.capped ? qsTr("Cap: in at most %1 of the last %2 attempts.").arg(Theme.percent(root.value.capPercent)).arg(Theme.number(root.value.recent)) : qsTr("No cap is set for this quiz."), root.attempts > 0 ? Theme.counted(qsTr("Counted over %n attempts.", "", root.attempts), root.attempts) : qsTr("Nobody has taken it yet."), exposure.value && exposure.value.overCap > 0 ? Theme.counted(qsTr("%n draws went over the cap, because the bank had no other question.", "", exposure.value.overCap), exposure.value.overCap) : ""].filter(t => t !== "").join(" ") }
        Card {
            Layout.fillWidth: true
            visible: root.met.length > 0
            padding: 0
            spacing: 0
            raised: false
            Repeater {
                model: root.met.slice(0, 40)
                Item {
                    id: row
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    implicitHeight: line.implicitHeight + 2 * Theme.s3
                    Accessible.role: Accessible.Row
                    Accessible.name: modelData.stem + ". " + share.text
                    Divider { visible: row.index > 0; anchors { left: parent.left; right: parent.right; top: parent.top } }
                    RowLayout {
                        id: line
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                        spacing: Theme.s3
                        SafeText { Layout.fillWidth: true; text: row.modelData.stem; size: Theme.sizeLabel; maximumLineCount: 2; elide: Text.ElideRight; Accessible.ignored: true }
                        Icon { visible: row.modelData.atCap; name: "alert"; size: 18; color: Theme.attention; mirror: false }
                        SafeText { id: share; text: qsTr("%1 of %2").arg(Theme.number(row.modelData.times)).arg(Theme.number(root.attempts)) + Theme.apart + Theme.percent(row.modelData.percent); size: Theme.sizeLabel; strong: row.modelData.atCap; color: row.modelData.atCap ? Theme.attention : Theme.ink; wrapMode: Text.NoWrap; Accessible.ignored: true }
                    }
                }
            }
        }
    }
}

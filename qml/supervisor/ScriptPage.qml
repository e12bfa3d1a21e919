// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One answer to mark: the question, what was written, and for each criterion the level that fits. Then the next one.
AdabPage {
    id: root

    property alias script: model.script

    title: qsTr("Mark an answer")
    ScriptViewModel {
        id: model
        onGraded: {
            if (model.others.length > 0)
                Navigation.replace("supervisor/Script", {"script": model.others[0].script});
            else
                Navigation.back();
        }
    }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: model.phase !== "ready"; phase: model.phase; errorText: model.error; onRetried: model.ask() }
    ScrollColumn {
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        visible: model.phase === "ready"
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: model.value ? model.value.stem : ""; size: root.compact ? Math.round(Theme.sizeBody * 1.12) : Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: text !== ""; soft: true; size: Theme.sizeLabel; text: !model.value ? "" : model.value.blind ? qsTr("Marked without names: only what is written here counts.") : qsTr("Answer of %1").arg(Theme.isolate(model.value.name || "")) }
        Card {
            Layout.fillWidth: true
            padding: Theme.s4
            SafeText { objectName: "script-text"; Layout.fillWidth: true; text: model.words !== "" ? model.words : qsTr("(nothing)"); reading: true; size: Math.round(Theme.sizeBody * 1.06) }
        }
        Repeater {
            model: model.rubric
            Card {
                id: criterion
                required property var modelData
                Layout.fillWidth: true
                padding: Theme.s4
                raised: false
                SafeText { Layout.fillWidth: true; text: criterion.modelData.title; strong: true; Accessible.ignored: true }
                Levels {
                    Layout.fillWidth: true
                    prefix: "level-" + criterion.modelData.criterion + "-"
                    label: criterion.modelData.title
                    levels: criterion.modelData.levels.map(l => ({"value": l.level, "text": l.text + Theme.apart + Theme.points(l.points)}))
                    value: model.levels[criterion.modelData.criterion]
                    onChosen: level => model.choose(criterion.modelData.criterion, level)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: model.rubric.length === 0
            padding: Theme.s4
            raised: false
            SafeText { Layout.fillWidth: true; text: qsTr("How much of the mark does it earn?"); strong: true; Accessible.ignored: true }
            Levels {
                Layout.fillWidth: true
                prefix: "share-"
                label: qsTr("How much of the mark does it earn?")
                levels: [{value: "0", text: qsTr("Nothing")}, {value: "1/4", text: qsTr("A quarter")}, {value: "1/2", text: qsTr("Half")}, {value: "3/4", text: qsTr("Three quarters")}, {value: "1", text: qsTr("All of it")}]
                value: model.share
                onChosen: share => model.share = share
            }
        }
        TextBox { Layout.fillWidth: true; fieldName: "comment"; label: qsTr("A word for the person (optional)"); hint: qsTr("They read it with their result."); lines: 2; onEdited: model.comment = text }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "calm"; text: model.value && model.value.model ? qsTr("A good answer could be:") : ""; detail: model.value && model.value.model ? model.value.model : "" }
        Notice { Layout.fillWidth: true; visible: model.error !== "" && model.phase === "ready"; tone: "danger"; text: model.error }
    }
    Rectangle {
        id: foot
        visible: model.phase === "ready"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? line.implicitHeight + 2 * Theme.s3 : 0
        color: Theme.surface
        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
        GridLayout {
            id: line
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.s4, 860)
            columns: root.compact ? 1 : 2
            rowSpacing: Theme.s2
            SafeText { objectName: "points"; Layout.fillWidth: true; size: Theme.sizeLabel; soft: !model.complete; text: model.rubric.length === 0 ? "" : model.open > 0 ? Theme.counted(qsTr("%n criteria still need a level", "", model.open), model.open) : qsTr("%1 of %2").arg(Theme.number(model.points)).arg(Theme.points(model.most)) }
            ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; iconName: "check"; text: model.others.length > 0 ? qsTr("Give this mark, then the next answer") : qsTr("Give this mark"); busy: model.busy; enabled: model.complete && !model.busy; onClicked: model.grade() }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One idea a screen: picture on top, text under it, a check inside the text. By swipe, arrow keys and space.
AdabPage {
    id: root

    property alias course: model.course
    property alias lesson: model.lesson

    title: model.value ? model.value.title : qsTr("Lesson")
    focused: true
    LessonViewModel { id: model; onAtChanged: { scroll.contentY = 0; enter.restart(); } }

    focus: true
    Keys.onPressed: event => {
        const ahead = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const behind = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
        if (event.key === ahead || event.key === Qt.Key_Space)
            model.forward();
        else if (event.key === behind)
            model.backward();
        else
            return;
        event.accepted = true;
    }

    Stations {
        id: stations
        visible: model.phase === "ready" && !model.finished
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s4 }
        width: Math.min(parent.width - 2 * Theme.s4, Theme.measure + 40)
        count: Math.max(1, model.screens.length)
        current: model.at
    }
    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: model.phase !== "ready"; phase: model.phase; errorText: model.error; onRetried: model.ask() }

    ScrollColumn {
        id: scroll
        anchors { left: parent.left; right: parent.right; top: stations.bottom; topMargin: Theme.s2; bottom: foot.top }
        visible: model.phase === "ready" && !model.finished
        widest: Theme.measure + 40
        spacing: Theme.s4
        centred: !root.compact

        Repeater {
            model: model2.blocks
            LessonBlock {
                required property var modelData
                Layout.fillWidth: true
                block: modelData
                compact: root.compact
                room: scroll.height
            }
        }
        LessonCheck {
            Layout.fillWidth: true
            visible: model.check !== null
            check: model.check
            chosen: model.chosen
            verdicts: model.check && model.verdicts[model.check.check] ? model.verdicts[model.check.check] : ({})
            onAnswered: option => model.answer(option)
        }
        Notice { Layout.fillWidth: true; visible: model.error !== "" && model.phase === "ready"; tone: "danger"; text: model.error }
    }
    QtObject { id: model2; readonly property var blocks: model.screen ? model.screen.blocks : [] }
    NumberAnimation { id: enter; target: scroll; property: "opacity"; from: Theme.calm ? 1 : 0.2; to: 1; duration: Theme.quick }

    // The page follows the finger; a short swipe does nothing.
    DragHandler {
        target: null
        yAxis.enabled: false
        xAxis.enabled: true
        property real distance: 0
        onTranslationChanged: distance = translation.x
        onActiveChanged: if (!active) {
            const ahead = Theme.mirrored ? distance : -distance;
            if (ahead > 60)
                model.forward();
            else if (ahead < -60)
                model.backward();
            distance = 0;
        }
    }
    Rectangle {
        id: foot
        visible: model.phase === "ready" && !model.finished
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? row.implicitHeight + 2 * Theme.s3 : 0
        color: Theme.surface
        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.s4, Theme.measure + 40)
            spacing: Theme.s3
            ActionButton { objectName: "previous"; visible: model.at > 0; kind: "quiet"; text: qsTr("Back"); onClicked: model.backward() }
            Item { Layout.fillWidth: !root.compact; visible: !root.compact }
            ActionButton {
                id: next
                objectName: "next"
                Layout.fillWidth: root.compact
                text: !model.mayGoOn ? qsTr("Choose an answer") : model.last ? qsTr("Finish the lesson") : qsTr("Continue")
                iconName: model.mayGoOn ? "forward" : ""
                iconAfter: true
                busy: model.busy
                enabled: model.mayGoOn && !model.busy
                onClicked: { model.forward(); root.forceActiveFocus(); }
            }
        }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: model.finished
        widest: 520
        centred: true
        DonePanel {
            Layout.fillWidth: true
            shown: model.finished
            kind: "course"
            ref: root.course
            head: qsTr("Lesson done")
            text: model.value && model.value.rules && model.value.rules.length > 0 ? qsTr("What you take with you:") : ""
            Repeater {
                model: root.rules
                RowLayout {
                    required property var modelData
                    Layout.alignment: Qt.AlignHCenter
                    Layout.maximumWidth: 520
                    spacing: Theme.s2
                    Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 3; name: "star-filled"; size: 16; color: Theme.accent }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 2
                        SafeText { Layout.fillWidth: true; text: modelData.title || modelData.rule; size: Theme.sizeLabel; strong: true }
                        RuleHere { objectName: "here-" + modelData.rule; Layout.fillWidth: true; here: modelData.here || null }
                    }
                }
            }
        }
    }
    readonly property var rules: model.finished && model.value && model.value.rules ? model.value.rules : []
}

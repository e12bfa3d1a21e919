// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Bridge
import Adab.Components

// One question a screen. "Saved" stands by the answer once it is; flags and an overview; time as a calm ring.
AdabPage {
    id: root

    property alias attempt: model.attempt

    title: model.value ? model.value.title : qsTr("Quiz")
    focused: true
    QuizViewModel { id: model; onSubmitted: Navigation.replace("learner/Review", {"attempt": model.attempt}); onAtChanged: scroll.contentY = 0 }
    readonly property var item: model.item
    readonly property int minutes: Math.ceil(model.leftMs / 60000)

    focus: true
    Keys.onPressed: event => {
        const ahead = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const behind = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
        if (event.key === ahead && model.at < model.items.length - 1)
            model.at += 1;
        else if (event.key === behind && model.at > 0)
            model.at -= 1;
        else
            return;
        event.accepted = true;
    }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: model.phase !== "ready"; phase: model.phase; errorText: model.error; onRetried: model.ask() }

    RowLayout {
        id: head
        visible: model.phase === "ready"
        anchors { horizontalCenter: parent.horizontalCenter; top: parent.top; topMargin: Theme.s3 }
        width: Math.min(parent.width - 2 * Theme.s4, 760)
        spacing: Theme.s3
        SafeText { text: model.overview ? qsTr("Overview") : qsTr("Question %1 of %2").arg(Theme.number(model.at + 1)).arg(Theme.number(model.items.length)); size: Theme.sizeLabel; strong: true }
        Item { Layout.fillWidth: true }
        RowLayout {
            visible: model.leftMs >= 0
            spacing: Theme.s2
            Accessible.role: Accessible.StaticText
            Accessible.name: time.text
            TimeRing { implicitWidth: 26; implicitHeight: 26; part: model.fullMs > 0 ? model.leftMs / Math.max(model.fullMs, 1) : 1; tint: root.minutes <= 2 ? Theme.attention : Theme.primary }
            SafeText { id: time; visible: !root.compact || Theme.textScale < 1.3; text: root.minutes > 0 ? Theme.counted(qsTr("%n min left", "", root.minutes), root.minutes) : qsTr("Time is up"); size: Theme.sizeSmall; soft: root.minutes > 2; color: root.minutes > 2 ? Theme.quiet : Theme.attention; Accessible.ignored: true }
        }
        IconButton { objectName: "overview"; iconName: model.overview ? "close" : "grid"; text: model.overview ? qsTr("Back to the question") : qsTr("Overview of the questions"); onClicked: model.overview = !model.overview }
    }
    Stations {
        id: stations
        visible: head.visible
        anchors { left: head.left; right: head.right; top: head.bottom; topMargin: Theme.s2 }
        count: Math.max(1, model.items.length)
        current: model.at
    }

    ScrollColumn {
        id: scroll
        anchors { left: parent.left; right: parent.right; top: stations.bottom; topMargin: Theme.s2; bottom: foot.top }
        visible: model.phase === "ready" && !model.overview
        widest: 760
        spacing: Theme.s3
        SafeText { Layout.fillWidth: true; Layout.bottomMargin: Theme.s2; text: root.item ? root.item.stem : ""; size: root.compact ? Math.round(Theme.sizeBody * 1.12) : Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        SafeText {
            Layout.fillWidth: true
            visible: text !== ""
            soft: true
            size: Theme.sizeLabel
            text: !root.item ? "" : root.item.kind === "multiple-choice" ? qsTr("More than one may be right.") : root.item.kind === "ordering" ? qsTr("Put them in the right order: drag, or move with the arrows.") : root.item.kind === "short-text" ? qsTr("Answer in a few words.") : ""
        }
        Repeater {
            model: root.choices
            ChoiceRow {
                required property var modelData
                objectName: "option-" + modelData.option
                Layout.fillWidth: true
                several: root.item !== null && root.item.kind === "multiple-choice"
                text: modelData.text
                checkable: false
                checked: root.item !== null && model.has(root.item) && (model.responseOf(root.item).chosen || []).indexOf(modelData.option) >= 0
                onClicked: model.choose(root.item, modelData.option)
                Keys.onReturnPressed: model.choose(root.item, modelData.option)
                Keys.onSpacePressed: model.choose(root.item, modelData.option)
            }
        }
        Loader {
            Layout.fillWidth: true
            active: root.item !== null && root.item.kind === "ordering"
            visible: active
            sourceComponent: OrderList {
                options: root.item ? root.item.options : []
                order: root.item ? model.order(root.item) : []
                onMoved: (from, to) => model.move(root.item, from, to)
            }
        }
        ActionButton {
            objectName: "keep-order"
            visible: root.item !== null && root.item.kind === "ordering" && !model.has(root.item)
            kind: "quiet"
            text: qsTr("This order is right")
            onClicked: model.save(root.item, {"order": model.order(root.item)})
        }
        TextEntry {
            id: words
            Layout.fillWidth: true
            visible: root.item !== null && root.item.kind === "short-text"
            fieldName: "short-answer"
            label: qsTr("Your answer")
            property int boundTo: -1
            onVisibleChanged: take()
            function take() { if (root.item && root.item.kind === "short-text" && boundTo !== root.item.slot) { boundTo = root.item.slot; text = model.has(root.item) ? model.responseOf(root.item).text || "" : ""; } }
            Connections { target: root; function onItemChanged() { settle.flush(); words.take(); } }
            Connections { target: model; function onOverviewChanged() { settle.flush(); } }
            onEdited: { settle.of = root.item; settle.restart(); }
            onAccepted: settle.flush()
            Timer {
                id: settle
                interval: 700
                // The question that was written to: who goes on at once must not lose the words, nor give them to the next question.
                property var of: null
                function flush() {
                    stop();
                    if (of)
                        model.save(of, {"text": words.text});
                    of = null;
                }
                onTriggered: flush()
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            spacing: Theme.s3
            Chip { objectName: "flag"; readonly property bool on: root.item !== null && model.flagged(root.item); text: on ? qsTr("Marked to look at again") : qsTr("Look at it again later"); iconName: on ? "flag-filled" : "flag"; tint: on ? Theme.attention : Theme.quiet; Layout.maximumWidth: parent.width * 0.7; onClicked: model.flag(root.item) }
            Item { Layout.fillWidth: true }
            SavedNote { phase: root.item && model.phases[root.item.slot] ? model.phases[root.item.slot] : "" }
        }
        Notice { Layout.fillWidth: true; visible: model.error !== "" && model.phase === "ready"; tone: "danger"; text: model.error }
    }
    readonly property var choices: item && (item.kind === "single-choice" || item.kind === "multiple-choice") ? item.options : []

    ScrollColumn {
        anchors { left: parent.left; right: parent.right; top: stations.bottom; topMargin: Theme.s2; bottom: foot.top }
        visible: model.phase === "ready" && model.overview
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: model.answered === model.items.length ? qsTr("All questions are answered.") : qsTr("%1 of %2 answered").arg(Theme.number(model.answered)).arg(Theme.number(model.items.length)); size: Theme.sizeTitle; strong: true }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Repeater {
                model: root.cells
                T.AbstractButton {
                    id: cell
                    required property var modelData
                    required property int index
                    objectName: "question-" + (index + 1)
                    readonly property bool done: model.has(modelData)
                    readonly property bool marked: model.flagged(modelData)
                    width: Math.max(64, Theme.touch + 12)
                    height: width
                    focusPolicy: Qt.StrongFocus
                    onClicked: { model.at = index; model.overview = false; }
                    Keys.onReturnPressed: clicked()
                    Accessible.role: Accessible.Button
                    Accessible.name: qsTr("Question %1").arg(Theme.number(index + 1)) + ", " + (done ? qsTr("answered") : qsTr("open")) + (marked ? ", " + qsTr("marked") : "")
                    background: Rectangle {
                        radius: Theme.radiusControl
                        color: cell.done ? Theme.primarySoft : Theme.surface
                        border.width: cell.index === model.at ? 2 : 1
                        border.color: cell.index === model.at ? Theme.accent : cell.done ? Theme.primary : Theme.line
                        FocusRing { control: cell }
                    }
                    contentItem: Item {
                        SafeText { anchors.centerIn: parent; text: Theme.number(cell.index + 1); strong: cell.done; color: cell.done ? Theme.primary : Theme.ink; Accessible.ignored: true }
                        Icon { visible: cell.done; anchors { right: parent.right; bottom: parent.bottom; margins: 2 } name: "check"; size: 14; color: Theme.primary }
                        Icon { visible: cell.marked; anchors { left: parent.left; top: parent.top; margins: 2 } name: "flag-filled"; size: 14; color: Theme.attention }
                    }
                }
            }
        }
        SafeText { Layout.fillWidth: true; text: qsTr("When you hand it in, you see the result at once, and every answer is explained."); soft: true; size: Theme.sizeLabel }
    }
    readonly property var cells: model.overview ? model.items : []

    Rectangle {
        id: foot
        visible: model.phase === "ready"
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? row.implicitHeight + 2 * Theme.s3 : 0
        color: Theme.surface
        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
        RowLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.s4, 760)
            spacing: Theme.s3
            ActionButton { objectName: "previous"; visible: model.at > 0 && !model.overview; kind: "quiet"; text: qsTr("Back"); onClicked: model.at -= 1 }
            Item { Layout.fillWidth: !root.compact; visible: !root.compact }
            ActionButton {
                objectName: "next"
                Layout.fillWidth: root.compact
                visible: !model.overview
                text: model.at < model.items.length - 1 ? qsTr("Next question") : qsTr("To the overview")
                iconName: "forward"
                iconAfter: true
                onClicked: { if (model.at < model.items.length - 1) model.at += 1; else model.overview = true; root.forceActiveFocus(); }
            }
            ActionButton {
                objectName: "submit"
                Layout.fillWidth: root.compact
                visible: model.overview
                text: qsTr("Hand in")
                iconName: "check"
                busy: model.busy
                enabled: !model.busy
                onClicked: model.submit()
            }
        }
    }
}

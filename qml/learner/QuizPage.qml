// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Bridge
import Adab.Components

// One question a screen. "Saved" stands by the answer once it is; flags and an overview; time as a calm ring. Where the exam lets one check
// an answer at once, what the check says stands under it.
AdabPage {
    id: root

    property alias attempt: model.attempt
    property string forName         // whose answers a supervisor enters; empty for one's own

    title: model.value ? model.value.title : qsTr("Quiz")
    focused: true
    QuizViewModel {
        id: model
        onSubmitted: result => {
            if (root.forName !== "")
                Navigation.back();
            else
                Navigation.replace("learner/Review", {"attempt": model.attempt});
        }
        onChecked: Qt.callLater(said.take)
        onAtChanged: scroll.contentY = 0
    }
    readonly property var item: model.item
    readonly property int minutes: Math.ceil((model.graceMs > 0 ? model.graceMs : model.leftMs) / 60000)
    readonly property bool locked: item === null || model.onlySubmit || model.finished(item)
    readonly property var feedback: item ? model.feedbackOf(item) : null

    // Large type for whoever has it allowed in exams, for as long as the exam is on the screen: a binding that is destroyed restores nothing.
    readonly property bool onScreen: T.StackView.status === T.StackView.Active || T.StackView.status === T.StackView.Activating
    Binding { target: Theme; property: "textScale"; value: Math.max(1.5, House.textScale); when: model.largeType && root.onScreen; restoreMode: Binding.RestoreBindingOrValue }

    // The one way from question to question: what was being typed goes with nobody.
    function goTo(index) {
        flush();
        model.overview = false;
        model.at = Math.max(0, Math.min(model.items.length - 1, index));
        Qt.callLater(root.read);
    }
    function flush() { const answer = answers.itemAt(0); if (answer) answer.flush(); }
    // The reading begins at the question; Tab goes on to the first answer.
    function read() { if (!model.overview) stem.forceActiveFocus(Qt.OtherFocusReason); }
    function survey() {
        flush();
        model.overview = !model.overview;
        model.overview ? head.forceActiveFocus() : read();
    }
    T.StackView.onDeactivating: flush()

    focus: true
    Keys.onPressed: event => {
        const ahead = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
        const behind = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
        if (model.overview)
            return;
        if (event.key === ahead && model.at < model.items.length - 1)
            root.goTo(model.at + 1);
        else if (event.key === behind && model.at > 0)
            root.goTo(model.at - 1);
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
            objectName: "time-left"
            visible: model.leftMs >= 0
            spacing: Theme.s2
            Accessible.role: Accessible.StaticText
            Accessible.name: time.text
            TimeRing { implicitWidth: 26; implicitHeight: 26; part: model.graceMs > 0 ? 0 : model.fullMs > 0 ? model.leftMs / Math.max(model.fullMs, 1) : 1; tint: root.minutes <= 2 ? Theme.attention : Theme.primary }
            SafeText { id: time; visible: !root.compact || Theme.textScale < 1.3; text: model.graceMs < 0 && root.minutes > 0 ? Theme.counted(qsTr("%n min left", "", root.minutes), root.minutes) : qsTr("Time is up"); size: Theme.sizeSmall; soft: root.minutes > 2; color: root.minutes > 2 && model.graceMs < 0 ? Theme.quiet : Theme.attention; Accessible.ignored: true }
        }
        IconButton { objectName: "overview"; iconName: model.overview ? "close" : "grid"; text: model.overview ? qsTr("Back to the question") : qsTr("Overview of the questions"); onClicked: root.survey() }
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
        Notice { objectName: "for-name"; Layout.fillWidth: true; visible: root.forName !== ""; tone: "info"; iconName: "people"; text: qsTr("You enter the answers of %1. Read each question aloud, with all its choices, and enter what you hear.").arg(Theme.isolate(root.forName)) }
        Notice {
            objectName: "grace"
            Layout.fillWidth: true
            visible: model.onlySubmit
            tone: "attention"
            text: qsTr("The time is up. Your answers are saved and can no longer be changed.")
            detail: Theme.counted(qsTr("You can still hand in for %n minutes.", "", root.minutes), root.minutes)
        }
        SafeText {
            id: stem
            objectName: "stem"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s1
            text: !root.item ? "" : root.item.kind === "gap-fill" ? answers.hint : root.item.stem
            size: root.compact ? Math.round(Theme.sizeBody * 1.12) : Theme.sizeTitle
            strong: true
            Accessible.role: Accessible.Heading
            Accessible.focusable: true
        }
        Image {
            Layout.fillWidth: true
            Layout.preferredHeight: visible ? Math.min(width * 9 / 16, root.height * 0.35) : 0
            visible: root.item !== null && !!root.item.figure && root.item.kind !== "hotspot"
            source: visible ? "image://pack/" + root.item.figure.image : ""
            sourceSize: Qt.size(Math.round(width), 0)
            fillMode: Image.PreserveAspectFit
            Accessible.role: Accessible.Graphic
            Accessible.name: visible ? root.item.figure.alt : ""
        }
        SafeText { Layout.fillWidth: true; visible: text !== ""; soft: true; size: Theme.sizeLabel; text: root.item && root.item.kind !== "gap-fill" && !root.locked ? answers.hint : "" }
        Repeater {
            id: answers
            readonly property string hint: count > 0 && itemAt(0) ? itemAt(0).hint : ""
            // One control for one question: for the next there is a new one, with nothing of the last.
            model: root.item ? [root.item.slot] : []
            AnswerItem {
                id: answer
                required property int modelData
                readonly property var own: model.itemOf(modelData)
                objectName: "answer"
                Layout.fillWidth: true
                item: own
                response: own ? model.responseOf(own) : null
                locked: root.locked
                figures: "image://pack/"
                languages: House.locales
                onAnswered: response => model.save(own, response)
            }
        }
        CertaintyChoice {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            visible: model.certain && root.item !== null
            enabled: !root.locked
            compact: root.compact
            certainty: root.item && model.certain ? model.certaintyOf(root.item) : 0
            onChosen: certainty => { root.flush(); model.state(root.item, certainty); }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            spacing: Theme.s3
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s2
                Chip { objectName: "flag"; visible: !model.onlySubmit; readonly property bool on: root.item !== null && model.flagged(root.item); text: on ? qsTr("Marked to look at again") : qsTr("Look at it again later"); iconName: on ? "flag-filled" : "flag"; tint: on ? Theme.attention : Theme.quiet; width: Math.min(implicitWidth, parent.width); onClicked: { root.flush(); model.flag(root.item); } }
                Chip { objectName: "take-back"; visible: root.item !== null && !root.locked && model.has(root.item); text: qsTr("Take my answer back"); iconName: "undo"; tint: Theme.quiet; width: Math.min(implicitWidth, parent.width); onClicked: { root.flush(); model.save(root.item, answers.itemAt(0).nothing); root.read(); } }
            }
            SavedNote { Layout.alignment: Qt.AlignTop; Layout.preferredHeight: Theme.touch; phase: root.item && model.phases[root.item.slot] ? model.phases[root.item.slot] : "" }
        }
        ActionButton {
            objectName: "check"
            visible: model.checks && root.item !== null && !root.locked
            enabled: root.item !== null && model.mayCheck(root.item) && !model.checking
            busy: model.checking
            kind: "quiet"
            iconName: "check"
            text: qsTr("Check my answer")
            hint: rule.text
            onClicked: { root.flush(); model.check(root.item); }
        }
        SafeText {
            id: rule
            Layout.fillWidth: true
            visible: model.checks && root.item !== null && !root.locked
            size: Theme.sizeSmall
            soft: true
            text: model.behaviour === "immediate" ? qsTr("Once it is checked, the answer stands, and you see why it is right or not.")
                : root.feedback ? Theme.counted(qsTr("%n tries left. Each try costs part of the mark.", "", root.feedback.triesLeft), root.feedback.triesLeft)
                : qsTr("If it is not right yet, you may try again. Each further try costs part of the mark.")
        }
        AnswerFeedback { id: said; Layout.fillWidth: true; visible: root.feedback !== null; feedback: root.feedback }
        Notice { objectName: "trouble"; Layout.fillWidth: true; visible: model.error !== "" && model.phase === "ready"; tone: "danger"; text: model.error }
    }

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
                    onClicked: root.goTo(index)
                    Keys.onReturnPressed: clicked()
                    Keys.onEnterPressed: clicked()
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
        SafeText { Layout.fillWidth: true; text: qsTr("When you hand it in, you see the result at once, and every answer is explained."); soft: true; size: Theme.sizeLabel; visible: !root.byPerson }
        SafeText { Layout.fillWidth: true; text: qsTr("A person reads what you wrote; when all is marked, you see the result here, and every answer is explained."); soft: true; size: Theme.sizeLabel; visible: root.byPerson }
        Notice { Layout.fillWidth: true; visible: model.error !== "" && model.phase === "ready"; tone: "danger"; text: model.error }
    }
    readonly property var cells: model.overview ? model.items : []
    readonly property bool byPerson: model.items.some(i => i.kind === "written")

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
            ActionButton { objectName: "previous"; Layout.fillHeight: true; visible: model.at > 0 && !model.overview; kind: "quiet"; text: qsTr("Back"); onClicked: root.goTo(model.at - 1) }
            Item { Layout.fillWidth: !root.compact; visible: !root.compact }
            ActionButton {
                objectName: "next"
                Layout.fillWidth: root.compact
                visible: !model.overview && !model.onlySubmit
                text: model.at < model.items.length - 1 ? qsTr("Next question") : qsTr("To the overview")
                iconName: "forward"
                iconAfter: true
                onClicked: { if (model.at < model.items.length - 1) root.goTo(model.at + 1); else root.survey(); }
            }
            ActionButton {
                objectName: "submit"
                Layout.fillWidth: root.compact
                visible: model.overview || model.onlySubmit
                text: qsTr("Hand in")
                iconName: "check"
                busy: model.busy
                enabled: !model.busy
                onClicked: { root.flush(); model.submit(); }
            }
        }
    }
}

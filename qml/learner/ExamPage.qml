// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Before the quiz: why it is there, how long, what is enough, what happens if it is not. Nothing runs before one says so.
AdabPage {
    id: root

    property string exam
    readonly property var value: query.value || null
    readonly property bool resumes: value !== null && !!value.openAttempt
    readonly property bool mayStart: value !== null && (resumes || value.state === "open" || value.state === "in-progress")
    // Only a supervised exam asks where one sits.
    property bool knowsDevice: false
    readonly property bool supervised: value !== null && value.supervised === true
    readonly property bool locked: value !== null && value.state === "locked" && !resumes
    readonly property var extra: value && value.accommodation ? value.accommodation : null

    // How answers are scored here, in words, before one begins.
    readonly property string manner: {
        switch (value ? value.behaviour : "") {
        case "immediate": return qsTr("You may check each answer at once. Once checked, it stands, and you see why.");
        case "tries": return Theme.counted(qsTr("You have %n tries at each question, with hints; each further try costs part of its mark.", "", value.tries), value.tries);
        case "certainty": return qsTr("You say how sure you are of each answer. Being sure and right earns the most; being sure and wrong costs the most.");
        default: return "";
        }
    }

    title: value ? value.title : qsTr("Quiz")
    Query { id: query; name: "assessment.exam"; args: root.knowsDevice ? ({"exam": root.exam, "device": Device.code}) : ({"exam": root.exam}); enabled: root.exam !== ""; onAnswered: if (ready && value.supervised !== undefined) root.knowsDevice = value.supervised === true }
    Command { id: start; name: "assessment.startAttempt"; onDone: value => Navigation.replace("learner/Quiz", {"attempt": value.attempt}) }

    ScrollColumn {
        anchors.fill: parent
        widest: 640
        centred: !root.compact
        StateView { Layout.fillWidth: true; visible: !root.value; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
        Rectangle {
            visible: root.value !== null
            Layout.alignment: Qt.AlignHCenter
            implicitWidth: 88
            implicitHeight: 88
            radius: 44
            color: Theme.primarySoft
            Icon { anchors.centerIn: parent; name: "exam"; size: 42; color: Theme.primary }
        }
        SafeText { visible: root.value !== null; Layout.fillWidth: true; text: root.value ? root.value.title : ""; size: Theme.sizeHead; strong: true; horizontalAlignment: Text.AlignHCenter; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.value && root.value.why && !root.locked ? root.value.why : ""; soft: true; reading: true; horizontalAlignment: Text.AlignHCenter }
        Card {
            objectName: "locked"
            Layout.fillWidth: true
            visible: root.locked
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; text: qsTr("Ask your supervisor to unlock this quiz. Show them this code:"); horizontalAlignment: Text.AlignHCenter }
            SafeText { objectName: "device-code"; Layout.fillWidth: true; text: Device.code; size: Theme.sizeHero; strong: true; horizontalAlignment: Text.AlignHCenter; font.letterSpacing: 6; Accessible.name: Array.from(Device.code).join(" ") }
            ActionButton { objectName: "look-again"; Layout.alignment: Qt.AlignHCenter; kind: "quiet"; iconName: "refresh"; text: qsTr("It is unlocked"); busy: query.busy; onClicked: query.ask() }
        }
        Card {
            Layout.fillWidth: true
            visible: root.value !== null
            padding: Theme.s4
            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 3
                columnSpacing: Theme.s4
                rowSpacing: Theme.s3
                Repeater {
                    model: root.value ? [
                        {icon: "grid", big: Theme.number(root.value.items), small: qsTr("questions")},
                        {icon: "clock", big: root.value.minutes ? Theme.minutes(root.value.minutes) : qsTr("No limit"), small: qsTr("at most, at your own pace")},
                        {icon: "check", big: Theme.percent(root.value.passPercent), small: qsTr("is enough to pass")}
                    ] : []
                    RowLayout {
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.preferredWidth: 10
                        spacing: Theme.s3
                        Icon { name: modelData.icon; color: Theme.primary }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0
                            SafeText { Layout.fillWidth: true; text: modelData.big; strong: true }
                            SafeText { Layout.fillWidth: true; text: modelData.small; soft: true; size: Theme.sizeSmall }
                        }
                    }
                }
            }
            Divider { Layout.fillWidth: true }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.manner; size: Theme.sizeLabel }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.extra && root.extra.extraMinutes > 0 ? Theme.counted(qsTr("You have %n minutes more than usual.", "", root.extra.extraMinutes), root.extra.extraMinutes) : ""; size: Theme.sizeLabel }
            SafeText { Layout.fillWidth: true; visible: root.extra !== null && root.extra.aloud === true; text: qsTr("If you wish, a supervisor reads the questions aloud and enters your answers."); size: Theme.sizeLabel }
            SafeText { Layout.fillWidth: true; visible: root.value !== null && !!root.value.testsOut; text: qsTr("If you pass, the lessons of this course count as done. If not, you lose nothing."); size: Theme.sizeLabel }
            SafeText { Layout.fillWidth: true; text: qsTr("Every answer is saved as you give it. If the power fails, you go on where you were."); size: Theme.sizeLabel; soft: true }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: root.mayStart ? "calm" : "attention"; iconName: "info"; text: root.value && root.value.stateText && !root.locked ? root.value.stateText : "" }
        BeforeStart { Layout.fillWidth: true; visible: root.mayStart && !root.resumes && rows.length > 0; kind: root.value && root.value.testsOut ? "course" : "exam"; ref: root.value && root.value.testsOut ? root.value.testsOut : root.exam }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: start.errorMessage || "" }
        ActionButton {
            objectName: "primary"
            focus: true
            Layout.fillWidth: true
            visible: root.mayStart
            text: root.resumes ? qsTr("Go on with the quiz") : qsTr("Begin")
            busy: start.busy
            enabled: !start.busy
            onClicked: root.resumes ? Navigation.replace("learner/Quiz", {"attempt": root.value.openAttempt}) : start.run(root.supervised ? {"exam": root.exam, "device": Device.code} : {"exam": root.exam})
        }
        ActionButton {
            objectName: "last-review"
            Layout.alignment: Qt.AlignHCenter
            visible: root.value !== null && !!root.value.lastAttempt && !root.resumes
            kind: "plain"
            text: qsTr("Look at the last attempt")
            onClicked: Navigation.open("learner/Review", {"attempt": root.value.lastAttempt.attempt})
        }
    }
}

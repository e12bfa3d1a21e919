// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// How well a bank measures: what to look at first in plain words, then the test's figures, then every question by wording.
AdabPage {
    id: root

    property alias bank: model.bank
    property alias exam: model.exam

    title: qsTr("Figures")
    StatisticsViewModel { id: model }

    // One figure of the test: its name, its value, what it means.
    component Figure: Rectangle {
        id: figure
        property string label
        property string value
        property string meaning
        Layout.fillWidth: true
        Layout.preferredWidth: 10
        Layout.fillHeight: true
        implicitHeight: told.implicitHeight + 2 * Theme.s3
        radius: Theme.radiusControl
        color: Theme.sunken
        Accessible.role: Accessible.StaticText
        Accessible.name: label + ": " + value + ". " + meaning
        ColumnLayout {
            id: told
            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s3 }
            spacing: 0
            SafeText { Layout.fillWidth: true; text: figure.label; size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
            SafeText { Layout.fillWidth: true; text: figure.value; size: Theme.sizeTitle; strong: true; Accessible.ignored: true }
            SafeText { Layout.fillWidth: true; text: figure.meaning; size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
        }
    }
    ScrollColumn {
        anchors.fill: parent
        widest: 960
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Figures: %1").arg(Theme.isolate(model.title)); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Flow {
            Layout.fillWidth: true
            visible: model.exams.length > 0
            spacing: Theme.s2
            Select { objectName: "exam"; width: Math.min(Math.max(200, implicitWidth), root.compact ? parent.width : 320); label: qsTr("Quiz"); options: [{"value": "", "label": qsTr("every quiz")}].concat(model.exams.map(e => ({"value": e.exam, "label": e.title}))); value: model.exam; onChosen: value => model.exam = value }
            Select { objectName: "order"; visible: model.attempts > 0; width: Math.min(Math.max(200, implicitWidth), root.compact ? parent.width : 320); label: qsTr("Order"); options: [{"value": "advice", "label": qsTr("what to look at first")}, {"value": "weak", "label": qsTr("weakest first")}, {"value": "easy", "label": qsTr("easiest first")}]; value: model.order; onChosen: value => model.order = value }
        }
        StateView {
            Layout.fillWidth: true
            visible: model.phase !== "ready" || model.attempts === 0
            phase: model.phase === "ready" ? "empty" : model.phase
            errorText: model.error
            emptyIcon: "matrix"
            emptyTitle: qsTr("No figures yet")
            emptyText: qsTr("Once people have taken a quiz with these questions, you see here which of them are too easy, too hard, or may have a wrong key.")
            onRetried: model.ask()
        }
        Notice { objectName: "few"; Layout.fillWidth: true; visible: model.phase === "ready" && model.attempts > 0 && model.few; tone: "info"; text: Theme.counted(qsTr("%n attempts so far: too few to judge.", "", model.attempts), model.attempts); detail: qsTr("From twenty attempts on the figures are worth acting on.") }
        Notice { objectName: "advised"; Layout.fillWidth: true; visible: model.phase === "ready" && model.attempts > 0 && !model.few; tone: model.advised > 0 ? "attention" : "good"; iconName: model.advised > 0 ? "idea" : "check"; text: model.advised > 0 ? Theme.counted(qsTr("%n questions deserve a second look", "", model.advised), model.advised) : qsTr("No question stands out; the bank measures well.") }
        GridLayout {
            objectName: "test"
            Layout.fillWidth: true
            visible: model.attempts > 0
            columns: root.compact ? 2 : 4
            columnSpacing: Theme.s3
            rowSpacing: Theme.s3
            Figure { label: qsTr("Attempts"); value: Theme.number(model.attempts); meaning: qsTr("graded") }
            Figure { label: qsTr("Mean"); value: model.test ? Words.figure(model.test.mean) : ""; meaning: qsTr("marks; the median is %1").arg(model.test ? Words.figure(model.test.median) : "") }
            Figure { label: qsTr("Spread"); value: model.test ? Words.figure(model.test.sd) : ""; meaning: qsTr("standard deviation, in marks") }
            Figure { label: qsTr("Reliability"); value: model.test ? Words.percent(model.test.cic) : ""; meaning: qsTr("how well the questions agree (Cronbach's alpha)") }
            Figure { label: qsTr("Standard error"); value: model.test ? Words.figure(model.test.standardError) : ""; meaning: qsTr("marks by which a result may be off") }
            Figure { label: qsTr("Error ratio"); value: model.test ? Words.percent(model.test.errorRatio) : ""; meaning: qsTr("of the spread is chance") }
            Figure { label: qsTr("Skewness"); value: model.test ? Words.figure(model.test.skewness) : ""; meaning: qsTr("below zero: many do well") }
            Figure { label: qsTr("Kurtosis"); value: model.test ? Words.figure(model.test.kurtosis) : ""; meaning: qsTr("above zero: few stand apart") }
        }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: model.attempts > 0; text: qsTr("Question by question"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: model.items
            FiguresRow { required property var modelData; Layout.fillWidth: true; row: modelData; narrow: root.compact; onOpened: Navigation.open("author/Item", {"bank": model.bank, "item": modelData.id}) }
        }
    }
}

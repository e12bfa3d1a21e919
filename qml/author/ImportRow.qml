// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One question of a file before it is imported: where it stands, how it was read, what would become of it, what is wrong.
Card {
    id: root

    property var row
    readonly property bool refused: row.outcome === "refused"
    // Whatever its kind, the answers in lines: with a tick those that earn something.
    readonly property var answers: {
        if (row.options || row.answers)
            return (row.options || row.answers).map(o => ({"text": o.text, "right": String(o.fraction) !== "0" && !String(o.fraction).startsWith("-")}));
        if (row.pairs)
            return row.pairs.map(p => ({"text": p[0] + (p[0] !== "" ? " → " : "") + p[1], "right": p[0] !== ""}));
        if (row.order)
            return row.order.map((t, i) => ({"text": Theme.number(i + 1) + ". " + t, "right": true}));
        if (row.numbers)
            return row.numbers.map(n => ({"text": n.value !== undefined ? String(n.value) + (String(n.tolerance) !== "0" ? " ± " + n.tolerance : "") : n.from + " – " + n.to, "right": true}));
        if (row.gaps)
            return row.gaps.map(g => ({"text": (g.answers || g.numbers || []).map(a => a.text !== undefined ? a.text : a.value).join(Theme.apart), "right": true}));
        return [];
    }

    objectName: "row-" + row.number
    padding: Theme.s4
    spacing: Theme.s2
    raised: false
    lineColor: refused ? Theme.danger : Theme.line
    Accessible.role: Accessible.ListItem
    Accessible.name: [place.text, question.text, state.word].concat((row.problems || []).map(p => p.message)).filter(t => !!t).join(". ")

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: Theme.s3
        SafeText { id: place; Layout.fillWidth: true; text: [qsTr("Question %1, line %2").arg(Theme.number(root.row.number)).arg(Theme.number(root.row.line)), root.row.title ? Theme.isolate(root.row.title) : ""].filter(t => t !== "").join(Theme.apart); size: Theme.sizeSmall; soft: true }
        StatusMark { id: state; Layout.alignment: Qt.AlignTop; label: root.refused ? "lapsed" : root.row.outcome === "added" ? "certified" : root.row.outcome === "changed" ? "renewable" : "exempt"; word: root.refused ? qsTr("Cannot be taken") : root.row.outcome === "added" ? qsTr("New") : root.row.outcome === "changed" ? qsTr("Worded anew") : qsTr("Here already") }
    }
    SafeText { id: question; Layout.fillWidth: true; visible: question.text !== ""; text: root.row.text || ""; strong: true; reading: true; maximumLineCount: 6; elide: Text.ElideRight }
    SafeText { Layout.fillWidth: true; visible: !!root.row.kind; text: Words.kind(root.row.kind || ""); size: Theme.sizeSmall; soft: true }
    Repeater {
        model: root.answers.slice(0, 8)
        RowLayout {
            id: answer
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s2
            Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 3; mirror: false; name: answer.modelData.right ? "check" : "dot"; size: 16; color: answer.modelData.right ? Theme.good : Theme.lineStrong }
            SafeText { Layout.fillWidth: true; text: answer.modelData.text; size: Theme.sizeLabel; reading: true }
        }
    }
    SafeText { visible: root.answers.length > 8; text: Theme.counted(qsTr("and %n more", "", root.answers.length - 8), root.answers.length - 8); size: Theme.sizeSmall; soft: true }
    Repeater {
        model: root.row.problems || []
        Notice { required property var modelData; objectName: "problem-" + root.row.number; Layout.fillWidth: true; tone: root.refused ? "danger" : "attention"; iconName: "alert"; text: qsTr("Line %1").arg(Theme.number(modelData.line)); detail: modelData.message }
    }
}

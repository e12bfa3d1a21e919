// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components
import Adab.Learner

// What is right, and what each choice is told.
ColumnLayout {
    id: root

    property var item
    readonly property var explained: item && item.explained ? item.explained : ({})
    readonly property var options: explained.options || []
    readonly property string kind: item ? item.kind : ""
    readonly property bool listed: ["single-choice", "multiple-choice", "true-false", "error-text"].indexOf(kind) >= 0
    readonly property bool ordered: kind === "ordering" || (kind === "judgement" && !!item && item.ask === "rank")
    readonly property var parts: !listed && !ordered && kind !== "hotspot" && explained.parts ? explained.parts.filter(p => p.label || p.expected || p.given) : []

    spacing: Theme.s3
    FigureReview { Layout.fillWidth: true; visible: !!root.explained.figure || !!(root.item && root.item.figure); item: visible ? Object.assign({"right": true}, root.item, root.explained) : null }
    Repeater {
        model: root.listed ? root.options : []
        ChoiceRow {
            required property var modelData
            Layout.fillWidth: true
            enabled: false
            several: root.kind === "multiple-choice" || root.kind === "error-text"
            text: modelData.text
            verdict: modelData.correct ? "right" : ""
            note: modelData.feedback || ""
        }
    }
    Repeater {
        model: root.ordered ? Array.from(root.options).sort((a, b) => a.rightPlace - b.rightPlace) : []
        RowLayout {
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s3
            SafeText { text: Theme.number(modelData.rightPlace || 0); strong: true; color: Theme.primary }
            SafeText { Layout.fillWidth: true; text: modelData.text; reading: true }
        }
    }
    Repeater {
        model: root.parts
        Rectangle {
            id: part
            required property var modelData
            Layout.fillWidth: true
            implicitHeight: words.implicitHeight + 2 * Theme.s3
            radius: Theme.radiusControl
            color: Theme.sunken
            Accessible.role: Accessible.ListItem
            Accessible.name: [modelData.label, right.text, modelData.feedback].filter(t => !!t).join(". ")
            ColumnLayout {
                id: words
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 }
                spacing: 2
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: part.modelData.label || ""; size: Theme.sizeLabel; strong: true; reading: true; Accessible.ignored: true }
                SafeText { id: right; Layout.fillWidth: true; visible: text !== ""; text: (part.modelData.expected || part.modelData.given || "") !== part.modelData.label ? part.modelData.expected || part.modelData.given || "" : ""; size: Theme.sizeLabel; color: Theme.good; reading: true; Accessible.ignored: true }
                SafeText { Layout.fillWidth: true; visible: text !== ""; text: part.modelData.feedback || ""; size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
            }
        }
    }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.explained.accepted && root.explained.accepted.length > 0 ? qsTr("Accepted: %1").arg(root.explained.accepted.map(t => Theme.isolate(t)).join(Theme.apart)) : ""; color: Theme.good }
    ColumnLayout {
        visible: !!root.explained.model
        Layout.fillWidth: true
        spacing: 2
        SafeText { Layout.fillWidth: true; text: qsTr("A good answer could be:"); soft: true; size: Theme.sizeLabel }
        SafeText { Layout.fillWidth: true; text: root.explained.model || ""; reading: true; color: Theme.good }
    }
    Notice { Layout.fillWidth: true; visible: text !== ""; tone: "calm"; text: root.explained.why || "" }
}

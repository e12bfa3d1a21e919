// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// The play seen together: how it ended, which steps of handling a complaint were there, and one's own path beside the best one.
ColumnLayout {
    id: root

    property var debrief: null
    property bool compact: false
    readonly property var yours: debrief && debrief.yours ? debrief.yours : []
    readonly property var best: debrief && debrief.best ? debrief.best : []
    readonly property var steps: debrief && debrief.isoSteps ? debrief.isoSteps : []

    spacing: Theme.s4
    StateView { Layout.fillWidth: true; visible: root.debrief === null; phase: "loading" }
    ColumnLayout {
        visible: root.debrief !== null
        Layout.fillWidth: true
        spacing: Theme.s2
        SafeText { Layout.fillWidth: true; text: root.debrief && root.debrief.passed ? qsTr("You found the way back") : qsTr("Not yet, and that is what practice is for"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.debrief && root.debrief.outcomeText ? root.debrief.outcomeText : ""; reading: true }
        SafeText { Layout.fillWidth: true; visible: root.debrief !== null; text: root.debrief ? qsTr("%1 of 100 by the rules of this house; 100 is the best path, %2 is enough.").arg(Theme.number(root.debrief.percent)).arg(Theme.number(root.debrief.passPercent || 75)) : ""; soft: true; size: Theme.sizeLabel }
    }
    DebriefFacts { Layout.fillWidth: true; visible: root.debrief !== null; debrief: root.debrief }
    Card {
        Layout.fillWidth: true
        visible: root.steps.length > 0
        padding: Theme.s4
        spacing: Theme.s2
        SafeText { Layout.fillWidth: true; text: qsTr("The steps of handling a complaint"); strong: true }
        Repeater {
            model: root.steps
            RowLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s3
                Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; mirror: false; name: modelData.state === "done" ? "status-certified" : modelData.state === "partly" ? "status-in-progress" : "status-assigned"; size: 20; color: modelData.state === "done" ? Theme.good : modelData.state === "partly" ? Theme.attention : Theme.quiet }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    SafeText { Layout.fillWidth: true; text: modelData.title + Theme.apart + (modelData.state === "done" ? qsTr("done") : modelData.state === "partly" ? qsTr("partly") : qsTr("missed")); size: Theme.sizeLabel; strong: modelData.state !== "done" }
                    SafeText { Layout.fillWidth: true; visible: text !== "" && modelData.state !== "done"; text: modelData.comment || ""; size: Theme.sizeSmall; soft: true }
                }
            }
        }
    }
    GridLayout {
        Layout.fillWidth: true
        visible: root.debrief !== null
        columns: root.compact ? 1 : 2
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s2
            SafeText { Layout.fillWidth: true; text: qsTr("Your path"); strong: true }
            Repeater {
                model: root.yours
                ColumnLayout {
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    spacing: 6
                    SafeText { Layout.fillWidth: true; visible: text !== "" && (index === 0 || root.yours[index - 1].link !== modelData.link); text: modelData.link || ""; size: Theme.sizeSmall; strong: true; color: Theme.primary }
                    SafeText { Layout.fillWidth: true; text: modelData.customer; size: Theme.sizeSmall; soft: true; reading: true }
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: mine.implicitHeight + 2 * Theme.s3
                        radius: Theme.radiusCard
                        color: modelData.good ? Theme.goodSoft : Theme.attentionSoft
                        ColumnLayout {
                            id: mine
                            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 }
                            spacing: 4
                            RowLayout {
                                spacing: Theme.s2
                                Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; name: modelData.good ? "check" : "idea"; size: 18; color: modelData.good ? Theme.good : Theme.attention }
                                SafeText { Layout.fillWidth: true; text: modelData.said; size: Theme.sizeLabel; reading: true }
                            }
                            SafeText { Layout.fillWidth: true; visible: text !== ""; text: modelData.found || ""; size: Theme.sizeSmall; soft: true; reading: true }
                            SafeText {
                                Layout.fillWidth: true
                                visible: text !== ""
                                text: [modelData.heard ? qsTr("in your own words") : "", modelData.late ? qsTr("after a long wait") : "", modelData.beyond ? qsTr("more than the role may give") : ""].filter(t => t !== "").join(Theme.apart)
                                size: Theme.sizeSmall
                                strong: true
                            }
                            SafeText { Layout.fillWidth: true; visible: text !== ""; text: (modelData.rules || []).map(r => r.title).join(Theme.apart); size: Theme.sizeSmall; soft: true }
                            SafeText { Layout.fillWidth: true; visible: text !== ""; text: modelData.advice || ""; size: Theme.sizeSmall; color: modelData.good ? Theme.good : Theme.attention }
                            SafeText { Layout.fillWidth: true; visible: !!modelData.better; text: modelData.better ? qsTr("Better: %1").arg(modelData.better) : ""; size: Theme.sizeSmall; reading: true }
                        }
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s2
            SafeText { Layout.fillWidth: true; text: qsTr("The best path"); strong: true }
            Repeater {
                model: root.best
                ColumnLayout {
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    spacing: 6
                    SafeText { Layout.fillWidth: true; visible: text !== "" && (index === 0 || root.best[index - 1].link !== modelData.link); text: modelData.link || ""; size: Theme.sizeSmall; strong: true; color: Theme.primary }
                    SafeText { Layout.fillWidth: true; text: modelData.customer; size: Theme.sizeSmall; soft: true; reading: true }
                    Rectangle {
                        Layout.fillWidth: true
                        implicitHeight: bestSaid.implicitHeight + 2 * Theme.s3
                        radius: Theme.radiusCard
                        color: Theme.primarySoft
                        SafeText { id: bestSaid; anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; margins: Theme.s3 } text: modelData.said; size: Theme.sizeLabel; reading: true }
                    }
                }
            }
        }
    }
}

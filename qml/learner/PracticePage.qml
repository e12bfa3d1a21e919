// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Bridge
import Adab.Components

// The phrases that can be practised, and the simulated complaints. What is done here is private.
AdabPage {
    id: root

    title: qsTr("Practice")
    Query { id: query; name: "formulas.list" }
    Query { id: proposals; name: "formulas.myProposals" }
    readonly property var proposed: proposals.value && proposals.value.rows ? proposals.value.rows : []
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Say it well"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("A situation, a phrase, three minutes. Nobody sees your tries."); soft: true }
        Chip { objectName: "pocket"; visible: root.rows.length > 0; iconName: "text"; text: qsTr("My phrases for the shift"); Layout.maximumWidth: parent.width; onClicked: Navigation.open("learner/Pocket", {}) }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "practice"
            emptyText: qsTr("The phrases of your house will appear here as soon as they are installed.")
            onRetried: query.ask()
        }
        GridLayout {
            Layout.fillWidth: true
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.s4
            rowSpacing: Theme.s3
            Repeater {
                model: root.rows
                T.AbstractButton {
                    id: card
                    required property var modelData
                    objectName: "formula-" + modelData.formula
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 10
                    implicitHeight: words.implicitHeight + 2 * Theme.s4
                    focusPolicy: Qt.StrongFocus
                    hoverEnabled: true
                    onClicked: Navigation.open("learner/Formula", {"formula": modelData.formula})
                    Keys.onReturnPressed: clicked()
                    Accessible.role: Accessible.Button
                    Accessible.name: modelData.title
                    Accessible.description: modelData.situation || ""
                    background: Card { lineColor: card.hovered ? Theme.primary : Theme.line; FocusRing { control: card; parent: card.background; radius: Theme.radiusCard + 3 } }
                    contentItem: Item {
                        RowLayout {
                            id: words
                            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.s4 }
                            spacing: Theme.s3
                            Rectangle {
                                Layout.alignment: Qt.AlignTop
                                implicitWidth: 44
                                implicitHeight: 44
                                radius: 22
                                color: card.modelData.practised ? Theme.goodSoft : Theme.primarySoft
                                Icon { anchors.centerIn: parent; name: card.modelData.practised ? "check" : "practice"; color: card.modelData.practised ? Theme.good : Theme.primary }
                            }
                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 2
                                SafeText { Layout.fillWidth: true; text: card.modelData.title; strong: true; Accessible.ignored: true }
                                SafeText { Layout.fillWidth: true; text: card.modelData.situation || ""; soft: true; size: Theme.sizeLabel; maximumLineCount: Theme.textScale > 1.4 ? 8 : 3; elide: Text.ElideRight; Accessible.ignored: true }
                                SafeText { Layout.fillWidth: true; visible: !!card.modelData.practised; text: qsTr("Practised"); size: Theme.sizeSmall; strong: true; color: Theme.good; Accessible.ignored: true }
                            }
                        }
                    }
                }
            }
        }
        Card {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s2
            padding: Theme.s4
            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : 2
                columnSpacing: Theme.s4
                rowSpacing: Theme.s3
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    SafeText { Layout.fillWidth: true; text: qsTr("Play a complaint through"); strong: true }
                    SafeText { Layout.fillWidth: true; text: qsTr("A guest is upset. Find the way back, sentence by sentence."); soft: true; size: Theme.sizeLabel }
                }
                ActionButton { objectName: "simulations"; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "simulation"; text: qsTr("Simulations"); onClicked: Navigation.open("learner/Simulations", {}) }
            }
        }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: root.proposed.length > 0; text: qsTr("Phrases that you proposed"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater {
            model: root.proposed
            Card {
                id: own
                required property var modelData
                readonly property string became: modelData.state === "accepted" ? qsTr("It counts from the next version on") : modelData.state === "declined" ? qsTr("It does not count") : qsTr("A supervisor will read it")
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: 2
                raised: false
                SafeText { Layout.fillWidth: true; text: own.modelData.phrase; strong: true; reading: true }
                SafeText { Layout.fillWidth: true; text: own.modelData.title + Theme.apart + own.modelData.label; soft: true; size: Theme.sizeSmall }
                SafeText { Layout.fillWidth: true; text: own.modelData.reason ? qsTr("%1: %2").arg(own.became).arg(own.modelData.reason) : own.became; size: Theme.sizeLabel; color: own.modelData.state === "accepted" ? Theme.good : Theme.quiet }
            }
        }
    }
}

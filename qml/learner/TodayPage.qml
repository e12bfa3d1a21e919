// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One clear next step with its reason and date, the path it lies on, a three-minute practice, what this month brought. Nothing else.
AdabPage {
    id: root

    title: qsTr("Today")
    TodayViewModel { id: model }
    readonly property var me: House.me
    readonly property string called: me && me.settings && me.settings.badgeNames && me.settings.badgeNames[House.locale] ? me.settings.badgeNames[House.locale] : me && me.name ? me.name.split(/\s+/)[0] : ""
    readonly property var job: me && me.jobs && me.jobs.length > 0 ? me.jobs[0] : null

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s5

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2
            NameText {
                Layout.fillWidth: true
                text: root.called ? qsTr("Welcome, %1").arg(root.called) : qsTr("Welcome")
                size: root.compact ? Math.round(Theme.sizeHead * 0.9) : Theme.sizeHead
                strong: true
                Accessible.role: Accessible.Heading
            }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: [model.today, root.job ? root.job.jobRoleName : ""].filter(t => t).join(Theme.apart) + (root.job ? (root.compact ? "\n" : Theme.apart) + root.job.siteName : ""); soft: true; size: Theme.sizeLabel }
        }

        StateView {
            visible: model.phase !== "ready"
            Layout.fillWidth: true
            phase: model.phase
            errorText: model.error
            emptyIcon: "today"
            emptyTitle: qsTr("Nothing is waiting for you")
            emptyText: qsTr("When there is training for you, it appears here, with its reason and its date.")
            action: qsTr("Practise a phrase")
            onActed: Navigation.open("learner/Practice", {})
            onRetried: model.ask()
        }

        NextCard {
            visible: model.phase === "ready"
            Layout.fillWidth: true
            program: model.program
            compact: root.compact
        }

        Card {
            visible: model.phase === "ready" && model.program !== null
            Layout.fillWidth: true
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s4
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s3
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0
                    SafeText { Layout.fillWidth: true; text: model.program ? model.program.title : ""; strong: true; size: Theme.sizeBody; Accessible.role: Accessible.Heading }
                    SafeText { Layout.fillWidth: true; text: model.program && model.program.statusText ? model.program.statusText : ""; visible: text !== ""; soft: true; size: Theme.sizeLabel }
                }
                StatusMark { Layout.alignment: Qt.AlignTop; label: model.program ? model.program.label : "not-required" }
            }
            PathLine {
                Layout.fillWidth: true
                stations: model.program && model.program.stations ? model.program.stations : []
                onChosen: station => Steps.open(station, model.program.program)
            }
        }

        GridLayout {
            visible: model.phase === "ready"
            Layout.fillWidth: true
            columns: root.compact ? 1 : 2
            columnSpacing: Theme.s5
            rowSpacing: Theme.s4
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                padding: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Rectangle { implicitWidth: 44; implicitHeight: 44; radius: 22; color: Theme.primarySoft; Icon { anchors.centerIn: parent; name: "practice"; color: Theme.primary } }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: qsTr("Three minutes of practice"); strong: true; size: Theme.sizeLabel }
                        SafeText { Layout.fillWidth: true; text: qsTr("One phrase, said well. Only you see it."); soft: true; size: Theme.sizeSmall }
                    }
                }
                ActionButton { objectName: "practise"; Layout.fillWidth: true; kind: "quiet"; text: qsTr("Practise"); onClicked: Navigation.open("learner/Practice", {}) }
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 10
                padding: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    Rectangle { implicitWidth: 44; implicitHeight: 44; radius: 22; color: Theme.accentSoft; Icon { anchors.centerIn: parent; name: "star-filled"; color: Theme.accent } }
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: qsTr("Earned this month"); strong: true; size: Theme.sizeLabel }
                        SafeText {
                            Layout.fillWidth: true
                            text: model.rewards && model.rewards.month > 0 && model.rewards.bookings && model.rewards.bookings.length > 0 ? model.rewards.bookings[0].reasonText : qsTr("The points you earn appear here, each with its reason.")
                            soft: true
                            size: Theme.sizeSmall
                        }
                    }
                    SafeText { text: model.rewards ? Theme.number(model.rewards.month || 0) : ""; size: Theme.sizeHead; strong: true; lineHeight: 1; wrapMode: Text.NoWrap; Accessible.name: Theme.counted(qsTr("%n points this month", "", model.rewards ? model.rewards.month || 0 : 0), model.rewards ? model.rewards.month || 0 : 0) }
                }
                ActionButton { objectName: "my-record"; Layout.fillWidth: true; kind: "quiet"; text: qsTr("My record"); onClicked: Navigation.open("learner/Record", {}) }
            }
        }

        Repeater {
            model: model2.others
            Card {
                id: other
                required property var modelData
                Layout.fillWidth: true
                padding: Theme.s4
                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.s3
                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0
                        SafeText { Layout.fillWidth: true; text: other.modelData.title; strong: true; size: Theme.sizeLabel }
                        SafeText { Layout.fillWidth: true; text: other.modelData.dueText || other.modelData.statusText || ""; soft: true; size: Theme.sizeSmall }
                    }
                    StatusMark { label: other.modelData.label }
                    IconButton { visible: !!other.modelData.next; iconName: "chevron"; text: qsTr("Open"); onClicked: Steps.open(other.modelData.next, other.modelData.program) }
                }
            }
        }
        QtObject { id: model2; readonly property var others: model.others }
    }
}

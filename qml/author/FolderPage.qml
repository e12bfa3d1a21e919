// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The folder that an author works on, to be shown in a window of its own: nothing of it comes into the house.
AdabPage {
    id: root

    property int started: 0             // 1 it opens, -1 it could not

    title: qsTr("Preview a folder")
    SourceFile { id: source; onFolderChanged: root.started = 0 }

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Preview a folder"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("See each lesson, question and simulation as learners will, while you write. Nothing of it is installed here."); soft: true }
        Card {
            Layout.fillWidth: true
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s3
            TextEntry { Layout.fillWidth: true; fieldName: "preview-folder"; label: qsTr("Folder"); hint: qsTr("The folder that holds pack.yaml."); text: source.folder; iconName: "search"; inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; onAccepted: source.open(text) }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0
                MenuRow { objectName: "folder-above"; visible: source.above !== ""; iconName: "up"; text: qsTr("The folder above"); onClicked: source.open(source.above) }
                Repeater {
                    model: source.entries.filter(e => e.folder)
                    MenuRow {
                        required property var modelData
                        objectName: "folder-" + modelData.name
                        iconName: "forward"
                        text: modelData.name
                        onClicked: source.open(modelData.path)
                    }
                }
            }
        }
        Notice { Layout.fillWidth: true; visible: !source.pack; tone: "info"; text: qsTr("There is no pack in this folder. Please choose the one that holds pack.yaml.") }
        Notice { Layout.fillWidth: true; visible: root.started > 0; tone: "good"; text: qsTr("It opens in a window of its own, in a few seconds.") }
        Notice { Layout.fillWidth: true; visible: root.started < 0; tone: "danger"; text: qsTr("The window could not be opened. Please try again, or begin it by hand: %1").arg(Theme.isolate("adab --preview " + source.folder)) }
        ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; iconName: "eye"; text: qsTr("Show this pack"); enabled: source.pack; onClicked: root.started = source.preview(House.locale) ? 1 : -1 }
    }
}

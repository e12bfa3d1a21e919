// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// Who has left, and of whose file more is kept than anything asks for. Nothing goes by itself: somebody looks, and erases.
AdabPage {
    id: root

    title: qsTr("Kept too long")
    Query { id: query; name: "files.due" }
    readonly property var rows: query.value && query.value.rows ? query.value.rows : []

    ScrollColumn {
        anchors.fill: parent
        widest: 760
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Kept longer than needed"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("These people have left. Open a file to see what may go and what must stay."); soft: true }
        StateView { Layout.fillWidth: true; visible: root.rows.length === 0; phase: query.refused ? "error" : query.ready ? "empty" : "loading"; errorText: query.errorMessage; emptyIcon: "check"; emptyTitle: qsTr("Nothing is kept longer than needed"); onRetried: query.ask() }
        Repeater {
            model: root.rows
            StepRow {
                required property var modelData
                objectName: "due-" + modelData.person
                iconName: "record"
                text: modelData.name
                detail: modelData.sentence || ""
                onClicked: Navigation.open("hr/Person", {"person": modelData.person, "name": modelData.name})
            }
        }
    }
}

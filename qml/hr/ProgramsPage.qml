// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The programs and the version of each that holds; and a new version: whom it touches and how, looked at before it is installed.
AdabPage {
    id: root

    property int look: 0                // how often it was asked whom a version touches: the name of the run
    property string folder              // the one that is being looked at; where one is given, at once
    property string done                // the sentence about what was installed
    title: qsTr("Programs")
    Query { id: installed; name: "packs.list"; args: ({"kind": "program"}) }
    SourceFile { id: source }
    readonly property string run: "look-" + look
    // Nothing that happens meanwhile begins it anew.
    Query { id: preview; name: "certification.previewProgram"; rooms: ["none"]; args: ({"folder": root.folder, "run": root.run}); enabled: false; onAnswered: enabled = false }
    Query { id: progress; name: "certification.programProgress"; rooms: ["none"]; args: ({"run": root.run}); enabled: preview.busy }
    Query { id: stopping; name: "certification.cancelProgramPreview"; rooms: ["none"]; args: ({"run": root.run}); enabled: false; onAnswered: enabled = false }
    Timer { interval: 300; repeat: true; running: preview.busy; onTriggered: if (!progress.busy) progress.ask() }
    Command { id: changing; name: "certification.changeProgram"; onDone: value => { root.done = qsTr("Version %1 holds from now on.").arg(Theme.isolate(value.version)); root.folder = ""; } }
    // The newest of each; the others came before.
    readonly property var rows: installed.value && installed.value.rows ? installed.value.rows.filter((row, i, all) => !all.slice(i + 1).some(later => later.pack === row.pack)) : []
    readonly property var told: folder !== "" && preview.ready && !preview.busy ? preview.value : null
    readonly property int touched: told ? told.affected.total : 0
    readonly property bool counted: preview.busy && progress.ready && progress.value.running && progress.value.of > 0

    function lookAt(where) { done = ""; folder = where; look += 1; preview.enabled = true; }
    Component.onCompleted: if (folder !== "") lookAt(folder)
    function countOf(touch, n) {
        return touch === "begins" ? Theme.counted(qsTr("It is asked of %n more people.", "", n), n) : touch === "ends" ? Theme.counted(qsTr("It is no longer asked of %n people.", "", n), n) : Theme.counted(qsTr("The certificate of %n people ends sooner.", "", n), n);
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: qsTr("Programs and their rules"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; text: qsTr("What each certification asks, of whom and by when is a version of its program. A new version changes it for everybody at once."); soft: true }
        Notice { objectName: "change-done"; Layout.fillWidth: true; visible: root.done !== ""; tone: "good"; text: root.done }
        StateView { Layout.fillWidth: true; visible: root.rows.length === 0; phase: installed.refused ? "error" : installed.ready ? "empty" : "loading"; errorText: installed.errorMessage; emptyIcon: "record"; emptyTitle: qsTr("No program is installed yet"); onRetried: installed.ask() }
        Repeater {
            model: root.folder === "" ? root.rows : []
            Card {
                id: program
                required property var modelData
                objectName: "program-" + modelData.pack
                Layout.fillWidth: true
                padding: Theme.s4
                spacing: 2
                SafeText { Layout.fillWidth: true; text: program.modelData.title; strong: true }
                SafeText { Layout.fillWidth: true; text: qsTr("Version %1, since %2").arg(Theme.isolate(program.modelData.version)).arg(House.momentText(program.modelData.installedAt)); size: Theme.sizeSmall; soft: true }
            }
        }
        Card {
            Layout.fillWidth: true
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: qsTr("A new version"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            TextEntry { id: place; Layout.fillWidth: true; fieldName: "program-folder"; label: qsTr("Folder"); hint: qsTr("The folder that holds pack.yaml."); text: source.folder; iconName: "search"; inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase; onAccepted: source.open(text) }
            ColumnLayout {
                Layout.fillWidth: true
                visible: root.told === null && !preview.busy
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
            Notice { Layout.fillWidth: true; visible: !source.pack && root.told === null && !preview.busy; tone: "info"; text: qsTr("There is no pack in this folder. Please choose the one that holds pack.yaml.") }
            ActionButton { objectName: "look"; Layout.fillWidth: root.compact; visible: !preview.busy; kind: root.told ? "quiet" : "primary"; iconName: "eye"; text: qsTr("See whom it touches"); enabled: source.pack; onClicked: root.lookAt(source.folder) }
            RowLayout {
                Layout.fillWidth: true
                visible: preview.busy
                spacing: Theme.s3
                SafeText { objectName: "waiting"; Layout.fillWidth: true; text: root.counted ? qsTr("Looked at %1 of %2").arg(Theme.number(progress.value.done)).arg(Theme.number(progress.value.of)) : qsTr("Looking at everybody"); soft: true }
                ActionButton { objectName: "stop-looking"; kind: "quiet"; text: qsTr("Stop"); enabled: !stopping.busy; onClicked: stopping.enabled = true }
            }
            Notice { objectName: "look-refused"; Layout.fillWidth: true; visible: root.folder !== "" && preview.refused && !preview.busy; tone: preview.errorCode === "certification.program-preview-cancelled" ? "info" : "danger"; text: preview.errorMessage || "" }
        }
        Card {
            Layout.fillWidth: true
            visible: root.told !== null
            padding: root.compact ? Theme.s4 : Theme.s5
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: root.told ? (root.told.installed ? qsTr("%1: from version %2 to version %3").arg(Theme.isolate(root.told.title)).arg(Theme.isolate(root.told.installed)).arg(Theme.isolate(root.told.version)) : qsTr("%1 is new here").arg(Theme.isolate(root.told.title))) : ""; size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            Repeater {
                model: root.told ? root.told.changes : []
                SafeText { required property string modelData; Layout.fillWidth: true; text: modelData; reading: true }
            }
            SafeText { Layout.fillWidth: true; visible: root.told !== null && root.touched === 0; text: qsTr("Nobody's duty or certificate changes by it.") }
            Repeater {
                model: root.told ? ["begins", "ends", "sooner"].filter(touch => root.told[touch] > 0) : []
                SafeText { required property string modelData; Layout.fillWidth: true; text: root.countOf(modelData, root.told ? root.told[modelData] : 0); strong: true }
            }
            Repeater {
                model: root.told ? root.told.affected.rows : []
                ColumnLayout {
                    id: person
                    required property var modelData
                    objectName: "touched-" + modelData.person
                    Layout.fillWidth: true
                    spacing: 2
                    Divider { Layout.fillWidth: true }
                    GridLayout {
                        Layout.fillWidth: true
                        columns: root.compact ? 1 : 2
                        columnSpacing: Theme.s3
                        NameText { Layout.fillWidth: true; text: person.modelData.name; strong: true }
                        StatusMark { label: person.modelData.after }
                    }
                    SafeText { Layout.fillWidth: true; text: [person.modelData.jobRoleName, person.modelData.siteName].filter(t => t).join(Theme.apart); size: Theme.sizeSmall; soft: true }
                    SafeText { Layout.fillWidth: true; text: person.modelData.sentence; reading: true }
                }
            }
            SafeText { readonly property int more: root.told ? root.touched - root.told.affected.rows.length : 0; Layout.fillWidth: true; visible: more > 0; text: Theme.counted(qsTr("And %n others.", "", more), more); soft: true }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: changing.errorMessage || "" }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                ActionButton { objectName: "primary"; text: qsTr("Install this version"); iconName: "check"; busy: changing.busy; enabled: root.told !== null && !changing.busy; onClicked: changing.run({"folder": root.folder, "digest": root.told.digest}) }
                ActionButton { objectName: "not-now"; kind: "plain"; text: qsTr("Not now"); onClicked: root.folder = "" }
            }
        }
    }
}

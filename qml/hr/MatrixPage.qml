// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Adab.Bridge
import Adab.Components
// The types of this folder that are written in C++ come only by name.
import Adab.Hr

// The compliance matrix: names and heads stay, each row is one painted item, filters read as a sentence, a slider moves the day, and any
// cell opens its reason beside it.
AdabPage {
    id: root

    property alias site: model.site
    property alias jobRole: model.jobRole
    property alias label: model.label
    property alias withinDays: model.withinDays
    property alias days: model.days
    property alias asKnownThen: model.asKnownThen
    property int column: 0
    property bool filtering: false
    readonly property int nameWidth: compact ? Math.max(140, Math.min(Math.round(168 * Math.min(Theme.textScale, 1.4)), table.width - Math.round(92 * Math.min(Theme.textScale, 1.5)))) : Math.round(264 * Math.min(Theme.textScale, 1.4))
    readonly property int columnWidth: {
        const room = table.width - nameWidth;
        const least = Math.round(92 * Math.min(Theme.textScale, 1.5));
        return model.programs.length > 0 ? Math.max(least, Math.min(200, Math.floor(room / model.programs.length))) : least;
    }
    readonly property real widest: Math.max(0, model.programs.length * columnWidth - (table.width - nameWidth))
    property real slide: 0
    onWidestChanged: slide = Math.min(slide, widest)
    readonly property var colours: ({
        "ink": Theme.ink, "quiet": Theme.quiet, "line": Theme.line, "ground": Theme.surface, "here": Theme.sunken, "primary": Theme.primary, "soft": Theme.primarySoft,
        "certified": Theme.good, "renewable": Theme.info, "in-grace": Theme.attention, "overdue": Theme.attention, "lapsed": Theme.danger, "revoked": Theme.danger,
        "suspended": Theme.paused, "paused": Theme.paused, "exempt": Theme.quiet, "assigned": Theme.quiet, "in-progress": Theme.primary})
    readonly property var labels: ["certified", "renewable", "in-grace", "lapsed", "suspended", "revoked", "overdue", "in-progress", "assigned", "exempt"]

    title: qsTr("Matrix")
    MatrixViewModel { id: model }

    function openCell(row, column) {
        if (column >= 0 && column < model.programs.length && row) {
            root.column = column;
            model.open(row, model.programs[column].program);
        }
    }
    function show(column) {
        const from = column * columnWidth;
        if (from < slide)
            slide = from;
        else if (from + columnWidth > slide + table.width - nameWidth)
            slide = Math.min(widest, from + columnWidth - (table.width - nameWidth));
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: root.compact ? Theme.s3 : Theme.s5
        anchors.rightMargin: reason.visible && !root.compact ? reason.width + Theme.s5 : root.compact ? Theme.s3 : Theme.s5
        spacing: Theme.s3

        RowLayout {
            visible: root.compact
            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.s2
            SafeText { Layout.fillWidth: true; text: model.value ? Theme.people(model.total) : ""; strong: true }
            Chip { objectName: "filters"; checkable: true; checked: root.filtering; text: qsTr("Filter"); iconName: "filter"; onToggled: root.filtering = checked }
        }
        // Filters as a sentence.
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            SafeText { height: Theme.touch; text: qsTr("Show"); visible: !root.compact; size: Theme.sizeLabel; soft: true }
            Select { objectName: "filter-role"; visible: !root.compact || root.filtering; width: Math.min(implicitWidth, root.width - 40); label: qsTr("Job role"); options: model.roles; value: model.jobRole; onChosen: value => model.jobRole = value }
            SafeText { height: Theme.touch; text: qsTr("at"); visible: !root.compact; size: Theme.sizeLabel; soft: true }
            Select { objectName: "filter-site"; visible: !root.compact || root.filtering; width: Math.min(implicitWidth, root.width - 40); label: qsTr("Site"); options: model.sites; value: model.site; onChosen: value => model.site = value }
            SafeText { height: Theme.touch; text: qsTr("who are"); visible: !root.compact; size: Theme.sizeLabel; soft: true }
            Select {
                objectName: "filter-label"
                visible: !root.compact || root.filtering
                width: Math.min(implicitWidth, root.width - 40)
                label: qsTr("Status")
                options: [{"value": "", "label": qsTr("in any state")}].concat(root.labels.map(l => ({"value": l, "label": Theme.labelWord(l)})))
                value: model.label
                onChosen: value => model.label = value
            }
            Select {
                objectName: "filter-within"
                visible: !root.compact || root.filtering
                width: Math.min(implicitWidth, root.width - 40)
                label: qsTr("Ends within")
                options: [{"value": "0", "label": qsTr("ending at any time")}, {"value": "30", "label": qsTr("ending in 30 days")}, {"value": "60", "label": qsTr("ending in 60 days")}, {"value": "90", "label": qsTr("ending in 90 days")}]
                value: String(model.withinDays)
                onChosen: value => model.withinDays = Number(value)
            }
            TextEntry { width: root.compact ? parent.width : 220; fieldName: "matrix-search"; placeholder: qsTr("Name"); iconName: "search"; onEdited: wait.restart(); onAccepted: model.search = text; id: find
                Timer { id: wait; interval: 350; onTriggered: model.search = find.text } }
            ActionButton { visible: model.filtered; kind: "plain"; text: qsTr("Show all"); onClicked: { find.text = ""; model.clear(); } }
        }
        // The answer in one line, and the day it is about.
        Flow {
            Layout.fillWidth: true
            visible: !root.compact || root.filtering
            spacing: 0
            SafeText { visible: !root.compact; height: Theme.touch; rightPadding: Theme.mirrored ? 0 : Theme.s3; leftPadding: Theme.mirrored ? Theme.s3 : 0; text: model.value ? Theme.people(model.total) : ""; strong: true }
            Repeater {
                model: root.countRows
                T.AbstractButton {
                    id: tally
                    required property var modelData
                    height: Theme.touch
                    width: mark.implicitWidth + number.implicitWidth + 24
                    focusPolicy: Qt.StrongFocus
                    onClicked: model.label = model.label === modelData.label ? "" : modelData.label
                    Accessible.role: Accessible.Button
                    Accessible.name: number.text + " " + mark.word
                    background: Rectangle { radius: Theme.radiusControl; color: model.label === tally.modelData.label ? Theme.labelSoft(tally.modelData.label) : "transparent"; FocusRing { control: tally; around: 0 } }
                    contentItem: Row {
                        spacing: 6
                        leftPadding: 8
                        SafeText { id: number; height: parent.height; text: Theme.number(tally.modelData.count); strong: true; size: Theme.sizeLabel; color: Theme.labelColor(tally.modelData.label); Accessible.ignored: true }
                        StatusMark { id: mark; height: parent.height; label: tally.modelData.label; pill: false; Accessible.ignored: true }
                    }
                }
            }
        }
        DaySlider {
            Layout.fillWidth: true
            Layout.fillHeight: false
            // The day that an answer is about is never hidden.
            visible: !root.compact || root.filtering || model.days !== 0
            days: model.days
            day: model.dayText
            asKnownThen: model.asKnownThen
            onMoved: days => model.days = days
            onKnownChosen: then => model.asKnownThen = then
        }

        StateView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: model.phase !== "ready" || model.rows.length === 0
            phase: model.phase === "ready" ? "empty" : model.phase
            errorText: model.error
            emptyIcon: "matrix"
            emptyTitle: qsTr("Nobody fits this sentence")
            emptyText: qsTr("Widen it: another site, another state, or everybody.")
            action: model.filtered ? qsTr("Show all") : ""
            onActed: { find.text = ""; model.clear(); }
            onRetried: model.ask()
        }
        Item {
            id: table
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: model.phase === "ready" && model.rows.length > 0
            clip: true

            Rectangle { anchors.fill: parent; radius: Theme.radiusCard; color: Theme.surface; border.width: 1; border.color: Theme.line }
            // Heads.
            Item {
                id: heads
                anchors { left: parent.left; right: parent.right; top: parent.top; margins: 1 }
                height: Math.round(64 * Math.min(Theme.textScale, 1.6))
                clip: true
                z: 2
                Repeater {
                    model: root.programRows
                    SafeText {
                        required property var modelData
                        required property int index
                        readonly property real from: root.nameWidth + index * root.columnWidth - root.slide
                        x: Theme.mirrored ? heads.width - from - width : from
                        width: root.columnWidth
                        height: heads.height
                        padding: 6
                        text: modelData.title
                        size: Theme.sizeSmall
                        strong: true
                        horizontalAlignment: Text.AlignHCenter
                        maximumLineCount: 3
                        elide: Text.ElideRight
                        Accessible.role: Accessible.ColumnHeader
                    }
                }
                Rectangle {
                    width: root.nameWidth
                    height: parent.height
                    x: Theme.mirrored ? parent.width - width : 0
                    color: Theme.surface
                    radius: Theme.radiusCard
                    SafeText { anchors.fill: parent; anchors.leftMargin: Theme.s4; anchors.rightMargin: Theme.s4; text: qsTr("Person"); size: Theme.sizeSmall; strong: true; soft: true }
                }
                Divider { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
            }
            ListView {
                id: list
                anchors { left: parent.left; right: parent.right; top: heads.bottom; bottom: pager.top; leftMargin: 1; rightMargin: 1 }
                clip: true
                model: model2.rows
                boundsBehavior: Flickable.StopAtBounds
                reuseItems: true
                cacheBuffer: 400
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.Table
                Accessible.name: qsTr("Matrix of people and certifications")
                Keys.onPressed: event => {
                    const ahead = Theme.mirrored ? Qt.Key_Left : Qt.Key_Right;
                    const behind = Theme.mirrored ? Qt.Key_Right : Qt.Key_Left;
                    if (event.key === ahead)
                        root.column = Math.min(model.programs.length - 1, root.column + 1);
                    else if (event.key === behind)
                        root.column = Math.max(0, root.column - 1);
                    else if (event.key === Qt.Key_Return || event.key === Qt.Key_Space)
                        root.openCell(model.rows[list.currentIndex], root.column);
                    else if (event.key === Qt.Key_Escape)
                        model.close();
                    else
                        return;
                    root.show(root.column);
                    event.accepted = true;
                }
                delegate: MatrixRow {
                    id: line
                    required property var modelData
                    required property int index
                    objectName: "row-" + modelData.person
                    width: list.width
                    height: Math.round(56 * Math.min(Theme.textScale, 2))
                    name: modelData.name
                    note: [modelData.jobRoleName, modelData.siteName].filter(t => t).join(Theme.apart)
                    cells: modelData.cells
                    paused: modelData.paused === true
                    mirrored: Theme.mirrored
                    nameWidth: root.nameWidth
                    columnWidth: root.columnWidth
                    offset: root.slide
                    here: list.activeFocus && list.currentIndex === index
                    current: (model.person === modelData.person && model.programs[root.column] && model.cellProgram === model.programs[root.column].program) || (list.activeFocus && list.currentIndex === index) ? root.column : -1
                    colours: root.colours
                    family: Theme.family(Theme.script(modelData.name), false)
                    textSize: Theme.sizeLabel
                    Accessible.role: Accessible.Row
                    Accessible.name: modelData.name + (paused ? ", " + Theme.labelWord("paused") : "") + ": " + modelData.cells.map((c, i) => (model.programs[i] ? model.programs[i].title : "") + " " + Theme.labelWord(c)).join(", ")
                    TapHandler { onTapped: point => { list.forceActiveFocus(Qt.MouseFocusReason); list.currentIndex = line.index; const c = line.columnAt(point.position.x); root.openCell(line.modelData, c < 0 ? 0 : c); } }
                }
                T.ScrollBar.vertical: T.ScrollBar {
                    implicitWidth: 10
                    padding: 2
                    visible: size < 1
                    contentItem: Rectangle { implicitWidth: 6; radius: 3; color: Theme.lineStrong; opacity: 0.5 }
                }
            }
            // Sliding the columns: by drag, wheel or the keys.
            DragHandler { target: null; yAxis.enabled: false; enabled: root.widest > 0; property real from: 0; onActiveChanged: if (active) from = root.slide; onTranslationChanged: root.slide = Math.max(0, Math.min(root.widest, from + (Theme.mirrored ? translation.x : -translation.x))) }
            WheelHandler { orientation: Qt.Horizontal; enabled: root.widest > 0; onWheel: event => root.slide = Math.max(0, Math.min(root.widest, root.slide + (Theme.mirrored ? event.angleDelta.x : -event.angleDelta.x))) }
            RowLayout {
                id: pager
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: Theme.s4; rightMargin: Theme.s2; bottomMargin: visible ? 2 : Theme.s2 }
                height: visible ? Theme.touch : 0
                visible: model.total > model.pageSize
                SafeText { Layout.fillWidth: true; text: qsTr("%1–%2 of %3").arg(Theme.number(model.offset + 1)).arg(Theme.number(model.offset + model.rows.length)).arg(Theme.number(model.total)); size: Theme.sizeSmall; soft: true }
                IconButton { iconName: "back"; text: qsTr("Previous people"); enabled: model.offset > 0; onClicked: model.offset = Math.max(0, model.offset - model.pageSize) }
                IconButton { iconName: "forward"; text: qsTr("Next people"); enabled: model.offset + model.rows.length < model.total; onClicked: model.offset += model.pageSize }
            }
        }
    }
    QtObject { id: model2; readonly property var rows: model.rows }
    readonly property var programRows: model.programs
    readonly property var countRows: labels.filter(l => model.counts[l] > 0).map(l => ({"label": l, "count": model.counts[l]}))

    ReasonPanel {
        id: reason
        visible: model.cellOpen
        x: Theme.mirrored ? 0 : root.width - width
        y: root.compact ? root.height - height : 0
        width: root.compact ? root.width : Math.min(400, root.width * 0.36)
        height: root.compact ? Math.min(root.height * 0.6, 460) : root.height
        personName: model.personName
        decisions: model.decisions
        decides: House.roles.indexOf("hr") >= 0
        onDeciding: Navigation.open("hr/Decision", {"person": model.person, "personName": model.personName, "program": model.cellProgram})
        programTitle: model.programs[root.column] ? model.programs[root.column].title : ""
        cell: model.cell
        error: model.cellRefused ? model.cellError : ""
        onClosed: { model.close(); list.forceActiveFocus(Qt.OtherFocusReason); }
    }
}

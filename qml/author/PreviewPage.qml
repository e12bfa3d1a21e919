// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// An author's folder as learners will meet it: each part on the learner's own page, in each language and size; beside it what is wrong,
// which translations are stale, and what a rule's change would touch. Follows the files as they are saved, and keeps its place.
AdabPage {
    id: root

    property string side: "parts"       // parts, problems, stale, rules
    property string screen: "phone"     // phone, tablet, desktop
    property bool looking: false        // on a small screen: what is looked at, instead of the list
    readonly property var sizes: ({"phone": Qt.size(390, 844), "tablet": Qt.size(820, 1180), "desktop": Qt.size(1280, 800)})

    title: pack.value && pack.value.title ? qsTr("Preview: %1").arg(pack.value.title) : qsTr("Preview")
    PreviewViewModel {
        id: pack
        onPartChanged: stage.follow()
        // What was begun in the house before is no more: a conversation starts again, other pages ask again by themselves.
        onRenewed: if (part && part.part === "scenario") stage.begin()
    }
    readonly property var names: House.locales.map(l => ({"value": l.locale, "label": l.name}))
    function languageNames(locales) { return locales.map(l => Theme.isolate(House.languageName(l))).join(", "); }
    function partWord(part) {
        switch (part) {
        case "outline": return qsTr("Course");
        case "lesson": return qsTr("Lesson");
        case "refresher": return qsTr("Refresher");
        case "card": return qsTr("Pocket card");
        case "scenario": return qsTr("Simulation");
        case "item": return qsTr("Question");
        case "formula": return qsTr("Formula");
        case "standards": return qsTr("Standards");
        default: return part;
        }
    }
    function useWord(kind) {
        switch (kind) {
        case "wording": return qsTr("The rule's own words");
        case "variant": return qsTr("Its variants");
        case "lesson": return qsTr("Lessons that teach it");
        case "check": return qsTr("Questions inside those lessons");
        case "item": return qsTr("Questions that test it");
        case "scenario": return qsTr("Simulations that play it");
        case "formula": return qsTr("Formulas that are practised for it");
        case "program": return qsTr("Programs that ask for it");
        case "policy": return qsTr("Policies that follow from these programs");
        default: return kind;
        }
    }
    function inCountry(name) { return qsTr("Country: %1").arg(Theme.isolate(name)); }
    function place(file, line) { return Theme.isolate(line > 0 ? file + ":" + line : file); }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        // The language and the size of what is looked at.
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: bar.implicitHeight + 2 * Theme.s3
            color: Theme.surface
            Divider { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
            GridLayout {
                id: bar
                anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s4 }
                columns: root.compact ? 1 : 3
                columnSpacing: Theme.s4
                rowSpacing: Theme.s2
                Segments { objectName: "languages"; Layout.fillWidth: true; Layout.preferredWidth: 380; label: qsTr("Language"); options: root.names; value: House.locale; onChosen: value => House.locale = value }
                Segments { objectName: "sizes"; visible: !root.compact; Layout.fillWidth: true; Layout.preferredWidth: 300; label: qsTr("Size"); options: [{"value": "phone", "label": qsTr("Phone")}, {"value": "tablet", "label": qsTr("Tablet")}, {"value": "desktop", "label": qsTr("Desktop")}]; value: root.screen; onChosen: value => root.screen = value }
                RowLayout {
                    spacing: Theme.s2
                    IconButton { objectName: "previous-part"; iconName: "back"; text: qsTr("The part before"); enabled: pack.at > 0; onClicked: pack.step(-1) }
                    IconButton { objectName: "next-part"; iconName: "forward"; text: qsTr("The next part"); enabled: pack.at >= 0 && pack.at < pack.parts.length - 1; onClicked: pack.step(1) }
                    ActionButton { objectName: "to-list"; visible: root.compact && root.looking; kind: "quiet"; text: qsTr("To the list"); onClicked: root.looking = false }
                }
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ScrollColumn {
                id: list
                visible: !root.compact || !root.looking
                anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
                width: root.compact ? parent.width : Math.min(400, Math.round(parent.width * 0.36))
                widest: 760
                margin: Theme.s4
                spacing: Theme.s2
                StateView { Layout.fillWidth: true; visible: pack.phase !== "ready"; phase: pack.phase; errorText: pack.error; onRetried: pack.ask() }
                SafeText { Layout.fillWidth: true; visible: pack.value !== null; text: pack.value ? Theme.isolate(pack.value.folder) : ""; size: Theme.sizeSmall; soft: true; wrapMode: Text.WrapAtWordBoundaryOrAnywhere }
                Select {
                    objectName: "country"
                    Layout.fillWidth: true
                    visible: pack.countries.length > 0
                    label: qsTr("The learner's country")
                    options: [{"value": "", "label": root.inCountry(qsTr("where the language is spoken"))}].concat(pack.countries.map(c => ({"value": c.country, "label": root.inCountry(c.name)})), [{"value": "ZZ", "label": root.inCountry(qsTr("another"))}])
                    value: pack.country
                    onChosen: value => pack.stand(value)
                }
                Segments {
                    Layout.fillWidth: true
                    visible: pack.value !== null
                    label: qsTr("What is listed")
                    options: [{"value": "parts", "label": qsTr("Contents")}, {"value": "problems", "label": qsTr("Problems: %1").arg(Theme.number(pack.problems.length))}, {"value": "stale", "label": qsTr("Stale: %1").arg(Theme.number(pack.stale.length))}, {"value": "rules", "label": qsTr("Rules")}]
                    value: root.side
                    onChosen: value => root.side = value
                }
                Notice { objectName: "failure"; Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: pack.value ? pack.value.failure || "" : "" }
                Notice { objectName: "has-problems"; Layout.fillWidth: true; visible: pack.problems.length > 0 && root.side !== "problems"; tone: "attention"; iconName: "alert"; text: qsTr("There are problems in the folder. What is shown is how it was before them, or what was shipped.") }
                Notice { objectName: "copied"; Layout.fillWidth: true; visible: pack.copied !== ""; tone: "good"; text: qsTr("Copied: %1").arg(Theme.isolate(pack.copied)) }

                Repeater {
                    model: root.side === "parts" ? pack.parts : []
                    ListRow {
                        required property var modelData
                        readonly property bool here: pack.keyOf(modelData) === pack.key
                        objectName: "part-" + modelData.part + "-" + modelData.id
                        narrow: true
                        lines: 2
                        iconName: here ? "eye" : ""
                        text: modelData.title
                        note: root.partWord(modelData.part)
                        mark: modelData.stale.length > 0 ? "in-grace" : ""
                        markWord: modelData.stale.length > 0 ? qsTr("Stale: %1").arg(root.languageNames(modelData.stale)) : ""
                        onClicked: { pack.key = pack.keyOf(modelData); root.looking = true; }
                    }
                }
                SafeText { Layout.fillWidth: true; visible: root.side === "parts" && pack.value !== null && pack.parts.length === 0 && pack.problems.length === 0; text: qsTr("This pack has no pages of its own. Its rules and problems stand beside."); soft: true; size: Theme.sizeLabel }
                Repeater {
                    model: root.side === "problems" ? pack.problems : []
                    ListRow {
                        required property var modelData
                        required property int index
                        objectName: "problem-" + index
                        iconName: "alert"
                        text: modelData.message
                        note: modelData.remedy + "\n" + root.place(modelData.file, modelData.line)
                        onClicked: pack.openFile(modelData.path, modelData.line)
                    }
                }
                SafeText { objectName: "no-problems"; Layout.fillWidth: true; visible: root.side === "problems" && pack.value !== null && pack.problems.length === 0; text: qsTr("Nothing is wrong."); size: Theme.sizeLabel }
                Repeater {
                    model: root.side === "stale" ? pack.stale : []
                    ListRow {
                        required property var modelData
                        required property int index
                        objectName: "stale-" + index
                        iconName: "language"
                        text: modelData.file !== "" ? qsTr("%1: %2").arg(House.languageName(modelData.locale)).arg(Theme.isolate(modelData.file)) : House.languageName(modelData.locale)
                        note: qsTr("Made from version %1; the source is at %2.").arg(Theme.isolate(modelData.made)).arg(Theme.isolate(pack.value.version))
                        onClicked: pack.openFile(modelData.path, modelData.line)
                    }
                }
                SafeText { Layout.fillWidth: true; visible: root.side === "stale" && pack.value !== null && pack.stale.length === 0; text: qsTr("No translation is marked as older than the source."); size: Theme.sizeLabel }
                SafeText { Layout.fillWidth: true; visible: root.side === "rules"; text: qsTr("Choose a rule to see what breaks if it changes."); soft: true; size: Theme.sizeLabel }
                Repeater {
                    model: root.side === "rules" ? pack.rules : []
                    ListRow {
                        required property var modelData
                        objectName: "rule-" + modelData.rule
                        iconName: modelData.rule === pack.rule ? "eye" : ""
                        text: modelData.title
                        note: Theme.isolate(modelData.rule)
                        onClicked: { pack.rule = modelData.rule; root.looking = true; }
                    }
                }
            }
            Rectangle { visible: !root.compact; anchors { right: ground.left; top: parent.top; bottom: parent.bottom } width: 1; color: Theme.line }
            Rectangle {
                id: ground
                visible: !root.compact || root.looking
                anchors { left: root.compact ? parent.left : list.right; right: parent.right; top: parent.top; bottom: parent.bottom }
                color: Theme.sunken
                clip: true

                // The part on the learner's own page, as large as that screen; where there is less room, drawn smaller.
                Item {
                    id: stage
                    readonly property size wanted: root.compact ? Qt.size(ground.width, ground.height) : root.sizes[root.screen]
                    readonly property real room: root.compact ? 0 : Theme.s4
                    readonly property real shrink: Math.min(1, (ground.width - 2 * room) / wanted.width)
                    property string shown
                    function begin() {
                        shown = pack.key;
                        page.setSource(Navigation.urlOf(pack.part.page), pack.part.values);
                    }
                    function follow() {
                        if (pack.part && pack.value.shown && shown !== pack.key)
                            begin();
                    }
                    visible: root.side !== "rules" || pack.rule === ""
                    enabled: visible
                    width: wanted.width
                    height: Math.min(wanted.height, (ground.height - 2 * room) / shrink)
                    scale: shrink
                    transformOrigin: Item.TopLeft
                    x: Math.round((ground.width - width * shrink) / 2)
                    y: Math.round(room)
                    Rectangle { anchors { fill: parent; margins: -1 } color: Theme.page; border.width: root.compact ? 0 : 1; border.color: Theme.lineStrong }
                    Loader { id: page; objectName: "stage"; anchors.fill: parent; clip: true }
                }
                StateView { anchors { fill: parent; margins: Theme.s5 } visible: stage.visible && stage.shown === "" && pack.phase === "ready" && pack.parts.length > 0; phase: "loading" }

                ScrollColumn {
                    visible: root.side === "rules" && pack.rule !== ""
                    anchors.fill: parent
                    widest: 760
                    spacing: Theme.s2
                    SafeText { Layout.fillWidth: true; text: pack.uses ? pack.uses.title : ""; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
                    SafeText { objectName: "uses"; Layout.fillWidth: true; visible: pack.uses !== null; text: pack.uses ? Theme.counted(qsTr("%n places to look at if this rule changes", "", pack.uses.rows.length), pack.uses.rows.length) : ""; soft: true }
                    Repeater {
                        model: pack.uses ? pack.uses.rows : []
                        ColumnLayout {
                            id: use
                            required property var modelData
                            required property int index
                            Layout.fillWidth: true
                            spacing: Theme.s2
                            SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s3; visible: use.index === 0 || pack.uses.rows[use.index - 1].kind !== use.modelData.kind; text: root.useWord(use.modelData.kind); strong: true; Accessible.role: Accessible.Heading }
                            ListRow {
                                objectName: "use-" + use.index
                                text: (use.modelData.kind === "wording" ? House.languageName(use.modelData.id) : Theme.isolate(use.modelData.id)) + (use.modelData.via !== "" ? " ← " + Theme.isolate(use.modelData.via) : "")
                                note: use.modelData.packTitle + "\n" + root.place(use.modelData.file, use.modelData.line)
                                onClicked: pack.openFile(use.modelData.path, use.modelData.line)
                            }
                        }
                    }
                }
            }
        }
    }
    Connections { target: pack; function onValueChanged() { stage.follow(); } }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// A day at a site by the roster: whom to watch today, who is on and may do what, who takes over. Those who need the supervisor come first.
AdabPage {
    id: root

    property string site: House.me && House.me.jobs && House.me.jobs.length > 0 ? House.me.jobs[0].site : ""
    property int days: 0
    property string covering        // the shift that somebody else is to take
    property string by
    property string thanking        // the person who is thanked
    property string thanked         // their name, once it is said
    readonly property var value: query.value || ({})
    readonly property var rows: value.rows || []
    // Those whose day comes first; of many, the first few.
    readonly property var watch: (value.observations || []).slice().sort((a, b) => (a.due || "9").localeCompare(b.due || "9"))
    property bool watchAll: false
    readonly property var needing: rows.filter(r => r.away || r.tasks.some(t => !t.may))
    readonly property var ready: rows.filter(r => !r.away && r.tasks.every(t => t.may))
    readonly property bool hr: House.roles.indexOf("hr") >= 0

    title: qsTr("The shift")
    Query { id: query; name: "certification.shift"; args: root.days === 0 || !day.value ? ({"site": root.site}) : ({"site": root.site, "date": day.value.date}); enabled: root.site !== ""; rooms: ["*"] }
    Query { id: queue; name: "certification.queue" }
    readonly property var toDecide: queue.value && queue.value.rows ? queue.value.rows.filter(r => r.kind === "decision") : []
    Query { id: day; name: "people.day"; args: ({"days": root.days}) }
    Query { id: sites; name: "people.sites" }
    Query { id: people; name: "people.list"; args: ({"site": root.site, "limit": 200}); enabled: root.covering !== "" }
    Query { id: lineUp; name: "certification.lineUp"; args: query.args; enabled: root.site !== "" }
    Command { id: giving; name: "rewards.thank"; onDone: { root.thanked = root.nameOf(root.thanking); root.thanking = ""; thanks.text = ""; } }
    Command { id: undoing; name: "people.takeBackCover"; onDone: { root.covering = ""; query.ask(); } }
    Command { id: covered; name: "people.coverShift"; onDone: { root.covering = ""; root.by = ""; query.ask(); } }

    function take(shift) {
        covering = shift;
        by = "";
        reason.text = "";
        (handing.undo ? reason : who).focusField();
    }

    function nameOf(person) { return (rows.find(r => r.person === person) || {name: ""}).name; }
    function thank(person) {
        thanking = person;
        thanked = "";
        thanks.focusField();
    }

    ScrollColumn {
        anchors.fill: parent
        widest: 860
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; text: root.rows.length === 0 ? qsTr("The shift") : root.needing.length === 0 ? qsTr("%1 on the roster; nothing waits for you").arg(Theme.number(root.rows.length)) : qsTr("%1 on the roster; %2").arg(Theme.number(root.rows.length)).arg(Theme.counted(qsTr("%n need you", "", root.needing.length), root.needing.length)); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Select { objectName: "shift-site"; visible: sites.ready && sites.value.rows.length > 1; Layout.maximumWidth: parent.width; label: qsTr("Site"); options: sites.value ? sites.value.rows.map(s => ({"value": s.site, "label": s.name})) : []; value: root.site; onChosen: value => root.site = value }
        DayChoice { Layout.fillWidth: true; fieldName: "shift-day"; label: qsTr("Which day?"); earliest: -28; latest: 28; days: root.days; dayText: day.value ? day.value.text : ""; onMoved: days => root.days = days }

        LineUpCard { Layout.fillWidth: true; visible: lineUp.ready && root.rows.length > 0; line: lineUp.value || ({steps: []}) }
        Repeater {
            model: root.toDecide
            Notice {
                id: asked
                required property var modelData
                Layout.fillWidth: true
                tone: "attention"
                iconName: "pencil"
                text: modelData.sentence
                ActionButton { objectName: "decide-" + asked.modelData.person; Layout.fillWidth: root.compact; kind: "quiet"; text: qsTr("Decide"); hint: asked.modelData.personName; onClicked: Navigation.open("hr/Decision", {"person": asked.modelData.person, "personName": asked.modelData.personName, "program": asked.modelData.program}) }
            }
        }
        // What somebody should watch today.
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.watch.length > 0
            spacing: Theme.s3
            SafeText { Layout.fillWidth: true; text: Theme.counted(qsTr("%n to be watched at work", "", root.watch.length), root.watch.length); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            Repeater {
                model: root.watchAll ? root.watch : root.watch.slice(0, 3)
                Card {
                    id: due
                    required property var modelData
                    Layout.fillWidth: true
                    padding: Theme.s4
                    lineColor: modelData.overdue ? Theme.attention : Theme.line
                    GridLayout {
                        Layout.fillWidth: true
                        columns: root.compact ? 1 : 2
                        columnSpacing: Theme.s4
                        rowSpacing: Theme.s3
                        RowLayout {
                            Layout.fillWidth: true
                            spacing: Theme.s3
                            Avatar { name: due.modelData.name; diameter: 40; Layout.alignment: Qt.AlignTop }
                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 0
                                NameText { Layout.fillWidth: true; text: due.modelData.name; strong: true; size: Theme.sizeLabel }
                                SafeText { Layout.fillWidth: true; text: [due.modelData.title, !due.modelData.due ? "" : (due.modelData.overdue ? qsTr("was due on %1") : qsTr("due on %1")).arg(Theme.isolate(House.dateText(due.modelData.due)))].filter(t => t).join(Theme.apart); soft: true; size: Theme.sizeSmall }
                            }
                        }
                        ActionButton { objectName: "observe-" + due.modelData.person; Layout.fillWidth: root.compact; kind: "quiet"; iconName: "eye"; text: qsTr("Watch now"); hint: due.modelData.name; onClicked: Navigation.open("supervisor/Observation", {"person": due.modelData.person, "personName": due.modelData.name, "program": due.modelData.program, "rubric": due.modelData.rubric}) }
                    }
                }
            }
        }

        ActionButton { objectName: "watch-all"; Layout.fillWidth: root.compact; visible: root.watch.length > 3 && !root.watchAll; kind: "plain"; text: qsTr("Show them all"); onClicked: root.watchAll = true }
        StateView {
            Layout.fillWidth: true
            visible: root.rows.length === 0
            phase: query.refused ? "error" : query.ready || root.site === "" ? "empty" : "loading"
            errorText: query.errorMessage
            emptyIcon: "tonight"
            emptyTitle: qsTr("Nobody is on the roster of this day")
            emptyText: root.hr ? qsTr("Take the roster over from a table; then everybody's hours are here.") : qsTr("HR takes the roster over from a table; then everybody's hours are here.")
            action: root.hr ? qsTr("Take a roster over") : qsTr("Who works here now")
            onActed: root.hr ? Navigation.open("hr/Import", {"kind": "roster"}) : Navigation.open("supervisor/Tonight", {"site": root.site})
            onRetried: query.ask()
        }
        Repeater { model: root.needing; ShiftRow { required property var modelData; Layout.fillWidth: true; row: modelData; zone: root.value.zone || ""; compact: root.compact; onCover: root.take(modelData.shift); onThank: root.thank(modelData.person) } }
        SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; visible: root.ready.length > 0; text: qsTr("Ready for every task"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
        Repeater { model: root.ready; ShiftRow { required property var modelData; Layout.fillWidth: true; row: modelData; zone: root.value.zone || ""; compact: root.compact; onCover: root.take(modelData.shift); onThank: root.thank(modelData.person) } }

        Card {
            id: handing
            objectName: "cover"
            visible: root.covering !== ""
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            lineColor: Theme.primary
            readonly property var shift: root.rows.find(r => r.shift === root.covering) || ({name: "", person: ""})
            // What was handed over can be taken back as long as the shift has not begun.
            readonly property bool undo: !!shift.insteadOf
            SafeText { Layout.fillWidth: true; text: handing.undo ? qsTr("Does %1 work after all?").arg(Theme.isolate(handing.shift.insteadOfName)) : qsTr("Who takes over from %1?").arg(Theme.isolate(handing.shift.name)); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            Choice { id: who; Layout.fillWidth: true; visible: !handing.undo; fieldName: "cover-by"; label: qsTr("Who takes over?"); options: people.value && people.value.rows ? people.value.rows.filter(r => r.works !== false && !r.absent && !root.rows.some(one => one.shift === root.covering && one.person === r.person)).map(r => ({"value": r.person, "label": r.name})) : []; value: root.by; onChosen: value => root.by = value }
            TextEntry { id: reason; Layout.fillWidth: true; fieldName: "cover-reason"; label: qsTr("Why?"); hint: qsTr("Both can read it.") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: covered.errorMessage || undoing.errorMessage || "" }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                ActionButton { objectName: "cover-undo"; visible: handing.undo; text: qsTr("Take it back"); busy: undoing.busy; enabled: reason.text.trim() !== "" && !undoing.busy; onClicked: undoing.run({"shift": root.covering, "reason": reason.text.trim()}) }
                ActionButton { objectName: "cover-send"; visible: !handing.undo; text: qsTr("Hand the shift over"); busy: covered.busy; enabled: root.by !== "" && reason.text.trim() !== "" && !covered.busy; onClicked: covered.run({"shift": root.covering, "by": root.by, "reason": reason.text.trim()}) }
                ActionButton { kind: "plain"; text: qsTr("Cancel"); onClicked: root.covering = "" }
            }
        }
        Card {
            visible: root.thanking !== ""
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            lineColor: Theme.accent
            TextBox { id: thanks; Layout.fillWidth: true; fieldName: "thanks-words"; lines: 2; label: qsTr("What do you thank %1 for?").arg(Theme.isolate(root.nameOf(root.thanking))); hint: qsTr("One thing that you saw. It stays on their record, and nothing is counted.") }
            Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: giving.errorMessage || "" }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                ActionButton { objectName: "thanks-send"; text: qsTr("Say thank you"); busy: giving.busy; enabled: thanks.text.trim() !== "" && !giving.busy; onClicked: giving.run({"person": root.thanking, "words": thanks.text.trim()}) }
                ActionButton { kind: "plain"; text: qsTr("Cancel"); onClicked: root.thanking = "" }
            }
        }
        Notice { objectName: "thanked"; Layout.fillWidth: true; visible: root.thanked !== ""; tone: "good"; text: qsTr("%1 reads it on the next look at the record.").arg(Theme.isolate(root.thanked)) }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s2
            Chip { objectName: "deputy"; visible: House.roles.indexOf("supervisor") >= 0; iconName: "swap"; text: qsTr("While I am away"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Deputy", {}) }
            Chip { objectName: "hours"; iconName: "clock"; text: qsTr("Hours at work"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Hours", {}) }
            Chip { objectName: "observed"; iconName: "eye"; text: qsTr("What I have seen"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("supervisor/Observed", {}) }
            Chip { objectName: "roster"; visible: root.hr && root.rows.length > 0; iconName: "save"; text: qsTr("Take a roster over"); width: Math.min(implicitWidth, parent.width); onClicked: Navigation.open("hr/Import", {"kind": "roster"}) }
        }
    }
}

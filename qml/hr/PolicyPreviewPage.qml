// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// What a policy would have done to whom, how often and why, and whether it falls on some groups more than on others; then from which day
// it counts. What is put in force is what was looked at here.
AdabPage {
    id: root

    property string policy
    property bool kept: false       // the draft that is being written; else the installed version
    property int back: 91           // days of history
    property int begins: 1          // days from today
    property string by: "site"
    property int shown: 4
    property var enacted: null

    title: qsTr("What it would do")
    Query { id: since; name: "people.day"; args: ({"days": -root.back}) }
    Query { id: today; name: "people.day"; args: ({"days": 0}) }
    Query { id: start; name: "people.day"; args: ({"days": root.begins}) }
    // Nothing that happens meanwhile begins it anew.
    Query { id: query; name: "policies.preview"; rooms: ["none"]; enabled: since.ready && today.ready && root.enacted === null; args: since.ready && today.ready ? ({"policy": root.policy, "kept": root.kept, "from": since.value.date, "to": today.value.date, "limit": 500, "run": "page"}) : ({}) }
    Query { id: progress; name: "policies.previewProgress"; rooms: ["none"]; enabled: root.running; args: ({"run": "page"}); onAnswered: if (root.running) pulse.restart() }
    Query { id: stopping; name: "policies.cancelPreview"; rooms: ["none"]; enabled: false; args: ({"run": "page"}); onAnswered: enabled = false }
    Command { id: enacting; name: root.kept ? "policies.enactDraft" : "policies.enact"; onDone: value => root.enacted = value }
    readonly property bool stopped: query.refused && query.errorCode === "policies.preview-cancelled"
    readonly property bool running: query.busy && root.enacted === null
    readonly property var value: query.value || null
    readonly property var hits: value ? value.affected.rows : []
    readonly property var groups: value ? value.fairness.filter(f => f.by === by) : []
    readonly property var standingOut: value ? value.fairness.filter(f => f.differs) : []
    Timer { id: pulse; interval: 400; onTriggered: if (root.running) progress.ask() }
    function iconOf(effect) { return effect === "concern" ? "support" : "star"; }
    function viewWord(by) { return by === "site" ? qsTr("Site") : by === "job-role" ? qsTr("Job role") : by === "language" ? qsTr("Language") : qsTr("Shift"); }
    function metWord(met) { return met === "reward" ? qsTr("Who would have been rewarded") : qsTr("Whom somebody would have been asked to help"); }

    ScrollColumn {
        anchors.fill: parent
        widest: 820
        spacing: Theme.s4
        SafeText { Layout.fillWidth: true; visible: root.enacted === null; text: qsTr("What it would have done"); size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        SafeText { Layout.fillWidth: true; visible: root.enacted === null; text: qsTr("As if it had been in force until today. Nothing of this is booked or told to anybody."); soft: true }
        Notice {
            objectName: "enacted"
            Layout.fillWidth: true
            visible: root.enacted !== null
            tone: "good"
            text: root.enacted ? qsTr("Version %1 is enacted. It counts from %2.").arg(Theme.isolate(root.enacted.version)).arg(start.value ? start.value.text : "") : ""
            detail: qsTr("What happened before that day keeps the version that counted then.")
            ActionButton { objectName: "to-policies"; text: qsTr("To the policies"); onClicked: { Navigation.goTo("hr/People"); Navigation.open("hr/Policies"); } }
        }
        Segments { Layout.fillWidth: true; visible: root.enacted === null; label: qsTr("How far back"); options: [{"value": "91", "label": qsTr("Three months")}, {"value": "182", "label": qsTr("Half a year")}, {"value": "365", "label": qsTr("A year")}]; value: String(root.back); onChosen: value => { root.shown = 4; root.back = Number(value); } }
        Card {
            objectName: "waiting"
            Layout.fillWidth: true
            visible: root.running
            padding: Theme.s4
            SafeText { Layout.fillWidth: true; text: qsTr("Looking through what was recorded…") }
            Rectangle {
                objectName: "progress"
                Layout.fillWidth: true
                implicitHeight: 8
                radius: 4
                color: Theme.sunken
                readonly property real part: progress.value && progress.value.of > 0 ? progress.value.done / progress.value.of : 0
                Accessible.role: Accessible.ProgressBar
                Accessible.name: qsTr("%1 % done").arg(Theme.number(Math.round(part * 100)))
                Rectangle { x: Theme.mirrored ? parent.width - width : 0; width: parent.width * parent.part; height: parent.height; radius: 4; color: Theme.primary }
            }
            ActionButton { objectName: "stop"; kind: "quiet"; iconName: "close"; text: qsTr("Stop"); onClicked: stopping.enabled = true }
        }
        StateView { Layout.fillWidth: true; visible: query.refused && !root.stopped && !root.running; phase: "error"; errorText: query.errorMessage; onRetried: query.ask() }
        Notice {
            Layout.fillWidth: true
            visible: root.stopped && !root.running
            tone: "calm"
            text: root.stopped ? query.errorMessage : ""
            ActionButton { objectName: "look-again"; kind: "quiet"; text: qsTr("Look again"); onClicked: query.ask() }
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: root.value !== null && query.ready && !root.running && root.enacted === null
            spacing: Theme.s4
            SafeText { objectName: "staff"; Layout.fillWidth: true; text: root.value ? Theme.counted(qsTr("%n people worked in this time.", "", root.value.staff), root.value.staff) : "" }
            SafeText { Layout.fillWidth: true; text: qsTr("How often"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            Repeater {
                model: root.value ? root.value.rules : []
                Card {
                    id: rule
                    required property var modelData
                    Layout.fillWidth: true
                    objectName: "times-" + modelData.rule
                    padding: Theme.s4
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.s3
                        Icon { name: root.iconOf(rule.modelData.effect); size: 20; color: Theme.primary; Layout.alignment: Qt.AlignTop; Layout.topMargin: 4 }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 2
                            SafeText { Layout.fillWidth: true; text: rule.modelData.title; strong: true; reading: true }
                            SafeText { Layout.fillWidth: true; text: rule.modelData.times === 0 ? qsTr("Never in this time") : [Theme.counted(qsTr("%n times", "", rule.modelData.times), rule.modelData.times), Theme.people(rule.modelData.persons), rule.modelData.points ? Theme.points(rule.modelData.points) : ""].filter(t => t).join(Theme.apart) }
                        }
                    }
                }
            }
            SafeText { Layout.fillWidth: true; text: qsTr("Who, and why"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            SafeText { Layout.fillWidth: true; visible: root.hits.length === 0; text: qsTr("Nobody in this time."); soft: true }
            Card {
                Layout.fillWidth: true
                visible: root.hits.length > 0
                padding: Theme.s4
                Repeater {
                    model: root.hits.slice(0, root.shown)
                    RowLayout {
                        id: hit
                        required property var modelData
                        required property int index
                        objectName: "hit-" + index
                        Layout.fillWidth: true
                        spacing: Theme.s3
                        Avatar { name: hit.modelData.name; diameter: 36; Layout.alignment: Qt.AlignTop }
                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0
                            NameText { Layout.fillWidth: true; text: hit.modelData.name; strong: true }
                            SafeText { Layout.fillWidth: true; text: hit.modelData.ruleTitle; reading: true; size: Theme.sizeLabel }
                            SafeText { Layout.fillWidth: true; text: hit.modelData.why; soft: true; size: Theme.sizeSmall }
                        }
                        SafeText { visible: text !== ""; text: hit.modelData.points ? Theme.points(hit.modelData.points) : ""; strong: true; wrapMode: Text.NoWrap; Layout.alignment: Qt.AlignTop }
                    }
                }
                ActionButton { objectName: "more"; visible: root.hits.length > root.shown; kind: "plain"; iconName: "down"; text: qsTr("Show more"); onClicked: root.shown += 30 }
                SafeText { Layout.fillWidth: true; visible: !!root.value && root.value.affected.total > root.hits.length && root.shown >= root.hits.length; text: root.value ? qsTr("The first %1 of %2 are shown.").arg(Theme.number(root.hits.length)).arg(Theme.number(root.value.affected.total)) : ""; soft: true; size: Theme.sizeSmall }
            }
            SafeText { Layout.fillWidth: true; text: qsTr("Is it fair?"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
            Notice { objectName: "fairness"; Layout.fillWidth: true; tone: root.standingOut.length > 0 ? "attention" : "calm"; iconName: root.standingOut.length > 0 ? "alert" : "check"; text: root.standingOut.length > 0 ? qsTr("Some groups would have met it more or less often than chance explains: %1. Please look for the reason before you put it in force.").arg(root.standingOut.map(g => g.groupName).filter((g, i, all) => all.indexOf(g) === i).join(", ")) : qsTr("No group stands out beyond what chance explains. In small groups, a difference may still hide."); detail: qsTr("These figures cannot tell whether a rule is right; they show where to look.") }
            Segments { Layout.fillWidth: true; label: qsTr("Compared by"); options: ["site", "job-role", "language", "shift"].map(v => ({"value": v, "label": root.viewWord(v)})); value: root.by; onChosen: value => root.by = value }
            Repeater {
                model: ["reward", "concern"]
                Card {
                    id: met
                    required property string modelData
                    readonly property var rows: root.groups.filter(g => g.met === modelData)
                    Layout.fillWidth: true
                    visible: rows.length > 0
                    padding: Theme.s4
                    SafeText { Layout.fillWidth: true; text: root.metWord(met.modelData); strong: true; Accessible.role: Accessible.Heading }
                    Repeater {
                        model: met.rows
                        ColumnLayout {
                            id: group
                            required property var modelData
                            Layout.fillWidth: true
                            spacing: 4
                            SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; text: group.modelData.groupName; strong: true }
                            // The share, and on the line below it where the true one may lie.
                            Item {
                                Layout.fillWidth: true
                                visible: !group.modelData.withheld
                                implicitHeight: 14
                                function at(share) { return Theme.mirrored ? width * (1 - share) : width * share; }
                                Rectangle { anchors.verticalCenter: parent.verticalCenter; width: parent.width; height: 4; radius: 2; color: Theme.sunken }
                                Rectangle { anchors.verticalCenter: parent.verticalCenter; x: Math.min(parent.at(group.modelData.low || 0), parent.at(group.modelData.high || 0)); width: Math.max(2, parent.width * ((group.modelData.high || 0) - (group.modelData.low || 0))); height: 8; radius: 4; color: group.modelData.differs ? Theme.attentionSoft : Theme.primarySoft; border.width: 1; border.color: group.modelData.differs ? Theme.attention : Theme.primary }
                                Rectangle { x: parent.at(group.modelData.rate || 0) - 2; width: 4; height: 14; radius: 2; color: group.modelData.differs ? Theme.attention : Theme.primary }
                            }
                            SafeText { Layout.fillWidth: true; text: group.modelData.text; size: Theme.sizeLabel }
                            SafeText { Layout.fillWidth: true; visible: text !== ""; text: group.modelData.note; size: Theme.sizeSmall; strong: group.modelData.differs; color: group.modelData.differs ? Theme.attention : Theme.quiet }
                        }
                    }
                }
            }
            Card {
                Layout.fillWidth: true
                padding: Theme.s4
                SafeText { Layout.fillWidth: true; text: qsTr("Put it in force"); size: Theme.sizeTitle; strong: true; Accessible.role: Accessible.Heading }
                DayChoice { Layout.fillWidth: true; fieldName: "begins"; label: qsTr("The first day that it counts"); earliest: 0; latest: 365; days: root.begins; dayText: start.value ? start.value.text : ""; error: enacting.errorField === "from" ? enacting.errorMessage : ""; onMoved: days => root.begins = days }
                SafeText { Layout.fillWidth: true; text: qsTr("It never counts for what happened before that day, and everybody can read it from now on."); soft: true; size: Theme.sizeSmall }
                Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: enacting.errorField === "from" ? "" : enacting.errorMessage || "" }
                ActionButton { objectName: "primary"; Layout.fillWidth: root.compact; iconName: "check"; text: start.value ? qsTr("Enact from %1").arg(start.value.text) : qsTr("Enact"); busy: enacting.busy; enabled: !enacting.busy && !start.busy && start.ready && root.value !== null; onClicked: enacting.run({"policy": root.policy, "digest": root.value.digest, "from": start.value.date}) }
            }
        }
    }
}

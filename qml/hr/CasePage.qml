// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// One case for those who run it: what comes next, with what it takes, above everything that is in it.
AdabPage {
    id: root

    property string matter          // the case's id
    property string finding: "upheld"
    property string sanction
    property int days: 1
    property int review: 90
    property string outcome: "upheld"
    property string more            // what else is being written: evidence, hearing, end, review, hand; "" for nothing
    property string deputy
    property int span: 14
    property string handFor: "time" // or good

    title: qsTr("A case")
    Query { id: query; name: "discipline.case"; args: ({"case": root.matter}) }
    // Of HR alone: whoever may not ask sees none.
    Query { id: holds; name: "files.holds"; args: ({"person": root.value.person || "", "case": root.matter}); enabled: root.ready }
    Query { id: letter; name: "print.letter"; args: ({"case": root.matter, "letter": root.value.letter || ""}); enabled: false; onAnswered: if (ready && enabled) { enabled = false; House.saveDocument(value.fileName, value.pdf); } }
    Connections { target: House; function onDocumentSaved(path) { toast.show(qsTr("Saved: %1").arg(Theme.isolate(path))); } function onDocumentRefused(message) { toast.show(message); } }
    Toast { id: toast }
    Query { id: lastDay; name: "people.day"; args: ({"days": root.span}); enabled: root.more === "hand" }
    Query { id: reviewDay; name: "people.day"; args: ({"days": root.review}) }
    Command { id: acting; onDone: root.more = "" }
    readonly property var value: query.value || ({})
    readonly property bool ready: !!value.case
    readonly property var runs: value.deadlines || []
    readonly property bool reviewing: runs.some(r => r.due === "review")
    readonly property var ladder: value.ladder || []
    readonly property int mostDays: (ladder.find(s => s.sanction === sanction) || {mostDays: 0}).mostDays
    readonly property bool open: value.stage === "opened" || value.stage === "noticed"

    function act(name, values) {
        acting.name = name;
        acting.run(Object.assign({"case": matter}, values || {}));
    }

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: !root.ready; phase: query.refused ? "error" : "loading"; errorText: query.errorMessage; onRetried: query.ask() }
    ScrollColumn {
        anchors.fill: parent
        visible: root.ready
        widest: 820
        spacing: Theme.s4
        NameText { Layout.fillWidth: true; text: root.value.name || ""; size: Theme.sizeHead; strong: true; Accessible.role: Accessible.Heading }
        Notice { objectName: "case-next"; Layout.fillWidth: true; tone: root.value.late ? "danger" : "info"; text: root.runs.length > 0 ? root.runs[0].text : root.value.nextText || "" }
        Repeater {
            model: root.runs.slice(1)
            Notice { required property var modelData; Layout.fillWidth: true; tone: modelData.late ? "danger" : modelData.pressing ? "attention" : "calm"; iconName: "clock"; text: modelData.text }
        }
        SafeText { objectName: "in-charge"; Layout.fillWidth: true; text: root.value.inChargeText || ""; soft: true; size: Theme.sizeLabel }

        Repeater {
            model: holds.value && holds.value.rows ? holds.value.rows.filter(r => r.stands) : []
            Notice { required property var modelData; objectName: "case-held"; Layout.fillWidth: true; tone: "attention"; iconName: "lock"; text: modelData.sentence; detail: modelData.reason }
        }
        ActionButton { objectName: "serve-notice"; visible: root.value.next === "notice"; Layout.fillWidth: root.compact; text: qsTr("Serve the notice"); busy: acting.busy; onClicked: root.act("discipline.serveNotice", {"locales": root.value.noticeLocales}) }
        ActionButton { objectName: "hand-over"; visible: root.value.next === "receipt"; Layout.fillWidth: root.compact; text: qsTr("Handed over today"); busy: acting.busy; onClicked: root.act("discipline.confirmReceipt") }
        Card {
            visible: root.value.next === "decide"
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Segments { objectName: "finding"; Layout.fillWidth: true; label: qsTr("Does the allegation stand?"); options: [{"value": "upheld", "label": qsTr("It stands")}, {"value": "not", "label": qsTr("It does not")}]; value: root.finding; onChosen: value => root.finding = value }
            Choice { Layout.fillWidth: true; visible: root.finding === "upheld"; fieldName: "sanction"; label: qsTr("What follows"); options: [{"value": "", "label": qsTr("Nothing but this talk")}].concat(root.ladder.map(s => ({"value": s.sanction, "label": s.title}))); value: root.sanction; onChosen: value => root.sanction = value }
            DayChoice { Layout.fillWidth: true; visible: root.finding === "upheld" && root.mostDays > 0; fieldName: "sanction-days"; label: qsTr("For how many days?"); earliest: 1; latest: root.mostDays; days: root.days; dayText: Theme.days(root.days); onMoved: days => root.days = days }
            TextBox { id: reasons; Layout.fillWidth: true; fieldName: "case-reasons"; lines: 3; label: qsTr("Why?"); hint: qsTr("In words that the person understands.") }
            TextBox { id: improvement; Layout.fillWidth: true; visible: root.sanction !== "" && root.finding === "upheld"; fieldName: "case-improvement"; lines: 2; label: qsTr("What is to be better?") }
            DayChoice { Layout.fillWidth: true; visible: root.sanction !== "" && root.finding === "upheld"; fieldName: "review-day"; label: qsTr("When is it looked at again?"); earliest: 1; latest: 366; days: root.review; dayText: reviewDay.value ? reviewDay.value.text : ""; onMoved: days => root.review = days }
            ActionButton {
                objectName: "decide"
                Layout.fillWidth: root.compact
                text: qsTr("Decide")
                busy: acting.busy
                enabled: reasons.text.trim() !== "" && !acting.busy
                onClicked: root.finding !== "upheld" || root.sanction === ""
                           ? root.act("discipline.decide", {"upheld": root.finding === "upheld", "reasons": reasons.text.trim()})
                           : root.act("discipline.decide", Object.assign({"upheld": true, "sanction": root.sanction, "reasons": reasons.text.trim(), "improvement": improvement.text.trim(), "reviewOn": reviewDay.value.date}, root.mostDays > 0 ? {"days": root.days} : {}))
            }
        }
        Card {
            visible: root.value.next === "decide-appeal"
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s4
            Segments { objectName: "outcome"; Layout.fillWidth: true; label: qsTr("After looking at it again"); options: [{"value": "upheld", "label": qsTr("It stays")}, {"value": "varied", "label": qsTr("Milder")}, {"value": "overturned", "label": qsTr("Overturned")}]; value: root.outcome; onChosen: value => root.outcome = value }
            Select { objectName: "milder"; Layout.fillWidth: true; visible: root.outcome === "varied"; plain: true; label: qsTr("What follows"); placeholder: qsTr("Please choose"); options: root.ladder.map(s => ({"value": s.sanction, "label": s.title})); value: root.sanction; onChosen: value => root.sanction = value }
            TextBox { id: outcomeReasons; Layout.fillWidth: true; fieldName: "outcome-reasons"; lines: 3; label: qsTr("Why?"); hint: qsTr("In words that the person understands.") }
            ActionButton { objectName: "decide-appeal"; Layout.fillWidth: root.compact; text: qsTr("Decide the appeal"); busy: acting.busy; enabled: outcomeReasons.text.trim() !== "" && !acting.busy; onClicked: root.act("discipline.decideAppeal", Object.assign({"outcome": root.outcome, "reasons": outcomeReasons.text.trim()}, root.outcome === "varied" ? Object.assign({"sanction": root.sanction}, root.mostDays > 0 ? {"days": root.days} : {}) : {})) }
        }
        Notice { Layout.fillWidth: true; visible: text !== ""; tone: "danger"; text: acting.errorMessage || "" }

        Flow {
            visible: root.ready && root.more === "" && (root.reviewing || root.value.stage !== "closed")
            Layout.fillWidth: true
            spacing: Theme.s3
            ActionButton { objectName: "record-review"; kind: "quiet"; visible: root.reviewing; text: qsTr("Looked at again"); onClicked: root.more = "review" }
            ActionButton { objectName: "add-evidence"; visible: root.open; kind: "plain"; text: qsTr("Add evidence"); onClicked: root.more = "evidence" }
            ActionButton { objectName: "note-hearing"; kind: "plain"; visible: root.value.stage === "noticed"; text: qsTr("Note the talk"); onClicked: root.more = "hearing" }
            ActionButton { objectName: "serve-again"; kind: "plain"; visible: root.value.stage === "noticed" && root.value.newEvidence === true; text: qsTr("Show the new evidence"); onClicked: root.act("discipline.serveNotice", {"locales": root.value.noticeLocales}) }
            ActionButton { objectName: "hand-case"; kind: "plain"; visible: root.value.stage !== "closed"; text: qsTr("Hand it over"); onClicked: root.more = "hand" }
            ActionButton { objectName: "end-case"; visible: root.open; kind: "plain"; text: qsTr("End the case"); onClicked: root.more = "end" }
        }
        Card {
            visible: root.more !== ""
            Layout.fillWidth: true
            padding: Theme.s4
            spacing: Theme.s3
            Choice { Layout.fillWidth: true; visible: root.more === "hand"; fieldName: "deputy"; label: qsTr("Who takes over?"); options: (root.value.deputies || []).map(r => ({"value": r.person, "label": r.name})); value: root.deputy; onChosen: value => root.deputy = value }
            Segments { objectName: "hand-for"; Layout.fillWidth: true; visible: root.more === "hand"; label: qsTr("For how long?"); options: [{"value": "time", "label": qsTr("For a time")}, {"value": "good", "label": qsTr("For good")}]; value: root.handFor; onChosen: value => root.handFor = value }
            DayChoice { Layout.fillWidth: true; visible: root.more === "hand" && root.handFor === "time"; fieldName: "span"; label: qsTr("Through which day?"); earliest: 0; latest: 365; days: root.span; dayText: lastDay.value ? lastDay.value.text : ""; onMoved: days => root.span = days }
            TextBox { id: words; Layout.fillWidth: true; fieldName: "case-words"; lines: 3; label: root.more === "hand" ? qsTr("Why?") : root.more === "review" ? qsTr("What was found?") : root.more === "evidence" ? qsTr("What does the document say?") : root.more === "hearing" ? qsTr("What was said in the talk?") : qsTr("Why does it end?") }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.s3
                ActionButton {
                    objectName: "case-words-send"
                    text: qsTr("Record it")
                    busy: acting.busy
                    enabled: words.text.trim() !== "" && !acting.busy && (root.more !== "hand" || root.deputy !== "" && lastDay.ready)
                    onClicked: root.more === "hand" ? root.act("discipline.handOver", Object.assign({"to": root.deputy, "reason": words.text.trim()}, root.handFor === "time" ? {"until": lastDay.value.date} : {}))
                             : root.more === "review" ? root.act("discipline.recordReview", {"notes": words.text.trim()})
                             : root.more === "evidence" ? root.act("discipline.addEvidence", {"evidence": {"kind": "document", "text": words.text.trim()}})
                             : root.more === "hearing" ? root.act("discipline.recordHearing", {"notes": words.text.trim()})
                             : root.act("discipline.withdrawCase", {"reason": words.text.trim()})
                }
                ActionButton { kind: "plain"; text: qsTr("Cancel"); onClicked: root.more = "" }
            }
        }
        ActionButton { objectName: "open-file"; visible: holds.ready; Layout.fillWidth: root.compact; kind: "plain"; iconName: "lock"; text: qsTr("Personal file and holds"); onClicked: Navigation.open("hr/Person", {"person": root.value.person, "name": root.value.name}) }
        CaseSheet { Layout.fillWidth: true; matter: root.value; writing: letter.busy; onLetterAsked: letter.enabled = true }
    }
}

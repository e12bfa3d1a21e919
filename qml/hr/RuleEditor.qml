// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// One rule as a form: which fact, under which conditions, what follows, and its plain words in each language.
ColumnLayout {
    id: root

    property var desk           // the view model of the page
    property int at
    property string locale
    signal languageChosen(string locale)

    readonly property var rule: desk.rules[at] || null
    readonly property string ruleId: rule ? rule.rule : ""
    readonly property var kind: desk.triggerOf(rule)
    readonly property var words: desk.words
    readonly property var own: rule && rule.words[locale] ? rule.words[locale] : ({"title": "", "plain": ""})
    readonly property var missing: words ? words.languages.filter(l => fault("words/" + l.value) !== "") : []
    function begin() { first.focusField(); }
    function fault(field) { return desk.faultOf(ruleId, field); }
    function set(field, value) { desk.setRule(at, {[field]: value}); }
    function between(range) { return range ? qsTr("From %1 to %2").arg(Theme.number(range.least)).arg(Theme.number(range.most)) : ""; }
    function nameIn(list, value) {
        const found = list.find(o => o.value === value);
        return found ? found.label : value;
    }

    spacing: Theme.s4
    Divider { Layout.fillWidth: true }
    SafeText { Layout.fillWidth: true; text: qsTr("When"); strong: true; Accessible.role: Accessible.Heading }
    Choice { id: first; Layout.fillWidth: true; fieldName: "rule-trigger"; label: qsTr("What happens"); options: root.words ? root.words.triggers : []; value: root.rule ? root.rule.trigger : ""; error: root.fault("trigger"); onChosen: value => root.set("trigger", value) }
    Choice { Layout.fillWidth: true; visible: !!root.kind && root.kind.program; fieldName: "rule-program"; label: qsTr("In which program"); options: root.words ? root.words.programs : []; value: root.rule ? root.rule.program : ""; error: root.fault("program"); onChosen: value => root.set("program", value) }
    TextEntry { Layout.fillWidth: true; visible: !!root.kind && !root.kind.fact; fieldName: "rule-days"; label: qsTr("Days after it"); hint: root.words ? root.between(root.words.limits.days) : ""; inputMethodHints: Qt.ImhDigitsOnly; text: root.rule ? root.rule.days : ""; error: root.fault("days"); onEdited: root.set("days", text) }
    TextEntry { Layout.fillWidth: true; visible: !!root.kind && root.kind.kpi; fieldName: "rule-kpi"; label: qsTr("Which key figure"); hint: qsTr("The name that its reports use"); text: root.rule ? root.rule.kpi : ""; error: root.fault("kpi"); onEdited: root.set("kpi", text) }
    TextEntry { Layout.fillWidth: true; visible: !!root.kind && root.kind.measured; fieldName: "rule-at-least"; label: qsTr("From this number on"); hint: root.kind ? root.between(root.kind.numbers) : ""; inputMethodHints: Qt.ImhFormattedNumbersOnly; text: root.rule ? root.rule.atLeast : ""; error: root.fault("atLeast"); onEdited: root.set("atLeast", text) }
    TextEntry { Layout.fillWidth: true; visible: !!root.kind && root.kind.measured; fieldName: "rule-below"; label: qsTr("Below this number"); hint: root.kind ? root.between(root.kind.numbers) : ""; inputMethodHints: Qt.ImhFormattedNumbersOnly; text: root.rule ? root.rule.below : ""; error: root.fault("below"); onEdited: root.set("below", text) }

    SafeText { Layout.fillWidth: true; text: qsTr("Only if"); strong: true; Accessible.role: Accessible.Heading }
    Repeater {
        model: [{"field": "jobRoles", "add": qsTr("Add a job role"), "any": qsTr("Every job role"), "name": "add-job-role"}, {"field": "sites", "add": qsTr("Add a site"), "any": qsTr("Every site"), "name": "add-site"}]
        ColumnLayout {
            id: names
            required property var modelData
            readonly property var chosen: root.rule ? root.rule[modelData.field] : []
            readonly property var all: root.words ? root.words[modelData.field] : []
            Layout.fillWidth: true
            spacing: Theme.s2
            Flow {
                Layout.fillWidth: true
                visible: names.chosen.length > 0
                spacing: Theme.s2
                Repeater {
                    model: names.chosen
                    Chip { required property string modelData; objectName: "without-" + modelData; iconName: "close"; text: root.nameIn(names.all, modelData); Accessible.name: qsTr("Remove: %1").arg(text); onClicked: root.set(names.modelData.field, names.chosen.filter(n => n !== modelData)) }
                }
            }
            Select { objectName: names.modelData.name; Layout.fillWidth: true; plain: true; label: names.modelData.add; placeholder: names.chosen.length > 0 ? names.modelData.add : names.modelData.any; options: names.all.filter(o => names.chosen.indexOf(o.value) < 0); value: ""; onChosen: value => root.set(names.modelData.field, names.chosen.concat([value])) }
            SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.fault(names.modelData.field); size: Theme.sizeSmall; color: Theme.danger }
        }
    }
    TextEntry { Layout.fillWidth: true; fieldName: "rule-within-months"; label: qsTr("Within so many months of the first day of work"); hint: qsTr("Empty: at any time"); inputMethodHints: Qt.ImhDigitsOnly; text: root.rule ? root.rule.withinMonths : ""; error: root.fault("withinMonths"); onEdited: root.set("withinMonths", text) }
    ChoiceRow { objectName: "rule-first-time"; Layout.fillWidth: true; visible: !!root.kind && root.kind.fact; several: true; text: qsTr("Only the first time"); checked: !!root.rule && root.rule.firstTime; onClicked: root.set("firstTime", checked) }
    ChoiceRow { objectName: "rule-not-absent"; Layout.fillWidth: true; several: true; text: qsTr("Only on a day at work"); note: qsTr("Help is never asked for about somebody who is away, whether a rule says so or not."); checked: !!root.rule && root.rule.notAbsent; onClicked: root.set("notAbsent", checked) }

    SafeText { Layout.fillWidth: true; text: qsTr("Then"); strong: true; Accessible.role: Accessible.Heading }
    Choice { Layout.fillWidth: true; fieldName: "rule-effect"; label: qsTr("What follows"); options: root.words ? root.words.effects.filter(e => !root.kind || root.kind.effects.indexOf(e.value) >= 0) : []; value: root.rule ? root.rule.effect : ""; error: root.fault("effect"); onChosen: value => root.set("effect", value) }
    TextEntry { Layout.fillWidth: true; visible: !!root.rule && root.rule.effect === "points"; fieldName: "rule-points"; label: qsTr("How many points"); hint: root.words ? root.between(root.words.limits.points) : ""; inputMethodHints: Qt.ImhDigitsOnly; text: root.rule ? root.rule.points : ""; error: root.fault("points"); onEdited: root.set("points", text) }
    TextEntry { Layout.fillWidth: true; visible: !!root.rule && root.rule.effect === "bonus"; fieldName: "rule-percent"; label: qsTr("How many per cent"); hint: root.words ? root.between(root.words.limits.percent) : ""; inputMethodHints: Qt.ImhDigitsOnly; text: root.rule ? root.rule.percent : ""; error: root.fault("percent"); onEdited: root.set("percent", text) }
    Choice { Layout.fillWidth: true; visible: !!root.rule && root.rule.effect === "concern"; fieldName: "rule-offer"; label: qsTr("What is offered first"); options: root.words ? root.words.offers : []; value: root.rule ? root.rule.offer : ""; error: root.fault("offer"); onChosen: value => root.set("offer", value) }

    SafeText { Layout.fillWidth: true; text: qsTr("In plain words"); strong: true; Accessible.role: Accessible.Heading }
    SafeText { Layout.fillWidth: true; text: qsTr("Everybody may read this. Please write it as you would say it."); soft: true; size: Theme.sizeSmall }
    Segments { Layout.fillWidth: true; label: qsTr("Language of the words"); options: root.words ? root.words.languages : []; value: root.locale; onChosen: value => root.languageChosen(value) }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.missing.length > 0 ? qsTr("Still to be written: %1").arg(root.missing.map(l => l.label).join(Theme.mirrored ? "، " : ", ")) : ""; size: Theme.sizeSmall; color: Theme.danger }
    TextEntry { Layout.fillWidth: true; fieldName: "words-title"; label: qsTr("Title of the rule"); text: root.own.title || ""; error: root.own.title ? "" : root.fault("words/" + root.locale); onEdited: root.desk.setWords(root.at, root.locale, "title", text) }
    TextBox { Layout.fillWidth: true; fieldName: "words-plain"; label: qsTr("The rule in plain words"); lines: 2; text: root.own.plain || ""; error: root.own.plain ? "" : root.fault("words/" + root.locale); hint: root.desk.isStale(root.ruleId, root.locale) ? qsTr("The words were changed in another language, but not in this one.") : ""; onEdited: root.desk.setWords(root.at, root.locale, "plain", text) }
    ActionButton { objectName: "suggest-words"; visible: (root.own.plain || "") === "" && suggestion !== ""; readonly property string suggestion: root.desk.suggestedFor(root.ruleId, root.locale); kind: "plain"; iconName: "idea"; text: qsTr("Begin with what the rule says"); onClicked: root.desk.setWords(root.at, root.locale, "plain", suggestion) }
}

// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Adab.Components

// What authors call things: kinds of questions, difficulties, figures.
QtObject {
    readonly property var kinds: ["single-choice", "multiple-choice", "true-false", "matching", "ordering", "gap-fill", "short-text", "numeric", "hotspot", "error-text", "judgement", "speech-formula", "written", "description"]

    function kind(name) {
        switch (name) {
        case "single-choice": return qsTr("One choice");
        case "multiple-choice": return qsTr("Several choices");
        case "true-false": return qsTr("True or false");
        case "matching": return qsTr("Matching");
        case "ordering": return qsTr("Ordering");
        case "gap-fill": return qsTr("Gaps");
        case "short-text": return qsTr("A few words");
        case "numeric": return qsTr("A number");
        case "hotspot": return qsTr("A place in a picture");
        case "error-text": return qsTr("Words that break the rule");
        case "judgement": return qsTr("Judgement");
        case "speech-formula": return qsTr("Speech formula");
        case "written": return qsTr("Written answer");
        case "description": return qsTr("Text without a question");
        default: return name || "";
        }
    }
    function difficulty(level) {
        return level === 1 ? qsTr("Easy") : level === 2 ? qsTr("Medium") : level === 3 ? qsTr("Hard") : "";
    }
    function format(name) {
        return name === "moodlexml" ? "Moodle XML" : name === "gift" ? "GIFT" : name === "aiken" ? "Aiken" : name === "csv" ? "CSV" : "";
    }
    function questions(n) { return Theme.counted(qsTr("%n questions", "", n), n); }
    // A share from nought to one, and a figure that is per cent already; a dash where there is none.
    function share(value) { return value === null || value === undefined ? "–" : Theme.percent(Math.round(value * 100)); }
    function percent(value) { return value === null || value === undefined ? "–" : Theme.percent(Math.round(value)); }
    function figure(value) { return value === null || value === undefined ? "–" : Theme.number(Math.round(value * 10) / 10); }
    // How grave a flag is.
    function tone(flag) {
        return flag === "key-suspect" || flag === "option-misleads" ? "danger" : flag === "few-attempts" || flag === "option-unused" ? "info" : "attention";
    }
}

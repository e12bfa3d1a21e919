// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The control that fits a question, whatever its kind. It stands for one question: for the next there is a new one.
Item {
    id: root

    property var item
    property var response: null
    property bool locked: false
    property string figures: ""         // what goes before a figure's name to make an image's source
    property var languages: []
    readonly property string kind: item ? item.kind : ""
    readonly property bool ranks: kind === "judgement" && item.ask === "rank"
    signal answered(var response)

    // An answer taken back, in the form of its kind.
    readonly property var nothing: {
        switch (kind) {
        case "ordering": return {"order": []};
        case "judgement": return ranks ? {"order": []} : {"ratings": {}};
        case "matching": return {"pairs": {}};
        case "gap-fill": return {"gaps": {}};
        case "short-text": return {"text": ""};
        case "written": return {"text": ""};
        case "numeric": return {"number": ""};
        case "hotspot": return {"point": {}};
        case "speech-formula": return {"said": "", "locale": response && response.locale ? response.locale : Theme.locale};
        default: return {"chosen": []};
        }
    }
    // What one does here, in a line.
    readonly property string hint: {
        switch (kind) {
        case "multiple-choice": return qsTr("More than one may be right.");
        case "matching": return qsTr("What belongs together? Drag it there, or choose one and then the other.");
        case "ordering": return qsTr("Put them in the right order: drag, or move with the arrows.");
        case "judgement": return ranks ? qsTr("Put the best first: drag, or move with the arrows.") : qsTr("How well would each of these serve?");
        case "gap-fill": return qsTr("Fill the gaps.");
        case "short-text": return qsTr("Answer in a few words.");
        case "numeric": return qsTr("Answer with a number.");
        case "hotspot": return qsTr("Touch the place in the picture, or choose it by its name.");
        case "error-text": return qsTr("Touch the words that break the rule.");
        case "speech-formula": return qsTr("Say it in your own words, as you would to the customer.");
        case "written": return qsTr("Answer in a few sentences.");
        default: return "";
        }
    }
    function flush() { if (place.item) place.item.flush(); }
    function focusFirst() { if (place.item) place.item.focusFirst(); }

    implicitHeight: place.item ? place.item.implicitHeight : 0
    implicitWidth: 320
    Loader {
        id: place
        width: root.width
        sourceComponent: {
            switch (root.kind) {
            case "": return null;
            case "matching": return matching;
            case "ordering": return order;
            case "judgement": return root.ranks ? order : rating;
            case "gap-fill": return gaps;
            case "short-text": return words;
            case "numeric": return number;
            case "hotspot": return hotspot;
            case "error-text": return passage;
            case "speech-formula": return speech;
            case "written": return written;
            case "description": return null;
            default: return choice;
            }
        }
    }
    Component { id: choice; AnswerChoice { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: matching; AnswerMatching { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: order; AnswerOrder { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: rating; AnswerRating { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: gaps; AnswerGaps { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: words; AnswerText { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: number; AnswerNumber { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: hotspot; AnswerHotspot { item: root.item; response: root.response; locked: root.locked; source: root.item.figure ? root.figures + root.item.figure.image : ""; onAnswered: r => root.answered(r) } }
    Component { id: passage; AnswerWords { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
    Component { id: speech; AnswerSpeech { item: root.item; response: root.response; locked: root.locked; languages: root.languages; onAnswered: r => root.answered(r) } }
    Component { id: written; AnswerWritten { item: root.item; response: root.response; locked: root.locked; onAnswered: r => root.answered(r) } }
}

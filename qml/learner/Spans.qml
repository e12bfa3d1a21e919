// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components

// What was said, coloured by what it does: parts that fill a slot stand on green, what a guest should not hear on amber with a line under
// it. Plain words in a flow, never rich text. Positions are characters (code points).
Flow {
    id: root

    property string text
    property var spans: []
    property bool mirroredText: false

    LayoutMirroring.enabled: mirroredText
    LayoutMirroring.childrenInherit: true
    spacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    readonly property var pieces: {
        const characters = Array.from(text);
        const marks = characters.map(() => "");
        for (const span of spans)
            for (let i = span.from; i < Math.min(span.to, marks.length); ++i)
                marks[i] = span.forbidden ? "bad" : marks[i] === "bad" ? "bad" : "good";
        const found = [];
        let word = "";
        let kind = marks.length > 0 ? marks[0] : "";
        for (let i = 0; i < characters.length; ++i) {
            if (marks[i] !== kind) {
                if (word !== "")
                    found.push({"text": word, "kind": kind});
                word = "";
                kind = marks[i];
            }
            word += characters[i];
            if (characters[i] === " ") {
                found.push({"text": word, "kind": kind});
                word = "";
            }
        }
        if (word !== "")
            found.push({"text": word, "kind": kind});
        return found;
    }
    Repeater {
        model: root.pieces
        Rectangle {
            required property var modelData
            width: Math.min(word.implicitWidth, root.width)
            height: word.implicitHeight + 6
            color: modelData.kind === "good" ? Theme.goodSoft : modelData.kind === "bad" ? Theme.attentionSoft : "transparent"
            SafeText {
                id: word
                width: Math.min(implicitWidth, root.width)
                anchors.verticalCenter: parent.verticalCenter
                text: parent.modelData.text
                reading: true
                color: parent.modelData.kind === "good" ? Theme.good : parent.modelData.kind === "bad" ? Theme.attention : Theme.ink
                Accessible.ignored: true
            }
            Rectangle { visible: parent.modelData.kind === "bad"; anchors.bottom: parent.bottom; width: parent.width; height: 2; color: Theme.attention }
        }
    }
}

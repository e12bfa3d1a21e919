// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components
import QtQuick.Layouts
import QtQuick.Templates as T

// A sentence with gaps in it: words to choose from, words to type, numbers to type. The fields stand where the words are missing.
AnswerBase {
    id: root

    readonly property var given: response && response.gaps ? response.gaps : ({})
    property var typed: ({})        // gap → text that is not sent yet
    readonly property var gaps: item.pieces.filter(p => p.gap)
    readonly property var tokens: {
        const all = [];
        let number = 0;
        for (const piece of item.pieces) {
            if (piece.gap)
                all.push({"text": "", "gap": piece.gap, "kind": piece.gapKind, "options": piece.options || [], "number": ++number});
            else
                for (const part of Phrasing.pieces(piece.text, Theme.mirrored))
                    all.push({"text": part, "gap": "", "kind": "", "options": [], "number": 0});
        }
        return all;
    }

    function textOf(gap) { return typed[gap] !== undefined ? typed[gap] : given[gap] && given[gap].text ? given[gap].text : ""; }
    function optionOf(gap) { return given[gap] && given[gap].option ? given[gap].option : ""; }
    function labelOf(number) { return qsTr("Gap %1 of %2").arg(Theme.number(number)).arg(Theme.number(gaps.length)) + ", " + item.stem; }
    function send(changedGap, option) {
        settle.stop();
        settle.waiting = false;
        const next = {};
        for (const one of gaps) {
            if (one.gapKind === "select") {
                const value = one.gap === changedGap ? option : optionOf(one.gap);
                if (value !== "")
                    next[one.gap] = {"option": value};
            } else {
                const value = textOf(one.gap).trim();
                if (value !== "")
                    next[one.gap] = {"text": value};
            }
        }
        typed = {};
        answered({"gaps": next});
    }
    function write(gap, text) {
        const next = Object.assign({}, typed);
        next[gap] = text;
        typed = next;
        settle.touch();
    }
    function flush() { settle.flush(); }
    function focusFirst() {
        for (let i = 0; i < parts.count; ++i)
            if (parts.itemAt(i).control) {
                parts.itemAt(i).control.forceActiveFocus(Qt.TabFocusReason);
                return;
            }
    }

    Settle { id: settle; onDue: root.send("", "") }
    Card {
        Layout.fillWidth: true
        padding: Theme.s4
        raised: false
        Flow {
            id: flow
            Layout.fillWidth: true
            spacing: 0
            readonly property real space: blank.advanceWidth
            TextMetrics { id: blank; font.family: Theme.family(Theme.scriptOfLocale(Theme.locale), true); font.pixelSize: Theme.sizeBody; text: "\u00a0" }
            Repeater {
                id: parts
                model: root.tokens
                Item {
                    id: token
                    required property var modelData
                    readonly property bool feed: modelData.text === "\n"
                    readonly property Item control: modelData.kind === "select" ? pick : modelData.gap !== "" ? field : null
                    width: feed ? flow.width : modelData.gap === "" ? plain.implicitWidth + (modelData.text.endsWith(" ") ? flow.space : 0) : Math.min(flow.width, control.implicitWidth + 2 * flow.space)
                    // Fields of two lines do not touch.
                    height: feed ? 0 : Theme.touch + Theme.s2
                    SafeText { id: plain; visible: token.modelData.gap === "" && !token.feed; y: Theme.s1; height: Theme.touch; text: token.feed ? "" : token.modelData.text.trim(); reading: true; wrapMode: Text.NoWrap; Accessible.ignored: true }
                    Select {
                        id: pick
                        visible: token.modelData.kind === "select"
                        objectName: "gap-" + token.modelData.gap
                        x: flow.space
                        y: Theme.s1
                        width: parent.width - 2 * x
                        plain: true
                        implicitWidth: longest.width + 64
                        label: token.modelData.gap === "" ? "" : root.labelOf(token.modelData.number)
                        placeholder: qsTr("Choose")
                        options: [{"value": "", "label": "…"}].concat(token.modelData.options.map(o => ({"value": o.option, "label": o.text})))
                        value: root.optionOf(token.modelData.gap)
                        onChosen: value => root.send(token.modelData.gap, value)
                        TextMetrics {
                            id: longest
                            font.family: Theme.family(Theme.script(text), false)
                            font.pixelSize: Theme.sizeLabel
                            text: token.modelData.options.reduce((most, o) => o.text.length > most.length ? o.text : most, "…………")
                        }
                    }
                    T.TextField {
                        id: field
                        visible: token.modelData.gap !== "" && token.modelData.kind !== "select"
                        objectName: "gap-" + token.modelData.gap
                        x: flow.space
                        y: Theme.s1
                        width: parent.width - 2 * x
                        height: Theme.touch
                        implicitWidth: Math.max((token.modelData.kind === "number" ? 84 : 140) * Math.min(Theme.textScale, 1.5), written.width + 36)
                        TextMetrics { id: written; font: field.font; text: field.text }
                        leftPadding: Theme.s3
                        rightPadding: Theme.s3
                        maximumLength: 200
                        verticalAlignment: Text.AlignVCenter
                        horizontalAlignment: Text.AlignLeft
                        inputMethodHints: token.modelData.kind === "number" ? Qt.ImhPreferNumbers : Qt.ImhNone
                        color: Theme.ink
                        selectionColor: Theme.primary
                        selectedTextColor: Theme.primaryInk
                        font.family: Theme.family(Theme.script(text), false)
                        font.pixelSize: Theme.sizeBody
                        selectByMouse: true
                        readonly property string kept: root.textOf(token.modelData.gap)
                        onKeptChanged: if (text.trim() !== kept.trim()) text = kept
                        Component.onCompleted: text = kept
                        onTextEdited: root.write(token.modelData.gap, text)
                        onAccepted: root.flush()
                        Keys.onLeftPressed: {}
                        Keys.onRightPressed: {}
                        Accessible.role: Accessible.EditableText
                        Accessible.name: token.modelData.gap === "" ? "" : root.labelOf(token.modelData.number)
                        background: Rectangle {
                            radius: Theme.radiusControl
                            color: Theme.surface
                            border.width: field.activeFocus ? 2 : 1
                            border.color: field.activeFocus ? Theme.primary : Theme.lineStrong
                        }
                    }
                }
            }
        }
    }
}

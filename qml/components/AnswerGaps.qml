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
    readonly property var tokens: Phrasing.tokens(item.pieces.map(p => p.gap ? "" : p.text), Theme.mirrored)

    function textOf(gap) { return typed[gap] !== undefined ? typed[gap] : given[gap] && given[gap].text ? given[gap].text : ""; }
    function optionOf(gap) { return given[gap] && given[gap].option ? given[gap].option : ""; }
    function labelOf(gap) { return qsTr("Gap %1 of %2").arg(Theme.number(gaps.findIndex(g => g.gap === gap) + 1)).arg(Theme.number(gaps.length)) + ", " + item.stem; }
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
                    readonly property var piece: modelData.control < 0 ? null : root.item.pieces[modelData.control]
                    readonly property string gap: piece ? piece.gap : ""
                    readonly property string kind: piece ? piece.gapKind : ""
                    readonly property var options: piece && piece.options || []
                    readonly property string label: gap === "" ? "" : root.labelOf(gap)
                    readonly property bool feed: modelData.text === "\n"
                    readonly property Item control: kind === "select" ? pick : gap !== "" ? field : null
                    readonly property real room: flow.width > 0 ? flow.width - 2 * (flow.space + line.spacing) - before.width - after.width : Infinity
                    width: feed ? flow.width : line.width + (gap === "" && modelData.text.endsWith(" ") ? flow.space : 0)
                    // Fields of two lines do not touch.
                    height: feed ? 0 : Theme.touch + Theme.s2
                    Row {
                        id: line
                        anchors.left: parent.left
                        y: Theme.s1
                        spacing: 2
                        leftPadding: token.gap === "" ? 0 : flow.space
                        rightPadding: leftPadding
                        visible: !token.feed
                        PassageText { id: before; visible: text !== ""; text: token.modelData.before || "" }
                        PassageText { visible: text !== ""; text: token.piece || token.feed ? "" : token.modelData.text.trim() }
                        Select {
                            id: pick
                            visible: token.kind === "select"
                            objectName: "gap-" + token.gap
                            width: Math.min(token.room, implicitWidth)
                            plain: true
                            implicitWidth: longest.width + 64
                            label: token.label
                            placeholder: qsTr("Choose")
                            options: [{"value": "", "label": "…"}].concat(token.options.map(o => ({"value": o.option, "label": o.text})))
                            value: root.optionOf(token.gap)
                            onChosen: value => root.send(token.gap, value)
                            TextMetrics {
                                id: longest
                                font.family: Theme.family(Theme.script(text), false)
                                font.pixelSize: Theme.sizeLabel
                                text: token.options.reduce((most, o) => o.text.length > most.length ? o.text : most, "…………")
                            }
                        }
                        T.TextField {
                            id: field
                            visible: token.gap !== "" && token.kind !== "select"
                            objectName: "gap-" + token.gap
                            width: Math.min(token.room, implicitWidth)
                            height: Theme.touch
                            implicitWidth: Math.max((token.kind === "number" ? 84 : 140) * Math.min(Theme.textScale, 1.5), written.width + 36)
                            TextMetrics { id: written; font: field.font; text: field.text }
                            leftPadding: Theme.s3
                            rightPadding: Theme.s3
                            maximumLength: 200
                            verticalAlignment: Text.AlignVCenter
                            horizontalAlignment: Text.AlignLeft
                            inputMethodHints: token.kind === "number" ? Qt.ImhPreferNumbers : Qt.ImhNone
                            color: Theme.ink
                            selectionColor: Theme.primary
                            selectedTextColor: Theme.primaryInk
                            font.family: Theme.family(Theme.script(text), false)
                            font.pixelSize: Theme.sizeBody
                            selectByMouse: true
                            readonly property string kept: root.textOf(token.gap)
                            onKeptChanged: if (text.trim() !== kept.trim()) text = kept
                            Component.onCompleted: text = kept
                            onTextEdited: root.write(token.gap, text)
                            onAccepted: root.flush()
                            Keys.onLeftPressed: {}
                            Keys.onRightPressed: {}
                            Accessible.role: Accessible.EditableText
                            Accessible.name: token.label
                            background: Rectangle {
                                radius: Theme.radiusControl
                                color: Theme.surface
                                border.width: field.activeFocus ? 2 : 1
                                border.color: field.activeFocus ? Theme.primary : Theme.lineStrong
                            }
                        }
                        PassageText { id: after; visible: text !== ""; text: token.modelData.after || "" }
                    }
                }
            }
        }
    }
}

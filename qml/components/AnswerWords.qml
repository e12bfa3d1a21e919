// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components
import QtQuick.Layouts
import QtQuick.Templates as T

// A passage in which one marks the words that break the rule. Marked words are struck through as well as coloured.
AnswerBase {
    id: root

    readonly property var chosen: response && response.chosen ? Array.from(response.chosen) : []
    readonly property var words: item.pieces.filter(p => p.option)
    readonly property var tokens: Phrasing.tokens(item.pieces.map(p => p.option ? "" : p.text), Theme.mirrored)

    Accessible.role: Accessible.Grouping
    Accessible.name: item.pieces.map(p => p.text).join("")

    function toggle(option) {
        const held = chosen.indexOf(option) < 0 ? chosen.concat([option]) : chosen.filter(o => o !== option);
        answered({"chosen": words.map(w => w.option).filter(o => held.indexOf(o) >= 0)});
    }
    function step(option, by) {
        const next = words[words.findIndex(w => w.option === option) + by];
        for (let i = 0; next && i < parts.count; ++i)
            if (parts.itemAt(i).option === next.option)
                parts.itemAt(i).word.forceActiveFocus(Qt.TabFocusReason);
    }

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
                    readonly property string option: piece ? piece.option : ""
                    readonly property bool feed: modelData.text === "\n"
                    readonly property Item word: button
                    width: feed ? flow.width : line.width + (piece || modelData.text.endsWith(" ") ? flow.space : 0)
                    height: feed ? 0 : line.height + 4
                    Row {
                        id: line
                        anchors.left: parent.left
                        visible: !token.feed
                        PassageText { id: before; visible: text !== ""; text: token.modelData.before || "" }
                        PassageText { visible: text !== ""; text: token.piece || token.feed ? "" : token.modelData.text.trim() }
                        T.AbstractButton {
                            id: button
                            visible: token.option !== ""
                            objectName: "word-" + token.option
                            checkable: false
                            checked: root.chosen.indexOf(token.option) >= 0
                            // Before the page is laid out nothing is known of the room there is.
                            readonly property real room: flow.width > 0 ? flow.width - flow.space - before.width - after.width : Infinity
                            width: Math.min(room, Math.ceil(natural.width) + 22)
                            height: Math.max(Theme.touch, inside.implicitHeight + 12)
                            focusPolicy: Qt.StrongFocus
                            hoverEnabled: true
                            text: token.piece ? token.piece.text.trim() : ""
                            onClicked: root.toggle(token.option)
                            Keys.onReturnPressed: root.toggle(token.option)
                            Keys.onEnterPressed: root.toggle(token.option)
                            Keys.onLeftPressed: root.step(token.option, Theme.mirrored ? 1 : -1)
                            Keys.onRightPressed: root.step(token.option, Theme.mirrored ? -1 : 1)
                            Keys.onUpPressed: root.step(token.option, -1)
                            Keys.onDownPressed: root.step(token.option, 1)
                            Accessible.role: Accessible.CheckBox
                            Accessible.name: text
                            Accessible.checkable: true
                            Accessible.checked: checked
                            background: Rectangle {
                                radius: Theme.radiusControl
                                color: button.checked ? Theme.attentionSoft : button.hovered && button.enabled ? Theme.sunken : Theme.primarySoft
                                border.width: button.checked ? 2 : 1
                                border.color: button.checked ? Theme.attention : Theme.line
                                FocusRing { control: button; around: 2 }
                            }
                            contentItem: Item {
                                TextMetrics { id: natural; font: inside.font; text: button.text }
                                SafeText {
                                    id: inside
                                    anchors.centerIn: parent
                                    horizontalAlignment: Text.AlignHCenter
                                    width: parent.width
                                    text: button.text
                                    reading: true
                                    font.strikeout: button.checked
                                    color: button.checked ? Theme.attention : Theme.ink
                                    Accessible.ignored: true
                                }
                            }
                        }
                        PassageText { id: after; visible: text !== ""; anchors.bottom: parent.bottom; text: token.modelData.after || "" }
                    }
                }
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// A PIN of one's own, by touch or keyboard. Digits keep the order of a telephone in every script; what was typed shows as dots only.
FocusScope {
    id: root

    property string pin
    property int length: 4
    property int longest: 8
    property string label
    property string error
    signal filled(string pin)

    function clear() { pin = ""; }
    function press(digit) {
        if (pin.length < longest) {
            pin += digit;
            if (pin.length === length && longest === length)
                filled(pin);
        }
    }

    implicitWidth: grid.implicitWidth
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text)) {
            root.press(event.text);
            event.accepted = true;
        } else if (/^[\u06F0-\u06F9\u0660-\u0669\u0E50-\u0E59]$/.test(event.text)) {
            root.press(String(event.text.charCodeAt(0) & 0xF));
            event.accepted = true;
        } else if (event.key === Qt.Key_Backspace) {
            root.pin = root.pin.slice(0, -1);
            event.accepted = true;
        } else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.pin.length >= root.length) {
            root.filled(root.pin);
            event.accepted = true;
        }
    }
    Accessible.role: Accessible.EditableText
    Accessible.name: root.label !== "" ? root.label : qsTr("PIN")
    // Not marked as a password: Qt then keeps the name from the reader too, and there is no text here to give away.
    Accessible.description: root.error

    ColumnLayout {
        id: column
        anchors.fill: parent
        spacing: Theme.s4
        SafeText { visible: root.label !== ""; Layout.fillWidth: true; text: root.label; strong: true; horizontalAlignment: Text.AlignHCenter; size: Theme.sizeLabel }
        Row {
            Layout.alignment: Qt.AlignHCenter
            spacing: 14
            Repeater {
                model: Math.max(root.length, root.pin.length)
                Rectangle {
                    required property int index
                    width: 16
                    height: 16
                    radius: 8
                    color: index < root.pin.length ? Theme.primary : "transparent"
                    border.width: 2
                    border.color: root.error ? Theme.danger : index < root.pin.length ? Theme.primary : Theme.lineStrong
                }
            }
        }
        SafeText { visible: root.error !== ""; Layout.fillWidth: true; text: root.error; size: Theme.sizeSmall; color: Theme.danger; horizontalAlignment: Text.AlignHCenter }
        Grid {
            id: grid
            Layout.alignment: Qt.AlignHCenter
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true
            columns: 3
            spacing: Theme.s3
            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "back"]
                T.Button {
                    id: key
                    required property string modelData
                    objectName: modelData === "" ? "" : "pin-" + modelData
                    visible: true
                    opacity: modelData === "" ? 0 : 1
                    enabled: modelData !== ""
                    implicitWidth: 76
                    implicitHeight: 60
                    focusPolicy: Qt.NoFocus
                    onClicked: {
                        root.forceActiveFocus();
                        if (modelData === "back")
                            root.pin = root.pin.slice(0, -1);
                        else
                            root.press(modelData);
                    }
                    Accessible.role: Accessible.Button
                    Accessible.name: modelData === "back" ? qsTr("Delete the last digit") : modelData
                    Accessible.ignored: modelData === ""
                    background: Rectangle {
                        radius: Theme.radiusCard
                        color: key.down ? Theme.primarySoft : key.modelData === "back" ? "transparent" : Theme.surface
                        border.width: key.modelData === "back" ? 0 : 1
                        border.color: key.down ? Theme.primary : Theme.line
                    }
                    contentItem: Item {
                        SafeText { anchors.centerIn: parent; visible: key.modelData !== "back"; text: key.modelData === "" || key.modelData === "back" ? "" : Theme.number(Number(key.modelData)); size: Theme.sizeTitle; lineHeight: 1; Accessible.ignored: true }
                        Icon { anchors.centerIn: parent; visible: key.modelData === "back"; name: visible ? "backspace" : ""; mirror: false; color: Theme.quiet }
                    }
                }
            }
        }
    }
    Rectangle {
        visible: root.activeFocus
        anchors.fill: parent
        anchors.margins: -Theme.s2
        radius: Theme.radiusCard
        color: "transparent"
        border.width: 1
        border.color: Theme.primary
        opacity: 0.5
    }
}

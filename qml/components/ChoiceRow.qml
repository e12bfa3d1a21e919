// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// One answer as a full-width row: a ring for one choice, a box for several. `verdict` ("right", "wrong", "missed", "") colours and signs it
// in reviews and checks.
T.AbstractButton {
    id: root

    property bool several: false
    property string verdict
    property string note
    property bool reading: true
    property string letter
    property string iconName        // in place of the ring: something to do or to offer, not to say

    readonly property color edge: verdict === "right" ? Theme.good : verdict === "wrong" ? Theme.attention : verdict === "missed" ? Theme.good
                                : checked ? Theme.primary : activeFocus ? Theme.primary : Theme.line

    checkable: true
    autoExclusive: false
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    implicitWidth: 320
    implicitHeight: Math.max(Theme.touch + 8, column.implicitHeight + 2 * Theme.s3 + 2)
    Accessible.role: several ? Accessible.CheckBox : Accessible.RadioButton
    Accessible.name: text
    Accessible.description: note
    Accessible.checked: checked
    Keys.onReturnPressed: if (enabled) { if (checkable) toggle(); clicked(); }

    background: Rectangle {
        radius: Theme.radiusControl + 2
        color: root.verdict === "right" ? Theme.goodSoft : root.verdict === "wrong" ? Theme.attentionSoft
             : root.checked ? Theme.primarySoft : root.hovered && root.enabled ? Theme.sunken : Theme.surface
        border.width: root.checked || root.verdict !== "" ? 2 : 1
        border.color: root.edge
        Behavior on color { ColorAnimation { duration: Theme.quick } }
        FocusRing { control: root; radius: Theme.radiusControl + 5 }
    }
    contentItem: Item {
        ColumnLayout {
            id: column
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.s4
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.s2
            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.s3
                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Math.max(0, (words.implicitHeight / Math.max(1, words.lineCount) - height) / 2)
                    visible: root.iconName !== ""
                    name: root.iconName
                    size: 24
                    color: Theme.primary
                }
                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Math.max(0, (words.implicitHeight / Math.max(1, words.lineCount) - height) / 2)
                    visible: root.iconName === ""
                    implicitWidth: 24
                    implicitHeight: 24
                    radius: root.several ? 6 : 12
                    color: root.verdict === "right" || root.verdict === "missed" ? Theme.good : root.verdict === "wrong" ? Theme.attention : root.checked ? Theme.primary : "transparent"
                    border.width: root.checked || root.verdict !== "" ? 0 : 2
                    border.color: Theme.lineStrong
                    Icon {
                        anchors.centerIn: parent
                        visible: name !== ""
                        name: root.verdict === "wrong" ? "close" : root.verdict !== "" || (root.checked && root.several) ? "check" : ""
                        size: 16
                        color: Theme.dark ? "#12171D" : "#FFFFFF"
                    }
                    Rectangle {
                        anchors.centerIn: parent
                        visible: root.checked && !root.several && root.verdict === ""
                        width: 10
                        height: 10
                        radius: 5
                        color: Theme.primaryInk
                    }
                }
                SafeText { id: words; Layout.fillWidth: true; text: root.text; reading: root.reading; verticalAlignment: Text.AlignTop; Accessible.ignored: true }  // its height may be that of a narrower row for a while
            }
            SafeText {
                visible: root.note !== ""
                Layout.fillWidth: true
                Layout.leftMargin: 36
                text: root.note
                size: Theme.sizeLabel
                reading: root.reading
                color: root.verdict === "wrong" ? Theme.attention : root.verdict === "" ? Theme.quiet : Theme.good
            }
        }
    }
}

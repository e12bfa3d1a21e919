// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// How things stand in a play: whom one is, trust and anger, the time gone by, what one may give, what was promised.
ColumnLayout {
    id: root

    property var value: null
    property bool brief: false      // a narrow window: what changes from turn to turn alone
    readonly property var link: value && value.link ? value.link : null
    readonly property var means: value && value.means ? value.means : null
    readonly property var promises: value && value.promises ? value.promises : []

    spacing: Theme.s2
    SafeText {
        objectName: "link-name"
        Layout.fillWidth: true
        visible: root.link !== null
        text: root.link ? qsTr("You are now: %1 (%2 of %3)").arg(root.link.name).arg(Theme.number(root.link.index + 1)).arg(Theme.number(root.link.of)) : ""
        strong: true
        size: Theme.sizeLabel
        color: Theme.primary
    }
    SafeText { Layout.fillWidth: true; visible: !root.brief && text !== ""; text: root.link && root.link.setting ? root.link.setting : ""; size: Theme.sizeSmall; soft: true }
    SafeText {
        objectName: "play-state"
        Layout.fillWidth: true
        visible: root.value !== null && !!root.value.state
        text: visible ? qsTr("%1 · %2").arg(root.value.state.trustWord).arg(root.value.state.angerWord) : ""
        size: Theme.sizeSmall
    }
    RowLayout {
        visible: root.value !== null && root.value.elapsed !== undefined
        spacing: 6
        Icon { name: "clock"; size: 16; color: Theme.quiet }
        SafeText {
            Layout.fillWidth: true
            text: !root.value ? "" : root.link ? qsTr("%1 of %2 minutes in this link").arg(Theme.number(root.link.taken)).arg(Theme.number(root.link.allotted)) : Theme.counted(qsTr("%n minutes gone by", "", root.value.elapsed || 0), root.value.elapsed || 0)
            size: Theme.sizeSmall
            color: root.link && root.link.taken > root.link.allotted ? Theme.attention : Theme.quiet
        }
    }
    RowLayout {
        visible: root.means !== null && !root.brief
        spacing: 6
        Icon { Layout.alignment: Qt.AlignTop; name: "gift"; size: 16; color: Theme.quiet }
        SafeText {
            Layout.fillWidth: true
            text: root.means ? qsTr("You may give (%1): %2. %3 of %4 are left.").arg(root.means.role).arg(root.means.remedies.join(Theme.apart)).arg(Theme.number(root.means.left)).arg(Theme.number(root.means.most)) : ""
            size: Theme.sizeSmall
            soft: true
        }
    }
    Repeater {
        model: root.promises
        RowLayout {
            required property string modelData
            spacing: 6
            Icon { Layout.alignment: Qt.AlignTop; name: "flag"; size: 16; color: Theme.primary }
            SafeText { Layout.fillWidth: true; text: qsTr("Promised: %1").arg(modelData); size: Theme.sizeSmall }
        }
    }
}

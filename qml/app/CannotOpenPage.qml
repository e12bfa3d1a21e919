// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Bridge
import Adab.Components

// The data could not be opened: one sentence that says what, where and what to do, in every language of the house.
FocusScope {
    id: page
    objectName: "cannotOpenPage"

    FormColumn {
        anchors.fill: parent
        widest: 620
        Icon { name: "alert"; size: 40; color: Theme.danger; Layout.alignment: Qt.AlignHCenter }
        SafeText { Layout.fillWidth: true; text: qsTr("The organisation's data cannot be opened"); strong: true; size: Theme.sizeHead; horizontalAlignment: Text.AlignHCenter }
        SafeText { objectName: "openingMessage"; Layout.fillWidth: true; text: House.openingMessage; reading: true; horizontalAlignment: Text.AlignHCenter }
        SafeText { Layout.fillWidth: true; text: qsTr("Nothing was changed."); soft: true; horizontalAlignment: Text.AlignHCenter }
        Flow {
            Layout.fillWidth: true
            Layout.maximumWidth: across
            Layout.alignment: Qt.AlignHCenter
            spacing: Theme.s2
            readonly property real across: Array.from(children).reduce((sum, one) => sum + one.implicitWidth + spacing, 0)
            Repeater {
                model: House.locales
                ActionButton {
                    required property var modelData
                    objectName: "language-" + modelData.locale
                    kind: "plain"
                    text: modelData.name
                    onClicked: House.locale = modelData.locale
                }
            }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The house's mark and name. The name is a word of Arabic and Persian, so it is written in the reader's own script.
RowLayout {
    id: root

    property int mark: 36
    property bool deep: false
    property bool named: true
    spacing: Theme.s3
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Adab")
    Image { source: root.deep ? "qrc:/adab/images/logo-on-deep.svg" : "qrc:/adab/images/logo.svg"; sourceSize: Qt.size(root.mark, root.mark); Layout.preferredWidth: root.mark; Layout.preferredHeight: root.mark }
    SafeText { visible: root.named; text: qsTr("Adab"); size: Math.round(root.mark * 0.62); strong: true; lineHeight: 1; color: root.deep ? Theme.deepInk : Theme.ink; Accessible.ignored: true }
}

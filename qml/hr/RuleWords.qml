// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// What a rule does, said by core: when, only if, then.
ColumnLayout {
    id: root

    property var says       // {when, only, then}

    spacing: 2
    Repeater {
        model: root.says ? [{"label": qsTr("When"), "text": root.says.when}].concat(root.says.only.map(o => ({"label": qsTr("Only if"), "text": o}))).concat([{"label": qsTr("Then"), "text": root.says.then}]) : []
        RowLayout {
            id: line
            required property var modelData
            Layout.fillWidth: true
            spacing: Theme.s3
            SafeText { Layout.preferredWidth: Math.max(72, 72 * Math.min(Theme.textScale, 1.5)); Layout.alignment: Qt.AlignTop; text: line.modelData.label; size: Theme.sizeSmall; soft: true; lineHeight: 1.3 }
            SafeText { Layout.fillWidth: true; text: line.modelData.text; size: Theme.sizeLabel }
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// The customer's mood: a face that changes and the word for it. 0 angry … 4 pleased.
ColumnLayout {
    id: root

    property int mood: 2
    property string word: Theme.moodWord(mood)
    property int diameter: 72

    spacing: 4
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("The customer is %1").arg(word)
    Image {
        id: face
        Layout.alignment: Qt.AlignHCenter
        Layout.preferredWidth: root.diameter
        Layout.preferredHeight: root.diameter
        sourceSize: Qt.size(root.diameter, root.diameter)
        source: "qrc:/adab/images/face-" + Math.max(0, Math.min(4, root.mood)) + ".svg"
        onSourceChanged: if (!Theme.calm) pulse.restart()
        SequentialAnimation {
            id: pulse
            NumberAnimation { target: face; property: "scale"; from: 0.9; to: 1.05; duration: 120; easing.type: Easing.OutQuad }
            NumberAnimation { target: face; property: "scale"; to: 1; duration: 100 }
        }
    }
    SafeText { Layout.alignment: Qt.AlignHCenter; visible: root.word !== ""; text: root.word; size: Theme.sizeSmall; strong: true; lineHeight: 1.1; wrapMode: Text.NoWrap; Accessible.ignored: true }
}

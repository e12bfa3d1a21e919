// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// How long the customer still waits for an answer. Never shown in calm mode; nothing blinks, and nothing is taken away when it is over.
RowLayout {
    id: root

    property var patience: null     // {seconds, left}
    property int waited: 0
    readonly property int remaining: patience ? Math.max(0, patience.left - waited) : 0

    visible: patience !== null && !Theme.calm
    spacing: Theme.s2
    onPatienceChanged: waited = 0
    Timer { interval: 1000; repeat: true; running: root.visible && root.remaining > 0; onTriggered: root.waited += 1 }
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text
    TimeRing { implicitWidth: 28; implicitHeight: 28; part: root.patience ? root.remaining / Math.max(1, root.patience.seconds) : 0; tint: root.remaining > 0 ? Theme.accent : Theme.attention }
    SafeText { id: words; Layout.fillWidth: true; text: root.remaining > 0 ? qsTr("The customer is waiting for your answer.") : qsTr("The customer has waited long. Answer all the same."); size: Theme.sizeSmall; soft: true; Accessible.ignored: true }
}

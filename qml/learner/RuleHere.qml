// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components

// What a rule asks for where one works, in the words of its variant; nothing where it is the same everywhere.
SafeText {
    property var here: null         // {text, place?} of the gate
    readonly property string words: here ? Theme.isolate(here.text) : ""

    visible: words !== ""
    text: words === "" ? "" : here.place ? qsTr("Here (%1): %2").arg(Theme.isolate(here.place)).arg(words) : qsTr("Here: %1").arg(words)
    size: Theme.sizeLabel
    soft: true
    reading: true
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Every text that may hold data: plain text only (a Text with its default format fetches images named in what it shows), in the family
// of its own script, aligned to where the page's reading starts.
Text {
    id: root

    property int size: Theme.sizeBody
    property bool strong: false
    property bool soft: false
    property bool reading: false
    readonly property string script: Theme.script(text)

    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    color: soft ? Theme.quiet : Theme.ink
    font.family: Theme.family(script, reading)
    font.pixelSize: size
    font.weight: strong ? Font.Bold : Font.Normal
    lineHeight: Theme.leading(script, reading)
    horizontalAlignment: Text.AlignLeft
    verticalAlignment: Text.AlignVCenter
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text.length === 0
}

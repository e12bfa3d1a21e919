// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// What every control that answers a question is: it is given what is asked (`item`) and what is answered so far (`response`, null where
// nothing is), and says `answered` with a whole new answer in the gate's form. It keeps nothing that is not in `response` but an answer
// that is being typed or moved, which `flush()` sends at once.
ColumnLayout {
    property var item
    property var response: null
    property bool locked: false
    signal answered(var response)

    function flush() {}
    function focusFirst() { nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason); }

    spacing: Theme.s3
    enabled: !locked
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// An answer that is being typed: it is due when the hand rests, or at once by `flush()`.
Timer {
    property bool waiting: false
    signal due

    interval: 700
    function touch() {
        waiting = true;
        restart();
    }
    function flush() {
        stop();
        if (!waiting)
            return;
        waiting = false;
        due();
    }
    onTriggered: flush()
}

// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Adab.Bridge

// An instant of an answer as the reader writes it: the sentence of the gate where there is one, else the bridge's formatting in the
// reader's calendar. No page computes a date.
QtObject {
    function moment(entry) {
        if (entry.atText)
            return entry.atText;
        return entry.at ? of(entry.at) : "";
    }
    function of(iso) { return House.dateText(iso); }
}

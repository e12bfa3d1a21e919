// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components

// What just happened, for whoever cannot see it, and for whoever can: one quiet line that screen readers read when it changes.
SafeText {
    objectName: "spoken"
    size: Theme.sizeLabel
    soft: true
    Accessible.role: Accessible.AlertMessage
    onTextChanged: said => { if (said !== "") Phrasing.announce(this); }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

QtObject {
    id: model

    property string login
    property string secret
    readonly property bool kiosk: House.kiosk
    readonly property bool ready: House.opening === "open"
    readonly property alias busy: signing.busy
    readonly property alias message: signing.errorMessage
    readonly property string notice: House.notice
    readonly property bool complete: login.trim() !== "" && secret !== "" && ready && !busy
    signal refused

    // A PIN opens the short session of a shared seat; only a password opens that of a desk of one's own.
    function looksLikePin(text) { return /^[0-9\u06F0-\u06F9\u0660-\u0669\u0E50-\u0E59]{4,8}$/.test(text); }

    function signIn() {
        if (complete)
            signing.run({ login: login.trim(), secret: secret, device: kiosk || (House.shared && looksLikePin(secret)) ? "kiosk" : "desk" });
    }

    property Command signing: Command {
        id: signing
        name: "people.signIn"
        onDone: value => { model.secret = ""; House.signIn(value.token); }
        onRefused: { model.secret = ""; model.refused(); }
    }
}

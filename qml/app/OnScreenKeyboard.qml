// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.VirtualKeyboard
import QtQuick.VirtualKeyboard.Settings
import Adab.Bridge

// The keyboard of a kiosk in the four scripts of the house; it opens in the language of the screen.
InputPanel {
    id: panel

    readonly property real visibleHeight: active ? height : 0

    function take() {
        VirtualKeyboardSettings.activeLocales = ["en_GB", "th_TH", "fa_FA", "ar_AR"];
        const names = { en: "en_GB", th: "th_TH", fa: "fa_FA", ar: "ar_AR" };
        VirtualKeyboardSettings.locale = names[House.locale];
    }
    Component.onCompleted: take()
    Connections { target: House; function onLocaleChanged() { panel.take(); } }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Window
import Adab.Bridge
import Adab.Components

// The window: the way in until somebody is signed in, then the shell with its stack of pages. Both are loaded when they are needed, so
// that the first picture comes soon.
Window {
    id: window

    property list<string> missingFonts
    property string fontFolder

    width: 1280
    height: 800
    minimumWidth: 360
    minimumHeight: 560
    visible: true
    visibility: House.kiosk ? Window.FullScreen : Window.AutomaticVisibility
    title: "Adab"
    color: Theme.page

    Binding { target: Theme; property: "locale"; value: House.locale }
    Binding { target: Theme; property: "dark"; value: House.dark }
    Binding { target: Theme; property: "calm"; value: !House.motion }
    Binding { target: Theme; property: "numbering"; value: House.numbering }
    Component.onCompleted: Theme.formatter = (n, decimals) => House.number(n, decimals)
    Binding { target: Theme; property: "textScale"; value: House.textScale }

    Item {
        id: room
        anchors { top: parent.top; left: parent.left; right: parent.right; bottom: keyboard.top }
        LayoutMirroring.enabled: House.mirrored
        LayoutMirroring.childrenInherit: true

        Loader {
            id: place
            objectName: "place"
            anchors.fill: parent
            focus: true
            source: House.opening === "failed" ? "CannotOpenPage.qml" : !House.signedIn ? "WayIn.qml" : "Inside.qml"
            onLoaded: if (item.hasOwnProperty("missingFonts")) {
                item.missingFonts = window.missingFonts;
                item.fontFolder = window.fontFolder;
            }
        }
        Loader {
            anchors.fill: parent
            active: House.idleSeconds >= 0
            source: "IdleNotice.qml"
            onLoaded: item.forceActiveFocus()
            onActiveChanged: if (!active && place.item) place.item.forceActiveFocus()
        }
    }

    // Only a kiosk has it; elsewhere the module is not even loaded.
    Loader {
        id: keyboard
        anchors { left: parent.left; right: parent.right }
        y: window.contentItem.height - (item ? item.visibleHeight : 0)
        source: House.kiosk ? "OnScreenKeyboard.qml" : ""
    }

    Shortcut { sequences: [StandardKey.Back]; onActivated: Navigation.back() }
    Command { id: keeping; name: "people.saveSettings" }
    // The size goes with the person to the next screen.
    function scale(to) {
        House.textScale = Math.max(1, Math.min(2, to));
        if (House.signedIn)
            keeping.run({ textSize: Math.round(House.textScale * 100) });
    }
    Shortcut { sequence: "Ctrl++"; onActivated: window.scale(House.textScale + 0.25) }
    Shortcut { sequence: "Ctrl+-"; onActivated: window.scale(House.textScale - 0.25) }
    Shortcut { sequence: "Ctrl+0"; onActivated: window.scale(1) }
}

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
    Binding { target: Theme; property: "nativeDigits"; value: House.digitStyle !== "latin" }

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
            onLoaded: if (item.hasOwnProperty("missingFonts")) item.missingFonts = window.missingFonts
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
    Shortcut { sequence: "Ctrl++"; onActivated: Theme.textScale = Math.min(2, Theme.textScale + 0.25) }
    Shortcut { sequence: "Ctrl+-"; onActivated: Theme.textScale = Math.max(1, Theme.textScale - 0.25) }
    Shortcut { sequence: "Ctrl+0"; onActivated: Theme.textScale = 1 }
}

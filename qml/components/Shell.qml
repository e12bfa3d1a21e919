// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What stands around a page: on a desktop a rail of five at most with words under the signs, on a phone the same five at the bottom;
// language and person at the top end, back where the reading starts. `focused` keeps the top bar alone.
FocusScope {
    id: root

    property var destinations: []       // [{page, title, icon}]
    property string current
    property string title
    property string personName
    property string personNote
    property string languageName
    property var locales: []
    property bool canGoBack: false
    property bool focused: false
    property bool bare: false
    property string signOutText: qsTr("Sign out")
    readonly property bool rail: width >= Theme.phoneBelow * Math.min(Theme.textScale, 1.5)
    default property alias content: stage.data
    signal destinationChosen(string page)
    signal backAsked
    signal languageChosen(string locale)
    signal personAsked
    signal signOutAsked

    Rectangle { anchors.fill: parent; color: Theme.page }

    // The rail.
    Rectangle {
        id: side
        visible: root.rail && !root.focused && !root.bare && root.destinations.length > 0
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: visible ? Math.round(108 * Math.min(Theme.textScale, 1.35)) : 0
        color: Theme.surface
        Rectangle { anchors.right: parent.right; width: 1; height: parent.height; color: Theme.line }
        ColumnLayout {
            anchors { left: parent.left; right: parent.right; top: parent.top; topMargin: Theme.s4 }
            spacing: Theme.s1
            Logo { Layout.alignment: Qt.AlignHCenter; Layout.bottomMargin: Theme.s4; named: false; mark: 40 }
            Repeater {
                model: root.rail ? root.destinations : []
                ShellPlace { Layout.fillWidth: true; Layout.leftMargin: Theme.s2; Layout.rightMargin: Theme.s2; here: modelData.page === root.current; onClicked: root.destinationChosen(modelData.page) }
            }
        }
    }
    // The top bar.
    Item {
        id: bar
        anchors { left: side.right; right: parent.right; top: parent.top }
        visible: !root.bare
        height: visible ? Math.max(60, Theme.touch + 16) : 0
        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: root.rail ? Theme.s5 : Theme.s2
            anchors.rightMargin: root.rail ? Theme.s5 : Theme.s2
            spacing: Theme.s2
            IconButton { objectName: "back"; visible: root.canGoBack; iconName: "back"; text: qsTr("Back"); onClicked: root.backAsked() }
            Logo { visible: !root.canGoBack && !root.rail; Layout.leftMargin: Theme.s2; named: false; mark: 32 }
            SafeText { Layout.fillWidth: true; Layout.leftMargin: root.canGoBack ? 0 : Theme.s2; text: root.title; size: Math.round(Theme.sizeBody * Math.min(1, 1.35 / Theme.textScale)); strong: true; wrapMode: Text.NoWrap; fontSizeMode: Text.HorizontalFit; minimumPixelSize: Math.round(14 * Math.min(Theme.textScale, 1.3)); elide: Text.ElideRight; Accessible.role: Accessible.Heading }
            LanguageMenu { signOnly: !root.rail && (Theme.textScale > 1.2 || root.width < 380); locales: root.locales; onChosen: locale => root.languageChosen(locale) }
            T.AbstractButton {
                id: who
                objectName: "person-menu"
                implicitWidth: Theme.touch
                implicitHeight: Theme.touch
                focusPolicy: Qt.StrongFocus
                onClicked: menu.visible ? menu.close() : menu.open()
                Keys.onReturnPressed: menu.open()
                Accessible.role: Accessible.ButtonMenu
                Accessible.name: root.personName
                background: Item { FocusRing { control: who; around: 0; radius: height / 2 } }
                contentItem: Item { Avatar { anchors.centerIn: parent; name: root.personName } }
                T.Popup {
                    id: menu
                    y: who.height + 4
                    x: Theme.mirrored ? 0 : who.width - width
                    width: 260
                    height: entries.implicitHeight + 16
                    padding: 8
                    margins: 8
                    focus: true
                    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
                    background: Card { radius: Theme.radiusControl + 2 }
                    contentItem: ColumnLayout {
                        id: entries
                        LayoutMirroring.enabled: Theme.mirrored
                        LayoutMirroring.childrenInherit: true
                        spacing: 2
                        RowLayout {
                            Layout.margins: Theme.s2
                            spacing: Theme.s3
                            Avatar { name: root.personName; diameter: 40 }
                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 0
                                SafeText { Layout.fillWidth: true; text: root.personName; strong: true; size: Theme.sizeLabel }
                                SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.personNote; soft: true; size: Theme.sizeSmall }
                            }
                        }
                        Divider { Layout.fillWidth: true }
                        MenuRow { objectName: "menu-settings"; iconName: "settings"; text: qsTr("Settings"); onClicked: { menu.close(); root.personAsked(); } }
                        MenuRow { objectName: "sign-out"; iconName: "sign-out"; text: root.signOutText; onClicked: { menu.close(); root.signOutAsked(); } }
                    }
                }
            }
        }
        Divider { anchors { left: parent.left; right: parent.right; bottom: parent.bottom } }
    }
    Item {
        id: stage
        anchors { left: side.right; right: parent.right; top: bar.bottom; bottom: foot.top }
    }
    // The same five at the bottom of a phone.
    Rectangle {
        id: foot
        visible: !root.rail && !root.focused && !root.bare && root.destinations.length > 0
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? Math.max(64, Math.round(60 * Math.min(Theme.textScale, 1.5))) : 0
        color: Theme.surface
        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
        Row {
            anchors.fill: parent
            Repeater {
                model: root.rail ? [] : root.destinations
                ShellPlace { width: foot.width / root.destinations.length; height: foot.height; below: true; here: modelData.page === root.current; onClicked: root.destinationChosen(modelData.page) }
            }
        }
    }
}

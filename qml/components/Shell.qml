// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What stands around a page: on a desktop a rail of five at most with words under the signs, on a phone the same five at the bottom;
// language and person at the top end, back where the reading starts. `focused` keeps the top bar alone.
FocusScope {
    id: root

    property var destinations: []       // [{page, title, icon}]
    property var further: []            // [{role, page, title, icon}]: for which there is no room, behind the last place
    readonly property var shown: root.further.length > 0 ? destinations.concat([{ page: "more", title: qsTr("More"), icon: "grid" }]) : destinations
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
    function isHere(page) { return page === current || (page === "more" && root.further.some(place => place.page === current)); }
    function choose(place) {
        if (place.modelData.page === "more")
            others.openBy(place);
        else
            destinationChosen(place.modelData.page);
    }
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
                model: root.rail ? root.shown : []
                ShellPlace { Layout.fillWidth: true; Layout.leftMargin: Theme.s2; Layout.rightMargin: Theme.s2; here: root.isHere(modelData.page); onClicked: root.choose(this) }
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
                model: root.rail ? [] : root.shown
                ShellPlace { width: foot.width / root.shown.length; height: foot.height; below: true; here: root.isHere(modelData.page); onClicked: root.choose(this) }
            }
        }
    }
    // The places that found no room: beside the rail, above the bar of a phone.
    T.Popup {
        id: others
        objectName: "more-places"
        x: root.rail ? (Theme.mirrored ? -width - Theme.s3 : parent.width + Theme.s3) : Theme.mirrored ? 0 : parent.width - width
        y: root.rail ? 0 : -height - Theme.s2
        width: 240
        height: rows.implicitHeight + 16
        padding: 8
        margins: 8
        focus: true
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent
        background: Card { radius: Theme.radiusControl + 2 }
        function openBy(place) {
            if (visible) {
                close();
                return;
            }
            parent = place;
            open();
        }
        onOpened: if (lines.count > 0) lines.itemAt(0).begin()
        contentItem: ColumnLayout {
            id: rows
            LayoutMirroring.enabled: Theme.mirrored
            LayoutMirroring.childrenInherit: true
            spacing: 2
            Repeater {
                id: lines
                model: root.further
                ColumnLayout {
                    id: entry
                    required property var modelData
                    required property int index
                    spacing: 2
                    Layout.fillWidth: true
                    function begin() { row.forceActiveFocus(Qt.TabFocusReason); }
                    // A line between one kind of work and the next.
                    Divider { Layout.fillWidth: true; Layout.topMargin: Theme.s1; Layout.bottomMargin: Theme.s1; visible: entry.index > 0 && root.further[entry.index - 1].role !== entry.modelData.role }
                    MenuRow {
                        id: row
                        objectName: "nav-" + entry.modelData.page.replace(/^.*\//, "").toLowerCase()
                        iconName: entry.modelData.icon
                        text: entry.modelData.title
                        Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                        Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason)
                        onClicked: { others.close(); root.destinationChosen(entry.modelData.page); }
                    }
                }
            }
        }
    }
}

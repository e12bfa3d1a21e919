// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// A place in a figure: tapped, the marker dragged, or moved by the arrow keys (finer with Shift); or chosen among the places by name. The
// figure is never mirrored: left in it is left.
AnswerBase {
    id: root

    property string source          // where the figure comes from, as an image's source
    readonly property var figure: item.figure || ({"width": 640, "height": 360, "alt": ""})
    readonly property int across: figure.width > 0 ? figure.width : 640
    readonly property int down: figure.height > 0 ? figure.height : 360
    readonly property var sent: {
        if (!response)
            return null;
        if (response.point && response.point.x !== undefined)
            return response.point;
        const place = response.place ? item.places.find(p => p.place === response.place) : null;
        return place ? {"x": place.x, "y": place.y} : null;
    }
    property var moving: null       // where the marker is while it moves
    readonly property var point: moving || sent
    readonly property string named: {
        if (!sent)
            return "";
        const place = item.places.find(p => p.x === sent.x && p.y === sent.y);
        return place ? place.place : "";
    }

    function bounded(x, y) { return {"x": Math.round(Math.max(0, Math.min(across, x))), "y": Math.round(Math.max(0, Math.min(down, y)))}; }
    function set(x, y) {
        moving = null;
        settle.stop();
        settle.waiting = false;
        answered({"point": bounded(x, y)});
    }
    function shift(dx, dy) {
        const from = point || {"x": Math.round(across / 2), "y": Math.round(down / 2)};
        moving = point ? bounded(from.x + dx, from.y + dy) : from;
        spoken.text = spotWords(moving);
        settle.touch();
    }
    // Nothing of the key: only where the marker is, in words.
    function spotWords(p) {
        const column = p.x < across / 3 ? qsTr("left") : p.x > 2 * across / 3 ? qsTr("right") : qsTr("middle");
        const row = p.y < down / 3 ? qsTr("top") : p.y > 2 * down / 3 ? qsTr("bottom") : qsTr("middle");
        return qsTr("The marker is here: %1, %2 (%3 from the left, %4 from the top)").arg(row).arg(column).arg(Theme.percent(Math.round(100 * p.x / across))).arg(Theme.percent(Math.round(100 * p.y / down)));
    }
    function step(from, by) {
        const next = places.itemAt(from + by);
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }
    function flush() { settle.flush(); }
    function focusFirst() { board.forceActiveFocus(Qt.TabFocusReason); }

    Settle { id: settle; onDue: if (root.moving) root.set(root.moving.x, root.moving.y) }
    Item {
        id: board
        objectName: "figure"
        Layout.fillWidth: true
        implicitHeight: Math.round(width * root.down / root.across)
        activeFocusOnTab: true
        readonly property real scaling: width / root.across
        Accessible.role: Accessible.Graphic
        Accessible.name: root.figure.alt || qsTr("Figure")
        Accessible.description: qsTr("The arrow keys move the marker, with Shift by a little; or choose a place by its name below.")
        Accessible.focusable: true
        Keys.onPressed: event => {
            const by = event.modifiers & Qt.ShiftModifier ? Math.max(1, Math.round(root.across / 160)) : Math.round(root.across / 32);
            event.accepted = true;
            if (event.key === Qt.Key_Left)
                root.shift(-by, 0);
            else if (event.key === Qt.Key_Right)
                root.shift(by, 0);
            else if (event.key === Qt.Key_Up)
                root.shift(0, -by);
            else if (event.key === Qt.Key_Down)
                root.shift(0, by);
            else if ((event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && root.moving)
                root.flush();
            else if (event.key === Qt.Key_Space && !root.point)
                root.shift(0, 0);
            else if ((event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) && root.point)
                root.takeBack();
            else
                event.accepted = false;
        }
        FocusRing { control: board; readonly property int focusReason: Qt.TabFocusReason }
        Rectangle { anchors.fill: parent; radius: Theme.radiusCard; color: "#F4EDE0" }
        Image {
            id: picture
            anchors.fill: parent
            source: root.source
            sourceSize: Qt.size(Math.round(board.width), 0)
            fillMode: Image.Stretch
            LayoutMirroring.enabled: false
            Accessible.ignored: true
        }
        TapHandler {
            enabled: !root.locked
            onTapped: point => { board.forceActiveFocus(Qt.MouseFocusReason); root.set(point.position.x / board.scaling, point.position.y / board.scaling); }
        }
        Item {
            id: marker
            objectName: "marker"
            visible: root.point !== null
            readonly property int side: Math.max(44, Theme.touch)
            width: side
            height: side
            x: root.point ? root.point.x * board.scaling - side / 2 : 0
            y: root.point ? root.point.y * board.scaling - side / 2 : 0
            Rectangle { anchors.centerIn: parent; width: 30; height: 30; radius: 15; color: "#40FFFFFF"; border.width: 4; border.color: "#FFFFFF" }
            Rectangle { anchors.centerIn: parent; width: 26; height: 26; radius: 13; color: "transparent"; border.width: 3; border.color: "#0F6B66" }
            Rectangle { anchors.centerIn: parent; width: 8; height: 8; radius: 4; color: "#0F6B66"; border.width: 1; border.color: "#FFFFFF" }
            DragHandler {
                target: null
                enabled: !root.locked
                property point last
                property bool moved: false
                onCentroidChanged: if (active) {
                    last = board.mapFromItem(null, centroid.scenePosition.x, centroid.scenePosition.y);
                    moved = true;
                    root.moving = root.bounded(last.x / board.scaling, last.y / board.scaling);
                }
                onActiveChanged: if (!active && moved) {
                    moved = false;
                    root.set(last.x / board.scaling, last.y / board.scaling);
                }
            }
        }
    }
    function takeBack() { moving = null; settle.stop(); settle.waiting = false; answered({"point": {}}); }
    SpokenNote { id: spoken; Layout.fillWidth: true; visible: text !== "" }
    SafeText { Layout.fillWidth: true; Layout.topMargin: Theme.s2; text: qsTr("Or choose the place by its name:"); size: Theme.sizeLabel; strong: true }
    Repeater {
        id: places
        model: root.item.places
        ChoiceRow {
            required property var modelData
            required property int index
            objectName: "place-" + modelData.place
            Layout.fillWidth: true
            text: modelData.text
            checkable: false
            checked: root.named === modelData.place && !root.moving
            onClicked: { root.moving = null; root.answered({"place": modelData.place}); }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Keys.onDownPressed: root.step(index, 1)
            Keys.onUpPressed: root.step(index, -1)
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// Things to put in order: dragged, moved by the arrows beside each, or by keys: Space takes one up, the arrow keys move it, Space puts it
// down, Escape leaves it where it was. The list is one stop of the Tab key; the arrow keys go through it.
AnswerBase {
    id: root

    readonly property var first: item.options.map(o => o.option)
    readonly property var given: response && response.order && response.order.length === first.length ? Array.from(response.order) : null
    property string holding
    property var held: []
    property string here: first[0]
    property var heights: ({})
    readonly property int gap: Theme.s2
    readonly property var shown: holding !== "" ? held : given || first

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Put them in order")

    function textOf(option) { return item.options.find(o => o.option === option).text; }
    function placeOf(option) { return shown.indexOf(option) + 1; }
    function topOf(option) {
        let y = 0;
        for (const one of shown) {
            if (one === option)
                return y;
            y += (heights[one] || 0) + gap;
        }
        return y;
    }
    readonly property real whole: shown.reduce((sum, one) => sum + (heights[one] || 0) + gap, -gap)
    function measured(option, height) {
        const all = Object.assign({}, heights);
        all[option] = height;
        heights = all;
    }
    function moved(order, option, to) {
        const next = order.filter(o => o !== option);
        next.splice(Math.max(0, Math.min(next.length, to)), 0, option);
        return next;
    }
    function where(option) { return qsTr("Place %1 of %2: %3").arg(Theme.number(placeOf(option))).arg(Theme.number(first.length)).arg(Theme.isolate(textOf(option))); }
    function grab(option) {
        held = shown;
        holding = option;
        spoken.text = qsTr("Taken up. The arrow keys move it, Space puts it down, Escape leaves it where it was.") + " " + where(option);
    }
    function shift(to) {
        held = moved(held, holding, to);
        spoken.text = where(holding);
    }
    function drop() {
        if (holding === "")
            return;
        const option = holding, next = held, before = given || first;
        holding = "";
        put(next, option, before);
    }
    function put(next, option, before) {
        if (next.join(",") !== before.join(","))
            answered({"order": next});
        spoken.text = qsTr("Put down.") + " " + where(option);
    }
    function leave() {
        const option = holding;
        holding = "";
        spoken.text = qsTr("Left where it was.") + " " + where(option);
    }
    function move(option, to) {
        const before = shown;
        if (to < 0 || to >= before.length || before.indexOf(option) === to)
            return;
        put(moved(before, option, to), option, before);
    }
    function focusOn(option) {
        here = option;
        const row = rows.itemAt(first.indexOf(option));
        if (row)
            row.forceActiveFocus(Qt.TabFocusReason);
    }
    function flush() { drop(); }
    function focusFirst() { focusOn(shown[0]); }

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(0, root.whole)
        Repeater {
            id: rows
            model: root.item.options
            T.Control {
                id: row
                required property var modelData
                readonly property string option: modelData.option
                readonly property int place: root.shown.indexOf(option)
                readonly property bool up: root.holding === option
                objectName: "order-" + option
                width: parent.width
                height: Math.max(Theme.touch + 12, words.implicitHeight + 2 * Theme.s3)
                y: root.topOf(option)
                z: drag.active || up ? 5 : 0
                focusPolicy: root.here === option || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                transform: Translate { y: drag.active ? drag.translation.y : 0 }
                onHeightChanged: root.measured(option, height)
                Component.onCompleted: root.measured(option, height)
                onActiveFocusChanged: activeFocus ? root.here = option : up ? root.drop() : undefined
                Accessible.role: Accessible.ListItem
                Accessible.name: qsTr("%1. %2").arg(Theme.number(place + 1)).arg(modelData.text)
                Accessible.description: up ? qsTr("Taken up.") : qsTr("Space takes it up, the arrow keys move it.")
                Accessible.focusable: true
                Accessible.selected: up
                Keys.onPressed: event => {
                    const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                    const end = event.key === Qt.Key_Home ? 0 : event.key === Qt.Key_End ? root.first.length - 1 : -1;
                    event.accepted = true;
                    if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                        if (!event.isAutoRepeat)
                            row.up ? root.drop() : root.grab(row.option);
                    } else if (event.key === Qt.Key_Escape && row.up) {
                        root.leave();
                    } else if (by !== 0 && row.up) {
                        root.shift(row.place + by);
                    } else if (by !== 0 && event.modifiers & Qt.AltModifier) {
                        root.move(row.option, row.place + by);
                    } else if (by !== 0 && row.place + by >= 0 && row.place + by < root.first.length) {
                        root.focusOn(root.shown[row.place + by]);
                    } else if (end >= 0) {
                        row.up ? root.shift(end) : root.focusOn(root.shown[end]);
                    } else {
                        event.accepted = false;
                    }
                }
                background: Rectangle {
                    radius: Theme.radiusControl + 2
                    color: drag.active || row.up ? Theme.primarySoft : Theme.surface
                    border.width: drag.active || row.up ? 2 : 1
                    border.color: drag.active || row.up ? Theme.primary : Theme.line
                    FocusRing { control: row; radius: Theme.radiusControl + 5 }
                }
                Behavior on y { enabled: !drag.active; NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }
                DragHandler {
                    id: drag
                    target: null
                    enabled: !root.locked
                    xAxis.enabled: false
                    property real last: 0
                    onTranslationChanged: if (active) last = translation.y
                    onActiveChanged: {
                        if (active || last === 0)
                            return;
                        const middle = row.y + last + row.height / 2;
                        last = 0;
                        let to = 0;
                        for (const one of root.shown)
                            if (one !== row.option && root.topOf(one) + root.heights[one] / 2 < middle)
                                ++to;
                        Qt.callLater(root.move, row.option, to);
                    }
                }
                contentItem: Item {
                    GridLayout {
                        id: words
                        anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s1 }
                        // Large words have the whole width, and the arrows go below them.
                        columns: Theme.textScale > 1.3 && row.width < 520 ? 3 : 4
                        columnSpacing: Theme.s3
                        rowSpacing: 0
                        Icon { name: "grip"; size: 20; color: Theme.lineStrong }
                        SafeText { text: Theme.number(row.place + 1); strong: true; color: Theme.primary; Accessible.ignored: true }
                        SafeText { Layout.fillWidth: true; text: row.modelData.text; reading: true; Accessible.ignored: true }
                        RowLayout {
                            Layout.columnSpan: words.columns === 3 ? 3 : 1
                            Layout.alignment: Qt.AlignRight | Qt.AlignVCenter
                            spacing: Theme.s3
                            // The keys have the row itself; these are for fingers.
                            IconButton { objectName: "up-" + row.option; focusPolicy: Qt.NoFocus; iconName: "up"; text: qsTr("Move up"); enabled: row.place > 0; onClicked: root.move(row.option, row.place - 1) }
                            IconButton { objectName: "down-" + row.option; focusPolicy: Qt.NoFocus; iconName: "down"; text: qsTr("Move down"); enabled: row.place < root.first.length - 1; onClicked: root.move(row.option, row.place + 1) }
                        }
                    }
                }
            }
        }
    }
    SpokenNote { id: spoken; Layout.fillWidth: true; visible: text !== "" }
    ActionButton {
        objectName: "keep-order"
        visible: !root.given && !root.locked
        kind: "quiet"
        text: qsTr("This order is right")
        onClicked: { root.answered({"order": root.shown}); root.focusOn(root.shown[0]); }
    }
}

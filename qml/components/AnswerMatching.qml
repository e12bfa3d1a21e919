// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

// What belongs to what. An entry is dragged to its place, or tapped and then the place, or the place and then the entry. By keys: Space
// takes an entry up, the arrow keys choose the place, Space puts it there, Escape leaves it; Delete empties a place. One entry may serve
// several places.
AnswerBase {
    id: root

    readonly property var pairs: response && response.pairs ? response.pairs : ({})
    property string holding         // the entry that is taken up
    property string aim             // the place that is looked at while something is taken up, or that waits for an entry
    property string hereStem: item.stems.length > 0 ? item.stems[0].stem : ""
    property string hereOption: item.options.length > 0 ? item.options[0].option : ""
    readonly property bool wide: width >= 640 * Math.min(Theme.textScale, 1.4)

    function textOf(option) {
        const known = item.options.find(o => o.option === option);
        return known ? known.text : "";
    }
    function stemText(stem) { return item.stems.find(s => s.stem === stem).text; }
    function stemAt(stem) { return item.stems.findIndex(s => s.stem === stem); }
    function usesOf(option) { return item.stems.filter(s => pairs[s.stem] === option).length; }
    function put(option, stem) {
        const next = {};
        for (const one of item.stems) {
            const value = one.stem === stem ? option : pairs[one.stem];
            if (value)
                next[one.stem] = value;
        }
        holding = "";
        aim = "";
        answered({"pairs": next});
        spoken.text = option !== "" ? qsTr("%1 now belongs to: %2").arg(Theme.isolate(textOf(option))).arg(Theme.isolate(stemText(stem))) : qsTr("Nothing belongs to this now: %1").arg(Theme.isolate(stemText(stem)));
    }
    function take(option) {
        holding = option;
        const free = item.stems.find(s => !pairs[s.stem]);
        aim = free ? free.stem : item.stems[0].stem;
        spoken.text = qsTr("Taken up. The arrow keys choose the place, Space puts it there, Escape leaves it.") + " " + stemText(aim);
    }
    function look(by) {
        const to = Math.max(0, Math.min(item.stems.length - 1, stemAt(aim) + by));
        aim = item.stems[to].stem;
        spoken.text = qsTr("Place %1 of %2: %3").arg(Theme.number(to + 1)).arg(Theme.number(item.stems.length)).arg(Theme.isolate(stemText(aim)));
    }
    function leave() {
        holding = "";
        aim = "";
        spoken.text = qsTr("Left where it was.");
    }
    // By pointer, and by whatever presses for a screen reader.
    function optionPressed(option) {
        if (holding === option) {
            leave();
        } else if (holding === "" && aim !== "") {
            const stem = aim;
            put(option, stem);
            focusStem(stem);
        } else {
            take(option);
        }
    }
    function stemPressed(stem) {
        if (holding !== "") {
            put(holding, stem);
        } else {
            aim = aim === stem ? "" : stem;
            if (aim !== "") {
                spoken.text = qsTr("Now choose what belongs here.");
                focusOption(pairs[stem] || hereOption);
            }
        }
    }
    function focusStem(stem) { const row = stems.itemAt(stemAt(stem)); if (row) row.forceActiveFocus(Qt.TabFocusReason); }
    function focusOption(option) {
        const row = options.itemAt(item.options.findIndex(o => o.option === option));
        if (row)
            row.forceActiveFocus(Qt.TabFocusReason);
    }
    function stemUnder(scenePoint) {
        for (let i = 0; i < stems.count; ++i) {
            const row = stems.itemAt(i);
            const p = row.mapFromItem(null, scenePoint.x, scenePoint.y);
            if (p.x >= 0 && p.y >= 0 && p.x <= row.width && p.y <= row.height)
                return item.stems[i].stem;
        }
        return "";
    }
    function focusFirst() { focusStem(item.stems[0].stem); }

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide && !root.locked ? 2 : 1
        columnSpacing: Theme.s4
        rowSpacing: Theme.s4
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s2
            Repeater {
                id: stems
                model: root.item.stems
                T.AbstractButton {
                    id: place
                    required property var modelData
                    required property int index
                    readonly property string stem: modelData.stem
                    readonly property string option: root.pairs[stem] || ""
                    readonly property bool aimed: root.aim === stem
                    objectName: "stem-" + stem
                    Layout.fillWidth: true
                    implicitHeight: Math.max(Theme.touch + 12, inner.implicitHeight + 2 * Theme.s3)
                    focusPolicy: root.hereStem === stem || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    hoverEnabled: true
                    onClicked: root.stemPressed(stem)
                    onActiveFocusChanged: if (activeFocus) root.hereStem = stem
                    Accessible.role: Accessible.Button
                    Accessible.name: modelData.text + ": " + (option !== "" ? root.textOf(option) : qsTr("nothing yet"))
                    Accessible.description: option !== "" ? qsTr("Space chooses another, Delete takes it away.") : qsTr("Space, then choose what belongs here.")
                    Keys.onPressed: event => {
                        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                        event.accepted = true;
                        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                            root.stemPressed(stem);
                        else if ((event.key === Qt.Key_Delete || event.key === Qt.Key_Backspace) && option !== "")
                            root.put("", stem);
                        else if (by !== 0 && root.item.stems[index + by])
                            root.focusStem(root.item.stems[index + by].stem);
                        else if (event.key === Qt.Key_Escape && (root.aim !== "" || root.holding !== ""))
                            root.leave();
                        else
                            event.accepted = false;
                    }
                    background: Rectangle {
                        radius: Theme.radiusControl + 2
                        color: place.aimed ? Theme.accentSoft : Theme.surface
                        border.width: place.aimed ? 2 : 1
                        border.color: place.aimed ? Theme.accent : place.option !== "" ? Theme.primary : Theme.line
                        FocusRing { control: place; radius: Theme.radiusControl + 5 }
                    }
                    contentItem: Item {
                        ColumnLayout {
                            id: inner
                            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s4; rightMargin: Theme.s3 }
                            spacing: Theme.s2
                            SafeText { Layout.fillWidth: true; text: place.modelData.text; reading: true; strong: true; Accessible.ignored: true }
                            Rectangle {
                                Layout.fillWidth: true
                                implicitHeight: Math.max(Theme.touch, answer.implicitHeight + 12)
                                radius: Theme.radiusControl
                                color: place.option !== "" ? Theme.primarySoft : Theme.sunken
                                RowLayout {
                                    id: answer
                                    anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: 2 }
                                    spacing: Theme.s2
                                    SafeText { Layout.fillWidth: true; text: place.option !== "" ? root.textOf(place.option) : place.aimed && root.holding === "" ? qsTr("Choose from the list") : qsTr("Nothing yet"); reading: place.option !== ""; soft: place.option === ""; size: Theme.sizeLabel; Accessible.ignored: true }
                                    IconButton { objectName: "clear-" + place.stem; visible: place.option !== "" && !root.locked; focusPolicy: Qt.NoFocus; iconName: "close"; iconSize: 18; text: qsTr("Take it away"); onClicked: root.put("", place.stem) }
                                }
                            }
                        }
                    }
                }
            }
        }
        ColumnLayout {
            visible: !root.locked
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.alignment: Qt.AlignTop
            spacing: Theme.s2
            Repeater {
                id: options
                model: root.item.options
                T.AbstractButton {
                    id: entry
                    required property var modelData
                    required property int index
                    readonly property string option: modelData.option
                    readonly property bool up: root.holding === option
                    readonly property int uses: root.usesOf(option)
                    objectName: "match-" + option
                    Layout.fillWidth: true
                    implicitHeight: Math.max(Theme.touch + 4, line.implicitHeight + 2 * Theme.s2)
                    z: drag.active ? 5 : 0
                    transform: Translate { x: drag.active ? drag.translation.x : 0; y: drag.active ? drag.translation.y : 0 }
                    focusPolicy: root.hereOption === option || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    hoverEnabled: true
                    onClicked: root.optionPressed(option)
                    onActiveFocusChanged: if (activeFocus) root.hereOption = option; else if (up && !drag.active && !down) root.leave()
                    Accessible.role: Accessible.Button
                    Accessible.name: modelData.text
                    Accessible.description: up ? qsTr("Taken up.") : uses > 0 ? qsTr("In place.") : qsTr("Space takes it up.")
                    Keys.onPressed: event => {
                        const by = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
                        event.accepted = true;
                        if (event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) {
                            if (event.isAutoRepeat)
                                return;
                            if (up)
                                root.put(option, root.aim);
                            else
                                root.optionPressed(option);
                        } else if (event.key === Qt.Key_Escape && (root.holding !== "" || root.aim !== "")) {
                            root.leave();
                        } else if (by !== 0 && up) {
                            root.look(by);
                        } else if (by !== 0 && root.item.options[index + by]) {
                            root.focusOption(root.item.options[index + by].option);
                        } else {
                            event.accepted = false;
                        }
                    }
                    DragHandler {
                        id: drag
                        target: null
                        enabled: !root.locked
                        property point last
                        onCentroidChanged: if (active) { last = centroid.scenePosition; root.aim = root.stemUnder(last); }
                        onActiveChanged: {
                            if (active) {
                                root.holding = entry.option;
                                return;
                            }
                            const stem = root.stemUnder(last);
                            stem !== "" ? Qt.callLater(root.put, entry.option, stem) : root.leave();
                        }
                    }
                    background: Rectangle {
                        radius: Theme.radiusControl + 2
                        color: entry.up ? Theme.primarySoft : entry.hovered && entry.enabled ? Theme.sunken : Theme.surface
                        border.width: entry.up ? 2 : 1
                        border.color: entry.up ? Theme.primary : Theme.lineStrong
                        FocusRing { control: entry; radius: Theme.radiusControl + 5 }
                    }
                    contentItem: Item {
                        RowLayout {
                            id: line
                            anchors { left: parent.left; right: parent.right; verticalCenter: parent.verticalCenter; leftMargin: Theme.s3; rightMargin: Theme.s3 }
                            spacing: Theme.s3
                            Icon { name: "grip"; size: 20; color: Theme.lineStrong }
                            SafeText { Layout.fillWidth: true; text: entry.modelData.text; reading: true; Accessible.ignored: true }
                            Icon { visible: entry.uses > 0; name: "check"; size: 18; mirror: false; color: Theme.primary }
                        }
                    }
                }
            }
        }
    }
    SpokenNote { id: spoken; Layout.fillWidth: true; visible: text !== "" }
}

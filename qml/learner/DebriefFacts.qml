// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// What a play came to beside its marks: what nothing makes good, time, cost, promises, and in a chain how each department answered.
ColumnLayout {
    id: root

    property var debrief: null
    readonly property var critical: debrief && debrief.critical ? debrief.critical : []
    readonly property var promises: debrief && debrief.promises ? debrief.promises : null
    readonly property var links: debrief && debrief.links ? debrief.links : []
    readonly property var facts: {
        if (!debrief)
            return [];
        const found = [];
        if (debrief.minutes !== undefined && links.length === 0)
            found.push({"icon": "clock", "text": Theme.counted(qsTr("%n minutes gone by", "", debrief.minutes), debrief.minutes)});
        if (debrief.responseTime)
            found.push({"icon": "clock", "text": debrief.responseTime.late > 0 ? qsTr("The customer waited too long for %1 of %2 answers.").arg(Theme.number(debrief.responseTime.late)).arg(Theme.number(debrief.responseTime.asked)) : qsTr("You answered in time while the customer was waiting.")});
        if (debrief.most !== undefined)
            found.push({"icon": "gift", "text": qsTr("Given: %1 of %2").arg(Theme.number(debrief.cost)).arg(Theme.number(debrief.most))});
        for (const kept of promises ? promises.kept : [])
            found.push({"icon": "check", "text": qsTr("Promise kept: %1").arg(kept)});
        for (const broken of promises ? promises.broken : [])
            found.push({"icon": "flag", "text": qsTr("Promised and left open: %1").arg(broken)});
        return found;
    }

    spacing: Theme.s3
    Repeater {
        model: root.critical
        Notice { required property var modelData; objectName: "critical-" + modelData.critical; Layout.fillWidth: true; tone: "danger"; text: qsTr("This decides, whatever else went well"); detail: modelData.text }
    }
    Card {
        Layout.fillWidth: true
        visible: root.facts.length > 0
        padding: Theme.s4
        spacing: Theme.s2
        Repeater {
            model: root.facts
            RowLayout {
                required property var modelData
                Layout.fillWidth: true
                spacing: Theme.s3
                Icon { Layout.alignment: Qt.AlignTop; name: modelData.icon; size: 20; color: Theme.primary }
                SafeText { Layout.fillWidth: true; text: modelData.text; size: Theme.sizeLabel }
            }
        }
    }
    Card {
        Layout.fillWidth: true
        visible: root.links.length > 0
        padding: Theme.s4
        spacing: Theme.s3
        SafeText { Layout.fillWidth: true; text: qsTr("How each department answered for its link"); strong: true }
        Repeater {
            model: root.links
            RowLayout {
                id: one
                required property var modelData
                required property int index
                objectName: "link-" + modelData.link
                Layout.fillWidth: true
                spacing: Theme.s3
                Icon { Layout.alignment: Qt.AlignTop; name: "link"; size: 20; color: one.modelData.end === "lost" ? Theme.attention : Theme.primary }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 2
                    SafeText { Layout.fillWidth: true; text: one.modelData.personName ? qsTr("%1: %2").arg(one.modelData.name).arg(one.modelData.personName) : one.modelData.name; strong: true; size: Theme.sizeLabel }
                    SafeText { Layout.fillWidth: true; text: qsTr("%1 of %2 minutes taken").arg(Theme.number(one.modelData.taken)).arg(Theme.number(one.modelData.allotted)); size: Theme.sizeSmall; color: one.modelData.taken > one.modelData.allotted ? Theme.attention : Theme.quiet }
                    SafeText { Layout.fillWidth: true; text: one.modelData.prevention === "1" ? qsTr("Changed what led to it, so that it does not happen again.") : one.modelData.prevention === "0" ? qsTr("Nothing was changed so that it does not happen again.") : qsTr("Changed a part of what led to it."); size: Theme.sizeSmall; soft: true }
                }
            }
        }
        SafeText { Layout.fillWidth: true; text: qsTr("We look for the solution, not for the culprit."); size: Theme.sizeSmall; strong: true; color: Theme.primary }
    }
}

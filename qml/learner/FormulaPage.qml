// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// A situation with its guest, an empty card that fills slot by slot, what was said in colours, one fix at a time, one model phrase.
AdabPage {
    id: root

    property alias formula: model.formula

    title: model.card ? model.card.title : qsTr("Practice")
    focused: true
    FormulaViewModel { id: model }
    readonly property var result: model.result
    // The phrase reads in the direction of the guest's language, whatever the page does.
    readonly property bool guestMirrored: Theme.script(model.card ? model.card.customerLine : "") === "arabic"

    StateView { anchors.fill: parent; anchors.margins: Theme.s5; visible: model.phase !== "ready"; phase: model.phase; errorText: model.error; onRetried: model.ask() }

    ScrollColumn {
        id: scroll
        anchors { left: parent.left; right: parent.right; top: parent.top; bottom: foot.top }
        visible: model.phase === "ready" && !model.finished
        widest: 760
        spacing: Theme.s4

        // The scene.
        Item {
            Layout.fillWidth: true
            implicitHeight: scene.height + Math.max(0, bubble.height - 36)
            Rectangle {
                id: scene
                width: parent.width
                height: Math.round(Math.min(parent.width / 3, root.compact ? 120 : 200))
                radius: Theme.radiusCard
                color: "#F3E8D6"
                clip: true
                Image { anchors.fill: parent; source: "qrc:/adab/images/scene-desk.svg"; sourceSize: Qt.size(Math.max(1, parent.width), 0); fillMode: Image.PreserveAspectCrop; mirror: Theme.mirrored }
            }
            Bubble {
                id: bubble
                anchors { left: parent.left; right: parent.right; leftMargin: Theme.s4; rightMargin: Theme.s4; top: scene.bottom; topMargin: -36 }
                who: "customer"
                widest: 620
                speaker: qsTr("Guest")
                text: model.card ? model.card.customerLine : ""
            }
        }
        SafeText { Layout.fillWidth: true; text: model.card ? model.card.situation : ""; soft: true; size: Theme.sizeLabel; reading: true }
        // The guest may speak another language than the screen.
        Select {
            objectName: "guest-language"
            Layout.fillWidth: root.compact
            Layout.minimumWidth: 240
            plain: true
            label: qsTr("Language of the guest")
            options: model.languages.map(l => ({"value": l.value, "label": qsTr("The guest speaks %1").arg(Theme.isolate(l.label))}))
            value: model.guestLocale
            onChosen: value => { model.speak(value); own.text = ""; }
        }

        // The card that fills.
        Card {
            Layout.fillWidth: true
            padding: Theme.s4
            LayoutMirroring.enabled: root.guestMirrored
            LayoutMirroring.childrenInherit: true
            GridLayout {
                Layout.fillWidth: true
                columns: root.compact ? 1 : Math.min(4, Math.max(1, model.slots.length))
                columnSpacing: Theme.s2
                rowSpacing: Theme.s2
                Repeater {
                    model: root.slotRows
                    SlotBox {
                        required property var modelData
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Layout.preferredWidth: 10
                        label: modelData.label
                        filled: modelData.filled
                        verdict: modelData.verdict
                        hint: modelData.hint || ""
                    }
                }
            }
            Spans {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s2
                visible: root.result !== null
                text: model.graded
                spans: root.result ? root.result.spans || [] : []
                mirroredText: root.guestMirrored
            }
        }

        // What to mend, one thing at a time.
        Notice {
            objectName: root.result && root.result.pass ? "said-well" : "mend"
            Layout.fillWidth: true
            visible: root.result !== null
            tone: root.result && root.result.pass ? "good" : root.result && root.result.needsPerson ? "info" : "attention"
            iconName: root.result && root.result.pass ? "check" : "idea"
            text: !root.result ? "" : root.result.pass ? qsTr("That is it. The guest knows what happens next.") : root.result.fix || ""
            detail: root.result && !root.result.pass && root.result.forbidden && root.result.forbidden.length > 0 && root.result.forbidden[0].better ? qsTr("Better: %1").arg(root.result.forbidden[0].better) : ""
        }
        Card {
            Layout.fillWidth: true
            visible: root.result !== null && root.result.pass !== true && model.modelPhrase !== ""
            padding: Theme.s4
            raised: false
            spacing: 4
            color: Theme.sunken
            SafeText { Layout.fillWidth: true; text: qsTr("One way to say it"); strong: true; size: Theme.sizeSmall; soft: true }
            SafeText { objectName: "model-phrase"; Layout.fillWidth: true; text: model.modelPhrase; reading: true; horizontalAlignment: root.guestMirrored === Theme.mirrored ? Text.AlignLeft : Text.AlignRight }
        }

        // Tiles first, own words after.
        ColumnLayout {
            Layout.fillWidth: true
            visible: model.mode === "tiles" && !(root.result && root.result.pass)
            spacing: Theme.s3
            LayoutMirroring.enabled: root.guestMirrored
            LayoutMirroring.childrenInherit: true
            Repeater {
                model: root.tileRows
                ColumnLayout {
                    id: group
                    required property var modelData
                    required property int index
                    Layout.fillWidth: true
                    spacing: 6
                    SafeText { Layout.fillWidth: true; text: group.modelData.label; size: Theme.sizeSmall; strong: true; soft: true }
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.s2
                        Repeater {
                            model: group.modelData.tiles
                            Chip {
                                required property string modelData
                                required property int index
                                objectName: "tile-" + group.modelData.slot + "-" + index
                                text: modelData
                                reading: true
                                checkable: false
                                checked: model.taken[group.modelData.slot] === modelData
                                width: Math.min(implicitWidth, scroll.width - 2 * scroll.margin)
                                onClicked: model.take(group.modelData.slot, modelData)
                            }
                        }
                    }
                }
            }
        }
        TextBox {
            id: own
            Layout.fillWidth: true
            visible: model.mode === "typing"
            fieldName: "utterance"
            label: qsTr("In your own words")
            placeholder: qsTr("What do you say to the guest?")
            onEdited: { model.typed = text; if (model.graded !== text.trim()) model.graded = ""; }
            LayoutMirroring.enabled: root.guestMirrored
            LayoutMirroring.childrenInherit: true
        }
        ShouldCount {
            Layout.fillWidth: true
            visible: model.unheard.length > 0
            parts: model.unheard
            said: model.graded
            sent: model.proposed
            error: model.proposing
            mirroredText: root.guestMirrored
            onProposed: (slot, phrase) => model.propose(slot, phrase)
        }
        SafeText { Layout.fillWidth: true; text: qsTr("Only you see this. All that is kept is that you practised."); soft: true; size: Theme.sizeSmall }
    }

    // Two ways of hearing the same words are one: spans that overlap are joined.
    function heardIn(spans) {
        const joined = [];
        for (const span of Array.from(spans).sort((a, b) => a.from - b.from)) {
            const last = joined.length > 0 ? joined[joined.length - 1] : null;
            if (last && span.from <= last.to)
                last.to = Math.max(last.to, span.to);
            else
                joined.push({"from": span.from, "to": span.to});
        }
        return joined.map(p => Array.from(model.graded).slice(p.from, p.to).join("")).join(" … ");
    }
    readonly property var slotRows: model.slots.map(s => {
        const graded = root.result && root.result.slots ? root.result.slots.find(g => g.slot === s.slot) : null;
        const heard = root.result && root.result.spans ? root.heardIn(root.result.spans.filter(p => p.slot === s.slot)) : "";
        return {"slot": s.slot, "label": s.label, "hint": s.hint, "filled": graded ? heard : model.mode === "tiles" ? model.taken[s.slot] || "" : "",
                "verdict": graded ? (graded.present ? "present" : "missing") : ""};
    })
    readonly property var tileRows: model.mode === "tiles" ? model.slots : []

    Rectangle {
        id: foot
        visible: model.phase === "ready" && !model.finished
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: visible ? row.implicitHeight + 2 * Theme.s3 : 0
        color: Theme.surface
        Divider { anchors { left: parent.left; right: parent.right; top: parent.top } }
        GridLayout {
            id: row
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.s4, 760)
            columns: root.compact && Theme.textScale > 1.4 ? 1 : 3
            columnSpacing: Theme.s3
            rowSpacing: Theme.s2
            ActionButton {
                objectName: "own-words"
                visible: model.mode === "tiles"
                Layout.fillWidth: row.columns === 1
                kind: "quiet"
                text: qsTr("Own words")
                iconName: root.compact ? "" : "pencil"
                onClicked: { model.ownWords(); own.focusField(); }
            }
            Item { Layout.fillWidth: !root.compact; visible: !root.compact }
            ActionButton {
                objectName: "primary"
                Layout.fillWidth: root.compact
                readonly property bool passed: root.result !== null && root.result.pass === true
                text: passed ? qsTr("Done") : root.result ? qsTr("Try again") : qsTr("Say it")
                iconName: passed ? "check" : ""
                busy: model.busy
                enabled: passed || root.result !== null || (model.complete && !model.busy)
                onClicked: passed ? model.finish() : root.result ? (model.again(), model.mode === "typing" ? own.focusField() : undefined) : model.check()
            }
        }
    }
    ScrollColumn {
        anchors.fill: parent
        visible: model.finished
        widest: 520
        centred: true
        DonePanel { Layout.fillWidth: true; shown: model.finished; iconName: "practice"; head: qsTr("Practised"); text: qsTr("Say it aloud once before your next guest. It stays in your memory better.") }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

// How well each would serve, on a scale in words.
AnswerBase {
    id: root

    readonly property var ratings: response && response.ratings ? response.ratings : ({})

    function rate(option, level) {
        const next = {};
        for (const one of item.options)
            if (one.option === option || ratings[one.option] !== undefined)
                next[one.option] = one.option === option ? level : ratings[one.option];
        answered({"ratings": next});
    }
    function clear(option) {
        const next = Object.assign({}, ratings);
        delete next[option];
        answered({"ratings": next});
    }
    spacing: Theme.s4

    Repeater {
        model: root.item.options
        Card {
            id: card
            required property var modelData
            Layout.fillWidth: true
            padding: Theme.s4
            raised: false
            SafeText { Layout.fillWidth: true; text: card.modelData.text; reading: true; Accessible.ignored: true }
            Levels {
                Layout.fillWidth: true
                prefix: "rate-" + card.modelData.option + "-"
                label: card.modelData.text
                levels: root.item.scale.map(s => ({"value": s.level, "text": s.text}))
                value: root.ratings[card.modelData.option]
                onChosen: level => root.rate(card.modelData.option, level)
                Keys.onDeletePressed: root.clear(card.modelData.option)
            }
        }
    }
}

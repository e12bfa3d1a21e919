// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Components
import QtQuick.Layouts

// What one would say to the customer, in words of one's own, in a language that the question is set in.
AnswerBase {
    id: root

    property var languages: []      // [{locale, name}]: what languages are called
    readonly property string given: response && response.said ? response.said : ""
    property string picked
    readonly property var locales: item.locales && item.locales.length > 0 ? Array.from(item.locales) : [Theme.locale]
    readonly property string locale: response && response.locale ? response.locale : picked !== "" ? picked
                                   : locales.indexOf(Theme.locale) >= 0 ? Theme.locale : locales[0]
    readonly property int limit: item.limit || 500
    readonly property int over: Phrasing.length(area.text.trim()) - limit
    property bool ready: false

    function nameOf(locale) {
        const known = languages.find(l => l.locale === locale);
        return known ? known.name : locale;
    }
    function send(locale) { if (over <= 0) answered({"said": area.text.trim(), "locale": locale}); }
    function speak(locale) {
        picked = locale;
        if (area.text.trim() !== "") {
            settle.stop();
            settle.waiting = false;
            send(locale);
        }
    }
    function flush() { settle.flush(); }
    function focusFirst() { area.focusField(); }
    onGivenChanged: if (!settle.waiting && area.text.trim() !== given) { ready = false; area.text = given; ready = true; }
    Component.onCompleted: { area.text = given; ready = true; }
    Keys.onPressed: event => event.accepted = [Qt.Key_Left, Qt.Key_Right, Qt.Key_Up, Qt.Key_Down].indexOf(event.key) >= 0

    Levels {
        visible: root.locales.length > 1
        Layout.fillWidth: true
        prefix: "speak-"
        label: qsTr("Language in which you say it")
        levels: root.locales.map(l => ({"value": l, "text": root.nameOf(l)}))
        value: root.locale
        onChosen: locale => root.speak(locale)
    }
    TextBox {
        id: area
        Layout.fillWidth: true
        fieldName: "said-answer"
        label: qsTr("What do you say?")
        placeholder: qsTr("Write it as you would say it")
        lines: 3
        error: root.over > 0 ? Theme.counted(qsTr("%n characters too many; it is saved when it is shorter.", "", root.over), root.over) : ""
        onEdited: if (root.ready) settle.touch()
    }
    Settle { id: settle; onDue: root.send(root.locale) }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

QtObject {
    id: model

    property string code
    property string first
    property string second
    property string kind: House.shared ? "pin" : "password"
    // code, choose, repeat
    property string step: "code"
    property bool different: false
    readonly property bool ready: House.opening === "open"
    readonly property alias busy: enrolling.busy
    readonly property alias message: enrolling.errorMessage
    readonly property string field: enrolling.errorField
    signal again

    function codeGiven() {
        if (code.trim() !== "")
            step = "choose";
    }
    function chosen(secret) {
        first = secret;
        different = false;
        step = "repeat";
    }
    function repeated(secret) {
        second = secret;
        if (second !== first) {
            different = true;
            first = "";
            second = "";
            step = "choose";
            again();
            return;
        }
        enrolling.run({ code: code.trim(), secret: first, secretKind: kind, locale: House.locale });
    }

    property Command enrolling: Command {
        id: enrolling
        name: "people.enrol"
        onDone: value => { model.first = ""; model.second = ""; model.code = ""; House.signIn(value.token); }
        onRefused: (code, message, field) => {
            model.first = "";
            model.second = "";
            model.step = field === "secret" ? "choose" : "code";
            model.again();
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Adab.Components

// What a check of one answer says: how it did, what it costs to try again, a hint for whoever wants it; and when it is finished, why.
Card {
    id: root

    property var feedback: null     // {verdict, verdictText, tries, triesLeft, finished, hints?, mark?, maxMark?, review?}
    readonly property bool isRight: feedback !== null && (feedback.verdict === "right" || feedback.verdict === "spelling")
    readonly property var review: feedback && feedback.review ? feedback.review : null
    readonly property var hints: feedback && feedback.hints ? feedback.hints : []
    property bool hinted: false

    objectName: "feedback"
    padding: Theme.s4
    raised: false
    lineColor: isRight ? Theme.good : Theme.lineStrong
    // The reading goes on with what the check said.
    function take() {
        said.forceActiveFocus(Qt.OtherFocusReason);
        Phrasing.announce(said);
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.s3
        Icon { Layout.alignment: Qt.AlignTop; Layout.topMargin: 2; mirror: false; name: root.isRight ? "status-certified" : "idea"; size: 22; color: root.isRight ? Theme.good : Theme.attention }
        SafeText { id: said; objectName: "verdict"; Layout.fillWidth: true; text: root.feedback ? root.feedback.verdictText : ""; strong: true; color: root.isRight ? Theme.good : Theme.attention; Accessible.role: Accessible.AlertMessage; Accessible.focusable: true }
    }
    ActionButton {
        objectName: "hint"
        visible: root.hints.length > 0
        kind: "quiet"
        iconName: "idea"
        text: root.hinted ? qsTr("Hide the hint") : qsTr("Show me a hint")
        hint: qsTr("A hint costs nothing.")
        onClicked: root.hinted = !root.hinted
    }
    Repeater {
        model: root.hinted ? root.hints : []
        Notice { required property string modelData; Layout.fillWidth: true; tone: "calm"; text: modelData }
    }
    SafeText { Layout.fillWidth: true; visible: text !== ""; text: root.review && root.review.outcome ? root.review.outcome : ""; reading: true }
    PartRows { Layout.fillWidth: true; visible: root.review !== null && !root.isRight; parts: root.review ? root.review.parts : [] }
    Notice { Layout.fillWidth: true; visible: text !== ""; tone: "calm"; text: root.review && root.review.why ? root.review.why : "" }
}

// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// Initials on a calm ground; never a photograph. Arabic script has no initials, so it shows the first letter alone.
Rectangle {
    id: root

    property string name
    property int diameter: 36
    readonly property var grounds: Theme.dark ? ["#1D3F3C", "#3A3320", "#263650", "#352C4A", "#3A2A26"] : ["#D5E9E6", "#F8E6BE", "#D9E4F5", "#E5DCF2", "#F6DDD3"]
    function initials(n) {
        const words = n.trim().split(/\s+/).filter(w => w.length > 0);
        if (words.length === 0)
            return "";
        const first = Theme.script(n) === "thai" ? words[0].replace(/^[\u0E40-\u0E44]/, "")[0] : words[0][0];
        return Theme.script(n) !== "latin" || words.length === 1 ? first : first + words[words.length - 1][0];
    }
    function spread(n) { let h = 0; for (let i = 0; i < n.length; ++i) h = (h * 31 + n.charCodeAt(i)) % 997; return h; }

    width: diameter
    height: diameter
    implicitWidth: diameter
    implicitHeight: diameter
    radius: diameter / 2
    color: grounds[spread(name) % grounds.length]
    Accessible.ignored: true
    SafeText { anchors.centerIn: parent; text: root.initials(root.name); size: Math.round(root.diameter * 0.38); strong: true; lineHeight: 1; color: Theme.ink; Accessible.ignored: true }
}

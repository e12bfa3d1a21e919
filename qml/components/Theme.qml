// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick

// The one theme: colours, type, space and motion. The application writes `locale`, `dark`, `textScale`, `numbering` with `formatter`, and `calm`;
// nothing here knows of the gate. Every pair of text and ground has a contrast of 4.5:1 or more, in light and in dark.
QtObject {
    id: theme

    property string locale: "en"
    property bool dark: false
    property real textScale: 1.0
    // How numbers are written is the application's rule, not the theme's: it gives the function, and says when its answers change.
    property string numbering: "latn"
    property var formatter: null
    property bool calm: false

    readonly property bool mirrored: locale.startsWith("fa") || locale.startsWith("ar")
    readonly property string comma: mirrored ? "، " : ", "   // between the parts of a list
    readonly property string apart: mirrored ? " – " : " · "   // between facts of a line; beside eastern digits a dot reads as their zero

    // Ground and ink.
    readonly property color page: dark ? "#12171D" : "#FBF9F5"
    readonly property color surface: dark ? "#1B222B" : "#FFFFFF"
    readonly property color sunken: dark ? "#161C23" : "#F5F1EA"
    readonly property color line: dark ? "#2E3843" : "#E6E0D6"
    readonly property color lineStrong: dark ? "#6C7885" : "#8E8778"
    readonly property color ink: dark ? "#EDEAE3" : "#1B2430"
    readonly property color quiet: dark ? "#9AA5B1" : "#5A6472"
    readonly property color primary: dark ? "#5CC2B8" : "#0F6B66"
    readonly property color primaryPressed: dark ? "#7BD2C9" : "#0B544F"
    readonly property color primaryInk: dark ? "#0B1F1D" : "#FFFFFF"
    readonly property color primarySoft: dark ? "#1D3335" : "#E4F0EE"
    readonly property color accent: dark ? "#F2B84B" : "#E9A820"
    readonly property color accentSoft: dark ? "#35301F" : "#FCF1D8"
    readonly property color good: dark ? "#7FD1A2" : "#1F7A4D"
    readonly property color goodSoft: dark ? "#1D332A" : "#E3F1E9"
    readonly property color attention: dark ? "#F2B84B" : "#A85400"
    readonly property color attentionSoft: dark ? "#35301F" : "#FBEBDA"
    readonly property color danger: dark ? "#FF8A7A" : "#B3261E"
    readonly property color dangerSoft: dark ? "#3A2526" : "#FAE5E2"
    readonly property color info: dark ? "#8DB4F0" : "#2F5FA8"
    readonly property color infoSoft: dark ? "#212E42" : "#E5EDF8"
    readonly property color paused: dark ? "#C3A6EE" : "#6B4E9B"
    readonly property color pausedSoft: dark ? "#2C2840" : "#EEE9F6"
    // The certificate and the welcome panel keep one face in light and dark.
    readonly property color paper: "#FFFDF8"
    readonly property color paperInk: "#1B2430"
    readonly property color deep: "#0B3F3D"
    readonly property color deepInk: "#F7F3EA"
    readonly property color deepQuiet: "#B9D3CF"

    // Okabe–Ito, for charts.
    readonly property var series: ["#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00"]

    // Space and shape.
    readonly property int s1: 4
    readonly property int s2: 8
    readonly property int s3: 12
    readonly property int s4: 16
    readonly property int s5: 24
    readonly property int s6: 40
    readonly property int radiusCard: 12
    readonly property int radiusControl: 8
    readonly property int touch: Math.max(44, Math.round(44 * Math.min(textScale, 1.4)))
    readonly property int measure: Math.round(620 * Math.min(textScale, 1.3))
    readonly property int phoneBelow: 720

    // Type. Thai and Arabic script stand a little larger at the same size, so that they read as large as Latin.
    readonly property int sizeSmall: Math.round(13 * textScale)
    readonly property int sizeLabel: Math.round(15 * textScale)
    readonly property int sizeBody: Math.round(17 * textScale)
    readonly property int sizeTitle: Math.round(22 * textScale)
    readonly property int sizeHead: Math.round(30 * Math.min(textScale, 1.6))
    readonly property int sizeHero: Math.round(40 * Math.min(textScale, 1.5))

    // Motion, only where it explains.
    readonly property int quick: calm ? 0 : 140
    readonly property int gentle: calm ? 0 : 220

    function script(text) {
        const t = String(text === undefined || text === null ? "" : text);
        if (/[\u0600-\u06FF]/.test(t))
            return "arabic";
        if (/[\u0E00-\u0E7F]/.test(t))
            return "thai";
        return /[A-Za-z\u00C0-\u024F]/.test(t) ? "latin" : scriptOfLocale(locale);
    }
    function scriptOfLocale(l) {
        return l.startsWith("th") ? "thai" : l.startsWith("fa") || l.startsWith("ar") ? "arabic" : "latin";
    }
    // A family by the script of what is written, so that a Thai name in an English list is set in Thai type.
    function family(script, reading) {
        switch (script) {
        case "thai":
            // Looped, as one reads. Noto Looped Thai of Debian 12 sets the tone marks into the vowels below them.
            return reading ? "Noto Serif Thai" : "Noto Sans Thai";
        case "arabic":
            return reading ? "Noto Naskh Arabic" : "Noto Sans Arabic";
        default:
            return "Noto Sans";
        }
    }
    // Times the font's own line height: 1.45 of the size for Latin, 1.7 for Thai, 1.75 for Arabic script.
    function leading(script, reading) {
        switch (script) {
        case "thai":
            return reading ? 1.06 : 1.1;
        case "arabic":
            return reading ? 1.03 : 0.84;
        default:
            return 1.07;
        }
    }

    // A number in the reader's digits.
    function number(n) {
        const value = Number(n);
        if (isNaN(value))
            return String(n);
        return numbering !== "" && formatter ? formatter(value, Number.isInteger(value) ? 0 : 1) : String(value);
    }
    // What somebody typed, with the digits of any of our scripts in plain ones.
    function plainDigits(text) {
        return text.trim().replace(/[\u06f0-\u06f9\u0660-\u0669\u0e50-\u0e59]/g, d => String(d.charCodeAt(0) & 15));
    }
    function percent(n) {
        return number(n) + (numbering === "arab" || numbering === "arabext" ? "٪" : "%");
    }
    // A translated sentence with its plural form (`%n` writes plain digits) in the reader's digits; the unit stays with its number.
    function counted(sentence, n) {
        return sentence.replace(new RegExp("(^|[^0-9])" + n + "( (?=\\S))?"), (all, before, space) => before + number(n) + (space ? "\u00a0" : ""));
    }
    function people(n) {
        return counted(qsTr("%n people", "", n), n);
    }
    function points(n) {
        return counted(qsTr("%n points", "", n), n);
    }
    function minutes(n) {
        return counted(qsTr("%n min", "", n), n);
    }
    function days(n) {
        return counted(qsTr("%n days", "", n), n);
    }
    // Codes, logins and Latin names keep their own direction inside Persian and Arabic sentences.
    function isolate(text) {
        return "\u2068" + text + "\u2069";
    }

    // The labels of a certification: sign, colour and word always together.
    function labelWord(label) {
        switch (label) {
        case "certified": return qsTr("Certified");
        case "renewable": return qsTr("Renew now");
        case "in-grace": return qsTr("In grace");
        case "lapsed": return qsTr("Lapsed");
        case "suspended": return qsTr("Suspended");
        case "revoked": return qsTr("Revoked");
        case "overdue": return qsTr("Overdue");
        case "exempt": return qsTr("Exempt");
        case "assigned": return qsTr("Assigned");
        case "in-progress": return qsTr("In progress");
        case "paused": return qsTr("On leave");
        default: return qsTr("Not required");
        }
    }
    function labelColor(label) {
        switch (label) {
        case "certified": return good;
        case "renewable": return info;
        case "in-grace": return attention;
        case "overdue": return attention;
        case "lapsed": return danger;
        case "revoked": return danger;
        case "suspended": return paused;
        case "paused": return paused;
        case "in-progress": return primary;
        default: return quiet;
        }
    }
    function labelSoft(label) {
        switch (label) {
        case "certified": return goodSoft;
        case "renewable": return infoSoft;
        case "in-grace": return attentionSoft;
        case "overdue": return attentionSoft;
        case "lapsed": return dangerSoft;
        case "revoked": return dangerSoft;
        case "suspended": return pausedSoft;
        case "paused": return pausedSoft;
        case "in-progress": return primarySoft;
        default: return sunken;
        }
    }
    // What a step of a path is, as an icon's name and a word.
    function kindIcon(kind) {
        switch (kind) {
        case "course": return "learn";
        case "practice": return "practice";
        case "scenario": return "simulation";
        case "exam": return "exam";
        case "acknowledgement": return "acknowledgement";
        case "formula": return "practice";
        case "observation": return "eye";
        case "hours": return "clock";
        case "entry": return "person";
        case "choice": return "grid";
        case "sequence": return "learn";
        default: return "certificate";
        }
    }
    function kindWord(kind) {
        switch (kind) {
        case "course": return qsTr("Course");
        case "practice": return qsTr("Practice");
        case "scenario": return qsTr("Simulation");
        case "exam": return qsTr("Quiz");
        case "acknowledgement": return qsTr("Standards");
        case "formula": return qsTr("Phrases said aloud");
        case "observation": return qsTr("Seen at work");
        case "hours": return qsTr("Hours at work");
        case "certification": return qsTr("Another certification");
        case "entry": return qsTr("Entry assessment");
        case "choice": return qsTr("One of several ways");
        case "sequence": return qsTr("One after the other");
        default: return qsTr("Certificate");
        }
    }
    function moodWord(mood) {
        switch (mood) {
        case 0: return qsTr("furious");
        case 1: return qsTr("upset");
        case 2: return qsTr("wary");
        case 3: return qsTr("calmer");
        default: return qsTr("content");
        }
    }
}

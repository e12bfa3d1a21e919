// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Adab.Bridge

// The figures of a bank, of all its attempts or of those at one quiz.
QtObject {
    id: model

    property string bank
    property string exam
    property string order: "advice"     // advice, weak, easy
    readonly property var value: _figures.value || null
    readonly property string phase: _figures.refused ? "error" : value ? "ready" : "loading"
    readonly property string error: _figures.errorMessage
    readonly property var test: value ? value.test : null
    readonly property int attempts: test ? test.attempts : 0
    readonly property bool few: attempts < 20
    readonly property string title: _bank.value ? _bank.value.title : bank
    readonly property var exams: _exams.value ? _exams.value.rows.filter(e => e.banks.some(b => b.bank === bank)) : []
    readonly property var items: {
        const list = value ? Array.from(value.items) : [];
        const told = i => i.flags.filter(f => f !== "few-attempts").length;
        const figure = (f, none) => f === null || f === undefined ? none : f;
        if (order === "weak")
            return list.sort((a, b) => figure(a.discriminationIndex, 1000) - figure(b.discriminationIndex, 1000));
        if (order === "easy")
            return list.sort((a, b) => figure(b.facility, -1) - figure(a.facility, -1));
        return list.sort((a, b) => told(b) - told(a));
    }
    readonly property int advised: items.filter(i => i.flags.some(f => f !== "few-attempts")).length
    function ask() { _figures.ask(); }

    property Query _figures: Query { name: "assessment.statistics"; args: model.exam !== "" ? ({"bank": model.bank, "exam": model.exam}) : ({"bank": model.bank}); enabled: model.bank !== ""; rooms: ["assessment", "packs"] }
    property Query _bank: Query { name: "assessment.bank"; args: ({"course": model.bank}); enabled: model.bank !== "" }
    property Query _exams: Query { name: "assessment.exams" }
}

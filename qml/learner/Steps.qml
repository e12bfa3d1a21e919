// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Adab.Bridge

// Where a step of a path leads.
QtObject {
    function place(step, program) {
        const ref = typeof step.ref === "string" ? step.ref : "";
        switch (step.kind) {
        case "course":
            return step.lesson ? ["learner/Lesson", {"course": ref, "lesson": step.lesson}] : ["learner/Course", {"course": ref}];
        case "observation":
            return ["learner/Observations", {}];
        case "formula":
        case "practice":
            return ["learner/Practice", {}];
        case "scenario":
            return ref !== "" && step.state !== "done" ? ["learner/Simulation", {"scenario": ref}] : ["learner/Simulations", {}];
        case "exam":
            return ["learner/Exam", {"exam": ref}];
        case "acknowledgement":
            return ["learner/Standards", {"program": program}];
        case "hours":
        case "entry":
        case "choice":
        case "sequence":
        case "certification":
            return ["learner/Standing", {"program": program}];
        default:
            return ["learner/Certificate", {"program": program}];
        }
    }
    function open(step, program) {
        const to = place(step, program);
        Navigation.open(to[0], to[1]);
    }
    // From one finished step to the next: back must lead to the path, not into what is done.
    function follow(step, program) {
        const to = place(step, program);
        Navigation.replace(to[0], to[1]);
    }
}

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
    // The path that leads on: of those that what is finished (`kind`, `ref`; none of them: nothing) belongs to, the one that still asks for
    // something, else the one that it completed; then what else is asked of the person. A path that nobody asked for only where it is alone.
    function leading(programs, kind, ref) {
        const asks = p => !!p.next && p.duty !== "not-required";
        const done = p => !p.next && !!p.award;
        const about = programs.filter(p => (p.stations || []).some(s => s.kind === kind && s.ref === ref));
        return about.find(asks) || about.find(done) || about.find(p => p.next) || programs.find(asks) || programs.find(done) || programs[0] || null;
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

// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton
import QtQuick
import Adab.Bridge

// Where a step of a path leads.
QtObject {
    function open(step, program) {
        switch (step.kind) {
        case "course":
            if (step.lesson)
                Navigation.open("learner/Lesson", {"course": step.ref, "lesson": step.lesson});
            else
                Navigation.open("learner/Course", {"course": step.ref});
            break;
        case "practice":
            Navigation.open("learner/Practice", {});
            break;
        case "scenario":
            Navigation.open("learner/Simulation", step.state === "done" ? {} : {"scenario": step.ref || ""});
            break;
        case "exam":
            Navigation.open("learner/Quiz", {"exam": step.ref});
            break;
        case "acknowledgement":
            Navigation.open("learner/Acknowledge", {"program": program});
            break;
        default:
            Navigation.open("learner/Certificate", {"program": program});
        }
    }
}

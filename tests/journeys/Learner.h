// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Answers.h"
#include "Scene.h"

namespace adab::test {

/// A new hire at work: does what the page in front asks for, as somebody would who has read the lesson.
class Learner {
public:
    explicit Learner(Scene& scene);

    /// From the printed slip to the first Today.
    void enrol();
    /// Along the path until it ends. `halfWay` is called when half of the quiz shows "saved"; it does not return in a journey that is
    /// killed there.
    void work(const std::function<void()>& halfWay);
    /// The quiz that was cut off: what showed "saved" is still there.
    void checkThatAnswersAreKept();
    void certificate();
    void record();

private:
    void lesson();
    void practice();
    void formula();
    void simulation();
    void exam();
    void quiz(const std::function<void()>& halfWay);
    void review();
    void standards();
    /// The question on the screen.
    QString stem();
    void answer(const Answers::Item& item);
    bool isAnswered();
    void untilSaved();
    /// How many there are; ends at the first.
    int questions();
    /// Taps the one thing to do.
    void primary();

    Scene& m_scene;
    Driver& m_hands;
    Answers m_answers;
    QStringList m_practised;  ///< formulas of this sitting
    QStringList m_kept;       ///< kinds of page of which a picture was kept
    bool firstOf(const QString& kind);
};

}  // namespace adab::test

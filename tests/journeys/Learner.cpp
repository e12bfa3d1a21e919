// SPDX-License-Identifier: GPL-3.0-or-later
#include "Learner.h"

#include <cstdio>

namespace adab::test {

namespace {

/// A path is finished long before this many pages; more means going round in circles.
constexpr int kMostPages = 200;

}  // namespace

Learner::Learner(Scene& scene) : m_scene(scene), m_hands(scene.hands()), m_answers(scene.play().locale) {}

bool Learner::firstOf(const QString& kind) {
    if (m_kept.contains(kind)) return false;
    m_kept.append(kind);
    return true;
}

void Learner::primary() { m_hands.tap(QStringLiteral("primary")); }

void Learner::enrol() {
    const Play& play = m_scene.play();
    m_hands.see(QStringLiteral("languagePage"));
    m_scene.keep(QStringLiteral("language"), QStringLiteral("She chooses her language by its own name, before any field."));
    m_hands.tap(QStringLiteral("language-") + play.locale);
    m_hands.tap(QStringLiteral("goEnrol"));
    m_hands.fill(QStringLiteral("enrolmentCode"), play.code);
    m_scene.keep(QStringLiteral("enrol"), QStringLiteral("She types the one-time code of the printed slip."));
    m_hands.tap(QStringLiteral("enrolNext"));
    for (const char* time : {"first", "second"}) {
        m_hands.see(QStringLiteral("newPin"));
        m_hands.settle();
        // The first time with the pointer, the second with the keyboard.
        if (time[0] == 'f')
            for (const QChar digit : play.pin) m_hands.tap(QStringLiteral("pin-") + digit);
        else m_hands.type(play.pin);
        if (time[0] == 'f') m_scene.keep(QStringLiteral("pin"), QStringLiteral("She chooses a PIN of her own."));
        // Eight digits go on by themselves, fewer by the button.
        if (m_hands.sees(QStringLiteral("enrolNext"))) m_hands.tap(QStringLiteral("enrolNext"));
    }
    m_scene.untilAt(QStringLiteral("app/Name"));
    m_scene.keep(QStringLiteral("name"), QStringLiteral("Is this your name, and what stands on your badge?"));
    m_hands.tap(QStringLiteral("nameRight"));
    m_scene.untilAt(QStringLiteral("app/Kept"));
    m_scene.keep(QStringLiteral("kept"), QStringLiteral("What is kept about her, and who sees it."));
    m_hands.tap(QStringLiteral("keptUnderstood"));
    m_scene.untilAt(QStringLiteral("learner/Today"));
    m_hands.see(QStringLiteral("primary"));
    m_scene.keep(QStringLiteral("today"), QStringLiteral("Today says what is due, by when, and why."));
}

void Learner::work(const std::function<void()>& halfWay) {
    for (int pages = 0; pages < kMostPages; ++pages) {
        const QString page = m_scene.where();
        if (page == QLatin1String("learner/Today")) {
            primary();
            m_scene.untilNotAt(page);
        } else if (page == QLatin1String("learner/Course")) {
            primary();
            m_scene.untilNotAt(page);
        } else if (page == QLatin1String("learner/Lesson")) {
            lesson();
        } else if (page == QLatin1String("learner/Practice")) {
            practice();
        } else if (page == QLatin1String("learner/Formula")) {
            formula();
        } else if (page == QLatin1String("learner/Simulations")) {
            primary();
            m_scene.untilNotAt(page);
        } else if (page == QLatin1String("learner/Simulation")) {
            simulation();
        } else if (page == QLatin1String("learner/Debrief")) {
            m_scene.keep(QStringLiteral("debrief"), QStringLiteral("The debrief puts her path beside the best one, step by step of a complaint."));
            primary();
            m_scene.untilNotAt(page);
        } else if (page == QLatin1String("learner/Exam")) {
            exam();
        } else if (page == QLatin1String("learner/Quiz")) {
            quiz(halfWay);
        } else if (page == QLatin1String("learner/Review")) {
            review();
        } else if (page == QLatin1String("learner/Standards")) {
            standards();
        } else if (page == QLatin1String("learner/Certificate")) {
            return;
        } else {
            throw Stuck(("She does not know what to do on the page " + page).toStdString());
        }
    }
    throw Stuck("The path goes round in circles.");
}

void Learner::lesson() {
    const bool picture = firstOf(QStringLiteral("lesson"));
    m_hands.until(QStringLiteral("the lesson"), [this] { return m_hands.sees(QStringLiteral("next")) || m_hands.sees(QStringLiteral("primary")); });
    if (picture) m_scene.keep(QStringLiteral("lesson"), QStringLiteral("A lesson: one idea a screen, in her language."));
    while (!m_hands.sees(QStringLiteral("primary"))) {
        // A check asks for the right answer before it goes on.
        for (QQuickItem* option : m_hands.all(QStringLiteral("option-"))) {
            if (!m_answers.isRightCheck(option->property("text").toString())) continue;
            m_hands.tap(option);
            m_hands.settle();
            if (firstOf(QStringLiteral("check"))) m_scene.keep(QStringLiteral("check"), QStringLiteral("A check inside the text; each choice is explained."));
            break;
        }
        m_hands.until(QStringLiteral("the next screen"), [this] {
            const QQuickItem* next = m_hands.glance(QStringLiteral("next"));
            return (next && next->isEnabled()) || m_hands.sees(QStringLiteral("primary"));
        });
        if (m_hands.sees(QStringLiteral("next"))) m_hands.tap(QStringLiteral("next"));
        m_hands.settle();
    }
    if (firstOf(QStringLiteral("lesson-done"))) m_scene.keep(QStringLiteral("lesson-done"), QStringLiteral("The lesson is done, and what comes next is one touch away."));
    primary();
    m_hands.settle();
}

}  // namespace adab::test

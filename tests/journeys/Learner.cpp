// SPDX-License-Identifier: GPL-3.0-or-later
#include "Learner.h"

#include <QDir>

#include <algorithm>

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
        else
            m_hands.type(play.pin);
        if (time[0] == 'f') m_scene.keep(QStringLiteral("pin"), QStringLiteral("She chooses a PIN of her own."));
        // Eight digits go on by themselves, fewer by the button.
        if (m_hands.sees(QStringLiteral("enrolNext"))) m_hands.tap(QStringLiteral("enrolNext"));
    }
    m_scene.untilAt(QStringLiteral("app/Name"));
    m_scene.tellName(m_hands.textOf(QStringLiteral("staff-name")));
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
            m_scene.keep(QStringLiteral("debrief"),
                         QStringLiteral("The debrief puts her path beside the best one, step by step of a complaint."));
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
    m_hands.until(QStringLiteral("the lesson"),
                  [this] { return m_hands.sees(QStringLiteral("next")) || m_hands.sees(QStringLiteral("primary")); });
    if (picture) m_scene.keep(QStringLiteral("lesson"), QStringLiteral("A lesson: one idea a screen, in her language."));
    QString tried;
    while (!m_hands.sees(QStringLiteral("primary"))) {
        const QQuickItem* next = m_hands.glance(QStringLiteral("next"));
        if (next && next->isEnabled()) {
            m_hands.tapIfThere(QStringLiteral("next"));
            tried.clear();
            continue;
        }
        // A check asks for the right answer before it goes on.
        QString right;
        for (QQuickItem* option : m_hands.all(QStringLiteral("option-")))
            if (m_answers.isRightCheck(option->property("text").toString())) right = option->objectName();
        if (!right.isEmpty() && right != tried && m_hands.tapIfThere(right)) {
            tried = right;
            if (firstOf(QStringLiteral("check"))) {
                m_hands.until(QStringLiteral("the answer to the check"), [this] {
                    const QQuickItem* on = m_hands.glance(QStringLiteral("next"));
                    return on && on->isEnabled();
                });
                m_scene.keep(QStringLiteral("check"), QStringLiteral("A check inside the text; each choice is explained."));
            }
            continue;
        }
        m_hands.until(QStringLiteral("the next screen"), [this] {
            const QQuickItem* on = m_hands.glance(QStringLiteral("next"));
            return (on && on->isEnabled()) || m_hands.sees(QStringLiteral("primary"));
        });
    }
    if (firstOf(QStringLiteral("lesson-done")))
        m_scene.keep(QStringLiteral("lesson-done"), QStringLiteral("The lesson is done, and what comes next is one touch away."));
    primary();
    m_hands.settle();
}

void Learner::practice() {
    m_hands.until(QStringLiteral("the list of phrases"), [this] { return !m_hands.all(QStringLiteral("formula-")).isEmpty(); });
    for (QQuickItem* card : m_hands.all(QStringLiteral("formula-"))) {
        const QString formula = card->objectName();
        if (m_practised.contains(formula)) continue;
        m_practised.append(formula);
        m_hands.tap(formula);
        m_scene.untilAt(QStringLiteral("learner/Formula"));
        return;
    }
    throw Stuck("Every phrase was practised, and the path still asks for practice.");
}

void Learner::formula() {
    m_hands.until(QStringLiteral("the slots of the phrase"), [this] { return !m_hands.all(QStringLiteral("tile-")).isEmpty(); });
    const bool picture = firstOf(QStringLiteral("formula"));
    // First from tiles: one for each slot. Not every choice is a right one, and the page says so slot by slot.
    QStringList slotsFilled;
    while (true) {
        QQuickItem* next = nullptr;
        for (QQuickItem* tile : m_hands.all(QStringLiteral("tile-"))) {
            const QString slot = tile->objectName().section(QLatin1Char('-'), 1, -2);
            if (slotsFilled.contains(slot)) continue;
            slotsFilled.append(slot);
            next = tile;
            break;
        }
        if (!next) break;
        m_hands.tap(next->objectName());
    }
    if (picture)
        m_scene.keep(QStringLiteral("formula-tiles"),
                     QStringLiteral("A speech formula: the guest's situation, and the phrase put together slot by slot."));
    primary();
    // Said well, the tiles go; otherwise there is a model to learn from.
    const auto passed = [this] { return m_hands.all(QStringLiteral("tile-")).isEmpty(); };
    m_hands.until(QStringLiteral("the feedback"), [&] { return passed() || m_hands.sees(QStringLiteral("model-phrase")); });
    m_hands.settle();
    if (picture)
        m_scene.keep(QStringLiteral("formula-feedback"),
                     QStringLiteral("What was said, coloured by slot, with one thing to mend where something is missing."));
    if (!passed()) {
        const QString model = m_hands.textOf(QStringLiteral("model-phrase"));
        m_hands.tap(QStringLiteral("own-words"));
        m_hands.fill(QStringLiteral("utterance"), model);
        primary();
        m_hands.until(QStringLiteral("the feedback on her own words"), [this] {
            const QQuickItem* next = m_hands.glance(QStringLiteral("primary"));
            return next && next->isEnabled() && m_hands.sees(QStringLiteral("said-well"));
        });
        m_hands.settle();
        if (firstOf(QStringLiteral("own-words")))
            m_scene.keep(QStringLiteral("formula-own-words"), QStringLiteral("The same in her own words, typed in her script."));
    }
    primary();
    // Done: the panel with the next step comes in place of the page.
    m_hands.until(QStringLiteral("the phrase to count as practised"),
                  [this] { return m_hands.sees(QStringLiteral("to-today")) && m_hands.sees(QStringLiteral("primary")); });
    primary();
    m_hands.settle();
}

void Learner::simulation() {
    const bool picture = firstOf(QStringLiteral("simulation"));
    int turns = 0;
    while (true) {
        m_hands.until(QStringLiteral("something to say, or the end"),
                      [this] { return !m_hands.all(QStringLiteral("choice-")).isEmpty() || m_hands.sees(QStringLiteral("primary")); });
        if (m_hands.sees(QStringLiteral("primary"))) break;
        m_hands.settle();
        const QList<QQuickItem*> choices = m_hands.all(QStringLiteral("choice-"));
        QQuickItem* best = nullptr;
        for (QQuickItem* choice : choices)
            if (m_answers.isBest(choice->property("text").toString())) best = choice;
        if (!best) throw Stuck("None of these is the best thing to say: " + m_hands.texts().join(QStringLiteral(" | ")).toStdString());
        if (picture && turns == 1)
            m_scene.keep(QStringLiteral("simulation"),
                         QStringLiteral("A simulated complaint: the guest's mood changes with what she says."));
        const QString said = best->property("text").toString();
        m_hands.tap(best->objectName());
        ++turns;
        m_hands.until(QStringLiteral("the guest's answer"), [&] {
            const QList<QQuickItem*> now = m_hands.all(QStringLiteral("choice-"));
            if (m_hands.sees(QStringLiteral("primary"))) return true;
            for (QQuickItem* choice : now)
                if (choice->property("text").toString() == said) return false;
            return !now.isEmpty();
        });
    }
    m_hands.settle();
    if (picture) m_scene.keep(QStringLiteral("simulation-end"), QStringLiteral("How the talk ended."));
    primary();
    m_hands.see(QStringLiteral("play-again"));
    m_hands.settle();
    if (picture)
        m_scene.keep(QStringLiteral("debrief"),
                     QStringLiteral("The debrief puts her path beside the best one, by the steps of handling a complaint."));
    m_hands.until(QStringLiteral("the next step"), [this] { return m_hands.sees(QStringLiteral("primary")); });
    primary();
    m_hands.settle();
}

void Learner::exam() {
    m_hands.see(QStringLiteral("primary"));
    m_hands.settle();
    if (firstOf(QStringLiteral("exam")))
        m_scene.keep(QStringLiteral("exam"), QStringLiteral("Before the quiz: why, how long, how many tries."));
    primary();
    m_scene.untilNotAt(QStringLiteral("learner/Exam"));
}

QString Learner::stem() {
    // The question is whatever text on the screen a pack knows as one.
    QString found;
    m_hands.until(QStringLiteral("a question that she knows"), [&] {
        for (const QString& text : m_hands.texts())
            if (m_answers.knows(text)) found = text;
        return !found.isEmpty();
    });
    return found;
}

void Learner::untilSaved() {
    // The note shows its tick only when the record is durable.
    m_hands.until(QStringLiteral("the answer to be saved"), [this] {
        const QQuickItem* note = m_hands.glance(QStringLiteral("saved-tick"));
        return note != nullptr;
    });
}

void Learner::answer(const Answers::Item& item) {
    if (item.kind == QLatin1String("short-text")) {
        m_hands.fill(QStringLiteral("short-answer"), item.right.value(0));
        m_hands.press(Qt::Key_Return);
        return;
    }
    if (item.kind == QLatin1String("ordering")) {
        // Each to its place by the arrows beside it.
        for (int place = 0; place < item.right.size(); ++place) {
            while (true) {
                QList<QQuickItem*> rows = m_hands.all(QStringLiteral("order-"));
                // From top to bottom: a row that moves stays the same row.
                std::sort(rows.begin(), rows.end(), [](const QQuickItem* one, const QQuickItem* other) { return one->y() < other->y(); });
                int at = -1;
                for (int i = 0; i < rows.size(); ++i)
                    if (Driver::wordsIn(rows[i]).contains(item.right[place])) at = i;
                if (at < 0) throw Stuck("The step is not there: " + item.right[place].toStdString());
                if (at <= place) break;
                const QString option = rows[at]->objectName().mid(6);
                m_hands.tap(QStringLiteral("up-") + option);
                m_hands.settle();
            }
        }
        if (m_hands.sees(QStringLiteral("keep-order"))) m_hands.tap(QStringLiteral("keep-order"));
        return;
    }
    for (const QString& right : item.right) {
        QQuickItem* option = nullptr;
        for (QQuickItem* shown : m_hands.all(QStringLiteral("option-")))
            if (shown->property("text").toString() == right) option = shown;
        if (!option) throw Stuck("The option is not there: " + right.toStdString());
        if (!option->property("checked").toBool()) m_hands.tap(option->objectName());
        m_hands.settle();
    }
}

void Learner::quiz(const std::function<void()>& halfWay) {
    m_hands.see(QStringLiteral("next"));
    const int count = questions();
    for (int n = 1; n <= count; ++n) {
        m_hands.see(QStringLiteral("next"));
        const QString question = stem();
        const Answers::Item& item = m_answers.item(question);
        if (!isAnswered()) {
            answer(item);
            untilSaved();
        }
        if (firstOf(QStringLiteral("quiz-") + item.kind))
            m_scene.keep(QStringLiteral("quiz-") + item.kind,
                         QStringLiteral("The quiz: one question a screen, and \u201csaved\u201d once the answer is durable."));
        if (n == count / 2) halfWay();
        m_hands.tap(QStringLiteral("next"));
        m_hands.until(QStringLiteral("the next question"), [&] {
            return m_hands.sees(QStringLiteral("submit")) || (m_hands.sees(QStringLiteral("next")) && !m_hands.texts().contains(question));
        });
    }
    m_hands.see(QStringLiteral("submit"));
    m_scene.keep(QStringLiteral("quiz-overview"), QStringLiteral("The overview before she hands in."));
    m_hands.tap(QStringLiteral("submit"));
    m_scene.untilAt(QStringLiteral("learner/Review"));
}

int Learner::questions() {
    m_hands.tap(QStringLiteral("overview"));
    m_hands.see(QStringLiteral("question-1"));
    const int count = static_cast<int>(m_hands.all(QStringLiteral("question-")).size());
    m_hands.tap(QStringLiteral("question-1"));
    m_hands.see(QStringLiteral("next"));
    m_hands.settle();
    return count;
}

bool Learner::isAnswered() {
    for (const QQuickItem* option : m_hands.all(QStringLiteral("option-")))
        if (option->property("checked").toBool()) return true;
    if (const QQuickItem* field = m_hands.glance(QStringLiteral("short-answer"))) return !field->property("text").toString().isEmpty();
    return !m_hands.all(QStringLiteral("order-")).isEmpty() && !m_hands.sees(QStringLiteral("keep-order"));
}

void Learner::checkThatAnswersAreKept() {
    m_scene.untilAt(QStringLiteral("learner/Today"));
    m_hands.see(QStringLiteral("primary"));
    m_scene.keep(QStringLiteral("today-again"), QStringLiteral("The program started again: Today leads back into the open quiz."));
    primary();
    m_scene.untilNotAt(QStringLiteral("learner/Today"));
    if (m_scene.where() == QLatin1String("learner/Exam")) exam();
    m_scene.untilAt(QStringLiteral("learner/Quiz"));
    const int count = questions();
    int kept = 0;
    QStringList lost;
    for (int n = 1; n <= count / 2; ++n) {
        const QString question = stem();
        m_hands.settle();
        if (isAnswered())
            ++kept;
        else
            lost.append(m_answers.item(question).kind + QStringLiteral(": ") + question);
        m_hands.tap(QStringLiteral("next"));
        m_hands.until(QStringLiteral("the next question"), [&] { return !m_hands.texts().contains(question); });
    }
    if (kept != count / 2)
        throw Stuck(QStringLiteral("Of %1 answers that showed \u201csaved\u201d only %2 are there. Lost: %3")
                        .arg(count / 2)
                        .arg(kept)
                        .arg(lost.join(QStringLiteral("; ")))
                        .toStdString());
    m_hands.tap(QStringLiteral("overview"));
    m_hands.see(QStringLiteral("question-1"));
    m_scene.keep(QStringLiteral("quiz-resumed"),
                 QStringLiteral("Every answer that showed \u201csaved\u201d is still there (%1 of %2).").arg(kept).arg(count));
    m_hands.tap(QStringLiteral("question-1"));
    m_hands.settle();
}

void Learner::review() {
    m_hands.until(QStringLiteral("the result"),
                  [this] { return m_hands.sees(QStringLiteral("primary")) || m_hands.sees(QStringLiteral("try-again")); });
    m_hands.settle();
    if (!m_hands.sees(QStringLiteral("primary"))) throw Stuck("She answered rightly and did not pass.");
    m_scene.keep(QStringLiteral("review"), QStringLiteral("The review: passed, and for each question why this and why not that."));
    primary();
    m_scene.untilNotAt(QStringLiteral("learner/Review"));
}

void Learner::standards() {
    m_hands.until(QStringLiteral("the questions about the standards"),
                  [this] { return !m_hands.all(QStringLiteral("answer-")).isEmpty(); });
    m_scene.keep(QStringLiteral("standards"), QStringLiteral("The standards of the house, each with its reason."));
    QStringList wanted;
    for (QQuickItem* option : m_hands.all(QStringLiteral("answer-"))) {
        const QString text = option->property("text").toString();
        bool right = false;
        for (const QString& prompt : m_hands.texts()) right = right || m_answers.understanding(prompt) == text;
        if (right) wanted.append(option->objectName());
    }
    for (const QString& name : wanted) m_hands.tap(name);
    m_hands.settle();
    m_scene.keep(QStringLiteral("understanding"), QStringLiteral("A check of understanding before she agrees to them."));
    primary();
    // The page gives way to a panel that says what comes next.
    m_hands.until(QStringLiteral("the acknowledgement"),
                  [this] { return m_hands.all(QStringLiteral("answer-")).isEmpty() && m_hands.sees(QStringLiteral("primary")); });
    m_scene.keep(QStringLiteral("acknowledged"), QStringLiteral("Acknowledged: the last station of the path."));
    primary();
    m_scene.untilNotAt(QStringLiteral("learner/Standards"));
}

void Learner::certificate() {
    m_scene.untilAt(QStringLiteral("learner/Certificate"));
    m_hands.see(QStringLiteral("savePdf"));
    m_scene.keep(QStringLiteral("certificate"), QStringLiteral("Certified: the certificate in her language and in English."));
    m_hands.tap(QStringLiteral("savePdf"));
    const QDir folder(m_scene.play().out);
    m_hands.until(QStringLiteral("the PDF in her documents"), [&folder] { return !folder.entryList({QStringLiteral("*.pdf")}).isEmpty(); });
    m_scene.keep(QStringLiteral("certificate-saved"), QStringLiteral("She saves it as a PDF."));
}

void Learner::record() {
    m_hands.tap(QStringLiteral("back"));
    m_scene.untilNotAt(QStringLiteral("learner/Certificate"));
    if (m_scene.where() != QLatin1String("learner/Today")) m_hands.tap(QStringLiteral("nav-today"));
    m_scene.untilAt(QStringLiteral("learner/Today"));
    m_scene.keep(QStringLiteral("today-certified"), QStringLiteral("Today after the certification, with the points of the month."));
    m_hands.tap(QStringLiteral("nav-record"));
    m_scene.untilAt(QStringLiteral("learner/Record"));
    m_scene.keep(QStringLiteral("record"), QStringLiteral("Her record: what happened and why, with the reward and its reason."));
}

}  // namespace adab::test

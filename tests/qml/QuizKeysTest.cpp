// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every kind of question answered in the real quiz page by somebody who has a keyboard and nothing else: answered, changed, taken back.
// What goes to the gate is compared with the contract of the kind.

#include "qmlsupport/Keys.h"
#include "qmlsupport/States.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace adab::test {
namespace {

QString gateFolder() { return QStringLiteral(ADAB_SOURCE "/tests/data/gate"); }

State quizOf(const QString& attempt) {
    State state;
    state.name = QStringLiteral("quiz");
    state.page = QStringLiteral("learner/Quiz");
    state.values = {{QStringLiteral("attempt"), attempt}};
    return state;
}

/// Somebody with a keyboard at the quiz of an attempt.
class AtTheQuiz {
public:
    AtTheQuiz(const QString& attempt, const QString& locale)
        : m_seat(quizOf(attempt), locale, QStringLiteral("light"), QSize(1024, 768), gateFolder()) {
        m_seat.driver().see(QStringLiteral("stem"));
        // Whoever was signed in a moment ago is at the page, not in it.
        m_seat.driver().press(Qt::Key_Tab);
    }

protected:
    Seat m_seat;
};

class Keyboard : public AtTheQuiz, public Keys {
public:
    Keyboard(const QString& attempt, const QString& locale) : AtTheQuiz(attempt, locale), Keys(m_seat.driver()), m_locale(locale) {}

    FixtureGateClient& gate() { return m_seat.gate(); }
    bool mirrored() const { return m_locale == QStringLiteral("fa") || m_locale == QStringLiteral("ar"); }
    Qt::Key ahead() const { return mirrored() ? Qt::Key_Left : Qt::Key_Right; }
    Qt::Key behind() const { return mirrored() ? Qt::Key_Right : Qt::Key_Left; }
    /// The n-th question, through the overview.
    void question(int number) {
        push(QStringLiteral("overview"));
        push(QStringLiteral("question-%1").arg(number));
        hands().until(QStringLiteral("the question"), [this] { return focus() == QStringLiteral("stem"); });
    }
    /// The last response that was sent, as compact JSON with its keys in order.
    QString sent() {
        const auto saves = gate().askedOf(QStringLiteral("assessment.saveResponse"));
        if (saves.isEmpty()) return QStringLiteral("nothing");
        return QString::fromUtf8(
            QJsonDocument::fromVariant(saves.last().request.args.value(QStringLiteral("response"))).toJson(QJsonDocument::Compact));
    }
    int lastSlot() {
        const auto saves = gate().askedOf(QStringLiteral("assessment.saveResponse"));
        return saves.isEmpty() ? 0 : saves.last().request.args.value(QStringLiteral("slot")).toInt();
    }
    void takeBack() { push(QStringLiteral("take-back")); }
    void untilSaved() { hands().see(QStringLiteral("saved-tick")); }

private:
    QString m_locale;
};

#define EXPECT_SENT(keyboard, json) EXPECT_EQ((keyboard).sent().toStdString(), std::string(json))

class QuizKeysTest : public testing::TestWithParam<const char*> {
protected:
    Keyboard keys{QStringLiteral("kinds"), QString::fromUtf8(GetParam())};
    QString locale = QString::fromUtf8(GetParam());
};

TEST_P(QuizKeysTest, SingleChoice) {
    keys.question(1);
    keys.tabTo(QStringLiteral("option-b"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["b"]})");
    keys.untilSaved();
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"chosen":["c"]})");
    keys.takeBack();
    EXPECT_SENT(keys, R"({"chosen":[]})");
    EXPECT_EQ(keys.lastSlot(), 1);
}

TEST_P(QuizKeysTest, TrueFalse) {
    keys.question(2);
    keys.tabTo(QStringLiteral("option-false"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["false"]})");
    keys.press(Qt::Key_Up);
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["true"]})");
    keys.takeBack();
    EXPECT_SENT(keys, R"({"chosen":[]})");
}

TEST_P(QuizKeysTest, MultipleChoice) {
    keys.question(3);
    keys.tabTo(QStringLiteral("option-c"));
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Up);
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["b","c"]})") << "in the order in which they are shown";
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["c"]})");
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":[]})");
}

TEST_P(QuizKeysTest, Matching) {
    keys.question(4);
    keys.tabTo(QStringLiteral("match-c"));
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"pairs":{"s1":"c"}})") << "the first free place";
    EXPECT_EQ(keys.focus().toStdString(), "match-c") << "who goes on stays where they were";
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Down);
    EXPECT_EQ(keys.focus().toStdString(), "match-a");
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Down);
    EXPECT_FALSE(keys.hands().textOf(QStringLiteral("spoken")).isEmpty());
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"pairs":{"s1":"c","s3":"a"}})") << "one place further";
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Escape);
    EXPECT_SENT(keys, R"({"pairs":{"s1":"c","s3":"a"}})") << "Escape leaves it";
    keys.tabBackTo(QStringLiteral("stem-s1"));
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Up);
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Space);
    EXPECT_EQ(keys.focus().toStdString(), "stem-s1") << "the place first, then the entry, and back to the place";
    keys.press(Qt::Key_Delete);
    EXPECT_SENT(keys, R"({"pairs":{"s3":"a"}})");
    keys.takeBack();
    EXPECT_SENT(keys, R"({"pairs":{}})");
}

TEST_P(QuizKeysTest, Ordering) {
    keys.question(5);
    keys.tabTo(QStringLiteral("order-b"));
    keys.press(Qt::Key_Space);
    keys.repeat(Qt::Key_Down, 2);
    EXPECT_SENT(keys, "nothing") << "what is held is nowhere yet";
    const QString heldAt = keys.hands().textOf(QStringLiteral("spoken"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"order":["c","d","b","a"]})");
    EXPECT_NE(keys.hands().textOf(QStringLiteral("spoken")), heldAt) << "putting down is announced";
    EXPECT_EQ(keys.focus().toStdString(), "order-b") << "the focus goes with it";
    keys.press(Qt::Key_Space);
    keys.press(Qt::Key_Home);
    keys.press(Qt::Key_Escape);
    EXPECT_SENT(keys, R"({"order":["c","d","b","a"]})");
    keys.press(Qt::Key_Up);
    EXPECT_EQ(keys.focus().toStdString(), "order-d") << "the arrow keys go through the list as it stands";
    keys.press(Qt::Key_Return);
    keys.press(Qt::Key_End);
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"order":["c","b","a","d"]})");
    keys.takeBack();
    EXPECT_SENT(keys, R"({"order":[]})");
    keys.tabTo(QStringLiteral("keep-order"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"order":["b","c","d","a"]})") << "as it is shown may be right";
}

TEST_P(QuizKeysTest, GapFill) {
    keys.question(6);
    keys.tabTo(QStringLiteral("gap-g1"));
    keys.press(Qt::Key_Down);
    EXPECT_SENT(keys, R"({"gaps":{"g1":{"option":"b"}}})");
    keys.press(Qt::Key_Down);
    EXPECT_SENT(keys, R"({"gaps":{"g1":{"option":"c"}}})");
    keys.tabTo(QStringLiteral("gap-g2"));
    keys.type(QStringLiteral("รอ"));
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"gaps":{"g1":{"option":"c"},"g2":{"text":"รอ"}}})");
    keys.tabTo(QStringLiteral("gap-g3"));
    keys.type(QStringLiteral("۱۵"));
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"gaps":{"g1":{"option":"c"},"g2":{"text":"รอ"},"g3":{"text":"۱۵"}}})") << "digits as they were typed";
    keys.tabBackTo(QStringLiteral("gap-g2"));
    keys.clearField();
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"gaps":{"g1":{"option":"c"},"g3":{"text":"۱۵"}}})");
    keys.tabBackTo(QStringLiteral("gap-g1"));
    keys.repeat(Qt::Key_Up, 2);
    EXPECT_SENT(keys, R"({"gaps":{"g3":{"text":"۱۵"}}})") << "a choice taken back";
}

TEST_P(QuizKeysTest, ShortText) {
    keys.question(7);
    keys.tabTo(QStringLiteral("short-answer"));
    keys.type(QStringLiteral("کیفیت"));
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"text":"کیفیت"})");
    keys.clearField();
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"text":""})");
    // At the end of the line the arrow keys stay in the field.
    keys.repeat(Qt::Key_Right, 3);
    EXPECT_EQ(keys.focus().toStdString(), "short-answer");
}

TEST_P(QuizKeysTest, NumericWithUnit) {
    keys.question(8);
    keys.tabTo(QStringLiteral("number-answer"));
    keys.type(QStringLiteral("10"));
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"number":"10"})");
    keys.tabTo(QStringLiteral("unit-s"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"number":"10","unit":"s"})");
    keys.press(keys.ahead());
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"number":"10","unit":"min"})");
    keys.tabBackTo(QStringLiteral("number-answer"));
    keys.clearField();
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"number":""})");
}

TEST_P(QuizKeysTest, Hotspot) {
    keys.question(9);
    keys.tabTo(QStringLiteral("figure"));
    keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"point":{"x":320,"y":180}})") << "the marker begins in the middle";
    keys.press(Qt::Key_Right);
    keys.press(Qt::Key_Down, Qt::ShiftModifier);
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"point":{"x":340,"y":184}})") << "right is right, also where one reads from the right";
    EXPECT_FALSE(keys.hands().textOf(QStringLiteral("spoken")).isEmpty());
    keys.tabTo(QStringLiteral("place-way-out"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"place":"way-out"})");
    keys.tabBackTo(QStringLiteral("figure"));
    keys.press(Qt::Key_Delete);
    EXPECT_SENT(keys, R"({"point":{}})");
}

TEST_P(QuizKeysTest, ErrorText) {
    keys.question(10);
    keys.tabTo(QStringLiteral("word-a"));
    keys.press(keys.ahead());
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["b"]})");
    keys.press(Qt::Key_Down);
    keys.press(Qt::Key_Return);
    EXPECT_SENT(keys, R"({"chosen":["b","c"]})");
    keys.press(keys.behind());
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["c"]})");
    keys.takeBack();
    EXPECT_SENT(keys, R"({"chosen":[]})");
}

TEST_P(QuizKeysTest, JudgementByRating) {
    keys.question(11);
    keys.tabTo(QStringLiteral("rate-b-1"));
    keys.press(keys.ahead());
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"ratings":{"b":2}})");
    keys.press(Qt::Key_4);
    EXPECT_SENT(keys, R"({"ratings":{"b":4}})");
    keys.tabTo(QStringLiteral("rate-a-1"));
    keys.press(Qt::Key_1);
    EXPECT_SENT(keys, R"({"ratings":{"a":1,"b":4}})");
    keys.press(Qt::Key_Delete);
    EXPECT_SENT(keys, R"({"ratings":{"b":4}})");
}

TEST_P(QuizKeysTest, JudgementByRank) {
    keys.question(12);
    keys.tabTo(QStringLiteral("order-b"));
    keys.press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_SENT(keys, R"({"order":["c","b","a"]})") << "Alt and an arrow move at once";
    keys.takeBack();
    EXPECT_SENT(keys, R"({"order":[]})");
}

TEST_P(QuizKeysTest, SpeechFormula) {
    keys.question(13);
    keys.tabTo(QStringLiteral("speak-") + locale);
    keys.tabTo(QStringLiteral("said-answer"));
    keys.type(QStringLiteral("سلام"));
    keys.tabTo(QStringLiteral("next"));
    keys.press(Qt::Key_Space);
    EXPECT_EQ(keys.lastSlot(), 13) << "who goes on at once loses no words, nor gives them to the next question";
    EXPECT_SENT(keys, (R"({"locale":")" + locale + R"(","said":"سلام"})").toStdString());
    keys.tabTo(QStringLiteral("previous"));
    keys.press(Qt::Key_Space);
    keys.tabTo(QStringLiteral("said-answer"));
    keys.clearField();
    keys.tabTo(QStringLiteral("speak-") + locale);
    keys.press(keys.behind());
    keys.tabTo(QStringLiteral("next"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, (R"({"locale":")" + locale + R"(","said":""})").toStdString());
}

TEST_P(QuizKeysTest, Written) {
    keys.question(14);
    keys.tabTo(QStringLiteral("written-answer"));
    keys.type(QStringLiteral("สองเช้า\nขออภัย"));
    EXPECT_FALSE(keys.hands().textOf(QStringLiteral("counter")).isEmpty());
    keys.tabTo(QStringLiteral("next"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"text":"สองเช้า\nขออภัย"})");
    // After the last question comes the overview.
    keys.tabTo(QStringLiteral("question-14"));
    keys.press(Qt::Key_Space);
    keys.tabTo(QStringLiteral("written-answer"));
    keys.press(Qt::Key_A, Qt::ControlModifier);
    keys.type(QString(601, QLatin1Char('a')));
    keys.tabTo(QStringLiteral("flag"));
    keys.press(Qt::Key_Space);
    const auto saves = keys.gate().askedOf(QStringLiteral("assessment.saveResponse"));
    EXPECT_FALSE(saves.last().request.args.contains(QStringLiteral("response"))) << "one character too many is not sent; the page says so";
}

INSTANTIATE_TEST_SUITE_P(InBothDirections, QuizKeysTest, testing::Values("en", "ar"), [](const auto& of) { return std::string(of.param); });

class WholeQuizTest : public testing::TestWithParam<const char*> {};

// From the first question to handing in, all fourteen, with keys alone.
TEST_P(WholeQuizTest, EveryKindByKeysAlone) {
    const QString locale = QString::fromUtf8(GetParam());
    Keyboard keys(QStringLiteral("kinds"), locale);
    const auto go = [&](const QString& first) { keys.tabTo(first); };
    const auto next = [&] {
        keys.tabTo(QStringLiteral("next"));
        keys.press(Qt::Key_Space);
    };
    struct Step {
        const char* control;
        std::function<void()> answer;
    };
    const auto space = [&] { keys.press(Qt::Key_Space); };
    const std::vector<Step> steps{{"option-c", space},
                                  {"option-false", space},
                                  {"option-c", space},
                                  {"match-c", [&] { keys.repeat(Qt::Key_Space, 2); }},
                                  {"order-b",
                                   [&] {
                                       space();
                                       keys.press(Qt::Key_Down);
                                       space();
                                   }},
                                  {"gap-g1", [&] { keys.press(Qt::Key_Down); }},
                                  {"short-answer", [&] { keys.type(QStringLiteral("level")); }},
                                  {"number-answer", [&] { keys.type(QStringLiteral("10")); }},
                                  {"figure", [&] { keys.repeat(Qt::Key_Left, 2); }},
                                  {"word-a", space},
                                  {"rate-b-1", space},
                                  {"order-b", [&] { keys.press(Qt::Key_Down, Qt::AltModifier); }},
                                  {"said-answer", [&] { keys.type(QStringLiteral("hello")); }},
                                  {"written-answer", [&] { keys.type(QStringLiteral("sorry")); }}};
    for (std::size_t i = 0; i < steps.size(); ++i) {
        go(QString::fromUtf8(steps[i].control));
        steps[i].answer();
        next();
        EXPECT_EQ(keys.lastSlot(), int(i) + 1) << steps[i].control;
    }
    EXPECT_TRUE(keys.hands().nameless().isEmpty()) << keys.hands().nameless().join(QStringLiteral(", ")).toStdString();
    keys.tabTo(QStringLiteral("submit"));
    keys.press(Qt::Key_Space);
    keys.hands().until(QStringLiteral("handing in"),
                       [&] { return !keys.gate().askedOf(QStringLiteral("assessment.submitAttempt")).isEmpty(); });
    const auto saves = keys.gate().askedOf(QStringLiteral("assessment.saveResponse"));
    QSet<int> answered;
    for (const auto& save : saves) answered.insert(save.request.args.value(QStringLiteral("slot")).toInt());
    EXPECT_EQ(answered.size(), 14);
}

TEST_P(WholeQuizTest, NothingOnAnyQuestionIsWithoutAName) {
    Keyboard keys(QStringLiteral("kinds-answered"), QString::fromUtf8(GetParam()));
    for (int i = 0; i < 14; ++i) {
        EXPECT_TRUE(keys.hands().nameless().isEmpty()) << i + 1 << ": " << keys.hands().nameless().join(QStringLiteral(", ")).toStdString();
        keys.tabTo(QStringLiteral("next"));
        keys.press(Qt::Key_Space);
    }
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, WholeQuizTest, testing::Values("en", "th", "fa", "ar"),
                         [](const auto& of) { return std::string(of.param); });

// ---- behaviours

TEST(QuizBehaviourTest, ACheckWaitsForTheSaveAndTheAnswerStandsAfterIt) {
    Keyboard keys(QStringLiteral("immediate"), QStringLiteral("en"));
    EXPECT_TRUE(keys.hands().sees(QStringLiteral("feedback"))) << "the first was checked before";
    EXPECT_FALSE(keys.hands().sees(QStringLiteral("check")));
    EXPECT_FALSE(keys.hands().sees(QStringLiteral("take-back")));
    keys.question(2);
    keys.tabTo(QStringLiteral("option-c"));
    keys.press(Qt::Key_Space);
    keys.tabTo(QStringLiteral("check"));
    keys.press(Qt::Key_Space);
    keys.hands().until(QStringLiteral("the check"),
                       [&] { return !keys.gate().askedOf(QStringLiteral("assessment.checkResponse")).isEmpty(); });
    const auto& asked = keys.gate().asked();
    qsizetype save = -1;
    qsizetype check = -1;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (asked[i].request.name == QStringLiteral("assessment.saveResponse")) save = i;
        if (asked[i].request.name == QStringLiteral("assessment.checkResponse")) check = i;
    }
    EXPECT_LT(save, check);
    EXPECT_EQ(asked[check].request.args.value(QStringLiteral("slot")).toInt(), 2);
}

TEST(QuizBehaviourTest, AHintIsShownToWhoeverAsksForIt) {
    Keyboard keys(QStringLiteral("tries"), QStringLiteral("en"));
    const QString words = keys.hands().texts().join(QLatin1Char('\n'));
    EXPECT_TRUE(words.contains(QStringLiteral("2\u00a0tries left"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QStringLiteral("Count slowly")));
    keys.tabTo(QStringLiteral("hint"));
    keys.press(Qt::Key_Space);
    EXPECT_TRUE(keys.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Count slowly")));
}

TEST(QuizBehaviourTest, CertaintySaysWhatItCostsBeforeAndIsSavedByItself) {
    Keyboard keys(QStringLiteral("certainty"), QStringLiteral("en"));
    EXPECT_TRUE(keys.hands().texts().join(QLatin1Char('\n')).contains(QStringLiteral("Wrong: 6\u00a0points taken off.")));
    keys.tabTo(QStringLiteral("certainty-1"));
    keys.repeat(Qt::Key_Down, 2);
    keys.press(Qt::Key_Space);
    const auto saves = keys.gate().askedOf(QStringLiteral("assessment.saveResponse"));
    ASSERT_EQ(saves.size(), 1);
    EXPECT_EQ(saves.last().request.args.value(QStringLiteral("certainty")).toInt(), 3);
    EXPECT_FALSE(saves.last().request.args.contains(QStringLiteral("response")));
}

TEST(QuizBehaviourTest, InTheGraceOneCanOnlyHandIn) {
    Keyboard keys(QStringLiteral("grace"), QStringLiteral("en"));
    EXPECT_TRUE(keys.hands().sees(QStringLiteral("grace")));
    EXPECT_FALSE(keys.hands().see(QStringLiteral("option-a"))->isEnabled());
    EXPECT_FALSE(keys.hands().sees(QStringLiteral("take-back")));
    EXPECT_FALSE(keys.hands().sees(QStringLiteral("flag")));
    keys.tabTo(QStringLiteral("submit"));
    keys.press(Qt::Key_Space);
    keys.hands().until(QStringLiteral("handing in"),
                       [&] { return !keys.gate().askedOf(QStringLiteral("assessment.submitAttempt")).isEmpty(); });
    EXPECT_TRUE(keys.gate().askedOf(QStringLiteral("assessment.saveResponse")).isEmpty());
}

TEST(QuizBehaviourTest, SavedIsSaidOnlyWhenTheGateHasSaidSo) {
    Keyboard keys(QStringLiteral("kinds"), QStringLiteral("en"));
    keys.question(1);
    keys.gate().neverAnswer(QStringLiteral("assessment.saveResponse"));
    keys.tabTo(QStringLiteral("option-b"));
    keys.press(Qt::Key_Space);
    EXPECT_SENT(keys, R"({"chosen":["b"]})");
    EXPECT_FALSE(keys.hands().sees(QStringLiteral("saved-tick")));
}

TEST(QuizBehaviourTest, WhatTheGateDidNotTakeIsSaidAndNotShownAsSaved) {
    Keyboard keys(QStringLiteral("kinds"), QStringLiteral("en"));
    keys.question(8);
    keys.gate().refuse(QStringLiteral("assessment.saveResponse"), QStringLiteral("assessment.response-number"),
                       QStringLiteral("This is not a number."), QStringLiteral("response"));
    keys.tabTo(QStringLiteral("number-answer"));
    keys.type(QStringLiteral("ten"));
    keys.press(Qt::Key_Return);
    keys.hands().see(QStringLiteral("trouble"));
    EXPECT_FALSE(keys.hands().sees(QStringLiteral("saved-tick")));
}

/// The quiz with one question, asked in so many pieces.
Seat quizWithPieces(const QString& kind, const QVariantList& pieces, const QString& locale) {
    QFile file(gateFolder() + QStringLiteral("/assessment.attempt.kinds.en.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QVariantMap attempt = QJsonDocument::fromJson(file.readAll()).toVariant().toMap();
    for (const QVariant& each : attempt[QStringLiteral("items")].toList()) {
        QVariantMap item = each.toMap();
        if (item[QStringLiteral("kind")] != kind) continue;
        item[QStringLiteral("slot")] = 1;
        item[QStringLiteral("pieces")] = pieces;
        item[QStringLiteral("response")] = QVariant();
        attempt[QStringLiteral("items")] = QVariantList{item};
        break;
    }
    State state = quizOf(QStringLiteral("kinds"));
    state.answers = {{QStringLiteral("assessment.attempt"), attempt}};
    return Seat(state, locale, QStringLiteral("light"), QSize(390, 844), gateFolder());
}

QRectF placeOf(const QQuickItem* item) { return item->mapRectToScene(QRectF(0, 0, item->width(), item->height())); }

class PassageTest : public testing::TestWithParam<const char*> {};

TEST_P(PassageTest, WordsThatAreAllMarkedStandSideBySideAndBelowEachOther) {
    QVariantList pieces;
    for (const char* id : {"a", "b", "c", "d"}) {
        pieces.append(QVariantMap{{QStringLiteral("text"), QStringLiteral("Some words that fill a line with %1").arg(QLatin1String(id))},
                                  {QStringLiteral("option"), QLatin1String(id)}});
        pieces.append(QVariantMap{{QStringLiteral("text"), QStringLiteral(" ")}});
    }
    Seat seat = quizWithPieces(QStringLiteral("error-text"), pieces, QString::fromUtf8(GetParam()));
    QList<QRectF> places;
    for (const char* id : {"a", "b", "c", "d"}) {
        const QRectF place = placeOf(seat.driver().see(QStringLiteral("word-") + QLatin1String(id)));
        EXPECT_GT(place.width(), 100) << id;
        EXPECT_GE(place.left(), 0) << id;
        EXPECT_LE(place.right(), 390) << id;
        for (const QRectF& other : places) EXPECT_FALSE(place.intersects(other)) << id;
        places.append(place);
    }
}

TEST_P(PassageTest, AStopStaysOnTheLineOfTheFieldBeforeIt) {
    // The field's words fill its line to the last.
    const QString longest(200, QLatin1Char('m'));
    const QVariantList pieces{
        QVariantMap{{QStringLiteral("text"), QStringLiteral("1 ")}},
        QVariantMap{{QStringLiteral("gap"), QStringLiteral("g1")}, {QStringLiteral("gapKind"), QStringLiteral("text")}},
        QVariantMap{{QStringLiteral("text"), QStringLiteral(". 2")}}};
    Seat seat = quizWithPieces(QStringLiteral("gap-fill"), pieces, QString::fromUtf8(GetParam()));
    QQuickItem* field = seat.driver().see(QStringLiteral("gap-g1"));
    field->setProperty("text", longest);
    seat.driver().settle();
    const QRectF place = placeOf(field);
    EXPECT_GT(place.width(), 250);
    const auto shown = field->parentItem()->childItems();
    const auto stop = std::find_if(shown.begin(), shown.end(), [](const QQuickItem* one) {
        return one->isVisible() && one->property("text").toString().endsWith(QLatin1Char('.'));
    });
    ASSERT_NE(stop, shown.end());
    const QRectF after = placeOf(*stop);
    EXPECT_FALSE(after.intersects(place));
    EXPECT_LT(std::abs(after.center().y() - place.center().y()), 1);
    EXPECT_EQ(after.left() > place.left(), GetParam() == std::string("en"));
    EXPECT_GE(after.left(), 0);
    EXPECT_LE(after.right(), 390);
}

INSTANTIATE_TEST_SUITE_P(Directions, PassageTest, testing::Values("en", "fa"));

}  // namespace
}  // namespace adab::test

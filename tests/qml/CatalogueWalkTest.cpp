// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody who knows nothing takes each course of the catalogue in each language, from Today to the certificate, with keys alone: reads
// every screen of every lesson, tries the choices of each check until one lets them on, and sits an exam that asks every question of the
// course. Each question is answered as its key says, through the control that stands on the page, and earns its whole mark.

#include "Seated.h"
#include "assessment/AssessmentContent.h"
#include "house/Founding.h"
#include "qmlsupport/Keys.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

namespace adab::test {
namespace {

const std::vector<std::string> kLocales = {"en", "th", "fa", "ar"};

/// The course packs that the house ships.
std::vector<std::string> catalogue() {
    std::vector<std::string> courses;
    for (const std::string& folder : house::shippedPacks())
        if (std::filesystem::exists(folder + "/items.yaml")) courses.push_back(std::filesystem::path(folder).filename().string());
    return courses;
}

/// The questions of a course that may be asked in an exam.
std::vector<assessment::Item> questionsOf(const std::string& course) {
    Problems problems;
    const auto folders = house::shippedPacks();
    const auto folder = std::find_if(folders.begin(), folders.end(), [&](const std::string& one) { return one.ends_with("/" + course); });
    const auto pack = packs::Pack::fromFolder(*folder, problems);
    std::vector<assessment::Item> asked;
    for (const assessment::Item& item : assessment::readBank(*pack, problems).items)
        if (item.use == assessment::Use::Exam) asked.push_back(item);
    return asked;
}

/// A house in which everybody is to take that course, and then an exam of all its questions.
class OneCourse {
public:
    explicit OneCourse(const std::string& course) : m_questions(questionsOf(course)), m_house(openShipped(place(), clock())) {
        house::asOperator(*m_house, "packs.install", object({{"folder", program(course)}}));
        foundHere(*m_house);
        m_learner = hire(*m_house, "Malee");
    }
    std::string place() const { return folder() + "/house"; }
    std::shared_ptr<const Clock> clock() const { return m_clock; }
    QString token(const std::string& locale) { return tokenOf(*m_house, m_learner, locale); }
    Json ask(const std::string& name, Json args = Json::object()) { return house::asPerson(*m_house, m_learner, name, std::move(args)); }
    std::size_t questions() const { return m_questions.size(); }
    /// Which of the course's questions stands there.
    const assessment::Item& asked(const Json& shown, const std::string& locale) const {
        static const std::regex gap(R"(\{\{[^}]*\}\})");
        for (const assessment::Item& item : m_questions)
            if (std::regex_replace(item.textIn(locale).stem, gap, "[…]") == shown["stem"].text()) return item;
        throw Stuck("no question of the course begins: " + shown["stem"].text());
    }

private:
    std::string folder() const { return m_folder.path().toStdString(); }
    std::string program(const std::string& course) const {
        const std::string pack = folder() + "/all-of-it";
        const auto write = [&](const std::string& file, const std::string& text) {
            std::filesystem::create_directories(std::filesystem::path(pack + "/" + file).parent_path());
            std::ofstream(pack + "/" + file) << text;
        };
        write("pack.yaml",
              "kind: program\nid: all-of-it\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nrequired_of: {job_roles: all}\n"
              "due: {days: 14, after: hire}\nvalidity: {months: 12, basis: completion}\nwindow_days: 60\ngrace_days: 14\nrequirements:\n"
              "  - {id: lessons, kind: course, course: " +
                  course +
                  "}\n  - {id: quiz, kind: exam, exam: all-questions}\nexams:\n"
                  "  - {id: all-questions, draw: [{course: " +
                  course + ", count: " + std::to_string(m_questions.size()) + "}], pass: \"4/5\", minutes: 90, attempts: 1}\ntasks: []\n");
        write("en/program.yaml",
              "title: All of it\nwhy: Somebody takes it.\nrequirements: {lessons: {title: Lessons}, quiz: {title: Quiz}}\n"
              "exams: {all-questions: {title: Quiz}}\nproves: has taken it\n");
        return pack;
    }

    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = newYear();
    std::vector<assessment::Item> m_questions;
    std::unique_ptr<house::House> m_house;
    std::string m_learner;
};

/// A number as one types it who writes in that language.
QString digits(const std::string& number, const std::string& locale) {
    const char32_t zero = locale == "fa" ? U'۰' : locale == "ar" ? U'٠' : U'0';
    QString written;
    for (const char c : number)
        written += c >= '0' && c <= '9' ? QChar(static_cast<char16_t>(zero + static_cast<char32_t>(c - '0'))) : QChar(c);
    return written;
}

QString numberFor(const std::vector<assessment::NumberAnswer>& answers, const std::string& locale) {
    const auto right = std::find_if(answers.begin(), answers.end(), [](const auto& one) { return one.fraction == Fraction(1); });
    return digits((right->form == assessment::NumberAnswer::Form::Value ? right->value : right->from).text(), locale);
}

QString wordFor(const std::vector<assessment::Accepted>& known) {
    const auto right = std::find_if(known.begin(), known.end(),
                                    [](const auto& one) { return one.fraction == Fraction(1) && one.text.find('*') == std::string::npos; });
    if (right == known.end()) throw Stuck("no accepted answer earns all");
    return QString::fromStdString(right->text);
}

QString name(const char* prefix, const std::string& id) { return QString::fromLatin1(prefix) + QString::fromStdString(id); }

/// Who walks: keys, and what they have learned.
class Walker {
public:
    Walker(OneCourse& house, const std::string& locale)
        : m_house(house), m_locale(locale), m_seat(house.place(), house.clock(), locale), m_keys(m_seat.hands()) {}

    Seated& seat() { return m_seat; }
    Keys& keys() { return m_keys; }

    /// From the first screen to the panel that says it is done.
    void readLesson() {
        Driver& hands = m_seat.hands();
        arrive(m_seat, "learner/Lesson");
        for (int screens = 0; !hands.sees(QStringLiteral("primary")); ++screens) {
            if (screens > 20) throw Stuck("a lesson without end");
            everythingHasAName(m_seat);
            for (const QQuickItem* option : hands.all(QStringLiteral("option-"))) {
                if (mayGoOn()) break;
                m_keys.push(option->objectName());
                hands.settle();
            }
            m_keys.push(QStringLiteral("next"));
            hands.settle();
        }
        everythingHasAName(m_seat);
    }

    void sitExam() {
        m_keys.push(QStringLiteral("primary"));
        arrive(m_seat, "learner/Quiz");
        const std::string attempt = m_house.ask("assessment.exam", object({{"exam", "all-questions"}}))["openAttempt"].text();
        const Json shown = m_house.ask("assessment.attempt", object({{"attempt", attempt}}));
        ASSERT_EQ(shown["items"].size(), m_house.questions());
        for (const Json& item : shown["items"].items()) {
            m_seat.hands().see(QStringLiteral("answer"));
            everythingHasAName(m_seat);
            answer(m_house.asked(item, m_locale), item);
            m_keys.push(QStringLiteral("next"));
            m_seat.hands().settle();
        }
        m_keys.push(QStringLiteral("submit"));
        arrive(m_seat, "learner/Review");
        const Json review = m_house.ask("assessment.review", object({{"attempt", attempt}}));
        for (const Json& item : review["items"].items())
            EXPECT_EQ(item["mark"].text(), item["maxMark"].text())
                << item["stem"].text() << " was answered " << base::toText(item["response"]);
        EXPECT_TRUE(review["passed"].boolean());
    }

private:
    bool mayGoOn() const {
        const QQuickItem* next = m_seat.hands().glance(QStringLiteral("next"));
        return next && next->isEnabled();
    }
    void answer(const assessment::Item& item, const Json& shown) {
        using assessment::ItemKind;
        switch (item.kind) {
            case ItemKind::SingleChoice:
            case ItemKind::MultipleChoice:
            case ItemKind::TrueFalse: return pushAll("option-", item.key);
            case ItemKind::ErrorText: return pushAll("word-", item.key);
            case ItemKind::Hotspot: return pushAll("place-", {item.key.front()});
            case ItemKind::Matching: return match(item, shown);
            case ItemKind::Ordering: return order(item.key);
            case ItemKind::Judgement: return item.judgement.ask == assessment::Judgement::Ask::Rank ? order(item.key) : rate(item);
            case ItemKind::GapFill: return fillGaps(item);
            case ItemKind::ShortText: return type(QStringLiteral("short-answer"), wordFor(item.textIn(m_locale).accept));
            case ItemKind::Numeric:
                type(QStringLiteral("number-answer"), numberFor(item.numbers, m_locale));
                if (item.units.need == assessment::Units::Need::Required) m_keys.push(name("unit-", item.units.list.front().id));
                return;
            case ItemKind::SpeechFormula:
            case ItemKind::Written:
            case ItemKind::Description: throw Stuck("no key answers " + item.id);
        }
    }
    void pushAll(const char* prefix, const std::vector<std::string>& ids) {
        for (const std::string& id : ids) m_keys.push(name(prefix, id));
    }
    void type(const QString& field, const QString& words) {
        m_keys.tabTo(field);
        m_keys.type(words);
        m_keys.press(Qt::Key_Return);
    }
    void rate(const assessment::Item& item) {
        for (const auto& [option, level] : item.judgement.expert) {
            m_keys.tabToAny({name("rate-", option) + QStringLiteral("-*")});
            m_keys.press(static_cast<Qt::Key>(Qt::Key_0 + level));
        }
    }
    void fillGaps(const assessment::Item& item) {
        const assessment::ItemText& words = item.textIn(m_locale);
        for (const assessment::Gap& gap : item.gaps) {
            if (gap.kind == assessment::Gap::Kind::Select)
                choose(m_keys, ("gap-" + gap.id).c_str(), gap.key);
            else
                type(name("gap-", gap.id),
                     gap.kind == assessment::Gap::Kind::Number ? numberFor(gap.numbers, m_locale) : wordFor(words.gaps.at(gap.id)));
        }
    }
    /// Goes through a list with an arrow key until it stands there.
    void goTo(const QString& wanted, Qt::Key arrow) {
        for (int steps = 0; m_keys.focus() != wanted; ++steps) {
            if (steps > 20) throw Stuck(("the arrow keys never come to " + wanted).toStdString());
            m_keys.press(arrow);
        }
    }
    void match(const assessment::Item& item, const Json& shown) {
        for (const Json& stem : shown["stems"].items()) {
            m_keys.tabToAny({QStringLiteral("stem-*")});
            m_keys.repeat(Qt::Key_Up, static_cast<int>(shown["stems"].size()));
            goTo(name("stem-", stem["stem"].text()), Qt::Key_Down);
            m_keys.press(Qt::Key_Space);
            m_keys.repeat(Qt::Key_Up, static_cast<int>(shown["options"].size()));
            goTo(name("match-", item.pairs.at(stem["stem"].text())), Qt::Key_Down);
            m_keys.press(Qt::Key_Space);
            m_seat.hands().settle();
        }
    }
    void order(const std::vector<std::string>& key) {
        m_keys.tabToAny({QStringLiteral("order-*")});
        for (std::size_t place = 0; place < key.size(); ++place) {
            m_keys.press(Qt::Key_Home);
            goTo(name("order-", key[place]), Qt::Key_Down);
            m_keys.press(Qt::Key_Space);
            m_keys.press(Qt::Key_Home);
            m_keys.repeat(Qt::Key_Down, static_cast<int>(place));
            m_keys.press(Qt::Key_Space);
            m_seat.hands().settle();
        }
        if (m_seat.hands().sees(QStringLiteral("keep-order"))) m_keys.push(QStringLiteral("keep-order"));
    }

    OneCourse& m_house;
    std::string m_locale;
    mutable Seated m_seat;
    Keys m_keys;
};

class CatalogueWalkTest : public testing::TestWithParam<std::tuple<std::string, std::string>> {};

TEST_P(CatalogueWalkTest, fromTodayToTheCertificate) {
    const auto& [course, locale] = GetParam();
    OneCourse house(course);
    Walker walker(house, locale);
    Seated& seat = walker.seat();
    const QString token = house.token(locale);
    seat.open(token, QStringLiteral("learner/Today"));
    const Json outline = house.ask("courses.outline", object({{"course", course}}));
    for (std::size_t lesson = 0; lesson < outline["lessons"].size(); ++lesson) {
        walker.keys().push(QStringLiteral("primary"));
        walker.readLesson();
    }
    walker.keys().push(QStringLiteral("primary"));
    arrive(seat, "learner/Exam");
    walker.sitExam();
    walker.keys().push(QStringLiteral("primary"));
    arrive(seat, "learner/Certificate");
    everythingHasAName(seat);
    for (const Json& again : outline["refresher"].items()) {
        seat.open(token, QStringLiteral("learner/Course"), {{QStringLiteral("course"), QString::fromStdString(course)}});
        walker.keys().push(name("refresher-", again["lesson"].text()));
        walker.readLesson();
    }
    const Json after = house.ask("courses.outline", object({{"course", course}}));
    for (const char* part : {"lessons", "refresher"})
        for (const Json& lesson : after[part].items()) EXPECT_TRUE(lesson["done"].boolean()) << lesson["lesson"].text();
}

std::string named(const testing::TestParamInfo<std::tuple<std::string, std::string>>& one) {
    std::string name = std::get<0>(one.param) + "_" + std::get<1>(one.param);
    std::replace(name.begin(), name.end(), '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, CatalogueWalkTest, testing::Combine(testing::ValuesIn(catalogue()), testing::ValuesIn(kLocales)),
                         named);

}  // namespace
}  // namespace adab::test

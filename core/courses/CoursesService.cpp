// SPDX-License-Identifier: GPL-3.0-or-later
#include "courses/CoursesService.h"

#include "packs/ContentStore.h"
#include "people/PeopleStore.h"
#include "standards/StandardsService.h"

#include <algorithm>
#include <set>

namespace adab::courses {
namespace {

using gate::Call;
using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

/// The language of lessons: what the call asks for, else what the person chose for lessons, else the language of their screen.
std::string lessonLocale(Call& call) {
    const std::string asked = call.text("locale");
    if (!asked.empty()) return asked;
    if (call.actor().isNobody() || call.actor().isOperator()) return "en";
    const people::Settings settings = people::settingsOf(call.session(), call.actor().person);
    return settings.lessonLocale.empty() ? settings.locale : settings.lessonLocale;
}

std::string personIn(const Call& call) { return call.text("person", call.actor().person); }

std::shared_ptr<const Course> newestCourse(Session& session, const std::string& course, Instant at) {
    const packs::PackPtr pack = packs::ContentStore::newestOrNull(session, course, at);
    if (!pack || pack->kind() != "course") throw Refused("courses.unknown-course", Json::object({{"course", course}}), "course");
    return packs::parsedOnce<Course>(pack, readCourse);
}

/// The lesson in the version that the person began, else in the newest one, where a later version has brought it.
std::pair<std::shared_ptr<const Course>, const Lesson*> lessonFor(Call& call, Instant at) {
    const std::string courseId = call.text("course");
    const std::string lessonId = call.text("lesson");
    for (const auto& course : {courseFor(call.session(), call.actor().person, courseId, at), newestCourse(call.session(), courseId, at)}) {
        if (const Lesson* lesson = course->lesson(lessonId)) return {course, lesson};
    }
    throw Refused("courses.unknown-lesson", Json::object({{"course", courseId}, {"lesson", lessonId}}), "lesson");
}

std::set<std::string> doneIn(Session& session, const std::string& person, const std::string& course, Instant at,
                             std::optional<Instant> known) {
    std::set<std::string> done;
    for (const FinishedLesson& row : lessonsDone(session, person, at, known)) {
        if (row.course == course) done.insert(row.lesson);
    }
    return done;
}

Json outline(QueryCall& call) {
    const std::string person = personIn(call);
    const auto course = courseFor(call.session(), person, call.text("course"), call.at());
    const std::string locale = course->localeFor(lessonLocale(call));
    const CourseTexts& texts = course->textsFor(locale);
    const std::set<std::string> done = doneIn(call.session(), person, course->id, call.at(), call.known());
    const auto listed = [&](const std::vector<Lesson>& lessons) {
        Json rows = Json::list({});
        for (const Lesson& lesson : lessons) {
            rows.push(Json::object({{"lesson", lesson.id},
                                    {"title", texts.lessonTitles.at(lesson.id)},
                                    {"minutes", lesson.minutes},
                                    {"done", done.contains(lesson.id)}}));
        }
        return rows;
    };
    Json objectives = Json::list({});
    for (const std::string& objective : texts.objectives) objectives.push(objective);
    return Json::object({{"course", course->id},
                         {"version", course->version},
                         {"locale", locale},
                         {"title", texts.title},
                         {"why", texts.why},
                         {"objectives", objectives},
                         {"minutes", course->minutes()},
                         {"lessons", listed(course->lessons)},
                         {"refresher", listed(course->refresher)},
                         {"card", !texts.card.empty()}});
}

Json listed(QueryCall& call) {
    const std::string& person = call.actor().person;
    std::map<std::string, std::set<std::string>> done;
    for (const FinishedLesson& row : lessonsDone(call.session(), person, call.at(), call.known())) done[row.course].insert(row.lesson);
    Json rows = Json::list({});
    for (const packs::PackPtr& pack : packs::ContentStore::allNewest(call.session(), "course", call.at())) {
        const auto course = courseFor(call.session(), person, pack->id(), call.at());
        const CourseTexts& texts = course->textsFor(course->localeFor(lessonLocale(call)));
        const auto finished = std::count_if(course->lessons.begin(), course->lessons.end(),
                                            [&](const Lesson& lesson) { return done[course->id].contains(lesson.id); });
        rows.push(Json::object({{"course", course->id},
                                {"title", texts.title},
                                {"why", texts.why},
                                {"minutes", course->minutes()},
                                {"lessons", course->lessons.size()},
                                {"done", finished}}));
    }
    return Json::object({{"rows", std::move(rows)}});
}

Json blockAnswer(const packs::Block& block, const Course& course) {
    Json answer = Json::object({{"kind", packs::name(block.kind)}});
    switch (block.kind) {
        case packs::Block::Kind::Bullets: {
            Json items = Json::list({});
            for (const std::string& item : block.items) items.push(item);
            answer.set("items", items);
            break;
        }
        case packs::Block::Kind::Figure:
            answer.set("image", course.id + "/" + course.version + "/" + block.image);
            answer.set("alt", block.alt);
            break;
        case packs::Block::Kind::Heading:
        case packs::Block::Kind::Paragraph:
        case packs::Block::Kind::Phrase:
        case packs::Block::Kind::Note: answer.set("text", block.text); break;
    }
    return answer;
}

Json blocksAnswer(const std::vector<packs::Block>& blocks, const Course& course) {
    Json answer = Json::list({});
    for (const packs::Block& block : blocks) answer.push(blockAnswer(block, course));
    return answer;
}

Json card(QueryCall& call) {
    const auto course = courseFor(call.session(), call.actor().person, call.text("course"), call.at());
    const std::string locale = course->localeFor(lessonLocale(call));
    const CourseTexts& texts = course->textsFor(locale);
    if (texts.card.empty()) throw Refused("courses.no-card", Json::object({{"course", texts.title}}), "course");
    return Json::object(
        {{"course", course->id}, {"title", texts.title}, {"locale", locale}, {"blocks", blocksAnswer(texts.card, *course)}});
}

Json lesson(QueryCall& call) {
    const auto [course, found] = lessonFor(call, call.at());
    const std::string locale = course->localeFor(lessonLocale(call));
    const CourseTexts& texts = course->textsFor(locale);
    const std::vector<Lesson>& list = course->listOf(*found);
    Json screens = Json::list({});
    for (const packs::Screen& screen : texts.lessons.at(found->id).screens) {
        Json one = Json::object({{"blocks", blocksAnswer(screen.blocks, *course)}});
        if (screen.check) {
            Json options = Json::list({});
            for (const packs::CheckOption& option : screen.check->options)
                options.push(Json::object({{"option", option.id}, {"text", option.text}}));
            one.set("check", Json::object({{"check", screen.check->id}, {"prompt", screen.check->prompt}, {"options", options}}));
        }
        screens.push(one);
    }
    const standards::Place place = standards::placeOf(call.session(), call.actor().person, call.at());
    Json rules = Json::list({});
    for (const std::string& rule : found->rules) {
        rules.push(standards::ruleShown(call.session(), rule, place, locale, call.at()));
    }
    return Json::object({{"title", texts.lessonTitles.at(found->id)},
                         {"course", course->id},
                         {"courseTitle", texts.title},
                         {"lesson", found->id},
                         {"version", course->version},
                         {"locale", locale},
                         {"minutes", found->minutes},
                         {"index", static_cast<std::int64_t>(found - list.data()) + 1},
                         {"of", list.size()},
                         {"screens", screens},
                         {"rules", rules},
                         {"done", doneIn(call.session(), call.actor().person, course->id, call.at(), call.known()).contains(found->id)}});
}

Json checkAnswer(QueryCall& call) {
    const auto [course, found] = lessonFor(call, call.at());
    const CourseTexts& texts = course->textsFor(course->localeFor(lessonLocale(call)));
    const packs::Check* check = texts.lessons.at(found->id).check(call.text("check"));
    if (check == nullptr) throw Refused("courses.unknown-check", Json::object({{"check", call.text("check")}}), "check");
    const packs::CheckOption* option = check->option(call.text("option"));
    if (option == nullptr) throw Refused("courses.unknown-option", Json::object({{"option", call.text("option")}}), "option");
    return Json::object({{"right", option->verdict == packs::CheckOption::Verdict::Right}, {"feedback", option->feedback}});
}

Json finishLesson(CommandCall& call) {
    const auto [course, found] = lessonFor(call, call.now());
    call.append({.type = "courses.lessonFinished",
                 .subject = call.actor().person,
                 .data = Json::object({{"course", course->id},
                                       {"lesson", found->id},
                                       {"version", course->version},
                                       {"locale", course->localeFor(lessonLocale(call))}})});
    return Json::object({{"done", true}});
}

std::shared_ptr<const Acknowledging> acknowledgingFor(Session& session, const std::string& program, Instant at) {
    const packs::PackPtr pack = packs::ContentStore::newestOrNull(session, program, at);
    if (!pack || pack->kind() != "program") throw Refused("courses.unknown-program", Json::object({{"program", program}}), "program");
    auto acknowledging = packs::parsedOnce<Acknowledging>(pack, readAcknowledging);
    if (acknowledging->rules.empty()) throw Refused("courses.nothing-to-acknowledge", Json::object({{"program", program}}), "program");
    return acknowledging;
}

Json standardsToAcknowledge(QueryCall& call) {
    const std::string& person = call.actor().person;
    const auto acknowledging = acknowledgingFor(call.session(), call.text("program"), call.at());
    const std::string locale = lessonLocale(call);
    const standards::Place place = standards::placeOf(call.session(), person, call.at());
    const std::vector<Statement> statements = statementsFor(call.session(), *acknowledging, person, call.at());
    const std::string digest = digestOf(acknowledging->program, statements);
    Json texts = Json::list({});
    for (const Statement& statement : statements) {
        const auto rule = standards::ruleInForce(call.session(), statement.rule, place, call.at());
        const standards::Texts& shown = rule ? rule->texts(locale) : statement.texts;
        texts.push(Json::object({{"rule", statement.rule}, {"title", shown.title}, {"text", shown.text}, {"why", shown.why}}));
    }
    Json questions = Json::list({});
    for (const Question& question : acknowledging->questions) {
        const QuestionTexts& words = acknowledging->textsOf(question.id, locale);
        Json options = Json::list({});
        for (const std::string& option : question.options) {
            const auto text = words.options.find(option);
            options.push(Json::object({{"option", option}, {"text", text != words.options.end() ? text->second : option}}));
        }
        questions.push(Json::object({{"question", question.id}, {"prompt", words.prompt}, {"options", options}}));
    }
    Json answer = Json::object({{"program", acknowledging->program}, {"digest", digest}, {"statements", texts}, {"questions", questions}});
    for (const StandardsAcknowledgement& row : acknowledgements(call.session(), person, call.at(), call.known())) {
        if (row.program == acknowledging->program && row.digest == digest) answer.set("acknowledgedAt", row.at.iso());
    }
    return answer;
}

Json acknowledgeStandards(CommandCall& call) {
    const std::string& person = call.actor().person;
    const auto acknowledging = acknowledgingFor(call.session(), call.text("program"), call.now());
    const std::vector<Statement> statements = statementsFor(call.session(), *acknowledging, person, call.now());
    // Nobody can acknowledge what they have not had before them: a rule may have changed while the page stood open.
    if (call.text("digest") != digestOf(acknowledging->program, statements))
        throw Refused("courses.standards-changed", Json::object(), "digest");
    std::map<std::string, std::string> answers;
    for (const auto& [question, option] : call.args()["answers"].members()) answers[question] = option.text();
    const std::string locale = lessonLocale(call);
    Json wrong = Json::list({});
    for (const std::string& question : wrongAnswers(*acknowledging, answers)) {
        wrong.push(Json::object({{"question", question}, {"explanation", acknowledging->textsOf(question, locale).explanation}}));
    }
    if (wrong.size() > 0) return Json::object({{"accepted", false}, {"wrong", wrong}});
    Json wordings = Json::list({});
    for (const Statement& statement : statements) wordings.push(statement.wording);
    call.append({.type = "courses.standardsAcknowledged",
                 .subject = person,
                 .data = Json::object({{"program", acknowledging->program},
                                       {"version", acknowledging->version},
                                       {"digest", call.text("digest")},
                                       {"wordings", wordings},
                                       {"locale", locale}})});
    return Json::object({{"accepted", true}, {"wrong", wrong}});
}

}  // namespace

std::shared_ptr<const Course> courseFor(Session& session, const std::string& person, const std::string& courseId, Instant at) {
    const auto newest = newestCourse(session, courseId, at);
    if (person.empty()) return newest;
    std::string begun;
    std::set<std::string> done;
    for (const FinishedLesson& row : lessonsDone(session, person, at)) {
        if (row.course != courseId) continue;
        begun = row.version;
        done.insert(row.lesson);
    }
    if (begun.empty() || begun == newest->version) return newest;
    const auto kept = packs::parsedOnce<Course>(packs::ContentStore::version(session, courseId, begun), readCourse);
    const bool all = std::all_of(kept->lessons.begin(), kept->lessons.end(), [&](const Lesson& one) { return done.contains(one.id); });
    return all ? newest : kept;
}

std::vector<Statement> statementsFor(Session& session, const Acknowledging& acknowledging, const std::string& person, Instant at) {
    const standards::Place place = standards::placeOf(session, person, at);
    std::vector<Statement> statements;
    for (const std::string& rule : acknowledging.rules) {
        const auto found = standards::ruleInForce(session, rule, place, at);
        if (!found) throw Refused("standards.unknown-rule", Json::object({{"rule", rule}}));
        statements.push_back({rule, found->wording, found->texts(found->registry->sourceLocale)});
    }
    return statements;
}

void registerCourses(gate::Registry& registry) {
    registry.projector({.name = "courses.finishedLessons",
                        .version = 1,
                        .types = {"courses.lessonFinished"},
                        .tables = {"finished_lessons"},
                        .project = [](Session& session, const ledger::Record& record) {
                            insertFinished(session, {record.subject, record.data["course"].text(), record.data["lesson"].text(),
                                                     record.data["version"].text(), record.when(), record.at, record.seq});
                        }});
    registry.projector({.name = "courses.acknowledgements",
                        .version = 1,
                        .types = {"courses.standardsAcknowledged"},
                        .tables = {"standards_acknowledgements"},
                        .project = [](Session& session, const ledger::Record& record) {
                            insertAcknowledgement(session, {record.subject, record.data["program"].text(), record.data["digest"].text(),
                                                            record.when(), record.at, record.seq});
                        }});

    // Lessons are for everybody in the house; whose progress is asked for is another matter (outline).
    const gate::Access readers = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Own}, {Role::Hr, Reach::Own},
                                  {Role::Author, Reach::Own},  {Role::Auditor, Reach::Own},    {Role::Operator, Reach::Organisation}};
    const gate::Access learners = {{Role::Learner, Reach::Own}};
    const gate::Argument course{"course", Type::Id, Need::Required, "id of an installed course"};
    const gate::Argument lessonArgument{"lesson", Type::Id, Need::Required, "id of a lesson of the course"};
    const gate::Argument locale{"locale", Type::Locale, Need::Optional, "language of the lesson; else the person's own setting"};
    const gate::Argument program{"program", Type::Id, Need::Required, "id of an installed program"};

    gate::Query outlineEntry;
    outlineEntry.name = "courses.outline";
    outlineEntry.about = "A course's lessons and which of them a person has finished.";
    outlineEntry.arguments = {course, {"person", Type::Person, Need::Optional, "whose progress; else the asker's"}, locale};
    outlineEntry.answer =
        "{course, version, locale, title, why, objectives, minutes, lessons:[{lesson, title, minutes, done}], "
        "refresher:[as lessons, for those who come back], card (whether there is one)}";
    outlineEntry.access = {{Role::Learner, Reach::Own}, {Role::Supervisor, Reach::Site},      {Role::Hr, Reach::Organisation},
                           {Role::Author, Reach::Own},  {Role::Auditor, Reach::Organisation}, {Role::Operator, Reach::Organisation}};
    outlineEntry.handle = outline;
    outlineEntry.trace = gate::Query::Trace::FileRead;
    registry.query(std::move(outlineEntry));

    gate::Query listEntry;
    listEntry.name = "courses.list";
    listEntry.about = "The courses of this organisation, and how far the asker is in each.";
    listEntry.answer = "{rows:[{course, title, why, minutes, lessons (how many), done (how many)}]}";
    listEntry.access = readers;
    listEntry.handle = listed;
    registry.query(std::move(listEntry));

    gate::Query cardEntry;
    cardEntry.name = "courses.card";
    cardEntry.about = "The pocket card of a course: what one carries through a shift.";
    cardEntry.arguments = {course, locale};
    cardEntry.answer = "{course, title, locale, blocks:[…]}";
    cardEntry.access = readers;
    cardEntry.handle = card;
    registry.query(std::move(cardEntry));

    gate::Query lessonEntry;
    lessonEntry.name = "courses.lesson";
    lessonEntry.about = "A lesson, screen by screen, without the keys of its checks.";
    lessonEntry.arguments = {course, lessonArgument, locale};
    lessonEntry.answer =
        "{title, course, lesson, version, locale, index, of, screens:[{blocks:[…], check?}], rules:[{rule, title, here?:{text, "
        "place?}}], done}";
    lessonEntry.access = readers;
    lessonEntry.handle = lesson;
    registry.query(std::move(lessonEntry));

    gate::Query checkEntry;
    checkEntry.name = "courses.checkAnswer";
    checkEntry.about = "Whether an option of a lesson's check is right, and why; nothing is kept.";
    checkEntry.arguments = {course,
                            lessonArgument,
                            {"check", Type::Id, Need::Required, "id of the check"},
                            {"option", Type::Id, Need::Required, "id of the chosen option"},
                            locale};
    checkEntry.answer = "{right, feedback}";
    checkEntry.access = readers;
    checkEntry.handle = checkAnswer;
    registry.query(std::move(checkEntry));

    gate::Command finishEntry;
    finishEntry.name = "courses.finishLesson";
    finishEntry.about = "Records that the asker has worked through a lesson.";
    finishEntry.arguments = {course, lessonArgument, locale};
    finishEntry.answer = "{done}";
    finishEntry.access = learners;
    finishEntry.handle = finishLesson;
    registry.command(std::move(finishEntry));

    gate::Query standardsEntry;
    standardsEntry.name = "courses.standardsToAcknowledge";
    standardsEntry.about = "The standards that a program asks the asker to acknowledge, with the check of understanding.";
    standardsEntry.arguments = {program, locale};
    standardsEntry.answer =
        "{program, digest, statements:[{rule, title, text, why}], questions:[{question, prompt, options}], acknowledgedAt?}";
    standardsEntry.access = readers;
    standardsEntry.handle = standardsToAcknowledge;
    registry.query(std::move(standardsEntry));

    gate::Command acknowledgeEntry;
    acknowledgeEntry.name = "courses.acknowledgeStandards";
    acknowledgeEntry.about = "Acknowledges the standards that were read, once every question of the check is answered right.";
    acknowledgeEntry.arguments = {program,
                                  {"digest", Type::Id, Need::Required, "of what was read, from standardsToAcknowledge"},
                                  {"answers", Type::Object, Need::Required, "question → option"},
                                  locale};
    acknowledgeEntry.answer = "{accepted, wrong:[{question, explanation}]}";
    acknowledgeEntry.access = learners;
    acknowledgeEntry.handle = acknowledgeStandards;
    registry.command(std::move(acknowledgeEntry));
}

}  // namespace adab::courses

// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentContent.h"

#include "assessment/ItemParse.h"
#include "base/Result.h"

#include <algorithm>

namespace adab::assessment {
namespace {

std::map<std::string, Yaml> inEveryLocale(const packs::Pack& pack, const std::string& file, Problems& problems) {
    std::map<std::string, Yaml> texts;
    for (const auto& locale : pack.locales())
        if (pack.bytes(locale + "/" + file))
            texts[locale] = pack.yaml(locale + "/" + file, problems);  // a missing file is the pack's own fault
    return texts;
}

struct ExamList {
    std::vector<Exam> exams;
};

ExamList readExams(const packs::Pack& program, Problems& problems) {
    return {parseExams(program.manifest(), inEveryLocale(program, "program.yaml", problems), problems)};
}

const Exam* find(const ExamList& list, std::string_view wanted) {
    for (const auto& exam : list.exams)
        if (exam.id == wanted) return &exam;
    return nullptr;
}

std::shared_ptr<const ExamList> examsOf(const packs::PackPtr& program) {
    return packs::parsedOnce<ExamList>(program, [](const packs::Pack& pack) {
        Problems ignored;  // what is installed has been checked
        return readExams(pack, ignored);
    });
}

[[noreturn]] void unknownExam(std::string_view exam) { throw Refused("assessment.exam-unknown", Json::object({{"exam", exam}}), "exam"); }

}  // namespace

ItemBank readBank(const packs::Pack& course, Problems& problems) {
    ItemBank bank;
    if (course.bytes("items.yaml"))
        bank = parseItems(course.yaml("items.yaml", problems), inEveryLocale(course, "items.yaml", problems), problems);
    bank.course = course.id();
    bank.version = course.version().text();
    return bank;
}

std::shared_ptr<const ItemBank> bankOf(const packs::PackPtr& course) {
    return packs::parsedOnce<ItemBank>(course, [](const packs::Pack& pack) {
        Problems ignored;
        return readBank(pack, ignored);
    });
}

ExamInPack examNamed(Session& session, std::string_view exam, Instant at) {
    for (const auto& program : packs::ContentStore::allNewest(session, "program", at)) {
        const auto list = examsOf(program);
        if (const Exam* found = find(*list, exam)) return {program, *found};
    }
    unknownExam(exam);
}

ExamInPack examOf(Session& session, std::string_view program, std::string_view version, std::string_view exam) {
    const auto pack = packs::ContentStore::version(session, program, version);
    const auto list = examsOf(pack);
    if (const Exam* found = find(*list, exam)) return {pack, *found};
    unknownExam(exam);
}

std::string titleOf(const ExamInPack& exam, std::string_view locale) {
    const auto title = exam.exam.titles.find(exam.pack->localeFor(locale));
    return title == exam.exam.titles.end() || title->second.empty() ? exam.exam.id : title->second;
}

void addNew(const Problems& found, Problems& problems) {
    for (const auto& problem : found) {
        const bool known = std::any_of(problems.begin(), problems.end(), [&](const Problem& other) {
            return other == problem || (problem.line > 0 && other.file == problem.file && other.line == problem.line);
        });
        if (!known) problems.push_back(problem);
    }
}

void checkItems(const packs::Pack& course, const packs::Library&, Problems& problems) {
    Problems found;
    readBank(course, found);
    addNew(found, problems);
}

void checkExams(const packs::Pack& program, const packs::Library& library, Problems& problems) {
    Problems found;
    for (const auto& exam : readExams(program, found).exams)
        for (const auto& part : exam.draw) {
            const auto course = library.find(part.course);
            Problems ofCourse;
            const auto have = course ? readBank(*course, ofCourse).items.size() : 0;
            if (course && static_cast<std::int64_t>(have) < part.count)
                found.push_back(program.manifest()["exams"].problem("exam " + exam.id + " draws " + std::to_string(part.count) +
                                                                        " items of " + part.course + ", which has " + std::to_string(have),
                                                                    "draw fewer, or write more items"));
        }
    addNew(found, problems);
}

}  // namespace adab::assessment

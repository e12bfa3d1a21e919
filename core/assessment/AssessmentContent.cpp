// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/AssessmentContent.h"

#include "assessment/BankFile.h"
#include "assessment/ConductStore.h"
#include "assessment/DrawRules.h"
#include "assessment/ItemJson.h"
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
    if (course.kind() == kBankKind) bank.items = itemsOfBankFile(course);
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

std::shared_ptr<const BankDigests> digestsOf(const packs::PackPtr& course) {
    return packs::parsedOnce<BankDigests>(course, [&](const packs::Pack&) {
        BankDigests digests;
        const auto bank = bankOf(course);
        for (const auto& item : bank->items) digests.byItem[item.id] = itemDigest(item);
        return digests;
    });
}

ApprovedItems approvedItems(Session& session, const std::string& course) {
    ApprovedItems approved;
    for (const auto& install : bankInstalls(session, course)) {
        if (install.by != "operator") continue;
        const auto pack = packs::ContentStore::byDigest(session, install.digest);
        // A course comes with those who wrote and checked it; questions of another program have been read by nobody yet.
        if (pack->kind() == kBankKind) continue;
        const auto digests = digestsOf(pack);
        approved.insert(digests->byItem.begin(), digests->byItem.end());
    }
    for (const auto& one : approvalsOf(session, course)) approved.insert({one.item, one.digest});
    return approved;
}

std::vector<ExamInPack> allExams(Session& session, Instant at) {
    std::vector<ExamInPack> all;
    for (const auto& program : packs::ContentStore::allNewest(session, "program", at)) {
        const auto list = examsOf(program);
        for (const Exam& exam : list->exams) all.push_back({program, exam});
    }
    return all;
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

namespace {

/// Can the banks fill every cell, and keep the exposure cap while they do?
void checkDraw(const packs::Pack& program, const Exam& exam, const packs::Library& library, Problems& found) {
    const Yaml& place = program.manifest()["exams"];
    std::map<std::string, ItemBank> banks;
    DrawBasis basis;
    basis.exam = &exam;
    for (const auto& course : exam.banks()) {
        const auto pack = library.find(course);
        if (!pack) return;  // a bank that is not there is told by the check of programs
        Problems ofCourse;
        banks[course] = readBank(*pack, ofCourse);
        basis.banks[course] = &banks[course];
    }
    for (const auto& part : exam.draw) {
        std::int64_t have = 0;
        for (const auto& course : part.courses)
            have += std::count_if(banks[course].items.begin(), banks[course].items.end(),
                                  [&](const Item& item) { return fits(part, course, item); });
        const std::string where = part.courses.empty() ? std::string() : part.courses.front();
        if (have < part.count)
            found.push_back(place.problem("exam " + exam.id + " draws " + std::to_string(part.count) + " items of " + where +
                                              (part.takesAny() ? "" : " of one cell") + ", which has " + std::to_string(have),
                                          "draw fewer, or write more items"));
        else if (exam.exposure.percent > 0 && part.count * 100 > have * exam.exposure.percent)
            found.push_back(place.problem("exam " + exam.id + " draws " + std::to_string(part.count) + " of " + std::to_string(have) +
                                              " items of " + where + ": each is met more often than in " +
                                              std::to_string(exam.exposure.percent) + " % of attempts",
                                          "write more items, draw fewer, or raise exposure_percent"));
    }
    try {
        draw(basis, "check");
    } catch (const Refused& refused) {
        if (found.empty())
            found.push_back(place.problem("the cells of exam " + exam.id + " share too few items (" + refused.error().code + ")",
                                          "draw fewer, or write more items"));
    }
}

}  // namespace

void checkExams(const packs::Pack& program, const packs::Library& library, Problems& problems) {
    Problems found;
    for (const auto& exam : readExams(program, found).exams) {
        checkDraw(program, exam, library, found);
        if (exam.testsOut.empty()) continue;
        const auto course = library.find(exam.testsOut);
        if (!course || course->kind() != "course")
            found.push_back(program.manifest()["exams"].problem(
                "exam " + exam.id + " tests out of " + exam.testsOut + ", which is no course", "name an installed course under tests_out"));
    }
    addNew(found, problems);
}

}  // namespace adab::assessment

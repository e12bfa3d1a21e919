// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/Exchange.h"
#include "assessment/MarksCsv.h"
#include "base/Hash.h"
#include "cli/Invocation.h"

#include <fstream>
#include <iostream>

namespace adab::cli {
namespace {

using assessment::ExchangeFormat;

ExchangeFormat formatOf(const Invocation& invocation) {
    const std::string called = invocation.required("format");
    if (const auto format = assessment::exchangeFormatNamed(called)) return *format;
    throw UsageError{"There is no format “" + called + "”: gift, aiken, moodlexml or csv."};
}

/// No more of the file than can be taken, and one octet that tells that there is more.
std::string questionsIn(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    if (!in) throw Refused("cli.file-unreadable", Json::object({{"file", file}}));
    std::string octets;
    std::string piece(std::size_t{1} << 16, '\0');
    while (octets.size() <= assessment::ExchangeLimits::kFileOctets &&
           (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0))
        octets.append(piece, 0, static_cast<std::size_t>(in.gcount()));
    return octets;
}

std::string summary(const Json& answer) {
    std::string people = std::to_string(answer["items"].integer()) + " questions: " + std::to_string(answer["imported"].integer()) +
                         " taken, " + std::to_string(answer["refused"].integer()) + " refused\n";
    for (const Json& problem : answer["problems"].items())
        people += "  question " + std::to_string(problem["item"].integer()) + ", line " + std::to_string(problem["line"].integer()) + ": " +
                  problem["message"].text() + '\n';
    return people;
}

Exit exitOf(const Json& answer) { return answer["refused"].integer() == 0 ? Exit::Done : Exit::Refused; }

/// The answer with what was found in the file, item after item: of a large file they would take much more room than the file.
void answerWithPreview(const Output& output, const Json& answer, const assessment::Foreign& found) {
    if (!output.json()) {
        output.answer(answer, summary(answer));
        return;
    }
    std::string text = toText(answer);
    text.pop_back();
    std::cout << text << ",\"preview\":[";
    const char* comma = "";
    for (const auto& item : found.items) {
        std::cout << comma << toText(assessment::previewOf(item));
        comma = ",";
    }
    std::cout << "]}\n";
}

Json problemJson(const Phrases& phrases, const Json& item, const Json& line, const std::string& code, const Json& arguments) {
    return Json::object({{"item", item}, {"line", line}, {"message", phrases.render(code, arguments, operatorReader())}});
}

Exit preview(const ExchangeFormat format, const std::string& octets, const Output& output) {
    const assessment::Foreign found = assessment::readForeign(format, octets);
    const auto phrases = Phrases::load(house::shareFolder() + "/assets/i18n/core");
    Json problems = Json::list();
    for (const auto& problem : found.problems)
        problems.push(problemJson(*phrases, problem.item, problem.line, problem.error.code, problem.error.arguments));
    const Json answer = Json::object(
        {{"items", found.found}, {"imported", found.items.size()}, {"refused", found.refused}, {"problems", std::move(problems)}});
    answerWithPreview(output, answer, found);
    return exitOf(answer);
}

Exit importItems(const Invocation& invocation, const Output& output) {
    const ExchangeFormat format = formatOf(invocation);
    const std::string& file = invocation.word(0, "The file with the questions");
    const std::string bank = invocation.option("bank");
    if (bank.empty() && !invocation.flag("dry-run")) throw UsageError{"Please name the bank with --bank, or look first with --dry-run."};
    const std::string octets = questionsIn(file);
    // What one command can bring into a bank; without a bank, a dry run looks at more.
    if (!bank.empty() && octets.size() > assessment::ExchangeLimits::kTakenOctets)
        throw Refused("assessment.import-too-large", Json::object({{"limit", assessment::ExchangeLimits::kTakenOctets / 1'000'000}}));
    if (invocation.flag("dry-run")) return preview(format, octets, output);
    const auto house = invocation.house();
    Json answer = valueOf(
        *house, invocation, "assessment.importItems",
        Json::object(
            {{"bank", bank}, {"format", assessment::name(format)}, {"content", Json::object({{"octets", base::base64url(octets)}})}}));
    Json problems = Json::list();
    for (const Json& problem : answer["problems"].items())
        problems.push(problemJson(*house->phrases(), problem["item"], problem["line"], problem["code"].text(), problem["arguments"]));
    answer.set("problems", std::move(problems));
    answerWithPreview(output, answer, assessment::readForeign(format, octets));
    return exitOf(answer);
}

Exit exportItems(const Invocation& invocation, const Output& output) {
    const std::string format = invocation.required("format");
    if (format != "gift" && format != "csv") throw UsageError{"Questions are exported as gift or csv."};
    const std::string bank = invocation.option("bank");
    if (bank.empty()) {
        // The header alone is the template to begin a spreadsheet with.
        if (format != "csv") throw UsageError{"Please name the bank with --bank."};
        std::cout << assessment::writeItemsCsv({});
        return Exit::Done;
    }
    const auto house = invocation.house();
    const Json answer = valueOf(*house, invocation, "assessment.exportItems", Json::object({{"bank", bank}, {"format", format}}));
    for (const Json& item : answer["left"].items())
        Output::message("Left out, for " + format + " cannot hold it: " + item["item"].text() + " (" + item["kind"].text() + ")");
    if (output.json())
        output.answer(answer);
    else
        std::cout << answer["text"].text();
    return Exit::Done;
}

Json figureOf(const std::optional<double>& figure) { return figure ? Json(*figure) : Json(); }

Json jsonOf(const assessment::Statistics& found) {
    const auto& test = found.test;
    Json items = Json::list();
    for (const auto& item : found.items) {
        Json flags = Json::list();
        for (const auto flag : item.flags) flags.push(assessment::name(flag));
        items.push(Json::object({{"id", item.id},
                                 {"attempts", item.attempts},
                                 {"facility", figureOf(item.facility)},
                                 {"sd", figureOf(item.sd)},
                                 {"effectiveWeight", figureOf(item.effectiveWeight)},
                                 {"discriminationIndex", figureOf(item.discriminationIndex)},
                                 {"discriminativeEfficiency", figureOf(item.discriminativeEfficiency)},
                                 {"flags", std::move(flags)}}));
    }
    return Json::object({{"test", Json::object({{"attempts", test.attempts},
                                                {"mean", figureOf(test.mean)},
                                                {"median", figureOf(test.median)},
                                                {"sd", figureOf(test.sd)},
                                                {"skewness", figureOf(test.skewness)},
                                                {"kurtosis", figureOf(test.kurtosis)},
                                                {"cic", figureOf(test.cic)},
                                                {"errorRatio", figureOf(test.errorRatio)},
                                                {"standardError", figureOf(test.standardError)}})},
                         {"items", std::move(items)}});
}

Exit statistics(const Invocation& invocation, const Output& output) {
    const std::string marks = invocation.option("marks");
    const std::string bank = invocation.option("bank");
    if (marks.empty() == bank.empty()) throw UsageError{"Please name either a file with --marks or a bank with --bank."};
    if (!bank.empty()) {
        const auto house = invocation.house();
        output.answer(valueOf(*house, invocation, "assessment.statistics", Json::object({{"bank", bank}})));
        return Exit::Done;
    }
    std::ifstream in(marks, std::ios::binary);
    if (!in) throw Refused("cli.file-unreadable", Json::object({{"file", marks}}));
    assessment::MarksCsv reader;
    std::string piece(std::size_t{1} << 16, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0)
        reader.feed(std::string_view(piece).substr(0, static_cast<std::size_t>(in.gcount())));
    assessment::MarkTable table = reader.finish();
    output.answer(jsonOf(assessment::statisticsOf(table)));
    return Exit::Done;
}

}  // namespace

std::vector<Command> itemCommands() {
    return {{"items import",
             "items import --format gift|aiken|moodlexml|csv FILE [--bank B] [--dry-run]",
             "Takes over questions of other programs, item by item; --dry-run shows them and needs no organisation.",
             {"format", "bank"},
             {"dry-run"},
             importItems},
            {"items export",
             "items export [--bank B] --format gift|csv",
             "Writes the questions of a bank; without one, the template of the spreadsheet.",
             {"format", "bank"},
             {},
             exportItems},
            {"items statistics",
             "items statistics --marks FILE.csv | --bank B",
             "How well a test and its questions measure; for a file of marks no organisation is needed.",
             {"marks", "bank"},
             {},
             statistics}};
}

}  // namespace adab::cli

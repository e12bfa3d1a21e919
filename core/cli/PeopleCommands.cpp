// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Csv.h"
#include "cli/Invocation.h"

namespace adab::cli {

namespace {

/// A table through the entry that takes it: the same answer for staff, certificates, absences and shifts.
Exit tableImport(const std::string& entry, const Invocation& invocation, const Output& output, const std::string& kind = {}) {
    const Json rows = base::readCsv(readFile(invocation.word(0, "The CSV file")));
    const auto house = invocation.house();
    Json arguments = Json::object({{"rows", rows}, {"dryRun", invocation.flag("dry-run")}});
    if (!kind.empty()) arguments.set("kind", kind);
    Json answer = valueOf(*house, invocation, entry, std::move(arguments));
    Json problems = Json::list();
    for (const Json& problem : answer["problems"].items()) {
        problems.push(
            Json::object({{"row", problem["row"]},
                          {"column", problem["column"]},
                          {"message", house->phrases()->render(problem["code"].text(), problem["arguments"], operatorReader())}}));
    }
    answer.set("problems", problems);
    std::string people = std::to_string(answer["rows"].integer()) + " rows: " + std::to_string(answer["created"].integer()) + " new, " +
                         std::to_string(answer["changed"].integer()) + " changed, " + std::to_string(answer["unchanged"].integer()) +
                         " unchanged, " + std::to_string(answer["refused"].integer()) + " refused\n";
    for (const Json& problem : answer["problems"].items()) {
        people +=
            "  row " + std::to_string(problem["row"].integer()) + ", " + problem["column"].text() + ": " + problem["message"].text() + '\n';
    }
    output.answer(answer, people);
    return answer["refused"].integer() == 0 ? Exit::Done : Exit::Refused;
}

/// The rows of a report as a table: one line a row, columns in the order of the answer's `columns`.
std::string asCsv(const Json& answer) {
    std::string text;
    const auto append = [&](const Json::List& cells) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (i > 0) text += ',';
            text += base::csvCell(cells[i]);
        }
        text += "\r\n";
    };
    append(answer["columns"].items());
    for (const Json& row : answer["rows"].items()) append(row.items());
    return text;
}

/// The matrix as a table for people who work in spreadsheets.
Json matrixTable(const Json& matrix) {
    Json columns = Json::list({"person", "name", "site", "job role", "on leave"});
    for (const Json& program : matrix["programs"].items()) {
        columns.push(program["program"]);
        columns.push(program["program"].text() + " until");
    }
    Json rows = Json::list();
    for (const Json& row : matrix["rows"].items()) {
        Json cells = Json::list({row["person"], row["name"], row["siteName"], row["jobRoleName"], row["paused"].boolean() ? "yes" : "no"});
        for (std::size_t i = 0; i < row["cells"].size(); ++i) {
            cells.push(row["cells"].at(i));
            cells.push(row["until"].at(i));
        }
        rows.push(std::move(cells));
    }
    return Json::object({{"columns", columns}, {"rows", rows}});
}

void deliver(const Invocation& invocation, const Output& output, const Json& answer, const Json& table) {
    const std::string format = invocation.option("format", output.json() || !invocation.flag("format") ? "json" : "csv");
    if (format != "json" && format != "csv") throw UsageError{"--format takes json or csv for this report."};
    const std::string text = format == "csv" ? asCsv(table) : toPrettyText(answer) + "\n";
    if (invocation.flag("output")) {
        writeFile(invocation.option("output"), text);
        Output::message("Written to " + invocation.option("output"));
    } else if (format == "json") {
        output.answer(answer);
    } else {
        output.answer(answer, text);
    }
}

Exit reportMatrix(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const Json matrix = valueOf(*house, invocation, "insight.matrix", Json::object({{"limit", 1'000'000}}));
    deliver(invocation, output, matrix, matrixTable(matrix));
    return Exit::Done;
}

Exit reportExpiring(const Invocation& invocation, const Output& output) {
    const std::int64_t days = invocation.integer("days", 60);
    const auto house = invocation.house();
    const Json matrix = valueOf(*house, invocation, "insight.matrix", Json::object({{"limit", 1'000'000}, {"withinDays", days}}));
    deliver(invocation, output, matrix, matrixTable(matrix));
    return Exit::Done;
}

Exit reportCases(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const Json concerns = valueOf(*house, invocation, "discipline.concerns");
    Json table = Json::object({{"columns", Json::list({"concern", "person", "name", "program", "since", "state", "policy", "sentence"})}});
    Json rows = Json::list();
    for (const Json& row : concerns["rows"].items()) {
        rows.push(Json::list(
            {row["concern"], row["person"], row["name"], row["program"], row["since"], row["state"], row["policy"], row["sentence"]}));
    }
    table.set("rows", rows);
    deliver(invocation, output, concerns, table);
    return Exit::Done;
}

/// With `--payday` the payroll's lines, else what everybody holds.
Exit reportRewards(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const bool payroll = invocation.flag("payday");
    Json arguments = Json::object();
    if (payroll) arguments.set("payday", invocation.option("payday"));
    const Json answer = valueOf(*house, invocation, payroll ? "rewards.payroll" : "rewards.all", std::move(arguments));
    const std::vector<std::string> columns =
        payroll ? std::vector<std::string>{"person", "name", "kind", "percent", "earnedOn", "policy", "policyVersion", "rule", "reasonText"}
                : std::vector<std::string>{"person", "name", "points", "bonuses", "nominations"};
    Json head = Json::list();
    for (const auto& column : columns) head.push(column);
    Json rows = Json::list();
    for (const Json& row : answer["rows"].items()) {
        Json cells = Json::list();
        for (const auto& column : columns) cells.push(row[column]);
        rows.push(std::move(cells));
    }
    deliver(invocation, output, answer, Json::object({{"columns", std::move(head)}, {"rows", std::move(rows)}}));
    return Exit::Done;
}

Exit reportPerson(const Invocation& invocation, const Output& output) {
    const std::string person = invocation.required("person");
    const auto house = invocation.house();
    const Json record = valueOf(*house, invocation, "insight.record", Json::object({{"person", person}}));
    Json table = Json::object({{"columns", Json::list({"at", "kind", "sentence"})}});
    Json rows = Json::list();
    for (const Json& entry : record["entries"].items()) rows.push(Json::list({entry["at"], entry["kind"], entry["sentence"]}));
    table.set("rows", rows);
    deliver(invocation, output, record, table);
    return Exit::Done;
}

}  // namespace

std::vector<Command> peopleCommands() {
    const std::vector<std::string> delivery{"format", "output"};
    std::vector<std::string> expiring = delivery;
    expiring.emplace_back("days");
    std::vector<std::string> rewards = delivery;
    rewards.emplace_back("payday");
    std::vector<std::string> person = delivery;
    person.emplace_back("person");
    const auto table = [](const char* entry) {
        return [entry](const Invocation& invocation, const Output& output) { return tableImport(entry, invocation, output); };
    };
    const auto facts = [](const char* kind) {
        return [kind](const Invocation& invocation, const Output& output) {
            return tableImport("policies.reportFacts", invocation, output, kind);
        };
    };
    return {
        {"import kpis",
         "import kpis FILE.csv [--dry-run]",
         "Key figures a person from a CSV file: person or login, kpi, value, on, reference.",
         {},
         {"dry-run"},
         facts("kpi")},
        {"import visits",
         "import visits FILE.csv [--dry-run]",
         "Results of mystery visits a person from a CSV file: person or login, score (per cent or 9/10), on, reference.",
         {},
         {"dry-run"},
         facts("visit")},
        {"staff import",
         "staff import FILE.csv [--dry-run]",
         "Staff from a CSV file, row by row.",
         {},
         {"dry-run"},
         table("people.importStaff")},
        {"import certifications",
         "import certifications FILE.csv [--dry-run]",
         "Certificates from before, from a CSV file whose calendar is declared.",
         {},
         {"dry-run"},
         table("certification.importCertifications")},
        {"import absences",
         "import absences FILE.csv [--dry-run]",
         "Absences from a CSV file.",
         {},
         {"dry-run"},
         table("people.importAbsences")},
        {"import hours",
         "import hours FILE.csv [--dry-run]",
         "Hours at work that count towards a certification, from a CSV file: person or login, program, hours, through.",
         {},
         {"dry-run"},
         table("certification.importHours")},
        {"import roster", "import roster FILE.csv [--dry-run]", "Shifts from a CSV file.", {}, {"dry-run"}, table("people.importRoster")},
        {"report matrix",
         "report matrix [--format csv|json] [--output FILE] [--at I] [--known I]",
         "Who is certified for what.",
         delivery,
         {},
         reportMatrix},
        {"report expiring",
         "report expiring --days N [--format csv|json] [--output FILE]",
         "Whose certificate ends within n days.",
         expiring,
         {},
         reportExpiring},
        {"report cases",
         "report cases [--format csv|json] [--output FILE]",
         "Concerns that the policy in force asks about.",
         delivery,
         {},
         reportCases},
        {"report rewards",
         "report rewards [--payday DATE] [--format csv|json] [--output FILE] [--at I] [--known I]",
         "What everybody has earned; with --payday the bonus lines of that payroll.",
         rewards,
         {},
         reportRewards},
        {"report person",
         "report person --person P [--format csv|json] [--output FILE]",
         "What happened, and what it meant.",
         person,
         {},
         reportPerson}};
}

}  // namespace adab::cli

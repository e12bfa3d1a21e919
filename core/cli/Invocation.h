// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Phrases.h"
#include "base/Result.h"
#include "base/Time.h"
#include "base/Yaml.h"
#include "house/House.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace adab::cli {

/// Exit statuses of CLI scripts.
enum class Exit { Done = 0, Refused = 1, Usage = 2, NoData = 3 };

/// The language and calendar of whoever sits at the terminal: `LC_ALL`, `LC_MESSAGES` or `LANG`; English where we do not ship it.
Reader operatorReader();

/// Thrown for wrong usage: exit 2 with the command's usage line.
struct UsageError {
    std::string sentence;
};

/// One call of the program, taken apart: words after the command's name, options with a value, flags.
class Invocation {
public:
    std::vector<std::string> words;
    std::map<std::string, std::string> options;  ///< without the dashes
    std::vector<std::string> repeated;           ///< values of the option that may be given several times, in order

    bool flag(const std::string& name) const { return options.contains(name); }
    std::string option(const std::string& name, const std::string& fallback = {}) const;
    /// Throws UsageError where it is missing.
    std::string required(const std::string& name) const;
    std::optional<Instant> instant(const std::string& name) const;
    std::int64_t integer(const std::string& name, std::int64_t fallback) const;
    const std::string& word(std::size_t index, const char* what) const;

    /// Opens the organisation named by `--data`. Throws Unopened.
    std::unique_ptr<house::House> house() const;
    std::string dataFolder() const;
};

/// The data could not be opened: exit 3.
struct Unopened {
    Error error;
};

/// What goes to standard output. With `--json` only JSON; else a sentence or indented JSON.
class Output {
public:
    explicit Output(const Invocation& invocation) : m_json(invocation.flag("json")) {}
    bool json() const { return m_json; }
    /// The answer of the command; `people` is what is shown without `--json` (empty: indented JSON).
    void answer(const Json& value, const std::string& people = {}) const;
    /// One object of a stream.
    void line(const Json& value) const;
    /// To standard error.
    static void message(const std::string& text);

private:
    bool m_json;
};

struct Command {
    std::string name;  ///< `ledger verify`
    std::string usage;
    std::string about;
    std::vector<std::string> valued;  ///< options with a value
    std::vector<std::string> flags;
    std::function<Exit(const Invocation&, const Output&)> run;
};

/// Calls the gate as the operator, or as `--as LOGIN` (password from ADAB_PASSWORD or a prompt).
gate::Answer callGate(house::House& house, const Invocation& invocation, const gate::Request& request);

/// The value, or throws Refused with the refusal.
Json valueOf(house::House& house, const Invocation& invocation, const std::string& name, Json args = Json::object());

/// The refusal as CLI.md shows it.
Json refusal(const Error& error);

/// A problem of a pack as CLI answers show it, and as a line `file:line:column: message` with its remedy.
Json toJson(const Problem& problem);
std::string sentenceOf(const Problem& problem);

/// A whole file; throws Refused("cli.file-unreadable").
std::string readFile(const std::string& path);
/// Replaces the file only when all of it is written; throws Refused("cli.file-unwritable").
void writeFile(const std::string& path, const std::string& bytes);

std::vector<Command> houseCommands();
std::vector<Command> gateCommands();
std::vector<Command> ledgerCommands();
std::vector<Command> contentCommands();
std::vector<Command> peopleCommands();
std::vector<Command> credentialCommands();
std::vector<Command> outboxCommands();
std::vector<Command> formulaCommands();
std::vector<Command> scenarioCommands();
std::vector<Command> itemCommands();
std::vector<Command> fileCommands();

}  // namespace adab::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// adabctl: the house from the command line. The contract of names and fields is what others script against.
#include "cli/Invocation.h"

#include <algorithm>
#include <csignal>
#include <iostream>

namespace adab::cli {
namespace {

std::vector<Command> allCommands() {
    std::vector<Command> all;
    for (auto part : {houseCommands(), gateCommands(), contentCommands(), peopleCommands(), credentialCommands(), outboxCommands(),
                      formulaCommands(), scenarioCommands(), itemCommands(), ledgerCommands(), fileCommands()}) {
        std::move(part.begin(), part.end(), std::back_inserter(all));
    }
    return all;
}

void printHelp(const std::vector<Command>& commands) {
    std::cout << "adabctl: Adab from the command line\n\n";
    for (const Command& command : commands) std::cout << "  adabctl " << command.usage << "\n      " << command.about << '\n';
    std::cout << "\nEverywhere: --data FOLDER, --json, --as LOGIN (password from ADAB_PASSWORD or a prompt), --at and --known INSTANT on "
                 "questions.\n"
                 "Exit: 0 done, 1 refused or found wrong, 2 wrong usage, 3 the data could not be opened.\n";
}

/// The command with the longest name that the arguments begin with.
const Command* find(const std::vector<Command>& commands, const std::vector<std::string>& words, std::size_t& used) {
    const Command* best = nullptr;
    for (const Command& command : commands) {
        std::vector<std::string> name;
        std::size_t start = 0;
        while (start <= command.name.size()) {
            const auto space = command.name.find(' ', start);
            name.push_back(command.name.substr(start, space - start));
            if (space == std::string::npos) break;
            start = space + 1;
        }
        if (name.size() <= words.size() && std::equal(name.begin(), name.end(), words.begin()) && name.size() > used) {
            used = name.size();
            best = &command;
        }
    }
    return best;
}

bool contains(const std::vector<std::string>& all, const std::string& one) { return std::find(all.begin(), all.end(), one) != all.end(); }

Invocation takenApart(const Command& command, const std::vector<std::string>& arguments, std::size_t from) {
    const std::vector<std::string> everywhere{"data", "as", "at", "known"};
    Invocation invocation;
    for (std::size_t i = from; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        if (argument.rfind("--", 0) != 0 || argument.size() == 2) {
            invocation.words.push_back(argument);
            continue;
        }
        std::string name = argument.substr(2);
        std::optional<std::string> value;
        if (const auto equals = name.find('='); equals != std::string::npos) {
            value = name.substr(equals + 1);
            name.resize(equals);
        }
        if (name == "json" || contains(command.flags, name)) {
            if (value) throw UsageError{"--" + name + " takes no value."};
            invocation.options[name] = "";
            continue;
        }
        if (!contains(everywhere, name) && !contains(command.valued, name))
            throw UsageError{"--" + name + " is not an option of this command."};
        if (!value) {
            if (++i == arguments.size()) throw UsageError{"--" + name + " needs a value."};
            value = arguments[i];
        }
        if (invocation.options.contains(name) && name != "status") throw UsageError{"--" + name + " is given twice."};
        invocation.options[name] = *value;
        if (name == "status") invocation.repeated.push_back(*value);
    }
    return invocation;
}

Exit run(const std::vector<std::string>& arguments) {
    const std::vector<Command> commands = allCommands();
    // Options that hold for every command may stand before its name.
    std::vector<std::string> ordered;
    std::vector<std::string> ahead;
    std::size_t first = 0;
    while (first < arguments.size() && arguments[first].rfind("--", 0) == 0 && arguments[first] != "--help") {
        ahead.push_back(arguments[first]);
        const bool valued = arguments[first] != "--json" && arguments[first].find('=') == std::string::npos;
        ++first;
        if (valued && first < arguments.size()) ahead.push_back(arguments[first++]);
    }
    ordered.assign(arguments.begin() + static_cast<std::ptrdiff_t>(first), arguments.end());
    if (ordered.empty() || ordered[0] == "help" || ordered[0] == "--help") {
        printHelp(commands);
        return ordered.empty() ? Exit::Usage : Exit::Done;
    }
    std::size_t used = 0;
    const Command* command = find(commands, ordered, used);
    if (!command) {
        Output::message("There is no command “" + ordered[0] + "”. adabctl help lists them.");
        return Exit::Usage;
    }
    ordered.insert(ordered.end(), ahead.begin(), ahead.end());
    bool json = contains(ordered, "--json");
    try {
        const Invocation invocation = takenApart(*command, ordered, used);
        return command->run(invocation, Output(invocation));
    } catch (const UsageError& error) {
        Output::message(error.sentence + "\nUsage: adabctl " + command->usage);
        return Exit::Usage;
    } catch (const Unopened& unopened) {
        const Json answer = refusal(unopened.error);
        if (json) std::cout << toText(answer) << '\n';
        Output::message(answer["error"]["message"].text());
        return Exit::NoData;
    } catch (const Refused& refused) {
        const Json answer = refusal(refused.error());
        if (json) std::cout << toText(answer) << '\n';
        Output::message(answer["error"]["message"].text());
        return Exit::Refused;
    }
}

}  // namespace
}  // namespace adab::cli

int main(int count, char** values) {
    std::ios::sync_with_stdio(false);
    // A file that may not grow further is a full disk, and no reason to die.
    std::signal(SIGXFSZ, SIG_IGN);
    try {
        const adab::cli::Exit exit = adab::cli::run({values + 1, values + count});
        if (std::cout.flush()) return static_cast<int>(exit);
        std::cerr << "The answer could not be written out: the disk is full, or nobody reads it any more.\n";
        return static_cast<int>(adab::cli::Exit::Refused);
    } catch (const std::exception& fault) {
        std::cerr << "adabctl stopped: " << fault.what() << '\n';
        return 1;
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/Program.h"

#include "support/TestHouse.h"

#include <sys/wait.h>

#include <cstdio>
#include <sstream>

namespace adab::test {

namespace {

std::string quoted(const std::string& word) {
    std::string text = "'";
    for (const char c : word) {
        if (c == '\'')
            text += "'\\''";
        else
            text += c;
    }
    return text + "'";
}

}  // namespace

std::vector<Json> Ran::lines() const {
    std::vector<Json> all;
    std::istringstream in(out);
    for (std::string line; std::getline(in, line);) {
        if (!line.empty()) all.push_back(base::parseJson(line));
    }
    return all;
}

std::string commandLine(const std::vector<std::string>& words) {
    std::string command = ADABCTL;
    for (const std::string& word : words) command += ' ' + quoted(word);
    return command + " 2>/dev/null </dev/null";
}

Running::Running(const std::string& shell) : m_pipe(popen(shell.c_str(), "r")) {}

Ran Running::wait() {
    Ran run;
    if (!m_pipe) return run;
    char buffer[4096];
    for (std::size_t n = 0; (n = fread(buffer, 1, sizeof buffer, m_pipe)) > 0;) run.out.append(buffer, n);
    const int status = pclose(m_pipe);
    m_pipe = nullptr;
    run.exit = WIFEXITED(status) ? WEXITSTATUS(status) : 128;
    return run;
}

Ran adabctl(const std::vector<std::string>& words, const std::string& before) {
    return Running((before.empty() ? "LC_ALL=C" : before) + ' ' + commandLine(words)).wait();
}

const std::string& demonstration() {
    static const TemporaryFolder folder;
    static const std::string path = [] {
        const std::string made = folder.path("demo");
        const Ran run = adabctl({"--data", made, "demo", "--staff", "12", "--seed", "3", "--now", "2026-05-20T06:00:00Z", "--json"});
        EXPECT_EQ(run.exit, 0) << run.out;
        return made;
    }();
    return path;
}

}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/Program.h"

#include <sys/wait.h>

#include <cstdio>
#include <filesystem>
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

void copyDemonstration(const std::string& place) {
    static const TemporaryFolder folder;
    static const std::string made = [] {
        std::string first = folder.path("demo");
        const Ran run = adabctl({"--data", first, "demo", "--staff", "12", "--seed", "3", "--now", "2026-05-20T06:00:00Z", "--json"});
        EXPECT_EQ(run.exit, 0) << run.out;
        return first;
    }();
    std::filesystem::copy(made, place, std::filesystem::copy_options::recursive);
}

const std::string& WithDemonstration::demonstration() {
    if (m_demonstration.empty()) {
        m_demonstration = m_folder.path("demo");
        copyDemonstration(m_demonstration);
    }
    return m_demonstration;
}

}  // namespace adab::test

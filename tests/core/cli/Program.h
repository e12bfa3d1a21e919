// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <string>
#include <vector>

namespace adab::test {

/// What one run of adabctl left: exit status and standard output.
struct Ran {
    int exit = -1;
    std::string out;
    /// The one object that `--json` prints.
    Json json() const { return base::parseJson(out.substr(0, out.find('\n'))); }
    /// One object a line.
    std::vector<Json> lines() const;
};

/// Runs adabctl with those words; standard error is dropped. `before` is what a shell does first: `LC_ALL=th_TH.UTF-8`, `ulimit -f 9;`.
Ran adabctl(const std::vector<std::string>& words, const std::string& before = {});

/// The same, begun now and asked for its answer later.
class Running {
public:
    explicit Running(const std::string& shell);
    Ran wait();

private:
    FILE* m_pipe;
};
/// The words as a shell takes them, with the program's name first.
std::string commandLine(const std::vector<std::string>& words);

/// Puts the demonstration there. It is made once a program and nobody works in it: whoever reads a file leaves a record of that.
void copyDemonstration(const std::string& place);

/// A test with a demonstration of its own.
class WithDemonstration : public testing::Test {
protected:
    /// Where it is; made when it is first asked for.
    const std::string& demonstration();

private:
    TemporaryFolder m_folder;
    std::string m_demonstration;
};

}  // namespace adab::test

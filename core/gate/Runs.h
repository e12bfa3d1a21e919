// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gate/Registry.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>

/// Questions that take a while: whoever asked can see how far the answer has come, and stop it. Nothing of it is kept anywhere.
namespace adab::gate {

/// The runs that go on, by who asked and the name (`run`) that they gave it. It lives as long as the gate does. Thread-safe.
class Runs {
public:
    struct Run {
        std::atomic<std::int64_t> done = 0;
        std::atomic<std::int64_t> of = 0;
        std::atomic<bool> cancelled = false;
    };
    std::shared_ptr<Run> begin(const std::string& key);
    std::shared_ptr<Run> find(const std::string& key);
    void end(const std::string& key, const std::shared_ptr<Run>& run);

private:
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<Run>> m_runs;
};

/// A run that ends with its scope, however it is left.
class Running {
public:
    /// `cancelled`: the code of the refusal with which a stopped run answers.
    Running(Runs& runs, const Call& call, std::string cancelled);
    ~Running();
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    void expect(std::int64_t of) { m_run->of = of; }
    /// Throws Refused(cancelled).
    void at(std::int64_t done);

private:
    Runs& m_runs;
    std::string m_key;
    std::string m_cancelled;
    std::shared_ptr<Runs::Run> m_run;
};

/// The argument `run` of the question itself.
Argument runArgument();
/// `progress {run}` → `{running, done, of}` and `cancel {run}` → `{stopped}`, each of one's own runs. To stop changes nothing that is kept,
/// so it is no command: it need not wait for the writer.
void registerRuns(Registry& registry, const std::shared_ptr<Runs>& runs, const std::string& progress, const std::string& cancel,
                  const Access& access);

}  // namespace adab::gate

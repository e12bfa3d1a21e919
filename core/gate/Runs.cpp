// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/Runs.h"

#include <algorithm>

namespace adab::gate {

namespace {

std::string keyOf(const Call& call) { return call.actor().person + '/' + call.text("run"); }

}  // namespace

std::shared_ptr<Runs::Run> Runs::begin(const std::string& key) {
    const std::lock_guard lock(m_mutex);
    return m_runs[key] = std::make_shared<Run>();
}

std::shared_ptr<Runs::Run> Runs::find(const std::string& key) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(key);
    return found == m_runs.end() ? nullptr : found->second;
}

void Runs::end(const std::string& key, const std::shared_ptr<Run>& run) {
    const std::lock_guard lock(m_mutex);
    const auto found = m_runs.find(key);
    if (found != m_runs.end() && found->second == run) m_runs.erase(found);
}

Running::Running(Runs& runs, const Call& call, std::string cancelled)
    : m_runs(runs), m_key(keyOf(call)), m_cancelled(std::move(cancelled)), m_run(runs.begin(m_key)) {}

Running::~Running() { m_runs.end(m_key, m_run); }

void Running::at(std::int64_t done) {
    m_run->done = done;
    if (m_run->cancelled) throw Refused(m_cancelled, Json::object());
}

Argument runArgument() { return {"run", Type::Id, Need::Optional, "a name for this run, to ask how far it is or to stop it"}; }

void registerRuns(Registry& registry, const std::shared_ptr<Runs>& runs, const std::string& progress, const std::string& cancel,
                  const Access& access) {
    Query how;
    how.name = progress;
    how.about = "How far a preview has come.";
    how.arguments = {runArgument()};
    how.answer = "{running,done,of}";
    how.access = access;
    how.handle = [runs](QueryCall& call) {
        const auto found = runs->find(keyOf(call));
        if (!found) return Json::object({{"running", false}, {"done", 0}, {"of", 0}});
        const std::int64_t of = found->of;
        return Json::object({{"running", true}, {"done", std::min<std::int64_t>(found->done, of)}, {"of", of}});
    };
    registry.query(std::move(how));

    Query stop;
    stop.name = cancel;
    stop.about = "Stops a preview of one's own.";
    stop.arguments = {runArgument()};
    stop.answer = "{stopped}";
    stop.access = access;
    stop.handle = [runs](QueryCall& call) {
        const auto found = runs->find(keyOf(call));
        if (found) found->cancelled = true;
        return Json::object({{"stopped", found != nullptr}});
    };
    registry.query(std::move(stop));
}

}  // namespace adab::gate

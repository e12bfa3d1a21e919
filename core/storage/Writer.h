// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <exception>
#include <functional>
#include <memory>

namespace adab::storage {

/// The one that writes an organisation's database, one transaction at a time. Jobs that wait share a transaction, a savepoint each, and are
/// answered after the commit: a job that throws is undone alone. Safe to call from any thread. What is posted is written by a thread of
/// the writer; who waits for a job while nobody else writes does it on its own thread.
class Writer {
public:
    using Job = std::function<void(Session&)>;
    /// Told after the commit (null), or with what the job or the commit threw. Runs on the writer's thread.
    using Done = std::function<void(std::exception_ptr)>;

    explicit Writer(Database& database, int maxJobsPerCommit = 32);
    ~Writer();  ///< finishes what was posted, then stops
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;

    void post(Job job, Done done);
    /// Writes and waits; throws what the job threw. Not from inside a job.
    void run(Job job);

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace adab::storage

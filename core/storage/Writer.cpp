// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Writer.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>
#include <thread>

namespace adab::storage {

struct Writer::Impl {
    struct Entry {
        Job job;
        Done done;
        std::exception_ptr failure;
    };

    Impl(Database& opened, int maxJobs) : database(opened), maxJobsPerCommit(std::max(1, maxJobs)), thread([this] { loop(); }) {}
    ~Impl() {
        {
            std::lock_guard lock(mutex);
            stopping = true;
        }
        waiting.notify_one();
        thread.join();
    }

    void loop() {
        for (;;) {
            std::vector<Entry> group;
            {
                std::unique_lock lock(mutex);
                waiting.wait(lock, [this] { return !writing && (stopping || !queue.empty()); });
                if (queue.empty()) return;
                writing = true;
                const auto count = std::min(queue.size(), static_cast<std::size_t>(maxJobsPerCommit));
                std::move(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(count), std::back_inserter(group));
                queue.erase(queue.begin(), queue.begin() + static_cast<std::ptrdiff_t>(count));
            }
            writeWhole(group);
            {
                std::lock_guard lock(mutex);
                writing = false;
            }
            for (Entry& entry : group) {
                if (entry.done) entry.done(entry.failure);
            }
        }
    }

    /// Where nobody writes and nobody waits, the caller writes by itself: waking another thread and being woken takes longer than a commit.
    bool wroteHere(std::vector<Entry>& alone) {
        {
            std::lock_guard lock(mutex);
            if (writing || !queue.empty()) return false;
            writing = true;
        }
        writeWhole(alone);
        std::lock_guard lock(mutex);
        writing = false;
        if (!queue.empty()) waiting.notify_one();
        return true;
    }

    void writeWhole(std::vector<Entry>& group) {
        try {
            write(group);
        } catch (...) {
            for (Entry& entry : group) {
                if (!entry.failure) entry.failure = std::current_exception();
            }
            if (session) session->rollback();
            dropBrokenSession();
        }
    }

    /// Throws where the transaction as a whole is lost; then no job of the group counts.
    void write(std::vector<Entry>& group) {
        if (!session) session = database.session();
        session->begin();
        std::size_t standing = 0;
        for (Entry& entry : group) {
            // One job alone needs no savepoint: its failure ends the transaction.
            const bool alone = group.size() == 1;
            if (!alone) session->savepoint();
            try {
                entry.job(*session);
                ++standing;
            } catch (...) {
                entry.failure = std::current_exception();
                if (alone) {
                    session->rollback();
                    return;
                }
                // SQLite has rolled all of it back by itself where the disk is full.
                if (!session->inTransaction()) throw;
                session->rollbackToSavepoint();
                continue;
            }
            if (!alone) session->releaseSavepoint();
        }
        if (standing == 0) {
            session->rollback();
        } else {
            session->commit();
        }
    }

    /// A connection that has gone is opened anew for the next group.
    void dropBrokenSession() {
        if (!session || database.location().engine == Engine::Sqlite) return;
        session.reset();
    }

    Database& database;
    const int maxJobsPerCommit;
    std::unique_ptr<Session> session;  // of whoever has set `writing`
    std::mutex mutex;
    std::condition_variable waiting;
    std::deque<Entry> queue;
    bool writing = false;
    bool stopping = false;
    std::thread thread;  // last: it uses all of the above
};

Writer::Writer(Database& database, int maxJobsPerCommit) : m_impl(std::make_unique<Impl>(database, maxJobsPerCommit)) {}
Writer::~Writer() = default;

void Writer::post(Job job, Done done) {
    {
        std::lock_guard lock(m_impl->mutex);
        m_impl->queue.push_back({std::move(job), std::move(done), nullptr});
    }
    m_impl->waiting.notify_one();
}

void Writer::run(Job job) {
    std::vector<Impl::Entry> alone(1);
    alone.front().job = std::move(job);
    if (m_impl->wroteHere(alone)) {
        if (alone.front().failure) std::rethrow_exception(alone.front().failure);
        return;
    }
    job = std::move(alone.front().job);
    const auto promise = std::make_shared<std::promise<void>>();  // shared: the waiter may wake before the writer lets go of it
    auto future = promise->get_future();
    post(std::move(job), [promise](const std::exception_ptr& failure) {
        if (failure) {
            promise->set_exception(failure);
        } else {
            promise->set_value();
        }
    });
    future.get();
}

}  // namespace adab::storage

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/Database.h"

#include <sys/types.h>
#include <string>

namespace adab::test {

/// A PostgreSQL of the test program's own: from Debian's package, in a temporary folder, on loopback and a free port, without fsync.
/// Started at the first use, stopped with the program, whatever ends it. Where the machine has no PostgreSQL the constructor throws
/// a sentence that says so: a test without it fails, and is never skipped.
class PostgresCluster {
public:
    static PostgresCluster& shared();
    PostgresCluster();
    ~PostgresCluster();
    PostgresCluster(const PostgresCluster&) = delete;
    PostgresCluster& operator=(const PostgresCluster&) = delete;

    /// A schema that no other test has.
    storage::Location location();
    std::string connection() const;

private:
    std::string m_folder;
    int m_port = 0;
    pid_t m_server = -1;
    int m_schemas = 0;
};

}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/PostgresCluster.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <grp.h>
#include <libpq-fe.h>
#include <pwd.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <thread>
#include <vector>

namespace adab::test {

namespace fs = std::filesystem;

namespace {

std::string binaries() {
    std::string newest;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/usr/lib/postgresql", error)) {
        const std::string folder = entry.path().string() + "/bin";
        if (fs::exists(folder + "/initdb") && folder > newest) newest = folder;
    }
    if (newest.empty()) {
        throw std::runtime_error(
            "PostgreSQL is not installed here, and these tests run on it too: ./dev setup installs it (Debian: postgresql).");
    }
    return newest;
}

int freePort() {
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(address);
    if (::bind(socket, reinterpret_cast<sockaddr*>(&address), length) != 0 ||
        ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &length) != 0) {
        throw std::runtime_error("no free port on loopback");
    }
    ::close(socket);
    return ntohs(address.sin_port);
}

/// initdb and the server refuse to run as root.
const passwd* otherUser() {
    if (::geteuid() != 0) return nullptr;
    const passwd* user = ::getpwnam("postgres");
    if (!user) throw std::runtime_error("running as root, and there is no user `postgres` to run the tests' database as");
    return user;
}

pid_t start(const std::vector<std::string>& command, const passwd* user, const std::string& log) {
    std::vector<char*> arguments;
    for (const std::string& word : command) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = ::fork();
    if (child != 0) return child;
    if (user && (::initgroups(user->pw_name, user->pw_gid) != 0 || ::setgid(user->pw_gid) != 0 || ::setuid(user->pw_uid) != 0))
        ::_exit(126);
    // A test program that crashes takes its server with it.
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (const int file = ::open(log.c_str(), O_WRONLY | O_APPEND); file >= 0) {
        ::dup2(file, 1);
        ::dup2(file, 2);
    }
    if (::chdir("/") != 0) ::_exit(126);
    ::execv(arguments[0], arguments.data());
    ::_exit(127);
}

std::string textOf(const std::string& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

}  // namespace

PostgresCluster& PostgresCluster::shared() {
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster() {
    const std::string bin = binaries();
    const passwd* user = otherUser();
    std::string folder = (fs::temp_directory_path() / "adab-postgres-XXXXXX").string();
    if (!::mkdtemp(folder.data())) throw std::runtime_error("no temporary folder");
    m_folder = folder;
    const std::string log = m_folder + "/log";
    std::ofstream{log}.close();
    if (user && (::chown(m_folder.c_str(), user->pw_uid, user->pw_gid) != 0 || ::chown(log.c_str(), user->pw_uid, user->pw_gid) != 0)) {
        throw std::runtime_error("cannot hand the temporary folder to the user postgres");
    }
    int status = 0;
    const pid_t init = start({bin + "/initdb", "-D", m_folder + "/data", "-U", "adab", "-A", "trust", "-E", "UTF8", "--locale=C",
                              "--no-sync", "--no-instructions"},
                             user, log);
    if (::waitpid(init, &status, 0) != init || status != 0) throw std::runtime_error("initdb failed: " + textOf(log));
    m_port = freePort();
    m_server = start({bin + "/postgres", "-D", m_folder + "/data", "-p", std::to_string(m_port), "-c", "listen_addresses=127.0.0.1", "-c",
                      "unix_socket_directories=", "-c", "fsync=off", "-c", "full_page_writes=off", "-c", "synchronous_commit=off", "-c",
                      "autovacuum=off", "-c", "shared_buffers=32MB"},
                     user, log);
    // Only a question asked again tells that the server is there: it has no other sign without its own tools.
    for (int attempt = 0; attempt < 1500; ++attempt) {
        if (PQping(connection().c_str()) == PQPING_OK) return;
        if (::waitpid(m_server, &status, WNOHANG) == m_server) break;
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
    throw std::runtime_error("the tests' PostgreSQL does not start: " + textOf(log));
}

PostgresCluster::~PostgresCluster() {
    if (m_server > 0) {
        ::kill(m_server, SIGQUIT);  // immediate: the folder goes anyway
        ::waitpid(m_server, nullptr, 0);
    }
    std::error_code error;
    fs::remove_all(m_folder, error);
}

std::string PostgresCluster::connection() const { return "host=127.0.0.1 port=" + std::to_string(m_port) + " user=adab dbname=postgres"; }

storage::Location PostgresCluster::location() {
    storage::Location location;
    location.engine = storage::Engine::PostgreSql;
    location.connection = connection();
    location.schema = "organisation_" + std::to_string(++m_schemas);
    return location;
}

}  // namespace adab::test

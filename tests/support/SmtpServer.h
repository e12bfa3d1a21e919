// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include <sys/types.h>

namespace adab::test {

/// A real mail server on the loopback, of Debian's python3-aiosmtpd, for as long as the object lives; tests/support/smtp_server.py says
/// what its modes are. For `starttls` and `tls` it gets a certificate of its own for `localhost`: `server.pem` in the folder.
class SmtpServer {
public:
    SmtpServer(const std::string& folder, const std::string& mode);
    ~SmtpServer();
    SmtpServer(const SmtpServer&) = delete;
    SmtpServer& operator=(const SmtpServer&) = delete;
    int port() const { return m_port; }

    struct Letter {
        std::string from;
        std::string to;
        bool tls = false;
        std::string text;     ///< as it came over the wire
        std::string subject;  ///< decoded
        std::string body;     ///< decoded
    };
    /// What it has kept so far, in the order in which it came.
    std::vector<Letter> letters() const;

private:
    std::string m_folder;
    pid_t m_process = -1;
    int m_in = -1;
    int m_port = 0;
};

}  // namespace adab::test

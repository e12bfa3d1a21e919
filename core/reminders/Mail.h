// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>

/// Letters by SMTP (RFC 5321, 5322), with TLS from the first octet or by STARTTLS.
namespace adab::reminders {

struct Mail {
    std::string from;
    std::string to;
    std::string subject;
    std::string body;
    std::string messageId;  ///< without brackets; a server that got it already can tell
    Instant at;
    std::string locale = "en";
};

/// The letter as it goes over the wire: headers in ASCII (RFC 2047), the body as base64 of UTF-8.
std::string wireText(const Mail& mail);
/// A header's text: as it is where it is plain ASCII, else in encoded words of whole characters.
std::string encodedWords(std::string_view text);
/// One address, of a length and form that no header or command of SMTP can be smuggled in by.
bool isAddress(std::string_view text);

enum class Security { None, StartTls, Tls };

/// Who carries the letters: `mail.host`, `mail.port`, `mail.security` (none, starttls, tls), `mail.user`, `mail.password`, `mail.from`,
/// `mail.ca` (a PEM file of who vouches for the server; else the system's) of `adab.properties`.
struct MailServer {
    std::string host;
    int port = 587;
    Security security = Security::StartTls;
    std::string user;
    std::string password;
    std::string from;
    std::string authorities;
    int timeoutSeconds = 30;
};
/// Throws Refused `reminders.mail-not-set-up {property}` where something is missing or not of that form, also where a password would go
/// over an open line to another machine.
MailServer mailServerIn(const std::map<std::string, std::string>& properties);

/// What became of a letter. `Later`: it certainly did not leave, and another try may do better. `Refused`: the server will never take it.
/// `Unsure`: the line broke after it was handed over and before the server said so; it may have arrived, so it is not sent again.
enum class Outcome { Sent, Later, Refused, Unsure };
std::string_view name(Outcome outcome);  ///< `sent later refused unsure`

struct Delivery {
    Outcome outcome = Outcome::Later;
    std::string problem;
};

/// One connection to the server, opened with the first letter.
class Postman {
public:
    explicit Postman(MailServer server);
    ~Postman();
    Postman(const Postman&) = delete;
    Postman& operator=(const Postman&) = delete;
    Delivery deliver(const Mail& mail);

private:
    struct Line;
    void open();
    MailServer m_server;
    std::unique_ptr<Line> m_line;
};

}  // namespace adab::reminders

// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/Mail.h"

#include "base/Result.h"

#include <Poco/Base64Encoder.h>
#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Exception.h>
#include <Poco/Net/AcceptCertificateHandler.h>
#include <Poco/Net/Context.h>
#include <Poco/Net/DNS.h>
#include <Poco/Net/MailRecipient.h>
#include <Poco/Net/NetException.h>
#include <Poco/Net/NetSSL.h>
#include <Poco/Net/SMTPClientSession.h>
#include <Poco/Net/SecureSMTPClientSession.h>
#include <Poco/Net/SecureStreamSocket.h>
#include <Poco/Net/SocketAddress.h>
#include <Poco/Timestamp.h>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace adab::reminders {

namespace {

constexpr std::size_t kLongestAddress = 254;
/// An encoded word has at most 75 octets (RFC 2047 §2): `=?UTF-8?B?` and `?=` leave room for 45 octets of text.
constexpr std::size_t kWordOctets = 45;
constexpr int kNotNow = 400;
constexpr int kPermanent = 500;
constexpr int kGoOn = 354;

std::string base64(std::string_view octets, int lineLength) {
    std::ostringstream out;
    Poco::Base64Encoder encoder(out);
    encoder.rdbuf()->setLineLength(lineLength);
    encoder.write(octets.data(), static_cast<std::streamsize>(octets.size()));
    encoder.close();
    return out.str();
}

bool isPlain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return c >= 0x20 && c < 0x7F; });
}

[[noreturn]] void notSetUp(const char* property) { throw Refused("reminders.mail-not-set-up", Json::object({{"property", property}})); }

bool isThisMachine(const std::string& host) { return host == "localhost" || host == "127.0.0.1" || host == "::1"; }

}  // namespace

std::string encodedWords(std::string_view text) {
    if (isPlain(text)) return std::string(text);
    std::string out;
    while (!text.empty()) {
        std::size_t cut = std::min(kWordOctets, text.size());
        while (cut < text.size() && cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
        if (!out.empty()) out += "\r\n ";
        out += "=?UTF-8?B?" + base64(text.substr(0, cut), 0) + "?=";
        text.remove_prefix(cut);
    }
    return out;
}

bool isAddress(std::string_view text) {
    const auto at = text.find('@');
    if (text.size() > kLongestAddress || at == std::string_view::npos || at == 0 || at + 1 == text.size()) return false;
    if (text.find('@', at + 1) != std::string_view::npos) return false;
    return std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return c > 0x20 && c < 0x7F && std::string_view("<>()[]\\\",;:").find(static_cast<char>(c)) == std::string_view::npos;
    });
}

std::string wireText(const Mail& mail) {
    const Poco::Timestamp stamp(mail.at.ms * 1000);
    std::string text;
    text += "Date: " + Poco::DateTimeFormatter::format(stamp, Poco::DateTimeFormat::RFC1123_FORMAT) + "\r\n";
    text += "From: " + mail.from + "\r\n";
    text += "To: " + mail.to + "\r\n";
    text += "Subject: " + encodedWords(mail.subject) + "\r\n";
    text += "Message-ID: <" + mail.messageId + ">\r\n";
    text += "MIME-Version: 1.0\r\n";
    text += "Content-Type: text/plain; charset=UTF-8\r\n";
    text += "Content-Language: " + mail.locale + "\r\n";
    text += "Content-Transfer-Encoding: base64\r\n";
    // No machine answers it (RFC 3834).
    text += "Auto-Submitted: auto-generated\r\n\r\n";
    return text + base64(mail.body, 76) + "\r\n";
}

MailServer mailServerIn(const std::map<std::string, std::string>& properties) {
    const auto value = [&](const char* property) {
        const auto found = properties.find(property);
        return found == properties.end() ? std::string() : found->second;
    };
    MailServer server;
    server.host = value("mail.host");
    if (server.host.empty()) notSetUp("mail.host");
    server.from = value("mail.from");
    if (!isAddress(server.from)) notSetUp("mail.from");
    const std::string security = value("mail.security");
    if (security == "none") {
        server.security = Security::None;
    } else if (security == "tls") {
        server.security = Security::Tls;
        server.port = 465;
    } else if (!security.empty() && security != "starttls") {
        notSetUp("mail.security");
    }
    if (const std::string port = value("mail.port"); !port.empty()) {
        const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), server.port);
        if (error != std::errc{} || end != port.data() + port.size() || server.port < 1 || server.port > 65535) notSetUp("mail.port");
    }
    server.user = value("mail.user");
    server.password = value("mail.password");
    server.authorities = value("mail.ca");
    if (server.security == Security::None && !server.user.empty() && !isThisMachine(server.host)) notSetUp("mail.security");
    return server;
}

std::string_view name(Outcome outcome) {
    switch (outcome) {
        case Outcome::Sent: return "sent";
        case Outcome::Later: return "later";
        case Outcome::Refused: return "refused";
        case Outcome::Unsure: return "unsure";
    }
    return {};
}

struct Postman::Line {
    std::unique_ptr<Poco::Net::SMTPClientSession> session;
};

Postman::Postman(MailServer server) : m_server(std::move(server)) { Poco::Net::initializeSSL(); }

Postman::~Postman() {
    try {
        if (m_line) m_line->session->close();
    } catch (const Poco::Exception&) {
        // The letters are gone; how the line ends is nobody's loss.
        m_line.reset();
    }
    m_line.reset();
    Poco::Net::uninitializeSSL();
}

void Postman::open() {
    using Poco::Net::Context;
    const Poco::Timespan timeout(m_server.timeoutSeconds, 0);
    auto line = std::make_unique<Line>();
    Context::Ptr context =
        new Context(Context::TLS_CLIENT_USE, "", "", m_server.authorities, Context::VERIFY_STRICT, 9, m_server.authorities.empty());
    context->requireMinimumProtocol(Context::PROTO_TLSV1_2);
    context->enableExtendedCertificateVerification(true);
    if (m_server.security == Security::Tls) {
        Poco::Net::SecureStreamSocket socket(context);
        socket.setPeerHostName(m_server.host);
        socket.connect(Poco::Net::SocketAddress(m_server.host, static_cast<Poco::UInt16>(m_server.port)), timeout);
        line->session = std::make_unique<Poco::Net::SMTPClientSession>(socket);
    } else if (m_server.security == Security::StartTls) {
        // It needs to know the name that the server's certificate is held to.
        line->session = std::make_unique<Poco::Net::SecureSMTPClientSession>(m_server.host, static_cast<Poco::UInt16>(m_server.port));
    } else {
        Poco::Net::StreamSocket socket;
        socket.connect(Poco::Net::SocketAddress(m_server.host, static_cast<Poco::UInt16>(m_server.port)), timeout);
        line->session = std::make_unique<Poco::Net::SMTPClientSession>(socket);
    }
    line->session->setTimeout(timeout);
    line->session->open();
    line->session->login("adab.invalid");
    if (m_server.security == Security::StartTls) {
        auto& secure = dynamic_cast<Poco::Net::SecureSMTPClientSession&>(*line->session);
        // A server that offers no TLS, or whose offer was taken out on the way, gets nothing.
        if (!secure.startTLS(context)) throw Poco::Net::SMTPException("no TLS");
        secure.login("adab.invalid");
    }
    if (!m_server.user.empty()) {
        line->session->login("adab.invalid", Poco::Net::SMTPClientSession::AUTH_PLAIN, m_server.user, m_server.password);
    }
    m_line = std::move(line);
}

Delivery Postman::deliver(const Mail& mail) {
    if (!m_line) {
        try {
            open();
        } catch (const Poco::Exception& closed) {
            // Nobody there, no TLS, a wrong password: nothing is wrong with the letter.
            return {Outcome::Later, closed.displayText()};
        }
    }
    bool handedOver = false;
    try {
        m_line->session->sendAddresses(mail.from, {mail.to});
        std::string answer;
        const int status = m_line->session->sendCommand("DATA", answer);
        if (status / 100 != kGoOn / 100) throw Poco::Net::SMTPException("no letter is taken", answer, status);
        std::istringstream text(wireText(mail));
        handedOver = true;
        m_line->session->sendMessage(text);
        return {Outcome::Sent, {}};
    } catch (const Poco::Net::SMTPException& refused) {
        m_line.reset();
        // Where the server said no, it has not got it, and what it says for good is not asked again. Without a word nobody knows.
        if (handedOver && refused.code() < kNotNow) return {Outcome::Unsure, refused.displayText()};
        return {refused.code() >= kPermanent ? Outcome::Refused : Outcome::Later, refused.displayText()};
    } catch (const Poco::Exception& broken) {
        m_line.reset();
        return {handedOver ? Outcome::Unsure : Outcome::Later, broken.displayText()};
    }
}

}  // namespace adab::reminders

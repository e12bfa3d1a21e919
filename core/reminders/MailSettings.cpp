// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/MailSettings.h"

#include "base/Properties.h"
#include "people/Organisation.h"
#include "people/PeopleStore.h"
#include "reminders/Mail.h"
#include "reminders/RemindersStore.h"

#include <algorithm>

namespace adab::reminders {

using gate::CommandCall;
using gate::Need;
using gate::QueryCall;
using gate::Reach;
using gate::Role;
using gate::Type;

namespace {

constexpr std::size_t kLongestHost = 253;
constexpr std::size_t kLongestWord = 200;
constexpr int kLargestPort = 65'535;
/// Somebody waits for the answer of a test.
constexpr int kTestSeconds = 15;

bool isHost(const std::string& text) {
    return !text.empty() && text.size() <= kLongestHost && std::all_of(text.begin(), text.end(), [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == ':';
    });
}

/// What stands in one line of the file and is read back as it was.
bool isWord(const std::string& text) {
    const auto isPlain = [](unsigned char c) { return c >= 0x20 && c != 0x7F; };
    return text.size() <= kLongestWord && std::all_of(text.begin(), text.end(), isPlain) &&
           (text.empty() || (text.front() != ' ' && text.back() != ' '));
}

std::string valueOf(const base::Properties& properties, const char* name) {
    const auto found = properties.find(name);
    return found == properties.end() ? std::string() : found->second;
}

[[noreturn]] void refuse(const char* code, const char* field) { throw Refused(code, Json::object(), field); }

/// Nothing where it is not set up, or not so that letters could leave.
std::optional<MailServer> serverIn(const base::Properties& properties) {
    try {
        return mailServerIn(properties);
    } catch (const Refused&) {
        return std::nullopt;
    }
}

std::string usualPort(const std::string& security) { return security == "tls" ? "465" : security == "none" ? "25" : "587"; }

Json settings(QueryCall& call, const MailPlace& place) {
    const auto properties = base::readProperties(place.propertiesFile);
    const std::string security = valueOf(properties, "mail.security").empty() ? "starttls" : valueOf(properties, "mail.security");
    const std::string port = valueOf(properties, "mail.port");
    const std::string person = call.actor().person;
    return Json::object({{"host", valueOf(properties, "mail.host")},
                         {"port", port.empty() ? usualPort(security) : port},
                         {"security", security},
                         {"user", valueOf(properties, "mail.user")},
                         {"hasPassword", !valueOf(properties, "mail.password").empty()},
                         {"from", valueOf(properties, "mail.from")},
                         {"ready", serverIn(properties).has_value()},
                         {"ownAddress", addressOf(call.session(), person).value_or("")}});
}

Json save(CommandCall& call, const MailPlace& place) {
    if (place.propertiesFile.empty()) refuse("reminders.mail-no-folder", "");
    const auto before = base::readProperties(place.propertiesFile);
    const std::string host = call.text("host");
    const std::string security = call.text("security");
    const std::string user = call.text("user");
    const std::string password = call.text("password");
    const std::int64_t port = call.args()["port"].integer(0);
    if (!isHost(host)) refuse("reminders.mail-host", "host");
    if (security != "none" && security != "starttls" && security != "tls") refuse("reminders.mail-security", "security");
    if (port < 1 || port > kLargestPort) refuse("reminders.mail-port", "port");
    if (!isWord(user)) refuse("reminders.mail-word", "user");
    if (!isWord(password)) refuse("reminders.mail-word", "password");
    if (!isAddress(call.text("from"))) refuse("reminders.mail-from", "from");
    base::Properties changes{{"mail.host", host},
                             {"mail.port", std::to_string(port)},
                             {"mail.security", security},
                             {"mail.from", call.text("from")},
                             {"mail.user", user}};
    const std::string kept = valueOf(before, "mail.password");
    const bool sameServer = host == valueOf(before, "mail.host") && user == valueOf(before, "mail.user") &&
                            (security != "none" || valueOf(before, "mail.security") == "none");
    if (user.empty()) {
        changes["mail.password"] = "";
    } else if (!password.empty()) {
        changes["mail.password"] = password;
    } else if (kept.empty() || !sameServer) {
        refuse(kept.empty() ? "reminders.mail-password" : "reminders.mail-password-again", "password");
    }
    base::Properties after = before;
    for (const auto& [name, value] : changes) after[name] = value;
    if (!serverIn(after)) refuse("reminders.mail-open-line", "security");
    if (!base::changeProperties(place.propertiesFile, changes)) refuse("reminders.mail-unwritable", "");
    gate::NewRecord record;
    record.type = "reminders.mailServerChanged";
    record.subject = "mail";
    record.data = Json::object({{"host", host}, {"port", port}, {"security", security}});
    call.append(std::move(record));
    return Json::object({{"saved", true}});
}

/// Sent outside the writer: a server that does not answer holds up nobody else.
Json sendTest(Session& session, const Json& args, Instant now, Entropy& entropy, const MailPlace& place) {
    MailServer server = mailServerIn(base::readProperties(place.propertiesFile));
    server.timeoutSeconds = kTestSeconds;
    const std::string person = args["person"].text();
    const auto address = addressOf(session, person);
    if (!address || address->empty()) refuse("reminders.mail-own-address", "person");
    const auto organisation = people::organisationOf(session);
    const Reader reader = people::readerOf(session, person);
    const Json words = Json::object({{"name", people::nameOf(session, person).name}, {"organisation", organisation.name}});
    const Mail letter{server.from,
                      *address,
                      place.phrases->render("reminders.test-subject", words, reader),
                      place.phrases->render("reminders.greeting", words, reader) + "\n\n" +
                          place.phrases->render("reminders.test-body", words, reader) + '\n',
                      entropy.id("test") + '@' + organisation.id + ".adab.invalid",
                      now,
                      reader.locale};
    const Delivery delivery = Postman(server).deliver(letter);
    return Json::object({{"outcome", name(delivery.outcome)}, {"problem", delivery.problem}});
}

}  // namespace

void registerMailSettings(gate::Registry& registry, const MailPlace& place) {
    const gate::Access office{{Role::Hr, Reach::Organisation}, {Role::Operator, Reach::Organisation}};

    gate::Query query;
    query.name = "reminders.mailSettings";
    query.about = "Who carries the letters; whether there is a password, never which.";
    query.answer = "{host, port, security, user, hasPassword, from, ready, ownAddress}";
    query.access = office;
    query.handle = [place](QueryCall& call) { return settings(call, place); };
    registry.query(std::move(query));

    gate::Command saving;
    saving.name = "reminders.saveMailSettings";
    saving.about = "Says who carries the letters from now on.";
    saving.arguments = {{"host", Type::Text, Need::Required, "the mail server"},
                        {"port", Type::Integer, Need::Required, "1–65535; usually 587, with tls 465"},
                        {"security", Type::Id, Need::Required, "starttls, tls, or none on this machine"},
                        {"user", Type::Text, Need::Optional, "who signs in there; empty: nobody"},
                        {"password", Type::Secret, Need::Optional, "where absent the one that is kept"},
                        {"from", Type::Text, Need::Required, "the sender's mail address"}};
    saving.answer = "{saved}";
    saving.access = office;
    saving.handle = [place](CommandCall& call) { return save(call, place); };
    registry.command(std::move(saving));

    gate::Command testing;
    testing.name = "reminders.sendTestLetter";
    testing.about = "Sends a letter to oneself, to try the mail server.";
    testing.arguments = {{"person", Type::Person, Need::Required, "oneself"}};
    testing.answer = "{outcome, problem}";
    testing.access = {{Role::Hr, Reach::Own}, {Role::Operator, Reach::Organisation}};
    testing.prepare = [place](Session& session, const Json& args, Instant now, Entropy& entropy) {
        return sendTest(session, args, now, entropy, place);
    };
    testing.handle = [](CommandCall& call) { return call.prepared(); };
    registry.command(std::move(testing));
}

}  // namespace adab::reminders

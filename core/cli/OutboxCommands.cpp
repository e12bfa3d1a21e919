// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Invocation.h"
#include "reminders/Mail.h"

namespace adab::cli {

namespace {

reminders::Mail mailOf(const Json& letter, const reminders::MailServer& server, Instant now) {
    return {server.from, letter["to"].text(),    letter["subject"].text(), letter["body"].text(), letter["messageId"].text(),
            now,         letter["locale"].text()};
}

/// One letter after another: marked before it leaves, settled when the server has said something.
Exit sendOutbox(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const reminders::MailServer server = reminders::mailServerIn(house->properties());
    const Json queued = valueOf(*house, invocation, "reminders.queue");
    reminders::Postman postman(server);
    std::map<std::string, std::int64_t> counts{{"sent", 0}, {"later", 0}, {"refused", 0}, {"unsure", 0}};
    Json problems = Json::list();
    Json after = Json::object();
    while (true) {
        const Json taken = valueOf(*house, invocation, "reminders.take", after);
        if (taken["message"].isNull()) break;
        const std::string message = taken["message"].text();
        after = Json::object({{"after", message}});
        const Json named = Json::object({{"message", message}});
        const Json letter = valueOf(*house, invocation, "reminders.letter", named);
        const auto delivery = postman.deliver(mailOf(letter, server, base::SystemClock().now()));
        Json outcome = named;
        outcome.set("outcome", name(delivery.outcome));
        outcome.set("problem", delivery.problem);
        valueOf(*house, invocation, "reminders.settle", outcome);
        ++counts[std::string(name(delivery.outcome))];
        if (delivery.outcome != reminders::Outcome::Sent) problems.push(outcome);
    }
    Json answer = Json::object({{"queued", queued["letters"]}, {"problems", problems}});
    for (const auto& [outcome, count] : counts) answer.set(outcome, count);
    std::string people = std::to_string(counts["sent"]) + " letters sent.";
    for (const Json& problem : problems.items()) {
        people += "\nNot sent (" + problem["outcome"].text() + "): " + problem["problem"].text();
    }
    output.answer(answer, people);
    return problems.size() == 0 ? Exit::Done : Exit::Refused;
}

}  // namespace

std::vector<Command> outboxCommands() {
    return {{"outbox send",
             "outbox send",
             "Sends what is due to be told, by the mail server that adab.properties names. Run it by a timer, every quarter of an hour.",
             {},
             {},
             sendOutbox}};
}

}  // namespace adab::cli

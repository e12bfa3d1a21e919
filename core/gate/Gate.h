// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"
#include "gate/Registry.h"
#include "storage/Writer.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace adab::gate {

/// What is handed to the gate.
struct Request {
    std::string name;
    Json args = Json::object();
    std::string id;                ///< commands: made by the caller; the same id and arguments give the same answer again
    std::optional<Instant> at;     ///< queries
    std::optional<Instant> known;  ///< queries
    std::optional<Reader> reader;  ///< screen language and calendar; else the person's own settings
};

/// `{"ok":true,"value":…,"head":N}` or `{"ok":false,"error":{"code","message","field"}}`
struct Answer {
    std::optional<Error> error;
    Json value;
    std::int64_t head = 0;
    std::string message;  ///< the error as a sentence in the reader's language
    bool ok() const { return !error; }
};
Json toJson(const Answer& answer);

/// How the gate finds who a person is: given by the room `people`, so that the gate need not know it.
struct Directory {
    /// Grants and team of a person at an instant.
    std::function<Actor(Session&, const std::string& person, Instant now)> actorOf;
    /// Sites where the person works or worked at that instant.
    std::function<Target(Session&, const std::string& person, Instant now)> targetOf;
    std::function<Reader(Session&, const std::string& person)> readerOf;
    /// The person of a valid session token, extending nothing; nothing where it ended.
    std::function<std::optional<std::string>(Session&, const std::string& token, Instant now)> personOfSession;
    /// The session was used by a command: its idle time starts anew. Cheap when it was touched within the minute.
    std::function<void(Session&, const std::string& token, Instant now)> touchSession;
};

/// The one door. Thread-safe; queries run on pooled readers, commands on the writer.
class Gate {
public:
    struct Parts {
        std::shared_ptr<storage::Database> database;
        std::shared_ptr<const Registry> registry;
        Directory directory;
        std::shared_ptr<const Clock> clock;
        std::shared_ptr<Entropy> entropy;
        std::shared_ptr<const Phrases> phrases;
    };
    explicit Gate(Parts parts);
    ~Gate();

    /// Calls as that actor and waits for the answer. Never throws for a refusal.
    Answer call(const Actor& actor, const Request& request);
    /// As whoever the session token belongs to; an empty token is nobody.
    Answer call(const std::string& sessionToken, const Request& request);
    /// As a person without a session: command line `--as`, rehearsals, demonstrations.
    Answer callAs(const std::string& person, const Request& request);
    static Actor operatorActor();

    /// `{head, rooms:[…]}`: rooms whose records came after `since`.
    Json changesSince(std::int64_t since);
    /// The answer of `gate list`.
    Json list() const;

    const Parts& parts() const;
    const ledger::Ledger& ledger() const;
    storage::Writer& writer();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace adab::gate

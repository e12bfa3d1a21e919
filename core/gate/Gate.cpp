// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/Gate.h"

#include "base/Hash.h"
#include "gate/AccessRules.h"
#include "gate/ArgumentRules.h"
#include "gate/CommandAnswerStore.h"

#include <algorithm>
#include <utility>

namespace adab::gate {

namespace {

constexpr std::size_t kShortestCommandId = 8;

bool isCommandId(const std::string& id) {
    return id.size() >= kShortestCommandId && id.size() <= 100 && std::all_of(id.begin(), id.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

/// Who a call is made by: known at once, or by the token of a session.
struct Caller {
    std::optional<Actor> actor;
    std::string token;
};

/// What every call knows, whatever its kind.
template <class Base>
class AnsweringCall : public Base {
public:
    AnsweringCall(const Actor& actor, const Common& entry, const Json& args, Session& session, Instant now)
        : m_actor(actor), m_entry(entry), m_args(args), m_session(session), m_now(now) {}

    const Actor& actor() const override { return m_actor; }
    const Json& args() const override { return m_args; }
    Session& session() override { return m_session; }
    Instant now() const override { return m_now; }
    bool mayReach(const Target& target) const override { return allowed(m_actor, m_entry.access, target, m_now); }
    bool holds(Role role) const override { return holdsRole(m_actor, role, m_now); }
    std::string text(std::string_view argument, std::string_view fallback) const override { return m_args[argument].text(fallback); }

private:
    const Actor& m_actor;
    const Common& m_entry;
    const Json& m_args;
    Session& m_session;
    Instant m_now;
};

class AnsweringQuery final : public AnsweringCall<QueryCall> {
public:
    AnsweringQuery(const Actor& actor, const Common& entry, const Request& request, Session& session, Instant now, Reader reader,
                   const Phrases& phrases)
        : AnsweringCall(actor, entry, request.args, session, now), m_request(request), m_reader(std::move(reader)), m_phrases(phrases) {}

    Instant at() const override { return m_request.at.value_or(now()); }
    std::optional<Instant> known() const override { return m_request.known; }
    Reader reader() const override { return m_reader; }
    const Phrases& phrases() const override { return m_phrases; }

private:
    const Request& m_request;
    Reader m_reader;
    const Phrases& m_phrases;
};

class AnsweringCommand final : public AnsweringCall<CommandCall> {
public:
    AnsweringCommand(const Actor& actor, const Common& entry, const Json& args, Session& session, Instant now, const std::string& id,
                     ledger::Appending& appending, const Json& prepared)
        : AnsweringCall(actor, entry, args, session, now), m_id(id), m_appending(appending), m_prepared(prepared) {}

    const std::string& commandId() const override { return m_id; }
    ledger::Appending& appending() override { return m_appending; }
    const Json& prepared() const override { return m_prepared; }
    Json refuseAndKeep(Error error) override {
        m_refusal = std::move(error);
        return {};
    }
    const std::optional<Error>& refusal() const { return m_refusal; }

private:
    const std::string& m_id;
    ledger::Appending& m_appending;
    const Json& m_prepared;
    std::optional<Error> m_refusal;
};

Error unexpected(const std::exception& fault) { return {"gate.failed", Json::object({{"detail", fault.what()}}), ""}; }

std::string digestOf(const Actor& actor, const Common& entry, const Json& args) {
    // A digest of a PIN could be searched through; secrets stay out of it.
    return base::hex(base::sha256(toText(Json::list({actor.person, entry.name, withoutSecrets(entry.arguments, args)}))));
}

}  // namespace

struct Gate::Impl {
    explicit Impl(Parts given)
        : parts(std::move(given)), ledger(parts.registry->ledgerRegistrations(), *parts.entropy), writer(*parts.database) {}

    Actor actorOf(Session& session, const Caller& caller, Instant now) const {
        if (caller.actor) return *caller.actor;
        if (caller.token.empty()) return {};
        const auto person = parts.directory.personOfSession(session, caller.token, now);
        if (!person) throw Refused("gate.session-ended");
        Actor actor = parts.directory.actorOf(session, *person, now);
        actor.session = caller.token;
        return actor;
    }

    Target targetOf(Session& session, const Actor& actor, const Common& entry, const Json& args, Instant now) const {
        if (entry.target) return entry.target(session, actor, args);
        for (const Argument& argument : entry.arguments) {
            if (argument.type == Type::Person && args.has(argument.name)) {
                return parts.directory.targetOf(session, args[argument.name].text(), now);
            }
        }
        return {};
    }

    /// Throws Refused where the actor may not; the same sentence whether the object exists or not, save to those who may see it.
    Target admit(Session& session, const Actor& actor, const Common& entry, const Json& args, Instant now) const {
        if (entry.door == Common::Door::Anybody) return {};
        if (actor.isNobody()) throw Refused("gate.sign-in-first");
        // The role alone is asked first, so that a stranger learns nothing from "there is no such attempt".
        if (!allowed(actor, entry.access, {}, now)) throw Refused("gate.not-allowed", Json::object({{"name", entry.name}}));
        Target target = targetOf(session, actor, entry, args, now);
        if (!allowed(actor, entry.access, target, now)) throw Refused("gate.not-allowed", Json::object({{"name", entry.name}}));
        return target;
    }

    Reader readerFor(Session& session, const Actor& actor, const Request& request) const {
        if (request.reader) return *request.reader;
        if (actor.isNobody() || actor.isOperator() || !parts.directory.readerOf) return {};
        return parts.directory.readerOf(session, actor.person);
    }

    Answer refuse(Error error, const Reader& reader, std::int64_t head) const {
        Answer answer;
        answer.message = parts.phrases->render(error.code, error.arguments, reader);
        answer.error = std::move(error);
        answer.head = head;
        return answer;
    }

    Answer answerQuery(const Query& entry, const Caller& caller, const Request& request) {
        const Instant now = parts.clock->now();
        Reader reader = request.reader.value_or(Reader{});
        try {
            const auto session = parts.database->reader();
            Answer answer;
            Target target;
            Actor actor;
            {
                storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
                actor = actorOf(*session, caller, now);
                reader = readerFor(*session, actor, request);
                if (auto fault = checkArguments(entry.arguments, request.args)) throw Refused(*fault);
                target = admit(*session, actor, entry, request.args, now);
                answer.head = ledger::Ledger::head(*session);
                AnsweringQuery call(actor, entry, request, *session, now, reader, *parts.phrases);
                answer.value = entry.handle(call);
                snapshot.commit();
            }
            const bool foreignFile = !target.person.empty() && target.person != actor.person;
            if (entry.trace == Query::Trace::FileRead && foreignFile) traceReading(actor, entry.name, target.person, now);
            return answer;
        } catch (const Refused& refused) {
            return refuse(refused.error(), reader, 0);
        } catch (const std::exception& fault) {
            return refuse(unexpected(fault), reader, 0);
        }
    }

    /// One record a reader, file and day: who looked is known without drowning the ledger.
    void traceReading(const Actor& actor, const std::string& query, const std::string& person, Instant now) {
        const std::int64_t day = now.ms / base::kDayMs;
        const std::string id = base::hex(base::sha256(toText(Json::list({"gate.fileRead", actor.person, person, query, day}))));
        writer.run([&](Session& session) {
            if (ledger::Ledger::contains(session, id)) return;
            NewRecord record;
            record.type = "gate.fileRead";
            record.id = id;
            record.subject = person;
            record.data = Json::object({{"query", query}});
            ledger.appending(session, {actor.person, id, now})->append(std::move(record));
        });
    }

    Answer answerCommand(const Command& entry, const Caller& caller, const Request& request) {
        try {
            if (!isCommandId(request.id)) throw Refused("command.id-invalid");
            // Only a command with something to make ready beforehand looks at the database twice.
            const Json prepared = entry.prepare ? prepare(entry, caller, request) : Json();
            Answer answer;
            writer.run([&](Session& session) { answer = inTransaction(entry, caller, request, prepared, session); });
            if (!answer.error && entry.afterwards) entry.afterwards(*parts.database, answer.value);
            if (answer.error)
                answer.message = parts.phrases->render(answer.error->code, answer.error->arguments, readerOf(caller, request));
            return answer;
        } catch (const Refused& refused) {
            return refuse(refused.error(), readerOf(caller, request), 0);
        } catch (const std::exception& fault) {
            return refuse(unexpected(fault), readerOf(caller, request), 0);
        }
    }

    Json prepare(const Command& entry, const Caller& caller, const Request& request) const {
        const auto session = parts.database->reader();
        storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
        const Instant now = parts.clock->now();
        const Actor actor = actorOf(*session, caller, now);
        if (auto fault = checkArguments(entry.arguments, request.args)) throw Refused(*fault);
        admit(*session, actor, entry, request.args, now);
        Json prepared = entry.prepare(*session, request.args, now, *parts.entropy);
        snapshot.commit();
        return prepared;
    }

    /// Whose language a refusal is said in; the usual one where the caller cannot be told (an ended session, a damaged database).
    Reader readerOf(const Caller& caller, const Request& request) const {
        if (request.reader) return *request.reader;
        try {
            const auto session = parts.database->reader();
            storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
            Reader reader = readerFor(*session, actorOf(*session, caller, parts.clock->now()), request);
            snapshot.commit();
            return reader;
        } catch (const std::exception&) {
            return {};
        }
    }

    Answer inTransaction(const Command& entry, const Caller& caller, const Request& request, const Json& prepared, Session& session) {
        const Instant now = parts.clock->now();
        const Actor actor = actorOf(session, caller, now);
        if (auto fault = checkArguments(entry.arguments, request.args)) throw Refused(*fault);
        admit(session, actor, entry, request.args, now);
        const std::string digest = digestOf(actor, entry, request.args);
        if (const auto kept = keptAnswer(session, request.id)) return repeat(*kept, digest);

        const auto appending = ledger.appending(session, {actor.isNobody() ? std::string("nobody") : actor.person, request.id, now});
        AnsweringCommand call(actor, entry, request.args, session, now, request.id, *appending, prepared);
        Answer answer;
        answer.value = entry.handle(call);
        answer.error = call.refusal();
        answer.head = ledger::Ledger::head(session);
        if (!actor.session.empty() && parts.directory.touchSession) parts.directory.touchSession(session, actor.session, now);
        if (!answer.error) {
            const bool shownOnce = entry.keep == Command::Keep::ShownOnce;
            keepAnswer(session, request.id, actor.person, now, {digest, shownOnce ? std::string() : toText(answer.value), answer.head});
        }
        return answer;
    }

    static Answer repeat(const KeptAnswer& kept, const std::string& digest) {
        if (kept.digest != digest) throw Refused("command.id-reused");
        if (kept.answer.empty()) throw Refused("command.shown-once");
        Answer answer;
        answer.value = base::parseJson(kept.answer);
        answer.head = kept.head;
        return answer;
    }

    Answer answer(const Caller& caller, const Request& request) {
        if (const auto command = parts.registry->commands().find(request.name); command != parts.registry->commands().end()) {
            if (!request.id.empty()) return answerCommand(command->second, caller, request);
            Request named = request;
            named.id = parts.entropy->uuid();
            return answerCommand(command->second, caller, named);
        }
        if (const auto query = parts.registry->queries().find(request.name); query != parts.registry->queries().end()) {
            return answerQuery(query->second, caller, request);
        }
        return refuse({"gate.unknown", Json::object({{"name", request.name}}), "name"}, request.reader.value_or(Reader{}), 0);
    }

    Parts parts;
    ledger::Ledger ledger;
    storage::Writer writer;
};

Gate::Gate(Parts parts) : m_impl(std::make_unique<Impl>(std::move(parts))) {}
Gate::~Gate() = default;

Answer Gate::call(const Actor& actor, const Request& request) { return m_impl->answer({actor, {}}, request); }

Answer Gate::call(const std::string& sessionToken, const Request& request) { return m_impl->answer({std::nullopt, sessionToken}, request); }

Answer Gate::callAs(const std::string& person, const Request& request) {
    if (person == "operator") return call(operatorActor(), request);
    if (person.empty()) return call(Actor{}, request);
    try {
        const auto session = m_impl->parts.database->reader();
        return call(m_impl->parts.directory.actorOf(*session, person, m_impl->parts.clock->now()), request);
    } catch (const Refused& refused) {
        return m_impl->refuse(refused.error(), request.reader.value_or(Reader{}), 0);
    }
}

Actor Gate::operatorActor() {
    Actor actor;
    actor.person = "operator";
    actor.grants.push_back({Role::Operator, Reach::Organisation, {}, Instant{INT64_MIN}, std::nullopt});
    return actor;
}

Json Gate::changesSince(std::int64_t since) {
    const auto session = m_impl->parts.database->reader();
    storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
    Json rooms = Json::list();
    const std::int64_t head = ledger::Ledger::head(*session);
    if (head > since) {
        for (std::string& room : ledger::Ledger::roomsTouchedSince(*session, since)) rooms.push(std::move(room));
    }
    snapshot.commit();
    return Json::object({{"head", head}, {"rooms", std::move(rooms)}});
}

namespace {

Json described(const Common& entry, Kind kind) {
    Json arguments = Json::object();
    for (const Argument& argument : entry.arguments) {
        arguments.set(
            argument.name,
            Json::object({{"type", name(argument.type)}, {"required", argument.need == Need::Required}, {"about", argument.about}}));
    }
    Json roles = Json::list();
    if (entry.door == Common::Door::Anybody) roles.push("anybody");
    for (const auto& [role, reach] : entry.access) roles.push(std::string(name(role)) + ':' + std::string(name(reach)));
    return Json::object({{"name", entry.name},
                         {"kind", kind == Kind::Command ? "command" : "query"},
                         {"about", entry.about},
                         {"roles", std::move(roles)},
                         {"arguments", std::move(arguments)},
                         {"answer", entry.answer}});
}

}  // namespace

Json Gate::list() const {
    std::map<std::string, Json> sorted;
    for (const auto& [name, entry] : m_impl->parts.registry->commands()) sorted[name] = described(entry, Kind::Command);
    for (const auto& [name, entry] : m_impl->parts.registry->queries()) sorted[name] = described(entry, Kind::Query);
    Json entries = Json::list();
    for (auto& [name, entry] : sorted) entries.push(std::move(entry));
    return Json::object({{"entries", std::move(entries)}});
}

const Gate::Parts& Gate::parts() const { return m_impl->parts; }
const ledger::Ledger& Gate::ledger() const { return m_impl->ledger; }
storage::Writer& Gate::writer() { return m_impl->writer; }

Json toJson(const Answer& answer) {
    if (answer.error) {
        return Json::object(
            {{"ok", false},
             {"error", Json::object({{"code", answer.error->code}, {"message", answer.message}, {"field", answer.error->field}})}});
    }
    return Json::object({{"ok", true}, {"value", answer.value}, {"head", answer.head}});
}

}  // namespace adab::gate

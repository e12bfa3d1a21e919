// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Phrases.h"
#include "base/Result.h"
#include "gate/Actor.h"
#include "ledger/Ledger.h"

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace adab::gate {

using ledger::NewRecord;
using ledger::Record;
using storage::Binds;
using storage::Session;

enum class Kind { Command, Query };

/// The type of one argument. The gate checks shape and size before a handler sees it.
enum class Type {
    Text,    ///< at most 20,000 code points
    Id,      ///< 1–100 of letters, digits, `-_.:@/`
    Person,  ///< an Id of a person; the usual target of access
    Integer,
    Boolean,
    Instant,  ///< ISO 8601
    Date,     ///< YYYY-MM-DD
    Locale,   ///< one of the shipped locales
    Secret,   ///< text that is never logged or kept
    Object,
    List,
};
std::string_view name(Type type);

enum class Need { Required, Optional };

struct Argument {
    std::string name;
    Type type = Type::Text;
    Need need = Need::Required;
    std::string about;
};

/// One question or order to the house while it is being answered: who, when, with what.
class Call {
public:
    virtual ~Call() = default;
    virtual const Actor& actor() const = 0;
    virtual const Json& args() const = 0;
    virtual Session& session() = 0;
    /// The clock's instant when the call began.
    virtual Instant now() const = 0;
    /// May the actor, under this entry's access row, reach that person or site? For lists that hold many.
    virtual bool mayReach(const Target& target) const = 0;
    /// Does the actor hold the role now, with whatever scope?
    virtual bool holds(Role role) const = 0;
    virtual std::string text(std::string_view argument, std::string_view fallback = {}) const = 0;
};

/// A query may be asked about another instant, as known then.
class QueryCall : public Call {
public:
    virtual Instant at() const = 0;
    virtual std::optional<Instant> known() const = 0;
    /// How the person who asks reads dates and sentences.
    virtual Reader reader() const = 0;
    virtual const Phrases& phrases() const = 0;
    std::string say(std::string_view code, const Json& arguments = Json::object()) const {
        return phrases().render(code, arguments, reader());
    }
};

class CommandCall : public Call {
public:
    virtual const std::string& commandId() const = 0;
    virtual ledger::Appending& appending() = 0;
    Record append(NewRecord record) { return appending().append(std::move(record)); }
    /// What the command's `prepare` step answered; null where it has none.
    virtual const Json& prepared() const = 0;
    /// Answers with a refusal and still keeps what was written: the count of wrong PINs must outlive the refusal.
    /// To undo everything, throw Refused instead.
    virtual Json refuseAndKeep(Error error) = 0;
    /// A new identifier, `prefix-…`, from the house's entropy.
    std::string newId(const std::string& prefix) { return appending().entropy().id(prefix); }
};

/// Roles that may use an entry, each with how far it reaches; the grant's own scope narrows it further. Empty: nobody.
using Access = std::map<Role, Reach>;

/// Whose file the call is about; looked up before access is decided. Throws Refused where the object does not exist.
using FindTarget = std::function<Target(Session&, const Actor&, const Json& args)>;

struct Common {
    std::string name;   ///< `room.verbNoun`
    std::string about;  ///< one line for `gate list`
    std::vector<Argument> arguments;
    std::string answer;  ///< the shape of the answer, one line
    Access access;
    enum class Door { SignedIn, Anybody } door = Door::SignedIn;  ///< Anybody: before sign-in (enrol, sign in)
    FindTarget target;  ///< absent: the `person` argument where there is one, else nothing in particular
};

struct Command : Common {
    std::function<Json(CommandCall&)> handle;
    /// Slow work that must not hold up the writer (hashing a password): runs on the caller's thread before the transaction, with a
    /// session to read from. Access has been checked by then. Its answer is `CommandCall::prepared()`.
    std::function<Json(Session& reader, const Json& args, Instant now, Entropy& entropy)> prepare;
    /// `ShownOnce`: the answer holds a secret (a token, a code) and is not kept for a repeated command id.
    enum class Keep { Answer, ShownOnce } keep = Keep::Answer;
    /// What can be done only once everything is committed (truncating the log). It may add to the answer, and must not throw.
    std::function<void(storage::Database&, Json& answer)> afterwards = {};
};

struct Query : Common {
    std::function<Json(QueryCall&)> handle;
    /// Reading a person's file by others is recorded (`gate.fileRead`).
    enum class Trace { No, FileRead } trace = Trace::No;
};

/// What a table of kind `local` holds of people, beside the record. Each has an entry, so that none is forgotten when somebody is erased.
struct LocalRows {
    std::string table;
    std::string paper;  ///< the class of papers that it goes with; empty where it holds nothing about anybody
    std::function<void(Session&, const std::string& person)> erase = {};
};

/// Everything that the house can be asked or told. Rooms fill it in room order.
class Registry {
public:
    void command(Command entry);
    void query(Query entry);
    void projector(ledger::Projector projector);
    void reactor(ledger::Reactor reactor);
    /// Records of these types hold such private texts: `{{"people.nameChanged", {"name", "latinName"}}}`. No fields: whatever they hold.
    void privateTexts(const std::string& paper, const std::vector<std::pair<std::string, std::vector<std::string>>>& fieldsOf);
    void localRows(LocalRows rows);

    const std::map<std::string, Command, std::less<>>& commands() const { return m_commands; }
    const std::map<std::string, Query, std::less<>>& queries() const { return m_queries; }
    const ledger::Registrations& ledgerRegistrations() const { return m_registrations; }
    const std::vector<LocalRows>& allLocalRows() const { return m_localRows; }

private:
    std::map<std::string, Command, std::less<>> m_commands;
    std::map<std::string, Query, std::less<>> m_queries;
    ledger::Registrations m_registrations;
    std::vector<LocalRows> m_localRows;
};

}  // namespace adab::gate

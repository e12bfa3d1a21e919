// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hash.h"
#include "cli/Invocation.h"
#include "ledger/Checkpoints.h"
#include "ledger/Ledger.h"
#include "people/Organisation.h"

namespace adab::cli {

namespace {

using ledger::Ledger;

Json hexList(const std::vector<std::string>& hashes) {
    Json list = Json::list();
    for (const std::string& hash : hashes) list.push(hash);
    return list;
}

Exit verify(const Invocation& invocation, const Output& output) {
    std::optional<ledger::Checkpoint> against;
    if (invocation.flag("checkpoint")) against = ledger::checkpointFromJson(base::parseJson(readFile(invocation.option("checkpoint"))));
    const auto house = invocation.house();
    const auto session = house->database().reader();
    storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
    ledger::Verification result = Ledger::verify(*session, against);
    if (against) {
        const auto wrong = ledger::faultOfSigner(*against, people::organisationOf(*session).id, house->key().publicKey);
        if (wrong) result.faults.insert(result.faults.begin(), *wrong);
    }
    snapshot.commit();
    const bool ok = result.faults.empty();
    Json faults = Json::list();
    std::string people;
    for (const Error& fault : result.faults) {
        const std::string sentence = house->phrases()->render(fault.code, fault.arguments, operatorReader());
        faults.push(Json::object({{"code", fault.code}, {"message", sentence}, {"arguments", fault.arguments}}));
        people += sentence + '\n';
    }
    Json restored = Json::list();
    for (const ledger::Restored& once : result.restored) {
        restored.push(Json::object({{"seq", once.seq}, {"at", once.at.iso()}, {"size", once.size}, {"epoch", once.epoch}}));
    }
    if (ok) people = "The ledger is intact: " + std::to_string(result.size) + " records, root " + result.root + ".";
    output.answer(Json::object({{"ok", ok},
                                {"size", result.size},
                                {"root", result.root},
                                {"epoch", result.epoch},
                                {"restored", restored},
                                {"faults", faults}}),
                  people);
    return ok ? Exit::Done : Exit::Refused;
}

Exit checkpoint(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const auto session = house->database().reader();
    storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
    const std::string organisation = people::organisationOf(*session).id;
    const auto now = house->gate().parts().clock->now();
    output.answer(toJson(ledger::takeCheckpoint(*session, now, organisation, house->key())));
    snapshot.commit();
    return Exit::Done;
}

Exit prove(const Invocation& invocation, const Output& output) {
    const bool consistency = invocation.flag("from") || invocation.flag("to");
    if (!consistency) invocation.word(0, "The sequence number of a record, or --from N --to M,");
    const auto house = invocation.house();
    const auto session = house->database().reader();
    storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
    const std::int64_t head = Ledger::head(*session);
    const auto within = [&](std::int64_t seq, const char* field) {
        if (seq < 1 || seq > head) throw Refused("ledger.no-such-record", Json::object({{"seq", seq}, {"head", head}}), field);
        return seq;
    };
    if (consistency) {
        const std::int64_t from = within(invocation.integer("from", 0), "from");
        const std::int64_t to = within(invocation.integer("to", head), "to");
        if (from > to) throw UsageError{"--from must not be greater than --to."};
        output.answer(Json::object({{"from", from},
                                    {"to", to},
                                    {"fromRoot", Ledger::root(*session, from)},
                                    {"toRoot", Ledger::root(*session, to)},
                                    {"proof", hexList(Ledger::consistencyProof(*session, from, to))}}));
    } else {
        Invocation number = invocation;
        number.options["seq"] = invocation.words[0];
        const std::int64_t seq = within(number.integer("seq", 0), "seq");
        const auto record = Ledger::read(*session, seq);
        output.answer(Json::object({{"seq", seq},
                                    {"size", head},
                                    {"root", Ledger::root(*session, head)},
                                    {"leaf", ledger::leafText(*record)},
                                    {"leafHash", base::hex(base::leafHash(ledger::leafText(*record)))},
                                    {"proof", hexList(Ledger::inclusionProof(*session, seq, head))}}));
    }
    snapshot.commit();
    return Exit::Done;
}

Exit exportAll(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const auto session = house->database().reader();
    storage::Transaction snapshot(*session, storage::Transaction::Mode::Read);
    Ledger::forEach(*session, 0, Ledger::head(*session), {}, [&](const ledger::Record& record) { output.line(toJson(record)); });
    snapshot.commit();
    return Exit::Done;
}

Exit rebuild(const Invocation& invocation, const Output& output) {
    const auto house = invocation.house();
    const bool compare = invocation.flag("compare");
    std::vector<ledger::RowDifference> differences;
    const auto session = house->database().session();
    differences = house->gate().ledger().rebuild(*session, compare ? Ledger::Rebuild::Compare : Ledger::Rebuild::Replace);
    Json rows = Json::list();
    std::string people;
    for (const ledger::RowDifference& difference : differences) {
        rows.push(Json::object({{"table", difference.table}, {"row", difference.key}, {"side", difference.side}}));
        people += difference.table + ": " + difference.key +
                  (difference.side == "stored" ? " does not follow from the ledger\n" : " is missing\n");
    }
    if (differences.empty()) people = compare ? "Every table follows from the ledger." : "Every projection was derived anew.";
    output.answer(Json::object({{"ok", differences.empty()}, {"differences", rows}}), people);
    return differences.empty() ? Exit::Done : Exit::Refused;
}

}  // namespace

std::vector<Command> ledgerCommands() {
    return {{"ledger verify",
             "ledger verify [--checkpoint FILE]",
             "Re-hashes everything; holds it to a checkpoint kept elsewhere.",
             {"checkpoint"},
             {},
             verify},
            {"ledger checkpoint", "ledger checkpoint", "A signed checkpoint, to be kept elsewhere.", {}, {}, checkpoint},
            {"ledger prove",
             "ledger prove SEQ | --from N --to M",
             "Proof of inclusion of a record, or of consistency of two sizes.",
             {"from", "to"},
             {},
             prove},
            {"ledger export", "ledger export", "Every record as a JSON line.", {}, {}, exportAll},
            {"tables rebuild",
             "tables rebuild [--compare]",
             "Derives every projection anew; with --compare only names the rows that differ.",
             {},
             {"compare"},
             rebuild}};
}

}  // namespace adab::cli

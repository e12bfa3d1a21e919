// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/CommandAnswerStore.h"

namespace adab::gate {

using storage::Binds;

std::optional<KeptAnswer> keptAnswer(storage::Session& session, const std::string& commandId) {
    const auto row = session.selectOne<std::string, std::string, std::int64_t>(
        "SELECT args_digest, answer, head FROM command_answers WHERE command_id = $1", Binds::of(commandId));
    if (!row) return std::nullopt;
    return KeptAnswer{std::get<0>(*row), std::get<1>(*row), std::get<2>(*row)};
}

void keepAnswer(storage::Session& session, const std::string& commandId, const std::string& actor, Instant at, const KeptAnswer& answer) {
    session.run("INSERT INTO command_answers (command_id, actor, args_digest, answer, head, answered_at) VALUES ($1, $2, $3, $4, $5, $6)",
                Binds::of(commandId, actor, answer.digest, answer.answer, answer.head, at));
}

}  // namespace adab::gate

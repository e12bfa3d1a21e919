// SPDX-License-Identifier: GPL-3.0-or-later
#include "gate/CommandAnswerStore.h"

#include "base/Json.h"

#include <algorithm>

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

std::int64_t forgetAnswers(storage::Session& session, const std::string& person, const std::set<std::string>& commands,
                           const std::vector<std::string>& words) {
    std::vector<std::string> written;
    for (const std::string& word : words) {
        if (word.empty()) continue;
        const std::string quoted = toText(Json(word));  // as it stands inside JSON
        written.push_back(quoted.substr(1, quoted.size() - 2));
    }
    std::vector<std::string> found;
    session.scan("SELECT command_id, actor, answer FROM command_answers WHERE answer <> ''", {},
                 {storage::ColumnType::Text, storage::ColumnType::Text, storage::ColumnType::Text}, [&](const storage::Row& row) {
                     const std::string_view answer = row.text(2);
                     const bool says = answer.find(person) != std::string_view::npos ||
                                       std::any_of(written.begin(), written.end(),
                                                   [&](const std::string& word) { return answer.find(word) != std::string_view::npos; });
                     if (says || row.text(1) == person || commands.contains(std::string(row.text(0)))) found.emplace_back(row.text(0));
                 });
    for (const std::string& id : found) {
        session.run("UPDATE command_answers SET answer = '', args_digest = '' WHERE command_id = $1", Binds::of(id));
    }
    return static_cast<std::int64_t>(found.size());
}

}  // namespace adab::gate

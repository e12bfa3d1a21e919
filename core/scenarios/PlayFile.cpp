// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/PlayFile.h"

namespace adab::scenarios {

namespace {

std::vector<Taken> takenOf(const Scenario& scenario, const std::vector<MoveRow>& moves, const Customs& avoided) {
    std::vector<Taken> taken;
    Play play = beginning(scenario, avoided);
    for (const auto& move : moves) {
        // How long was too long stands in the scenario; what is recorded is how long it took.
        taken.push_back({move.move, play.node && move.seconds ? paceOf(*play.node, *move.seconds) : Pace::InTime});
        if (advance(scenario, play, taken.back())) break;
    }
    return taken;
}

}  // namespace

const std::string& PlayFile::player() const {
    if (!row.isShared()) return row.person;
    static const std::string nobody;
    const auto part = parts.find(link().id);
    return part == parts.end() ? nobody : part->second;
}

std::optional<std::size_t> PlayFile::lastLinkOf(const std::string& person) const {
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < scenario().links.size() && i <= play.node->link; ++i)
        if (const auto part = parts.find(scenario().links[i].id); part != parts.end() && part->second == person) last = i;
    return last;
}

PlayRow rowOf(Session& session, const std::string& play) {
    auto row = playRow(session, play);
    if (!row) throw Refused("scenarios.play-unknown", Json::object({{"play", play}}), "play");
    return std::move(*row);
}

PlayFile openPlay(Session& session, const std::string& play, std::optional<Instant> until) {
    PlayFile file;
    file.row = rowOf(session, play);
    file.found = scenarioOf(session, file.row.course, file.row.version, file.row.scenario);
    file.moves = movesOf(session, play, until);
    file.play = scenarios::play(file.scenario(), takenOf(file.scenario(), file.moves, file.row.avoided), file.row.avoided).value();
    if (file.row.isShared()) file.parts = partsOf(session, play);
    return file;
}

std::vector<TurnNote> notesOf(Session& session, const std::vector<MoveRow>& moves) {
    std::vector<TurnNote> notes;
    for (const auto& move : moves) {
        TurnNote note{{}, move.heard, move.seconds};
        // Where the words are gone, the move that they were taken for stands in their place.
        if (!move.heard.empty()) note.own = ledger::Ledger::privateText(session, move.record, "said").value_or("");
        notes.push_back(std::move(note));
    }
    return notes;
}

gate::Target playerOf(Session& session, const gate::Actor&, const Json& args) {
    const PlayRow row = rowOf(session, args["play"].text());
    return {row.isShared() ? openPlay(session, row.play).player() : row.person, {}};
}

gate::Target viewerOf(Session& session, const gate::Actor& actor, const Json& args) {
    const PlayRow row = rowOf(session, args["play"].text());
    if (!row.isShared()) return {row.person, {}};
    const PlayFile file = openPlay(session, row.play);
    return {file.lastLinkOf(actor.person) ? actor.person : file.player(), {}};
}

gate::Target readerOf(Session& session, const gate::Actor& actor, const Json& args) {
    const PlayRow row = rowOf(session, args["play"].text());
    if (!row.isShared()) return {row.person, {}};
    for (const auto& [link, person] : partsOf(session, row.play))
        if (person == actor.person) return {person, {}};
    return {row.person, {row.site}};
}

}  // namespace adab::scenarios

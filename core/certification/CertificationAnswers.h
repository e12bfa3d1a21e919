// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/RestrictionStore.h"
#include "certification/Standing.h"
#include "gate/Registry.h"

#include <string>
#include <vector>

/// Status as people read it: every date and label with the sentence that explains it and the records that it rests on.
namespace adab::certification {

/// One person in one program at the asker's instant.
struct Standing {
    Facts facts;
    Moment moment;
    Status status;
    Program program;
    std::vector<Restriction> restrictions = {};  ///< other work for a time, whatever the program
};
Standing standingOf(gate::QueryCall& call, const Programs& programs, const std::string& person, const std::string& program);
/// The same in every program installed, read once.
std::map<std::string, Standing> standingsOf(gate::QueryCall& call, const Programs& programs, const std::string& person);

/// The status in one sentence.
std::string statusSentence(gate::QueryCall& call, const Standing& standing);
/// Why the due date is the day that it is; empty where nothing is due.
std::string dueSentence(gate::QueryCall& call, const Standing& standing);
/// The binding due date in force: of the duty, of the renewal or of the retake.
std::optional<Date> dueDay(const Standing& standing, Instant at);

/// `{label, duty, certificate, hold, paused, dates…, sentences:[…], records:[seq]}`
Json statusAnswer(gate::QueryCall& call, const Programs& programs, const std::string& person, const std::string& program);

/// What happened to this person in this program, oldest first: `{at, sentence}`.
Json historyAnswer(gate::QueryCall& call, const Programs& programs, const std::string& person, const std::string& program);

/// The path of one person: `{programs:[…]}` as the learner's Today shows it.
Json pathAnswer(gate::QueryCall& call, const std::string& person);

/// `{may, why}`
Json mayDoAnswer(gate::QueryCall& call, const Programs& programs, const std::string& person, const std::string& task);

/// The same about one standing at another instant, for a shift that lasts.
Json mayDoAt(gate::QueryCall& call, const Standing& standing, Instant at);

/// Who works at a site at the instant and may do which task: `{at, rows:[…]}`.
Json tonightAnswer(gate::QueryCall& call, const std::string& site);

/// What cannot go as it stands, or waits for a person.
struct Waiting {
    const char* kind;  ///< `due-impossible conflict decision exception appeal`
    std::string person;
    std::string program;
    const char* code;         ///< of its sentence, which speaks of the person's name, the program and `arguments`
    std::string object = {};  ///< what is asked for, or the program that comes first
    Json arguments = Json::object();
    bool mine = false;  ///< one asked for it oneself, so another answers
};
/// Of everybody that the asker reaches.
std::vector<Waiting> queueOf(gate::QueryCall& call, const Programs& programs, const Matrix& matrix);

/// `{rows:[…]}` of all programs installed.
Json programsAnswer(gate::QueryCall& call);

}  // namespace adab::certification

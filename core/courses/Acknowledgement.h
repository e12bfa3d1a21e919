// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "packs/Pack.h"
#include "standards/Standards.h"

#include <map>
#include <string>
#include <vector>

namespace adab::courses {

/// One question of the check of understanding.
struct Question {
    std::string id;
    std::string rule;
    std::vector<std::string> options;
    std::string key;
};
struct QuestionTexts {
    std::string prompt;
    std::map<std::string, std::string> options;
    std::string explanation;
};

/// What a program asks a person to read and acknowledge, and how it checks that it was understood.
struct Acknowledging {
    std::string program;
    std::string version;
    std::vector<std::string> rules;
    std::vector<Question> questions;
    std::map<std::string, std::map<std::string, QuestionTexts>> texts;  ///< locale → question
    std::string sourceLocale = "en";

    const QuestionTexts& textsOf(const std::string& question, const std::string& locale) const;
};
Acknowledging readAcknowledging(const packs::Pack& program);

/// One statement as a person has it before them.
struct Statement {
    std::string rule;
    std::string wording;     ///< the variant that holds for the person, or the rule
    standards::Texts texts;  ///< in the source locale: the wording that the translations follow
};

/// Hex SHA-256 over what is acknowledged: program, the wordings and their source texts, in order. It changes when a rule that concerns the
/// person changes, and does not when an unrelated part of the standards does, nor with the language of reading.
std::string digestOf(const std::string& program, const std::vector<Statement>& statements);

/// The questions answered wrong or not at all, in their order.
std::vector<std::string> wrongAnswers(const Acknowledging& acknowledging, const std::map<std::string, std::string>& answers);

}  // namespace adab::courses

// SPDX-License-Identifier: GPL-3.0-or-later
#include "courses/Acknowledgement.h"

#include "base/Hash.h"
#include "base/Json.h"

namespace adab::courses {

const QuestionTexts& Acknowledging::textsOf(const std::string& question, const std::string& locale) const {
    static const QuestionTexts none;
    for (const std::string& one : {locale, sourceLocale}) {
        const auto ofLocale = texts.find(one);
        if (ofLocale == texts.end()) continue;
        if (const auto found = ofLocale->second.find(question); found != ofLocale->second.end()) return found->second;
    }
    return none;
}

Acknowledging readAcknowledging(const packs::Pack& program) {
    Acknowledging result;
    result.program = program.id();
    result.version = program.version().text();
    result.sourceLocale = program.sourceLocale();
    const Yaml& root = program.manifest();
    for (const Yaml& rule : root["acknowledge"].items()) result.rules.push_back(rule.scalar());
    for (const Yaml& node : root["questions"].items()) {
        Question question{node["id"].scalar(), node["rule"].scalar(), {}, node["key"].scalar()};
        for (const Yaml& option : node["options"].items()) question.options.push_back(option.scalar());
        result.questions.push_back(std::move(question));
    }
    for (const std::string& locale : program.locales()) {
        const Yaml words = program.yaml(locale + "/program.yaml");
        for (const auto& [id, node] : words["questions"].members()) {
            QuestionTexts texts{node["prompt"].scalar(), {}, node["explanation"].scalar()};
            for (const auto& [option, text] : node["options"].members()) texts.options[option.scalar()] = text.scalar();
            result.texts[locale][id.scalar()] = std::move(texts);
        }
    }
    return result;
}

std::string digestOf(const std::string& program, const std::vector<Statement>& statements) {
    Json list = Json::list({});
    for (const Statement& statement : statements) {
        list.push(Json::object({{"rule", statement.rule},
                                {"wording", statement.wording},
                                {"title", statement.texts.title},
                                {"text", statement.texts.text},
                                {"why", statement.texts.why}}));
    }
    return base::hex(base::sha256(base::canonical(Json::object({{"program", program}, {"statements", list}}))));
}

std::vector<std::string> wrongAnswers(const Acknowledging& acknowledging, const std::map<std::string, std::string>& answers) {
    std::vector<std::string> wrong;
    for (const Question& question : acknowledging.questions) {
        const auto given = answers.find(question.id);
        if (given == answers.end() || given->second != question.key) wrong.push_back(question.id);
    }
    return wrong;
}

}  // namespace adab::courses

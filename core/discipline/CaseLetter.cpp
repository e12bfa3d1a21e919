// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseLetter.h"

#include "base/Text.h"
#include "discipline/CaseAnswers.h"
#include "discipline/CaseContext.h"
#include "packs/ContentStore.h"
#include "people/Organisation.h"
#include "people/PeopleStore.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace adab::discipline {

namespace {

using gate::QueryCall;

enum class LetterKind { Notice, Decision, Outcome };
constexpr std::array<std::string_view, 3> kKinds{"notice", "decision", "outcome"};

std::string_view name(LetterKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::optional<LetterKind> letterNamed(std::string_view name) {
    const auto found = std::find(kKinds.begin(), kKinds.end(), name);
    if (found == kKinds.end()) return std::nullopt;
    return static_cast<LetterKind>(found - kKinds.begin());
}

/// The step that a letter tells.
const CaseEntry* stepOf(const LoadedCase& loaded, LetterKind kind) {
    const auto tells = [&](const CaseEntry& entry) {
        switch (kind) {
            case LetterKind::Notice: return std::holds_alternative<NoticeServed>(entry.event.what);
            case LetterKind::Decision: return std::holds_alternative<Decided>(entry.event.what);
            case LetterKind::Outcome: return std::holds_alternative<AppealDecided>(entry.event.what);
        }
        return false;
    };
    const auto found = std::find_if(loaded.entries.begin(), loaded.entries.end(), tells);
    return found == loaded.entries.end() ? nullptr : &*found;
}

class Writing {
public:
    Writing(QueryCall& call, const LoadedCase& loaded, LetterKind kind, const CaseEntry& step, Reader reader)
        : m_call(call),
          m_loaded(loaded),
          m_kind(kind),
          m_step(step),
          m_reader(std::move(reader)),
          m_matter(caseAsRead(call, loaded, m_reader, By::Themselves)) {}

    CaseLetter letter() {
        m_letter.locale = m_reader.locale;
        m_letter.house = people::organisationOf(m_call.session()).name + " · " + m_matter["siteName"].text();
        m_letter.date = base::longDate(m_step.event.on, m_reader);
        m_letter.title = say("letter-" + std::string(name(m_kind)));
        m_letter.greeting = say("letter-greeting", Json::object({{"name", m_matter["name"]}}));
        switch (m_kind) {
            case LetterKind::Notice: writeNotice(); break;
            case LetterKind::Decision: writeDecision(); break;
            case LetterKind::Outcome: writeOutcome(); break;
        }
        add("", countrysWords());
        m_letter.signature = say(
            "letter-signed", Json::object({{"name", people::nameOf(m_call.session(), m_step.event.actor).name}, {"record", m_step.seq}}));
        return std::move(m_letter);
    }

private:
    std::string say(const std::string& code, const Json& arguments = Json::object()) const {
        return m_call.phrases().render("discipline." + code, arguments, m_reader);
    }
    void add(std::string heading, std::string body) {
        if (!body.empty()) m_letter.parts.push_back({std::move(heading), std::move(body)});
    }
    /// `code` with the last day of a time, or without one while it does not run.
    std::string by(const std::string& code, std::optional<Instant> until) const {
        if (!until) return say(code);
        const Date last = Zone(m_loaded.row.zone).dateOf(until->plusMs(-1));
        return say(code + "-until", Json::object({{"date", Json::object({{"date", last.iso()}})}}));
    }
    Deadlines deadlines() const { return deadlinesOf(m_call.session(), m_loaded.row, m_loaded.subject, m_loaded.procedure, m_call.at()); }
    std::string text(const char* field) const { return m_matter[field].text(""); }
    /// What somebody wrote keeps its own direction inside a letter of another language.
    static std::string asWritten(const std::string& words) { return words.empty() ? words : base::isolated(words); }
    static std::string lines(std::initializer_list<std::string> these) {
        std::string all;
        for (const std::string& one : these) {
            if (!one.empty()) all += (all.empty() ? "" : "\n") + one;
        }
        return all;
    }

    void writeNotice() {
        add("", say("letter-notice-open"));
        add(say("letter-happened"), lines({asWritten(text("allegation")), text("occurredText")}));
        add(say("letter-rule"), lines({text("ruleTitle"), text("ruleText"), text("trainedText")}));
        std::string evidence;
        for (const Json& piece : m_matter["evidence"].items()) {
            const std::string given = piece["givenName"].text("");
            evidence += (evidence.empty() ? "" : "\n") + piece["kindText"].text() + (given.empty() ? "" : " (" + given + ")");
            if (const std::string words = piece["text"].text(""); !words.empty()) evidence += ": " + asWritten(words);
        }
        add(say("letter-evidence"), evidence);
        if (m_matter.has("measure")) add("", m_matter["measure"]["sentence"].text());
        add(say("letter-yours"), lines({by("yours-answer", deadlines().answerUntil), say("letter-companion")}));
    }

    void writeDecision() {
        const Json& decision = m_matter["decision"];
        add("", say("letter-decision-open"));
        add(say("letter-decided"), decision["sentence"].text());
        add(say("letter-reasons"), asWritten(decision["reasons"].text("")));
        add(say("letter-better"), lines({asWritten(decision["improvement"].text("")), decision["reviewText"].text("")}));
        if (!m_loaded.subject.decision->sanction) return;
        // How long it counts is told as it was decided; what an appeal changed is told in the outcome.
        if (m_loaded.subject.standing()) add("", text("liveText"));
        add(say("letter-appeal"), m_loaded.subject.receivedOn
                                      ? by("yours-appeal", deadlines().appealUntil)
                                      : say("letter-appeal-days", Json::object({{"days", m_loaded.procedure.appealDays}})));
    }

    void writeOutcome() {
        const Json& appeal = m_matter["appeal"];
        add("", say("letter-outcome-open"));
        add(say("letter-decided"), lines({appeal["outcomeText"].text(), text("sanctionText"), text("liveText")}));
        add(say("letter-reasons"), asWritten(appeal["reasons"].text("")));
    }

    /// What the policy of the case adds, in this language or in its own.
    std::string countrysWords() const {
        const auto pack = packs::ContentStore::version(m_call.session(), m_loaded.row.policy, m_loaded.row.policyVersion);
        return pack ? pack->localised(m_reader.locale, "policy.yaml")["letters"][name(m_kind)].scalar() : std::string();
    }

    QueryCall& m_call;
    const LoadedCase& m_loaded;
    LetterKind m_kind;
    const CaseEntry& m_step;
    Reader m_reader;
    Json m_matter;
    CaseLetter m_letter;
};

}  // namespace

std::vector<CaseLetter> lettersOf(QueryCall& call) {
    const auto kindAsked = letterNamed(call.text("letter"));
    if (!kindAsked) throw Refused("discipline.letter-unknown", Json::object({{"letter", call.text("letter")}}), "letter");
    const LetterKind kind = *kindAsked;
    const LoadedCase loaded = loadCase(call.session(), call.text("case"), call.at(), call.known());
    const CaseEntry* const step = stepOf(loaded, kind);
    if (step == nullptr) throw Refused("discipline.letter-early", Json::object(), "letter");
    const Reader own = people::readerOf(call.session(), loaded.row.person);
    const std::string& binding = loaded.procedure.prevailingLocale;
    std::vector<CaseLetter> letters;
    if (binding != own.locale) {
        letters.push_back(Writing(call, loaded, kind, *step, {binding, base::usualCalendar(binding), base::Digits::Usual}).letter());
    }
    letters.push_back(Writing(call, loaded, kind, *step, own).letter());
    return letters;
}

void registerCaseLetters(gate::Registry& registry) {
    gate::Query letter;
    letter.name = "discipline.letter";
    letter.about = "What a case writes to the person: in the binding language, and in their own where that is another.";
    letter.arguments = letterArguments();
    letter.answer = "{letters:[{locale,house,date,title,greeting,parts:[{heading,body}],signature}]}";
    letter.access = letterAccess();
    letter.target = targetOfCase;
    letter.trace = gate::Query::Trace::FileRead;
    letter.handle = [](QueryCall& call) {
        Json letters = Json::list();
        for (const CaseLetter& one : lettersOf(call)) {
            Json parts = Json::list();
            for (const auto& part : one.parts) parts.push(Json::object({{"heading", part.heading}, {"body", part.body}}));
            letters.push(Json::object({{"locale", one.locale},
                                       {"house", one.house},
                                       {"date", one.date},
                                       {"title", one.title},
                                       {"greeting", one.greeting},
                                       {"parts", std::move(parts)},
                                       {"signature", one.signature}}));
        }
        return Json::object({{"letters", std::move(letters)}});
    };
    registry.query(std::move(letter));
}

std::vector<gate::Argument> letterArguments() {
    return {{"case", gate::Type::Id, gate::Need::Required, "the case"},
            {"letter", gate::Type::Text, gate::Need::Required, "notice · decision · outcome (of the appeal)"}};
}

gate::Access letterAccess() {
    return {{gate::Role::Learner, gate::Reach::Own},
            {gate::Role::Supervisor, gate::Reach::Site},
            {gate::Role::Hr, gate::Reach::Organisation},
            {gate::Role::Auditor, gate::Reach::Organisation}};
}

}  // namespace adab::discipline

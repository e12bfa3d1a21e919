// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Timeline.h"

#include "certification/CertificationService.h"
#include "certification/Standing.h"
#include "discipline/Told.h"
#include "ledger/Ledger.h"
#include "packs/ContentStore.h"
#include "people/PeopleStore.h"
#include "policies/PoliciesStore.h"
#include "rewards/RewardsStore.h"

#include <algorithm>
#include <optional>
#include <set>
#include <vector>

namespace adab::insight {

using ledger::Record;

namespace {

struct Entry {
    Instant at;
    std::int64_t seq = 0;
    std::string kind;
    std::string sentence;
    std::string why;
    std::string signature;  ///< whose name stands under it, when, and what it says
};

/// Turns records into sentences. What is not about the person's own way (sign-in, settings, single answers) stays out of it.
class Teller {
public:
    Teller(gate::QueryCall& call, const std::string& person)
        : m_call(call),
          m_seesReasons(call.actor().person == person || call.holds(gate::Role::Hr) || call.holds(gate::Role::Auditor)),
          m_told(call.actor().person == person ? std::optional<discipline::Told>(std::in_place, call.session(), person, call.at())
                                               : std::nullopt),
          m_programs(certification::Programs::load(call.session(), call.at())),
          m_policies(policies::Policies::load(call.session())) {}

    std::optional<Entry> tell(const Record& record) {
        if (m_told && !m_told->mayRead(record)) return std::nullopt;
        const Json& data = record.data;
        Entry entry{record.when(), record.seq, {}, {}, {}, signatureOf(record)};
        const auto say = [&](const char* kind, const std::string& code, const Json& arguments = Json::object()) {
            entry.kind = kind;
            entry.sentence = m_call.say("insight." + code, arguments);
        };
        const std::string& type = record.type;
        if (type == "people.jobStarted") {
            const std::string role = data["jobRole"].text("");
            say("job", "record-job-started",
                Json::object({{"jobRole", people::placeName(m_call.session(), people::Named::JobRole, role, locale())}}));
        } else if (type == "people.absenceRecorded") {
            say("absence", "record-absence");
        } else if (type == "courses.lessonFinished") {
            say("lesson", "record-lesson", Json::object({{"lesson", lessonTitle(data["course"].text(""), data["lesson"].text(""))}}));
        } else if (type == "courses.standardsAcknowledged") {
            say("acknowledgement", "record-acknowledged");
        } else if (type == "assessment.graded") {
            say("exam", data["passed"].boolean() ? "record-exam-passed" : "record-exam-failed");
            if (!data["passed"].boolean()) entry.why = m_call.say("insight.why-exam-failed");
        } else if (type == "assessment.regraded" || type == "assessment.annulled") {
            say("exam", type == "assessment.annulled" ? "record-exam-annulled" : "record-exam-regraded");
            entry.at = record.at;  // when it was decided, not when the exam was handed in
            entry.why = reasonOf(record);
        } else if (type == "certification.awardWithdrawn") {
            say("certificate", "record-withdrawn", Json::object({{"program", programTitle(data["program"].text(""))}}));
            entry.why = m_call.say("insight.why-withdrawn");
        } else if (type == "scenarios.finished") {
            say("scenario", data["passed"].boolean() ? "record-scenario-passed" : "record-scenario-played");
        } else if (type == "certification.awarded") {
            const auto award = certification::awardIn(record);
            say("award", "record-awarded",
                Json::object(
                    {{"program", programTitle(award.program)}, {"date", Json::object({{"date", award.term.lastValidDay.iso()}})}}));
            entry.why = m_call.say("insight.why-awarded", Json::object({{"count", award.restsOn.size()}}));
        } else if (type == "certification.suspended" || type == "certification.reinstated" || type == "certification.revoked") {
            say("certificate", "record-" + type.substr(type.find('.') + 1),
                Json::object({{"program", programTitle(data["program"].text(""))}}));
            entry.why = reasonOf(record);
        } else if (type == "certification.exempted" || type == "certification.enrolled") {
            say("duty", "record-" + type.substr(type.find('.') + 1), Json::object({{"program", programTitle(data["program"].text(""))}}));
            entry.why = reasonOf(record);
        } else if (type == "certification.imported" || type == "certification.recognised") {
            const auto award = certification::awardIn(record);
            say("award", type == "certification.imported" ? "record-imported" : "record-recognised",
                Json::object(
                    {{"program", programTitle(award.program)}, {"date", Json::object({{"date", award.term.lastValidDay.iso()}})}}));
        } else if (const char* code = certificationCode(record); code) {
            const bool isObservation = type.starts_with("certification.observ");
            const bool isDuty = type == "certification.dueMoved";
            Json arguments = Json::object(
                {{"program", programTitle(data["program"].text(""))}, {"name", people::nameOf(m_call.session(), record.actor).name}});
            if (data.has("due")) arguments.set("date", Json::object({{"date", data["due"].text("")}}));
            if (data.has("hours")) arguments.set("hours", data["hours"]);
            say(isObservation ? "observation" : isDuty ? "duty" : "decision", code, arguments);
            entry.why = reasonOf(record);
        } else if (type == "rewards.thanked") {
            // Taken back means as if never said.
            const auto thanks = rewards::thanksNamed(m_call.session(), data["thanks"].text(""));
            if (thanks && thanks->takenBackAt && *thanks->takenBackAt <= m_call.at()) return std::nullopt;
            say("thanks", "record-thanked", Json::object({{"name", people::nameOf(m_call.session(), record.actor).name}}));
            if (m_seesReasons) entry.why = ledger::Ledger::privateText(m_call.session(), record.id, "words").value_or("");
        } else if (type == "rewards.booked") {
            tellBooking(record, entry);
        } else if (type == "discipline.supportOffered") {
            say("support", "record-support",
                Json::object(
                    {{"program", programTitle(data["program"].text(""))}, {"date", Json::object({{"date", data["lastDay"].text("")}})}}));
            entry.why = m_call.say("insight.why-support");
        } else if (type == "discipline.concernDropped") {
            say("support", "record-set-aside", Json::object({{"program", programTitle(data["program"].text(""))}}));
        } else if (type == "discipline.screened") {
            // A plan tells itself; what somebody reported and was set aside says nothing about anybody.
            if (data["outcome"].text("") != "none" || data["kind"].text("") == "conduct") return std::nullopt;
            say("support", "record-set-aside", Json::object({{"program", programTitle(data["program"].text(""))}}));
            entry.why = reasonOf(record);
        } else if (type == "gate.fileRead" && m_seesReasons) {
            if (record.actor == "operator") {
                say("read", "record-file-read-operator");
            } else {
                say("read", "record-file-read", Json::object({{"name", people::nameOf(m_call.session(), record.actor).name}}));
            }
        } else if (type == "files.holdPlaced" || type == "files.holdLifted" || type == "files.erased") {
            say("file", "record-" + std::string(type == "files.erased" ? "erased" : type == "files.holdPlaced" ? "held" : "hold-lifted"));
            entry.why = reasonOf(record);
        } else {
            return std::nullopt;
        }
        return entry;
    }

private:
    /// What is said of a decision, of an observation, or of what else HR and others recorded on a certification; null: nothing.
    static const char* certificationCode(const Record& record) {
        static const std::map<std::string_view, const char*> codes{{"certification.observationSeen", "record-observation-signed"},
                                                                   {"certification.observationWithdrawn", "record-observation-withdrawn"},
                                                                   {"certification.hoursConfirmed", "record-hours"},
                                                                   {"certification.hoursWithdrawn", "record-hours-withdrawn"},
                                                                   {"certification.entryConfirmed", "record-entry"},
                                                                   {"certification.proposed", "record-proposed"},
                                                                   {"certification.dueMoved", "record-due-moved"},
                                                                   {"certification.appealed", "record-appealed"},
                                                                   {"certification.revocationLifted", "record-revocation-lifted"},
                                                                   {"certification.decisionTakenBack", "record-taken-back"},
                                                                   {"certification.exceptionRefused", "record-exception-refused"}};
        const Json& data = record.data;
        if (record.type == "certification.observed") return data["passed"].boolean() ? "record-observed-passed" : "record-observed";
        if (record.type == "certification.declined") return data.has("decision") ? "record-declined" : nullptr;
        if (record.type == "certification.appealDecided")
            return data["outcome"].text("") == "overturned" ? "record-appeal-overturned" : "record-appeal-upheld";
        const auto found = codes.find(record.type);
        return found == codes.end() ? nullptr : found->second;
    }
    std::string locale() const { return m_call.reader().locale; }
    std::string programTitle(const std::string& program) const {
        if (program.empty()) return m_call.say("discipline.about-service");
        const auto found = m_programs.all().find(program);
        return found == m_programs.all().end() ? program : found->second.back().program.textsFor(locale()).title;
    }
    std::string lessonTitle(const std::string& course, const std::string& lesson) const {
        const auto pack = packs::ContentStore::newestOrNull(m_call.session(), course, m_call.at());
        const std::string title = pack ? pack->localised(locale(), "course.yaml")["lessons"][lesson]["title"].scalar() : std::string();
        return title.empty() ? lesson : title;
    }
    std::string reasonOf(const Record& record) const {
        return m_seesReasons ? ledger::Ledger::privateText(m_call.session(), record.id, "reason").value_or("") : std::string();
    }
    /// Of what a person decided about a certificate: name, time and meaning.
    std::string signatureOf(const Record& record) const {
        if (!record.type.starts_with("certification.")) return {};
        const std::string meaning = record.data[record.type == "certification.appealDecided" ? "outcome" : "decision"].text("");
        static const std::set<std::string> meanings{"certify", "decline", "suspend", "reinstate", "revoke", "upheld", "overturned"};
        if (meanings.count(meaning) == 0) return {};
        const std::string zone = people::zoneOf(m_call.session(), record.subject, record.at);
        return m_call.say("certification.signed-" + meaning,
                          Json::object({{"name", people::nameOf(m_call.session(), record.actor).name},
                                        {"at", Json::object({{"instant", record.at.ms}, {"zone", zone}})}}));
    }
    void tellBooking(const Record& record, Entry& entry) const {
        const auto booking = rewards::fromData(record.data);
        entry.kind = "reward";
        const std::int64_t points = booking.points < 0 ? -booking.points : booking.points;
        const char* code = booking.points >= 0 ? "insight.record-points" : "insight.record-points-back";
        entry.sentence = m_call.say(code, Json::object({{"points", points}}));
        if (!booking.reverses.empty()) {
            entry.why = reasonOf(record);
        } else if (const policies::Policy* policy = m_policies.version(booking.policy, booking.policyVersion)) {
            entry.why = policy->ruleTexts(booking.rule, locale()).plain;
        }
    }

    gate::QueryCall& m_call;
    bool m_seesReasons;                      ///< the person, HR and the auditor read reasons and who looked; a supervisor does not
    std::optional<discipline::Told> m_told;  ///< of the person themselves, who reads of no case before its notice
    certification::Programs m_programs;
    policies::Policies m_policies;
};

}  // namespace

Json timelineAnswer(gate::QueryCall& call, const std::string& person) {
    Teller teller(call, person);
    std::vector<Entry> entries;
    for (const auto& record : ledger::Ledger::ofSubject(call.session(), person, "")) {
        if (call.known() && record.at > *call.known()) continue;
        auto entry = teller.tell(record);
        if (entry && entry->at <= call.at()) entries.push_back(std::move(*entry));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry& a, const Entry& b) { return a.at != b.at ? a.at > b.at : a.seq > b.seq; });
    Json list = Json::list();
    for (const auto& entry : entries) {
        Json json = Json::object({{"at", entry.at.iso()}, {"kind", entry.kind}, {"sentence", entry.sentence}, {"record", entry.seq}});
        if (!entry.why.empty()) json.set("why", entry.why);
        if (!entry.signature.empty()) json.set("signed", entry.signature);
        list.push(std::move(json));
    }
    return Json::object({{"entries", std::move(list)}});
}

}  // namespace adab::insight

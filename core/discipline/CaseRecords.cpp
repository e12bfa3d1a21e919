// SPDX-License-Identifier: GPL-3.0-or-later
#include "discipline/CaseRecords.h"

#include <algorithm>

namespace adab::discipline {

namespace {

Json evidenceData(const Evidence& evidence) {
    return Json::object({{"kind", name(evidence.kind)}, {"digest", evidence.digest}, {"given", evidence.given}});
}
Evidence evidenceIn(const Json& data) {
    return {evidenceKindNamed(data["kind"].text("")).value_or(EvidenceKind::Statement), data["digest"].text(""), data["given"].text("")};
}
Date dateIn(const Json& data) { return Date::parse(data.text("")).value_or(Date{}); }
Given givenIn(const Json& data) { return data.boolean() ? Given::Yes : Given::No; }
bool isGiven(Given given) { return given == Given::Yes; }

void setSanction(Json& data, const std::optional<Sanction>& sanction, int days) {
    if (!sanction) return;
    data.set("sanction", name(*sanction));
    data.set("days", days);
}

struct Writer {
    Json operator()(const Opened& what) const {
        Json evidence = Json::list();
        for (const Evidence& one : what.evidence) evidence.push(evidenceData(one));
        return Json::object({{"accuser", what.accuser},
                             {"rule", what.allegation.rule},
                             {"ruleVersion", what.allegation.ruleVersion},
                             {"occurredOn", what.allegation.occurredOn.iso()},
                             {"discoveredOn", what.allegation.discoveredOn.iso()},
                             {"grave", what.allegation.weight == Allegation::Weight::Grave},
                             {"evidence", std::move(evidence)},
                             {"concern", what.concern},
                             {"screening", what.screening}});
    }
    Json operator()(const EvidenceAdded& what) const { return evidenceData(what.evidence); }
    Json operator()(const MeasureTaken& what) const {
        return Json::object({{"measure", name(what.measure)}, {"until", what.until.iso()}, {"reasoned", isGiven(what.reason)}});
    }
    Json operator()(const MeasureLifted&) const { return Json::object(); }
    Json operator()(const NoticeServed& what) const {
        Json locales = Json::list();
        for (const std::string& locale : what.locales) locales.push(locale);
        return Json::object({{"locales", std::move(locales)}});
    }
    Json operator()(const CompanionNamed& what) const { return Json::object({{"companion", what.companion}}); }
    Json operator()(const Responded& what) const { return Json::object({{"hearingAsked", isGiven(what.hearingAsked)}}); }
    Json operator()(const HearingHeld& what) const { return Json::object({{"noted", isGiven(what.notes)}}); }
    Json operator()(const ConsentGiven& what) const { return Json::object({{"named", isGiven(what.body)}}); }
    Json operator()(const Decided& what) const {
        Json data = Json::object(
            {{"upheld", what.finding == Finding::Upheld}, {"reasoned", isGiven(what.reasons)}, {"improvement", isGiven(what.improvement)}});
        setSanction(data, what.sanction, what.days);
        if (what.reviewOn) data.set("reviewOn", what.reviewOn->iso());
        return data;
    }
    Json operator()(const DecisionReceived&) const { return Json::object(); }
    Json operator()(const Appealed& what) const { return Json::object({{"reasoned", isGiven(what.grounds)}}); }
    Json operator()(const AppealDecided& what) const {
        Json data = Json::object({{"outcome", name(what.outcome)}, {"reasoned", isGiven(what.reasons)}});
        setSanction(data, what.sanction, what.days);
        return data;
    }
    Json operator()(const Withdrawn& what) const { return Json::object({{"reasoned", isGiven(what.reason)}}); }
    Json operator()(const HandedOver& what) const {
        Json data = Json::object({{"to", what.to}, {"from", what.from.iso()}, {"reasoned", isGiven(what.reason)}});
        if (what.until) data.set("until", what.until->iso());
        return data;
    }
    Json operator()(const Reviewed& what) const { return Json::object({{"noted", isGiven(what.notes)}}); }
};

int daysIn(const Json& data) { return data["days"].isNull() ? 0 : static_cast<int>(data["days"].integer()); }

Opened openedIn(const Json& data) {
    Opened what;
    what.accuser = data["accuser"].text("");
    what.allegation = {data["rule"].text(""), data["ruleVersion"].text(""), dateIn(data["occurredOn"]), dateIn(data["discoveredOn"]),
                       data["grave"].boolean() ? Allegation::Weight::Grave : Allegation::Weight::Ordinary};
    for (const Json& one : data["evidence"].items()) what.evidence.push_back(evidenceIn(one));
    what.concern = data["concern"].text("");
    what.screening = data["screening"].text("");
    return what;
}

Decided decidedIn(const Json& data) {
    Decided what;
    what.finding = data["upheld"].boolean() ? Finding::Upheld : Finding::NotUpheld;
    what.sanction = sanctionNamed(data["sanction"].text(""));
    what.days = daysIn(data);
    what.reasons = givenIn(data["reasoned"]);
    what.improvement = givenIn(data["improvement"]);
    what.reviewOn = Date::parse(data["reviewOn"].text(""));
    return what;
}

}  // namespace

const std::vector<std::string>& caseRecordTypes() {
    static const std::vector<std::string> types{
        "discipline.caseOpened",    "discipline.evidenceAdded",  "discipline.measureTaken",     "discipline.measureLifted",
        "discipline.noticeServed",  "discipline.companionNamed", "discipline.responded",        "discipline.hearingHeld",
        "discipline.consentGiven",  "discipline.caseDecided",    "discipline.decisionReceived", "discipline.appealed",
        "discipline.appealDecided", "discipline.caseWithdrawn",  "discipline.caseHandedOver",   "discipline.caseReviewed"};
    return types;
}

const std::string& recordTypeOf(const CaseEvent& event) { return caseRecordTypes().at(event.what.index()); }

Json dataOf(const CaseEvent& event) { return std::visit(Writer{}, event.what); }

decltype(CaseEvent::what) eventIn(const std::string& type, const Json& data) {
    const auto& types = caseRecordTypes();
    switch (std::find(types.begin(), types.end(), type) - types.begin()) {
        case 0: return openedIn(data);
        case 1: return EvidenceAdded{evidenceIn(data)};
        case 2:
            return MeasureTaken{measureNamed(data["measure"].text("")).value_or(Measure::OtherTask), dateIn(data["until"]),
                                givenIn(data["reasoned"])};
        case 3: return MeasureLifted{};
        case 4: {
            NoticeServed what;
            for (const Json& locale : data["locales"].items()) what.locales.insert(locale.text(""));
            return what;
        }
        case 5: return CompanionNamed{data["companion"].text("")};
        case 6: return Responded{givenIn(data["hearingAsked"])};
        case 7: return HearingHeld{givenIn(data["noted"])};
        case 8: return ConsentGiven{givenIn(data["named"])};
        case 9: return decidedIn(data);
        case 10: return DecisionReceived{};
        case 11: return Appealed{givenIn(data["reasoned"])};
        case 12:
            return AppealDecided{appealOutcomeNamed(data["outcome"].text("")).value_or(AppealOutcome::Upheld),
                                 sanctionNamed(data["sanction"].text("")), daysIn(data), givenIn(data["reasoned"])};
        case 13: return Withdrawn{givenIn(data["reasoned"])};
        case 14:
            return HandedOver{data["to"].text(""), dateIn(data["from"]), Date::parse(data["until"].text("")), givenIn(data["reasoned"])};
        default: return Reviewed{givenIn(data["noted"])};
    }
}

}  // namespace adab::discipline

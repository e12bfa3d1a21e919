// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "discipline/Case.h"

#include <optional>
#include <string>

namespace adab::discipline {

/// What other rooms know and a case rests on. All of it as at the event.
struct CaseFacts {
    enum class Screened { ToCase, No } screened = Screened::No;  ///< whether the concern that the case comes from was screened to a case
    enum class Rule {
        InForce,
        NotInForce,
        OfAppearance
    } rule = Rule::InForce;  ///< on the day of the event alleged, where the person worked
    enum class Training { BeforeTheEvent, Never } training = Training::BeforeTheEvent;
    enum class Coaching { Offered, Never } coaching = Coaching::Never;  ///< about this rule, before the event
    /// Nothing is taken or decided against somebody who is away.
    enum class Presence { Here, Away } presence = Presence::Here;
    /// Whether the one in charge can act today, and whether the one to take over may run cases there.
    enum class InCharge { Here, Away } inCharge = InCharge::Here;
    enum class Delegate { Entitled, NotEntitled } delegate = Delegate::NotEntitled;
    std::string personLocale;
    /// The first instant after the time to answer, with the days that the person was away; nothing while they are away without an end.
    std::optional<Instant> answerUntil;
    std::optional<Instant> appealUntil;    ///< likewise
    std::optional<Sanction> heaviestLive;  ///< of the person's other cases, on the day: spent and overturned ones are not among them
};

/// Why an event may not happen: a code with its sentence, and the argument that it is about.
struct CaseRefusal {
    std::string code;
    std::string field;
    Json args = Json::object();
};

/// Visits and observations teach first: alone they carry no allegation against somebody who was never coached.
bool onlySeen(const std::vector<Evidence>& evidence);

/// Whether conduct may be reported so: dates that can be, evidence that is not the person's own, and never about oneself.
std::optional<CaseRefusal> refusalOfReport(const Opened& reported, const std::string& actor, Date on);

/// The longest time that a case is handed over for, when it is for a time.
inline constexpr int kMostHandoverDays = 366;

/// The last day on which a notice may be served; nothing where no time bars it.
std::optional<Date> noticeThrough(const Allegation& alleged, const Procedure& procedure);

/// Whether the event may happen to the case as it stands. Fairness is here (DOMAIN §8): the rule was in force and trained; evidence; notice
/// in the binding language and the person's own; time to answer; a decision by somebody who is neither accuser nor witness; reasons; the
/// ladder step by step; an appeal to a third person. Nobody acts on a case of their own but to answer it. It is handed
/// over by the one in charge, or by somebody with no part while that one is away, to somebody entitled with no part who has not decided it.
std::optional<CaseRefusal> refusalOf(const Case& before, const CaseEvent& event, const Procedure& procedure, const CaseFacts& facts);

/// The case after an event that was not refused.
Case after(Case before, const CaseEvent& event);

/// Where the sanction of a case stands on a day.
enum class SanctionState { None, Live, Spent, Overturned };
std::string_view name(SanctionState state);  ///< `none live spent overturned`
SanctionState sanctionOn(const Case& subject, const Procedure& procedure, Date day);
/// The last day on which it counts; nothing where there is none, or where its time runs from a receipt that has not been.
std::optional<Date> liveThrough(const Case& subject, const Procedure& procedure);

}  // namespace adab::discipline

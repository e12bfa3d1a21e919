// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "discipline/Procedure.h"

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace adab::discipline {

/// What supports an allegation. Practice is private and has no place here; an utterance that was not recognised proves nothing.
enum class EvidenceKind { Statement, Document, Complaint, Visit, Observation };
std::string_view name(EvidenceKind kind);  ///< `statement document complaint visit observation`
std::optional<EvidenceKind> evidenceKindNamed(std::string_view name);

struct Evidence {
    EvidenceKind kind = EvidenceKind::Statement;
    std::string digest;  ///< SHA-256 of what was attached, hex
    std::string given;   ///< who gave it: a witness of the case; empty where nobody in the house did
};

/// What somebody is said to have done.
struct Allegation {
    std::string rule;
    std::string ruleVersion;
    Date occurredOn;
    Date discoveredOn;
    enum class Weight {
        Ordinary,
        Grave
    } weight = Weight::Ordinary;  ///< a grave one may pass over steps of the ladder, and says so at once
};

/// A neutral measure while the facts are looked for. It is no sanction and says nothing about anybody.
enum class Measure { OtherTask, OtherSite, PaidLeave };
std::string_view name(Measure measure);  ///< `other-task other-site paid-leave`
std::optional<Measure> measureNamed(std::string_view name);

enum class Finding { NotUpheld, Upheld };
enum class AppealOutcome { Upheld, Varied, Overturned };
std::string_view name(AppealOutcome outcome);  ///< `upheld varied overturned`
std::optional<AppealOutcome> appealOutcomeNamed(std::string_view name);

enum class Given { No, Yes };

// What happens to a case. Texts (words of an answer, reasons) are private and stand beside the record; here is whether they were given.
struct Opened {
    std::string person;
    std::string accuser;  ///< who raised the concern
    Allegation allegation;
    std::vector<Evidence> evidence;
    std::string concern = {};    ///< what was reported
    std::string screening = {};  ///< the record of its screening
};
struct EvidenceAdded {
    Evidence evidence;
};
struct MeasureTaken {
    Measure measure = Measure::OtherTask;
    Date until;  ///< its last day
    Given reason = Given::No;
};
struct MeasureLifted {};
struct NoticeServed {
    std::set<std::string> locales;
};
struct CompanionNamed {
    std::string companion;
};
struct Responded {
    Given hearingAsked = Given::No;
};
struct HearingHeld {
    Given notes = Given::No;
};
struct ConsentGiven {
    Given body = Given::No;  ///< which body outside the house agreed
};
struct Decided {
    Finding finding = Finding::NotUpheld;
    std::optional<Sanction> sanction;
    int days = 0;  ///< of a restriction or a suspension
    Given reasons = Given::No;
    Given improvement = Given::No;  ///< what is to be better
    std::optional<Date> reviewOn;
};
struct DecisionReceived {};
struct Appealed {
    Given grounds = Given::No;
};
struct AppealDecided {
    AppealOutcome outcome = AppealOutcome::Upheld;
    std::optional<Sanction> sanction;  ///< of a varied one: a milder step
    int days = 0;
    Given reasons = Given::No;
};
struct Withdrawn {
    Given reason = Given::No;
};
/// Somebody else is in charge from a day on: for good, or through a last day, after which it ends by itself.
struct HandedOver {
    std::string to;
    Date from;
    std::optional<Date> until;
    Given reason = Given::No;
};
/// It was looked at again, as the decision said.
struct Reviewed {
    Given notes = Given::No;
};

struct CaseEvent {
    std::string actor;
    Instant at;
    Date on;  ///< the day of `at` at the site of the person
    std::variant<Opened, EvidenceAdded, MeasureTaken, MeasureLifted, NoticeServed, CompanionNamed, Responded, HearingHeld, ConsentGiven,
                 Decided, DecisionReceived, Appealed, AppealDecided, Withdrawn, HandedOver, Reviewed>
        what;
};

/// How far a case has come. A time that is over (to answer, to appeal, a spent sanction) is no stage: it is asked for.
enum class Stage { None, Opened, Noticed, Decided, Appealed, Closed };
std::string_view name(Stage stage);  ///< `none opened noticed decided appealed closed`

/// A case: what its records, in their order, make of it.
struct Case {
    Stage stage = Stage::None;
    std::string person;
    std::string accuser;
    Allegation allegation;
    std::vector<Evidence> evidence;
    std::size_t evidenceNoticed = 0;  ///< how much of it the last notice showed
    std::optional<MeasureTaken> measure;
    std::optional<Date> openedOn;
    std::optional<Date> noticedOn;  ///< of the last notice: the time to answer runs from it
    std::string companion;
    std::optional<Date> respondedOn;
    Given hearingAsked = Given::No;
    std::optional<Date> heardOn;
    Given consent = Given::No;
    std::string decider;
    std::optional<Decided> decision;
    std::optional<Date> decidedOn;
    std::optional<Date> receivedOn;  ///< the time to appeal runs from it
    std::optional<Date> appealedOn;
    std::string appealDecider;
    std::optional<AppealDecided> appeal;
    std::string opener;              ///< in charge until it is handed over
    std::vector<HandedOver> handed;  ///< in the order of the record
    std::optional<Date> reviewedOn;  ///< when it was last looked at again

    /// Who gave evidence.
    std::set<std::string> witnesses() const;
    /// Everybody with a part in it: the person, who raised it, witnesses, the companion.
    std::set<std::string> parts() const;
    /// The hand-over that holds on a day, the latest recorded first; nothing where none does.
    const HandedOver* handedOn(Date day) const;
    /// Who is in charge on a day.
    const std::string& inChargeOn(Date day) const;
    /// What stands in the end: nothing where the decision is missing, found nothing, was overturned, or the case was withdrawn.
    std::optional<Sanction> standing() const;
};

}  // namespace adab::discipline

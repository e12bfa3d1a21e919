// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "base/Yaml.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace adab::files {

/// The classes of papers in a person's file. Every private text belongs to one (`gate::Registry::privateTexts`); `house` holds names of
/// places and of the organisation, which are nobody's.
/// `profile preferences address roster exams accommodation training practice recognition rewards support case sanction accountability`
const std::vector<std::string>& allPapers();
bool isPaper(std::string_view paper);

/// From which event a time to keep runs.
enum class Since { Recorded, EmploymentEnd, CaseClosed };
std::string_view name(Since since);  ///< `recorded employment-end case-closed`
std::optional<Since> sinceNamed(std::string_view name);

inline constexpr int kMostKeepMonths = 1200;

/// What a time rests on that no law asks for; said in the reader's language.
inline constexpr std::string_view kCustomary = "customary";

/// How long a class is kept. What a country asks is data of a policy, an example to be confirmed by counsel.
struct Keeping {
    int months = 0;  ///< 0: nobody asks for it to be kept; it goes when it is asked for. At most 1200
    Since since = Since::Recorded;
    std::string source;  ///< the law that it rests on, in the words of the policy; or kCustomary
};

/// The keeping of each class, of one policy; a class that is missing has none there.
struct Retention {
    std::string country;  ///< empty: everywhere
    std::map<std::string, Keeping> of;
};

/// Reads `retention:` of a policy. Problems name line and remedy: an unknown class or event, a class twice, an impossible number, a time
/// without its source.
Retention parseRetention(const Yaml& retention, Problems& problems);

/// A private text of somebody's file.
struct Paper {
    std::string paper;   ///< its class
    Date recordedOn;     ///< at the person's site
    std::string caseId;  ///< of the case that it belongs to; else empty
};

/// How a case stands that papers belong to.
struct CaseStanding {
    bool isOpen = false;                ///< not decided, or an appeal is possible or open
    std::optional<Date> closedOn;       ///< the day on which nothing of it was open any more
    std::optional<Date> countsThrough;  ///< the last day on which its sanction counts
};

/// What is known of a person on the day of the question.
struct Circumstances {
    enum class Work { Working, Left, Never } work = Work::Never;  ///< Working: has a job, or one that begins later
    std::optional<Date> leftOn;                                   ///< the last day of the last job
    std::map<std::string, CaseStanding> cases;                    ///< by id
    bool appealOpen = false;                                      ///< against a decision about a certification
    bool held = false;                                            ///< a legal hold on the whole file
    std::set<std::string> heldCases;                              ///< legal holds on cases
    /// The rules of every country where the person has worked: what one of them asks to be kept is kept.
    std::vector<Retention> rules;
};

/// Why a text may go or must stay, the strongest reason first.
enum class Verdict { Held, CaseOpen, AppealOpen, SanctionCounts, StillWorking, NoRule, Kept, MayGo };
std::string_view name(Verdict verdict);  ///< `held case-open appeal-open sanction-counts still-working no-rule kept may-go`

struct Ruling {
    Verdict verdict = Verdict::NoRule;
    std::optional<Date> through;  ///< Kept, SanctionCounts: its last day
    std::string source;           ///< Kept: what asks for it
    auto operator<=>(const Ruling&) const = default;
};

/// May this text be erased on that day, and until when must it be kept, and why?
Ruling rulingOn(const Paper& paper, const Circumstances& circumstances, Date today);

/// What stands in the way of erasing anything at all; nothing where single texts decide.
std::optional<Verdict> obstacle(const Circumstances& circumstances);

}  // namespace adab::files

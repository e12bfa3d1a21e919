// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

/// Who has earned which bonus as of a payroll day. Pure; nothing here ever takes wages back.
namespace adab::rewards {

/// A reward that is no points.
struct Grant {
    enum class Kind { Bonus, Nomination, Encouragement };
    std::string grant;  ///< the effect's id
    std::string person;
    Kind kind = Kind::Bonus;
    int percent = 0;      ///< of a bonus: 1–100
    int mostPercent = 0;  ///< the policy's cap for a payroll; 0: none
    std::string policy;
    std::string policyVersion;
    std::string rule;
    std::string program;
    std::string trigger;
    std::int64_t factSeq = 0;
    Instant at;  ///< when its fact was true
    Instant recordedAt;
    std::optional<Instant> withdrawnAt;  ///< its fact no longer stands, by a record of that instant
    std::int64_t seq = 0;
};
std::string_view name(Grant::Kind kind);  ///< `bonus nomination encouragement`
std::optional<Grant::Kind> grantKindNamed(std::string_view name);

/// While a decision counts, a bonus waits: [from, until), and no longer than until its release.
struct BonusHold {
    std::string person;
    Instant from;
    std::optional<Instant> until;
    std::optional<Instant> releasedAt;
    bool holds(Instant at) const { return from <= at && (!until || at < *until) && (!releasedAt || at < *releasedAt); }
};

/// Earned before the cut-off; a correction: earned before an earlier one, but recorded or released after it; kept: paid, and its fact fell
/// later. What was paid stays paid.
enum class LineKind { Earned, Correction, Kept };
std::string_view name(LineKind kind);  ///< `earned correction kept`
std::optional<LineKind> lineKindNamed(std::string_view name);

struct PayrollLine {
    std::string grant;
    std::string person;
    LineKind kind = LineKind::Earned;
    int percent = 0;  ///< never negative; 0 where the cap leaves nothing, and of what was kept
    bool operator==(const PayrollLine&) const = default;
};

/// A payroll that was closed.
struct Payroll {
    std::string payroll;
    Date payday;
    Date cutOff;       ///< its last day
    Instant cutOffAt;  ///< exclusive
    Instant closedAt;
    std::vector<PayrollLine> lines;
};

/// The lines of the next payroll, by person, then by when they were earned. `now` is when it is made up: what is recorded by then counts.
/// `before`: the payrolls closed so far, in order. Each grant is paid once; the caps hold a payroll and policy, corrections apart.
std::vector<PayrollLine> linesOf(const std::vector<Grant>& grants, const std::vector<Payroll>& before, const std::vector<BonusHold>& holds,
                                 Instant cutOffAt, Instant now);

/// A table of payroll lines as RFC 4180 wants it: a header and one line each, CRLF; what a spreadsheet would take for a formula begins with
/// an apostrophe.
std::string csvOf(const std::vector<std::vector<std::string>>& rows);

}  // namespace adab::rewards

// SPDX-License-Identifier: GPL-3.0-or-later
#include "rewards/Payroll.h"

#include <algorithm>
#include <tuple>

namespace adab::rewards {

std::string_view name(Grant::Kind kind) {
    switch (kind) {
        case Grant::Kind::Bonus: return "bonus";
        case Grant::Kind::Nomination: return "nomination";
        case Grant::Kind::Encouragement: return "encouragement";
    }
    return "bonus";
}

std::optional<Grant::Kind> grantKindNamed(std::string_view text) {
    for (const auto kind : {Grant::Kind::Bonus, Grant::Kind::Nomination, Grant::Kind::Encouragement}) {
        if (name(kind) == text) return kind;
    }
    return std::nullopt;
}

std::string_view name(LineKind kind) {
    switch (kind) {
        case LineKind::Earned: return "earned";
        case LineKind::Correction: return "correction";
        case LineKind::Kept: return "kept";
    }
    return "earned";
}

std::optional<LineKind> lineKindNamed(std::string_view text) {
    for (const auto kind : {LineKind::Earned, LineKind::Correction, LineKind::Kept}) {
        if (name(kind) == text) return kind;
    }
    return std::nullopt;
}

std::vector<PayrollLine> linesOf(const std::vector<Grant>& grants, const std::vector<Payroll>& before, const std::vector<BonusHold>& holds,
                                 Instant cutOffAt, Instant now) {
    std::set<std::string> paid;
    std::set<std::string> kept;
    for (const Payroll& payroll : before) {
        for (const PayrollLine& line : payroll.lines) (line.kind == LineKind::Kept ? kept : paid).insert(line.grant);
    }
    const Instant since = before.empty() ? Instant{INT64_MIN} : before.back().cutOffAt;

    std::vector<const Grant*> sorted;
    for (const Grant& grant : grants) {
        if (grant.kind == Grant::Kind::Bonus && grant.at < cutOffAt && grant.recordedAt <= now) sorted.push_back(&grant);
    }
    std::sort(sorted.begin(), sorted.end(), [](const Grant* a, const Grant* b) {
        return std::tie(a->person, a->at, a->seq, a->grant) < std::tie(b->person, b->at, b->seq, b->grant);
    });

    std::vector<PayrollLine> lines;
    std::map<std::pair<std::string, std::string>, int> given;  // a person and policy
    for (const Grant* grant : sorted) {
        const bool withdrawn = grant->withdrawnAt && *grant->withdrawnAt <= now;
        if (paid.contains(grant->grant)) {
            if (withdrawn && !kept.contains(grant->grant)) lines.push_back({grant->grant, grant->person, LineKind::Kept, 0});
            continue;
        }
        if (withdrawn) continue;
        const bool waits =
            std::any_of(holds.begin(), holds.end(), [&](const BonusHold& hold) { return hold.person == grant->person && hold.holds(now); });
        if (waits) continue;
        const LineKind kind = grant->at < since ? LineKind::Correction : LineKind::Earned;
        int percent = grant->percent;
        if (grant->mostPercent > 0 && kind == LineKind::Earned) {
            int& sum = given[{grant->person, grant->policy}];
            percent = std::max(0, std::min(percent, grant->mostPercent - sum));
            sum += percent;
        }
        lines.push_back({grant->grant, grant->person, kind, percent});
    }
    return lines;
}

std::string csvOf(const std::vector<std::vector<std::string>>& rows) {
    std::string text;
    for (const auto& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += ',';
            std::string cell = row[i];
            if (!cell.empty() && std::string_view("=+-@\t\r").find(cell.front()) != std::string_view::npos) cell.insert(0, 1, '\'');
            if (cell.find_first_of(",\"\r\n") == std::string::npos) {
                text += cell;
                continue;
            }
            text += '"';
            for (const char c : cell) {
                if (c == '"') text += '"';
                text += c;
            }
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

}  // namespace adab::rewards

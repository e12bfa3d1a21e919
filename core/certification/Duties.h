// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "certification/Standing.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

/// Until when what is asked of many people is to be done.
namespace adab::certification {

/// Jobs as the duty rule reads them.
std::vector<JobSpan> spansOf(const std::vector<people::Job>& jobs);

/// The days of one duty at an instant.
struct DutyDays {
    Date due;                       ///< before any pause; what was granted counts
    Instant offeredAt;              ///< when the person could know of it
    const Zone* zone = nullptr;     ///< lives as long as `Duties`
    std::optional<Instant> endsAt;  ///< with its pauses; nothing while an absence without an end lasts
};

/// The duties of many people at one instant without a read a person: what many have in common is looked for once.
class Duties {
public:
    /// `staff` by person id, with the jobs of that instant. Both outlive it.
    Duties(Session& session, const Programs& programs, const std::vector<people::Staff>& staff, Instant at, Known known);
    Duties(const Duties&) = delete;
    Duties& operator=(const Duties&) = delete;
    ~Duties();

    /// The duty that is due first; nothing where there is none. Quickest row by row.
    std::optional<DutyDays> of(std::size_t row, std::size_t column);

    /// Read on the way: what was entered for one person, and awards that count no more.
    const std::vector<DutyRow>& entered() const;
    const std::vector<WithdrawalRow>& withdrawals() const;

private:
    class Finding;
    std::unique_ptr<Finding> m_finding;
};

}  // namespace adab::certification

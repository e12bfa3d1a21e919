// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "ledger/Record.h"
#include "storage/Database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace adab::credentials {

using storage::Session;

/// One certificate that was issued. It stands as long as its record: nothing that is deleted elsewhere takes it away.
struct Issued {
    std::int64_t seq = 0;  ///< of its record, and its place in the status lists
    std::string person;
    std::string program;
    std::string award;
    int issue = 1;  ///< 2 and more: issued anew with a corrected name
    Instant from;
    Instant validUntil;  ///< exclusive
    Date awardedOn;
    Date lastValidDay;
    std::int64_t awardSeq = 0;
    Instant awardRecordedAt;
    Instant issuedAt;
    std::int64_t supersededBy = 0;  ///< 0: by none
    Instant supersededAt;

    bool isSuperseded(Instant at) const { return supersededBy != 0 && supersededAt <= at; }
    /// Year and place of the record: unique, and found again in the ledger; `-2` after it for the second issue.
    std::string serial() const;
};

void insertIssued(Session& session, const Issued& issued);
/// The certificate of an award as its last issue stands; a record took its place.
void supersede(Session& session, std::int64_t seq, std::int64_t by, Instant at);

std::optional<Issued> issuedAs(Session& session, std::int64_t seq);
/// Of a person, in one program or in all (empty), issued by the instant; oldest first.
std::vector<Issued> issuedTo(Session& session, const std::string& person, const std::string& program, Instant at);
void forEachIssued(Session& session, Instant at, const std::function<void(const Issued&)>& use);

}  // namespace adab::credentials

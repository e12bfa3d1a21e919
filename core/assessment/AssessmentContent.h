// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Exam.h"
#include "assessment/Item.h"
#include "packs/ContentStore.h"
#include "packs/PackChecks.h"

#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

/// What this room makes of installed packs: item banks of courses and exams of programs.
namespace adab::assessment {

using storage::Session;

ItemBank readBank(const packs::Pack& course, Problems& problems);
std::shared_ptr<const ItemBank> bankOf(const packs::PackPtr& course);

/// What each item of a bank is, word for word: its version, by which statistics are kept and which a second person approves.
struct BankDigests {
    std::map<std::string, std::string> byItem;
};
std::shared_ptr<const BankDigests> digestsOf(const packs::PackPtr& course);

/// The item versions of a course that may count in an exam, as (item, digest). An item counts once a second person stands behind it: every
/// item of a course that the operator installed (who puts a reviewed pack into the house answers for it), and each that another person
/// than the one who installed it has approved (`assessment.itemApproved`). Nobody has reviewed what was imported into a bank.
using ApprovedItems = std::set<std::pair<std::string, std::string>>;
ApprovedItems approvedItems(Session& session, const std::string& course);

/// An exam with the pack it stands in.
struct ExamInPack {
    packs::PackPtr pack;
    Exam exam;
};
/// Every exam of the newest versions of the programs installed by that instant.
std::vector<ExamInPack> allExams(Session& session, Instant at);
/// The exam in the newest version of the programs installed by that instant. Throws Refused("assessment.exam-unknown {exam}").
ExamInPack examNamed(Session& session, std::string_view exam, Instant at);
/// The exam as that version of the program defines it.
ExamInPack examOf(Session& session, std::string_view program, std::string_view version, std::string_view exam);

std::string titleOf(const ExamInPack& exam, std::string_view locale);

/// Item banks and exams, for `courses check` and before an install. A place that another check has named already is not named twice.
void checkItems(const packs::Pack& course, const packs::Library& library, Problems& problems);
void checkExams(const packs::Pack& program, const packs::Library& library, Problems& problems);
/// Adds those of `found` whose line has no problem yet.
void addNew(const Problems& found, Problems& problems);

}  // namespace adab::assessment

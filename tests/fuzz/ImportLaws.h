// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "assessment/Exchange.h"
#include "base/Text.h"
#include "fuzz/Holds.h"

#include <algorithm>
#include <string>

/// What holds for any file of any format: it is refused whole, or each question in it is taken or named; and what was taken can be written
/// as GIFT and as CSV and read again without loss.
inline void holdImportLaws(adab::assessment::ExchangeFormat format, std::string_view given) {
    using namespace adab;
    using namespace adab::assessment;
    // Guessing an encoding takes a hundred times as long as reading a small file, so only what begins with an STX is given as it stands;
    // else an input that is no UTF-8 loses what is none.
    std::string octets(given);
    if (!given.empty() && given[0] == '\x02')
        octets.erase(0, 1);
    else if (!base::isValidUtf8(octets))
        std::erase_if(octets, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    Foreign found;
    try {
        found = readForeign(format, octets);
    } catch (const Refused& refused) {
        LAW(refused.error().code.rfind("assessment.import-", 0) == 0);
        return;
    }
    LAW(found.items.size() + found.refused == found.found);
    const auto lines = static_cast<std::size_t>(std::count_if(octets.begin(), octets.end(), [](char c) { return c == '\n' || c == '\r'; }));
    std::size_t last = 0;
    for (const ForeignItem& item : found.items) {
        LAW(item.number > last && item.number <= found.found && item.line <= lines + 1);
        last = item.number;
        LAW(!faultOf(item));
        LAW(!toText(previewOf(item)).empty());
    }
    for (const ExchangeProblem& problem : found.problems)
        LAW(problem.item <= found.found && problem.error.code.rfind("assessment.import-", 0) == 0);

    std::vector<ForeignItem> kept;
    std::vector<std::size_t> left;
    const std::string gift = writeGift(found.items, left);
    for (std::size_t i = 0; i < found.items.size(); ++i)
        if (std::find(left.begin(), left.end(), i) == left.end()) kept.push_back(found.items[i]);
    const Foreign again = readForeign(ExchangeFormat::Gift, gift);
    LAW(again.items.size() == kept.size() && again.refused == 0);
    if (format == ExchangeFormat::Gift)
        for (std::size_t i = 0; i < kept.size(); ++i) LAW(again.items[i].sameAs(kept[i]));
    const Foreign table = readForeign(ExchangeFormat::Csv, writeItemsCsv(found.items));
    LAW(table.items.size() == found.items.size());
    if (format == ExchangeFormat::Csv)
        for (std::size_t i = 0; i < table.items.size(); ++i) LAW(table.items[i].sameAs(found.items[i]));
}

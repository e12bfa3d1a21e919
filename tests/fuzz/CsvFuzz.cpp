// SPDX-License-Identifier: GPL-3.0-or-later
#include "Law.h"
#include "assessment/MarksCsv.h"
#include "fuzz/ImportLaws.h"

#include <cmath>

// A spreadsheet of questions, and one of marks: figures are numbers or absent, never infinite.
void attack(std::string_view text) {
    holdImportLaws(adab::assessment::ExchangeFormat::Csv, text);
    try {
        adab::assessment::MarksCsv reader;
        reader.feed(text.substr(0, text.size() / 2));
        reader.feed(text.substr(text.size() / 2));
        adab::assessment::MarkTable table = reader.finish();
        const auto found = adab::assessment::statisticsOf(table);
        const auto finite = [](const std::optional<double>& figure) { return !figure || std::isfinite(*figure); };
        LAW(finite(found.test.mean) && finite(found.test.median) && finite(found.test.sd) && finite(found.test.skewness) &&
            finite(found.test.kurtosis) && finite(found.test.cic) && finite(found.test.errorRatio) && finite(found.test.standardError));
        for (const auto& item : found.items)
            LAW(finite(item.facility) && finite(item.sd) && finite(item.effectiveWeight) && finite(item.discriminationIndex) &&
                finite(item.discriminativeEfficiency));
    } catch (const adab::Refused& refused) {
        LAW(refused.error().code.rfind("assessment.marks-", 0) == 0);
    }
}

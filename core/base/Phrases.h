// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"
#include "base/Time.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace adab::base {

/// The locales that the house ships, in the order of their menu.
inline const std::vector<std::string>& shippedLocales() {
    static const std::vector<std::string> locales{"en", "th", "fa", "ar"};
    return locales;
}

enum class CalendarKind { Gregorian, Buddhist, Jalali, UmmAlQura };
std::string_view name(CalendarKind kind);  ///< `gregorian buddhist jalali umm-al-qura`
CalendarKind calendarNamed(std::string_view name, CalendarKind fallback = CalendarKind::Gregorian);
CalendarKind usualCalendar(std::string_view locale);

/// Which digits a person reads. Usual: those of notices in that language; native: those of its script (Thai notices use Latin ones).
enum class Digits { Usual, Latin, Native };
/// `latin`, `native`; everything else is usual.
Digits digitsNamed(std::string_view name);
/// The one rule of which digits are written, for sentences, dates and pages alike: CLDR's name, `latn thai arabext arab`.
std::string_view numberingOf(std::string_view locale, Digits digits);

/// How one person reads: language of the screen, calendar of dates, digits.
struct Reader {
    std::string locale = "en";
    CalendarKind calendar = CalendarKind::Gregorian;
    Digits digits = Digits::Usual;
};

/// A number with at most that many decimals, grouped by thousands, in the reader's digits and with the marks of those digits.
std::string number(double value, int decimals, const Reader& reader);
/// The Latin digits inside a text as the reader's digits; nothing else is changed. Not for codes, which stay as they are printed.
std::string inDigitsOf(std::string_view text, const Reader& reader);

/// `5 May 2026`, `5 พฤษภาคม 2569`, `۱۵ اردیبهشت ۱۴۰۵`, … in the reader's language, calendar and digits.
std::string longDate(Date date, const Reader& reader);
/// The same with the clock time in the zone.
std::string longDateTime(Instant instant, const Zone& zone, const Reader& reader);

/// The sentences of core: `{code, arguments}` to a sentence in a language, by ICU MessageFormat.
/// Texts stand in `assets/i18n/core.<locale>.yaml` as `code: "sentence {name}"`, nested maps joined with dots.
class Phrases {
public:
    /// Reads every shipped locale from the folder. Throws Refused("phrases.unreadable") naming the file.
    static std::shared_ptr<const Phrases> load(const std::string& folder);

    /// Arguments: text and integers go in as they are; `{"instant": ms, "zone": "Asia/Bangkok"}` and `{"date": "2026-05-05"}` are
    /// written as dates of the reader; `{"phrase": code}` is rendered first. A code without text gives the code itself.
    std::string render(std::string_view code, const Json& arguments, const Reader& reader) const;
    bool has(std::string_view code, std::string_view locale) const;
    std::vector<std::string> codes(std::string_view locale) const;

private:
    std::map<std::string, std::map<std::string, std::string, std::less<>>, std::less<>> m_texts;
};

}  // namespace adab::base

namespace adab {
using base::Phrases;
using base::Reader;
}  // namespace adab

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Phrases.h"

#include "base/Result.h"
#include "base/Text.h"
#include "base/Yaml.h"

#include <unicode/calendar.h>
#include <unicode/fmtable.h>
#include <unicode/messagepattern.h>
#include <unicode/msgfmt.h>
#include <unicode/numberformatter.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <unordered_map>

namespace adab::base {
namespace {

icu::UnicodeString toIcu(std::string_view text) {
    return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

std::string fromIcu(const icu::UnicodeString& text) {
    std::string out;
    text.toUTF8String(out);
    return out;
}

icu::Locale icuLocale(std::string_view locale, Digits digits, std::string_view calendar = {}) {
    std::string name(locale);
    name += "@numbers=" + std::string(numberingOf(locale, digits));
    if (!calendar.empty()) name += ";calendar=" + std::string(calendar);
    return icu::Locale(name.c_str());
}

std::string_view icuName(CalendarKind kind) {
    switch (kind) {
        case CalendarKind::Gregorian: return "gregorian";
        case CalendarKind::Buddhist: return "buddhist";
        case CalendarKind::Jalali: return "persian";
        case CalendarKind::UmmAlQura: return "islamic-umalqura";
    }
    return "gregorian";
}

enum class Precision { Day, Minute };

std::string_view patternOf(std::string_view locale, Precision precision) {
    if (precision == Precision::Day) return "d MMMM y";
    if (locale == "th") return "d MMMM y 'เวลา' HH:mm 'น.'";
    if (locale == "fa") return "d MMMM y، 'ساعت' HH:mm";
    if (locale == "ar") return "d MMMM y، 'الساعة' HH:mm";
    return "d MMMM y, HH:mm";
}

/// Formatters are dear to make and not safe to share, so each thread keeps its own.
icu::SimpleDateFormat& dateFormat(const Reader& reader, Precision precision, const std::string& zone) {
    thread_local std::unordered_map<std::string, std::unique_ptr<icu::SimpleDateFormat>> kept;
    std::string key = reader.locale;
    key.append("|").append(icuName(reader.calendar)).append("|").append(numberingOf(reader.locale, reader.digits));
    key.append(precision == Precision::Day ? "|d|" : "|m|").append(zone);
    std::unique_ptr<icu::SimpleDateFormat>& format = kept[key];
    if (!format) {
        UErrorCode status = U_ZERO_ERROR;
        format = std::make_unique<icu::SimpleDateFormat>(toIcu(patternOf(reader.locale, precision)),
                                                         icuLocale(reader.locale, reader.digits, icuName(reader.calendar)), status);
        if (U_FAILURE(status)) throw Refused("phrases.unreadable", Json::object({{"file", reader.locale}, {"line", 0}}));
        format->adoptTimeZone(icu::TimeZone::createTimeZone(toIcu(zone)));
    }
    return *format;
}

std::string formatted(Instant instant, const Reader& reader, Precision precision, const std::string& zone) {
    icu::UnicodeString text;
    dateFormat(reader, precision, zone).format(static_cast<UDate>(instant.ms), text);
    return fromIcu(text);
}

/// A sentence ready to be filled in, and which of its arguments choose a branch (those must reach ICU unadorned).
struct Prepared {
    std::unique_ptr<icu::MessageFormat> format;
    std::set<std::string> choosing;
};

const Prepared* prepared(std::string_view locale, Digits digits, const std::string& pattern) {
    thread_local std::unordered_map<std::string, Prepared> kept;
    std::string key(locale);
    key.append("\n").append(numberingOf(locale, digits)).append("\n").append(pattern);
    if (const auto found = kept.find(key); found != kept.end()) return found->second.format ? &found->second : nullptr;
    Prepared made;
    UErrorCode status = U_ZERO_ERROR;
    UParseError place{};
    const icu::UnicodeString text = toIcu(pattern);
    const icu::MessagePattern parts(text, &place, status);
    if (U_SUCCESS(status)) {
        for (std::int32_t i = 0; i + 1 < parts.countParts(); ++i) {
            const icu::MessagePattern::Part& part = parts.getPart(i);
            if (part.getType() == UMSGPAT_PART_TYPE_ARG_START && part.getArgType() != UMSGPAT_ARG_TYPE_NONE) {
                made.choosing.insert(fromIcu(parts.getSubstring(parts.getPart(i + 1))));
            }
        }
        made.format = std::make_unique<icu::MessageFormat>(text, icuLocale(locale, digits), place, status);
        if (U_FAILURE(status)) made.format.reset();
    }
    const Prepared& result = kept.emplace(std::move(key), std::move(made)).first->second;
    return result.format ? &result : nullptr;
}

bool isRightToLeft(std::string_view locale) { return locale == "fa" || locale == "ar"; }

bool hasLatinOrDigit(std::string_view text) {
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

void flatten(const Yaml& node, const std::string& prefix, std::map<std::string, std::string, std::less<>>& into, Problems& problems) {
    for (const auto& [key, value] : node.members()) {
        const std::string code = prefix.empty() ? key.scalar() : prefix + "." + key.scalar();
        if (value.isMap()) {
            flatten(value, code, into, problems);
        } else if (value.isScalar()) {
            if (!into.emplace(code, value.scalar()).second) {
                problems.push_back(
                    key.problem("The code '" + code + "' has a sentence in another file of this language.", "Keep one of the two."));
            }
        } else {
            problems.push_back(value.problem("A list is no sentence.", "Write one sentence, or a map of codes."));
        }
    }
}

using Texts = std::map<std::string, std::string, std::less<>>;

/// The form in which all our files are written: a line is a comment, `code:` with deeper lines below it, or `code: "sentence"`.
/// A tenth of the time of a YAML parser, and all languages are read before the first page is shown. Nothing where the text is anything
/// else, be it a fault or more of YAML: the parser then tells what it is.
std::optional<Texts> plainTexts(std::string_view text) {
    struct Level {
        std::size_t indent;
        std::string prefix;
    };
    std::vector<Level> levels{{0, {}}};
    enum class Next { Any, Deeper } next = Next::Any;
    Texts texts;
    if (!isValidUtf8(text)) return std::nullopt;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        std::string_view line = text.substr(from, end - from);
        from = end + 1;
        const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
        line.remove_prefix(indent);
        if (line.empty() || line[0] == '#') continue;

        const auto isCode = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
        const auto colon = static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), isCode) - line.begin());
        constexpr std::size_t kLongestCode = 100;
        if (colon == 0 || colon > kLongestCode || colon == line.size() || line[colon] != ':' || line[0] == '-') return std::nullopt;
        if (next == Next::Deeper) {
            if (indent <= levels[levels.size() - 2].indent) return std::nullopt;
            levels.back().indent = indent;
            next = Next::Any;
        }
        while (levels.size() > 1 && levels.back().indent > indent) levels.pop_back();
        if (levels.back().indent != indent) return std::nullopt;
        std::string code = levels.back().prefix + std::string(line.substr(0, colon));
        line.remove_prefix(colon + 1);
        if (line.empty()) {
            levels.push_back({indent, std::move(code) + "."});
            next = Next::Deeper;
            continue;
        }
        if (!line.starts_with(" \"") || line.size() < 3) return std::nullopt;
        line.remove_prefix(2);
        std::string sentence;
        std::size_t at = 0;
        for (; at < line.size() && line[at] != '"'; ++at) {
            if (static_cast<unsigned char>(line[at]) < 0x20 || line[at] == 0x7f) return std::nullopt;
            if (line[at] == '\\') {
                ++at;
                if (at == line.size() || (line[at] != '"' && line[at] != '\\')) return std::nullopt;
            }
            sentence += line[at];
        }
        if (at + 1 != line.size()) return std::nullopt;
        if (!texts.emplace(std::move(code), std::move(sentence)).second) return std::nullopt;
    }
    if (next == Next::Deeper) return std::nullopt;
    return texts;
}

std::string readWhole(const std::filesystem::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return in ? text.str() : std::string();
}

}  // namespace

std::string_view name(CalendarKind kind) {
    switch (kind) {
        case CalendarKind::Gregorian: return "gregorian";
        case CalendarKind::Buddhist: return "buddhist";
        case CalendarKind::Jalali: return "jalali";
        case CalendarKind::UmmAlQura: return "umm-al-qura";
    }
    return "gregorian";
}

CalendarKind calendarNamed(std::string_view given, CalendarKind fallback) {
    for (const CalendarKind kind : {CalendarKind::Gregorian, CalendarKind::Buddhist, CalendarKind::Jalali, CalendarKind::UmmAlQura}) {
        if (name(kind) == given) return kind;
    }
    return fallback;
}

CalendarKind usualCalendar(std::string_view locale) {
    if (locale == "th") return CalendarKind::Buddhist;
    if (locale == "fa") return CalendarKind::Jalali;
    return CalendarKind::Gregorian;
}

Digits digitsNamed(std::string_view name) {
    if (name == "latin") return Digits::Latin;
    if (name == "native") return Digits::Native;
    return Digits::Usual;
}

std::string_view numberingOf(std::string_view locale, Digits digits) {
    if (digits == Digits::Latin) return "latn";
    if (locale == "fa") return "arabext";
    if (locale == "ar") return "arab";
    if (locale == "th" && digits == Digits::Native) return "thai";
    return "latn";
}

std::string number(double value, int decimals, const Reader& reader) {
    UErrorCode status = U_ZERO_ERROR;
    // Marks go with the digits: a Persian decimal sign beside Latin digits reads as a fault.
    const std::string_view locale = numberingOf(reader.locale, reader.digits) == "latn" ? std::string_view("en") : reader.locale;
    const icu::UnicodeString text = icu::number::NumberFormatter::withLocale(icuLocale(locale, reader.digits))
                                        .precision(icu::number::Precision::maxFraction(decimals))
                                        .formatDouble(value, status)
                                        .toString(status);
    return U_SUCCESS(status) ? fromIcu(text) : std::to_string(value);
}

std::string inDigitsOf(std::string_view text, const Reader& reader) {
    const std::string_view numbering = numberingOf(reader.locale, reader.digits);
    if (numbering == "latn") return std::string(text);
    const char32_t nought = numbering == "thai" ? U'\u0E50' : numbering == "arab" ? U'\u0660' : U'\u06F0';
    std::u32string points = toUtf32(text);
    for (char32_t& point : points) {
        if (point >= U'0' && point <= U'9') point = nought + (point - U'0');
    }
    return toUtf8(points);
}

std::string longDate(Date date, const Reader& reader) {
    return formatted(Instant{date.daysSinceEpoch() * kDayMs}, reader, Precision::Day, "UTC");
}

std::string longDateTime(Instant instant, const Zone& zone, const Reader& reader) {
    return formatted(instant, reader, Precision::Minute, zone.name());
}

std::shared_ptr<const Phrases> Phrases::load(const std::string& folder) {
    auto phrases = std::make_shared<Phrases>();
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) files.push_back(entry.path());
    if (error) throw Refused("phrases.unreadable", Json::object({{"file", folder}, {"line", 0}}));
    std::sort(files.begin(), files.end());  // so that of two faults the same one is named every time
    const auto read = [&](const std::string& locale) {
        Texts texts;
        for (const auto& path : files) {
            const std::string fileName = path.filename().string();
            if (!fileName.ends_with("." + locale + ".yaml")) continue;
            auto plain = plainTexts(readWhole(path));
            const auto isNew = [&](const auto& entry) { return !texts.contains(entry.first); };
            if (plain && !plain->empty() && std::all_of(plain->begin(), plain->end(), isNew)) {
                texts.merge(*plain);
                continue;
            }
            Problems problems;
            flatten(Yaml::readFile(path.string(), fileName, problems), {}, texts, problems);
            if (!problems.empty()) {
                throw Refused("phrases.unreadable",
                              Json::object({{"file", fileName}, {"line", problems.front().line}, {"detail", problems.front().message}}));
            }
        }
        if (texts.empty()) throw Refused("phrases.unreadable", Json::object({{"file", folder + "/*." + locale + ".yaml"}, {"line", 0}}));
        return texts;
    };
    for (const std::string& locale : shippedLocales()) phrases->m_texts[locale] = read(locale);
    return phrases;
}

bool Phrases::has(std::string_view code, std::string_view locale) const {
    const auto texts = m_texts.find(locale);
    return texts != m_texts.end() && texts->second.find(code) != texts->second.end();
}

std::vector<std::string> Phrases::codes(std::string_view locale) const {
    std::vector<std::string> codes;
    if (const auto texts = m_texts.find(locale); texts != m_texts.end()) {
        for (const auto& [code, text] : texts->second) codes.push_back(code);
    }
    return codes;
}

std::string Phrases::render(std::string_view code, const Json& arguments, const Reader& reader) const {
    auto texts = m_texts.find(reader.locale);
    if (texts == m_texts.end()) texts = m_texts.find(std::string_view("en"));
    if (texts == m_texts.end()) return std::string(code);
    const auto found = texts->second.find(code);
    if (found == texts->second.end()) return std::string(code);
    const std::string& pattern = found->second;
    const std::string& locale = texts->first;
    const Prepared* message = prepared(locale, reader.digits, pattern);
    if (message == nullptr) return std::string(code);

    std::vector<icu::UnicodeString> names;
    std::vector<icu::Formattable> values;
    for (const auto& [key, value] : arguments.members()) {
        names.push_back(toIcu(key));
        switch (value.kind()) {
            case Json::Kind::Integer: values.emplace_back(static_cast<std::int64_t>(value.integer())); break;
            case Json::Kind::Real: values.emplace_back(value.real()); break;
            case Json::Kind::Boolean: values.emplace_back(icu::UnicodeString(value.boolean() ? "true" : "false")); break;
            case Json::Kind::Object: {
                std::string text;
                if (value.has("instant")) {
                    const std::string& zone = value["zone"].text();
                    text = longDateTime(Instant{value["instant"].integer()}, Zone(zone.empty() ? "UTC" : zone), reader);
                } else if (const auto date = Date::parse(value["date"].text())) {
                    text = longDate(*date, reader);
                } else if (value.has("phrase")) {
                    text = render(value["phrase"].text(), value["arguments"], reader);
                } else {
                    text = toText(value);
                }
                values.emplace_back(toIcu(text));
                break;
            }
            case Json::Kind::Text: {
                const bool plain = message->choosing.contains(key) || !isRightToLeft(locale) || !hasLatinOrDigit(value.text());
                values.emplace_back(toIcu(plain ? value.text() : isolated(value.text())));
                break;
            }
            case Json::Kind::Null: values.emplace_back(icu::UnicodeString()); break;
            case Json::Kind::List: {
                std::string text;
                for (const Json& item : value.items()) {
                    if (!text.empty()) text += isRightToLeft(locale) ? "، " : ", ";
                    text += item.isText() ? item.text() : toText(item);
                }
                values.emplace_back(toIcu(text));
                break;
            }
        }
    }
    UErrorCode status = U_ZERO_ERROR;
    icu::UnicodeString out;
    message->format->format(names.data(), values.data(), static_cast<std::int32_t>(names.size()), out, status);
    return U_SUCCESS(status) ? fromIcu(out) : std::string(code);
}

}  // namespace adab::base

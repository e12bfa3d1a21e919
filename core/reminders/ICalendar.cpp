// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminders/ICalendar.h"

#include <algorithm>

namespace adab::reminders {

namespace {

constexpr std::size_t kLongestLine = 75;

bool continues(char octet) { return (static_cast<unsigned char>(octet) & 0xC0U) == 0x80U; }

std::string compact(const std::string& iso) {
    std::string text;
    for (const char c : iso) {
        if (c != '-' && c != ':') text += c;
    }
    return text;
}

/// `20260520T060000Z`
std::string stampOf(Instant instant) {
    std::string text = compact(instant.iso());
    text.erase(text.find('.'), 4);
    return text;
}

}  // namespace

std::string escapedText(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        switch (c) {
            case '\\':
            case ';':
            case ',':
                out += '\\';
                out += c;
                break;
            case '\r':
                if (i + 1 >= text.size() || text[i + 1] != '\n') out += "\\n";
                break;
            case '\n': out += "\\n"; break;
            default:
                if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7F) out += c;
        }
    }
    return out;
}

std::string foldedLine(std::string_view line) {
    std::string out;
    std::size_t room = kLongestLine;
    while (line.size() > room) {
        std::size_t cut = room;
        while (cut > 0 && continues(line[cut])) --cut;
        out.append(line.substr(0, cut)).append("\r\n ");
        line.remove_prefix(cut);
        room = kLongestLine - 1;  // the space that begins the next line
    }
    return out.append(line).append("\r\n");
}

std::string iCalendar(const std::vector<DayEvent>& events, Instant stamp, std::string_view name) {
    std::string out;
    const auto line = [&](const std::string& text) { out += foldedLine(text); };
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Adab//Adab//EN");
    line("CALSCALE:GREGORIAN");
    line("X-WR-CALNAME:" + escapedText(name));
    for (const DayEvent& event : events) {
        line("BEGIN:VEVENT");
        line("UID:" + event.uid);
        line("DTSTAMP:" + stampOf(stamp));
        line("DTSTART;VALUE=DATE:" + compact(event.day.iso()));
        line("DTEND;VALUE=DATE:" + compact(event.day.plusDays(1).iso()));
        line("SUMMARY:" + escapedText(event.summary));
        if (!event.description.empty()) line("DESCRIPTION:" + escapedText(event.description));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    return out;
}

}  // namespace adab::reminders

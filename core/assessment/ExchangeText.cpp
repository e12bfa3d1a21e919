// SPDX-License-Identifier: GPL-3.0-or-later
#include "assessment/ExchangeText.h"

#include "base/Result.h"
#include "base/Text.h"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <memory>
#include <utility>
#include <vector>

namespace adab::assessment {
namespace {

[[noreturn]] void refuseEncoding() { throw Refused("assessment.import-encoding"); }

std::string converted(std::string_view octets, const char* encoding) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding, &status), &ucnv_close);
    if (U_FAILURE(status)) refuseEncoding();
    const icu::UnicodeString text(octets.data(), static_cast<std::int32_t>(octets.size()), converter.get(), status);
    if (U_FAILURE(status)) refuseEncoding();
    std::string out;
    text.toUTF8String(out);
    return out;
}

/// Text of mostly one-octet letters shows its UTF-16 by the noughts between them, and which end comes first.
const char* wideWithoutMark(std::string_view octets) {
    const std::size_t looked = std::min<std::size_t>(octets.size() & ~std::size_t{1}, 4096);
    if (looked < 4) return nullptr;
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t i = 0; i < looked; i += 2) {
        if (octets[i] == '\0') ++even;
        if (octets[i + 1] == '\0') ++odd;
    }
    if (even == 0 && odd == 0) return nullptr;
    if (odd * 8 > looked / 2 && even * 4 < odd) return "UTF-16LE";
    if (even * 8 > looked / 2 && odd * 4 < even) return "UTF-16BE";
    return nullptr;
}

/// Thai in one octet a letter: marks follow a consonant or another mark, vowels that are written first are followed by a consonant. Text
/// in another encoding breaks that soon. ICU does not know Thai's.
bool isThai(std::string_view octets) {
    const auto isConsonant = [](unsigned char c) { return c >= 0xA1 && c <= 0xCE; };
    const auto isMark = [](unsigned char c) { return c == 0xD1 || (c >= 0xD4 && c <= 0xDA) || (c >= 0xE7 && c <= 0xEE); };
    const auto leads = [](unsigned char c) { return c >= 0xE0 && c <= 0xE4; };
    std::size_t ruled = 0;
    std::size_t broken = 0;
    std::size_t high = 0;
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const auto c = static_cast<unsigned char>(octets[i]);
        if (c < 0x80) continue;
        ++high;
        const auto before = static_cast<unsigned char>(i > 0 ? octets[i - 1] : ' ');
        const auto after = static_cast<unsigned char>(i + 1 < octets.size() ? octets[i + 1] : ' ');
        if (isMark(c)) {
            ++ruled;
            if (!isConsonant(before) && !isMark(before)) ++broken;
        } else if (leads(c)) {
            ++ruled;
            if (!isConsonant(after)) ++broken;
        } else if ((c >= 0xDB && c <= 0xDE) || c >= 0xFC) {
            ++broken;
        }
    }
    return ruled * 8 > high && broken * 50 <= ruled;
}

std::string guessed(std::string_view octets) {
    if (isThai(octets)) return converted(octets, "windows-874");
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
    const std::size_t looked = std::min<std::size_t>(octets.size(), 64'000);
    ucsdet_setText(detector.get(), octets.data(), static_cast<std::int32_t>(looked), &status);
    const UCharsetMatch* match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr) refuseEncoding();
    std::string name = ucsdet_getName(match, &status);
    if (U_FAILURE(status)) refuseEncoding();
    // What Windows calls by these names has letters where the standards have control characters.
    if (name == "ISO-8859-1") name = "windows-1252";
    if (name == "ISO-8859-6") name = "windows-1256";
    return converted(octets, name.c_str());
}

/// Line feeds only; no control characters.
std::string cleaned(std::string text) {
    std::size_t out = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\r') {
            text[out++] = '\n';
            if (i + 1 < text.size() && text[i + 1] == '\n') ++i;
        } else if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t') {
            text[out++] = c == '\x7F' ? ' ' : c;
        }
    }
    text.resize(out);
    return text;
}

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

struct Entity {
    std::string_view name;
    char32_t point;
};
/// Those that people type and editors write, by name.
constexpr std::array kEntities{
    Entity{"AElig", 0xC6},    Entity{"Aacute", 0xC1},   Entity{"Acirc", 0xC2},   Entity{"Agrave", 0xC0},   Entity{"Aring", 0xC5},
    Entity{"Atilde", 0xC3},   Entity{"Auml", 0xC4},     Entity{"Ccedil", 0xC7},  Entity{"Dagger", 0x2021}, Entity{"Delta", 0x394},
    Entity{"ETH", 0xD0},      Entity{"Eacute", 0xC9},   Entity{"Ecirc", 0xCA},   Entity{"Egrave", 0xC8},   Entity{"Euml", 0xCB},
    Entity{"Iacute", 0xCD},   Entity{"Icirc", 0xCE},    Entity{"Igrave", 0xCC},  Entity{"Iuml", 0xCF},     Entity{"Ntilde", 0xD1},
    Entity{"OElig", 0x152},   Entity{"Oacute", 0xD3},   Entity{"Ocirc", 0xD4},   Entity{"Ograve", 0xD2},   Entity{"Omega", 0x3A9},
    Entity{"Oslash", 0xD8},   Entity{"Otilde", 0xD5},   Entity{"Ouml", 0xD6},    Entity{"Prime", 0x2033},  Entity{"Scaron", 0x160},
    Entity{"THORN", 0xDE},    Entity{"Uacute", 0xDA},   Entity{"Ucirc", 0xDB},   Entity{"Ugrave", 0xD9},   Entity{"Uuml", 0xDC},
    Entity{"Yacute", 0xDD},   Entity{"aacute", 0xE1},   Entity{"acirc", 0xE2},   Entity{"acute", 0xB4},    Entity{"aelig", 0xE6},
    Entity{"agrave", 0xE0},   Entity{"alpha", 0x3B1},   Entity{"amp", '&'},      Entity{"apos", '\''},     Entity{"aring", 0xE5},
    Entity{"asymp", 0x2248},  Entity{"atilde", 0xE3},   Entity{"auml", 0xE4},    Entity{"bdquo", 0x201E},  Entity{"beta", 0x3B2},
    Entity{"bull", 0x2022},   Entity{"ccedil", 0xE7},   Entity{"cent", 0xA2},    Entity{"copy", 0xA9},     Entity{"dagger", 0x2020},
    Entity{"deg", 0xB0},      Entity{"delta", 0x3B4},   Entity{"divide", 0xF7},  Entity{"eacute", 0xE9},   Entity{"ecirc", 0xEA},
    Entity{"egrave", 0xE8},   Entity{"emsp", 0x2003},   Entity{"ensp", 0x2002},  Entity{"equiv", 0x2261},  Entity{"eth", 0xF0},
    Entity{"euml", 0xEB},     Entity{"euro", 0x20AC},   Entity{"frac12", 0xBD},  Entity{"frac14", 0xBC},   Entity{"frac34", 0xBE},
    Entity{"gamma", 0x3B3},   Entity{"ge", 0x2265},     Entity{"gt", '>'},       Entity{"harr", 0x2194},   Entity{"hellip", 0x2026},
    Entity{"iacute", 0xED},   Entity{"icirc", 0xEE},    Entity{"iexcl", 0xA1},   Entity{"igrave", 0xEC},   Entity{"infin", 0x221E},
    Entity{"iquest", 0xBF},   Entity{"iuml", 0xEF},     Entity{"lambda", 0x3BB}, Entity{"laquo", 0xAB},    Entity{"larr", 0x2190},
    Entity{"ldquo", 0x201C},  Entity{"le", 0x2264},     Entity{"lrm", 0x200E},   Entity{"lsaquo", 0x2039}, Entity{"lsquo", 0x2018},
    Entity{"lt", '<'},        Entity{"mdash", 0x2014},  Entity{"micro", 0xB5},   Entity{"middot", 0xB7},   Entity{"minus", 0x2212},
    Entity{"mu", 0x3BC},      Entity{"nbsp", ' '},      Entity{"ndash", 0x2013}, Entity{"ne", 0x2260},     Entity{"not", 0xAC},
    Entity{"ntilde", 0xF1},   Entity{"oacute", 0xF3},   Entity{"ocirc", 0xF4},   Entity{"oelig", 0x153},   Entity{"ograve", 0xF2},
    Entity{"ordf", 0xAA},     Entity{"ordm", 0xBA},     Entity{"oslash", 0xF8},  Entity{"otilde", 0xF5},   Entity{"ouml", 0xF6},
    Entity{"para", 0xB6},     Entity{"permil", 0x2030}, Entity{"pi", 0x3C0},     Entity{"plusmn", 0xB1},   Entity{"pound", 0xA3},
    Entity{"prime", 0x2032},  Entity{"quot", '"'},      Entity{"radic", 0x221A}, Entity{"raquo", 0xBB},    Entity{"rarr", 0x2192},
    Entity{"rdquo", 0x201D},  Entity{"reg", 0xAE},      Entity{"rlm", 0x200F},   Entity{"rsaquo", 0x203A}, Entity{"rsquo", 0x2019},
    Entity{"sbquo", 0x201A},  Entity{"scaron", 0x161},  Entity{"sect", 0xA7},    Entity{"shy", 0xAD},      Entity{"sigma", 0x3C3},
    Entity{"sup1", 0xB9},     Entity{"sup2", 0xB2},     Entity{"sup3", 0xB3},    Entity{"szlig", 0xDF},    Entity{"theta", 0x3B8},
    Entity{"thinsp", 0x2009}, Entity{"thorn", 0xFE},    Entity{"times", 0xD7},   Entity{"trade", 0x2122},  Entity{"uacute", 0xFA},
    Entity{"ucirc", 0xFB},    Entity{"ugrave", 0xF9},   Entity{"uuml", 0xFC},    Entity{"yacute", 0xFD},   Entity{"yen", 0xA5},
    Entity{"yuml", 0xFF},     Entity{"zwj", 0x200D},    Entity{"zwnj", 0x200C},
};
static_assert(std::is_sorted(kEntities.begin(), kEntities.end(), [](const Entity& a, const Entity& b) { return a.name < b.name; }));
constexpr std::size_t kLongestEntity = 10;

void append(std::string& out, char32_t point) {
    if (point == 0 || point > 0x10FFFF || (point >= 0xD800 && point <= 0xDFFF)) return;
    if (point < ' ' && point != '\n' && point != '\t') return;
    out += base::toUtf8(std::u32string_view(&point, 1));
}

/// At `&`: decodes one entity and returns what follows it, or takes the sign as it stands.
std::size_t entity(std::string_view text, std::size_t at, std::string& out) {
    const std::size_t end = text.substr(at, kLongestEntity + 2).find(';');
    if (end != std::string_view::npos && end > 1) {
        const std::string_view named = text.substr(at + 1, end - 1);
        if (named[0] == '#') {
            const bool hexadecimal = named.size() > 2 && lower(named[1]) == 'x';
            const std::string_view digits = named.substr(hexadecimal ? 2 : 1);
            std::uint32_t point = 0;
            const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), point, hexadecimal ? 16 : 10);
            if (error == std::errc() && stop == digits.data() + digits.size() && !digits.empty()) {
                append(out, point == 0xA0 ? U' ' : static_cast<char32_t>(point));
                return at + end + 1;
            }
        } else {
            const auto* const found = std::lower_bound(kEntities.begin(), kEntities.end(), named,
                                                       [](const Entity& one, std::string_view wanted) { return one.name < wanted; });
            if (found != kEntities.end() && found->name == named) {
                append(out, found->point);
                return at + end + 1;
            }
        }
    }
    out += '&';
    return at + 1;
}

enum class Tag { Unknown, Inline, Line, Block, Bullet, Cell, Image, Hidden };

Tag tagNamed(std::string_view name) {
    struct Known {
        std::string_view name;
        Tag tag;
    };
    static constexpr std::array kTags{
        Known{"a", Tag::Inline},      Known{"abbr", Tag::Inline},      Known{"address", Tag::Block},    Known{"article", Tag::Block},
        Known{"audio", Tag::Inline},  Known{"b", Tag::Inline},         Known{"bdi", Tag::Inline},       Known{"bdo", Tag::Inline},
        Known{"big", Tag::Inline},    Known{"blockquote", Tag::Block}, Known{"body", Tag::Block},       Known{"br", Tag::Line},
        Known{"center", Tag::Block},  Known{"cite", Tag::Inline},      Known{"code", Tag::Inline},      Known{"dd", Tag::Block},
        Known{"del", Tag::Inline},    Known{"div", Tag::Block},        Known{"dl", Tag::Block},         Known{"dt", Tag::Block},
        Known{"em", Tag::Inline},     Known{"embed", Tag::Inline},     Known{"figcaption", Tag::Block}, Known{"figure", Tag::Block},
        Known{"font", Tag::Inline},   Known{"form", Tag::Block},       Known{"h1", Tag::Block},         Known{"h2", Tag::Block},
        Known{"h3", Tag::Block},      Known{"h4", Tag::Block},         Known{"h5", Tag::Block},         Known{"h6", Tag::Block},
        Known{"head", Tag::Hidden},   Known{"hr", Tag::Block},         Known{"html", Tag::Block},       Known{"i", Tag::Inline},
        Known{"iframe", Tag::Hidden}, Known{"img", Tag::Image},        Known{"input", Tag::Inline},     Known{"ins", Tag::Inline},
        Known{"kbd", Tag::Inline},    Known{"label", Tag::Inline},     Known{"li", Tag::Bullet},        Known{"mark", Tag::Inline},
        Known{"object", Tag::Hidden}, Known{"ol", Tag::Block},         Known{"option", Tag::Inline},    Known{"p", Tag::Block},
        Known{"pre", Tag::Block},     Known{"q", Tag::Inline},         Known{"s", Tag::Inline},         Known{"script", Tag::Hidden},
        Known{"section", Tag::Block}, Known{"select", Tag::Inline},    Known{"small", Tag::Inline},     Known{"source", Tag::Inline},
        Known{"span", Tag::Inline},   Known{"strike", Tag::Inline},    Known{"strong", Tag::Inline},    Known{"style", Tag::Hidden},
        Known{"sub", Tag::Inline},    Known{"sup", Tag::Inline},       Known{"svg", Tag::Hidden},       Known{"table", Tag::Block},
        Known{"tbody", Tag::Block},   Known{"td", Tag::Cell},          Known{"textarea", Tag::Inline},  Known{"tfoot", Tag::Block},
        Known{"th", Tag::Cell},       Known{"thead", Tag::Block},      Known{"title", Tag::Hidden},     Known{"tr", Tag::Block},
        Known{"tt", Tag::Inline},     Known{"u", Tag::Inline},         Known{"ul", Tag::Block},         Known{"var", Tag::Inline},
        Known{"video", Tag::Inline},  Known{"wbr", Tag::Inline},
    };
    const auto* const found =
        std::lower_bound(kTags.begin(), kTags.end(), name, [](const Known& one, std::string_view wanted) { return one.name < wanted; });
    return found != kTags.end() && found->name == name ? found->tag : Tag::Unknown;
}

constexpr std::size_t kLongestTagName = 12;
/// A line feed that stands for a tag, told from one of the source, which in HTML is a space.
constexpr char kBreak = '\x01';

/// Takes HTML apart in one pass over it; nothing is nested, so there is no depth to attack.
class HtmlReader {
public:
    HtmlReader(std::string_view text, Markup markup) : m_text(text), m_markup(markup) {}

    std::string read() {
        m_out.reserve(m_text.size());
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '<' && tag()) continue;
            if (c == '&') {
                m_at = entity(m_text, m_at, m_out);
                continue;
            }
            m_out += m_markup == Markup::Html && c == '\n' ? ' ' : c;
            ++m_at;
        }
        std::replace(m_out.begin(), m_out.end(), kBreak, '\n');
        return std::move(m_out);
    }

private:
    /// At `<`: passes over a tag or a comment; false where it is neither.
    bool tag() {
        if (m_text.substr(m_at, 4) == "<!--") {
            const auto end = m_text.find("-->", m_at + 4);
            m_at = end == std::string_view::npos ? m_text.size() : end + 3;
            return true;
        }
        std::size_t at = m_at + 1;
        const bool closing = at < m_text.size() && m_text[at] == '/';
        if (closing) ++at;
        if (at >= m_text.size() || !isLetter(m_text[at])) return false;
        std::string name;
        while (at < m_text.size() && (isLetter(m_text[at]) || isDigit(m_text[at])) && name.size() <= kLongestTagName)
            name += lower(m_text[at++]);
        const Tag kind = tagNamed(name);
        if (kind == Tag::Unknown && m_markup != Markup::Html) return false;
        const char next = at < m_text.size() ? m_text[at] : '\0';
        if (kind != Tag::Unknown && next != '>' && next != '/' && next != ' ' && next != '\n' && next != '\t') return false;
        const std::size_t end = endOfTag(at);
        if (end == std::string_view::npos) return false;
        const std::string_view attributes = m_text.substr(at, end - at);
        m_at = end + 1;
        write(kind, closing, name, attributes);
        return true;
    }

    /// Of `>`, which may stand within quotes too. No tag is longer than a picture's address as data.
    std::size_t endOfTag(std::size_t at) {
        if (m_noEndFrom <= at) return std::string_view::npos;
        if (m_quotes == Quotes::Broken) return m_text.find('>', at);
        char quote = 0;
        for (std::size_t i = at; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (quote != 0) {
                if (c == quote) quote = 0;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
        // A quote that is not closed is no quote, here and further on; and where no `>` follows at all, nobody looks again.
        m_quotes = Quotes::Broken;
        const std::size_t plain = m_text.find('>', at);
        if (plain == std::string_view::npos) m_noEndFrom = at;
        return plain;
    }

    void write(Tag kind, bool closing, const std::string& name, std::string_view attributes) {
        switch (kind) {
            case Tag::Unknown:
            case Tag::Inline: return;
            case Tag::Line:
            case Tag::Block: m_out += kBreak; return;
            case Tag::Bullet:
                m_out += kBreak;
                if (!closing) m_out += "- ";
                return;
            case Tag::Cell: m_out += ' '; return;
            case Tag::Image: image(attributes); return;
            case Tag::Hidden:
                if (!closing) passOver(name);
                return;
        }
    }

    /// What stands in a script is nobody's text. One that is not closed hides the rest.
    void passOver(const std::string& name) {
        const std::string end = "</" + name;
        while (m_at < m_text.size()) {
            m_at = m_text.find('<', m_at);
            if (m_at == std::string_view::npos) break;
            const std::string_view here = m_text.substr(m_at, end.size());
            if (here.size() == end.size() &&
                std::equal(here.begin(), here.end(), end.begin(), [](char a, char b) { return lower(a) == b; })) {
                const auto close = m_text.find('>', m_at);
                m_at = close == std::string_view::npos ? m_text.size() : close + 1;
                return;
            }
            ++m_at;
        }
        m_at = m_text.size();
    }

    void image(std::string_view attributes) {
        for (const std::string_view start : {"alt=\"", "alt='"}) {
            const auto at = attributes.find(start);
            if (at == std::string_view::npos) continue;
            const auto end = attributes.find(start.back(), at + start.size());
            if (end == std::string_view::npos) continue;
            const std::string_view alt = attributes.substr(at + start.size(), end - at - start.size());
            if (alt.find_first_not_of(' ') == std::string_view::npos) return;
            m_out += '[';
            for (std::size_t i = 0; i < alt.size();) {
                if (alt[i] == '&')
                    i = entity(alt, i, m_out);
                else
                    m_out += alt[i++];
            }
            m_out += ']';
            return;
        }
    }

    std::string_view m_text;
    Markup m_markup;
    std::size_t m_at = 0;
    std::size_t m_noEndFrom = std::string_view::npos;
    enum class Quotes { Closed, Broken } m_quotes = Quotes::Closed;
    std::string m_out;
};

enum class Lines { Keep, Join };

std::string tidied(std::string_view text, Lines lines) {
    std::string out;
    out.reserve(text.size());
    bool space = false;
    int breaks = 0;
    for (std::size_t i = 0; i < text.size();) {
        const auto c = static_cast<unsigned char>(text[i]);
        const std::size_t start = i;
        if (c < 0x80) {
            ++i;
            if (c > ' ') {
                // The way of nearly every letter.
            } else {
                if (c == '\n' && lines == Lines::Keep) ++breaks;
                space = true;
                continue;
            }
        } else {
            UChar32 point = 0;
            auto at = static_cast<std::int32_t>(i);
            U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), point);
            i = static_cast<std::size_t>(at);
            if (point < 0) continue;
            if (isSpace(static_cast<char32_t>(point))) {
                space = true;
                continue;
            }
        }
        if (!out.empty()) {
            if (breaks > 0)
                out.append(static_cast<std::size_t>(std::min(breaks, 2)), '\n');
            else if (space)
                out += ' ';
        }
        breaks = 0;
        space = false;
        out.append(text, start, i - start);
    }
    return out;
}

}  // namespace

bool isSpace(char32_t c) {
    return c == ' ' || (c >= 9 && c <= 13) || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 ||
           c == 0x202F || c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

std::string_view trimmedAscii(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string decoded(std::string_view octets) {
    const auto begins = [&](std::string_view mark) { return octets.substr(0, mark.size()) == mark; };
    if (begins("\xEF\xBB\xBF")) {
        octets.remove_prefix(3);
        if (!base::isValidUtf8(octets)) refuseEncoding();
        return cleaned(std::string(octets));
    }
    using namespace std::string_view_literals;
    if (begins("\xFF\xFE\0\0"sv)) return cleaned(converted(octets.substr(4), "UTF-32LE"));
    if (begins("\0\0\xFE\xFF"sv)) return cleaned(converted(octets.substr(4), "UTF-32BE"));
    if (begins("\xFF\xFE"sv)) return cleaned(converted(octets.substr(2), "UTF-16LE"));
    if (begins("\xFE\xFF"sv)) return cleaned(converted(octets.substr(2), "UTF-16BE"));
    if (const char* wide = wideWithoutMark(octets)) return cleaned(converted(octets, wide));
    if (base::isValidUtf8(octets)) return cleaned(std::string(octets));
    return cleaned(guessed(octets));
}

std::string plainOf(std::string_view text, Markup markup) {
    if (markup == Markup::Plain || text.find_first_of("<&") == std::string_view::npos) {
        if (markup != Markup::Html || text.find('\n') == std::string_view::npos) return tidied(text);
        return oneLine(text);
    }
    return tidied(HtmlReader(text, markup).read());
}

std::string tidied(std::string_view text) { return tidied(text, Lines::Keep); }
std::string oneLine(std::string_view text) { return tidied(text, Lines::Join); }

std::string htmlOf(std::string_view plain) {
    std::string html;
    for (const char c : plain) {
        if (c == '<')
            html += "&lt;";
        else if (c == '>')
            html += "&gt;";
        else if (c == '&')
            html += "&amp;";
        else if (c == '\n')
            html += "<br>";
        else
            html += c;
    }
    return html;
}

std::optional<Fraction> decimalOf(std::string_view text) {
    text = trimmedAscii(text);
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+')) text.remove_prefix(1);
    int exponent = 0;
    if (const auto e = text.find_first_of("eE"); e != std::string_view::npos) {
        std::string_view power = text.substr(e + 1);
        if (!power.empty() && power[0] == '+') power.remove_prefix(1);
        const auto [end, error] = std::from_chars(power.data(), power.data() + power.size(), exponent);
        if (error != std::errc() || end != power.data() + power.size() || power.empty()) return std::nullopt;
        text = text.substr(0, e);
    }
    const auto point = text.find('.');
    std::string digits(text.substr(0, point));
    if (point != std::string_view::npos) {
        std::string_view decimals = text.substr(point + 1);
        while (!decimals.empty() && decimals.back() == '0') decimals.remove_suffix(1);
        digits += decimals;
        if (digits.empty() && text.size() > 1) digits = "0";
        exponent -= static_cast<int>(std::min<std::size_t>(decimals.size(), 1'000));
    }
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.empty() || digits[0] == '-') return std::nullopt;
    if (exponent < -18 || exponent > 18) return value == 0 ? std::optional(Fraction(0)) : std::nullopt;
    std::int64_t scale = 1;
    for (int i = 0; i < std::abs(exponent); ++i) scale *= 10;
    try {
        const Fraction magnitude = exponent < 0 ? Fraction(value, scale) : Fraction(value) * Fraction(scale);
        return negative ? Fraction(0) - magnitude : magnitude;
    } catch (const Refused&) {
        return std::nullopt;
    }
}

std::string roundedDecimal(const Fraction& value) {
    __extension__ typedef __int128 Wide;
    const bool negative = value.numerator() < 0;
    Wide rest = negative ? -static_cast<Wide>(value.numerator()) : static_cast<Wide>(value.numerator());
    const Wide whole = value.denominator();
    std::string text = std::to_string(static_cast<std::int64_t>(rest / whole));
    rest %= whole;
    if (rest != 0) {
        text += '.';
        // A denominator of 63 bits has at most 62 decimals where it is exact; what is not ends after ten, rounded.
        Wide power = whole;
        while (power % 2 == 0) power /= 2;
        while (power % 5 == 0) power /= 5;
        const int most = power == 1 ? 62 : 10;
        std::string decimals;
        for (int i = 0; i < most && rest != 0; ++i) {
            rest *= 10;
            decimals += static_cast<char>('0' + static_cast<int>(rest / whole));
            rest %= whole;
        }
        if (rest * 2 >= whole && decimals.back() != '9') ++decimals.back();
        text += decimals;
    }
    return negative ? '-' + text : text;
}

std::optional<Fraction> shareOfPercent(std::string_view text) {
    text = trimmedAscii(text);
    const auto percent = decimalOf(text);
    if (!percent || *percent > Fraction(100) || *percent < Fraction(-100)) return std::nullopt;
    const auto point = text.find('.');
    const std::size_t decimals = point == std::string_view::npos ? 0 : text.size() - point - 1;
    if (decimals >= 2 && percent->denominator() != 1) {
        const double given = percent->approximate() / 100;
        double slip = 1;
        for (std::size_t i = 0; i < std::min<std::size_t>(decimals, 5) + 2; ++i) slip /= 10;
        slip *= 0.999;
        const std::int64_t most = decimals >= 5 ? 40 : 12;
        for (std::int64_t n = 3; n <= most; ++n) {
            const double near = given * static_cast<double>(n);
            const auto k = static_cast<std::int64_t>(near < 0 ? near - 0.5 : near + 0.5);
            if (k == 0 || std::abs(near - static_cast<double>(k)) >= slip * static_cast<double>(n)) continue;
            return Fraction(k, n);
        }
    }
    try {
        return *percent / Fraction(100);
    } catch (const Refused&) {
        return std::nullopt;
    }
}

std::string percentText(const Fraction& share) {
    __extension__ typedef __int128 Wide;
    const bool negative = share.numerator() < 0;
    const Wide magnitude = negative ? -static_cast<Wide>(share.numerator()) : static_cast<Wide>(share.numerator());
    const auto rounded =
        static_cast<std::int64_t>((magnitude * 10'000'000 * 2 + share.denominator()) / (static_cast<Wide>(share.denominator()) * 2));
    const std::string decimals = std::to_string(rounded % 100'000);
    const std::string five =
        (negative ? "-" : "") + std::to_string(rounded / 100'000) + '.' + std::string(5 - decimals.size(), '0') + decimals;
    // As short as it can be read back; where nothing is exact, five decimals say that they were rounded.
    std::string shortest = five;
    while (shortest.back() == '0') shortest.pop_back();
    if (shortest.back() == '.') shortest.pop_back();
    if (shareOfPercent(shortest) == share) return shortest;
    if (shareOfPercent(five) == share) return five;
    try {
        const std::string exact = roundedDecimal(share * Fraction(100));
        if (shareOfPercent(exact) == share) return exact;
    } catch (const Refused&) {
        // A hundred times as much leaves 63 bits: it stays rounded.
    }
    return five;
}

}  // namespace adab::assessment

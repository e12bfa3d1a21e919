// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/SignInRules.h"

#include "base/Text.h"
#include "people/PeopleRules.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace adab::people {

namespace {

constexpr std::string_view kAlphabet = "23456789ACDEFHJKMNPRTVWXY";
constexpr std::size_t kCodeLength = 10;
constexpr std::size_t kGroup = 5;
constexpr std::string_view kScannerPrefix = "ADAB:ENROL:";
constexpr std::size_t kShortestPin = 4;
constexpr std::size_t kLongestPin = 8;
constexpr std::size_t kShortestPassword = 10;

char meant(char typed) {
    switch (typed) {
        case 'Z': return '2';
        case 'S': return '5';
        case 'G': return '6';
        case 'B': return '8';
        case 'U': return 'V';
        default: return typed;
    }
}

bool isDigits(const std::string& text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isRun(const std::string& digits, int step) {
    for (std::size_t i = 1; i < digits.size(); ++i) {
        if ((digits[i] - digits[i - 1] - step) % 10 != 0) return false;  // 7890 and 3210 are runs too
    }
    return true;
}

bool repeats(const std::string& digits, std::size_t part) {
    if (digits.size() % part != 0 || digits.size() == part) return false;
    for (std::size_t i = part; i < digits.size(); ++i) {
        if (digits[i] != digits[i - part]) return false;
    }
    return true;
}

bool isEasyPin(const std::string& pin) {
    if (isRun(pin, 0) || isRun(pin, 1) || isRun(pin, -1)) return true;
    for (std::size_t part = 2; part <= pin.size() / 2; ++part) {
        if (repeats(pin, part)) return true;
    }
    return false;
}

bool isEasyPassword(const std::string& password, const std::string& login) {
    const std::u32string points = base::toUtf32(password);
    if (std::all_of(points.begin(), points.end(), [&](char32_t c) { return c == points.front(); })) return true;
    return login.size() >= 4 && foldLogin(password).find(login) != std::string::npos;
}

}  // namespace

std::string makeCode(Entropy& entropy) {
    // Bytes from the largest multiple of the alphabet's size on are drawn again: every character stays equally likely.
    constexpr unsigned limit = 256 - 256 % kAlphabet.size();
    std::string code;
    while (code.size() < kCodeLength) {
        for (const char octet : entropy.bytes(2 * kCodeLength)) {
            const auto drawn = static_cast<unsigned char>(octet);
            if (drawn < limit && code.size() < kCodeLength) code.push_back(kAlphabet[drawn % kAlphabet.size()]);
        }
    }
    return code;
}

std::string shownCode(const std::string& code) { return code.substr(0, kGroup) + "-" + code.substr(kGroup); }

std::string codePrefix(const std::string& code) { return code.substr(0, kGroup); }

std::string codeForScanner(const std::string& code) { return std::string(kScannerPrefix) + code; }

std::optional<std::string> readCode(std::string_view typed) {
    if (!base::isValidUtf8(typed)) return std::nullopt;
    std::string text = normalisedSecret(typed);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (text.starts_with(kScannerPrefix)) text.erase(0, kScannerPrefix.size());
    std::string code;
    for (const char32_t point : base::toUtf32(text)) {
        const bool isSeparator = point == U' ' || point == U'-' || point == U'\t' || point == U'\n' || point == U'\r' || point == 0x2010 ||
                                 point == 0x2011 || point == 0x2013 || point == 0x200E || point == 0x200F || point == 0x2068 ||
                                 point == 0x2069;
        if (isSeparator) continue;
        if (point > 0x7F) return std::nullopt;
        const char c = meant(static_cast<char>(point));
        if (kAlphabet.find(c) == std::string_view::npos) return std::nullopt;
        code.push_back(c);
    }
    if (code.size() != kCodeLength) return std::nullopt;
    return code;
}

CodeState stateOf(const EnrolmentCode& code, Instant now) {
    if (code.usedAt) return CodeState::Used;
    if (code.replacedAt) return CodeState::Replaced;
    return now < code.expiresAt ? CodeState::Fresh : CodeState::Expired;
}

std::string_view name(Device device) {
    switch (device) {
        case Device::Kiosk: return "kiosk";
        case Device::Desk: return "desk";
    }
    return {};
}

std::optional<Device> deviceNamed(std::string_view text) {
    for (const Device device : {Device::Kiosk, Device::Desk}) {
        if (name(device) == text) return device;
    }
    return std::nullopt;
}

SessionState stateOf(const SignInSession& session, Instant now) {
    if (session.endedAt) return SessionState::Ended;
    if (now >= session.startedAt.plusMs(kSessionLifeMs)) return SessionState::Expired;
    return now < endsAt(session) ? SessionState::Active : SessionState::Idle;
}

Instant endsAt(const SignInSession& session) {
    if (session.endedAt) return *session.endedAt;
    const Instant last = session.startedAt.plusMs(kSessionLifeMs);
    switch (session.device) {
        case Device::Kiosk: return std::min(last, session.usedAt.plusMs(kKioskIdleMs));
        case Device::Desk: return last;
    }
    return last;
}

SignInSession afterUse(const SignInSession& session, Instant now) {
    SignInSession used = session;
    if (stateOf(session, now) == SessionState::Active && now > session.usedAt) used.usedAt = now;
    return used;
}

std::string_view name(SecretKind kind) {
    switch (kind) {
        case SecretKind::Pin: return "pin";
        case SecretKind::Password: return "password";
    }
    return {};
}

std::optional<SecretKind> secretKindNamed(std::string_view text) {
    for (const SecretKind kind : {SecretKind::Pin, SecretKind::Password}) {
        if (name(kind) == text) return kind;
    }
    return std::nullopt;
}

std::string normalisedSecret(std::string_view typed) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
    if (U_FAILURE(status)) throw Refused("people.text-service");
    const icu::UnicodeString normal =
        nfkc->normalize(icu::UnicodeString::fromUTF8(icu::StringPiece(typed.data(), static_cast<int32_t>(typed.size()))), status);
    if (U_FAILURE(status)) throw Refused("people.text-service");
    icu::UnicodeString plain;
    for (int32_t i = 0; i < normal.length(); i = normal.moveIndex32(i, 1)) {
        const UChar32 point = normal.char32At(i);
        const int32_t digit = u_charDigitValue(point);
        plain.append(digit >= 0 ? static_cast<UChar32>('0' + digit) : point);
    }
    std::string text;
    plain.toUTF8String(text);
    return text;
}

SecretKind kindOf(const std::string& normalised) {
    return isDigits(normalised) && normalised.size() <= kLongestPin ? SecretKind::Pin : SecretKind::Password;
}

std::optional<Error> faultOf(SecretKind kind, const std::string& normalised, const std::string& login) {
    switch (kind) {
        case SecretKind::Pin:
            if (!isDigits(normalised) || normalised.size() < kShortestPin || normalised.size() > kLongestPin)
                return Error{"people.pin-form", Json::object({{"least", kShortestPin}, {"most", kLongestPin}}), "secret"};
            if (isEasyPin(normalised)) return Error{"people.pin-easy", Json::object(), "secret"};
            return std::nullopt;
        case SecretKind::Password:
            if (base::codePointCount(normalised) < kShortestPassword) {
                return Error{"people.password-short", Json::object({{"least", kShortestPassword}}), "secret"};
            }
            if (isEasyPassword(normalised, login)) return Error{"people.password-easy", Json::object(), "secret"};
            return std::nullopt;
    }
    return std::nullopt;
}

}  // namespace adab::people

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"
#include "base/Result.h"
#include "base/Time.h"

#include <optional>
#include <string>
#include <string_view>

namespace adab::people {

// ── Enrolment codes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────

inline constexpr std::int64_t kCodeLifeMs = 72 * base::kHourMs;

/// Ten characters of an alphabet of 25 in which no two look alike (no 0 O Q, 1 I L, S beside 5, B beside 8, Z beside 2, G beside 6, U
/// beside V): 46 bits. Each is drawn evenly.
std::string makeCode(Entropy& entropy);
/// In two groups: `7KX4M-PH2RD`.
std::string shownCode(const std::string& code);
/// The first group: what wrong tries are counted by.
std::string codePrefix(const std::string& code);
/// What a person typed or a scanner read (`ADAB:ENROL:…`): any case, spaces and hyphens, digits of other scripts, and look-alikes for what
/// they are meant to be. Nothing where it cannot be a code.
std::optional<std::string> readCode(std::string_view typed);
/// What stands in the QR code of a slip.
std::string codeForScanner(const std::string& code);

struct EnrolmentCode {
    std::string person;
    Instant issuedAt;
    Instant expiresAt;  ///< exclusive
    std::optional<Instant> usedAt;
    std::optional<Instant> replacedAt;  ///< a newer one was issued
};
enum class CodeState { Fresh, Used, Replaced, Expired };
CodeState stateOf(const EnrolmentCode& code, Instant now);

// ── Sessions ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A shared tablet at the front, or a desk of one's own.
enum class Device { Kiosk, Desk };
std::string_view name(Device device);
std::optional<Device> deviceNamed(std::string_view name);

inline constexpr std::int64_t kKioskIdleMs = 10 * base::kMinuteMs;
inline constexpr std::int64_t kSessionLifeMs = 12 * base::kHourMs;
/// A use within this time of the last noted one is not written down: a click a second need not be a write a second.
inline constexpr std::int64_t kTouchEveryMs = 5 * base::kSecondMs;

struct SignInSession {
    std::string person;
    Device device = Device::Kiosk;
    Instant startedAt;
    Instant usedAt;
    std::optional<Instant> endedAt;
};
enum class SessionState { Active, Idle, Expired, Ended };
/// Ended by sign-out or a change of person; expired 12 h after sign-in; on a kiosk idle 10 min after the last use.
SessionState stateOf(const SignInSession& session, Instant now);
/// When it will end unless it is used; exclusive.
Instant endsAt(const SignInSession& session);
/// The session after a use: an active one is as of now, any other stays as it is.
SignInSession afterUse(const SignInSession& session, Instant now);

// ── PIN and password ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

enum class SecretKind { Pin, Password };
std::string_view name(SecretKind kind);
std::optional<SecretKind> secretKindNamed(std::string_view name);

/// NFKC, and digits of every script as ASCII: a Thai or Persian keyboard writes the same PIN.
std::string normalisedSecret(std::string_view typed);
/// Up to eight digits are a PIN, everything else a password: a password has ten characters or more, so the two cannot be confused.
SecretKind kindOf(const std::string& normalised);
/// Why it may not be used, or nothing: `people.pin-form`, `people.pin-easy` (all alike, a run up or down, a repeated half, as 1212),
/// `people.password-short {least}`, `people.password-easy` (one character over and over, or the login in it).
std::optional<Error> faultOf(SecretKind kind, const std::string& normalised, const std::string& login);

}  // namespace adab::people

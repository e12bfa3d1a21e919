// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Entropy.h"
#include "people/SignInRules.h"
#include "people/ThrottleRules.h"
#include "storage/Database.h"

#include <optional>
#include <string>

/// The local tables of signing in: nothing of them is ever in the record. Tokens and codes are kept as hashes only.
namespace adab::people {

using storage::Session;

/// `pepper` (PIN, password) or `code-key` (codes, throttled keys); nothing before the first code was issued.
std::optional<std::string> organisationSecret(Session& session, const std::string& name);
/// Makes it (32 octets) where there is none. On the writer only.
std::string ensureOrganisationSecret(Session& session, const std::string& name, Entropy& entropy);

void giveLogin(Session& session, const std::string& person, const std::string& login);
bool isLoginTaken(Session& session, const std::string& login);

std::optional<std::string> secretHashOf(Session& session, const std::string& person, SecretKind kind);
void keepSecretHash(Session& session, const std::string& person, SecretKind kind, const std::string& hash, Instant now);

/// Keeps a new code and marks the person's earlier fresh ones as replaced.
void keepCode(Session& session, const std::string& codeHash, const EnrolmentCode& code);
std::optional<EnrolmentCode> codeKept(Session& session, const std::string& codeHash);
void markCodeUsed(Session& session, const std::string& codeHash, Instant now);

enum class Throttled { SignIn, CodePrefix, Device, Issue };
Throttle throttleOf(Session& session, Throttled what, const std::string& keyHash);
void keepThrottle(Session& session, Throttled what, const std::string& keyHash, const Throttle& throttle);
void clearThrottle(Session& session, Throttled what, const std::string& keyHash);

/// The counts of wrong tries at a person's login, and of codes issued for them. Needs the login, which goes after it.
void forgetThrottles(Session& session, const std::string& person);

/// A signature that was just made: by the hash of its token.
void keepSignature(Session& session, const std::string& token, const std::string& person, Instant now);

void keepSession(Session& session, const std::string& token, const SignInSession& signIn);
std::optional<SignInSession> sessionOf(Session& session, const std::string& token);
void endSession(Session& session, const std::string& token, Instant now);
void endSessionsOf(Session& session, const std::string& person, Instant now);
/// A use of the session: starts its idle time anew; writes at most every kTouchEveryMs.
void sessionTouched(Session& session, const std::string& token, Instant now);

}  // namespace adab::people

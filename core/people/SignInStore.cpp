// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/SignInStore.h"

#include "base/Hash.h"
#include "people/PeopleStore.h"
#include "people/Secrets.h"

#include <tuple>

namespace adab::people {

using storage::Binds;
using storage::Bytes;

namespace {

constexpr std::size_t kSecretSize = 32;
using OptionalInstant = std::optional<Instant>;

// A token is 32 random octets, so a plain hash of it gives nothing away.
std::string tokenHash(const std::string& token) { return base::hex(base::sha256(token)); }

std::string_view throttleKind(Throttled what) {
    switch (what) {
        case Throttled::SignIn: return "sign-in";
        case Throttled::CodePrefix: return "code-prefix";
        case Throttled::Device: return "device";
        case Throttled::Issue: return "issue";
    }
    return {};
}

}  // namespace

std::optional<std::string> organisationSecret(Session& session, const std::string& name) {
    const auto row = session.selectOne<Bytes>("SELECT secret FROM organisation_secrets WHERE secret_name = $1", Binds::of(name));
    if (!row) return std::nullopt;
    return std::get<0>(*row).octets;
}

std::string ensureOrganisationSecret(Session& session, const std::string& name, Entropy& entropy) {
    if (auto kept = organisationSecret(session, name)) return *kept;
    std::string secret = entropy.bytes(kSecretSize);
    session.run("INSERT INTO organisation_secrets (secret_name, secret) VALUES ($1, $2)", Binds::of(name, Bytes{secret}));
    return secret;
}

void giveLogin(Session& session, const std::string& person, const std::string& login) {
    session.run("INSERT INTO logins (login, person_id) VALUES ($1, $2) ON CONFLICT (person_id) DO UPDATE SET login = excluded.login",
                Binds::of(login, person));
}

bool isLoginTaken(Session& session, const std::string& login) {
    return session.selectOne<std::int64_t>("SELECT 1 FROM logins WHERE login = $1", Binds::of(login)).has_value();
}

std::optional<std::string> secretHashOf(Session& session, const std::string& person, SecretKind kind) {
    const auto row = session.selectOne<std::string>("SELECT secret_hash FROM person_secrets WHERE person_id = $1 AND secret_kind = $2",
                                                    Binds::of(person, name(kind)));
    if (!row) return std::nullopt;
    return std::get<0>(*row);
}

void keepSecretHash(Session& session, const std::string& person, SecretKind kind, const std::string& hash, Instant now) {
    session.run(
        "INSERT INTO person_secrets (person_id, secret_kind, secret_hash, set_at) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (person_id, secret_kind) DO UPDATE SET secret_hash = excluded.secret_hash, set_at = excluded.set_at",
        Binds::of(person, name(kind), hash, now));
}

void keepCode(Session& session, const std::string& codeHash, const EnrolmentCode& code) {
    session.run("UPDATE enrolment_codes SET replaced_at = $1 WHERE person_id = $2 AND used_at IS NULL AND replaced_at IS NULL",
                Binds::of(code.issuedAt, code.person));
    session.run("INSERT INTO enrolment_codes (code_hash, person_id, issued_at, expires_at) VALUES ($1, $2, $3, $4)",
                Binds::of(codeHash, code.person, code.issuedAt, code.expiresAt));
}

std::optional<EnrolmentCode> codeKept(Session& session, const std::string& codeHash) {
    const auto row = session.selectOne<std::string, Instant, Instant, OptionalInstant, OptionalInstant>(
        "SELECT person_id, issued_at, expires_at, used_at, replaced_at FROM enrolment_codes WHERE code_hash = $1", Binds::of(codeHash));
    if (!row) return std::nullopt;
    const auto& [person, issued, expires, used, replaced] = *row;
    return EnrolmentCode{person, issued, expires, used, replaced};
}

void markCodeUsed(Session& session, const std::string& codeHash, Instant now) {
    session.run("UPDATE enrolment_codes SET used_at = $1 WHERE code_hash = $2", Binds::of(now, codeHash));
}

Throttle throttleOf(Session& session, Throttled what, const std::string& keyHash) {
    const auto row = session.selectOne<std::int64_t, Instant, OptionalInstant>(
        "SELECT failures, last_failure_at, locked_until FROM throttles WHERE throttle_kind = $1 AND key_hash = $2",
        Binds::of(throttleKind(what), keyHash));
    if (!row) return {};
    const auto& [failures, last, until] = *row;
    return {static_cast<int>(failures), last, until};
}

void keepThrottle(Session& session, Throttled what, const std::string& keyHash, const Throttle& throttle) {
    session.run(
        "INSERT INTO throttles (throttle_kind, key_hash, failures, last_failure_at, locked_until) VALUES ($1, $2, $3, $4, $5) "
        "ON CONFLICT (throttle_kind, key_hash) DO UPDATE SET failures = excluded.failures, last_failure_at = excluded.last_failure_at, "
        "locked_until = excluded.locked_until",
        Binds::of(throttleKind(what), keyHash, throttle.failures, throttle.lastFailureAt, throttle.lockedUntil));
}

void clearThrottle(Session& session, Throttled what, const std::string& keyHash) {
    session.run("DELETE FROM throttles WHERE throttle_kind = $1 AND key_hash = $2", Binds::of(throttleKind(what), keyHash));
}

void keepSignature(Session& session, const std::string& token, const std::string& person, Instant now) {
    session.run("DELETE FROM signatures WHERE made_at < $1", Binds::of(now.plusMs(-kSignatureMs)));
    session.run("INSERT INTO signatures (token_hash, person_id, made_at) VALUES ($1, $2, $3)", Binds::of(tokenHash(token), person, now));
}

void takeSignature(Session& session, const gate::Actor& actor, const std::string& token, Instant now) {
    if (actor.session.empty()) return;
    if (token.empty()) throw Refused("people.signature-missing", Json::object(), "signature");
    const auto made = session.selectOne<std::string, Instant>("SELECT person_id, made_at FROM signatures WHERE token_hash = $1",
                                                              Binds::of(tokenHash(token)));
    if (!made || std::get<0>(*made) != actor.person || std::get<1>(*made).plusMs(kSignatureMs) <= now)
        throw Refused("people.signature-over", Json::object(), "signature");
    session.run("DELETE FROM signatures WHERE token_hash = $1", Binds::of(tokenHash(token)));
}

void keepSession(Session& session, const std::string& token, const SignInSession& signIn) {
    session.run(
        "INSERT INTO sign_in_sessions (token_hash, person_id, device, started_at, used_at, ended_at) VALUES ($1, $2, $3, $4, $5, $6)",
        Binds::of(tokenHash(token), signIn.person, name(signIn.device), signIn.startedAt, signIn.usedAt, signIn.endedAt));
}

std::optional<SignInSession> sessionOf(Session& session, const std::string& token) {
    const auto row = session.selectOne<std::string, std::string, Instant, Instant, OptionalInstant>(
        "SELECT person_id, device, started_at, used_at, ended_at FROM sign_in_sessions WHERE token_hash = $1", Binds::of(tokenHash(token)));
    if (!row) return std::nullopt;
    const auto& [person, device, started, used, ended] = *row;
    // An unreadable device is held to the stricter rule.
    return SignInSession{person, deviceNamed(device).value_or(Device::Kiosk), started, used, ended};
}

void endSession(Session& session, const std::string& token, Instant now) {
    session.run("UPDATE sign_in_sessions SET ended_at = $1 WHERE token_hash = $2 AND ended_at IS NULL", Binds::of(now, tokenHash(token)));
}

void endSessionsOf(Session& session, const std::string& person, Instant now) {
    session.run("UPDATE sign_in_sessions SET ended_at = $1 WHERE person_id = $2 AND ended_at IS NULL", Binds::of(now, person));
}

void sessionTouched(Session& session, const std::string& token, Instant now) {
    const auto kept = sessionOf(session, token);
    if (!kept || now < kept->usedAt.plusMs(kTouchEveryMs)) return;
    const SignInSession used = afterUse(*kept, now);
    if (used.usedAt == kept->usedAt) return;
    session.run("UPDATE sign_in_sessions SET used_at = $1 WHERE token_hash = $2", Binds::of(used.usedAt, tokenHash(token)));
}

void forgetThrottles(Session& session, const std::string& person) {
    const auto key = organisationSecret(session, "code-key");
    if (!key) return;
    clearThrottle(session, Throttled::Issue, keyedHash(*key, "person:" + person));
    if (const auto login = loginOf(session, person)) clearThrottle(session, Throttled::SignIn, keyedHash(*key, "login:" + *login));
}

}  // namespace adab::people

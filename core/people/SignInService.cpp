// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Hash.h"
#include "base/QrCode.h"
#include "people/PeopleRules.h"
#include "people/PeopleStore.h"
#include "people/Secrets.h"
#include "people/ServiceParts.h"
#include "people/SignInRules.h"
#include "people/SignInStore.h"

namespace adab::people {

using gate::CommandCall;
using gate::Need;
using gate::Reach;
using gate::Role;
using gate::Session;
using gate::Type;

namespace {

constexpr std::size_t kTokenSize = 32;
const std::string kPepper = "pepper";
const std::string kCodeKey = "code-key";

/// Whole minutes until then, at least one: what a person is told to wait.
std::int64_t minutesUntil(Instant until, Instant now) {
    return std::max<std::int64_t>(1, (until.ms - now.ms + base::kMinuteMs - 1) / base::kMinuteMs);
}

Error waitError(const std::string& code, const Throttle& throttle, Instant now) {
    return {code, Json::object({{"minutes", minutesUntil(*throttle.lockedUntil, now)}}), ""};
}

std::string deviceKey(const std::string& codeKey, const Json& args) {
    return keyedHash(codeKey, "device:" + args["deviceId"].text("house"));
}

Json sessionAnswer(const std::string& token, const SignInSession& signIn) {
    return Json::object(
        {{"token", token}, {"person", signIn.person}, {"device", name(signIn.device)}, {"expiresAt", endsAt(signIn).iso()}});
}

/// Starts a session; whoever was signed in before on this device is forgotten.
Json startSession(CommandCall& call, const std::string& person, Device device) {
    if (!call.actor().session.empty()) endSession(call.session(), call.actor().session, call.now());
    const std::string token = base::base64url(call.appending().entropy().bytes(kTokenSize));
    const SignInSession signIn{person, device, call.now(), call.now(), std::nullopt};
    keepSession(call.session(), token, signIn);
    return sessionAnswer(token, signIn);
}

// ── Enrolment ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The code opens the account of whoever it is for: HR of one site makes none for somebody who reaches further than the site.
void requireMayIssue(CommandCall& call, const std::string& person) {
    if (call.mayReach(wholeHouse())) return;
    for (const RoleGrant& grant : grantsOf(call.session(), person, call.now())) {
        const bool wide = grant.scope == Reach::Organisation || grant.role == Role::Author || grant.role == Role::Auditor;
        if (wide || (!grant.site.empty() && !call.mayReach({{}, {grant.site}})))
            throw Refused("people.code-too-wide", Json::object(), "person");
    }
}

Json issueEnrolmentCode(CommandCall& call) {
    Session& session = call.session();
    const std::string person = call.text("person");
    if (!exists(session, person)) throw Refused("people.unknown", Json::object({{"person", person}}), "person");
    requireMayIssue(call, person);
    Entropy& entropy = call.appending().entropy();
    const std::string key = ensureOrganisationSecret(session, kCodeKey, entropy);
    ensureOrganisationSecret(session, kPepper, entropy);
    const std::string personKey = keyedHash(key, "person:" + person);
    const Throttle throttle = throttleOf(session, Throttled::Issue, personKey);
    if (isLocked(throttle, call.now())) throw Refused(waitError("people.code-issue-wait", throttle, call.now()));
    keepThrottle(session, Throttled::Issue, personKey, afterFailure(issuePolicy(), throttle, call.now()));

    const std::string code = makeCode(entropy);
    const Instant expires = call.now().plusMs(kCodeLifeMs);
    keepCode(session, keyedHash(key, code), {person, call.now(), expires, std::nullopt, std::nullopt});
    call.append({.type = "people.codeIssued", .subject = person, .data = Json::object({{"expiresAt", expires.ms}})});
    const PersonName name = nameOf(session, person);
    const base::QrCode qr = base::qrCode(codeForScanner(code), base::QrCorrection::Quartile);
    return Json::object({{"code", shownCode(code)},
                         {"expiresAt", expires.iso()},
                         {"person", person},
                         {"name", name.name},
                         {"latinName", name.latinName},
                         {"login", loginOf(session, person).value_or("")},
                         {"zone", zoneOf(session, person, call.now())},
                         {"qr", Json::object({{"size", qr.size}, {"modules", qr.modules}})}});
}

std::string requiredCode(const Json& args) {
    auto code = readCode(args["code"].text());
    if (!code) throw Refused("people.code-form", Json::object(), "code");
    return *code;
}

SecretKind requiredKind(const Json& args) {
    const auto kind = secretKindNamed(args["secretKind"].text());
    if (!kind) throw Refused("people.secret-kind", Json::object(), "secretKind");
    return *kind;
}

/// The locks of enrolling: by the first half of the code and by the device.
struct EnrolmentLocks {
    std::string prefixKey;
    std::string deviceKey;
    Throttle prefix;
    Throttle device;

    EnrolmentLocks(Session& session, const std::string& key, const std::string& code, const Json& args)
        : prefixKey(keyedHash(key, "prefix:" + codePrefix(code))),
          deviceKey(people::deviceKey(key, args)),
          prefix(throttleOf(session, Throttled::CodePrefix, prefixKey)),
          device(throttleOf(session, Throttled::Device, deviceKey)) {}

    void requireOpen(Instant now) const {
        for (const Throttle& throttle : {prefix, device}) {
            if (isLocked(throttle, now)) throw Refused(waitError("people.code-wait", throttle, now));
        }
    }
};

Json orInstant(Session& session, const EnrolmentCode& code, Instant instant) {
    return Json::object({{"instant", instant.ms}, {"zone", zoneOf(session, code.person, instant)}});
}

void requireFresh(Session& session, const EnrolmentCode& code, Instant now) {
    switch (stateOf(code, now)) {
        case CodeState::Fresh: return;
        case CodeState::Used: throw Refused("people.code-used", Json::object(), "code");
        case CodeState::Replaced: throw Refused("people.code-replaced", Json::object(), "code");
        case CodeState::Expired:
            throw Refused("people.code-expired", Json::object({{"at", orInstant(session, code, code.expiresAt)}}), "code");
    }
}

Json prepareEnrolment(Session& reader, const Json& args, Instant now, Entropy& entropy) {
    const std::string code = requiredCode(args);
    const SecretKind kind = requiredKind(args);
    const auto key = organisationSecret(reader, kCodeKey);
    const auto pepper = organisationSecret(reader, kPepper);
    if (!key || !pepper) return {};  // no code was ever issued: the handler says that it is unknown
    EnrolmentLocks(reader, *key, code, args).requireOpen(now);
    const auto kept = codeKept(reader, keyedHash(*key, code));
    if (!kept) return {};
    requireFresh(reader, *kept, now);
    const std::string secret = normalisedSecret(args["secret"].text());
    if (auto fault = faultOf(kind, secret, loginOf(reader, kept->person).value_or(""))) throw Refused(*fault);
    return Json::object({{"hash", hashSecret(secret, *pepper, entropy)}});
}

Json enrol(CommandCall& call) {
    Session& session = call.session();
    const Json& args = call.args();
    const Instant now = call.now();
    const std::string code = requiredCode(args);
    const SecretKind kind = requiredKind(args);
    const std::string key = ensureOrganisationSecret(session, kCodeKey, call.appending().entropy());
    const EnrolmentLocks locks(session, key, code, args);
    locks.requireOpen(now);
    const std::string codeHash = keyedHash(key, code);
    const auto kept = codeKept(session, codeHash);
    if (!kept) {
        const Throttle prefix = afterFailure(codePolicy(), locks.prefix, now);
        const Throttle device = afterFailure(devicePolicy(), locks.device, now);
        keepThrottle(session, Throttled::CodePrefix, locks.prefixKey, prefix);
        keepThrottle(session, Throttled::Device, locks.deviceKey, device);
        for (const Throttle& throttle : {prefix, device}) {
            if (isLocked(throttle, now)) return call.refuseAndKeep(waitError("people.code-wait", throttle, now));
        }
        return call.refuseAndKeep({"people.code-unknown", Json::object({{"left", triesLeft(codePolicy(), prefix, now)}}), "code"});
    }
    requireFresh(session, *kept, now);
    // Issued between the two steps: the same request again finds it.
    if (!call.prepared().has("hash")) throw Refused("people.try-again");

    markCodeUsed(session, codeHash, now);
    keepSecretHash(session, kept->person, kind, call.prepared()["hash"].text(), now);
    clearThrottle(session, Throttled::CodePrefix, locks.prefixKey);
    clearThrottle(session, Throttled::SignIn, keyedHash(key, "login:" + loginOf(session, kept->person).value_or("")));
    endSessionsOf(session, kept->person, now);  // whoever knew the old secret is out
    call.append({.type = "people.enrolled", .subject = kept->person, .data = Json::object({{"secretKind", name(kind)}})});
    const std::string locale = args["locale"].text("");
    if (!locale.empty() && locale != settingsOf(session, kept->person).locale) {
        call.append({.type = "people.settingsSaved", .subject = kept->person, .data = Json::object({{"locale", locale}})});
    }
    return startSession(call, kept->person, kind == SecretKind::Pin ? Device::Kiosk : Device::Desk);
}

// ── Sign-in ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

Device requiredDevice(const Json& args) {
    const auto device = deviceNamed(args["device"].text());
    if (!device) throw Refused("people.device", Json::object(), "device");
    return *device;
}

std::string throttledLogin(const std::string& key, const Json& args) { return keyedHash(key, "login:" + foldLogin(args["login"].text())); }

/// Wrong tries count by login, whether there is such a login or not, and by a device that says which it is.
std::optional<Error> signInLock(Session& session, const std::string& key, const Json& args, Instant now) {
    const Throttle login = throttleOf(session, Throttled::SignIn, throttledLogin(key, args));
    if (isLocked(login, now)) return waitError("people.sign-in-wait", login, now);
    if (!args["deviceId"].isText()) return std::nullopt;
    const Throttle device = throttleOf(session, Throttled::Device, deviceKey(key, args));
    if (isLocked(device, now)) return waitError("people.device-wait", device, now);
    return std::nullopt;
}

/// Compares the secret away from the writer. What it answers is only taken if the kept hash is still the same.
Json prepareConfirm(Session& reader, const Json& args, Instant now, Entropy&) {
    const auto key = organisationSecret(reader, kCodeKey);
    const auto pepper = organisationSecret(reader, kPepper);
    const std::string secret = normalisedSecret(args["secret"].text());
    if (key && signInLock(reader, *key, args, now)) return {};  // the handler says so; nothing is computed for a guesser
    const auto person = personOfLogin(reader, args["login"].text());
    const auto hash = person ? secretHashOf(reader, *person, kindOf(secret)) : std::nullopt;
    if (!hash || !pepper) {
        spendTimeOfOneMatch(secret);
        return {};
    }
    return Json::object({{"person", *person}, {"hash", *hash}, {"matches", secretMatches(secret, *pepper, *hash)}});
}

Json prepareSignIn(Session& reader, const Json& args, Instant now, Entropy& entropy) {
    requiredDevice(args);
    return prepareConfirm(reader, args, now, entropy);
}

Json refuseWrong(CommandCall& call, const std::string& key, Device device) {
    const Json& args = call.args();
    const Instant now = call.now();
    const std::string loginKey = throttledLogin(key, args);
    const Throttle login = afterFailure(signInPolicy(), throttleOf(call.session(), Throttled::SignIn, loginKey), now);
    keepThrottle(call.session(), Throttled::SignIn, loginKey, login);
    if (args["deviceId"].isText()) {
        const std::string tablet = deviceKey(key, args);
        keepThrottle(call.session(), Throttled::Device, tablet,
                     afterFailure(devicePolicy(), throttleOf(call.session(), Throttled::Device, tablet), now));
    }
    if (isLocked(login, now)) return call.refuseAndKeep(waitError("people.sign-in-wait", login, now));
    const std::string code = device == Device::Kiosk ? "people.wrong-pin" : "people.wrong-password";
    return call.refuseAndKeep({code, Json::object({{"left", triesLeft(signInPolicy(), login, now)}}), "secret"});
}

/// A login and a secret, held to what is kept: whose they are, and whether they fit.
struct Presented {
    std::string key;  ///< of the organisation, for counting who tries
    std::string person;
    SecretKind kind = SecretKind::Pin;
    bool right = false;
};
/// Throws while too many have been wrong.
Presented presentedIn(CommandCall& call) {
    Presented presented;
    presented.key = ensureOrganisationSecret(call.session(), kCodeKey, call.appending().entropy());
    if (const auto lock = signInLock(call.session(), presented.key, call.args(), call.now())) throw Refused(*lock);
    const Json& prepared = call.prepared();
    presented.person = prepared["person"].text("");
    presented.kind = kindOf(normalisedSecret(call.args()["secret"].text()));
    presented.right = !presented.person.empty() && prepared["matches"].boolean() &&
                      secretHashOf(call.session(), presented.person, presented.kind) == prepared["hash"].text();
    return presented;
}

Json signIn(CommandCall& call) {
    Session& session = call.session();
    const Device device = requiredDevice(call.args());
    const Presented presented = presentedIn(call);
    if (!presented.right) return refuseWrong(call, presented.key, device);
    // Said only to whoever knows the PIN.
    if (device == Device::Desk && presented.kind == SecretKind::Pin) throw Refused("people.pin-needs-kiosk", Json::object(), "secret");
    clearThrottle(session, Throttled::SignIn, throttledLogin(presented.key, call.args()));
    return startSession(call, presented.person, device);
}

/// The person who is signed in says once more who they are, to put their name under a decision.
Json confirm(CommandCall& call) {
    Session& session = call.session();
    if (foldLogin(call.text("login")) != loginOf(session, call.actor().person).value_or("")) {
        throw Refused("people.confirm-own", Json::object(), "login");
    }
    const Presented presented = presentedIn(call);
    if (!presented.right) return refuseWrong(call, presented.key, presented.kind == SecretKind::Pin ? Device::Kiosk : Device::Desk);
    clearThrottle(session, Throttled::SignIn, throttledLogin(presented.key, call.args()));
    const std::string token = base::base64url(call.appending().entropy().bytes(kTokenSize));
    keepSignature(session, token, presented.person, call.now());
    return Json::object({{"signature", token}, {"until", call.now().plusMs(kSignatureMs).iso()}});
}

Json signOut(CommandCall& call) {
    if (!call.actor().session.empty()) endSession(call.session(), call.actor().session, call.now());
    return Json::object();
}

/// The person is still there, reading: the gate starts the idle time of the session anew at every command, and this one does nothing else.
Json stay(CommandCall& call) {
    const auto signIn = sessionOf(call.session(), call.actor().session);
    if (!signIn) return Json::object();
    return Json::object({{"expiresAt", endsAt(afterUse(*signIn, call.now())).iso()}});
}

}  // namespace

void registerSignIn(gate::Registry& registry) {
    const gate::Argument deviceId{"deviceId", Type::Id, Need::Optional, "the tablet or desk, where it has a name of its own"};

    gate::Command issue;
    issue.name = "people.issueEnrolmentCode";
    issue.about = "A one-time code for a slip: good for 72 hours, replaces an earlier one";
    issue.arguments = {{"person", Type::Person, Need::Required, "for whom"}};
    issue.answer = "{code, expiresAt, person, name, latinName, login, zone, qr:{size, modules}}";
    issue.access = setUpAccess();
    issue.keep = gate::Command::Keep::ShownOnce;
    issue.handle = issueEnrolmentCode;
    registry.command(issue);

    gate::Command enrolment;
    enrolment.name = "people.enrol";
    enrolment.about = "Sets a PIN or password with a one-time code, and signs in";
    enrolment.door = gate::Common::Door::Anybody;
    enrolment.arguments = {{"code", Type::Secret, Need::Required, "from the slip"},
                           {"secret", Type::Secret, Need::Required, "PIN of 4-8 digits, or password of 10 characters or more"},
                           {"secretKind", Type::Text, Need::Required, "pin or password"},
                           {"locale", Type::Locale, Need::Optional, "language of the screen"},
                           deviceId};
    enrolment.answer = "{token, person, device, expiresAt}";
    enrolment.keep = gate::Command::Keep::ShownOnce;
    enrolment.prepare = prepareEnrolment;
    enrolment.handle = enrol;
    registry.command(enrolment);

    gate::Command in;
    in.name = "people.signIn";
    in.about = "Signs in with PIN or password";
    in.door = gate::Common::Door::Anybody;
    in.arguments = {{"login", Type::Text, Need::Required, ""},
                    {"secret", Type::Secret, Need::Required, "PIN or password"},
                    {"device", Type::Text, Need::Required, "kiosk or desk"},
                    deviceId};
    in.answer = "{token, person, device, expiresAt}";
    in.keep = gate::Command::Keep::ShownOnce;
    in.prepare = prepareSignIn;
    in.handle = signIn;
    registry.command(in);

    gate::Command confirming;
    confirming.name = "people.confirm";
    confirming.about = "Says once more who one is, to sign one decision within five minutes";
    confirming.arguments = {
        {"login", Type::Text, Need::Required, "one's own"}, {"secret", Type::Secret, Need::Required, "PIN or password"}, deviceId};
    confirming.answer = "{signature, until}";
    confirming.access = everybodyOwn();
    confirming.target = ownTarget();
    confirming.keep = gate::Command::Keep::ShownOnce;
    confirming.prepare = prepareConfirm;
    confirming.handle = confirm;
    registry.command(confirming);

    gate::Command out;
    out.name = "people.signOut";
    out.about = "Ends the session";
    out.answer = "{}";
    out.access = everybodyOwn();
    out.target = ownTarget();
    out.handle = signOut;
    registry.command(out);

    gate::Command staying;
    staying.name = "people.stay";
    staying.about = "Still here: keeps a session from ending while somebody reads";
    staying.answer = "{expiresAt?}";
    staying.access = everybodyOwn();
    staying.target = ownTarget();
    staying.handle = stay;
    registry.command(staying);
}

}  // namespace adab::people

// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/SignInRules.h"

#include "people/Secrets.h"
#include "people/ThrottleRules.h"

#include <gtest/gtest.h>

#include <set>

namespace adab::people {
namespace {

using base::kHourMs;
using base::kMinuteMs;

const Instant kStart = Instant::parse("2026-05-04T08:00:00Z").value();

TEST(EnrolmentCodes, haveTenCharactersThatNobodyMixesUp) {
    base::SeededEntropy entropy(1);
    std::set<std::string> made;
    std::set<char> used;
    for (int i = 0; i < 2000; ++i) {
        const std::string code = makeCode(entropy);
        ASSERT_EQ(code.size(), 10U);
        made.insert(code);
        used.insert(code.begin(), code.end());
    }
    EXPECT_EQ(made.size(), 2000U);
    EXPECT_EQ(used.size(), 25U);
    for (const char alike : std::string("0OQ1ILSBZGU")) EXPECT_FALSE(used.contains(alike)) << alike;
    EXPECT_EQ(shownCode("7KX4MPH2RD"), "7KX4M-PH2RD");
    EXPECT_EQ(codePrefix("7KX4MPH2RD"), "7KX4M");
}

TEST(EnrolmentCodes, areReadAsPeopleTypeThem) {
    for (const char* typed : {"7KX4M-PH2RD", "7kx4m ph2rd", " 7KX4MPH2RD\n", "7KX4M–PH2RD", "7KX4MPHZRD", "ADAB:ENROL:7KX4MPH2RD",
                              "٧KX٤M-PH٢RD", "๗KX๔MPH๒RD", "７ＫＸ４ＭＰＨ２ＲＤ", "\u20687KX4M-PH2RD\u2069"}) {
        EXPECT_EQ(readCode(typed).value_or("nothing"), "7KX4MPH2RD") << typed;
    }
    EXPECT_EQ(readCode("5568V-88822").value_or(""), "5568V88822");
    EXPECT_EQ(readCode("SSGBU-BBBZZ").value_or(""), "5568V88822") << "look-alikes mean what they look like";
    for (const char* wrong : {"", "7KX4M", "7KX4M-PH2RDA", "7KX4M-PH2R0", "7KX4M-PH2RO", "7KX4M_PH2RD", "ก็KX4MPH2RD", "\xff\xfe"}) {
        EXPECT_FALSE(readCode(wrong).has_value()) << wrong;
    }
}

TEST(EnrolmentCodes, areFreshUsedReplacedOrExpired) {
    const Instant expires = kStart.plusMs(kCodeLifeMs);
    const std::optional<Instant> never;
    struct Row {
        std::optional<Instant> used;
        std::optional<Instant> replaced;
        Instant now;
        CodeState state;
    };
    for (const Row& row : {Row{never, never, kStart, CodeState::Fresh}, Row{never, never, expires.plusMs(-1), CodeState::Fresh},
                           Row{never, never, expires, CodeState::Expired}, Row{never, never, expires.plusMs(1), CodeState::Expired},
                           Row{kStart, never, kStart, CodeState::Used}, Row{kStart, never, expires, CodeState::Used},
                           Row{kStart, kStart, kStart, CodeState::Used}, Row{never, kStart, kStart, CodeState::Replaced},
                           Row{never, kStart, expires, CodeState::Replaced}}) {
        EXPECT_EQ(stateOf(EnrolmentCode{"p", kStart, expires, row.used, row.replaced}, row.now), row.state) << row.now.iso();
    }
    EXPECT_EQ(kCodeLifeMs, 72LL * 3600 * 1000);
}

TEST(Sessions, endByTheirRule) {
    const std::optional<Instant> notEnded;
    struct Row {
        Device device;
        Instant used;
        std::optional<Instant> ended;
        Instant now;
        SessionState state;
    };
    const Instant idle = kStart.plusMs(10 * kMinuteMs);
    const Instant last = kStart.plusMs(12 * kHourMs);
    const Instant busy = last.plusMs(-1);
    for (const Row& row :
         {Row{Device::Kiosk, kStart, notEnded, kStart, SessionState::Active},
          Row{Device::Kiosk, kStart, notEnded, idle.plusMs(-1), SessionState::Active},
          Row{Device::Kiosk, kStart, notEnded, idle, SessionState::Idle},
          Row{Device::Kiosk, kStart, notEnded, idle.plusMs(1), SessionState::Idle},
          Row{Device::Kiosk, busy, notEnded, last.plusMs(-1), SessionState::Active},
          Row{Device::Kiosk, busy, notEnded, last, SessionState::Expired}, Row{Device::Kiosk, kStart, kStart, kStart, SessionState::Ended},
          Row{Device::Kiosk, kStart, kStart, last, SessionState::Ended}, Row{Device::Desk, kStart, notEnded, idle, SessionState::Active},
          Row{Device::Desk, kStart, notEnded, last.plusMs(-1), SessionState::Active},
          Row{Device::Desk, kStart, notEnded, last, SessionState::Expired}, Row{Device::Desk, busy, notEnded, last, SessionState::Expired},
          Row{Device::Desk, kStart, kStart.plusMs(5), kStart.plusMs(6), SessionState::Ended}}) {
        EXPECT_EQ(stateOf(SignInSession{"p", row.device, kStart, row.used, row.ended}, row.now), row.state)
            << name(row.device) << ' ' << row.now.iso();
    }
}

TEST(Sessions, aUseStartsTheIdleTimeAnewOnlyWhileActive) {
    const SignInSession session{"p", Device::Kiosk, kStart, kStart, std::nullopt};
    const Instant nearly = kStart.plusMs(10 * kMinuteMs - 1);
    EXPECT_EQ(afterUse(session, nearly).usedAt, nearly);
    EXPECT_EQ(endsAt(afterUse(session, nearly)), nearly.plusMs(10 * kMinuteMs));
    EXPECT_EQ(afterUse(session, kStart.plusMs(10 * kMinuteMs)).usedAt, kStart) << "idle stays idle";
    SignInSession ended = session;
    ended.endedAt = kStart;
    EXPECT_EQ(afterUse(ended, nearly).usedAt, kStart);
    EXPECT_EQ(afterUse(session, kStart.plusMs(-5)).usedAt, kStart) << "a clock set back takes nothing away";
}

TEST(Throttles, growWithEachWrongTry) {
    const ThrottlePolicy& policy = signInPolicy();
    Throttle throttle;
    Instant now = kStart;
    EXPECT_EQ(triesLeft(policy, throttle, now), 5);
    for (const int left : {4, 3, 2, 1}) {
        throttle = afterFailure(policy, throttle, now);
        EXPECT_EQ(triesLeft(policy, throttle, now), left);
        EXPECT_FALSE(isLocked(throttle, now));
    }
    for (const std::int64_t wait : {kMinuteMs, 5 * kMinuteMs, 15 * kMinuteMs, kHourMs, 4 * kHourMs, 4 * kHourMs}) {
        throttle = afterFailure(policy, throttle, now);
        EXPECT_EQ(throttle.lockedUntil, now.plusMs(wait));
        EXPECT_EQ(triesLeft(policy, throttle, now), 0);
        EXPECT_TRUE(isLocked(throttle, now.plusMs(wait - 1)));
        EXPECT_EQ(afterFailure(policy, throttle, now.plusMs(wait - 1)), throttle) << "a try while locked is not even looked at";
        EXPECT_FALSE(isLocked(throttle, now.plusMs(wait)));
        EXPECT_EQ(triesLeft(policy, throttle, now.plusMs(wait)), 1);
        now = now.plusMs(wait);
    }
}

TEST(Throttles, areForgottenAfterAQuietTime) {
    const ThrottlePolicy& policy = signInPolicy();
    const Throttle four{4, kStart, std::nullopt};
    const Instant forgotten = kStart.plusMs(policy.forgetAfterMs);
    EXPECT_EQ(triesLeft(policy, four, forgotten.plusMs(-1)), 1);
    EXPECT_EQ(triesLeft(policy, four, forgotten), 5);
    EXPECT_EQ(afterFailure(policy, four, forgotten).failures, 1);
    EXPECT_EQ(afterFailure(policy, four, forgotten.plusMs(-1)).failures, 5);
    const Throttle locked{9, kStart, kStart.plusMs(4 * kHourMs)};
    EXPECT_EQ(triesLeft(policy, locked, forgotten), 1) << "the quiet time runs from the end of the lock";
    EXPECT_EQ(triesLeft(policy, locked, forgotten.plusMs(4 * kHourMs)), 5);
}

TEST(Pins, areFourToEightDigitsAndNotEasy) {
    const auto fault = [](const char* pin) {
        const auto found = faultOf(SecretKind::Pin, normalisedSecret(pin), "nok.s");
        return found ? found->code : std::string("none");
    };
    for (const char* good : {"2580", "1357", "1122", "90210", "48151623", "١٣٥٧", "๑๓๕๗", "۱۳۵۷", "1009"})
        EXPECT_EQ(fault(good), "none") << good;
    for (const char* form : {"", "135", "123456789", "13a7", "13 57", "-135", "1.35"}) EXPECT_EQ(fault(form), "people.pin-form") << form;
    for (const char* easy : {"0000", "1111", "1234", "4321", "7890", "0123", "3210", "12345678", "1212", "123123", "98989898", "๑๒๓๔"}) {
        EXPECT_EQ(fault(easy), "people.pin-easy") << easy;
    }
    EXPECT_EQ(normalisedSecret("๑۳٥7"), "1357");
}

TEST(Passwords, haveTenCharactersAndAreNotTheLogin) {
    const auto fault = [](const char* password) {
        const auto found = faultOf(SecretKind::Password, normalisedSecret(password), "nok.s");
        return found ? found->code : std::string("none");
    };
    EXPECT_EQ(fault("nine nine"), "people.password-short");
    EXPECT_EQ(fault("ten tenten"), "none");
    EXPECT_EQ(fault("ข้าวมันไก่"), "none") << "ten code points";
    EXPECT_EQ(fault("aaaaaaaaaaaa"), "people.password-easy");
    EXPECT_EQ(fault("my Nok.S 2026"), "people.password-easy");
    EXPECT_EQ(fault("1234567890"), "none") << "length is the rule; ten digits are beyond a PIN";
    EXPECT_EQ(kindOf("12345678"), SecretKind::Pin);
    EXPECT_EQ(kindOf("123456789"), SecretKind::Password);
    EXPECT_EQ(kindOf("pass"), SecretKind::Password);
    EXPECT_EQ(kindOf(""), SecretKind::Password);
}

TEST(Secrets, matchOnlyThemselvesUnderTheirPepper) {
    base::SeededEntropy entropy(3);
    const std::string hash = hashSecret("2580", "pepper", entropy);
    EXPECT_TRUE(hash.starts_with("argon2id$19456$2$"));
    EXPECT_TRUE(secretMatches("2580", "pepper", hash));
    EXPECT_FALSE(secretMatches("2581", "pepper", hash));
    EXPECT_FALSE(secretMatches("2580", "another", hash));
    EXPECT_NE(hashSecret("2580", "pepper", entropy), hash) << "each has a salt of its own";
    for (const std::string damaged : {"", "argon2id", "argon2id$19456$2$zz$zz", "argon2id$99999999$2$00$00", "bcrypt$1$1$1$1"}) {
        EXPECT_FALSE(secretMatches("2580", "pepper", damaged)) << damaged;
    }
    EXPECT_EQ(keyedHash("Jefe", "what do ya want for nothing?"), "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        << "RFC 4231, test case 2";
}

}  // namespace
}  // namespace adab::people

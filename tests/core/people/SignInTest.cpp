// SPDX-License-Identifier: GPL-3.0-or-later
#include "PeopleHouse.h"

#include "base/QrCode.h"
#include "people/SignInRules.h"

namespace adab::people {
namespace {

class SignInTest : public ::testing::Test, protected PeopleHouse {
protected:
    std::string enrolled(const std::string& person, const std::string& secret, const std::string& kind = "pin") {
        const gate::Answer answer = enrol(code(person), secret, kind);
        EXPECT_EQ(codeOf(answer), "ok") << answer.message;
        return answer.value["token"].text();
    }
    void after(std::int64_t ms) { house.clock().set(house.clock().now().plusMs(ms)); }
};

TEST_F(SignInTest, aSlipCarriesCodeNameAndQr) {
    const Json slip = house.ok("hr", "people.issueEnrolmentCode", Json::object({{"person", "nok"}}));
    EXPECT_EQ(slip["code"].text().size(), 11U);
    EXPECT_EQ(slip["code"].text()[5], '-');
    EXPECT_EQ(slip["name"].text(), "นก สุขใจ");
    EXPECT_EQ(slip["expiresAt"].text(), "2026-05-07T08:00:00.000Z");
    const auto size = static_cast<std::size_t>(slip["qr"]["size"].integer());
    EXPECT_EQ(slip["qr"]["modules"].text().size(), size * size);
    EXPECT_EQ(base::qrCode(codeForScanner(readCode(slip["code"].text()).value()), base::QrCorrection::Quartile).modules,
              slip["qr"]["modules"].text());
    const auto session = house.database().session();
    const auto rows = session->select<std::string>("SELECT code_hash FROM enrolment_codes");
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(std::get<0>(rows.front()).find(readCode(slip["code"].text()).value()), std::string::npos) << "kept as a keyed hash only";
}

TEST_F(SignInTest, aCodeSetsThePinAndSignsIn) {
    const gate::Answer answer = enrol(code("nok"), "2580");
    ASSERT_EQ(codeOf(answer), "ok") << answer.message;
    EXPECT_EQ(answer.value["person"].text(), "nok");
    EXPECT_EQ(answer.value["device"].text(), "kiosk");
    EXPECT_EQ(answer.value["expiresAt"].text(), "2026-05-04T08:10:00.000Z");
    const gate::Answer me = call(answer.value["token"].text(), "people.me");
    ASSERT_EQ(codeOf(me), "ok");
    EXPECT_EQ(me.value["settings"]["locale"].text(), "th") << "the language chosen at enrolment";
    EXPECT_TRUE(me.value["enrolled"].boolean());
    EXPECT_EQ(codeOf(signIn("NOK ", "2580")), "ok");
    EXPECT_EQ(codeOf(signIn("nok", "๒๕๘๐")), "ok") << "the same PIN from a Thai keyboard";
    house.expectDerivable();
}

TEST_F(SignInTest, nothingSecretIsInTheDatabase) {
    const std::string slip = code("nok");
    const std::string token = enrol(slip, "25802580x#", "password").value["token"].text();
    const auto session = house.database().session();
    for (const auto& [answer] : session->select<std::string>("SELECT answer FROM command_answers")) {
        EXPECT_EQ(answer.find(token), std::string::npos);
        EXPECT_EQ(answer.find(slip), std::string::npos);
        EXPECT_EQ(answer.find("25802580x#"), std::string::npos);
    }
    for (const auto& [data] : session->select<std::string>("SELECT data FROM ledger")) EXPECT_EQ(data.find(slip), std::string::npos);
    for (const auto& [hash] : session->select<std::string>("SELECT token_hash FROM sign_in_sessions"))
        EXPECT_EQ(hash.find(token), std::string::npos);
}

TEST_F(SignInTest, eachStateOfACodeAnswersForItself) {
    EXPECT_EQ(codeOf(enrol("7KX4M", "2580")), "people.code-form");
    EXPECT_EQ(codeOf(enrol("7KX4M-PH2RD", "2580")), "people.code-unknown") << "before any code was issued";
    const std::string used = code("nok");
    EXPECT_EQ(codeOf(enrol(used, "1234")), "people.pin-easy");
    EXPECT_EQ(codeOf(enrol(used, "short", "password")), "people.password-short");
    EXPECT_EQ(codeOf(enrol(used, "2580", "finger")), "people.secret-kind");
    EXPECT_EQ(codeOf(enrol(used, "2580")), "ok") << "a secret that was refused costs no code";
    EXPECT_EQ(codeOf(enrol(used, "2580")), "people.code-used");
    const std::string replaced = code("som");
    const std::string fresh = code("som");
    EXPECT_EQ(codeOf(enrol(replaced, "2580")), "people.code-replaced");
    EXPECT_EQ(codeOf(enrol(fresh, "2580")), "ok");
}

TEST_F(SignInTest, aCodeLastsSeventyTwoHoursToTheMillisecond) {
    const std::string first = code("nok");
    const std::string second = code("som");
    after(kCodeLifeMs - 1);
    EXPECT_EQ(codeOf(enrol(first, "2580")), "ok");
    after(1);
    const gate::Answer late = enrol(second, "2580");
    EXPECT_EQ(codeOf(late), "people.code-expired");
    EXPECT_NE(late.message.find("HR"), std::string::npos) << late.message;
}

TEST_F(SignInTest, guessingBehindAKnownFirstHalfIsSlowedDown) {
    const std::string real = code("nok");
    const std::string half = real.substr(0, 6);
    const auto guess = [&](int i) { return half + (real.substr(6) == std::string(5, "ACDEF"[i]) ? "HHHHH" : std::string(5, "ACDEF"[i])); };
    for (int i = 0; i < 4; ++i) {
        const gate::Answer answer = enrol(guess(i), "2580");
        EXPECT_EQ(codeOf(answer), "people.code-unknown");
        EXPECT_EQ(answer.error->arguments["left"].integer(), 4 - i);
    }
    EXPECT_EQ(codeOf(enrol(guess(4), "2580")), "people.code-wait");
    EXPECT_EQ(codeOf(enrol(real, "2580")), "people.code-wait") << "locked, the right one too";
    EXPECT_EQ(codeOf(enrol(real, "1234")), "people.code-wait") << "and nothing tells that it would be right";
    EXPECT_EQ(codeOf(enrol(code("som"), "2580")), "ok") << "other codes are not held up";
    after(base::kMinuteMs - 1);
    EXPECT_EQ(codeOf(enrol(real, "2580")), "people.code-wait");
    after(1);
    EXPECT_EQ(codeOf(enrol(real, "2580")), "ok");
}

TEST_F(SignInTest, aDeviceThatGuessesAnythingIsSlowedDown) {
    code("nok");
    base::SeededEntropy guesses(99);
    for (int i = 0; i < 19; ++i) EXPECT_EQ(codeOf(enrol(makeCode(guesses), "2580")), "people.code-unknown") << i;
    EXPECT_EQ(codeOf(enrol(makeCode(guesses), "2580")), "people.code-wait");
    EXPECT_EQ(codeOf(enrol(code("som"), "2580")), "people.code-wait");
    EXPECT_EQ(codeOf(call("", "people.enrol",
                          Json::object({{"code", makeCode(guesses)}, {"secret", "2580"}, {"secretKind", "pin"}, {"deviceId", "lobby-2"}}))),
              "people.code-unknown")
        << "another tablet goes on";
}

TEST_F(SignInTest, codesForOnePersonCannotBePrintedWithoutEnd) {
    for (int i = 0; i < 5; ++i) code("nok");
    EXPECT_EQ(house.refused("hr", "people.issueEnrolmentCode", Json::object({{"person", "nok"}})), "people.code-issue-wait");
    house.ok("hr", "people.issueEnrolmentCode", Json::object({{"person", "som"}}));
    after(10 * base::kMinuteMs);
    house.ok("hr", "people.issueEnrolmentCode", Json::object({{"person", "nok"}}));
}

TEST_F(SignInTest, aWrongPinSaysWhatIsLeftAndWaitsGrow) {
    enrolled("nok", "2580");
    for (const int left : {4, 3, 2, 1}) {
        const gate::Answer answer = signIn("nok", "2581");
        EXPECT_EQ(codeOf(answer), "people.wrong-pin");
        EXPECT_EQ(answer.error->arguments["left"].integer(), left);
        EXPECT_NE(answer.message.find(left == 1 ? "1 try is" : std::to_string(left) + " tries"), std::string::npos) << answer.message;
    }
    for (const std::int64_t minutes : {1, 5, 15, 60, 240}) {
        const gate::Answer locked = signIn("nok", "2581");
        EXPECT_EQ(codeOf(locked), "people.sign-in-wait");
        EXPECT_EQ(locked.error->arguments["minutes"].integer(), minutes);
        after(minutes * base::kMinuteMs - 1);
        EXPECT_EQ(codeOf(signIn("nok", "2580")), "people.sign-in-wait") << "the right PIN waits too";
        after(1);
    }
    EXPECT_EQ(codeOf(signIn("nok", "2580")), "ok");
    EXPECT_EQ(signIn("nok", "2581").error->arguments["left"].integer(), 4) << "a success starts anew";
}

TEST_F(SignInTest, aLoginThatDoesNotExistIsAnsweredAlike) {
    enrolled("nok", "2580");
    for (const char* login : {"nok", "ghost", "som"}) {  // som has not enrolled yet
        for (const int left : {4, 3, 2, 1}) {
            const gate::Answer answer = signIn(login, "9753");
            EXPECT_EQ(codeOf(answer), "people.wrong-pin") << login;
            EXPECT_EQ(answer.error->arguments["left"].integer(), left) << login;
        }
        EXPECT_EQ(codeOf(signIn(login, "9753")), "people.sign-in-wait") << login;
    }
}

TEST_F(SignInTest, aNewCodeOpensALockedLoginAndEndsOldSessions) {
    const std::string old = enrolled("nok", "2580");
    for (int i = 0; i < 5; ++i) signIn("nok", "0001");
    EXPECT_EQ(codeOf(signIn("nok", "2580")), "people.sign-in-wait");
    enrolled("nok", "1357");
    EXPECT_EQ(codeOf(signIn("nok", "1357")), "ok");
    EXPECT_EQ(codeOf(signIn("nok", "2580")), "people.wrong-pin");
    EXPECT_EQ(codeOf(call(old, "people.me")), "gate.session-ended");
}

TEST_F(SignInTest, aPinIsForTheKioskAndAPasswordForBoth) {
    enrolled("nok", "2580");
    enrolled("hr", "three small words", "password");
    EXPECT_EQ(codeOf(signIn("nok", "2580", "desk")), "people.pin-needs-kiosk");
    EXPECT_EQ(codeOf(signIn("nok", "2581", "desk")), "people.wrong-password") << "said only to whoever knows the PIN";
    EXPECT_EQ(codeOf(signIn("hr", "three small words", "desk")), "ok");
    EXPECT_EQ(codeOf(signIn("hr", "three small words", "kiosk")), "ok");
    EXPECT_EQ(codeOf(signIn("hr", "Three small words", "desk")), "people.wrong-password");
    EXPECT_EQ(codeOf(signIn("hr", "three small words", "phone")), "people.device");
}

TEST_F(SignInTest, aKioskSessionEndsAfterTenMinutesOfQuiet) {
    const std::string token = enrolled("nok", "2580");
    after(10 * base::kMinuteMs - 1);
    EXPECT_EQ(codeOf(call(token, "people.me")), "ok");
    EXPECT_EQ(codeOf(call(token, "people.stay")), "ok") << "a command starts the quiet time anew";
    after(10 * base::kMinuteMs - 1);
    EXPECT_EQ(codeOf(call(token, "people.me")), "ok");
    after(1);
    EXPECT_EQ(codeOf(call(token, "people.me")), "gate.session-ended");
    EXPECT_EQ(codeOf(call(token, "people.stay")), "gate.session-ended") << "idle is not undone";
}

TEST_F(SignInTest, aDeskSessionLastsTwelveHours) {
    const std::string token = enrolled("hr", "three small words", "password");
    after(12 * base::kHourMs - 1);
    EXPECT_EQ(codeOf(call(token, "people.stay")), "ok");
    EXPECT_EQ(codeOf(call(token, "people.me")), "ok");
    after(1);
    EXPECT_EQ(codeOf(call(token, "people.me")), "gate.session-ended");
}

TEST_F(SignInTest, aChangeOfPersonForgetsTheLastOne) {
    enrolled("som", "1357");
    const std::string nok = enrolled("nok", "2580");
    const gate::Answer som = call(nok, "people.signIn", Json::object({{"login", "som"}, {"secret", "1357"}, {"device", "kiosk"}}));
    ASSERT_EQ(codeOf(som), "ok");
    EXPECT_EQ(codeOf(call(nok, "people.me")), "gate.session-ended");
    EXPECT_EQ(call(som.value["token"].text(), "people.me").value["person"].text(), "som");
    EXPECT_EQ(codeOf(call(som.value["token"].text(), "people.signOut")), "ok");
    EXPECT_EQ(codeOf(call(som.value["token"].text(), "people.me")), "gate.session-ended");
    EXPECT_EQ(codeOf(call("not-a-token", "people.me")), "gate.session-ended");
}

TEST_F(SignInTest, sentencesOfSigningInExistInEveryLanguage) {
    const auto& phrases = *house.gate().parts().phrases;
    for (const char* code :
         {"people.code-expired",   "people.code-form",      "people.code-issue-wait", "people.code-replaced", "people.code-too-wide",
          "people.code-unknown",   "people.code-used",      "people.code-wait",       "people.device",        "people.device-wait",
          "people.password-easy",  "people.password-short", "people.pin-easy",        "people.pin-form",      "people.pin-needs-kiosk",
          "people.secret-kind",    "people.secret-service", "people.sign-in-wait",    "people.text-service",  "people.try-again",
          "people.wrong-password", "people.wrong-pin",      "people.no-working-days", "people.days-range",    "qr.too-long"}) {
        for (const std::string& locale : base::shippedLocales()) {
            EXPECT_TRUE(phrases.has(code, locale)) << code << ' ' << locale;
            const Json arguments = Json::object({{"left", 2},
                                                 {"minutes", 5},
                                                 {"least", 4},
                                                 {"most", 8},
                                                 {"days", 3},
                                                 {"octets", 9},
                                                 {"date", Json::object({{"date", "2026-05-01"}})},
                                                 {"at", Json::object({{"instant", 0}, {"zone", "UTC"}})}});
            const std::string sentence = phrases.render(code, arguments, {locale, base::CalendarKind::Gregorian});
            EXPECT_EQ(sentence.find_first_of("{}"), std::string::npos) << locale << ": " << sentence;
        }
    }
}

}  // namespace
}  // namespace adab::people

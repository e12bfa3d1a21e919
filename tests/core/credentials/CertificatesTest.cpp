// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates as people get them: one with each award, one more with each corrected name, and lists that say what became of them.
#include "credentials/Claim.h"
#include "credentials/CredentialsService.h"
#include "people/Organisation.h"
#include "support/TrainedHouse.h"

namespace adab::credentials {
namespace {

const ledger::SigningKey& key() {
    static base::SeededEntropy entropy(3);
    static const ledger::SigningKey key = ledger::newSigningKey(entropy);
    return key;
}

constexpr const char* kLater = "2026-06-01T00:00:00Z";

class Certificates : public ::testing::Test {
protected:
    Certificates() : house({people::registerOrganisation, [](gate::Registry& registry) { registerCredentials(registry, key()); }}) {
        house.ok("operator", "people.foundOrganisation", Json::object({{"name", "Saffron House"}, {"zone", "Asia/Tehran"}}));
        house.installCourse();
        house.installProgram();
        house.addPerson("wira", "waiter", "2026-05-01");
        house.setNow("2026-05-03T08:00:00Z");
        house.certify("wira");
    }
    Json certificate() { return house.ok("hanna", "credentials.certificate", whose()); }
    std::string badgeText() { return house.ok("hanna", "credentials.openBadge", whose())["text"].text(); }
    Json certificates() { return house.ok("hanna", "credentials.certificates", Json::object({{"person", "wira"}}))["rows"]; }
    StatusList list(const char* purpose, const std::string& at = {}) {
        const Json args = Json::object({{"purpose", purpose}});
        const Json answer =
            at.empty() ? house.ok("hanna", "credentials.statusList", args) : house.okAt("hanna", "credentials.statusList", args, at);
        return readStatusList(answer["text"].text());
    }
    std::vector<StatusList> lists() { return {list("revocation"), list("suspension"), list("refresh")}; }
    Verdict verdictOf(const std::string& text) {
        return verify(readBadge(text), Issuer{"", key().publicKey}, *Instant::parse(kLater), lists()).verdict;
    }
    Verdict verdictOfQr(const std::string& text) { return verify(text, Issuer{"", key().publicKey}, Date{2026, 6, 1}, lists()).verdict; }
    static Json whose() { return Json::object({{"person", "wira"}, {"program", "onboarding"}}); }
    static Json changed(const std::string& name) { return Json::object({{"person", "wira"}, {"name", name}, {"latinName", "Wira S."}}); }
    test::TrainedHouse house;
};

TEST_F(Certificates, theHouseSignsForNothingThatSomebodyElseAwarded) {
    house.addSecondHr();
    for (const char* person : {"noor", "mina"}) house.addPerson(person, "waiter", "2026-05-01");
    house.ok(
        "operator", "certification.importCertifications",
        Json::object({{"rows", Json::list({Json::object({{"person", "noor"}, {"program", "onboarding"}, {"awardedOn", "2026-05-02"}})})}}));
    const Json about = Json::object({{"person", "mina"}, {"program", "onboarding"}});
    Json asked = about;
    house.ok("omid", "certification.approveException",
             house.ok("hanna", "certification.recognise", asked.set("until", "2026-12-31").set("reason", "the same course elsewhere")));
    const Json taken = Json::object({{"person", "noor"}, {"program", "onboarding"}});
    for (const char* entry : {"credentials.certificate", "credentials.openBadge"}) {
        EXPECT_EQ(house.refused("hanna", entry, taken), "credentials.taken-over");
        EXPECT_EQ(house.refused("hanna", entry, about), "credentials.recognised");
    }
    EXPECT_EQ(house.ok("hanna", "credentials.certificates", taken)["rows"].size(), 0u);
}

TEST_F(Certificates, theBadgeSaysWhatTheCertificateSays) {
    const Json shown = certificate();
    const auto read = readBadge(badgeText());
    EXPECT_TRUE(read.proven);
    EXPECT_EQ(read.badge.serial, shown["serial"].text());
    EXPECT_EQ(read.badge.place, shown["ledgerSeq"].integer());
    EXPECT_EQ(read.badge.holder, "wira");
    EXPECT_EQ(read.badge.issuerName, "Saffron House");
    EXPECT_EQ(read.badge.achievementName, "Welcome to service");
    EXPECT_EQ(read.badge.version, "1.0.0");
    EXPECT_EQ(read.badge.criteria, "Lessons; Formulas; A complaint; The quiz; The standards");
    EXPECT_EQ(read.badge.validFrom.iso(), "2026-05-03T08:00:00.000Z");
    EXPECT_EQ(read.badge.validUntil.iso(), "2027-05-03T20:29:59.999Z");  // the end of that day in Tehran
    EXPECT_EQ(badgeText(), badgeText());
    EXPECT_EQ(verdictOf(badgeText()), Verdict::Valid);
    EXPECT_EQ(list("revocation").at(read.badge.place), false);
    house.expectDerivable();
}

TEST_F(Certificates, aCorrectedNameReissuesAndTheOldOneSaysSo) {
    const std::string old = badgeText();
    const Json before = certificate();
    house.setNow("2026-05-10T08:00:00Z");
    house.ok("operator", "people.changeName", changed("ویرا"));
    const Json after = certificate();
    EXPECT_EQ(after["serial"].text(), before["serial"].text() + "-2");
    EXPECT_EQ(after["supersedes"].text(), before["serial"].text());
    EXPECT_EQ(after["latinName"].text(), "Wira S.");
    EXPECT_EQ(after["issuedOn"].text(), before["issuedOn"].text());
    EXPECT_EQ(after["validUntil"].text(), before["validUntil"].text());
    EXPECT_EQ(verdictOf(old), Verdict::Superseded);
    EXPECT_EQ(verdictOfQr(before["claim"].text()), Verdict::Superseded);
    EXPECT_EQ(verdictOf(badgeText()), Verdict::Valid);
    EXPECT_EQ(verdictOfQr(after["claim"].text()), Verdict::Valid);
    // Whoever has no list of newer certificates sees it revoked.
    EXPECT_EQ(verify(readBadge(old), Issuer{"", key().publicKey}, *Instant::parse(kLater), {list("revocation")}).verdict, Verdict::Revoked);
    const Json rows = certificates();
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows.at(0)["state"].text(), "superseded");
    EXPECT_EQ(rows.at(0)["supersededBy"].text(), after["serial"].text());
    EXPECT_EQ(rows.at(1)["state"].text(), "valid");
    // As it was before the correction.
    EXPECT_EQ(list("revocation", "2026-05-09T08:00:00Z").at(before["ledgerSeq"].integer()), false);
    house.expectDerivable();
}

TEST_F(Certificates, everyPlaceIsGivenOnce) {
    for (const char* name : {"ویرا", "ویرا س", "ویرا سین"}) house.ok("operator", "people.changeName", changed(name));
    std::set<std::int64_t> places;
    const Json rows = certificates();
    ASSERT_EQ(rows.size(), 4U);
    for (const Json& row : rows.items()) places.insert(row["ledgerSeq"].integer());
    EXPECT_EQ(places.size(), 4U);
    int revoked = 0;
    for (const auto place : places) revoked += list("revocation").at(place).value_or(false) ? 1 : 0;
    EXPECT_EQ(revoked, 3);
}

TEST_F(Certificates, theSameNameAgainReissuesNothing) {
    house.ok("operator", "people.changeName", changed("ویرا"));
    house.ok("operator", "people.changeName", changed("ویرا"));
    EXPECT_EQ(certificates().size(), 2U);
    EXPECT_EQ(certificate()["issue"].integer(), 2);
}

TEST_F(Certificates, whatIsOverIsNotReissued) {
    house.setNow("2027-05-03T20:30:00Z");
    house.ok("operator", "people.changeName", changed("ویرا"));
    ASSERT_EQ(certificates().size(), 1U);
    EXPECT_EQ(certificates().at(0)["state"].text(), "expired");
}

TEST_F(Certificates, anAnnulledExamRevokesAndANewAwardHasAPlaceOfItsOwn) {
    house.addPerson("mina", "waiter", "2026-05-01");
    house.learn("mina");
    const auto exam = [&](const char* type, const char* attempt) {
        house.happened(type, "mina", Json::object({{"attempt", attempt}, {"exam", "onboarding-quiz"}, {"passed", true}}));
    };
    exam("assessment.graded", "a1");
    const Json args = Json::object({{"person", "mina"}, {"program", "onboarding"}});
    const auto badge = [&] { return house.ok("hanna", "credentials.openBadge", args)["text"].text(); };
    const std::string first = badge();
    house.setNow("2026-05-12T08:00:00Z");
    exam("assessment.annulled", "a1");
    EXPECT_EQ(verdictOf(first), Verdict::Revoked);
    EXPECT_EQ(house.refused("hanna", "credentials.openBadge", args), "credentials.no-certificate");
    house.setNow("2026-05-13T08:00:00Z");
    exam("assessment.graded", "a2");
    EXPECT_EQ(verdictOf(first), Verdict::Revoked);
    EXPECT_EQ(verdictOf(badge()), Verdict::Valid);
}

/// Nothing of the person's present life carries a certificate: the job ends, the program gets other requirements.
TEST_F(Certificates, deletingElseDeletesNoCertification) {
    const std::string before = badgeText();
    const Json rows = certificates();
    const std::string job = house.startJob("wira", "cashier", "2026-05-04");
    house.setNow("2026-05-20T08:00:00Z");
    house.ok("operator", "people.endJob", Json::object({{"job", job}, {"until", "2026-05-20"}}));
    house.installProgram("2.0.0", "completion", "[cashier]");
    house.setNow("2026-05-25T08:00:00Z");
    EXPECT_EQ(badgeText(), before);
    EXPECT_EQ(certificates(), rows);
    EXPECT_EQ(verdictOf(before), Verdict::Valid);
}

TEST_F(Certificates, aListOfAnotherPurposeIsRefused) {
    EXPECT_EQ(house.refused("hanna", "credentials.statusList", Json::object({{"purpose", "message"}})), "credentials.unknown-purpose");
    EXPECT_EQ(house.refused("wira", "credentials.statusList", Json::object({{"purpose", "revocation"}})), "gate.not-allowed");
}

}  // namespace
}  // namespace adab::credentials

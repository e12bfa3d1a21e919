// SPDX-License-Identifier: GPL-3.0-or-later
// Holds, what is due, and erasing, through the gate: who may, what stands in the way, what goes, and what stays.
#include "base/Hash.h"
#include "courses/CoursesService.h"
#include "credentials/CredentialsService.h"
#include "discipline/DisciplineService.h"
#include "files/Bundle.h"
#include "files/FilesService.h"
#include "insight/InsightService.h"
#include "people/Organisation.h"
#include "people/PeopleStore.h"
#include "policies/PoliciesService.h"
#include "reminders/RemindersService.h"
#include "rewards/RewardsService.h"
#include "standards/StandardsService.h"
#include "support/TrainedHouse.h"

#include <gmock/gmock.h>

namespace adab::files {
namespace {

using test::TrainedHouse;

struct FilesTest : testing::Test {
    TrainedHouse house{{people::registerOrganisation, standards::registerStandards, courses::registerCourses, policies::registerPolicies,
                        rewards::registerRewards, discipline::registerDiscipline, reminders::registerReminders, insight::registerInsight,
                        files::registerFiles}};

    void SetUp() override {
        house.ok("operator", "people.foundOrganisation", Json::object({{"name", "Saffron House"}, {"zone", "Asia/Tehran"}}));
        house.install(
            {{"pack.yaml",
              "kind: standards\nid: service-standards\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nvalues:\n  - id: value.honesty\n"
              "    norms:\n      - id: norm.truth\n        standards:\n          - id: standard.inquiries\n            family: speech\n"
              "            rules: [{id: answers.honest, rows: [S12], basis: culture, owner: rooms, review: 2027-01-01}]\n"},
             {"en/standards.yaml",
              "value.honesty: {title: H, text: X, why: W}\nnorm.truth: {title: N, text: X, why: W}\nstandard.inquiries: {title: I, text: "
              "X, "
              "why: W}\nanswers.honest: {title: Honest answers, text: We say what is so., why: W}\n"}});
        house.install({{"pack.yaml",
                        "kind: course\nid: honesty\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\nlessons:\n"
                        "  - {id: l1, minutes: 4, rules: [answers.honest]}\nscenarios: []\nformulas: []\n"},
                       {"items.yaml", "[]\n"},
                       {"en/course.yaml", "title: Honesty\nwhy: W\nobjectives: [O]\nlessons: {l1: {title: First}}\n"},
                       {"en/lessons/l1.md", "## One\n\n:::check c1\nWell?\n- (x) Yes | Right.\n- ( ) No | Wrong.\n:::\n"}});
        policy(house, "house", "", "24", "12");
        policy(house, "house-gb", "GB", "72", "60");
        house.addSecondHr();
        for (const char* person : {"nok", "ploy"}) house.addPerson(person, "waiter", "2026-04-01");
        house.addPerson("kate", "waiter", "2026-04-01", "london");
        house.ok("nok", "people.saveSettings", Json::object({{"pronoun", "she-marked"}, {"badgeNames", Json::object({{"en", "Nok!"}})}}));
        house.ok("nok", "reminders.saveAddress", Json::object({{"address", "nok@example.org"}}));
        house.ok("ploy", "rewards.thank", Json::object({{"person", "nok"}, {"words", "Thank you for the night shift."}}));
    }
    static void policy(TrainedHouse& house, const std::string& pack, const std::string& country, const std::string& profile,
                       const std::string& ofCase) {
        house.install(
            {{"pack.yaml", "kind: policy\nid: " + pack + "\nversion: 1.0.0\nsource_locale: en\nlocales: [en]\n" +
                               (country.empty() ? "" : "country: " + country + "\n") +
                               "rules: []\nprocess:\n  prevailing_locale: en\n  response_days: 3\n  appeal_days: 3\n  measure_days: 14\n"
                               "  hearing: on-request\n  ladder:\n    - {sanction: verbal-warning, live_months: 6, from: letter}\n"
                               "retention:\n  papers:\n    - {papers: [profile], keep_months: " +
                               profile +
                               ", from: employment-end, source: Law of names}\n    - {papers: [case, sanction], keep_months: " + ofCase +
                               ", from: case-closed, source: Law of cases}\n"
                               "    - {papers: [accountability], keep_months: 60, from: recorded, source: customary}\n"
                               "    - {papers: [preferences, address, practice, recognition], keep_months: 0, source: Nobody}\n"},
             {"en/policy.yaml", "title: P\nrules: {}\n"}});
        house.ok("hanna", "policies.enact", Json::object({{"policy", pack}, {"from", "2026-05-01"}}));
    }
    static Json about(const std::string& person = "nok") { return Json::object({{"person", person}, {"reason", "She asked for it."}}); }
    std::string verdictOf(const std::string& paper, const std::string& person = "nok") {
        const Json papers = house.ok("hanna", "files.retention", Json::object({{"person", person}}))["papers"];
        for (const Json& one : papers.items()) {
            if (one["paper"].text() == paper) return one["why"].text("may-go") + ' ' + one["through"].text("");
        }
        return "none";
    }
    std::string sourceOf(const std::string& paper, const std::string& person = "nok") {
        const Json papers = house.ok("hanna", "files.retention", Json::object({{"person", person}}))["papers"];
        for (const Json& one : papers.items()) {
            if (one["paper"].text() == paper) return one["source"].text();
        }
        return "none";
    }
    void leaves(const std::string& person, const std::string& until) {
        const Json file = house.ok("hanna", "people.file", Json::object({{"person", person}}));
        house.ok("operator", "people.endJob", Json::object({{"job", file["jobs"].at(0)["job"]}, {"until", until}}));
    }
    /// nok is trained on the rule before the day on which it is said to have been broken.
    void learn() {
        house.setNow("2026-05-02T08:00:00Z");
        house.ok("nok", "courses.finishLesson", Json::object({{"course", "honesty"}, {"lesson", "l1"}}));
        house.setNow("2026-05-06T08:00:00Z");
    }
    /// Lets hanna open a case about nok, or only report what ploy says.
    Json allege(const char* command, const std::string& allegation) {
        return house.ok("hanna", command,
                        Json::object({{"person", "nok"},
                                      {"rule", "answers.honest"},
                                      {"occurredOn", "2026-05-04"},
                                      {"discoveredOn", "2026-05-05"},
                                      {"allegation", allegation},
                                      {"accuser", "ploy"},
                                      {"evidence", Json::list({Json::object({{"kind", "complaint"}, {"text", "It was shut!"}})})}}));
    }
    /// A case about nok, decided with a warning that has been received; its time to appeal is open.
    std::string decidedCase() {
        learn();
        const Json one = Json::object({{"case", allege("discipline.openCase", "Told a guest that the pool was open.")["case"]}});
        const auto with = [&](Json more) { return more.set("case", one["case"]); };
        house.ok("hanna", "discipline.serveNotice", with(Json::object({{"locales", Json::list({"en"})}})));
        house.ok("nok", "discipline.respond", with(Json::object({{"answer", "The list said so."}, {"hearing", false}})));
        house.ok("omid", "discipline.decide",
                 with(Json::object({{"upheld", true},
                                    {"sanction", "verbal-warning"},
                                    {"reasons", "It was so."},
                                    {"improvement", "Look first."},
                                    {"reviewOn", "2026-08-01"}})));
        house.ok("nok", "discipline.confirmReceipt", one);
        return one["case"].text();
    }
};

TEST_F(FilesTest, HrHoldsAFileWithAReasonAndLiftsItWithOne) {
    EXPECT_EQ(house.refused("nok", "files.placeHold", about()), "gate.not-allowed");
    EXPECT_EQ(house.refused("operator", "files.placeHold", about()), "gate.not-allowed");
    EXPECT_EQ(house.refused("hanna", "files.placeHold", about("hanna")), "files.own-file");
    EXPECT_EQ(house.refused("hanna", "files.placeHold", Json::object({{"person", "nok"}, {"reason", ""}})), "files.reason-missing");
    EXPECT_EQ(house.refused("hanna", "files.placeHold", about().set("case", "case-none")), "discipline.case-unknown");
    const std::string hold = house.ok("hanna", "files.placeHold", about())["hold"].text();
    EXPECT_EQ(house.refused("omid", "files.placeHold", about()), "files.held-already");
    const Json standing = house.ok("omid", "files.holds")["rows"];
    ASSERT_EQ(standing.size(), 1u);
    EXPECT_EQ(standing.at(0)["reason"].text(), "She asked for it.");
    EXPECT_THAT(standing.at(0)["sentence"].text(), testing::HasSubstr("hanna"));
    EXPECT_EQ(house.refused("omid", "files.erasePerson", about()), "files.held");
    EXPECT_EQ(verdictOf("preferences"), "held ");

    EXPECT_EQ(house.refused("omid", "files.liftHold", Json::object({{"hold", hold}, {"reason", ""}})), "files.reason-missing");
    house.ok("omid", "files.liftHold", Json::object({{"hold", hold}, {"reason", "The claim was settled."}}));
    EXPECT_EQ(house.refused("omid", "files.liftHold", Json::object({{"hold", hold}, {"reason", "Again."}})), "files.hold-unknown");
    EXPECT_EQ(house.ok("omid", "files.holds")["rows"].size(), 0u);
    const Json past = house.ok("omid", "files.holds", Json::object({{"person", "nok"}}))["rows"];
    EXPECT_EQ(past.at(0)["liftedReason"].text(), "The claim was settled.");
    house.ok("hanna", "files.placeHold", about());
    house.expectDerivable();
}

TEST_F(FilesTest, whatMustBeKeptIsNamedAndTheRestGoes) {
    EXPECT_EQ(verdictOf("profile"), "still-working ");
    EXPECT_EQ(house.refused("hanna", "files.erasePerson", about("hanna")), "files.own-file");
    EXPECT_EQ(house.refused("nok", "files.erasePerson", about()), "gate.not-allowed");
    leaves("nok", "2026-05-31");
    house.setNow("2026-06-10T08:00:00Z");
    EXPECT_EQ(verdictOf("profile"), "kept 2028-05-31");
    const Json due = house.ok("hanna", "files.due")["rows"];
    ASSERT_EQ(due.size(), 1u);
    EXPECT_EQ(due.at(0)["person"].text(), "nok");
    EXPECT_EQ(due.at(0)["mayGo"].integer(), 4);

    const Json erased = house.ok("hanna", "files.erasePerson", about());
    EXPECT_EQ(erased["erased"].integer(), 4) << "pronoun, badge, address, thanks";
    ASSERT_EQ(erased["kept"].size(), 1u);
    EXPECT_EQ(erased["kept"].at(0)["paper"].text(), "profile");
    EXPECT_EQ(erased["kept"].at(0)["through"].text(), "2028-05-31");
    EXPECT_TRUE(erased["clean"].boolean());
    const auto session = house.database().session();
    EXPECT_EQ(people::nameOf(*session, "nok").name, "nok") << "a name that must be kept is not gone";
    EXPECT_TRUE(people::loginOf(*session, "nok"));
    EXPECT_EQ(people::privateTextOf(*session, "nok", "pronoun"), std::nullopt);
    EXPECT_EQ(house.ok("hanna", "files.due")["rows"].size(), 0u);
    EXPECT_EQ(house.ok("hanna", "files.erasePerson", about())["erased"].integer(), 0) << "once more cleans the files, and nothing else";

    house.setNow("2028-05-31T20:00:00Z");  // 23:30 of the last day
    EXPECT_EQ(verdictOf("profile"), "kept 2028-05-31");
    house.setNow("2028-05-31T20:30:00Z");
    EXPECT_EQ(verdictOf("profile"), "may-go ");
    house.ok("omid", "files.erasePerson", about());
    EXPECT_EQ(people::nameOf(*session, "nok").name, "[nok]");
    EXPECT_FALSE(people::loginOf(*session, "nok"));
    EXPECT_TRUE(house.ok("hanna", "files.retention", Json::object({{"person", "nok"}}))["erased"].boolean());
    EXPECT_EQ(house.ok("hanna", "files.due")["rows"].size(), 0u);
    house.expectDerivable();
}

TEST_F(FilesTest, theCountrySaysHowLong) {
    leaves("kate", "2026-05-31");
    house.setNow("2026-06-10T08:00:00Z");
    EXPECT_EQ(verdictOf("profile", "kate"), "kept 2032-05-31");
    EXPECT_EQ(sourceOf("profile", "kate"), "Law of names") << "as the policy cites it";
    const std::string code = house.refused("hanna", "files.erasePerson", about("kate"));
    EXPECT_EQ(code, "files.nothing-yet") << "nothing may go";
}

TEST_F(FilesTest, whatNoLawAsksForIsSaidToBeCustom) {
    const std::string hold = house.ok("hanna", "files.placeHold", about())["hold"].text();
    house.ok("hanna", "files.liftHold", Json::object({{"hold", hold}, {"reason", "Settled."}}));
    EXPECT_EQ(sourceOf("accountability"), "Customary; a policy of the country may say otherwise.");
}

TEST_F(FilesTest, anOpenCaseAndItsAppealForbidIt) {
    const std::string id = decidedCase();
    EXPECT_EQ(house.refused("hanna", "files.erasePerson", about()), "files.case-open");
    EXPECT_EQ(verdictOf("case"), "case-open ");
    house.ok("nok", "discipline.appeal", Json::object({{"case", id}, {"grounds", "It was the list."}}));
    house.setNow("2026-07-20T08:00:00Z");
    EXPECT_EQ(house.refused("hanna", "files.erasePerson", about()), "files.case-open") << "nobody has decided the appeal";
    house.addPerson("director", "hr-officer", "2026-01-01");
    house.ok("operator", "people.grantRole", Json::object({{"person", "director"}, {"role", "hr"}, {"scope", "organisation"}}));
    house.ok("director", "discipline.decideAppeal", Json::object({{"case", id}, {"outcome", "upheld"}, {"reasons", "It stands."}}));
    EXPECT_EQ(verdictOf("case"), "sanction-counts 2026-11-05") << "six months from 6 May, the first day counts";
    house.setNow("2026-12-01T08:00:00Z");
    EXPECT_EQ(verdictOf("sanction"), "kept 2027-11-05");
    // A hold on the case keeps its papers, and nothing else.
    house.ok("hanna", "files.placeHold", about().set("case", id));
    house.setNow("2027-12-01T08:00:00Z");
    EXPECT_EQ(verdictOf("case"), "held ");
    const Json erased = house.ok("hanna", "files.erasePerson", about());
    EXPECT_EQ(erased["erased"].integer(), 4);
    const std::string hold = house.ok("hanna", "files.holds", Json::object({{"case", id}}))["rows"].at(0)["hold"].text();
    house.ok("omid", "files.liftHold", Json::object({{"hold", hold}, {"reason", "Settled."}}));
    house.ok("hanna", "files.erasePerson", about());
    const Json one = house.ok("hanna", "discipline.case", Json::object({{"case", id}}));
    EXPECT_EQ(one["allegation"].text(""), "");
    EXPECT_EQ(one["stage"].text(), "closed") << "what was decided stays on record";
    house.expectDerivable();
}

TEST_F(FilesTest, whatWasReportedIsOpenUntilSomebodyHasLooked) {
    learn();
    allege("discipline.reportConcern", "Told a guest that the pool was open.");
    EXPECT_EQ(house.refused("hanna", "files.erasePerson", about()), "files.case-open");
    EXPECT_EQ(verdictOf("case"), "case-open ");
}

TEST_F(FilesTest, certificatesStay) {
    base::SeededEntropy entropy(7);
    const ledger::SigningKey key = ledger::newSigningKey(entropy);
    TrainedHouse trained{{people::registerOrganisation, [&](gate::Registry& registry) { credentials::registerCredentials(registry, key); },
                          policies::registerPolicies, rewards::registerRewards, discipline::registerDiscipline, files::registerFiles}};
    trained.ok("operator", "people.foundOrganisation", Json::object({{"name", "Saffron House"}, {"zone", "Asia/Tehran"}}));
    policy(trained, "house", "", "24", "12");
    trained.addPerson("nok", "waiter", "2026-04-01");
    trained.installCourse();
    trained.installProgram();
    trained.certify("nok");
    ASSERT_EQ(trained.labelOf("nok", "2026-05-20T08:00:00Z"), "certified");
    const Json file = trained.ok("hanna", "people.file", Json::object({{"person", "nok"}}));
    trained.ok("operator", "people.endJob", Json::object({{"job", file["jobs"].at(0)["job"]}, {"until", "2026-05-31"}}));
    trained.setNow("2029-01-01T08:00:00Z");
    const Json certificate = Json::object({{"person", "nok"}, {"program", "onboarding"}});
    trained.ok("hanna", "credentials.certificate", certificate);
    trained.ok("hanna", "files.erasePerson", about());
    EXPECT_EQ(trained.refused("hanna", "credentials.certificate", certificate), "credentials.holder-erased");
    EXPECT_EQ(people::nameOf(*trained.database().session(), "nok").name, "[nok]");
    EXPECT_EQ(trained.labelOf("nok", "2026-05-20T08:00:00Z"), "certified") << "what was true stays on record, without a name";
    trained.expectDerivable();
}

TEST_F(FilesTest, aFileIsCheckedWithoutTheHouse) {
    decidedCase();
    base::SeededEntropy entropy(7);
    const ledger::SigningKey key = ledger::newSigningKey(entropy);
    const auto session = house.database().session();
    const std::string pdf = "%PDF pages";
    const std::string bytes = sealed(personBundle(*session, "nok", house.clock().now(), key, For::Others), {{"person.pdf", pdf}}, key);
    const auto beside = [&](const std::string& name) { return name == "person.pdf" ? std::optional(pdf) : std::nullopt; };
    const Checked found = check("person.json", bytes, beside, key.publicKey);
    EXPECT_TRUE(found.faults.empty()) << found.faults.front().code;
    EXPECT_GT(found.records, 10);
    EXPECT_EQ(found.closed, 0);
    EXPECT_GE(found.opened, 10);
    EXPECT_THAT(bytes, testing::HasSubstr("Thank you for the night shift."));
    // Whatever octet is turned, it is seen.
    for (std::size_t at = 0; at < bytes.size(); at += 1 + bytes.size() / 400) {
        std::string changed = bytes;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        EXPECT_FALSE(check("person.json", changed, beside, std::nullopt).faults.empty()) << at << ": " << bytes.substr(at, 20);
    }
    EXPECT_EQ(
        check("person.json", bytes, [](const std::string&) { return std::optional(std::string("%PDF other")); }, {}).faults.at(0).code,
        "files.bundle-file");
    EXPECT_EQ(check("person.json", bytes, [](const std::string&) { return std::optional<std::string>(); }, {}).faults.at(0).code,
              "files.bundle-missing");
    EXPECT_EQ(check("person.json", bytes, beside, std::string("other")).faults.at(0).code, "files.bundle-key");
    // Signed anew by somebody who changed a text: the commitment tells.
    Json forged = base::parseJson(bytes);
    Json texts = forged["texts"];
    Json::List list = texts.items();
    list.front().set("text", "somebody else's words");
    forged.set("texts", Json::list(list));
    const Checked told = check("person.json", sealed(forged, {{"person.pdf", pdf}}, key), beside, key.publicKey);
    ASSERT_EQ(told.faults.size(), 1u);
    EXPECT_EQ(told.faults.front().code, "files.bundle-text");
}

TEST_F(FilesTest, nobodyReadsOfACaseBeforeItsNotice) {
    base::SeededEntropy entropy(7);
    const ledger::SigningKey key = ledger::newSigningKey(entropy);
    learn();
    const std::string id = allege("discipline.openCase", "Looked into.")["case"].text();
    const auto session = house.database().session();
    const auto textOf = [&](For reader) { return sealed(personBundle(*session, "nok", house.clock().now(), key, reader), {}, key); };
    EXPECT_THAT(textOf(For::Others), testing::HasSubstr("Looked into."));
    EXPECT_THAT(textOf(For::Themselves), testing::Not(testing::HasSubstr("Looked into.")));
    const Checked found =
        check("person.json", textOf(For::Themselves), [](const std::string&) { return std::optional<std::string>(); }, {});
    EXPECT_TRUE(found.faults.empty());
    const Checked whole = check("person.json", textOf(For::Others), [](const std::string&) { return std::optional<std::string>(); }, {});
    EXPECT_EQ(whole.closed, 0);
    EXPECT_GE(whole.opened - found.opened, 2);
    // A record says by itself who accuses whom of what: it is left out, not only its words.
    EXPECT_EQ(found.closed, 0);
    EXPECT_EQ(whole.records - found.records, 3) << "reported, screened, opened";
    EXPECT_THAT(textOf(For::Others), testing::HasSubstr("answers.honest"));
    EXPECT_THAT(textOf(For::Themselves), testing::Not(testing::HasSubstr("answers.honest")));
    house.ok("hanna", "discipline.serveNotice", Json::object({{"case", id}, {"locales", Json::list({"en"})}}));
    EXPECT_EQ(textOf(For::Themselves), textOf(For::Others)) << "from the notice on, all of it";
}

TEST_F(FilesTest, norOfAHoldOnItNorOfWhatWasReportedForNothing) {
    base::SeededEntropy entropy(7);
    const ledger::SigningKey key = ledger::newSigningKey(entropy);
    // In HR, nok may ask about every file, and reads of their own what anybody reads of theirs.
    house.ok("operator", "people.grantRole", Json::object({{"person", "nok"}, {"role", "hr"}, {"scope", "organisation"}}));
    learn();
    const Json screened = Json::object({{"concern", allege("discipline.reportConcern", "Looked into.")["concern"]},
                                        {"person", "nok"},
                                        {"outcome", "none"},
                                        {"reason", "The other guest was mistaken."}});
    house.ok("omid", "discipline.screen", screened);
    const std::string id = allege("discipline.openCase", "Looked into.")["case"].text();
    house.ok("hanna", "files.placeHold", about().set("case", id).set("reason", "Placed for the court."));
    const std::string first = house.ok("hanna", "files.holds", Json::object({{"case", id}}))["rows"].at(0)["hold"].text();
    house.ok("hanna", "files.liftHold", Json::object({{"hold", first}, {"reason", "Lifted for the court."}}));
    house.ok("hanna", "files.placeHold", about().set("case", id).set("reason", "Placed for the court."));
    const Json own = Json::object({{"person", "nok"}});
    const auto texts = [&](For reader) {
        const auto session = house.database().session();
        return sealed(personBundle(*session, "nok", house.clock().now(), key, reader), {}, key) +
               toText(house.ok(reader == For::Others ? "hanna" : "nok", "files.holds", own)) +
               toText(house.ok(reader == For::Others ? "hanna" : "nok", "files.retention", own)) +
               toText(house.ok(reader == For::Others ? "hanna" : "nok", "insight.record", own));
    };
    const std::vector<std::string> words{"for the court", "legal hold was placed", "A case about this person is open", "Papers of a case"};
    for (const std::string& one : words) EXPECT_THAT(texts(For::Others), testing::HasSubstr(one));
    for (const std::string& one : words) EXPECT_THAT(texts(For::Themselves), testing::Not(testing::HasSubstr(one)));
    EXPECT_THAT(texts(For::Others), testing::HasSubstr("The other guest was mistaken."));
    house.ok("hanna", "discipline.serveNotice", Json::object({{"case", id}, {"locales", Json::list({"en"})}}));
    EXPECT_THAT(texts(For::Themselves), testing::HasSubstr("Placed for the court."));
    EXPECT_THAT(texts(For::Themselves), testing::HasSubstr("Lifted for the court."));
    EXPECT_THAT(texts(For::Themselves), testing::Not(testing::HasSubstr("The other guest was mistaken.")));
}

}  // namespace
}  // namespace adab::files

// SPDX-License-Identifier: GPL-3.0-or-later
// `outbox send` as a timer calls it: an organisation whose adab.properties names a mail server, and that server.
#include "base/Time.h"
#include "core/cli/Program.h"
#include "support/SmtpServer.h"
#include "support/TestHouse.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>

namespace adab::test {
namespace {

class OutboxCommand : public testing::Test {
protected:
    OutboxCommand() {
        // The program has no clock but the machine's: what is demonstrated ends yesterday.
        const std::string yesterday = base::SystemClock().now().plusMs(-base::kDayMs).iso();
        const Ran made = run({"demo", "--staff", "9", "--seed", "3", "--now", yesterday});
        EXPECT_EQ(made.exit, 0) << made.out;
        const Json sites = call("people.sites", Json::object())["rows"];
        for (const Json& site : sites.items()) {
            call("reminders.setHours", Json::object({{"site", site["site"]}, {"from", "00:00"}, {"until", "24:00"}}));
        }
        const Json matrix = run({"report", "matrix", "--json"}).json();
        for (const Json& row : matrix["rows"].items()) {
            call("reminders.saveAddress", Json::object({{"person", row["person"]}, {"address", row["person"].text() + "@example.org"}}));
        }
    }
    Ran run(std::vector<std::string> words) {
        words.insert(words.begin(), {"--data", folder.path("house")});
        return adabctl(words);
    }
    Json call(const std::string& name, const Json& args) {
        const Ran ran = run({"gate", "call", name, base::toText(args), "--json"});
        EXPECT_EQ(ran.exit, 0) << name << ran.out;
        return ran.json()["value"];
    }
    void mailGoesTo(int port) {
        std::ofstream(folder.path("house") + "/adab.properties")
            << "mail.host = localhost\nmail.security = none\nmail.from = adab@example.org\nmail.port = " << port << '\n';
    }
    Ran send() { return run({"outbox", "send", "--json"}); }
    TemporaryFolder folder;
};

TEST_F(OutboxCommand, sendsWhatIsDueOnceAndLosesNothing) {
    EXPECT_EQ(send().json()["error"]["code"].text(), "reminders.mail-not-set-up");
    // Nobody answers: everything waits, and nothing is told twice later.
    int closed = 0;
    {
        closed = SmtpServer(folder.path(), "plain").port();
    }
    mailGoesTo(closed);
    const Ran waiting = send();
    EXPECT_EQ(waiting.exit, 1) << waiting.out;
    const std::int64_t due = waiting.json()["queued"].integer();
    EXPECT_GE(due, 2) << waiting.out;
    EXPECT_EQ(waiting.json()["later"].integer(), due);

    SmtpServer server(folder.path(), "plain");
    mailGoesTo(server.port());
    const Ran sent = send();
    EXPECT_EQ(sent.exit, 0) << sent.out;
    EXPECT_EQ(sent.json()["queued"].integer(), 0);
    EXPECT_EQ(sent.json()["sent"].integer(), due);
    EXPECT_EQ(send().json()["sent"].integer(), 0);
    const auto letters = server.letters();
    ASSERT_EQ(static_cast<std::int64_t>(letters.size()), due);
    std::set<std::string> recipients;
    for (const auto& letter : letters) {
        EXPECT_TRUE(recipients.insert(letter.to).second) << letter.to << " got two letters";
        EXPECT_FALSE(letter.subject.empty());
        EXPECT_NE(letter.body.find("•"), std::string::npos) << letter.body;
    }
}

}  // namespace
}  // namespace adab::test

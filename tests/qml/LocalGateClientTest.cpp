// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/JsonVariant.h"
#include "bridge/LocalGateClient.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

namespace adab::test {
namespace {

using bridge::LocalGateClient;

bool until(const std::function<bool()>& holds) {
    QElapsedTimer timer;
    timer.start();
    while (!holds()) {
        if (timer.elapsed() > 20'000) return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 10);
    }
    return true;
}

std::shared_ptr<const Phrases> phrases() { return Phrases::load(house::shareFolder() + "/assets/i18n/core"); }

LocalGateClient::Open opening(const std::string& folder, house::Options::Opening how) {
    return [folder, how] { return house::House::open({folder, how, nullptr, nullptr}); };
}

TEST(JsonVariantTest, ComesBackAsItWent) {
    const Json value = adab::base::parseJson(R"({"a":[1,-2,true,null,"ادب"],"b":{"c":9007199254740991},"d":[]})");
    EXPECT_EQ(bridge::toJson(bridge::toVariant(value)), value);
}

TEST(JsonVariantTest, AWholeNumberOfJavaScriptIsAnInteger) {
    EXPECT_TRUE(bridge::toJson(QVariant(3.0)).isInteger());
    EXPECT_EQ(bridge::toJson(QVariant(3.5)).kind(), Json::Kind::Real);
}

TEST(LocalGateClientTest, AnswersWhatWasAskedBeforeItWasOpen) {
    const QTemporaryDir folder;
    LocalGateClient client(opening(folder.path().toStdString() + "/house", house::Options::Opening::Create), phrases);
    std::optional<bridge::GateAnswer> answer;
    bridge::GateRequest request;
    request.name = QStringLiteral("people.me");
    request.locale = QStringLiteral("th");
    client.ask(request, {}, [&](const bridge::GateAnswer& given) { answer = given; });
    EXPECT_EQ(client.opening(), bridge::GateClient::Opening::Opening);
    ASSERT_TRUE(until([&] { return answer.has_value(); }));
    EXPECT_EQ(client.opening(), bridge::GateClient::Opening::Open);
    EXPECT_FALSE(answer->ok);
    EXPECT_EQ(answer->code, QStringLiteral("gate.sign-in-first"));
    EXPECT_FALSE(answer->message.isEmpty());
    EXPECT_NE(answer->message, answer->code) << "the sentence is missing";
}

TEST(LocalGateClientTest, SaysInTheReadersLanguageWhyItCannotBeOpened) {
    const QTemporaryDir folder;
    LocalGateClient client(opening(folder.path().toStdString(), house::Options::Opening::Existing), phrases);
    ASSERT_TRUE(until([&] { return client.opening() != bridge::GateClient::Opening::Opening; }));
    EXPECT_EQ(client.opening(), bridge::GateClient::Opening::Failed);
    for (const char* locale : {"en", "th", "fa", "ar"}) {
        const QString sentence = client.openingMessage(QString::fromLatin1(locale));
        EXPECT_FALSE(sentence.isEmpty());
        EXPECT_FALSE(sentence.startsWith(QLatin1String("house."))) << locale;
    }
    std::optional<bridge::GateAnswer> answer;
    client.ask({}, {}, [&](const bridge::GateAnswer& given) { answer = given; });
    ASSERT_TRUE(until([&] { return answer.has_value(); }));
    EXPECT_FALSE(answer->ok);
}

TEST(LocalGateClientTest, SeesWhatAnotherProgramWroteInTheSameFolder) {
    const QTemporaryDir folder;
    const std::string place = folder.path().toStdString() + "/house";
    LocalGateClient client(opening(place, house::Options::Opening::Create), phrases);
    ASSERT_TRUE(until([&] { return client.opening() == bridge::GateClient::Opening::Open; }));
    std::optional<bridge::GateChanges> changes;
    client.changesSince(-1, [&](const bridge::GateChanges& given) { changes = given; });
    ASSERT_TRUE(until([&] { return changes.has_value(); }));
    const qint64 head = changes->head;

    const auto other = house::House::open({place, house::Options::Opening::Existing, nullptr, nullptr});
    const auto written =
        other->gate().callAs("operator", {"people.addStaff", Json::object({{"name", "Malee"}, {"latinName", "Malee"}}), {}, {}, {}, {}});
    ASSERT_TRUE(written.ok()) << written.message;

    changes.reset();
    client.changesSince(head, [&](const bridge::GateChanges& given) { changes = given; });
    ASSERT_TRUE(until([&] { return changes.has_value(); }));
    EXPECT_GT(changes->head, head);
    EXPECT_TRUE(changes->rooms.contains(QStringLiteral("people")));
}

}  // namespace
}  // namespace adab::test

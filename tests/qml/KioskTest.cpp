// SPDX-License-Identifier: GPL-3.0-or-later
//
// A kiosk: a tablet without keys. A phrase is practised with the pointer alone, on the keyboard that the screen shows.

#include "Seated.h"
#include "house/Founding.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

namespace adab::test {
namespace {

/// Every key that the on-screen keyboard shows, by the letter on it.
void keysIn(QQuickItem* item, const QRectF& window, QHash<QString, QQuickItem*>& keys) {
    if (!item->isVisible()) return;
    const QVariant text = item->property("text");
    if (item->property("keyType").isValid() && text.isValid() && item->width() > 0 &&
        window.contains(item->mapToScene(QPointF(item->width() / 2, item->height() / 2))) && !keys.contains(text.toString().toLower()))
        keys.insert(text.toString().toLower(), item);
    for (QQuickItem* child : item->childItems()) keysIn(child, window, keys);
}

QHash<QString, QQuickItem*> keysOf(Driver& hands) {
    QHash<QString, QQuickItem*> keys;
    const QQuickWindow& window = hands.window();
    keysIn(window.contentItem(), QRectF(QPointF(), QSizeF(window.size())), keys);
    return keys;
}

class KioskTest : public testing::TestWithParam<std::pair<const char*, const char*>> {};

TEST_P(KioskTest, aPhraseIsSaidOnTheKeyboardOfTheScreen) {
    const std::string locale = GetParam().first;
    const QString word = QString::fromUtf8(GetParam().second);
    const QTemporaryDir folder;
    const std::string place = folder.path().toStdString() + "/house";
    const auto clock = std::make_shared<base::SetClock>(*Instant::parse("2026-01-01T03:00:00.000Z"));
    QString token;
    {
        const auto house = house::House::open({place, house::Options::Opening::Create, clock, nullptr});
        house::installShipped(*house, *Date::parse("2026-01-01"));
        house::asOperator(*house, "people.addSite",
                          object({{"site", "here"},
                                  {"names", object({{"en", "Here"}, {"th", "ที่นี่"}, {"fa", "اینجا"}, {"ar", "هنا"}})},
                                  {"zone", "Asia/Bangkok"},
                                  {"country", "TH"}}));
        const Json added = house::asOperator(*house, "people.addStaff", object({{"name", "Malee"}, {"latinName", "Malee"}}));
        token = tokenOf(*house, added["person"].text(), locale);
    }
    Seated seat(place, clock, locale, bridge::House::Seat::Kiosk);
    Driver& hands = seat.hands();
    seat.open(token, QStringLiteral("learner/Formula"), {{QStringLiteral("formula"), QStringLiteral("apology")}});
    EXPECT_TRUE(keysOf(hands).isEmpty()) << "the keyboard comes when one writes";
    hands.tap(QStringLiteral("own-words"));
    QQuickItem* field = hands.see(QStringLiteral("utterance"));
    hands.tap(field);
    hands.until(QStringLiteral("the keyboard"), [&] { return !keysOf(hands).isEmpty(); });
    hands.settle();
    for (const QChar letter : word) {
        const auto keys = keysOf(hands);
        QQuickItem* key = keys.value(QString(letter));
        ASSERT_TRUE(key) << QString(letter).toStdString() << " is not among "
                         << QStringList(keys.keys()).join(QLatin1Char(' ')).toStdString();
        const QString before = field->property("text").toString() + field->property("preeditText").toString();
        hands.tap(key);
        hands.until(QStringLiteral("the letter"),
                    [&] { return field->property("text").toString() + field->property("preeditText").toString() != before; });
    }
    // The keyboard leaves room for the button.
    hands.tap(QStringLiteral("primary"));
    hands.see(QStringLiteral("mend"));
    EXPECT_EQ(field->property("text").toString().toLower(), word);
    bool heard = false;
    for (const QString& text : hands.texts()) heard = heard || text.toLower() == word;
    EXPECT_TRUE(heard) << "on the card of the part that it says: " << hands.texts().join(QStringLiteral(" | ")).toStdString();
}

INSTANTIATE_TEST_SUITE_P(InEveryLanguage, KioskTest,
                         testing::Values(std::pair{"en", "sorry"}, std::pair{"th", "ขออภัย"}, std::pair{"fa", "ببخشید"},
                                         std::pair{"ar", "عذرا"}),
                         [](const auto& of) { return std::string(of.param.first); });

}  // namespace
}  // namespace adab::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrasing.h"

#include <gtest/gtest.h>

namespace adab::components {
namespace {

/// The tokens in a line: `word|`, a control as `before[n]after|`, marks of direction as `>` and `<`.
std::string tokens(const QStringList& texts, bool rightToLeft = false) {
    QString line;
    for (const QVariant& each : Phrasing::tokens(texts, rightToLeft)) {
        const QVariantMap token = each.toMap();
        const int control = token[QStringLiteral("control")].toInt();
        if (control >= 0)
            line += token[QStringLiteral("before")].toString() + QStringLiteral("[%1]").arg(control) +
                    token[QStringLiteral("after")].toString();
        else
            line += token[QStringLiteral("text")].toString();
        line += QLatin1Char('|');
    }
    line.replace(QChar(0x200E), QLatin1Char('>')).replace(QChar(0x200F), QLatin1Char('<')).replace(QLatin1Char('\n'), QLatin1Char('/'));
    return line.toStdString();
}

TEST(PhrasingTest, APlainTextIsCutWhereLinesBreak) {
    EXPECT_EQ(tokens({QStringLiteral("We say \"good day\".\nThen")}), "We |say |\"good |day\". |/|Then|");
}

TEST(PhrasingTest, WhatClosesStaysWithTheControlAndWhatOpensGoesToIt) {
    EXPECT_EQ(tokens({QStringLiteral("Within "), QString(), QStringLiteral(", or "), QString(), QStringLiteral(".")}),
              "Within |[1]>,|or |[3]>.|");
    EXPECT_EQ(tokens({QStringLiteral("We say (“"), QString(), QStringLiteral("”) here")}), "We |say |>(“[1]>”)|here|");
    EXPECT_EQ(tokens({QStringLiteral("Say: \""), QString(), QStringLiteral("\". Go")}), "Say: |>\"[1]>\".|Go|");
    EXPECT_EQ(tokens({QStringLiteral("day\""), QString(), QStringLiteral("s")}), "day\"|[1]|s|") << "a straight quote behind a word closes";
    EXPECT_EQ(tokens({QString(), QStringLiteral(". "), QString(), QStringLiteral("“"), QString()}), "[0]>.|[2]|>“[4]|");
}

TEST(PhrasingTest, SignsRunAsTheSentenceDoes) {
    EXPECT_EQ(tokens({QStringLiteral("گفت: «"), QString(), QStringLiteral("».")}, true), "گفت: |<«[1]<».|");
    EXPECT_EQ(tokens({QStringLiteral("اتاق 12 است")}, true), "اتاق |<12 |است|");
    EXPECT_EQ(tokens({QStringLiteral("بگویید Good morning, و")}, true), "بگویید |<Good morning, |و|");
}

TEST(PhrasingTest, WhatOpensStaysWithTheWordBehindItInThaiToo) {
    EXPECT_EQ(tokens({QStringLiteral("ให้ครบ “หลัง"), QString()}), "ให้|ครบ “หลัง|[1]|");
}

TEST(PhrasingTest, TheThaiRepeatSignStaysWithItsWord) {
    EXPECT_EQ(tokens({QStringLiteral("ช้า ๆ "), QString(), QStringLiteral("ๆ ไป")}), "ช้า ๆ |[1]ๆ|ไป|");
}

}  // namespace
}  // namespace adab::components

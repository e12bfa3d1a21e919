// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/Faces.h"

#include "base/Json.h"
#include "base/Result.h"

#include <QGuiApplication>

namespace adab::print {

bool isRightToLeft(const std::string& locale) { return locale == "fa" || locale == "ar"; }

QStringList familiesOf(const std::string& locale) {
    QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Serif Thai"), QStringLiteral("Noto Sans Thai"),
                         QStringLiteral("Noto Naskh Arabic"), QStringLiteral("Noto Sans Arabic")};
    if (locale == "th") families.move(1, 0);
    if (isRightToLeft(locale)) families.move(3, 0);
    return families;
}

void requireFonts() {
    if (qobject_cast<QGuiApplication*>(QCoreApplication::instance())) return;
    throw Refused("print.failed", Json::object({{"detail", "no fonts are loaded"}}));
}

}  // namespace adab::print

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHash>

namespace adab::app {

QStringList loadFonts(const QString& folder) {
    // Once in a program: each time more would make every search for a letter longer.
    static QHash<QString, QStringList> loaded;
    if (const auto found = loaded.constFind(folder); found != loaded.constEnd()) return *found;
    static const char* const kFiles[] = {"NotoSans-Regular.ttf",       "NotoSans-Bold.ttf",         "NotoSansThai-Regular.ttf",
                                         "NotoSansThai-Bold.ttf",      "NotoSerifThai-Regular.ttf", "NotoSerifThai-Bold.ttf",
                                         "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf",   "NotoNaskhArabic-Regular.ttf",
                                         "NotoNaskhArabic-Bold.ttf"};
    QStringList missing;
    for (const char* file : kFiles) {
        const QString name = QString::fromLatin1(file);
        if (QFontDatabase::addApplicationFont(QDir(folder).filePath(name)) < 0) missing.append(name);
    }
    if (!missing.contains(QStringLiteral("NotoSans-Regular.ttf"))) QGuiApplication::setFont(QFont(QStringLiteral("Noto Sans"), 11));
    loaded.insert(folder, missing);
    return missing;
}

}  // namespace adab::app

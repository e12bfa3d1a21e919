// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/Arguments.h"

#include <QJSValue>

namespace adab::bridge {

namespace {

QVariant plain(const QVariant& value) {
    if (value.metaType() == QMetaType::fromType<QJSValue>()) return plain(value.value<QJSValue>().toVariant());
    if (value.metaType().id() == QMetaType::QVariantMap) return plainArguments(value.toMap());
    if (value.metaType().id() == QMetaType::QVariantList) {
        QVariantList list = value.toList();
        for (QVariant& item : list) item = plain(item);
        return list;
    }
    return value;
}

}  // namespace

QVariantMap plainArguments(const QVariantMap& args) {
    QVariantMap result;
    for (auto it = args.cbegin(); it != args.cend(); ++it) {
        // `undefined` means that the page has nothing to say about it.
        const QVariant value = plain(it.value());
        if (value.isValid()) result.insert(it.key(), value);
    }
    return result;
}

}  // namespace adab::bridge

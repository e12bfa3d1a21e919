// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/JsonVariant.h"

#include <cmath>

namespace adab::bridge {

QVariant toVariant(const Json& value) {
    switch (value.kind()) {
        case Json::Kind::Null: return QVariant::fromValue(nullptr);
        case Json::Kind::Boolean: return value.boolean();
        case Json::Kind::Integer: return static_cast<qlonglong>(value.integer());
        case Json::Kind::Real: return value.real();
        case Json::Kind::Text: return QString::fromStdString(value.text());
        case Json::Kind::List: {
            QVariantList list;
            list.reserve(static_cast<qsizetype>(value.items().size()));
            for (const Json& item : value.items()) list.append(toVariant(item));
            return list;
        }
        case Json::Kind::Object: {
            QVariantMap map;
            for (const auto& [name, member] : value.members()) map.insert(QString::fromStdString(name), toVariant(member));
            return map;
        }
    }
    return {};
}

Json toJson(const QVariant& value) {
    switch (value.metaType().id()) {
        case QMetaType::UnknownType:
        case QMetaType::Nullptr: return {};
        case QMetaType::Bool: return value.toBool();
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
        case QMetaType::ULongLong: return static_cast<std::int64_t>(value.toLongLong());
        case QMetaType::Float:
        case QMetaType::Double: {
            const double number = value.toDouble();
            constexpr double kLargest = 9007199254740991.0;
            if (std::trunc(number) == number && std::abs(number) <= kLargest) return static_cast<std::int64_t>(number);
            return number;
        }
        case QMetaType::QVariantMap: {
            Json object = Json::object();
            const QVariantMap map = value.toMap();
            for (auto it = map.cbegin(); it != map.cend(); ++it) object.set(it.key().toStdString(), toJson(it.value()));
            return object;
        }
        case QMetaType::QVariantList:
        case QMetaType::QStringList: {
            Json list = Json::list();
            const QVariantList items = value.toList();
            for (const QVariant& item : items) list.push(toJson(item));
            return list;
        }
        default: return value.toString().toStdString();
    }
}

}  // namespace adab::bridge

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariant>

namespace adab::bridge {

/// Arrays and objects of JavaScript may hide inside variants; what goes to the gate is plain lists and maps.
QVariantMap plainArguments(const QVariantMap& args);

}  // namespace adab::bridge

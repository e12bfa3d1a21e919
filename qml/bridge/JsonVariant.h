// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Json.h"

#include <QVariant>

namespace adab::bridge {

/// The one place where the gate's values become Qt's and back. Integers beyond ±(2^53−1) do not occur (records refuse them), so a number of
/// JavaScript that is whole goes as an integer and any other as a real, which commands refuse.
QVariant toVariant(const Json& value);
Json toJson(const QVariant& value);

}  // namespace adab::bridge

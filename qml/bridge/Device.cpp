// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/Device.h"

#include <QCryptographicHash>
#include <QSysInfo>

namespace adab::bridge {

QString Device::codeOf(const QByteArray& machine) {
    // No 0 and o, 1, i and l: the code is read aloud.
    constexpr char kLetters[] = "23456789abcdefghjkmnpqrstuvwxyz";
    constexpr int kCount = int(sizeof(kLetters)) - 1;
    constexpr int kLength = 6;
    const QByteArray hash = QCryptographicHash::hash("adab device " + machine, QCryptographicHash::Sha256);
    QString code;
    for (int i = 0; i < kLength; ++i) code += QLatin1Char(kLetters[uchar(hash.at(i)) % kCount]);
    return code;
}

QString Device::code() {
    // Where it matters which machine it is (a gallery, a row of kiosks from one image), its keeper names it.
    static const QString here = codeOf(qEnvironmentVariableIsSet("ADAB_DEVICE") ? qgetenv("ADAB_DEVICE")
                                       : QSysInfo::machineUniqueId().isEmpty()  ? QSysInfo::machineHostName().toUtf8()
                                                                                : QSysInfo::machineUniqueId());
    return here;
}

}  // namespace adab::bridge

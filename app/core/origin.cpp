// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/origin.h"

#include <QRegularExpression>

namespace Fluxscope {

using namespace Qt::StringLiterals;

bool isLoopback(const QUrl& url)
{
    // QHostAddress would do this, but it is in Qt Network, which core does not know.
    static const QRegularExpression loopbackV4(u"\\A127(\\.(25[0-5]|2[0-4][0-9]|1?[0-9]{1,2})){3}\\z"_s);
    const QString host = url.host().toLower();
    return host == "localhost"_L1 || host == "localhost."_L1 || host == "::1"_L1
        || loopbackV4.match(host).hasMatch();
}

QString origin(const QUrl& url)
{
    const QString scheme = url.scheme().toLower();
    const int defaultPort = scheme == "https"_L1 ? 443 : 80;
    QString host = url.host().toLower();
    if (host.contains(u':'))
        host = u'[' + host + u']';
    return u"%1://%2:%3"_s.arg(scheme, host).arg(url.port(defaultPort));
}

} // namespace Fluxscope
